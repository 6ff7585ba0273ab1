import type { Injected } from '../../mounts/inject.ts';
import { injectMounts } from '../../mounts/inject.ts';
import { count, size } from '../../text/units.ts';
import type { Layer } from '../../snapshot/manifest.ts';
import type { Analysis } from '../request/analysis.ts';
import type { CacheRun } from '../caches/cache-run.ts';
import { stampOf, withCosts } from '../caches/cache-run.ts';
import { helperSetting } from './helper-setting.ts';
import { jobName } from '../caches/job-record.ts';
import type { PhaseEnd } from '../services/phases.ts';
import { putSnapshots } from '../save/put-snapshots.ts';
import type { Services, ServicesOf } from '../services/services.ts';

/** Puts what was restored into the mounts of the build, and stamps them: also when there is nothing to inject. */
export async function inject(
  services: ServicesOf<typeof helperSetting> & Pick<Services, 'log' | 'shell' | 'files' | 'clock'>,
  analysis: Analysis,
  runs: readonly CacheRun[],
): Promise<PhaseEnd<readonly CacheRun[]>> {
  const open = runs.filter((run) => run.adopted === undefined && !run.plan.dropped && !run.skipped);
  if (open.length === 0) return { outcome: 'skipped', reason: runs[0]?.reason ?? 'no cache is served', value: runs };
  // The others have registered in their mounts, and have nothing to put in.
  const fresh = open.filter(({ injected, layers }) => injected === undefined || layers.length > 0);
  const settled = runs.map((run) =>
    open.includes(run) && !fresh.includes(run) && run.injected !== undefined
      ? injectedRun(services, run, run.injected)
      : run,
  );
  if (fresh.length === 0) return { outcome: 'skipped', reason: 'there is nothing to inject', value: settled };
  const request = {
    job: jobName(analysis.facts),
    modules: analysis.moduleFiles,
    injections: fresh.map((run) => ({
      group: run.plan.group,
      layers: run.layers.map(({ layer, path }) => ({ mark: layer.mark, path, bytes: contentBytes(layer) })),
    })),
  };
  const put = await putSnapshots(request.injections, async (injections) => {
    // What the builder could not do a moment ago, it is not asked for again.
    const trouble = fresh.map(({ registerTrouble }) => registerTrouble).find((reason) => reason !== '');
    return trouble === undefined
      ? injectMounts(services.shell, services.files, helperSetting(services, analysis), { ...request, injections })
      : { kind: 'failed', reason: trouble, ms: 0, isCancelled: true };
  });
  // The bytes are in the builder now, or will never be.
  for (const { layers } of fresh) for (const { path } of layers) await services.files.remove(path);
  const treated = settled.map((run) => {
    if (!fresh.includes(run)) return run;
    const injected = put.injected.get(run.kind);
    // Where the run could not register, nobody knows what is in the mounts: nothing of this cache is saved.
    if (injected === undefined) return uninjected(run);
    const why = put.refused.get(run.kind) ?? emptyReason(run, injected);
    return why === '' ? injectedRun(services, run, injected) : refusedRun(services, run, injected, why);
  });
  const value = withCosts(treated, put.ofKind, put.wallMs);
  if (put.trouble !== '') {
    services.log.warning(
      `The caches could not be injected; building without them: ${put.trouble}${helperAdvice(put.trouble)}`,
    );
    return { outcome: 'degraded', reason: put.trouble, value };
  }
  const refused = value.filter((run) => run.refused.length > 0);
  if (refused.length > 0) {
    const reasons = [...new Set(refused.map(({ reason }) => reason))].join('; ');
    services.log.warning(
      `This build starts without what cannot be injected, and a new snapshot replaces it: ${reasons}`,
    );
    return { outcome: 'degraded', reason: reasons, value };
  }
  for (const run of value)
    if (run.injected?.verdict === 'bad')
      services.log.warning(
        `The restored modules were discarded because Go rejects them: ${run.injected.reason}. Go downloads them again, and a new snapshot replaces the bad one.`,
      );
  return {
    outcome: 'done',
    reason: value
      .filter((run) => fresh.some(({ kind }) => kind === run.kind))
      .map(told)
      .join(', '),
    value,
  };
}

/** The cache when its snapshot has not come into the builder, or nobody knows. A mount filled by an earlier step stays as it is. */
export function uninjected(run: CacheRun): CacheRun {
  if (run.adopted !== undefined || run.plan.dropped || run.skipped) return run;
  const hit = run.hit === 'off' ? 'off' : 'miss';
  const reason = [run.reason, 'it could not be injected'].filter((text) => text !== '').join('; ');
  return { ...run, hit, matchedKey: '', layers: [], present: [], injected: undefined, reason };
}

