import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  readCatalog
} from "./shared.cli.main.mounts.mounts-post.post.rare-commands.js";
import {
  causeAdvice,
  causeRule,
  causeText,
  coldCauses,
  commandFiles,
  compilesAllIn,
  docsAt,
  earlierStep,
  emptiesIn,
  forceFinding,
  foundKeyOf,
  movesIn,
  nameIn,
  remadeIn
} from "./shared.bake.cli.main.mounts.mounts-post.rare-commands.js";
import {
  incompleteMark,
  keyPrefix,
  limitsUntil,
  storeChoice
} from "./shared.bake.cli.main.mounts.mounts-post.post.rare-commands.js";
import {
  GO_BUILD_FOLDER,
  MICROSOFT_BUILD_FOLDER,
  microsoftGoLine,
  parseDockerfile,
  runText
} from "./shared.bake.cli.main.mounts.mounts-post.plan.rare-commands.js";
import {
  count,
  size
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.js";
import {
  errorText
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.send-otlp.stats-command.store-worker.js";

// src/snapshot/superseded.ts
var unreadForMs = 24 * 60 * 60 * 1e3;
var keptPerSum = 2;
function superseded(entries, known) {
  const replaced = known.families.flatMap((family) => replacedIn(family, entries, known));
  const gone = new Set(replaced.map(({ entry }) => entry.id));
  return [
    ...replaced,
    ...aboveLimit(
      entries.filter(({ id }) => !gone.has(id)),
      known
    )
  ];
}
function replacedIn(family, entries, known) {
  const own = entries.filter(({ key }) => key.startsWith(family)).toSorted((a, b) => b.createdAtMs - a.createdAtMs);
  const sumOf = ({ key }) => key.slice(family.length).split("-")[0] ?? "";
  const sums = new Set(own.map(sumOf));
  const isHidden = (sum) => sum.endsWith(incompleteMark) && sums.has(sum.slice(0, -1));
  const kept = [...sums].flatMap(
    (sum) => isHidden(sum) ? [] : own.filter((entry) => sumOf(entry) === sum).slice(0, keptPerSum)
  );
  return own.filter((entry) => !kept.includes(entry) && !known.named.has(entry.key)).filter(({ readAtMs }) => known.nowMs - readAtMs >= unreadForMs).filter((entry) => !kept.some((other) => !known.named.has(other.key) && mayStandOn(other, entry))).map((entry) => ({ entry, reason: isHidden(sumOf(entry)) ? "a complete one is there" : "newer ones are there" }));
}
function unusedLayers(entries, layerKeys, { named, nowMs }) {
  const snapshots = entries.filter(({ key }) => key.startsWith(`${keyPrefix}-build-`) && !named.has(key));
  return entries.filter(({ key, readAtMs }) => key.startsWith(layerKeys) && !named.has(key) && nowMs - readAtMs >= unreadForMs).filter((layer) => !snapshots.some((snapshot) => mayStandOn(snapshot, layer))).map((entry) => ({ entry, reason: "no image uses it any more" }));
}
function mayStandOn(delta, base) {
  return base.createdAtMs < delta.createdAtMs && base.readAtMs > delta.readAtMs - unreadForMs;
}
function aboveLimit(entries, { maxBytes, named }) {
  if (maxBytes === void 0) return [];
  const gone = [];
  let bytes = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  for (const entry of entries.toSorted((a, b) => a.readAtMs - b.readAtMs || a.createdAtMs - b.createdAtMs)) {
    if (bytes <= maxBytes) break;
    if (named.has(entry.key)) continue;
    gone.push({ entry, reason: "all of them are above `cache-max-size`" });
    bytes -= entry.sizeBytes;
  }
  return gone;
}

// src/sharing/shared-keys.ts
function sharedKeys({ parts }) {
  const valueOf = (name) => parts.find((part) => part.name === name)?.value ?? "";
  const [go, ref, scope] = [valueOf("go"), valueOf("ref"), valueOf("scope")];
  const families = [`${keyPrefix}-shared-list-${go}-`, `${keyPrefix}-shared-own-${go}-${ref}-`];
  return {
    scope,
    catalog: `${families[0]}${ref}-`,
    own: `${families[1]}${scope}-`,
    layer: `${keyPrefix}-shared-layer-${go}-${ref}-`,
    families
  };
}

// src/action/save/known-snapshots.ts
function knownSnapshots({ config, facts }, runs, nowMs) {
  const isDefaultBranch = facts.defaultBranch !== void 0 && facts.ref === `refs/heads/${facts.defaultBranch}`;
  const mayDelete = { github: facts.inActions && isDefaultBranch, registry: true, local: false }[config.cache.store];
  if (!mayDelete) return void 0;
  const isOfRegistry = config.cache.store === "registry";
  const writing = runs.filter(
    ({ plan: { access } }) => isOfRegistry ? access.write !== "no" : access.write === "yes"
  );
  if (writing.every(({ lookup }) => lookup.kind === "adopted")) return void 0;
  if (runs.some(isUnread)) return void 0;
  const families = writing.filter(({ standing }) => standing.manifest !== void 0).flatMap(
    ({ kind, plan: { keys } }) => kind === "build" ? [keys.family, ...sharedKeys(keys).families] : [keys.family]
  );
  const named = runs.flatMap((run) => [
    foundKeyOf(run),
    run.standing.matchedKey,
    earlierStep(run)?.savesAs ?? "",
    ...run.standing.manifest?.layers.map(({ key }) => key) ?? []
  ]);
  const build = writing.find(({ kind, standing }) => kind === "build" && standing.manifest !== void 0);
  const isShared = config.cache.sharing && build !== void 0 && !isOfRegistry;
  return {
    families,
    named: new Set(named),
    maxBytes: config.cache.maxBytes,
    nowMs,
    ...isShared ? { shared: sharedKeys(build.plan.keys) } : {}
  };
}
function isUnread(run) {
  return run.lookup.kind === "store-failed" || foundKeyOf(run) !== "" && run.standing.manifest === void 0;
}

// src/action/save/delete-superseded.ts
var limitMs = 1e4;
var graceMs = 2e3;
var mostDeletions = 50;
function startCleanUp(services, asked, runs) {
  const known = knownSnapshots(asked, runs, services.clock.now());
  const { ref } = asked.facts;
  const entries = known === void 0 ? void 0 : entriesOf(services, asked);
  if (known === void 0 || entries === void 0) return { end: async () => void 0 };
  const stop = new AbortController();
  const signal = AbortSignal.any([services.run.signal, stop.signal]);
  const denied = deniedReasons[asked.config.cache.store];
  const deadline = services.clock.monotonicMs() + limitMs;
  const limits = () => limitsUntil(services.clock, deadline, signal);
  const task = { ref, known, limits, denied, store: () => services.store(storeChoice(asked.config, asked.facts)) };
  const failed = (error) => ({ ...nothingCleaned, trouble: errorText(error) });
  const done = cleanUp(services, entries, task).catch(failed);
  return {
    end: async (further) => {
      void services.clock.sleep(graceMs, signal).then(() => stop.abort());
      const cleaned = await done;
      const more = further === void 0 || cleaned.trouble !== "" ? nothingCleaned : await cleanUpFurther(services, entries, { ...task, further, cleaned }).catch(failed);
      stop.abort();
      tell(services, {
        removed: [...cleaned.removed, ...more.removed],
        left: cleaned.left + more.left,
        trouble: cleaned.trouble || more.trouble
      });
    }
  };
}
function entriesOf({ cacheEntries }, { config, facts }) {
  if (config.cache.store === "registry") return cacheEntries(storeChoice(config, facts));
  const { apiUrl, repository } = facts;
  const token = config.githubToken;
  return token === void 0 || repository === "" ? void 0 : cacheEntries({ apiUrl, repository, token });
}
var nothingCleaned = { removed: [], left: 0, trouble: "", entries: [] };
async function cleanUp(services, entries, task) {
  const { ref, known, limits, denied } = task;
  const listed = await entries.list(ref, `${keyPrefix}-`, limits());
  if (listed.kind === "denied") return { ...nothingCleaned, trouble: denied };
  if (listed.kind === "degraded") return { ...nothingCleaned, trouble: listed.reason };
  const all = superseded(listed.entries, inFormOf(entries, known));
  const gone = new Set(all.map(({ entry }) => entry.id));
  const layers = (await layersToDelete(services, listed.entries, task)).filter(({ entry }) => !gone.has(entry.id));
  const cleaned = await removeAll(services, entries, [...all, ...layers], { ...task, most: mostDeletions });
  const removed = new Set(cleaned.removed.map(({ entry }) => entry.id));
  return { ...cleaned, entries: listed.entries.filter(({ id }) => !removed.has(id)) };
}
async function layersToDelete({ clock, files }, entries, { known, limits, store }) {
  if (known.shared === void 0) return [];
  const { layer, catalog: prefix } = known.shared;
  const unused = unusedLayers(entries, layer, known);
  if (unused.length === 0) return [];
  const catalog = await readCatalog({ clock, files, store: store() }, layer, prefix, limits());
  if (catalog === void 0 || catalog.images.length === 0) return [];
  const listed = new Set(catalog.layers.map((shared) => shared.layer.key));
  return unused.filter(({ entry }) => !listed.has(entry.key));
}
async function cleanUpFurther(services, entries, {
  further: { family, foundKey },
  cleaned,
  ...task
}) {
  if (foundKey === "") return nothingCleaned;
  const named = /* @__PURE__ */ new Set([...task.known.named, foundKey]);
  const all = superseded(cleaned.entries, { families: [family], named, maxBytes: void 0, nowMs: task.known.nowMs });
  return removeAll(services, entries, all, { ...task, most: mostDeletions - cleaned.removed.length });
}
async function removeAll({ log }, entries, all, { limits, denied, most }) {
  const removed = [];
  for (const each of all.slice(0, most)) {
    const outcome = await entries.remove(each.entry.id, limits());
    if (outcome.kind === "denied") return { removed, left: all.length - removed.length, trouble: denied };
    if (outcome.kind === "degraded") return { removed, left: 0, trouble: outcome.reason };
    if (outcome.kind === "removed") removed.push(each);
    log.debug(`${each.entry.key} is superseded: ${each.reason}`);
  }
  return { removed, left: 0, trouble: "" };
}
function inFormOf({ keyForm = (key) => key }, known) {
  return { ...known, families: known.families.map(keyForm), named: new Set([...known.named].map(keyForm)) };
}
var deniedReasons = {
  github: "the token may not delete caches (`actions: write`)",
  local: "",
  registry: "the registry does not let this run delete them"
};
function tell({ log }, { removed, left, trouble }) {
  if (trouble !== "") log.debug(`Superseded snapshots could not all be deleted: ${trouble}`);
  if (left > 0)
    log.info(`${count(left, "superseded snapshot stays", "superseded snapshots stay")} in the store: ${trouble}.`);
  if (removed.length === 0) return;
  const bytes = removed.reduce((sum, { entry }) => sum + entry.sizeBytes, 0);
  log.info(`${count(removed.length, "superseded snapshot", "superseded snapshots")} deleted, ${size(bytes)}.`);
}

// src/action/savings/cause-findings.ts
import path2 from "node:path";

// src/action/savings/written-cause.ts
import path from "node:path";
async function writtenCause(services, { asked, toBuild }, find) {
  const dockerfile = nameIn(services.run.folder, asked.dockerfile);
  for (const run of mountingRuns(toBuild)) {
    const own = find(runText(run.instruction));
    if (own !== void 0) return { file: dockerfile, command: { ...own, line: run.line } };
    const caller = { line: run.line, dockerfile };
    const called = new Map(
      run.called.flatMap(({ files = [] }) => files.map(({ file, text }) => [file, text]))
    );
    for (const [file, text] of called) {
      const command = find(text);
      if (command !== void 0) return { file: nameIn(services.run.folder, file), command, caller };
    }
    for (const names of commandFiles(run)) {
      const written = await firstWritten(services, namesInContext(asked.context, run, names), find);
      if (written !== void 0) return { ...written, file: nameIn(services.run.folder, written.file), caller };
    }
  }
  return void 0;
}
function firstMountingLine(toBuild) {
  return mountingRuns(toBuild)[0]?.line ?? 0;
}
function mountingRuns({ goStages }) {
  return goStages.flatMap((stage) => stage.runs).filter(({ cacheMounts: { served } }) => served.some(({ kind }) => kind === "build"));
}
function namesInContext(context, { environment }, names) {
  const parts = environment.workdir.split("/").filter((part) => part !== "");
  const folders = [...parts.keys(), parts.length].map((at) => path.join(context, ...parts.slice(at)));
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
}
async function firstWritten({ checkout }, files, find) {
  for (const file of files) {
    const text = await shortText({ checkout }, file);
    if (text === void 0) continue;
    const command = find(text);
    if (command !== void 0) return { file, command };
    const includes = new Set([...text.matchAll(/^-?include[ \t]+([\w./-]+)[ \t\r]*$/gm)].map(([, name = ""]) => name));
    for (const included of [...includes].slice(0, mostIncluded)) {
      const part = path.join(path.dirname(file), included);
      const inPart = find(await shortText({ checkout }, part) ?? "");
      if (inPart !== void 0) return { file: part, command: inPart };
    }
    return void 0;
  }
  return void 0;
}
var mostIncluded = 32;
var mostCharacters = 1 << 20;
async function shortText({ checkout }, file) {
  const text = await checkout.readText(file);
  return text === void 0 || text.length <= mostCharacters ? text : "";
}

// src/action/savings/cause-findings.ts
async function causeFindings(services, analysis, runs, end) {
  const findings = [];
  for (const { run, cause } of coldCauses(analysis, runs, end)) {
    const finding = await findingOf(services, analysis, run, cause);
    const isKnown = [...analysis.plan.findings, ...findings].some(({ rule: rule2 }) => rule2 === finding?.rule);
    if (finding !== void 0 && !isKnown) findings.push(finding);
  }
  return findings;
}
async function findingOf(services, analysis, run, cause) {
  if (cause.kind === "forced" || causeRule(cause) === "") return void 0;
  const own = {
    rule: causeRule(cause),
    file: nameIn(services.run.folder, analysis.asked.dockerfile),
    line: placeOf(analysis, cause),
    message: causeText(run.kind, cause),
    ...causeAdvice(cause)
  };
  const isMiss = run.standing.hit === "miss";
  const unless = isMiss && cause.kind === "untouched" ? void 0 : own;
  if (run.kind !== "build" || cause.kind !== "emptied" && cause.kind !== "untouched") return unless;
  const moved = cause.kind === "untouched" ? await writtenCause(services, analysis, movesIn) : void 0;
  const removed = cause.kind === "emptied" || isMiss ? await writtenCause(services, analysis, emptiesIn) : void 0;
  if (moved !== void 0)
    return told(own, moved, "gives go another build cache than the mounted one, so nothing of the mount is used");
  if (removed === void 0) return (cause.kind === "untouched" ? microsoftGo(analysis, own) : void 0) ?? unless;
  const { rule: rule2, fix } = { rule: causeRule({ kind: "emptied" }), ...causeAdvice({ kind: "emptied" }) };
  return told(
    { ...own, rule: rule2, fix },
    removed,
    "empties the mount of the build cache in each run, so nothing of it is kept"
  );
}
function microsoftGo({ toBuild }, own) {
  const mounts = toBuild.goStages.flatMap(({ runs }) => runs).flatMap(({ cacheMounts: { served } }) => served);
  const mount = mounts.find(
    ({ absoluteTarget }) => path2.posix.basename(absoluteTarget) === GO_BUILD_FOLDER
  )?.absoluteTarget;
  const parsed = parseDockerfile(toBuild.builtText);
  const line = parsed.kind === "parsed" ? microsoftGoLine(parsed.dockerfile) : void 0;
  if (mount === void 0 || line === void 0) return void 0;
  const used = path2.posix.join(path2.dirname(mount), MICROSOFT_BUILD_FOLDER);
  return {
    ...own,
    line,
    message: `The build did not use the mount of the build cache at ${mount}: line ${line} takes the Microsoft build of Go, whose GOCACHE is ${used}.`,
    fix: `Write --mount=type=cache,target=${used} in the RUNs that compile, or ENV GOCACHE=${mount} before the first of them. ${docsAt("The mount is not used", "caching")}`
  };
}
function told(own, { file, command, caller }, effect) {
  const called = caller === void 0 ? "" : ` (called in line ${caller.line} of ${caller.dockerfile})`;
  const message = `${command.command} in ${file}:${command.line}${called} ${effect}.`;
  return { ...own, file, line: command.line, message };
}
function placeOf({ toBuild }, cause) {
  if (cause.kind === "go") return toBuild.goStages.find(({ baseImage }) => baseImage !== "")?.stage.line ?? 0;
  const changed = cause.kind === "settings" ? cause.changed.find(({ line }) => line > 0) : void 0;
  return changed?.line ?? firstMountingLine(toBuild);
}

// src/action/savings/remade.ts
var rule = "compiles-all-anew";
async function findingsAfter(services, analysis, runs) {
  const { findings } = analysis.plan;
  const remade = runs.map(remadeIn).find((each) => each !== void 0);
  if (remade === void 0) return findings;
  const again = `${count(remade.packages, "restored package was", "restored packages were")} compiled again with the same result`;
  const known = findings.find((finding) => finding.rule === rule);
  if (known !== void 0)
    return findings.map(
      (finding) => finding === known ? { ...known, message: `${again}: ${known.message}` } : finding
    );
  return [...findings, await causeOf(services, analysis, again)];
}
async function causeOf(services, analysis, again) {
  const written = await writtenCause(services, analysis, compilesAllIn);
  if (written !== void 0) {
    const finding = forceFinding(written.file, written.command, written.caller);
    return { ...finding, message: `${again}: ${finding.message}` };
  }
  return {
    rule,
    file: nameIn(services.run.folder, analysis.asked.dockerfile),
    line: firstMountingLine(analysis.toBuild),
    message: `${again}: something in the build makes go compile every package, so the build cache saves nothing here.`,
    fix: "Look for -a among the flags of go, for GOFLAGS with it, and for go clean -cache in what the RUN calls."
  };
}

export {
  sharedKeys,
  startCleanUp,
  causeFindings,
  findingsAfter
};
