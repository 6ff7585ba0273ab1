import type { Builder } from '../../buildx/builder/builder.ts';
import type { ImageStore } from '../../buildx/builder/driver-limits.ts';
import type { BuildOptions } from '../../config/build-options.ts';
import type { CacheKind } from '../../config/cache-kind.ts';
import type { Config } from '../../config/config.ts';
import type { GoSettings } from '../../config/go-settings.ts';
import type { EditResult } from '../../dockerfile/edit/edit.ts';
import type { GoDockerfile } from '../../dockerfile/go/go-dockerfile.ts';
import type { GoStage } from '../../dockerfile/go/go-stages.ts';
import type { FoundModules } from '../../gomod/find-modules.ts';
import type { Finding } from '../../report/run-report.ts';

/** What is known of a build before it runs, for advice on its Dockerfile, settings and builder. */
export interface BuildFacts {
  readonly place: FindingPlace;
  readonly config: Config;
  /** The options as the user gave them. */
  readonly given: BuildOptions;
  /** As go gets them: of the input's proxies only those that are used. */
  readonly go: GoSettings;
  readonly settings: readonly OfferedSetting[];
  readonly builder: Builder;
  readonly engineStore: ImageStore | undefined;
  /** The environment of the run. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Nothing that another run made may be used. */
  readonly isClean: boolean;
  readonly modules: FoundModules;
  readonly dockerfile: DockerfileFacts;
}

/** Where findings are. */
interface FindingPlace {
  /** Absolute; findings name files from here. */
  readonly folder: string;
  /** Relative to it. */
  readonly dockerfile: string;
}

/** A setting of Go that is delivered to the build as a secret of this id. */
export interface OfferedSetting {
  readonly input: string;
  readonly env: string;
  readonly fixedId: string;
}

/** What the Dockerfile means in this build, with its edits. */
export type DockerfileFacts =
  | ({ readonly kind: 'read' } & DockerfileInBuild)
  /** `line` counts from 1. */
  | { readonly kind: 'invalid'; readonly line: number; readonly message: string }
  /** Nobody has looked. */
  | { readonly kind: 'unread' };

interface DockerfileInBuild {
  /** For each platform, with the edits. */
  readonly platforms: readonly [GoDockerfile, ...GoDockerfile[]];
  /** Of all platforms. */
  readonly stages: readonly GoStage[];
  readonly edit: EditResult;
  /** The caches that the build can gain from. */
  readonly needed: readonly CacheKind[];
  /** Go would ask a module proxy of the input in this build. */
  readonly asksProxies: boolean;
  /** What came of choosing module proxies. */
  readonly proxyFindings: readonly Finding[];
}
