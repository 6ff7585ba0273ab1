import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  readReport
} from "./shared.rare-commands.stats-command.js";
import {
  flagLines,
  print,
  readFlags,
  withServices
} from "./shared.cli.rare-commands.js";
import {
  runMain
} from "./shared.cli.main.rare-commands.js";
import {
  isBuilt,
  scannedPackage
} from "./shared.cli.plan.rare-commands.js";
import "./shared.cli.main.mounts.mounts-post.rare-commands.js";
import {
  runPost,
  summaryFrom
} from "./shared.cli.mounts.mounts-post.post.rare-commands.js";
import "./shared.cli.mounts.mounts-post.post.rare-commands.stats-command.js";
import "./shared.cli.main.mounts.mounts-post.post.rare-commands.js";
import "./shared.bake.cli.main.rare-commands.js";
import "./shared.bake.cli.mounts.mounts-post.rare-commands.js";
import {
  compareGoVersions,
  dockerfileThere,
  docsOf,
  doctorFacts,
  doctorRules,
  examine,
  failureText,
  goSettingFindings,
  hiddenGoUses,
  installedGo,
  isGoVersion,
  languageVersion,
  linesAppended,
  linesReplaced,
  missingBases,
  missingGitFindings,
  missingSources,
  nameIn,
  namespaceArgument,
  needsNoModules,
  parseConfig,
  preflightFindings,
  privateModules,
  seenIn,
  toolchainVersion
} from "./shared.bake.cli.main.mounts.mounts-post.rare-commands.js";
import {
  closingLines,
  findingLines,
  runFactsFrom,
  sentence
} from "./shared.bake.cli.main.mounts.mounts-post.post.rare-commands.js";
import "./shared.bake.cli.main.mounts.mounts-post.post.rare-commands.stats-command.js";
import {
  projectFiles
} from "./shared.bake.cli.mounts.mounts-post.plan.rare-commands.js";
import {
  allPlacements,
  familiarName,
  goDockerfile,
  ignoredBy,
  parseDockerfile,
  parseGoMod,
  parseGoWork,
  readDockerfile,
  runViews
} from "./shared.bake.cli.main.mounts.mounts-post.plan.rare-commands.js";
import {
  ConfigError,
  csv,
  didYouMean,
  flag,
  globMatcher,
  inputReaderOf,
  inputs,
  isBelowOrSame,
  lines,
  mainBoundary,
  nodeFiles,
  openTerminal,
  ours,
  path,
  postBoundary,
  refusedInputs,
  text
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";
import {
  columns,
  count,
  duration,
  oneLine,
  plainLine,
  plainText,
  size
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.js";
import "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";
import "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.store-worker.js";
import "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.store-worker.js";
import "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.store-worker.js";
import {
  diskErrorText,
  errorText
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.send-otlp.stats-command.store-worker.js";
import "./shared.all.js";

// src/action/commands/compare-command.ts
import { randomBytes } from "node:crypto";
import path2 from "node:path";

// src/comparison/archive-times.ts
var blockBytes = 512;
function differInTimesAlone(cold, warm, gunzip2) {
  if (isGzip(cold) && isGzip(warm)) {
    const [before, after] = [gunzip2(cold), gunzip2(warm)];
    if (before === void 0 || after === void 0) return false;
    if (before.equals(after)) return withoutGzipTime(cold).equals(withoutGzipTime(warm));
    return differInTimesAlone(before, after, gunzip2);
  }
  for (const timeless of [timelessTar, timelessZip]) {
    const [before, after] = [timeless(cold), timeless(warm)];
    if (before !== void 0 && after !== void 0) return before.equals(after);
  }
  return false;
}
function isGzip(bytes) {
  return bytes[0] === 31 && bytes[1] === 139;
}
function withoutGzipTime(bytes) {
  return Buffer.from(bytes).fill(0, 4, 8);
}
function timelessTar(archive) {
  if (archive.toString("latin1", 257, 262) !== "ustar") return void 0;
  const bytes = Buffer.from(archive);
  for (let at = 0; at + blockBytes <= bytes.length && bytes[at] !== 0; ) {
    if (bytes.toString("latin1", at + 257, at + 262) !== "ustar") return void 0;
    const sizeBytes = Number.parseInt(bytes.toString("latin1", at + 124, at + 136), 8) || 0;
    if (sizeBytes < 0) return void 0;
    bytes.fill(0, at + 136, at + 156);
    at += blockBytes + Math.ceil(sizeBytes / blockBytes) * blockBytes;
  }
  return bytes;
}
function timelessZip(archive) {
  if (archive.toString("latin1", 0, 4) !== "PK") return void 0;
  const end = archive.lastIndexOf("PK", void 0, "latin1");
  if (end < 0 || end + 20 > archive.length) return void 0;
  const parts = [];
  for (let at = archive.readUInt32LE(end + 16); at + 46 <= end; ) {
    if (archive.toString("latin1", at, at + 4) !== "PK") return void 0;
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    if (name === void 0 || extra === void 0 || comment === void 0) return void 0;
    parts.push(archive.subarray(at + 4, at + 12), archive.subarray(at + 16, at + 28));
    parts.push(archive.subarray(at + 38, at + 42), archive.subarray(at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return Buffer.concat(parts);
}

// src/comparison/go-build-info.ts
var magic = "\xFF Go buildinf:";
var headerBytes = 32;
var isInline = 2;
var markBytes = 16;
function goBuildInfo(bytes) {
  for (let at = bytes.indexOf(magic, 0, "latin1"); at >= 0; at = bytes.indexOf(magic, at + 1, "latin1")) {
    const flags = bytes[at + magic.length + 1] ?? 0;
    if (at % 16 !== 0 || (flags & isInline) === 0) continue;
    const version = textAt(bytes, at + headerBytes);
    const modules = version === void 0 ? void 0 : textAt(bytes, version.end);
    if (version === void 0 || modules === void 0) continue;
    return new Map([["go", version.text], ...moduleLines(modules.text)]);
  }
  return void 0;
}
function moduleLines(marked) {
  if (marked.length <= 2 * markBytes) return [];
  const lines2 = marked.slice(markBytes, -markBytes).split("\n");
  return lines2.filter((line) => line !== "").map((line) => {
    const [word = "", ...rest] = line.split("	");
    const text2 = rest.join(" ");
    if (word === "dep") return [`dep ${rest[0] ?? ""}`, rest.slice(1).join(" ")];
    if (word !== "build") return [word, text2];
    const [setting, value] = splitAtEquals(text2);
    return [`build ${setting}`, value];
  });
}
function splitAtEquals(text2) {
  const at = text2.indexOf("=");
  return at < 0 ? [text2, ""] : [text2.slice(0, at), text2.slice(at + 1)];
}
function textAt(bytes, start) {
  let length = 0;
  for (let at = start, shift = 0; shift < 28; at += 1, shift += 7) {
    const byte = bytes[at];
    if (byte === void 0) return void 0;
    length |= (byte & 127) << shift;
    if (byte >= 128) continue;
    const end = at + 1 + length;
    return end > bytes.length ? void 0 : { text: bytes.toString("latin1", at + 1, end), end };
  }
  return void 0;
}

// src/comparison/written-times.ts
var times = [
  /\d{4}-\d\d-\d\d(?:[T _]\d\d:?\d\d(?::?\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?/g,
  /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? (?:\d\d? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[ \d,]*\d\d:\d\d:\d\d(?: [AP]M)?(?: [A-Z]{3,4})?(?: \d{4})?/g,
  /20\d\d[01]\d[0-3]\d[-T_]?[0-2]\d[0-5]\d[0-5]\dZ?/g,
  /1[6-9]\d{8}/g
];
var reachBytes = 40;
var blockBytes2 = 65536;
var mostPlaces = 200;
function differingTime(cold, warm) {
  for (const at of differingPlaces(cold, warm)) {
    const [before, after] = [timeAround(cold, at), timeAround(warm, at)];
    if (before !== void 0 && after !== void 0 && before !== after) return { cold: before, warm: after };
  }
  return void 0;
}
function differingPlaces(cold, warm) {
  const places = [];
  const end = Math.min(cold.length, warm.length);
  for (let block = 0; block < end && places.length < mostPlaces; block += blockBytes2) {
    const blockEnd = Math.min(block + blockBytes2, end);
    if (cold.compare(warm, block, blockEnd, block, blockEnd) === 0) continue;
    for (let at = block; at < blockEnd && places.length < mostPlaces; at += 1) {
      if (cold[at] === warm[at]) continue;
      places.push(at);
      at += reachBytes;
    }
  }
  return places.length === 0 && cold.length !== warm.length ? [end] : places;
}
function timeAround(bytes, at) {
  const begin = Math.max(0, at - reachBytes);
  const text2 = bytes.toString("latin1", begin, at + reachBytes);
  for (const pattern of times)
    for (const match of text2.matchAll(pattern))
      if (begin + match.index <= at && at < begin + match.index + match[0].length) return match[0];
  return void 0;
}

// src/comparison/content-reasons.ts
var mostLines = 6;
var longestValue = 160;
function contentReasons(cold, warm, gunzip2) {
  if (differInTimesAlone(cold, warm, gunzip2)) return ["the archives differ in the times of their entries alone"];
  const info = buildInfoReasons(cold, warm);
  const time = differingTime(cold, warm);
  const known = [
    ...info,
    ...time === void 0 ? [] : [`a time is written into it: \`${time.cold}\` cold, \`${time.warm}\` warm`]
  ];
  if (known.length > 0) return known;
  const [place2 = 0] = differingPlaces(cold, warm);
  return [
    `the first byte that differs is byte ${place2 + 1}`,
    ...goBuildInfo(cold) === void 0 || goBuildInfo(warm) === void 0 ? [] : ["both are Go programs with the same build info (`go version -m`)"]
  ];
}
function buildInfoReasons(cold, warm) {
  const [before, after] = [goBuildInfo(cold), goBuildInfo(warm)];
  if (before === void 0 || after === void 0) return [];
  const names = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name)
  );
  const shown2 = names.slice(0, mostLines).map((name) => {
    const what = name.startsWith("build vcs.") ? `the VCS stamp \`${name.slice("build ".length)}\`` : `\`${name}\``;
    return `Go's build info differs in ${what}: ${valueOf(before.get(name))} cold, ${valueOf(after.get(name))} warm`;
  });
  const more = names.length - shown2.length;
  return more <= 0 ? shown2 : [...shown2, `Go's build info differs in ${more} more lines`];
}
function valueOf(text2) {
  if (text2 === void 0) return "absent";
  return `\`${text2.length > longestValue ? `${text2.slice(0, longestValue)}\u2026` : text2}\``;
}

// src/comparison/differing-files.ts
function differingFiles(cold, warm) {
  const [before, after] = [byName(cold), byName(warm)];
  const names = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].toSorted();
  return names.flatMap((name) => differenceOf(name, before.get(name), after.get(name)));
}
function differenceOf(name, cold, warm) {
  if (cold === void 0) return [{ kind: "one-sided", name, side: "warm" }];
  if (warm === void 0) return [{ kind: "one-sided", name, side: "cold" }];
  if (cold.about !== warm.about) return [{ kind: "about", name, cold: cold.about, warm: warm.about }];
  return cold.sha256 === warm.sha256 ? [] : [{ kind: "content", name, cold, warm }];
}
function byName(files) {
  return new Map(files.map((file) => [file.name, file]));
}
var mostExplained = 20;
var mostExplainedBytes = 768 * 1024 * 1024;
function filesToExplain(differences) {
  const names = /* @__PURE__ */ new Set();
  let bytes = 0;
  for (const difference of differences) {
    if (difference.kind !== "content" || names.size === mostExplained) continue;
    const both = difference.cold.sizeBytes + difference.warm.sizeBytes;
    if (bytes + both > mostExplainedBytes) continue;
    bytes += both;
    names.add(difference.name);
  }
  return names;
}

// src/comparison/time-commands.ts
var dateCall = /(?:\$\(|`)\s*date\b/;
function timeCommands({ stages }) {
  return stages.flatMap(({ instructions }) => instructions).filter(({ keyword, args, heredocs }) => {
    const texts = [args, ...heredocs.map(({ content }) => content)];
    return keyword === "RUN" && texts.some((text2) => dateCall.test(text2));
  }).map(({ line }) => line);
}

// src/config/inputs/compare-inputs.ts
var decided = new Set(
  "annotations attests cache cache-from cache-max-size cache-sharing cache-store cache-to call clean-build dry-run host keep-state layer-cache load no-cache no-cache-filters offline outputs provenance push report-file sbom tags".split(" ")
);
var compareInputs = Object.fromEntries(
  Object.entries(inputs).filter(([name]) => !decided.has(name))
);

// src/platform/host/tar-image-files.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { ReadableStream } from "node:stream/web";
import { gunzipSync } from "node:zlib";
var tarImageFiles = {
  list: async (archive) => {
    const files = [];
    await eachEntry(archive, async (header, body) => {
      const hash = createHash("sha256");
      for await (const chunk of body) hash.update(chunk);
      files.push({
        name: nameOf(header),
        about: aboutOf(header),
        sizeBytes: header.size,
        sha256: hash.digest("hex")
      });
    });
    return files;
  },
  contents: async (archive, names) => {
    const contents = /* @__PURE__ */ new Map();
    await eachEntry(archive, async (header, body) => {
      if (!names.has(nameOf(header))) return body.cancel();
      const chunks = [];
      for await (const chunk of body) chunks.push(chunk);
      contents.set(nameOf(header), Buffer.concat(chunks));
    });
    return contents;
  },
  gunzip: (bytes) => {
    try {
      return gunzipSync(bytes, { maxOutputLength: mostUnpackedBytes });
    } catch {
      return void 0;
    }
  }
};
var mostUnpackedBytes = 512 * 1024 * 1024;
async function eachEntry(archive, onEntry) {
  const { createTarDecoder } = await import("./modern-tar.js");
  const bytes = createReadStream(archive);
  for await (const { header, body } of ReadableStream.from(bytes).pipeThrough(createTarDecoder({ strict: true })))
    await onEntry(header, body);
}
function nameOf({ name }) {
  return `/${name.replace(/^(?:\.?\/)+/, "").replace(/\/$/, "")}`;
}
var leftOut = /* @__PURE__ */ new Set(["mtime", "atime", "ctime", "path", "linkpath", "size", "uid", "gid", "uname", "gname"]);
function aboutOf({ type = "file", mode = 0, uid = 0, gid = 0, linkname = "", pax = {} }) {
  const attributes = Object.entries(pax).filter(([name]) => !leftOut.has(name)).map(([name, value]) => `${name}=${value}`);
  const target = linkname === "" ? [] : [`to ${linkname}`];
  return [type, `mode ${mode.toString(8)}`, `owner ${uid}:${gid}`, ...target, ...attributes.toSorted()].join(", ");
}

// src/report/comparison-text.ts
var mostNamed = 20;
function whyNotWarm({ caches }) {
  const build = caches.find(({ kind }) => kind === "build");
  if (build === void 0) return "the build has no Go cache";
  if (build.hit === "off" || build.hit === "miss") return `the build cache was not restored: ${build.reason}`;
  return build.used > 0 ? "" : "no RUN used the restored build cache";
}
function comparisonLines(result) {
  const { cold, warm, files, bytes, differences } = result;
  const notWarm = whyNotWarm(warm);
  const named2 = differences.slice(0, mostNamed);
  const others = differences.length - named2.length;
  const compared2 = `${count(files, "file", "files")}, ${size(bytes)}`;
  return [
    `Cold build: ${duration(buildMs(cold))}, nothing restored.`,
    `Warm build: ${duration(buildMs(warm))}, module cache ${hitOf(warm, "modules")}, build cache ${hitOf(warm, "build")}.`,
    ...notWarm === "" ? [] : [`The second build was not warm, so the comparison proves nothing: ${notWarm}.`],
    differences.length === 0 ? `Compared ${compared2}: equal, byte for byte.` : `Compared ${compared2}: ${count(differences.length, "file differs", "files differ")}.`,
    ...named2.flatMap(({ name, reasons }) => [
      `  ${plainLine(name)}`,
      ...reasons.map((reason) => `    ${plainLine(reason)}`)
    ]),
    ...others > 0 ? [`  and ${count(others, "other file", "other files")}`] : [],
    ...differences.length === 0 ? [] : timeAdvice(result)
  ];
}
function timeAdvice({ timeLines, dockerfile }) {
  return timeLines.map(
    (line) => `${plainLine(dockerfile)}:${line} calls \`date\`, so each build differs, with or without caches. Write the time of the commit instead: pass it as a build argument.`
  );
}
function buildMs({ phases }) {
  return phases.find(({ name }) => name === "build")?.ms ?? 0;
}
function hitOf({ caches }, kind) {
  return caches.find((cache) => cache.kind === kind)?.hit ?? "off";
}

// src/action/commands/compare-command.ts
var gunzip = (bytes) => tarImageFiles.gunzip(bytes);
async function compareCommand(host, signal, words) {
  const flags = await readFlags(host, words, { name: "compare", table: compareInputs, folder: "context", help });
  if (typeof flags === "number") return flags;
  const services = openTerminal({ ...host, env: { ...host.env, TERM: "dumb" } }, signal, flags);
  host.atExit(services.close);
  try {
    const folder = await services.files.makeTemporaryFolder("compare");
    const place2 = {
      host: { ...host, env: { ...host.env, XDG_CACHE_HOME: folder }, stdout: host.stderr },
      folder,
      signal
    };
    const timeLines = await readTimeLines(services, flags);
    const cold = await buildOnce(place2, "cold", flags);
    const warm = cold === void 0 ? void 0 : await buildOnce(place2, "warm", flags);
    if (cold === void 0 || warm === void 0) return 1;
    const { differences, ...counts } = await compared(folder);
    const lines2 = comparisonLines({ cold, warm, ...counts, differences, ...timeLines });
    for (const line of lines2) services.log.info(line);
    return differences.length === 0 && whyNotWarm(warm) === "" ? 0 : 1;
  } catch (error) {
    services.log.error(`The builds could not be compared: ${errorText(error)}`);
    return 1;
  } finally {
    await services.files.remove(services.run.temporaryFolder).catch(() => void 0);
    services.close();
  }
}
async function buildOnce({ host, folder, signal }, name, given) {
  const withLine = (input, line) => [given.get(input), line].filter((text2) => text2 !== void 0 && text2 !== "").join("\n");
  const own = `compare-${name}-${randomBytes(8).toString("hex")}`;
  const flags = new Map([
    ...given,
    ...Object.entries({
      cache: "all",
      "cache-store": "local",
      "clean-build": "off",
      "no-cache": String(name === "cold"),
      outputs: `type=tar,dest=${archiveIn(folder, name)}`,
      provenance: "false",
      "build-args": withLine("build-args", `${namespaceArgument}=${own}`),
      // The name is in the layer cache key of every RUN (`trust/isolation.ts`), so each runs again. It leads nowhere.
      "add-hosts": withLine("add-hosts", `${own}.invalid:127.0.0.1`)
    })
  ]);
  const services = openTerminal(host, signal, flags);
  host.atExit(services.close);
  try {
    services.log.info(`The ${name} build`);
    if (await mainBoundary(services, () => runMain(services)) !== 0) {
      await postBoundary(services, () => runPost(services));
      return void 0;
    }
    let report;
    await postBoundary(services, async () => void (report = await runPost(services)));
    return report;
  } finally {
    services.close();
  }
}
function archiveIn(folder, name) {
  return path2.join(folder, `${name}.tar`);
}
async function compared(folder) {
  const [cold, warm] = [archiveIn(folder, "cold"), archiveIn(folder, "warm")];
  const [before, after] = [await tarImageFiles.list(cold), await tarImageFiles.list(warm)];
  const found = differingFiles(before, after);
  const wanted = filesToExplain(found);
  const contents = wanted.size === 0 ? [] : [await tarImageFiles.contents(cold, wanted), await tarImageFiles.contents(warm, wanted)];
  const differences = found.map((difference) => {
    const [one, other] = contents.map((each) => each.get(difference.name));
    return {
      name: difference.name,
      reasons: [...reasonsOf(difference), ...one && other ? contentReasons(one, other, gunzip) : []]
    };
  });
  const bytes = before.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return { files: before.length, bytes, differences };
}
function reasonsOf(difference) {
  switch (difference.kind) {
    case "one-sided":
      return [`only in the image of the ${difference.side} build`];
    case "about":
      return [`${difference.cold} cold; ${difference.warm} warm`];
    case "content": {
      const [cold, warm] = [difference.cold, difference.warm].map(
        ({ sizeBytes, sha256 }) => `${size(sizeBytes)}, sha256 ${sha256.slice(0, 16)}`
      );
      return [`${cold ?? ""} cold; ${warm ?? ""} warm`];
    }
  }
}
async function readTimeLines({ checkout, workflow, run: { env, folder } }, flags) {
  const config = parseConfig((name) => flags.get(name) ?? "", runFactsFrom(env, void 0));
  for (const secret of config.secretsToMask) workflow.addSecret(secret);
  if (config.kind === "invalid") return { dockerfile: "", timeLines: [] };
  const file = await dockerfileThere(checkout.given, config.config.build, folder);
  const parsed = parseDockerfile(await checkout.given.readText(file) ?? "");
  return {
    dockerfile: path2.relative(folder, file),
    timeLines: parsed.kind === "parsed" ? timeCommands(parsed.dockerfile) : []
  };
}
function help() {
  return [
    "Builds twice, without any cache and with the caches of the first build, and compares all files of both images.",
    "Exits with 0 if they are equal, byte for byte, and with 1 if not. Shows the cause of each difference, if it can.",
    "",
    "Usage: cached-go-docker-build compare [flags] [context]",
    "",
    "Your caches and cache mounts are neither read nor changed.",
    "",
    ...flagLines(compareInputs)
  ].join("\n");
}

// src/config/inputs/doctor-inputs.ts
var doctorInputs = {
  context: ours(path, "Folder that the image is built from.", "."),
  file: ours(path, "The Dockerfile (default: `Dockerfile` in the context)."),
  target: ours(text, "Stage that is built (default: the last one)."),
  "build-args": ours(lines, "Build arguments, one `NAME=value` per line."),
  platforms: ours(csv, "Platforms that the image is built for."),
  fix: ours(flag, "Applies the patches to the files of the project.", "false"),
  format: ours({ kind: "choice", choices: ["text", "json", "sarif"] }, "What is printed.", "text"),
  "fail-on": ours(
    { kind: "choice", choices: ["error", "warning", "notice", "never"] },
    "The least level of a finding that makes the exit code 1.",
    "warning"
  ),
  ignore: ours(csv, "Names of rules that are left out.")
};

// src/config/plan/doctor-config.ts
function parseDoctorConfig(raw) {
  const reader = inputReaderOf(doctorInputs, raw);
  const list2 = (name) => reader.list(name).map(({ text: text2 }) => text2);
  const args = list2("build-args");
  for (const arg of args)
    if (!/^\w+=/.test(arg))
      reader.report("build-args", "write each as `NAME=value`: the doctor takes none from the environment.");
  const platforms = list2("platforms");
  for (const platform of platforms)
    if (!/^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9]+)?$/i.test(platform))
      reader.report("platforms", `\`${platform}\` is not a platform. Write for example \`linux/arm64\`.`);
  const config = {
    context: reader.text("context") ?? ".",
    file: reader.text("file"),
    target: reader.text("target") ?? "",
    buildArgs: Object.fromEntries(args.map((arg) => [arg.slice(0, arg.indexOf("=")), arg.slice(arg.indexOf("=") + 1)])),
    platforms,
    fix: reader.flag("fix"),
    format: reader.choice("format", ["text", "json", "sarif"]) ?? "text",
    failOn: reader.choice("fail-on", ["error", "warning", "notice", "never"]) ?? "warning",
    ignore: list2("ignore")
  };
  const problems = reader.problems();
  return problems.length === 0 ? { kind: "config", config } : { kind: "invalid", problems };
}

// src/doctor/json-report.ts
function jsonReport({ findings, fixed = [], stale = [] }) {
  const report = { version: 1, findings: findings.map(row), fixed: fixed.map(row), noLongerApplies: stale.map(row) };
  return JSON.stringify(report, void 0, 2);
}
function row({ rule: { id }, level, file, line, message, fix, patch = [] }) {
  return { rule: id, level, file, line, message, fix, docs: docsOf(id), patch };
}

// src/doctor/sarif.ts
var levels = { error: "error", warning: "warning", notice: "note" };
function sarifReport(rules, findings, version) {
  const driver = {
    name: "cached-go-docker-build doctor",
    version,
    informationUri: docsOf("").replace(/#$/, ""),
    rules: rules.map(descriptor)
  };
  const results = findings.map((finding) => resultOf(finding, rules.indexOf(finding.rule)));
  const run = { tool: { driver }, columnKind: "utf16CodeUnits", results };
  return JSON.stringify(
    { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] },
    void 0,
    2
  );
}
function descriptor({ id, title, why, instead, level }) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: `${title} ${why}` },
    help: { text: `${why}

${instead}` },
    helpUri: docsOf(id),
    defaultConfiguration: { level: levels[level] }
  };
}
function resultOf({ rule, level, file, line, message, fix, patch }, ruleIndex) {
  return {
    ruleId: rule.id,
    ruleIndex,
    level: levels[level],
    message: { text: `${message} ${fix}` },
    locations: [{ physicalLocation: { artifactLocation: artifact(file), region: startOf(Math.max(line, 1)) } }],
    ...patch === void 0 ? {} : { fixes: [{ description: { text: fix }, artifactChanges: patch.map(change) }] }
  };
}
function startOf(line) {
  return { startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
}
function artifact(file) {
  return { uri: file.split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" };
}
function change({ file, line, removed, inserted }) {
  const deletedRegion = { startLine: line, startColumn: 1, endLine: line + removed.length, endColumn: 1 };
  const text2 = inserted.map((each) => `${each}
`).join("");
  return {
    artifactLocation: artifact(file),
    replacements: [{ deletedRegion, ...text2 === "" ? {} : { insertedContent: { text: text2 } } }]
  };
}

// src/doctor/text-report.ts
function textReport({ findings, fixed, stale = [] }) {
  const files = [...new Set(findings.map(({ file }) => file))];
  const done = fixed === void 0 ? [] : [...fixed.map(fixedLine), ...stale.map(staleLine), ""];
  return [
    ...done,
    ...files.flatMap((file) => [file, ...findings.filter((each) => each.file === file).flatMap(findingLines2)]),
    lastLine(findings, fixed !== void 0)
  ].join("\n");
}
var fixedLine = ({ file, line, rule }) => `fixed ${place(file, line)} ${rule.id}`;
var staleLine = ({ file, line, rule }) => `${place(file, line)} ${rule.id}: the patch no longer applies, because the file has changed.`;
var place = (file, line) => line === 0 ? file : `${file}:${line}`;
function findingLines2({ file, line, level, rule, message, fix, patch = [] }) {
  return [
    `  ${place(file, line)}  ${level}  ${rule.id}`,
    `    ${message}`,
    `    ${fix}`,
    ...patch.flatMap((hunk) => hunkLines(hunk, file)).map((each) => `      ${each}`),
    `    ${docsOf(rule.id)}`,
    ""
  ];
}
function hunkLines({ file, line, removed, inserted }, own) {
  const most = Math.min(removed.length, inserted.length);
  const start = firstIndex(most, (at) => removed[at] !== inserted[at]);
  const end = firstIndex(most - start, (at) => removed.at(-1 - at) !== inserted.at(-1 - at));
  return [
    `@@ ${file === own ? "" : `${file}, `}line ${line + start} @@`,
    ...removed.slice(start, removed.length - end).map((text2) => `- ${text2}`),
    ...inserted.slice(start, inserted.length - end).map((text2) => `+ ${text2}`)
  ];
}
function firstIndex(length, isIt) {
  for (let at = 0; at < length; at++) if (isIt(at)) return at;
  return length;
}
function lastLine(findings, isFix) {
  if (findings.length === 0) return isFix ? "Nothing is left." : "Nothing was found.";
  const levels2 = ["error", "warning", "notice"].flatMap((level) => counted(findings, level));
  const patched2 = findings.filter(({ patch }) => patch !== void 0).length;
  const mended = findings.length === 1 ? "it" : patched2 === findings.length ? "all of them" : `${patched2} of them`;
  const help5 = patched2 === 0 || isFix ? "" : ` \`doctor --fix\` mends ${mended}.`;
  return `${findings.length} ${findings.length === 1 ? "finding" : "findings"}: ${levels2.join(", ")}.${help5}`;
}
function counted(findings, level) {
  const count2 = findings.filter((each) => each.level === level).length;
  return count2 === 0 ? [] : [`${count2} ${level}${count2 === 1 ? "" : "s"}`];
}

// src/action/doctor/examine-project.ts
import path8 from "node:path";

// src/doctor/frame/told-findings.ts
import path4 from "node:path";

// src/doctor/frame/told-patches.ts
import path3, { posix } from "node:path";
function toldPatch({ rule, file, line }, facts) {
  switch (rule) {
    case "copied-file-missing":
      return included(
        facts,
        facts.missing.flatMap((each) => each.line === line && each.isIgnored ? each.source : [])
      );
    case "go-sum-incomplete":
      return included(
        facts,
        facts.uses.flatMap((use) => use.call.line === line ? ignoredSum(use, facts) : [])
      );
    case "go-version":
      return newerBases(facts, file);
    default:
      return void 0;
  }
}
function included({ context: { ignore } }, files) {
  const names = [...new Set(files.map((name) => `!${posix.normalize(name).replace(/^\//, "")}`))];
  return names.length === 0 ? void 0 : [linesAppended(ignore, names)];
}
function ignoredSum({ module }, { context }) {
  const state = module?.sumState;
  if (state?.kind !== "missing" || state.why !== "ignored") return [];
  return [path3.relative(context.folder, state.file).split(path3.sep).join("/")];
}
function newerBases({ uses, folder, dockerfile }, name) {
  const hunks = /* @__PURE__ */ new Map();
  for (const use of uses) {
    const source = use.workspace ?? use.module;
    const installed = installedGo(use);
    if (source === void 0 || installed === void 0 || nameIn(folder, source.file) !== name) continue;
    const wanted = askedGo("goMod" in source ? source.goMod : source.goWork);
    if (compareGoVersions(installed.version, wanted) >= 0) continue;
    const { base } = use.view;
    hunks.set(base.line, newerBase(base, wanted, dockerfile));
  }
  const all = [...hunks.values()];
  return all.length > 0 && all.every((hunk) => hunk !== void 0) ? all : void 0;
}
function askedGo({
  go = "1.16",
  toolchain = ""
}) {
  const newer = toolchainVersion(toolchain);
  return newer !== void 0 && compareGoVersions(newer, go) > 0 ? newer : go;
}
var officialTag = /^((?:docker\.io\/)?(?:library\/)?golang):\d+\.\d+(?:\.\d+)?(-alpine|-bookworm|-trixie|)$/;
function newerBase({ written, line }, wanted, source) {
  const [, image, variant = ""] = officialTag.exec(written) ?? [];
  const text2 = source.lines[line - 1] ?? "";
  if (image === void 0 || /[a-z]/.test(wanted) || text2.split(written).length !== 2) return void 0;
  return linesReplaced(source, line, line, [text2.replace(written, `${image}:${languageVersion(wanted)}${variant}`)]);
}

// src/doctor/frame/told-findings.ts
var noSettings = {
  goproxy: void 0,
  gosumdb: void 0,
  gotoolchain: void 0,
  goprivate: void 0,
  gonoproxy: void 0
};
async function toldFindings(files, { folder, context, dockerfile }, facts) {
  const {
    read,
    uses,
    modules,
    context: { ignore, isIgnored }
  } = facts;
  const source = { files, context, isIgnored };
  const views = runViews(goDockerfile(read, () => void 0));
  const [hiddenUses, missing] = await Promise.all([
    hiddenGoUses(source, views, /* @__PURE__ */ new Map()),
    missingSources(source, allPlacements(read))
  ]);
  const found = preflightFindings({
    folder,
    context,
    dockerfile,
    ignoreFile: path4.resolve(folder, ignore.file),
    ignoreText: ignore.lines.join("\n"),
    isOffline: false,
    bases: missingBases(read),
    foreignBases: [],
    uses,
    hiddenUses,
    missingSources: missing,
    places: []
  });
  const name = nameIn(folder, dockerfile);
  const all = [
    ...found,
    ...goSettingFindings(read.dockerfile, read.goStages, noSettings, name),
    ...directFindings(facts, name),
    ...moduleFindings(modules, folder, name)
  ];
  return all.map((finding) => ({ ...finding, patch: toldPatch(finding, { ...facts, folder, missing }) }));
}
function directFindings({ read, uses, modules }, dockerfile) {
  if (modules.vendored || needsNoModules(modules)) return [];
  const isDirect = ({ call: { settings } }) => settings.GOPROXY.kind === "set" && /^direct\b/.test(settings.GOPROXY.value);
  const direct = new Set(uses.filter(isDirect).map(({ view: view2 }) => view2.stage));
  const stages = read.goStages.filter(({ stage }) => direct.has(stage));
  return missingGitFindings(read.dockerfile, stages, "GOPROXY=direct", dockerfile);
}
function moduleFindings(modules, folder, dockerfile) {
  if (modules.kind === "none") return [];
  const { restore } = modules;
  const lacking = modules.modules.find(({ goSumFile }) => goSumFile === void 0);
  const file = lacking === void 0 ? dockerfile : nameIn(folder, lacking.goModFile);
  const line = lacking === void 0 ? 0 : 1;
  const without = restore.kind !== "impossible" ? [] : [{ rule: "go-sum-missing", file, line, message: sentence(restore.reason), fix: restore.fix }];
  const broken = modules.problems.map((problem) => ({
    rule: "go-files",
    file: nameIn(folder, problem.file),
    line: problem.line,
    message: problem.message,
    fix: "Correct this line; `go mod tidy` writes these files again."
  }));
  return [...without, ...broken];
}

// src/doctor/frame/known-images.ts
var PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
var golang = {
  env: { PATH: `/go/bin:/usr/local/go/bin:${PATH}`, GOPATH: "/go" },
  user: "",
  workdir: "/go"
};
var plain = { env: { PATH }, user: "", workdir: "" };
var plainNames = /* @__PURE__ */ new Set(["alpine", "busybox", "debian", "ubuntu", "fedora", "archlinux"]);
var knownImages = (reference) => {
  const name = familiarName(reference).replace(/[:@].*$/, "");
  if (name === "golang") return golang;
  return plainNames.has(name) ? plain : void 0;
};

// src/action/doctor/may-patch.ts
import path5 from "node:path";
async function mayPatch({ checkout }, { context, dockerfile }, { file, text: text2 }) {
  const isRefused = checkout.refused().some((each) => each.path === file) || await checkout.leadsOut(file);
  const real = await checkout.realPath(file);
  const own = await Promise.all([context, path5.dirname(file)].map((folder) => checkout.realPath(folder)));
  const isOwn = own.some((folder) => !path5.relative(folder, real).startsWith(".."));
  const isSafe = !isRefused && isOwn && !text2.includes("\uFFFD");
  return (wanted) => wanted === dockerfile || wanted === file && isSafe;
}
function allowedPatch(patch, folder, may) {
  return patch?.every(({ file }) => may(path5.resolve(folder, file))) ? patch : void 0;
}

// src/action/doctor/seen-project.ts
import path7 from "node:path";

// src/action/init/module-sources.ts
import path6 from "node:path";
function moduleSources({ checkout }, folder, files) {
  const nested = files.filter((file) => file.endsWith("/go.mod")).map((file) => path6.posix.dirname(file));
  const own = files.filter((file) => /(?<!_test)\.go$/.test(file) && !isOthers(file, nested));
  return Promise.all(
    own.map(async (file) => ({
      folder: path6.posix.dirname(file).replace(/^\.$/, ""),
      name: path6.posix.basename(file),
      text: await checkout.readText(path6.join(folder, file)) ?? ""
    }))
  );
}
function isOthers(file, nested) {
  const folders = file.split("/").slice(0, -1);
  const isPassedOver = (name) => ["vendor", "testdata"].includes(name) || /^[_.]/.test(name);
  return folders.some(isPassedOver) || nested.some((folder) => file.startsWith(`${folder}/`));
}

// src/action/doctor/seen-project.ts
var usuallyUnneeded = [
  ".git",
  ".idea",
  ".terraform",
  ".venv",
  ".vscode",
  "bin",
  "coverage",
  "dist",
  "node_modules",
  "out",
  "testdata",
  "tmp"
];
async function seenProject({ checkout, run }, context) {
  const project = await projectFiles({ checkout }, void 0, context);
  const files = [...project.files].map((file) => path7.relative(context, file).split(path7.sep).join("/"));
  const sources = await moduleSources({ checkout }, context, files);
  const texts = sources.map(({ folder, name, text: text2 }) => ({ file: path7.posix.join(folder, name), text: text2 }));
  const embeds = sources.flatMap(
    ({ folder, text: text2 }) => [...text2.matchAll(/^\/\/go:embed\s+(.*)$/gm)].map(([, patterns = ""]) => `${folder}/ ${patterns}`)
  );
  const isNeeded = (name) => files.some((file) => file.startsWith(`${name}/`) && file.endsWith(".go")) || embeds.some((text2) => text2.includes(name));
  const names = await checkout.subfolders(context);
  const folders = usuallyUnneeded.filter((name) => names.includes(name)).map(async (name) => ({
    name,
    bytes: await run.trees.bytesBelow(path7.join(context, name)),
    isUnneeded: !isNeeded(name)
  }));
  return { ...seenIn(texts), folders: (await Promise.all(folders)).toSorted((a, b) => b.bytes - a.bytes) };
}

// src/action/doctor/examine-project.ts
async function examineProject({ checkout, run }, { target, buildArgs, platforms, ignore }, place2) {
  const name = nameIn(place2.folder, place2.dockerfile);
  const dockerfile = parsedDockerfile(name, await checkout.given.readText(place2.dockerfile));
  const platform = platforms[0] ?? "linux/amd64";
  const scope = { buildArgs, target, platform, buildPlatform: platform, buildContexts: [] };
  const read = readDockerfile(dockerfile, scope, knownImages);
  if (read.target === void 0)
    throw new ConfigError(`target: ${name} has no stage \`${target}\`. Write one of its stages.`);
  const known = await doctorFacts(checkout, place2, read, platforms);
  const seen = await seenProject({ checkout, run }, place2.context);
  const facts = { ...known, told: await toldFindings(checkout, place2, known), seen };
  const rules = doctorRules.filter(({ id }) => !ignore.includes(id));
  const { file, lines: lines2 } = known.context.ignore;
  const may = await mayPatch({ checkout }, place2, {
    file: path8.resolve(place2.folder, file),
    text: lines2.join("\n")
  });
  return examine(rules, facts).map((found) => ({ ...found, patch: allowedPatch(found.patch, place2.folder, may) }));
}
function parsedDockerfile(name, text2) {
  if (text2 === void 0)
    throw new ConfigError(`There is no Dockerfile at \`${name}\`, or it is too large. Name it with \`--file\`.`);
  const foreign = text2.split("\n").findIndex((line) => line.includes("\uFFFD"));
  if (foreign >= 0) throw new ConfigError(`${name}:${foreign + 1}: this line is not UTF-8. Save the file as UTF-8.`);
  const parsed = parseDockerfile(text2);
  if (parsed.kind === "invalid") throw new ConfigError(`${name}:${parsed.line}: ${parsed.message}`);
  return parsed.dockerfile;
}
function projectPlace(folder, { context, file }) {
  const at = path8.resolve(folder, context);
  return {
    folder,
    context: at,
    dockerfile: file === void 0 ? path8.join(at, "Dockerfile") : path8.resolve(folder, file)
  };
}

// src/action/doctor/fix-project.ts
import path9 from "node:path";

// src/doctor/apply-patches.ts
function applyPatches(texts, patches) {
  const files = new Map([...texts].map(([file, text2]) => [file, splitText(text2)]));
  const done = [];
  const waiting = [];
  const stale = [];
  for (const patch of patches) {
    if (!patch.every((hunk) => fits(hunk, files.get(hunk.file)?.lines ?? []))) stale.push(patch);
    else if (patch.some((hunk) => done.flat().some((other) => overlap(hunk, other)))) waiting.push(patch);
    else done.push(patch);
  }
  const names = new Set(done.flat().map(({ file }) => file));
  const changed = [...names].map((file) => {
    const hunks = done.flat().filter((hunk) => hunk.file === file);
    return [file, patched(files.get(file) ?? splitText(""), hunks)];
  });
  return { texts: new Map(changed), done, waiting, stale };
}
function splitText(text2) {
  const mark = text2.startsWith("\uFEFF") ? "\uFEFF" : "";
  const lines2 = [...text2.slice(mark.length).matchAll(/([^\n]*?)(\r?\n)|([^\n]+)$/g)].map(
    ([, whole, end = "", last = ""]) => ({ text: whole ?? last, end })
  );
  return { mark, lines: lines2 };
}
function fits({ line, removed }, lines2) {
  if (removed.length === 0) return lines2.length === 0;
  return removed.every((text2, index) => lines2[line - 1 + index]?.text === text2);
}
function overlap(one, other) {
  if (one.file !== other.file) return false;
  return one.line < other.line + Math.max(other.removed.length, 1) && other.line < one.line + Math.max(one.removed.length, 1);
}
function patched({ mark, lines: lines2 }, hunks) {
  const usual = lines2[0]?.end || "\n";
  const hasLastEnd = lines2.length === 0 || lines2.at(-1)?.end !== "";
  let changed = [...lines2];
  for (const { line, removed, inserted } of hunks.toSorted((a, b) => b.line - a.line)) {
    const end = changed[line - 1]?.end || usual;
    changed = changed.toSpliced(line - 1, removed.length, ...inserted.map((text2) => ({ text: text2, end })));
  }
  const last = changed.length - 1;
  return mark + changed.map(({ text: text2, end }, index) => text2 + (index === last ? hasLastEnd ? end : "" : end || usual)).join("");
}

// src/action/doctor/fix-project.ts
var mostRounds = 20;
async function fixProject({ checkout, files }, folder, examined) {
  const fixed = [];
  const stale = [];
  let left = await examined();
  let done = [];
  for (let round = 0; round < mostRounds; round++) {
    const known = new Set(stale.map(({ patch }) => JSON.stringify(patch)));
    const isOpen = (each) => each.patch !== void 0 && !known.has(JSON.stringify(each.patch)) && !done.some((other) => isSame(each, other));
    const open = left.filter(isOpen);
    const patches = open.flatMap(({ patch }) => patch === void 0 ? [] : [patch]);
    if (patches.length === 0) break;
    const names = [...new Set(patches.flat().map(({ file }) => file))];
    const texts = await Promise.all(
      names.map(async (name) => [name, await checkout.given.readText(path9.resolve(folder, name))])
    );
    const applied = applyPatches(
      new Map(texts.flatMap(([name, text2]) => text2 === void 0 ? [] : [[name, text2]])),
      patches
    );
    const of = (some) => open.filter(({ patch }) => some.includes(patch));
    for (const [name, text2] of applied.texts) await write({ checkout, files }, path9.resolve(folder, name), text2);
    done = of(applied.done);
    fixed.push(...done);
    stale.push(...of(applied.stale));
    left = await examined();
  }
  return { fixed, stale, left };
}
function isSame({ rule, message, patch = [] }, before) {
  const made = JSON.stringify(before.patch?.map(({ inserted }) => inserted));
  return before.rule === rule && before.message === message && made === JSON.stringify(patch.map(({ removed }) => removed));
}
async function write({ checkout, files }, file, text2) {
  try {
    const real = await checkout.realPath(file);
    const mode = await files.modeOf(real);
    await files.writeText(real, text2, mode === void 0 ? {} : { mode });
  } catch (error) {
    throw new ConfigError(`${file} cannot be written: ${errorText(error)}`);
  }
}

// src/action/doctor/run-doctor.ts
async function runDoctor(services, version) {
  const parsed = parseDoctorConfig((name) => services.workflow.input(name));
  if (parsed.kind === "invalid") throw refusedInputs(parsed.problems);
  const { config } = parsed;
  const ids = doctorRules.map(({ id }) => id);
  const unknown = config.ignore.find((id) => !ids.includes(id));
  if (unknown !== void 0)
    throw new ConfigError(`ignore: there is no rule \`${unknown}\`.${didYouMean(unknown, ids)}`);
  const place2 = projectPlace(services.run.folder, config);
  const examined = () => examineProject(services, config, place2);
  const outcome = config.fix ? await fixProject(services, place2.folder, examined).then(({ fixed, stale, left }) => ({
    findings: left,
    fixed,
    stale
  })) : { findings: await examined() };
  return { text: reportOf(outcome, config, version), code: fails(outcome.findings, config) ? 1 : 0 };
}
function reportOf(outcome, { format }, version) {
  switch (format) {
    case "text":
      return plainText(textReport(outcome)).replaceAll("##[", "## [");
    case "json":
      return harmlessJson(jsonReport(outcome));
    case "sarif":
      return harmlessJson(sarifReport(doctorRules, outcome.findings, version));
  }
}
var harmlessJson = (text2) => text2.replaceAll("##[", String.raw`\u0023#[`);
var ranks = ["notice", "warning", "error"];
function fails(findings, { failOn }) {
  if (failOn === "never") return false;
  return findings.some(({ level }) => ranks.indexOf(level) >= ranks.indexOf(failOn));
}

// src/action/commands/doctor-command.ts
async function doctorCommand(host, signal, words, version) {
  const flags = await readFlags(host, words, { name: "doctor", table: doctorInputs, folder: "context", help: help2 });
  if (typeof flags === "number") return flags;
  return withServices(
    host,
    openTerminal({ ...host, stdout: host.stderr }, signal, flags),
    async (services) => {
      const { text: text2, code } = await runDoctor(services, version);
      return print(host.stdout, services.run.redact(text2), code);
    },
    2
  );
}
function help2() {
  return [
    "Says what is wrong with the Dockerfile of a Go program, and what to write instead. Needs no Docker.",
    "",
    "Usage: cached-go-docker-build doctor [flags] [context]",
    "",
    "The exit code is 1 for findings at or above --fail-on, and 2 for wrong flags or a Dockerfile that cannot be read.",
    "",
    ...flagLines(doctorInputs)
  ].join("\n");
}

// src/config/inputs/init-inputs.ts
var initInputs = {
  path: ours(path, "Folder of the module, which has its go.mod (default: the current folder)."),
  package: ours(
    text,
    "Folder of the program within the module, for example `./cmd/api` (default: the only program of the module)."
  ),
  platforms: ours(csv, "Platforms that the workflow builds, for example `linux/amd64,linux/arm64` (default: one).")
};

// src/action/init/run-init.ts
import path13 from "node:path";

// src/init/dockerfile-text.ts
var modulesMount = "--mount=type=cache,target=/go/pkg/mod";
var buildMount = "--mount=type=cache,target=/root/.cache/go-build";
function dockerfileText(facts) {
  return `${[...buildStage(facts), "", ...imageStage(facts)].join("\n")}
`;
}
function buildStage(facts) {
  const { moduleFiles: moduleFiles2, usesCgo } = facts;
  const hasModules = moduleFiles2.length > 0;
  const copies = moduleFiles2.map(([folder, files]) => {
    const at = folder === "" ? "" : `${folder}/`;
    return `COPY ${files.map((file) => `${at}${file}`).join(" ")} ./${at}`;
  });
  const modules = hasModules ? [
    "# Modules change less often than code, so they have a layer of their own.",
    ...copies,
    `RUN ${modulesMount} \\`,
    "    go mod download",
    ""
  ] : [];
  const mounts = [...hasModules ? [modulesMount] : [], buildMount];
  const compile = [
    usesCgo ? "CGO_ENABLED=1" : "CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH",
    `go build -trimpath${tags(facts)} -ldflags='-s -w' -o /out/${facts.name} ${packageOf(facts)}`
  ];
  return [
    ...from(facts),
    "WORKDIR /src",
    "",
    ...modules,
    "COPY . .",
    ...usesCgo ? [] : ["ARG TARGETOS TARGETARCH"],
    `RUN ${[...mounts, ...compile].join(" \\\n    ")}`
  ];
}
function from({ usesCgo, goVersion }) {
  return usesCgo ? [
    "# The program uses cgo. It is compiled on the platform that it is for, and runs on the C library of the same Debian.",
    `FROM golang:${goVersion}-trixie AS build`
  ] : [
    "# Compiles on the builder's own platform for all others, without emulation.",
    `FROM --platform=$BUILDPLATFORM golang:${goVersion} AS build`
  ];
}
function tags({ usesCgo, timeZones }) {
  return timeZones && !usesCgo ? " -tags timetzdata" : "";
}
function packageOf({ program }) {
  return program === "" ? "." : `./${program}`;
}
function imageStage({ usesCgo, certificates, name, ports }) {
  const certificate = "/etc/ssl/certs/ca-certificates.crt";
  return [
    usesCgo ? "FROM gcr.io/distroless/cc-debian13:nonroot" : "FROM scratch",
    ...certificates && !usesCgo ? ["# Certificates of the public authorities, for TLS.", `COPY --from=build ${certificate} ${certificate}`] : [],
    `COPY --from=build /out/${name} /${name}`,
    "USER 65532:65532",
    ...ports.length > 0 ? [`EXPOSE ${ports.join(" ")}`] : [],
    `ENTRYPOINT ["/${name}"]`
  ];
}

// src/init/ignore-text.ts
var sections = [
  ["Git and CI. Without .git, go leaves the commit out of the binary.", [".git", ".github", ".gitlab-ci.yml"]],
  ["What describes the image is not in it.", ["Dockerfile*", "*.Dockerfile", ".dockerignore", "compose*.yaml"]],
  [
    "Settings and secrets of this machine.",
    [".env", ".env.*", ".idea", ".vscode", ".DS_Store", "**/*.pem", "**/*.key"]
  ],
  ["What is made from the sources.", ["bin", "dist", "coverage", "**/node_modules", "**/*.test", "**/*.out"]]
];
function ignoreText(needed) {
  const lines2 = sections.flatMap(([comment, patterns]) => {
    const kept = patterns.filter((pattern) => !needed.some(ignoredBy(pattern)));
    return kept.length === 0 ? [] : ["", `# ${comment}`, ...kept];
  });
  return `${lines2.slice(1).join("\n")}
`;
}

// src/init/workflow-text.ts
function workflowText({ context, name, platforms, goprivate }) {
  const image = `ghcr.io/\${{ github.repository }}${name === "" ? "" : `/${name}`}`;
  const hosts = [...new Set(goprivate.map((pattern) => pattern.split("/")[0] ?? ""))];
  const inputs2 = [
    ...context === "" ? [] : [`context: ${asText(context)}`],
    ...platforms.length === 0 ? [] : [`platforms: ${platforms.join(",")}`],
    // The builder of the engine itself makes an image for one platform.
    ...platforms.length > 1 ? ["driver: docker-container"] : [],
    "# Names of images are lower case: if that of the repository is not, write it out in lower case.",
    `tags: ${image}:latest`,
    "push: ${{ github.event_name == 'push' }}",
    ...goprivate.length === 0 ? [] : [`goprivate: ${goprivate.join(",")}`, "netrc: |", ...hosts.map(login)]
  ];
  return `# Each pull request builds the image, each push to the default branch publishes it.
name: Image${name === "" ? "" : ` ${name}`}
on:
  push:
    branches: [main, master]
  pull_request:
permissions: {}
jobs:
  image:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
      packages: write
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: docker/login-action@v3
        if: github.event_name == 'push'
        with:
          registry: ghcr.io
          username: \${{ github.actor }}
          password: \${{ github.token }}
      - uses: cached-go-docker-build/cached-go-docker-build@v1
        with:
${inputs2.map((line) => `          ${line}
`).join("")}`;
}
function asText(word) {
  return /^(?:[\d.+-]|(?:true|false|null|yes|no|on|off|y|n)$)/i.test(word) ? `'${word}'` : word;
}
function login(host) {
  const user = host === "github.com" ? "x-access-token" : "ci";
  return `  machine ${host} login ${user} password \${{ secrets.MODULES_TOKEN }}`;
}

// src/action/init/plain-paths.ts
function isPlainPath(text2) {
  return /^(?:[A-Za-z0-9_][\w.-]*|\.\w[\w.-]*)(?:\/(?:[A-Za-z0-9_][\w.-]*|\.\w[\w.-]*))*$/.test(text2);
}
function shownPath(text2) {
  return text2.replaceAll(/[^\x20-\x7e]|`/g, "?").slice(0, 100);
}

// src/action/init/read-module.ts
import path11 from "node:path";

// src/init/base-version.ts
var oldestBase = "1.26";
function baseVersion(versions) {
  const known = versions.filter((version) => version !== void 0);
  const highest = [oldestBase, ...known].reduce((one, other) => compareGoVersions(one, other) < 0 ? other : one);
  return /rc\d+$/.test(highest) ? `${languageVersion(highest)}-rc` : languageVersion(highest);
}

// src/init/program-needs.ts
import { posix as posix2 } from "node:path";
var view = { main: { kind: "module", folder: "/" }, goos: "linux", goarch: "amd64", cgo: "1", tags: "" };
var cgoModules = [
  "github.com/confluentinc/confluent-kafka-go",
  "github.com/godror/godror",
  "github.com/mattn/go-sqlite3",
  "gocv.io/x/gocv"
];
function programFolders(sources) {
  const found = sources.filter(({ name, text: text2 }) => /^package main\b/m.test(text2) && isBuilt(name, text2, view));
  return [...new Set(found.map(({ folder }) => folder))].toSorted();
}
function programNeeds(program, module, sources) {
  const built = sources.filter(({ name, text: text2 }) => isBuilt(name, text2, view));
  const filesOf = (folder) => built.filter((source) => source.folder === folder);
  const reached = /* @__PURE__ */ new Set([program]);
  const imported = /* @__PURE__ */ new Set();
  const embeds = [];
  for (const folder of reached) {
    const files = filesOf(folder).map(({ name, text: text2 }) => ({ name, text: text2, unread: false }));
    const use = { path: module, version: "", replacement: "" };
    const read = scannedPackage(folder, { dir: `/${folder}`, module: use, moduleFolder: "/" }, files);
    embeds.push(...read.files.embeds.map((pattern) => posix2.join(folder, pattern.replace(/^all:/, ""))));
    for (const name of read.imports) {
      imported.add(name);
      if (name === module || name.startsWith(`${module}/`)) reached.add(name.slice(module.length + 1));
    }
  }
  const texts = [...reached].flatMap(filesOf);
  const isOthers2 = (name) => /^[^/]*\./.test(name) && !isOf(module, name);
  return {
    cgo: cgoIn(texts) ?? [...imported].find((name) => cgoModules.some((each) => isOf(each, name))) ?? "",
    // Other modules are not read: any of them may open a connection.
    certificates: [...imported].some((name) => ["net/http", "crypto/tls"].includes(name) || isOthers2(name)),
    timeZones: texts.some(({ text: text2 }) => /\btime\.LoadLocation\(/.test(text2)) && !imported.has("time/tzdata"),
    embeds,
    ports: portsIn(texts)
  };
}
function isOf(module, name) {
  return name === module || name.startsWith(`${module}/`);
}
function cgoIn(sources) {
  const file = sources.find(
    ({ text: text2 }) => /^import\s+(?:\(\s*)?"C"/m.test(text2) && !/^\/\/go:build.*\bcgo\b/m.test(text2)
  );
  return file === void 0 ? void 0 : posix2.join(file.folder, file.name);
}
function portsIn(sources) {
  const listens = /(?:\bListen(?:AndServe(?:TLS)?)?\([^)\n]*?|\bAddr:\s*)":(\d{2,5})"/g;
  const found = sources.flatMap(({ text: text2 }) => [...text2.matchAll(listens)].map(([, port]) => Number(port)));
  return [...new Set(found)].filter((port) => port > 0 && port < 65536).toSorted((a, b) => a - b);
}

// src/action/init/chosen-program.ts
import { posix as posix3 } from "node:path";
var helpers = /* @__PURE__ */ new Set(["_examples", "example", "examples", "hack", "internal", "scripts", "tools"]);
var mostShown = 20;
function chosenProgram(sources, wanted) {
  const all = programFolders(sources);
  if (all.length === 0)
    throw new ConfigError(
      "The module has no program: no file for Linux begins with `package main`. An image needs one, for example in cmd/app/main.go."
    );
  const program = wanted === void 0 ? onlyOne(all) : named(all, wanted);
  if (program !== "" && !isPlainPath(program))
    throw new ConfigError(
      `package: the folder \`${shownPath(program)}\` has characters that a Dockerfile reads as its own. Rename it.`
    );
  return program;
}
function onlyOne(all) {
  const own = all.filter((folder) => !folder.split("/").some((part2) => helpers.has(part2)));
  const [first, ...others] = own.length > 0 ? own : all;
  if (first === void 0 || others.length > 0)
    throw new ConfigError(
      `package: the module has ${own.length > 0 ? own.length : all.length} programs. Choose one: ${list(own.length > 0 ? own : all)}.`
    );
  return first;
}
function named(all, wanted) {
  const folder = posix3.normalize(wanted).replace(/\/$/, "").replace(/^\.$/, "");
  if (all.includes(folder)) return folder;
  throw new ConfigError(`package: \`${shownPath(wanted)}\` is no folder of a program. Programs: ${list(all)}.`);
}
function list(folders) {
  const shown2 = folders.slice(0, mostShown).map((folder) => `\`--package ${shownPath(folder === "" ? "." : `./${folder}`)}\``);
  return [...shown2, ...folders.length > mostShown ? ["\u2026"] : []].join(", ");
}

// src/action/init/workspace-of.ts
import path10 from "node:path";
async function refuseWorkspace({ checkout }, folder, goMod) {
  for (let at = folder; ; at = path10.dirname(at)) {
    const text2 = await checkout.given.readText(path10.join(at, "go.work"));
    if (text2 !== void 0) return refuseMembers({ checkout }, { at, text: text2, folder, goMod });
    const isEnd = await checkout.given.kindOf(path10.join(at, ".git")) !== "absent" || at === path10.dirname(at);
    if (isEnd) return;
  }
}
async function refuseMembers({ checkout }, { at, text: text2, folder, goMod }) {
  const others = parseGoWork(text2).use.filter((use) => path10.resolve(at, use) !== folder);
  const members = await Promise.all(
    others.map(async (use) => {
      const told = await checkout.given.readText(path10.join(path10.resolve(at, use), "go.mod"));
      return { use, module: parseGoMod(told ?? "").module };
    })
  );
  const needed = members.find(({ module }) => goMod.require.some((each) => each.module === module));
  const isRoot = at === folder;
  if (needed === void 0 && !(isRoot && members.length > 0)) return;
  const why = needed === void 0 ? `go.work joins this module with ${shownPath(others.join(", "))}` : `go.mod requires ${shownPath(needed.module)}, which go.work takes from ${shownPath(needed.use)}`;
  throw new ConfigError(
    `${why}. init writes files for a module that is built alone. For a workspace, write a Dockerfile that copies its folders: docs/monorepo.md shows one.`
  );
}

// src/action/init/read-module.ts
async function readModule(services, folder, wanted) {
  const { checkout } = services;
  const goMod = await readGoMod(services, folder);
  await refuseWorkspace(services, folder, goMod);
  const project = await projectFiles({ checkout }, void 0, folder);
  const files = [...project.files].map((file) => path11.relative(folder, file).split(path11.sep).join("/"));
  const sources = await moduleSources(services, folder, files);
  const program = chosenProgram(sources, wanted);
  const needs = programNeeds(program, goMod.module, sources);
  const embeds = needs.embeds.map(globMatcher);
  const isEmbedded = (file) => file.split("/").some((_, index, parts) => embeds.some((matches) => matches(parts.slice(0, index + 1).join("/"))));
  return {
    goMod,
    needs,
    needed: [
      ...sources.map((source) => path11.posix.join(source.folder, source.name)),
      ...needs.embeds,
      ...files.filter(isEmbedded)
    ],
    dockerfile: {
      goVersion: baseVersion([goMod.go, toolchainVersion(goMod.toolchain ?? "")]),
      program,
      name: binaryName(program === "" ? goMod.module : program),
      moduleFiles: moduleFiles(goMod, files),
      usesCgo: needs.cgo !== "",
      certificates: needs.certificates,
      timeZones: needs.timeZones,
      ports: needs.ports
    }
  };
}
async function readGoMod({ checkout }, folder) {
  const file = path11.join(folder, "go.mod");
  const text2 = await checkout.readText(file);
  if (text2 === void 0) {
    if ((await checkout.list(folder)).includes("go.mod"))
      throw new ConfigError("go.mod: it cannot be read. It must be a file of at most 1 MiB within the folder.");
    const below = await checkout.findBelow(folder, "go.mod") ?? [];
    const [first] = below.map((each) => path11.relative(folder, path11.dirname(each))).toSorted();
    const fix = first === void 0 ? "Write one with `go mod init`." : `There is one in \`${shownPath(first)}\`: name that folder.`;
    throw new ConfigError(`path: the folder has no go.mod. ${fix}`);
  }
  const goMod = parseGoMod(text2);
  const [problem] = goMod.problems;
  if (problem !== void 0) throw new ConfigError(`go.mod:${problem.line}: ${problem.message}. Correct the line.`);
  if (goMod.module === "")
    throw new ConfigError("go.mod:1: it names no module. Write for example `module example.com/app`.");
  if (goMod.go !== void 0 && !isGoVersion(goMod.go))
    throw new ConfigError(`go.mod: \`go ${shownPath(goMod.go)}\` is no version of Go. Write for example \`go 1.26\`.`);
  return goMod;
}
function moduleFiles(goMod, files) {
  if (goMod.require.length === 0 || files.includes("vendor/modules.txt")) return [];
  const folders = goMod.replace.flatMap(({ module, by }) => {
    if (by.kind !== "folder") return [];
    const at = path11.posix.normalize(by.path).replace(/\/$/, "");
    if (!isBelowOrSame("/m", path11.posix.resolve("/m", at)))
      throw new ConfigError(
        `go.mod: \`replace ${shownPath(module)}\` takes a folder outside of the module, and no image of the module has it. Write a Dockerfile whose context has both folders: docs/monorepo.md shows one.`
      );
    if (!isPlainPath(at))
      throw new ConfigError(
        `go.mod: the folder \`${shownPath(at)}\` has characters that a Dockerfile reads as its own. Rename it.`
      );
    return [at];
  });
  const isLocal = (module) => goMod.replace.some((each) => each.module === module && each.by.kind === "folder");
  if (!files.includes("go.sum") && goMod.require.some(({ module }) => !isLocal(module)))
    throw new ConfigError("go.sum: it is missing, and go.mod requires modules. Run `go mod tidy`.");
  return ["", ...new Set(folders)].map((at) => {
    const own = ["go.mod", "go.sum"].filter((name) => files.includes(at === "" ? name : `${at}/${name}`));
    return [at, own];
  });
}
var rootFolders = new Set("bin boot dev etc home lib lib64 proc root run sbin sys tmp usr var".split(" "));
function binaryName(text2) {
  const last = text2.replace(/\/v\d+$/, "").split("/").at(-1) ?? "";
  const plain2 = last.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
  return plain2 === "" || rootFolders.has(plain2) ? "app" : plain2;
}

// src/action/init/write-new.ts
import path12 from "node:path";
async function writeNew({ files, checkout }, repository, wanted) {
  const written = [];
  const kept = [];
  const real = await checkout.realPath(repository);
  for (const { file } of wanted)
    if (await checkout.realPath(path12.join(repository, path12.dirname(file))) !== path12.join(real, path12.dirname(file)))
      throw new ConfigError(
        `${file}: its folder is a link, and init writes through none. Replace the link by a folder.`
      );
  for (const { file, text: text2 } of wanted) {
    const at = path12.join(repository, file);
    const folder = path12.dirname(at);
    const there = (await checkout.given.list(folder)).find(
      (name) => name.toLowerCase() === path12.basename(at).toLowerCase()
    );
    if (there !== void 0) {
      kept.push(path12.join(path12.dirname(file), there));
      continue;
    }
    try {
      await files.writeText(at, text2);
    } catch (error) {
      throw new ConfigError(`${file}: it could not be written: ${diskErrorText(error, folder)}.`);
    }
    written.push(file);
  }
  return { written, kept };
}

// src/action/init/run-init.ts
async function runInit(services) {
  const { checkout, run } = services;
  const inputs2 = readInputs(services);
  const folder = path13.resolve(run.folder, inputs2.path);
  if (await checkout.kindOf(folder) !== "folder")
    throw new ConfigError(`path: there is no folder \`${shownPath(inputs2.path)}\`.`);
  const module = await readModule(services, folder, inputs2.program);
  const repository = await repositoryOf(services, folder);
  const context = path13.relative(repository, folder).split(path13.sep).join("/");
  if (context !== "" && !isPlainPath(context))
    throw new ConfigError(
      `path: the folder \`${shownPath(context)}\` has characters that YAML or a shell reads as its own. Rename it.`
    );
  const name = context === "" && inputs2.program === void 0 ? "" : module.dockerfile.name;
  const patterns = privatePatterns(services, module);
  const workflow = workflowText({ context, name, platforms: inputs2.platforms, goprivate: patterns });
  const { written, kept } = await writeNew(services, repository, [
    { file: path13.join(context, "Dockerfile"), text: dockerfileText(module.dockerfile) },
    { file: path13.join(context, ".dockerignore"), text: ignoreText(module.needed) },
    { file: `.github/workflows/${name === "" ? "image" : `image-${name}`}.yml`, text: workflow }
  ]);
  return [
    ...written.map((file) => `Wrote ${file}`),
    ...kept.map((file) => `Kept ${file}: it is there. To get a new one, rename it and run init again.`),
    "",
    ...kept.some((file) => !file.endsWith(".yml") && !file.endsWith(".dockerignore")) ? [] : choices(module),
    ...privateHints(module, patterns),
    "",
    `Next: cached-go-docker-build build --tags ${module.dockerfile.name}:dev --load ${context === "" ? "." : context}`,
    "Then commit the files."
  ];
}
function readInputs({ workflow }) {
  const reader = inputReaderOf(initInputs, (name) => workflow.input(name));
  const platforms = reader.list("platforms").map(({ text: text2 }) => text2);
  for (const platform of platforms)
    if (!/^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9]+)?$/.test(platform))
      reader.report("platforms", `\`${shownPath(platform)}\` is not a platform. Write for example \`linux/arm64\`.`);
  const problems = reader.problems();
  if (problems.length > 0) throw refusedInputs(problems);
  return { path: reader.text("path") ?? ".", program: reader.text("package"), platforms };
}
async function repositoryOf({ checkout }, folder) {
  for (let at = folder; at !== path13.dirname(at); at = path13.dirname(at))
    if (await checkout.given.kindOf(path13.join(at, ".git")) !== "absent") return at;
  return folder;
}
function privatePatterns({ run }, { goMod }) {
  const modules = goMod.require.map(({ module }) => module);
  const patterns = (run.env["GOPRIVATE"] ?? "").split(",").map((pattern) => pattern.trim());
  return patterns.filter(
    (pattern) => /^[a-z0-9][\w.-]*(?:\/[\w.*-]+)*$/i.test(pattern) && privateModules([pattern], modules).length > 0
  );
}
function choices({ dockerfile, needs, goMod }) {
  const { program, goVersion, usesCgo, certificates, timeZones, ports } = dockerfile;
  const asked = goMod.go === void 0 ? "go.mod has no go line" : `go.mod says go ${goMod.go}`;
  return [
    `Program: ${program === "" ? "." : `./${program}`}`,
    `Go: ${goVersion} (${asked})`,
    usesCgo ? `Image: distroless with the C library (${shownPath(needs.cgo)} uses cgo)` : `Image: from scratch, user 65532${certificates ? ", with certificates" : ""}${timeZones ? ", with time zones" : ""}`,
    ...ports.length > 0 ? [`Ports: ${ports.join(", ")}`] : []
  ];
}
function privateHints({ goMod }, patterns) {
  if (patterns.length > 0)
    return [
      `Private modules: ${patterns.join(", ")}, from GOPRIVATE. Store a token that may read them as the secret MODULES_TOKEN.`
    ];
  const [host, owner] = goMod.module.split("/");
  if (host === void 0 || owner === void 0 || !host.includes(".")) return [];
  const sibling = goMod.require.find(({ module }) => module.startsWith(`${host}/${owner}/`));
  return sibling === void 0 ? [] : [
    `If ${shownPath(sibling.module)} is private, give the workflow \`goprivate\` and \`netrc\`: docs/private-modules.md.`
  ];
}

// src/action/commands/init-command.ts
var initCommand = async (host, signal, words) => {
  const flags = await readFlags(host, words, { name: "init", table: initInputs, folder: "path", help: help3 });
  if (typeof flags === "number") return flags;
  const given = new Map([...flags, ["context", flags.get("path") ?? "."]]);
  return withServices(host, openTerminal(host, signal, given), async (services) => {
    return print(host.stdout, services.run.redact((await runInit(services)).join("\n")));
  });
};
function help3() {
  return [
    "Writes a Dockerfile, a .dockerignore and a workflow for a Go module that has none. A file that is there is kept.",
    "",
    "Usage: cached-go-docker-build init [flags] [path]",
    "",
    ...flagLines(initInputs)
  ].join("\n");
}

// src/action/reports/report-command.ts
import path14 from "node:path";
import { parseArgs } from "node:util";

// src/report/report-lines.ts
function reportLines(report, failure) {
  const { image = "", repository = "", steps, findings } = report;
  const built = [repository, image].filter((text2) => text2 !== "");
  return [
    ...built.length === 0 ? [] : [oneLine(`Image: ${built.join(" ")}`)],
    ...closingLines(report),
    ...part("Steps", columns(steps.map(({ name, ms, cached }) => [cached ? "cached" : duration(ms), name]))),
    ...part("Findings", findings.length === 0 ? [] : findingLines(findings, findings)),
    ...part("Failure", failure === "" ? [] : columns(failure.split("\n").map((line) => [line])))
  ];
}
function part(title, lines2) {
  return lines2.length === 0 ? [] : ["", title, ...lines2];
}

// src/action/reports/report-command.ts
var formats = ["text", "markdown", "json"];
async function reportCommand(host, files, words) {
  const parsed = parsedWords(words);
  if (typeof parsed === "string") return { out: "", trouble: `${parsed}
See \`report --help\`.`, code: 2 };
  if (parsed.help) return { out: help4, trouble: "", code: 0 };
  const read = await Promise.all(parsed.files.map((file) => readReport(files, path14.resolve(host.folder, file), file)));
  const good = read.flatMap((each) => each.kind === "report" ? [each] : []);
  const refused = read.flatMap((each) => each.kind === "refused" ? [each.reason] : []);
  return {
    out: shown(good, parsed.format),
    trouble: refused.join("\n"),
    code: refused.length === 0 ? 0 : 1
  };
}
function parsedWords(words) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { format: { type: "string", default: "text" }, help: { type: "boolean", short: "h", default: false } },
      allowPositionals: true
    });
    const format = formats.find((each) => each === values.format);
    if (format === void 0)
      return `\`--format ${values.format}\` is unknown.${didYouMean(values.format, formats)} Write ${formats.join(", ")}.`;
    if (positionals.length === 0 && !values.help) return "The file of a report is missing.";
    return { files: positionals, format, help: values.help };
  } catch (error) {
    return errorText(error).split("\n")[0] ?? "";
  }
}
function shown(reports, format) {
  switch (format) {
    case "json": {
      const values = reports.map(({ report }) => report);
      return values.length === 0 ? "" : JSON.stringify(values.length === 1 ? values[0] : values, void 0, 2);
    }
    case "markdown":
      return reports.map(({ report }) => summaryFrom(report).trimEnd()).join("\n\n");
    case "text":
      return reports.map(
        ({ file, report }) => [
          ...reports.length === 1 ? [] : [`== ${file}`],
          ...reportLines(report, report.failure === void 0 ? "" : failureText(report.failure))
        ].join("\n")
      ).join("\n\n");
  }
}
var help4 = [
  "Prints reports of runs (report.json) for people.",
  "",
  "Usage: cached-go-docker-build report [--format text|markdown|json] <file>...",
  "",
  "markdown is what the job summary shows. json is the report with the fields of its schema, of several files a list of them.",
  "A file that is no report of this schema is named on the standard error output, and the exit code is 1."
].join("\n");

// src/action/commands/print-reports.ts
var printReports = async (host, _signal, words) => printed(host, await reportCommand(host, nodeFiles(host.temporaryRoot), words));
var printStats = async (host, _signal, words) => {
  const { statsCommand } = await import("./stats-command.js");
  return printed(host, await statsCommand(host, nodeFiles(host.temporaryRoot), words));
};
async function printed(host, { out, trouble, code }) {
  if (out !== "") await print(host.stdout, out);
  if (trouble !== "") await print(host.stderr, trouble);
  return code;
}
export {
  compareCommand,
  doctorCommand,
  initCommand,
  printReports,
  printStats
};
