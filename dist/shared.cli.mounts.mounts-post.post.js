import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  entryFolders,
  failIfStrict,
  hostGo,
  mergedCatalog,
  parseActionEntry,
  readCatalog,
  whyNothingNew
} from "./shared.cli.main.mounts.mounts-post.post.js";
import {
  balances,
  builderState,
  buildkitLogs,
  cacheNames,
  catalogText,
  closingLines,
  compareSets,
  composeSnapshot,
  decodeState,
  degradedPhases,
  isKeptName,
  isOwnName,
  lackingModulesFile,
  lastLine,
  leastRate,
  limitsUntil,
  manifestFile,
  parseCatalog,
  phaseRecorder,
  phaseTimes,
  readUses,
  removeBuilder,
  restoredText,
  savedText,
  settledCache,
  skippedPhases,
  stageNonce,
  stateName,
  totalMs,
  verdictFrom,
  verdictText
} from "./shared.bake.cli.main.mounts.mounts-post.post.js";
import {
  duration,
  markdownCode,
  markdownText,
  ownPrefix,
  size
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.js";
import {
  errorText
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.store-worker.js";

// src/action/run-post.ts
import path6 from "node:path";

// src/report/summary.ts
var summaryLimitBytes = 64 * 1024;
var slowestSteps = 5;
function summaryFrom(report, record) {
  const sections = [
    `### Go image build: ${report.result}

${overview(report, record)}`,
    failureSection(report.failure),
    details("Slowest steps", stepTable(report.steps)),
    details("Keys", keyTable(report.caches))
  ];
  const used = sections.reduce((bytes, section) => bytes + Buffer.byteLength(section) + 2, 0);
  const [first = "", failure = "", ...rest] = sections;
  const findings = findingTable(report.findings, summaryLimitBytes - used - 256);
  return `${[first, failure, findings, ...rest].filter((section) => section !== "").join("\n\n")}
`;
}
function failureSection(failure) {
  if (failure === void 0) return "";
  const { step, file, line, message, excerpt, diagnosis } = failure;
  const place = file === "" ? "" : ` at ${markdownCode(line === 0 ? file : `${file}:${line}`)}`;
  const said = excerpt.map((text) => markdownText(text)).join("<br>");
  return [
    `**Failed${place}**${step === "" ? "" : `: ${markdownCode(step)}`}`,
    ...diagnosis === void 0 ? [] : [diagnosisText(diagnosis)],
    markdownText(message),
    ...said === "" ? [] : [`<pre>${said}</pre>`]
  ].join("\n\n");
}
function diagnosisText({ cause, evidence, remedy, docs }) {
  const more = /^https:\/\/[\w./#-]+$/.test(docs) ? ` ([more](${docs}))` : "";
  return [
    `**Cause**: ${markdownText(cause)}`,
    markdownCode(evidence, 300),
    `**Remedy**: ${markdownText(remedy, 600)}${more}`
  ].join("<br>");
}
function overview(report, record) {
  const skipped = skippedPhases(report).map(({ name, reason }) => markdownText(`${name}: ${reason}`));
  const degraded = degradedPhases(report).map((phase) => row(`No ${phase.name}`, markdownText(phase.reason)));
  return [
    row("Result", `**${report.result}** in ${duration(totalMs(report))}`),
    "|---|---|",
    row("Gain", gainCell(report)),
    row("Time", markdownText(phaseTimes(report))),
    ...report.caches.map((cache) => row(cacheNames[cache.kind], cacheCell(cache))),
    ...degraded,
    ...record?.kind === "kept" ? [row("Build record", recordCell(record))] : [],
    ...skipped.length === 0 ? [] : [row("Skipped", skipped.join("<br>"))]
  ].join("\n");
}
function recordCell({ name, url, bytes }) {
  return `[${markdownCode(name)}](${url}), ${size(bytes)}, for \`docker buildx history import\` and Docker Desktop`;
}
function gainCell({ verdict, caches }) {
  const each = balances(caches).map(({ name, text }) => markdownText(`${name}: ${text}`));
  return [`**${markdownText(verdictText(verdict))}**`, ...each].join("<br>");
}
function cacheCell(cache) {
  const facts = cache.hit === "off" ? [] : [restoredText(cache), savedText(cache)];
  return [`**${cache.hit}**: ${markdownText(cache.reason)}`, ...facts.map((fact) => markdownText(fact))].join("<br>");
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
function placeText(finding) {
  if (finding.file === "") return "";
  return markdownCode(finding.line === 0 ? finding.file : `${finding.file}:${finding.line}`);
}
function stepTable(steps) {
  const slowest = steps.toSorted((a, b) => b.ms - a.ms).slice(0, slowestSteps);
  if (slowest.length === 0) return "";
  const rows = slowest.map(
    (step) => row(markdownCode(withoutDigest(step.name)), step.cached ? "cached" : duration(step.ms))
  );
  return ["| Step | Time |", "|---|--:|", ...rows].join("\n");
}
function withoutDigest(name) {
  return name.replace(/@sha256:[0-9a-f]+/, "");
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
function row(...cells) {
  return `| ${cells.join(" | ")} |`;
}

// src/action/builder/end-builder.ts
import path from "node:path";
async function endOwnBuilder(services) {
  const name = services.workflow.state(builderState);
  if (!isOwnName(name)) return;
  if (services.run.env["RUNNER_DEBUG"] === "1") await printLogs(services, name);
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
      pending.rivals.map((prefix) => [prefix]),
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
  const limits = { timeoutMs: left(), signal: services.run.signal };
  const saved = await store.save(pending.key, pending.folder, limits, pending.standsOn);
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
  return prefixes.some((prefix) => key.startsWith(prefix));
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
    family: "",
    groups: []
  };
  const bytes = bytesOf(build) + bytesOf(modules);
  const { role, standsOn, ...snapshot } = await composeSnapshot(services.files, keys, host.run, {
    role: "base",
    archives,
    bytes,
    live: { entries: build.files.length + modules.files.length, bytes },
    goVersion: host.goVersion,
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
  const found = await trees.found(moduleFolder, [...names, ...names.map(hashOf)]);
  const checked = new Set(found.map(({ name }) => name));
  const kept = found.filter(
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
  const limits = () => limitsUntil(services.clock, deadline, services.run.signal);
  const save2 = async (key, folder) => {
    const end = await store.save(key, folder, limits());
    if (end.kind === "degraded") services.log.debug(`${key} was not saved: ${end.reason}`);
    return end.kind !== "degraded";
  };
  const areSaved = await Promise.all(sharing.layers.map(({ key, folder }) => save2(key, folder)));
  if (areSaved.includes(false)) return "";
  const text = await files.readText(path5.join(sharing.folder, manifestFile));
  const own = parseCatalog(text, sharing.prefixes.layer);
  if (own === void 0) return "";
  const put = async (prefix, catalog, turn) => {
    const folder = await files.makeTemporaryFolder("shared-list");
    await files.writeText(path5.join(folder, manifestFile), catalogText(catalog));
    const isSaved = await save2(`${prefix}${sharing.ending}-${turn}`, folder);
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
      limits()
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
async function saveAndReport(services, state) {
  try {
    if (state.interrupted) return state.report;
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
    const report = { ...state.report, phases: all, caches, verdict: verdictFrom(all, caches) };
    for (const line of closingLines(report)) services.log.info(line);
    await tell(services, `The report could not be written to ${state.reportFile}`, async () => {
      if (state.reportFile === "") return;
      await services.files.writeText(state.reportFile, `${JSON.stringify(report, void 0, 2)}
`);
    });
    const record = await uploading;
    const shared = await sharing;
    if (shared !== "") services.log.info(shared);
    tellRecord(services, record);
    if (state.noSummary === void 0)
      await tell(
        services,
        "The summary could not be written",
        () => services.workflow.writeSummary(summaryFrom(report, record))
      );
    failIfStrict(services.run.env, phases.reports());
    return report;
  } finally {
    await services.files.remove(state.temporaryFolder);
  }
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
    if (end.kind === "not") return cache;
    return { ...cache, saveReason: `${cache.saveReason}; only the timing is recorded` };
  }
  if (end.kind === "not") return { ...cache, saved: null, saveReason: end.reason };
  return { ...cache, saved: { bytes: end.bytes, key: end.key }, saveReason: "this build's new entries" };
}

export {
  isOwnReport,
  runPost,
  saveAndReport
};
