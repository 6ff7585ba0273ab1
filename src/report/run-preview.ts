import type { CacheKind } from '../config/cache-kind.ts';
import type { Finding } from './run-report.ts';

/** What is built, and how it is edited. */
export interface BuildPlan {
  readonly builder: string;
  /** The builder's driver: `docker`, `docker-container`, `remote`, `kubernetes`. */
  readonly driver: string;
  /** What each node does in this build; absent where the builder has one node. */
  readonly nodes?: readonly NodePlan[];
  /** Relative to the workspace. */
  readonly dockerfile: string;
  /** The stages that the build reaches, in the order of the Dockerfile. */
  readonly stages: readonly StagePlan[];
  readonly edits: EditPlan;
  readonly settings: readonly SettingPlan[];
  /** Network proxies of the build by their variables, and how each gets there. */
  readonly network: readonly { readonly name: string; readonly way: string }[];
  /** Which module proxies were asked, and with what result; absent when none was to be chosen. */
  readonly moduleProxies?: ProxiesPlan | undefined;
}

interface NodePlan {
  readonly name: string;
  /** What it builds. */
  readonly platforms: readonly string[];
  /** Whether its mounts get the caches, or why not. */
  readonly caches: string;
}

/** Which caches are served, from where, and for whom. */
export interface CachesPlan {
  readonly mounts: readonly MountPlan[];
  readonly keys: readonly KeyPlan[];
  readonly trust: readonly TrustPlan[];
  readonly domain: DomainPlan;
  readonly store: { readonly kind: string; readonly reason: string };
}

/** What a run would do, and why: printed by `dry-run`, and by every run before it begins. Holds no secret value. */
export interface RunPlan {
  readonly build: BuildPlan;
  readonly caches: CachesPlan;
  readonly findings: readonly Finding[];
}

interface StagePlan {
  readonly name: string;
  readonly base: string;
  readonly line: number;
  /** Whether RUNs of this stage use Go. */
  readonly go: boolean;
}

export interface MountPlan {
  readonly kind: CacheKind;
  /** What BuildKit finds the mount by: its id, else its target, with namespace, owner and mode where they count. */
  readonly identity: string;
  readonly target: string;
  readonly stage: string;
  readonly line: number;
  readonly decision: 'served' | 'skipped';
  readonly reason: string;
}

export interface KeyPlan {
  readonly kind: CacheKind;
  readonly primaryKey: string;
  readonly parts: readonly (KeyPartPlan & { readonly parts?: readonly KeyPartPlan[] })[];
  /** In the order in which they are tried. */
  readonly fallbacks: readonly { readonly prefix: string; readonly reason: string }[];
}

/** A part of a key; its own parts are what its value is the hash of. */
interface KeyPartPlan {
  readonly name: string;
  readonly value: string;
  readonly reason: string;
}

export interface TrustPlan {
  readonly kind: CacheKind;
  readonly read: boolean;
  readonly write: boolean;
  readonly reason: string;
}

/** With whom a run shares the builder's cache mounts and layers. */
export interface DomainPlan {
  readonly name: string;
  /** The name under which they are kept apart; empty when they are shared. */
  readonly apart: string;
  readonly reason: string;
  /** What is built was written by people without rights in the repository, or may be. */
  readonly buildsForeignCode: boolean;
}

export interface EditPlan {
  /** Flags added to the RUN at `line`. */
  readonly changed: readonly { readonly line: number; readonly added: readonly string[] }[];
  readonly skipped: readonly {
    readonly stage: string;
    readonly line: number;
    readonly reason: string;
    readonly fix: string;
  }[];
}

/** A Go setting that reaches the build: its name and the id of the secret that carries it; never its value. */
export interface SettingPlan {
  readonly name: string;
  /** Empty for one that goes as a build argument, because the Dockerfile's frontend is too old for the secret. */
  readonly id: string;
}

export interface ProxiesPlan {
  /** What they were asked for, or why they were not. */
  readonly question: string;
  readonly rows: readonly ProxyPlan[];
  /** Which one goes first, and why. */
  readonly reason: string;
}

export interface ProxyPlan {
  /** Without user and password. */
  readonly proxy: string;
  readonly verdict: 'right' | 'wrong' | 'refused' | 'unreachable' | 'not-asked';
  readonly ms: number;
  /** Who names it. */
  readonly source: string;
  /** Why the answer is not the right one. */
  readonly reason: string;
}
