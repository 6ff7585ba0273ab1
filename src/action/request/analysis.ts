import type { Builder } from '../../buildx/builder/builder.ts';
import type { NodeReach, ReachedNode } from '../../buildx/builder/builder-nodes.ts';
import type { CacheKind } from '../../config/cache-kind.ts';
import type { Config } from '../../config/config.ts';
import type { GoSettings } from '../../config/go-settings.ts';
import type { RunFacts } from '../../config/run/run-facts.ts';
import type { Access } from '../../trust/trust.ts';
import type { PlacedDockerfile } from '../../dockerfile/stages/placed-dockerfile.ts';
import type { GoStage } from '../../dockerfile/go/go-stages.ts';
import type { ProxyQuestion } from '../../goproxy/probe.ts';
import type { ModuleFiles } from '../../mounts/inject.ts';
import type { MountGroup } from '../../mounts/mount-group.ts';
import type { WithheldMount } from '../../dockerfile/obstacles/withheld-mounts.ts';
import type { RunPlan } from '../../report/run-preview.ts';
import type { CacheKeys } from '../../snapshot/keys.ts';
import type { DeliveredSetting } from '../../buildx/call/setting-secrets.ts';

/** A cache, with what is decided about it. */
export interface PlannedCache {
  readonly kind: CacheKind;
  readonly plan: CachePlan;
}

/** A node, with the mounts of a cache that it uses. */
export interface NodeMounts extends ReachedNode {
  readonly group: MountGroup;
}

/** One cache that a run serves, or the reason why it does not. */
export type CachePlan =
  | {
      readonly kind: 'served';
      /** All of them, whichever node uses them. */
      readonly group: MountGroup;
      /** Those of each node of the builder that uses some; never empty. One snapshot serves all nodes. */
      readonly nodes: readonly NodeMounts[];
      readonly keys: CacheKeys;
      readonly access: Access;
      /** BuildKit drops these mounts before it builds (`no-cache`): nothing is restored into them. */
      readonly dropped: boolean;
    }
  | {
      readonly kind: 'off';
      readonly reason: string;
      /** The build has nothing to cache there. */
      readonly isNeedless?: true;
    };

/** What was asked for, and of which builder. */
export interface Asked {
  readonly facts: RunFacts;
  readonly config: Config;
  readonly builder: Builder;
  /** The nodes that do the build, which caches are restored into. */
  readonly reach: NodeReach;
  /** Absolute. */
  readonly context: string;
  /** Absolute: the user's own Dockerfile. */
  readonly dockerfile: string;
}

/** What will be built. */
export interface ToBuild {
  /** The text to build from. */
  readonly builtText: string;
  /** The same as it is read for the first platform; absent where it cannot be. */
  readonly dockerfile?: PlacedDockerfile;
  /** Whether that is another than the user's own. */
  readonly isEdited: boolean;
  /** What the mounts are in, as it will be built. */
  readonly goStages: readonly GoStage[];
  /** How added mounts are taken out again; absent where none was added. */
  readonly undoing?: Undoing;
  /** Of other images that are built with the same mounts. */
  readonly beside?: readonly ToBuild[];
}

/** The caches, and what it takes to serve them. */
export interface Serving {
  readonly caches: readonly PlannedCache[];
  /** What helper builds start from; empty when no cache is served. */
  readonly helperImage: string;
  /** Whether the run registers in its mounts while snapshots are looked for: the builder has to pull the image, or lives elsewhere. */
  readonly registersFirst: boolean;
  /** BUILDKIT_CACHE_MOUNT_NS of the user's build. */
  readonly namespace: string;
  readonly moduleFiles: ModuleFiles | undefined;
}

/** What is delivered to the build beside its Dockerfile. */
export interface Delivery {
  /** As go gets them: of the input's proxies only those that are used. */
  readonly go: GoSettings;
  readonly settings: readonly DeliveredSetting[];
  /** What to ask the proxies of the input for; absent where they have been asked already, or nothing may be asked. */
  readonly proxyQuestion: ProxyQuestion | undefined;
}

/** Everything that is known and decided before anything is done: each part for its own readers. */
export interface Analysis {
  readonly asked: Asked;
  readonly toBuild: ToBuild;
  readonly serving: Serving;
  readonly delivery: Delivery;
  /** What the run says of all this before it does anything. */
  readonly plan: RunPlan;
}

/** Where it is noted which added mounts the RUNs of a build have failed with. */
export interface EditMemory {
  /** What the keys of such notes begin with. */
  readonly prefix: string;
  /** The RUNs that may fail with a mount, by their lines. */
  readonly lines: readonly number[];
}

/** What it takes to build a Dockerfile again without mounts that a RUN fails with. */
export interface Undoing {
  /** Where later runs of the same build look for what is known of its RUNs; absent where nothing but go runs in them. */
  readonly memory: EditMemory | undefined;
  /** Left out from the start, since an earlier run has failed with them. */
  readonly recalled: readonly WithheldMount[];
  /** The same build without these mounts, and without those that are left out from the start. */
  readonly withholding: (mounts: readonly WithheldMount[]) => Promise<Analysis>;
}

/** What is decided about a kind; `undefined` where nothing is. */
export function planOf(caches: readonly PlannedCache[], kind: CacheKind): CachePlan | undefined {
  return caches.find((cache) => cache.kind === kind)?.plan;
}

/** The kinds, in the order in which they are told. */
export const cacheKinds: readonly CacheKind[] = ['modules', 'build'];
