import * as v from 'valibot';
import { cacheKindSchema } from '../../config/cache-kind.ts';
import { hitSchema, runReportSchema } from '../../report/run-report.ts';
import { parseManifest } from '../../snapshot/manifest.ts';
import { decodedText, listOf, objectOf } from '../../text/json-schemas.ts';
import type { FoundCache, PreparedCache } from '../caches/cache-run.ts';
import { foundKeyOf, stampIn, standingOn, usedLayers } from '../caches/cache-run.ts';
import { mountsOf } from '../caches/job-record.ts';
import { uninjected } from '../mounts/inject-caches.ts';
import type { Analysis } from '../request/analysis.ts';

const preparedSchema = objectOf({
  kind: cacheKindSchema,
  /** The builder, the namespace, the records and the nodes. */
  mounts: v.string(),
  /** What the snapshots of the run begin with. */
  primary: v.string(),
  /** What the mounts are stamped with. */
  stamp: v.string(),
  hit: hitSchema,
  matchedKey: v.string(),
  reason: v.string(),
  lookup: v.picklist(['done', 'store-failed', 'left-alone']),
  foundKey: v.string(),
  /** What of the snapshot is in the mounts, as JSON text of a manifest; empty without one. */
  manifest: v.string(),
  cost: objectOf({ ownMs: v.number(), togetherMs: v.number() }),
});

/** A cache whose mounts `restore` has prepared. */
type NotedCache = v.InferOutput<typeof preparedSchema>;

const mountsStateSchema = objectOf({
  version: v.literal(1),
  /** The job, which no other one has the name of (`jobName`). */
  job: v.string(),
  /** The build was cancelled: there is nothing to save. */
  interrupted: v.boolean(),
  /** The inputs as they were given, without what is known as a secret. */
  inputs: v.record(v.string(), v.string()),
  caches: listOf(preparedSchema),
  /** What there is to tell before the build. */
  report: runReportSchema,
  reportFile: v.string(),
  /** By the builder's clock, in seconds; 0 where that is not known. */
  injectedAt: v.number(),
  /** What the build was to use, of each image in its order; absolute. */
  dockerfiles: listOf(v.string()),
  /** Folders with files for the build, to be removed. */
  folders: listOf(v.string()),
  /** Of the step that wrote it: what the run's trace is named by. */
  nonce: v.string(),
});

/** All that `save` needs of `restore`. Holds no secret. */
export interface MountsState extends v.InferOutput<typeof mountsStateSchema> {}

/** Name of the state from main to post. */
export const mountsStateName = 'mounts';

/** The runner hands the state over in an environment variable, which Linux limits to 128 KiB. */
const mostBytes = 100_000;

/** The state as text, without findings where they are too many. */
export function encodeMountsState(state: MountsState): string {
  const text = JSON.stringify(state);
  if (Buffer.byteLength(text) <= mostBytes) return text;
  return JSON.stringify({ ...state, report: { ...state.report, findings: [] } });
}

/** Reads what `restore` has left, all of it; `undefined` where any field is not as it should be. */
export function decodeMountsState(text: string): MountsState | undefined {
  return decodedText(mountsStateSchema, text);
}

/** What `save` has to know of a cache; nothing where its mounts bear no stamp, so that nobody knows what they hold. */
export function notedCache(analysis: Pick<Analysis, 'asked' | 'serving'>, run: PreparedCache): readonly NotedCache[] {
  const { kind, plan, lookup, standing, cost } = run;
  const stamp = stampIn(run);
  if (stamp === undefined && lookup.kind !== 'left-alone') return [];
  const { manifest } = standing;
  const layers = usedLayers(run);
  const isAll = layers.length === manifest?.layers.length;
  return [
    {
      kind,
      mounts: mountsOf(analysis.asked.builder.name, analysis.serving.namespace, plan),
      primary: plan.keys.primary,
      stamp: stamp ?? '',
      hit: standing.hit,
      matchedKey: standing.matchedKey,
      reason: standing.reason,
      lookup: lookup.kind === 'left-alone' || lookup.kind === 'store-failed' ? lookup.kind : 'done',
      foundKey: foundKeyOf(run),
      manifest:
        manifest === undefined ? '' : JSON.stringify({ ...manifest, layers, complete: manifest.complete && isAll }),
      cost,
    },
  ];
}

/** The cache as `restore` has left it, if it is still the same. */
export function preparedAsNoted(
  analysis: Pick<Analysis, 'asked' | 'serving'>,
  start: FoundCache,
  noted: readonly NotedCache[],
): PreparedCache {
  const { kind, plan } = start;
  const mounts = mountsOf(analysis.asked.builder.name, analysis.serving.namespace, plan);
  const found = noted.find((each) => each.kind === kind);
  if (found === undefined) return unprepared(start, 'nothing could be injected into its mounts');
  if (found.mounts !== mounts || found.primary !== plan.keys.primary)
    return unprepared(start, 'go.sum, the Dockerfile or the builder is not the one that the mounts were prepared for');
  const { hit, matchedKey, reason, stamp, foundKey, cost } = found;
  const manifest = found.manifest === '' ? undefined : parseManifest(found.manifest, kind);
  return {
    ...start,
    lookup: { kind: found.lookup, foundKey },
    standing: standingOn({ hit, matchedKey, reason, manifest, present: manifest?.layers ?? [] }),
    mounts: found.lookup === 'left-alone' ? { kind: 'untouched' } : { kind: 'adopted', stamp },
    cost,
    fetched: undefined,
  };
}

function unprepared(start: FoundCache, reason: string): PreparedCache {
  return uninjected({ ...start, standing: standingOn({ reason }) });
}
