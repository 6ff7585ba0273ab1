import type { CacheKind } from '../config/cache-kind.ts';

/** How good a restored cache was. `exact`: the same inputs as the snapshot, and nothing was missing. `off`: not tried. */
export type Hit = 'exact' | 'partial' | 'miss' | 'off';

/** What became of a phase. `degraded`: it could not do its work and the run went on without it. */
export type Outcome = 'done' | 'skipped' | 'degraded' | 'failed';

export interface PhaseReport {
  readonly name: 'analyse' | 'restore' | 'inject' | 'fetch' | 'build' | 'extract' | 'save' | 'report';
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly ms: number;
  readonly outcome: Outcome;
  readonly reason: string;
}

/** What was found, and what of it was used. */
interface RestoredCache {
  readonly kind: CacheKind;
  readonly hit: Hit;
  /** Everything that the key of this run would begin with, up to the run id. */
  readonly primaryKey: string;
  /** Empty when nothing was restored. */
  readonly matchedKey: string;
  readonly reason: string;
  readonly restored: { readonly bytes: number; readonly entries: number };
  /** Restored entries that this build used. Modules: zip files that go.sum names and that were in the archive. */
  readonly used: number;
  /** Entries that this build made or downloaded. */
  readonly added: number;
  /** Build cache: restored packages that this build compiled again with the same result; absent without one. */
  readonly remade?: number;
}

/** What was saved, and what the cache brought. */
interface SavedCache {
  /** Entries left out of the new snapshot because nothing uses them any more. */
  readonly swept: number;
  readonly saved: { readonly bytes: number; readonly key: string } | null;
  readonly saveReason: string;
  /** The same for this cache: its RUNs cold and in this run, and what it cost. `null` where that cannot be told. */
  readonly verdict: Verdict | null;
  /** No RUN shows one cache without the other: the verdict is that of both together. */
  readonly sharesVerdict: boolean;
  /** Why it is shared, or why there is none; empty when there is nothing to say. */
  readonly verdictReason: string;
}

export interface CacheReport extends RestoredCache, SavedCache {}

export interface StepReport {
  readonly name: string;
  readonly ms: number;
  readonly cached: boolean;
}

/** What caching cost and brought. `coldMs` is 0 while no cold run is on record. */
export interface Verdict {
  readonly coldMs: number;
  readonly buildMs: number;
  readonly costMs: number;
  readonly netMs: number;
}

/** Something that the user can improve. `file` is relative to the workspace; `line` counts from 1, 0 when there is none. */
export interface Finding {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly fix: string;
  /**
   * `error`: the build cannot succeed with it, and the run ends before it. `notice`: there is nothing to change. Absent for what
   * is to be improved.
   */
  readonly level?: 'error' | 'notice';
}

/** Where and why the user's build failed. */
export interface Failure {
  /** Heading of the failed step, as in `[build 4/6] RUN go build ./...`; empty when no step failed. */
  readonly step: string;
  /** BuildKit's own last words. */
  readonly message: string;
  /** The user's Dockerfile, relative to the workspace; empty when BuildKit names none. */
  readonly file: string;
  /** First line of the failed instruction, from 1; 0 when there is none. */
  readonly line: number;
  /** Lines of the step's output that tell why. */
  readonly excerpt: readonly string[];
}

/** One run, as `report.json` (schema 1) tells it. Log, outputs and summary are made from this value. */
export interface RunReport {
  readonly schema: 1;
  readonly result: 'success' | 'failure';
  readonly phases: readonly PhaseReport[];
  readonly caches: readonly CacheReport[];
  readonly steps: readonly StepReport[];
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** Absent when the build did not fail. */
  readonly failure?: Failure;
}
