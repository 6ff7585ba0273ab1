import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  archivedFolder,
  complaintIn,
  createTranscript,
  diskErrorText,
  errorCode,
  errorText,
  isLookingUp,
  parseWorkerAnswer,
  reserveRefusalIn,
  retriedErrorIn,
  stageIn,
  withoutSecrets
} from "./chunk-5WBBMXGI.js";
import {
  __name
} from "./chunk-7VP4KZIB.js";

// src/action/bug-report.ts
import { inspect } from "node:util";
var howToReport = "This is an error of cached-go-docker-build itself. Please report it at https://github.com/cached-go-docker-build/cached-go-docker-build/issues with this text.";
var mostCauses = 5;
function stackText(error) {
  const causes2 = [];
  let at = error;
  while (at !== void 0 && causes2.length < mostCauses) {
    const stack = typeof at === "object" && at !== null && "stack" in at ? at.stack : void 0;
    causes2.push(typeof stack === "string" ? stack : inspect(at));
    at = typeof at === "object" && at !== null && "cause" in at ? at.cause : void 0;
  }
  return causes2.join("\ncaused by ");
}
__name(stackText, "stackText");

// src/action/errors.ts
var ConfigError = class extends Error {
  static {
    __name(this, "ConfigError");
  }
  name = "ConfigError";
};
var BuildFailure = class extends Error {
  static {
    __name(this, "BuildFailure");
  }
  name = "BuildFailure";
};
var Cancelled = class extends Error {
  static {
    __name(this, "Cancelled");
  }
  name = "Cancelled";
};
var Degraded = class extends Error {
  static {
    __name(this, "Degraded");
  }
  name = "Degraded";
};

// src/action/boundary.ts
async function mainBoundary(around, body) {
  try {
    await body();
    return 0;
  } catch (error) {
    if (error instanceof BuildFailure || error instanceof Degraded) {
      around.log.error(error.message);
      return 1;
    }
    await around.files.remove(around.temporaryFolder).catch(() => void 0);
    if (error instanceof Cancelled) around.log.error(error.message);
    else if (error instanceof ConfigError) for (const line of error.message.split("\n")) around.log.error(line);
    else around.log.error(`${howToReport}
${stackText(error)}`);
    return 1;
  }
}
__name(mainBoundary, "mainBoundary");
async function postBoundary(around, body) {
  try {
    await body();
  } catch (error) {
    const text = error instanceof Degraded ? error.message : `${howToReport}
${stackText(error)}`;
    around.log.warning(`The post step did not come to its end: ${text}`);
    if (around.env["CACHED_GO_DOCKER_BUILD_STRICT"] === "1") return 1;
  } finally {
    await around.files.remove(around.temporaryFolder).catch(() => void 0);
  }
  return 0;
}
__name(postBoundary, "postBoundary");

// src/platform/host.ts
import os from "node:os";
import path from "node:path";
var lastMomentMs = 8500;
function processHost() {
  return {
    env: process.env,
    folder: process.cwd(),
    home: os.homedir(),
    machine: os.hostname(),
    temporaryRoot: os.tmpdir(),
    nodePath: process.execPath,
    words: process.argv.slice(2),
    stdout: process.stdout,
    stderr: process.stderr,
    runToEnd: /* @__PURE__ */ __name(async (body) => {
      const stop = new AbortController();
      const onSignal = /* @__PURE__ */ __name(() => {
        stop.abort();
        setTimeout(() => process.exit(1), lastMomentMs).unref();
      }, "onSignal");
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, onSignal);
      for (const stream of [process.stdout, process.stderr]) stream.on("error", () => void 0);
      const code = await body(stop.signal);
      await drained(process.stdout);
      process.exit(code);
    }, "runToEnd"),
    atExit: /* @__PURE__ */ __name((body) => void process.once("exit", body), "atExit")
  };
}
__name(processHost, "processHost");
function besideProgram(name) {
  return path.join(path.dirname(process.argv[1] ?? ""), name);
}
__name(besideProgram, "besideProgram");
function drained(stream) {
  return new Promise((resolve) => stream.write("", () => resolve()));
}
__name(drained, "drained");

// src/action/open.ts
import { randomBytes as randomBytes4 } from "node:crypto";
import path3 from "node:path";

// src/buildx/progress.ts
function progressParser() {
  const steps = /* @__PURE__ */ new Map();
  const feed = /* @__PURE__ */ __name((line) => {
    const numbered = /^#(\d+) (.*)$/s.exec(line.replace(/\r$/, ""));
    const id = Number(numbered?.[1] ?? 0);
    const text = numbered?.[2] ?? "";
    if (id === 0) return [];
    const step = steps.get(id);
    if (step === void 0) {
      steps.set(id, { id, name: text, ms: 0, outcome: "open", message: "" });
      return [{ kind: "started", id, name: text }];
    }
    const event = eventFrom(step, text);
    if (event === void 0) return [];
    steps.set(id, stepAfter(step, event));
    return [event];
  }, "feed");
  const allSteps = /* @__PURE__ */ __name(() => [...steps.values()].toSorted((a, b) => a.id - b.id), "allSteps");
  return { feed, allSteps, steps: /* @__PURE__ */ __name(() => allSteps().filter(isOwnStep).map(buildStep), "steps") };
}
__name(progressParser, "progressParser");
function eventFrom({ id, name }, text) {
  if (text === name || text === "...") return void 0;
  if (text === "CACHED") return { kind: "cached", id, name };
  if (text === "CANCELED") return { kind: "cancelled", id, name };
  if (text.startsWith("ERROR: ")) return { kind: "failed", id, name, message: text.slice("ERROR: ".length) };
  if (text.startsWith("WARN: ")) return { kind: "warning", id, name, text: text.slice("WARN: ".length) };
  const done = /^DONE(?: (\d+\.\d)s)?$/.exec(text);
  if (done !== null) return { kind: "done", id, name, ms: milliseconds(done[1]) };
  const log = logLine.exec(text);
  if (log !== null) return { kind: "log", id, name, atMs: milliseconds(log[1]), text: log[2] ?? "" };
  return { kind: "status", id, name, text };
}
__name(eventFrom, "eventFrom");
var logLine = /^(\d+\.\d{1,3})(?: (.*))?$/s;
function milliseconds(seconds2) {
  return Math.round(Number(seconds2 ?? 0) * 1e3);
}
__name(milliseconds, "milliseconds");
function stepAfter(step, event) {
  switch (event.kind) {
    case "cached":
      return { ...step, outcome: "cached", ms: 0 };
    case "done":
      return { ...step, outcome: "done", ms: event.ms };
    case "failed":
      return { ...step, outcome: "failed", message: event.message };
    case "cancelled":
      return { ...step, outcome: "cancelled" };
    case "log":
      return step.outcome === "open" ? { ...step, ms: event.atMs } : step;
    case "started":
    case "status":
    case "warning":
      return step;
  }
}
__name(stepAfter, "stepAfter");
function isOwnStep(step) {
  return stepHeading.test(step.name) || step.name.startsWith("exporting to ");
}
__name(isOwnStep, "isOwnStep");
var stepHeading = /^\[(?:[^\]]* )? *\d+\/\d+\] /;
function buildStep({ name, ms, outcome }) {
  return { name, ms, cached: outcome === "cached" };
}
__name(buildStep, "buildStep");

// src/platform/actions-commands.ts
import { randomUUID } from "node:crypto";
function actionsCommands(write, newToken = () => `cached-go-docker-build-${randomUUID()}`) {
  let depth = 0;
  let token = "";
  const pause = /* @__PURE__ */ __name(() => {
    token = newToken();
    write(`::stop-commands::${token}
`);
  }, "pause");
  const unpause = /* @__PURE__ */ __name(() => write(`::${token}::
`), "unpause");
  return {
    issue: /* @__PURE__ */ __name((name, message, properties = {}) => {
      if (depth > 0) unpause();
      write(`::${name}${propertyText(properties)}::${escaped(message)}
`);
      if (depth > 0) pause();
    }, "issue"),
    text: /* @__PURE__ */ __name((message) => write(`${inert(message)}
`), "text"),
    foreign: /* @__PURE__ */ __name((line) => write(`${depth > 0 ? line : inert(line)}
`), "foreign"),
    stop: /* @__PURE__ */ __name(() => {
      if (depth === 0) pause();
      depth += 1;
    }, "stop"),
    resume: /* @__PURE__ */ __name(() => {
      depth -= 1;
      if (depth === 0) unpause();
    }, "resume")
  };
}
__name(actionsCommands, "actionsCommands");
function propertyText(properties) {
  const pairs = Object.entries(properties).filter(([, value]) => value !== void 0 && value !== "");
  const text = pairs.map(
    ([key, value]) => `${key}=${escaped(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`
  );
  return text.length === 0 ? "" : ` ${text.join(",")}`;
}
__name(propertyText, "propertyText");
function escaped(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
__name(escaped, "escaped");
function inert(text) {
  return text.replaceAll(/\r\n?/g, "\n").replaceAll(/^(\s*):(?=:)/gm, "$1: ").replaceAll("##[", "## [");
}
__name(inert, "inert");

// src/platform/actions-log.ts
function actionsLog(commands, redact = (text) => text) {
  const annotate = /* @__PURE__ */ __name((level, message, place) => commands.issue(level, redact(message), {
    title: redact(place?.title ?? ""),
    file: place?.file,
    line: place?.line === 0 ? void 0 : place?.line
  }), "annotate");
  return {
    info: /* @__PURE__ */ __name((message) => commands.text(redact(message)), "info"),
    warning: /* @__PURE__ */ __name((message, place) => annotate("warning", message, place), "warning"),
    error: /* @__PURE__ */ __name((message, place) => annotate("error", message, place), "error"),
    debug: /* @__PURE__ */ __name((message) => commands.issue("debug", redact(message)), "debug"),
    group: /* @__PURE__ */ __name(async (title, body) => {
      commands.issue("group", redact(title));
      try {
        return await body();
      } finally {
        commands.issue("endgroup", "");
      }
    }, "group"),
    passThrough: /* @__PURE__ */ __name(async (body) => {
      commands.stop();
      try {
        return await body((line) => commands.foreign(redact(line)));
      } finally {
        commands.resume();
      }
    }, "passThrough")
  };
}
__name(actionsLog, "actionsLog");

// src/platform/actions-workflow.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { appendFileSync } from "node:fs";
import { appendFile } from "node:fs/promises";
function actionsWorkflow(environment, commands) {
  return {
    input: /* @__PURE__ */ __name((name) => environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "", "input"),
    setOutput: /* @__PURE__ */ __name((name, value) => {
      if (!appendedTo(environment["GITHUB_OUTPUT"], name, value)) commands.issue("set-output", value, { name });
    }, "setOutput"),
    saveState: /* @__PURE__ */ __name((name, value) => {
      if (!appendedTo(environment["GITHUB_STATE"], name, value)) commands.issue("save-state", value, { name });
    }, "saveState"),
    state: /* @__PURE__ */ __name((name) => environment[`STATE_${name}`] ?? "", "state"),
    addSecret: /* @__PURE__ */ __name((value) => {
      for (const secret of maskable(value)) commands.issue("add-mask", secret);
    }, "addSecret"),
    writeSummary: /* @__PURE__ */ __name(async (markdown) => {
      const file = environment["GITHUB_STEP_SUMMARY"] ?? "";
      if (file !== "") await appendFile(file, markdown.endsWith("\n") ? markdown : `${markdown}
`);
    }, "writeSummary")
  };
}
__name(actionsWorkflow, "actionsWorkflow");
function appendedTo(file, name, value) {
  if (file === void 0 || file === "") return false;
  const delimiter = `ghadelimiter_${randomUUID2()}`;
  appendFileSync(file, `${name}<<${delimiter}
${value}
${delimiter}
`);
  return true;
}
__name(appendedTo, "appendedTo");
function maskable(value) {
  const lines = value.split(/\r?\n/).map((line) => line.trim());
  return [.../* @__PURE__ */ new Set([value.trim(), ...lines.length > 1 ? lines.filter((line) => line.length >= 4) : []])].filter(
    (text) => text !== ""
  );
}
__name(maskable, "maskable");

// src/platform/clock.ts
var systemClock = {
  now: /* @__PURE__ */ __name(() => Date.now(), "now"),
  monotonicMs: /* @__PURE__ */ __name(() => performance.now(), "monotonicMs"),
  sleep: /* @__PURE__ */ __name((ms, signal) => new Promise((resolve) => {
    const done = /* @__PURE__ */ __name(() => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    }, "done");
    const timer = setTimeout(done, ms);
    signal?.addEventListener("abort", done, { once: true });
    if (signal?.aborted === true) done();
  }), "sleep")
};

