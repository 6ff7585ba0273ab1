/** What is known of a base image. */
export interface ImageConfig {
  readonly env: Readonly<Record<string, string>>;
  /** Empty for root. */
  readonly user: string;
  /** Empty for `/`. */
  readonly workdir: string;
  /** Its ONBUILD instructions, which run right after FROM. */
  readonly onBuild?: readonly string[];
  /** The engine that builds has it: it need not be pulled. */
  readonly isLocal?: boolean;
  /** Those that it is known to be there for. */
  readonly platforms?: readonly string[];
  /** Of an index: BuildKit takes the entry of one of these platforms. Absent for a single image, and where it takes any. */
  readonly indexPlatforms?: readonly string[];
  /** The commands that made its layers, from the image's history. */
  readonly history?: readonly string[];
}

/** The config of a base image by its expanded reference, undefined when it could not be inspected. */
export type Images = (reference: string) => ImageConfig | undefined;

/** What a build is asked for, as far as it decides what the Dockerfile means. */
export interface BuildScope {
  readonly buildArgs: Readonly<Record<string, string>>;
  /** Empty for the last stage. */
  readonly target: string;
  /** TARGETPLATFORM, like `linux/amd64`. */
  readonly platform: string;
  /** BUILDPLATFORM: the builder's own. */
  readonly buildPlatform: string;
  /** The version of the BuildKit that builds it, as in `v0.26.2`; absent where it is not known. */
  readonly buildkitVersion?: string | undefined;
  /** Names given by `build-contexts`: they replace the stages and images of that name. */
  readonly buildContexts: readonly string[];
  /** What is known of users other than root; absent where nobody has looked. */
  readonly users?: StageUsers;
  /** What the RUNs call of the context, by stage and line, as `runKey` puts them together; absent where nobody has looked. */
  readonly called?: CalledTexts;
}

/** A part of a script or Makefile that a RUN runs. */
export interface CalledText {
  /** As a reader finds it: `make clean, in Makefile,`. */
  readonly name: string;
  readonly instruction: { readonly args: string; readonly json: undefined; readonly heredocs: readonly [] };
  /** The folder that it starts in, absolute. */
  readonly workdir: string;
  /** The files that it is written in, the one that is run first; absent where they are not known. */
  readonly files?: readonly CalledFileText[];
}

/** A script, or a Makefile or a part of one. */
export interface CalledFileText {
  /** Absolute, on this machine. */
  readonly file: string;
  readonly text: string;
}

export type CalledTexts = ReadonlyMap<string, readonly CalledText[]>;

export function runKey(stage: number, line: number): string {
  return `${stage} ${line}`;
}

/** By stage index and user, as `userKey` puts them together. */
export type StageUsers = ReadonlyMap<string, UserSight>;

export type UserSight =
  | ({ readonly kind: 'seen' } & StageUser)
  /** Nobody could look, or nobody may. */
  | { readonly kind: 'unseen'; readonly reason: string };

/** Who a user is in a stage, and what is there for him, right before the stage's first go command. */
export interface StageUser {
  readonly uid: number;
  readonly gid: number;
  readonly home: string;
  /** Of folders that mounts are to have, by their absolute paths. */
  readonly folders: ReadonlyMap<string, FolderState>;
  /** Go's own word on its caches, where the image could not be inspected. */
  readonly caches?: { readonly modules: string; readonly build: string };
}

/**
 * `free`: a mount may be there. `full`: it would hide something. `parentless`: its parent is not there, and the user could
 * make it; BuildKit would make it root's.
 */
export type FolderState = 'free' | 'full' | 'parentless';

export function userKey(stage: number, user: string): string {
  return `${stage} ${user}`;
}
