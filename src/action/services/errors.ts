import type { Place } from '../../platform/log.ts';

/** The user's configuration makes a build impossible. Its message says what is wrong, where, and what to write instead. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** All that is wrong with the inputs, as one error. */
export function refusedInputs(problems: readonly { readonly input: string; readonly message: string }[]): ConfigError {
  return new ConfigError(problems.map(({ input, message }) => `${input}: ${message}`).join('\n'));
}

/**
 * The user's build failed. The log has its output; the message is the diagnosis, `place` the instruction in the user's Dockerfile,
 * `remarks` what the output says of other files.
 */
export class BuildFailure extends Error {
  override readonly name = 'BuildFailure';
  readonly place: Place;
  readonly remarks: readonly { readonly message: string; readonly place: Place }[];

  constructor(message: string, place: Place = {}, remarks: BuildFailure['remarks'] = []) {
    super(message);
    this.place = place;
    this.remarks = remarks;
  }
}

/** The run was told to stop. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Something of ours did not work, the build did; only CACHED_GO_DOCKER_BUILD_STRICT makes a failure of it. */
export class Degraded extends Error {
  override readonly name = 'Degraded';
}

/** Work that the run goes on without, and that is nobody's error: what it was given is too much for it. */
export class GivenUp extends Error {
  override readonly name = 'GivenUp';
}
