import type { InputReader } from '../inputs/input-reader.ts';
import { shown } from '../inputs/input-reader.ts';
import type { InputName } from '../inputs/inputs.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import type { BuilderConfig } from './builder-config.ts';
import { parseBuilderConfig } from './builder-config.ts';
import type { NodeWish } from './node-wish.ts';
import { driverOptionProblem, platformProblem, wordProblem } from './node-wish.ts';

/** Which builder is to build. */
export type BuilderChoice =
  /** The one in use, or the one that `builder` names. */
  | { readonly kind: 'existing' }
  /** That of the Docker engine itself. */
  | { readonly kind: 'engine' }
  | CreatedBuilder;

/** A builder that is made for the run. */
export interface CreatedBuilder {
  readonly kind: 'created';
  readonly driver: 'docker-container' | 'kubernetes' | 'remote';
  readonly config: BuilderConfig | undefined;
  readonly firstNode: NodeWish;
  /** A YAML list of further nodes, as written. */
  readonly append: string | undefined;
  readonly keepState: boolean;
  /** The inputs that ask for it, at least one. */
  readonly askedBy: readonly InputName[];
}

const drivers = ['docker', 'docker-container', 'kubernetes', 'remote'] as const;

type Driver = (typeof drivers)[number];

/** Each of these inputs asks for a builder of its own; `driver: docker` alone asks for the engine's. */
const asking = [
  'driver',
  'driver-opts',
  'buildkitd-flags',
  'endpoint',
  'append',
  'builder-platforms',
  'keep-state',
  'builder-config',
] as const satisfies readonly InputName[];

/** Reads which builder is asked for. The list rules and meanings are those of docker/setup-buildx-action v4. */
export function parseBuilderChoice(reader: InputReader): BuilderChoice {
  const keepState = reader.flag('keep-state');
  const askedBy = asking.filter((name) => (name === 'keep-state' ? keepState : reader.text(name) !== undefined));
  const [first] = askedBy;
  if (first === undefined) return { kind: 'existing' };
  if (reader.text('builder') !== undefined) {
    reader.report(
      first,
      `${askedBy.length === 1 ? 'it makes' : `${inputList(askedBy)} make`} a builder of its own, and \`builder\` names another. Leave out one of the two; a builder that is there already was configured when it was made.`,
    );
  }
  const driver = parseDriver(reader);
  if (driver === undefined) return { kind: 'existing' };
  for (const name of askedBy) reportUnsupported(reader, name, driver);
  if (driver === 'docker') return { kind: 'engine' };
  const firstNode = parseFirstNode(reader);
  if (driver === 'remote' && firstNode.endpoint === undefined) {
    reader.report(
      'endpoint',
      'the driver remote needs the address of a BuildKit that runs. Write for example `tcp://buildkit.example.com:1234`.',
    );
  }
  const config = parseBuilderConfig(reader);
  return { kind: 'created', driver, config, firstNode, append: reader.text('append'), keepState, askedBy };
}

/** Names of inputs, as a part of a sentence. */
export function inputList(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}

function parseDriver(reader: InputReader): Driver | undefined {
  const given = reader.text('driver') ?? 'docker-container';
  const driver = drivers.find((known) => known === given);
  if (driver !== undefined) return driver;
  reader.report(
    'driver',
    `there is no driver \`${shown(given)}\`. Known: ${inputList(drivers)}.${didYouMean(given, drivers)}`,
  );
  return undefined;
}

/** What the drivers do not know (buildx, driver/…/factory.go), and what to do instead. */
function reportUnsupported(reader: InputReader, name: (typeof asking)[number], driver: Driver): void {
  if (name === 'driver') return;
  if (driver === 'docker') {
    reader.report(
      name,
      `the driver docker is the Docker engine's own builder, which is there already and takes no \`${name}\`. Leave out \`${name}\`, or write \`driver: docker-container\`.`,
    );
  } else if (name === 'keep-state' && driver !== 'docker-container') {
    reader.report(
      name,
      `buildx keeps the state of builders of the driver docker-container only, and \`driver\` is ${driver}. Leave out \`keep-state\`.`,
    );
  } else if (driver === 'remote' && (name === 'buildkitd-flags' || name === 'builder-config')) {
    reader.report(
      name,
      `a BuildKit that runs already was configured when it was started, and the driver remote takes no \`${name}\`. Leave it out, and configure BuildKit where it is started.`,
    );
  }
}

function parseFirstNode(reader: InputReader): NodeWish {
  for (const { text, line } of reader.list('driver-opts')) {
    const problem = driverOptionProblem(text);
    if (problem !== undefined) reader.report('driver-opts', `line ${line}: ${problem}`);
  }
  for (const { text, line } of reader.list('builder-platforms')) {
    const problem = platformProblem(text);
    if (problem !== undefined) reader.report('builder-platforms', `line ${line}: ${problem}`);
  }
  const endpoint = reader.text('endpoint');
  const problem = endpoint === undefined ? undefined : wordProblem(endpoint, 'endpoint');
  if (problem !== undefined) reader.report('endpoint', problem);
  return {
    name: undefined,
    endpoint,
    driverOptions: reader.list('driver-opts').map(({ text }) => text),
    buildkitdFlags: reader.text('buildkitd-flags'),
    platforms: reader.list('builder-platforms').map(({ text }) => text),
  };
}
