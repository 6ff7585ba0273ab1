/** A node of a builder that is made for one run; with the first one buildx makes the builder. */
export interface OwnNode {
  /** Name of the builder. */
  readonly builder: string;
  readonly driver: string;
  readonly isFirst: boolean;
  /** Without it buildx names the node after the builder. */
  readonly name?: string;
  /** Absolute: a buildkitd.toml. */
  readonly configFile?: string;
  /** Each a line of CSV. No secrets: buildx keeps them in a file. */
  readonly driverOptions: readonly string[];
  readonly buildkitdFlags?: string;
  readonly platforms: readonly string[];
  readonly endpoint?: string;
}

/** The arguments of `docker` that make the node; the same that docker/setup-buildx-action gives, in its order. */
export function createArgv(node: OwnNode): readonly string[] {
  const single = (flag: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [flag, value];
  return [
    'buildx',
    'create',
    '--name',
    node.builder,
    ...(node.isFirst ? ['--driver', node.driver] : ['--append']),
    ...single('--node', node.name),
    ...single('--buildkitd-config', node.configFile),
    ...node.driverOptions.flatMap((option) => ['--driver-opt', option]),
    ...single('--buildkitd-flags', node.buildkitdFlags),
    ...(node.platforms.length === 0 ? [] : ['--platform', node.platforms.join(',')]),
    ...(node.endpoint === undefined ? [] : [node.endpoint]),
  ];
}
