import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  Degraded,
  GivenUp,
  columns,
  count,
  duration,
  howToReport,
  neededVersions,
  oneLine,
  ownPrefix,
  signedDuration,
  size,
  stackText
} from "./shared.cli.main.plan.post.js";
import {
  boolean,
  decodedText,
  errorText,
  exactOptional,
  is,
  listOf,
  literal,
  nullable,
  number,
  objectOf,
  picklist,
  pipe,
  regex,
  string
} from "./shared.actions-cache.cli.main.plan.post.store-worker.js";

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
function verdictText(verdict) {
  const { coldMs, buildMs, costMs, netMs } = verdict;
  if (coldMs === 0)
    return `build ${duration(buildMs)}, caching cost ${duration(costMs)}; no earlier run to compare with`;
  const saved = coldMs - buildMs;
  const gain = saved < 0 ? `lost ${duration(-saved)}` : `saved ${duration(saved)}`;
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
function totalMs(report) {
  const spans = report.phases.map((phase) => ({ start: Date.parse(phase.startedAt), ms: phase.ms }));
  if (spans.length === 0) return 0;
  return Math.max(...spans.map(({ start, ms }) => start + ms)) - Math.min(...spans.map(({ start }) => start));
}
function skippedPhases(report) {
  return report.phases.filter((phase) => phase.outcome === "skipped");
}
function degradedPhases(report) {
  return report.phases.filter((phase) => phase.outcome === "degraded");
}

// src/report/proxy-table.ts
function proxyLines({ question, rows, reason }) {
  return [`  ${question}`, ...columns([...table(rows)]), ...reason === "" ? [] : [`  ${reason}`]];
}
function table(rows) {
  if (rows.length === 0) return [];
  return [["proxy", "reachable", "right", "time", "named by", "reason"], ...rows.toSorted(byVerdict).map(cells)];
}
function cells({ proxy, verdict, ms, source, reason }) {
  const time = `${Math.round(ms)} ms`;
  switch (verdict) {
    case "right":
      return [proxy, "yes", "yes", time, source, ""];
    case "wrong":
    case "refused":
      return [proxy, "yes", "no", time, source, reason];
    case "unreachable":
      return [proxy, "no", "-", time, source, reason];
    case "not-asked":
      return [proxy, "-", "-", "-", source, reason];
  }
}
var ranks = { right: 0, wrong: 1, refused: 1, unreachable: 2, "not-asked": 3 };
function byVerdict(a, b) {
  return ranks[a.verdict] - ranks[b.verdict] || (a.verdict === "right" ? a.ms - b.ms : 0);
}

// src/report/log-lines.ts
function phaseLine(phase) {
  const reason = phase.reason === "" ? "" : `: ${oneLine(phase.reason)}`;
  switch (phase.outcome) {
    case "done":
      return `${phase.name} done in ${duration(phase.ms)}${reason}`;
    case "skipped":
      return `${phase.name} skipped${reason}`;
    case "degraded":
      return `${phase.name} gave up after ${duration(phase.ms)}; the run continues without it${reason}`;
    case "failed":
      return `${phase.name} failed after ${duration(phase.ms)}${reason}`;
  }
}
function builderLines({ name, driver, nodes }) {
  return [
    `${name} (driver ${driver})`,
    ...columns(
      nodes.map((node) => [
        node.name,
        node.endpoint ?? "",
        node.status ?? "",
        node.buildkitVersion === void 0 ? "" : `BuildKit ${node.buildkitVersion}`,
        node.platforms.join(", ")
      ])
    )
  ];
}
function foundLines(cache) {
  const first = `${cacheNames[cache.kind]}: ${cache.hit}, ${oneLine(cache.reason)}`;
  if (cache.hit === "off" || cache.matchedKey === "") return [first];
  return [first, `  from ${oneLine(cache.matchedKey)}, ${size(cache.restored.bytes)}`];
}
function cacheLines(cache) {
  const name = cacheNames[cache.kind];
  const first = `${name}: ${cache.hit}, ${oneLine(cache.reason)}`;
  if (cache.hit === "off") return [first];
  return [
    first,
    ...cache.matchedKey === "" ? [] : [`  from ${oneLine(cache.matchedKey)}`],
    `  ${restoredText(cache)}`
  ];
}
function keyLines(key) {
  return [
    `${cacheNames[key.kind]} key ${oneLine(key.primaryKey)}`,
    ...partLines(key.parts),
    ...key.fallbacks.length === 0 ? ["  no other key is tried"] : ["  else, in this order:"],
    ...columns(key.fallbacks.map((fallback) => [`${fallback.prefix}*`, fallback.reason])).map((line) => `  ${line}`)
  ];
}
function partLines(parts) {
  const rows = columns(parts.map(({ name, value, reason }) => [name, value, reason]));
  return parts.flatMap((part, index) => [
    rows[index] ?? "",
    ...columns((part.parts ?? []).map(({ name, value, reason }) => [name, value, reason])).map((line) => `  ${line}`)
  ]);
}
function planLines(plan, unshown = plan.findings) {
  return [
    ...section("Build", [
      ...columns([
        ["builder", `${plan.build.builder} (driver ${plan.build.driver})`],
        ["Dockerfile", plan.build.dockerfile],
        ["store", plan.caches.store.kind, plan.caches.store.reason]
      ])
    ]),
    ...plan.build.nodes === void 0 ? [] : section(
      "Nodes",
      columns(plan.build.nodes.map(({ name, platforms, caches }) => [name, platforms.join(", "), caches]))
    ),
    ...section(
      "Stages",
      columns(
        plan.build.stages.map(({ name, base, line, go }) => [
          name,
          `line ${line}`,
          `FROM ${base}`,
          go ? "uses Go" : ""
        ])
      )
    ),
    ...section("Cache mounts", mountLines(plan.caches.mounts)),
    ...section("Edits", editLines(plan.build.edits)),
    ...section(
      "Go settings",
      columns(
        plan.build.settings.map(({ name, id }) => [
          name,
          `as ${id === "" ? "build argument" : `secret ${id}`}, value not shown`
        ])
      )
    ),
    ...plan.build.moduleProxies === void 0 ? [] : section("Module proxies", proxyLines(plan.build.moduleProxies)),
    ...section("Network", columns(plan.build.network.map(({ name, way }) => [name, way]))),
    ...section(
      "Trust",
      columns([
        ...plan.caches.trust.map((trust) => [cacheNames[trust.kind], rights(trust), trust.reason]),
        domainCells(plan.caches.domain)
      ])
    ),
    ...section(
      "Keys",
      plan.caches.keys.flatMap((key) => keyLines(key).map((line) => `  ${line}`))
    ),
    ...section("Findings", findingLines(plan.findings, unshown))
  ];
}
function closingLines(report) {
  return [
    `${report.result} in ${duration(totalMs(report))} (${phaseTimes(report)})`,
    ...report.caches.flatMap(
      (cache) => cache.hit === "off" ? cacheLines(cache) : [...cacheLines(cache), `  ${oneLine(savedText(cache))}`]
    ),
    ...degradedPhases(report).map((phase) => `No ${phase.name}: ${oneLine(phase.reason)}`),
    ...balances(report.caches).map(({ name, text }) => `${name}: ${text}`),
    `Caching: ${verdictText(report.verdict)}`
  ];
}
function mountLines(mounts) {
  return columns(
    mounts.map((mount) => [
      mount.decision,
      mount.kind,
      mount.target,
      `stage ${mount.stage}, line ${mount.line}`,
      `identity ${mount.identity}`,
      mount.reason
    ])
  );
}
function editLines(edits) {
  return columns([
    ...edits.changed.map(({ line, added }) => ["edited", `line ${line}`, added.join(" ")]),
    ...edits.skipped.map(({ stage, line, reason, fix }) => [
      "skipped",
      `line ${line}`,
      `${stage === "" ? "" : `stage ${stage}: `}${reason}${fix === "" ? "" : `; ${fix}`}`
    ])
  ]);
}
function findingLines(all, unshown) {
  const others = unshown.length === 0 && all.length > 0 ? ["  see the warnings and errors below"] : [];
  const lines = unshown.map(({ rule, file, line, message, fix, level }) => {
    const place = file === "" ? "" : `${file}${line === 0 ? "" : `:${line}`} `;
    return `  ${oneLine(`${level === void 0 ? "" : `${level}: `}${place}${message} (${rule})${fix === "" ? "" : `: ${fix}`}`)}`;
  });
  return [...lines, ...others];
}
function rights({ read, write }) {
  if (read && write) return "read and write";
  if (read) return "read only";
  return write ? "write only" : "off";
}
function domainCells({ name, apart, reason }) {
  return apart === "" ? ["Cache mounts", "shared", reason] : ["Cache mounts", "kept apart", `${name}: ${reason}, as ${apart}`];
}
function section(title, lines) {
  return [title, ...lines.length === 0 ? ["  none"] : lines];
}

// src/action/savings/run-balance.ts
var caching = ["restore", "inject", "extract", "save"];
function cachingCostMs(phases) {
  return phases.filter(({ name }) => caching.includes(name)).reduce((sum, { ms }) => sum + ms, 0);
}
function verdictFrom(phases, caches) {
  const shared = caches.find(({ verdict, sharesVerdict }) => verdict !== null && sharesVerdict);
  const told2 = caches.flatMap(
    (cache) => cache.verdict === null || cache.sharesVerdict && cache !== shared ? [] : [cache.verdict]
  );
  if (told2.length > 0) {
    const sum = (count2) => told2.reduce((all, each) => all + count2(each), 0);
    return {
      coldMs: sum(({ coldMs }) => coldMs),
      buildMs: sum(({ buildMs: buildMs2 }) => buildMs2),
      costMs: sum(({ costMs }) => costMs),
      netMs: sum(({ netMs }) => netMs)
    };
  }
  const counted = ["fetch", "build"].map((wanted) => phases.findLast(({ name }) => name === wanted));
  const buildMs = counted.reduce((sum, phase) => sum + (phase?.ms ?? 0), 0);
  return { coldMs: 0, buildMs, costMs: cachingCostMs(phases), netMs: 0 };
}
function settledCache(cache, saveMs) {
  const { verdict, sharesVerdict, kind } = cache;
  if (verdict === null) return cache;
  const moreMs = Math.round(sharesVerdict ? Math.max(0, ...saveMs.values()) : saveMs.get(kind) ?? 0);
  return { ...cache, verdict: { ...verdict, costMs: verdict.costMs + moreMs, netMs: verdict.netMs - moreMs } };
}

// src/action/services/phases.ts
function phaseRecorder(log, clock, endingHangs = (body) => body()) {
  const reports = [];
  const run = (name, title, body) => log.group(title, async () => {
    const startedAt = new Date(clock.now()).toISOString();
    const begin = clock.monotonicMs();
    const note = (outcome, reason) => {
      const report = { name, startedAt, ms: Math.round(clock.monotonicMs() - begin), outcome, reason };
      reports.push(report);
      log.info(phaseLine(report));
    };
    try {
      const end = await body();
      note(end.outcome, end.reason);
      return end.value;
    } catch (error) {
      note("failed", firstLine(error));
      throw error;
    }
  });
  return {
    run,
    attempt: (name, title, body, instead) => run(name, title, async () => {
      try {
        return await endingHangs(body);
      } catch (error) {
        const reason = firstLine(error);
        const isOurs = !(error instanceof GivenUp);
        const how = isOurs ? "failed unexpectedly" : "was given up";
        log.warning(
          `"${title}" ${how}, and the run goes on without it: ${reason}${isOurs ? `
${howToReport}` : ""}`
        );
        log.debug(stackText(error));
        return { outcome: "degraded", reason, value: instead(reason) };
      }
    }),
    skip: (name, reason) => {
      const startedAt = new Date(clock.now()).toISOString();
      const report = { name, startedAt, ms: 0, outcome: "skipped", reason };
      reports.push(report);
      log.info(phaseLine(report));
    },
    reports: () => reports
  };
}
function firstLine(error) {
  return errorText(error).split("\n")[0] ?? "";
}

// src/report/report-texts.ts
function withTexts(report, change) {
  return {
    ...report,
    phases: report.phases.map((phase) => ({ ...phase, reason: change(phase.reason) })),
    caches: report.caches.map((cache) => ({
      ...cache,
      reason: change(cache.reason),
      saveReason: change(cache.saveReason)
    })),
    steps: report.steps.map((step) => ({ ...step, name: change(step.name) })),
    findings: report.findings.map((finding) => ({
      ...finding,
      message: change(finding.message),
      fix: change(finding.fix)
    })),
    ...report.failure === void 0 ? {} : { failure: failureWithTexts(report.failure, change) }
  };
}
function failureWithTexts(failure, change) {
  const { step, message, excerpt } = failure;
  return { ...failure, step: change(step), message: change(message), excerpt: excerpt.map(change) };
}

// src/config/cache-kind.ts
var cacheKindSchema = picklist(["modules", "build"]);

// src/report/run-report.ts
var hitSchema = picklist(["exact", "partial", "miss", "off"]);
var outcomeSchema = picklist(["done", "skipped", "degraded", "failed"]);
var phaseReportSchema = objectOf({
  name: picklist(["analyse", "restore", "inject", "fetch", "build", "extract", "save", "report"]),
  /** ISO 8601, UTC. */
  startedAt: string(),
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
  /** The same for this cache: its RUNs cold and in this run, and what it cost. `null` where that cannot be told. */
  verdict: nullable(verdictSchema),
  /** No RUN shows one cache without the other: the verdict is that of both together. */
  sharesVerdict: boolean(),
  /** Why it is shared, or why there is none; empty when there is nothing to say. */
  verdictReason: string()
};
var cacheReportSchema = objectOf({ ...restoredCache, ...savedCache });
var stepReportSchema = objectOf({ name: string(), ms: number(), cached: boolean() });
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
  excerpt: listOf(string())
});
var runReportSchema = objectOf({
  schema: literal(1),
  result: picklist(["success", "failure"]),
  phases: listOf(phaseReportSchema),
  caches: listOf(cacheReportSchema),
  steps: listOf(stepReportSchema),
  verdict: verdictSchema,
  findings: listOf(findingSchema),
  /** Absent when the build did not fail. */
  failure: exactOptional(failureSchema)
});

