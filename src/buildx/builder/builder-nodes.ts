import { comparedPlatform, runnablePlatforms } from '../../text/platform-match.ts';
import type { Builder, BuilderNode } from './builder.ts';

/** A node with what it builds; no platforms where none were asked for. */
interface NodeShare {
  readonly node: BuilderNode;
  readonly index: number;
  readonly platforms: readonly string[];
}

/**
 * Which node builds what, as buildx chooses it (build/driver.go): by the platforms that nodes were made with, if these say it for all;
 * else by all that they can, and what none can goes to the first.
 */
export function nodeShares({ nodes }: Pick<Builder, 'nodes'>, platforms: readonly string[]): readonly NodeShare[] {
  const [first] = nodes;
  if (first === undefined) return [];
  if (platforms.length === 0) return [{ node: first, index: 0, platforms: [] }];
  const declared = platforms.map((platform) => bestNode(platform, nodes, (node) => node.declared ?? [], exactly));
  const chosen = declared.every((index) => index >= 0)
    ? declared
    : platforms.map((platform) =>
        Math.max(
          0,
          bestNode(platform, nodes, ({ platforms: all }) => all, runnablePlatforms),
        ),
      );
  return nodes.flatMap((node, index) => {
    const own = platforms.filter((_, number) => chosen[number] === index);
    return own.length === 0 ? [] : [{ node, index, platforms: own }];
  });
}

/** The node's own platform, whose RUNs need no emulation. */
export function ownPlatform({ declared = [], platforms }: BuilderNode): string | undefined {
  return declared[0] ?? platforms[0];
}

/** The platforms of a build: without a wish, that of the node that makes it. Empty where the node does not name it. */
export function builtPlatforms({ nodes }: Pick<Builder, 'nodes'>, wished: readonly string[]): readonly string[] {
  const own = nodes[0] === undefined ? undefined : ownPlatform(nodes[0]);
  return wished.length > 0 || own === undefined ? wished : [own];
}

/**
 * How RUNs for a platform are executed on a node: by the machine itself, in an emulator that the node has announced, or only if it
 * has one that it does not announce.
 */
export function execution(node: BuilderNode, platform: string): 'native' | 'emulated' | 'unannounced' | 'unknown' {
  const own = ownPlatform(node);
  if (own === undefined) return 'unknown';
  const wanted = archOf(platform);
  const isDeclared = (node.declared ?? []).some((each) => archOf(each) === wanted);
  if (isDeclared || wanted === archOf(own)) return 'native';
  const isListed = node.platforms.some((each) => archOf(each) === wanted);
  // The older set of the same processor: whether it is there, the node says.
  if (isListed && older[archOf(own)] === wanted) return 'native';
  return isListed ? 'emulated' : 'unannounced';
}

const older: Readonly<Record<string, string>> = { amd64: '386', arm64: 'arm' };

const archOf = (platform: string): string => platform.split('/')[1] ?? platform;

type Match = (offered: string) => readonly string[];

/** What matches a platform of a node, the best first. */
const exactly: Match = (offered) => [comparedPlatform(offered)];

function bestNode(
  platform: string,
  nodes: readonly BuilderNode[],
  offeredBy: (node: BuilderNode) => readonly string[],
  match: Match,
): number {
  const wanted = comparedPlatform(platform);
  const offers = nodes.flatMap((node, index) =>
    offeredBy(node).map((offered) => ({ index, offered, places: match(offered) })),
  );
  let best: (typeof offers)[number] | undefined;
  for (const offer of offers.filter(({ places }) => places.includes(wanted))) {
    const rival = best === undefined ? -1 : offer.places.indexOf(comparedPlatform(best.offered));
    // In this node's order the platform comes before what the best one so far offers.
    if (rival < 0 || offer.places.indexOf(wanted) < rival) best = offer;
  }
  return best?.index ?? -1;
}

/** A node that takes part in a build, and to which a build of our own can be sent. */
export interface ReachedNode {
  /** As the builder names it; empty where the builder has told of none. */
  readonly name: string;
  readonly index: number;
  /** What it builds; empty where no platforms were asked for. */
  readonly platforms: readonly string[];
  /** The one of them that a build for this node alone is for: its own if it can be, since another is emulated. Empty: no certain one. */
  readonly platform: string;
}

/** The nodes that take part in a build. */
export interface NodeReach {
  /** Those whose mounts the caches are restored into and saved from. */
  readonly nodes: readonly ReachedNode[];
  /** Why the others have no caches, as the end of a sentence; empty where there are no others. */
  readonly why: string;
  /** What the others build. */
  readonly elsewhere: readonly string[];
}

/** buildx has no flag for a node: a build goes to one by its platform, and without a platform to the first. */
export function nodeReach(
  builder: Pick<Builder, 'name' | 'driver' | 'nodes'>,
  platforms: readonly string[],
): NodeReach {
  if (podChoice(builder) === 'random') {
    const why = `the builder ${builder.name} has several pods, and buildx picks one at random for each build (\`loadbalance=random\`): a pod that is filled is not the one that builds`;
    return { nodes: [], why, elsewhere: [] };
  }
  const shares = nodeShares(builder, platforms);
  if (shares.length === 0)
    return { nodes: [{ name: '', index: 0, platforms: [], platform: '' }], why: '', elsewhere: [] };
  const isAlone = ({ index }: NodeShare, platform: string): boolean =>
    nodeShares(builder, [platform])[0]?.index === index;
  const nodes = shares.flatMap((share): readonly ReachedNode[] => {
    const { node, index, platforms: own } = share;
    const sendable = own.filter((platform) => isAlone(share, platform));
    const platform = sendable.find((each) => each === ownPlatform(node)) ?? sendable[0];
    if (platform === undefined && index > 0) return [];
    return [{ name: node.name, index, platforms: own, platform: platform ?? own[0] ?? '' }];
  });
  const others = shares.filter(({ index }) => !nodes.some((node) => node.index === index));
  const where = others
    .map(({ node, platforms: own }) => `${node.name}, which builds ${own.join(', ')}`)
    .join(', or to ');
  return {
    nodes,
    why:
      others.length === 0
        ? ''
        : `of the builder ${builder.name}, buildx sends no build for one platform to the node ${where}`,
    elsewhere: others.flatMap(({ platforms: own }) => own),
  };
}

/** How buildx chooses where a build runs, if a node has several pods (driver kubernetes). */
type PodChoice = 'only-one' | 'by-context' | 'random';

/** As in driver/kubernetes/podchooser: by a hash of the absolute path of the context, if `loadbalance` says nothing else. */
export function podChoice({ driver, nodes }: Pick<Builder, 'driver' | 'nodes'>): PodChoice {
  const [first] = nodes;
  if (driver !== 'kubernetes' || first === undefined) return 'only-one';
  const option = (name: string): string =>
    new RegExp(`(?:^| )${name}="([^"]*)"`).exec(first.driverOptions ?? '')?.[1] ?? '';
  // buildx shows each pod that runs under the name of its node; others may be about to run.
  const running = nodes.filter(({ name }) => name === first.name).length;
  if (Math.max(running, Number(option('replicas')) || 1) < 2) return 'only-one';
  return option('loadbalance') === 'random' ? 'random' : 'by-context';
}
