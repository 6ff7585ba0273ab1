import * as v from 'valibot';
import { cacheKindSchema } from '../../config/cache-kind.ts';
import { hostStateSchema } from './host-state.ts';
import { runReportSchema } from '../../report/run-report.ts';
import { withTexts } from '../../report/report-texts.ts';
import { decodedText, listOf, objectOf, partsOf } from '../../text/json-schemas.ts';
import { storeChoiceSchema } from '../services/services.ts';

const pendingSaveSchema = objectOf({
  kind: cacheKindSchema,
  key: v.string(),
  /** What the keys of snapshots begin with that would make this one needless, the best first. */
  rivals: listOf(v.string()),
  /** The snapshot that the run found when it started. */
  foundKey: v.string(),
  /** It takes the place of whatever is there: the run did not look, since `no-cache` makes a new one. */
  supersedes: v.boolean(),
  folder: v.string(),
  role: v.picklist(['base', 'delta', 'record']),
  /** Keys of the entries that hold layers it stands on. */
  standsOn: listOf(v.string()),
  sizeBytes: v.number(),
  /** The store did not answer in main: it gets one short try. */
  storeFailed: v.boolean(),
});

/** One snapshot that main has packed and post is to upload. */
export interface PendingSave extends v.InferOutput<typeof pendingSaveSchema> {}

/** `builder/node/id`: parts of arguments and of a path. */
const refSchema = v.pipe(v.string(), v.regex(/^[a-z0-9][\w.-]*\/[\w.+-]+\/[a-z0-9]+$/i));

const recordSchema = objectOf({
  ref: refSchema,
  /** As the repository has it where there is none. */
  retentionDays: v.exactOptional(v.number()),
});

const sharingSchema = objectOf({
  layers: listOf(objectOf({ key: v.string(), folder: v.string(), sizeBytes: v.number() })),
  prefixes: objectOf({ catalog: v.string(), own: v.string(), layer: v.string() }),
  folder: v.string(),
  ending: v.string(),
});

const postStateSchema = objectOf({
  version: v.literal(1),
  report: runReportSchema,
  saves: listOf(pendingSaveSchema),
  store: storeChoiceSchema,
  /** Where `report.json` goes. */
  reportFile: v.string(),
  /** The run's private folder, to be removed. */
  temporaryFolder: v.string(),
  /** Where uses of the action in one job leave notes for each other; empty outside a job. */
  jobRecord: v.string(),
  timeoutMs: v.number(),
  /** The run was told to stop: post only cleans up. */
  interrupted: v.boolean(),
  /** The record of the build, where it is to become an artifact. */
  record: v.exactOptional(recordSchema),
  /** What is saved beside the snapshots of the image. */
  beside: partsOf({
    host: v.exactOptional(hostStateSchema),
    /** What other images may use of the build cache. */
    sharing: v.exactOptional(sharingSchema),
  }),
  /** The user wants no job summary. */
  noSummary: v.exactOptional(v.literal(true)),
});

/** All that post needs of main. Holds no secret. */
export interface PostState extends v.InferOutput<typeof postStateSchema> {}

/** Name of the state. */
export const stateName = 'run';

/**
 * The runner hands the state over in an environment variable, and Linux starts no program with one above 128 KiB
 * (MAX_ARG_STRLEN): there would be no post at all.
 */
const mostBytes = 100_000;
const mostCharacters = 2000;

/** The state as text, with as much of the report as fits. */
export function encodeState(state: PostState): string {
  const report = withTexts(state.report, shortened);
  const texts = [200, 100, 50, 20, 5, 0].map((kept) => () => {
    const steps = report.steps.slice(0, kept);
    return JSON.stringify({ ...state, report: { ...report, steps, findings: report.findings.slice(0, kept) } }, told);
  });
  for (const text of texts) if (Buffer.byteLength(text()) <= mostBytes) return text();
  return texts.at(-1)?.() ?? '';
}

function shortened(text: string): string {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
}

/** JSON has no other numbers, and writes null in their place, which post refuses: one time that is none would cost the whole state. */
function told(_name: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? 0 : value;
}

/** Reads main's state, all of it. `undefined` when main did not come far enough to leave one, or any field is not as it should be. */
export function decodeState(text: string): PostState | undefined {
  return decodedText(postStateSchema, text);
}
