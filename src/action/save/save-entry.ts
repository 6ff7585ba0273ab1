import { leastRate } from '../../snapshot/fetch-layers.ts';
import { compareSets } from '../../snapshot/module-set.ts';
import { readUses } from '../caches/job-record.ts';
import type { PendingSave, PostState } from '../caches/post-state.ts';
import type { Services } from '../services/services.ts';

/** What became of a snapshot that was to be uploaded. */
export type SaveEnd =
  | { readonly kind: 'saved'; readonly key: string; readonly bytes: number }
  | { readonly kind: 'not'; readonly reason: string; readonly degraded: boolean };

/** How long a lookup may take that only decides whether a save is needed. */
const lookupLimitMs = 10_000;

/** Uploads one snapshot, unless it has become needless since main packed it, or what it stands on is gone. */
export async function saveEntry(
  services: Pick<Services, 'files' | 'clock' | 'store'> & { readonly run: Pick<Services['run'], 'signal'> },
  state: Pick<PostState, 'jobRecord' | 'store'>,
  pending: PendingSave,
  deadline: number,
): Promise<SaveEnd> {
  const later = (await readUses(services.files, state.jobRecord)).findLast(
    (use) => use.kind === pending.kind && beginsWithOne(use.savesAs, pending.rivals),
  );
  if (later !== undefined && later.savesAs !== pending.key)
    return { kind: 'not', reason: 'a later step of this job saves more', degraded: false };
  const store = services.store(state.store);
  const left = (): number => Math.max(1, deadline - services.clock.monotonicMs());
  const looking = { timeoutMs: Math.min(lookupLimitMs, left()), signal: services.run.signal };
  const [seen, ...bases] = await Promise.all([
    store.find(
      pending.rivals.map((prefix) => [prefix]),
      looking,
    ),
    // Of images, the entry names all that it needs, so none of them goes with another entry.
    ...(store.layerImage === undefined ? pending.standsOn : []).map(async (key) => ({
      key,
      seen: await store.find([[key]], looking),
    })),
  ]);
  if (seen.kind === 'degraded') return { kind: 'not', reason: seen.reason, degraded: true };
  // A lookup takes its text for a prefix as well.
  const isGone = bases.some(
    ({ key, seen: base }) => base.kind === 'none' || (base.kind === 'found' && base.key !== key),
  );
  if (isGone)
    return {
      kind: 'not',
      reason: 'its base is no longer in the store; the next run writes a new one',
      degraded: false,
    };
  // What is there but could not be restored is no good: it is superseded.
  if (
    !pending.storeFailed &&
    seen.kind === 'found' &&
    ![pending.foundKey, pending.key].includes(seen.key) &&
    !pending.supersedes &&
    isNeedless(pending, seen.key)
  ) {
    return { kind: 'not', reason: `another run has saved ${seen.key} meanwhile`, degraded: false };
  }
  if (seen.kind === 'found' && seen.key === pending.key) return alreadyThere;
  const limits = { timeoutMs: left(), signal: services.run.signal };
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

/** Whether the snapshot `seen`, which another run has saved meanwhile, makes this one needless. */
function isNeedless({ kind, key, role }: PendingSave, seen: string): boolean {
  const sets = kind === 'modules' ? compareSets(seen, key) : 'unknown';
  if (sets === 'same') return true;
  // A base with more modules has what the other lacks, as has every delta; a record would only hide it.
  return role === 'record' || (role === 'base' && sets !== 'fewer');
}

function beginsWithOne(key: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => key.startsWith(prefix));
}

const alreadyThere: SaveEnd = { kind: 'not', reason: 'the same snapshot already exists', degraded: false };

/** What saving gets in any case, also when restoring has used up all the time there is. */
const leastLimitMs = 5_000;

/** `cache-timeout`, or longer for a big upload that moves; after a failure in main, only what is left of `cache-timeout`. */
export function saveLimitMs(state: Pick<PostState, 'timeoutMs' | 'report'>, pending: PendingSave): number {
  const restoreMs = state.report.phases.find(({ name }) => name === 'restore')?.ms ?? 0;
  if (pending.storeFailed) return Math.max(leastLimitMs, state.timeoutMs - restoreMs);
  return Math.max(state.timeoutMs, pending.sizeBytes / leastRate);
}