/**
 * The cache when the builder takes anything but its snapshot: the run has nothing of it, as if there were none, and what it saves
 * takes its place.
 */
function refusedRun(
  services: Pick<Services, 'clock' | 'nonce'>,
  run: CacheRun,
  injected: Injected,
  why: string,
): CacheRun {
  const { kind, layers, present, matchedKey } = run;
  return {
    ...injectedRun(services, run, injected),
    hit: 'miss',
    matchedKey: '',
    manifest: undefined,
    layers: [],
    present: [],
    refused: [...present, ...layers.map(({ layer }) => layer)].map(({ digest }) => digest),
    reason: `the snapshot ${matchedKey} of the ${kind} cache cannot be injected: ${why}`,
  };
}

/** Why nothing came of a snapshot that went in without an error; BuildKit keeps a file as it is that it takes for no archive. */
function emptyReason({ kind, layers, matchedKey, plan }: CacheRun, { entries, verdict }: Injected): string {
  if (layers.length === 0 || entries > 0 || verdict === 'bad') return '';
  // Those of another go.sum may have no module that is wanted now.
  if (kind === 'modules' && !matchedKey.startsWith(plan.keys.primary)) return '';
  return kind === 'modules' ? 'its archives hold no module of go.sum' : 'its archives hold no entry';
}

/** Of an older one nobody counted it. */
function contentBytes({ bytes, sizeBytes }: Layer): number {
  return bytes ?? 4 * sizeBytes;
}

function injectedRun(services: Pick<Services, 'clock' | 'nonce'>, run: CacheRun, injected: Injected): CacheRun {
  const builderClock = { at: injected.at, monotonicMs: services.clock.monotonicMs() };
  const judgement = judged(run, injected);
  // What is on record of runs that left nothing is true of any content.
  const manifest = run.hit === 'miss' ? run.manifest : judgement.manifest;
  return { ...run, injected, builderClock, stamp: stampOf(services.nonce, run.kind), ...judgement, manifest };
}

/** What stands before Go's word on what a snapshot lacks. */
export const incompleteNote = '; it is not complete: ';

/** Modules: Go itself has looked at them. Build cache: it is Go's own format, and another version of Go cannot use it. */
function judged(run: CacheRun, injected: Injected): Pick<CacheRun, 'hit' | 'matchedKey' | 'reason' | 'manifest'> {
  const { hit, matchedKey, reason, manifest } = run;
  if (run.kind === 'modules') {
    switch (injected.verdict) {
      case 'bad':
        return {
          hit: 'miss',
          matchedKey: '',
          reason: `the snapshot ${run.matchedKey} is bad: ${injected.reason}`,
          manifest: undefined,
        };
      case 'partial':
        if (injected.entries === 0 && run.present.length === 0 && !matchedKey.startsWith(run.plan.keys.primary))
          return {
            hit: 'miss',
            matchedKey: '',
            reason: `${reason}, which has none of these modules`,
            manifest: undefined,
          };
        return { hit: 'partial', matchedKey, reason: `${reason}${incompleteNote}${injected.reason}`, manifest };
      case 'exact':
        // Go has found all of this go.sum, whichever it was saved for.
        return {
          hit: 'exact',
          matchedKey,
          reason: hit === 'exact' ? reason : `${reason}, which has all modules of this one`,
          manifest,
        };
      case 'none':
        // Nobody has vouched for what was put in: fetching asks again.
        return { hit: hit === 'exact' ? 'partial' : hit, matchedKey, reason, manifest };
    }
  }
  const other =
    hit !== 'miss' &&
    manifest !== undefined &&
    manifest.goVersion !== '' &&
    injected.goVersion !== '' &&
    manifest.goVersion !== injected.goVersion;
  if (!other) return { hit, matchedKey, reason, manifest };
  return {
    hit: 'partial',
    matchedKey,
    reason: `${reason}; it was made by ${manifest.goVersion}, this image has ${injected.goVersion}`,
    manifest: undefined,
  };
}

function told(run: CacheRun): string {
  const bytes = run.layers.reduce((sum, { layer }) => sum + layer.sizeBytes, 0);
  if (bytes === 0) return `${run.kind}: nothing to inject`;
  const entries = run.injected?.entries ?? 0;
  return `${run.kind}: ${count(entries, run.kind === 'modules' ? 'file' : 'entry', run.kind === 'modules' ? 'files' : 'entries')}, ${size(bytes)}`;
}

function helperAdvice(reason: string): string {
  return /executable file not found|no such file or directory|exec format/i.test(reason)
    ? '. If the Go image has no shell, name one that has in `helper-image`.'
    : '';
}
