import type { Exit } from '../../platform/shell.ts';
import type { Builder, BuilderNode } from './builder.ts';

/** Who says which builder or daemon is to be used; names are those of variables of the environment. */
export interface BuilderWish {
  /** The input, or the variable in its place. */
  readonly name: string | undefined;
  readonly namedBy: 'builder' | 'BUILDX_BUILDER' | undefined;
  readonly dockerHost: string;
  readonly dockerContext: string;
}

/** What is asked for, by the input and by what docker and buildx read of the environment. */
export function builderWish(input: string | undefined, env: Readonly<Record<string, string | undefined>>): BuilderWish {
  const variable = env['BUILDX_BUILDER'] || undefined;
  return {
    name: input ?? variable,
    namedBy: input !== undefined ? 'builder' : variable === undefined ? undefined : 'BUILDX_BUILDER',
    dockerHost: env['DOCKER_HOST'] ?? '',
    dockerContext: env['DOCKER_CONTEXT'] ?? '',
  };
}

/** A node that the build needs and that does not work. */
export function downNode(
  builder: Pick<Builder, 'name' | 'driver'>,
  node: BuilderNode,
  why: string,
  wish: BuilderWish,
): string {
  const where = node.endpoint === undefined ? '' : ` at ${node.endpoint}`;
  const inspected = node.status === undefined ? '' : ` \`docker buildx inspect\` says of it: Status: ${node.status}.`;
  const named = wish.namedBy === 'BUILDX_BUILDER' ? ' BUILDX_BUILDER of the environment names this builder.' : '';
  return `The builder \`${builder.name}\` (driver ${builder.driver}) does not work. Its node ${node.name}${where}: ${withStop(why)}${inspected}${named} Start the node, or name another builder in \`builder\`.`;
}

/** Why nothing is known of the builder. */
export function whyNoBuilder(exit: Exit, wish: BuilderWish, limitMs: number): string {
  if (exit.kind === 'not-started') {
    return 'No `docker` program and no standalone `buildx` was found in PATH. Install Docker with buildx (on hosted Linux runners both are there), or run this step on such a runner.';
  }
  if (exit.kind !== 'exited')
    return `\`docker buildx inspect\`${ofBuilder(wish)} did not answer within ${limitMs / 1000} s. Is the Docker daemon healthy?`;
  const said = `${exit.stderr}\n${exit.stdout}`;
  if (/is not a docker command|unknown command|unknown shorthand flag|buildx.*not found/i.test(said)) {
    return '`docker buildx` is missing. Install the buildx plugin, for example with a step `uses: docker/setup-buildx-action`.';
  }
  const missing = /no builder "(.*)" found/.exec(said)?.[1];
  if (missing !== undefined || /no builder "/.test(said)) return noSuchBuilder(missing ?? wish.name ?? '', wish);
  if (/cannot connect|connection refused|failed to connect|no such file or directory|permission denied/i.test(said))
    return daemonDown(lastLine(said), wish);
  return `\`docker buildx inspect\`${ofBuilder(wish)} failed: ${lastLine(said)}`;
}

/** The Docker daemon does not answer; `why` is a sentence. */
export function daemonDown(why: string, { dockerHost, dockerContext }: BuilderWish): string {
  const context =
    dockerContext === '' ? '' : ` DOCKER_CONTEXT of the environment names the context \`${dockerContext}\`.`;
  const named = dockerHost === '' ? context : ` DOCKER_HOST of the environment names it: ${dockerHost}.`;
  const advice =
    dockerHost === '' && dockerContext !== ''
      ? 'Start it, or set DOCKER_CONTEXT to another one.'
      : 'Start it, or set DOCKER_HOST to one that runs.';
  return `The Docker daemon cannot be reached: ${withStop(why)}${named} ${advice}`;
}

function noSuchBuilder(name: string, wish: BuilderWish): string {
  if (wish.name === undefined && wish.dockerContext === name)
    return `There is no Docker context called \`${name}\`, which DOCKER_CONTEXT of the environment names. \`docker context ls\` lists those there are; unset DOCKER_CONTEXT to use the current one.`;
  if (wish.namedBy === 'BUILDX_BUILDER')
    return `There is no builder called \`${name}\`, which BUILDX_BUILDER of the environment names. \`docker buildx ls\` lists those there are; unset BUILDX_BUILDER to use the current one, or name another one in \`builder\`.`;
  return `There is no builder called \`${name}\`. \`docker buildx ls\` lists those there are; leave \`builder\` out to use the current one.`;
}

function ofBuilder({ name }: BuilderWish): string {
  return name === undefined ? '' : ` of the builder \`${name}\``;
}

/** What a program says of its failure, as a sentence. */
export function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && /error|cannot|denied|fail/i.test(line));
  const line =
    lines
      .at(-1)
      ?.trim()
      .replace(/^(ERROR|Error|Status):\s*/, '') ?? 'no reason was given.';
  return withStop(line);
}

function withStop(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
