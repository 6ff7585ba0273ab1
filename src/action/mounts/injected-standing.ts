import type { Injected } from '../../mounts/inject.ts';
import type { FoundCache, Standing } from '../caches/cache-run.ts';
import type { InjectedNodes } from '../caches/injected-nodes.ts';

type Found = Pick<FoundCache, 'kind' | 'plan' | 'standing'>;

/** What stands before Go's word on what a snapshot lacks. */
export const incompleteNote = '; it is not complete: ';

/**
 * What a run stands on when its snapshot has come into the mounts. Modules: Go itself has looked at them. Build cache: it is Go's own
 * format, and another version of Go cannot use it.
 */
export function injectedStanding(run: Found, injected: InjectedNodes): Standing {
  const { standing } = run;
  const told = run.kind === 'modules' ? modulesStanding(run, injected) : buildStanding(standing, injected);
  const judged = withoutNodes(told, [...injected.failed.keys()]);
  // What is on record of runs that left nothing is true of any content.
  return standing.hit === 'miss' ? { ...judged, manifest: standing.manifest } : judged;
}

/** A build is not warm of which a node makes a part that got nothing. */
function withoutNodes(standing: Standing, names: readonly string[]): Standing {
  if (names.length === 0) return standing;
  const hit = standing.hit === 'exact' ? 'partial' : standing.hit;
  return { ...standing, hit, reason: `${standing.reason}; it could not be injected into ${names.join(' and ')}` };
}

/**
 * What it stands on when the builder takes anything but its snapshot: it has nothing of it, as if there were none, and what the run
 * saves takes its place.
 */
export function refusedStanding({ kind, standing }: Found, why: string): Standing {
  const reason = `the snapshot ${standing.matchedKey} of the ${kind} cache cannot be injected: ${why}`;
  return { ...withoutSnapshot(standing, reason), layers: [], present: [] };
}

/** What it stands on when nobody knows whether its snapshot has come into the builder. */
export function uninjectedStanding({ standing }: Pick<Found, 'standing'>): Standing {
  const reason = [standing.reason, 'it could not be injected'].filter((text) => text !== '').join('; ');
  const hit = standing.hit === 'off' ? 'off' : 'miss';
  return { ...standing, hit, matchedKey: '', layers: [], present: [], reason };
}

/** Why nothing came of a snapshot that went in without an error; BuildKit keeps a file as it is that it takes for no archive. */
export function emptyReason({ kind, plan, standing }: Found, { entries, verdict }: Injected): string {
  if (standing.layers.length === 0 || entries > 0 || verdict === 'bad') return '';
  // Those of another go.sum may have no module that is wanted now.
  if (kind === 'modules' && !standing.matchedKey.startsWith(plan.keys.primary)) return '';
  return kind === 'modules' ? 'its archives hold no module of go.sum' : 'its archives hold no entry';
}

function modulesStanding({ plan, standing }: Found, { verdict, reason, entries }: Injected): Standing {
  const { hit, matchedKey, present } = standing;
  switch (verdict) {
    case 'bad':
      return withoutSnapshot(standing, `the snapshot ${matchedKey} is bad: ${reason}`);
    case 'partial':
      if (entries === 0 && present.length === 0 && !matchedKey.startsWith(plan.keys.primary))
        return withoutSnapshot(standing, `${standing.reason}, which has none of these modules`);
      return { ...standing, hit: 'partial', reason: `${standing.reason}${incompleteNote}${reason}` };
    case 'exact':
      // Go has found all of this go.sum, whichever it was saved for.
      return { ...standing, hit: 'exact', reason: exactReason(standing) };
    case 'none':
      // Nobody has vouched for what was put in: fetching asks again.
      return { ...standing, hit: hit === 'exact' ? 'partial' : hit };
  }
}

function exactReason({ hit, reason }: Standing): string {
  switch (hit) {
    case 'exact':
      return reason;
    case 'partial':
      return `${reason}, which has all modules of this one`;
    case 'miss':
    case 'off':
      return `${reason}; the mounts have all modules of this go.sum`;
  }
}

function buildStanding(standing: Standing, { goVersion }: Injected): Standing {
  const { hit, manifest, reason } = standing;
  const maker = manifest?.goVersion ?? '';
  if (hit === 'miss' || maker === '' || goVersion === '' || maker === goVersion) return standing;
  const told = `${reason}; it was made by ${maker}, this image has ${goVersion}`;
  return { ...standing, hit: 'partial', reason: told, manifest: undefined, otherGo: maker };
}

function withoutSnapshot(standing: Standing, reason: string): Standing {
  return { ...standing, hit: 'miss', matchedKey: '', reason, manifest: undefined };
}
