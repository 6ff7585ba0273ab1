import type { Clock } from '../../platform/clock.ts';
import type { Connections } from '../../platform/connections.ts';
import type { Files } from '../../platform/files.ts';
import type { Exit, Shell } from '../../platform/shell.ts';
import type { Builder, BuilderNode } from './builder.ts';
import { parseInspection } from './builder.ts';
import { nodeShares } from './builder-nodes.ts';
import type { BuilderWish } from './builder-trouble.ts';
import { builderWish, daemonDown, downNode, lastLine, whyNoBuilder } from './builder-trouble.ts';
import { daemonTrouble, nodeTrouble } from './dialled-node.ts';
import type { Instance } from './instance-file.ts';
import { readInstance } from './instance-file.ts';

export type ResolvedBuilder =
  | { readonly kind: 'builder'; readonly builder: Builder }
  | { readonly kind: 'none'; readonly message: string };

/** What it takes to find a builder and to see that it works. */
interface BuilderTools {
  readonly shell: Shell;
  readonly files: Files;
  readonly connections: Connections;
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the run is told to stop. */
  readonly signal?: AbortSignal;
}

const inspectTimeoutMs = 60_000;
/** Starting a builder may pull BuildKit's own image first; the build would wait for it as well. */
const bootstrapTimeoutMs = 300_000;
/** How long buildx may still say that a node works whose connection does not. */
const secondWordMs = 2000;

/**
 * Finds the builder that `docker buildx` would use, or the one called `name`, and starts it when it is not running: its platforms are
 * known only then. A node that the build for these platforms needs and that does not work is told within seconds.
 */
export async function resolveBuilder(
  tools: BuilderTools,
  name: string | undefined,
  platforms: readonly string[] = [],
): Promise<ResolvedBuilder> {
  const wish = builderWish(name, tools.env);
  const stop = new AbortController();
  const argv = ['docker', 'buildx', 'inspect', ...(name === undefined ? [] : ['--builder', name])] as const;
  const signal = tools.signal === undefined ? stop.signal : AbortSignal.any([tools.signal, stop.signal]);
  const inspecting = inspected(tools.shell, argv, signal);
  const trouble = await Promise.race([connectionTrouble(tools, wish, platforms, signal), works(inspecting, platforms)]);
  if (trouble === undefined) {
    const { exit, builder } = await inspecting;
    stop.abort();
    return builder === undefined
      ? { kind: 'none', message: whyNoBuilder(exit, wish, inspectTimeoutMs) }
      : started(tools.shell, argv, { builder, wish, platforms });
  }
  // What buildx says counts more than what we have tried, if it says it soon.
  const late = await Promise.race([inspecting, delayed(tools.clock, signal)]);
  stop.abort();
  if (late?.builder !== undefined && downNodes(late.builder, platforms).length === 0)
    return { kind: 'builder', builder: late.builder };
  return { kind: 'none', message: trouble(late?.builder) };
}

interface Inspected {
  readonly exit: Exit;
  readonly builder: Builder | undefined;
}

async function inspected(shell: Shell, argv: readonly [string, ...string[]], signal: AbortSignal): Promise<Inspected> {
  const exit = await shell.run({ argv, timeoutMs: inspectTimeoutMs, signal });
  const text = exit.kind === 'exited' && exit.code === 0 ? exit.stdout : '';
  // An error of the builder as a whole stands before its nodes.
  const isBroken = /^Error:/m.test(text.split(/^Nodes:/m)[0] ?? '');
  return { exit, builder: isBroken ? undefined : parseInspection(text) };
}

/** Settles at once where buildx finds all nodes at work, or nothing that could be dialled; never where a node is down. */
async function works(inspecting: Promise<Inspected>, platforms: readonly string[]): Promise<undefined> {
  const { exit, builder } = await inspecting;
  const isRemote = builder?.driver === 'remote';
  if (!isRemote || exit.kind !== 'exited' || downNodes(builder, platforms).length === 0) return undefined;
  return new Promise(() => undefined);
}

type Trouble = (inspectedLate: Builder | undefined) => string;

/** What our own connection to the nodes, or to the daemon, says. It is tried beside buildx, which is slow to give up. */
async function connectionTrouble(
  tools: BuilderTools,
  wish: BuilderWish,
  platforms: readonly string[],
  signal: AbortSignal,
): Promise<Trouble | undefined> {
  const instance = await readInstance(tools.files, tools.env, wish.name);
  if (instance === undefined) {
    const why = wish.name === undefined ? await daemonTrouble(tools, tools.env, signal) : undefined;
    return why === undefined ? undefined : () => daemonDown(why, wish);
  }
  if (instance.driver !== 'remote') return undefined;
  const troubles = await Promise.all(
    neededNodes(instance, platforms).map(async (node) => ({ node, why: await nodeTrouble(tools, node, signal) })),
  );
  const [first] = troubles.flatMap(({ node, why }) => (why === undefined ? [] : [{ node, why }]));
  if (first === undefined) return undefined;
  return (late) => {
    const seen = late?.nodes.find(({ name }) => name === first.node.name);
    const known = seen ?? { name: first.node.name, endpoint: first.node.endpoint, platforms: [] };
    return downNode(instance, known, first.why, wish);
  };
}

function neededNodes({ nodes }: Instance, platforms: readonly string[]): Instance['nodes'] {
  const asNodes = nodes.map(({ name, platforms: declared }) => ({ name, platforms: declared, declared }));
  return nodeShares({ nodes: asNodes }, platforms).flatMap(({ index }) => nodes[index] ?? []);
}

function downNodes(builder: Builder, platforms: readonly string[]): readonly BuilderNode[] {
  const needed = nodeShares(builder, platforms).map(({ node }) => node);
  return needed.filter(({ error, status, platforms: known }) => {
    if (error !== undefined) return true;
    return (status !== undefined && status !== 'running') || known.length === 0;
  });
}

async function started(
  shell: Shell,
  argv: readonly [string, ...string[]],
  {
    builder,
    wish,
    platforms,
  }: { readonly builder: Builder; readonly wish: BuilderWish; readonly platforms: readonly string[] },
): Promise<ResolvedBuilder> {
  const [down] = downNodes(builder, platforms);
  if (down === undefined && builder.nodes.length > 0) return { kind: 'builder', builder };
  if (down?.error !== undefined) return { kind: 'none', message: downNode(builder, down, down.error, wish) };
  const exit = await shell.run({ argv: [...argv, '--bootstrap'], timeoutMs: bootstrapTimeoutMs });
  const running = exit.kind === 'exited' && exit.code === 0 ? parseInspection(exit.stdout) : undefined;
  if (running !== undefined) return { kind: 'builder', builder: running };
  if (exit.kind !== 'exited' || down === undefined)
    return { kind: 'none', message: whyNoBuilder(exit, wish, bootstrapTimeoutMs) };
  const why = `starting it failed: ${lastLine(`${exit.stdout}\n${exit.stderr}`)}`;
  return { kind: 'none', message: downNode(builder, down, why, wish) };
}

async function delayed(clock: Clock, signal: AbortSignal): Promise<undefined> {
  await clock.sleep(secondWordMs, signal);
  return undefined;
}
