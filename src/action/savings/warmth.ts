import type { BuildEnd } from '../../buildx/call/user-build.ts';
import { runStateFrom } from '../../buildx/progress/run-state.ts';
import type { CacheKind } from '../../config/cache-kind.ts';
import type { RunPlan } from '../../report/run-preview.ts';
import type { Finding, Warmth } from '../../report/run-report.ts';
import { sentence } from '../../text/sentence.ts';
import { count, duration } from '../../text/units.ts';
import type { PlannedCache, Serving, ToBuild } from '../request/analysis.ts';
import type { ReadCache } from '../caches/cache-run.ts';
import { causeRule, causeText } from './cause-texts.ts';
import { changedSettings } from './changed-settings.ts';
import { coldCause, type ColdCause } from './cold-cause.ts';
import { longestLink, mountingRuns, timedRuns } from './step-times.ts';

interface Known {
  readonly toBuild: Pick<ToBuild, 'goStages' | 'builtText' | 'beside'>;
  readonly serving: Pick<Serving, 'caches'>;
  readonly plan: Pick<RunPlan, 'findings'>;
}

/** Why each cache was not as warm as it could be, of those that were not. */
export function coldCauses(
  { toBuild }: Pick<Known, 'toBuild'>,
  runs: readonly ReadCache[],
  end: BuildEnd,
): readonly { readonly run: ReadCache; readonly cause: ColdCause }[] {
  if (!isWhole(end)) return [];
  const timed = timedRuns(toBuild, end);
  return runs.flatMap((run) => {
    const changed = run.kind === 'build' ? changedSettings(toBuild, run.standing.manifest?.settings, run.hashed) : [];
    const cause = coldCause(run, { timed, changed });
    return cause === undefined ? [] : [{ run, cause }];
  });
}

/** How warm the run was, by builders that keep their mounts; `undefined` of a build that did not come to its end. */
export function warmthOf(analysis: Known, runs: readonly ReadCache[], end: BuildEnd): Warmth | undefined {
  if (!isWhole(end)) return undefined;
  const { caches } = analysis.serving;
  if (caches.some(({ plan }) => plan.kind === 'served') && isFromLayers(analysis, end))
    return { state: 'warm', reason: 'Every RUN that mounts a Go cache came from the layer cache.' };
  const causes = coldCauses(analysis, runs, end);
  const told = caches.flatMap((cache): readonly CacheWarmth[] => {
    if (cache.plan.kind === 'off' && cache.plan.isNeedless === true) return [];
    const run = runs.find(({ kind }) => kind === cache.kind);
    const cause = causes.find((each) => each.run === run)?.cause;
    if (cache.plan.kind === 'served' && isFromLayers(analysis, end, cache.kind))
      return [warm(cache.kind, `Every RUN that mounts the ${nouns[cache.kind]} came from the layer cache.`)];
    const own = cacheWarmth(cache, run, cause && reasonOf(cache.kind, cause, analysis.plan.findings));
    return [isFloor(own, run) ? { ...own, reason: `${own.reason}${floorText(analysis.toBuild, end)}` } : own];
  });
  // What is compiled takes longer than what is downloaded.
  const [first, ...others] = told.toSorted((a, b) => Number(b.kind === 'build') - Number(a.kind === 'build'));
  if (first === undefined) return { state: 'off', reason: 'No cache is needed.' };
  const states = new Set(told.map(({ state }) => state));
  const [state = 'off'] = states;
  if (states.size === 1) return { state, reason: state === 'off' ? sentence(first.why) : first.reason };
  const worse = [first, ...others].find((each) => each.state !== 'warm') ?? first;
  return { state: 'partly', reason: worse.reason };
}

function isWhole({ result }: BuildEnd): boolean {
  return result.kind === 'success' || result.kind === 'unseen';
}

/** Of all caches, or of one kind. */
function isFromLayers({ toBuild }: Known, end: BuildEnd, kind?: CacheKind): boolean {
  const states = mountingRuns(toBuild)
    .filter(({ run }) => kind === undefined || run.cacheMounts.served.some((mount) => mount.kind === kind))
    .map(({ place }) => runStateFrom(end.allSteps, place));
  return states.length > 0 && states.every((state) => state === 'cached');
}

