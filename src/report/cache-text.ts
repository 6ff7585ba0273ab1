import type { CacheKind } from '../config/cache-kind.ts';
import type { CacheReport, PhaseReport, RunReport, Verdict, Warmth } from './run-report.ts';
import { count, duration, signedDuration, size } from '../text/units.ts';

/** The name of a cache as it stands at the beginning of a line. */
export const cacheNames: Readonly<Record<CacheKind, string>> = { modules: 'Module cache', build: 'Build cache' };

/** What was restored and what the build did with it: `restored 161 MB (676 entries), 676 used, 3 added`. */
export function restoredText(cache: CacheReport): string {
  const { bytes, entries } = cache.restored;
  const restored =
    entries === 0 && bytes === 0
      ? 'nothing restored'
      : `restored ${size(bytes)} (${count(entries, 'entry', 'entries')})`;
  if (cache.hit === 'off') return 'not used';
  const swept = cache.swept === 0 ? '' : `, ${count(cache.swept, 'entry', 'entries')} swept`;
  const remade =
    cache.remade === undefined
      ? ''
      : `, ${count(cache.remade, 'package', 'packages')} compiled again with the same result`;
  return `${restored}, ${cache.used} used, ${cache.added} added${remade}${swept}`;
}

/** What was saved, or why nothing was. */
export function savedText(cache: CacheReport): string {
  if (cache.saved !== null)
    return `saved ${size(cache.saved.bytes)}${cache.saveReason === '' ? '' : `: ${cache.saveReason}`}`;
  return cache.saveReason === '' ? 'nothing saved' : `nothing saved: ${cache.saveReason}`;
}

const warmthNames: Readonly<Record<Warmth['state'], string>> = {
  warm: 'Warm',
  partly: 'Partly warm',
  cold: 'Cold',
  off: 'Without caches',
};

/** How warm the run was, and why: `Partly warm: the snapshot lacked 2 modules.` */
export function warmthText({ state, reason }: Warmth): string {
  return `${warmthNames[state]}: ${reason}`;
}

/** The balance in one sentence; without a cold run on record only what is known. */
export function verdictText(verdict: Verdict): string {
  const { coldMs, buildMs, costMs, netMs } = verdict;
  if (coldMs === 0)
    return `build ${duration(buildMs)}, caching cost ${duration(costMs)}; no earlier run to compare with`;
  const saved = coldMs - buildMs;
  const gain = saved < 0 ? `saved nothing (${duration(-saved)} slower)` : `saved ${duration(saved)}`;
  return `${gain}, cost ${duration(costMs)}, net ${signedDuration(netMs)}`;
}

/** What each cache spared against what it cost, or why that is not told; both in one when they share a verdict. */
export function balances(caches: readonly CacheReport[]): readonly { readonly name: string; readonly text: string }[] {
  const together = caches.find(({ verdict, sharesVerdict }) => verdict !== null && sharesVerdict);
  return caches.flatMap((cache) => {
    const { verdict, verdictReason, kind } = cache;
    if (together !== undefined && cache.sharesVerdict && cache !== together) return [];
    const name = cache === together ? 'Both caches together' : cacheNames[kind];
    if (verdict !== null) return [{ name, text: verdictText(verdict) }];
    // Where nothing was restored there is nothing to judge.
    const isRestored = cache.hit === 'exact' || cache.hit === 'partial';
    return isRestored && verdictReason !== '' ? [{ name, text: `no verdict: ${verdictReason}` }] : [];
  });
}

/** The phases that did something, in their order: `inject 8.1 s, build 6.3 s`. Of a build that was made again each is told. */
export function phaseTimes(report: RunReport): string {
  const isMadeAgain = (phase: PhaseReport, at: number): boolean =>
    report.phases.slice(at + 1).some(({ name }) => name === phase.name);
  return report.phases
    .flatMap((phase, at) =>
      phase.outcome === 'skipped'
        ? []
        : [`${phase.name} ${duration(phase.ms)}${isMadeAgain(phase, at) ? ' (failed, made again)' : ''}`],
    )
    .join(', ');
}

/** A pause of the run: other steps of the job, as between main and post. */
const pauseMs = 1000;

/** The phases by their begin, in milliseconds from that of the first; pauses between them are left out, and phases without a time. */
export function placedPhases({
  phases,
}: Pick<RunReport, 'phases'>): readonly { readonly phase: PhaseReport; readonly startMs: number }[] {
  const timed = phases
    .map((phase) => ({ phase, at: Date.parse(phase.startedAt) }))
    .filter(({ at }) => !Number.isNaN(at))
    .toSorted((a, b) => a.at - b.at);
  let endedAt = timed[0]?.at ?? 0;
  let leftOutMs = endedAt;
  return timed.map(({ phase, at }) => {
    const gapMs = at - endedAt;
    if (gapMs > pauseMs) leftOutMs += gapMs;
    endedAt = Math.max(endedAt, at + phase.ms);
    return { phase, startMs: at - leftOutMs };
  });
}

/** All phases together, in milliseconds. They can overlap, so this is what passes from the first to the last, without pauses. */
export function totalMs(report: Pick<RunReport, 'phases'>): number {
  return Math.max(0, ...placedPhases(report).map(({ phase, startMs }) => startMs + phase.ms));
}

/** What of a run other runs are compared with: it is known of those on record too. */
export function fromRestoreToBuildMs({ phases }: Pick<RunReport, 'phases'>): number {
  const counted = (['restore', 'inject', 'fetch', 'build'] as const).map((name) =>
    phases.findLast((phase) => phase.name === name),
  );
  return counted.reduce((sum, phase) => sum + (phase?.ms ?? 0), 0);
}

/** The middle of some numbers; of an even count the smaller of two, which did occur. */
export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[(values.length - 1) >> 1] ?? 0;
}

/** Phases that were not needed or not possible, with why. */
export function skippedPhases(report: RunReport): readonly PhaseReport[] {
  return report.phases.filter((phase) => phase.outcome === 'skipped');
}

/** Phases that could not do their work although the run went on. */
export function degradedPhases(report: Pick<RunReport, 'phases'>): readonly PhaseReport[] {
  return report.phases.filter((phase) => phase.outcome === 'degraded');
}