// src/platform/compress.ts
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import zlib from "node:zlib";
function compressor(shell) {
  return async (content, to, timeoutMs, signal) => {
    const source = countedSource(content);
    let written;
    const exit = await shell.run({
      argv: ["zstd", "-q", "-T0", "-3", "-c"],
      stdin: source.chunks(),
      stdoutTo: /* @__PURE__ */ __name(async (output2) => void (written = await writeTo(`${to}.zst`, output2)), "stdoutTo"),
      timeoutMs,
      ...signal === void 0 ? {} : { signal }
    });
    source.check();
    if (exit.kind === "exited" && exit.code === 0 && written !== void 0)
      return { path: `${to}.zst`, bytes: source.bytes(), ...written };
    if (exit.kind !== "not-started")
      throw new Error(`zstd could not compress an archive: ${exit.stderr.trim() || exit.kind}`);
    const inNode = "createZstdCompress" in zlib;
    const file = inNode ? `${to}.zst` : `${to}.gz`;
    const limit = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...signal === void 0 ? [] : [signal]]);
    const stream = inNode ? zlib.createZstdCompress() : zlib.createGzip({ level: 3 });
    const [output] = await Promise.all([
      writeTo(file, stream, limit),
      pipeline(Readable.from(source.chunks()), stream, { signal: limit })
    ]);
    return { path: file, bytes: source.bytes(), ...output };
  };
}
__name(compressor, "compressor");
function countedSource(content) {
  let bytes = 0;
  let failure;
  return {
    chunks: /* @__PURE__ */ __name(async function* () {
      try {
        for await (const chunk of content) {
          bytes += chunk.length;
          yield chunk;
        }
      } catch (error) {
        failure = { error };
        throw error;
      }
    }, "chunks"),
    check: /* @__PURE__ */ __name(() => {
      if (failure !== void 0) throw failure.error;
    }, "check"),
    bytes: /* @__PURE__ */ __name(() => bytes, "bytes")
  };
}
__name(countedSource, "countedSource");
async function writeTo(file, content, signal) {
  const hash2 = createHash("sha256");
  let sizeBytes = 0;
  await pipeline(
    content,
    async function* (chunks) {
      for await (const chunk of chunks) {
        hash2.update(chunk);
        sizeBytes += chunk.length;
        yield chunk;
      }
    },
    createWriteStream(file),
    { ...signal === void 0 ? {} : { signal } }
  );
  return { sizeBytes, digest: `sha256:${hash2.digest("hex")}` };
}
__name(writeTo, "writeTo");

// src/platform/store-deadline.ts
function withinLimits(limits, what, body) {
  if (limits.signal?.aborted === true) return Promise.resolve({ kind: "degraded", reason: "cancelled" });
  return new Promise((resolve, reject) => {
    let over;
    const end = /* @__PURE__ */ __name((reason) => {
      over ??= reason;
      settle();
      resolve({ kind: "degraded", reason });
    }, "end");
    const onAbort = /* @__PURE__ */ __name(() => end("cancelled"), "onAbort");
    const timer = setTimeout(() => end(`${what} was given up after ${limits.timeoutMs / 1e3} s`), limits.timeoutMs);
    limits.signal?.addEventListener("abort", onAbort, { once: true });
    const settle = /* @__PURE__ */ __name(() => {
      clearTimeout(timer);
      limits.signal?.removeEventListener("abort", onAbort);
    }, "settle");
    const check = /* @__PURE__ */ __name(() => {
      if (over !== void 0) throw new Error(over);
    }, "check");
    body({ check }).finally(settle).then(resolve, reject);
  });
}
__name(withinLimits, "withinLimits");

// src/platform/github-cache-entries.ts
var perPage = 100;
var mostPages = 10;
function githubCacheEntries(access) {
  const call2 = caller(access);
  const caches = `${access.apiUrl.replace(/\/+$/, "")}/repos/${access.repository}/actions/caches`;
  const guarded3 = /* @__PURE__ */ __name(async (limits, body) => {
    try {
      return await withinLimits(limits, "the API of GitHub", body);
    } catch (error) {
      return { kind: "degraded", reason: withoutSecrets(errorText(error), [access.token]) };
    }
  }, "guarded");
  return {
    list: /* @__PURE__ */ __name((ref, prefix, limits) => guarded3(limits, (deadline) => list(call2, { caches, ref, prefix, timeoutMs: limits.timeoutMs }, deadline)), "list"),
    remove: /* @__PURE__ */ __name((id, limits) => guarded3(limits, async () => {
      const { status } = await call2("DELETE", `${caches}/${id}`, limits.timeoutMs);
      if (status === 404) return { kind: "gone" };
      return status >= 200 && status < 300 ? { kind: "removed" } : refusal(status);
    }), "remove")
  };
}
__name(githubCacheEntries, "githubCacheEntries");
function caller({ token }) {
  return async (verb, url, timeoutMs) => {
    const { HttpClient } = await import("./lib-CIYQRXZE.js");
    const client = new HttpClient("cached-go-docker-build", [], { allowRetries: false, socketTimeout: timeoutMs });
    const headers = {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${token}`,
      "x-github-api-version": "2022-11-28"
    };
    const response = await client.request(verb, url, null, headers);
    return { status: response.message.statusCode ?? 0, body: await response.readBody() };
  };
}
__name(caller, "caller");
async function list(call2, listing, deadline) {
  const entries = /* @__PURE__ */ new Map();
  for (let page = 1; page <= mostPages; page += 1) {
    deadline.check();
    const query = new URLSearchParams({
      key: listing.prefix,
      ref: listing.ref,
      per_page: String(perPage),
      page: String(page),
      sort: "last_accessed_at",
      direction: "desc"
    });
    const { status, body } = await call2("GET", `${listing.caches}?${query.toString()}`, listing.timeoutMs);
    if (status !== 200) return refusal(status);
    const found = parseEntries(body);
    if (found === void 0)
      return { kind: "degraded", reason: "the API of GitHub gave an answer that cannot be read" };
    for (const entry of found.filter(({ key }) => key.startsWith(listing.prefix))) entries.set(entry.id, entry);
    if (found.length < perPage) break;
  }
  return { kind: "listed", entries: [...entries.values()] };
}
__name(list, "list");
function refusal(status) {
  if ([401, 403, 404].includes(status)) return { kind: "denied" };
  return { kind: "degraded", reason: `the API of GitHub answered with status ${status}` };
}
__name(refusal, "refusal");
function parseEntries(body) {
  let value;
  try {
    value = JSON.parse(body);
  } catch {
    return void 0;
  }
  const caches = fieldsOf(value).get("actions_caches");
  return Array.isArray(caches) ? caches.flatMap(entryFrom) : void 0;
}
__name(parseEntries, "parseEntries");
function entryFrom(value) {
  const fields = fieldsOf(value);
  const [id, key, sizeBytes] = [fields.get("id"), fields.get("key"), fields.get("size_in_bytes")];
  const createdAtMs = timeOf(fields.get("created_at"));
  const readAtMs = timeOf(fields.get("last_accessed_at"));
  if (typeof id !== "number" || typeof key !== "string" || typeof sizeBytes !== "number") return [];
  return Number.isNaN(createdAtMs) || Number.isNaN(readAtMs) ? [] : [{ id, key, createdAtMs, readAtMs, sizeBytes }];
}
__name(entryFrom, "entryFrom");
function timeOf(value) {
  return typeof value === "string" ? Date.parse(value) : NaN;
}
__name(timeOf, "timeOf");
function fieldsOf(value) {
  return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}
__name(fieldsOf, "fieldsOf");

// src/platform/node-files.ts
import { createHash as createHash2, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import {
  copyFile,
  link,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  statfs,
  writeFile
} from "node:fs/promises";
import path2 from "node:path";
import { pipeline as pipeline2 } from "node:stream/promises";
function nodeFiles(temporaryRoot) {
  return {
    readText: /* @__PURE__ */ __name((file) => absentAs(void 0, readFile(file, "utf8")), "readText"),
    writeText,
    kindOf: /* @__PURE__ */ __name(async (file) => {
      const stats = await absentAs(void 0, stat(file));
      if (stats === void 0) return "absent";
      if (stats.isFile()) return "file";
      return stats.isDirectory() ? "folder" : "other";
    }, "kindOf"),
    list: /* @__PURE__ */ __name(async (folder) => (await absentAs([], readdir(folder))).toSorted(), "list"),
    sha256: /* @__PURE__ */ __name(async (file) => {
      const hash2 = createHash2("sha256");
      await pipeline2(createReadStream(file, { highWaterMark: 1 << 20 }), hash2);
      return hash2.digest("hex");
    }, "sha256"),
    makeFolder: /* @__PURE__ */ __name(async (folder) => void await mkdir(folder, { recursive: true }), "makeFolder"),
    makeTemporaryFolder: /* @__PURE__ */ __name(async (name) => {
      await mkdir(temporaryRoot, { recursive: true });
      return mkdtemp(path2.join(temporaryRoot, `${name}-`));
    }, "makeTemporaryFolder"),
    link: /* @__PURE__ */ __name(async (from, to) => {
      try {
        await link(from, to);
      } catch (error) {
        if (!hasCode(error, ["EXDEV", "EPERM", "EMLINK", "ENOTSUP", "EOPNOTSUPP"])) throw error;
        await copyFile(from, to);
      }
    }, "link"),
    remove: /* @__PURE__ */ __name((target) => rm(target, { recursive: true, force: true, maxRetries: 3 }), "remove"),
    freeBytes: /* @__PURE__ */ __name(async (target) => {
      const stats = await statfs(target);
      return stats.bavail * stats.bsize;
    }, "freeBytes")
  };
}
__name(nodeFiles, "nodeFiles");
async function writeText(file, text, options = {}) {
  await mkdir(path2.dirname(file), { recursive: true });
  const temporary = `${file}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    await writeFile(temporary, text, { mode: options.mode ?? 420, flag: "wx" });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
__name(writeText, "writeText");
async function absentAs(instead, wanted) {
  try {
    return await wanted;
  } catch (error) {
    if (hasCode(error, ["ENOENT", "ENOTDIR"])) return instead;
    throw error;
  }
}
__name(absentAs, "absentAs");
function hasCode(error, codes2) {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" && codes2.includes(error.code);
}
__name(hasCode, "hasCode");

// src/platform/node-shell.ts
import { spawn as spawn2 } from "node:child_process";
import { Readable as Readable2 } from "node:stream";
import { pipeline as pipeline3 } from "node:stream/promises";

// src/platform/group-guard.ts
import { spawn } from "node:child_process";
var script = `groups=' '
while read -r sign group; do
  case $sign in
    +) groups="$groups$group " ;;
    -) groups="\${groups%% $group *} \${groups#* $group }" ;;
  esac
done
set -- $groups
[ $# -gt 0 ] || exit 0
for group; do kill -s INT -- "-$group"; done
sleep 5
for group; do kill -s KILL -- "-$group"; done`;
function groupGuard(environment) {
  let input;
  const tell = /* @__PURE__ */ __name((line) => {
    input ??= started(environment);
    input.write(line);
  }, "tell");
  return { watch: /* @__PURE__ */ __name((group) => tell(`+ ${group}
`), "watch"), release: /* @__PURE__ */ __name((group) => tell(`- ${group}
`), "release") };
}
__name(groupGuard, "groupGuard");
function started(environment) {
  const guard = spawn("sh", ["-c", script], {
    // Nothing but the way to its tools: it must not keep a secret longer than we do.
    env: { PATH: environment["PATH"] },
    // Out of the group that whoever kills us will kill.
    detached: true,
    stdio: ["pipe", "ignore", "ignore"]
  });
  guard.on("error", () => void 0);
  guard.stdin.on("error", () => void 0);
  guard.unref();
  if ("unref" in guard.stdin && typeof guard.stdin.unref === "function") guard.stdin.unref();
  return guard.stdin;
}
__name(started, "started");

// src/platform/node-shell.ts
var graceMs = 6e3;
var drainMs = 2e3;
var keptCharacters = 16 * 1024 * 1024;
function nodeShell(environment) {
  const guard = groupGuard(environment);
  return { run: /* @__PURE__ */ __name((command) => runCommand(environment, guard, command), "run") };
}
__name(nodeShell, "nodeShell");
async function runCommand(environment, guard, command) {
  const startedAt = performance.now();
  const [program, ...args] = command.argv;
  if (command.signal?.aborted === true) return { kind: "cancelled", stderr: "", ms: 0 };
  let child;
  try {
    child = spawn2(program, args, {
      env: mergedEnvironment(environment, command.env ?? {}),
      cwd: command.cwd,
      detached: true,
      stdio: ["pipe", "pipe", "pipe"]
    });
  } catch (error) {
    return { kind: "not-started", reason: errorText(error) };
  }
  if (child.pid !== void 0) guard.watch(child.pid);
  child.stdin.on("error", () => void 0);
  giveInput(child, command.stdin ?? "");
  const stdout = command.stdoutTo === void 0 ? linesOrText(child.stdout, command, "stdout") : taken(child.stdout, command.stdoutTo);
  const stderr = linesOrText(child.stderr, command, "stderr");
  const ended = await endOf(child, command);
  if (child.pid !== void 0) guard.release(child.pid);
  const held = command.stdoutTo === void 0 || ended.kind !== "exited" ? [child.stdout, child.stderr] : [child.stderr];
  const drain = setTimeout(() => held.forEach((stream) => stream.destroy()), drainMs);
  const isUnfinished = ended.kind !== "exited" || ended.code !== 0;
  await Promise.all([isUnfinished ? stdout.done.catch(() => void 0) : stdout.done, stderr.done]).finally(
    () => clearTimeout(drain)
  );
  stdout.check();
  const ms = performance.now() - startedAt;
  if (ended.kind === "not-started") return ended;
  if (ended.kind !== "exited") return { kind: ended.kind, stderr: stderr.text(), ms };
  return { kind: "exited", code: ended.code, stdout: stdout.text(), stderr: stderr.text(), ms };
}
__name(runCommand, "runCommand");
function endOf(child, command) {
  return new Promise((resolve) => {
    let ending2;
    let killer;
    const end = /* @__PURE__ */ __name((why) => {
      if (ending2 !== void 0) return;
      ending2 = why;
      signalGroup(child, "SIGINT");
      killer = setTimeout(() => signalGroup(child, "SIGKILL"), graceMs);
    }, "end");
    const timer = setTimeout(() => end("timeout"), command.timeoutMs);
    const onAbort = /* @__PURE__ */ __name(() => end("cancelled"), "onAbort");
    command.signal?.addEventListener("abort", onAbort, { once: true });
    const settle = /* @__PURE__ */ __name((result) => {
      clearTimeout(timer);
      clearTimeout(killer);
      command.signal?.removeEventListener("abort", onAbort);
      resolve(result);
    }, "settle");
    child.once("error", (error) => settle({ kind: "not-started", reason: error.message }));
    child.once("exit", (code) => {
      if (ending2 !== void 0) signalGroup(child, "SIGKILL");
      settle(ending2 === void 0 ? { kind: "exited", code: code ?? 1 } : { kind: ending2 });
    });
  });
}
__name(endOf, "endOf");
function signalGroup(child, signal) {
  if (child.pid === void 0) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (!["ESRCH", "EPERM"].includes(errorCode(error))) throw error;
  }
}
__name(signalGroup, "signalGroup");
function giveInput(child, stdin) {
  if (typeof stdin === "string") {
    child.stdin.end(stdin);
    return;
  }
  child.once("spawn", () => void pipeline3(Readable2.from(stdin), child.stdin).catch(() => void 0));
}
__name(giveInput, "giveInput");
function linesOrText(stream, { onLine }, name) {
  return collect(stream, onLine === void 0 ? void 0 : (line) => onLine(line, name));
}
__name(linesOrText, "linesOrText");
function taken(stream, take2) {
  let failure;
  const done = take2(stream).catch((error) => {
    if (!stream.readableEnded) failure = { error };
    stream.destroy();
    throw error;
  });
  done.catch(() => void 0);
  return {
    done,
    text: /* @__PURE__ */ __name(() => "", "text"),
    check: /* @__PURE__ */ __name(() => {
      if (failure !== void 0) throw failure.error;
    }, "check")
  };
}
__name(taken, "taken");
function collect(stream, onLine) {
  stream.setEncoding("utf8");
  const closed2 = new Promise((resolve) => stream.once("close", resolve));
  if (onLine !== void 0) {
    let rest = "";
    stream.on("data", (chunk) => {
      const lines = `${rest}${chunk}`.split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) onLine(line.replace(/\r$/, ""));
    });
    return {
      done: closed2.then(() => rest === "" ? void 0 : onLine(rest)),
      text: /* @__PURE__ */ __name(() => "", "text"),
      check: /* @__PURE__ */ __name(() => void 0, "check")
    };
  }
  let text = "";
  stream.on("data", (chunk) => {
    if (text.length < keptCharacters) text += chunk;
  });
  return { done: closed2, text: /* @__PURE__ */ __name(() => text, "text"), check: /* @__PURE__ */ __name(() => void 0, "check") };
}
__name(collect, "collect");
function mergedEnvironment(base, added) {
  return Object.fromEntries(Object.entries({ ...base, ...added }).filter(([, value]) => value !== void 0));
}
__name(mergedEnvironment, "mergedEnvironment");

// src/platform/store-github.ts
import { lstat as lstat2, mkdir as mkdir3, mkdtemp as mkdtemp2, realpath, rm as rm3 } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/platform/store-child.ts
import { spawn as spawn3 } from "node:child_process";
import { createInterface } from "node:readline";
var graceMs2 = 500;
var drainMs2 = 1e3;
function runWorker(call2) {
  if (call2.limits.signal?.aborted === true) return Promise.resolve({ kind: "cancelled" });
  const child = spawn3(call2.nodePath, [call2.workerPath], {
    cwd: call2.cwd,
    env: call2.env,
    detached: true,
    stdio: ["pipe", "pipe", "pipe", "pipe"],
    windowsHide: true
  });
  const answer = collectAnswer(child);
  eachLine(child.stdout, call2.onLine);
  eachLine(child.stderr, call2.onLine);
  child.stdin?.on("error", () => void 0);
  child.stdin?.write(`${JSON.stringify(call2.request)}
`);
  return ending(child, call2, answer);
}
__name(runWorker, "runWorker");
function ending(child, { limits, firstCheck }, answer) {
  return new Promise((resolve) => {
    let killed;
    let kill;
    const stop = /* @__PURE__ */ __name((why) => {
      killed ??= why;
      signalGroup2(child, "SIGTERM");
      kill ??= setTimeout(() => signalGroup2(child, "SIGKILL"), graceMs2);
    }, "stop");
    const onAbort = /* @__PURE__ */ __name(() => stop({ kind: "cancelled" }), "onAbort");
    const timers = [setTimeout(() => stop({ kind: "timeout", afterMs: limits.timeoutMs }), limits.timeoutMs)];
    if (firstCheck !== void 0 && firstCheck.afterMs < limits.timeoutMs) {
      const { afterMs, isOnItsWay } = firstCheck;
      timers.push(setTimeout(() => isOnItsWay() ? void 0 : stop({ kind: "timeout", afterMs }), afterMs));
    }
    limits.signal?.addEventListener("abort", onAbort, { once: true });
    const finish = /* @__PURE__ */ __name((end) => {
      for (const timer of [...timers, kill]) clearTimeout(timer);
      limits.signal?.removeEventListener("abort", onAbort);
      resolve(killed === void 0 || end.kind === "answered" ? end : killed);
    }, "finish");
    child.once("error", (error) => finish({ kind: "died", reason: `it could not be started: ${errorText(error)}` }));
    child.once("exit", (code, signal) => {
      signalGroup2(child, "SIGKILL");
      void closed(child).then(() => finish(endOf2(answer(), code, signal)));
    });
  });
}
__name(ending, "ending");
function endOf2(answer, code, signal) {
  if (answer !== void 0) return { kind: "answered", answer };
  return {
    kind: "died",
    reason: signal === null ? `it ended with code ${code} and no answer` : `it was ended by ${signal}`
  };
}
__name(endOf2, "endOf");
function closed(child) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      for (const stream of child.stdio) stream?.destroy();
      resolve();
    }, drainMs2);
    child.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