// src/action/services/services.ts
var storeChoiceSchema = objectOf({
  kind: picklist(["github", "local", "registry"]),
  /** What the run writes to and reads first: the entries of one ref of one repository. */
  space: string(),
  /** Further spaces that it may read, the nearest first. */
  readable: listOf(string()),
  /** Above it the least recently used entries go; no limit when absent. */
  maxBytes: exactOptional(number()),
  /** Of the store `registry`: the full name of the repository. */
  repository: exactOptional(string())
});
function storeChoice(config, facts) {
  const { store: kind, maxBytes, repository } = config.cache;
  return {
    kind,
    ...spacesOf(facts),
    ...maxBytes === void 0 ? {} : { maxBytes },
    ...repository === void 0 ? {} : { repository }
  };
}
function spacesOf(facts) {
  const { place } = facts;
  if (facts.inActions) {
    const spaceOf2 = (ref) => `${facts.serverUrl.replace(/^\w+:\/\//, "")}/${facts.repository} ${ref}`;
    return { space: spaceOf2(facts.ref), readable: readableRefs(facts).map(({ ref }) => spaceOf2(ref)) };
  }
  if (place === void 0) return { space: facts.ref, readable: [] };
  const spaceOf = (ref) => `${facts.ref} ${place.repository} ${ref}`;
  const space = spaceOf(place.ref);
  return { space, readable: [...place.readable.map(spaceOf).filter((other) => other !== space), facts.ref] };
}
function readableRefs(facts) {
  const refs = [
    ...facts.prBaseRef === void 0 ? [] : [{ ref: facts.prBaseRef, reason: "the base of the pull request" }],
    ...facts.defaultBranch === void 0 ? [] : [{ ref: `refs/heads/${facts.defaultBranch}`, reason: "the default branch" }]
  ];
  return refs.filter(({ ref }, index) => ref !== facts.ref && refs.findIndex((other) => other.ref === ref) === index);
}

