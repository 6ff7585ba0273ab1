import { BuildFailure, Cancelled, ConfigError } from './errors.ts';
import type { Surroundings } from './surroundings.ts';

const issues = 'https://github.com/cached-go-docker-build/cached-go-docker-build/issues';

/** Runs main and turns what it throws into the log and an exit code: the one place that decides how a failure looks. */
export async function mainBoundary(around: Surroundings, body: () => Promise<void>): Promise<number> {
  try {
    await body();
    return 0;
  } catch (error) {
    if (error instanceof BuildFailure || error instanceof Cancelled) {
      // Main has left its results for post.
      around.log.error(error.message);
      return 1;
    }
    await around.files.remove(around.temporaryFolder).catch(() => undefined);
    if (error instanceof ConfigError) for (const line of error.message.split('\n')) around.log.error(line);
    else around.log.error(bugReport(error));
    return 1;
  }
}

/** Runs post: it tells of trouble and never fails the job. */
export async function postBoundary(around: Surroundings, body: () => Promise<unknown>): Promise<number> {
  try {
    await body();
  } catch (error) {
    around.log.warning(`The post step did not come to its end: ${bugReport(error)}`);
    if (around.env['CACHED_GO_DOCKER_BUILD_STRICT'] === '1') return 1;
  }
  return 0;
}

function bugReport(error: unknown): string {
  const causes: string[] = [];
  for (let at: unknown = error; at !== undefined && causes.length < 5; at = at instanceof Error ? at.cause : undefined) {
    causes.push(at instanceof Error ? (at.stack ?? at.message) : String(at));
  }
  return `This is an error of cached-go-docker-build itself. Please report it at ${issues} with this text:\n${causes.join('\ncaused by ')}`;
}