__name(closed, "closed");
function collectAnswer(child) {
  let answer;
  eachLine(child.stdio[3], (line) => answer ??= parseWorkerAnswer(line));
  return () => answer;
}
__name(collectAnswer, "collectAnswer");
function eachLine(stream, onLine) {
  if (!isReadable(stream)) return;
  stream.on("error", () => void 0);
  createInterface({ input: stream, crlfDelay: Infinity }).on("line", onLine);
}
__name(eachLine, "eachLine");
function isReadable(stream) {
  return typeof stream === "object" && stream !== null && "read" in stream;
}
__name(isReadable, "isReadable");
function signalGroup2(child, signal) {
  if (child.pid === void 0) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
  }
}
__name(signalGroup2, "signalGroup");

// src/platform/store-entry-files.ts
import { constants } from "node:fs";
import { copyFile as copyFile2, link as link2, lstat, mkdir as mkdir2, readdir as readdir2, rename as rename2, rm as rm2 } from "node:fs/promises";
import { join } from "node:path";
async function entryFiles(folder) {
  const names = (await readdir2(folder)).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const stats = await lstat(join(folder, name));
      if (!stats.isFile()) throw new Error(`${name} is not a regular file`);
      return { name, sizeBytes: stats.size };
    })
  );
}
__name(entryFiles, "entryFiles");
function totalBytes(files) {
  return files.reduce((sum, file) => sum + file.sizeBytes, 0);
}
__name(totalBytes, "totalBytes");
async function requireEmptyFolder(folder) {
  await mkdir2(folder, { recursive: true });
  if ((await readdir2(folder)).length > 0) throw new Error(`the folder ${folder} is not empty`);
}
__name(requireEmptyFolder, "requireEmptyFolder");
async function linkOrCopy(from, to) {
  try {
    await link2(from, to);
  } catch (error) {
    if (!["EXDEV", "EPERM", "EACCES", "EMLINK", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(errorCode(error)))
      throw error;
    await copyFile2(from, to, constants.COPYFILE_FICLONE);
  }
}
__name(linkOrCopy, "linkOrCopy");
async function moveFiles(files, from, to) {
  try {
    for (const { name } of files) await moveFile(join(from, name), join(to, name));
  } catch (error) {
    await emptyFolder(to);
    throw error;
  }
}
__name(moveFiles, "moveFiles");
async function moveFile(from, to) {
  try {
    await rename2(from, to);
  } catch (error) {
    if (errorCode(error) !== "EXDEV") throw error;
    await copyFile2(from, to);
  }
}
__name(moveFile, "moveFile");
async function emptyFolder(folder) {
  for (const name of await readdir2(folder)) await rm2(join(folder, name), { recursive: true, force: true });
}
__name(emptyFolder, "emptyFolder");

// src/platform/store-github-outcome.ts
function unfinished(end, lines) {
  switch (end.kind) {
    case "cancelled":
      return { kind: "degraded", reason: "cancelled" };
    case "timeout": {
      const retried = retriedErrorIn(lines);
      const last = retried === void 0 ? "" : `; its last answer: ${retried}`;
      return {
        kind: "degraded",
        reason: `the cache service was given up after ${Math.round(end.afterMs / 100) / 10} s while ${stageIn(lines)}${last}`
      };
    }
    case "died": {
      const complaint = complaintIn(lines) ?? lines.findLast(({ text }) => text.includes("Error"))?.text;
      const said = complaint === void 0 ? "" : `: ${complaint}`;
      return { kind: "degraded", reason: `the process that speaks to the cache service failed, ${end.reason}${said}` };
    }
  }
}
__name(unfinished, "unfinished");
function notFound(answer, lines) {
  if (answer.kind === "failed") return { kind: "degraded", reason: answer.reason };
  const complaint = complaintIn(lines);
  return complaint === void 0 ? { kind: "none" } : { kind: "degraded", reason: explained(complaint, lines) };
}
__name(notFound, "notFound");
function notSaved(answer, lines) {
  if (answer.kind === "exists") return { kind: "exists" };
  if (answer.kind === "failed") return { kind: "degraded", reason: answer.reason };
  const refusal2 = reserveRefusalIn(lines);
  if (refusal2 !== void 0 && /already.?exists|\(409\)/i.test(refusal2)) return { kind: "exists" };
  const text = refusal2 ?? complaintIn(lines) ?? "the cache library did not say why";
  return { kind: "degraded", reason: explained(text, lines) };
}
__name(notSaved, "notSaved");
function explained(text, lines) {
  const cause = causes.find(([sign]) => sign.test(text))?.[1] ?? stalled(lines);
  return `${cause ?? `the cache library failed while ${stageIn(lines)}`}: ${text}`;
}
__name(explained, "explained");
function stalled(lines) {
  const [, waitedMs] = lines.map(({ text }) => /^Aborting download, socket timed out after (\d+) ms/.exec(text)).find((found) => found) ?? [];
  return waitedMs === void 0 ? void 0 : `the download stalled, nothing came for ${Number(waitedMs) / 1e3} s`;
}
__name(stalled, "stalled");
var causes = [
  [/cache write denied:/, "the token of this run may not write to the cache"],
  [/cache read denied:/, "the token of this run may not read from the cache"],
  [/\(429\)|Rate limited/i, "too many requests to the cache service"],
  [/insufficient usage|quota has been hit/i, "the cache storage of the account is used up"],
  [/cache-mode '.*' does not permit/, "the cache mode of this run forbids it"],
  [/\((401|403)\)/, "the cache service refused the token of this run"]
];

// src/platform/store-github-environment.ts
function serviceProblem(env) {
  const address = isSet(env["ACTIONS_RESULTS_URL"]) || isSet(env["ACTIONS_CACHE_URL"]);
  if (address && isSet(env["ACTIONS_RUNTIME_TOKEN"])) return void 0;
  const missing = address ? "ACTIONS_RUNTIME_TOKEN is" : "ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN are";
  return [
    `the cache service of GitHub Actions is not here: ${missing} not set`,
    'the runner gives them to steps with "uses:" only; anywhere else use `cache-store: local`'
  ].join("; ");
}
__name(serviceProblem, "serviceProblem");
var passedOn = [
  "ACTIONS_CACHE_SERVICE_V2",
  "ACTIONS_RESULTS_URL",
  "ACTIONS_CACHE_URL",
  "ACTIONS_RUNTIME_TOKEN",
  "ACTIONS_CACHE_MODE",
  "ACTIONS_ORCHESTRATION_ID",
  "GITHUB_SERVER_URL",
  "PATH",
  "HOME",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "NODE_EXTRA_CA_CERTS",
  "NODE_OPTIONS",
  "NODE_TLS_REJECT_UNAUTHORIZED",
  "NODE_USE_SYSTEM_CA",
  "SSL_CERT_DIR",
  "SSL_CERT_FILE"
];
function workerEnvironment(env, folder) {
  const passed = passedOn.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]]);
  return {
    ...Object.fromEntries(passed),
    RUNNER_TEMP: "..",
    GITHUB_WORKSPACE: "../child",
    TMPDIR: folder,
    LC_ALL: "C"
  };
}
__name(workerEnvironment, "workerEnvironment");
function isSet(value) {
  return value !== void 0 && value.trim() !== "";
}
__name(isSet, "isSet");

