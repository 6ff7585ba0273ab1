/** One image of the repository. Paths are absolute. */
export interface Image {
  readonly name: string;
  readonly context: string;
  /** Nobody has named the context, and no folder has all that the Dockerfile copies. */
  readonly isGuess: boolean;
  readonly file: string;
  /** Empty for the last stage. */
  readonly target: string;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly cacheScope: string;
  /** Where it is written, for messages: `item 2 of \`images\``; empty when it was found. */
  readonly place: string;
  /** Those that a bake file names; empty for those of the plan. */
  readonly platforms: readonly string[];
  /** Bake and compose files that describe it. */
  readonly describedBy: readonly string[];
  /** Named contexts: folders that are absolute, or `target:` and the name of another image. */
  readonly contexts: Readonly<Record<string, string>>;
  /** The stages that are built without any cache; absent for none. */
  readonly noCache?: 'all' | readonly string[];
}

/** Why an image is affected, or not. `reason` is a phrase for people. */
export interface ImageVerdict {
  readonly affected: boolean;
  readonly reason: string;
}
