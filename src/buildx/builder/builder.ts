/** The builder that every call of a run uses. */
export interface Builder {
  readonly name: string;
  readonly driver: string;
  readonly nodes: readonly BuilderNode[];
  /** Version of the buildx that drives it; absent where it is not known. */
  readonly buildxVersion?: string;
  /** What it was read from has the form of a buildx that lacks something. */
  readonly isFromOldBuildx?: true;
}

export interface BuilderNode {
  readonly name: string;
  /** In the order of preference: the first is the node's own. Empty when BuildKit has not been started yet. */
  readonly platforms: readonly string[];
  /** Those of them that the node was made with (`--platform`); buildx chooses nodes by these first. */
  readonly declared?: readonly string[];
  /** The context or address by which docker reaches it, as buildx names it. */
  readonly endpoint?: string;
  /** As buildx shows them, for example `network="host"`. */
  readonly driverOptions?: string;
  /** The version of its BuildKit, as in `v0.26.2`. */
  readonly buildkitVersion?: string;
  /** In buildx's words: `running`, `stopped`, `inactive`. */
  readonly status?: string;
  /** Why buildx knows nothing of it. */
  readonly error?: string;
  /** Where the engine of the driver `docker` keeps images; absent where buildx does not tell. */
  readonly imageStore?: 'containerd' | 'classic';
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
    .map(nodeFrom);
  const isFromOldBuildx = /^Buildkit:/m.test(text);
  return { name, driver: field(head, 'Driver'), nodes, ...(isFromOldBuildx ? { isFromOldBuildx } : {}) };
}

function nodeFrom(block: string): BuilderNode {
  const listed = field(block, 'Platforms')
    .split(',')
    .map((platform) => platform.trim())
    .filter((platform) => platform !== '');
  const declared = listed.filter((platform) => platform.endsWith('*')).map(withoutStar);
  const hasLabels = /^Labels:/m.test(block);
  // By the same label buildx decides what the docker driver can do (driver/docker/driver.go).
  const hasSnapshotter = /^\s+org\.mobyproject\.buildkit\.worker\.snapshotter:/m.test(block);
  return {
    name: field(block, 'Name'),
    platforms: listed.map(withoutStar),
    ...(declared.length === 0 ? {} : { declared }),
    ...given(field(block, 'Endpoint'), (endpoint) => ({ endpoint })),
    ...given(field(block, 'Driver Options'), (driverOptions) => ({ driverOptions })),
    ...given(field(block, 'Status'), (status) => ({ status })),
    // buildx before 0.11 writes it shorter.
    ...given(field(block, 'BuildKit version') || field(block, 'Buildkit'), (buildkitVersion) => ({ buildkitVersion })),
    ...given(field(block, 'Error'), (error) => ({ error })),
    ...(hasLabels ? { imageStore: hasSnapshotter ? ('containerd' as const) : ('classic' as const) } : {}),
  };
}

const withoutStar = (platform: string): string => platform.replace(/\*$/, '');

function given<T>(value: string, as: (value: string) => T): T | undefined {
  return value === '' ? undefined : as(value);
}

function field(text: string, name: string): string {
  return new RegExp(`^${name}:[ \\t]*(.*)$`, 'm').exec(text)?.[1]?.trim() ?? '';
}