// src/platform/store-key.ts
var maxKeyLength = 512;
var maxPrefixes = 10;
function keyProblem(key) {
  if (key === "") return "the key is empty";
  const shown = JSON.stringify(key.length > 80 ? `${key.slice(0, 80)}\u2026` : key);
  if (key.length > maxKeyLength) return `the key ${shown} is longer than ${maxKeyLength} characters`;
  if (key.includes(",")) return `the key ${shown} contains a comma`;
  if (/[\p{Cc}\p{Cs}\u2028\u2029\\]/u.test(key)) return `the key ${shown} contains a control character or a backslash`;
  if (key !== key.trim()) return `the key ${shown} begins or ends with a space`;
  if (key.split("/").some((part) => part === "" || part === "." || part === ".."))
    return `the key ${shown} looks like a path`;
  return void 0;
}
__name(keyProblem, "keyProblem");
function groupsProblem(groups) {
  if (groups.length === 0) return "there is no prefix to look for";
  return groups.map(prefixesProblem).find((problem) => problem !== void 0);
}
__name(groupsProblem, "groupsProblem");
function prefixesProblem(prefixes) {
  if (prefixes.length === 0) return "there is no prefix to look for";
  if (prefixes.length > maxPrefixes) return `one lookup takes at most ${maxPrefixes} prefixes, not ${prefixes.length}`;
  return prefixes.map((prefix) => keyProblem(prefix.replace(/\/$/, ""))).find((problem) => problem !== void 0);
}
__name(prefixesProblem, "prefixesProblem");

