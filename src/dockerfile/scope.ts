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
  /** The commands that made its layers, from the image's history. */
  readonly history?: readonly string[];
  /**
   * The home folders of its /etc/passwd by user, name and number both, where somebody looked: the config does not have
   * them.
   */
  readonly homes?: Readonly<Record<string, string>>;
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
  /** Names given by `build-contexts`: they replace the stages and images of that name. */
  readonly buildContexts: readonly string[];
}