// src/action/caches/post-state.ts
var pendingSaveSchema = objectOf({
  kind: cacheKindSchema,
  key: string(),
  /** What the keys of snapshots begin with that would make this one needless, the best first. */
  rivals: listOf(string()),
  /** The snapshot that the run found when it started. */
  foundKey: string(),
  /** It takes the place of whatever is there: the run did not look, since `no-cache` makes a new one. */
  supersedes: boolean(),
  folder: string(),
  role: picklist(["base", "delta", "record"]),
  /** Keys of the entries that hold layers it stands on. */
  standsOn: listOf(string()),
  sizeBytes: number(),
  /** The store did not answer in main: it gets one short try. */
  storeFailed: boolean()
});
var refSchema = pipe(string(), regex(/^[a-z0-9][\w.-]*\/[\w.+-]+\/[a-z0-9]+$/i));
var recordSchema = objectOf({
  ref: refSchema,
  /** As the repository has it where there is none. */
  retentionDays: exactOptional(number())
});
var postStateSchema = objectOf({
  version: literal(1),
  report: runReportSchema,
  saves: listOf(pendingSaveSchema),
  store: storeChoiceSchema,
  /** Where `report.json` goes. */
  reportFile: string(),
  /** The run's private folder, to be removed. */
  temporaryFolder: string(),
  /** Where uses of the action in one job leave notes for each other; empty outside a job. */
  jobRecord: string(),
  timeoutMs: number(),
  /** The run was told to stop: post only cleans up. */
  interrupted: boolean(),
  /** The record of the build, where it is to become an artifact. */
  record: exactOptional(recordSchema),
  /** The user wants no job summary. */
  noSummary: exactOptional(literal(true))
});
var stateName = "run";
var mostBytes = 1e5;
var mostCharacters = 2e3;
function encodeState(state) {
  const report = withTexts(state.report, shortened);
  const texts = [200, 100, 50, 20, 5, 0].map((kept) => () => {
    const steps = report.steps.slice(0, kept);
    return JSON.stringify({ ...state, report: { ...report, steps, findings: report.findings.slice(0, kept) } }, told);
  });
  for (const text of texts) if (Buffer.byteLength(text()) <= mostBytes) return text();
  return texts.at(-1)?.() ?? "";
}
function shortened(text) {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}\u2026` : text;
}
function told(_name, value) {
  return typeof value === "number" && !Number.isFinite(value) ? 0 : value;
}
function decodeState(text) {
  return decodedText(postStateSchema, text);
}

// src/action/services/strict.ts
function failIfStrict(env, phases) {
  if (env["CACHED_GO_DOCKER_BUILD_STRICT"] !== "1") return;
  const degraded = phases.filter(({ outcome }) => outcome === "degraded");
  if (degraded.length === 0) return;
  throw new Degraded(`Not everything worked: ${degraded.map(({ name, reason }) => `${name}: ${reason}`).join("; ")}`);
}

// src/snapshot/module-set.ts
var mostFiles = 65535;
function setPart({ files, names }) {
  return `${Math.min(files, mostFiles).toString(16).padStart(4, "0")}${names.slice(0, 8)}`;
}
function compareSets(key, own) {
  const [part, ownPart] = [lastPart(key), lastPart(own)];
  if (part === void 0 || ownPart === void 0) return "unknown";
  if (part === ownPart) return "same";
  return filesOf(part) < filesOf(ownPart) ? "fewer" : "as many";
}
function filesOf(part) {
  return Number.parseInt(part.slice(0, 4), 16);
}
function lastPart(key) {
  return /-([0-9a-f]{12})$/.exec(key)?.[1];
}

// src/action/caches/job-record.ts
import { createHash } from "node:crypto";
import path from "node:path";
var mountUseSchema = objectOf({
  kind: cacheKindSchema,
  /** The builder, the namespace, the records and the nodes. */
  mounts: string(),
  /** What the snapshots of this use begin with. A use with another one has snapshots of its own. */
  primary: string(),
  /** What the mounts are stamped with. */
  stamp: string(),
  hit: hitSchema,
  matchedKey: string(),
  /** The snapshot that was found, also when it was no good. */
  foundKey: string(),
  /** The base under the mounts' content, as JSON text of its manifest; empty without one. */
  manifest: string(),
  /** Entries, or module files, that were there when the use had ended; 0 when nothing was read from the mounts. */
  entries: number(),
  /** When that was, by the builder's clock, in seconds; 0 when it was not. */
  readAt: number(),
  /** The key that it is going to save under; empty when it saves nothing. */
  savesAs: string()
});
function mountsOf(builder, namespace, { group, nodes }) {
  return JSON.stringify([builder, namespace, group.records, nodes.map(({ name }) => name)]);
}
function jobName({ repository, runId, runAttempt, job }) {
  return [repository, runId, runAttempt, job].join("/");
}
function jobRecordFile(facts) {
  if (facts.runnerTemp === "" || facts.runId === "") return "";
  const hash = createHash("sha256").update(jobName(facts)).digest("hex").slice(0, 12);
  return path.join(facts.runnerTemp, `${ownPrefix}${hash}.job.json`);
}
async function readUses(files, recordFile) {
  if (recordFile === "") return [];
  try {
    const value = JSON.parse(await files.readText(recordFile) ?? "[]");
    return Array.isArray(value) ? value.filter(isUse) : [];
  } catch {
    return [];
  }
}
async function recordUses(files, recordFile, uses) {
  if (recordFile === "" || uses.length === 0) return;
  const all = [...await readUses(files, recordFile), ...uses];
  await files.writeText(recordFile, JSON.stringify(all), { mode: 384 });
}
function earlierUse(uses, { kind, mounts, primary }) {
  const newest = uses.findLast((use) => use.kind === kind && use.mounts === mounts);
  return newest?.primary === primary ? newest : void 0;
}
function isUse(value) {
  return is(mountUseSchema, value);
}

// src/buildx/builder/create-argv.ts
function createArgv(node) {
  const single = (flag, value) => value === void 0 ? [] : [flag, value];
  return [
    "buildx",
    "create",
    "--name",
    node.builder,
    ...node.isFirst ? ["--driver", node.driver] : ["--append"],
    ...single("--node", node.name),
    ...single("--buildkitd-config", node.configFile),
    ...node.driverOptions.flatMap((option) => ["--driver-opt", option]),
    ...single("--buildkitd-flags", node.buildkitdFlags),
    ...node.platforms.length === 0 ? [] : ["--platform", node.platforms.join(",")],
    ...node.endpoint === void 0 ? [] : [node.endpoint]
  ];
}

// src/buildx/builder/own-builder.ts
var createTimeoutMs = 6e4;
var startTimeoutMs = 3e5;
var logsTimeoutMs = 1e4;
var removeTimeoutMs = 3e4;
var containerPrefix = "buildx_buildkit_";
var longestLog = { lines: 2e3, letters: 256 * 1024 };
async function createBuilder(shell, nodes) {
  for (const node of nodes) {
    const exit = await shell.run({ argv: ["docker", ...createArgv(node)], timeoutMs: createTimeoutMs });
    if (exit.kind !== "exited" || exit.code !== 0) return whyNot(exit, createTimeoutMs);
  }
  return void 0;
}
function isNameTaken(problem) {
  return problem.startsWith("existing instance for ");
}
async function startBuilder(shell, name) {
  const exit = await shell.run({
    argv: ["docker", "buildx", "inspect", "--builder", name, "--bootstrap"],
    timeoutMs: startTimeoutMs
  });
  if (exit.kind === "exited" && exit.code === 0) return void 0;
  return await lastWords(shell, name) ?? whyNot(exit, startTimeoutMs);
}
async function lastWords(shell, name) {
  const exit = await shell.run({
    // The name that buildx gives to the container of a builder's first node.
    argv: ["docker", "logs", "--tail", "200", `${containerPrefix}${name}0`],
    timeoutMs: logsTimeoutMs
  });
  return exit.kind === "exited" ? /^buildkitd: (\S.*)$/m.exec(`${exit.stdout}