// src/platform/store-github.ts
function githubStore(options) {
  return {
    kind: "github",
    find: /* @__PURE__ */ __name((groups, limits) => guarded(options, groupsProblem(groups), (folder) => find(options, folder, groups, limits)), "find"),
    restore: /* @__PURE__ */ __name((groups, target, limits) => guarded(options, groupsProblem(groups), (folder) => restore(options, folder, { groups, target, limits })), "restore"),
    save: /* @__PURE__ */ __name((key, source, limits) => guarded(options, keyProblem(key), (folder) => save(options, folder, { key, source, limits })), "save")
  };
}
__name(githubStore, "githubStore");
var lookupLimitMs = 15e3;
async function guarded(options, argumentProblem, body) {
  const problem = argumentProblem ?? serviceProblem(options.env);
  if (problem !== void 0) return { kind: "degraded", reason: problem };
  let folder;
  try {
    await mkdir3(options.temporaryFolder, { recursive: true });
    folder = await realpath(await mkdtemp2(join2(options.temporaryFolder, "store-")));
    return await body(folder);
  } catch (error) {
    return {
      kind: "degraded",
      reason: withoutSecrets(diskErrorText(error, options.temporaryFolder), secretsOf(options))
    };
  } finally {
    if (folder !== void 0) await removeFolder(folder, options);
  }
}
__name(guarded, "guarded");
async function find(options, folder, groups, limits) {
  const { end, lines } = await call(options, folder, { kind: "find", groups }, limits);
  if (end.kind !== "answered") return unfinished(end, lines);
  return end.answer.kind === "found" ? { kind: "found", key: end.answer.key } : notFound(end.answer, lines);
}
__name(find, "find");
async function restore(options, folder, { groups, target, limits }) {
  const startedAt = performance.now();
  await requireEmptyFolder(target);
  const { end, lines } = await call(options, folder, { kind: "restore", groups, timeoutMs: limits.timeoutMs }, limits);
  if (end.kind !== "answered") return unfinished(end, lines);
  if (end.answer.kind !== "found") return notFound(end.answer, lines);
  const restored = join2(workFolder(folder), archivedFolder);
  const files = await isFolder(restored) ? await entryFiles(restored) : [];
  if (files.length === 0)
    return { kind: "degraded", reason: `the entry ${end.answer.key} holds no files of a snapshot` };
  await moveFiles(files, restored, target);
  return { kind: "restored", key: end.answer.key, sizeBytes: totalBytes(files), ms: performance.now() - startedAt };
}
__name(restore, "restore");
async function save(options, folder, { key, source, limits }) {
  const startedAt = performance.now();
  const files = await entryFiles(source);
  if (files.length === 0) return { kind: "degraded", reason: `there are no files in ${source}` };
  const archived = join2(workFolder(folder), archivedFolder);
  await mkdir3(archived, { recursive: true });
  for (const { name } of files) await linkOrCopy(join2(source, name), join2(archived, name));
  const { end, lines } = await call(options, folder, { kind: "save", key }, limits);
  if (end.kind !== "answered") return unfinished(end, lines);
  if (end.answer.kind !== "saved") return notSaved(end.answer, lines);
  return { kind: "saved", sizeBytes: totalBytes(files), ms: performance.now() - startedAt };
}
__name(save, "save");
async function call(options, folder, request, limits) {
  const transcript = createTranscript(secretsOf(options));
  await mkdir3(workFolder(folder), { recursive: true });
  const end = await runWorker({
    nodePath: options.nodePath,
    workerPath: options.workerPath,
    cwd: workFolder(folder),
    env: workerEnvironment(options.env, folder),
    request,
    limits,
    ...request.kind === "save" ? {} : { firstCheck: { afterMs: lookupLimitMs, isOnItsWay: /* @__PURE__ */ __name(() => !isLookingUp(transcript.lines), "isOnItsWay") } },
    onLine: /* @__PURE__ */ __name((raw) => {
      const line = transcript.add(raw);
      if (line !== void 0) options.log(line);
    }, "onLine")
  });
  return { end: redacted(end, options), lines: transcript.lines };
}
__name(call, "call");
function workFolder(folder) {
  return join2(folder, "child");
}
__name(workFolder, "workFolder");
function redacted(end, options) {
  if (end.kind !== "answered" || end.answer.kind !== "failed") return end;
  return {
    kind: "answered",
    answer: { kind: "failed", reason: withoutSecrets(end.answer.reason, secretsOf(options)) }
  };
}
__name(redacted, "redacted");
function secretsOf(options) {
  return [options.env["ACTIONS_RUNTIME_TOKEN"] ?? ""];
}
__name(secretsOf, "secretsOf");
async function isFolder(path5) {
  try {
    return (await lstat2(path5)).isDirectory();
  } catch (error) {
    if (errorCode(error) === "ENOENT") return false;
    throw error;
  }
}
__name(isFolder, "isFolder");
async function removeFolder(folder, options) {
  try {
    await rm3(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    options.log({ level: "debug", text: `the temporary folder of the store stays: ${diskErrorText(error, folder)}` });
  }
}
__name(removeFolder, "removeFolder");

// src/platform/store-local.ts
import { mkdtemp as mkdtemp3, rm as rm6, utimes } from "node:fs/promises";
import { basename, dirname as dirname2, join as join6 } from "node:path";

// src/platform/store-local-entries.ts
import { createHash as createHash3 } from "node:crypto";
import { lstat as lstat3, readFile as readFile2, readdir as readdir3, stat as stat2 } from "node:fs/promises";
import { join as join3 } from "node:path";
var spacesFolder = /* @__PURE__ */ __name((root) => join3(root, "spaces"), "spacesFolder");
var incomingFolder = /* @__PURE__ */ __name((root) => join3(root, "incoming"), "incomingFolder");
var filesFolder = /* @__PURE__ */ __name((entry) => join3(entry, "files"), "filesFolder");
var indexFile = /* @__PURE__ */ __name((entry) => join3(entry, "entry.json"), "indexFile");
var usedFile = /* @__PURE__ */ __name((entry) => join3(entry, "used"), "usedFile");
function spaceFolder(root, space) {
  const readable = space.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+/, "").slice(0, 60);
  return join3(spacesFolder(root), `${readable}-${hash(space).slice(0, 12)}`);
}
__name(spaceFolder, "spaceFolder");
function entryFolder(root, space, key) {
  return join3(spaceFolder(root, space), hash(key).slice(0, 40));
}
__name(entryFolder, "entryFolder");
async function readSpace(folder) {
  const read = await Promise.all((await namesIn(folder)).map((name) => readEntry(join3(folder, name))));
  return {
    entries: read.filter((item) => item !== void 0 && "files" in item),
    damages: read.filter((item) => item !== void 0 && "reason" in item)
  };
}
__name(readSpace, "readSpace");
async function readEntry(folder) {
  let index;
  try {
    index = parseIndex(await readFile2(indexFile(folder), "utf8"));
    const order = (await stat2(indexFile(folder), { bigint: true })).mtimeNs;
    if (index === void 0) return { folder, reason: "its entry.json cannot be read" };
    for (const file of index.files) {
      const stats = await lstat3(join3(filesFolder(folder), file.name));
      if (stats.size !== file.sizeBytes) {
        return {
          folder,
          key: index.key,
          reason: `${file.name} of ${index.key} has ${stats.size} bytes instead of ${file.sizeBytes}`
        };
      }
    }
    return { folder, savedOrder: order, ...index };
  } catch (error) {
    if (!["ENOENT", "ENOTDIR"].includes(errorCode(error))) throw error;
    const gone = (await namesIn(folder)).length === 0;
    return gone ? void 0 : { folder, ...index === void 0 ? {} : { key: index.key }, reason: "some of its files are missing" };
  }
}
__name(readEntry, "readEntry");
function renderIndex(entry) {
  const { key, savedAtMs, standsOn, files } = entry;
  return `${JSON.stringify({ schema: 1, key, savedAtMs, standsOn, files }, void 0, 2)}
`;
}
__name(renderIndex, "renderIndex");
async function namesIn(folder) {
  try {
    return await readdir3(folder);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(errorCode(error))) return [];
    throw error;
  }
}
__name(namesIn, "namesIn");
function parseIndex(text) {
  try {
    const value = JSON.parse(text);
    if (typeof value !== "object" || value === null) return void 0;
    const fields = value;
    const { schema, key, savedAtMs, standsOn = [], files } = fields;
    if (schema !== 1 || typeof key !== "string" || typeof savedAtMs !== "number" || !Array.isArray(files))
      return void 0;
    return files.every(isEntryFile) && isStrings(standsOn) ? { key, savedAtMs, standsOn, files } : void 0;
  } catch {
    return void 0;
  }
}
__name(parseIndex, "parseIndex");
function isStrings(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
__name(isStrings, "isStrings");
function isEntryFile(value) {
  if (typeof value !== "object" || value === null || !("name" in value) || !("sizeBytes" in value)) return false;
  const { name, sizeBytes } = value;
  return typeof name === "string" && !/^\.{0,2}$|[/\\]/.test(name) && typeof sizeBytes === "number";
}
__name(isEntryFile, "isEntryFile");
function hash(text) {
  return createHash3("sha256").update(text).digest("hex");
}
__name(hash, "hash");

// src/platform/store-local-sweep.ts
import { randomBytes as randomBytes3 } from "node:crypto";
import { mkdir as mkdir4, rename as rename4, rm as rm5, stat as stat4 } from "node:fs/promises";
import { join as join4 } from "node:path";

// src/platform/store-eviction.ts
function evicted(entries, maxBytes, keeps) {
  const kept = new Set(entries.filter(keeps).flatMap(({ key, standsOn }) => [key, ...standsOn]));
  const gone = [];
  let bytes = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  for (const entry of inOrder(entries)) {
    if (bytes <= maxBytes) break;
    if (kept.has(entry.key) || keeps(entry)) continue;
    gone.push(entry);
    bytes -= entry.sizeBytes;
  }
  return gone;
}
__name(evicted, "evicted");
function inOrder(entries) {
  const usedAtMs = /* @__PURE__ */ new Map();
  for (const { key, standsOn, usedAtMs: at } of entries)
    for (const each of [key, ...standsOn]) usedAtMs.set(each, Math.max(at, usedAtMs.get(each) ?? 0));
  const lastUse = /* @__PURE__ */ __name(({ key }) => usedAtMs.get(key) ?? 0, "lastUse");
  return entries.toSorted((a, b) => lastUse(a) - lastUse(b) || b.standsOn.length - a.standsOn.length);
}
__name(inOrder, "inOrder");

// src/platform/store-lock.ts
import { randomBytes as randomBytes2 } from "node:crypto";
import { link as link3, readFile as readFile3, rename as rename3, rm as rm4, stat as stat3, writeFile as writeFile2 } from "node:fs/promises";
import { hostname } from "node:os";
function thisProcess() {
  return { host: hostname(), pid: process.pid };
}
__name(thisProcess, "thisProcess");
function isGone(owner) {
  if (owner.host !== hostname()) return false;
  try {
    process.kill(owner.pid, 0);
    return false;
  } catch (error) {
    return errorCode(error) === "ESRCH";
  }
}
__name(isGone, "isGone");
var staleAfterMs = 10 * 60 * 1e3;
async function withLock(path5, nowMs, body) {
  const mark = JSON.stringify({ ...thisProcess(), id: randomBytes2(8).toString("hex") });
  if (!await takeLock(path5, mark) && !(await removeStale(path5, nowMs) && await takeLock(path5, mark)))
    return void 0;
  try {
    return await body();
  } finally {
    if (await textOf(path5) === mark) await rm4(path5, { force: true });
  }
}
__name(withLock, "withLock");
async function takeLock(path5, mark) {
  try {
    await writeFile2(path5, mark, { flag: "wx" });
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}
__name(takeLock, "takeLock");
async function removeStale(path5, nowMs) {
  const text = await textOf(path5);
  if (text === void 0) return true;
  if (!await isStale(path5, text, nowMs)) return false;
  const aside = `${path5}.${randomBytes2(8).toString("hex")}`;
  try {
    await rename3(path5, aside);
    if (await textOf(aside) === text) return true;
    await link3(aside, path5);
    return false;
  } catch (error) {
    if (["ENOENT", "EEXIST"].includes(errorCode(error))) return false;
    throw error;
  } finally {
    await rm4(aside, { force: true });
  }
}
__name(removeStale, "removeStale");
async function isStale(path5, text, nowMs) {
  const owner = parseOwner(text);
  if (owner !== void 0 && isGone(owner)) return true;
  try {
    return nowMs - (await stat3(path5)).mtimeMs > staleAfterMs;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return false;
    throw error;
  }
}
__name(isStale, "isStale");
function parseOwner(text) {
  try {
    const value = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("host" in value) || !("pid" in value)) return void 0;
    return typeof value.host === "string" && typeof value.pid === "number" ? { host: value.host, pid: value.pid } : void 0;
  } catch {
    return void 0;
  }
}
__name(parseOwner, "parseOwner");
async function textOf(path5) {
  try {
    return await readFile3(path5, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return void 0;
    throw error;
  }
}
__name(textOf, "textOf");

// src/platform/store-local-sweep.ts
var leftoverAfterMs = 60 * 60 * 1e3;
var leftoverAtLatestMs = 24 * 60 * 60 * 1e3;
async function sweepStore(sweep) {
  await withLock(join4(sweep.root, "sweep.lock"), sweep.nowMs, async () => {
    await removeLeftovers(sweep);
    const { entries, damages } = await readAll(sweep.root);
    for (const { folder } of damages) await removeEntry(sweep.root, folder);
    if (sweep.maxBytes !== void 0) await enforceCap(sweep, entries, sweep.maxBytes);
  });
}
__name(sweepStore, "sweepStore");
function incomingName() {
  const { host, pid } = thisProcess();
  return `${host.replace(/[^A-Za-z0-9.]+/g, ".")}-${pid}-${randomBytes3(8).toString("hex")}`;
}
__name(incomingName, "incomingName");
async function removeEntry(root, folder) {
  const aside = join4(incomingFolder(root), incomingName());
  try {
    await mkdir4(incomingFolder(root), { recursive: true });
    await rename4(folder, aside);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return;
    throw error;
  }
  await rm5(aside, { recursive: true, force: true });
}
__name(removeEntry, "removeEntry");
async function enforceCap(sweep, entries, maxBytes) {
  const oldestFirst = entries.toSorted((a, b) => Number(a.savedOrder - b.savedOrder));
  const used = await Promise.all(
    oldestFirst.map(async (entry) => ({ ...entry, usedAtMs: await usedAt(entry), sizeBytes: totalBytes(entry.files) }))
  );
  for (const { folder } of evicted(used, maxBytes, (entry) => entry.folder === sweep.keep))
    await removeEntry(sweep.root, folder);
}
__name(enforceCap, "enforceCap");
async function usedAt(entry) {
  try {
    return Math.max(entry.savedAtMs, (await stat4(usedFile(entry.folder))).mtimeMs);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return entry.savedAtMs;
    throw error;
  }
}
__name(usedAt, "usedAt");
async function readAll(root) {
  const folders = (await namesIn(spacesFolder(root))).map((name) => join4(spacesFolder(root), name));
  const spaces = await Promise.all(folders.map(readSpace));
  return { entries: spaces.flatMap(({ entries }) => entries), damages: spaces.flatMap(({ damages }) => damages) };
}
__name(readAll, "readAll");
async function removeLeftovers({ root, nowMs }) {
  for (const name of await namesIn(incomingFolder(root))) {
    const folder = join4(incomingFolder(root), name);
    const age = nowMs - await changedAt(folder, nowMs);
    const owner = ownerOf(name);
    const isLeft = owner === void 0 || isGone(owner) || owner.host !== thisProcess().host;
    if (age > leftoverAtLatestMs || age > leftoverAfterMs && isLeft)
      await rm5(folder, { recursive: true, force: true });
  }
}
__name(removeLeftovers, "removeLeftovers");
async function changedAt(folder, otherwise) {
  try {
    return (await stat4(folder)).mtimeMs;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return otherwise;
    throw error;
  }
}
__name(changedAt, "changedAt");
function ownerOf(name) {
  const [, host, pid] = /^(.+)-(\d+)-[0-9a-f]+$/.exec(name) ?? [];
  if (host === void 0 || pid === void 0) return void 0;
  const own = thisProcess().host;
  return { host: host === own.replace(/[^A-Za-z0-9.]+/g, ".") ? own : host, pid: Number(pid) };
}
__name(ownerOf, "ownerOf");

// src/platform/store-local-write.ts
import { constants as constants2 } from "node:fs";
import { chmod, copyFile as copyFile3, mkdir as mkdir5, open, rename as rename5, writeFile as writeFile3 } from "node:fs/promises";
import { dirname, join as join5 } from "node:path";
async function writeEntry(incoming, entry, source, deadline) {
  await mkdir5(dirname(incoming), { recursive: true });
  await mkdir5(incoming);
  await mkdir5(filesFolder(incoming));
  for (const { name } of entry.files) {
    deadline.check();
    const stored = join5(filesFolder(incoming), name);
    await copyFile3(join5(source, name), stored, constants2.COPYFILE_FICLONE);
    await chmod(stored, 292);
    await flush(stored);
  }
  await writeFile3(usedFile(incoming), "");
  await writeFile3(indexFile(incoming), renderIndex(entry), { flush: true });
  await flush(filesFolder(incoming));
  await flush(incoming);
}
__name(writeEntry, "writeEntry");
async function publishEntry(incoming, folder) {
  await mkdir5(dirname(folder), { recursive: true });
  try {
    await rename5(incoming, folder);
  } catch (error) {
    if (["ENOTEMPTY", "EEXIST"].includes(errorCode(error))) return false;
    throw error;
  }
  await flush(dirname(folder));
  return true;
}
__name(publishEntry, "publishEntry");
async function flush(path5) {
  const handle = await open(path5, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
__name(flush, "flush");

// src/platform/store-order.ts
function inLookupOrder(spaces, groups, isNewer) {
  const ordered = groups.flatMap(
    (prefixes) => spaces.flatMap(
      (entries) => prefixes.flatMap((prefix) => {
        const matching = entries.filter(({ key }) => key.startsWith(prefix)).toSorted(isNewer);
        return [...matching.filter(({ key }) => key === prefix), ...matching.filter(({ key }) => key !== prefix)];
      })
    )
  );
  return [...new Set(ordered)];
}
__name(inLookupOrder, "inLookupOrder");

// src/platform/store-local.ts
function localStore(options) {
  return {
    kind: "local",
    find: /* @__PURE__ */ __name((groups, limits) => guarded2(options, limits, groupsProblem(groups), () => find2(options, groups)), "find"),
    restore: /* @__PURE__ */ __name((groups, target, limits) => guarded2(options, limits, groupsProblem(groups), (deadline) => restore2(options, groups, target, deadline)), "restore"),
    save: /* @__PURE__ */ __name((key, source, limits, standsOn = []) => guarded2(options, limits, keyProblem(key), (deadline) => save2(options, { key, source, standsOn }, deadline)), "save")
  };
}
__name(localStore, "localStore");
async function guarded2(options, limits, problem, body) {
  if (problem !== void 0) return { kind: "degraded", reason: problem };
  try {
    return await withinLimits(limits, `the cache folder ${options.root}`, body);
  } catch (error) {
    return { kind: "degraded", reason: diskErrorText(error, options.root) };
  }
}
__name(guarded2, "guarded");
async function find2(options, groups) {
  const { candidates, damages } = await lookUp(options, groups);
  const [best] = candidates;
  return best === void 0 ? nothing(damages) : { kind: "found", key: best.key };
}
__name(find2, "find");
async function restore2(options, groups, target, deadline) {
  const startedAt = performance.now();
  await requireEmptyFolder(target);
  const { candidates, damages } = await lookUp(options, groups);
  for (const entry of candidates) {
    if (!await take(entry, target, deadline)) continue;
    await markUsed(options, entry);
    return { kind: "restored", key: entry.key, sizeBytes: totalBytes(entry.files), ms: performance.now() - startedAt };
  }
  return nothing(damages);
}
__name(restore2, "restore");
async function take(entry, target, deadline) {
  const staging = await mkdtemp3(join6(dirname2(target), `.${basename(target)}-`));
  try {
    for (const { name } of entry.files) await linkOrCopy(join6(filesFolder(entry.folder), name), join6(staging, name));
    deadline.check();
    await moveFiles(entry.files, staging, target);
    return true;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return false;
    throw error;
  } finally {
    await rm6(staging, { recursive: true, force: true });
  }
}
__name(take, "take");
async function save2(options, entry, deadline) {
  const { key, source, standsOn } = entry;
  const startedAt = performance.now();
  const files = await entryFiles(source);
  if (files.length === 0) return { kind: "degraded", reason: `there are no files in ${source}` };
  const sizeBytes = totalBytes(files);
  const neededBytes = sizeBytes + await bytesOf(options, standsOn);
  if (options.maxBytes !== void 0 && neededBytes > options.maxBytes) {
    const what = neededBytes === sizeBytes ? "the entry" : "the entry, with what it stands on,";
    return {
      kind: "degraded",
      reason: `${what} has ${neededBytes} bytes, and the whole store may have ${options.maxBytes} (\`cache-max-size\`)`
    };
  }
  const folder = entryFolder(options.root, options.space, key);
  const existing = await readEntry(folder);
  if (existing !== void 0 && "files" in existing) return { kind: "exists" };
  if (existing !== void 0) await removeEntry(options.root, folder);
  const incoming = join6(incomingFolder(options.root), incomingName());
  try {
    await writeEntry(incoming, { key, savedAtMs: await nextSavedAt(options), standsOn, files }, source, deadline);
    deadline.check();
    if (!await publishEntry(incoming, folder)) return { kind: "exists" };
  } finally {
    await rm6(incoming, { recursive: true, force: true });
  }
  await clean(options, folder);
  return { kind: "saved", sizeBytes, ms: performance.now() - startedAt };
}
__name(save2, "save");
async function bytesOf(options, keys) {
  if (options.maxBytes === void 0 || keys.length === 0) return 0;
  const { candidates } = await lookUp(options, [[...keys]]);
  return candidates.filter(({ key }) => keys.includes(key)).reduce((sum, { files }) => sum + totalBytes(files), 0);
}
__name(bytesOf, "bytesOf");
async function nextSavedAt({ root, space, clock }) {
  const { entries } = await readSpace(spaceFolder(root, space));
  return Math.max(clock.now(), ...entries.map(({ savedAtMs }) => savedAtMs + 1));
}
__name(nextSavedAt, "nextSavedAt");
async function clean(options, keep) {
  try {
    await sweepStore({ root: options.root, nowMs: options.clock.now(), maxBytes: options.maxBytes, keep });
  } catch (error) {
    options.log(`cleaning the cache folder failed: ${diskErrorText(error, options.root)}`);
  }
}
__name(clean, "clean");
async function markUsed(options, entry) {
  const now = new Date(options.clock.now());
  try {
    await utimes(usedFile(entry.folder), now, now);
  } catch (error) {
    options.log(`the use of ${entry.key} was not noted: ${diskErrorText(error, options.root)}`);
  }
}
__name(markUsed, "markUsed");
async function lookUp(options, groups) {
  const names = [.../* @__PURE__ */ new Set([options.space, ...options.readable])];
  const spaces = await Promise.all(names.map((name) => readSpace(spaceFolder(options.root, name))));
  const damages = spaces.flatMap((space) => space.damages);
  for (const { folder, reason } of damages) options.log(`a damaged entry is passed over: ${reason} (${folder})`);
  const candidates = inLookupOrder(
    spaces.map(({ entries }) => entries),
    groups,
    newestFirst
  );
  const prefixes = groups.flat();
  const isAsked = /* @__PURE__ */ __name(({ key }) => key === void 0 || prefixes.some((prefix) => key.startsWith(prefix)), "isAsked");
  return { candidates, damages: damages.filter(isAsked) };
}
__name(lookUp, "lookUp");
function newestFirst(a, b) {
  return b.savedAtMs - a.savedAtMs || Number(b.savedOrder - a.savedOrder);
}
__name(newestFirst, "newestFirst");
function nothing(damages) {
  const [damage] = damages;
  return damage === void 0 ? { kind: "none" } : { kind: "degraded", reason: `an entry is damaged: ${damage.reason}` };
}
__name(nothing, "nothing");

// src/platform/terminal-text.ts
function linesOf(text) {
  return text.split(/\r?\n/).map(visibleText);
}
__name(linesOf, "linesOf");
function placed(message, place) {
  if (place?.file === void 0) return message;
  return `${place.file}${place.line === void 0 || place.line === 0 ? "" : `:${place.line}`}: ${message}`;
}
__name(placed, "placed");
function visibleText(text) {
  return text.replaceAll(escapeSequence, "").replaceAll("	", "    ").replaceAll(new RegExp("\\p{Cc}", "gu"), "");
}
__name(visibleText, "visibleText");
var escapeSequence = new RegExp(
  String.raw`\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[ -/]*[0-~]`,
  "g"
);
function textColumns(text) {
  return [...text].reduce((columns2, character) => columns2 + characterColumns(character), 0);
}
__name(textColumns, "textColumns");
function fitted(text, columns2) {
  if (textColumns(text) <= columns2) return text;
  let kept = "";
  let used = 0;
  for (const character of text) {
    used += characterColumns(character);
    if (used > columns2 - 1) break;
    kept += character;
  }
  return columns2 < 1 ? "" : `${kept}\u2026`;
}
__name(fitted, "fitted");
function characterColumns(character) {
  if (new RegExp("\\p{Mn}|\\p{Me}|\\p{Cf}", "u").test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
__name(characterColumns, "characterColumns");
var wide = new RegExp(
  [
    String.raw`\p{Emoji_Presentation}`,
    String.raw`[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]`,
    String.raw`[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]`
  ].join("|"),
  "u"
);

// src/platform/terminal-frame.ts
var plainPalette = /* @__PURE__ */ __name((_tone, text) => text, "plainPalette");
var colouredPalette = /* @__PURE__ */ __name((tone, text) => `\x1B[${codes[tone]}m${text}\x1B[0m`, "colouredPalette");
var codes = { good: "32", bad: "31", warn: "33", faint: "2", strong: "1" };
var spinner = ["\u280B", "\u2819", "\u2839", "\u2838", "\u283C", "\u2834", "\u2826", "\u2827", "\u2807", "\u280F"];
var shownSteps = 6;
function liveFrame(group, nowMs, columns2, palette) {
  const turn = spinner[Math.floor((nowMs - group.startedMs) / 120) % spinner.length] ?? "";
  const title = withTime(`${turn} ${group.title}`, nowMs - group.startedMs, columns2);
  const steps = [...group.steps.values()].filter((step) => !isInternal(step.name)).slice(-shownSteps);
  const below = steps.length > 0 ? steps.flatMap((step) => [
    withTime(`  ${step.name}`, nowMs - step.startedMs, columns2),
    ...step.text === "" ? [] : [palette("faint", fitted(`    ${step.text}`, columns2 - 1))]
  ]) : group.notes.slice(-1).map((line) => palette("faint", fitted(`  ${withoutTone(line)}`, columns2 - 1)));
  return [palette("strong", title), ...below];
}
__name(liveFrame, "liveFrame");
function groupLine(group, outcome, nowMs, palette) {
  const mark = outcome === "done" ? palette("good", "\u2713") : palette("bad", "\u2717");
  return `${mark} ${palette("strong", group.title)} ${palette("faint", seconds(nowMs - group.startedMs))}`;
}
__name(groupLine, "groupLine");
function noteLine(kind, text, palette) {
  switch (kind) {
    case "info":
      return text;
    case "warning":
      return `${palette("warn", "warning:")} ${text}`;
    case "error":
      return `${palette("bad", "error:")} ${text}`;
    case "debug":
      return palette("faint", text);
  }
}
__name(noteLine, "noteLine");
function stepEnd(event, name, columns2, palette) {
  const line = /* @__PURE__ */ __name((mark, rest) => isInternal(name) ? "" : `${mark} ${fitted(name, columns2 - rest.length - 6)} ${palette("faint", rest)}`, "line");
  switch (event.kind) {
    case "done":
      return line(palette("good", "\u2713"), seconds(event.ms ?? 0));
    case "cached":
      return line(palette("good", "\u2713"), "cached");
    case "failed":
      return line(palette("bad", "\u2717"), "failed");
    case "cancelled":
      return line(palette("faint", "-"), "cancelled");
    default:
      return void 0;
  }
}
__name(stepEnd, "stepEnd");
function isInternal(name) {
  return /^\[(?:\S+ )?internal\]/.test(name);
}
__name(isInternal, "isInternal");
function withTime(text, ms, columns2) {
  const time = ` ${seconds(ms)}`;
  const room = Math.max(0, columns2 - 1 - time.length);
  const cut = fitted(text, room);
  return fitted(`${cut}${" ".repeat(Math.max(0, Math.min(room, 100) - textColumns(cut)))}${time}`, columns2 - 1);
}
__name(withTime, "withTime");
function seconds(ms) {
  return `${(Math.max(0, ms) / 1e3).toFixed(1)} s`;
}
__name(seconds, "seconds");
function withoutTone(line) {
  return line.replaceAll(/\u001b\[\d+m/g, "");
}
__name(withoutTone, "withoutTone");

// src/platform/terminal-view.ts
var frameMs = 120;
function liveLog(stream, clock, options) {
  const palette = options.colours ? colouredPalette : plainPalette;
  const screen = painter(stream);
  const columns2 = /* @__PURE__ */ __name(() => stream.columns ?? 80, "columns");
  let group;
  const paint = /* @__PURE__ */ __name(() => {
    if (group !== void 0) screen.show(liveFrame(group, clock.monotonicMs(), columns2(), palette));
  }, "paint");
  const say = /* @__PURE__ */ __name((kind, message) => {
    const lines = linesOf(options.redact(message)).map((text) => noteLine(kind, text, palette));
    if (group === void 0) screen.keep(lines);
    else group.notes.push(...lines);
  }, "say");
  const end = /* @__PURE__ */ __name((ended, outcome) => {
    screen.keep([groupLine(ended, outcome, clock.monotonicMs(), palette), ...ended.notes.map((line) => `  ${line}`)]);
    group = void 0;
  }, "end");
  return {
    info: /* @__PURE__ */ __name((message) => say("info", message), "info"),
    warning: /* @__PURE__ */ __name((message, place) => say("warning", placed(message, place)), "warning"),
    error: /* @__PURE__ */ __name((message, place) => say("error", placed(message, place)), "error"),
    debug: /* @__PURE__ */ __name((message) => options.debug ? say("debug", message) : void 0, "debug"),
    group: /* @__PURE__ */ __name(async (title, body) => {
      if (group !== void 0) {
        say("info", title);
        return body();
      }
      const current = {
        title: linesOf(options.redact(title)).join(" "),
        startedMs: clock.monotonicMs(),
        notes: [],
        steps: /* @__PURE__ */ new Map(),
        ended: /* @__PURE__ */ new Map()
      };
      group = current;
      const stop = new AbortController();
      const painting = paintUntil(stop.signal, clock, paint);
      let outcome = "failed";
      try {
        const result = await body();
        outcome = "done";
        return result;
      } finally {
        stop.abort();
        await painting;
        if (group === current) end(current, outcome);
      }
    }, "group"),
    passThrough: /* @__PURE__ */ __name((body) => body(foreignLines(options, (line) => say("info", line), { clock, palette, columns: columns2, group: /* @__PURE__ */ __name(() => group, "group") })), "passThrough"),
    close: /* @__PURE__ */ __name(() => {
      if (group !== void 0) end(group, "failed");
      screen.close();
    }, "close")
  };
}
__name(liveLog, "liveLog");
async function paintUntil(signal, clock, paint) {
  while (!signal.aborted) {
    paint();
    await clock.sleep(frameMs, signal);
  }
}
__name(paintUntil, "paintUntil");
function foreignLines(options, say, context) {
  const reader = options.progress?.();
  return (line) => {
    const group = context.group();
    if (reader === void 0 || group === void 0) return say(line);
    const events = reader.feed(line);
    if (events.length === 0 && line.trim() !== "" && !/^#\d+ /.test(line)) say(line);
    for (const event of events) showEvent(group, event, options.redact, context);
  };
}
__name(foreignLines, "foreignLines");
function showEvent(group, event, redact, context) {
  const name = linesOf(redact(event.name)).join(" ");
  const last = stepEnd(event, name, context.columns(), context.palette);
  if (last !== void 0) {
    group.steps.delete(event.id);
    if (last === "") return;
    const place = group.ended.get(event.id) ?? group.notes.length;
    group.ended.set(event.id, place);
    group.notes[place] = last;
    return;
  }
  const running = group.steps.get(event.id) ?? { name, startedMs: context.clock.monotonicMs(), text: "" };
  const text = event.text === void 0 ? running.text : linesOf(redact(event.text)).join(" ");
  group.steps.set(event.id, { ...running, text });
}
__name(showEvent, "showEvent");
function painter(stream) {
  let height = 0;
  let hidden = false;
  const erase = /* @__PURE__ */ __name(() => height === 0 ? "" : `\x1B[${height}A\x1B[0J`, "erase");
  return {
    show: /* @__PURE__ */ __name((lines) => {
      const hide = hidden ? "" : "\x1B[?25l";
      stream.write(`${hide}${erase()}${lines.map((line) => `${line}
`).join("")}`);
      hidden = true;
      height = lines.length;
    }, "show"),
    keep: /* @__PURE__ */ __name((lines) => {
      stream.write(`${erase()}${lines.map((line) => `${line}
`).join("")}`);
      height = 0;
    }, "keep"),
    close: /* @__PURE__ */ __name(() => {
      if (hidden) stream.write(`${erase()}\x1B[?25h`);
      hidden = false;
      height = 0;
    }, "close")
  };
}
__name(painter, "painter");

// src/platform/terminal-log.ts
function terminalLog(stream, clock, environment, options = {}) {
  const redact = options.redact ?? ((text) => text);
  const debug = environment["RUNNER_DEBUG"] === "1";
  if (stream.isTTY === true && environment["TERM"] !== "dumb") {
    const colours = (environment["NO_COLOR"] ?? "") === "";
    return liveLog(stream, clock, { redact, debug, colours, progress: options.progress });
  }
  return plainLog(stream, redact, debug);
}
__name(terminalLog, "terminalLog");
function plainLog(stream, redact, debug) {
  let indent = "";
  const say = /* @__PURE__ */ __name((text) => {
    for (const line of linesOf(redact(text))) stream.write(`${indent}${line}`.trimEnd() + "\n");
  }, "say");
  return {
    info: say,
    warning: /* @__PURE__ */ __name((message, place) => say(`warning: ${placed(message, place)}`), "warning"),
    error: /* @__PURE__ */ __name((message, place) => say(`error: ${placed(message, place)}`), "error"),
    debug: /* @__PURE__ */ __name((message) => debug ? say(message) : void 0, "debug"),
    group: /* @__PURE__ */ __name(async (title, body) => {
      say(title);
      const before = indent;
      indent = `${before}  `;
      try {
        return await body();
      } finally {
        indent = before;
      }
    }, "group"),
    passThrough: /* @__PURE__ */ __name((body) => body((line) => void stream.write(`${linesOf(redact(line)).join("\n")}
`)), "passThrough"),
    close: /* @__PURE__ */ __name(() => void 0, "close")
  };
}
__name(plainLog, "plainLog");

// src/platform/terminal-workflow.ts
function terminalWorkflow(inputs) {
  const outputs = /* @__PURE__ */ new Map();
  const states = /* @__PURE__ */ new Map();
  const secrets = [];
  const summaries = [];
  return {
    input: /* @__PURE__ */ __name((name) => inputs.get(name) ?? "", "input"),
    setOutput: /* @__PURE__ */ __name((name, value) => void outputs.set(name, value), "setOutput"),
    saveState: /* @__PURE__ */ __name((name, value) => void states.set(name, value), "saveState"),
    state: /* @__PURE__ */ __name((name) => states.get(name) ?? "", "state"),
    addSecret: /* @__PURE__ */ __name((value) => void secrets.push(value), "addSecret"),
    writeSummary: /* @__PURE__ */ __name(async (markdown) => void summaries.push(markdown), "writeSummary"),
    outputs: /* @__PURE__ */ __name(() => outputs, "outputs"),
    secrets: /* @__PURE__ */ __name(() => secrets, "secrets"),
    summary: /* @__PURE__ */ __name(() => summaries.join("\n"), "summary")
  };
}
__name(terminalWorkflow, "terminalWorkflow");

// src/report/redact.ts
var mask = "***";
var minimumLength = 4;
function redactor(secrets) {
  const forms = [...new Set(secrets.flatMap(formsOf))].filter((form) => !/^[*\s]*$/.test(form)).toSorted((a, b) => b.length - a.length);
  if (forms.length === 0) return (text) => text;
  const pattern = new RegExp(
    forms.map((form) => form.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)).join("|"),
    "g"
  );
  return (text) => {
    let before = text;
    let after = text.replace(pattern, mask);
    while (after !== before) {
      before = after;
      after = after.replace(pattern, mask);
    }
    return after;
  };
}
__name(redactor, "redactor");
function formsOf(secret) {
  const whole = [secret, secret.trim()].filter((text) => text !== "");
  const lines = secret.includes("\n") ? secret.split(/\r?\n/).map((line) => line.trim()) : [];
  const texts = [...whole, ...lines.filter((line) => line.length >= minimumLength)];
  return [...texts, ...texts.filter((text) => text.length >= minimumLength).flatMap(encodedForms)];
}
__name(formsOf, "formsOf");
function encodedForms(text) {
  const percent = encodeURIComponent(text.toWellFormed());
  const strict = percent.replaceAll(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const url = [percent, strict, strict.replaceAll("%20", "+"), encodeURI(text.toWellFormed())];
  return [
    ...url,
    ...url.map((form) => form.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
    // Quoted, as Go and JSON write it into messages.
    JSON.stringify(text).slice(1, -1),
    ...base64Forms(Buffer.from(text))
  ];
}
__name(encodedForms, "encodedForms");
function base64Forms(bytes) {
  const whole = bytes.toString("base64");
  const inner = [0, 1, 2].map((offset) => {
    const first = (3 - offset) % 3;
    const end = bytes.length - (bytes.length - first) % 3;
    return bytes.subarray(first, end).toString("base64");
  });
  const forms = [whole, whole.replace(/=+$/, ""), ...inner.filter((form) => form.length >= 8)];
  return [...forms, ...forms.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"))];
}
__name(base64Forms, "base64Forms");

// src/action/open.ts
function openActions(host, signal) {
  const commands = actionsCommands((text) => void host.stdout.write(text));
  const secrets = secretKeeper();
  return surroundings(host, signal, actionsLog(commands, secrets.redact), secrets, actionsWorkflow(host.env, commands));
}
__name(openActions, "openActions");
function openTerminal(host, signal, inputs) {
  const secrets = secretKeeper();
  const log = terminalLog(host.stdout, systemClock, host.env, { redact: secrets.redact, progress: progressParser });
  return { ...surroundings(host, signal, log, secrets, terminalWorkflow(inputs)), close: /* @__PURE__ */ __name(() => log.close(), "close") };
}
__name(openTerminal, "openTerminal");
function surroundings(host, signal, log, secrets, workflow) {
  const nonce = randomBytes4(12).toString("hex");
  const temporaryRoot = path3.resolve(host.env["RUNNER_TEMP"] || host.temporaryRoot);
  const temporaryFolder = path3.join(temporaryRoot, `cached-go-docker-build-${nonce}`);
  const shell = endingWith(signal, nodeShell(host.env));
  return {
    env: host.env,
    folder: host.env["GITHUB_ACTIONS"] === "true" ? host.env["GITHUB_WORKSPACE"] || host.folder : host.folder,
    machine: host.machine,
    temporaryFolder,
    workflow: secrets.watch(workflow),
    redact: secrets.redact,
    // A run that was told to stop asks nobody to do anything: what fails then, fails for that reason.
    log: { ...log, warning: /* @__PURE__ */ __name((message, place) => signal.aborted ? log.info(message) : log.warning(message, place), "warning") },
    shell,
    files: nodeFiles(temporaryFolder),
    clock: systemClock,
    compress: compressor(shell),
    store: /* @__PURE__ */ __name((choice) => openStore(host, temporaryFolder, log, choice), "store"),
    cacheEntries: githubCacheEntries,
    signal,
    ...background(),
    nonce
  };
}
__name(surroundings, "surroundings");
function background() {
  const pending = [];
  return {
    later: /* @__PURE__ */ __name((work) => void pending.push(work.catch(() => void 0)), "later"),
    settled: /* @__PURE__ */ __name(async () => void await Promise.all(pending), "settled")
  };
}
__name(background, "background");
function openStore(host, temporaryFolder, log, choice) {
  switch (choice.kind) {
    case "github":
      return githubStore({
        workerPath: besideProgram("store-worker.js"),
        nodePath: host.nodePath,
        temporaryFolder,
        env: host.env,
        log: /* @__PURE__ */ __name(({ text }) => log.debug(text), "log")
      });
    case "local":
      return localStore({
        root: localRoot(host),
        space: choice.space,
        readable: choice.readable,
        ...choice.maxBytes === void 0 ? {} : { maxBytes: choice.maxBytes },
        clock: systemClock,
        log: /* @__PURE__ */ __name((line) => log.debug(line), "log")
      });
  }
}
__name(openStore, "openStore");
function localRoot(host) {
  const cache = host.env["XDG_CACHE_HOME"] ?? "";
  return path3.join(
    path3.isAbsolute(cache) ? cache : path3.join(host.home, ".cache"),
    "cached-go-docker-build",
    "snapshots"
  );
}
__name(localRoot, "localRoot");
function endingWith(signal, shell) {
  return { run: /* @__PURE__ */ __name((command) => shell.run({ signal, ...command }), "run") };
}
__name(endingWith, "endingWith");
function secretKeeper() {
  const secrets = [];
  let current = redactor([]);
  return {
    redact: /* @__PURE__ */ __name((text) => current(text), "redact"),
    watch: /* @__PURE__ */ __name((workflow) => ({
      ...workflow,
      addSecret: /* @__PURE__ */ __name((value) => {
        secrets.push(value);
        current = redactor(secrets);
        workflow.addSecret(value);
      }, "addSecret")
    }), "watch")
  };
}
__name(secretKeeper, "secretKeeper");

// src/report/units.ts
function duration(ms) {
  const seconds2 = Math.max(0, ms) / 1e3;
  if (seconds2 < 99.95) return `${seconds2.toFixed(1)} s`;
  const whole = Math.round(seconds2);
  if (whole < 600) return `${whole} s`;
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
__name(duration, "duration");
function signedDuration(ms) {
  return `${ms < 0 ? "-" : "+"}${duration(Math.abs(ms))}`;
}
__name(signedDuration, "signedDuration");
function size(bytes) {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let value = Math.max(0, bytes);
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1e3;
    unit += 1;
  }
  return `${unit === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${units[unit] ?? ""}`;
}
__name(size, "size");
function count(amount, one, many) {
  const digits = String(amount).replaceAll(/\B(?=(?:\d{3})+$)/g, "\u202F");
  return `${digits} ${amount === 1 ? one : many}`;
}
__name(count, "count");

// src/report/cache-text.ts
var cacheNames = { modules: "Module cache", build: "Build cache" };
function restoredText(cache) {
  const { bytes, entries } = cache.restored;
  const restored = entries === 0 && bytes === 0 ? "nothing restored" : `restored ${size(bytes)} (${count(entries, "entry", "entries")})`;
  if (cache.hit === "off") return "not used";
  const swept = cache.swept === 0 ? "" : `, ${count(cache.swept, "entry", "entries")} swept`;
  return `${restored}, ${cache.used} used, ${cache.added} added${swept}`;
}
__name(restoredText, "restoredText");
function savedText(cache) {
  if (cache.saved !== null)
    return `saved ${size(cache.saved.bytes)}${cache.saveReason === "" ? "" : `: ${cache.saveReason}`}`;
  return cache.saveReason === "" ? "nothing saved" : `nothing saved: ${cache.saveReason}`;
}
__name(savedText, "savedText");
function verdictText(verdict) {
  const { coldMs, buildMs, costMs, netMs } = verdict;
  if (coldMs === 0)
    return `build ${duration(buildMs)}, caching cost ${duration(costMs)}; no cold run is on record to compare with`;
  const saved = coldMs - buildMs;
  const gain = saved < 0 ? `lost ${duration(-saved)}` : `saved ${duration(saved)}`;
  return `${gain}, cost ${duration(costMs)}, net ${signedDuration(netMs)}`;
}
__name(verdictText, "verdictText");
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
__name(balances, "balances");
function phaseTimes(report) {
  return report.phases.filter((phase) => phase.outcome !== "skipped").map((phase) => `${phase.name} ${duration(phase.ms)}`).join(", ");
}
__name(phaseTimes, "phaseTimes");
function totalMs(report) {
  const spans = report.phases.map((phase) => ({ start: Date.parse(phase.startedAt), ms: phase.ms }));
  if (spans.length === 0) return 0;
  return Math.max(...spans.map(({ start, ms }) => start + ms)) - Math.min(...spans.map(({ start }) => start));
}
__name(totalMs, "totalMs");
function degradedPhases(report) {
  return report.phases.filter((phase) => phase.outcome === "degraded");
}
__name(degradedPhases, "degradedPhases");

// src/report/markdown.ts
function markdownText(text, limit = 300) {
  return shortened(oneLine(text), limit).replaceAll(/[&<>|`*_[\]!\\#~@:{}^$"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll(/www\./gi, (prefix) => `${prefix.slice(0, 3)}&#46;`);
}
__name(markdownText, "markdownText");
function markdownCode(text, limit = 160) {
  return `<code>${markdownText(text, limit)}</code>`;
}
__name(markdownCode, "markdownCode");
function oneLine(text) {
  return text.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").replaceAll(/\s+/g, " ").trim();
}
__name(oneLine, "oneLine");
function shortened(text, limit) {
  const characters = [...text];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join("")}\u2026`;
}
__name(shortened, "shortened");

// src/report/log-lines.ts
function phaseLine(phase) {
  const reason = phase.reason === "" ? "" : `: ${oneLine(phase.reason)}`;
  switch (phase.outcome) {
    case "done":
      return `${phase.name} done in ${duration(phase.ms)}${reason}`;
    case "skipped":
      return `${phase.name} skipped${reason}`;
    case "degraded":
      return `${phase.name} gave up after ${duration(phase.ms)}, the run goes on without it${reason}`;
    case "failed":
      return `${phase.name} failed after ${duration(phase.ms)}${reason}`;
  }
}
__name(phaseLine, "phaseLine");
function foundLines(cache) {
  const first = `${cacheNames[cache.kind]}: ${cache.hit}, ${oneLine(cache.reason)}`;
  if (cache.hit === "off" || cache.matchedKey === "") return [first];
  return [first, `  from ${oneLine(cache.matchedKey)}, ${size(cache.restored.bytes)}`];
}
__name(foundLines, "foundLines");
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
__name(cacheLines, "cacheLines");
function keyLines(key) {
  return [
    `${cacheNames[key.kind]} key ${oneLine(key.primaryKey)}`,
    ...partLines(key.parts),
    ...key.fallbacks.length === 0 ? ["  no other key is tried"] : ["  else, in this order:"],
    ...columns(key.fallbacks.map((fallback) => [`${fallback.prefix}*`, fallback.reason])).map((line) => `  ${line}`)
  ];
}
__name(keyLines, "keyLines");
function partLines(parts) {
  const rows = columns(parts.map(({ name, value, reason }) => [name, value, reason]));
  return parts.flatMap((part, index) => [
    rows[index] ?? "",
    ...columns((part.parts ?? []).map(({ name, value, reason }) => [name, value, reason])).map((line) => `  ${line}`)
  ]);
}
__name(partLines, "partLines");
function planLines(plan) {
  return [
    ...section("Build", [
      ...columns([
        ["builder", `${plan.builder} (driver ${plan.driver})`],
        ["Dockerfile", plan.dockerfile],
        ["store", plan.store.kind, plan.store.reason]
      ])
    ]),
    ...section(
      "Stages",
      columns(
        plan.stages.map(({ name, base, line, go }) => [name, `line ${line}`, `FROM ${base}`, go ? "uses Go" : ""])
      )
    ),
    ...section("Cache mounts", mountLines(plan.mounts)),
    ...section("Edits", editLines(plan.edits)),
    ...section("Go settings", columns(plan.settings.map(({ name, id }) => [name, `as secret ${id}, value not shown`]))),
    ...section(
      "Trust",
      columns([
        ...plan.trust.map((trust) => [cacheNames[trust.kind], rights(trust), trust.reason]),
        domainCells(plan.domain)
      ])
    ),
    ...section(
      "Keys",
      plan.keys.flatMap((key) => keyLines(key).map((line) => `  ${line}`))
    ),
    ...section("Findings", findingLines(plan))
  ];
}
__name(planLines, "planLines");
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
__name(closingLines, "closingLines");
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
__name(mountLines, "mountLines");
function editLines(edits) {
  return columns([
    ...edits.changed.map(({ line, added }) => ["change", `line ${line}`, added.join(" ")]),
    ...edits.skipped.map(({ stage, line, reason, fix }) => [
      "leave",
      `line ${line}`,
      `stage ${stage}: ${reason}${fix === "" ? "" : `; ${fix}`}`
    ])
  ]);
}
__name(editLines, "editLines");
function findingLines(plan) {
  return plan.findings.map(({ rule, file, line, message, fix }) => {
    const place = file === "" ? "" : `${file}${line === 0 ? "" : `:${line}`} `;
    return `  ${oneLine(`${place}${message} (${rule})${fix === "" ? "" : `: ${fix}`}`)}`;
  });
}
__name(findingLines, "findingLines");
function rights({ read, write }) {
  if (read && write) return "read and write";
  if (read) return "read only";
  return write ? "write only" : "off";
}
__name(rights, "rights");
function domainCells({ apart, reason }) {
  return apart === "" ? ["Cache mounts", "shared", reason] : ["Cache mounts", "kept apart", `${reason}, as ${apart}`];
}
__name(domainCells, "domainCells");
function section(title, lines) {
  return [title, ...lines.length === 0 ? ["  none"] : lines];
}
__name(section, "section");
function columns(rows) {
  const cells = rows.map((row) => row.map(oneLine));
  const widest = Math.max(0, ...cells.map((row) => row.length));
  const widths = Array.from(
    { length: widest },
    (_, index) => Math.max(...cells.map((row) => row.length > index + 1 ? (row[index] ?? "").length : 0))
  );
  return cells.map((row) => `  ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ")}`.trimEnd());
}
__name(columns, "columns");

// src/action/job-record.ts
import { createHash as createHash4 } from "node:crypto";
import path4 from "node:path";
function mountsOf(builder, namespace, group) {
  return JSON.stringify([builder, namespace, group.records]);
}
__name(mountsOf, "mountsOf");
function jobName({ repository, runId, runAttempt, job }) {
  return [repository, runId, runAttempt, job].join("/");
}
__name(jobName, "jobName");
function jobRecordFile(facts) {
  if (facts.runnerTemp === "" || facts.runId === "") return "";
  const hash2 = createHash4("sha256").update(jobName(facts)).digest("hex").slice(0, 12);
  return path4.join(facts.runnerTemp, `cached-go-docker-build-${hash2}.job.json`);
}
__name(jobRecordFile, "jobRecordFile");
async function readUses(files, recordFile) {
  if (recordFile === "") return [];
  try {
    const value = JSON.parse(await files.readText(recordFile) ?? "[]");
    return Array.isArray(value) ? value.filter(isUse) : [];
  } catch {
    return [];
  }
}
__name(readUses, "readUses");
async function recordUses(files, recordFile, uses) {
  if (recordFile === "" || uses.length === 0) return;
  const all = [...await readUses(files, recordFile), ...uses];
  await files.writeText(recordFile, JSON.stringify(all), { mode: 384 });
}
__name(recordUses, "recordUses");
function earlierUse(uses, { kind, mounts, primary }) {
  const newest = uses.findLast((use) => use.kind === kind && use.mounts === mounts);
  return newest?.primary === primary ? newest : void 0;
}
__name(earlierUse, "earlierUse");
function isUse(value) {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map(Object.entries(value));
  const texts = ["mounts", "primary", "stamp", "matchedKey", "foundKey", "manifest", "savesAs"];
  return ["modules", "build"].some((kind) => kind === fields.get("kind")) && ["exact", "partial", "miss", "off"].some((hit) => hit === fields.get("hit")) && texts.every((name) => typeof fields.get(name) === "string") && ["entries", "readAt"].every((name) => typeof fields.get(name) === "number");
}
__name(isUse, "isUse");

// src/action/phases.ts
function phaseRecorder(log, clock) {
  const reports = [];
  const run = /* @__PURE__ */ __name((name, title, body) => log.group(title, async () => {
    const startedAt = new Date(clock.now()).toISOString();
    const begin = clock.monotonicMs();
    const note = /* @__PURE__ */ __name((outcome, reason) => {
      const report = { name, startedAt, ms: Math.round(clock.monotonicMs() - begin), outcome, reason };
      reports.push(report);
      log.info(phaseLine(report));
    }, "note");
    try {
      const end = await body();
      note(end.outcome, end.reason);
      return end.value;
    } catch (error) {
      note("failed", firstLine(error));
      throw error;
    }
  }), "run");
  return {
    run,
    attempt: /* @__PURE__ */ __name((name, title, body, instead) => run(name, title, async () => {
      try {
        return await body();
      } catch (error) {
        const reason = firstLine(error);
        log.warning(`"${title}" failed unexpectedly, and the run goes on without it: ${reason}
${howToReport}`);
        log.debug(stackText(error));
        return { outcome: "degraded", reason, value: instead(reason) };
      }
    }), "attempt"),
    skip: /* @__PURE__ */ __name((name, reason) => {
      reports.push({ name, startedAt: new Date(clock.now()).toISOString(), ms: 0, outcome: "skipped", reason });
    }, "skip"),
    reports: /* @__PURE__ */ __name(() => reports, "reports")
  };
}
__name(phaseRecorder, "phaseRecorder");
function firstLine(error) {
  return errorText(error).split("\n")[0] ?? "";
}
__name(firstLine, "firstLine");

// src/action/report-texts.ts
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
    }))
  };
}
__name(withTexts, "withTexts");

// src/action/state.ts
var stateName = "run";
var mostBytes = 1e5;
var mostCharacters = 2e3;
function encodeState(state) {
  const report = withTexts(state.report, shortened2);
  const texts = [200, 100, 50, 20, 5, 0].map((kept) => () => {
    const steps = report.steps.slice(0, kept);
    return JSON.stringify({ ...state, report: { ...report, steps, findings: report.findings.slice(0, kept) } });
  });
  for (const text of texts) if (Buffer.byteLength(text()) <= mostBytes) return text();
  return texts.at(-1)?.() ?? "";
}
__name(encodeState, "encodeState");
function shortened2(text) {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}\u2026` : text;
}
__name(shortened2, "shortened");
function decodeState(text) {
  if (text === "") return void 0;
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return void 0;
  }
  return isState(value) ? value : void 0;
}
__name(decodeState, "decodeState");
function isState(value) {
  const fields = fieldsOf2(value);
  const saves = fields.get("saves");
  const report = fieldsOf2(fields.get("report"));
  return fields.get("version") === 1 && hasTypes(fields, "string", ["reportFile", "temporaryFolder", "jobRecord"]) && typeof fields.get("timeoutMs") === "number" && typeof fields.get("interrupted") === "boolean" && Array.isArray(saves) && saves.every(isPendingSave) && isStoreChoice(fieldsOf2(fields.get("store"))) && report.get("schema") === 1 && ["phases", "caches", "steps", "findings"].every((name) => Array.isArray(report.get(name)));
}
__name(isState, "isState");
function isPendingSave(value) {
  const fields = fieldsOf2(value);
  return hasTypes(fields, "string", ["kind", "key", "foundKey", "folder", "role"]) && hasTypes(fields, "boolean", ["supersedes", "storeFailed"]) && typeof fields.get("sizeBytes") === "number" && isStrings2(fields.get("rivals")) && isStrings2(fields.get("standsOn"));
}
__name(isPendingSave, "isPendingSave");
function isStrings2(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
__name(isStrings2, "isStrings");
function isStoreChoice(fields) {
  const kinds = ["github", "local"];
  return kinds.includes(fields.get("kind")) && typeof fields.get("space") === "string" && Array.isArray(fields.get("readable")) && ["undefined", "number"].includes(typeof fields.get("maxBytes"));
}
__name(isStoreChoice, "isStoreChoice");
function fieldsOf2(value) {
  return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}
__name(fieldsOf2, "fieldsOf");
function hasTypes(fields, type, names) {
  return names.every((name) => typeof fields.get(name) === type);
}
__name(hasTypes, "hasTypes");

// src/action/strict.ts
function failIfStrict(env, phases) {
  if (env["CACHED_GO_DOCKER_BUILD_STRICT"] !== "1") return;
  const degraded = phases.filter(({ outcome }) => outcome === "degraded");
  if (degraded.length === 0) return;
  throw new Degraded(`Not everything worked: ${degraded.map(({ name, reason }) => `${name}: ${reason}`).join("; ")}`);
}
__name(failIfStrict, "failIfStrict");

// src/action/verdict.ts
var caching = ["restore", "inject", "fetch", "extract", "save"];
function cachingCostMs(phases) {
  return phases.filter(({ name }) => caching.includes(name)).reduce((sum, { ms }) => sum + ms, 0);
}
__name(cachingCostMs, "cachingCostMs");
function verdictFrom(phases, runs) {
  const buildMs = phases.find(({ name }) => name === "build")?.ms ?? 0;
  const run = runs.find(({ kind }) => kind === "build") ?? runs[0];
  const coldMs = run?.manifest?.timings.findLast(({ hit }) => hit === "miss")?.buildMs ?? 0;
  return settled({ coldMs, buildMs, costMs: 0, netMs: 0 }, phases);
}
__name(verdictFrom, "verdictFrom");
function settled(verdict, phases) {
  const costMs = cachingCostMs(phases);
  const netMs = verdict.coldMs === 0 ? 0 : verdict.coldMs - verdict.buildMs - costMs;
  return { ...verdict, costMs, netMs };
}
__name(settled, "settled");
function settledCache(cache, saveMs) {
  const { verdict, sharesVerdict, kind } = cache;
  if (verdict === null) return cache;
  const moreMs = Math.round(sharesVerdict ? Math.max(0, ...saveMs.values()) : saveMs.get(kind) ?? 0);
  return { ...cache, verdict: { ...verdict, costMs: verdict.costMs + moreMs, netMs: verdict.netMs - moreMs } };
}
__name(settledCache, "settledCache");

export {
  ConfigError,
  BuildFailure,
  Cancelled,
  mainBoundary,
  postBoundary,
  progressParser,
  processHost,
  openActions,
  openTerminal,
  duration,
  size,
  count,
  cacheNames,
  restoredText,
  savedText,
  verdictText,
  balances,
  phaseTimes,
  totalMs,
  degradedPhases,
  markdownText,
  markdownCode,
  oneLine,
  foundLines,
  planLines,
  closingLines,
  mountsOf,
  jobName,
  jobRecordFile,
  readUses,
  recordUses,
  earlierUse,
  phaseRecorder,
  withTexts,
  stateName,
  encodeState,
  decodeState,
  failIfStrict,
  cachingCostMs,
  verdictFrom,
  settled,
  settledCache
};
