import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  causeFindings,
  findingsAfter,
  sharedKeys,
  startCleanUp
} from "./shared.cli.main.mounts.mounts-post.rare-commands.js";
import {
  entryFolders,
  failIfStrict,
  hostGo,
  isEntryName,
  mergedCatalog,
  readCatalog
} from "./shared.cli.main.mounts.mounts-post.post.rare-commands.js";
import {
  runUserBuild,
  shownProgress,
  takesAttestations,
  tellBuild,
  traceEnvironment
} from "./shared.bake.cli.main.rare-commands.js";
import {
  accessFlags,
  allRules,
  analyse,
  annotationsFrom,
  askProxies,
  beganWhole,
  beyondAnnotations,
  buildInStage,
  buildxInputs,
  cutStage,
  downloadSnapshot,
  downloadsModules,
  extractNew,
  failureFrom,
  failureText,
  findSnapshot,
  hashedName,
  hashedSettings,
  helperSetting,
  hiddenCalls,
  inUserStage,
  injectedOf,
  isHeadingOf,
  isOnThisMachine,
  isOnlyCall,
  isRemoteBuild,
  leaveResults,
  leftoverFindings,
  localRefs,
  madeReady,
  moduleOf,
  mountFlags,
  mountingRuns,
  mountsModules,
  mountsOfEdits,
  newRef,
  parseProxyList,
  placeOf,
  planOf,
  postState,
  preparedNodes,
  privatePatterns,
  privateSettingIds,
  proxyUrls,
  readRequest,
  refsOfStore,
  refuseForeignFrontend,
  refusedLogin,
  rememberMounts,
  reportFrom,
  restoreAndInject,
  runMsFrom,
  secretFiles,
  sharePlan,
  shownProxy,
  stageArgv,
  stageName,
  standingOn,
  textBefore,
  unanalysed,
  unpreparedNodes,
  unread,
  unrestored,
  usedLayers,
  withinTime,
  writeEditedCopy
} from "./shared.bake.cli.main.mounts.mounts-post.rare-commands.js";
import {
  asLines,
  basesOf,
  buildKeys,
  builderLines,
  catalogText,
  countIn,
  helperMountFlag,
  helperResult,
  helperScript,
  lackingModulesFile,
  limitsUntil,
  namingLostBuilder,
  phaseRecorder,
  planLines,
  stageNonce,
  storeChoice,
  withTexts
} from "./shared.bake.cli.main.mounts.mounts-post.post.rare-commands.js";
import {
  builtPackages,
  fromChain,
  goCalls,
  isStraight,
  parseGoMod,
  runText,
  sourceStage,
  withoutSubstitutions,
  wordValue
} from "./shared.bake.cli.main.mounts.mounts-post.plan.rare-commands.js";
import {
  BuildFailure,
  Cancelled,
  ConfigError,
  howToReport,
  parseFields,
  stackText
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";
import {
  count,
  oneLine,
  shortened
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.js";
import {
  anyRecord,
  decodedText,
  fallback,
  itemsOf,
  literal,
  looseObject,
  number,
  object,
  safeParse,
  string,
  textOrEmpty
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.store-worker.js";
import {
  errorText
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.send-otlp.stats-command.store-worker.js";

// src/action/run-main.ts
import path11 from "node:path";

// src/diagnosis/edited-instruction.ts
function editOfFailed({ line, file, step }, changed, dockerfile) {
  if (line > 0) return file === dockerfile ? changed.find((each) => each.line === line) : void 0;
  return changed.find(({ added }) => added.length > 0 && added.every((text) => step.includes(text)));
}
function editNote(error, changed, dockerfile) {
  const edit = editOfFailed(error, changed, dockerfile);
  if (edit === void 0) return "";
  return `Line ${edit.line} of ${dockerfile} is built with an edit of this action: ${edit.added.join(" ")}. \`dockerfile-edits: off\` builds the file as it is written.`;
}

// src/dockerfile/cut/repeated-run.ts
function repeatedRun(placed, stage, run, words) {
  const { text } = placed.dockerfile;
  const shell = JSON.stringify([...words, ...shellAt(placed, stage, run.line)]);
  const before = textBefore(text, run.line);
  const own = text.slice(before.length).split("\n").slice(0, run.endLine - run.line + 1);
  return `${before}SHELL ${shell}
${own.join("\n")}
`;
}
function shellAt({ graph }, stage, line) {
  const set = fromChain(graph, stage).flatMap(({ stage: { instructions } }) => instructions.toReversed()).find((each) => each.keyword === "SHELL" && each.json !== void 0 && each.line < line);
  return set?.json ?? ["/bin/sh", "-c"];
}

// src/mounts/in-stage/go-hashes.ts
async function askForHashes(shell, files, setting, { text, stage }) {
  const folder = await files.makeTemporaryFolder("hashes");
  try {
    const nonce = `${setting.nonce}-hashes`;
    const words = ["/bin/sh", "-c", helperScript("go-hashes"), nonce];
    const dockerfile = { text: text(words), buildArgs: {} };
    const outcome = await buildInStage(shell, files, setting, { folder, nonce, dockerfile, stage });
    if (outcome.kind === "failed") return outcome;
    const result = helperResult(nonce, outcome.lines);
    const lines = [...result].flatMap(([name, value]) => name.startsWith("hash.") ? [unquoted(value)] : []);
    return lines.length > 0 ? { kind: "told", lines } : { kind: "failed", reason: "go said nothing of what it hashes" };
  } finally {
    await files.remove(folder);
  }
}
function unquoted(text) {
  return text.replaceAll(/\\(["\\])/g, "$1");
}

// src/action/build/ask-for-hashes.ts
var longestRepetitionMs = 12e5;
async function withHashes(services, analysis, runs, end2) {
  if (!analysis.asked.config.cache.goHashes || end2.result.kind !== "success") return runs;
  const answer = await answerFor(services, analysis, end2);
  if (answer.kind === "failed") {
    services.log.warning(`What go hashes is not known in this run: ${answer.reason}`, { title: "go-hashes" });
    return runs;
  }
  const hashed = hashedSettings(answer.lines, answer.line);
  services.log.info("What go hashes for all packages that it compiles, beside their names, files and imports:");
  for (const setting of hashed)
    for (const value of setting.value.split("\n")) services.log.info(`  ${hashedName(setting)}: ${value}`);
  return runs.map((run) => run.kind === "build" ? { ...run, hashed } : run);
}
async function answerFor(services, analysis, end2) {
  const { asked, toBuild, delivery } = analysis;
  const longest = longestCompiling(analysis, end2);
  const placed = toBuild.dockerfile;
  if (longest === void 0 || placed === void 0)
    return { kind: "failed", reason: "no RUN with the build cache was executed by a shell", line: 0 };
  const { run, stage } = longest;
  services.log.info(`The RUN of line ${run.line} runs once more, to ask go what it hashes.`);
  const limits = { timeoutMs: longestRepetitionMs, workMs: longestRepetitionMs };
  const answer = await inUserStage(
    services,
    { asked, delivery, platform: placed.scope.platform, limits },
    (setting, own) => askForHashes(services.shell, services.files, setting, {
      text: (words) => repeatedRun(placed, stage, run.instruction, words),
      stage: own
    })
  );
  return { ...answer, line: run.line };
}
function longestCompiling({ toBuild }, end2) {
  const timed = mountingRuns({ ...toBuild, beside: [] }).flatMap(({ run, place }) => {
    const ms = isRepeatable(run) ? runMsFrom(end2.allSteps, place) : void 0;
    const stage = toBuild.goStages.find((each) => stageName(each) === place.stage);
    return ms === void 0 || stage === void 0 ? [] : [{ run, stage: stage.index, ms }];
  });
  return timed.toSorted((one, other) => other.ms - one.ms)[0];
}
function isRepeatable({ instruction, inherited, leavesCachesAlone, cacheMounts }) {
  const mountsBuild = cacheMounts.served.some(({ kind }) => kind === "build");
  return mountsBuild && instruction.json === void 0 && !inherited && !leavesCachesAlone;
}

// src/goproxy/answering.ts
function hasNext(list) {
  const elements = parseProxyList(list);
  return proxyUrls(list).length > 1 && elements.some(({ kind, separator }) => kind === "url" && separator === "|");
}
function answering(list, probes) {
  if (!probes.some(({ verdict }) => verdict === "right")) return { list, silent: [] };
  const probeOf = (url) => probes.find((probe) => probe.url === url);
  const isSilent = ({ text, separator }) => separator === "|" && probeOf(text)?.verdict === "unreachable";
  const elements = parseProxyList(list);
  return {
    list: elements.filter((element) => !isSilent(element)).map(({ text, separator }) => `${text}${separator}`).join(""),
    silent: elements.filter((element) => isSilent(element)).flatMap(({ text }) => probeOf(text) ?? [])
  };
}

// src/action/build/answering-proxies.ts
async function withAnsweringProxies(services, { asked, delivery }, runs) {
  const { config, builder } = asked;
  const { proxyQuestion, go } = delivery;
  const { goproxy } = go;
  const modules = runs.find(({ kind }) => kind === "modules");
  const isComplete = modules?.standing.hit === "exact" || modules !== void 0 && injectedOf(modules)?.verdict === "exact";
  if (goproxy === void 0 || proxyQuestion === void 0 || isComplete || !hasNext(goproxy)) return delivery;
  if (config.proxies.length > 0 || !isOnThisMachine(placeOf(builder))) return delivery;
  const candidates = proxyUrls(goproxy).map((url) => ({ url, source: "the input" }));
  const { list, silent } = answering(goproxy, await askProxies(services, candidates, proxyQuestion));
  if (silent.length === 0) return delivery;
  const names = silent.map(({ url, reason }) => `${shownProxy(url)} (${reason})`).join(", ");
  services.log.warning(
    `\`goproxy\`: skipping proxies that do not respond, because Go would wait for each of them with every module: ${names}.`
  );
  return {
    ...delivery,
    go: { ...go, goproxy: list },
    settings: delivery.settings.map((setting) => setting.env === "GOPROXY" ? { ...setting, value: list } : setting)
  };
}

// src/action/build/build-from-layers.ts
import path3 from "node:path";

// src/buildx/progress/execution-watch.ts
var cachedWithinMs = 50;
function executionWatch(clock, places, onExecution) {
  const undecided = /* @__PURE__ */ new Map();
  let isTold = false;
  const executed = (id) => {
    const heading = undecided.get(id);
    if (heading === void 0 || isTold) return;
    isTold = true;
    onExecution(heading);
  };
  return (event) => {
    switch (event.kind) {
      case "started":
        if (!places.some((place) => isHeadingOf(event.name, place))) return;
        undecided.set(event.id, event.name);
        void clock.sleep(cachedWithinMs).then(() => executed(event.id));
        return;
      case "log":
      case "done":
      case "failed":
        return executed(event.id);
      case "cached":
      case "cancelled":
        undecided.delete(event.id);
        return;
      case "status":
      case "warning":
        return;
    }
  };
}

// src/action/build/build.ts
import path2 from "node:path";

// src/buildx/progress/build-warnings.ts
var field = "buildx.build.warnings";
var lineSchema = object({ start: object({ line: number() }) });
var warningSchema = object({
  short: textOrEmpty,
  detail: fallback(itemsOf(string()), []),
  url: textOrEmpty,
  sourceInfo: fallback(object({ filename: textOrEmpty, data: textOrEmpty }), { filename: "", data: "" }),
  range: fallback(itemsOf(lineSchema), [])
});
var warningsSchema = object({ [field]: itemsOf(warningSchema) });
function buildWarnings(metadata) {
  const warnings = decodedText(warningsSchema, metadata)?.[field] ?? [];
  return warnings.map(({ short, detail, url, sourceInfo, range }) => ({
    title: detail.map(fromBase64).join(" "),
    message: fromBase64(short).replace(/ \(line \d+\)$/, ""),
    url,
    file: sourceInfo.filename,
    text: fromBase64(sourceInfo.data),
    line: range[0]?.start.line ?? 0
  }));
}
function withOwnSource(metadata, texts) {
  const all = decodedText(anyRecord, metadata);
  const warnings = all?.[field];
  if (all === void 0 || !Array.isArray(warnings)) return metadata;
  const [built, own] = [toBase64(texts.built), toBase64(texts.own)];
  const renamed = warnings.map((warning) => {
    const fields = safeParse(looseObject({ sourceInfo: looseObject({ data: literal(built) }) }), warning);
    if (!fields.success) return warning;
    const { definition: _definition, ...source } = fields.output.sourceInfo;
    return { ...fields.output, sourceInfo: { ...source, data: own } };
  });
  return JSON.stringify({ ...all, [field]: renamed }, void 0, 2);
}
function fromBase64(text) {
  return Buffer.from(text, "base64").toString();
}
function toBase64(text) {
  return Buffer.from(text).toString("base64");
}

// src/action/build/check-annotations.ts
import path from "node:path";
function annotateChecks({ log }, { asked, plan }, { metadata }, own) {
  const { facts, config } = asked;
  if (!facts.inActions || !facts.wishes.checkAnnotations) return;
  for (const warning of buildWarnings(metadata)) {
    const { title, message, url } = warning;
    const isOwn = isRemoteBuild(config.build) || warning.text === own;
    const place = isOwn ? placeOfWarning(warning, plan.build.dockerfile) : {};
    log.warning(url === "" ? message : `${message}
More about this check: ${url}`, { title, ...place });
  }
}
function placeOfWarning({ file, line }, dockerfile) {
  if (path.basename(dockerfile) !== file || path.isAbsolute(dockerfile) || dockerfile.startsWith("..")) return {};
  return { file: dockerfile, ...line === 0 ? {} : { line } };
}

// src/action/build/build.ts
async function build(services, analysis, watch = { signal: services.run.signal }) {
  const { asked } = analysis;
  const folder = await services.files.makeTemporaryFolder("build");
  const { options, secretEnvs, env } = buildxInputs(asked, analysis.delivery);
  const place = { env: services.run.env, builder: asked.builder.name };
  try {
    const dockerfile = await dockerfileToBuild(services, analysis, folder);
    const refs = await localRefs(services.files, place);
    const built = await runUserBuild(
      services,
      options,
      {
        builder: asked.builder.name,
        takesAttestations: takesAttestations(asked.builder),
        progress: shownProgress(services.run.env),
        dockerfile,
        // The path as the user wrote it: the kubernetes driver picks a node by it.
        context: asked.config.build.context,
        iidFile: path2.join(folder, "iid"),
        metadataFile: path2.join(folder, "metadata.json"),
        secretFiles: await secretFiles(services, asked, folder),
        secretEnvs
      },
      {
        cwd: services.run.folder,
        env: { ...env, ...traceEnvironment(services.run.env, services.run.nonce) },
        ...watch
      }
    );
    const ended = await withOwnMetadata(services, analysis, namingLostBuilder(built, asked.builder));
    const ref = ended.ref ?? (dockerfile === void 0 ? void 0 : await newRef(services.files, place, refs, dockerfile));
    const end2 = { ...ended, ...ref === void 0 ? {} : { ref } };
    switch (end2.result.kind) {
      case "success":
      case "unseen":
        return { outcome: "done", reason: end2.digest === "" ? "" : end2.digest, value: end2 };
      case "cancelled":
        return { outcome: "failed", reason: "it was cancelled", value: end2 };
      case "failure":
        return { outcome: "failed", reason: end2.result.error.message, value: end2 };
    }
  } finally {
    await services.files.remove(folder);
  }
}
async function withOwnMetadata(services, analysis, end2) {
  const { toBuild, asked } = analysis;
  const own = await services.checkout.given.readText(asked.dockerfile) ?? "";
  const metadata = toBuild.isEdited ? withOwnSource(end2.metadata, { built: toBuild.builtText, own }) : end2.metadata;
  annotateChecks(services, analysis, { metadata }, own);
  return { ...end2, metadata };
}
async function dockerfileToBuild(services, { asked, toBuild }, folder) {
  if (isOnlyCall(asked.config.build)) return asked.config.build.file;
  if (!toBuild.isEdited) return isRemoteBuild(asked.config.build) ? asked.config.build.file : asked.dockerfile;
  return writeEditedCopy(services, { asked, toBuild }, path2.join(folder, "dockerfile"));
}

// src/action/build/build-from-layers.ts
var layersSuffice = "every RUN that mounts a Go cache came from the layer cache";
async function buildFromLayers(services, analysis, phases) {
  if (!await mayLayersSuffice(services, analysis)) return void 0;
  const stop = new AbortController();
  let why = "";
  const stopFor = (reason) => {
    why ||= reason;
    stop.abort();
  };
  const places = mountingRuns(analysis.toBuild).map(({ place }) => place);
  const watch = executionWatch(
    services.clock,
    places,
    (heading) => stopFor(`the layer cache does not have \`${heading}\``)
  );
  let left = analysis.asked.config.build.cacheFrom.length;
  const onEvent = (event) => {
    if (event.kind === "failed" && event.name.startsWith("importing cache manifest from ") && --left === 0)
      stopFor("there is no layer cache yet");
    watch(event);
  };
  const signal = AbortSignal.any([services.run.signal, stop.signal]);
  const end2 = await phases.run("build", "Build from the layer cache", async () => {
    const built = await build(services, analysis, { signal, onEvent });
    if (!isStopped(built.value, stop)) return built;
    return {
      ...built,
      outcome: "skipped",
      reason: `${why}, so the Go caches are needed`
    };
  });
  if (isStopped(end2, stop) && !services.run.signal.aborted) return void 0;
  for (const name of ["restore", "inject", "fetch"]) phases.skip(name, layersSuffice);
  return { analysis, runs: neededNot(analysis), instead: void 0, built: { analysis, end: end2 } };
}
function isStopped({ result }, stop) {
  return stop.signal.aborted && result.kind !== "success";
}
function neededNot(analysis) {
  return unrestored(analysis, layersSuffice).map((run) => ({
    ...run,
    mounts: { kind: "untouched" },
    standing: standingOn({ hit: "off", reason: layersSuffice }),
    fetched: void 0
  }));
}
async function mayLayersSuffice(services, { asked: { config }, serving }) {
  const { mode, checks, offline } = config.fetch;
  const isServed = serving.caches.some(({ plan }) => plan.kind === "served" && !plan.dropped);
  const isAlone = (mode === "auto" || mode === "off") && checks.length === 0 && !offline;
  if (!isServed || !isAlone || config.build.noCache) return false;
  const found = await Promise.all(config.build.cacheFrom.map((entry) => isThere(services, entry)));
  return found.includes(true);
}
async function isThere({ checkout, run: { folder } }, entry) {
  const fields = new Map((parseFields(entry) ?? []).map((field2) => splitField(field2)));
  if (fields.get("type") !== "local") return true;
  return await checkout.given.readText(path3.resolve(folder, fields.get("src") ?? "", "index.json")) !== void 0;
}
function splitField(field2) {
  const [name = "", value = ""] = field2.split(/=(.*)/s);
  return [name.trim(), value.trim()];
}

// src/action/build/build-undoing.ts
import path4 from "node:path";

// src/diagnosis/blamed-mounts.ts
import { posix } from "node:path";
function blamedMounts(output, mounts) {
  const lines = output.filter((line) => line.length <= longestLine).map((line) => ({ line, paths: pathsIn(line) }));
  return mounts.flatMap((mount) => {
    const found = lines.findLast(({ line, paths }) => paths.some((path12) => blames(line, path12, mount.target)));
    return found === void 0 ? [] : [{ mount, words: found.line.trim() }];
  });
}
var longestLine = 2e3;
var symptoms = [
  // rename, rmdir and unlink of a folder that is a mount.
  { words: /\bresource busy\b/i, places: ["above", "at"] },
  { words: /\b(?:cannot|can't|could not|failed to|unable to) (?:remove|delete|move|rename)\b/i, places: ["at"] },
  // What is in the mount is on another file system than what is around it.
  { words: /\bcross-device link\b|\binter-device move failed\b/i, places: ["above", "at", "child", "deeper"] },
  // The mount stays in a folder that is being emptied; and another build may write into the cache meanwhile.
  { words: /\bdirectory not empty\b/i, places: ["above", "at", "child", "deeper"] },
  { words: /\bread-only file system\b/i, places: ["at", "child", "deeper"] },
  // The mount is root's; without it the folder would be of whoever makes it. Modules themselves are never to be written to.
  { words: /\bpermission denied\b/i, places: ["at", "child"] },
  // BuildKit has made the target and the folders above it.
  { words: /\bfile exists\b|\bcannot overwrite directory\b|\bis a directory\b/i, places: ["above", "at"] },
  { words: /\bnot a directory\b/i, places: ["at", "child", "deeper"] }
];
function blames(line, path12, target) {
  const place = placeOf2(path12, target);
  if (place !== void 0) return symptoms.some(({ words, places }) => words.test(line) && places.includes(place));
  return isRelativeName(path12, target) && /\bresource busy\b/i.test(line);
}
function placeOf2(path12, target) {
  if (!path12.startsWith("/")) return void 0;
  const plain = posix.normalize(path12).replace(/(?<=.)\/$/, "");
  if (plain === target) return "at";
  if (plain !== "/" && target.startsWith(`${plain}/`)) return "above";
  if (!plain.startsWith(`${target}/`)) return void 0;
  return plain.slice(target.length + 1).includes("/") ? "deeper" : "child";
}
function isRelativeName(path12, target) {
  const name = posix.normalize(path12).replace(/(?<=.)\/$/, "");
  return /^\w/.test(name) && target.endsWith(`/${name}`);
}
function pathsIn(line) {
  return line.split(/[\s'"`‘’“”=()[\]<>]+/u).map((word) => word.replace(/[:;,.!]+$/, "")).filter((word) => word !== "");
}

// src/diagnosis/lost-layer.ts
var lostLayer = /\b(?:parent )?snapshot \S+ does not exist: not found\b|\bcontent digest sha256:[0-9a-f]{64}: not found\b|\blease "?\S+"?: not found\b/;
function isLayerLost({ message, exitCode }) {
  return exitCode === 0 && lostLayer.test(message);
}

// src/action/build/build-keeping-layers.ts
var mostWords = 200;
async function buildKeepingLayers(services, analysis) {
  const built = await build(services, analysis);
  const { result } = built.value;
  if (result.kind !== "failure" || !isLayerLost(result.error) || services.run.signal.aborted) return built;
  const said = shortened(oneLine(result.error.message), mostWords);
  services.log.info(`The engine lost a layer that it had just made ("${said}"), so the image is built again.`);
  const again = await build(services, analysis);
  return { ...again, value: { ...again.value, isRepeated: true } };
}

// src/action/build/build-undoing.ts
var mostBuilds = 3;
var mostWords2 = 200;
async function buildUndoing(services, analysis, phases) {
  let built = {
    analysis,
    end: await phases.run("build", "Build", () => buildKeepingLayers(services, analysis))
  };
  const { undoing } = analysis.toBuild;
  if (undoing === void 0) return built;
  let undone = [];
  for (let next = 2; next <= mostBuilds && !services.run.signal.aborted; next++) {
    const failing = failingMounts(built, next === mostBuilds);
    if (failing.length === 0) break;
    const again = await withoutMounts(services, undoing, [...undone, ...failing]);
    if (again === void 0) break;
    undone = [...undone, ...failing];
    built = await buildAgain(services, { ...again, delivery: analysis.delivery }, phases, failing);
  }
  const isTold = undone.length > 0 && built.end.result.kind !== "cancelled";
  return isTold ? noted(services, built, undoing, undone) : built;
}
function failingMounts({ analysis, end: end2 }, isLast) {
  if (end2.result.kind !== "failure") return [];
  const { error } = end2.result;
  const { changed } = analysis.plan.build.edits;
  const mounts = mountsOfEdits(changed, analysis.toBuild.goStages);
  const edit = editOfFailed(error, changed, path4.basename(analysis.asked.dockerfile));
  const blamed = blamedMounts(
    [...error.output, ...error.message.split("\n")],
    mounts.filter(({ line }) => line === edit?.line)
  );
  if (analysis.asked.config.fetch.offline && blamed.some(({ mount }) => mount.cache === "modules")) return [];
  const withheld = blamed.map(({ mount, words }) => ({ ...named(mount), reason: blame(mount, words) }));
  if (withheld.length === 0 || !isLast) return withheld;
  const others = mounts.filter((mount) => !blamed.some((each) => each.mount === mount));
  return [
    ...withheld,
    ...others.map((mount) => ({
      ...named(mount),
      reason: `two builds failed with added cache mounts, so the image is built again without any, also without the one at ${mount.target}`
    }))
  ];
}
var named = ({ line, cache }) => ({ line, cache });
function blame({ target }, words) {
  const said = shortened(oneLine(words), mostWords2);
  return `with the added cache mount at ${target} this RUN failed ("${said}"), so the image is built again without it`;
}
async function withoutMounts(services, { withholding }, mounts) {
  try {
    return await services.run.endingHangs(() => withholding(mounts));
  } catch (error) {
    services.log.warning(`The Dockerfile could not be built again without the mount: ${errorText(error)}`);
    return void 0;
  }
}
async function buildAgain(services, analysis, phases, failing) {
  for (const { line, reason } of failing) services.log.info(`Line ${line}: ${reason}.`);
  if (analysis.toBuild.isEdited)
    await services.log.group("Edited Dockerfile", async () => services.log.quote(analysis.toBuild.builtText));
  const end2 = await phases.run("build", "Build again", () => buildKeepingLayers(services, analysis));
  return { analysis, end: { ...end2, isRepeated: true } };
}
async function noted(services, { analysis, end: end2 }, { memory, recalled }, undone) {
  const memo = end2.result.kind === "success" ? await rememberMounts(services, analysis, memory, [...recalled, ...undone]) : "The build also failed without the mount, so nothing is recorded.";
  const findings = analysis.plan.findings.map((finding) => {
    const isNew = finding.rule === "edit-undone" && undone.some(({ reason }) => finding.message.includes(reason));
    return isNew ? { ...finding, message: `${finding.message} ${memo}` } : finding;
  });
  return { analysis: { ...analysis, plan: { ...analysis.plan, findings } }, end: end2 };
}

// src/action/host/fill-host.ts
import path6 from "node:path";

// src/action/host/host-archives.ts
import path5 from "node:path";
var nothing = { archives: [], key: "", isExact: false, trouble: "" };
async function imageModules(services, analysis, plan, run) {
  const made = run?.saving.snapshot === void 0 ? [] : await archivesIn(services, run.saving.snapshot.folder);
  const used = run === void 0 ? [] : usedLayers(run);
  const here = run?.standing.layers.filter(({ layer }) => used.includes(layer)) ?? [];
  const isAll = used.length > 0 && here.length === used.length;
  const isWhole = isAll || used.length === 0 && made.length > 0;
  const other = isWhole || !plan.access.read ? nothing : await fromStore(services, analysis, plan.keys, here);
  const paths = [...pathsOf(here).map((file) => file.path), ...made];
  return {
    ...other,
    archives: [...paths.map((file) => ({ kind: "modules", path: file })), ...other.archives]
  };
}
async function fromStore(services, { asked }, keys, here = []) {
  const { files, clock, run } = services;
  const tools = { store: services.store(storeChoice(asked.config, asked.facts)), files, clock };
  const until = { deadline: clock.monotonicMs() + asked.config.cache.timeoutMs, signal: run.signal };
  const found = await findSnapshot(tools, keys, until);
  if (found.kind === "degraded") return { ...nothing, trouble: found.reason };
  if (found.kind !== "found") return nothing;
  const marks = here.map(({ layer }) => layer.mark);
  const restored = await downloadSnapshot(tools, found, marks, until);
  if (restored.kind === "miss") return { ...nothing, trouble: restored.reason };
  const { key, layers, hit, trouble } = restored;
  return { archives: pathsOf(layers), key, isExact: hit === "exact", trouble };
}
function pathsOf(layers) {
  return layers.flatMap(
    ({ layer, source }) => source.kind === "file" ? [{ kind: layer.mark.includes("-modules-") ? "modules" : "build", path: source.path }] : []
  );
}
async function archivesIn({ files }, folder) {
  const names = await files.list(folder);
  return names.filter((name) => name.includes(".tar.")).map((name) => path5.join(folder, name));
}

// src/action/host/host-keys.ts
function hostKeys({ facts, config }, go, modules) {
  const { scope, mode } = config.cache;
  const parts = [
    { name: "host", value: go.platform, reason: "the runner's own Go" },
    // Where sources and modules lie is part of what Go compiles.
    { name: "folders", value: `${facts.workspace} ${go.moduleFolder}`, reason: "the workspace and GOMODCACHE" },
    { name: "cache", value: mode === "modules" ? "modules" : "both", reason: "which caches are kept" },
    ...scope === void 0 ? [] : [{ name: "cache-scope", value: scope, reason: "as the input says" }]
  ];
  const keys = buildKeys({
    scope: parts,
    scopeName: void 0,
    goVersion: go.version,
    sumHash: modules.parts.find(({ name }) => name === "go.sum")?.value ?? "",
    ...refsOfStore(facts, config)
  });
  return { ...keys, groups: keys.groups.flat().map((fallback2) => [fallback2]) };
}

// src/action/host/fill-host.ts
async function fillHost(services, analysis, phases, runs, end2) {
  const { cache } = analysis.asked.config;
  if (!cache.host || services.run.signal.aborted) return void 0;
  const plan = planOf(analysis.serving.caches, "modules");
  const failed = end2.result.kind === "success" ? "" : "the build failed";
  if (plan?.kind !== "served" || failed !== "") {
    phases.skip("host", failed || (plan?.kind === "off" ? plan.reason : "no module is cached"));
    return void 0;
  }
  const run = runs.find(({ kind }) => kind === "modules");
  return phases.attempt(
    "host",
    "Fill the Go caches of the runner",
    () => fill(services, analysis, plan, run),
    () => void 0
  );
}
var unusedForMs = 2 * 60 * 60 * 1e3;
async function fill(services, analysis, plan, run) {
  const { log, files, clock } = services;
  const { facts } = analysis.asked;
  const go = await hostGo(services);
  if (go.kind === "none") {
    log.warning(`\`host: true\` has filled no cache: ${go.reason}.`);
    return { outcome: "degraded", reason: go.reason, value: void 0 };
  }
  const before = await contentBefore(services, go);
  await tellOfSetupGo(services, facts.workspace, before);
  const build2 = rightsToBuild(analysis, go, before.build);
  const keys = hostKeys(analysis.asked, go, plan.keys);
  const [images, own] = await Promise.all([
    imageModules(services, analysis, plan, run),
    build2.read || plan.access.read ? fromStore(services, analysis, keys) : nothing
  ]);
  const wanted = new Set(analysis.serving.moduleFiles?.wanted);
  const ofImage = await unpackAll(services, go, images.archives, wanted);
  const ownArchives = own.archives.filter(({ kind }) => kind === "modules" || build2.read);
  const ofSteps = await unpackAll(services, go, ownArchives, wanted);
  const lacking = [...wanted].filter((name) => !ofImage.names.has(name));
  await files.writeText(path6.join(services.run.temporaryFolder, lackingModulesFile), lacking.join("\n"));
  const state = {
    takesModules: plan.access.write !== "no" && facts.inActions,
    takesBuild: build2.write,
    goVersion: go.version,
    run: { id: facts.runId, attempt: facts.runAttempt },
    primary: keys.primary,
    family: keys.family,
    foundKey: own.key,
    isExact: own.isExact,
    restoredBytes: ofSteps.buildBytes,
    filledAt: clock.now()
  };
  const troubles = [images.trouble, own.trouble, ...ofImage.troubles, ...ofSteps.troubles].filter(
    (text) => text !== ""
  );
  if (troubles.length > 0) log.warning(`Not all of the runner's Go caches could be filled: ${troubles.join("; ")}`);
  const added = [
    count(ofImage.moduleFiles + ofSteps.moduleFiles, "module file", "module files"),
    count(ofSteps.entries, "compiled entry", "compiled entries")
  ];
  const reasons = [`${added.join(" and ")} added`, build2.reason, ...troubles].filter((text) => text !== "");
  const value = state.takesModules || state.takesBuild ? state : void 0;
  return { outcome: troubles.length > 0 ? "degraded" : "done", reason: reasons.join("; "), value };
}
async function unpackAll({ run: { trees }, clock }, go, archives, wanted) {
  const names = /* @__PURE__ */ new Set();
  const troubles = [];
  const sums = { moduleFiles: 0, entries: 0, buildBytes: 0 };
  for (const { kind, path: archive } of archives)
    try {
      if (kind === "modules") {
        const unpacked = await trees.unpack(archive, go.moduleFolder, { isWanted: (name) => wanted.has(name) });
        for (const name of unpacked.names) names.add(name);
        sums.moduleFiles += unpacked.files;
      } else {
        const into = { isWanted: isEntryName, modifiedMs: clock.now() - unusedForMs };
        const { files, bytes } = await trees.unpack(archive, go.buildFolder, into);
        sums.entries += files;
        sums.buildBytes += bytes;
      }
    } catch (error) {
      troubles.push(errorText(error));
    }
  return { names, ...sums, troubles };
}
async function contentBefore({ files }, go) {
  const listed = async (folder) => (await files.list(folder)).length > 0;
  const isAny = async (folders) => (await Promise.all(folders.map(listed))).includes(true);
  const build2 = go.buildFolder === "" ? [] : entryFolders.map((name) => path6.join(go.buildFolder, name));
  return { modules: await listed(go.moduleFolder), build: await isAny(build2) };
}
var setupGo = "../../_actions/actions/setup-go";
async function tellOfSetupGo({ files, log }, workspace, before) {
  if (!before.modules && !before.build) return;
  if (workspace === "" || await files.kindOf(path6.resolve(workspace, setupGo)) !== "folder") return;
  log.notice(
    "The Go caches of the runner were not empty, and this job uses actions/setup-go. With `host: true` the cache of actions/setup-go is not needed: it stores the same again. Set `cache: false` there, unless it is set already."
  );
}
function rightsToBuild({ asked: { facts }, plan: { caches } }, go, isThere2) {
  const off = (reason) => ({ read: false, write: false, reason });
  const trust = caches.trust.find(({ kind }) => kind === "build");
  if (!facts.inActions) return off("compiled code is cached in jobs of GitHub Actions only");
  if (go.buildFolder === "") return off("Go has no build cache here (GOCACHE)");
  if (trust === void 0) return off("");
  if (isThere2 && facts.runnerEnvironment !== "github-hosted")
    return off("no compiled code: GOCACHE of this runner has what other jobs left");
  const { read, write } = trust;
  return { read, write, reason: read ? "" : `no compiled code: ${trust.reason}` };
}

// src/action/build/fetch.ts
import path8 from "node:path";

// src/action/build/module-checks.ts
var remedies = {
  verify: {
    bad: "`go mod verify` found modules that are not what go.sum names",
    fix: "A run with `cache: off` downloads them again. Find out what changed them."
  },
  tidy: { bad: "go.mod and go.sum are not tidy", fix: "Run `go mod tidy` and commit both." }
};
function checksTold(checked) {
  return checked.map(({ check, found }) => `, ${check} ${found === "untold" ? "could not be asked" : found}`).join("");
}
function foundByChecks(services, { config }, checked) {
  const failures = [];
  for (const { check, found, message } of checked) {
    const { bad, fix } = remedies[check];
    const text = `${bad}: ${message.replace(/\.?$/, ".")} ${fix}`;
    if (found === "bad" && config.fetch.checksFail) failures.push(text);
    else if (found === "bad") services.log.warning(text);
    else if (found === "untold") services.log.warning(`\`go mod ${check}\` could not be asked: ${message}`);
  }
  return failures.join("\n");
}

// src/dockerfile/stages/made-stages.ts
function copyOfMade(dockerfile, stage, line) {
  const copies = stage.instructions.filter(({ keyword }) => keyword === "COPY" || keyword === "ADD");
  const own = copies.find(
    (copy) => copy.line < line && copy.flags.some(({ name, value }) => name === "from" && isMade(dockerfile, value))
  );
  const parent = stageNamed(dockerfile, stage.base);
  return own ?? (parent && parent.index < stage.index ? copyOfMade(dockerfile, parent, line) : void 0);
}
function isMade(dockerfile, reference) {
  const stage = stageNamed(dockerfile, reference);
  if (stage === void 0) return false;
  if (stage.instructions.some(({ keyword }) => keyword === "RUN")) return true;
  const parent = stageNamed(dockerfile, stage.base);
  return parent !== void 0 && parent.index < stage.index && isMade(dockerfile, parent.name);
}
function stageNamed({ stages }, reference) {
  const index = sourceStage(reference, stages, true);
  return index === void 0 ? void 0 : stages[index];
}

// src/dockerfile/cut/listed-packages.ts
function listedPackages(dockerfile, stages, cut) {
  const made = copyOfMade(dockerfile, dockerfile.stages[cut.stage.index] ?? cut.stage.stage, cut.first.line);
  if (made !== void 0)
    return {
      kind: "none",
      reason: `the ${made.keyword} at line ${made.line} takes from a stage that has to be built first`
    };
  const found = { lists: /* @__PURE__ */ new Map(), flags: void 0 };
  const end2 = readStage({ dockerfile, stages, cut, found }, cut.stage.index, cut.first.line);
  const lists = [...found.lists.values()];
  if (found.flags !== void 0 && lists.length > 0) return { kind: "lists", lists, flags: found.flags };
  return { kind: "none", reason: end2 === "" ? "no RUN builds packages of the module" : end2 };
}
function readStage(search, index, line) {
  const stage = search.dockerfile.stages[index];
  if (stage === void 0) return "";
  const variants = search.stages.filter((each) => each.index === index);
  for (const instruction of stage.instructions.filter((each) => each.line >= line)) {
    if (endsCut(instruction))
      return `the ${instruction.keyword} at line ${instruction.line} comes between the first go command and what is built`;
    if (instruction.keyword !== "RUN") continue;
    const runs = variants.flatMap(({ runs: all }) => all.filter((run) => run.line === instruction.line));
    const ends2 = runs.map((run) => readRun(search, run));
    const end2 = ends2.find((each) => each !== "");
    if (end2 !== void 0) return end2;
  }
  const above = new Set(search.stages.filter((each) => isBuiltFrom(each, stage.name)).map((each) => each.index));
  const ends = [...above].map((each) => readStage(search, each, 0));
  return ends.find((each) => each !== "") ?? "";
}
var endsCut = ({ keyword }) => ["COPY", "ADD", "USER"].includes(keyword);
function isBuiltFrom({ stage }, name) {
  return name !== "" && stage.base.toLowerCase() === name;
}
var REWRITES = /\bgo\.(?:mod|sum|work)\b|\bgit\s+(?:clone|submodule|init|checkout|pull|apply)\b|(?:^|[\s;&|])(?:patch|unset)\s/;
function readRun({ dockerfile, cut, found }, run) {
  const { instruction } = run;
  const the = `the RUN at line ${run.line}`;
  if (run.inherited) return "the base image runs commands by itself (ONBUILD)";
  const made = madeReady(run, "apart");
  if (made !== "") return `${made}, which the stage lacks before`;
  const text = withoutSubstitutions(runText(instruction));
  if (REWRITES.test(text.replaceAll(/-modfile[= ]\S+/g, ""))) return `${the} may change what go finds`;
  const calls = goCalls(instruction, run.environment, /* @__PURE__ */ new Map());
  const hidden = hiddenCalls(instruction);
  if (calls.length + hidden.length === 0) return "";
  if (!isStraight(text, instruction)) return `${the} decides in its shell what is built`;
  const stop = hidden[0]?.at ?? Infinity;
  for (const call of calls.filter(({ at }) => at < stop)) {
    const built = listOf(call, run, cut);
    if (built.kind === "nothing") continue;
    if (built.kind === "unclear") return `${the} ${built.reason}`;
    const access = accessOf(run, cut, dockerfile);
    if (access.kind === "none") return `${the} ${access.reason}`;
    found.flags ??= access.flags;
    if (found.flags.join(" ") !== access.flags.join(" ")) return `${the} has other mounts than those before it`;
    found.lists.set(JSON.stringify(built.list), built.list);
  }
  return hidden[0] === void 0 ? "" : `${the} calls ${hidden[0].name}, and the analysis cannot tell what that builds`;
}
function accessOf(run, { first }, dockerfile) {
  if (!mountsModules(run)) return { kind: "none", reason: "does not mount the module cache" };
  const access = accessFlags(run);
  if (access.includes("--network=none")) return { kind: "none", reason: "has no network" };
  const sources = mountFlags(run, ["bind"]);
  const binds = run.cacheMounts.all.filter(({ type }) => type === "bind");
  const isMoved = binds.length > 0 && run.environment.workdir !== first.environment.workdir;
  if (binds.some(({ from }) => isMade(dockerfile, from)))
    return { kind: "none", reason: "mounts a stage that has to be built first" };
  if (isMoved || sources.length < binds.length)
    return { kind: "none", reason: "mounts its sources in a way of its own" };
  return { kind: "flags", flags: [...access, ...sources] };
}
var FAULTS = ["-e", "-deps", "-f", "{{with .Error}}{{.Err}}{{end}}"];
function listOf(call, run, cut) {
  const lookup = lookupIn(run);
  const built = builtPackages(call, lookup);
  if (built.kind !== "packages") return built;
  if (call.folder === void 0) return { kind: "unclear", reason: "runs go in a folder that only its shell knows" };
  const settings = changedSettings(run, cut);
  for (const [name, word] of call.assigned) {
    if (!CHOOSING.has(name)) continue;
    const value = wordValue({ ...word, text: word.text.slice(name.length + 1) }, lookup);
    if (value === void 0) return { kind: "unclear", reason: `sets ${name} to what only its shell knows` };
    settings.set(name, value);
  }
  const tests = built.tests ? ["-test"] : [];
  const command = ["list", ...FAULTS, ...tests, ...built.flags, "--", ...built.names];
  const argv = [...[...settings].map(([name, value]) => `${name}=${value}`), call.program, ...command];
  if ([call.folder, ...argv].some((text) => /[\0\r\n]/.test(text)))
    return { kind: "unclear", reason: "has a line break in what it gives go" };
  return { kind: "list", list: { folder: call.folder, argv } };
}
var CHOOSING = new Set(
  "CGO_ENABLED GO111MODULE GO386 GOAMD64 GOARCH GOARM GOARM64 GOAUTH GODEBUG GOENV GOEXPERIMENT GOFIPS140 GOFLAGS GOINSECURE GOMIPS GOMIPS64 GONOPROXY GONOSUMDB GOOS GOPPC64 GOPRIVATE GOPROXY GORISCV64 GOROOT GOSUMDB GOTOOLCHAIN GOVCS GOWASM GOWORK".split(" ")
);
function changedSettings({ environment, cacheMounts: { all } }, { first }) {
  const secret = new Set(all.map(({ env }) => env));
  const changed = [...environment.env].filter(([name, value]) => first.environment.env.get(name) !== value);
  return new Map(changed.filter(([name]) => CHOOSING.has(name) && !secret.has(name)));
}
function lookupIn({ instruction, environment, cacheMounts: { all } }) {
  const set = runText(instruction).matchAll(/(?:^|[\s;&|])(\w+)=/g);
  const own = /* @__PURE__ */ new Set([...[...set].map(([, name]) => name), ...all.map(({ env }) => env)]);
  return (name) => own.has(name) ? void 0 : environment.env.get(name);
}

// src/action/build/what-to-fetch.ts
function planFetch(analysis, runs) {
  const { fetch: fetch2, build: build2 } = analysis.asked.config;
  const { moduleFiles } = analysis.serving;
  if (fetch2.mode === "off") return none("fetch is off");
  if (fetch2.offline) return none("the build is offline");
  if (build2.call !== void 0 && build2.call !== "build") return none(`nothing is built with call: ${build2.call}`);
  if (build2.network === "none") return none("the build has no network");
  const plan = planOf(analysis.serving.caches, "modules");
  const run = runs.find(({ kind }) => kind === "modules");
  if (plan?.kind === "off") return none(`the module cache is off: ${plan.reason}`);
  if (plan === void 0 || run === void 0 || moduleFiles === void 0) return none("the modules are not known");
  if (plan.dropped) return none("with no-cache BuildKit empties the mounts before it builds");
  const isChecked = fetch2.checks.length > 0;
  if (!isChecked && (run.standing.hit === "exact" || injectedOf(run)?.verdict === "exact"))
    return { kind: "complete", reason: "the mounts have all modules" };
  const isAsked = fetch2.mode !== "auto" || fetch2.netrc !== void 0 || isChecked;
  const reason = isAsked ? "" : needless(run);
  if (reason !== "") return none(reason);
  const { dockerfile, goStages } = analysis.toBuild;
  if (dockerfile === void 0) return none("the Dockerfile cannot be read");
  const found = cutStage(dockerfile, goStages);
  if (found.kind === "none") return found;
  const chosen = isAsked ? { cut: found.cut, lists: [] } : unasked(found.cut, dockerfile, analysis, run);
  if ("kind" in chosen) return chosen;
  const { first } = chosen.cut;
  const nodes = preparedNodes(run).flatMap((node) => {
    const records = node.group.records.filter(({ owner }) => isOwner(owner, first.who.owner));
    return records.length === 0 ? [] : [{ ...node, group: { ...node.group, records } }];
  });
  if (nodes.length === 0) return none(`the mounts do not belong to the user of the RUN at line ${first.line}`);
  return { kind: "fetch", ...chosen, nodes, modules: moduleFiles };
}
function unasked(cut, { dockerfile }, { toBuild: { goStages } }, run) {
  if (cut.download !== void 0)
    return cut.lacks === "" ? { cut, lists: [] } : none(`${cut.lacks}, which the stage lacks before; \`fetch: on\` fetches anyway`);
  const never = "the Dockerfile never runs `go mod download`";
  if (beganWhole(run)) return none(`${never}, and what was restored is of a whole build with this go.sum`);
  const found = listedPackages(dockerfile, goStages, cut);
  if (found.kind === "none") return none(`${never}, and ${found.reason}; \`fetch: on\` fetches anyway`);
  return { cut: { ...cut, flags: found.flags, lacks: "" }, lists: found.lists };
}
function needless(run) {
  if (run.lookup.kind === "left-alone") return "the module cache is skipped: restoring it costs more than it saves";
  if (run.lookup.kind === "adopted") return "an earlier step of this job has filled the mounts";
  return injectedOf(run) === void 0 ? "nothing could be injected into the mounts" : "";
}
var none = (reason) => ({ kind: "none", reason });
function isOwner(owner, user) {
  return !("uid" in user) || user.uid === owner.uid;
}
function fetchPace({ attempts, tryMs }, random) {
  const steps = Array.from({ length: attempts }, (_, step) => step);
  return {
    limitsS: steps.map((step) => Math.ceil(tryMs / 1e3 * Math.min(longestTry, 2 ** step))),
    delaysS: steps.map((step) => Number((Math.min(longestDelayS, 2 ** step) * (0.5 + random())).toFixed(1)))
  };
}
var longestTry = 4;
var longestDelayS = 30;
function sshHosts(patterns, netrcHosts) {
  const hosts = patterns.flatMap((list) => list.split(",")).map((pattern) => pattern.trim().split("/")[0] ?? "");
  return [...new Set(hosts)].filter(
    (host) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(host) && !netrcHosts.includes(host)
  );
}

// src/mounts/in-stage/fetch-modules.ts
import path7 from "node:path";

// src/diagnosis/download-faults.ts
var fetchRules = ["final", "network"].flatMap(
  (fetch2) => allRules.filter((rule) => rule.fetch === fetch2).map((rule) => ({ ...rule, fetch: fetch2 }))
);
function classifyFault(messages) {
  const lines = messages.split(/\r?\n/).filter((line) => line.trim() !== "" && !line.startsWith("go: downloading "));
  for (const { fetch: fetch2, pattern, remedy } of fetchRules) {
    const line = lines.find((each) => new RegExp(pattern, "i").test(each));
    if (line !== void 0) return { kind: fetch2, advice: remedy, line };
  }
  return { kind: "unknown", line: lines[0] ?? "" };
}
function faultPattern(kind) {
  return fetchRules.filter(({ fetch: fetch2 }) => fetch2 === kind).map(({ pattern }) => pattern).join("|");
}

// src/mounts/in-stage/fetch-dockerfile.ts
var fetchContext = "cached-go-docker-build-fetch";
var netrcSecret = "cached-go-docker-build-netrc";
function fetchDockerfile(nonce, request) {
  const mounts = request.records.map((record, index) => helperMountFlag(record, index, prefix));
  const variables = {
    NONCE: nonce,
    LIMITS: request.pace.limitsS.join(" "),
    DELAYS: request.pace.delaysS.join(" "),
    SSH_HOSTS: request.ssh.hosts.join(" "),
    CHECKS: request.checks.join(" "),
    SOURCES: request.sources,
    FINAL_FAULTS: faultPattern("final"),
    NETWORK_FAULTS: faultPattern("network")
  };
  const given = Object.fromEntries(Object.entries(variables).map(([name, value]) => [`${prefix}_${name}`, value]));
  const buildArgs = Object.assign(given, ...mounts.map((mount) => mount.buildArgs));
  const flags = [
    `--mount=type=bind,from=${fetchContext},target=/.fetch/given`,
    "--mount=type=tmpfs,target=/.fetch/work",
    ...request.checks.includes("tidy") ? ["--mount=type=bind,target=/.fetch/src"] : [],
    ...request.hasNetrc ? [`--mount=type=secret,id=${netrcSecret},target=/.fetch/netrc,mode=0444`] : [],
    ...mounts.map(({ flag }) => flag),
    ...request.flags
  ];
  const text = [
    request.text.replace(/(?<!\n)$/, "\n"),
    'SHELL ["/bin/sh", "-c"]\n',
    ...Object.keys(buildArgs).map((name) => `ARG ${name}
`),
    `RUN ${flags.join(" ")} <<'SCRIPT'
`,
    ...Object.keys(variables).map((name) => `${name}=$${prefix}_${name}
`),
    helperScript("fetch"),
    "SCRIPT\n"
  ].join("");
  return { text, buildArgs };
}
var prefix = "CACHED_GO_DOCKER_BUILD_FETCH";

// src/mounts/in-stage/fetch-modules.ts
async function fetchModules(shell, files, setting, request) {
  const folder = await files.makeTemporaryFolder("fetch");
  try {
    const nonce = stageNonce(setting.nonce, "modules");
    const dockerfile = fetchDockerfile(nonce, request);
    const given = path7.join(folder, "given");
    await writeGiven(files, given, request);
    const { flags, ...rest } = request.stage;
    const stage = { ...rest, flags: (file) => flags(file, given) };
    const outcome = await buildInStage(shell, files, setting, { folder, nonce, dockerfile, stage });
    if (outcome.kind === "failed") return outcome;
    return outcomeFrom(nonce, outcome);
  } finally {
    await files.remove(folder);
  }
}
async function writeGiven(files, given, { modules, lists, ssh }) {
  await files.writeText(path7.join(given, "folders"), asLines(modules.folders));
  await files.writeText(path7.join(given, "known_hosts"), ssh.knownHosts === "" ? "" : `${ssh.knownHosts}
`);
  for (const [index, { folder, argv }] of lists.entries())
    await files.writeText(path7.join(given, "lists", String(index)), [folder, ...argv, ""].join("\n"));
  await files.makeFolder(path7.join(given, "gomod"));
  for (const { name, text } of modules.files) await files.writeText(path7.join(given, "gomod", name), text);
}
function outcomeFrom(nonce, outcome) {
  const result = helperResult(nonce, outcome.lines);
  const { ms } = outcome;
  if (result.get("outcome") === "no-go")
    return { kind: "unable", reason: "the stage has no go before its first go command", ms };
  const spans = outcome.vertexes.filter(({ name }) => name.includes(`from=${fetchContext},`)).flatMap((vertex) => vertex.spans);
  const fetched = {
    tries: countIn(result, "tries"),
    files: countIn(result, "files"),
    zips: countIn(result, "zips"),
    failedTries: [...result].flatMap(([name, value]) => name.startsWith("try.") ? failedTry(value) : []),
    runMs: Math.round(spans.reduce((sum, { start, end: end2 }) => sum + end2 - start, 0)),
    ms
  };
  if (result.get("outcome") === "done") return { kind: "done", ...fetched, checked: checkedIn(result) };
  const said = [...result].flatMap(([name, value]) => name.startsWith("fault.") ? [value] : []);
  if (said.length === 0)
    return { kind: "failed", reason: "the RUN that downloads modules did not report its result", ms };
  const fault = classifyFault(said.join("\n"));
  const advice = fault.kind === "unknown" ? "" : fault.advice;
  return { kind: "faulty", ...fetched, fault: fault.kind, reason: fault.line.replace(/^go: /, ""), advice };
}
function checkedIn(result) {
  return ["verify", "tidy"].flatMap((check) => {
    const [, word, message = ""] = /^(ok|bad|untold) ?(.*)$/.exec(result.get(`check.${check}`) ?? "") ?? [];
    const found = ["ok", "bad", "untold"].find((each) => each === word);
    return found === void 0 ? [] : [{ check, found, message }];
  });
}
function failedTry(value) {
  const [, seconds, files, message = ""] = /^(\d+) (\d+) ?(.*)$/.exec(value) ?? [];
  return seconds === void 0 ? [] : [{ seconds: Number(seconds), files: Number(files), message: message.replace(/^go: /, "") }];
}

// src/action/build/fetch.ts
var longestFetchMs = 12e5;
var netrcVariable = "CACHED_GO_DOCKER_BUILD_NETRC";
async function fetch(services, analysis, runs, plan) {
  const folder = await services.files.makeTemporaryFolder("fetch-secrets");
  try {
    const requestFor = await requestsOf(services, analysis, plan, folder);
    const outcomes = await Promise.all(
      plan.nodes.map((node) => {
        const setting = { ...helperSetting(services, analysis, node), builder: analysis.asked.builder };
        const limits = { timeoutMs: longestFetchMs, workMs: longestFetchMs };
        return fetchModules(services.shell, services.files, { ...setting, ...limits }, requestFor(node));
      })
    );
    const outcome = joinFetched(outcomes);
    for (const each of outcomes)
      if ("failedTries" in each)
        for (const { seconds, files, message } of each.failedTries)
          services.log.info(`A try ended after ${seconds} s with ${count(files, "new file", "new files")}: ${message}`);
    const after = runs.map((run) => run.kind === "modules" ? afterFetch(run, outcome, plan) : run);
    return end(services, analysis, plan, after, outcome);
  } finally {
    await services.files.remove(folder);
  }
}
async function requestsOf(services, analysis, { cut, modules, lists }, folder) {
  const { asked } = analysis;
  const { build: build2, fetch: options } = asked.config;
  const files = await secretFiles(services, asked, folder);
  const { netrc } = options;
  const mounted = cut.flags.join(" ");
  const settings = analysis.delivery.settings.filter(({ env }) => !mounted.includes(`env=${env}`));
  const delivery = buildxInputs(asked, analysis.delivery);
  const hasSsh = build2.ssh.length > 0 && !mounted.includes("type=ssh");
  const ignoreText = await services.checkout.given.readText(`${analysis.asked.dockerfile}.dockerignore`);
  return ({ platform, group }) => ({
    text: cut.text,
    records: group.records,
    modules,
    lists,
    flags: [
      ...cut.flags,
      ...settings.map(({ env, id }) => `--mount=type=secret,id=${id},env=${env}`),
      ...hasSsh ? [`--mount=type=ssh,mode=0666${agentId(build2.ssh)}`] : []
    ],
    hasNetrc: netrc !== void 0,
    pace: fetchPace(options, Math.random),
    ssh: {
      hosts: build2.ssh.length === 0 ? [] : sshHosts(patternsOf(analysis.delivery.go, cut), options.netrcHosts),
      knownHosts: options.sshKnownHosts ?? ""
    },
    checks: options.checks,
    sources: path8.relative(analysis.asked.context, modules.root).split(path8.sep).join("/") || ".",
    stage: {
      dockerfileName: path8.basename(analysis.asked.dockerfile),
      ignoreText,
      context: build2.context,
      cwd: services.run.folder,
      env: {
        ...delivery.env,
        ...netrc === void 0 ? {} : { [netrcVariable]: `${netrc}
` }
      },
      flags: (dockerfile, given) => stageArgv(delivery.options, {
        dockerfile,
        secretFiles: files,
        secretEnvs: [
          ...delivery.secretEnvs,
          ...netrc === void 0 ? [] : [{ id: netrcSecret, variable: netrcVariable }]
        ],
        platform,
        ownContext: { name: fetchContext, folder: given }
      })
    }
  });
}
function agentId(ssh) {
  const ids = ssh.map((each) => each.split("=")[0] ?? "");
  const [first = "default"] = ids;
  return ids.includes("default") || !/^[\w.-]+$/.test(first) ? "" : `,id=${first}`;
}
function patternsOf({ goprivate, gonoproxy }, { first, download }) {
  return [goprivate ?? "", gonoproxy ?? "", ...privatePatterns([download ?? first], privateSettingIds)];
}
var outcomeKinds = ["failed", "faulty", "unable", "done"];
function joinFetched(outcomes) {
  const rank = ({ kind }) => outcomeKinds.indexOf(kind);
  const [worst] = outcomes.toSorted((a, b) => rank(a) - rank(b) || b.ms - a.ms);
  return worst ?? { kind: "failed", reason: "there is no node to download them on", ms: 0 };
}
function afterFetch(run, outcome, { lists }) {
  if (!("runMs" in outcome)) return run;
  const isWhole = outcome.kind === "done" && lists.length === 0;
  return { ...run, fetched: { ms: outcome.runMs, files: outcome.files, isWhole } };
}
function end(services, analysis, { cut, lists }, runs, outcome) {
  const isOnly = analysis.asked.config.fetch.mode === "only";
  const warn = (text) => {
    if (!isOnly) services.log.warning(text);
  };
  switch (outcome.kind) {
    case "done": {
      const tries = outcome.tries > 1 ? ` with ${count(outcome.tries, "try", "tries")}` : "";
      const what = lists.length > 0 ? " for the packages that are built" : "";
      const reason = `${count(outcome.zips, "module", "modules")} downloaded${tries}${what}${checksTold(outcome.checked)}`;
      const found = foundByChecks(services, analysis.asked, outcome.checked);
      return { outcome: "done", reason, value: { runs, lacking: "", found } };
    }
    case "unable": {
      return { outcome: "skipped", reason: outcome.reason, value: { runs, lacking: outcome.reason, found: "" } };
    }
    case "faulty": {
      if (lists.length > 0 && outcome.fault === "unknown") {
        const reason2 = `go could not list what is built: ${outcome.reason}`;
        return { outcome: "skipped", reason: reason2, value: { runs, lacking: reason2, found: "" } };
      }
      const lacks = cut.lacks === "" ? "" : ` (${cut.lacks}, which the fetch lacks)`;
      const tries = `after ${count(outcome.tries, "try", "tries")}`;
      const remedy = refusedLogin(outcome.reason, analysis.asked.config) ?? outcome.advice;
      const advice = remedy === "" ? "" : `. ${remedy}`;
      const reason = `${outcome.reason.replace(/\.+$/, "")}${lacks}${advice}`;
      warn(`Modules could not be downloaded before the build, ${tries}, so the build downloads them itself: ${reason}`);
      return { outcome: "degraded", reason, value: { runs, lacking: reason, found: "" } };
    }
    case "failed":
      if (!services.run.signal.aborted)
        warn(`Modules could not be downloaded before the build, so the build downloads them itself: ${outcome.reason}`);
      return { outcome: "degraded", reason: outcome.reason, value: { runs, lacking: outcome.reason, found: "" } };
  }
}

// src/action/build/offline.ts
var shownModules = 20;
var howToFetch = "Run the same step once with `fetch: only` in place of `offline: true`, where there is a network: it fills the cache and builds nothing.";
function offlineProblem({ asked, serving, toBuild }, runs) {
  if (!asked.config.fetch.offline) return "";
  const plan = planOf(serving.caches, "modules");
  if (plan?.kind !== "served") return "";
  if (plan.dropped) return `With \`no-cache\` BuildKit empties the cache mounts, so an offline build has no modules.`;
  const run = runs.find(({ kind }) => kind === "modules");
  if (run === void 0 || run.lookup.kind === "adopted" || run.standing.hit === "exact") return "";
  const injected = injectedOf(run);
  const lost = unpreparedNodes(run);
  if (injected !== void 0 && lost.length > 0)
    return `The build is offline, and ${lost.join(" and ")} of its builder may lack modules, because nothing could be injected there.`;
  if (injected?.verdict === "exact") return "";
  const downloads = toBuild.goStages.some(({ goRuns }) => goRuns.some(downloadsModules));
  const { matchedKey } = run.standing;
  const isWhole = matchedKey !== "" && matchedKey.startsWith(plan.keys.primary);
  if (injected?.verdict === "partial" && !downloads && isWhole) return "";
  const missing = (injected?.missing ?? []).map(moduleOf);
  if (missing.length === 0) {
    const why = injected?.reason || run.standing.reason;
    return `The build is offline, and the modules in its mounts are not complete${why === "" ? "" : ` (${why})`}. ${howToFetch}`;
  }
  const more = missing.length > shownModules ? ` and ${missing.length - shownModules} more` : "";
  const list = missing.slice(0, shownModules).join(", ");
  return `The build is offline, and ${count(missing.length, "module is", "modules are")} missing: ${list}${more}. ${howToFetch}`;
}

// src/action/build/whether-to-build.ts
function refusedFor(findings) {
  const errors = findings.filter(({ level }) => level === "error").length;
  if (errors === 0) return void 0;
  const what = errors === 1 ? "the error above" : `the ${errors} errors above`;
  return {
    reason: `it would fail: the check before the build found ${count(errors, "error", "errors")}`,
    failure: `The build was not started because it would fail (see ${what}). Set \`preflight: warn\` to build anyway.`,
    isRefused: true
  };
}
async function readyToBuild(services, analysis, phases, runs) {
  if (services.run.signal.aborted) return { runs, instead: void 0 };
  const problem = offlineProblem(analysis, runs);
  if (problem !== "") {
    phases.skip("fetch", "the build is offline");
    return {
      runs,
      instead: { reason: "modules are missing, and the build is offline", failure: problem, isRefused: true }
    };
  }
  const { runs: completed, lacking, found } = await complete(services, analysis, phases, runs);
  if (found !== "")
    return { runs: completed, instead: { reason: "module-checks have failed", failure: found, isRefused: false } };
  if (analysis.asked.config.fetch.mode !== "only") return { runs: completed, instead: void 0 };
  const failure = lacking === "" ? "" : `The modules could not be fetched: ${lacking}`;
  return { runs: completed, instead: { reason: "fetch: only builds nothing", failure, isRefused: false } };
}
async function complete(services, analysis, phases, runs) {
  const plan = await services.run.endingHangs(async () => planFetch(analysis, runs)).catch((error) => ({ kind: "none", reason: `it could not be planned: ${errorText(error)}` }));
  if (plan.kind === "fetch") {
    return phases.attempt(
      "fetch",
      "Download modules",
      () => fetch(services, analysis, runs, plan),
      (lacking) => ({ runs, lacking, found: "" })
    );
  }
  phases.skip("fetch", plan.reason);
  if (plan.kind === "complete") return { runs, lacking: "", found: "" };
  const { mode, netrc, checks } = analysis.asked.config.fetch;
  if (checks.length > 0) services.log.warning(`\`module-checks\` could not be made: ${plan.reason}.`);
  if (netrc !== void 0 && mode !== "only")
    services.log.warning(
      `\`netrc\` serves the download of modules before the build, and there is none: ${plan.reason}.`
    );
  return { runs, lacking: plan.reason, found: "" };
}
function unbuilt(result) {
  return { result, steps: [], allSteps: [], imageid: "", digest: "", metadata: "", ms: 0 };
}

// src/action/savings/findings-of-run.ts
async function findingsOfRun(services, analysis, runs, end2) {
  try {
    return await services.run.endingHangs(async () => [
      ...await findingsAfter(services, analysis, runs),
      ...await causeFindings(services, analysis, runs, end2),
      ...leftoverFindings(services, analysis, runs)
    ]);
  } catch (error) {
    const [reason] = errorText(error).split("\n");
    services.log.warning(
      `Why the caches were not warmer could not be found out, and the run goes on without it: ${reason}
${howToReport}`
    );
    services.log.debug(stackText(error));
    return analysis.plan.findings;
  }
}

// src/action/sharing/plan-sharing.ts
var limitMs = 2e4;
async function planSharing(services, { asked }, runs) {
  if (!asked.config.cache.sharing) return void 0;
  const run = runs.find(({ kind }) => kind === "build");
  if (run === void 0 || !takesPart(run)) return void 0;
  const tools = { ...services, store: services.store(storeChoice(asked.config, asked.facts)) };
  if (tools.store.layerImage !== void 0) return void 0;
  const deadline = services.clock.monotonicMs() + limitMs;
  const limits = () => limitsUntil(services.clock, deadline, services.run.signal);
  try {
    const keys = sharedKeys(run.plan.keys);
    const newest = await readCatalog(tools, keys.layer, keys.catalog, limits());
    if (newest === void 0) return void 0;
    const isAlone = newest.images.every(({ scope }) => scope === keys.scope) && newest.images.length > 0;
    const own = isAlone ? newest : await readCatalog(tools, keys.layer, keys.own, limits());
    if (own === void 0) return void 0;
    const catalog = mergedCatalog(newest, own);
    const isBehind = catalogText(catalog) !== catalogText(newest);
    const unshared = unsharedBytes(run, catalog);
    const listed = catalog.images.find(({ scope }) => scope === keys.scope);
    const wanted = sharePlan(catalog, listed, unshared);
    const seen = await lookedUp(tools.store, catalog, wanted, run, limits());
    const lacking = seen.flatMap(({ key, state }) => state === "there" ? [] : [key]);
    const goneKeys = seen.flatMap(({ key, state }) => state === "gone" ? [key] : []);
    const layers = catalog.layers.filter(({ layer: { key } }) => !lacking.includes(key));
    const plan = lacking.length === 0 ? wanted : sharePlan({ ...catalog, layers }, listed, unshared);
    if (unshared === void 0) return { keys, plan: { ...plan, write: [] }, own, listing: "never", goneKeys };
    const isUnknown = listed === void 0 && own.images.length === 0;
    const isNew = isBehind || isUnknown || plan.write.length + goneKeys.length > 0;
    return { keys, plan, own, listing: isNew ? "always" : "with-base", goneKeys };
  } catch (error) {
    services.log.debug(`What other images share is not known: ${errorText(error)}`);
    return void 0;
  }
}
function takesPart({ plan, lookup }) {
  return plan.access.read && plan.access.write === "yes" && plan.nodes.length === 1 && plan.group.records.length === 1 && lookup.kind === "done";
}
function unsharedBytes({ standing: { manifest } }, { layers }) {
  const bases = basesOf(manifest?.layers ?? []);
  if (bases.length === 0) return void 0;
  return bases.filter(({ key }) => layers.every(({ layer }) => layer.key !== key)).reduce((sum, { bytes = Infinity, entries = 0 }) => sum + Math.max(0, bytes - entries * headerBytes), 0);
}
var headerBytes = 1024;
function lookedUp(store, { layers }, { take }, run, limits) {
  const { manifest, damaged } = run.standing;
  const held = usedLayers(run).map(({ key }) => key);
  const named2 = (manifest?.layers ?? []).map(({ key }) => key);
  const bad = [...damaged, ...manifest?.refused ?? [], ..."refused" in run.mounts ? run.mounts.refused : []];
  const asked = layers.filter(
    (shared) => bad.includes(shared.layer.digest) || (take.includes(shared) || named2.includes(shared.layer.key)) && !held.includes(shared.layer.key)
  );
  return Promise.all(
    asked.map(async ({ layer: { key, digest } }) => {
      if (bad.includes(digest)) return { key, state: "gone" };
      const found = await store.find([[key]], limits);
      if (found.kind === "degraded") return { key, state: "unusable" };
      if (found.kind === "none" || found.key !== key) return { key, state: "gone" };
      return { key, state: named2.includes(key) ? "unusable" : "there" };
    })
  );
}

// src/action/sharing/start-sharing.ts
var graceMs = 1500;
function startSharing(services, analysis, runs) {
  const giveUp = new AbortController();
  const signal = AbortSignal.any([services.run.signal, giveUp.signal]);
  const planned = planSharing({ ...services, run: { signal } }, analysis, runs);
  return {
    end: async () => {
      const late = services.clock.sleep(graceMs, signal).then(() => void 0);
      const sharing = await Promise.race([planned, late]);
      giveUp.abort();
      return sharing;
    },
    stop: () => giveUp.abort()
  };
}

// src/action/source-remarks.ts
import path10 from "node:path";

// src/diagnosis/go-messages.ts
var longestLine2 = 2e3;
function goMessages(output) {
  const found = [];
  let compiled = "";
  let test = testLines();
  for (const text of output) {
    if (text.length > longestLine2) continue;
    const heading = /^# ([^\s[]+)(?: \[[^\s\]]+\])?$/.exec(text)?.[1];
    if (heading !== void 0) compiled = heading === "command-line-arguments" ? "" : heading;
    const failed = /^FAIL\t(\S+)\t/.exec(text)?.[1];
    if (failed !== void 0) {
      found.push(...test.failing().map((each) => ({ ...each, package: failed })));
      test = testLines();
    }
    const said = messageIn(text);
    if (said !== void 0 && !/@v\d/.test(said.message)) found.push({ ...said, package: compiled });
    test.take(text);
  }
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}
function messageIn(text) {
  const [, path12, line, message] = /^(?:vet: )?([^\s:]+\.go):(\d{1,7}):\d{1,7}: (.+)$/.exec(text) ?? [];
  return path12 === void 0 || message === void 0 ? void 0 : { path: path12, line: Number(line), message };
}
function testLines() {
  const failing = [];
  let open = [];
  let isFailing = false;
  const take = (text) => {
    const isFail = /^ *--- FAIL: /.test(text);
    if (isFail) failing.push(...open);
    if (isFail || /^ *(?:--- |=== )|^(?:ok|PASS|FAIL)\b/.test(text)) {
      open = [];
      isFailing = isFail;
      return;
    }
    const [, path12, line, message] = /^ {4,}([^\s:]+_test\.go):(\d{1,7}): (.+)$/.exec(text) ?? [];
    if (path12 === void 0 || message === void 0) return;
    (isFailing ? failing : open).push({ path: path12, line: Number(line), message });
  };
  return { take, failing: () => failing };
}

// src/diagnosis/source-files.ts
import path9 from "node:path";
function sourceFiles(said, modules, folders) {
  if (said.package !== "") {
    const [own] = modules.filter((module) => said.package === module.path || said.package.startsWith(`${module.path}/`)).toSorted((a, b) => b.path.length - a.path.length);
    if (own === void 0) return [];
    const inside = said.package.slice(own.path.length + 1);
    return [path9.join(own.folder, inside, path9.posix.basename(said.path))];
  }
  const relative = path9.posix.normalize(said.path);
  if (relative.startsWith("/") || relative.startsWith("..")) return [];
  const roots = [.../* @__PURE__ */ new Set([...folders, ...modules.map(({ folder }) => folder)])];
  return roots.map((root) => path9.join(root, relative));
}
function isLineOf(said, text) {
  const line = text.split("\n")[said.line - 1];
  if (line === void 0) return false;
  const imported = /^(?:package|no required module provides package|use of internal package) ([^\s;:]+)/.exec(
    said.message
  )?.[1];
  return imported === void 0 || line.includes(`"${imported}"`);
}

// src/action/source-remarks.ts
var mostRemarks = 9;
var mostModules = 200;
async function sourceRemarks({ checkout, run }, { context, dockerfile }, { output }) {
  const messages = goMessages(output);
  if (messages.length === 0) return [];
  const modules = await modulesBelow(checkout, context);
  const folders = [context, path10.dirname(dockerfile)];
  const remarks = [];
  for (const said of messages) {
    if (remarks.length === mostRemarks) break;
    const [file, other] = await matching(checkout, said, sourceFiles(said, modules, folders));
    if (file === void 0 || other !== void 0) continue;
    const relative = path10.relative(run.folder, file).split(path10.sep).join("/");
    if (relative.startsWith("../") || path10.isAbsolute(relative)) continue;
    remarks.push({ message: said.message, place: { file: relative, line: said.line } });
  }
  return remarks;
}
async function modulesBelow(checkout, context) {
  const found = await checkout.findBelow(context, "go.mod") ?? [path10.join(context, "go.mod")];
  const own = found.filter(
    (file) => !/(?:^|[/\\])(?:vendor|testdata|node_modules)[/\\]/.test(path10.relative(context, file))
  );
  const read = await Promise.all(
    own.slice(0, mostModules).map(async (file) => {
      const module = parseGoMod(await checkout.readText(file) ?? "").module;
      return module === "" ? [] : [{ folder: path10.dirname(file), path: module }];
    })
  );
  return read.flat();
}
async function matching(checkout, said, files) {
  const found = await Promise.all(
    files.map(async (file) => {
      const text = await checkout.readText(file);
      return text !== void 0 && isLineOf(said, text) ? [file] : [];
    })
  );
  return found.flat();
}

// src/action/run-main.ts
var longestAnalysisMs = 3e4;
async function runMain(services) {
  try {
    await runPhases(services);
  } finally {
    await services.run.ownBuilds.forget();
  }
}
async function runPhases(services) {
  const phases = phaseRecorder(services.log, services.clock, services.run.endingHangs);
  void services.run.endingHangs(async () => void 0);
  const request = await readRequest(services);
  stopIfCancelled(services);
  const { inActions } = request.facts;
  if (inActions)
    await services.log.group("Builder info", async () => {
      for (const line of builderLines(request.builder)) services.log.info(line);
    });
  const planned = await phases.attempt(
    "analyse",
    "Analyse",
    async () => {
      const value = await withinTime(services, longestAnalysisMs, (within) => analyse(within, request));
      const { plan } = value;
      const lines = request.config.dryRun ? planLines(plan) : planLines(plan, beyondAnnotations(plan.findings));
      for (const line of lines) services.log.info(line);
      return { outcome: "done", reason: "", value };
    },
    (reason) => unanalysed(services, request, reason)
  );
  const annotations = request.config.dryRun && !inActions ? [] : annotationsFrom(planned.plan.findings);
  for (const { level, message, place } of annotations) services.log[level](message, place);
  if (planned.toBuild.isEdited)
    await services.log.group("Edited Dockerfile", async () => services.log.quote(planned.toBuild.builtText));
  await refuseForeignFrontend(services, planned);
  const refused = refusedFor(planned.plan.findings);
  if (request.config.dryRun) return endDryRun(refused);
  stopIfCancelled(services);
  const fromLayers = refused === void 0 ? await buildFromLayers(services, planned, phases) : void 0;
  const {
    analysis,
    runs: prepared,
    instead
  } = fromLayers ?? await preparedUnless(services, planned, phases, refused);
  const cleanUp = startCleanUp(services, analysis.asked, prepared);
  const sharing = startSharing(services, analysis, prepared);
  const built = fromLayers?.built ?? await buildUnless(services, analysis, phases, instead);
  if (inActions && instead === void 0) await tellBuild(services, built.end);
  const left = stillServed(prepared, built.analysis);
  const end2 = withFetch(built.end, left);
  const isCancelled = services.run.signal.aborted || end2.result.kind === "cancelled";
  const untouched = whyUntouched(isCancelled, instead, fromLayers !== void 0);
  if (untouched !== "") phases.skip("extract", untouched);
  const runs = untouched === "" ? await extractNew(services, built.analysis, phases, left, end2, {
    sharing,
    asking: (all) => withHashes(services, built.analysis, all, end2)
  }) : unread(left, untouched === layersSuffice ? layersSuffice : "");
  sharing.stop();
  const host = await fillHost(services, built.analysis, phases, runs, end2);
  await cleanUp.end(host);
  const findings = await findingsOfRun(services, built.analysis, runs, end2);
  for (const { level, message, place } of annotationsFrom(findings.filter((finding) => !isPlanned(analysis, finding))))
    services.log[level](message, place);
  const told = { ...built.analysis, plan: { ...built.analysis.plan, findings } };
  const report = withTexts(reportFrom(told, phases, runs, end2), services.run.redact);
  const own = postState(services, built.analysis, runs, report, end2);
  const state = host === void 0 ? own : { ...own, beside: { ...own.beside, host } };
  await leaveResults(services, state, end2);
  stopIfCancelled(services);
  if (instead !== void 0 && instead.failure !== "") throw new BuildFailure(instead.failure);
  await finish(services, end2, built.analysis, report.failure);
  failIfStrict(services.run.env, report.phases);
}
function whyUntouched(isCancelled, instead, isFromLayers) {
  if (isCancelled) return "the run was cancelled";
  if (instead?.isRefused === true) return "there was no build";
  return isFromLayers ? layersSuffice : "";
}
function isPlanned({ plan }, { rule, file, line }) {
  return plan.findings.some((finding) => finding.rule === rule && finding.file === file && finding.line === line);
}
function endDryRun(refused) {
  if (refused !== void 0) throw new ConfigError(refused.failure);
}
async function preparedUnless(services, planned, phases, refused) {
  if (refused !== void 0) {
    for (const name of ["restore", "inject", "fetch"]) phases.skip(name, "there is no build");
    return { runs: [], instead: refused, analysis: planned };
  }
  const warmed = await restoreAndInject(services, planned, phases);
  const analysis = { ...planned, delivery: await withAnsweringProxies(services, planned, warmed) };
  return { ...await readyToBuild(services, analysis, phases, warmed), analysis };
}
function withFetch(end2, runs) {
  return { ...end2, ms: end2.ms + (runs.find(({ fetched }) => fetched !== void 0)?.fetched?.ms ?? 0) };
}
async function buildUnless(services, analysis, phases, instead) {
  if (services.run.signal.aborted) return { analysis, end: unbuilt({ kind: "cancelled" }) };
  if (instead === void 0) return buildUndoing(services, analysis, phases);
  phases.skip("build", instead.reason);
  const end2 = unbuilt(
    instead.failure === "" ? { kind: "success" } : { kind: "failure", error: failureFrom([`ERROR: ${instead.failure}`]) }
  );
  return { analysis, end: end2 };
}
function stillServed(runs, { serving: { caches } }) {
  return runs.flatMap((run) => {
    const plan = planOf(caches, run.kind);
    return plan?.kind === "served" ? [{ ...run, plan }] : [];
  });
}
function stopIfCancelled({ run: { signal } }) {
  if (signal.aborted) throw new Cancelled("The run was cancelled.");
}
async function finish(services, { result }, { plan, asked }, failure) {
  stopIfCancelled(services);
  if (result.kind === "cancelled") throw new Cancelled("The run was cancelled.");
  if (result.kind !== "failure" || failure === void 0) return;
  const edited = editNote(result.error, plan.build.edits.changed, path11.basename(asked.dockerfile));
  const { file, line } = failure;
  const remarks = await services.run.endingHangs(() => sourceRemarks(services, asked, result.error)).catch(() => []);
  const text = [failureText(failure), edited].filter((each) => each !== "").join("\n");
  throw new BuildFailure(text, file === "" ? {} : { file, line }, remarks);
}

export {
  runMain
};
