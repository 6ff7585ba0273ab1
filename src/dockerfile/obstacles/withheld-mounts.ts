import type { CacheKind } from '../../config/cache-kind.ts';
import type { GoRun } from '../go/go-runs.ts';
import type { ObstacleAt } from './obstacle.ts';

/** A cache mount that a RUN must not get, since it fails with it. */
export interface WithheldMount {
  readonly line: number;
  readonly cache: CacheKind;
  /** What has shown that, in words that begin a sentence. */
  readonly reason: string;
}

/** That one of these RUNs fails with a mount of this kind; undefined where none is known to. */
export function withheldObstacle(
  runs: readonly GoRun[],
  kind: CacheKind,
  withheld: readonly WithheldMount[],
): ObstacleAt | undefined {
  const found = withheld.find(({ line, cache }) => cache === kind && runs.some((run) => run.line === line));
  return (
    found && {
      line: found.line,
      about: 'undone',
      reason: found.reason,
      fix: 'leave out of this RUN, and of what it calls, whatever makes, moves or removes the folder: it is there, and what is in a cache mount is in no layer. `dockerfile-edits: off` builds the file as it is written',
      byHand: false,
    }
  );
}
