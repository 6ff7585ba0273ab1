import type { CacheKind } from '../../config/cache-kind.ts';
import type { RestoredSnapshot } from '../../snapshot/restore.ts';
import { restoreSnapshot } from '../../snapshot/restore.ts';
import type { Manifest } from '../../snapshot/manifest.ts';
import { parseManifest } from '../../snapshot/manifest.ts';
import type { Analysis } from '../request/analysis.ts';
import { cacheKinds } from '../request/analysis.ts';
import type { CacheRun } from '../caches/cache-run.ts';
import { withCosts } from '../caches/cache-run.ts';
import { earlierUse, jobRecordFile, mountsOf, readUses } from '../caches/job-record.ts';
import type { PhaseEnd } from '../services/phases.ts';
import { registration } from './ask-the-mounts.ts';
import { judgeOf } from '../savings/judge.ts';
import type { Services, ServicesOf } from '../services/services.ts';
import { storeChoice } from '../services/services.ts';

/** Finds and downloads the snapshots of all served caches, in parallel and within `cache-timeout`. */
export async function restore(
  services: ServicesOf<typeof registration> & Pick<Services, 'log' | 'clock' | 'store'>,
  analysis: Analysis,
): Promise<PhaseEnd<readonly CacheRun[]>> {
  const store = services.store(storeChoice(analysis.config, analysis.facts));
  const tools = { store, files: services.files, clock: services.clock };
  const deadline = services.clock.monotonicMs() + analysis.config.cache.timeoutMs;
  const judge = judgeOf(analysis);
  const tookMs = new Map<CacheKind, number>();
  const uses = await readUses(services.files, jobRecordFile(analysis.facts));
  const starts = unrestored(analysis, '').map((start) => {
    const mounts = mountsOf(analysis.builder.name, analysis.namespace, start.plan.group);
    return { start, use: earlierUse(uses, { kind: start.kind, mounts, primary: start.plan.keys.primary }) };
  });
  const open = starts.filter(({ start, use }) => use === undefined && !start.plan.dropped);
  const registering = registration(
    services,
    analysis,
    open.map(({ start }) => start),
  );
  const looked = await Promise.all(
    starts.map(async ({ start, use }): Promise<CacheRun> => {
      const { kind, plan } = start;
      if (plan.dropped) return { ...start, hit: 'off', reason: droppedReason };
      if (use !== undefined) return adopted(start, use);
      if (!plan.access.read) {
        registering.lookedUp(kind, false);
        return { ...start, hit: 'off', reason: plan.access.reason };
      }
      const present = (manifest: Manifest): Promise<readonly string[]> => registering.present(kind, manifest);
      const begin = services.clock.monotonicMs();
      let isLeftAlone = false;
      try {
        const found = await restoreSnapshot({ ...tools, present }, plan.keys, deadline, services.signal, judge);
        isLeftAlone = found.kind === 'skipped';
        return restoredRun(start, found);
      } finally {
        tookMs.set(kind, Math.round(services.clock.monotonicMs() - begin));
        registering.lookedUp(kind, isLeftAlone);
      }
    }),
  );
  const registered = await registering.ended();
  const runs = withCosts(looked, tookMs, Math.max(0, ...tookMs.values())).map((run) => ({
    ...run,
    injected: run.skipped ? undefined : registered.injected.get(run.kind),
    registerTrouble: registered.trouble,
  }));
  const troubles = [...new Set(runs.filter(({ storeFailed }) => storeFailed).map(({ reason }) => reason))];
  if (troubles.length > 0) {
    services.log.warning(`The cache could not be read; building without it: ${troubles.join('; ')}`);
    return { outcome: 'degraded', reason: troubles.join('; '), value: runs };
  }
  return { outcome: 'done', reason: runs.map(({ kind, hit }) => `${kind} ${hit}`).join(', '), value: runs };
}

const droppedReason = 'with no-cache BuildKit empties these mounts before it builds, so nothing is restored';

/** The served caches of a run before anything was looked for, or when that came to nothing. */
export function unrestored(analysis: Analysis, reason: string): readonly CacheRun[] {
  const nothing = {
    manifest: undefined,
    layers: [],
    present: [],
    refused: [],
    adopted: undefined,
    stamp: undefined,
    skipped: false,
  };
  const later = {
    cost: { ownMs: 0, togetherMs: 0 },
    injected: undefined,
    fetched: undefined,
    registerTrouble: '',
    builderClock: undefined,
    extracted: undefined,
    prepared: undefined,
    saveReason: '',
  };
  return cacheKinds.flatMap((kind) => {
    const plan = analysis.caches.get(kind);
    if (plan?.kind !== 'served') return [];
    return [
      { kind, plan, hit: 'miss', matchedKey: '', foundKey: '', reason, storeFailed: false, ...nothing, ...later },
    ];
  });
}

function adopted(start: CacheRun, use: NonNullable<CacheRun['adopted']>): CacheRun {
  return {
    ...start,
    hit: use.hit === 'miss' ? 'partial' : use.hit,
    matchedKey: use.matchedKey,
    foundKey: use.foundKey,
    reason: 'an earlier step of this job has filled these mounts',
    manifest: use.manifest === '' ? undefined : parseManifest(use.manifest, start.kind),
    adopted: use,
    stamp: use.stamp,
  };
}

function restoredRun(start: CacheRun, found: RestoredSnapshot): CacheRun {
  switch (found.kind) {
    case 'degraded':
      return { ...start, storeFailed: true, reason: found.reason };
    case 'miss':
      return { ...start, foundKey: found.key, reason: found.reason, manifest: found.record };
    case 'skipped':
      return { ...start, hit: 'off', skipped: true, foundKey: found.key, reason: found.reason };
    case 'restored':
      return {
        ...start,
        hit: found.hit,
        matchedKey: found.key,
        foundKey: found.key,
        reason: [found.reason, found.trouble, presentReason(found)].filter((text) => text !== '').join('; '),
        manifest: found.manifest,
        layers: found.layers,
        present: found.present,
        storeFailed: found.storeFailed,
      };
  }
}

function presentReason({ present, layers }: RestoredSnapshot & { readonly kind: 'restored' }): string {
  if (present.length === 0) return '';
  return layers.length === 0 ? 'the builder still has the whole snapshot' : 'the builder still has the base';
}
