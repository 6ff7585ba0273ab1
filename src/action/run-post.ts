import type { CacheReport, RunReport } from '../report/run-report.ts';
import { closingLines } from '../report/log-lines.ts';
import { errorText } from '../platform/store-errors.ts';
import { summaryFrom } from '../report/summary.ts';
import { size } from '../report/units.ts';
import type { PhaseEnd } from './phases.ts';
import { phaseRecorder } from './phases.ts';
import { readUses } from './job-record.ts';
import type { PendingSave, PostState } from './state.ts';
import { decodeState, stateName } from './state.ts';
import { failIfStrict } from './strict.ts';
import type { Surroundings } from './surroundings.ts';
import { settled } from './verdict.ts';

/** The post step: uploads what main has packed, then tells how the run went. Never fails the job. */
export async function runPost(around: Surroundings): Promise<RunReport | undefined> {
  const state = decodeState(around.workflow.state(stateName));
  // Main left nothing: it was no build, or it did not come so far.
  if (state === undefined) return undefined;
  try {
    if (state.interrupted) return state.report;
    const phases = phaseRecorder(around.log, around.clock);
    const saved =
      state.saves.length === 0
        ? nothingSaved
        : await phases.attempt(
            'save',
            'Save caches',
            () => save(around, state),
            () => nothingSaved,
          );
    const all = [...state.report.phases, ...phases.reports()];
    const report: RunReport = {
      ...state.report,
      phases: all,
      caches: state.report.caches.map((cache) => withSave(cache, saved.get(cache.kind))),
      verdict: settled(state.report.verdict, all),
    };
    for (const line of closingLines(report)) around.log.info(line);
    await tell(around, `The report could not be written to ${state.reportFile}`, async () => {
      if (state.reportFile === '') return;
      await around.files.writeText(state.reportFile, `${JSON.stringify(report, undefined, 2)}\n`);
    });
    await tell(around, 'The summary could not be written', () => around.workflow.writeSummary(summaryFrom(report)));
    failIfStrict(around.env, phases.reports());
    return report;
  } finally {
    await around.files.remove(state.temporaryFolder);
  }
}

async function tell(around: Surroundings, failure: string, body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    around.log.warning(`${failure}: ${errorText(error)}`);
  }
}

type SaveEnd =
  | { readonly kind: 'saved'; readonly key: string; readonly bytes: number }
  | { readonly kind: 'not'; readonly reason: string; readonly degraded: boolean };

const nothingSaved: ReadonlyMap<string, SaveEnd> = new Map();

async function save(around: Surroundings, state: PostState): Promise<PhaseEnd<ReadonlyMap<string, SaveEnd>>> {
  const deadline = around.clock.monotonicMs() + Math.max(...state.saves.map((pending) => saveLimitMs(state, pending)));
  const ends = await Promise.all(
    state.saves.map(async (pending) => [pending.kind, await saveOne(around, state, pending, deadline)] as const),
  );
  const troubles = [...new Set(ends.flatMap(([, end]) => (end.kind === 'not' && end.degraded ? [end.reason] : [])))];
  // Main has warned of a store that does not answer; once is enough.
  if (troubles.length > 0 && !state.saves.some(({ storeFailed }) => storeFailed))
    around.log.warning(`The caches could not be saved, so the next run is as cold as this one: ${troubles.join('; ')}`);
  const told = ends.map(
    ([kind, end]) =>
      `${kind}: ${end.kind === 'saved' ? `saved ${size(end.bytes)} as ${end.key}` : `not saved, ${end.reason}`}`,
  );
  return { outcome: troubles.length > 0 ? 'degraded' : 'done', reason: told.join('; '), value: new Map(ends) };
}

/** How long a lookup may take that only decides whether a save is needed. */
const lookupLimitMs = 10_000;
/** What saving gets in any case, also when restoring has used up all the time there is. */
const leastLimitMs = 5_000;
/** The least upload rate that is waited for, in bytes a millisecond: 4 MB/s. */
const leastRate = 4000;

/** `cache-timeout`, or longer for a big upload that moves; after a failure in main, only what is left of `cache-timeout`. */
function saveLimitMs(state: PostState, pending: PendingSave): number {
  const restoreMs = state.report.phases.find(({ name }) => name === 'restore')?.ms ?? 0;
  if (pending.storeFailed) return Math.max(leastLimitMs, state.timeoutMs - restoreMs);
  return Math.max(state.timeoutMs, pending.sizeBytes / leastRate);
}

async function saveOne(
  around: Surroundings,
  state: PostState,
  pending: PendingSave,
  deadline: number,
): Promise<SaveEnd> {
  const later = (await readUses(around.files, state.jobRecord)).findLast(
    (use) => use.kind === pending.kind && beginsWithOne(use.savesAs, pending.rivals),
  );
  if (later !== undefined && later.savesAs !== pending.key)
    return { kind: 'not', reason: 'a later step of this job saves more', degraded: false };
  const store = around.store(state.store);
  const left = (): number => Math.max(1, deadline - around.clock.monotonicMs());
  const seen = await store.find(
    pending.rivals.map((prefix) => [prefix]),
    { timeoutMs: Math.min(lookupLimitMs, left()), signal: around.signal },
  );
  if (seen.kind === 'degraded') return { kind: 'not', reason: seen.reason, degraded: true };
  // What is there but could not be restored is no good: it is superseded.
  if (
    !pending.storeFailed &&
    seen.kind === 'found' &&
    ![pending.foundKey, pending.key].includes(seen.key) &&
    !pending.supersedes &&
    pending.role === 'base'
  ) {
    return { kind: 'not', reason: `another run has saved ${seen.key} meanwhile`, degraded: false };
  }
  if (seen.kind === 'found' && seen.key === pending.key) return alreadyThere;
  const limits = { timeoutMs: left(), signal: around.signal };
  const saved = await store.save(pending.key, pending.folder, limits, pending.standsOn);
  switch (saved.kind) {
    case 'saved':
      return { kind: 'saved', key: pending.key, bytes: saved.sizeBytes };
    case 'exists':
      return alreadyThere;
    case 'degraded':
      return { kind: 'not', reason: saved.reason, degraded: true };
  }
}

function beginsWithOne(key: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => key.startsWith(prefix));
}

const alreadyThere: SaveEnd = { kind: 'not', reason: 'the same snapshot is there already', degraded: false };

function withSave(cache: CacheReport, end: SaveEnd | undefined): CacheReport {
  if (end === undefined) return cache;
  if (end.kind === 'not') return { ...cache, saved: null, saveReason: end.reason };
  return { ...cache, saved: { bytes: end.bytes, key: end.key }, saveReason: 'it has what the build made' };
}
