import type { CacheKind } from '../../config/cache-kind.ts';

/** Why a mount must not be added, and what a person can do. */
export interface Obstacle extends ObstacleAt {
  readonly stage: string;
  /** Lines of RUNs whose own mounts cannot be served for this reason. */
  readonly explains?: readonly number[];
  /** The caches that a mount was not added for. */
  readonly caches?: readonly CacheKind[];
}

/** The same without the stage; `line` 0 stands for the stage's first go command. */
export interface ObstacleAt {
  readonly line: number;
  /** What else was not added, or that it was added and taken out again; absent for a mount that never was. */
  readonly about?: 'settings' | 'network' | 'undone';
  readonly reason: string;
  readonly fix: string;
  /** Whether mounts that a person writes into the Dockerfile would do. */
  readonly byHand: boolean;
  /** It may turn out to be none once somebody has looked into the stage. */
  readonly needsLook?: boolean;
}
