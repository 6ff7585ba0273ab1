import path from 'node:path';

let platforms: readonly string[] = [];

/** From now on the builds of this test file are for these platforms, one on each node of the builder. */
export function buildOnNodes(all: readonly string[]): void {
  platforms = all;
}

/** How many nodes take part in a build. */
export function nodeCount(): number {
  return Math.max(1, platforms.length);
}

/** The input of the action. */
export function platformInput(): Readonly<Record<string, string>> {
  return platforms.length === 0 ? {} : { platforms: platforms.join(',') };
}

/** Flags of a build by hand. */
export function platformFlags(): readonly string[] {
  return platforms.length === 0 ? [] : ['--platform', platforms.join(',')];
}

/** The folders of a local output with the files of one platform each, the first of which this machine can execute. */
export function imageFolders(output: string): readonly [string, ...string[]] {
  const [first, ...others] = platforms.map((platform) => path.join(output, platform.replaceAll('/', '_')));
  return first === undefined ? [output] : [first, ...others];
}

/** A Dockerfile that compiles for the platform that it is asked for, in stages that each node can execute. */
export function crossCompiling(dockerfile: string): string {
  if (platforms.length === 0) return dockerfile;
  return dockerfile.replaceAll(
    /^FROM (golang:.*)$/gm,
    'FROM --platform=$BUILDPLATFORM $1\nARG TARGETARCH\nENV GOARCH=$TARGETARCH',
  );
}

/** Names that each node has printed once, and those that only some of them have, with how often. */
export function onEachNode(names: readonly string[]): readonly string[] {
  if (platforms.length === 0) return names;
  const all = nodeCount();
  return [...new Set(names)].map((name) => {
    const times = names.filter((each) => each === name).length;
    return times === all ? name : `${name} (${times} times on ${all} nodes)`;
  });
}
