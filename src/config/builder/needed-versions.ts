/** The first version that can do something, as major and minor. */
type FirstVersion = readonly [major: number, minor: number];

/** Something that this action uses and that older versions cannot do. */
interface NeededVersion {
  readonly program: 'buildx' | 'BuildKit' | 'frontend';
  readonly first: FirstVersion;
  /** What needs it, in words that follow "is too old for". */
  readonly feature: string;
  /** What happens without it, as a sentence. */
  readonly without: string;
}

/** The one table of versions, from the release notes of buildx, BuildKit and the Dockerfile frontend. docs/builders.md has it too. */
export const neededVersions = {
  rawProgress: {
    program: 'buildx',
    first: [0, 13],
    feature: 'helper builds, which restore and save caches (`--progress=rawjson`)',
    without: 'The build itself works, without caches.',
  },
  buildkitdConfig: {
    program: 'buildx',
    first: [0, 16],
    feature: '`builder-config` (`--buildkitd-config`)',
    without: 'The other inputs of a created builder work.',
  },
  historyRemoval: {
    program: 'buildx',
    first: [0, 20],
    feature: "removing the records of helper builds from the builder's history (`history rm`)",
    without: 'Everything else works; the records stay.',
  },
  hereDocuments: {
    program: 'BuildKit',
    first: [0, 10],
    feature: 'helper builds, which restore and save caches (here-documents, `ADD --link`)',
    without: 'The build itself works, without caches.',
  },
  ownSecretVariables: {
    program: 'BuildKit',
    first: [0, 16],
    feature: "Go's settings as secrets (`--mount=type=secret,env=`), unless the Dockerfile names a newer frontend",
    without:
      'With the first line `# syntax=docker/dockerfile:1` they work; without it, a stage that declares the variable with ARG gets the setting.',
  },
  cacheMounts: {
    program: 'frontend',
    first: [1, 2],
    feature: 'cache mounts (`RUN --mount`)',
    without: 'The Dockerfile is built unchanged.',
  },
  secretVariables: {
    program: 'frontend',
    first: [1, 10],
    feature: "Go's settings as secrets (`--mount=type=secret,env=`)",
    without: 'A stage that declares the variable with ARG gets the setting; modules are downloaded in the build.',
  },
} as const satisfies Readonly<Record<string, NeededVersion>>;

/** A row of the table, by its name. */
export type VersionNeed = keyof typeof neededVersions;

/** Whether a version is older than the row asks for; `undefined`: it is not known, or is no release. */
export function isTooOld(version: string | undefined, need: VersionNeed): boolean | undefined {
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(version ?? '') ?? [];
  // Packages of distributions say `v0.0.0+unknown`.
  if (major === undefined || minor === undefined || Number(major) + Number(minor) === 0) return undefined;
  const [firstMajor, firstMinor] = neededVersions[need].first;
  return Number(major) < firstMajor || (Number(major) === firstMajor && Number(minor) < firstMinor);
}
