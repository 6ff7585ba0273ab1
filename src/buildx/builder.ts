import type { Exit, Shell } from '../platform/shell.ts';

/** The builder that every call of a run uses. */
export interface Builder {
  readonly name: string;
  readonly driver: string;
  readonly nodes: readonly BuilderNode[];
}

export interface BuilderNode {
  readonly name: string;
  /** In the order of preference: the first is the node's own. Empty when BuildKit has not been started yet. */
  readonly platforms: readonly string[];
  /** The context or address by which docker reaches it, as buildx names it. */
  readonly endpoint?: string;
  /** As buildx shows them, for example `network="host"`. */
  readonly driverOptions?: string;
}

export type ResolvedBuilder =
  | { readonly kind: 'builder'; readonly builder: Builder }
  | { readonly kind: 'none'; readonly message: string };

const inspectTimeoutMs = 60_000;
/** Starting a builder may pull BuildKit's own image first; the build would wait for it as well. */
const bootstrapTimeoutMs = 300_000;

/**
 * Finds the builder that `docker buildx` would use, or the one called `name`, and starts it when it is not running: its
 * platforms are known only then.
 */
export async function resolveBuilder(shell: Shell, name: string | undefined): Promise<ResolvedBuilder> {
  const argv = ['buildx', 'inspect', ...(name === undefined ? [] : ['--builder', name])];
  const exit = await shell.run({ argv: ['docker', ...argv], timeoutMs: inspectTimeoutMs });
  const text = exit.kind === 'exited' ? exit.stdout : '';
  const found = parseInspection(text);
  if (
    exit.kind === 'exited' &&
    exit.code === 0 &&
    found !== undefined &&
    !/^(Error|Status): .*(error|cannot|failed)/im.test(text)
  ) {
    if (found.nodes.some((node) => node.platforms.length > 0)) return { kind: 'builder', builder: found };
    const started = await shell.run({ argv: ['docker', ...argv, '--bootstrap'], timeoutMs: bootstrapTimeoutMs });
    const running = started.kind === 'exited' && started.code === 0 ? parseInspection(started.stdout) : undefined;
    if (running !== undefined) return { kind: 'builder', builder: running };
    return { kind: 'none', message: whyNoBuilder(started, name, bootstrapTimeoutMs) };
  }
  return { kind: 'none', message: whyNoBuilder(exit, name, inspectTimeoutMs) };
}

/** Reads what `docker buildx inspect` prints: the builder's own fields, then one block per node. */
export function parseInspection(text: string): Builder | undefined {
  const [head = '', ...rest] = text.split(/^Nodes:\s*$/m);
  const name = field(head, 'Name');
  if (name === '') return undefined;
  const nodes = rest
    .join('\n')
    .split(/^(?=Name:)/m)
    .filter((block) => block.startsWith('Name:'))
    .map((block) => ({
      name: field(block, 'Name'),
      ...(field(block, 'Endpoint') === '' ? {} : { endpoint: field(block, 'Endpoint') }),
      ...(field(block, 'Driver Options') === '' ? {} : { driverOptions: field(block, 'Driver Options') }),
      platforms: field(block, 'Platforms')
        .split(',')
        .map((platform) => platform.trim().replace(/\*$/, ''))
        .filter((platform) => platform !== ''),
    }));
  return { name, driver: field(head, 'Driver'), nodes };
}

function field(text: string, name: string): string {
  return new RegExp(`^${name}:[ \\t]*(.*)$`, 'm').exec(text)?.[1]?.trim() ?? '';
}

function whyNoBuilder(exit: Exit, name: string | undefined, limitMs: number): string {
  if (exit.kind === 'not-started') {
    return 'No `docker` program was found. Install Docker with buildx (on hosted Linux runners both are there), or run this step on such a runner.';
  }
  if (exit.kind !== 'exited')
    return `\`docker buildx inspect\` did not answer within ${limitMs / 1000} s. Is the Docker daemon healthy?`;
  const said = `${exit.stderr}\n${exit.stdout}`;
  if (/is not a docker command|unknown command|unknown shorthand flag|buildx.*not found/i.test(said)) {
    return '`docker buildx` is missing. Install the buildx plugin, for example with a step `uses: docker/setup-buildx-action`.';
  }
  if (/no builder "/.test(said)) {
    return `There is no builder called \`${name ?? ''}\`. \`docker buildx ls\` lists those there are; leave \`builder\` out to use the current one.`;
  }
  if (/cannot connect|connection refused|failed to connect|no such file or directory|permission denied/i.test(said)) {
    return `The Docker daemon cannot be reached: ${lastLine(said)} Start it, or set DOCKER_HOST to one that runs.`;
  }
  return `\`docker buildx inspect\` failed: ${lastLine(said)}`;
}

function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && /error|cannot|denied|fail/i.test(line));
  const line =
    lines
      .at(-1)
      ?.trim()
      .replace(/^(ERROR|Error|Status):\s*/, '') ?? 'no reason was given.';
  return /[.?!]$/.test(line) ? line : `${line}.`;
}