${exit.stderr}`)?.[1] : void 0;
}
async function buildkitLogs(shell, name) {
  const listed = await shell.run({
    argv: ["docker", "ps", "--all", "--filter", `name=${containerPrefix}${name}`, "--format", "{{.Names}}"],
    timeoutMs: logsTimeoutMs
  });
  const names = listed.kind === "exited" && listed.code === 0 ? listed.stdout.split("\n") : [];
  const containers = names.filter((container) => container.startsWith(`${containerPrefix}${name}`));
  const logs = await Promise.all(
    containers.map(async (container) => {
      const exit = await shell.run({
        argv: ["docker", "logs", "--tail", String(longestLog.lines), container],
        timeoutMs: logsTimeoutMs
      });
      return { container, text: exit.kind === "exited" ? `${exit.stdout}${exit.stderr}` : "" };
    })
  );
  return logs.flatMap(
    ({ container, text }) => text.trim() === "" ? [] : [{ container, text: text.slice(-longestLog.letters) }]
  );
}
async function removeBuilder(shell, name, keepState = false) {
  const exit = await shell.run({
    argv: ["docker", "buildx", "rm", "--force", ...keepState ? ["--keep-state"] : [], name],
    timeoutMs: removeTimeoutMs,
    signal: AbortSignal.timeout(removeTimeoutMs)
  });
  if (exit.kind === "exited" && exit.code === 0) return void 0;
  if (exit.kind === "exited" && /no builder "/.test(exit.stderr)) return void 0;
  return whyNot(exit, removeTimeoutMs);
}
var noCluster = /cannot determine Kubernetes namespace|requires kubernetes API access/;
function whyNot(exit, limitMs) {
  switch (exit.kind) {
    case "not-started":
      return exit.reason;
    case "timeout":
    case "cancelled":
      return `it took longer than ${limitMs / 1e3} s`;
    case "exited": {
      if (/unknown flag: --buildkitd-config/.test(exit.stderr))
        return `this buildx knows no \`--buildkitd-config\`. Use buildx ${neededVersions.buildkitdConfig.first.join(".")} or later.`;
      const line = exit.stderr.split("\n").findLast((text) => text.trim() !== "") ?? "";
      const said = line.trim().replace(/^ERROR:\s*/, "") || `docker buildx ended with ${exit.code}`;
      return noCluster.test(said) ? `buildx finds no Kubernetes cluster. Set KUBECONFIG of this step to a kubeconfig, or run the job in a pod with a service account: ${said}` : said;
    }
  }
}

