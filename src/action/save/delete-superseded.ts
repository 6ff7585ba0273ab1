import type { CacheEntries } from '../../platform/store/cache-entries.ts';
import { errorText } from '../../platform/error-text.ts';
import { count, size } from '../../text/units.ts';
import { keyPrefix } from '../../snapshot/keys.ts';
import { type KnownSnapshots, superseded, type Superseded } from '../../snapshot/superseded.ts';
import type { Asked } from '../request/analysis.ts';
import type { CacheRun } from '../caches/cache-run.ts';
import type { Services } from '../services/services.ts';
import { knownSnapshots } from './known-snapshots.ts';

/** Work beside the build that is never waited for long. */
interface CleanUp {
  /** Tells what became of it; what has not come to an end is given up. */
  readonly end: () => Promise<void>;
}

/** How long it may take in all, and after everything else is done. */
const limitMs = 10_000;
const graceMs = 2_000;
/** Of one run; the next one goes on. The API allows 1 000 requests an hour for a repository. */
const mostDeletions = 50;

/** Starts to delete superseded entries of the cache service, where this run may. Never fails a run. */
export function startCleanUp(
  services: Pick<Services, 'log' | 'clock' | 'cacheEntries'> & { readonly run: Pick<Services['run'], 'signal'> },
  asked: Pick<Asked, 'config' | 'facts'>,
  runs: readonly CacheRun[],
): CleanUp {
  const known = knownSnapshots(asked, runs, services.clock.now());
  const { apiUrl, repository, ref } = asked.facts;
  const token = asked.config.githubToken;
  if (known === undefined || token === undefined || repository === '') return { end: async () => undefined };
  const stop = new AbortController();
  const signal = AbortSignal.any([services.run.signal, stop.signal]);
  const entries = services.cacheEntries({ apiUrl, repository, token });
  const done = cleanUp(services, entries, { ref, known, signal }).catch((error: unknown): Cleaned => ({
    removed: [],
    left: 0,
    trouble: errorText(error),
  }));
  return {
    end: async () => {
      void services.clock.sleep(graceMs, signal).then(() => stop.abort());
      const cleaned = await done;
      stop.abort();
      tell(services, cleaned);
    },
  };
}

interface Cleaned {
  readonly removed: readonly Superseded[];
  /** Entries that the token may not delete. */
  readonly left: number;
  readonly trouble: string;
}

async function cleanUp(
  { clock, log }: Pick<Services, 'log' | 'clock'>,
  entries: CacheEntries,
  { ref, known, signal }: { readonly ref: string; readonly known: KnownSnapshots; readonly signal: AbortSignal },
): Promise<Cleaned> {
  const deadline = clock.monotonicMs() + limitMs;
  const limits = () => ({ timeoutMs: Math.max(1, deadline - clock.monotonicMs()), signal });
  const listed = await entries.list(ref, `${keyPrefix}-`, limits());
  if (listed.kind === 'denied') return { removed: [], left: 0, trouble: mayNot };
  if (listed.kind === 'degraded') return { removed: [], left: 0, trouble: listed.reason };
  const removed: Superseded[] = [];
  const all = superseded(listed.entries, known);
  for (const each of all.slice(0, mostDeletions)) {
    const outcome = await entries.remove(each.entry.id, limits());
    if (outcome.kind === 'denied') return { removed, left: all.length - removed.length, trouble: mayNot };
    if (outcome.kind === 'degraded') return { removed, left: 0, trouble: outcome.reason };
    if (outcome.kind === 'removed') removed.push(each);
    log.debug(`${each.entry.key} is superseded: ${each.reason}`);
  }
  return { removed, left: 0, trouble: '' };
}

const mayNot = 'the token may not delete caches (`actions: write`)';

function tell({ log }: Pick<Services, 'log'>, { removed, left, trouble }: Cleaned): void {
  if (trouble !== '') log.debug(`Superseded snapshots could not all be deleted: ${trouble}`);
  if (left > 0)
    log.info(`${count(left, 'superseded snapshot stays', 'superseded snapshots stay')} in the store: ${trouble}.`);
  if (removed.length === 0) return;
  const bytes = removed.reduce((sum, { entry }) => sum + entry.sizeBytes, 0);
  log.info(`${count(removed.length, 'superseded snapshot', 'superseded snapshots')} deleted, ${size(bytes)}.`);
}
