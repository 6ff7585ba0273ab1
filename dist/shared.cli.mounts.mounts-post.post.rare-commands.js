import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  imageSeries
} from "./shared.cli.mounts.mounts-post.post.rare-commands.stats-command.js";
import {
  entryFolders,
  failIfStrict,
  hostGo,
  mergedCatalog,
  parseActionEntry,
  readCatalog,
  whyNothingNew
} from "./shared.cli.main.mounts.mounts-post.post.rare-commands.js";
import {
  builderLogState,
  builderState,
  buildkitLogs,
  catalogText,
  closingLines,
  compareSets,
  composeSnapshot,
  decodeState,
  isKeptName,
  isOwnName,
  lackingModulesFile,
  lastLine,
  leastRate,
  limitsUntil,
  manifestFile,
  parseCatalog,
  phaseRecorder,
  readUses,
  removeBuilder,
  runFactsFrom,
  runTrace,
  sentence,
  settledCache,
  stageNonce,
  stateName,
  telemetrySettings,
  verdictFrom,
  withTexts
} from "./shared.bake.cli.main.mounts.mounts-post.post.rare-commands.js";
import {
  cacheNames,
  degradedPhases,
  fromRestoreToBuildMs,
  medianOf,
  phaseTimes,
  placedPhases,
  skippedPhases,
  totalMs,
  verdictText
} from "./shared.bake.cli.main.mounts.mounts-post.post.rare-commands.stats-command.js";
import {
  ownPrefix,
  readEvent
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";
import {
  count,
  duration,
  markdownCode,
  markdownText,
  oneLine,
  row,
  shortened,
  size
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.js";
import {
  errorText
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.send-otlp.stats-command.store-worker.js";

// src/action/run-post.ts
import path6 from "node:path";

// src/report/summary/troubles.ts
function isLookupFailed(cache, { phases }) {
  return isTroubleOf("restore", cache, phases);
}
function foundReason(cache, seen) {
  return isLookupFailed(cache, seen) ? inShort(cache.reason) : cache.reason;
}
function savedReason(cache, { phases }) {
  return isTroubleOf("save", cache, phases) ? inShort(cache.saveReason) : cache.saveReason;
}
function isTroubleOf(name, cache, phases) {
  const reason = reasonIn(name, cache);
  if (reason === "") return false;
  return degradedPhases({ phases }).some((phase) => phase.name === name && phase.reason.includes(reason));
}
function reasonIn(name, { hit, reason, saved, saveReason }) {
  if (name === "restore") return hit === "miss" ? reason : "";
  return name === "save" && saved === null ? saveReason : "";
}
var shortEnough = 60;
function inShort(reason) {
  if (reason.length <= shortEnough) return reason;
  const [clause = reason] = reason.split(/[:;] /);
  const isLookup = /^the cache service was given up .* while looking for /.test(clause);
  const short = isLookup ? "the cache service did not answer" : clause;
  if (!short.includes(" ")) return reason;
  const [, status = ""] = /(?:\(|responded with |status )([45]\d\d)\b/.exec(reason) ?? [];
  return status === "" || short.includes(status) ? short : `${short} (${status})`;
}
function untoldTroubles(seen, told) {
  const all = degradedPhases(seen).flatMap((phase) => troublesOf(phase, seen));
  const isTold = ({ reason }) => told.toLowerCase().includes(reason.toLowerCase());
  const isInCell = ({ reason }) => seen.caches.some((cache) => foundReason(cache, seen) === reason || savedReason(cache, seen) === reason);
  return all.filter((trouble, at) => {
    const isSame = (other) => inShort(other.reason) === inShort(trouble.reason);
    return !isInCell(trouble) && !all.some((other) => isSame(other) && isTold(other)) && all.findIndex(isSame) === at;
  });
}
function troublesOf({ name, reason }, { caches }) {
  const ofCaches = [...new Set(caches.map((cache) => reasonIn(name, cache)))];
  const own = ofCaches.filter((each) => each !== "" && reason.includes(each));
  return own.length === 0 ? [{ name, reason }] : own.map((each) => ({ name, reason: each }));
}

// src/report/summary/cache-table.ts
function cacheTable(seen) {
  const { caches } = seen;
  if (caches.length === 0) return "";
  const rows = caches.some(({ hit }) => hit !== "off") ? allRows : allRows.slice(0, 1);
  return [
    row("", ...caches.map(({ kind }) => `**${cacheNames[kind]}**`)),
    row(":--", ...caches.map(() => ":--")),
    ...rows.map(([name, cell]) => row(name, ...caches.map((cache) => cell(cache, seen))))
  ].join("\n");
}
var allRows = [
  ["Found", foundCell],
  ["Restored", unlessOff(({ restored }) => restoredCell(restored))],
  ["Used", unlessOff(({ used, kind }) => count(used, ...entryNames[kind]))],
  ["New", unlessOff(newCell)],
  ["Gain", unlessOff(gainCell)],
  ["Saved", unlessOff(savedCell)]
];
var entryNames = {
  modules: ["module", "modules"],
  build: ["entry", "entries"]
};
function unlessOff(cell) {
  return (cache, seen) => cache.hit === "off" ? "" : cell(cache, seen);
}
function foundCell(cache, seen) {
  const reason = foundReason(cache, seen);
  return `**${isLookupFailed(cache, seen) ? "failed" : cache.hit}**${reason === "" ? "" : `: ${markdownText(reason)}`}`;
}
function restoredCell({ bytes, entries }) {
  if (entries === 0 && bytes === 0) return "nothing";
  return `${size(bytes)}, ${count(entries, "entry", "entries")}`;
}
function newCell({ kind, added, remade, swept }) {
  return [
    count(added, ...entryNames[kind]),
    ...remade === void 0 ? [] : [`${count(remade, "package", "packages")} compiled again with the same result`],
    ...swept === 0 ? [] : [`${count(swept, "entry", "entries")} swept`]
  ].join("<br>");
}
function gainCell({ verdict, verdictReason, sharesVerdict }) {
  if (verdict === null) return markdownText(verdictReason === "" ? "not known" : `not known: ${verdictReason}`);
  return `${sharesVerdict ? "both caches together: " : ""}${verdictText(verdict)}`;
}
function savedCell(cache, seen) {
  const what = cache.saved === null ? "nothing" : size(cache.saved.bytes);
  const reason = savedReason(cache, seen);
  return markdownText(reason === "" ? what : `${what}: ${reason}`);
}

// src/report/summary/shown-step.ts
function shownStep(name) {
  return name.replace(/@sha256:[0-9a-f]+/, "").replaceAll(/(?<=\bRUN (?:--\S+ )*)--(?:mount|network|security)=\S+ /g, "");
}

// src/report/summary/why-failed.ts
function whyFailed({ failure, findings }) {
  if (failure === void 0) return { kind: "unknown" };
  const { diagnosis, step } = failure;
  if (diagnosis !== void 0) return { kind: "diagnosed", failure, diagnosis };
  const [first, ...others] = findings.filter(({ level }) => level === "error");
  return first === void 0 || step !== "" ? { kind: "reported", failure } : { kind: "refused", errors: [first, ...others] };
}
function commandEnd({ step, message }) {
  if (step === "") return void 0;
  const [, ended] = /^process ".*" did not complete successfully: (.+)$/s.exec(message) ?? [];
  return ended?.replace(/^exit code: /, "exit code ");
}

// src/report/summary/failure-section.ts
var mostErrors = 5;
function failureSection(report) {
  const why = whyFailed(report);
  switch (why.kind) {
    case "diagnosed":
      return paragraphs(place(why.failure, true), output(why.failure), remedy(why.diagnosis, why.failure));
    case "refused":
      return paragraphs(...why.errors.slice(0, mostErrors).map(errorText2));
    case "reported":
      return paragraphs(place(why.failure, false), output(why.failure));
    case "unknown":
      return "";
  }
}
function otherFindings(report) {
  const why = whyFailed(report);
  const shown = why.kind === "refused" ? why.errors.slice(0, mostErrors) : [];
  return report.findings.filter((finding) => !shown.includes(finding));
}
function placeText({ file, line }) {
  if (file === "") return "";
  return markdownCode(line === 0 ? file : `${file}:${line}`);
}
function place(failure, withMessage) {
  const { step, message } = failure;
  const at = placeText(failure);
  const ended = commandEnd(failure);
  const said = ended === void 0 && withMessage ? `<br>${markdownText(message)}` : "";
  if (at === "" && step === "" && said === "") return "";
  const shown = step === "" ? "" : `: ${markdownCode(shownStep(step))}`;
  return `**Failed${at === "" ? "" : ` at ${at}`}**${shown}${ended === void 0 ? said : `, ${markdownText(ended)}`}`;
}
function output({ excerpt }) {
  return excerpt.length === 0 ? "" : `<pre>${excerpt.map((text) => markdownText(text)).join("<br>")}</pre>`;
}
function remedy({ evidence, remedy: text, docs }, { message, excerpt }) {
  const isShown = [...excerpt, message].some((line) => line.includes(evidence.trim()));
  const more = /^https:\/\/[\w./#-]+$/.test(docs) ? ` ([more](${docs}))` : "";
  return `${isShown ? "" : `${markdownCode(evidence, 300)}<br>`}**Remedy**: ${markdownText(text, 600)}${more}`;
}
function errorText2(error, index) {
  const at = placeText(error);
  const found2 = at === "" ? "" : `**Found at ${at}**`;
  const message = index === 0 ? "" : markdownText(error.message);
  const lines = [
    [found2, message].filter((text) => text !== "").join(": "),
    error.fix === "" ? "" : `**Remedy**: ${markdownText(error.fix, 600)}`
  ];
  return lines.filter((text) => text !== "").join("<br>");
}
function paragraphs(...texts) {
  return texts.filter((text) => text !== "").join("\n\n");
}

// src/report/summary/headline.ts
function headline(report) {
  const took = duration(totalMs(report));
  if (report.result === "failure") return failed(report, took);
  const { state, reason } = warmthOf(report);
  const lost = degradedPhases(report);
  const without = lost.length === 0 ? "" : `; ${lost.map(({ name }) => name).join(" and ")} failed`;
  const verdict = `${words[state]}: ${worth(report, state, took)}${without}`;
  return { verdict, why: reason === "" ? sentence(lost[0]?.reason ?? "") : reason };
}
function failed(report, took) {
  const why = whyFailed(report);
  switch (why.kind) {
    case "diagnosed":
      return { verdict: `failed: ${why.diagnosis.cause}`, why: "" };
    case "refused": {
      const { errors } = why;
      const found2 = errors.length === 1 ? "this error" : `${errors.length} errors, of which this is the first`;
      return {
        verdict: `failed: ${errors[0].message}`,
        why: `The check before the build found ${found2}, so the build was not started. Set \`preflight: warn\` to build anyway.`
      };
    }
    case "reported": {
      const ended = commandEnd(why.failure);
      const cause = ended === void 0 ? why.failure.message : `a command ended with ${ended}`;
      return { verdict: cause === "" ? `failed after ${took}` : `failed: ${cause}`, why: "" };
    }
    case "unknown":
      return { verdict: `failed after ${took}`, why: "" };
  }
}
var words = {
  warm: "warm",
  partly: "partly warm",
  cold: "cold",
  off: "without caches"
};
function worth(report, state, took) {
  const { coldMs, netMs } = report.verdict;
  if (coldMs > 0)
    return netMs >= 0 ? `${took} instead of ${duration(totalMs(report) + netMs)}` : `${took}, ${duration(-netMs)} more than without caches`;
  if (state !== "cold") return took;
  const warm = (report.history ?? []).filter(({ hit }) => hit !== "miss").map(({ ms }) => ms);
  return warm.length === 0 ? took : `${took}; warm runs took about ${duration(medianOf(warm))} from restore to build`;
}
function warmthOf({ warmth, caches }) {
  if (warmth !== void 0) return warmth;
  const tried = caches.filter(({ hit }) => hit !== "off");
  const is = (...hits) => tried.every(({ hit }) => hits.includes(hit));
  const state = tried.length === 0 ? "off" : is("exact") ? "warm" : is("miss") ? "cold" : "partly";
  const why = tried.at(-1)?.reason ?? "";
  return { state, reason: state === "cold" && why !== "" ? sentence(`nothing was restored: ${why}`) : "" };
}

// src/report/summary/next-run.ts
function nextRun(report, storeKind) {
  const tried = report.caches.filter(
    ({ hit, restoredAgainInRun }) => hit !== "off" || restoredAgainInRun !== void 0
  );
  if (tried.length === 0) return "";
  return [
    "**The next run**",
    [
      ...tried.map((cache) => `- ${cacheNames[cache.kind]}: ${found(cache, report)}`),
      ...tried.some(isStored) && storeKind === "github" ? ["- GitHub deletes a snapshot that no run has read for seven days, and the oldest ones of a full repository."] : []
    ].join("\n")
  ].join("\n\n");
}
function isStored({ saved, matchedKey, unusedKey }) {
  return saved !== null || matchedKey !== "" || unusedKey !== void 0;
}
function found(cache, report) {
  const { kind, saved, matchedKey, unusedKey, hit, restoredAgainInRun } = cache;
  if (restoredAgainInRun !== void 0)
    return `is not restored until run ${restoredAgainInRun}, or a run with another go.sum, because it cost more than it saved in the last three runs. With ${markdownCode("cache: all")} every run restores it.`;
  if (saved !== null) {
    const what = report.result === "failure" ? "what this failed build has made" : "what this run has saved";
    return `finds ${what}, ${markdownCode(saved.key)}. ${limits[kind]}`;
  }
  if (matchedKey !== "")
    return `finds the same snapshot as this run, ${markdownCode(matchedKey)}.${hit === "exact" ? ` ${limits[kind]}` : ""}`;
  if (unusedKey !== void 0) return `finds the snapshot that this run did not use, ${markdownCode(unusedKey)}.`;
  if (isLookupFailed(cache, report))
    return "finds the last snapshot of an earlier run, if there is one, as soon as the store answers again.";
  return "finds nothing from this run, and starts cold unless another run saves first.";
}
var limits = {
  modules: "A changed go.sum starts from these modules and downloads the rest.",
  build: "A changed go.sum starts from it too. It is cold with another Go version, target, platform or path of the Dockerfile."
};

// src/report/summary/timeline.ts
var mostSteps = 10;
var leastStepMs = 100;
var longestLabel = 48;
function timeline(report) {
  const placed = placedPhases(report).filter(({ phase }) => phase.outcome !== "skipped" && phase.ms > 0);
  if (placed.length === 0) return "";
  const phases = placed.map(({ phase, startMs }) => phaseBar(phase, startMs));
  const build = placed.findLast(({ phase }) => phase.name === "build");
  const steps = build === void 0 ? [] : stepBars(report.steps, build.startMs);
  const endMs = Math.max(...[...phases, ...steps].map(({ startMs, ms }) => startMs + ms));
  return [
    "```mermaid",
    "gantt",
    "  dateFormat YYYY-MM-DD HH:mm:ss.SSS",
    `  axisFormat ${endMs < 36e5 ? "%M:%S" : "%H:%M:%S"}`,
    `  tickInterval ${tick(endMs)}`,
    "  todayMarker off",
    ...section("Phases", phases),
    ...section("Steps", steps),
    "```"
  ].join("\n");
}
function phaseBar({ name, ms, outcome }, startMs) {
  const hasFailed = outcome === "failed" || outcome === "degraded";
  return { label: `${duration(ms)} ${name}${hasFailed ? " failed" : ""}`, startMs, ms, hasFailed };
}
function stepBars(steps, buildStartMs) {
  return steps.flatMap(
    ({ name, ms, cached, startMs }) => cached || startMs === void 0 || ms < leastStepMs ? [] : [
      {
        label: `${duration(ms)} ${shortened(plainLabel(shownStep(name)) || "step", longestLabel)}`,
        startMs: buildStartMs + startMs,
        ms,
        hasFailed: false
      }
    ]
  ).toSorted((a, b) => b.ms - a.ms).slice(0, mostSteps).toSorted((a, b) => a.startMs - b.startMs);
}
function plainLabel(text) {
  return oneLine(
    text.replaceAll(":", "\u2236").replaceAll(";", ",").replaceAll(/[^\p{L}\p{N} ._/=+\-\u2236,()[\]{}"'@*&|$~?!]/gu, " ")
  );
}
function section(title, bars2) {
  if (bars2.length === 0) return [];
  return [
    `  section ${title}`,
    ...bars2.map(
      ({ label, startMs, ms, hasFailed }) => `  ${label} :${hasFailed ? "crit, " : ""}${instant(startMs)}, ${Math.max(1, Math.round(ms))}ms`
    )
  ];
}
var mostMs = 366 * 24 * 36e5;
function instant(ms) {
  const shownMs = Math.min(mostMs, Math.max(0, Math.round(ms))) || 0;
  return new Date(Date.UTC(2e3, 0, 1) + shownMs).toISOString().replace("T", " ").replace("Z", "");
}
function tick(endMs) {
  const seconds = [1, 2, 5, 10, 20, 30].find((each) => endMs <= each * 1e4);
  if (seconds !== void 0) return `${seconds}second`;
  return `${[1, 2, 5, 10, 30].find((each) => endMs <= each * 6e5) ?? 60}minute`;
}

// src/report/summary/trend.ts
var heights = [..."\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588"];
var marks = { exact: "w", partial: "p", miss: "c", off: "-" };
var mostBars = 20;
function trend(report) {
  const { history = [], caches } = report;
  const nowMs = report.result === "failure" ? 0 : fromRestoreToBuildMs(report);
  const own = { hit: caches.find(({ kind }) => kind === "build")?.hit ?? "off", ms: nowMs };
  const before = history.slice(nowMs === 0 ? -mostBars : 1 - mostBars);
  if (before.length === 0) return "";
  const runs = nowMs === 0 ? before : [...before, own];
  const last = before.length === 1 ? "last run" : `last ${before.length} runs`;
  const title = nowMs === 0 ? `The ${last} on record` : `This run and the ${last} on record`;
  const now = nowMs === 0 ? "" : `, ${duration(nowMs)} now`;
  return [
    `**${title}**, the oldest on the left, from restore to build: ${spread(runs)}${now}. On record are runs that saved a snapshot or their time. The build cache was exact (w), partial (p), not restored (c) or off (-).`,
    `<pre>${bars(runs)}
${runs.map(({ hit }) => marks[hit]).join(" ")}</pre>`
  ].join("\n\n");
}
function spread(runs) {
  const times = runs.map(({ ms }) => ms);
  const [least, most] = [Math.min(...times), Math.max(...times)];
  return `${duration(least)} at best, ${duration(medianOf(times))} in the median, ${duration(most)} at most`;
}
function bars(runs) {
  const most = Math.max(...runs.map(({ ms }) => ms));
  const height = (ms) => Math.min(heights.length - 1, Math.floor(ms / most * heights.length));
  return runs.map(({ ms }) => heights[height(ms)]).join(" ");
}

// src/report/summary/summary.ts
var summaryLimitBytes = 64 * 1024;
var slowestSteps = 5;
function summaryFrom(report, { record, store } = {}) {
  const top = [opening(report), failureSection(report), cacheTable(report), remarks(report, record)];
  const bottom = [
    nextRun(report, store),
    trend(report),
    titled("Time line", timeline(report)),
    details("Slowest steps", stepTable(report.steps)),
    details("Keys", keyTable(report.caches))
  ];
  const findings = (room) => findingTable(otherFindings(report), room);
  return `${withinLimit(top, findings, bottom).join("\n\n")}
`;
}
function withinLimit(top, findings, bottom) {
  let room = summaryLimitBytes - 256;
  const fits = (section2) => {
    const bytes = Buffer.byteLength(section2) + 2;
    if (section2 === "" || bytes > room) return false;
    room -= bytes;
    return true;
  };
  const [above, below] = [top.filter(fits), bottom.filter(fits)];
  return [...above, findings(room), ...below].filter((section2) => section2 !== "");
}
function opening(report) {
  const { verdict, why } = headline(report);
  const image = report.image === void 0 ? "build" : markdownCode(report.image);
  return [
    `### Go image ${image}: ${report.result}`,
    `**${markdownText(verdict)}**${why === "" ? "" : `<br>${markdownText(why)}`}`
  ].join("\n\n");
}
function remarks(report, record) {
  const skipped = skippedPhases(report).map(({ name, reason }) => markdownText(`${name}: ${reason}`));
  return [
    ...untoldTroubles(report, headline(report).why).map(
      ({ name, reason }) => `- **No ${name}**: ${markdownText(reason)}`
    ),
    `- Time: ${duration(totalMs(report))} (${markdownText(phaseTimes(report))})`,
    ...skipped.length === 0 ? [] : [`- Skipped: ${skipped.join("; ")}`],
    ...record?.kind === "kept" ? [`- Build record: ${recordText(record)}`] : []
  ].join("\n");
}
function recordText({ name, url, bytes }) {
  return `[${markdownCode(name)}](${url}), ${size(bytes)}, for \`docker buildx history import\` and Docker Desktop`;
}
function findingTable(findings, limitBytes) {
  if (findings.length === 0) return "";
  const head = ["| What to improve | Where | How |", "|---|---|---|"];
  const rows = findings.map(
    (finding) => row(markdownText(finding.message), placeText(finding), markdownText(finding.fix))
  );
  let room = limitBytes;
  const shown = rows.filter((text) => (room -= Buffer.byteLength(text) + 1) > 0);
  const rest = rows.length - shown.length;
  return [...head, ...shown, ...rest === 0 ? [] : [row(`and ${rest} more in the report`, "", "")]].join("\n");
}
function stepTable(steps) {
  const slowest = steps.toSorted((a, b) => b.ms - a.ms).slice(0, slowestSteps);
  if (slowest.length === 0) return "";
  const rows = slowest.map(
    (step) => row(markdownCode(shownStep(step.name)), step.cached ? "cached" : duration(step.ms))
  );
  return ["| Step | Time |", "|---|--:|", ...rows].join("\n");
}
function keyTable(caches) {
  const keyed = caches.filter((cache) => cache.primaryKey !== "");
  if (keyed.length === 0) return "";
  const rows = keyed.map(
    (cache) => row(
      cacheNames[cache.kind],
      markdownCode(cache.primaryKey, 512),
      cache.matchedKey === "" ? "" : markdownCode(cache.matchedKey, 512)
    )
  );
  return ["| Cache | Asked for | Restored |", "|---|---|---|", ...rows].join("\n");
}
function details(title, body) {
  return body === "" ? "" : `<details><summary>${title}</summary>

${body}

</details>`;
}
function titled(title, body) {
  return body === "" ? "" : `**${title}**

${body}`;
}

// src/action/builder/end-builder.ts
import path from "node:path";
async function endOwnBuilder(services) {
  const name = services.workflow.state(builderState);
  if (!isOwnName(name)) return;
  const isAsked = services.workflow.state(builderLogState) !== "";
  if (isAsked || services.run.env["RUNNER_DEBUG"] === "1") await printLogs(services, name);
  const problem = await removeBuilder(services.shell, name, isKeptName(name));
  if (problem !== void 0) {
    services.log.warning(
      `The builder ${name}, which was made for this run, could not be removed: ${problem}${/[.?!]$/.test(problem) ? "" : "."} \`docker buildx rm ${name}\` does it by hand.`
    );
  }
  await services.files.remove(path.join(path.dirname(services.run.temporaryFolder), name));
}
async function printLogs(services, name) {
  for (const { container, text } of await buildkitLogs(services.shell, name))
    await services.log.group(
      `BuildKit's log (${container})`,
      async () => services.log.quote(services.run.redact(text))
    );
}

// src/action/caches/own-places.ts
import path2 from "node:path";
function foreignPlace(state, places) {
  const { temporaryFolder, saves, jobRecord, reportFile } = state;
  const { sharing } = state.beside;
  const isOwn = (file, end) => isOwnPath(places, file, end);
  if (!isOwn(temporaryFolder, /^[\w-]+$/)) return temporaryFolder;
  const shared = sharing === void 0 ? [] : [sharing, ...sharing.layers];
  const inside = [...saves, ...shared].map(({ folder }) => folder);
  return [
    ...inside.filter((folder) => path2.dirname(folder) !== temporaryFolder || /^\.\.?$/.test(path2.basename(folder))),
    ...[jobRecord].filter((file) => file !== "" && !isOwn(file, /^[0-9a-f]+\.job\.json$/)),
    ...[reportFile].filter((file) => !isOwnReport(file, places))
  ][0];
}
function isOwnReport(file, places) {
  return file === "" || file === places.givenReport || isOwnPath(places, file, /^[\w-]+\.report\.json$/);
}
function isOwnPath({ temporaryRoot }, file, end) {
  const name = path2.basename(file);
  return path2.dirname(file) === temporaryRoot && name.startsWith(ownPrefix) && end.test(name.slice(ownPrefix.length));
}

// src/action/host/save-host.ts
import path3 from "node:path";

// src/action/save/save-entry.ts
var lookupLimitMs = 1e4;
async function saveEntry(services, state, pending, deadline) {
  const later = (await readUses(services.files, state.jobRecord)).findLast(
    (use) => use.kind === pending.kind && beginsWithOne(use.savesAs, pending.rivals)
  );
  if (later !== void 0 && later.savesAs !== pending.key)
    return { kind: "not", reason: "a later step of this job saves more", degraded: false };
  const store = services.store(state.store);
  const left = () => Math.max(1, deadline - services.clock.monotonicMs());
  const looking = { timeoutMs: Math.min(lookupLimitMs, left()), signal: services.run.signal };
  const [seen, ...bases] = await Promise.all([
    store.find(
      pending.rivals.map((prefix2) => [prefix2]),
      looking
    ),
    // Of images, the entry names all that it needs, so none of them goes with another entry.
    ...(store.layerImage === void 0 ? pending.standsOn : []).map(async (key) => ({
      key,
      seen: await store.find([[key]], looking)
    }))
  ]);
  if (seen.kind === "degraded") return { kind: "not", reason: seen.reason, degraded: true };
  const isGone = bases.some(
    ({ key, seen: base }) => base.kind === "none" || base.kind === "found" && base.key !== key
  );
  if (isGone)
    return {
      kind: "not",
      reason: "its base is no longer in the store; the next run writes a new one",
      degraded: false
    };
  if (!pending.storeFailed && seen.kind === "found" && ![pending.foundKey, pending.key].includes(seen.key) && !pending.supersedes && isNeedless(pending, seen.key)) {
    return { kind: "not", reason: `another run has saved ${seen.key} meanwhile`, degraded: false };
  }
  if (seen.kind === "found" && seen.key === pending.key) return alreadyThere;
  const limits2 = { timeoutMs: left(), signal: services.run.signal };
  const saved = await store.save(pending.key, pending.folder, limits2, pending.standsOn);
  switch (saved.kind) {
    case "saved":
      return { kind: "saved", key: pending.key, bytes: saved.sizeBytes };
    case "exists":
      return alreadyThere;
    case "degraded":
      return { kind: "not", reason: saved.reason, degraded: true };
  }
}
function isNeedless({ kind, key, role }, seen) {
  const sets = kind === "modules" ? compareSets(seen, key) : "unknown";
  if (sets === "same") return true;
  return role === "record" || role === "base" && sets !== "fewer";
}
function beginsWithOne(key, prefixes) {
  return prefixes.some((prefix2) => key.startsWith(prefix2));
}
var alreadyThere = { kind: "not", reason: "the same snapshot already exists", degraded: false };
var leastLimitMs = 5e3;
function saveLimitMs(state, pending) {
  const restoreMs = state.report.phases.find(({ name }) => name === "restore")?.ms ?? 0;
  if (pending.storeFailed) return Math.max(leastLimitMs, state.timeoutMs - restoreMs);
  return Math.max(state.timeoutMs, pending.sizeBytes / leastRate);
}

// src/action/host/save-host.ts
var nothing = { files: [], fresh: 0 };
var longestPackMs = 12e4;
async function saveHost(services, state, host) {
  const go = await hostGo(services);
  if (go.kind === "none") return { outcome: "skipped", reason: go.reason, value: void 0 };
  if (go.version !== host.goVersion) {
    const reason2 = `the runner has ${go.version} now, and had ${host.goVersion} when the caches were filled`;
    return { outcome: "skipped", reason: reason2, value: void 0 };
  }
  const build = host.takesBuild && go.buildFolder !== "" ? await liveEntries(services, go.buildFolder, host) : nothing;
  const modules = host.takesModules ? await addedModules(services, state, go.moduleFolder, host) : nothing;
  const reason = whyNothingNew({
    isExact: host.isExact,
    restoredBytes: host.restoredBytes,
    liveBytes: bytesOf(build),
    newBytes: build.fresh,
    newModules: modules.fresh
  });
  if (reason !== "") return { outcome: "skipped", reason, value: void 0 };
  const parts = [
    { kind: "build", folder: go.buildFolder, taken: build },
    { kind: "modules", folder: go.moduleFolder, taken: modules }
  ].filter(({ taken }) => taken.files.length > 0);
  const archives = [];
  for (const { kind, folder, taken } of parts) archives.push(await packed(services, kind, folder, taken));
  const keys = {
    kind: "build",
    parts: [],
    primary: host.primary,
    incomplete: host.primary,
    family: host.family,
    groups: []
  };
  const bytes = bytesOf(build) + bytesOf(modules);
  const { role, standsOn, ...snapshot } = await composeSnapshot(services.files, keys, host.run, {
    role: "base",
    archives,
    bytes,
    live: { entries: build.files.length + modules.files.length, bytes },
    madeBy: { goVersion: host.goVersion },
    mounts: "",
    complete: true,
    standsOn: void 0,
    shared: [],
    refused: [],
    timings: []
  });
  const pending = { ...snapshot, role, standsOn, foundKey: host.foundKey, supersedes: false, storeFailed: false };
  const limitMs3 = Math.max(state.timeoutMs, snapshot.sizeBytes / 4e3);
  const end = await saveEntry(services, state, pending, services.clock.monotonicMs() + limitMs3);
  if (end.kind === "saved")
    return { outcome: "done", reason: `saved ${size(end.bytes)} as ${end.key}`, value: void 0 };
  return { outcome: end.degraded ? "degraded" : "skipped", reason: end.reason, value: void 0 };
}
function bytesOf({ files }) {
  return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}
async function packed({ run, files, compress }, kind, folder, taken) {
  const to = path3.join(await files.makeTemporaryFolder("host"), `${kind}.tar`);
  const archive = await compress(run.trees.archive(folder, taken.files), to, longestPackMs, run.signal);
  return { ...archive, mark: `${stageNonce(run.nonce, kind)}-0`, entries: taken.files.length };
}
var hourMs = 60 * 60 * 1e3;
async function liveEntries({ files, run: { trees } }, buildFolder, { filledAt, isExact }) {
  const oldest = filledAt - (isExact ? 3 : 1) * hourMs;
  const names = await Promise.all(
    entryFolders.map(
      async (folder) => (await files.list(path3.join(buildFolder, folder))).filter((name) => /^[0-9a-f]{64}-a$/.test(name)).map((name) => `${folder}/${name}`)
    )
  );
  const actions = await trees.found(buildFolder, names.flat());
  const taken = /* @__PURE__ */ new Map();
  let fresh = 0;
  for (const action of actions.filter(({ modifiedMs }) => modifiedMs >= oldest)) {
    const entry = parseActionEntry(await files.readText(path3.join(buildFolder, action.name)));
    if (entry === void 0) continue;
    const [content] = await trees.found(buildFolder, [entry.content]);
    if (content?.sizeBytes !== entry.sizeBytes) continue;
    if (entry.madeAt >= filledAt && !taken.has(content.name)) fresh += content.sizeBytes;
    taken.set(action.name, action);
    taken.set(content.name, content);
  }
  return { files: [...taken.values()], fresh };
}
async function addedModules({ files, run: { trees } }, { temporaryFolder }, moduleFolder, { filledAt }) {
  const lacking = await files.readText(path3.join(temporaryFolder, lackingModulesFile)) ?? "";
  const names = lacking.split("\n").filter((name) => name !== "");
  const found2 = await trees.found(moduleFolder, [...names, ...names.map(hashOf)]);
  const checked = new Set(found2.map(({ name }) => name));
  const kept = found2.filter(
    ({ name }) => /\.(?:mod|info)$/.test(name) || name.endsWith(".zip") && checked.has(hashOf(name))
  );
  return {
    files: kept,
    fresh: kept.filter(({ name, modifiedMs }) => name.endsWith(".zip") && modifiedMs >= filledAt).length
  };
}
function hashOf(name) {
  return `${name}hash`;
}

// src/action/record/upload-record.ts
import path4 from "node:path";

// src/buildx/builder/record-export.ts
var limitMs = 3e4;
async function exportRecord(shell, ref, file) {
  const [builder = "", , id = ""] = ref.split("/");
  const run = (flags) => shell.run({
    argv: ["docker", "buildx", "history", "export", "--builder", builder, ...flags, "--output", file, id],
    timeoutMs: limitMs
  });
  const exit = await run(["--finalize"]);
  const isOld = exit.kind === "exited" && /unknown flag: --finalize/.test(exit.stderr);
  return whyNot(isOld ? await run([]) : exit);
}
function whyNot(exit) {
  switch (exit.kind) {
    case "not-started":
      return exit.reason;
    case "timeout":
      return `\`docker buildx history export\` took longer than ${limitMs / 1e3} s`;
    case "cancelled":
      return "the run was cancelled";
    case "exited":
      if (exit.code === 0) return void 0;
      return /unknown (?:command|flag)|is not a docker command/.test(exit.stderr) ? noExport : `\`docker buildx history export\` failed: ${lastLine(exit.stderr).replace(/\.$/, "")}`;
  }
}
var noExport = "this buildx has no `history export`; buildx 0.23 and later have it";

// src/action/record/upload-record.ts
var limitMs2 = 3e4;
async function uploadRecord(services, { record }) {
  if (record === void 0) return void 0;
  const { artifacts } = services.run;
  if (artifacts.obstacle !== void 0) return { kind: "none", reason: artifacts.obstacle, isTrouble: false };
  try {
    return await exported(services, record);
  } catch (error) {
    return { kind: "none", reason: errorText(error).split("\n")[0] ?? "", isTrouble: true };
  }
}
async function exported({ run, shell, files }, { ref, retentionDays }) {
  const { GITHUB_REPOSITORY: repository = "", GITHUB_RUN_ID: runId = "" } = run.env;
  const name = recordName(repository, ref);
  const file = path4.join(await files.makeTemporaryFolder("record"), name);
  const trouble = await exportRecord(shell, ref, file);
  if (trouble !== void 0) return { kind: "none", reason: trouble, isTrouble: trouble !== noExport };
  if (await files.kindOf(file) !== "file") return { kind: "none", reason: noExport, isTrouble: false };
  const uploaded = await run.artifacts.upload({ name, file, retentionDays, timeoutMs: limitMs2, signal: run.signal });
  if (uploaded.kind === "failed") return { kind: "none", reason: uploaded.reason, isTrouble: true };
  const { id, bytes } = uploaded;
  const server = (run.env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
  return { kind: "kept", name, bytes, url: `${server}/${repository}/actions/runs/${runId}/artifacts/${id}` };
}
function recordName(repository, ref) {
  const [owner = "", name = ""] = repository.split("/");
  const id = ref.split("/").at(-1) ?? "";
  return `${owner}~${name}~${id.slice(0, 6).toUpperCase()}.dockerbuild`;
}

// src/action/sharing/publish-sharing.ts
import path5 from "node:path";
async function publishSharing(services, state) {
  const { sharing } = state.beside;
  if (sharing === void 0 || state.saves.some(({ storeFailed }) => storeFailed)) return "";
  try {
    return await published(services, state, sharing);
  } catch (error) {
    services.log.debug(`What other images may use could not be saved: ${errorText(error)}`);
    return "";
  }
}
async function published(services, { store: choice, timeoutMs }, sharing) {
  const { files } = services;
  const store = services.store(choice);
  const bytes = sharing.layers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const deadline = services.clock.monotonicMs() + Math.max(timeoutMs, bytes / leastRate);
  const limits2 = () => limitsUntil(services.clock, deadline, services.run.signal);
  const save2 = async (key, folder) => {
    const end = await store.save(key, folder, limits2());
    if (end.kind === "degraded") services.log.debug(`${key} was not saved: ${end.reason}`);
    return end.kind !== "degraded";
  };
  const areSaved = await Promise.all(sharing.layers.map(({ key, folder }) => save2(key, folder)));
  if (areSaved.includes(false)) return "";
  const text = await files.readText(path5.join(sharing.folder, manifestFile));
  const own = parseCatalog(text, sharing.prefixes.layer);
  if (own === void 0) return "";
  const put = async (prefix2, catalog, turn) => {
    const folder = await files.makeTemporaryFolder("shared-list");
    await files.writeText(path5.join(folder, manifestFile), catalogText(catalog));
    const isSaved = await save2(`${prefix2}${sharing.ending}-${turn}`, folder);
    await files.remove(folder);
    return isSaved;
  };
  const told = sharing.layers.length === 0 ? "" : `Shared layers: saved ${sharing.layers.length} of ${size(bytes)}`;
  if (!await put(sharing.prefixes.own, own, 0)) return told;
  for (const [turn, pauseMs] of [0, ...pausesMs(sharing.ending)].entries()) {
    if (pauseMs > 0) await services.clock.sleep(pauseMs, services.run.signal);
    const newest = await readCatalog(
      { store, files, clock: services.clock },
      sharing.prefixes.layer,
      sharing.prefixes.catalog,
      limits2()
    );
    if (newest === void 0) break;
    const merged = mergedCatalog(newest, own);
    if (catalogText(merged) === catalogText(newest)) break;
    const isSaved = await put(sharing.prefixes.catalog, merged, turn);
    if (!isSaved || merged.images.length < 2) break;
  }
  return told;
}
function pausesMs(ending) {
  return [0, 1].map(
    (turn) => 2500 + Number.parseInt(ending.slice(-8 + 4 * turn).slice(0, 4), 16) / 65536 * 3e3 || 4e3
  );
}

// src/telemetry/run-attributes.ts
function runAttributes(facts, report) {
  const { serverUrl, repository, runId } = facts;
  const page = facts.inActions && repository !== "" ? `${serverUrl}/${repository}` : "";
  return withoutEmpty({
    ...seriesAttributes(facts, report),
    "cicd.pipeline.run.id": runId,
    "cicd.pipeline.run.url.full": page === "" || runId === "" ? "" : `${page}/actions/runs/${runId}`,
    "cicd.pipeline.task.type": "build",
    "cicd.pipeline.task.run.result": runResult(report),
    "vcs.provider.name": facts.inActions ? "github" : "",
    "vcs.repository.url.full": page,
    "vcs.ref.head.revision": facts.sha,
    "vcs.ref.base.name": shortRef(facts.prBaseRef ?? ""),
    "vcs.change.id": facts.prNumber === void 0 ? "" : String(facts.prNumber)
  });
}
function runResult({ result, failure }) {
  return result === "failure" && failure === void 0 ? "cancellation" : result;
}
function seriesAttributes(facts, report) {
  const repository = facts.inActions ? facts.repository : report.repository ?? "";
  const [, owner = "", name = repository] = /([^/]+)\/([^/]+?)(?:\.git)?$/.exec(repository) ?? [];
  const isChange = facts.ref.startsWith("refs/pull/");
  return withoutEmpty({
    "cicd.pipeline.name": facts.workflow,
    "cicd.pipeline.task.name": facts.job,
    "vcs.owner.name": owner,
    "vcs.repository.name": name,
    // Pull requests are one series.
    "vcs.ref.head.name": isChange || !facts.inActions ? "" : shortRef(facts.ref),
    "vcs.ref.head.type": isChange || !facts.inActions || facts.refType === "unknown" ? "" : facts.refType,
    image: imageSeries(report.image ?? "")
  });
}
function shortRef(ref) {
  return ref.replace(/^refs\/(?:heads|tags)\//, "");
}
function withoutEmpty(attributes) {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== ""));
}

// src/telemetry/run-metrics.ts
var prefix = "cached_go_docker_build";
function runMetrics(report) {
  const { verdict, caches, phases, warmth } = report;
  const isCompared = verdict.coldMs > 0;
  const ofCaches = (value) => caches.filter(({ hit }) => hit !== "off").map((cache) => ({ value: value(cache), attributes: { "cache.kind": cache.kind } }));
  const seconds = (name, description, points) => ({
    name: `${prefix}.${name}`,
    unit: "s",
    description,
    points
  });
  const amount = (name, unit, description, points) => ({
    name: `${prefix}.${name}`,
    unit,
    description,
    points
  });
  const one = (value) => [{ value, attributes: {} }];
  return [
    seconds("run.duration", "From the first phase to the end of the last one", [
      {
        value: totalMs(report) / 1e3,
        attributes: { result: runResult(report), ...warmth === void 0 ? {} : { warmth: warmth.state } }
      }
    ]),
    seconds(
      "phase.duration",
      "Each phase that was not skipped",
      phases.filter(({ outcome }) => outcome !== "skipped").map(({ name, ms, outcome }) => ({ value: ms / 1e3, attributes: { phase: name, outcome } }))
    ),
    seconds("build.duration", "The RUNs that use the caches, in this run", one(verdict.buildMs / 1e3)),
    seconds("build.cold_duration", "The same without caches", isCompared ? one(verdict.coldMs / 1e3) : []),
    seconds("cache.cost", "Restore, inject, extract and save", one(verdict.costMs / 1e3)),
    seconds("cache.net_gain", "What the caches saved less what they cost", isCompared ? one(verdict.netMs / 1e3) : []),
    amount(
      "cache.results",
      "{run}",
      "1 for each cache, by its hit",
      caches.map(({ kind, hit }) => ({ value: 1, attributes: { "cache.kind": kind, "cache.hit": hit } }))
    ),
    amount(
      "cache.restored",
      "By",
      "Downloaded from the store",
      ofCaches(({ restored }) => restored.bytes)
    ),
    amount(
      "cache.saved",
      "By",
      "Uploaded to the store",
      ofCaches(({ saved }) => saved?.bytes ?? 0)
    ),
    amount(
      "cache.restored_entries",
      "{entry}",
      "Entries in what was restored",
      ofCaches(({ restored }) => restored.entries)
    ),
    amount(
      "cache.used_entries",
      "{entry}",
      "Restored entries that the build used",
      ofCaches(({ used }) => used)
    ),
    amount(
      "cache.added_entries",
      "{entry}",
      "Entries that the build made",
      ofCaches(({ added }) => added)
    )
  ];
}

// src/telemetry/run-spans.ts
function runSpans(report, trace, attributes) {
  const phases = report.phases.filter(({ startedAt }) => !Number.isNaN(Date.parse(startedAt)));
  if (phases.length === 0) return void 0;
  const build = phases.findLast(({ name, outcome }) => name === "build" && outcome !== "skipped");
  const parts = phases.map(
    (phase) => phase === build ? withSteps(phaseSpan(phase), trace, report.steps) : phaseSpan(phase)
  );
  return {
    name: "go image build",
    id: trace.runSpan,
    startMs: Math.min(...parts.map(({ startMs }) => startMs)),
    endMs: Math.max(...parts.map(({ endMs }) => endMs)),
    attributes: { ...attributes, ...cacheAttributes(report), ...verdictAttributes(report) },
    ...report.result === "failure" ? { error: report.failure?.diagnosis?.cause ?? report.failure?.message ?? "the run was cancelled" } : {},
    parts
  };
}
function phaseSpan({ name, startedAt, ms, outcome, reason }) {
  const startMs = Date.parse(startedAt);
  return {
    name,
    startMs,
    endMs: startMs + ms,
    attributes: { "phase.outcome": outcome, ...reason === "" ? {} : { "phase.reason": reason } },
    ...outcome === "failed" || outcome === "degraded" ? { error: reason } : {},
    parts: []
  };
}
function withSteps(build, { buildSpan }, steps) {
  const parts = steps.flatMap(({ name, ms, cached, startMs }) => {
    if (startMs === void 0) return [];
    const begin = build.startMs + startMs;
    return [{ name, startMs: begin, endMs: begin + ms, attributes: { "step.cached": cached }, parts: [] }];
  });
  return { ...build, id: buildSpan, parts };
}
function cacheAttributes({ caches }) {
  return Object.fromEntries(
    caches.flatMap(({ kind, hit, reason, restored, saved, used, added }) => [
      [`cache.${kind}.hit`, hit],
      [`cache.${kind}.reason`, reason],
      [`cache.${kind}.restored.bytes`, restored.bytes],
      [`cache.${kind}.saved.bytes`, saved?.bytes ?? 0],
      [`cache.${kind}.used`, used],
      [`cache.${kind}.added`, added]
    ])
  );
}
function verdictAttributes({ warmth, verdict: { coldMs, buildMs, costMs, netMs } }) {
  return {
    ...warmth === void 0 ? {} : { "warmth.state": warmth.state, "warmth.reason": warmth.reason },
    "verdict.cold_ms": coldMs,
    "verdict.build_ms": buildMs,
    "verdict.cost_ms": costMs,
    "verdict.net_ms": netMs
  };
}

// src/action/reports/send-telemetry.ts
async function sendTelemetry(services, report, nonce) {
  const { run, log } = services;
  const { traces, metrics, parent, problems } = telemetrySettings(run.env);
  const failures = [...problems];
  if (traces !== void 0 || metrics !== void 0) {
    const facts = runFactsFrom(run.env, await readEvent(services));
    const trace = runTrace(nonce, parent);
    const root = runSpans(report, trace, runAttributes(facts, report));
    const series = redacted(seriesAttributes(facts, report), run.redact);
    const { sendMetrics, sendTrace } = await import("./send-otlp.js");
    const ends = await Promise.all([
      traces === void 0 || root === void 0 ? "" : sendTrace({ traceId: trace.traceId, parent, root: redactedSpan(root, run.redact) }, "0.1.0", traces),
      metrics === void 0 ? "" : sendMetrics(runMetrics(report), series, "0.1.0", metrics)
    ]);
    failures.push(
      ...["Traces", "Metrics"].flatMap((what, at) => ends[at] === "" ? [] : [`${what}: ${ends[at] ?? ""}`])
    );
  }
  if (failures.length > 0) log.notice(`Telemetry was not sent. ${[...new Set(failures)].join(". ")}`);
}
function redactedSpan(span, redact) {
  return {
    ...span,
    name: redact(span.name),
    attributes: redacted(span.attributes, redact),
    ...span.error === void 0 ? {} : { error: redact(span.error) },
    parts: span.parts.map((part) => redactedSpan(part, redact))
  };
}
function redacted(attributes, redact) {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, typeof value === "string" ? redact(value) : value])
  );
}

// src/action/run-post.ts
async function runPost(services) {
  try {
    return await endRun(services);
  } finally {
    await endOwnBuilder(services);
  }
}
async function endRun(services) {
  const state = decodeState(services.workflow.state(stateName));
  if (state === void 0) return void 0;
  const given = services.workflow.input("report-file").trim();
  const foreign = foreignPlace(state, {
    temporaryRoot: path6.dirname(services.run.temporaryFolder),
    givenReport: given === "" ? "" : path6.resolve(services.run.folder, given)
  });
  if (foreign !== void 0) {
    services.log.warning(
      `Nothing is saved or reported: the state of this step names \`${foreign}\`, which is not its own.`
    );
    return void 0;
  }
  return saveAndReport(services, state);
}
async function saveAndReport(services, state, nonce = path6.basename(state.temporaryFolder).replace(ownPrefix, "")) {
  try {
    if (state.interrupted) {
      await reportInterrupted(services, state, nonce);
      return state.report;
    }
    const uploading = uploadRecord(services, state);
    const sharing = publishSharing(services, state);
    const phases = phaseRecorder(services.log, services.clock);
    if (state.saves.length === 0) phases.skip("save", "there is nothing to save");
    const saved = state.saves.length === 0 ? nothingSaved : await phases.attempt(
      "save",
      "Save caches",
      () => save(services, state),
      () => nothingSaved
    );
    const { host } = state.beside;
    if (host !== void 0)
      await phases.attempt(
        "host-save",
        "Save the Go caches of the runner",
        () => saveHost(services, state, host),
        () => void 0
      );
    const all = [...state.report.phases, ...phases.reports()];
    const saveMs = new Map([...saved].map(([kind, { ms }]) => [kind, ms]));
    const caches = state.report.caches.map((cache) => settledCache(withSave(cache, saved.get(cache.kind)), saveMs));
    const own = { ...state.report, phases: all, caches, verdict: verdictFrom(all, caches) };
    const report = withTexts(own, services.run.redact);
    for (const line of closingLines(report)) services.log.info(line);
    await tell(services, `The report could not be written to ${state.reportFile}`, async () => {
      if (state.reportFile === "") return;
      await services.files.writeText(state.reportFile, `${JSON.stringify(report, void 0, 2)}
`);
    });
    await tell(services, unsent, () => sendTelemetry(services, report, nonce));
    const record = await uploading;
    const shared = await sharing;
    if (shared !== "") services.log.info(shared);
    tellRecord(services, record);
    if (state.noSummary === void 0)
      await tell(
        services,
        "The summary could not be written",
        () => services.workflow.writeSummary(summaryFrom(report, { record, store: state.store.kind }))
      );
    failIfStrict(services.run.env, phases.reports());
    return report;
  } finally {
    await services.files.remove(state.temporaryFolder);
  }
}
var unsent = "Telemetry was not sent";
async function reportInterrupted(services, { report }, nonce) {
  await tell(services, unsent, () => sendTelemetry(services, { ...report, result: "failure" }, nonce));
}
function tellRecord({ log }, record) {
  if (record === void 0) return;
  if (record.kind === "kept") log.info(`Build record: ${record.name}, ${size(record.bytes)}, ${record.url}`);
  else if (!record.isTrouble) log.info(`No build record was uploaded: ${record.reason}.`);
  else
    log.warning(
      `The build record was not uploaded: ${record.reason}. With DOCKER_BUILD_RECORD_UPLOAD=false the action does not try.`
    );
}
async function tell(services, failure, body) {
  try {
    await body();
  } catch (error) {
    services.log.warning(`${failure}: ${errorText(error)}`);
  }
}
var nothingSaved = /* @__PURE__ */ new Map();
async function save(services, state) {
  const deadline = services.clock.monotonicMs() + Math.max(...state.saves.map((pending) => saveLimitMs(state, pending)));
  const ends = await Promise.all(
    state.saves.map(async (pending) => {
      const begin = services.clock.monotonicMs();
      const end = await saveEntry(services, state, pending, deadline);
      const ms = services.clock.monotonicMs() - begin;
      return [pending.kind, { ...end, ms, isRecord: pending.role === "record" }];
    })
  );
  const lost = ends.flatMap(([, end]) => end.kind === "not" && end.degraded && !end.isRecord ? [end.reason] : []);
  const troubles = [...new Set(lost)];
  if (troubles.length > 0 && !state.saves.some(({ storeFailed }) => storeFailed))
    services.log.warning(
      `The caches were not saved: ${troubles.join("; ")}. The next run starts from the last snapshot.`
    );
  const told = ends.map(
    ([kind, end]) => `${kind}: ${end.kind === "saved" ? `saved ${size(end.bytes)} as ${end.key}` : `not saved, ${end.reason}`}`
  );
  return { outcome: troubles.length > 0 ? "degraded" : "done", reason: told.join("; "), value: new Map(ends) };
}
function withSave(cache, end) {
  if (end === void 0) return cache;
  if (end.isRecord) {
    if (end.kind === "not") return withoutPrediction(cache);
    return { ...cache, saveReason: `${cache.saveReason}; only the timing is recorded` };
  }
  if (end.kind === "not") return { ...withoutPrediction(cache), saved: null, saveReason: end.reason };
  return { ...cache, saved: { bytes: end.bytes, key: end.key }, saveReason: "this build's new entries" };
}
function withoutPrediction({ restoredAgainInRun: _unrecorded, ...cache }) {
  return cache;
}

export {
  summaryFrom,
  isOwnReport,
  runPost,
  saveAndReport,
  reportInterrupted
};
