import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  count,
  duration,
  signedDuration,
  size
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.js";
import {
  boolean,
  exactOptional,
  listOf,
  literal,
  nullable,
  number,
  objectOf,
  picklist,
  pipe,
  regex,
  string
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.store-worker.js";

// src/report/cache-text.ts
var cacheNames = { modules: "Module cache", build: "Build cache" };
function restoredText(cache) {
  const { bytes, entries } = cache.restored;
  const restored = entries === 0 && bytes === 0 ? "nothing restored" : `restored ${size(bytes)} (${count(entries, "entry", "entries")})`;
  if (cache.hit === "off") return "not used";
  const swept = cache.swept === 0 ? "" : `, ${count(cache.swept, "entry", "entries")} swept`;
  const remade = cache.remade === void 0 ? "" : `, ${count(cache.remade, "package", "packages")} compiled again with the same result`;
  return `${restored}, ${cache.used} used, ${cache.added} added${remade}${swept}`;
}
function savedText(cache) {
  if (cache.saved !== null)
    return `saved ${size(cache.saved.bytes)}${cache.saveReason === "" ? "" : `: ${cache.saveReason}`}`;
  return cache.saveReason === "" ? "nothing saved" : `nothing saved: ${cache.saveReason}`;
}
var warmthNames = {
  warm: "Warm",
  partly: "Partly warm",
  cold: "Cold",
  off: "Without caches"
};
function warmthText({ state, reason }) {
  return `${warmthNames[state]}: ${reason}`;
}
function verdictText(verdict) {
  const { coldMs, buildMs, costMs, netMs } = verdict;
  if (coldMs === 0)
    return `build ${duration(buildMs)}, caching cost ${duration(costMs)}; no earlier run to compare with`;
  const saved = coldMs - buildMs;
  const gain = saved < 0 ? `saved nothing (${duration(-saved)} slower)` : `saved ${duration(saved)}`;
  return `${gain}, cost ${duration(costMs)}, net ${signedDuration(netMs)}`;
}
function balances(caches) {
  const together = caches.find(({ verdict, sharesVerdict }) => verdict !== null && sharesVerdict);
  return caches.flatMap((cache) => {
    const { verdict, verdictReason, kind } = cache;
    if (together !== void 0 && cache.sharesVerdict && cache !== together) return [];
    const name = cache === together ? "Both caches together" : cacheNames[kind];
    if (verdict !== null) return [{ name, text: verdictText(verdict) }];
    const isRestored = cache.hit === "exact" || cache.hit === "partial";
    return isRestored && verdictReason !== "" ? [{ name, text: `no verdict: ${verdictReason}` }] : [];
  });
}
function phaseTimes(report) {
  const isMadeAgain = (phase, at) => report.phases.slice(at + 1).some(({ name }) => name === phase.name);
  return report.phases.flatMap(
    (phase, at) => phase.outcome === "skipped" ? [] : [`${phase.name} ${duration(phase.ms)}${isMadeAgain(phase, at) ? " (failed, made again)" : ""}`]
  ).join(", ");
}
var pauseMs = 1e3;
function placedPhases({
  phases
}) {
  const timed = phases.map((phase) => ({ phase, at: Date.parse(phase.startedAt) })).filter(({ at }) => !Number.isNaN(at)).toSorted((a, b) => a.at - b.at);
  let endedAt = timed[0]?.at ?? 0;
  let leftOutMs = endedAt;
  return timed.map(({ phase, at }) => {
    const gapMs = at - endedAt;
    if (gapMs > pauseMs) leftOutMs += gapMs;
    endedAt = Math.max(endedAt, at + phase.ms);
    return { phase, startMs: at - leftOutMs };
  });
}
function totalMs(report) {
  return Math.max(0, ...placedPhases(report).map(({ phase, startMs }) => startMs + phase.ms));
}
function fromRestoreToBuildMs({ phases }) {
  const counted = ["restore", "inject", "fetch", "build"].map(
    (name) => phases.findLast((phase) => phase.name === name)
  );
  return counted.reduce((sum, phase) => sum + (phase?.ms ?? 0), 0);
}
function medianOf(values) {
  return values.toSorted((a, b) => a - b)[values.length - 1 >> 1] ?? 0;
}
function skippedPhases(report) {
  return report.phases.filter((phase) => phase.outcome === "skipped");
}
function degradedPhases(report) {
  return report.phases.filter((phase) => phase.outcome === "degraded");
}

// src/config/cache-kind.ts
var cacheKindSchema = picklist(["modules", "build"]);

// src/report/run-report.ts
var hitSchema = picklist(["exact", "partial", "miss", "off"]);
var outcomeSchema = picklist(["done", "skipped", "degraded", "failed"]);
var instant = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;
var phaseReportSchema = objectOf({
  name: picklist([
    "analyse",
    "restore",
    "inject",
    "fetch",
    "build",
    "extract",
    "host",
    "save",
    "host-save",
    "report"
  ]),
  /** ISO 8601, UTC. */
  startedAt: pipe(string(), regex(instant)),
  ms: number(),
  outcome: outcomeSchema,
  reason: string()
});
var verdictSchema = objectOf({
  coldMs: number(),
  buildMs: number(),
  costMs: number(),
  netMs: number()
});
var restoredCache = {
  kind: cacheKindSchema,
  hit: hitSchema,
  /** Everything that the key of this run would begin with, up to the run id. */
  primaryKey: string(),
  /** Empty when nothing was restored. */
  matchedKey: string(),
  reason: string(),
  /** The snapshot that was found where none is in use: it could not be read or injected, or the run measures what it takes without. */
  unusedKey: exactOptional(string()),
  restored: objectOf({ bytes: number(), entries: number() }),
  /** Restored entries that this build used. Modules: zip files that go.sum names and that were in the archive. */
  used: number(),
  /** Entries that this build made or downloaded. */
  added: number(),
  /** Build cache: restored packages that this build compiled again with the same result; absent without one. */
  remade: exactOptional(number())
};
var savedCache = {
  /** Entries left out of the new snapshot because nothing uses them any more. */
  swept: number(),
  saved: nullable(objectOf({ bytes: number(), key: string() })),
  saveReason: string(),
  /** GITHUB_RUN_NUMBER of the run that restores it again; absent where the next run restores it, since it has not lost three times in a row. */
  restoredAgainInRun: exactOptional(number()),
  /** The same for this cache: its RUNs cold and in this run, and what it cost. `null` where that cannot be told. */
  verdict: nullable(verdictSchema),
  /** No RUN shows one cache without the other: the verdict is that of both together. */
  sharesVerdict: boolean(),
  /** Why it is shared, or why there is none; empty when there is nothing to say. */
  verdictReason: string()
};
var cacheReportSchema = objectOf({ ...restoredCache, ...savedCache });
var stepReportSchema = objectOf({
  name: string(),
  ms: number(),
  cached: boolean(),
  /** From the begin of the build; absent where nobody saw it. */
  startMs: exactOptional(number())
});
var warmthSchema = objectOf({
  /**
   * `warm`: nothing was downloaded or compiled that a builder with kept mounts would not have downloaded or compiled. `off`: no cache was
   * used.
   */
  state: picklist(["warm", "partly", "cold", "off"]),
  /** One sentence that begins with the cause. */
  reason: string()
});
var findingSchema = objectOf({
  rule: string(),
  file: string(),
  line: number(),
  message: string(),
  fix: string(),
  /**
   * `error`: the build cannot succeed with it, and the run ends before it. `notice`: there is nothing to change. Absent for what
   * is to be improved.
   */
  level: exactOptional(picklist(["error", "notice"]))
});
var diagnosisSchema = objectOf({
  /** Name of the cause, as in `git-missing`. */
  id: string(),
  cause: string(),
  /** The line of the output, or of BuildKit's message, that names the cause. */
  evidence: string(),
  /** What to write instead. */
  remedy: string(),
  /** URL of the section of the documentation. */
  docs: string()
});
var pastRunSchema = objectOf({
  /** ISO 8601, UTC. */
  at: string(),
  /** Of the build cache; of the modules where that one is off. */
  hit: hitSchema,
  /** From restore to the end of the build. */
  ms: number()
});
var failureSchema = objectOf({
  /** Heading of the failed step, as in `[build 4/6] RUN go build ./...`; empty when no step failed. */
  step: string(),
  /** BuildKit's own last words. */
  message: string(),
  /** The user's Dockerfile, relative to the workspace; empty when BuildKit names none. */
  file: string(),
  /** First line of the failed instruction, from 1; 0 when there is none. */
  line: number(),
  /** Lines of the step's output that tell why. */
  excerpt: listOf(string()),
  /** Absent where no known cause is named. */
  diagnosis: exactOptional(diagnosisSchema)
});
var reportSchemaVersion = 1;
var runReportSchema = objectOf({
  schema: literal(reportSchemaVersion),
  result: picklist(["success", "failure"]),
  /** What was built: the first tag, else the Dockerfile, with what sets it apart; absent where nobody knows. */
  image: exactOptional(string()),
  phases: listOf(phaseReportSchema),
  caches: listOf(cacheReportSchema),
  steps: listOf(stepReportSchema),
  verdict: verdictSchema,
  findings: listOf(findingSchema),
  /** Absent when the build failed. */
  warmth: exactOptional(warmthSchema),
  /** `owner/name`; of another CI system an address; absent where nobody knows. */
  repository: exactOptional(string()),
  /** Absent when the build did not fail. */
  failure: exactOptional(failureSchema),
  /** Earlier runs, the newest last, at most 20; absent where none is on record. */
  history: exactOptional(listOf(pastRunSchema))
});

export {
  cacheNames,
  restoredText,
  savedText,
  warmthText,
  verdictText,
  balances,
  phaseTimes,
  placedPhases,
  totalMs,
  fromRestoreToBuildMs,
  medianOf,
  skippedPhases,
  degradedPhases,
  cacheKindSchema,
  hitSchema,
  reportSchemaVersion,
  runReportSchema
};
