import * as v from 'valibot';
import { cacheKindSchema } from '../config/cache-kind.ts';
import { listOf, objectOf } from '../text/json-schemas.ts';

// The schema is beside each type: main hands the report to post, which takes all of it or nothing.

export const hitSchema = v.picklist(['exact', 'partial', 'miss', 'off']);

/** How good a restored cache was. `exact`: the same inputs as the snapshot, and nothing was missing. `off`: not tried. */
export type Hit = v.InferOutput<typeof hitSchema>;

const outcomeSchema = v.picklist(['done', 'skipped', 'degraded', 'failed']);

/** What became of a phase. `degraded`: it could not do its work and the run went on without it. */
export type Outcome = v.InferOutput<typeof outcomeSchema>;

const instant = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;

const phaseReportSchema = objectOf({
  name: v.picklist([
    'analyse',
    'restore',
    'inject',
    'fetch',
    'build',
    'extract',
    'host',
    'save',
    'host-save',
    'report',
  ]),
  /** ISO 8601, UTC. */
  startedAt: v.pipe(v.string(), v.regex(instant)),
  ms: v.number(),
  outcome: outcomeSchema,
  reason: v.string(),
});

export interface PhaseReport extends v.InferOutput<typeof phaseReportSchema> {}

const verdictSchema = objectOf({
  coldMs: v.number(),
  buildMs: v.number(),
  costMs: v.number(),
  netMs: v.number(),
});

/** What caching cost and brought. `coldMs` is 0 while no cold run is on record. */
export interface Verdict extends v.InferOutput<typeof verdictSchema> {}

/** What was found, and what of it was used. */
const restoredCache = {
  kind: cacheKindSchema,
  hit: hitSchema,
  /** Everything that the key of this run would begin with, up to the run id. */
  primaryKey: v.string(),
  /** Empty when nothing was restored. */
  matchedKey: v.string(),
  reason: v.string(),
  /** The snapshot that was found where none is in use: it could not be read or injected, or the run measures what it takes without. */
  unusedKey: v.exactOptional(v.string()),
  restored: objectOf({ bytes: v.number(), entries: v.number() }),
  /** Restored entries that this build used. Modules: zip files that go.sum names and that were in the archive. */
  used: v.number(),
  /** Entries that this build made or downloaded. */
  added: v.number(),
  /** Build cache: restored packages that this build compiled again with the same result; absent without one. */
  remade: v.exactOptional(v.number()),
};

/** What was saved, and what the cache brought. */
const savedCache = {
  /** Entries left out of the new snapshot because nothing uses them any more. */
  swept: v.number(),
  saved: v.nullable(objectOf({ bytes: v.number(), key: v.string() })),
  saveReason: v.string(),
  /** GITHUB_RUN_NUMBER of the run that restores it again; absent where the next run restores it, since it has not lost three times in a row. */
  restoredAgainInRun: v.exactOptional(v.number()),
  /** The same for this cache: its RUNs cold and in this run, and what it cost. `null` where that cannot be told. */
  verdict: v.nullable(verdictSchema),
  /** No RUN shows one cache without the other: the verdict is that of both together. */
  sharesVerdict: v.boolean(),
  /** Why it is shared, or why there is none; empty when there is nothing to say. */
  verdictReason: v.string(),
};

const cacheReportSchema = objectOf({ ...restoredCache, ...savedCache });

export interface CacheReport extends v.InferOutput<typeof cacheReportSchema> {}

const stepReportSchema = objectOf({
  name: v.string(),
  ms: v.number(),
  cached: v.boolean(),
  /** From the begin of the build; absent where nobody saw it. */
  startMs: v.exactOptional(v.number()),
});

export interface StepReport extends v.InferOutput<typeof stepReportSchema> {}

const warmthSchema = objectOf({
  /**
   * `warm`: nothing was downloaded or compiled that a builder with kept mounts would not have downloaded or compiled. `off`: no cache was
   * used.
   */
  state: v.picklist(['warm', 'partly', 'cold', 'off']),
  /** One sentence that begins with the cause. */
  reason: v.string(),
});

/** How warm the caches made a run, measured by a builder that keeps its mounts. */
export interface Warmth extends v.InferOutput<typeof warmthSchema> {}

const findingSchema = objectOf({
  rule: v.string(),
  file: v.string(),
  line: v.number(),
  message: v.string(),
  fix: v.string(),
  /**
   * `error`: the build cannot succeed with it, and the run ends before it. `notice`: there is nothing to change. Absent for what
   * is to be improved.
   */
  level: v.exactOptional(v.picklist(['error', 'notice'])),
});

/** Something that the user can improve. `file` is relative to the workspace; `line` counts from 1, 0 when there is none. */
export interface Finding extends v.InferOutput<typeof findingSchema> {}

const diagnosisSchema = objectOf({
  /** Name of the cause, as in `git-missing`. */
  id: v.string(),
  cause: v.string(),
  /** The line of the output, or of BuildKit's message, that names the cause. */
  evidence: v.string(),
  /** What to write instead. */
  remedy: v.string(),
  /** URL of the section of the documentation. */
  docs: v.string(),
});

/** Why a build failed. */
export interface Diagnosis extends v.InferOutput<typeof diagnosisSchema> {}

const pastRunSchema = objectOf({
  /** ISO 8601, UTC. */
  at: v.string(),
  /** Of the build cache; of the modules where that one is off. */
  hit: hitSchema,
  /** From restore to the end of the build. */
  ms: v.number(),
});

/** An earlier run of the same image, as its snapshot has it on record. */
export interface PastRun extends v.InferOutput<typeof pastRunSchema> {}

const failureSchema = objectOf({
  /** Heading of the failed step, as in `[build 4/6] RUN go build ./...`; empty when no step failed. */
  step: v.string(),
  /** BuildKit's own last words. */
  message: v.string(),
  /** The user's Dockerfile, relative to the workspace; empty when BuildKit names none. */
  file: v.string(),
  /** First line of the failed instruction, from 1; 0 when there is none. */
  line: v.number(),
  /** Lines of the step's output that tell why. */
  excerpt: listOf(v.string()),
  /** Absent where no known cause is named. */
  diagnosis: v.exactOptional(diagnosisSchema),
});

/** Where and why the user's build failed. */
export interface Failure extends v.InferOutput<typeof failureSchema> {}

/** The `schema` of a report that this version writes and reads. */
export const reportSchemaVersion = 1;

export const runReportSchema = objectOf({
  schema: v.literal(reportSchemaVersion),
  result: v.picklist(['success', 'failure']),
  /** What was built: the first tag, else the Dockerfile, with what sets it apart; absent where nobody knows. */
  image: v.exactOptional(v.string()),
  phases: listOf(phaseReportSchema),
  caches: listOf(cacheReportSchema),
  steps: listOf(stepReportSchema),
  verdict: verdictSchema,
  findings: listOf(findingSchema),
  /** Absent when the build failed. */
  warmth: v.exactOptional(warmthSchema),
  /** `owner/name`; of another CI system an address; absent where nobody knows. */
  repository: v.exactOptional(v.string()),
  /** Absent when the build did not fail. */
  failure: v.exactOptional(failureSchema),
  /** Earlier runs, the newest last, at most 20; absent where none is on record. */
  history: v.exactOptional(listOf(pastRunSchema)),
});

/** One run, as `report.json` (schema 1) tells it. Log, outputs and summary are made from this value. */
export interface RunReport extends v.InferOutput<typeof runReportSchema> {}
