import { degradedPhases } from '../cache-text.ts';
import type { CacheReport, PhaseReport, RunReport } from '../run-report.ts';

type Seen = Pick<RunReport, 'caches' | 'phases'>;

/** A phase that could not do its work, with one reason. */
interface Trouble {
  readonly name: PhaseReport['name'];
  readonly reason: string;
}

/** Whether the store gave no answer that is of use: nobody knows which snapshots it has. */
export function isLookupFailed(cache: CacheReport, { phases }: Pick<Seen, 'phases'>): boolean {
  return isTroubleOf('restore', cache, phases);
}

/** Why a cache was found or not, as its cell has it: a trouble of the store in short. */
export function foundReason(cache: CacheReport, seen: Pick<Seen, 'phases'>): string {
  return isLookupFailed(cache, seen) ? inShort(cache.reason) : cache.reason;
}

/** Why a cache was saved or not, as its cell has it: a trouble of the store in short. */
export function savedReason(cache: CacheReport, { phases }: Pick<Seen, 'phases'>): string {
  return isTroubleOf('save', cache, phases) ? inShort(cache.saveReason) : cache.saveReason;
}

/** Of a degraded phase the reason has those of all caches, each in the same words. */
function isTroubleOf(name: PhaseReport['name'], cache: CacheReport, phases: readonly PhaseReport[]): boolean {
  const reason = reasonIn(name, cache);
  if (reason === '') return false;
  return degradedPhases({ phases }).some((phase) => phase.name === name && phase.reason.includes(reason));
}

/** Why a phase did nothing for a cache; empty where it did something. */
function reasonIn(name: PhaseReport['name'], { hit, reason, saved, saveReason }: CacheReport): string {
  if (name === 'restore') return hit === 'miss' ? reason : '';
  return name === 'save' && saved === null ? saveReason : '';
}

const shortEnough = 60;

/** A trouble in a few words, with the status that the service answered: `the cache service did not answer (503)`. */
function inShort(reason: string): string {
  if (reason.length <= shortEnough) return reason;
  const [clause = reason] = reason.split(/[:;] /);
  const isLookup = /^the cache service was given up .* while looking for /.test(clause);
  const short = isLookup ? 'the cache service did not answer' : clause;
  // One word, such as an error code, says too little.
  if (!short.includes(' ')) return reason;
  const [, status = ''] = /(?:\(|responded with |status )([45]\d\d)\b/.exec(reason) ?? [];
  return status === '' || short.includes(status) ? short : `${short} (${status})`;
}

/** What kept phases from their work, each trouble once and in full; not what `told`, the text above, or a cell has in full. */
export function untoldTroubles(seen: Seen, told: string): readonly Trouble[] {
  const all = degradedPhases(seen).flatMap((phase) => troublesOf(phase, seen));
  const isTold = ({ reason }: Trouble): boolean => told.toLowerCase().includes(reason.toLowerCase());
  const isInCell = ({ reason }: Trouble): boolean =>
    seen.caches.some((cache) => foundReason(cache, seen) === reason || savedReason(cache, seen) === reason);
  return all.filter((trouble, at) => {
    const isSame = (other: Trouble): boolean => inShort(other.reason) === inShort(trouble.reason);
    return !isInCell(trouble) && !all.some((other) => isSame(other) && isTold(other)) && all.findIndex(isSame) === at;
  });
}

/** By the reasons of the caches, where the phase has any of them. */
function troublesOf({ name, reason }: PhaseReport, { caches }: Seen): readonly Trouble[] {
  const ofCaches = [...new Set(caches.map((cache) => reasonIn(name, cache)))];
  const own = ofCaches.filter((each) => each !== '' && reason.includes(each));
  return own.length === 0 ? [{ name, reason }] : own.map((each) => ({ name, reason: each }));
}
