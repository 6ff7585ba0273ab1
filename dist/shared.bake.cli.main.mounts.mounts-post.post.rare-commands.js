import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  balances,
  cacheKindSchema,
  cacheNames,
  degradedPhases,
  hitSchema,
  phaseTimes,
  restoredText,
  runReportSchema,
  savedText,
  totalMs,
  verdictText,
  warmthText
} from "./shared.bake.cli.main.mounts.mounts-post.post.rare-commands.stats-command.js";
import {
  GivenUp,
  buildRef,
  howToReport,
  lineReader,
  neededVersions,
  ownPrefix,
  pushedDigest,
  runEventFrom,
  stackText
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";
import {
  columns,
  duration,
  oneLine,
  size
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.js";
import {
  anyRecord,
  array,
  boolean,
  countOrZero,
  decodedText,
  exactOptional,
  fallback,
  finite,
  is,
  itemsOf,
  listOf,
  literal,
  maxLength,
  minLength,
  number,
  object,
  objectOf,
  partsOf,
  picklist,
  pipe,
  readonly,
  record,
  regex,
  startsWith,
  string,
  textOrEmpty,
  transform,
  union
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.store-worker.js";
import {
  errorText
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.send-otlp.stats-command.store-worker.js";

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
    ...columns(key.fallbacks.map((fallback2) => [`${fallback2.prefix}*`, fallback2.reason])).map((line) => `  ${line}`)
  ];
}
function partLines(parts2) {
  const rows = columns(parts2.map(({ name, value, reason }) => [name, value, reason]));
  return parts2.flatMap((part, index) => [
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
    ...report.warmth === void 0 ? [] : [oneLine(warmthText(report.warmth))],
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

// src/config/run/runtime-token.ts
var readBit = 1;
var writeBit = 2;
var tokenScopeSchema = pipe(
  object({ Scope: string(), Permission: number() }),
  transform(({ Scope: scope, Permission: permission }) => ({
    scope,
    read: (permission & readBit) !== 0,
    write: (permission & writeBit) !== 0
  })),
  readonly()
);
var claimsSchema = objectOf({ ac: string() });
function tokenScopesFrom(token) {
  const [, payload] = token.split(".");
  if (payload === void 0) return void 0;
  const claims = decodedText(claimsSchema, Buffer.from(payload, "base64url").toString("utf8"));
  return claims === void 0 ? void 0 : decodedText(itemsOf(tokenScopeSchema), claims.ac);
}

// src/config/run/run-facts.ts
function isInCi({ inActions, ci }) {
  return inActions || ci !== void 0;
}
var runnerEnvironments = ["github-hosted", "self-hosted"];
var cacheModes = ["none", "read", "write", "write-only"];
function runFactsFrom(environment, event) {
  const told2 = runEventFrom(event);
  const variable = (name) => environment[name]?.trim() ?? "";
  const inActions = variable("GITHUB_ACTIONS") === "true";
  const tokenScopes = tokenScopesFrom(variable("ACTIONS_RUNTIME_TOKEN"));
  const repository = variable("GITHUB_REPOSITORY");
  return {
    inActions,
    serverUrl: variable("GITHUB_SERVER_URL") || "https://github.com",
    apiUrl: variable("GITHUB_API_URL") || "https://api.github.com",
    repository,
    ref: inActions ? variable("GITHUB_REF") : "local",
    refType: inActions ? refTypeFrom(variable("GITHUB_REF_TYPE"), variable("GITHUB_REF")) : "unknown",
    sha: variable("GITHUB_SHA"),
    eventName: variable("GITHUB_EVENT_NAME"),
    action: told2.action ?? "",
    runId: variable("GITHUB_RUN_ID"),
    runAttempt: variable("GITHUB_RUN_ATTEMPT") || "1",
    runNumber: variable("GITHUB_RUN_NUMBER"),
    job: variable("GITHUB_JOB"),
    workflow: variable("GITHUB_WORKFLOW"),
    workspace: variable("GITHUB_WORKSPACE"),
    runnerTemp: variable("RUNNER_TEMP"),
    runnerEnvironment: runnerEnvironments.find((known) => known === variable("RUNNER_ENVIRONMENT")) ?? "unknown",
    defaultBranch: told2.repository?.default_branch,
    prBaseRef: prBaseRefFrom(variable("GITHUB_BASE_REF"), told2),
    prNumber: prNumberFrom(variable("GITHUB_REF"), told2),
    prHeadSha: told2.pull_request?.head?.sha,
    isFork: isForkFrom(repository, variable("GITHUB_REF"), told2),
    isDependabot: variable("GITHUB_ACTOR") === "dependabot[bot]" || told2.pull_request?.user?.login === "dependabot[bot]",
    visibility: visibilityFrom(told2),
    cacheServices: ["ACTIONS_RESULTS_URL", "ACTIONS_CACHE_URL"].map(variable).filter((address) => address !== ""),
    cacheMode: cacheModes.find((mode) => mode === variable("ACTIONS_CACHE_MODE").toLowerCase()),
    tokenScopes,
    tokenWritable: tokenScopes?.some((scope) => scope.write),
    wishes: {
      pullRequestHead: variable("DOCKER_DEFAULT_GIT_CONTEXT_PR_HEAD_REF") === "true",
      gitQuery: isOn(variable("BUILDX_SEND_GIT_QUERY_AS_INPUT")),
      noDefaultAttestations: isOn(variable("BUILDX_NO_DEFAULT_ATTESTATIONS")),
      checkAnnotations: !isOff(variable("DOCKER_BUILD_CHECKS_ANNOTATIONS"))
    }
  };
}
function isOn(value) {
  return /^(?:1|t|T|true|TRUE|True)$/.test(value);
}
function isOff(value) {
  return /^(?:0|f|F|false|FALSE|False)$/.test(value);
}
function refTypeFrom(type, ref) {
  if (type === "tag" || ref.startsWith("refs/tags/")) return "tag";
  return type === "branch" || ref !== "" ? "branch" : "unknown";
}
function prBaseRefFrom(baseRef, { pull_request: pull }) {
  const branch = pull?.base?.ref ?? baseRef;
  return branch === "" ? void 0 : `refs/heads/${branch.replace(/^refs\/heads\//, "")}`;
}
function prNumberFrom(ref, { pull_request: pull, issue }) {
  if (pull?.number !== void 0) return pull.number;
  if ((issue?.pull_request ?? void 0) !== void 0) return issue?.number;
  const digits = /^refs\/pull\/(\d{1,15})\//.exec(ref)?.[1];
  return digits === void 0 ? void 0 : Number(digits);
}
function isForkFrom(repository, ref, { pull_request: pull }) {
  if ((pull ?? void 0) === void 0) return ref.startsWith("refs/pull/");
  return pull?.head?.repo?.full_name?.toLowerCase() !== repository.toLowerCase();
}
function visibilityFrom({ repository }) {
  if (repository?.visibility === "public") return "public";
  if (repository?.visibility === "private" || repository?.visibility === "internal") return "private";
  if (repository?.private === void 0) return "unknown";
  return repository.private ? "private" : "public";
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
  const newest2 = uses.findLast((use) => use.kind === kind && use.mounts === mounts);
  return newest2?.primary === primary ? newest2 : void 0;
}
function isUse(value) {
  return is(mountUseSchema, value);
}

// src/savings/measured-steps.ts
function measuredSteps(kind, given2, states, longestMs2) {
  const runs = withinTime(given2, longestMs2);
  const isApart = runs.every((run, index) => !needsBoth(run) || runs.slice(0, index).some(isDownload));
  const isAlone = !isApart && bothKinds.every((each) => each === kind || (states.get(each) ?? "off") === "off");
  const of = isApart || isAlone ? kind : "both";
  const own = isApart ? runs.filter((run) => isFor(kind, run)) : isAlone ? runs.filter(({ mounts }) => mounts.includes(kind)) : runs;
  if (own.length === 0) return { kind: "untold", reason: "no RUN shows what it saves" };
  if (own.some(({ ms }) => ms === void 0)) return { kind: "untold", reason: notExecuted };
  const downloads = runs.filter(isDownload);
  if (of === "build" && downloads.some(({ ms }) => ms === void 0) && states.get("modules") !== "warm")
    return { kind: "untold", reason: notExecuted };
  const mattering = of === "both" ? bothKinds.map((each) => states.get(each)) : [states.get(kind)];
  const stepsMs = Math.round(own.reduce((sum, { ms }) => sum + (ms ?? 0), 0));
  if (mattering.every((state) => state === "cold")) return { kind: "measured", of, stepsMs, isCold: true, isAlone };
  if (mattering.every((state) => state === "warm")) return { kind: "measured", of, stepsMs, isCold: false, isAlone };
  return { kind: "untold", reason: of === "both" ? notTogether : "it is not known what its mounts held before" };
}
function withinTime(runs, longestMs2) {
  const allMs = runs.reduce((sum, { ms }) => sum + (ms ?? 0), 0);
  if (longestMs2 <= 0 || allMs <= longestMs2) return runs;
  return runs.map((run) => run.ms === void 0 ? run : { ...run, ms: run.ms * longestMs2 / allMs });
}
var bothKinds = ["modules", "build"];
var notExecuted = "a RUN of it came from the layer cache, or did not end";
var notTogether = "no RUN only downloads modules, and not both caches were restored";
function isDownload(run) {
  return run.onlyDownloads && run.mounts.includes("modules");
}
function needsBoth(run) {
  return !run.onlyDownloads && bothKinds.every((kind) => run.mounts.includes(kind));
}
function isFor(kind, run) {
  if (kind === "build") return run.mounts.includes("build") && !run.onlyDownloads;
  return isDownload(run) || run.mounts.includes("modules") && !run.mounts.includes("build");
}
var nothingRestored = "nothing was restored";
function balanceOf(measured, timings, scope, costMs) {
  if (measured.kind === "untold") return { kind: "none", reason: measured.reason };
  if (measured.isCold) return { kind: "none", reason: nothingRestored };
  if (measured.inVain !== void 0) {
    const { stepsMs } = measured;
    return { kind: "balance", balance: { coldMs: stepsMs, buildMs: stepsMs, costMs, netMs: -costMs } };
  }
  const cold = coldTiming(measured, timings, scope);
  if (cold === void 0) return { kind: "none", reason: "no cold run is on record to compare with" };
  const { stepsMs: coldMs } = cold;
  const { stepsMs: buildMs } = measured;
  return { kind: "balance", balance: { coldMs, buildMs, costMs, netMs: coldMs - buildMs - costMs } };
}
function coldTiming({ of, isAlone }, timings, scope) {
  const cold = timings.flatMap(({ own }) => own?.isCold === true ? [own] : []);
  const ownScope = cold.filter((own) => own.scope === scope);
  return ownScope.findLast((own) => own.of === of) ?? (of === "modules" && !isAlone ? cold.findLast((own) => own.of === of) : void 0) ?? (isAlone ? ownScope.findLast((own) => own.of === "both") : void 0);
}
function ownTiming(measured, timings, scope, costMs) {
  if (measured.kind === "untold") return void 0;
  const { of, stepsMs, isCold } = measured;
  const compared = balanceOf(measured, timings, scope, costMs);
  const own = { scope, of, stepsMs, costMs, isCold };
  return compared.kind === "balance" ? { ...own, netMs: compared.balance.netMs } : own;
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
    const sum = (count) => told2.reduce((all, each) => all + count(each), 0);
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
  if (verdict === null) return cache.saved === null ? cache : { ...cache, verdictReason: recordedReason(cache) };
  const moreMs = Math.round(sharesVerdict ? Math.max(0, ...saveMs.values()) : saveMs.get(kind) ?? 0);
  return { ...cache, verdict: { ...verdict, costMs: verdict.costMs + moreMs, netMs: verdict.netMs - moreMs } };
}
function recordedReason({ verdictReason }) {
  return verdictReason === nothingRestored ? `${nothingRestored}, so later runs are compared with this one` : verdictReason;
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
    ...report.image === void 0 ? {} : { image: change(report.image) },
    phases: report.phases.map((phase) => ({ ...phase, reason: change(phase.reason) })),
    caches: report.caches.map((cache) => ({
      ...cache,
      reason: change(cache.reason),
      saveReason: change(cache.saveReason),
      verdictReason: change(cache.verdictReason)
    })),
    steps: report.steps.map((step) => ({ ...step, name: change(step.name) })),
    findings: report.findings.map((finding) => ({
      ...finding,
      file: change(finding.file),
      message: change(finding.message),
      fix: change(finding.fix)
    })),
    ...report.warmth === void 0 ? {} : { warmth: { ...report.warmth, reason: change(report.warmth.reason) } },
    ...report.repository === void 0 ? {} : { repository: change(report.repository) },
    ...report.failure === void 0 ? {} : { failure: failureWithTexts(report.failure, change) }
  };
}
function failureWithTexts(failure, change) {
  const { step, message, file, excerpt, diagnosis } = failure;
  return {
    ...failure,
    step: change(step),
    message: change(message),
    file: change(file),
    excerpt: excerpt.map(change),
    ...diagnosis === void 0 ? {} : { diagnosis: diagnosisWithTexts(diagnosis, change) }
  };
}
function diagnosisWithTexts(diagnosis, change) {
  const { cause, evidence, remedy } = diagnosis;
  return { ...diagnosis, cause: change(cause), evidence: change(evidence), remedy: change(remedy) };
}

// src/snapshot/keys.ts
import { createHash as createHash2 } from "node:crypto";

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

// src/snapshot/keys.ts
var keyPrefix = "cached-go-docker-build-1";
var incompleteMark = "i";
function modulesKeys(sumHash, sumFiles, owner = "") {
  const hash = sumHash.slice(0, 16);
  const all = `${keyPrefix}-modules-${owner === "" ? "" : `${shortHash(owner)}-`}`;
  const files = shortHash(sumFiles.toSorted().join("\n"));
  const family = `${all}${files}-`;
  const primary = `${family}${hash}-`;
  return {
    kind: "modules",
    parts: [
      { name: "prefix", value: keyPrefix, reason: "the format of the snapshots" },
      { name: "kind", value: "modules", reason: "module archives (GOMODCACHE)" },
      ...owner === "" ? [] : [{ name: "repository", value: shortHash(owner), reason: owner.trim() }],
      { name: "files", value: files, reason: "which go.sum files count" },
      { name: "go.sum", value: hash, reason: `the lines of ${sumFiles.join(", ")}, in any order` }
    ],
    primary,
    incomplete: primary,
    family,
    groups: [
      [{ prefix: primary, reason: "the same go.sum" }],
      [{ prefix: family, reason: "the newest modules of the same files, with other lines" }],
      [{ prefix: all, reason: "the newest modules of other files" }]
    ]
  };
}
function buildKeys(facts) {
  const scope = facts.scopeName === void 0 ? scopeHash(facts.scope) : shortHash(`cache-scope ${facts.scopeName}`);
  const goVersion = plain(facts.goVersion);
  const sum = facts.sumHash.slice(0, 16);
  const anyGo = `${keyPrefix}-build-${scope}-`;
  const beforeRef = `${anyGo}${goVersion}-`;
  const refs = [{ ref: facts.ref, reason: "this ref" }, ...facts.readableRefs.filter(({ ref }) => ref !== facts.ref)];
  const prefixOf = (ref) => `${beforeRef}${shortHash(ref)}-`;
  const group = (ending, what) => refs.map(({ ref, reason }) => ({ prefix: `${prefixOf(ref)}${ending}`, reason: `${what}, ${reason}` }));
  return {
    kind: "build",
    parts: [
      { name: "prefix", value: keyPrefix, reason: "the format of the snapshots" },
      { name: "kind", value: "build", reason: "compiled packages (GOCACHE)" },
      facts.scopeName === void 0 ? { name: "scope", value: scope, reason: "what is built, made from", parts: facts.scope } : { name: "scope", value: scope, reason: `cache-scope: ${facts.scopeName}` },
      { name: "go", value: goVersion, reason: "Go in the base image" },
      { name: "ref", value: shortHash(facts.ref), reason: facts.ref },
      { name: "go.sum", value: sum, reason: "the modules that are compiled" }
    ],
    primary: `${prefixOf(facts.ref)}${sum}-`,
    incomplete: `${prefixOf(facts.ref)}${sum}${incompleteMark}-`,
    family: prefixOf(facts.ref),
    groups: [
      group(`${sum}-`, "the same go.sum"),
      group(`${sum}${incompleteMark}-`, "the same go.sum, of a build that failed"),
      group("", "another go.sum")
    ],
    anyGo
  };
}
function savingKey(keys, run, { complete, digest, modules }) {
  const content = modules === void 0 ? digest.replace(/^sha256:/, "").slice(0, 12) : setPart(modules);
  return `${complete ? keys.primary : keys.incomplete}${plain(run.id)}-${plain(run.attempt)}-${content}`;
}
function isOfSameSum(keys, key) {
  const sum = keys.parts.find(({ name }) => name === "go.sum")?.value ?? "";
  return sum !== "" && key.includes(`-${sum}`);
}
function rivalsOf(keys, complete) {
  return complete ? [keys.primary] : [.../* @__PURE__ */ new Set([keys.primary, keys.incomplete])];
}
function otherGoIn({ anyGo, parts: parts2 }, key) {
  if (anyGo === void 0 || !key.startsWith(anyGo)) return void 0;
  const [go = ""] = key.slice(anyGo.length).split("-");
  const own = parts2.find(({ name }) => name === "go")?.value;
  return go === own || !/^[\w.]{1,64}$/.test(go) ? void 0 : go;
}
function isCompleteKey(keys, key) {
  return keys.groups[0]?.some(({ prefix }) => key.startsWith(prefix)) ?? false;
}
function isIncompleteKey(keys, key) {
  return keys.incomplete !== keys.primary && key.startsWith(keys.incomplete);
}
function scopeHash(scope) {
  return shortHash(
    JSON.stringify(scope.map(({ name, value }) => [name, value]).toSorted(([a = ""], [b = ""]) => a < b ? -1 : 1))
  );
}
function shortHash(text) {
  return createHash2("sha256").update(text).digest("hex").slice(0, 12);
}
function plain(text) {
  return text.replaceAll(/[^\w.]/g, "_").slice(0, 64);
}

// src/action/caches/host-state.ts
var hostStateSchema = objectOf({
  takesModules: boolean(),
  takesBuild: boolean(),
  goVersion: string(),
  run: objectOf({ id: string(), attempt: string() }),
  /** What the key of a new snapshot begins with. */
  primary: pipe(string(), startsWith(`${keyPrefix}-build-`)),
  /** The same of all that may take its place, whatever their go.sum. */
  family: string(),
  /** The snapshot that was found; empty without one. */
  foundKey: string(),
  isExact: boolean(),
  /** Compiled entries that were restored: their content in bytes. */
  restoredBytes: number(),
  /** When main was done with it, in ms since 1970: what go uses later has a younger time. */
  filledAt: number()
});
var lackingModulesFile = "lacking-modules";

// src/config/run/local-place.ts
var usualDefaultBranches = ["main", "master"];
function localPlace({ root, branch, defaultBranch }) {
  const readable = defaultBranch === "" ? usualDefaultBranches : [defaultBranch];
  return {
    repository: root,
    ref: branch === "" ? "detached" : `refs/heads/${branch}`,
    readable: readable.map((name) => `refs/heads/${name}`)
  };
}

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
  if (isInCi(facts)) {
    const repository = facts.inActions ? `${facts.serverUrl.replace(/^\w+:\/\//, "")}/${facts.repository}` : `local ${facts.repository}`;
    const spaceOf2 = (ref) => `${repository} ${ref}`;
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
    ...defaultBranches(facts).map((name) => ({ ref: `refs/heads/${name}`, reason: "the default branch" }))
  ];
  return refs.filter(({ ref }, index) => ref !== facts.ref && refs.findIndex((other) => other.ref === ref) === index);
}
function defaultBranches({ defaultBranch, ci }) {
  if (defaultBranch !== void 0) return [defaultBranch];
  return ci === void 0 ? [] : usualDefaultBranches;
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
var sharingSchema = objectOf({
  layers: listOf(objectOf({ key: string(), folder: string(), sizeBytes: number() })),
  prefixes: objectOf({ catalog: string(), own: string(), layer: string() }),
  folder: string(),
  ending: string()
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
  /** What is saved beside the snapshots of the image. */
  beside: partsOf({
    host: exactOptional(hostStateSchema),
    /** What other images may use of the build cache. */
    sharing: exactOptional(sharingSchema)
  }),
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

// src/savings/timings.ts
var ownEntries = {
  /** What was built: other images can share a snapshot, and have other times. */
  scope: string(),
  /** Whose RUNs these are; `both` when no RUN shows one cache without the other. */
  of: picklist([...cacheKindSchema.options, "both"]),
  stepsMs: countOrZero,
  /**
   * Restoring, injecting and extracting. Packing and uploading come after this is written, so they are left out: where
   * they decide, the loss is on record as smaller than it was.
   */
  costMs: countOrZero,
  /** The RUNs found nothing in their mounts: other runs are compared with this one. */
  isCold: boolean()
};
var wholeOwnTiming = objectOf({
  ...ownEntries,
  /** What the RUNs took less than the last cold ones, minus the cost; absent for a cold run, and without one on record. */
  netMs: exactOptional(pipe(number(), finite()))
});
var ownTimingSchema = union([wholeOwnTiming, objectOf(ownEntries)]);
var timingEntries = {
  at: string(),
  hit: picklist(["exact", "partial", "miss", "off"]),
  /** The whole build. */
  buildMs: countOrZero,
  /** What all caches of the run cost before anything was extracted. */
  costMs: countOrZero
};
var wholeTiming = objectOf({
  ...timingEntries,
  /** What this cache alone cost and changed; absent where that cannot be told. */
  own: exactOptional(ownTimingSchema)
});
var timingSchema = union([wholeTiming, objectOf(timingEntries)]);
var keptTimings = 20;
function timingsWith(timings, timing) {
  const all = [...timings, timing];
  const isLastCold = (each, index) => wasCold(each) && !all.slice(index + 1).some((later) => wasCold(later) && isComparable(later, each));
  const cold = all.filter(isLastCold).slice(-keptTimings / 2);
  const others = all.filter((each) => !cold.includes(each)).slice(-(keptTimings - cold.length));
  return all.filter((each) => cold.includes(each) || others.includes(each));
}
function wasCold({ own, hit }) {
  return own?.isCold ?? hit === "miss";
}
function isComparable(a, b) {
  return a.own?.scope === b.own?.scope && a.own?.of === b.own?.of;
}

// src/snapshot/manifest.ts
var digestSchema = pipe(string(), regex(/^sha256:[0-9a-f]{64}$/));
var layerSchema = pipe(
  object({
    role: picklist(["base", "delta"]),
    /** The entry of the store that holds it. */
    key: string(),
    /** Its file in that entry. The name becomes a path on the runner and a word of a Dockerfile. */
    file: pipe(string(), regex(/^(base|delta)-\d+\.tar\.(zst|gz)$/)),
    /** `sha256:…` of the compressed file. */
    digest: digestSchema,
    /** Size of the compressed file. */
    sizeBytes: countOrZero,
    /** What a cache mount calls it that it was taken from or put into: a file name there, and a word of a script. */
    mark: fallback(pipe(string(), regex(/^\w{1,64}-(modules|build)-\d+$/)), ""),
    /** The archive before compression; absent in older manifests. */
    bytes: exactOptional(countOrZero),
    /** Entries or module files in it; absent where nobody counted them. */
    entries: exactOptional(countOrZero),
    /** What the node built that it was taken from; absent where it may serve all. */
    platforms: exactOptional(listOf(string()))
  }),
  // Without a mark it is known by its content: no mount has it yet.
  transform((layer) => ({ ...layer, mark: layer.mark || `${layer.digest.slice("sha256:".length)}-build-0` })),
  readonly()
);
var mostLayers = 512;
var settingsSchema = record(
  pipe(string(), regex(/^-?\w{1,40}$/)),
  pipe(string(), regex(/^[0-9a-f]{12}$/))
);
var manifestEntries = {
  schema: literal(1),
  kind: cacheKindSchema,
  /** `go version` of the image that wrote it, as in `go1.26.8`; empty when it could not be asked. */
  goVersion: textOrEmpty,
  /** What decided how the packages were compiled, by name, as hashes: tells the next run what has changed. Absent where nobody looked. */
  settings: exactOptional(fallback(settingsSchema, {})),
  /** Whether it has what a whole build needs: the one that wrote it succeeded, or had all of such a snapshot to begin with. */
  complete: fallback(boolean(), false),
  /** None where builds have left nothing: then it is a record of that. */
  layers: pipe(array(layerSchema), maxLength(mostLayers), readonly()),
  /** Hash of the mounts that it was taken from: they may still have it. Empty when not known. */
  mounts: textOrEmpty,
  /** Content of the base before compression. */
  baseBytes: countOrZero,
  live: pipe(
    anyRecord,
    objectOf({
      entries: countOrZero,
      bytes: countOrZero,
      /** How much of `bytes` lies in the base; absent where that was not counted. */
      baseBytes: exactOptional(countOrZero)
    })
  ),
  /** Newest last, at most 20 (`timingsWith`). */
  timings: newest(timingSchema, keptTimings)
};
var wholeManifest = objectOf({
  ...manifestEntries,
  /** Digests of layers of other snapshots that no builder took: this one is not laid over them. Absent without any. */
  refused: exactOptional(pipe(newest(digestSchema, mostLayers), minLength(1)))
});
var manifestSchema = union([wholeManifest, objectOf(manifestEntries)]);
var manifestFile = "manifest.json";
function parseManifest(text, kind) {
  const read = decodedText(manifestSchema, text ?? "");
  return read?.kind === kind ? read : void 0;
}
function newest(item, most) {
  return pipe(
    fallback(itemsOf(item), []),
    transform((items) => items.slice(-most)),
    readonly()
  );
}

// src/snapshot/fetch-layers.ts
import path2 from "node:path";
var leastRate = 4e3;
function longestMs({ sizeBytes: sizeBytes2 }) {
  return Math.min(sizeBytes2 / leastRate, 6e5);
}
var leastLookupMs = 1e4;
async function gatherLayers(tools, wanted, known, until) {
  const troubles = [];
  const damaged = [];
  const layers = [];
  const entries = tools.store.layerImage === void 0 ? await fetchAll(tools, wanted, known, until) : /* @__PURE__ */ new Map();
  let storeFailed = [...entries.values()].some(({ kind }) => kind === "degraded");
  for (const layer of wanted) {
    const { key, file, role } = layer;
    if (tools.store.layerImage !== void 0) {
      if (storeFailed) continue;
      const asked = Math.max(until.deadline, tools.clock.monotonicMs() + leastLookupMs);
      const image = await tools.store.layerImage(layer.digest, limitsUntil(tools.clock, asked, until.signal));
      if (image.kind === "found") layers.push({ layer, source: { kind: "image", reference: image.reference } });
      else troubles.push(`its ${role} ${imageFault(image)}`);
      storeFailed ||= image.kind === "degraded";
      continue;
    }
    const fetched = entries.get(key) ?? { kind: "none" };
    const fault = fetched.kind === "lack" ? fetched.reason : await faultOf(tools.files, fetched, layer);
    if (fault === void 0 && fetched.kind === "entry")
      layers.push({ layer, source: { kind: "file", path: path2.join(fetched.folder, file) } });
    else troubles.push(`its ${role} ${fault}`);
    if (fault === notInside || fault === otherDigest) damaged.push(layer.digest);
  }
  return { layers, troubles, damaged, storeFailed };
}
async function fetchAll(tools, wanted, known, { deadline, signal }) {
  const entries = new Map(known.map((entry) => [entry.key, { kind: "entry", ...entry }]));
  const missing = wanted.filter(
    ({ key }, index) => !entries.has(key) && wanted.findIndex((layer) => layer.key === key) === index
  );
  const begunAt = tools.clock.monotonicMs();
  const freeBytes = missing.length === 0 ? 0 : await tools.files.freeBytes(known[0]?.folder ?? "");
  let takenBytes = 0;
  const fetching = missing.map(async (layer) => {
    const reason = lackOfRoom(freeBytes - takenBytes, layer);
    if (reason !== void 0) return [layer.key, { kind: "lack", reason }];
    takenBytes += layer.sizeBytes * roomFactor;
    const limits = limitsUntil(tools.clock, Math.max(deadline, begunAt + longestMs(layer)), signal);
    return [layer.key, await fetchEntry(tools, "restored-base", [[layer.key]], limits)];
  });
  return new Map([...entries, ...await Promise.all(fetching)]);
}
var roomFactor = 2.5;
function lackOfRoom(freeBytes, { sizeBytes: sizeBytes2 }) {
  if (freeBytes >= sizeBytes2 * roomFactor) return void 0;
  return `of ${megabytes(sizeBytes2)} has no room on the runner, where ${megabytes(freeBytes)} are free`;
}
function megabytes(bytes) {
  return `${Math.round(bytes / 1e6)} MB`;
}
async function fetchEntry({ store, files }, name, groups, limits) {
  const folder = await files.makeTemporaryFolder(name);
  const restored = await store.restore(groups, folder, limits);
  if (restored.kind === "restored") return { kind: "entry", key: restored.key, folder };
  await files.remove(folder);
  return restored;
}
function imageFault(image) {
  return image.kind === "none" ? "is not in the store any more" : `could not be found: ${image.reason}`;
}
async function faultOf(files, fetched, layer) {
  if (fetched.kind === "degraded") return `could not be fetched: ${fetched.reason}`;
  if (fetched.kind === "none" || fetched.key !== layer.key) return "is not in the store any more";
  const file = path2.join(fetched.folder, layer.file);
  if (await files.kindOf(file) !== "file") return notInside;
  return `sha256:${await files.sha256(file)}` === layer.digest ? void 0 : otherDigest;
}
var notInside = "is not in its entry";
var otherDigest = "is damaged: its digest is another than its manifest says";
function limitsUntil(clock, deadline, signal) {
  return { timeoutMs: Math.max(1, deadline - clock.monotonicMs()), signal };
}

// src/mounts/inject.ts
import path5 from "node:path";

// src/buildx/call/helper-build.ts
import path3 from "node:path";

// src/buildx/progress/raw-progress.ts
var vertexSchema = fallback(
  object({
    digest: textOrEmpty,
    name: textOrEmpty,
    started: textOrEmpty,
    completed: textOrEmpty,
    error: textOrEmpty
  }),
  { digest: "", name: "", started: "", completed: "", error: "" }
);
var logSchema = fallback(object({ vertex: textOrEmpty, stream: countOrZero, data: textOrEmpty }), {
  vertex: "",
  stream: 0,
  data: ""
});
var statusSchema = object({
  vertexes: fallback(array(vertexSchema), []),
  logs: fallback(array(logSchema), [])
});
function rawProgress(reader = {}) {
  const open = /* @__PURE__ */ new Map();
  const lines = [];
  const errors = [];
  const words2 = [];
  const addLog = ({ vertex, stream: number2, data }) => {
    const stream = `${vertex} ${number2 === 2 ? 2 : 1}`;
    const state = open.get(stream) ?? { decoder: new TextDecoder(), reader: lineReader() };
    open.set(stream, state);
    for (const part of state.reader.feed(state.decoder.decode(Buffer.from(data, "base64"), { stream: true }))) {
      const line = part.replace(/\r$/, "");
      lines.push(line);
      reader.onLogLine?.(line);
    }
  };
  const ran = /* @__PURE__ */ new Map();
  const addVertex = ({ digest, name, started, completed, error }) => {
    const start = Date.parse(started);
    const end = Date.parse(completed);
    if (!Number.isNaN(start)) reader.onStep?.({ digest, name, isRunning: Number.isNaN(end) });
    if (end >= start) {
      const known = ran.get(digest) ?? { name, spans: /* @__PURE__ */ new Map() };
      known.spans.set(start, { start, end });
      ran.set(digest, known);
    }
    if (error !== "" && !error.endsWith("context canceled")) errors.push(error);
  };
  return {
    feed: (line) => {
      const status = line.startsWith("{") ? decodedText(statusSchema, line) : void 0;
      if (status === void 0) {
        if (line.startsWith("ERROR: ") || words2.length > 0) words2.push(line);
        return;
      }
      for (const vertex of status.vertexes) addVertex(vertex);
      for (const log of status.logs) addLog(log);
    },
    logLines: () => [
      ...lines,
      ...[...open.values()].map(({ reader: end }) => end.rest()).filter((rest) => rest !== "")
    ],
    vertexes: () => [...ran.values()].map(({ name, spans }) => ({ name, spans: [...spans.values()] })),
    error: () => errors[0] ?? (words2.length === 0 ? void 0 : words2.join("\n").replace(prologue, "").trim())
  };
}
var prologue = /^ERROR: (?:failed to build: )?(?:failed to solve: )?/;

// src/platform/work-timer.ts
function workTimer(givenMs) {
  const controller = new AbortController();
  let limitMs = givenMs;
  let usedMs = 0;
  let runsSince;
  let timer;
  const pause = () => {
    clearTimeout(timer);
    if (runsSince !== void 0) usedMs += performance.now() - runsSince;
    runsSince = void 0;
  };
  const resume = () => {
    if (runsSince !== void 0 || controller.signal.aborted) return;
    runsSince = performance.now();
    timer = setTimeout(() => controller.abort(), Math.max(0, limitMs - usedMs));
  };
  resume();
  return {
    signal: controller.signal,
    limitMs: () => limitMs,
    pause,
    resume,
    extend: (ms) => {
      limitMs += ms;
      if (runsSince === void 0) return;
      pause();
      resume();
    },
    end: pause
  };
}

// src/buildx/progress/work-limit.ts
function watchWork({ ms, isWaiting, moreMs }) {
  const timer = workTimer(ms);
  const waiting = /* @__PURE__ */ new Set();
  const reader = {
    onStep: ({ digest, name, isRunning }) => {
      if (!isWaiting(name)) return;
      if (isRunning) waiting.add(digest);
      else waiting.delete(digest);
      if (waiting.size > 0) timer.pause();
      else timer.resume();
    },
    onLogLine: (line) => {
      const more = moreMs?.(line) ?? 0;
      if (more > 0) timer.extend(more);
    }
  };
  return { ...timer, reader };
}
function fetchesImage(heading) {
  return /^\[(?:[^\]]* )? *\d+\/\d+\] FROM |^\[internal\] load metadata for /.test(heading);
}

// src/buildx/call/lost-connection.ts
var words = /^(?:(?:failed to receive status|listing workers for Build|failed to list workers|failed to get [\w ]+): )*(?:rpc error: code = Unavailable desc = |Unavailable: )(.*)$/s;
function lostConnection({ name, driver, nodes }, message) {
  const [, said] = words.exec(message) ?? [];
  if (said === void 0) return void 0;
  const endpoints = new Set(nodes.flatMap(({ endpoint }) => endpoint ?? []));
  const where = [driver, ...endpoints].join(", ");
  return `the connection to the builder \`${name}\` (driver ${where}) was lost: ${said}`;
}
var advice = "The Dockerfile is not the cause. BuildKit may have been restarted or have run out of memory, or something on the way closes connections, such as a load balancer with a time limit.";
function namingLostBuilder(end, builder) {
  if (end.result.kind !== "failure") return end;
  const { error } = end.result;
  const lost = lostConnection(builder, error.message);
  if (lost === void 0) return end;
  const message = `${lost}${/[.?!]$/.test(lost) ? "" : "."} ${advice}`;
  return { ...end, result: { kind: "failure", error: { ...error, message, step: "", file: "", line: 0 } } };
}

// src/buildx/call/helper-build.ts
async function runHelperBuild(shell, files, builder, build) {
  const work = build.workLimit === void 0 ? void 0 : watchWork(build.workLimit);
  const progress = rawProgress(work?.reader);
  const metadataFile = `${build.folder}${build.push === void 0 ? "" : `.${build.push.stage}`}.metadata.json`;
  const exit = await runOrReason(shell, {
    argv: [
      "docker",
      "buildx",
      "build",
      "--builder",
      builder.name,
      ...builder.platform === void 0 ? [] : ["--platform", builder.platform],
      "--progress=rawjson",
      "--provenance=false",
      "--sbom=false",
      "--metadata-file",
      metadataFile,
      ...Object.entries(build.buildArgs).flatMap(([name, value]) => ["--build-arg", `${name}=${value}`]),
      ...build.ofContext?.flags ?? [],
      ...build.push === void 0 ? [] : ["--target", build.push.stage],
      "--output",
      build.push?.output ?? (build.exportTo === void 0 ? "type=cacheonly" : "type=tar,dest=-"),
      contextOf(build)
    ],
    ...build.ofContext === void 0 ? {} : { cwd: build.ofContext.cwd },
    // A default tag or an attestation set for the whole job is meant for the user's build.
    env: {
      ...build.ofContext?.env,
      BUILDX_METADATA_PROVENANCE: "disabled",
      BUILDX_METADATA_WARNINGS: void 0,
      // What git says of the context is for a provenance that such a build has not.
      BUILDX_GIT_INFO: "false",
      DOCKER_BUILDKIT: void 0
    },
    timeoutMs: build.timeoutMs,
    ...signalOf(build.signal, work?.signal),
    onLine: (line) => progress.feed(line),
    ...build.exportTo === void 0 ? {} : { stdoutTo: build.exportTo }
  });
  work?.end();
  const metadata = await files.readText(metadataFile);
  const ref = buildRef(metadata);
  await files.remove(metadataFile);
  build.ownBuilds.note({
    builder: builder.name,
    ...ref === void 0 ? { name: path3.basename(build.folder) } : { ref }
  });
  if (exit.kind === "unread") return { kind: "failed", reason: exit.reason, ms: 0 };
  if (exit.kind === "not-started") return { kind: "failed", reason: exit.reason, ms: 0 };
  if (exit.kind === "timeout") return over(build.timeoutMs, exit.ms);
  if (exit.kind === "cancelled" && work?.signal.aborted === true && build.signal?.aborted !== true)
    return over(work.limitMs(), exit.ms);
  if (exit.kind === "cancelled")
    return { kind: "failed", reason: "the run was cancelled", ms: exit.ms, isCancelled: true };
  if (exit.code !== 0) {
    const reason = reasonFrom(progress, exit.code);
    const lost = lostConnection(builder, reason);
    if (lost !== void 0) return { kind: "failed", reason: lost, ms: exit.ms, isLost: true };
    return { kind: "failed", reason, ms: exit.ms };
  }
  const digest = pushedDigest(metadata);
  return { kind: "done", lines: progress.logLines(), vertexes: progress.vertexes(), digest, ms: exit.ms };
}
function over(limitMs, ms) {
  return {
    kind: "failed",
    reason: `it took longer than its limit of ${Math.round(limitMs / 1e3)} s`,
    ms,
    isOver: true
  };
}
function signalOf(...signals) {
  const given2 = signals.filter((signal) => signal !== void 0);
  return given2.length === 0 ? {} : { signal: AbortSignal.any(given2) };
}
var lastLines = 3;
function reasonFrom(progress, code) {
  const error = progress.error() ?? `docker buildx ended with ${code}`;
  const [, ended] = /^process ".*" did not complete successfully: ([^"]*)$/s.exec(error) ?? [];
  if (ended === void 0) return error;
  const said = progress.logLines().filter((line) => line.trim() !== "" && !/^\S+ [\w.]+=/.test(line));
  const last = said.slice(-lastLines).map((line) => line.trim().slice(0, 300));
  return `a script in the builder ended with ${ended.replace(":", "")}${last.length === 0 ? "" : `: ${last.join("; ")}`}`;
}
function contextOf({ folder, ofContext }) {
  if (ofContext === void 0) return folder;
  return ofContext.context.startsWith("-") ? `./${ofContext.context}` : ofContext.context;
}
async function runOrReason(shell, command) {
  try {
    return await shell.run(command);
  } catch (error) {
    return { kind: "unread", reason: `its output could not be stored: ${errorText(error)}` };
  }
}

// src/mounts/helper-context.ts
import path4 from "node:path";

// src/mounts/helper-dockerfile.ts
var handedOut = "/.out/files";
var ofLayers = "/.out/layers";
function helperStageName(kind) {
  return `cached-go-docker-build-${kind}`;
}
function layerStageName(folder) {
  return `cached-go-docker-build-layer-${folder}`;
}
function helperDockerfile(image, stages) {
  const parts2 = stages.map((stage) => stageParts(stage));
  const text = [
    "ARG HELPER_IMAGE",
    ...parts2.flatMap((part) => part.globals),
    ...parts2.flatMap((part) => part.lines),
    ...stages.flatMap(
      ({ kind, layers }) => layers.flatMap((folder) => [
        `FROM scratch AS ${layerStageName(folder)}`,
        `COPY --from=${helperStageName(kind)} ${ofLayers}/${folder}/ /`
      ])
    ),
    "FROM scratch",
    ...stages.map((stage) => `COPY --from=${helperStageName(stage.kind)} ${handedOut}/ /`),
    ""
  ].join("\n");
  return { text, buildArgs: Object.assign({ HELPER_IMAGE: image }, ...parts2.map((part) => part.buildArgs)) };
}
function stageParts(stage) {
  const prefix = stage.kind.toUpperCase();
  const images = seedImages(stage, prefix);
  const variables = {
    ...stage.variables,
    OWNERS: stage.records.map(({ owner }) => `${owner.uid}:${owner.gid}`).join(" ")
  };
  const mounts = stage.records.map((record2, index) => helperMountFlag(record2, index, prefix));
  const lines = [
    ...images.map(({ name, argument }) => `FROM --platform=$BUILDPLATFORM \${${argument}} AS ${name}`),
    `FROM --platform=$BUILDPLATFORM \${HELPER_IMAGE} AS ${helperStageName(stage.kind)}`,
    'SHELL ["/bin/sh", "-c"]',
    "USER 0:0",
    "WORKDIR /",
    // Linked layers unpack side by side, but are merged afterwards: of one alone that is wasted.
    ...stage.seeds.flatMap((seed) => archiveLine(seed, stage)),
    ...mounts.flatMap((mount) => Object.keys(mount.buildArgs).map((name) => `ARG ${name}`)),
    ...Object.keys(variables).map((name) => `ARG ${prefix}_${name}`),
    `RUN --network=none ${[...mounts.map((mount) => mount.flag), ...imageFlags(stage), ...givenFlag(stage)].join(" ")} <<'SCRIPT'`,
    ...Object.keys(variables).map((name) => `${name}=$${prefix}_${name}`),
    stage.script.trimEnd(),
    "SCRIPT"
  ];
  const buildArgs = Object.fromEntries(Object.entries(variables).map(([name, value]) => [`${prefix}_${name}`, value]));
  const references = images.map(({ argument, reference }) => ({ [argument]: reference }));
  return {
    globals: images.map(({ argument }) => `ARG ${argument}`),
    lines,
    buildArgs: Object.assign(buildArgs, ...references, ...mounts.map((mount) => mount.buildArgs))
  };
}
function seedImages({ kind, seeds }, prefix) {
  return seeds.flatMap(
    (seed, index) => seed.kind === "image" ? [{ name: seedStageName(kind, index), argument: `${prefix}_SEED_${index}`, reference: seed.reference }] : []
  );
}
function seedStageName(kind, index) {
  return `${helperStageName(kind)}-seed-${index}`;
}
function archiveLine(seed, { seeds }) {
  const link = seeds.length > 1 ? "--link " : "";
  return seed.kind === "archive" ? [`ADD ${link}${seed.file} ${seed.to}`] : [];
}
function imageFlags({ kind, seeds }) {
  return seeds.flatMap(
    (seed, index) => seed.kind === "image" ? [`--mount=type=bind,from=${seedStageName(kind, index)},target=${seed.to},rw`] : []
  );
}
function givenFlag({ given: given2, givenFrom }) {
  const from = givenFrom === void 0 ? "" : `from=${givenFrom},`;
  return given2 === "" ? [] : [`--mount=type=bind,${from}source=${given2},target=/.given`];
}
function helperMountFlag(record2, index, prefix) {
  const variable = `${prefix}_MOUNT_${index}`;
  const given2 = Object.entries({
    uid: record2.uid,
    gid: record2.gid,
    mode: record2.mode,
    from: record2.from,
    source: record2.source
  });
  const literal2 = /* @__PURE__ */ new Set(["uid", "gid", "mode"]);
  const fields = [`type=cache,target=/.mount/${index},id=\${${variable}_ID},sharing=${record2.sharing}`];
  const buildArgs = { [`${variable}_ID`]: record2.id };
  for (const [name, value] of given2) {
    if (value === "") continue;
    const pattern = literal2.has(name) ? /^\d+$/ : /^[\w./:@-]+$/;
    if (!pattern.test(value)) throw new Error(`The cache mount's ${name} is not one that a helper build can name.`);
    fields.push(`${name}=${value}`);
  }
  return { flag: `--mount=${fields.join(",")}`, buildArgs };
}

// src/mounts/helper-context.ts
var filesContext = "cached-go-docker-build-files";
async function helperFiles(files, folder, image, { stages, podContext }) {
  const contexts = /* @__PURE__ */ new Map([[filesContext, folder]]);
  const placed = podContext === void 0 ? stages : await Promise.all(stages.map(inLayouts));
  const file = path4.join(folder, "Dockerfile");
  const { text, buildArgs } = helperDockerfile(image, placed);
  await files.writeText(file, text);
  if (podContext === void 0) return { buildArgs };
  const named = [...contexts].flatMap(([name, place]) => ["--build-context", `${name}=${place}`]);
  return { buildArgs, ofContext: { ...podContext, flags: ["--file", file, ...named], env: {} } };
  async function inLayouts(stage) {
    const seeds = await Promise.all(
      stage.seeds.map(async (seed, index) => {
        if (seed.kind === "image") return seed;
        const reference = `cached-go-docker-build-layer-${stage.kind}-${index}`;
        contexts.set(reference, await imageLayout(files, folder, path4.join(folder, "layouts", reference), seed));
        return { kind: "image", reference, to: seed.to };
      })
    );
    return { ...stage, seeds, givenFrom: filesContext };
  }
}
async function imageLayout(files, folder, layout, { file, digest, sizeBytes: sizeBytes2 }) {
  const blobs = path4.join(layout, "blobs", "sha256");
  await files.makeFolder(blobs);
  const blob = async (mediaType, content) => {
    const text = JSON.stringify(content);
    const written = path4.join(layout, "new");
    await files.writeText(written, text);
    const sha256 = await files.sha256(written);
    await files.link(written, path4.join(blobs, sha256));
    await files.remove(written);
    return { mediaType, digest: `sha256:${sha256}`, size: text.length };
  };
  await files.link(path4.join(folder, file), path4.join(blobs, digest.replace("sha256:", "")));
  const config = await blob("application/vnd.oci.image.config.v1+json", {
    os: "linux",
    architecture: "amd64",
    // BuildKit knows an unpacked layer by this name, and does not compare it with the content.
    rootfs: { type: "layers", diff_ids: [digest] }
  });
  const manifest = await blob(manifestType, {
    schemaVersion: 2,
    mediaType: manifestType,
    config,
    layers: [{ mediaType: "application/vnd.oci.image.layer.v1.tar+zstd", digest, size: sizeBytes2 }]
  });
  await files.writeText(path4.join(layout, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
  await files.writeText(path4.join(layout, "index.json"), JSON.stringify({ schemaVersion: 2, manifests: [manifest] }));
  return `oci-layout://${layout}@${manifest.digest}`;
}
var manifestType = "application/vnd.oci.image.manifest.v1+json";

// src/mounts/helper-result.ts
function helperResult(nonce, lines) {
  const result = /* @__PURE__ */ new Map();
  for (const line of lines) {
    const match = /^(\S+) ([\w.]+)=(.*)$/.exec(line.trimEnd());
    if (match !== null && match[1] === nonce && match[2] !== void 0) result.set(match[2], match[3] ?? "");
  }
  return result;
}
function countIn(result, name) {
  const value = Number(result.get(name) ?? "0");
  return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

// src/buildx/progress/stage-times.ts
function stageTimes(vertexes, stages, elapsedMs) {
  const images = vertexes.filter(({ name }) => imageHeading.test(name)).flatMap(({ spans }) => spans);
  const imageMs = coveredMs(images);
  const own = new Map(
    stages.map((stage) => [stage, vertexes.filter(({ name }) => isOf(name, stage)).flatMap(({ spans }) => spans)])
  );
  const ownMs = (stage) => Math.min(elapsedMs, coveredMs([...own.get(stage) ?? [], ...images]) - imageMs);
  const restMs = Math.max(0, elapsedMs - coveredMs([...images, ...[...own.values()].flat()]));
  const sumMs = stages.reduce((sum, stage) => sum + ownMs(stage), 0);
  const share = (stage) => sumMs === 0 ? 1 / stages.length : ownMs(stage) / sumMs;
  return {
    ofStage: new Map(stages.map((stage) => [stage, Math.round(ownMs(stage) + restMs * share(stage))])),
    wallMs: Math.max(0, Math.round(elapsedMs - imageMs))
  };
}
var imageHeading = /^\[(?:[^\]]* )? *\d+\/\d+\] FROM /;
function isOf(heading, stage) {
  if (imageHeading.test(heading)) return false;
  const [, words2 = "", instruction = ""] = /^\[(?:(.*) )? *\d+\/\d+\] (.*)$/s.exec(heading) ?? [];
  return words2.split(" ").includes(stage) || instruction.split(" ").includes(`--from=${stage}`);
}
function coveredMs(spans) {
  let covered = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}

// src/mounts/kind-times.ts
function kindTimes(build, kinds) {
  const { ofStage, wallMs } = stageTimes(build.vertexes, kinds.map(helperStageName), build.ms);
  return { ofKind: new Map(kinds.map((kind) => [kind, ofStage.get(helperStageName(kind)) ?? 0])), wallMs };
}

// src/mounts/scripts/extract-build.sh
var extract_build_default = `#!/bin/sh
# Reads what the build used and made in its build-cache mounts, and packs what a new snapshot needs into /.out.
#
# An action entry "<action>-a" holds "v1 <action> <output> <size> <unix ns>"; "<output>-d" is its content: a file, or a
# folder for an executable (cmd/go/internal/cache). Only the times of -a files tell what is live: Go does not stamp a -d
# whose content it already had. Nothing else is read or packed, whatever lies beside it: no file by another name, no
# link or pipe, no content of another size than its action says, which Go would not use either.
#
# Without a sweep nothing counts as dead, but what another run has left in the mount is not this run's to save: then
# only those entries count that were restored, made or used, or were not there when the run registered.
#
# Variables: those of mount-record.sh, of which STAMP says who must have registered, SWEEP (1: what was not used is
# dead), MAY_BASE (1: a base may be written), BASE_BYTES (size of the restored base's content, 0 without one),
# BASE_MARKS (its layers), MARKS (all layers that were restored), ALREADY (what was made before this time is saved
# already), OTHERS (the sums of other nodes that have a part in the same snapshot, empty without any: all of them decide
# as one), MARK (names what is packed here), EXPECTED (what the builder's clock must say about now, 0 if that is not
# known), ROOM (bytes that the runner has room for), LAYERS (see pack.sh). For /.given/shared see shared-layers.sh.
# Results: per mount "mount.N=ours|replaced", the counts, "drift" if the clock has jumped, "crowded" if there are too
# many names, "short" if there is no room, "strange" (what is neither file nor folder in the mounts), and
# "write=none|base|delta" with what pack.sh makes as build-N. Among the counts are "remade", packages that were
# there and were compiled again with the same output, "anew", packages that were compiled with an output that was not
# there, unless they are few, and if there are any of either, "reused", packages that were there and were used.

set -eu
. ./mount-record.sh
. ./read-back.sh
. ./layer-lists.sh
. ./pack.sh
. ./shared-layers.sh

: > /tmp/entries
: > /tmp/base
: > /tmp/known
: > /tmp/there
: > /tmp/young
: > /tmp/inside
drift=$((now - EXPECTED))
if [ "$EXPECTED" != 0 ] && { [ $drift -gt 600 ] || [ $drift -lt -600 ]; }; then
  # The times in the mounts tell nothing then.
  say "drift=$drift"
  SWEEP=0
fi
hash='[0-9a-f][0-9a-f]*'
described() { # list of names: size and time before each
  [ ! -s "$1" ] || tr '\\n' '\\000' < "$1" | xargs -0 stat -c '%s %Y %n' 2>/dev/null || true
}
entries() { # mount since index: "made used action-path output-path size index second" for each entry that has its content
  cd "$1"
  count_strange
  # An executable lies in a folder in the place of its content.
  find . -path './??/*-d/*' -prune -type f -print0 -o -path './??/*' -type f -print0 -o -path './???*' ! -path './??/*-d' -prune |
    listed > /tmp/found
  if [ -f "$run/crowded" ] || crowded; then
    say "crowded=$most"
    crowd=1
    cd /
    return
  fi
  grep "^\\./../$hash-[ad]\\$" /tmp/found > /tmp/files || true
  # Its name becomes a word of a script.
  grep "^\\./../$hash-d/[A-Za-z0-9_][A-Za-z0-9._+@=,-]*\\$" /tmp/found > /tmp/executables || true
  described /tmp/files > /tmp/described
  described /tmp/executables | awk -v at="$3" '{ print at " " $3 " " $1 }' >> /tmp/inside
  # Go writes less than 200 bytes; more is no action, and could be without end.
  awk '$1 < 1024 && /-a$/ { print $3 }' /tmp/described > /tmp/actions
  tr '\\n' '\\000' < /tmp/actions | xargs -0 cat 2>/dev/null | awk -v since="$2" -v at="$3" -v stamp="$(stat -c %Y "$run/stamp")" '
    from == "described" { size[$3] = $1; time[$3] = $2; next }
    from == "inside" { if ($1 == at) { tree = $2; sub("/[^/]*$", "", tree); folder[tree] += $3 } next }
    $1 == "v1" && $2 ~ /^[0-9a-f]+$/ && $3 ~ /^[0-9a-f]+$/ {
      action = "./" substr($2, 1, 2) "/" $2 "-a"; output = "./" substr($3, 1, 2) "/" $3 "-d"
      if (!(action in size)) next
      if (output in folder) bytes = folder[output]
      else if (output in size && size[output] == $4 + 0) bytes = size[output]
      else next
      print ($5 / 1000000000 >= since) + 0, (time[action] > stamp) + 0, action, output, bytes, at, int($5 / 1000000000)
    }' from=described /tmp/described from=inside /tmp/inside from=entries - >> /tmp/entries
  cd /
}
crowd=0
index=0
for owner in $OWNERS; do
  mount=/.mount/$index
  if is_ours "$mount"; then
    say "mount.$index=ours"
    ours="$ours$index "
    number_in "$run/since"
    entries "$mount" "$number" "$index"
    known "$BASE_MARKS" >> /tmp/base
    known "$MARKS" >> /tmp/known
    # After no-cache nothing was noted: nothing was there.
    for list in there young; do
      [ ! -f "$run/$list" ] || awk -v at="$index" '{ print at " " $0 }' "$run/$list" >> "/tmp/$list"
    done
  else
    say "mount.$index=replaced"
    # What the build used is not wholly known then.
    SWEEP=0
  fi
  index=$((index + 1))
done
awk '{ tree = $2; sub("/[^/]*$", "", tree); print $1 " " tree }' /tmp/inside | sort -u > /tmp/trees
# One line per action, whichever mount has it; the one that was made or used counts first.
sort -k3,3 -k1,2r /tmp/entries | awk '$3 != last { print; last = $3 }' > /tmp/union
: > /tmp/live
: > /tmp/fresh
# Go files the result of a test twice, and stamps the second only when it does not find the first: what was made of the
# same content in the same second as something live, lives with it.
awk -v sweep="$SWEEP" 'from == "young" { young[$0] = 1; next }
  $1 || ($2 && (sweep || !(($6 " " $3) in young))) { print $4 " " $7 }' from=young /tmp/young from=union /tmp/union | sort -u > /tmp/kin
# A compiled package is an archive whose third line names the compiler; the fifth is "main" for a command, which holds
# the commit's stamp and is new in every run. It also holds the action that it was made for: an output that was there
# before came of the same action.
awk -v sweep="$SWEEP" -v already="$ALREADY" '
  function compiles(file,  line, number, kind) {
    kind = 0
    for (number = 1; number <= 5 && (getline line < file) > 0; number++) {
      if (number == 1 && line != "!<arch>") break
      if (number == 3 && line ~ /^go object/) kind = 1
      if (number == 5 && line == "main") kind = 2
    }
    close(file)
    return kind
  }
  from == "base" { base[$0] = 1; next }
  from == "kin" { kin[$0] = 1; next }
  from == "trees" { tree[$0] = 1; next }
  from == "there" { there[$0] = 1; next }
  from == "known" { known[$0] = 1; next }
  from == "young" { young[$0] = 1; next }
  !sweep && !$1 && !($2 && !(($6 " " $3) in young)) && !($3 in known) && (($6 " " $3) in there) && !(($4 " " $7) in kin) { next }
  { total++
    again = 0
    if ($1) {
      made++; kind = (($6 " " $4) in tree) ? 0 : compiles("/.mount/" $6 "/" $4)
      again = kind && (($6 " " $3) in there) && (($6 " " $4) in there)
      if (kind == 1) compiled++
      if (kind == 2) mains++
      if (again) remade++
      if (kind == 1 && !again) { anew++; if ($7 >= already) lateCompiled++ }
    }
    else if ($2) { used++; if (!(($6 " " $4) in tree)) usedFile[used] = "/.mount/" $6 "/" $4 }
    if (sweep && !$1 && !$2 && !(($4 " " $7) in kin)) next
    live++; if (!($4 in counted)) { bytes += $5; if ($4 in base) kept += $5 }
    print > "/tmp/live"
    if ((!$1 || again) && ($3 in base) && ($4 in base)) { counted[$4] = 1; next }
    print > "/tmp/fresh"; if (!($4 in base) && !($4 in counted)) delta += $5
    counted[$4] = 1 }
  END {
    # Reading them takes time, and tells something only then.
    many = anew * 4 > used
    if (remade || many) for (number in usedFile) if (compiles(usedFile[number])) reused++
    printf "%.0f %.0f %.0f %.0f %.0f %.0f %.0f %.0f %.0f %.0f %.0f %.0f %.0f %.0f\\n", total, live, bytes, made, used, compiled, mains, delta, lateCompiled, kept, remade, reused, anew, many ? anew : 0
  }' \\
  from=base /tmp/base from=kin /tmp/kin from=trees /tmp/trees from=there /tmp/there \\
  from=known /tmp/known from=young /tmp/young from=union /tmp/union > /tmp/sums
read -r total live bytes made used compiled mains delta late_compiled kept remade reused anew many < /tmp/sums
say "sums=$((made + used)) $late_compiled $anew $delta $bytes"
# shellcheck disable=SC2086 # five words
set -- \${OTHERS:-0 0 0 0 0}
all_delta=$((delta + $4))
write=none
if [ $crowd = 1 ] || [ $((made + used + $1)) = 0 ]; then write=none
elif [ "$ALREADY" != 0 ] && [ $((late_compiled + $2)) = 0 ]; then write=none
elif [ "$BASE_BYTES" = 0 ]; then [ "$MAY_BASE" = 0 ] || write=base
else
  [ $((anew + $3)) = 0 ] || write='delta'
  if [ "$MAY_BASE" = 1 ]; then
    [ $((all_delta * 2)) -le "$BASE_BYTES" ] || write=base
    # Also when nothing was compiled: what a commit removes makes nothing new.
    [ "$SWEEP" = 0 ] || [ $(((BASE_BYTES + all_delta) * 4)) -le $(((bytes + $5) * 5)) ] || write=base
  fi
fi
if shares; then
  [ "$MAY_BASE" = 0 ] || ! grep -q '^rebase$' $shared || write=base
  list_shared
fi
case $write in
  base) has_room "$bytes" || write=none ;;
  delta) has_room "$delta" || write=none ;;
esac
say "total=$total"; say "live=$live"; say "liveBytes=$bytes"; say "made=$made"; say "used=$used"
say "compiled=$compiled"; say "mains=$mains"; say "remade=$remade"; say "anew=$many"; say "reused=$reused"; say "deltaBytes=$delta"; say "baseLiveBytes=$kept"
say "strange=$strange"; say "now=$now"; say "write=$write"
say "go=$(go version 2>/dev/null | cut -d' ' -f3 || true)"
pack_entries() { # list, list of names to leave out, mount, number of the archive
  awk -v at="$3" 'from == "leave" { leave[$0] = 1; next } $6 == at { print $3; if (!($4 in leave)) print $4 }' \\
    from=leave "$2" from=take "$1" | sort -u > /tmp/names
  awk -v at="$3" '
    from == "inside" { if ($1 == at) { tree = $2; sub("/[^/]*$", "", tree); files[tree] = files[tree] $2 "\\n" } next }
    $0 in files { printf "%s", files[$0]; next }
    { print }' from=inside /tmp/inside from=names /tmp/names > /tmp/take
  [ -s /tmp/take ] || return 0
  record=/.mount/$3/$record_folder
  pack "/.mount/$3" /tmp/take "build-$4"
  # shellcheck disable=SC2153 # not the mark of read-back.sh: the Dockerfile sets MARK
  remember_layer /tmp/names "$MARK-$4"
  say "packed.$4=$(wc -l < /tmp/names)"
}
: > /tmp/leave
if shares; then pack_shared; fi
case $write in
  none) leave; exit 0 ;;
  base) from=/tmp/live; ! shares || from=/tmp/unshared ;;
  delta) from=/tmp/fresh; cp /tmp/base /tmp/leave ;;
esac
index=0
for owner in $OWNERS; do
  pack_entries "$from" /tmp/leave "$index" "$index"
  index=$((index + 1))
done
leave
`;

// src/mounts/scripts/extract-modules.sh
var extract_modules_default = `#!/bin/sh
# Packs the module archives that go.sum names, as far as the mounts have them, into /.out.
#
# Variables: those of mount-record.sh; MAY_BASE, BASE_BYTES, BASE_MARKS, MARK and ROOM as in extract-build.sh; MARKS
# (all layers of the snapshot that was found); ALREADY (so many files are saved already).
# Results: "have", "new" (the snapshot lacks them), "zips" and "newZips" (downloaded by the build) count files, "downloaded" names
# some of the latter; "short"
# if there is no room, "crowded" if there are too many names; "strange" counts what is neither file nor folder; "names"
# is a hash of the names of all files; "write=none|base|delta" with what pack.sh makes as modules-N.

set -eu
. ./mount-record.sh
. ./read-back.sh
. ./layer-lists.sh
. ./pack.sh

: > /tmp/all
: > /tmp/base
: > /tmp/known
: > /tmp/later
crowd=0
index=0
for owner in $OWNERS; do
  mount=/.mount/$index
  if is_ours "$mount"; then
    say "mount.$index=ours"
    ours="$ours$index "
    if [ ! -L "$mount/cache" ] && [ ! -L "$mount/cache/download" ] && [ -d "$mount/cache/download" ]; then
      cd "$mount/cache/download"
      count_strange
      find . -type f -print0 | listed | sed 's#^\\./##' > /tmp/found
      if [ -f "$run/crowded" ] || crowded; then
        say "crowded=$most"
        crowd=1
        : > /tmp/found
      fi
      awk 'from == "want" { want[$0] = 1; next } $0 in want' from=want /.given/want from=here /tmp/found > /tmp/here
      [ ! -s /tmp/here ] || tr '\\n' '\\000' < /tmp/here | xargs -0 stat -c '%s %n' | awk -v at="$index" '{ print $2, $1, at }' >> /tmp/all
      # No time tells that: a small module comes in the same second.
      [ -f "$run/there" ] || : > "$run/there"
      awk 'from == "there" { there[$0] = 1; next } /\\.zip$/ && !($0 in there)' from=there "$run/there" from=here /tmp/found >> /tmp/later
      cd /
    fi
    known "$BASE_MARKS" >> /tmp/base
    known "$MARKS" >> /tmp/known
  else
    say "mount.$index=replaced"
  fi
  index=$((index + 1))
done
# One line per file, whichever mount has it.
sort -k1,1 /tmp/all | awk '$1 != last { print; last = $1 }' > /tmp/union
: > /tmp/fresh
: > /tmp/downloaded
awk 'from == "base" { base[$0] = 1; next }
  from == "known" { known[$0] = 1; next }
  from == "later" { later[$0] = 1; next }
  { have++; bytes += $2; zips += $1 ~ /\\.zip$/; if ($1 in later && downloaded++ < 5) print $1 > "/tmp/downloaded"
    if (!($1 in known)) fresh++
    if ($1 in base) { kept += $2; next }
    print > "/tmp/fresh"; delta += $2 }
  END { printf "%.0f %.0f %.0f %.0f %.0f %.0f %.0f\\n", have, bytes, zips, fresh, downloaded, delta, kept }' \\
  from=base /tmp/base from=known /tmp/known from=later /tmp/later from=union /tmp/union > /tmp/sums
read -r have bytes zips fresh fresh_zips delta kept < /tmp/sums
write=none
if [ $crowd = 1 ] || [ "$have" = 0 ] || [ "$fresh" = 0 ] || [ "$have" = "$ALREADY" ]; then write=none
elif [ "$BASE_BYTES" = 0 ]; then [ "$MAY_BASE" = 0 ] || write=base
else
  write='delta'
  if [ "$MAY_BASE" = 1 ]; then
    [ $((delta * 2)) -le "$BASE_BYTES" ] || write=base
    [ $(((BASE_BYTES + delta) * 4)) -le $((bytes * 5)) ] || write=base
  fi
fi
case $write in
  base) has_room "$bytes" || write=none ;;
  delta) has_room "$delta" || write=none ;;
esac
say "have=$have"; say "liveBytes=$bytes"; say "zips=$zips"; say "new=$fresh"; say "newZips=$fresh_zips"; say "downloaded=$(tr '\\n' ' ' < /tmp/downloaded)"; say "deltaBytes=$delta"; say "baseLiveBytes=$kept"
say "strange=$strange"; say "now=$now"; say "write=$write"
say "names=$(awk '{ print $1 }' /tmp/union | sha256sum | cut -c1-64)"
case $write in
  none) leave; exit 0 ;;
  base) from=/tmp/union ;;
  delta) from=/tmp/fresh ;;
esac
index=0
for owner in $OWNERS; do
  awk -v at="$index" '$3 == at { print $1 }' "$from" > /tmp/take
  if [ -s /tmp/take ]; then
    record=/.mount/$index/$record_folder
    pack "/.mount/$index/cache/download" /tmp/take "modules-$index"
    # shellcheck disable=SC2153 # not the mark of read-back.sh: the Dockerfile sets MARK
    remember_layer /tmp/take "$MARK-$index"
    say "packed.$index=$(wc -l < /tmp/take)"
  fi
  index=$((index + 1))
done
leave
`;

// src/mounts/scripts/fetch.sh
var fetch_default = `#!/bin/sh
# Downloads modules into each mount below /.mount, in the user's own stage and as its user, with tries until a fault is
# final or so many of them in a row brought nothing new. It never fails: what became of it is in its results.
#
# /.fetch/given/gomod has the go.mod and go.sum files, /.fetch/given/folders lists the folders in it in which to run
# \`go mod download\`, /.fetch/given/known_hosts has host keys. /.fetch/work is a folder of its own in memory, and
# /.fetch/netrc, where it is there, a netrc that nobody else gets to see.
#
# Where /.fetch/given/lists has files, what they say is run in the place of \`go mod download\`: a folder of the stage,
# then each argument for \`env\` in a line of its own. A \`go list -e\` among them tells the faults of packages and succeeds
# all the same.
#
# With CHECKS (verify, tidy) it then has go check them; /.fetch/src/$SOURCES has the sources for the latter.
#
# Variables: NONCE, LIMITS (seconds for each of the tries in a row), DELAYS (seconds to wait before the next), SSH_HOSTS
# (hosts whose repositories are read over ssh), FINAL_FAULTS and NETWORK_FAULTS (patterns for \`grep -E -i\` that find the
# faults of each kind).
# Results: "outcome" (done, final, network, unknown, no-go), "tries", "files" and "zips" (that are new), "fault.N"
# (lines of go's answer to the last try), "try.N" (what became of a try that failed), "check.<name>" (ok, bad or untold,
# and what go says).

set -eu
say() { echo "$NONCE $1"; }
given=/.fetch/given
work=/.fetch/work
nth() { shift "$(($1 + 1))"; echo "$1"; }
command -v go > /dev/null 2>&1 || { say outcome=no-go; exit 0; }
. ./time-limit.sh
logins() {
  [ -f /.fetch/netrc ] || return 0
  export NETRC=/.fetch/netrc
  # git looks for it in the home folder alone.
  if ln -sfn /.fetch/netrc "$HOME/.netrc" 2>/dev/null; then return; fi
  [ ! -f "$HOME/.gitconfig" ] || export GIT_CONFIG_GLOBAL="$HOME/.gitconfig"
  GOENV=$(limited 20 go env GOENV)
  export GOENV HOME=$work
  ln -sfn /.fetch/netrc "$HOME/.netrc"
}
set_git() { # name value
  count=$((\${GIT_CONFIG_COUNT:-0}))
  export "GIT_CONFIG_KEY_$count=$1" "GIT_CONFIG_VALUE_$count=$2" "GIT_CONFIG_COUNT=$((count + 1))"
}
ssh_keys() {
  # Whoever answers for a host without a known key could be anybody: it would get to see which repositories are asked
  # for.
  [ -n "\${GIT_SSH_COMMAND:-}\${GIT_SSH:-}" ] ||
    export GIT_SSH_COMMAND="ssh -o BatchMode=yes -o StrictHostKeyChecking=yes -o ConnectTimeout=20 -o 'UserKnownHostsFile=~/.ssh/known_hosts $given/known_hosts'"
  for host in $SSH_HOSTS; do set_git "url.ssh://git@$host/.insteadOf" "https://$host/"; done
}
count() { # suffix
  find "$GOMODCACHE/cache/download" -type f -name "*.$1" 2>/dev/null | wc -l
}
files() { echo $(($(count zip) + $(count mod) + $(count info))); }
ended_with() { # code seconds command
  case $1 in
    0) ;;
    124 | 137 | 143) ended=1; echo "$3 timed out after $2 s" >> "$work/answer" ;;
    *) ended=1 ;;
  esac
}
list() { # seconds file
  seconds=$1
  {
    IFS= read -r folder
    set --
    while IFS= read -r word; do set -- "$@" "$word"; done
  } < "$2"
  code=0
  (cd "$folder" && limited "$seconds" env "$@") < /dev/null > "$work/told" 2> "$work/said" || code=$?
  # A package that is not there yet is no fault: what makes it may come in the build.
  if grep -E -i -e "$FINAL_FAULTS" -e "$NETWORK_FAULTS" "$work/told" >> "$work/answer"; then ended=1; fi
  grep -v '^go: downloading ' "$work/said" >> "$work/answer" || true
  ended_with $code "$seconds" 'go list'
}
attempt() { # seconds; what go says is in answer
  : > "$work/answer"
  ended=0
  if [ -d "$given/lists" ]; then
    for file in "$given"/lists/*; do list "$1" "$file"; done
  else
    download "$1"
  fi
  [ $ended = 0 ] || ask_git
  return $ended
}
download() { # seconds
  while IFS= read -r folder; do
    code=0
    (cd "$work/gomod/$folder" && limited "$1" go mod download) < /dev/null > "$work/said" 2>&1 || code=$?
    grep -v '^go: downloading ' "$work/said" >> "$work/answer" || true
    ended_with $code "$1" 'go mod download'
  done < "$given/folders"
}
ask_git() { # go does not tell why it could not read a repository whose path ends in .git
  sed -n 's#^go: \\([A-Za-z0-9._~/-]*\\)\\.git@[^ ]*: no secure protocol found for repository.*#\\1#p' "$work/answer" | head -n 1 > "$work/unread"
  while IFS= read -r place; do
    GIT_TERMINAL_PROMPT=0 limited 30 git ls-remote "https://$place" < /dev/null >> "$work/answer" 2>&1 || true
  done < "$work/unread"
}
says() { grep -E -i -q "$1" "$work/answer"; }
fetch() { # sets outcome
  row=0
  had=$(files)
  while :; do
    tries=$((tries + 1))
    begin=$(date +%s)
    # shellcheck disable=SC2086 # the words are the numbers to choose from
    if attempt "$(nth "$row" $LIMITS)"; then outcome='done'; return; fi
    have=$(files)
    say "try.$tries=$(($(date +%s) - begin)) $((have - had)) $(head -n 1 "$work/answer" | cut -c1-200)"
    if says "$FINAL_FAULTS"; then outcome=final; return; fi
    if ! says "$NETWORK_FAULTS"; then outcome=unknown; return; fi
    # A try that brought something is no try in vain.
    if [ "$have" -gt "$had" ]; then row=0; else row=$((row + 1)); fi
    had=$have
    if [ "$row" -ge "$(echo "$LIMITS" | wc -w)" ]; then outcome=network; return; fi
    # shellcheck disable=SC2086 # as above
    delay=$(nth "$row" $DELAYS)
    sleep "$delay" 2>/dev/null || sleep 1
  done
}
check() { # name root command
  told=ok
  : > "$work/checked"
  while IFS= read -r folder; do
    # shellcheck disable=SC2086 # a command of go mod with its flags
    (cd "$2/$folder" && limited 300 go mod $3) < /dev/null > "$work/said" 2>&1 && continue
    grep -v -e '^go: downloading ' -e '^go: finding ' "$work/said" >> "$work/checked" || true
    if grep -E -q '^diff |has been modified|has unexpected' "$work/said"; then told=bad; else [ "$told" = bad ] || told=untold; fi
  done < "$given/folders"
  case $told in
    ok) say "check.$1=ok" ;;
    bad) say "check.$1=bad $(grep -E '^[-+][^-+]|has been modified|has unexpected' "$work/checked" | tr '\\t' ' ' | head -n 5 | tr '\\n' ';' | cut -c1-300)" ;;
    untold) say "check.$1=untold $(head -n 1 "$work/checked" | cut -c1-300)" ;;
  esac
}
: "\${HOME:=/}"
cp -R "$given/gomod" "$work/gomod"
chmod -R u+w "$work/gomod"
if [ -d "$given/lists" ]; then
  # The stage's own may be another user's.
  export GOCACHE="$work/go-build"
else
  # It names a file of the sources.
  case \${GOWORK:-} in /*) unset GOWORK ;; esac
fi
logins
ssh_keys
tries=0
new=0
zips=0
outcome='done'
for mount in /.mount/*; do
  export GOMODCACHE="$mount"
  files_before=$(files)
  zips_before=$(count zip)
  fetch
  new=$((new + $(files) - files_before))
  zips=$((zips + $(count zip) - zips_before))
  [ "$outcome" = 'done' ] || break
done
if [ "$outcome" != 'done' ]; then
  number=0
  head -n 40 "$work/answer" | cut -c1-300 | while IFS= read -r line; do say "fault.$number=$line"; number=$((number + 1)); done
fi
[ "$outcome" = 'done' ] || CHECKS=
for name in $CHECKS; do
  case $name in
    verify) check verify "$work/gomod" verify ;;
    tidy)
      if [ -f "$work/gomod/$(head -n 1 "$given/folders")/go.work" ]; then
        say "check.tidy=untold a workspace has one go.mod for each member"
      else
        check tidy "/.fetch/src/$SOURCES" 'tidy -diff'
      fi
      ;;
  esac
done
say "outcome=$outcome"; say "tries=$tries"; say "files=$new"; say "zips=$zips"
`;

// src/mounts/scripts/go-hashes.sh
var go_hashes_default = `#!/bin/sh
# Runs the text of a RUN once more, as the shell of its SHELL would, and tells what go hashes for the packages that it compiles.
# What the RUN writes is dropped, and so is its exit code: it is a repetition, and only what go hashes counts.
#
# $0 is the nonce; the arguments are the words of the user's shell and, as the last one, the text of the RUN.
# Results: "hash.N", each different line once (cmd/go/internal/work, buildActionID), without what names a package or a file. Of
# a package's folder "dir <package> <folder>", or where the module cache is. "told" when all are out.

set -eu
NONCE=$0
GODEBUG=gocachehash=1\${GODEBUG:+,$GODEBUG}
export GODEBUG

"$@" 2>&1 >/dev/null </dev/null | sed -nE '
  /^HASH\\[build [^]]*\\]: "/!d
  s/^HASH\\[build ([^]]*)\\]: "(.*)"$/\\1 \\2/
  s/\\\\n$//
  /^[^ ]+ (file|import|go|module|modinfo|omitdebug) /d
  /^[^ ]+ compile$/d
  /^[^ ]+ dir .*\\/pkg\\/mod\\/.*@/ {
    s/^[^ ]+ (dir .*\\/pkg\\/mod)\\/.*$/\\1/p
    d
  }
  /^[^ ]+ dir .*@/d
  /^[^ ]+ dir / {
    s/^([^ ]+) dir (.*)$/dir \\1 \\2/p
    d
  }
  s/^[^ ]+ (.*)$/\\1/p
' | sort -u | head -n 400 | {
  number=0
  while IFS= read -r line; do
    echo "$NONCE hash.$number=$line"
    number=$((number + 1))
  done
  echo "$NONCE told=$number"
}
`;

// src/mounts/scripts/inject-build.sh
var inject_build_default = `#!/bin/sh
# Puts a build cache (GOCACHE) into each mount below /.mount and registers the run there. Layers are unpacked at
# /.seed/0, /.seed/1, ...; each of MARKS names one, and a later one goes over an earlier one.
#
# Every action entry gets a time two hours back and the stamp one hour back: Go refreshes the time of an entry on use
# only if it is over an hour old, so "newer than the stamp" later means "used" (cmd/go/internal/cache). trim.txt is set
# to now, or the first go command would delete what looks old.
#
# What is neither file nor folder is removed from a mount: go puts nothing else there.
#
# Variables: those of mount-record.sh, and MARKS.
# Results: "entries", "go", "now", and per mount which layers are in it: "layer.M.N=<mark> <entries there> <entries>".

set -eu
. ./mount-record.sh
. ./registration.sh
. ./layer-lists.sh

set_back() { find "$1" -type f -path "$1/??/*-a" -exec touch -d "@$((now - 7200))" {} +; }
put() { # seed mount: what is missing, each entry at once, so that a go that runs there meets all of it or nothing
  aside=$record/put-$NONCE
  rm -rf "$aside"
  cp -R "$1" "$aside"
  set_back "$aside"
  for folder in "$aside"/??; do
    [ -d "$folder" ] || continue
    to=$2/\${folder##*/}
    [ -d "$to" ] || mkdir -p "$to"
    for output in "$folder"/*-d; do
      if [ -d "$output" ] && [ ! -e "$to/\${output##*/}" ]; then mv "$output" "$to/"; fi
    done
    # ln refuses names that are there. Outputs come before the actions that name them.
    ln "$folder"/*-d "$to/" 2>/dev/null || true
    ln "$folder"/*-a "$to/" 2>/dev/null || true
  done
  rm -rf "$aside"
}
entries_in() { (cd "$1" && find . -path './??/*' -prune -name '*-[ad]' -print0 -o -path './???*' -prune) | listed; }
put_all() { # seed mount that has no entries
  for folder in "$1"/??; do
    [ ! -d "$folder" ] || { cp -R "$1"/?? "$2/"; return; }
  done
}
[ ! -d /.seed ] || only_files /.seed
seed=0
for mark in $MARKS; do
  entries_in /.seed/$seed > /tmp/layer.$seed
  seed=$((seed + 1))
done
index=0
for owner in $OWNERS; do
  mount=/.mount/$index
  lock "$mount"
  register "$mount"
  only_files "$mount"
  isEmpty=1
  for folder in "$mount"/??; do [ ! -d "$folder" ] || isEmpty=0; done
  seed=0
  for mark in $MARKS; do
    if [ $isEmpty = 1 ]; then put_all /.seed/$seed "$mount"; else put /.seed/$seed "$mount"; fi
    remember_layer /tmp/layer.$seed "$mark"
    seed=$((seed + 1))
  done
  if [ $alone = 1 ]; then set_back "$mount"; fi
  rm -rf "$mount/trim.txt"
  printf '%s' "$now" > "$mount/trim.txt"
  entries_in "$mount" > /tmp/here
  if crowded; then
    say "crowded.$index=$most"
    : > "$run/crowded"
    : > /tmp/here
  fi
  tell_layers "$index"
  cp /tmp/here "$run/there"
  stamp "$mount" "$owner"
  # What another run has used in this hour cannot be told from what this one uses.
  if [ -e "$run/young" ]; then rm -f "$run/young"; fi
  [ $alone = 1 ] || (cd "$mount" && find . -path './??/*' -prune -type f -name '*-a' -newer "$run/stamp" -print0 -o -path './???*' -prune) | listed > "$run/young"
  unlock
  index=$((index + 1))
done
if [ -d /.seed ]; then say "entries=$(cat /tmp/layer.* | grep -c -e '-a$' || true)"; else say "entries=0"; fi
say "go=$(go version 2>/dev/null | cut -d' ' -f3 || true)"
say "now=$(date +%s)"
`;

// src/mounts/scripts/inject-modules.sh
var inject_modules_default = `#!/bin/sh
# Puts module archives into each mount below /.mount, has Go check and extract them without a network, and registers the
# run there. Layers are unpacked at /.seed/0, /.seed/1, ...; each of MARKS names one.
#
# Archives come without .ziphash files, so Go hashes each zip and compares it with go.sum before it trusts it. What was
# there before is never overwritten: its .ziphash would vouch for the new content. But what is neither file nor folder
# goes, since Go puts nothing else there and waits for ever for what a pipe would bring. If Go refuses one of the
# archives, everything that was put in comes out again and the run goes on as a miss.
#
# /.given/want lists the files that go.sum names, /.given/folders the folders below /.given/gomod in which to run
# go mod download.
#
# Variables: those of mount-record.sh, MARKS, and LIMIT (seconds that Go may take for a folder).
# Results: "verdict" and its "reason", "entries", "zips", "go", "now", which layers are in a mount:
# "layer.M.N=<mark> <files there> <files>", and unless all is there "missing.N" (zip files that go.sum names).

set -eu
. ./mount-record.sh
. ./time-limit.sh
. ./registration.sh
. ./layer-lists.sh

: > /tmp/injected
files_in() { (cd "$1" && find . -type f -print0) | listed | sed 's#^\\./##'; }
select_wanted() {
  (cd /.seed && find . -type f -print0) | listed | sed 's#^\\./[0-9]*/##' | sort -u > /tmp/have
  awk 'from == "want" { want[$0] = 1; next } $0 in want' from=want /.given/want from=have /tmp/have > /tmp/injected
}
put() { # mount; /tmp/put then lists what was missing there
  mkdir -p "$1/cache/download"
  : > /tmp/put
  while IFS= read -r file; do
    to=$1/cache/download/$file
    [ ! -e "$to" ] || continue
    for seed in /.seed/*; do [ ! -e "$seed/$file" ] || from=$seed/$file; done
    mkdir -p "$(dirname "$to")"
    # Whoever reads there meets all of a file or nothing.
    cp "$from" "$record/put-$NONCE"
    rm -f "$1/cache/download/$(dirname "$file")/$(basename "$file" .zip).ziphash"
    mv "$record/put-$NONCE" "$to"
    printf '%s\\n' "$file" >> /tmp/put
  done < /tmp/injected
}
put_all() { # mount, for one that was empty: all in one go, and aside, so that nothing is there that Go has not seen
  aside=$record/put-$NONCE
  rm -rf "$aside"
  mkdir -p "$aside/cache/download"
  for seed in /.seed/*; do cp -R "$seed/." "$aside/cache/download/"; done
  awk 'from == "want" { want[$0] = 1; next } !($0 in want)' from=want /.given/want from=have /tmp/have > /tmp/drop
  (cd "$aside/cache/download" && tr '\\n' '\\000' < /tmp/drop | xargs -0 rm -f --)
  check "$aside"
  if [ "$verdict" != bad ]; then for entry in "$aside"/*; do mv "$entry" "$1/"; done; fi
  # Go makes extracted modules read-only.
  find "$aside" -type d -exec chmod u+w {} +
  rm -rf "$aside"
}
check() { # mount; without a folder to ask Go in, the verdict stays none
  verdict=none
  begin=$(date +%s)
  while IFS= read -r folder; do
    code=0
    (cd "/tmp/gomod/$folder" && offline "$1" "$LIMIT" go mod download) < /dev/null > /tmp/answer 2>&1 || code=$?
    if [ $code = 0 ]; then
      [ "$verdict" = partial ] || verdict=exact
      continue
    fi
    verdict=partial
    case $code in
      124 | 137 | 143)
        echo "go mod download took longer than its limit of $LIMIT s" > /tmp/reason
        return
        ;;
    esac
    # Go says what requires a module in one line, and which it is in the next.
    grep -v '^go: downloading' /tmp/answer | head -n 2 | tr '\\n\\t' '  ' | cut -c1-300 > /tmp/reason
    if refused; then return; fi
  done < /.given/folders
  if [ "$verdict" = partial ]; then check_each "$1"; fi
}
# Where a module is missing, go mod download stops at it and extracts nothing. Then Go is asked for each module that is
# there, by its name, in an empty module with the sums of all folders. Only those are named that are whole, and of which
# go.sum has both sums: Go asks for what it lacks elsewhere, and takes what no sum names as it is.
check_each() { # mount
  files_in "$1/cache/download" > /tmp/here
  awk '
    function plain(text,  out) {
      while (match(text, /![a-z]/)) {
        out = out substr(text, 1, RSTART - 1) toupper(substr(text, RSTART + 1, 1))
        text = substr(text, RSTART + 2)
      }
      return out text
    }
    from == "here" { here[$0] = 1; next }
    ($0 in here) && match($0, /\\.(zip|mod|info)$/) {
      stem = substr($0, 1, RSTART - 1)
      if (++parts[stem] == 3) { name = plain(stem); sub("/@v/", "@", name); print name }
    }' \\
    from=here /tmp/here from=want /.given/want | grep '^[A-Za-z0-9]' > /tmp/each || return 0
  rm -rf /tmp/each.mod
  mkdir /tmp/each.mod
  echo 'module each' > /tmp/each.mod/go.mod
  find /tmp/gomod -type f \\( -name go.sum -o -name go.work.sum \\) -exec awk 1 {} + > /tmp/each.mod/go.sum
  left=$((begin + LIMIT - $(date +%s)))
  [ $left -gt 0 ] || return 0
  tr '\\n' '\\000' < /tmp/each |
    (cd /tmp/each.mod && export GOWORK=off && offline "$1" "$left" xargs -0 go mod download) > /tmp/answer 2>&1 || refused || true
}
offline() { # mount seconds command: as Go runs with nothing but that mount
  (
    export "GOMODCACHE=$1" GOPROXY=off GOFLAGS=-mod=mod GOTOOLCHAIN=local
    shift
    limited "$@"
  )
}
refused() { # whether Go refuses one of the archives by /tmp/answer; sets the verdict and its reason
  grep -q -i -e 'checksum mismatch' -e 'SECURITY ERROR' -e 'zip:' -e 'valid zip' -e 'malformed' -e 'unexpected EOF' /tmp/answer || return 1
  verdict=bad
  grep -i -e 'checksum mismatch' -e 'SECURITY ERROR' -e 'zip' -e 'malformed' -e 'EOF' /tmp/answer | head -n 1 | cut -c1-300 > /tmp/reason
}
take_out() { # mount: what put has put there
  while IFS= read -r file; do
    rm -f "$1/cache/download/$file" "$1/cache/download/$(dirname "$file")/$(basename "$file" .zip).ziphash"
  done < /tmp/put
}
tell_missing() { # of what go.sum names; go itself names no module when it lacks more than one
  awk 'from == "here" { here[$0] = 1; next } !($0 in here) && /\\.zip$/' from=here /tmp/here from=want /.given/want > /tmp/missing
  number=0
  head -n 500 /tmp/missing | while IFS= read -r zip; do say "missing.$number=$zip"; number=$((number + 1)); done
}
verdict=none
# Go may write to a go.sum.
cp -R /.given/gomod /tmp/gomod
if [ -d /.seed ]; then only_files /.seed; select_wanted; fi
index=0
for owner in $OWNERS; do
  mount=/.mount/$index
  lock "$mount"
  register "$mount"
  if [ -e "$mount/cache" ] || [ -L "$mount/cache" ]; then only_files "$mount/cache"; fi
  before=empty
  for entry in "$mount"/*; do [ ! -e "$entry" ] || before=full; done
  if [ -s /tmp/injected ] && [ "$verdict" != bad ]; then
    if [ "$before" = empty ]; then
      put_all "$mount"
    else
      put "$mount"
      check "$mount"
      [ "$verdict" != bad ] || take_out "$mount"
    fi
  elif [ "$before" = full ] && [ "$verdict" != bad ]; then
    check "$mount"
    # What is there is not ours to take out; Go will tell.
    [ "$verdict" != bad ] || verdict=partial
  fi
  if [ "$verdict" = bad ]; then
    : > /tmp/injected
  else
    seed=0
    for mark in $MARKS; do
      files_in /.seed/$seed > /tmp/layer
      remember_layer /tmp/layer "$mark"
      seed=$((seed + 1))
    done
  fi
  if [ -d "$mount/cache/download" ]; then files_in "$mount/cache/download" > /tmp/here; else : > /tmp/here; fi
  if crowded; then
    say "crowded.$index=$most"
    : > "$run/crowded"
    : > /tmp/here
  fi
  tell_layers "$index"
  [ "$verdict" = exact ] || tell_missing
  cp /tmp/here "$run/there"
  stamp "$mount" "$owner"
  unlock
  index=$((index + 1))
done
say "verdict=$verdict"
[ ! -s /tmp/reason ] || say "reason=$(cat /tmp/reason)"
say "entries=$(wc -l < /tmp/injected)"
say "zips=$(grep -c '\\.zip$' /tmp/injected || true)"
say "go=$(go version 2>/dev/null | cut -d' ' -f3 || true)"
say "now=$(date +%s)"
`;

// src/mounts/scripts/layer-lists.sh
var layer_lists_default = `# Notes the entries of a layer in the mount's record. Old lists go, or they would pile up on a builder that lives long.
# shellcheck shell=sh

remember_layer() { # list mark
  rm -rf "\${record:?}/layers/$2"
  cp "$1" "$record/layers/$2"
  set -- "$record/layers"/*
  [ $# -gt 36 ] || return 0
  # A folder may be among them, and a name with a line end, whose lines may be empty or name folders above.
  # shellcheck disable=SC2012 # only ls sorts by time
  ls -t "$record/layers" | awk 'NR > 36 && !/^[.]*$/' | while IFS= read -r old; do rm -rf "\${record:?}/layers/$old"; done
}
`;

// src/mounts/scripts/mount-record.sh
var mount_record_default = `# What every helper beside cache mounts begins with: how it prints results, and the record that it keeps in a mount.
#
# In a mount's root lies our record of it:
#
#   .cached-go-docker-build/layers/<mark>   the entries of a snapshot's layer that was put in, or taken out, here
#                          /runs/<stamp>/   one for each run that uses the mount: stamp, since, done, and what was there
#                          /lock/           held while the mount is prepared; its holder touches it every few seconds
#
# Whoever has a cache mount can write into it, and into that record: a pipe that nobody writes to, a link out of the
# mount, a name with a line end, a million names. So the scripts read nothing in a mount but regular files, pass names
# ended by NUL, count no further than they mean to go, and write to no name that may be there already.
#
# Variables: NONCE, JOB (this job, for a reader), STAMP (names this run in the mounts), OWNERS (uid:gid per mount).
# shellcheck shell=sh

# The folder in a mount's root. Go's own clean-up looks only at the folders 00 to ff.
record_folder=.cached-go-docker-build
mkdir -p /tmp /.out/files
say() { echo "$NONCE $1"; }
now=$(date +%s)
# Names come from whoever wrote into a mount. A name with a line end in it must not be taken for two.
names() { tr '\\n\\000' '\\001\\n'; }
number_in() { # file; sets number, 0 without one
  number=
  [ ! -f "$1" ] || number=$(head -c 12 "$1" 2>/dev/null) || number=
  case $number in '' | *[!0-9]*) number=0 ;; esac
}
own_record() { # mount; sets record, which then holds nothing but files and folders, and not too many
  record=$1/$record_folder
  if [ -L "$record" ] || [ ! -d "$record" ]; then
    rm -rf "$record"
    mkdir -p "$record/runs" "$record/layers"
    return
  fi
  find "$record" \\( ! -type d ! -type f -o -type f -size +200000000c \\) -exec rm -f {} +
  for folder in runs layers; do
    [ -d "$record/$folder" ] || { rm -f "$record/$folder"; mkdir -p "$record/$folder"; }
    set -- "$record/$folder"/*
    if [ $# -gt 200 ]; then rm -rf "\${record:?}/$folder"; mkdir -p "$record/$folder"; fi
  done
}

# Lists what find prints, one name a line. A list ends after $most names, and \`crowded\` is true once: no cache that go
# has filled has more, and nothing of such a mount is read. A tenth of it is the build cache of a very large repository.
most=1000000
listed() {
  names | awk -v most="$most" 'NR > most { print > "/tmp/crowded"; exit } { print }'
}
crowded() {
  [ -e /tmp/crowded ] || return 1
  rm -f /tmp/crowded
}
`;

// src/mounts/scripts/pack.sh
var pack_default = `# Hands out the files that a list names, relative to a folder in the mount of $record: as the tar file
# /.out/files/NAME.tar, or with LAYERS=1 as they are, in the folder /.out/layers/NAME, of which an image is made. Their
# names become words of a script. Another run may do the same at the same time.
# shellcheck shell=sh

pack() { # folder list name
  out=$record/out-$NONCE
  rm -rf "$out"
  mkdir -p "$out"
  cd "$1"
  # Hard links beside the files: no byte is copied before tar reads it. One ln for all files of a folder.
  sed -e 's#/[^/]*$##' -e "s#^#$out/#" "$2" | sort -u | xargs mkdir -p
  sort "$2" | awk -v out="$out" '
    function flush() { if (count) print line " \\"" out "/" current "/\\""; count = 0 }
    { folder = $0; sub("/[^/]*$", "", folder) }
    folder != current || count >= 200 { flush(); current = folder; line = "ln" }
    { line = line " \\"" $0 "\\""; count++ }
    END { flush() }' > /tmp/link.sh
  sh -e /tmp/link.sh
  cd /
  if [ "$LAYERS" = 1 ]; then
    mkdir -p "/.out/layers/$3"
    cp -R "$out/." "/.out/layers/$3/"
  else
    tar cf "/.out/files/$3.tar" -C "$out" .
  fi
  rm -rf "$out"
}
`;

// src/mounts/scripts/read-back.sh
var read_back_default = `# What both scripts share that read a mount after the build.
# shellcheck shell=sh

# Counts in \`strange\` what is neither file nor folder. A program starts for it only if there is any.
strange=0
count_strange() { # in the folder that the script is in
  find . -path "./$record_folder" -prune -o ! -type d ! -type f -exec sh -c 'echo $#' count {} + > /tmp/strange
  while read -r found; do strange=$((strange + found)); done < /tmp/strange
}

# True if this run has registered in the mount, or an earlier step of the job whose stamp it adopted: a garbage
# collection may have replaced the mount since. With an empty STAMP nobody may have registered, as after no-cache, when
# BuildKit has dropped the mounts: then all that is there is this build's.
is_ours() { # mount
  own_record "$1"
  run=$record/runs/none
  [ -z "$STAMP" ] || run=$record/runs/$STAMP
  if [ -n "$STAMP" ]; then [ -f "$run/stamp" ]; return; fi
  [ ! -d "$run" ] || return 0
  for other in "$record"/runs/*; do [ ! -e "$other" ] || return 1; done
  mkdir -p "$run"
  echo 0 > "$run/since"
  touch -d @1 "$run/stamp"
}
known() { # marks: the entries of these layers, as far as the mount knows them
  for mark in $1; do [ ! -f "$record/layers/$mark" ] || cat "$record/layers/$mark"; done
}

# Whether so many bytes have room in the builder and on the runner; without a ROOM there is none. If not, nothing is
# written, and the results say so, by a word of the caller's own where it gives one. What was granted before counts as taken. Of an image there are two copies before it is compressed. If so, the size is printed at once: the action, which waits for the helper, then gives it time.
granted=0
has_room() { # bytes [word]
  free=$(df -Pk /.out/files | awk 'NR == 2 { printf "%.0f", $4 * 1024 }')
  [ -n "$free" ] || free=0
  needed=$1
  [ "$LAYERS" = 0 ] || needed=$(($1 * 5 / 2))
  if [ $((granted + needed)) -lt "$free" ] && [ $((granted + $1)) -lt "\${ROOM:-0}" ]; then
    granted=$((granted + $1))
    say "packs=$1"
    return
  fi
  say "\${2:-short}=$1"
  return 1
}

# Leaves the mounts that are in $ours to others. A later step of the same job finds its stamp, unless somebody has come
# in between. Without a ROOM the run has only counted, and comes again.
ours=' '
leave() {
  [ -n "$ROOM" ] || return 0
  index=0
  for owner in $OWNERS; do
    record=/.mount/$index/$record_folder
    run=$record/runs/\${STAMP:-none}
    if [ "\${ours#* "$index" }" != "$ours" ] && [ -d "$run" ]; then
      if [ -n "$STAMP" ]; then rm -rf "$run/done"; : > "$run/done"; else rm -rf "$run"; fi
      [ "$owner" = 0:0 ] || chown -hR "$owner" "$record"
    fi
    index=$((index + 1))
  done
}
`;

// src/mounts/scripts/registration.sh
var registration_default = `# Registers this run in a mount. A builder can outlive the job, so others may use the mount at the same time: what they
# read is never overwritten, and the times that tell them what they used are set back only by a run that is alone.
#
# A run counts as present until it has read the mount back, or for six hours, the longest job of a hosted runner. What
# is newer than the stamp is then still all that this run used, and perhaps something that the others used.
# shellcheck shell=sh

# Go's caches hold files and folders. A link would lead the user's build out of its mount, and go waits for ever for
# what a pipe by the name of an entry would bring.
only_files() { # folder, whose record is left as it is
  find "$1" -path "$1/$record_folder" -prune -o ! -type d ! -type f -exec rm -f {} +
}

lock() { # mount
  own_record "$1"
  tries=0
  until mkdir "$record/lock" 2>/dev/null; do
    tries=$((tries + 1))
    if [ $tries -gt 30 ] || ! is_held; then
      rm -rf "\${record:?}/lock"
      mkdir -p "$record/lock"
      break
    fi
    sleep 1
  done
  : > "$record/lock/held-$NONCE"
  { while sleep 4 && [ -e "$record/lock/held-$NONCE" ]; do touch "$record/lock"; done; } < /dev/null > /dev/null 2>&1 &
}
is_held() { # by one that was there within the last seconds: any other was killed, or is none of ours
  moment=$(date +%s)
  touch -d "@$((moment - 15))" /tmp/missed
  touch -d "@$((moment + 15))" /tmp/ahead
  [ -n "$(find "$record/lock" -prune -type d -newer /tmp/missed ! -newer /tmp/ahead 2>/dev/null)" ]
}
unlock() { rm -rf "$record/lock"; }
register() { # mount; sets alone=1 when nobody else uses it
  run=$record/runs/$STAMP
  alone=1
  for other in "$record"/runs/*; do
    if [ ! -d "$other" ] || [ "$other" = "$run" ]; then continue; fi
    number_in "$other/since"
    if [ ! -e "$other/done" ] && [ "$number" -gt $((now - 21600)) ] && [ "$number" -lt $((now + 3600)) ]; then
      alone=0
    else
      rm -rf "$other"
    fi
  done
  mkdir -p "$run"
  date +%s > "$run/since"
  # What a run that was killed has left.
  [ $alone = 1 ] || return 0
  for left in "$record"/out-* "$record"/put-*; do [ ! -e "$left" ] || rm -rf "$left"; done
}
stamp() { # mount owner
  printf '%s\\n%s\\n' "$STAMP" "$JOB" > "$run/stamp"
  moment=$(date +%s)
  echo "$moment" > "$run/since"
  touch -d "@$((moment - 3600))" "$run/stamp"
  [ "$2" = 0:0 ] || chown -hR "$2" "$1"
}
tell_layers() { # index; /tmp/here lists the mount's entries: how many of each layer are there
  number=0
  for list in "$record"/layers/*; do
    [ -f "$list" ] || continue
    found=$(awk 'from == "here" { here[$0] = 1; next } { all++; if ($0 in here) found++ } END { print found + 0, all + 0 }' \\
      from=here /tmp/here from=list "$list")
    say "layer.$1.$number=\${list##*/} $found"
    number=$((number + 1))
  done
}
`;

// src/mounts/scripts/shared-layers.sh
var shared_layers_default = `# What several images of a repository use lies in layers of their own: a base leaves out those that it takes, and some
# run writes each. /.given/shared has what the action has decided, by the first 12 digits of an action's id: "<id> 0" for
# an entry that a taken layer has, "<id> N" for one that belongs into layer N, which is packed as build-N; "rebase" if a
# base pays; "list" if all entries that were used, but tiny ones, are to be listed, or "list-base" if that is so only with a
# base. It is there only for a cache in one mount. Without a sweep it is not known what the build used.
# Results: "shared=yes" if it was so done, "short.N" for a layer that has no room, and "listed", the lines of
# /.out/files/shared.list: "<id> <bytes> <layer>", with "-" for no layer. They are too many for the log, which BuildKit clips.
# shellcheck shell=sh

shared=/.given/shared
# shellcheck disable=SC2154 # the program sets them
shares() { [ -f $shared ] && [ "$SWEEP" = 1 ] && [ "$crowd" = 0 ] && [ $((made + used)) -gt 0 ]; }
list_shared() {
  say shared=yes
  awk 'from == "shared" { if (NF == 2) layer[$1] = $2; next }
    { id = substr($3, 6, 12); number = "-"; if (id in layer) number = layer[id]; print number, $0 }' from=shared $shared from=live /tmp/live > /tmp/layered
  awk '$1 != "0" { sub(/^[^ ]* /, ""); print }' /tmp/layered > /tmp/unshared
}
pack_shared() {
  if grep -q '^list$' $shared || { [ "$write" = base ] && grep -q '^list-base$' $shared; }; then
    awk '$6 >= 2048 { print substr($4, 6, 12) " " $6 " " $1 }' /tmp/layered > /.out/files/shared.list
    say "listed=$(wc -l < /.out/files/shared.list)"
  fi
  awk '$1 ~ /^[1-9]/ { print $1 }' /tmp/layered | sort -un > /tmp/numbers
  while read -r number <&3; do
    awk -v number="$number" '$1 == number { sub(/^[^ ]* /, ""); print }' /tmp/layered > /tmp/layer
    if has_room "$(awk '{ bytes += $5 } END { printf "%.0f", bytes }' /tmp/layer)" "short.$number"; then
      pack_entries /tmp/layer /tmp/leave 0 "$number"
    fi
  done 3< /tmp/numbers
}
`;

// src/mounts/scripts/time-limit.sh
var time_limit_default = '# Runs a command that may wait for what never comes. Its exit code is then 124, 137 or 143. Where the image has no\n# timeout, only the whole helper build has a limit.\n# shellcheck shell=sh\n\nhas_timeout=0\nif timeout 1 true 2>/dev/null; then has_timeout=1; fi\nlimited() { # seconds command\n  if [ $has_timeout = 1 ]; then timeout "$@"; else shift; "$@"; fi\n}\n';

// src/mounts/scripts/user-lookup.sh
var user_lookup_default = '#!/bin/sh\n# Tells who the user is that it runs as, and whether mounts may be at folders of his. It changes nothing.\n#\n# Variables: NONCE, NUMBER (of the user), ASKS_GO (yes or no), FOLDERS (absolute, or below the home folder as `~/...`).\n# Results, each after "<number>.": "uid", "gid", "home", "folder.N" (free, full or parentless); where go is asked and is\n# there, "modules" and "build", its folders, and "modules.state", "build.state".\n\nset -eu\nsay() { echo "$NONCE $NUMBER.$1"; }\n. ./time-limit.sh\nabove() { # folder; sets nearest to the nearest folder above it that is there\n  nearest=$(dirname "$1")\n  while [ ! -e "$nearest" ] && [ ! -L "$nearest" ]; do nearest=$(dirname "$nearest"); done\n}\nemptied() { # folder, which may have what go leaves in a build cache that it has emptied\n  for entry in "$1"/* "$1"/.[!.]* "$1"/..?*; do\n    [ -e "$entry" ] || [ -L "$entry" ] || continue\n    name=${entry##*/}\n    case $name in\n      README | trim.txt | testexpire.txt) ;;\n      [0-9a-f][0-9a-f]) [ -z "$(ls -A "$1/$name")" ] || return 1 ;;\n      *) return 1 ;;\n    esac\n  done\n}\nstate() { # folder\n  if [ -d "$1" ]; then\n    # What he may not read could be anything.\n    if [ -r "$1" ] && emptied "$1"; then echo free; else echo full; fi\n    return\n  fi\n  if [ -e "$1" ] || [ -L "$1" ]; then echo full; return; fi\n  if [ -d "$(dirname "$1")" ]; then echo free; return; fi\n  above "$1"\n  if [ -w "$nearest" ]; then echo parentless; else echo free; fi\n}\nsay "uid=$(id -u)"\nsay "gid=$(id -g)"\nsay "home=$HOME"\nindex=0\nfor folder in $FOLDERS; do\n  # shellcheck disable=SC2088 # the action writes a ~ for the home folder, which no shell expands in a variable\n  case $folder in \'~/\'*) folder=$HOME/${folder#??} ;; esac\n  say "folder.$index=$(state "$folder")"\n  index=$((index + 1))\ndone\ntell() { # name, variable of go\n  folder=$(limited 20 env GOTOOLCHAIN=local go env "$2" 2>/dev/null) || return 0\n  [ -n "$folder" ] || return 0\n  say "$1=$folder"\n  say "$1.state=$(state "$folder")"\n}\nif [ "$ASKS_GO" = yes ] && command -v go >/dev/null; then\n  tell modules GOMODCACHE\n  tell build GOCACHE\nfi\n';

// src/mounts/scripts/helper-script.ts
var programs = {
  "inject-build": inject_build_default,
  "inject-modules": inject_modules_default,
  "extract-build": extract_build_default,
  "extract-modules": extract_modules_default,
  fetch: fetch_default,
  "user-lookup": user_lookup_default,
  "go-hashes": go_hashes_default
};
var parts = {
  "mount-record.sh": mount_record_default,
  "registration.sh": registration_default,
  "layer-lists.sh": layer_lists_default,
  "read-back.sh": read_back_default,
  "pack.sh": pack_default,
  "shared-layers.sh": shared_layers_default,
  "time-limit.sh": time_limit_default
};
function helperScript(name) {
  const whole = programs[name].replaceAll(/^\. \.\/(.+)$/gm, (_line, part) => partNamed(part));
  return whole.replaceAll(/^[ \t]*(?:#.*)?\n/gm, "");
}
function partNamed(name) {
  const text = parts[name];
  if (text === void 0) throw new Error(`No helper script has a part ${name}.`);
  return text;
}

// src/mounts/work-limits.ts
var helperWorkMs = 6e4;
function msForBytes(bytes) {
  return Math.round(bytes / 1e4);
}

// src/mounts/inject.ts
async function injectMounts(shell, files, setting, request) {
  const folder = await files.makeTemporaryFolder("inject");
  const moreMs = msForBytes(bytesOf(request.injections));
  try {
    const stages = [];
    for (const injection of request.injections)
      stages.push(await injectionStage(files, folder, setting, injection, request));
    const { buildArgs, ...context } = await helperFiles(files, folder, setting.image, {
      stages,
      podContext: setting.podContext
    });
    const outcome = await runHelperBuild(shell, files, setting.builder, {
      folder,
      ...context,
      buildArgs: { ...buildArgs, ...namespaceArg(setting.namespace) },
      timeoutMs: setting.timeoutMs + moreMs,
      workLimit: { ms: setting.workMs + moreMs, isWaiting: fetchesImage },
      ownBuilds: setting.ownBuilds,
      ...setting.signal === void 0 ? {} : { signal: setting.signal }
    });
    if (outcome.kind === "failed") return outcome;
    const injected = new Map(
      request.injections.map(
        ({ group }) => [group.kind, injectedFrom(stageNonce(setting.nonce, group.kind), outcome.lines, group)]
      )
    );
    const kinds = request.injections.map(({ group }) => group.kind);
    return { kind: "done", injected, times: kindTimes(outcome, kinds), ms: outcome.ms };
  } finally {
    await files.remove(folder);
  }
}
function stageNonce(nonce, kind) {
  return `${nonce}-${kind}`;
}
function namespaceArg(namespace) {
  return namespace === "" ? {} : { BUILDKIT_CACHE_MOUNT_NS: namespace };
}
async function injectionStage(files, folder, setting, injection, request) {
  const { kind, records } = injection.group;
  const seeds = await Promise.all(
    injection.layers.map(async ({ source, digest, sizeBytes: sizeBytes2 }, index) => {
      const to = `/.seed/${index}/`;
      if (source.kind === "image") return { ...source, to };
      const file = `${kind}/${index}-${path5.basename(source.path)}`;
      await files.makeFolder(path5.join(folder, kind));
      await files.link(source.path, path5.join(folder, file));
      return { kind: "archive", file, digest, sizeBytes: sizeBytes2, to };
    })
  );
  return {
    kind,
    records,
    script: helperScript(kind === "build" ? "inject-build" : "inject-modules"),
    variables: {
      NONCE: stageNonce(setting.nonce, kind),
      STAMP: stageNonce(setting.nonce, kind),
      JOB: request.job,
      MARKS: injection.layers.map(({ mark }) => mark).join(" "),
      ...kind === "build" ? {} : { LIMIT: String(goLimitS(setting, injection)) }
    },
    seeds,
    given: kind === "build" ? "" : await givenModules(files, folder, request.modules),
    layers: []
  };
}
function goLimitS({ workMs }, injection) {
  return Math.ceil((workMs + msForBytes(bytesOf([injection]))) / 1500);
}
function bytesOf(injections) {
  return injections.flatMap(({ layers }) => layers).reduce((sum, { bytes }) => sum + bytes, 0);
}
async function givenModules(files, folder, modules) {
  const given2 = path5.join(folder, "given");
  await files.writeText(path5.join(given2, "want"), asLines(modules?.wanted ?? []));
  await files.writeText(path5.join(given2, "folders"), asLines(modules?.folders ?? []));
  await files.makeFolder(path5.join(given2, "gomod"));
  for (const { name, text } of modules?.files ?? []) await files.writeText(path5.join(given2, "gomod", name), text);
  return "given";
}
function injectedFrom(nonce, lines, group) {
  const result = helperResult(nonce, lines);
  const verdict = ["exact", "partial", "bad"].find((name) => name === result.get("verdict")) ?? "none";
  return {
    entries: countIn(result, "entries"),
    zips: countIn(result, "zips"),
    verdict,
    reason: result.get("reason") ?? "",
    missing: [...result].flatMap(([name, value]) => name.startsWith("missing.") ? [value] : []),
    goVersion: result.get("go") ?? "",
    marks: marksIn(result, group),
    at: countIn(result, "now")
  };
}
function marksIn(result, { kind, records }) {
  const least = kind === "modules" ? 1 : 0.9;
  const full = records.map((_, index) => {
    const told2 = [...result].filter(([name]) => name.startsWith(`layer.${index}.`)).map(([, value]) => value.split(" "));
    return new Set(
      told2.filter(([, found, all]) => Number(all) > 0 && Number(found) >= least * Number(all)).map(([mark = ""]) => mark)
    );
  });
  return [...full[0] ?? []].filter((mark) => full.every((marks) => marks.has(mark)));
}
function asLines(paths) {
  return paths.filter((entry) => /^[\w.~!+@/-]+$/.test(entry) && !entry.split("/").includes("..")).map((entry) => `${entry}
`).join("");
}

// src/telemetry/trace-context.ts
import { createHash as createHash3 } from "node:crypto";
function parseTraceparent(text) {
  const [, traceId = "", spanId = "", flags = ""] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(text ?? "") ?? [];
  if (!/[1-9a-f]/.test(traceId) || !/[1-9a-f]/.test(spanId)) return void 0;
  return { traceId, spanId, isSampled: Number.parseInt(flags, 16) % 2 === 1 };
}
function runTrace(nonce, parent) {
  const digits = (what, length) => createHash3("sha256").update(`${what} ${nonce}`).digest("hex").slice(0, length);
  return {
    traceId: parent?.traceId ?? digits("trace", 32),
    runSpan: digits("run", 16),
    buildSpan: digits("build", 16)
  };
}

// src/telemetry/telemetry-settings.ts
var protocols = ["http/protobuf", "http/json"];
var defaultTimeoutMs = 2e3;
var longestTimeoutMs = 5e3;
function telemetrySettings(env) {
  const problems = [];
  const signalOf2 = (signal) => {
    const read = readSignal(env, signal);
    if (typeof read !== "string") return read;
    problems.push(read);
    return void 0;
  };
  const traces = signalOf2("TRACES");
  const metrics = signalOf2("METRICS");
  return { traces, metrics, parent: parseTraceparent(env["TRACEPARENT"]), problems: [...new Set(problems)] };
}
function readSignal(env, signal) {
  const isOff2 = given(env, "OTEL_SDK_DISABLED")?.value.toLowerCase() === "true";
  if (isOff2 || given(env, `OTEL_${signal}_EXPORTER`)?.value === "none") return void 0;
  const endpoint = ofSignal(env, signal, "ENDPOINT");
  if (endpoint === void 0) return void 0;
  if (!isAddress(endpoint.value))
    return `${endpoint.name} is no http or https URL. Write for example http://127.0.0.1:4318.`;
  const asked = ofSignal(env, signal, "PROTOCOL");
  const protocol = asked?.value ?? (new URL(endpoint.value).port === "4317" ? "grpc" : "http/protobuf");
  const known = protocols.find((each) => each === protocol);
  if (known !== void 0) return { protocol: known, timeoutMs: timeoutOf(env, signal) };
  const why = asked === void 0 ? `${endpoint.name} has port 4317, that of gRPC` : `${asked.name} is \`${protocol}\``;
  return `${why}, and only http/protobuf and http/json can be sent. Set OTEL_EXPORTER_OTLP_PROTOCOL to http/protobuf, and the endpoint to the collector's port for HTTP, which is usually 4318.`;
}
function timeoutOf(env, signal) {
  const asked = Number(ofSignal(env, signal, "TIMEOUT")?.value ?? Number.NaN);
  return asked > 0 ? Math.min(asked, longestTimeoutMs) : defaultTimeoutMs;
}
function ofSignal(env, signal, what) {
  return given(env, `OTEL_EXPORTER_OTLP_${signal}_${what}`) ?? given(env, `OTEL_EXPORTER_OTLP_${what}`);
}
function given(env, name) {
  const value = env[name]?.trim() ?? "";
  return value === "" ? void 0 : { name, value };
}
function isAddress(text) {
  return URL.canParse(text) && ["http:", "https:"].includes(new URL(text).protocol);
}

// src/sharing/catalog.ts
var emptyCatalog = { images: [], layers: [], gone: [] };
var idLength = 12;
var mostImages = 30;
var mostLayers2 = 64;
var mostGone = 256;
var mostIds = 2e5;
var mostBits = 2e6;
var sizeBytes = 4;
var largestSize = 2 ** 32 - 1;
var base64 = pipe(string(), maxLength(8e6), regex(/^[A-Za-z0-9+/]*={0,2}$/));
var catalogSchema = objectOf({
  schema: literal(1),
  /** All ids, one after the other, and the size of each. */
  ids: base64,
  sizes: base64,
  /** `has` tells which of the ids, a bit for each. */
  images: pipe(
    listOf(objectOf({ scope: pipe(string(), regex(/^\w{1,64}$/)), atMs: number(), has: base64 })),
    maxLength(mostImages)
  ),
  layers: pipe(listOf(objectOf({ layer: layerSchema, has: base64 })), maxLength(mostLayers2)),
  gone: pipe(listOf(pipe(string(), maxLength(512))), maxLength(mostGone))
});
function catalogText({ images, layers, gone }) {
  const sizes = new Map([...layers, ...images].flatMap(({ entries }) => [...entries]));
  const ids = [...sizes.keys()].toSorted();
  const numbers = new Map(ids.map((id, number2) => [id, number2]));
  const sizesOf = Buffer.alloc(ids.length * sizeBytes);
  for (const [number2, id] of ids.entries())
    sizesOf.writeUInt32LE(Math.min(sizes.get(id) ?? 0, largestSize), number2 * sizeBytes);
  const has = (entries) => {
    const bits = Buffer.alloc(Math.ceil(ids.length / 8));
    for (const id of entries.keys()) {
      const number2 = numbers.get(id) ?? 0;
      bits[number2 >> 3] = (bits[number2 >> 3] ?? 0) | 1 << (number2 & 7);
    }
    return bits.toString("base64");
  };
  return JSON.stringify({
    schema: 1,
    ids: Buffer.from(ids.join(""), "hex").toString("base64"),
    sizes: sizesOf.toString("base64"),
    images: images.map(({ scope, atMs, entries }) => ({ scope, atMs, has: has(entries) })),
    // Whoever came last is of no account.
    layers: layers.toSorted((a, b) => a.layer.key < b.layer.key ? -1 : 1).map(({ layer, entries }) => ({ layer, has: has(entries) })),
    gone
  });
}
function parseCatalog(text, layerKeys) {
  const read = decodedText(catalogSchema, text ?? "");
  if (read === void 0) return void 0;
  const ids = Buffer.from(read.ids, "base64");
  const sizes = Buffer.from(read.sizes, "base64");
  const count = ids.length * 2 / idLength;
  if (!Number.isInteger(count) || count > mostIds || sizes.length !== count * sizeBytes) return void 0;
  if (bitsIn([...read.images, ...read.layers]) > mostBits) return void 0;
  const hex = ids.toString("hex");
  const all = Array.from({ length: count }, (_, number2) => [
    hex.slice(number2 * idLength, (number2 + 1) * idLength),
    sizes.readUInt32LE(number2 * sizeBytes)
  ]);
  const entriesOf = (has) => {
    const bits = Buffer.from(has, "base64");
    return new Map(all.filter((_, number2) => (bits[number2 >> 3] ?? 0) >> (number2 & 7) & 1));
  };
  return {
    images: read.images.map(({ scope, atMs, has }) => ({ scope, atMs, entries: entriesOf(has) })),
    layers: read.layers.flatMap(
      ({ layer, has }) => layer.key.startsWith(layerKeys) ? [{ layer, entries: entriesOf(has) }] : []
    ),
    gone: read.gone
  };
}
function bitsIn(all) {
  let count = 0;
  for (const { has } of all)
    for (const byte of Buffer.from(has, "base64")) for (let left = byte; left !== 0; left &= left - 1) count += 1;
  return count;
}

// src/snapshot/compose.ts
import { createHash as createHash4 } from "node:crypto";
import path6 from "node:path";

// src/snapshot/lay-over-base-branch.ts
function onGround(keys, own, ground) {
  if (ground === void 0 || ground.layers.some(({ digest }) => own.refused?.includes(digest) === true)) return own;
  const deltas = own.layers.filter(
    (layer) => !isBelow(keys, layer) && ground.layers.every(({ digest }) => digest !== layer.digest)
  );
  return { ...own, layers: [...ground.layers, ...deltas], baseBytes: ground.baseBytes };
}
function isBelow({ kind, family }, { role, key }) {
  return role === "base" || kind === "build" && !key.startsWith(family);
}
function basesOf(layers) {
  return layers.filter(({ role }) => role === "base");
}
function withOwnBase(keys, own, laidOver) {
  const below = own.layers.filter((layer) => isBelow(keys, layer));
  const deltas = laidOver.layers.filter(
    ({ role, digest }) => role === "delta" && below.every((layer) => layer.digest !== digest)
  );
  return { ...own, layers: [...below, ...deltas] };
}

// src/snapshot/compose.ts
async function composeSnapshot(files, keys, run, content) {
  const folder = await files.makeTemporaryFolder(`snapshot-${keys.kind}`);
  const packed = await Promise.all(
    content.archives.map(async ({ path: from, ...archive }, index) => {
      const file = `${content.role}-${index}.tar${from === void 0 ? ".zst" : path6.extname(from)}`;
      if (from !== void 0) await files.link(from, path6.join(folder, file));
      return { role: content.role, file, ...archive };
    })
  );
  const { complete, modules } = content;
  const key = savingKey(keys, run, {
    complete,
    digest: packed[0]?.digest ?? "",
    ...modules === void 0 ? {} : { modules }
  });
  const below = content.role === "base" ? content.shared : content.standsOn?.layers.filter((layer) => isBelow(keys, layer)) ?? [];
  const layers = [...below, ...packed.map((layer) => ({ ...layer, key }))];
  const manifest = {
    schema: 1,
    kind: keys.kind,
    ...content.madeBy,
    complete,
    layers,
    mounts: content.mounts,
    baseBytes: content.role === "base" ? content.bytes : content.standsOn?.baseBytes ?? 0,
    live: content.role === "base" ? { ...content.live, baseBytes: content.live.bytes } : content.live,
    ...content.refused.length === 0 ? {} : { refused: content.refused },
    timings: content.timings
  };
  await files.writeText(path6.join(folder, manifestFile), manifestText(manifest));
  const sizeBytes2 = packed.reduce((sum, layer) => sum + layer.sizeBytes, 0);
  const rivals = rivalsOf(keys, complete);
  const standsOn = [...new Set(below.map((layer) => layer.key))];
  return { kind: keys.kind, key, rivals, folder, sizeBytes: sizeBytes2, role: content.role, standsOn };
}
async function composeRecord(files, keys, run, manifest) {
  const folder = await files.makeTemporaryFolder(`snapshot-${keys.kind}`);
  const text = manifestText(manifest);
  await files.writeText(path6.join(folder, manifestFile), text);
  const { complete, kind, live } = manifest;
  const digest = createHash4("sha256").update(text).digest("hex");
  const modules = kind === "modules" ? { modules: { files: live.entries, names: digest } } : {};
  const key = savingKey(keys, run, { complete, digest, ...modules });
  const standsOn = [...new Set(manifest.layers.map((layer) => layer.key))];
  const rivals = rivalsOf(keys, complete);
  return { kind: keys.kind, key, rivals, folder, sizeBytes: Buffer.byteLength(text), role: "record", standsOn };
}
function manifestText(manifest) {
  return `${JSON.stringify(manifest, void 0, 2)}
`;
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
import { createHash as createHash5 } from "node:crypto";
var builderState = "builder";
var builderLogState = "builder-log";
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
  return `${keptPrefix}${createHash5("sha256").update(JSON.stringify(place)).digest("hex").slice(0, 16)}`;
}
function isKeptName(name) {
  return name.startsWith(keptPrefix);
}
function isOwnName(name) {
  return name.startsWith(ownPrefix) && /^\w+$/.test(name.slice(ownPrefix.length));
}

// src/text/sentence.ts
function sentence(phrase) {
  const begun = `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`;
  return /[.!?…]$/.test(begun) || begun === "" ? begun : `${begun}.`;
}

// src/sharing/taken-layers.ts
var mostTaken = 5;
var leastUse = 0.6;
var mostWaste = 0.25;
function layersToTake(entries, layers) {
  const covered = /* @__PURE__ */ new Set();
  const uses = new Map(layers.map((layer) => [layer, useOf(entries, layer, covered)]));
  return worthTaking(bytesOf2(entries), [...uses.values()], (use) => {
    for (const id of use.layer.entries.keys()) covered.add(id);
    return (other) => useOf(entries, other.layer, covered);
  });
}
function worthTaking(liveBytes, all, taken = () => (other) => other) {
  const chosen = [];
  let waste = 0;
  let open = all;
  while (chosen.length < mostTaken) {
    const [best] = open.filter(({ useful, bytes }) => useful > 0 && useful >= bytes * leastUse).filter(({ useful, bytes }) => waste + bytes - useful <= liveBytes * mostWaste).toSorted((a, b) => b.useful - a.useful);
    if (best === void 0) break;
    chosen.push(best.layer);
    waste += best.bytes - best.useful;
    open = open.filter((use) => use !== best).map(taken(best));
  }
  return chosen;
}
function useOf(entries, layer, covered) {
  let useful = 0;
  for (const [id, bytes] of layer.entries) if (entries.has(id) && !covered.has(id)) useful += bytes;
  return { layer, useful, bytes: bytesOf2(layer.entries) };
}
function coveredBytes(entries, layers) {
  let sum = 0;
  for (const [id, bytes] of entries) if (layers.some((layer) => layer.entries.has(id))) sum += bytes;
  return sum;
}
function storedBytes(images, layers) {
  const taken = /* @__PURE__ */ new Set();
  let sum = 0;
  for (const { entries } of images) {
    const chosen = layersToTake(entries, layers);
    for (const layer of chosen) taken.add(layer);
    sum += bytesOf2(entries) - coveredBytes(entries, chosen);
  }
  for (const { entries } of taken) sum += bytesOf2(entries);
  return sum;
}
function bytesOf2(entries) {
  let sum = 0;
  for (const bytes of entries.values()) sum += bytes;
  return sum;
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
  const advice2 = dockerHost === "" && dockerContext !== "" ? "Start it, or set DOCKER_CONTEXT to another one." : "Start it, or set DOCKER_HOST to one that runs.";
  return `The Docker daemon cannot be reached: ${withStop(why)}${named} ${advice2}`;
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
  proxyLines,
  builderLines,
  foundLines,
  planLines,
  closingLines,
  findingLines,
  isInCi,
  runFactsFrom,
  compareSets,
  keyPrefix,
  incompleteMark,
  modulesKeys,
  buildKeys,
  isOfSameSum,
  otherGoIn,
  isCompleteKey,
  isIncompleteKey,
  scopeHash,
  shortHash,
  usualDefaultBranches,
  localPlace,
  storeChoice,
  readableRefs,
  sentence,
  helperResult,
  countIn,
  fetchesImage,
  namingLostBuilder,
  runHelperBuild,
  helperScript,
  helperWorkMs,
  msForBytes,
  timingsWith,
  manifestFile,
  parseManifest,
  leastRate,
  gatherLayers,
  fetchEntry,
  limitsUntil,
  onGround,
  isBelow,
  basesOf,
  withOwnBase,
  mountsOf,
  jobName,
  jobRecordFile,
  readUses,
  recordUses,
  earlierUse,
  layerStageName,
  helperMountFlag,
  helperFiles,
  kindTimes,
  injectMounts,
  stageNonce,
  namespaceArg,
  asLines,
  runTrace,
  telemetrySettings,
  emptyCatalog,
  mostImages,
  mostLayers2 as mostLayers,
  mostGone,
  catalogText,
  parseCatalog,
  layersToTake,
  worthTaking,
  coveredBytes,
  storedBytes,
  bytesOf2 as bytesOf,
  measuredSteps,
  balanceOf,
  ownTiming,
  composeSnapshot,
  composeRecord,
  cachingCostMs,
  verdictFrom,
  settledCache,
  lackingModulesFile,
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
  builderLogState,
  keptBuilderName,
  isKeptName,
  isOwnName,
  withTexts,
  stateName,
  encodeState,
  decodeState
};