// src/action/builder/own-names.ts
import { createHash as createHash2 } from "node:crypto";
var builderState = "builder";
var keptPrefix = `${ownPrefix}kept`;
function keptBuilderName({ run: { env, machine, folder } }) {
  const inActions = env["GITHUB_ACTIONS"] === "true";
  const names = [
    "GITHUB_SERVER_URL",
    "GITHUB_REPOSITORY",
    "GITHUB_WORKFLOW",
    "GITHUB_JOB",
    "GITHUB_ACTION",
    "RUNNER_NAME"
  ];
  const place = inActions ? names.map((name) => env[name] ?? "") : [machine, folder];
  return `${keptPrefix}${createHash2("sha256").update(JSON.stringify(place)).digest("hex").slice(0, 16)}`;
}
function isKeptName(name) {
  return name.startsWith(keptPrefix);
}
function isOwnName(name) {
  return name.startsWith(ownPrefix) && /^\w+$/.test(name.slice(ownPrefix.length));
}

// src/buildx/builder/builder-trouble.ts
function builderWish(input, env) {
  const variable = env["BUILDX_BUILDER"] || void 0;
  return {
    name: input ?? variable,
    namedBy: input !== void 0 ? "builder" : variable === void 0 ? void 0 : "BUILDX_BUILDER",
    dockerHost: env["DOCKER_HOST"] ?? "",
    dockerContext: env["DOCKER_CONTEXT"] ?? ""
  };
}
function downNode(builder, node, why, wish) {
  const where = node.endpoint === void 0 ? "" : ` at ${node.endpoint}`;
  const inspected = node.status === void 0 ? "" : ` \`docker buildx inspect\` says of it: Status: ${node.status}.`;
  const named = wish.namedBy === "BUILDX_BUILDER" ? " BUILDX_BUILDER of the environment names this builder." : "";
  return `The builder \`${builder.name}\` (driver ${builder.driver}) does not work. Its node ${node.name}${where}: ${withStop(why)}${inspected}${named} Start the node, or name another builder in \`builder\`.`;
}
function whyNoBuilder(exit, wish, limitMs) {
  if (exit.kind === "not-started") {
    return "No `docker` program and no standalone `buildx` was found in PATH. Install Docker with buildx (on hosted Linux runners both are there), or run this step on such a runner.";
  }
  if (exit.kind !== "exited")
    return `\`docker buildx inspect\`${ofBuilder(wish)} did not answer within ${limitMs / 1e3} s. Is the Docker daemon healthy?`;
  const said = `${exit.stderr}
${exit.stdout}`;
  if (/is not a docker command|unknown command|unknown shorthand flag|buildx.*not found/i.test(said)) {
    return "`docker buildx` is missing. Install the buildx plugin, for example with a step `uses: docker/setup-buildx-action`.";
  }
  const missing = /no builder "(.*)" found/.exec(said)?.[1];
  if (missing !== void 0 || /no builder "/.test(said)) return noSuchBuilder(missing ?? wish.name ?? "", wish);
  if (/cannot connect|connection refused|failed to connect|no such file or directory|permission denied/i.test(said))
    return daemonDown(lastLine(said), wish);
  return `\`docker buildx inspect\`${ofBuilder(wish)} failed: ${lastLine(said)}`;
}
function daemonDown(why, { dockerHost, dockerContext }) {
  const context = dockerContext === "" ? "" : ` DOCKER_CONTEXT of the environment names the context \`${dockerContext}\`.`;
  const named = dockerHost === "" ? context : ` DOCKER_HOST of the environment names it: ${dockerHost}.`;
  const advice = dockerHost === "" && dockerContext !== "" ? "Start it, or set DOCKER_CONTEXT to another one." : "Start it, or set DOCKER_HOST to one that runs.";
  return `The Docker daemon cannot be reached: ${withStop(why)}${named} ${advice}`;
}
function noSuchBuilder(name, wish) {
  if (wish.name === void 0 && wish.dockerContext === name)
    return `There is no Docker context called \`${name}\`, which DOCKER_CONTEXT of the environment names. \`docker context ls\` lists those there are; unset DOCKER_CONTEXT to use the current one.`;
  if (wish.namedBy === "BUILDX_BUILDER")
    return `There is no builder called \`${name}\`, which BUILDX_BUILDER of the environment names. \`docker buildx ls\` lists those there are; unset BUILDX_BUILDER to use the current one, or name another one in \`builder\`.`;
  return `There is no builder called \`${name}\`. \`docker buildx ls\` lists those there are; leave \`builder\` out to use the current one.`;
}
function ofBuilder({ name }) {
  return name === void 0 ? "" : ` of the builder \`${name}\``;
}
function lastLine(text) {
  const lines = text.split("\n").filter((line2) => line2.trim() !== "" && /error|cannot|denied|fail/i.test(line2));
  const line = lines.at(-1)?.trim().replace(/^(ERROR|Error|Status):\s*/, "") ?? "no reason was given.";
  return withStop(line);
}
function withStop(text) {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

export {
  cacheNames,
  restoredText,
  savedText,
  verdictText,
  balances,
  phaseTimes,
  totalMs,
  skippedPhases,
  degradedPhases,
  proxyLines,
  builderLines,
  foundLines,
  planLines,
  closingLines,
  setPart,
  compareSets,
  storeChoice,
  readableRefs,
  cacheKindSchema,
  mountsOf,
  jobName,
  jobRecordFile,
  readUses,
  recordUses,
  earlierUse,
  cachingCostMs,
  verdictFrom,
  settledCache,
  phaseRecorder,
  createBuilder,
  isNameTaken,
  startBuilder,
  buildkitLogs,
  removeBuilder,
  builderWish,
  downNode,
  whyNoBuilder,
  daemonDown,
  lastLine,
  builderState,
  keptBuilderName,
  isKeptName,
  isOwnName,
  withTexts,
  stateName,
  encodeState,
  decodeState,
  failIfStrict
};
