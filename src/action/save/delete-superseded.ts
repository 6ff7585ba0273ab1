import type { StoreKind } from '../../config/store/cache-store.ts';
import type { CacheEntries } from '../../platform/store/cache-entries.ts';
import { errorText } from '../../platform/error-text.ts';
import { count, size } from '../../text/units.ts';
import { keyPrefix } from '../../snapshot/keys.ts';
import { type KnownSnapshots, superseded, type Superseded } from '../../snapshot/superseded.ts';
import type { Asked } from '../request/analysis.ts';
import type { CacheRun } from '../caches/cache-run.ts';
import type { Services, ServicesOf } from '../services/services.ts';
import { storeChoice } from '../services/services.ts';
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

/** Starts to delete superseded entries of the cache service or a registry, where this run may. Never fails a run. */
export function startCleanUp(
  services: ServicesOf<typeof entriesOf> &
    Pick<Services, 'log' | 'clock'> & { readonly run: Pick<Services['run'], 'signal'> },
  asked: Pick<Asked, 'config' | 'facts'>,
  runs: readonly CacheRun[],
): CleanUp {
  const known = knownSnapshots(asked, runs, services.clock.now());
  const { ref } = asked.facts;
  const entries = known === undefined ? undefined : entriesOf(services, asked);
  if (known === undefined || entries === undefined) return { end: async () => undefined };
  const stop = new AbortController();
  const signal = AbortSignal.any([services.run.signal, stop.signal]);
  const denied = deniedReasons[asked.config.cache.store];
  const done = cleanUp(services, entries, { ref, known, signal, denied }).catch((error: unknown): Cleaned => ({
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

/** What the store has; `undefined` where this run cannot ask. */
function entriesOf(
  { cacheEntries }: Pick<Services, 'cacheEntries'>,
  { config, facts }: Pick<Asked, 'config' | 'facts'>,
): CacheEntries | undefined {
  if (config.cache.store === 'registry') return cacheEntries(storeChoice(config, facts));
  const { apiUrl, repository } = facts;
  const token = config.githubToken;
  return token === undefined || repository === '' ? undefined : cacheEntries({ apiUrl, repository, token });
}

interface Cleaned {
  readonly removed: readonly Superseded[];
  /** Entries that the token may not delete. */
  readonly left: number;
  readonly trouble: string;
}

interface Task {
  readonly ref: string;
  readonly known: KnownSnapshots;
  readonly signal: AbortSignal;
  /** What to tell where the store refuses. */
  readonly denied: string;
}

async function cleanUp(
  { clock, log }: Pick<Services, 'log' | 'clock'>,
  entries: CacheEntries,
  { ref, known, signal, denied }: Task,
): Promise<Cleaned> {
  const deadline = clock.monotonicMs() + limitMs;
  const limits = () => ({ timeoutMs: Math.max(1, deadline - clock.monotonicMs()), signal });
  const listed = await entries.list(ref, `${keyPrefix}-`, limits());
  if (listed.kind === 'denied') return { removed: [], left: 0, trouble: denied };
  if (listed.kind === 'degraded') return { removed: [], left: 0, trouble: listed.reason };
  const removed: Superseded[] = [];
  const all = superseded(listed.entries, inFormOf(entries, known));
  for (const each of all.slice(0, mostDeletions)) {
    const outcome = await entries.remove(each.entry.id, limits());
    if (outcome.kind === 'denied') return { removed, left: all.length - removed.length, trouble: denied };
    if (outcome.kind === 'degraded') return { removed, left: 0, trouble: outcome.reason };
    if (outcome.kind === 'removed') removed.push(each);
    log.debug(`${each.entry.key} is superseded: ${each.reason}`);
  }
  return { removed, left: 0, trouble: '' };
}

function inFormOf({ keyForm = (key) => key }: CacheEntries, known: KnownSnapshots): KnownSnapshots {
  return { ...known, families: known.families.map(keyForm), named: new Set([...known.named].map(keyForm)) };
}

const deniedReasons: Readonly<Record<StoreKind, string>> = {
  github: 'the token may not delete caches (`actions: write`)',
  local: '',
  registry: 'the registry does not let this run delete them',
};

function tell({ log }: Pick<Services, 'log'>, { removed, left, trouble }: Cleaned): void {
  if (trouble !== '') log.debug(`Superseded snapshots could not all be deleted: ${trouble}`);
  if (left > 0)
    log.info(`${count(left, 'superseded snapshot stays', 'superseded snapshots stay')} in the store: ${trouble}.`);
  if (removed.length === 0) return;
  const bytes = removed.reduce((sum, { entry }) => sum + entry.sizeBytes, 0);
  log.info(`${count(removed.length, 'superseded snapshot', 'superseded snapshots')} deleted, ${size(bytes)}.`);
}
