import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  sharedKeys
} from "./shared.cli.main.mounts.mounts-post.post.js";
import {
  nameIn,
  remadeIn,
  sentence,
  withoutForce
} from "./shared.bake.cli.main.mounts.mounts-post.js";
import {
  earlierStep,
  foundKeyOf,
  incompleteMark,
  keyPrefix,
  storeChoice
} from "./shared.bake.cli.main.mounts.mounts-post.post.js";
import {
  isShell,
  runText,
  shellCommands
} from "./shared.bake.cli.main.mounts.mounts-post.plan.js";
import {
  count,
  size
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.js";
import {
  errorText
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.store-worker.js";

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
  return { families, named: new Set(named), maxBytes: config.cache.maxBytes, nowMs };
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
  const done = cleanUp(services, entries, { ref, known, signal, denied }).catch((error) => ({
    removed: [],
    left: 0,
    trouble: errorText(error)
  }));
  return {
    end: async () => {
      void services.clock.sleep(graceMs, signal).then(() => stop.abort());
      const cleaned = await done;
      stop.abort();
      tell(services, cleaned);
    }
  };
}
function entriesOf({ cacheEntries }, { config, facts }) {
  if (config.cache.store === "registry") return cacheEntries(storeChoice(config, facts));
  const { apiUrl, repository } = facts;
  const token = config.githubToken;
  return token === void 0 || repository === "" ? void 0 : cacheEntries({ apiUrl, repository, token });
}
async function cleanUp({ clock, log }, entries, { ref, known, signal, denied }) {
  const deadline = clock.monotonicMs() + limitMs;
  const limits = () => ({ timeoutMs: Math.max(1, deadline - clock.monotonicMs()), signal });
  const listed = await entries.list(ref, `${keyPrefix}-`, limits());
  if (listed.kind === "denied") return { removed: [], left: 0, trouble: denied };
  if (listed.kind === "degraded") return { removed: [], left: 0, trouble: listed.reason };
  const removed = [];
  const all = superseded(listed.entries, inFormOf(entries, known));
  for (const each of all.slice(0, mostDeletions)) {
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

// src/action/savings/remade.ts
import path from "node:path";

// src/dockerfile/touches/command-files.ts
import { posix } from "node:path";
var makefiles = ["GNUmakefile", "makefile", "Makefile"];
var taskfiles = ["Taskfile.yml", "taskfile.yml", "Taskfile.yaml"];
var filesOf = /* @__PURE__ */ new Map([
  ["make", makefiles],
  ["gmake", makefiles],
  ["task", taskfiles],
  ["go-task", taskfiles],
  ["just", ["justfile", "Justfile", ".justfile"]]
]);
var fileFlags = ["-f", "--file", "--makefile", "-t", "--taskfile", "--justfile"];
var folderFlags = ["-C", "--directory", "-d", "--dir"];
function commandFiles({ instruction }) {
  let folder = ".";
  return shellCommands(runText(instruction)).flatMap(({ words }) => {
    const [name = "", ...rest] = words.map(({ text }) => text);
    if (name === "cd") folder = posix.join(folder, rest[0] ?? ".");
    return filesNamed(name, rest).map((files) => files.map((file) => posix.join(folder, file)));
  });
}
function filesNamed(name, rest) {
  const files = filesOf.get(posix.basename(name));
  if (files !== void 0) {
    const named = valueAfter(rest, fileFlags);
    const folder = valueAfter(rest, folderFlags) ?? ".";
    return [(named === void 0 ? files : [named]).map((file) => posix.join(folder, file))];
  }
  const script = isShell(name) ? rest.find((word) => !word.startsWith("-")) : name;
  return script?.includes("/") === true && !script.startsWith("/") ? [[script]] : [];
}
function valueAfter(words, flags) {
  const at = words.findIndex((word) => flags.includes(word));
  return at < 0 ? void 0 : words[at + 1];
}
function compilesAllIn(text) {
  const lines = text.split(/\r?\n/);
  const found = lines.flatMap((_, index) => {
    const command = commandIn(wholeLine(lines, index).replace(/(?:^|\s)#.*/, ""));
    return command === void 0 ? [] : [{ line: index + 1, command }];
  });
  return found.find(({ command }) => !/^go (?:run|test|vet)/.test(command)) ?? found[0];
}
function wholeLine(lines, index) {
  const more = lines.slice(index).findIndex((line) => !line.endsWith("\\"));
  const end = more < 0 ? lines.length : index + more + 1;
  if (index > 0 && lines[index - 1]?.endsWith("\\") === true) return "";
  return lines.slice(index, end).map((line) => line.replace(/\\$/, "")).join(" ");
}
var goWord = String.raw`(?<![\w./-])(?:[\w./-]*\/)?(?:go|\$[({]\w*GO\w*[)}])`;
var forcedCommand = new RegExp(String.raw`${goWord}\s+(build|install|run|test|vet)\b[^;&|]*?\s--?a(?=\s|$)`);
var forcedFlags = /^\s*(?:export\s+)?(\w*(?:GO|BUILD)\w*)\s*[:?+]?=.*(?:[\s="'])-a(?=[\s"']|$)/;
var cleaning = new RegExp(String.raw`${goWord}\s+clean\b[^;&|]*\s-cache\b`);
function commandIn(line) {
  const [, verb] = forcedCommand.exec(line) ?? [];
  if (verb !== void 0) return `go ${verb} -a`;
  const [, name] = forcedFlags.exec(line) ?? [];
  if (name !== void 0) return `-a in ${name}`;
  return cleaning.test(line) ? "go clean -cache" : void 0;
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
  const runs = analysis.toBuild.goStages.flatMap((stage) => stage.runs).filter(mountsBuildCache);
  const dockerfile = nameIn(services.run.folder, analysis.asked.dockerfile);
  for (const run of runs) {
    const own = compilesAllIn(runText(run.instruction));
    if (own !== void 0) return findingOf(again, own, { file: dockerfile, line: run.line });
    for (const names of commandFiles(run)) {
      const written = await firstWritten(services, namesInContext(analysis.asked.context, run, names));
      if (written !== void 0) {
        const file = nameIn(services.run.folder, written.file);
        return findingOf(
          again,
          written.command,
          { file, line: written.command.line },
          ` (called in line ${run.line} of ${dockerfile})`
        );
      }
    }
  }
  return {
    rule,
    file: dockerfile,
    line: runs[0]?.line ?? 0,
    message: `${again}: something in the build makes go compile every package, so the build cache saves nothing here.`,
    fix: "Look for -a among the flags of go, for GOFLAGS with it, and for go clean -cache in what the RUN calls."
  };
}
function mountsBuildCache({ cacheMounts: { served } }) {
  return served.some(({ kind }) => kind === "build");
}
function findingOf(again, { command }, place, caller = "") {
  const isCleaning = command === "go clean -cache";
  const effect = isCleaning ? "empties the build cache" : "compiles every package";
  return {
    rule,
    ...place,
    message: `${again}: ${command} in ${place.file}:${place.line}${caller} ${effect} in each run, so the build cache saves nothing here.`,
    fix: isCleaning ? "Leave it out: the cache is no part of the image." : sentence(withoutForce)
  };
}
function namesInContext(context, { environment }, names) {
  const parts = environment.workdir.split("/").filter((part) => part !== "");
  const folders = [...parts.keys(), parts.length].map((at) => path.join(context, ...parts.slice(at)));
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
}
async function firstWritten({ checkout }, files) {
  for (const file of files) {
    const text = await checkout.readText(file);
    if (text === void 0) continue;
    const command = compilesAllIn(text);
    if (command !== void 0) return { file, command };
    for (const [, included = ""] of text.matchAll(/^-?include\s+([\w./-]+)\s*$/gm)) {
      const part = path.join(path.dirname(file), included);
      const inPart = compilesAllIn(await checkout.readText(part) ?? "");
      if (inPart !== void 0) return { file: part, command: inPart };
    }
    return void 0;
  }
  return void 0;
}

export {
  startCleanUp,
  findingsAfter
};