interface CacheWarmth extends Warmth {
  readonly kind: CacheKind;
  /** Of a cache that is off: why. */
  readonly why: string;
}

const warm = (kind: CacheKind, reason: string): CacheWarmth => ({ kind, state: 'warm', reason, why: '' });

const nouns: Readonly<Record<CacheKind, string>> = { modules: 'module cache', build: 'build cache' };

/** As the finding has it, which names the line. */
function reasonOf(kind: CacheKind, cause: ColdCause, findings: readonly Finding[]): string {
  const finding = findings.find(({ rule }) => rule === causeRule(cause));
  return finding?.message.includes(nouns[kind]) === true ? finding.message : causeText(kind, cause);
}

/** `cause`: why it is not as warm as it could be, as a sentence. */
function cacheWarmth({ kind, plan }: PlannedCache, run: ReadCache | undefined, cause: string | undefined): CacheWarmth {
  const told = (state: Warmth['state'], reason: string, why = ''): CacheWarmth => ({ kind, state, reason, why });
  const off = (why: string): CacheWarmth => told('off', sentence(`the ${nouns[kind]} is off: ${why}`), why);
  if (plan.kind === 'off') return off(plan.reason);
  if (run === undefined) return off('the run ended before the lookup');
  const { hit, reason } = run.standing;
  if (hit === 'off') return off(reason);
  if (cause !== undefined) return told(hit === 'miss' ? 'cold' : 'partly', cause);
  if (hit === 'miss') return told('cold', sentence(`nothing was restored into the ${nouns[kind]}: ${reason}`));
  const { extracted } = run;
  const unknown = whyUnknown(run);
  if (extracted === undefined || unknown !== undefined) {
    const unread = `the ${nouns[kind]} was restored, and what the build did with it ${unknown ?? 'is not known'}`;
    // All modules of this go.sum were there; what was compiled depends on more than that.
    return told(hit === 'exact' && kind === 'modules' ? 'warm' : 'partly', sentence(unread));
  }
  return warm(kind, kind === 'build' ? compiledText(extracted.contents) : downloadedText(extracted.contents));
}

/** Why nothing tells what the build did with the mounts; `undefined` where it is known. */
function whyUnknown({ extracted, saving }: ReadCache): string | undefined {
  if (extracted === undefined) return `was not read: ${saving.reason}`;
  const { driftS, isCrowded } = extracted.reading;
  if (isCrowded) return 'was not read: there are too many names in a mount';
  if (driftS !== 0) return `cannot be told: the builder's clock has jumped by ${driftS} s meanwhile`;
  return undefined;
}

type Contents = NonNullable<ReadCache['extracted']>['contents'];

/** What kept mounts would have compiled as well. */
function compiledText({ compiled, mains }: Contents): string {
  if (compiled > 0)
    return `${count(compiled, 'package was', 'packages were')} compiled, as with kept mounts: what had changed, and what imports it.`;
  return mains > 0
    ? 'Only main packages were compiled and linked, as with kept mounts.'
    : 'No package had to be compiled.';
}

/** Whether all that go had to do with the build cache was a link. */
function isFloor({ kind, state }: CacheWarmth, run: ReadCache | undefined): boolean {
  return kind === 'build' && state === 'warm' && run?.extracted?.contents.compiled === 0;
}

/** Less is no time that anybody looks for. */
const shortestFloorMs = 1000;

/** What is left then, and why; empty where it is next to nothing. */
function floorText(toBuild: Known['toBuild'], end: BuildEnd): string {
  const link = longestLink(toBuild, end);
  if (link === undefined || link.ms < shortestFloorMs) return '';
  return ` The ${duration(link.ms)} of line ${link.line} are the floor: Go keeps no linked program, so it links in each run.`;
}

function downloadedText({ made }: Contents): string {
  return made === 0
    ? 'No module had to be downloaded.'
    : `${count(made, 'module was', 'modules were')} downloaded, as with kept mounts: go.sum has changed.`;
}
