import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  plainText
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.js";
import {
  atMost,
  contentOfZstd,
  debug,
  endGroup,
  entryFiles,
  error,
  getInput,
  getState,
  info,
  isEntryFileName,
  linkOrCopy,
  mostEntryFiles,
  moveFiles,
  notice,
  readTarEntries,
  refuseAttributes,
  requireEmptyFolder,
  saveState,
  setOutput,
  setSecret,
  shownName,
  startGroup,
  summary,
  tarBlockBytes,
  tarHeader,
  tarPadding,
  totalBytes,
  warning,
  writeAll
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";
import {
  complaintIn,
  createTranscript,
  isLookingUp,
  reserveRefusalIn,
  retriedErrorIn,
  stageIn,
  withoutSecrets
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.store-worker.js";
import {
  archivedFolder,
  parseWorkerAnswer
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.store-worker.js";
import {
  absentOr,
  anyRecord,
  array,
  boolean,
  check,
  custom,
  decoded,
  decodedText,
  exactOptional,
  fallback,
  itemsOf,
  listOf,
  literal,
  maxLength,
  minLength,
  minValue,
  nonEmpty,
  nullable,
  nullish,
  number,
  object,
  objectOf,
  optional,
  parse,
  pipe,
  readonly,
  record,
  regex,
  safeInteger,
  string,
  transform,
  unknown,
  url
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.store-worker.js";
import {
  diskErrorText,
  errorCode,
  errorText
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.send-otlp.stats-command.store-worker.js";

// src/action/services/bug-report.ts
import { inspect } from "node:util";
var howToReport = "This is an error of cached-go-docker-build itself. Please report it at https://github.com/cached-go-docker-build/cached-go-docker-build/issues with this text.";
var mostCauses = 5;
function stackText(error2) {
  const causes2 = [];
  let at2 = error2;
  while (at2 !== void 0 && causes2.length < mostCauses) {
    const stack = typeof at2 === "object" && at2 !== null && "stack" in at2 ? at2.stack : void 0;
    causes2.push(typeof stack === "string" ? stack : inspect(at2));
    at2 = typeof at2 === "object" && at2 !== null && "cause" in at2 ? at2.cause : void 0;
  }
  return causes2.join("\ncaused by ");
}

// src/action/services/errors.ts
var ConfigError = class extends Error {
  name = "ConfigError";
};
function refusedInputs(problems) {
  return new ConfigError(problems.map(({ input, message }) => `${input}: ${message}`).join("\n"));
}
var BuildFailure = class extends Error {
  name = "BuildFailure";
  place;
  remarks;
  constructor(message, place = {}, remarks = []) {
    super(message);
    this.place = place;
    this.remarks = remarks;
  }
};
var Cancelled = class extends Error {
  name = "Cancelled";
};
var Degraded = class extends Error {
  name = "Degraded";
};
var GivenUp = class extends Error {
  name = "GivenUp";
};

// src/action/services/error-boundary.ts
async function mainBoundary(services, body) {
  try {
    await body();
    return 0;
  } catch (error2) {
    if (error2 instanceof BuildFailure || error2 instanceof Degraded) {
      services.log.error(error2.message, error2 instanceof BuildFailure ? error2.place : void 0);
      if (error2 instanceof BuildFailure)
        for (const { message, place } of error2.remarks) services.log.error(message, place);
      return 1;
    }
    await services.files.remove(services.run.temporaryFolder).catch(() => void 0);
    if (error2 instanceof Cancelled) services.log.error(error2.message);
    else if (error2 instanceof ConfigError) for (const line of error2.message.split("\n")) services.log.error(line);
    else services.log.error(`${howToReport}
${stackText(error2)}`);
    return 1;
  }
}
async function postBoundary(services, body) {
  try {
    await body();
  } catch (error2) {
    const text4 = error2 instanceof Degraded ? error2.message : `${howToReport}
${stackText(error2)}`;
    services.log.warning(`The post step failed: ${text4}`);
    if (services.run.env["CACHED_GO_DOCKER_BUILD_STRICT"] === "1") return 1;
  } finally {
    await services.files.remove(services.run.temporaryFolder).catch(() => void 0);
  }
  return 0;
}

// src/platform/machine/host.ts
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
    runToEnd: async (body) => {
      const stop = new AbortController();
      const onSignal = () => {
        stop.abort();
        setTimeout(() => process.exit(1), lastMomentMs).unref();
      };
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, onSignal);
      for (const stream of [process.stdout, process.stderr]) stream.on("error", () => void 0);
      const code = await body(stop.signal);
      await drained(process.stdout);
      process.exit(code);
    },
    atExit: (body) => void process.once("exit", body)
  };
}
function besideProgram(name2) {
  return path.join(path.dirname(process.argv[1] ?? ""), name2);
}
function drained(stream) {
  return new Promise((resolve) => stream.write("", () => resolve()));
}

// src/action/services/open-services.ts
import { randomBytes as randomBytes5 } from "node:crypto";
import path13 from "node:path";

// src/buildx/records/history.ts
var limitMs = 1e4;
function ownBuilds(shell) {
  const noted = /* @__PURE__ */ new Map();
  return {
    note: (record2) => void noted.set(record2.builder, [...noted.get(record2.builder) ?? [], record2]),
    forget: async () => {
      const ofBuilders = [...noted];
      noted.clear();
      await Promise.allSettled(ofBuilders.map(([builder, records2]) => removeRecords(shell, builder, records2)));
    }
  };
}
var reference = pipe(string(), nonEmpty());
var metadataSchema = object({ "buildx.build.ref": reference });
var pushedSchema = object({ "containerimage.digest": pipe(string(), regex(/^sha256:[0-9a-f]{64}$/)) });
var listedSchema = object({ name: string(), ref: reference });
function buildRef(metadata) {
  return decodedText(metadataSchema, metadata ?? "")?.["buildx.build.ref"];
}
function pushedDigest(metadata) {
  return decodedText(pushedSchema, metadata ?? "")?.["containerimage.digest"] ?? "";
}
async function removeRecords(shell, builder, records2) {
  const names = records2.flatMap((record2) => "name" in record2 ? [record2.name] : []);
  const refs = records2.flatMap((record2) => "ref" in record2 ? [record2.ref] : []);
  if (names.length > 0) refs.push(...await refsOf(shell, builder, names));
  if (refs.length === 0) return;
  const ids = refs.map((ref) => ref.split("/").at(-1) ?? ref);
  await shell.run({
    argv: ["docker", "buildx", "history", "rm", "--builder", builder, ...ids],
    timeoutMs: limitMs,
    signal: ownLimit()
  });
}
async function refsOf(shell, builder, names) {
  const exit = await shell.run({
    argv: ["docker", "buildx", "history", "ls", "--builder", builder, "--no-trunc", "--format", "json"],
    timeoutMs: limitMs,
    signal: ownLimit()
  });
  const lines2 = exit.kind === "exited" && exit.code === 0 ? exit.stdout.split("\n") : [];
  return lines2.flatMap((line) => {
    const listed = decodedText(listedSchema, line);
    return listed !== void 0 && names.includes(listed.name) ? [listed.ref] : [];
  });
}
function ownLimit() {
  return AbortSignal.timeout(limitMs);
}

// src/buildx/progress/plain-progress.ts
function progressParser() {
  const steps = /* @__PURE__ */ new Map();
  const feed = (line, atMs) => {
    const numbered = /^#(\d+) (.*)$/s.exec(line.replace(/\r$/, ""));
    const id = Number(numbered?.[1] ?? 0);
    const text4 = numbered?.[2] ?? "";
    if (id === 0) return [];
    const step = steps.get(id);
    if (step === void 0) {
      const begun = atMs === void 0 ? {} : { startMs: atMs };
      steps.set(id, { id, name: text4, ms: 0, outcome: "open", message: "", ...begun });
      return [{ kind: "started", id, name: text4 }];
    }
    const event = eventFrom(step, text4);
    if (event === void 0) return [];
    steps.set(id, begunBefore(stepAfter(step, event), atMs));
    return [event];
  };
  const allSteps = () => [...steps.values()].toSorted((a, b) => a.id - b.id);
  return { feed, allSteps, steps: () => allSteps().filter(isOwnStep).map(buildStep) };
}
function eventFrom({ id, name: name2 }, text4) {
  if (text4 === name2 || text4 === "...") return void 0;
  if (text4 === "CACHED") return { kind: "cached", id, name: name2 };
  if (text4 === "CANCELED") return { kind: "cancelled", id, name: name2 };
  if (text4.startsWith("ERROR: ")) return { kind: "failed", id, name: name2, message: text4.slice("ERROR: ".length) };
  if (text4.startsWith("WARN: ")) return { kind: "warning", id, name: name2, text: text4.slice("WARN: ".length) };
  const done = /^DONE(?: (\d+\.\d)s)?$/.exec(text4);
  if (done !== null) return { kind: "done", id, name: name2, ms: milliseconds(done[1]) };
  const log = logLine.exec(text4);
  if (log !== null) return { kind: "log", id, name: name2, atMs: milliseconds(log[1]), text: log[2] ?? "" };
  return { kind: "status", id, name: name2, text: text4 };
}
var logLine = /^(\d+\.\d{1,3})(?: (.*))?$/s;
function milliseconds(seconds2) {
  return Math.round(Number(seconds2 ?? 0) * 1e3);
}
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
function begunBefore(step, atMs) {
  if (step.startMs === void 0 || atMs === void 0 || step.outcome === "cached") return step;
  return { ...step, startMs: Math.max(0, Math.min(step.startMs, atMs - step.ms)) };
}
function isOwnStep(step) {
  return stepHeading.test(step.name) || step.name.startsWith("exporting to ");
}
var stepHeading = /^\[(?:[^\]]* )? *\d+\/\d+\] /;
function buildStep({ name: name2, ms, outcome, startMs }) {
  const begun = startMs === void 0 ? {} : { startMs: Math.round(startMs) };
  return { name: name2, ms, cached: outcome === "cached", ...begun };
}

// src/platform/runner/actions-commands.ts
import { randomUUID } from "node:crypto";
function actionsCommands(newToken = () => `cached-go-docker-build-${randomUUID()}`) {
  let depth = 0;
  let token = "";
  const pause = () => {
    token = newToken();
    info(`::stop-commands::${token}`);
  };
  const unpause = () => info(`::${token}::`);
  return {
    issue: (body) => {
      if (depth > 0) unpause();
      try {
        body();
      } finally {
        if (depth > 0) pause();
      }
    },
    text: (message) => info(inert(message)),
    foreign: (line) => info(depth > 0 ? line : inert(line)),
    stop: () => {
      if (depth === 0) pause();
      depth += 1;
    },
    resume: () => {
      depth -= 1;
      if (depth === 0) unpause();
    }
  };
}
function inert(text4) {
  const lines2 = plainText(text4).split("\n");
  return lines2.map((line) => {
    const blanks = line.length - line.trimStart().length;
    return line.startsWith("::", blanks) ? `${line.slice(0, blanks)}: :${line.slice(blanks + 2)}` : line;
  }).join("\n").replaceAll("##[", "## [");
}

// src/platform/runner/actions-log.ts
function actionsLog(commands, redact = (text4) => text4, redactForeign = redact) {
  const shown2 = (text4) => plainText(redact(text4));
  const annotate = (annotation, message, place = {}) => commands.issue(() => annotation(shown2(message), propertiesOf({ ...place, title: shown2(place.title ?? "") })));
  return {
    info: (message) => commands.text(redact(message)),
    notice: (message, place) => annotate(notice, message, place),
    warning: (message, place) => annotate(warning, message, place),
    error: (message, place) => annotate(error, message, place),
    debug: (message) => commands.issue(() => debug(shown2(message))),
    // Not `group` of @actions/core, which would end the group while commands are stopped.
    group: async (title, body) => {
      commands.issue(() => startGroup(shown2(title)));
      try {
        return await body();
      } finally {
        commands.issue(endGroup);
      }
    },
    quote: (text4) => {
      commands.stop();
      commands.foreign(redactForeign(text4));
      commands.resume();
    },
    passThrough: async (body) => {
      commands.stop();
      try {
        return await body((line) => commands.foreign(redactForeign(line)));
      } finally {
        commands.resume();
      }
    }
  };
}
function propertiesOf({ title = "", file = "", line = 0 }) {
  return {
    ...title === "" ? {} : { title },
    ...file === "" ? {} : { file: plainText(file) },
    ...line === 0 ? {} : { startLine: line }
  };
}

// src/platform/runner/actions-workflow.ts
function actionsWorkflow(commands) {
  return {
    input: (name2) => getInput(name2, { trimWhitespace: false }),
    // On servers that are older than the files, outputs and state are commands.
    setOutput: (name2, value) => commands.issue(() => setOutput(name2, value)),
    saveState: (name2, value) => commands.issue(() => saveState(name2, value)),
    state: getState,
    addSecret: (value) => {
      for (const secret of maskable(value)) commands.issue(() => setSecret(secret));
    },
    writeSummary: async (markdown) => {
      if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
      await summary.emptyBuffer().addRaw(markdown, !markdown.endsWith("\n")).write();
    }
  };
}
function maskable(value) {
  const lines2 = value.split(/\r?\n/).map((line) => line.trim());
  return [.../* @__PURE__ */ new Set([value.trim(), ...lines2.length > 1 ? lines2.filter((line) => line.length >= 4) : []])].filter(
    (text4) => text4 !== ""
  );
}

// src/platform/clock.ts
var systemClock = {
  now: () => Date.now(),
  monotonicMs: () => performance.now(),
  sleep: (ms, signal) => new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener("abort", done, { once: true });
    if (signal?.aborted === true) done();
  })
};

// src/platform/runner/github-artifacts.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { pipeline } from "node:stream/promises";

// src/platform/enterprise-server.ts
function isEnterpriseServer(serverUrl) {
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname.toLowerCase() : "";
  return host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost");
}

// src/platform/runner/github-artifacts.ts
function githubArtifacts(env) {
  const service = serviceFrom(env);
  if ("obstacle" in service) {
    const { obstacle } = service;
    return { obstacle, upload: async () => ({ kind: "failed", reason: obstacle }) };
  }
  return { obstacle: void 0, upload: (artifact) => uploadWithin(service, artifact) };
}
function serviceFrom(env) {
  const token = env["ACTIONS_RUNTIME_TOKEN"] ?? "";
  const address = env["ACTIONS_RESULTS_URL"] ?? "";
  if (token === "" || !URL.canParse(address)) return { obstacle: "this run has no artifact service" };
  if (isEnterpriseServer(env["GITHUB_SERVER_URL"] || "https://github.com"))
    return { obstacle: "only servers of GitHub itself have such an artifact service" };
  const [run, job] = backendIds(token);
  if (run === void 0 || job === void 0)
    return { obstacle: "the token of this run does not name the run to the artifact service" };
  return {
    origin: new URL(address).origin,
    token,
    backend: { workflow_run_backend_id: run, workflow_job_run_backend_id: job }
  };
}
var claimsSchema = object({ scp: string() });
function backendIds(token) {
  const [, payload = ""] = token.split(".");
  const claims = decodedText(claimsSchema, Buffer.from(payload, "base64url").toString("utf8"));
  const scope = claims?.scp.split(" ").find((each) => each.startsWith("Actions.Results:"));
  const [, ...ids] = scope?.split(":") ?? [];
  return ids.length === 2 ? ids : [];
}
async function uploadWithin(service, artifact) {
  const { HttpClient } = await import("./actions-http-client.js");
  const options = { allowRetries: false, allowRedirects: false, socketTimeout: artifact.timeoutMs };
  const client2 = new HttpClient("cached-go-docker-build", [], options);
  const time = AbortSignal.timeout(artifact.timeoutMs);
  const signal = AbortSignal.any([artifact.signal, time]);
  const stopped = new Promise(
    (_resolve, reject) => signal.addEventListener("abort", () => {
      client2.dispose();
      const isOver = !artifact.signal.aborted;
      reject(new Error(isOver ? `it took longer than ${artifact.timeoutMs / 1e3} s` : "the run was cancelled"));
    })
  );
  try {
    return await Promise.race([upload({ client: client2, signal, ...service }, artifact), stopped]);
  } catch (error2) {
    return { kind: "failed", reason: errorText(error2).split("\n")[0] ?? "" };
  } finally {
    client2.dispose();
  }
}
var createdSchema = object({ ok: literal(true), signed_upload_url: pipe(string(), url()) });
var finalizedSchema = object({ ok: literal(true), artifact_id: pipe(string(), regex(/^\d+$/)) });
async function upload(connection, { name: name2, file, retentionDays }) {
  const { backend } = connection;
  const bytes = (await stat(file)).size;
  const created = await called(connection, "CreateArtifact", createdSchema, {
    ...backend,
    name: name2,
    ...retentionDays === void 0 ? {} : { expires_at: inDays(retentionDays) },
    version: 7,
    mime_type: contentType
  });
  await put(connection, created.signed_upload_url, file, bytes);
  const hash2 = createHash("sha256");
  await pipeline(createReadStream(file), hash2);
  const { artifact_id: id } = await called(connection, "FinalizeArtifact", finalizedSchema, {
    ...backend,
    name: name2,
    size: String(bytes),
    hash: `sha256:${hash2.digest("hex")}`
  });
  return { kind: "uploaded", id, bytes };
}
var contentType = "application/octet-stream";
var dayMs = 24 * 60 * 60 * 1e3;
function inDays(days) {
  return new Date(Date.now() + days * dayMs).toISOString();
}
async function called(connection, method, schema, body) {
  const { client: client2, origin, token } = connection;
  const url2 = `${origin}/twirp/github.actions.results.api.v1.ArtifactService/${method}`;
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  const text4 = await attempted(connection, method, async () => {
    const answer2 = await client2.post(url2, JSON.stringify(body), headers);
    return { status: answer2.message.statusCode ?? 0, text: await answer2.readBody() };
  });
  const answer = decodedText(schema, text4);
  if (answer === void 0) throw new Error(`the artifact service gave an answer to ${method} that cannot be used`);
  return answer;
}
async function put(connection, url2, file, bytes) {
  const headers = {
    "content-type": contentType,
    "content-length": String(bytes),
    "x-ms-blob-type": "BlockBlob",
    "x-ms-blob-content-type": contentType
  };
  await attempted(connection, "the upload", async () => {
    const answer = await connection.client.sendStream("PUT", url2, createReadStream(file), headers);
    return { status: answer.message.statusCode ?? 0, text: await answer.readBody() };
  });
}
var mostAttempts = 3;
var firstDelayMs = 1e3;
async function attempted({ signal }, what, body) {
  for (let attempt = 1; ; attempt += 1) {
    signal.throwIfAborted();
    const end = await body().catch((error2) => ({ status: 0, text: errorText(error2) }));
    if (end.status >= 200 && end.status < 300) return end.text;
    const isPassing = end.status === 0 || end.status === 429 || end.status >= 500;
    if (!isPassing || attempt === mostAttempts) throw new Error(`${what}: ${saidIn(end)}`);
    await sleep(firstDelayMs * attempt, void 0, { signal });
  }
}
var refusalSchema = object({ msg: string() });
function saidIn({ status, text: text4 }) {
  if (status === 0) return text4;
  const said = decodedText(refusalSchema, text4)?.msg ?? "";
  return `the artifact service answered with status ${status}${said === "" ? "" : ` (${said})`}`;
}

// src/platform/machine/compress.ts
import { createHash as createHash2 } from "node:crypto";
import { createWriteStream } from "node:fs";
import { pipeline as pipeline2 } from "node:stream/promises";
import zlib from "node:zlib";
function compressor(shell) {
  return async (content, to, timeoutMs, signal) => {
    const source = countedSource(content);
    let written;
    const exit = await shell.run({
      argv: ["zstd", "-q", "-T0", "-3", "-c"],
      stdin: source.chunks(),
      stdoutTo: async (output2) => void (written = await writeTo(`${to}.zst`, output2)),
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
    const [output] = await Promise.all([writeTo(file, stream, limit), writeAll(stream, source.chunks())]);
    return { path: file, bytes: source.bytes(), ...output };
  };
}
function countedSource(content) {
  let bytes = 0;
  let failure;
  return {
    chunks: async function* () {
      try {
        for await (const chunk of content) {
          bytes += chunk.length;
          yield chunk;
        }
      } catch (error2) {
        failure = { error: error2 };
        throw error2;
      }
    },
    check: () => {
      if (failure !== void 0) throw failure.error;
    },
    bytes: () => bytes
  };
}
async function writeTo(file, content, signal) {
  const hash2 = createHash2("sha256");
  let sizeBytes = 0;
  await pipeline2(
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

// src/platform/machine/hang-guard.ts
import { Worker } from "node:worker_threads";
var limitMs2 = 1e4;
var longestBeatMs = 500;
var watching = `
const { Session } = require('node:inspector');
const { parentPort, workerData } = require('node:worker_threads');
const { beats, beatMs, limitMs } = workerData;
const usedMs = () => process.cpuUsage().user / 1000;
let last = -1;
let usedAtLast = usedMs();
setInterval(() => {
  const now = Atomics.load(new Int32Array(beats), 0);
  if (now !== last) usedAtLast = usedMs();
  last = now;
  if (usedMs() - usedAtLast < limitMs) return;
  usedAtLast = usedMs();
  const session = new Session();
  session.connectToMainThread();
  session.post('Runtime.terminateExecution', () => {
    session.disconnect();
    parentPort.postMessage('ended');
  });
}, beatMs);
`;
function hangGuard(limit = limitMs2) {
  const beats = new SharedArrayBuffer(4);
  const beatMs = Math.min(longestBeatMs, limit / 20);
  const waiting = /* @__PURE__ */ new Set();
  const endAll = () => waiting.forEach((end) => end(new Error(`it hung for ${limit / 1e3} s and was ended`)));
  const start = () => {
    const worker = new Worker(watching, { eval: true, workerData: { beats, beatMs, limitMs: limit } });
    worker.on("message", endAll);
    worker.on("error", () => void 0);
    worker.unref();
    setInterval(() => Atomics.add(new Int32Array(beats), 0, 1), beatMs / 2).unref();
  };
  let isWatched = false;
  return async (body) => {
    const alive = setInterval(() => void 0, 1e3);
    let end = () => void 0;
    const hung = new Promise((_, reject) => {
      end = reject;
      waiting.add(end);
    });
    try {
      if (!isWatched) start();
      isWatched = true;
      const own = new Promise((resolve) => setImmediate(resolve)).then(body);
      return await Promise.race([own, hung]);
    } finally {
      waiting.delete(end);
      clearInterval(alive);
    }
  };
}

// src/platform/store/deadline.ts
function withinLimits(limits, what, body) {
  if (limits.signal?.aborted === true) return Promise.resolve({ kind: "degraded", reason: "cancelled" });
  return new Promise((resolve, reject) => {
    let over;
    const end = (reason) => {
      over ??= reason;
      settle();
      resolve({ kind: "degraded", reason });
    };
    const onAbort = () => end("cancelled");
    const timer = setTimeout(() => end(`${what} was given up after ${limits.timeoutMs / 1e3} s`), limits.timeoutMs);
    limits.signal?.addEventListener("abort", onAbort, { once: true });
    const settle = () => {
      clearTimeout(timer);
      limits.signal?.removeEventListener("abort", onAbort);
    };
    const check2 = () => {
      if (over !== void 0) throw new Error(over);
    };
    body({ check: check2 }).finally(settle).then(resolve, reject);
  });
}

// src/platform/store-github/github-cache-entries.ts
var perPage = 100;
var mostPages = 10;
function githubCacheEntries(access2) {
  const guarded3 = async (limits, body) => {
    const stop = new AbortController();
    try {
      return await withinLimits(limits, "the API of GitHub", async (deadline) => {
        const api = { client: await clientFor(access2), parameters: parametersOf(access2, stop.signal) };
        deadline.check();
        return body(api, deadline);
      });
    } catch (error2) {
      return { kind: "degraded", reason: withoutSecrets(troubleText(error2), [access2.token]) };
    } finally {
      stop.abort();
    }
  };
  return {
    list: (ref, prefix, limits) => guarded3(limits, (api, deadline) => list(api, ref, prefix, deadline)),
    remove: (id, limits) => guarded3(limits, async ({ client: client2, parameters }) => {
      const call2 = client2.rest.actions.deleteActionsCacheById({ ...parameters, cache_id: id });
      const { status } = await call2.catch(answerIn);
      if (status === 404) return { kind: "gone" };
      return status >= 200 && status < 300 ? { kind: "removed" } : refusal(status);
    })
  };
}
async function clientFor({ apiUrl, token }) {
  const { getOctokit } = await import("./actions-github.js");
  return getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, ""), userAgent: "cached-go-docker-build" });
}
function parametersOf({ repository }, signal) {
  const [owner = "", repo = ""] = repository.split("/");
  const silent = () => void 0;
  return {
    owner,
    repo,
    headers: { accept: "application/vnd.github+json", "x-github-api-version": "2022-11-28" },
    request: { signal, log: { debug: silent, info: silent, warn: silent, error: silent } }
  };
}
async function list({ client: client2, parameters }, ref, prefix, deadline) {
  const entries = /* @__PURE__ */ new Map();
  for (let page = 1; page <= mostPages; page += 1) {
    deadline.check();
    const call2 = client2.rest.actions.getActionsCacheList({
      ...parameters,
      key: prefix,
      ref,
      per_page: perPage,
      page,
      sort: "last_accessed_at",
      direction: "desc"
    });
    const { status, data } = await call2.catch(answerIn);
    if (status !== 200) return refusal(status);
    const found = entriesFrom(data);
    if (found === void 0)
      return { kind: "degraded", reason: "the API of GitHub gave an answer that cannot be read" };
    for (const entry of found.filter(({ key }) => key.startsWith(prefix))) entries.set(entry.id, entry);
    if (found.length < perPage) break;
  }
  return { kind: "listed", entries: [...entries.values()] };
}
function answerIn(error2) {
  const refused = decoded(refusalSchema2, error2);
  if (refused === void 0) throw error2;
  return { status: refused.status, data: void 0 };
}
var refusalSchema2 = object({ status: number(), response: custom((value) => value !== void 0) });
function troubleText(error2) {
  if (typeof error2 === "object" && error2 !== null && "cause" in error2 && error2.cause !== void 0)
    return troubleText(error2.cause);
  return errorText(error2) || errorCode(error2);
}
function refusal(status) {
  if ([401, 403, 404].includes(status)) return { kind: "denied" };
  return { kind: "degraded", reason: `the API of GitHub answered with status ${status}` };
}
var timeSchema = pipe(
  string(),
  transform((text4) => Date.parse(text4)),
  // A text that is no time gives NaN, which is no number here.
  number()
);
var cacheEntrySchema = pipe(
  object({
    id: number(),
    key: string(),
    size_in_bytes: number(),
    created_at: timeSchema,
    last_accessed_at: timeSchema
  }),
  transform(
    ({ id, key, size_in_bytes: sizeBytes, created_at: createdAtMs, last_accessed_at: readAtMs }) => ({
      id,
      key,
      createdAtMs,
      readAtMs,
      sizeBytes
    })
  )
);
var answerSchema = object({ actions_caches: itemsOf(cacheEntrySchema) });
function entriesFrom(data) {
  return decoded(answerSchema, data)?.actions_caches;
}

// src/config/secrets/netrc.ts
function parseNetrc(text4) {
  const machines = [];
  const words = wordsOf(text4);
  for (let word = words.shift(); word !== void 0; word = words.shift()) {
    const { line: line2 } = word;
    if (word.text === "default") machines.push({ host: "", login: "", password: "" });
    else if (["machine", "login", "password", "account"].includes(word.text)) {
      const value = words.shift();
      if (value === void 0) return { kind: "invalid", line: line2, message: `nothing follows \`${word.text}\`` };
      const last = machines.at(-1);
      if (word.text === "machine") machines.push({ host: value.text, login: "", password: "" });
      else if (last === void 0)
        return { kind: "invalid", line: line2, message: `\`${word.text}\` stands before any \`machine\`` };
      else if (word.text !== "account") machines[machines.length - 1] = { ...last, [word.text]: value.text };
    } else if (word.text === "macdef") return { kind: "invalid", line: line2, message: "`macdef` is not supported" };
    else
      return {
        kind: "invalid",
        line: line2,
        message: "it contains a word other than `machine`, `login`, `password`, `account`, `default`"
      };
  }
  if (machines.length === 0) return { kind: "invalid", line: 1, message: "it names no `machine`" };
  const lacking = machines.find(({ host, password }) => password === "" || /[/@]/.test(host));
  if (lacking === void 0) return { kind: "netrc", machines };
  const line = text4.split(/\r?\n/).findIndex((each) => each.includes(lacking.host)) + 1;
  if (lacking.password === "") return { kind: "invalid", line, message: "a `machine` has no `password`" };
  return {
    kind: "invalid",
    line,
    message: "a `machine` is not a host name alone: leave out `https://` and the path"
  };
}
function wordsOf(text4) {
  return text4.split(/\r?\n/).flatMap(
    (content, index) => content.replace(/^\s*#.*$/, "").split(/\s+/).filter((word) => word !== "").map((word) => ({ text: word, line: index + 1 }))
  );
}

// src/config/secrets/credentials.ts
var userinfoPattern = /\b([a-z][\w+.-]{0,40}:\/\/)([^\s/"<>`\\]*)@(?!sha\d+:)/gi;
function hasUserinfo(text4) {
  return userinfosIn(text4).length > 0;
}
function credentialsIn(text4) {
  return userinfosIn(text4).flatMap((userinfo) => {
    const [user = "", password = ""] = userinfo.split(/:(.*)/s);
    const secrets = loginSecrets(decoded2(user), decoded2(password));
    if (secrets.length === 0) return [];
    const written = [user, password].filter((part) => secrets.includes(decoded2(part)));
    return [.../* @__PURE__ */ new Set([userinfo, ...written, ...secrets, ...secrets.map(goUserinfo)])];
  });
}
function loginSecrets(login, password) {
  const isPasswordSecret = password !== "" && !fillers.has(password.toLowerCase());
  const isCommon = fillers.has(login.toLowerCase()) || commonUsers.has(login.toLowerCase());
  const isLoginSecret = login !== "" && !isCommon && (!isPasswordSecret || login.length > fewLetters);
  return [...isLoginSecret ? [login] : [], ...isPasswordSecret ? [password] : []];
}
function secretsWithin(text4) {
  const netrc = parseNetrc(text4);
  const logins = netrc.kind === "netrc" ? netrc.machines : [];
  return [...credentialsIn(text4), ...logins.flatMap(({ login, password }) => loginSecrets(login, password))];
}
function withoutUserinfo(text4) {
  return text4.replaceAll(
    userinfoPattern,
    (whole, scheme, userinfo) => userinfo === "git" || /^(?:\$\{[^{}]*\}|\$\w+|:)+$/.test(userinfo) ? whole : scheme
  );
}
function goUserinfo(text4) {
  return encodeURIComponent(text4.toWellFormed()).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll(/%(?:24|26|2B|2C|3B|3D)/g, (code) => decodeURIComponent(code));
}
function userinfosIn(text4) {
  return [...text4.matchAll(userinfoPattern)].flatMap(([, , userinfo = ""]) => userinfo === "" ? [] : [userinfo]);
}
var fewLetters = 4;
var fillers = /* @__PURE__ */ new Set(["x", "x-oauth-basic", "oauth", "oauth2", "git", "token", "none", "pat"]);
var commonUsers = /* @__PURE__ */ new Set([
  "__token__",
  "_json_key",
  "admin",
  "anonymous",
  "build",
  "ci",
  "deploy",
  "docker",
  "github",
  "gitlab",
  "gitlab-ci-token",
  "golang",
  "goproxy",
  "jenkins",
  "login",
  "proxy",
  "reader",
  "robot",
  "root",
  "runner",
  "user",
  "username",
  "x-access-token",
  "x-token-auth"
]);
function decoded2(text4) {
  try {
    return decodeURIComponent(text4);
  } catch {
    return text4;
  }
}

// src/platform/machine/node-checkout.ts
import { constants, readdirSync } from "node:fs";
import { lstat, open, readdir, readlink, realpath, stat as stat2 } from "node:fs/promises";
import path2 from "node:path";

// src/platform/checkout.ts
var mebibyte = 1 << 20;
var limitsBytes = /* @__PURE__ */ new Map([
  ["go.mod", mebibyte],
  ["go.work", mebibyte],
  ["go.sum", 16 * mebibyte],
  ["go.work.sum", 16 * mebibyte],
  ["modules.txt", 16 * mebibyte],
  ["packed-refs", 16 * mebibyte]
]);
var otherLimitBytes = mebibyte / 4;

// src/platform/machine/node-checkout.ts
var mostFolders = 2e4;
function nodeCheckout(roots) {
  const refused = /* @__PURE__ */ new Map();
  const refuse = (at2, why2) => void (refused.has(at2) || refused.set(at2, why2));
  const isInRoots = (at2) => roots.some((root) => isBelow(root, at2));
  let lookedInto = 0;
  let realRoots;
  const isAllowed = async (at2, real) => {
    realRoots ??= Promise.all(roots.map(async (root) => realpath(root).catch(() => root)));
    return (await realRoots).some((root) => isBelow(root, real)) && (isInGit(at2) || !isInGit(real));
  };
  const resolved = async (at2, isGiven) => {
    const inRoots = isInRoots(at2);
    if (!inRoots && !isGiven) return void 0;
    try {
      const real = await realpath(at2);
      return !inRoots || await isAllowed(at2, real) ? real : refuse(at2, "leads-out");
    } catch (error2) {
      return notThere(at2, error2);
    }
  };
  const notThere = (at2, error2) => {
    if (isAbsence(error2)) return void 0;
    if (isTrouble(error2)) return refuse(at2, "unreadable");
    throw error2;
  };
  const namesIn2 = async (folder, isGiven, wanted) => {
    const real = await resolved(folder, isGiven);
    if (real === void 0) return [];
    lookedInto += 1;
    if (lookedInto > mostFolders) return refuse(folder, "too-many-folders") ?? [];
    try {
      const entries = await readdir(real, { withFileTypes: true });
      const kept = wanted === "all" ? entries : entries.filter((entry) => entry.isDirectory());
      return kept.map(({ name: name2 }) => name2).toSorted();
    } catch (error2) {
      return notThere(folder, error2) ?? [];
    }
  };
  const reader = (isGiven) => ({
    readText: async (file) => {
      const at2 = path2.resolve(file);
      const real = await resolved(at2, isGiven);
      if (real === void 0) return void 0;
      try {
        const read2 = await readRegular(real, limitsBytes.get(path2.basename(at2)) ?? otherLimitBytes);
        return read2.kind === "text" ? read2.text : refuse(at2, read2.why);
      } catch (error2) {
        return notThere(at2, error2);
      }
    },
    kindOf: async (wanted) => {
      const at2 = path2.resolve(wanted);
      const real = await resolved(at2, isGiven);
      if (real === void 0) return "absent";
      try {
        const stats = await lstat(real);
        if (stats.isDirectory()) return "folder";
        const limit = limitsBytes.get(path2.basename(at2));
        if (stats.isFile())
          return limit === void 0 || stats.size <= limit ? "file" : refuse(at2, "too-large") ?? "other";
        return limit === void 0 ? "other" : refuse(at2, "no-file") ?? "other";
      } catch (error2) {
        return notThere(at2, error2) ?? "absent";
      }
    },
    list: (folder) => namesIn2(path2.resolve(folder), isGiven, "all")
  });
  return {
    ...reader(false),
    given: reader(true),
    subfolders: (folder) => namesIn2(path2.resolve(folder), false, "folders"),
    findBelow: async (folder, name2) => {
      const real = await resolved(path2.resolve(folder), false);
      return real === void 0 ? [] : findBelow(real, name2)?.map((found) => path2.join(folder, path2.relative(real, found)));
    },
    leadsOut: async (at2) => {
      const wanted = path2.resolve(at2);
      return isInRoots(wanted) && !await isAllowed(wanted, await realPlace(wanted));
    },
    realPath: (at2) => realPlace(path2.resolve(at2)),
    refused: () => [...refused].map(([at2, why2]) => ({ path: at2, why: why2 }))
  };
}
function findBelow(folder, name2) {
  const found = [];
  const ahead = [folder];
  for (let looked = 0; looked <= mostFolders; looked++) {
    const dir = ahead.pop();
    if (dir === void 0) return found;
    try {
      for (const entry of readdirSync(dir, { withFileTypes: true })) {
        const at2 = path2.join(dir, entry.name);
        if (entry.name === name2) found.push(at2);
        else if (entry.isDirectory()) ahead.push(at2);
      }
    } catch (error2) {
      if (!isTrouble(error2)) throw error2;
      return void 0;
    }
  }
  return void 0;
}
async function readRegular(real, mostBytes4) {
  if (!(await lstat(real)).isFile()) return { kind: "refused", why: "no-file" };
  const handle = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return { kind: "refused", why: "no-file" };
    if (!await isStillAt(handle, real)) return { kind: "refused", why: "leads-out" };
    if (stats.size > mostBytes4) return { kind: "refused", why: "too-large" };
    return { kind: "text", text: await textOf(handle, stats.size) };
  } finally {
    await handle.close();
  }
}
async function isStillAt(handle, real) {
  try {
    return await readlink(`/proc/self/fd/${handle.fd}`) === real;
  } catch {
    const [own, now] = await Promise.all([handle.stat(), stat2(real)]);
    return await realpath(real) === real && own.dev === now.dev && own.ino === now.ino;
  }
}
async function textOf(handle, sizeBytes) {
  const bytes = Buffer.alloc(sizeBytes);
  let read2 = 0;
  while (read2 < sizeBytes) {
    const { bytesRead } = await handle.read(bytes, read2, sizeBytes - read2, read2);
    if (bytesRead === 0) break;
    read2 += bytesRead;
  }
  return bytes.toString("utf8", 0, read2);
}
async function realPlace(at2, linksLeft = 40) {
  try {
    return await realpath(at2);
  } catch {
    const above = path2.dirname(at2);
    if (above === at2) return at2;
    const target = linksLeft === 0 ? "" : await readlink(at2).catch(() => "");
    if (target !== "") return realPlace(path2.resolve(await realPlace(above, linksLeft - 1), target), linksLeft - 1);
    return path2.join(await realPlace(above, linksLeft), path2.basename(at2));
  }
}
function isBelow(folder, candidate) {
  return candidate === folder || candidate.startsWith(folder.endsWith(path2.sep) ? folder : `${folder}${path2.sep}`);
}
function isInGit(at2) {
  return at2.split(path2.sep).includes(".git");
}
function isAbsence(error2) {
  return ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"].includes(errorCode(error2));
}
function isTrouble(error2) {
  return ["EACCES", "EPERM", "ELOOP", "EIO", "EAGAIN", "ENXIO", "EISDIR", "EINVAL"].includes(errorCode(error2));
}

// src/platform/machine/node-connections.ts
import net from "node:net";
import tls from "node:tls";
var nodeConnections = {
  dial: async (request) => {
    const answer = await greeted(request);
    if (answer.kind !== "closed" && answer.kind !== "silent") return answer;
    if (request.tls === void 0) return await speaksTls(request) ? { kind: "speaks-tls" } : answer;
    const { tls: _tls, ...plain } = { ...request, timeoutMs: shakeMs };
    return (await greeted(plain)).kind === "answers" ? { kind: "speaks-plain" } : answer;
  }
};
var greetings = {
  buildkit: Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\0\0\0\0\0", "latin1"),
  docker: Buffer.from("GET /_ping HTTP/1.1\r\nHost: docker\r\nConnection: close\r\n\r\n", "latin1")
};
function greeted(request) {
  return new Promise((resolve) => {
    const socket = openOrFailure(request);
    if ("kind" in socket) return resolve(socket);
    let isConnected = false;
    const end = (answer) => {
      clearTimeout(timer);
      request.signal?.removeEventListener("abort", onAbort);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(() => end({ kind: isConnected ? "silent" : "unreached" }), request.timeoutMs);
    const onAbort = () => end({ kind: "cancelled" });
    request.signal?.addEventListener("abort", onAbort, { once: true });
    socket.once("connect", () => isConnected = true);
    socket.once(request.tls === void 0 ? "connect" : "secureConnect", () => {
      socket.write(greetings[request.greeting]);
    });
    socket.once("data", (bytes) => end(bytes[0] === alert ? { kind: "speaks-tls" } : { kind: "answers" }));
    socket.once("error", (error2) => end(failed(error2)));
    socket.once("close", () => end({ kind: "closed" }));
    if (request.signal?.aborted === true) onAbort();
  });
}
var alert = 21;
function openOrFailure(request) {
  try {
    return open2(request);
  } catch (error2) {
    return failed(error2);
  }
}
function failed(error2) {
  return { kind: "failed", code: errorCode(error2), message: errorText(error2).split("\n")[0] ?? "" };
}
function open2({ address, tls: secure }) {
  if (secure === void 0) return net.connect(address);
  const { serverName, ...certificates } = secure;
  const servername = net.isIP(serverName) === 0 ? { servername: serverName } : {};
  return tls.connect({
    ...address,
    ...certificates,
    ...servername,
    ALPNProtocols: ["h2"],
    checkServerIdentity: (_host, certificate) => tls.checkServerIdentity(serverName, certificate)
  });
}
function speaksTls({ address, signal }) {
  return new Promise((resolve) => {
    const socket = net.connect(address);
    const end = (speaks) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(speaks);
    };
    const timer = setTimeout(() => end(false), shakeMs);
    signal?.addEventListener("abort", () => end(false), { once: true });
    const secure = tls.connect({ socket, rejectUnauthorized: false, ALPNProtocols: ["h2"] });
    secure.once("secureConnect", () => end(true));
    secure.once("error", (error2) => end(/ALERT_(?:CERTIFICATE|BAD_CERT|HANDSHAKE)/.test(errorCode(error2))));
    secure.once("close", () => end(false));
  });
}
var shakeMs = 1500;

// src/platform/machine/node-files.ts
import { createHash as createHash3, randomBytes } from "node:crypto";
import { createReadStream as createReadStream2 } from "node:fs";
import {
  access,
  chmod,
  constants as constants2,
  copyFile,
  link,
  mkdir,
  mkdtemp,
  readFile,
  readdir as readdir2,
  rename,
  rm,
  stat as stat3,
  statfs,
  writeFile
} from "node:fs/promises";
import path3 from "node:path";
import { pipeline as pipeline3 } from "node:stream/promises";
function nodeFiles(temporaryRoot) {
  return {
    readText: (file) => absentAs(void 0, readFile(file, "utf8")),
    writeText,
    kindOf: async (file) => {
      const stats = await absentAs(void 0, stat3(file));
      if (stats === void 0) return "absent";
      if (stats.isFile()) return "file";
      return stats.isDirectory() ? "folder" : "other";
    },
    modeOf: async (file) => {
      const stats = await absentAs(void 0, stat3(file));
      return stats === void 0 ? void 0 : stats.mode & 511;
    },
    list: async (folder) => (await absentAs([], readdir2(folder))).toSorted(),
    sha256: async (file) => {
      const hash2 = createHash3("sha256");
      await pipeline3(createReadStream2(file, { highWaterMark: 1 << 20 }), hash2);
      return hash2.digest("hex");
    },
    makeFolder: async (folder) => void await mkdir(folder, { recursive: true }),
    makeTemporaryFolder: async (name2) => {
      await mkdir(temporaryRoot, { recursive: true });
      return mkdtemp(path3.join(temporaryRoot, `${name2}-`));
    },
    link: async (from, to) => {
      try {
        await link(from, to);
      } catch (error2) {
        if (!hasCode(error2, ["EXDEV", "EPERM", "EMLINK", "ENOTSUP", "EOPNOTSUPP"])) throw error2;
        await copyFile(from, to);
      }
    },
    remove: (target) => rm(target, { recursive: true, force: true, maxRetries: 3 }),
    freeBytes: async (target) => {
      const stats = await statfs(target);
      return stats.bavail * stats.bsize;
    },
    freeFiles: async (target) => {
      const stats = await statfs(target);
      return stats.files === 0 ? Number.POSITIVE_INFINITY : stats.ffree;
    },
    isWritable: async (folder) => {
      try {
        await access(folder, constants2.W_OK | constants2.X_OK);
        return true;
      } catch (error2) {
        if (hasCode(error2, ["EACCES", "EPERM", "EROFS"])) return false;
        throw error2;
      }
    }
  };
}
async function writeText(file, text4, options = {}) {
  await mkdir(path3.dirname(file), { recursive: true });
  const temporary = `${file}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    await writeFile(temporary, text4, { mode: options.mode ?? 420, flag: "wx" });
    if (options.mode !== void 0) await chmod(temporary, options.mode);
    await rename(temporary, file);
  } catch (error2) {
    await rm(temporary, { force: true });
    throw error2;
  }
}
async function absentAs(instead, wanted) {
  try {
    return await wanted;
  } catch (error2) {
    if (hasCode(error2, ["ENOENT", "ENOTDIR"])) return instead;
    throw error2;
  }
}
function hasCode(error2, codes2) {
  return typeof error2 === "object" && error2 !== null && "code" in error2 && typeof error2.code === "string" && codes2.includes(error2.code);
}

// src/platform/machine/node-http.ts
var mostRedirects = 5;
function nodeHttp(clock) {
  const send = async (call2) => {
    const begin = clock.monotonicMs();
    const end = await ended(call2);
    return { ...end, ms: Math.round(clock.monotonicMs() - begin) };
  };
  return { get: (request) => send({ ...request, method: "GET", headers: {} }), send };
}
async function ended(request) {
  if (request.signal?.aborted === true) return { kind: "cancelled" };
  const stop = new AbortController();
  const limit = new Promise((resolve) => {
    const end = (kind) => () => {
      resolve({ kind });
      stop.abort();
    };
    const timer = setTimeout(end("timeout"), request.timeoutMs);
    const onAbort = end("cancelled");
    request.signal?.addEventListener("abort", onAbort, { once: true });
    stop.signal.addEventListener("abort", () => {
      clearTimeout(timer);
      request.signal?.removeEventListener("abort", onAbort);
    });
  });
  const answer = followed(request, stop.signal).catch((error2) => ({
    kind: "failed",
    reason: why(error2)
  }));
  try {
    return await Promise.race([limit, answer]);
  } finally {
    stop.abort();
  }
}
async function followed(request, signal) {
  const first2 = new URL(request.url);
  let url2 = first2;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const headers = url2.host === first2.host ? { ...authorization(first2), ...request.headers } : {};
    const message = await asked(url2, headers, request, signal);
    const { location } = message.headers;
    const status = message.statusCode ?? 0;
    const isFollowed = [301, 302, 303, 307, 308].includes(status) && ["GET", "HEAD"].includes(request.method);
    if (!isFollowed || location === void 0) {
      const end = await read(message, status, request);
      return end.kind === "answered" && url2.host !== first2.host ? { ...end, movedTo: url2.host } : end;
    }
    message.destroy();
    const next = URL.canParse(location, url2.href) ? new URL(location, url2) : void 0;
    if (next === void 0 || !["http:", "https:"].includes(next.protocol))
      return { kind: "failed", reason: "it redirects to what is no address" };
    if (url2.protocol === "https:" && next.protocol === "http:")
      return { kind: "failed", reason: `it redirects from https to http (${next.host})` };
    url2 = next;
  }
  return { kind: "failed", reason: `it redirects more than ${mostRedirects} times` };
}
async function asked(url2, headers, { method, body, timeoutMs }, signal) {
  const { HttpClient } = await import("./actions-http-client.js");
  const client2 = new HttpClient("cached-go-docker-build", [], { allowRedirects: false, socketTimeout: timeoutMs });
  signal.addEventListener("abort", () => client2.dispose(), { once: true });
  signal.throwIfAborted();
  const { message } = await client2.request(method, url2.href, body ?? null, { ...headers });
  signal.addEventListener("abort", () => message.destroy(), { once: true });
  return message;
}
function authorization({ username, password }) {
  if (username === "" && password === "") return {};
  const pair = [username, password].map((text4) => decodeURIComponent(text4)).join(":");
  return { authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}
async function read(message, status, { mostBytes: mostBytes4 }) {
  const parts = [];
  let length = 0;
  for await (const part of message) {
    const bytes = Buffer.from(part);
    length += bytes.length;
    if (length > mostBytes4) {
      message.destroy();
      return { kind: "too-long" };
    }
    parts.push(bytes);
  }
  return { kind: "answered", status, body: Buffer.concat(parts), headers: headersOf(message) };
}
function headersOf({ headers }) {
  return Object.fromEntries(Object.entries(headers).map(([name2, value = ""]) => [name2, String(value)]));
}
function why(error2) {
  const code = errorCode(error2);
  switch (code) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return "unknown host";
    case "ECONNREFUSED":
      return "connection refused";
    case "ECONNRESET":
    case "EPIPE":
      return "connection reset";
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "ETIMEDOUT":
      return "host unreachable";
    default:
      return /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME/.test(code) ? `certificate not trusted (${code})` : `${errorText(error2).split("\n")[0] ?? ""}${code === "" ? "" : ` (${code})`}`;
  }
}

// src/platform/host/node-trees.ts
import { randomBytes as randomBytes2 } from "node:crypto";
import { constants as constants3, createReadStream as createReadStream3 } from "node:fs";
import { lstat as lstat2, mkdir as mkdir2, open as open3, readdir as readdir3, rename as rename2, rm as rm2, stat as stat4, statfs as statfs2, utimes } from "node:fs/promises";
import path4 from "node:path";
import { pipeline as pipeline4 } from "node:stream/promises";
import zlib2 from "node:zlib";
var nodeTrees = {
  unpack: async (archive, folder, { isWanted, modifiedMs }) => {
    await mkdir2(folder, { recursive: true });
    const written = { names: [], files: 0, bytes: 0 };
    const folders = /* @__PURE__ */ new Set();
    const content = atMost(await mostBytes(archive, folder), contentOf(archive));
    await readTarEntries(content, async (entry) => {
      const name2 = fileName(entry);
      if (name2 === void 0 || !isWanted(name2)) return;
      written.names.push(name2);
      const target = path4.join(folder, name2);
      if (await isThere(target)) return;
      const parent = path4.dirname(target);
      if (!folders.has(parent)) await mkdir2(parent, { recursive: true });
      folders.add(parent);
      await writeWhole(target, entry.content, modifiedMs);
      written.files += 1;
      written.bytes += entry.sizeBytes;
    });
    return written;
  },
  found: async (folder, names) => {
    const found = [];
    for (const name2 of names.filter(isInside)) {
      const stats = await lstat2(path4.join(folder, name2)).catch(() => void 0);
      if (stats?.isFile() === true) found.push({ name: name2, sizeBytes: stats.size, modifiedMs: stats.mtimeMs });
    }
    return found;
  },
  bytesBelow,
  archive: tarOf
};
var mostMeasured = 5e4;
async function bytesBelow(folder) {
  let bytes = 0;
  let looked = 0;
  const ahead = [folder];
  for (let at2 = ahead.pop(); at2 !== void 0 && looked < mostMeasured; at2 = ahead.pop()) {
    const entries = await readdir3(at2, { withFileTypes: true }).catch(() => []);
    looked += entries.length;
    const within = at2;
    ahead.push(...entries.filter((entry) => entry.isDirectory()).map(({ name: name2 }) => path4.join(within, name2)));
    const files = entries.filter((entry) => entry.isFile()).map(({ name: name2 }) => lstat2(path4.join(within, name2)));
    for (const result of await Promise.allSettled(files)) if (result.status === "fulfilled") bytes += result.value.size;
  }
  return bytes;
}
var chunkBytes = 1 << 20;
var mostGrowth = 30;
var spareBytes = 512 << 20;
async function mostBytes(archive, folder) {
  const [{ size }, { bavail, bsize }] = await Promise.all([stat4(archive), statfs2(folder)]);
  return Math.min(size * mostGrowth + (16 << 20), Math.max(0, bavail * bsize - spareBytes));
}
function contentOf(archive) {
  return archive.endsWith(".gz") ? contentOfGzip(archive) : contentOfZstd(archive);
}
async function* contentOfGzip(archive) {
  const gunzip = zlib2.createGunzip();
  const piped = pipeline4(createReadStream3(archive), gunzip);
  piped.catch(() => void 0);
  for await (const chunk of gunzip) if (chunk instanceof Uint8Array) yield chunk;
  await piped;
}
function fileName(entry) {
  refuseAttributes(entry);
  if (entry.type === "directory") return void 0;
  const name2 = entry.name.replace(/^\.\//, "");
  if (entry.type !== "file") throw new Error(`${shownName(name2)} is a ${shownName(entry.type)}, not a regular file`);
  if (!isInside(name2)) throw new Error(`${shownName(name2)} does not name a file inside a folder`);
  return name2;
}
function isInside(name2) {
  return !/[\\\0]/.test(name2) && name2.split("/").every((part) => !["", ".", ".."].includes(part));
}
async function isThere(file) {
  return await lstat2(file).catch(() => void 0) !== void 0;
}
async function writeWhole(file, content, modifiedMs) {
  const temporary = `${file}.${randomBytes2(6).toString("hex")}.tmp`;
  try {
    const handle = await open3(temporary, "wx");
    try {
      for await (const chunk of content) await handle.writeFile(chunk);
    } finally {
      await handle.close();
    }
    if (modifiedMs !== void 0) await utimes(temporary, modifiedMs / 1e3, modifiedMs / 1e3);
    await rename2(temporary, file);
  } catch (error2) {
    await rm2(temporary, { force: true });
    throw error2;
  }
}
async function* tarOf(folder, files) {
  for (const { name: name2, sizeBytes } of files) {
    const flags = constants3.O_RDONLY | constants3.O_NOFOLLOW | constants3.O_NONBLOCK;
    const handle = await open3(path4.join(folder, name2), flags);
    try {
      const stats = await handle.stat();
      if (!stats.isFile() || stats.size !== sizeBytes) throw new Error(`${name2} has changed while it was packed`);
      yield tarHeader({ name: name2, type: "file", sizeBytes });
      for (let left = sizeBytes; left > 0; ) {
        const chunk = Buffer.allocUnsafeSlow(Math.min(left, chunkBytes));
        const { bytesRead } = await handle.read(chunk, 0, chunk.length);
        if (bytesRead === 0) throw new Error(`${name2} has become shorter while it was packed`);
        left -= bytesRead;
        yield chunk.subarray(0, bytesRead);
      }
      yield tarPadding(sizeBytes);
    } finally {
      await handle.close();
    }
  }
  yield new Uint8Array(2 * tarBlockBytes);
}

// src/platform/machine/node-shell.ts
import { spawn as spawn2 } from "node:child_process";
import { Readable } from "node:stream";
import { pipeline as pipeline5 } from "node:stream/promises";

// src/platform/machine/buildx-program.ts
import { closeSync, openSync, readFileSync, readSync, realpathSync, statSync } from "node:fs";
import os2 from "node:os";
import path5 from "node:path";
var systemFolders = [
  "/usr/local/lib/docker/cli-plugins",
  "/usr/local/libexec/docker/cli-plugins",
  "/usr/lib/docker/cli-plugins",
  "/usr/libexec/docker/cli-plugins"
];
function buildxDirectly(environment, home = os2.homedir()) {
  let plugin;
  let isLookedUp = false;
  return (argv) => {
    const [program, command, ...words] = argv;
    if (program !== "docker" || command !== "buildx") return argv;
    if (!isLookedUp) plugin = buildxPlugin(environment, home);
    isLookedUp = true;
    return plugin === void 0 ? argv : [plugin, ...words];
  };
}
function buildxPlugin(environment, home) {
  const programFolders = (environment["PATH"] ?? "").split(path5.delimiter);
  const docker2 = firstFile(programFolders, "docker");
  if (docker2 === void 0) return firstFile(programFolders, "buildx");
  if (!isDockersOwn(docker2)) return void 0;
  const configuration = environment["DOCKER_CONFIG"] || path5.join(home, ".docker");
  if (namesOtherFolders(path5.join(configuration, "config.json"))) return void 0;
  return firstFile([path5.join(configuration, "cli-plugins"), ...systemFolders], "docker-buildx");
}
function firstFile(folders, name2) {
  return folders.filter((folder) => path5.isAbsolute(folder)).map((folder) => path5.join(folder, name2)).find((file) => {
    const found = statSync(file, { throwIfNoEntry: false });
    return found?.isFile() === true && (found.mode & 73) !== 0;
  });
}
function isDockersOwn(file) {
  try {
    return path5.basename(realpathSync(file)) === "docker" && startOf(file) !== "#!";
  } catch {
    return false;
  }
}
function startOf(file) {
  const opened = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(2);
    readSync(opened, bytes, 0, bytes.length, 0);
    return bytes.toString("latin1");
  } finally {
    closeSync(opened);
  }
}
function namesOtherFolders(file) {
  try {
    return readFileSync(file, "utf8").includes("cliPluginsExtraDirs");
  } catch {
    return false;
  }
}

// src/platform/machine/child-environment.ts
var heldBack = /^(INPUT|ACTIONS|STATE|OTEL)_/;
var forLayers = [
  "ACTIONS_CACHE_URL",
  "ACTIONS_RESULTS_URL",
  "ACTIONS_RUNTIME_TOKEN",
  "ACTIONS_CACHE_SERVICE_V2"
];
function childEnvironment(environment, argv, added = {}) {
  const named = new Set(argv.flatMap((word) => word.match(/\w+/g) ?? []));
  const usesLayers = argv.some((word) => /\btype\s*=\s*gha\b/i.test(word));
  const isGiven = (name2) => !heldBack.test(name2) || named.has(name2) || usesLayers && forLayers.some((each) => each === name2);
  const own = Object.fromEntries(Object.entries(environment).filter(([name2]) => isGiven(name2)));
  return Object.fromEntries(
    Object.entries({ ...own, ...added }).flatMap(([name2, value]) => value === void 0 ? [] : [[name2, value]])
  );
}

// src/platform/machine/group-guard.ts
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
  const tell = (line) => {
    input ??= started(environment);
    input.write(line);
  };
  return { watch: (group) => tell(`+ ${group}
`), release: (group) => tell(`- ${group}
`) };
}
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

// src/platform/machine/process-group.ts
function endOfGroup(child, rules) {
  return new Promise((resolve) => {
    let told;
    let killer;
    const stop = (why2) => {
      if (told !== void 0) return;
      told = why2;
      signalGroup(child, rules.ask);
      killer = setTimeout(() => signalGroup(child, "SIGKILL"), rules.graceMs);
    };
    const timers = rules.deadlines.map(
      ({ afterMs, isOnItsWay }) => setTimeout(() => isOnItsWay?.() === true ? void 0 : stop({ kind: "timeout", afterMs }), afterMs)
    );
    const onAbort = () => stop({ kind: "cancelled" });
    rules.signal?.addEventListener("abort", onAbort, { once: true });
    const settle = (end) => {
      for (const timer of [...timers, killer]) clearTimeout(timer);
      rules.signal?.removeEventListener("abort", onAbort);
      resolve(end);
    };
    child.once("error", (error2) => settle({ kind: "not-started", error: error2 }));
    child.once("exit", (code, signal) => {
      if (told !== void 0 || rules.leavesNothing) signalGroup(child, "SIGKILL");
      settle(told ?? { kind: "exited", code, signal });
    });
  });
}
function closingAfter(ms, streams) {
  const timer = setTimeout(() => streams.forEach((stream) => stream?.destroy()), ms);
  return { stop: () => clearTimeout(timer) };
}
function signalGroup({ pid }, signal) {
  if (pid === void 0) return;
  try {
    process.kill(-pid, signal);
  } catch (error2) {
    if (!["ESRCH", "EPERM"].includes(errorCode(error2))) throw error2;
  }
}

// src/text/line-reader.ts
var longestLine = 64 * 1024 * 1024;
function lineReader() {
  let pieces = [];
  let length = 0;
  const add = (piece) => {
    if (length < longestLine && piece !== "") pieces.push(piece.slice(0, longestLine - length));
    length += piece.length;
  };
  const rest = () => pieces.join("") + (length > longestLine ? ` \u2026 (${length - longestLine} more characters in this line)` : "");
  return {
    rest,
    feed: (piece) => {
      const [first2 = "", ...others] = piece.split("\n");
      const last = others.pop();
      add(first2);
      if (last === void 0) return [];
      const lines2 = [rest(), ...others];
      pieces = [];
      length = 0;
      add(last);
      return lines2;
    }
  };
}

// src/platform/machine/node-shell.ts
var graceMs = 6e3;
var drainMs = 2e3;
var keptCharacters = 16 * 1024 * 1024;
function nodeShell(environment) {
  const started2 = { environment, guard: groupGuard(environment), directly: buildxDirectly(environment) };
  return { run: (command) => runCommand(started2, command) };
}
async function runCommand({ environment, guard, directly }, command) {
  const startedAt = performance.now();
  const [program, ...args] = directly(command.argv);
  if (command.signal?.aborted === true) return { kind: "cancelled", stderr: "", ms: 0 };
  let child;
  try {
    child = spawn2(program, args, {
      env: childEnvironment(environment, command.argv, command.env),
      cwd: command.cwd,
      detached: true,
      stdio: ["pipe", "pipe", "pipe"]
    });
  } catch (error2) {
    return { kind: "not-started", reason: errorText(error2) };
  }
  if (child.pid !== void 0) guard.watch(child.pid);
  child.stdin.on("error", () => void 0);
  giveInput(child, command.stdin ?? "");
  const stdout = command.stdoutTo === void 0 ? linesOrText(child.stdout, command, "stdout") : taken(child.stdout, command.stdoutTo);
  const stderr = linesOrText(child.stderr, command, "stderr");
  const ended2 = await endOfGroup(child, {
    deadlines: [{ afterMs: command.timeoutMs }],
    signal: command.signal,
    ask: "SIGINT",
    graceMs,
    leavesNothing: false
  });
  if (child.pid !== void 0) guard.release(child.pid);
  const isRead = command.stdoutTo === void 0 || ended2.kind !== "exited";
  const drain = closingAfter(drainMs, isRead ? [child.stdout, child.stderr] : [child.stderr]);
  const isUnfinished = ended2.kind !== "exited" || ended2.code !== 0;
  await Promise.all([isUnfinished ? stdout.done.catch(() => void 0) : stdout.done, stderr.done]).finally(drain.stop);
  stdout.check();
  const ms = performance.now() - startedAt;
  if (ended2.kind === "not-started") return { kind: "not-started", reason: ended2.error.message };
  if (ended2.kind !== "exited") return { kind: ended2.kind, stderr: stderr.text(), ms };
  return { kind: "exited", code: ended2.code ?? 1, stdout: stdout.text(), stderr: stderr.text(), ms };
}
function giveInput(child, stdin) {
  if (typeof stdin === "string") {
    child.stdin.end(stdin);
    return;
  }
  child.once("spawn", () => void pipeline5(Readable.from(stdin), child.stdin).catch(() => void 0));
}
function linesOrText(stream, { onLine }, name2) {
  return collect(stream, onLine === void 0 ? void 0 : (line) => onLine(line, name2));
}
function taken(stream, take2) {
  let failure;
  const done = take2(stream).catch((error2) => {
    if (!stream.readableEnded) failure = { error: error2 };
    stream.destroy();
    throw error2;
  });
  done.catch(() => void 0);
  return {
    done,
    text: () => "",
    check: () => {
      if (failure !== void 0) throw failure.error;
    }
  };
}
function collect(stream, onLine) {
  stream.setEncoding("utf8");
  const closed = new Promise((resolve) => stream.once("close", resolve));
  if (onLine !== void 0) {
    const reader = lineReader();
    stream.on("data", (chunk) => {
      for (const line of reader.feed(chunk)) onLine(line.replace(/\r$/, ""));
    });
    return {
      done: closed.then(() => reader.rest() === "" ? void 0 : onLine(reader.rest())),
      text: () => "",
      check: () => void 0
    };
  }
  let text4 = "";
  stream.on("data", (chunk) => {
    if (text4.length < keptCharacters) text4 += chunk;
  });
  return { done: closed, text: () => text4, check: () => void 0 };
}

// src/platform/store-github/store-github.ts
import { lstat as lstat3, mkdir as mkdir3, mkdtemp as mkdtemp2, realpath as realpath2, rm as rm3 } from "node:fs/promises";
import { join } from "node:path";

// src/platform/store-github/worker-process.ts
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
async function ending(child, { limits, firstCheck }, answerSoFar) {
  const closed = new Promise((resolve) => child.once("close", () => resolve()));
  const isChecked = firstCheck !== void 0 && firstCheck.afterMs < limits.timeoutMs;
  const ended2 = await endOfGroup(child, {
    deadlines: [{ afterMs: limits.timeoutMs }, ...isChecked ? [firstCheck] : []],
    signal: limits.signal,
    ask: "SIGTERM",
    graceMs: graceMs2,
    leavesNothing: true
  });
  if (ended2.kind === "not-started")
    return { kind: "died", reason: `it could not be started: ${errorText(ended2.error)}` };
  const drain = closingAfter(drainMs2, child.stdio);
  await closed.finally(drain.stop);
  const answer = answerSoFar();
  if (answer !== void 0) return { kind: "answered", answer };
  if (ended2.kind !== "exited") return ended2;
  const { code, signal } = ended2;
  const reason = signal === null ? `it ended with code ${code} and no answer` : `it was ended by ${signal}`;
  return { kind: "died", reason };
}
function collectAnswer(child) {
  let answer;
  eachLine(child.stdio[3], (line) => answer ??= parseWorkerAnswer(line));
  return () => answer;
}
function eachLine(stream, onLine) {
  if (!isReadable(stream)) return;
  stream.on("error", () => void 0);
  createInterface({ input: stream, crlfDelay: Infinity }).on("line", onLine);
}
function isReadable(stream) {
  return typeof stream === "object" && stream !== null && "read" in stream;
}

// src/platform/store-github/outcome.ts
function unfinished(end, lines2) {
  switch (end.kind) {
    case "cancelled":
      return { kind: "degraded", reason: "cancelled" };
    case "timeout": {
      const retried = retriedErrorIn(lines2);
      const last = retried === void 0 ? "" : `; its last answer: ${retried}`;
      return {
        kind: "degraded",
        reason: `the cache service was given up after ${Math.round(end.afterMs / 100) / 10} s while ${stageIn(lines2)}${last}`
      };
    }
    case "died": {
      const complaint = complaintIn(lines2) ?? lines2.findLast(({ text: text4 }) => text4.includes("Error"))?.text;
      const said = complaint === void 0 ? "" : `: ${complaint}`;
      return { kind: "degraded", reason: `the process that speaks to the cache service failed, ${end.reason}${said}` };
    }
  }
}
function notFound(answer, lines2) {
  if (answer.kind === "failed") return { kind: "degraded", reason: answer.reason };
  const complaint = complaintIn(lines2);
  return complaint === void 0 ? { kind: "none" } : { kind: "degraded", reason: explained(complaint, lines2) };
}
function notSaved(answer, lines2) {
  if (answer.kind === "exists") return { kind: "exists" };
  if (answer.kind === "failed") return { kind: "degraded", reason: answer.reason };
  const refusal3 = reserveRefusalIn(lines2);
  if (refusal3 !== void 0 && /already.?exists|\(409\)/i.test(refusal3)) return { kind: "exists" };
  const text4 = refusal3 ?? complaintIn(lines2) ?? "the cache library did not say why";
  return { kind: "degraded", reason: explained(text4, lines2) };
}
function explained(text4, lines2) {
  const cause = causes.find(([sign]) => sign.test(text4))?.[1] ?? stalled(lines2) ?? unpacked(lines2);
  return `${cause ?? `the cache library failed while ${stageIn(lines2)}`}: ${text4}`;
}
function unpacked(lines2) {
  return stageIn(lines2) === "unpacking" ? "the archive of the entry cannot be used" : void 0;
}
function stalled(lines2) {
  const [, waitedMs] = lines2.map(({ text: text4 }) => /^Aborting download, socket timed out after (\d+) ms/.exec(text4)).find((found) => found) ?? [];
  return waitedMs === void 0 ? void 0 : `the download stalled, nothing came for ${Number(waitedMs) / 1e3} s`;
}
var causes = [
  [/cache write denied:/, "the token of this run may not write to the cache"],
  [/cache read denied:/, "the token of this run may not read from the cache"],
  [/\(429\)|Rate limited/i, "too many requests to the cache service"],
  [/insufficient usage|quota has been hit/i, "the cache storage of the account is used up"],
  [/cache-mode '.*' does not permit/, "the cache mode of this run forbids it"],
  [/responded with 404$/, "there is no cache service at the address that the runner gives"],
  [/\((401|403)\)/, "the cache service refused the token of this run"]
];

// src/platform/store-github/worker-environment.ts
function serviceProblem(env) {
  if (isSet(env["ACTIONS_CACHE_URL"])) return void 0;
  const address = isSet(env["ACTIONS_RESULTS_URL"]);
  if (address && isSet(env["ACTIONS_RUNTIME_TOKEN"])) return void 0;
  const missing = address ? "ACTIONS_RUNTIME_TOKEN is" : "ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN are";
  return [
    `the cache service of GitHub Actions is not here: ${missing} not set`,
    'the runner gives them to steps with "uses:" only; anywhere else use `cache-store: local`'
  ].join("; ");
}
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
  const passed = passedOn.flatMap((name2) => env[name2] === void 0 ? [] : [[name2, env[name2]]]);
  return {
    ...Object.fromEntries(passed),
    RUNNER_TEMP: "..",
    GITHUB_WORKSPACE: "../child",
    TMPDIR: folder,
    LC_ALL: "C"
  };
}
function isSet(value) {
  return value !== void 0 && value.trim() !== "";
}

// src/platform/store/key-problems.ts
var maxKeyLength = 512;
var maxPrefixes = 10;
function keyProblem(key) {
  if (key === "") return "the key is empty";
  const shown2 = JSON.stringify(key.length > 80 ? `${key.slice(0, 80)}\u2026` : key);
  if (key.length > maxKeyLength) return `the key ${shown2} is longer than ${maxKeyLength} characters`;
  if (key.includes(",")) return `the key ${shown2} contains a comma`;
  if (/[\p{Cc}\p{Cs}\u2028\u2029\\]/u.test(key)) return `the key ${shown2} contains a control character or a backslash`;
  if (key !== key.trim()) return `the key ${shown2} begins or ends with a space`;
  if (key.split("/").some((part) => part === "" || part === "." || part === ".."))
    return `the key ${shown2} looks like a path`;
  return void 0;
}
function groupsProblem(groups) {
  if (groups.length === 0) return "there is no prefix to look for";
  return groups.map(prefixesProblem).find((problem) => problem !== void 0);
}
function prefixesProblem(prefixes) {
  if (prefixes.length === 0) return "there is no prefix to look for";
  if (prefixes.length > maxPrefixes) return `one lookup takes at most ${maxPrefixes} prefixes, not ${prefixes.length}`;
  return prefixes.map((prefix) => keyProblem(prefix.replace(/\/$/, ""))).find((problem) => problem !== void 0);
}

// src/platform/store-github/store-github.ts
function githubStore(options) {
  return {
    kind: "github",
    find: (groups, limits) => guarded(options, groupsProblem(groups), (folder) => find(options, folder, groups, limits)),
    restore: (groups, target, limits) => guarded(options, groupsProblem(groups), (folder) => restore(options, folder, { groups, target, limits })),
    save: (key, source, limits) => guarded(options, keyProblem(key), (folder) => save(options, folder, { key, source, limits }))
  };
}
var lookupLimitMs = 15e3;
async function guarded(options, argumentProblem, body) {
  const problem = argumentProblem ?? serviceProblem(options.env);
  if (problem !== void 0) return { kind: "degraded", reason: problem };
  let folder;
  try {
    await mkdir3(options.temporaryFolder, { recursive: true });
    folder = await realpath2(await mkdtemp2(join(options.temporaryFolder, "store-")));
    return await body(folder);
  } catch (error2) {
    return {
      kind: "degraded",
      reason: withoutSecrets(diskErrorText(error2, options.temporaryFolder), secretsOf(options))
    };
  } finally {
    if (folder !== void 0) await removeFolder(folder, options);
  }
}
async function find(options, folder, groups, limits) {
  const { end, lines: lines2 } = await call(options, folder, { kind: "find", groups }, limits);
  if (end.kind !== "answered") return unfinished(end, lines2);
  return end.answer.kind === "found" ? { kind: "found", key: end.answer.key } : notFound(end.answer, lines2);
}
async function restore(options, folder, { groups, target, limits }) {
  const startedAt = performance.now();
  await requireEmptyFolder(target);
  const { end, lines: lines2 } = await call(options, folder, { kind: "restore", groups, timeoutMs: limits.timeoutMs }, limits);
  if (end.kind !== "answered") return unfinished(end, lines2);
  if (end.answer.kind !== "found") return notFound(end.answer, lines2);
  const restored = join(workFolder(folder), archivedFolder);
  const files = await isFolder(restored) ? await entryFiles(restored) : [];
  if (files.length === 0)
    return { kind: "degraded", reason: `the entry ${end.answer.key} holds no files of a snapshot` };
  await moveFiles(files, restored, target);
  return { kind: "restored", key: end.answer.key, sizeBytes: totalBytes(files), ms: performance.now() - startedAt };
}
async function save(options, folder, { key, source, limits }) {
  const startedAt = performance.now();
  const files = await entryFiles(source);
  if (files.length === 0) return { kind: "degraded", reason: `there are no files in ${source}` };
  const archived = join(workFolder(folder), archivedFolder);
  await mkdir3(archived, { recursive: true });
  for (const { name: name2 } of files) await linkOrCopy(join(source, name2), join(archived, name2));
  const { end, lines: lines2 } = await call(options, folder, { kind: "save", key }, limits);
  if (end.kind !== "answered") return unfinished(end, lines2);
  if (end.answer.kind !== "saved") return notSaved(end.answer, lines2);
  return { kind: "saved", sizeBytes: totalBytes(files), ms: performance.now() - startedAt };
}
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
    ...request.kind === "save" ? {} : { firstCheck: { afterMs: lookupLimitMs, isOnItsWay: () => !isLookingUp(transcript.lines) } },
    onLine: (raw) => {
      const line = transcript.add(raw);
      if (line !== void 0) options.log(line);
    }
  });
  return { end: redacted(end, options), lines: transcript.lines };
}
function workFolder(folder) {
  return join(folder, "child");
}
function redacted(end, options) {
  if (end.kind !== "answered" || end.answer.kind !== "failed") return end;
  return {
    kind: "answered",
    answer: { kind: "failed", reason: withoutSecrets(end.answer.reason, secretsOf(options)) }
  };
}
function secretsOf(options) {
  return [options.env["ACTIONS_RUNTIME_TOKEN"] ?? ""];
}
async function isFolder(path14) {
  try {
    return (await lstat3(path14)).isDirectory();
  } catch (error2) {
    if (errorCode(error2) === "ENOENT") return false;
    throw error2;
  }
}
async function removeFolder(folder, options) {
  try {
    await rm3(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error2) {
    options.log({ level: "debug", text: `the temporary folder of the store stays: ${diskErrorText(error2, folder)}` });
  }
}

// src/platform/store-registry/docker-login.ts
import path6 from "node:path";
var text = exactOptional(fallback(string(), ""));
var loginSchema = objectOf({ auth: text, username: text, password: text, identitytoken: text });
var fileSchema = objectOf({
  auths: exactOptional(record(string(), fallback(loginSchema, {}))),
  credsStore: text,
  credHelpers: exactOptional(record(string(), string()))
});
var helperSchema = objectOf({ Username: string(), Secret: string() });
var helperLimitMs = 1e4;
async function credentialsFor({ shell, files }, folder, host) {
  const config = decodedText(fileSchema, await files.readText(path6.join(folder, "config.json")) ?? "");
  if (config === void 0) return none;
  const names = namesOf(host);
  const helper = names.map((name2) => config.credHelpers?.[name2]).find((each) => each !== void 0);
  const program = helper ?? config.credsStore ?? "";
  if (program !== "") {
    for (const name2 of names) {
      const found = await ofHelper(shell, program, name2);
      if (found.kind !== "none") return found;
    }
  }
  const login = names.map((name2) => config.auths?.[name2]).find((each) => each !== void 0);
  if (login === void 0) return none;
  if ((login.identitytoken ?? "") !== "") return { kind: "token", token: login.identitytoken ?? "" };
  const pair = Buffer.from(login.auth ?? "", "base64").toString();
  const [, user = login.username ?? "", password = login.password ?? ""] = /^([^:]*):(.*)$/s.exec(pair) ?? [];
  return user === "" ? none : { kind: "password", user, password };
}
var none = { kind: "none" };
function namesOf(host) {
  const hub = host === "docker.io" ? ["https://index.docker.io/v1/", "index.docker.io"] : [];
  return [...hub, host, `https://${host}`, `http://${host}`, `https://${host}/`, `https://${host}/v2/`];
}
async function ofHelper(shell, name2, server) {
  if (!/^[\w.-]+$/.test(name2)) return none;
  const exit = await shell.run({
    argv: [`docker-credential-${name2}`, "get"],
    stdin: server,
    timeoutMs: helperLimitMs
  });
  const read2 = exit.kind === "exited" && exit.code === 0 ? decodedText(helperSchema, exit.stdout) : void 0;
  if (read2 === void 0) return none;
  return read2.Username === "<token>" ? { kind: "token", token: read2.Secret } : { kind: "password", user: read2.Username, password: read2.Secret };
}

// src/platform/store-registry/registry-api.ts
import { createHash as createHash4 } from "node:crypto";

// src/platform/store-registry/registry-entry.ts
var entryType = "application/vnd.oci.image.index.v1+json";
var name = (field) => `io.github.cached-go-docker-build.${field}`;
function entryText({ key, space, manifest }, images) {
  const annotations = {
    [name("key")]: key,
    [name("space")]: space,
    ...manifest === void 0 ? {} : { [name("manifest")]: manifest }
  };
  return JSON.stringify({ schemaVersion: 2, mediaType: entryType, manifests: images, annotations });
}
var entrySchema = pipe(
  objectOf({
    schemaVersion: literal(2),
    mediaType: literal(entryType),
    annotations: object({
      [name("key")]: string(),
      [name("space")]: string(),
      [name("manifest")]: exactOptional(string())
    })
  })
);
function parseEntry(text4) {
  const annotations = decodedText(entrySchema, text4)?.annotations;
  const [key, space, manifest] = ["key", "space", "manifest"].map((field) => annotations?.[name(field)]);
  if (key === void 0 || space === void 0) return void 0;
  return { key, space, ...manifest === void 0 ? {} : { manifest } };
}
var digest = pipe(string(), regex(/^sha256:[0-9a-f]{64}$/));
var namedSchema = objectOf({ manifests: listOf(objectOf({ digest })) });
function imagesIn(text4) {
  return decodedText(namedSchema, text4)?.manifests.map((image) => image.digest) ?? [];
}
var sizeSchema = pipe(number(), safeInteger(), minValue(0));
var imageSchema = objectOf({ schemaVersion: literal(2), layers: listOf(objectOf({ size: sizeSchema })) });
function imageBytes(text4) {
  return decodedText(imageSchema, text4)?.layers.reduce((sum, { size }) => sum + size, 0);
}
var layer = objectOf({ digest, key: string(), sizeBytes: sizeSchema });
var layersSchema = pipe(anyRecord, objectOf({ layers: listOf(layer) }));
function layersIn(manifest) {
  const read2 = decodedText(layersSchema, manifest);
  if (read2 === void 0) throw new Error("its manifest names no layers of a registry");
  return read2.layers;
}

// src/platform/store-registry/registry-api.ts
var tagsPerPage = 1e3;
var mostPages2 = 20;
function registryApi(calls, { host, name: name2 }) {
  const where = `${host}/${name2}`;
  const manifests = (reference2) => `/v2/${name2}/manifests/${reference2}`;
  return {
    tags: async (limits) => {
      const tags = [];
      let path14 = `/v2/${name2}/tags/list?n=${tagsPerPage}`;
      for (let page = 0; path14 !== void 0; page += 1) {
        if (page === mostPages2) throw new Error(`${where} has too many tags: use a repository for the caches alone`);
        const answer = await calls.send({ method: "GET", path: path14, actions: "pull" }, limits);
        if (answer.status === 404) return tags;
        const list2 = decodedText(tagsSchema, textOf2(answer, 200, `list the tags of ${where}`));
        if (list2 === void 0) throw new Error(`${host} does not answer as a registry does`);
        tags.push(...list2.tags ?? []);
        const [, next] = /<([^>]+)>\s*;\s*rel="?next"?/.exec(answer.headers["link"] ?? "") ?? [];
        path14 = next === void 0 ? void 0 : calls.pathOf(next);
      }
      return tags;
    },
    read: async (reference2, limits) => {
      const headers = { accept: types };
      const answer = await calls.send({ method: "GET", path: manifests(reference2), actions: "pull", headers }, limits);
      if (answer.status === 404) return void 0;
      const text4 = textOf2(answer, 200, `read ${where}`);
      const [mediaType = ""] = (answer.headers["content-type"] ?? "").split(";");
      const digest2 = `sha256:${createHash4("sha256").update(answer.body).digest("hex")}`;
      return { text: text4, descriptor: { mediaType, digest: digest2, size: answer.body.length } };
    },
    write: async (tag, body, limits) => {
      const headers = { "content-type": entryType };
      const call2 = { method: "PUT", path: manifests(tag), actions: "pull,push", headers, body };
      textOf2(await calls.send(call2, limits), 201, `write to ${where}`);
    },
    remove: async (digest2, limits) => {
      const call2 = { method: "DELETE", path: manifests(digest2), actions: "pull,push,delete" };
      const { status } = await calls.send(call2, limits);
      if (status === 404) return "gone";
      if ([400, 401, 403, 405].includes(status)) return "denied";
      if (status !== 202 && status !== 200) throw new Error(`${host} answers a deletion with status ${status}`);
      return "removed";
    },
    readOnlyReason: async (limits) => {
      const headers = { "content-length": "0" };
      const path14 = `/v2/${name2}/blobs/uploads/`;
      const answer = await calls.send({ method: "POST", path: path14, actions: "pull,push", headers }, limits);
      if ([401, 403, 405].includes(answer.status)) return refusal2(answer, `push to ${where}`);
      const begun = answer.status === 202 ? calls.pathOf(answer.headers["location"] ?? "") : void 0;
      if (begun !== void 0) await calls.send({ method: "DELETE", path: begun, actions: "pull,push" }, limits);
      return "";
    }
  };
}
var tagsSchema = objectOf({ tags: exactOptional(nullable(listOf(string()))) });
var types = [entryType, "application/vnd.oci.image.manifest.v1+json"].join(", ");
var errorsSchema = objectOf({ errors: listOf(objectOf({ code: pipe(string(), regex(/^[A-Z_]{1,40}$/)) })) });
function textOf2(answer, wanted, what) {
  if (answer.status !== wanted) throw new Error(refusal2(answer, what));
  return Buffer.from(answer.body).toString();
}
function refusal2({ status, body }, what) {
  const [error2] = decodedText(errorsSchema, Buffer.from(body).toString())?.errors ?? [];
  const may = status === 401 || status === 403 ? "this run may not" : "it is not possible to";
  return `${may} ${what} (status ${status}${error2 === void 0 ? "" : ` ${error2.code}`})`;
}

// src/platform/store-registry/tags.ts
import { createHash as createHash5 } from "node:crypto";
var mostCharacters = 128;
var longestPart = 18;
var shared = { inKeys: "cached-go-docker-build-", inTags: "go-" };
function keyInTag(key) {
  const rest = key.startsWith(shared.inKeys) ? key.slice(shared.inKeys.length) : key;
  const beginning = rest === key ? "" : shared.inTags;
  return beginning + rest.split("-").map(partInTag).join("-");
}
function partInTag(part) {
  return part.length <= longestPart && /^\w*(?:\.\w+)*$/.test(part) ? part : `_${hashed(part, 12)}`;
}
function spaceInTag(space) {
  return hashed(space, 8);
}
function tagOf(key, space, savedAtMs) {
  const tag = `${keyInTag(key)}.${spaceInTag(space)}.${Math.max(0, Math.round(savedAtMs)).toString(36).padStart(9, "0")}`;
  return tag.length <= mostCharacters ? tag : void 0;
}
function seriesOf({ key }) {
  return key.split("-").slice(0, 4).join("-");
}
function entriesIn(tags) {
  return tags.flatMap((tag) => {
    const [, key, space, time] = /^(\w[\w.-]*)\.([0-9a-f]{8})\.([0-9a-z]{9})$/.exec(tag) ?? [];
    if (key === void 0 || space === void 0 || time === void 0) return [];
    return [{ tag, key, space, savedAtMs: Number.parseInt(time, 36) }];
  });
}
function hashed(text4, digits) {
  return createHash5("sha256").update(text4).digest("hex").slice(0, digits);
}

// src/platform/store-registry/images-of-its-own.ts
var mostRead = 300;
var readTogether = 10;
async function imagesOfItsOwn(api, tag, text4, limits) {
  const series = entriesIn([tag]).map(seriesOf)[0];
  const others = entriesIn(await api.tags(limits)).filter((entry) => entry.tag !== tag && seriesOf(entry) === series);
  if (others.length > mostRead) return [];
  const named = /* @__PURE__ */ new Set();
  for (let at2 = 0; at2 < others.length; at2 += readTogether) {
    const reading = others.slice(at2, at2 + readTogether).map((other) => api.read(other.tag, limits));
    for (const other of await Promise.all(reading)) for (const image of imagesIn(other?.text ?? "")) named.add(image);
  }
  return imagesIn(text4).filter((image) => !named.has(image));
}

// src/platform/store-registry/registry-entries.ts
function registryEntries(api, space) {
  const tags = [];
  return {
    keyForm: keyInTag,
    list: async (_ref, prefix, limits) => {
      try {
        const own = entriesIn(await api.tags(limits)).filter(
          (entry) => entry.space === spaceInTag(space) && entry.key.startsWith(keyInTag(prefix))
        );
        const entries = own.map(({ key, savedAtMs, tag }) => ({
          id: tags.push(tag) - 1,
          key,
          createdAtMs: savedAtMs,
          readAtMs: savedAtMs,
          sizeBytes: 0
        }));
        return { kind: "listed", entries };
      } catch (error2) {
        return { kind: "degraded", reason: errorText(error2) };
      }
    },
    remove: async (id, limits) => {
      try {
        const tag = tags[id] ?? "";
        const found = await api.read(tag, limits);
        if (found === void 0) return { kind: "gone" };
        const images = await imagesOfItsOwn(api, tag, found.text, limits);
        const kind = await api.remove(found.descriptor.digest, limits);
        if (kind === "removed") for (const image of images) await api.remove(image, limits);
        return { kind };
      } catch (error2) {
        return { kind: "degraded", reason: errorText(error2) };
      }
    }
  };
}

// src/platform/store-registry/registry-login.ts
function parseChallenge(header, isLocal) {
  const [, scheme = "", rest = ""] = /^\s*(\w+)\s*(.*)$/s.exec(header) ?? [];
  if (scheme.toLowerCase() === "basic") return { kind: "basic" };
  if (scheme.toLowerCase() !== "bearer") return void 0;
  const fields = new Map([...rest.matchAll(/(\w+)="([^"]*)"/g)].map(([, name2 = "", value = ""]) => [name2, value]));
  const realm = fields.get("realm") ?? "";
  if (!URL.canParse(realm)) return void 0;
  const { protocol, host } = new URL(realm);
  if (protocol !== "https:" && !(protocol === "http:" && isLocal && needsNoTls(host))) return void 0;
  return { kind: "bearer", realm, service: fields.get("service") ?? "", scope: fields.get("scope") ?? "" };
}
function needsNoTls(host) {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(host);
}
async function authorization2(http, challenge, credentials, scope, limits) {
  const basic = credentials.kind === "password" ? basicOf(credentials) : void 0;
  if (challenge.kind === "basic") return basic;
  const query = { service: challenge.service, scope: challenge.scope === "" ? scope : challenge.scope };
  const answer = await http.send({
    ...credentials.kind === "token" ? {
      method: "POST",
      url: challenge.realm,
      body: encoded({ ...query, grant_type: "refresh_token", client_id: client, refresh_token: credentials.token }),
      headers: { "content-type": "application/x-www-form-urlencoded" }
    } : {
      method: "GET",
      url: withQuery(challenge.realm, query),
      headers: basic === void 0 ? {} : { authorization: basic }
    },
    ...limits,
    mostBytes: mostBytes2
  });
  if (answer.kind !== "answered" || answer.status !== 200) return void 0;
  const { token, access_token: accessToken } = decodedText(tokenSchema, Buffer.from(answer.body).toString()) ?? {};
  const value = token ?? accessToken;
  return value === void 0 || /[^\x21-\x7e]/.test(value) ? void 0 : `Bearer ${value}`;
}
var client = "cached-go-docker-build";
var mostBytes2 = 1 << 20;
var tokenSchema = objectOf({
  token: exactOptional(pipe(string(), nonEmpty())),
  access_token: exactOptional(pipe(string(), nonEmpty()))
});
function basicOf({ user, password }) {
  return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}
function encoded(fields) {
  return new URLSearchParams(fields).toString();
}
function withQuery(realm, fields) {
  const url2 = new URL(realm);
  for (const [name2, value] of Object.entries(fields)) if (value !== "") url2.searchParams.append(name2, value);
  return url2.href;
}

// src/platform/store-registry/registry-calls.ts
var mostBytes3 = 8 << 20;
function registryCalls(http, { host, name: name2 }, credentials) {
  const root = `${needsNoTls(host) ? "http" : "https"}://${host === "docker.io" ? "registry-1.docker.io" : host}`;
  const logins = /* @__PURE__ */ new Map();
  const attempt = async ({ path: path14, actions, headers = {}, ...call2 }, limits) => {
    const login = logins.get(actions);
    const authorized = login === void 0 ? headers : { ...headers, authorization: login };
    return answered(
      await http.send({ ...call2, url: `${root}${path14}`, headers: authorized, mostBytes: mostBytes3, ...limits }),
      host
    );
  };
  return {
    send: async (call2, limits) => {
      const { actions } = call2;
      const used = logins.get(actions);
      const first2 = await attempt(call2, limits);
      const isAsked = first2.status === 401 && first2.movedTo === void 0;
      const challenge = isAsked ? parseChallenge(first2.headers["www-authenticate"] ?? "", needsNoTls(host)) : void 0;
      if (challenge === void 0) return first2;
      const login = await authorization2(http, challenge, await credentials(), `repository:${name2}:${actions}`, limits);
      if (login === void 0 || login === used) return first2;
      logins.set(actions, login);
      return attempt(call2, limits);
    },
    pathOf: (address) => {
      if (!URL.canParse(address, root)) return void 0;
      const url2 = new URL(address, root);
      return url2.host === new URL(root).host ? `${url2.pathname}${url2.search}` : void 0;
    }
  };
}
function answered(reply, host) {
  switch (reply.kind) {
    case "answered":
      return reply;
    case "failed":
      throw new Error(`the registry ${host} cannot be reached: ${reply.reason}`);
    case "timeout":
      throw new Error(`the registry ${host} does not answer in time`);
    case "cancelled":
      throw new Error("cancelled");
    case "too-long":
      throw new Error(`the registry ${host} answers with more than it should`);
  }
}

// src/platform/store-registry/store-registry.ts
import { mkdir as mkdir4, readFile as readFile2, writeFile as writeFile2 } from "node:fs/promises";
import path7 from "node:path";

// src/platform/store/lookup-order.ts
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

// src/platform/store-registry/store-registry.ts
var manifestName = "manifest.json";
function registryStore(options) {
  const { repository, clock, space } = options;
  const where = `${repository.host}/${repository.name}`;
  const api = listingOnce(options.api);
  const own = { ...options, api };
  const guarded3 = (limits, problem, body) => guardedCall(limits, where, problem, body);
  return {
    kind: "registry",
    find: (groups, limits) => guarded3(limits, groupsProblem(groups), async (left) => {
      const found = await best(own, groups, left);
      return found === void 0 ? { kind: "none" } : { kind: "found", key: found.key };
    }),
    restore: (groups, folder, limits) => guarded3(limits, groupsProblem(groups), async (left) => {
      const begin = performance.now();
      await requireEmptyFolder(folder);
      const found = await best(own, groups, left);
      if (found === void 0) return { kind: "none" };
      const { key, manifest } = found;
      await mkdir4(folder, { recursive: true });
      if (manifest !== void 0) await writeFile2(path7.join(folder, manifestName), manifest);
      return { kind: "restored", key, sizeBytes: Buffer.byteLength(manifest ?? ""), ms: performance.now() - begin };
    }),
    save: (key, folder, limits) => guarded3(limits, keyProblem(key), async (left) => {
      const begin = performance.now();
      const tag = tagOf(key, space, clock.now());
      if (tag === void 0) throw new Error(`the key ${key} has too many parts for a tag`);
      const manifest = await readIfThere(path7.join(folder, manifestName));
      const layers = manifest === void 0 ? [] : layersIn(manifest);
      if (await isThere2(own, key, left)) return { kind: "exists" };
      const images = await Promise.all([...new Set(layers.map(({ digest: digest2 }) => digest2))].map(imageOf(api, left)));
      const entry = { key, space, ...manifest === void 0 ? {} : { manifest } };
      await api.write(tag, entryText(entry, images), left());
      const sizeBytes = layers.filter((layer2) => layer2.key === key).reduce((sum, layer2) => sum + layer2.sizeBytes, 0);
      return { kind: "saved", sizeBytes, ms: performance.now() - begin };
    }),
    layerImage: (digest2, limits) => guarded3(limits, void 0, async (left) => {
      const found = await api.read(digest2, left());
      const sizeBytes = found === void 0 ? void 0 : imageBytes(found.text);
      if (found === void 0 || sizeBytes === void 0 || found.descriptor.digest !== digest2)
        return { kind: "none" };
      return { kind: "found", reference: `${where}@${digest2}`, sizeBytes };
    }),
    readOnlyReason: async (limits) => {
      const answer = await guarded3(limits, void 0, async (left) => ({ reason: await api.readOnlyReason(left()) }));
      return answer.reason;
    }
  };
}
async function guardedCall(limits, where, problem, body) {
  if (problem !== void 0) return { kind: "degraded", reason: problem };
  const begin = performance.now();
  const left = () => ({ ...limits, timeoutMs: Math.max(1, limits.timeoutMs - (performance.now() - begin)) });
  try {
    return await withinLimits(limits, `the registry store ${where}`, () => body(left));
  } catch (error2) {
    return { kind: "degraded", reason: errorText(error2) };
  }
}
function listingOnce(api) {
  let listed;
  return {
    ...api,
    tags: async (limits) => {
      const tags = listed ??= api.tags(limits);
      tags.catch(() => listed = void 0);
      return tags;
    }
  };
}
async function best({ api, space, readable }, groups, left) {
  const tagged = entriesIn(await api.tags(left()));
  const spaces = [space, ...readable];
  const entries = spaces.map((each) => tagged.filter((entry) => entry.space === spaceInTag(each)));
  const inTags = groups.map((prefixes) => prefixes.map(keyInTag));
  const newest = (a, b) => b.savedAtMs - a.savedAtMs;
  for (const candidate of inLookupOrder(entries, inTags, newest)) {
    const found = parseEntry((await api.read(candidate.tag, left()))?.text ?? "");
    if (found === void 0 || keyInTag(found.key) !== candidate.key || !spaces.includes(found.space)) continue;
    if (groups.flat().some((prefix) => found.key.startsWith(prefix))) return found;
  }
  return void 0;
}
async function isThere2({ api, space }, key, left) {
  const alike = entriesIn(await api.tags(left())).filter(
    (entry) => entry.key === keyInTag(key) && entry.space === spaceInTag(space)
  );
  for (const { tag } of alike) if (parseEntry((await api.read(tag, left()))?.text ?? "")?.key === key) return true;
  return false;
}
function imageOf(api, left) {
  return async (digest2) => {
    const found = await api.read(digest2, left());
    if (found === void 0) throw new Error("an image of its layers is not in the registry any more");
    return found.descriptor;
  };
}
async function readIfThere(file) {
  try {
    return await readFile2(file, "utf8");
  } catch (error2) {
    if (errorCode(error2) === "ENOENT") return void 0;
    throw error2;
  }
}

// src/platform/store-local/store-local.ts
import { mkdtemp as mkdtemp3, rm as rm6, utimes as utimes2 } from "node:fs/promises";
import { basename, dirname as dirname3, join as join5 } from "node:path";

// src/platform/store-local/entries.ts
import { createHash as createHash6 } from "node:crypto";
import { lstat as lstat4, readFile as readFile3, readdir as readdir4, stat as stat5 } from "node:fs/promises";
import { join as join2 } from "node:path";
var indexSchema = objectOf({
  schema: literal(1),
  key: string(),
  /** Milliseconds since the epoch. */
  savedAtMs: number(),
  /** Keys of entries that are needed with it; where they are absent there are none. */
  standsOn: optional(listOf(string()), []),
  files: pipe(
    array(objectOf({ name: pipe(string(), check(isEntryFileName)), sizeBytes: number() })),
    maxLength(mostEntryFiles),
    readonly()
  )
});
var spacesFolder = (root) => join2(root, "spaces");
var incomingFolder = (root) => join2(root, "incoming");
var filesFolder = (entry) => join2(entry, "files");
var indexFile = (entry) => join2(entry, "entry.json");
var usedFile = (entry) => join2(entry, "used");
function spaceFolder(root, space) {
  const readable = space.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+/, "").slice(0, 60);
  return join2(spacesFolder(root), `${readable}-${hash(space).slice(0, 12)}`);
}
function entryFolder(root, space, key) {
  return join2(spaceFolder(root, space), hash(key).slice(0, 40));
}
async function readSpace(folder) {
  const read2 = await Promise.all((await namesIn(folder)).map((name2) => readEntry(join2(folder, name2))));
  return {
    entries: read2.filter((item) => item !== void 0 && "files" in item),
    damages: read2.filter((item) => item !== void 0 && "reason" in item)
  };
}
async function readEntry(folder) {
  let index;
  try {
    index = decodedText(indexSchema, await readFile3(indexFile(folder), "utf8"));
    const order = (await stat5(indexFile(folder), { bigint: true })).mtimeNs;
    if (index === void 0) return { folder, reason: "its entry.json cannot be read" };
    for (const file of index.files) {
      const stats = await lstat4(join2(filesFolder(folder), file.name));
      if (stats.size !== file.sizeBytes) {
        return {
          folder,
          key: index.key,
          reason: `${file.name} of ${index.key} has ${stats.size} bytes instead of ${file.sizeBytes}`
        };
      }
    }
    const { key, savedAtMs, standsOn, files } = index;
    return { folder, savedOrder: order, key, savedAtMs, standsOn, files };
  } catch (error2) {
    if (!["ENOENT", "ENOTDIR"].includes(errorCode(error2))) throw error2;
    const gone = (await namesIn(folder)).length === 0;
    return gone ? void 0 : { folder, ...index === void 0 ? {} : { key: index.key }, reason: "some of its files are missing" };
  }
}
function renderIndex(entry) {
  const { key, savedAtMs, standsOn, files } = entry;
  return `${JSON.stringify({ schema: 1, key, savedAtMs, standsOn, files }, void 0, 2)}
`;
}
async function namesIn(folder) {
  try {
    return await readdir4(folder);
  } catch (error2) {
    if (["ENOENT", "ENOTDIR"].includes(errorCode(error2))) return [];
    throw error2;
  }
}
function hash(text4) {
  return createHash6("sha256").update(text4).digest("hex");
}

// src/platform/store-local/sweep.ts
import { randomBytes as randomBytes4 } from "node:crypto";
import { mkdir as mkdir5, rename as rename4, rm as rm5, stat as stat7 } from "node:fs/promises";
import { dirname, join as join3 } from "node:path";

// src/platform/store/eviction.ts
var alone = { space: "", guarded: [], staleBeforeMs: Number.NEGATIVE_INFINITY };
function evicted(entries, maxBytes, keeps, maker = alone) {
  const kept = new Set(entries.filter(keeps).flatMap(({ standsOn }) => standsOn));
  const lastUse = lastUses(entries);
  let open5 = inOrder(entries, lastUse).filter((entry) => !kept.has(entry.key) && !keeps(entry));
  const bytesOf2 = /* @__PURE__ */ new Map();
  for (const { space = "", sizeBytes } of entries) bytesOf2.set(space, (bytesOf2.get(space) ?? 0) + sizeBytes);
  const gone = [];
  let bytes = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const has = ({ space = "" }) => bytesOf2.get(space) ?? 0;
  const isFree = (entry) => !maker.guarded.includes(entry.space ?? "") || has(entry) - entry.sizeBytes >= maxBytes / 2;
  while (bytes > maxBytes) {
    const next = open5.find(({ key }) => (lastUse.get(key) ?? 0) < maker.staleBeforeMs) ?? first(open5.filter(isFree), has) ?? open5.find(({ space = "" }) => space === maker.space);
    if (next === void 0) break;
    gone.push(next);
    open5 = open5.filter((entry) => entry !== next);
    bytes -= next.sizeBytes;
    bytesOf2.set(next.space ?? "", has(next) - next.sizeBytes);
  }
  return gone;
}
function first(entries, has) {
  const most = Math.max(...entries.map(has));
  return entries.find((entry) => has(entry) === most);
}
function lastUses(entries) {
  const usedAtMs = /* @__PURE__ */ new Map();
  for (const { key, standsOn, usedAtMs: at2 } of entries)
    for (const each of [key, ...standsOn]) usedAtMs.set(each, Math.max(at2, usedAtMs.get(each) ?? 0));
  return usedAtMs;
}
function inOrder(entries, usedAtMs) {
  const lastUse = ({ key }) => usedAtMs.get(key) ?? 0;
  return entries.toSorted((a, b) => lastUse(a) - lastUse(b) || b.standsOn.length - a.standsOn.length);
}

// src/platform/store-local/lock.ts
import { randomBytes as randomBytes3 } from "node:crypto";
import { link as link2, readFile as readFile4, rename as rename3, rm as rm4, stat as stat6, writeFile as writeFile3 } from "node:fs/promises";
import { hostname } from "node:os";
var lockOwnerSchema = objectOf({ host: string(), pid: number() });
function thisProcess() {
  return { host: hostname(), pid: process.pid };
}
function isGone(owner) {
  if (owner.host !== hostname()) return false;
  try {
    process.kill(owner.pid, 0);
    return false;
  } catch (error2) {
    return errorCode(error2) === "ESRCH";
  }
}
var staleAfterMs = 10 * 60 * 1e3;
async function withLock(path14, nowMs, body) {
  const mark = JSON.stringify({ ...thisProcess(), id: randomBytes3(8).toString("hex") });
  if (!await takeLock(path14, mark) && !(await removeStale(path14, nowMs) && await takeLock(path14, mark)))
    return void 0;
  try {
    return await body();
  } finally {
    if (await textOf3(path14) === mark) await rm4(path14, { force: true });
  }
}
async function takeLock(path14, mark) {
  try {
    await writeFile3(path14, mark, { flag: "wx" });
    return true;
  } catch (error2) {
    if (errorCode(error2) === "EEXIST") return false;
    throw error2;
  }
}
async function removeStale(path14, nowMs) {
  const text4 = await textOf3(path14);
  if (text4 === void 0) return true;
  if (!await isStale(path14, text4, nowMs)) return false;
  const aside = `${path14}.${randomBytes3(8).toString("hex")}`;
  try {
    await rename3(path14, aside);
    if (await textOf3(aside) === text4) return true;
    await link2(aside, path14);
    return false;
  } catch (error2) {
    if (["ENOENT", "EEXIST"].includes(errorCode(error2))) return false;
    throw error2;
  } finally {
    await rm4(aside, { force: true });
  }
}
async function isStale(path14, text4, nowMs) {
  const owner = decodedText(lockOwnerSchema, text4);
  if (owner !== void 0 && isGone(owner)) return true;
  try {
    return nowMs - (await stat6(path14)).mtimeMs > staleAfterMs;
  } catch (error2) {
    if (errorCode(error2) === "ENOENT") return false;
    throw error2;
  }
}
async function textOf3(path14) {
  try {
    return await readFile4(path14, "utf8");
  } catch (error2) {
    if (errorCode(error2) === "ENOENT") return void 0;
    throw error2;
  }
}

// src/platform/store-local/sweep.ts
var leftoverAfterMs = 60 * 60 * 1e3;
var leftoverAtLatestMs = 24 * 60 * 60 * 1e3;
var staleAfterMs2 = 7 * 24 * 60 * 60 * 1e3;
async function sweepStore(sweep) {
  await withLock(join3(sweep.root, "sweep.lock"), sweep.nowMs, async () => {
    await removeLeftovers(sweep);
    const { entries, damages } = await readAll(sweep.root);
    for (const { folder } of damages) await removeEntry(sweep.root, folder);
    if (sweep.maxBytes !== void 0) await enforceCap(sweep, entries, sweep.maxBytes);
  });
}
function incomingName() {
  const { host, pid } = thisProcess();
  return `${host.replace(/[^A-Za-z0-9.]+/g, ".")}-${pid}-${randomBytes4(8).toString("hex")}`;
}
async function removeEntry(root, folder) {
  const aside = join3(incomingFolder(root), incomingName());
  try {
    await mkdir5(incomingFolder(root), { recursive: true });
    await rename4(folder, aside);
  } catch (error2) {
    if (errorCode(error2) === "ENOENT") return;
    throw error2;
  }
  await rm5(aside, { recursive: true, force: true });
}
async function enforceCap(sweep, entries, maxBytes) {
  const gone = evicted(await usedEntries(entries), maxBytes, (entry) => entry.folder === sweep.keep, makerOf(sweep));
  for (const { folder } of gone) await removeEntry(sweep.root, folder);
}
async function hasRoomFor(sweep, { key, standsOn, sizeBytes }) {
  const { entries } = await readAll(sweep.root);
  const own = { folder: sweep.keep, space: dirname(sweep.keep), key, standsOn, sizeBytes, usedAtMs: sweep.nowMs };
  const all = [...await usedEntries(entries), own];
  const gone = evicted(all, sweep.maxBytes, ({ folder }) => folder === sweep.keep, makerOf(sweep));
  const left = all.filter((entry) => !gone.includes(entry));
  return left.reduce((sum, entry) => sum + entry.sizeBytes, 0) <= sweep.maxBytes;
}
function makerOf({ root, space, readable, nowMs }) {
  const shared2 = readable.length === 0 ? [space] : readable;
  return {
    space: spaceFolder(root, space),
    guarded: shared2.map((name2) => spaceFolder(root, name2)),
    staleBeforeMs: nowMs - staleAfterMs2
  };
}
async function usedEntries(entries) {
  const oldestFirst = entries.toSorted((a, b) => Number(a.savedOrder - b.savedOrder));
  return Promise.all(
    oldestFirst.map(async (entry) => ({
      key: entry.key,
      standsOn: entry.standsOn,
      folder: entry.folder,
      space: dirname(entry.folder),
      usedAtMs: await usedAt(entry),
      sizeBytes: totalBytes(entry.files)
    }))
  );
}
async function usedAt(entry) {
  try {
    return Math.max(entry.savedAtMs, (await stat7(usedFile(entry.folder))).mtimeMs);
  } catch (error2) {
    if (errorCode(error2) === "ENOENT") return entry.savedAtMs;
    throw error2;
  }
}
async function readAll(root) {
  const folders = (await namesIn(spacesFolder(root))).map((name2) => join3(spacesFolder(root), name2));
  const spaces = await Promise.all(folders.map(readSpace));
  return { entries: spaces.flatMap(({ entries }) => entries), damages: spaces.flatMap(({ damages }) => damages) };
}
async function removeLeftovers({ root, nowMs }) {
  for (const name2 of await namesIn(incomingFolder(root))) {
    const folder = join3(incomingFolder(root), name2);
    const age = nowMs - await changedAt(folder, nowMs);
    const owner = ownerOf(name2);
    const isLeft = owner === void 0 || isGone(owner) || owner.host !== thisProcess().host;
    if (age > leftoverAtLatestMs || age > leftoverAfterMs && isLeft)
      await rm5(folder, { recursive: true, force: true });
  }
}
async function changedAt(folder, otherwise) {
  try {
    return (await stat7(folder)).mtimeMs;
  } catch (error2) {
    if (errorCode(error2) === "ENOENT") return otherwise;
    throw error2;
  }
}
function ownerOf(name2) {
  const [, host, pid] = /^(.+)-(\d+)-[0-9a-f]+$/.exec(name2) ?? [];
  if (host === void 0 || pid === void 0) return void 0;
  const own = thisProcess().host;
  return { host: host === own.replace(/[^A-Za-z0-9.]+/g, ".") ? own : host, pid: Number(pid) };
}

// src/platform/store-local/write.ts
import { constants as constants4 } from "node:fs";
import { chmod as chmod2, copyFile as copyFile2, mkdir as mkdir6, open as open4, rename as rename5, stat as stat8, writeFile as writeFile4 } from "node:fs/promises";
import { dirname as dirname2, join as join4 } from "node:path";
async function makePrivate(root) {
  await mkdir6(root, { recursive: true, mode: 448 });
  for (const folder of [spacesFolder(root), incomingFolder(root)]) {
    await mkdir6(folder, { mode: 448, recursive: true });
    const { mode, uid } = await stat8(folder);
    if ((mode & 63) !== 0 && uid === process.getuid?.()) await chmod2(folder, 448);
  }
}
async function writeEntry(incoming, entry, source, deadline) {
  await mkdir6(dirname2(incoming), { recursive: true });
  await mkdir6(incoming);
  await mkdir6(filesFolder(incoming));
  for (const { name: name2 } of entry.files) {
    deadline.check();
    const stored = join4(filesFolder(incoming), name2);
    await copyFile2(join4(source, name2), stored, constants4.COPYFILE_FICLONE);
    await chmod2(stored, 292);
    await flush(stored);
  }
  await writeFile4(usedFile(incoming), "");
  await writeFile4(indexFile(incoming), renderIndex(entry), { flush: true });
  await flush(filesFolder(incoming));
  await flush(incoming);
}
async function publishEntry(incoming, folder) {
  await mkdir6(dirname2(folder), { recursive: true });
  try {
    await rename5(incoming, folder);
  } catch (error2) {
    if (["ENOTEMPTY", "EEXIST"].includes(errorCode(error2))) return false;
    throw error2;
  }
  await flush(dirname2(folder));
  return true;
}
async function flush(path14) {
  const handle = await open4(path14, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

// src/platform/store-local/store-local.ts
function localStore(options) {
  return {
    kind: "local",
    find: (groups, limits) => guarded2(options, limits, groupsProblem(groups), () => find2(options, groups)),
    restore: (groups, target, limits) => guarded2(options, limits, groupsProblem(groups), (deadline) => restore2(options, groups, target, deadline)),
    save: (key, source, limits, standsOn = []) => guarded2(options, limits, keyProblem(key), (deadline) => save2(options, { key, source, standsOn }, deadline))
  };
}
async function guarded2(options, limits, problem, body) {
  if (problem !== void 0) return { kind: "degraded", reason: problem };
  try {
    return await withinLimits(limits, `the cache folder ${options.root}`, body);
  } catch (error2) {
    return { kind: "degraded", reason: diskErrorText(error2, options.root) };
  }
}
async function find2(options, groups) {
  const { candidates, damages } = await lookUp(options, groups);
  const [best2] = candidates;
  return best2 === void 0 ? nothing(damages) : { kind: "found", key: best2.key };
}
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
async function take(entry, target, deadline) {
  const staging = await mkdtemp3(join5(dirname3(target), `.${basename(target)}-`));
  try {
    for (const { name: name2 } of entry.files) await linkOrCopy(join5(filesFolder(entry.folder), name2), join5(staging, name2));
    deadline.check();
    await moveFiles(entry.files, staging, target);
    return true;
  } catch (error2) {
    if (errorCode(error2) === "ENOENT") return false;
    throw error2;
  } finally {
    await rm6(staging, { recursive: true, force: true });
  }
}
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
  await makePrivate(options.root);
  const folder = entryFolder(options.root, options.space, key);
  const existing = await readEntry(folder);
  if (existing !== void 0 && "files" in existing) return { kind: "exists" };
  if (existing !== void 0) await removeEntry(options.root, folder);
  const sweep = { ...options, nowMs: options.clock.now(), maxBytes: options.maxBytes, keep: folder };
  if (!await fits(sweep, { key, standsOn, sizeBytes }))
    return {
      kind: "degraded",
      reason: `there is no room for ${sizeBytes} bytes beside what the other refs keep of ${options.maxBytes} (\`cache-max-size\`)`
    };
  const incoming = join5(incomingFolder(options.root), incomingName());
  try {
    await writeEntry(incoming, { key, savedAtMs: await nextSavedAt(options), standsOn, files }, source, deadline);
    deadline.check();
    if (!await publishEntry(incoming, folder)) return { kind: "exists" };
  } finally {
    await rm6(incoming, { recursive: true, force: true });
  }
  await clean(options, sweep);
  return { kind: "saved", sizeBytes, ms: performance.now() - startedAt };
}
async function bytesOf(options, keys) {
  if (options.maxBytes === void 0 || keys.length === 0) return 0;
  const { candidates } = await lookUp(options, [[...keys]]);
  return candidates.filter(({ key }) => keys.includes(key)).reduce((sum, { files }) => sum + totalBytes(files), 0);
}
async function nextSavedAt({ root, space, clock }) {
  const { entries } = await readSpace(spaceFolder(root, space));
  return Math.max(clock.now(), ...entries.map(({ savedAtMs }) => savedAtMs + 1));
}
async function fits({ maxBytes, ...sweep }, entry) {
  return maxBytes === void 0 || hasRoomFor({ ...sweep, maxBytes }, entry);
}
async function clean(options, sweep) {
  try {
    await sweepStore(sweep);
  } catch (error2) {
    options.log(`cleaning the cache folder failed: ${diskErrorText(error2, options.root)}`);
  }
}
async function markUsed(options, entry) {
  const now = new Date(options.clock.now());
  try {
    await utimes2(usedFile(entry.folder), now, now);
  } catch (error2) {
    options.log(`the use of ${entry.key} was not noted: ${diskErrorText(error2, options.root)}`);
  }
}
async function lookUp(options, groups) {
  const names = [.../* @__PURE__ */ new Set([options.space, ...options.readable])];
  const spaces = await Promise.all(names.map((name2) => readSpace(spaceFolder(options.root, name2))));
  const damages = spaces.flatMap((space) => space.damages);
  for (const { folder, reason } of damages) options.log(`a damaged entry is passed over: ${reason} (${folder})`);
  const candidates = inLookupOrder(
    spaces.map(({ entries }) => entries),
    groups,
    newestFirst
  );
  const prefixes = groups.flat();
  const isAsked = ({ key }) => key === void 0 || prefixes.some((prefix) => key.startsWith(prefix));
  return { candidates, damages: damages.filter(isAsked) };
}
function newestFirst(a, b) {
  return b.savedAtMs - a.savedAtMs || Number(b.savedOrder - a.savedOrder);
}
function nothing(damages) {
  const [damage] = damages;
  return damage === void 0 ? { kind: "none" } : { kind: "degraded", reason: `an entry is damaged: ${damage.reason}` };
}

// src/platform/terminal/visible-text.ts
function visibleText(text4) {
  return plainText(text4.replaceAll(escapeSequence, "")).replaceAll("\n", "");
}
var escapeSequence = new RegExp(
  String.raw`\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[ -/]*[0-~]`,
  "g"
);

// src/platform/terminal/terminal-text.ts
function linesOf(text4) {
  return text4.split(/\r?\n/).map(visibleText);
}
function placed(message, place) {
  if (place?.file === void 0) return message;
  return `${place.file}${place.line === void 0 || place.line === 0 ? "" : `:${place.line}`}: ${message}`;
}
function textColumns(text4) {
  return [...text4].reduce((columns, character) => columns + characterColumns(character), 0);
}
function fitted(given, columns) {
  const text4 = given.replaceAll("	", "    ");
  if (textColumns(text4) <= columns) return text4;
  let kept = "";
  let used = 0;
  for (const character of text4) {
    used += characterColumns(character);
    if (used > columns - 1) break;
    kept += character;
  }
  return columns < 1 ? "" : `${kept}\u2026`;
}
function characterColumns(character) {
  if (new RegExp("\\p{Mn}|\\p{Me}|\\p{Cf}", "u").test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
var wide = new RegExp(
  [
    String.raw`\p{Emoji_Presentation}`,
    String.raw`[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]`,
    String.raw`[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]`
  ].join("|"),
  "u"
);

// src/platform/terminal/terminal-frame.ts
var plainPalette = (_tone, text4) => text4;
var colouredPalette = (tone, text4) => `\x1B[${codes[tone]}m${text4}\x1B[0m`;
var codes = { good: "32", bad: "31", warn: "33", faint: "2", strong: "1" };
var spinner = ["\u280B", "\u2819", "\u2839", "\u2838", "\u283C", "\u2834", "\u2826", "\u2827", "\u2807", "\u280F"];
var shownSteps = 6;
function liveFrame(group, nowMs, columns, palette) {
  const turn = spinner[Math.floor((nowMs - group.startedMs) / 120) % spinner.length] ?? "";
  const title = withTime(`${turn} ${group.title}`, nowMs - group.startedMs, columns);
  const steps = [...group.steps.values()].filter((step) => !isInternal(step.name)).slice(-shownSteps);
  const below = steps.length > 0 ? steps.flatMap((step) => [
    withTime(`  ${step.name}`, nowMs - step.startedMs, columns),
    ...step.text === "" ? [] : [palette("faint", fitted(`    ${step.text}`, columns - 1))]
  ]) : group.notes.slice(-1).map((line) => palette("faint", fitted(withoutTone(line), columns - 1)));
  return [palette("strong", title), ...below];
}
function groupLine(group, outcome, nowMs, palette) {
  const mark = outcome === "done" ? palette("good", "\u2713") : palette("bad", "\u2717");
  return `${mark} ${palette("strong", group.title)} ${palette("faint", seconds(nowMs - group.startedMs))}`;
}
function noteLine(kind, text4, palette) {
  switch (kind) {
    case "info":
      return text4;
    case "notice":
      return `${palette("strong", "note:")} ${text4}`;
    case "warning":
      return `${palette("warn", "warning:")} ${text4}`;
    case "error":
      return `${palette("bad", "error:")} ${text4}`;
    case "debug":
      return palette("faint", text4);
  }
}
function stepEnd(event, name2, columns, palette) {
  const line = (mark, rest) => isInternal(name2) ? "" : `${mark} ${fitted(name2, columns - rest.length - 6)} ${palette("faint", rest)}`;
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
function isInternal(name2) {
  return /^\[(?:\S+ )?internal\]/.test(name2);
}
function withTime(text4, ms, columns) {
  const time = ` ${seconds(ms)}`;
  const room = Math.max(0, columns - 1 - time.length);
  const cut = fitted(text4, room);
  return fitted(`${cut}${" ".repeat(Math.max(0, Math.min(room, 100) - textColumns(cut)))}${time}`, columns - 1);
}
function seconds(ms) {
  return `${(Math.max(0, ms) / 1e3).toFixed(1)} s`;
}
function withoutTone(line) {
  return line.replaceAll(/\u001b\[\d+m/g, "");
}

// src/platform/terminal/terminal-view.ts
var noteIndent = "  ";
var frameMs = 120;
function liveLog(stream, clock, options) {
  const palette = options.colours ? colouredPalette : plainPalette;
  const screen = painter(stream);
  const columns = () => stream.columns ?? 80;
  let group;
  const paint = () => {
    if (group !== void 0) screen.show(liveFrame(group, clock.monotonicMs(), columns(), palette));
  };
  const keep = (lines2, indent) => {
    if (group === void 0) screen.keep(lines2);
    else group.notes.push(...lines2.map((line) => `${indent}${line}`));
  };
  const say = (kind, message) => keep(
    linesOf(options.redact(message)).map((text4) => noteLine(kind, text4, palette)),
    noteIndent
  );
  const end = (ended2, outcome) => {
    screen.keep([groupLine(ended2, outcome, clock.monotonicMs(), palette), ...ended2.notes]);
    group = void 0;
  };
  return {
    info: (message) => say("info", message),
    notice: (message, place) => say("notice", placed(message, place)),
    warning: (message, place) => say("warning", placed(message, place)),
    error: (message, place) => say("error", placed(message, place)),
    debug: (message) => options.debug ? say("debug", message) : void 0,
    group: async (title, body) => {
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
    },
    quote: (text4) => keep(linesOf(options.redactForeign(text4)), ""),
    passThrough: (body) => body(
      foreignLines(options, (line) => keep(linesOf(options.redactForeign(line)), noteIndent), {
        clock,
        palette,
        columns,
        group: () => group
      })
    ),
    close: () => {
      if (group !== void 0) end(group, "failed");
      screen.close();
    }
  };
}
async function paintUntil(signal, clock, paint) {
  while (!signal.aborted) {
    paint();
    await clock.sleep(frameMs, signal);
  }
}
function foreignLines(options, say, context) {
  const reader = options.progress?.();
  return (line) => {
    const group = context.group();
    if (reader === void 0 || group === void 0) return say(line);
    const events = reader.feed(line);
    if (events.length === 0 && line.trim() !== "" && !/^#\d+ /.test(line)) say(line);
    for (const event of events) showEvent(group, event, options.redactForeign, context);
  };
}
function showEvent(group, event, redact, context) {
  const name2 = linesOf(redact(event.name)).join(" ");
  const last = stepEnd(event, name2, context.columns(), context.palette);
  if (last !== void 0) {
    group.steps.delete(event.id);
    if (last === "") return;
    const place = group.ended.get(event.id) ?? group.notes.length;
    group.ended.set(event.id, place);
    group.notes[place] = `${noteIndent}${last}`;
    return;
  }
  const running = group.steps.get(event.id) ?? { name: name2, startedMs: context.clock.monotonicMs(), text: "" };
  const text4 = event.text === void 0 ? running.text : linesOf(redact(event.text)).join(" ");
  group.steps.set(event.id, { ...running, text: text4 });
}
function painter(stream) {
  let height = 0;
  let hidden = false;
  const erase = () => height === 0 ? "" : `\x1B[${height}A\x1B[0J`;
  return {
    show: (lines2) => {
      const hide = hidden ? "" : "\x1B[?25l";
      stream.write(`${hide}${erase()}${lines2.map((line) => `${line}
`).join("")}`);
      hidden = true;
      height = lines2.length;
    },
    keep: (lines2) => {
      stream.write(`${erase()}${lines2.map((line) => `${line}
`).join("")}`);
      height = 0;
    },
    close: () => {
      if (hidden) stream.write(`${erase()}\x1B[?25h`);
      hidden = false;
      height = 0;
    }
  };
}

// src/platform/terminal/terminal-log.ts
function terminalLog(stream, clock, environment, options = {}) {
  const redact = options.redact ?? ((text4) => text4);
  const redactForeign = options.redactForeign ?? redact;
  const debug2 = environment["RUNNER_DEBUG"] === "1";
  if (stream.isTTY === true && environment["TERM"] !== "dumb") {
    const colours = (environment["NO_COLOR"] ?? "") === "";
    return liveLog(stream, clock, { redact, redactForeign, debug: debug2, colours, progress: options.progress });
  }
  return plainLog(stream, { redact, redactForeign, debug: debug2 });
}
function plainLog(stream, {
  redact,
  redactForeign,
  debug: debug2
}) {
  let indent = "";
  const say = (text4) => {
    for (const line of linesOf(redact(text4))) stream.write(`${indent}${line}`.trimEnd() + "\n");
  };
  return {
    info: say,
    notice: (message, place) => say(`note: ${placed(message, place)}`),
    warning: (message, place) => say(`warning: ${placed(message, place)}`),
    error: (message, place) => say(`error: ${placed(message, place)}`),
    debug: (message) => debug2 ? say(message) : void 0,
    group: async (title, body) => {
      say(title);
      const before = indent;
      indent = `${before}  `;
      try {
        return await body();
      } finally {
        indent = before;
      }
    },
    quote: (text4) => void stream.write(`${linesOf(redactForeign(text4)).join("\n")}
`),
    passThrough: (body) => body((line) => void stream.write(`${linesOf(redactForeign(line)).join("\n")}
`)),
    close: () => void 0
  };
}

// src/platform/terminal/terminal-workflow.ts
function terminalWorkflow(inputs2) {
  const outputs = /* @__PURE__ */ new Map();
  const states = /* @__PURE__ */ new Map();
  const secrets = [];
  const summaries = [];
  return {
    input: (name2) => inputs2.get(name2) ?? "",
    setOutput: (name2, value) => void outputs.set(name2, value),
    saveState: (name2, value) => void states.set(name2, value),
    state: (name2) => states.get(name2) ?? "",
    addSecret: (value) => void secrets.push(value),
    writeSummary: async (markdown) => void summaries.push(markdown),
    outputs: () => outputs,
    secrets: () => secrets,
    summary: () => summaries.join("\n")
  };
}

// src/report/redact.ts
var mask = "***";
var minimumLength = 4;
function redactor(secrets) {
  const forms = [...new Set(secrets.flatMap(formsOf))].filter((form) => !/^[*\s]*$/.test(form)).toSorted((a, b) => b.length - a.length);
  if (forms.length === 0) return (text4) => text4;
  const pattern = new RegExp(
    forms.map((form) => form.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)).join("|"),
    "g"
  );
  return (text4) => {
    let before = text4;
    let after = text4.replace(pattern, mask);
    while (after !== before) {
      before = after;
      after = after.replace(pattern, mask);
    }
    return after;
  };
}
function formsOf(secret) {
  const whole = [secret, secret.trim()].filter((text4) => text4 !== "");
  const lines2 = secret.includes("\n") ? secret.split(/\r?\n/).map((line) => line.trim()) : [];
  const texts = [...whole, ...lines2.filter((line) => line.length >= minimumLength)];
  return [...texts, ...texts.filter((text4) => text4.length >= minimumLength).flatMap(encodedForms)];
}
function encodedForms(text4) {
  const percent = encodeURIComponent(text4.toWellFormed());
  const strict = percent.replaceAll(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const url2 = [percent, strict, strict.replaceAll("%20", "+"), encodeURI(text4.toWellFormed()), goUserinfo(text4)];
  return [
    ...url2,
    ...url2.map((form) => form.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
    // Quoted, as Go and JSON write it into messages.
    JSON.stringify(text4).slice(1, -1),
    ...base64Forms(Buffer.from(text4))
  ];
}
function base64Forms(bytes) {
  const whole = bytes.toString("base64");
  const inner = [0, 1, 2].map((offset) => {
    const first2 = (3 - offset) % 3;
    const end = bytes.length - (bytes.length - first2) % 3;
    return bytes.subarray(first2, end).toString("base64");
  });
  const forms = [whole, whole.replace(/=+$/, ""), ...inner.filter((form) => form.length >= 8)];
  return [...forms, ...forms.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"))];
}

// src/action/services/checkout-roots.ts
import path11 from "node:path";

// src/config/inputs/input-spec.ts
var text2 = { kind: "string" };
var path8 = { kind: "path" };
var flag = { kind: "boolean" };
var lines = { kind: "list", rules: { commas: "kept", quotes: "csv" } };
var literal2 = { kind: "list", rules: { commas: "kept", quotes: "literal" } };
var csv = { kind: "list", rules: { commas: "split", quotes: "csv" } };
function docker(type, description, defaultValue = "") {
  return { type, default: defaultValue, origin: "docker", text: description };
}
function ours(type, description, defaultValue = "") {
  return { type, default: defaultValue, origin: "ours", text: description };
}

// src/config/inputs/builder-inputs.ts
var builderInputs = {
  "builder-config": ours(
    text2,
    "A buildkitd.toml (its path relative to the workspace, or its text), for example with DNS servers or registry mirrors. The action creates a builder with it for this run (driver `docker-container`) and removes the builder after the job. Cannot be combined with `builder`."
  ),
  driver: ours(
    text2,
    "Driver of a builder that the action creates for this run and removes after the job: `docker-container` (the default if another input of the created builder is given), `kubernetes` or `remote`. `docker`: the builder of the Docker engine itself; nothing is created. None of the inputs of the created builder can be combined with `builder`."
  ),
  "driver-opts": ours(
    literal2,
    'Options of the driver of the created builder, one per line, for example `image=moby/buildkit:v0.25.1` or `"env.NO_PROXY=a,b"`.'
  ),
  "buildkitd-flags": ours(text2, "Flags of the BuildKit daemon of the created builder, for example `--debug`."),
  endpoint: ours(
    text2,
    "Where the created builder runs: a docker context, or an address such as `tcp://buildkit.example.com:1234` (default: the docker context in use). Required with `driver: remote`."
  ),
  append: ours(
    text2,
    "Further nodes of the created builder: a YAML list, each item with `name`, `endpoint`, `driver-opts`, `buildkitd-flags` and `platforms`."
  ),
  "builder-platforms": ours(
    csv,
    "Platforms of the first node of the created builder, for example `linux/amd64,linux/386` (default: those that BuildKit detects). This is the input `platforms` of docker/setup-buildx-action."
  ),
  "keep-state": ours(
    flag,
    "Keep the state of the created builder (driver `docker-container`) on this machine; the next run of the same step on the same runner continues with it.",
    "false"
  )
};

// src/config/inputs/inputs.ts
var inputs = {
  context: docker(
    path8,
    "Build context: a folder, also one outside of the workspace, or the URL of a Git repository, which is built without caches unless it is the commit that is checked out (default: the workspace; in a job without a checkout, the repository at the commit of the run)."
  ),
  file: docker(
    path8,
    "Path of the Dockerfile, or its URL, which is built without caches (default: `Dockerfile` in the context)."
  ),
  target: docker(text2, "The stage to build."),
  "build-args": docker(
    lines,
    "Build arguments, one per line: `NAME=value`, or `NAME` alone to take it from the environment."
  ),
  "build-contexts": docker(lines, "Additional build contexts, one per line: `name=path`."),
  platforms: docker(csv, "Target platforms, for example `linux/amd64,linux/arm64`."),
  tags: docker(csv, "Names of the image, for example `ghcr.io/me/app:1.2.3`."),
  labels: docker(lines, "Labels of the image, one per line: `name=value`."),
  annotations: docker(lines, "Annotations of the image, one per line: `name=value`."),
  outputs: docker(literal2, "Output destinations, one per line, for example `type=local,dest=path`."),
  push: docker(flag, "Push the image; short for `--output=type=registry`.", "false"),
  load: docker(flag, "Load the image into Docker; short for `--output=type=docker`.", "false"),
  pull: docker(flag, "Always check for newer versions of the base images.", "false"),
  "no-cache": docker(
    flag,
    "Build without any cache. BuildKit also empties the cache mounts, so the action restores nothing.",
    "false"
  ),
  "no-cache-filters": docker(csv, "Stages to build without any cache."),
  secrets: docker(
    lines,
    'Secrets for the build, one per line: `id=value`. Put a value of several lines into double quotes: `"id=first line\u2026"`.'
  ),
  "secret-files": docker(lines, "Secrets from files, one per line: `id=path`."),
  "secret-envs": docker(csv, "Secrets from environment variables: `id=VARIABLE`."),
  ssh: docker(csv, "SSH agent sockets or keys for the build, for example `default`."),
  network: docker(text2, "Network of the RUN instructions: `default`, `host` or `none`."),
  "add-hosts": docker(csv, "Additional host names, for example `docker:10.180.0.1`."),
  allow: docker(csv, "Extra privileges for the build, for example `network.host`."),
  "cgroup-parent": docker(text2, "Parent cgroup of the RUN instructions."),
  "shm-size": docker(text2, "Size of `/dev/shm`, for example `2g`."),
  ulimit: docker(lines, "Resource limits, one per line, for example `nofile=1024:1024`."),
  "cache-from": docker(lines, "Layer cache sources, one per line, for example `type=registry,ref=user/app:cache`."),
  "cache-to": docker(lines, "Layer cache destinations, one per line, for example `type=gha,mode=max`."),
  provenance: docker(
    { kind: "boolean-or-string" },
    "Provenance attestation: `true`, `false`, or attributes such as `mode=max`."
  ),
  sbom: docker(
    { kind: "boolean-or-string" },
    "SBOM attestation: `true`, `false`, or attributes such as `generator=image`."
  ),
  attests: docker(lines, "Attestations, one per line, for example `type=sbom,generator=image`."),
  call: docker(text2, "What to do instead of building, for example `check`, `outline` or `targets`."),
  builder: docker(text2, "Name of the Buildx builder."),
  "github-token": {
    ...docker(text2, "Token for deleting superseded caches, and for fetching the repository where it is the context."),
    actionDefault: "${{ github.token }}"
  },
  cache: ours(
    { kind: "choice", choices: ["auto", "all", "modules", "off"], aliases: { true: "auto", false: "off" } },
    "Which of Go's caches to keep between runs. `auto`: both, where this run is allowed to, while it saves time; `all`: both, even if `auto` skips one; `modules`: downloaded modules only; `off`: none. `true` and `false` mean `auto` and `off`.",
    "auto"
  ),
  "cache-scope": ours(
    text2,
    "Name that separates build caches that must not be shared (default: derived from the context, file, target, platforms and the build arguments that affect what Go compiles)."
  ),
  "cache-store": ours(
    text2,
    "Where caches are stored. `github`: the cache service of GitHub Actions; `local`: a folder on this machine; `registry=<repository>`: a repository of a registry, which the builder itself pulls from and pushes to; `auto`: `github` inside Actions, `local` elsewhere.",
    "auto"
  ),
  "cache-max-size": ours(
    text2,
    "Maximum total size of all snapshots, for example `500MB` or `2GB`; `0`: no limit. Above it, the least recently used snapshots are deleted first (default: `5GB` with `local`; no limit with `github`, which deletes old caches itself). It has no effect with `registry`."
  ),
  "cache-sharing": ours(
    { kind: "choice", choices: ["off", "on"], aliases: { true: "on", false: "off" } },
    "Whether runs of the default branch store what the build caches of several images have in common once, in layers that the images share. `on`: for repositories with many images whose caches come near the limit of the store; `off`: each image stores all of its build cache. It has no effect with `registry`. `true` and `false` mean `on` and `off`.",
    "off"
  ),
  "cache-dependency-path": ours(
    csv,
    "go.sum, go.mod or go.work files of the modules that the image needs, as paths or globs relative to the workspace (default: detected automatically)."
  ),
  host: ours(
    flag,
    "Also put the modules, and a build cache of the runner's own, into the Go caches of the runner for the Go steps after this one, and save what those steps add. It takes the place of the cache of actions/setup-go (`cache: false` there).",
    "false"
  ),
  "layer-cache": ours(
    text2,
    "Where to keep BuildKit's layers, with a scope for each image, Dockerfile, target and set of platforms: `gha`, `registry=<ref>`, `local=<folder>`, `inline`, or `off`. It adds to `cache-from` and `cache-to`. Where these layers are enough for a build, its Go caches are not restored.",
    "off"
  ),
  "cache-timeout": ours(
    { kind: "duration" },
    "Maximum time for restoring, and for saving in the post step, for example `45s`, `2m` or `1m30s`; a number without a unit means minutes.",
    "45s"
  ),
  "helper-image": ours(
    text2,
    "Image with a POSIX shell and tar for the helper builds, if the Go image of the Dockerfile has none."
  ),
  "clean-build": ours(
    { kind: "choice", choices: ["auto", "on", "off"], aliases: { true: "on", false: "off" } },
    "Whether the build may use the output of other runs: compiled packages, layers, `cache-from`. `on`: no, for images that you publish; restored modules are still used, because Go verifies them. `auto`: `on` for tags and releases; `off`: yes. `true` and `false` mean `on` and `off`.",
    "auto"
  ),
  "dockerfile-edits": ours(
    { kind: "choice", choices: ["auto", "off"] },
    "`auto`: add missing cache mounts and Go's settings to a copy of the Dockerfile for this build; `off`: build the Dockerfile unchanged. With `off`, only RUNs that mount Go's settings themselves get them, as secrets with the id `cached-go-docker-build-` and the name of the input, for example `RUN --mount=type=secret,id=cached-go-docker-build-goproxy,env=GOPROXY go mod download`.",
    "auto"
  ),
  goproxy: ours(
    text2,
    "GOPROXY during the build, for example `https://proxy.example.com|direct`; `china`: mirrors that are reachable from China; `auto`: query several proxies and use the fastest. The value enters neither the image nor the layer cache key."
  ),
  gosumdb: ours(
    text2,
    "GOSUMDB during the build: `off`, or the name of a checksum database, optionally with its key and URL."
  ),
  goprivate: ours(
    text2,
    "GOPRIVATE during the build: comma-separated patterns of module paths, for example `github.com/my-org/*`."
  ),
  gonoproxy: ours(
    text2,
    "GONOPROXY during the build: patterns of the modules to download from their own repositories, not from a proxy (default: `goprivate`); `none`: no module."
  ),
  gonosumdb: ours(
    text2,
    "GONOSUMDB during the build: patterns of the modules that Go does not look up in the checksum database (default: `goprivate`); `none`: no module."
  ),
  goflags: ours(
    text2,
    "GOFLAGS during the build, for example `-trimpath -tags=netgo`. A changed value runs the steps again."
  ),
  gotoolchain: ours(
    text2,
    "GOTOOLCHAIN during the build: `local`, `auto`, `path`, or a toolchain such as `go1.26.1+auto`. A changed value runs the steps again."
  ),
  "http-proxy": ours(
    text2,
    "HTTP_PROXY during the build, for example `http://proxy.example.com:3128`. The value enters neither the image nor the layer cache key. A URL with a password is passed as a secret."
  ),
  "https-proxy": ours(text2, "HTTPS_PROXY during the build. The rules of `http-proxy` apply."),
  "no-proxy": ours(
    csv,
    "NO_PROXY during the build: hosts, domains and address ranges to connect to without a proxy, for example `.corp.example.com,10.0.0.0/8`."
  ),
  ...builderInputs,
  fetch: ours(
    { kind: "choice", choices: ["auto", "on", "off", "only"], aliases: { true: "on", false: "off" } },
    "Whether to download modules before the build, with retries, into the cache mount that the build uses. `auto`: if the restored modules are incomplete, download all modules if the Dockerfile runs `go mod download`, else those of the packages that the analysis sees it build; `on`: all modules, even if the Dockerfile never downloads them; `off`: never; `only`: download and save the modules, and build nothing. `true` and `false` mean `on` and `off`.",
    "auto"
  ),
  "fetch-attempts": ours(
    text2,
    "After network errors: how many consecutive attempts to download modules may make no progress. Other errors (a missing module, a wrong checksum, a rejected login) are not retried.",
    "5"
  ),
  "fetch-timeout": ours(
    { kind: "duration" },
    "Maximum time of the first attempt to download modules. An attempt without progress doubles the time of the next one, up to four times this value. Each attempt continues where the previous one stopped.",
    "1m"
  ),
  netrc: ours(
    text2,
    "Logins for private modules over HTTPS, as lines of a netrc file: `machine git.example.com login USER password TOKEN`. Only the download of modules before the build uses them; no RUN of the Dockerfile gets them. The download runs the `go` of the base image, so the authors of the Dockerfile and of its base image could read the logins."
  ),
  "ssh-known-hosts": ours(
    text2,
    "Host keys for private modules over ssh (with `ssh`), as lines of a known_hosts file, in addition to those of the Go stage. A host without a known key is rejected."
  ),
  "module-checks": ours(
    csv,
    "Checks after the download of modules: `verify` (`go mod verify`), `tidy` (`go mod tidy -diff`). Problems are warnings; add `fail` to fail the step."
  ),
  offline: ours(
    flag,
    "Build from restored modules only: GOPROXY is `off`, and RUNs that call go have no network. If modules are missing, the step fails before the build and lists them.",
    "false"
  ),
  preflight: ours(
    { kind: "choice", choices: ["auto", "warn", "off"], aliases: { true: "auto", false: "off" } },
    "Check before the build. `auto`: stop if the build is certain to fail; `warn`: report all findings and build anyway; `off`: skip the check. `true` and `false` mean `auto` and `off`.",
    "auto"
  ),
  "report-file": ours(
    path8,
    "Path of the machine-readable report (JSON) (default: a file in the temporary folder; see the output `report`)."
  ),
  "dry-run": ours(flag, "Show the plan (mounts, keys, decisions and their reasons) and build nothing.", "false"),
  "go-hashes": ours(
    flag,
    "After the build, run the RUN that compiles longest once more with `GODEBUG=gocachehash=1` and record what Go hashes for its packages. The next run that does so names what has changed when everything is compiled again.",
    "false"
  )
};
var inputSpecs = new Map(Object.entries(inputs));

// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class _CsvError extends Error {
  constructor(code, message, options, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ").trim();
    super(message);
    if (Error.captureStackTrace !== void 0) {
      Error.captureStackTrace(this, _CsvError);
    }
    this.code = code;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
      }
    }
  }
};

// node_modules/csv-parse/lib/utils/is_object.js
var is_object = function(obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-parse/lib/api/normalize_columns_array.js
var normalize_columns_array = function(columns) {
  const normalizedColumns = [];
  for (let i = 0, l = columns.length; i < l; i++) {
    const column = columns[i];
    if (column === void 0 || column === null || column === false) {
      normalizedColumns[i] = { disabled: true };
    } else if (typeof column === "string" || typeof column === "number") {
      normalizedColumns[i] = { name: `${column}` };
    } else if (is_object(column)) {
      if (typeof column.name !== "string") {
        throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
          "Option columns missing name:",
          `property "name" is required at position ${i}`,
          "when column is an object literal"
        ]);
      }
      normalizedColumns[i] = column;
    } else {
      throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
        "Invalid column definition:",
        "expect a string or a literal object,",
        `got ${JSON.stringify(column)} at position ${i}`
      ]);
    }
  }
  return normalizedColumns;
};

// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
  constructor(size = 100) {
    this.size = size;
    this.length = 0;
    this.buf = Buffer.allocUnsafe(size);
  }
  prepend(val) {
    if (Buffer.isBuffer(val)) {
      const length = this.length + val.length;
      if (length >= this.size) {
        this.resize();
        if (length >= this.size) {
          throw Error("INVALID_BUFFER_STATE");
        }
      }
      const buf = this.buf;
      this.buf = Buffer.allocUnsafe(this.size);
      val.copy(this.buf, 0);
      buf.copy(this.buf, val.length);
      this.length += val.length;
    } else {
      const length = this.length++;
      if (length === this.size) {
        this.resize();
      }
      const buf = this.clone();
      this.buf[0] = val;
      buf.copy(this.buf, 1, 0, length);
    }
  }
  append(val) {
    const length = this.length++;
    if (length === this.size) {
      this.resize();
    }
    this.buf[length] = val;
  }
  clone() {
    return Buffer.from(this.buf.slice(0, this.length));
  }
  resize() {
    const length = this.length;
    this.size = this.size * 2;
    const buf = Buffer.allocUnsafe(this.size);
    this.buf.copy(buf, 0, 0, length);
    this.buf = buf;
  }
  toString(encoding) {
    if (encoding) {
      return this.buf.toString(encoding, 0, this.length);
    } else {
      return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
    }
  }
  toJSON() {
    return this.toString("utf8");
  }
  reset() {
    this.length = 0;
  }
};
var ResizeableBuffer_default = ResizeableBuffer;

// node_modules/csv-parse/lib/api/init_state.js
var init_state = function(options) {
  const timchars = [
    // Basic Latin
    32,
    // [Space](https://www.fileformat.info/info/unicode/char/0020/index.htm)
    9,
    // [CHARACTER TABULATION (HT)](https://www.fileformat.info/info/unicode/char/0009/index.htm)
    10,
    // [LINE FEED (LF)](https://www.fileformat.info/info/unicode/char/000a/index.htm)
    13,
    // [CARRIAGE RETURN (CR)](https://www.fileformat.info/info/unicode/char/000d/index.htm)
    12,
    // [FORM FEED (FF)](https://www.fileformat.info/info/unicode/char/000c/index.htm)
    11,
    // [LINE TABULATION (VT)](https://www.fileformat.info/info/unicode/char/000b/index.htm)
    // Latin-1 Supplement
    160,
    // [NO-BREAK SPACE (NBSP)](https://www.fileformat.info/info/unicode/char/00a0/index.htm)
    // Ogham
    5760,
    // [OGHAM SPACE MARK](https://www.fileformat.info/info/unicode/char/1680/index.htm)
    // General Punctuation
    8192,
    // [EN QUAD](https://www.fileformat.info/info/unicode/char/2000/index.htm)
    8193,
    // [EM QUAD](https://www.fileformat.info/info/unicode/char/2001/index.htm)
    8194,
    // [EN SPACE](https://www.fileformat.info/info/unicode/char/2002/index.htm)
    8195,
    // [EM SPACE](https://www.fileformat.info/info/unicode/char/2003/index.htm)
    8196,
    // [THREE-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2004/index.htm)
    8197,
    // [FOUR-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2005/index.htm)
    8198,
    // [SIX-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2006/index.htm)
    8199,
    // [FIGURE SPACE](https://www.fileformat.info/info/unicode/char/2007/index.htm)
    8200,
    // [PUNCTUATION SPACE](https://www.fileformat.info/info/unicode/char/2008/index.htm)
    8201,
    // [THIN SPACE](https://www.fileformat.info/info/unicode/char/2009/index.htm)
    8202,
    // [HAIR SPACE](https://www.fileformat.info/info/unicode/char/200a/index.htm)
    8232,
    // [LINE SEPARATOR](https://www.fileformat.info/info/unicode/char/2028/index.htm)
    8233,
    // [PARAGRAPH SEPARATOR](https://www.fileformat.info/info/unicode/char/2029/index.htm)
    8239,
    // [NARROW NO-BREAK SPACE (NNBSP)](https://www.fileformat.info/info/unicode/char/202f/index.htm)
    8287,
    // [MEDIUM MATHEMATICAL SPACE (MMSP)](https://www.fileformat.info/info/unicode/char/205f/index.htm)
    12288,
    // [IDEOGRAPHIC SPACE](https://www.fileformat.info/info/unicode/char/3000/index.htm)
    65279
    // [ZERO WIDTH NO-BREAK SPACE (BOM)](https://www.fileformat.info/info/unicode/char/feff/index.htm)
  ].reduce((acc, codepoint) => {
    const encoded2 = Buffer.from(
      String.fromCharCode(codepoint),
      options.encoding
    );
    if (codepoint !== 63 && encoded2.length === 1 && encoded2[0] === 63) {
      return acc;
    }
    acc.push(encoded2);
    return acc;
  }, []);
  const timcharFirstBytes = new Uint8Array(256);
  for (const t of timchars) timcharFirstBytes[t[0]] = 1;
  return {
    bomSkipped: false,
    bufBytesStart: 0,
    castField: options.cast_function,
    commenting: false,
    delimiterBufPrevious: void 0,
    delimiterDiscovered: false,
    // Current error encountered by a record
    error: void 0,
    enabled: options.from_line === 1,
    escaping: false,
    escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
    // columns can be `false`, `true`, `Array`
    expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
    field: new ResizeableBuffer_default(20),
    firstLineToHeaders: options.cast_first_line_to_header,
    needMoreDataSize: Math.max(
      // Skip if the remaining buffer smaller than comment
      options.comment !== null ? options.comment.length : 0,
      ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [],
      // Auto discovery of delimiter is limited to 1 character
      options.delimiter_auto ? 1 : 0,
      // Skip if the remaining buffer can be escape sequence
      options.quote !== null ? options.quote.length : 0,
      ...timchars.map((t) => t.length)
    ),
    previousBuf: void 0,
    quoting: false,
    stop: false,
    rawBuffer: new ResizeableBuffer_default(100),
    record: [],
    recordHasError: false,
    record_length: 0,
    recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
    trimChars: [
      Buffer.from(" ", options.encoding)[0],
      Buffer.from("	", options.encoding)[0]
    ],
    wasQuoting: false,
    wasRowDelimiter: false,
    timchars,
    timcharFirstBytes
  };
};

// node_modules/csv-parse/lib/utils/underscore.js
var underscore = function(str) {
  return str.replace(/([A-Z])/g, function(_, match) {
    return "_" + match.toLowerCase();
  });
};

// node_modules/csv-parse/lib/api/normalize_options.js
var normalize_options = function(opts) {
  const options = {};
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  if (options.encoding === void 0 || options.encoding === true) {
    options.encoding = "utf8";
  } else if (options.encoding === null || options.encoding === false) {
    options.encoding = null;
  } else if (typeof options.encoding !== "string" && options.encoding !== null) {
    throw new CsvError(
      "CSV_INVALID_OPTION_ENCODING",
      [
        "Invalid option encoding:",
        "encoding must be a string or null to return a buffer,",
        `got ${JSON.stringify(options.encoding)}`
      ],
      options
    );
  }
  if (options.bom === void 0 || options.bom === null || options.bom === false) {
    options.bom = false;
  } else if (options.bom !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_BOM",
      [
        "Invalid option bom:",
        "bom must be true,",
        `got ${JSON.stringify(options.bom)}`
      ],
      options
    );
  }
  options.cast_function = null;
  if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") {
    options.cast = void 0;
  } else if (typeof options.cast === "function") {
    options.cast_function = options.cast;
    options.cast = true;
  } else if (options.cast !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST",
      [
        "Invalid option cast:",
        "cast must be true or a function,",
        `got ${JSON.stringify(options.cast)}`
      ],
      options
    );
  }
  if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") {
    options.cast_date = false;
  } else if (options.cast_date === true) {
    options.cast_date = function(value) {
      const date = Date.parse(value);
      return !isNaN(date) ? new Date(date) : value;
    };
  } else if (typeof options.cast_date !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST_DATE",
      [
        "Invalid option cast_date:",
        "cast_date must be true or a function,",
        `got ${JSON.stringify(options.cast_date)}`
      ],
      options
    );
  }
  options.cast_first_line_to_header = void 0;
  if (options.columns === true) {
    options.cast_first_line_to_header = void 0;
  } else if (typeof options.columns === "function") {
    options.cast_first_line_to_header = options.columns;
    options.columns = true;
  } else if (Array.isArray(options.columns)) {
    options.columns = normalize_columns_array(options.columns);
  } else if (options.columns === void 0 || options.columns === null || options.columns === false) {
    options.columns = false;
  } else {
    throw new CsvError(
      "CSV_INVALID_OPTION_COLUMNS",
      [
        "Invalid option columns:",
        "expect an array, a function or true,",
        `got ${JSON.stringify(options.columns)}`
      ],
      options
    );
  }
  if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) {
    options.group_columns_by_name = false;
  } else if (options.group_columns_by_name !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "expect an boolean,",
        `got ${JSON.stringify(options.group_columns_by_name)}`
      ],
      options
    );
  } else if (options.columns === false) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "the `columns` mode must be activated."
      ],
      options
    );
  }
  if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") {
    options.comment = null;
  } else {
    if (typeof options.comment === "string") {
      options.comment = Buffer.from(options.comment, options.encoding);
    }
    if (!Buffer.isBuffer(options.comment)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_COMMENT",
        [
          "Invalid option comment:",
          "comment must be a buffer or a string,",
          `got ${JSON.stringify(options.comment)}`
        ],
        options
      );
    }
  }
  if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) {
    options.comment_no_infix = false;
  } else if (options.comment_no_infix !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_COMMENT",
      [
        "Invalid option comment_no_infix:",
        "value must be a boolean,",
        `got ${JSON.stringify(options.comment_no_infix)}`
      ],
      options
    );
  }
  if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) {
    options.delimiter_auto = false;
  } else if (options.delimiter_auto === true) {
    options.delimiter_auto = {};
  } else if (!is_object(options.delimiter_auto)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_DELIMITER_AUTO",
      [
        "Invalid option delimiter_auto:",
        "delimiter_auto must be a boolean or a configuration object,",
        `got ${JSON.stringify(options.delimiter_auto)}`
      ],
      options
    );
  }
  if (options.delimiter_auto) {
    if (options.delimiter_auto.preferred === void 0)
      options.delimiter_auto.preferred = {
        [",".charCodeAt(0)]: 1.8,
        ["	".charCodeAt(0)]: 1.8,
        [";".charCodeAt(0)]: 1.6,
        [" ".charCodeAt(0)]: 1.6,
        [":".charCodeAt(0)]: 1.5,
        [".".charCodeAt(0)]: 1.4,
        ["/".charCodeAt(0)]: 1.4
      };
    else if (!is_object(options.delimiter_auto.preferred)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "preferred must be an object,",
          `got ${JSON.stringify(options.delimiter_auto.preferred)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.score === void 0)
      options.delimiter_auto.score = (info2, options2) => {
        return (info2.total - info2.std) * (options2.preferred[info2.char_code] || 1);
      };
    else if (typeof options.delimiter_auto.score !== "function") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "score must be a function,",
          `got ${JSON.stringify(options.delimiter_auto.score)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.size === void 0)
      options.delimiter_auto.size = 2048;
    else if (typeof options.delimiter_auto.size !== "number") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "size must be a number,",
          `got ${JSON.stringify(options.delimiter_auto.size)}`
        ],
        options
      );
    }
  }
  const delimiter_json = JSON.stringify(options.delimiter);
  if (options.delimiter_auto !== false) {
    options.delimiter = [];
  }
  if (!Array.isArray(options.delimiter)) {
    if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) {
      options.delimiter = Buffer.from(",", options.encoding);
    }
    options.delimiter = [options.delimiter];
  }
  options.delimiter = options.delimiter.map(function(delimiter) {
    if (typeof delimiter === "string") {
      delimiter = Buffer.from(delimiter, options.encoding);
    }
    if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER",
        [
          "Invalid option delimiter:",
          "delimiter must be a non empty string or buffer or array of string|buffer,",
          `got ${delimiter_json}`
        ],
        options
      );
    }
    return delimiter;
  });
  if (options.escape === void 0 || options.escape === true) {
    options.escape = Buffer.from('"', options.encoding);
  } else if (typeof options.escape === "string") {
    options.escape = Buffer.from(options.escape, options.encoding);
  } else if (options.escape === null || options.escape === false) {
    options.escape = null;
  }
  if (options.escape !== null) {
    if (!Buffer.isBuffer(options.escape)) {
      throw new Error(
        `Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`
      );
    }
  }
  if (options.from === void 0 || options.from === null) {
    options.from = 1;
  } else {
    if (typeof options.from === "string" && /\d+/.test(options.from)) {
      options.from = parseInt(options.from);
    }
    if (Number.isInteger(options.from)) {
      if (options.from < 0) {
        throw new Error(
          `Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`
      );
    }
  }
  if (options.from_line === void 0 || options.from_line === null) {
    options.from_line = 1;
  } else {
    if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) {
      options.from_line = parseInt(options.from_line);
    }
    if (Number.isInteger(options.from_line)) {
      if (options.from_line <= 0) {
        throw new Error(
          `Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`
      );
    }
  }
  if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) {
    options.ignore_last_delimiters = false;
  } else if (typeof options.ignore_last_delimiters === "number") {
    options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
    if (options.ignore_last_delimiters === 0) {
      options.ignore_last_delimiters = false;
    }
  } else if (typeof options.ignore_last_delimiters !== "boolean") {
    throw new CsvError(
      "CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",
      [
        "Invalid option `ignore_last_delimiters`:",
        "the value must be a boolean value or an integer,",
        `got ${JSON.stringify(options.ignore_last_delimiters)}`
      ],
      options
    );
  }
  if (options.ignore_last_delimiters === true && options.columns === false) {
    throw new CsvError(
      "CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",
      [
        "The option `ignore_last_delimiters`",
        "requires the activation of the `columns` option"
      ],
      options
    );
  }
  if (options.info === void 0 || options.info === null || options.info === false) {
    options.info = false;
  } else if (options.info !== true) {
    throw new Error(
      `Invalid Option: info must be true, got ${JSON.stringify(options.info)}`
    );
  }
  if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) {
    options.max_record_size = 0;
  } else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {
  } else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) {
    options.max_record_size = parseInt(options.max_record_size);
  } else {
    throw new Error(
      `Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`
    );
  }
  if (options.objname === void 0 || options.objname === null || options.objname === false) {
    options.objname = void 0;
  } else if (Buffer.isBuffer(options.objname)) {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty buffer`);
    }
    if (options.encoding === null) {
    } else {
      options.objname = options.objname.toString(options.encoding);
    }
  } else if (typeof options.objname === "string") {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty string`);
    }
  } else if (typeof options.objname === "number") {
  } else {
    throw new Error(
      `Invalid Option: objname must be a string or a buffer, got ${options.objname}`
    );
  }
  if (options.objname !== void 0) {
    if (typeof options.objname === "number") {
      if (options.columns !== false) {
        throw Error(
          "Invalid Option: objname index cannot be combined with columns or be defined as a field"
        );
      }
    } else {
      if (options.columns === false) {
        throw Error(
          "Invalid Option: objname field must be combined with columns or be defined as an index"
        );
      }
    }
  }
  if (options.on_record === void 0 || options.on_record === null) {
    options.on_record = void 0;
  } else if (typeof options.on_record !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_ON_RECORD",
      [
        "Invalid option `on_record`:",
        "expect a function,",
        `got ${JSON.stringify(options.on_record)}`
      ],
      options
    );
  }
  if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") {
    throw new Error(
      `Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`
    );
  }
  if (options.quote === null || options.quote === false || options.quote === "") {
    options.quote = null;
  } else {
    if (options.quote === void 0 || options.quote === true) {
      options.quote = Buffer.from('"', options.encoding);
    } else if (typeof options.quote === "string") {
      options.quote = Buffer.from(options.quote, options.encoding);
    }
    if (!Buffer.isBuffer(options.quote)) {
      throw new Error(
        `Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`
      );
    }
  }
  if (options.raw === void 0 || options.raw === null || options.raw === false) {
    options.raw = false;
  } else if (options.raw !== true) {
    throw new Error(
      `Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`
    );
  }
  if (options.record_delimiter === void 0) {
    options.record_delimiter = [];
  } else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
    if (options.record_delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer,",
          `got ${JSON.stringify(options.record_delimiter)}`
        ],
        options
      );
    }
    options.record_delimiter = [options.record_delimiter];
  } else if (!Array.isArray(options.record_delimiter)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_RECORD_DELIMITER",
      [
        "Invalid option `record_delimiter`:",
        "value must be a string, a buffer or array of string|buffer,",
        `got ${JSON.stringify(options.record_delimiter)}`
      ],
      options
    );
  }
  options.record_delimiter = options.record_delimiter.map(function(rd, i) {
    if (typeof rd !== "string" && !Buffer.isBuffer(rd)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a string, a buffer or array of string|buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    } else if (rd.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    }
    if (typeof rd === "string") {
      rd = Buffer.from(rd, options.encoding);
    }
    return rd;
  });
  if (typeof options.relax_column_count === "boolean") {
  } else if (options.relax_column_count === void 0 || options.relax_column_count === null) {
    options.relax_column_count = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`
    );
  }
  if (typeof options.relax_column_count_less === "boolean") {
  } else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) {
    options.relax_column_count_less = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`
    );
  }
  if (typeof options.relax_column_count_more === "boolean") {
  } else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) {
    options.relax_column_count_more = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`
    );
  }
  if (typeof options.relax_quotes === "boolean") {
  } else if (options.relax_quotes === void 0 || options.relax_quotes === null) {
    options.relax_quotes = false;
  } else {
    throw new Error(
      `Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`
    );
  }
  if (typeof options.skip_empty_lines === "boolean") {
  } else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) {
    options.skip_empty_lines = false;
  } else {
    throw new Error(
      `Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`
    );
  }
  if (typeof options.skip_records_with_empty_values === "boolean") {
  } else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) {
    options.skip_records_with_empty_values = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`
    );
  }
  if (typeof options.skip_records_with_error === "boolean") {
  } else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) {
    options.skip_records_with_error = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`
    );
  }
  if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) {
    options.rtrim = false;
  } else if (options.rtrim !== true) {
    throw new Error(
      `Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`
    );
  }
  if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) {
    options.ltrim = false;
  } else if (options.ltrim !== true) {
    throw new Error(
      `Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`
    );
  }
  if (options.trim === void 0 || options.trim === null || options.trim === false) {
    options.trim = false;
  } else if (options.trim !== true) {
    throw new Error(
      `Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`
    );
  }
  if (options.trim === true && opts.ltrim !== false) {
    options.ltrim = true;
  } else if (options.ltrim !== true) {
    options.ltrim = false;
  }
  if (options.trim === true && opts.rtrim !== false) {
    options.rtrim = true;
  } else if (options.rtrim !== true) {
    options.rtrim = false;
  }
  if (options.to === void 0 || options.to === null) {
    options.to = -1;
  } else if (options.to !== -1) {
    if (typeof options.to === "string" && /\d+/.test(options.to)) {
      options.to = parseInt(options.to);
    }
    if (Number.isInteger(options.to)) {
      if (options.to <= 0) {
        throw new Error(
          `Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`
      );
    }
  }
  if (options.to_line === void 0 || options.to_line === null) {
    options.to_line = -1;
  } else if (options.to_line !== -1) {
    if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) {
      options.to_line = parseInt(options.to_line);
    }
    if (Number.isInteger(options.to_line)) {
      if (options.to_line <= 0) {
        throw new Error(
          `Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`
      );
    }
  }
  return options;
};

// node_modules/csv-parse/lib/utils/delimiter_discover.js
var delimiter_discover = function(records2, options) {
  if (!options) {
    ({ delimiter_auto: options } = normalize_options({ delimiter_auto: true }));
  }
  if (typeof records2 === "string") {
    records2 = Buffer.from(records2);
  }
  if (Buffer.isBuffer(records2)) {
    records2 = ((data) => {
      const records3 = [];
      const parser = transform2({ delimiter: [] });
      const push = (record2) => records3.push(record2);
      const close = () => {
      };
      const error2 = parser.parse(data, true, push, close);
      if (error2 !== void 0) throw error2;
      return records3;
    })(records2);
  }
  const info2 = Array(127).fill().map(() => ({ lines: [] }));
  records2.map(([record2], line) => {
    for (let i = 0, l = record2.length; i < l; i++) {
      const code = record2.charCodeAt(i);
      if (info2[code].lines[line] === void 0) info2[code].lines[line] = 0;
      info2[code].lines[line]++;
    }
  });
  info2.map((info3, i) => {
    info3.char_code = i;
    info3.std = std(info3.lines);
    info3.total = info3.lines.reduce((acc, val) => acc + val, 0);
    info3.preferred = !!options.preferred[i];
    info3.score = options.score(info3, options);
  });
  const result = info2.reduce(
    (acc, info3) => acc.score > info3.score ? acc : info3,
    {}
  );
  return String.fromCharCode(result.char_code);
};
var std = function(array2) {
  const n = array2.length;
  if (n === 0) return 0;
  const mean = array2.reduce((a, b) => a + b) / n;
  return Math.sqrt(
    array2.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n
  );
};

// node_modules/csv-parse/lib/api/index.js
var isRecordEmpty = function(record2) {
  return record2.every(
    (field) => field == null || field.toString && field.toString().trim() === ""
  );
};
var cr = 13;
var nl = 10;
var boms = {
  // Note, the following are equals:
  // Buffer.from("\ufeff")
  // Buffer.from([239, 187, 191])
  // Buffer.from('EFBBBF', 'hex')
  utf8: Buffer.from([239, 187, 191]),
  // Note, the following are equals:
  // Buffer.from "\ufeff", 'utf16le
  // Buffer.from([255, 254])
  utf16le: Buffer.from([255, 254])
};
var transform2 = function(original_options = {}) {
  const info2 = {
    bytes: 0,
    bytes_records: 0,
    comment_lines: 0,
    empty_lines: 0,
    invalid_field_length: 0,
    lines: 1,
    records: 0
  };
  const options = normalize_options(original_options);
  return {
    info: info2,
    original_options,
    options,
    state: init_state(options),
    __needMoreData: function(i, bufLen, end) {
      if (end) return false;
      const { encoding, escape, quote } = this.options;
      const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
      const numOfCharLeft = bufLen - i - 1;
      const requiredLength = Math.max(
        needMoreDataSize,
        // Skip if the remaining buffer smaller than record delimiter
        // If "record_delimiter" is yet to be discovered:
        // 1. It is equals to `[]` and "recordDelimiterMaxLength" equals `0`
        // 2. We set the length to windows line ending in the current encoding
        // Note, that encoding is known from user or bom discovery at that point
        // recordDelimiterMaxLength,
        recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength,
        // Skip if remaining buffer can be an escaped quote
        quoting ? (escape === null ? 0 : escape.length) + quote.length : 0,
        // Skip if remaining buffer can be record delimiter following the closing quote
        quoting ? quote.length + recordDelimiterMaxLength : 0
      );
      return numOfCharLeft < requiredLength;
    },
    // Central parser implementation
    parse: function(nextBuf, end, push, close) {
      const {
        bom,
        comment_no_infix,
        delimiter_auto,
        encoding,
        from_line,
        ltrim,
        max_record_size,
        raw,
        relax_quotes,
        rtrim,
        skip_empty_lines,
        to,
        to_line
      } = this.options;
      let { comment, escape, quote, record_delimiter } = this.options;
      const {
        bomSkipped,
        delimiterDiscovered,
        delimiterBufPrevious,
        rawBuffer,
        escapeIsQuote
      } = this.state;
      if (!delimiterDiscovered && delimiter_auto) {
        let delimiterBuf;
        if (delimiterBufPrevious === void 0) {
          delimiterBuf = nextBuf;
        } else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) {
          delimiterBuf = delimiterBufPrevious;
        } else {
          delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
        }
        nextBuf = void 0;
        if (end || delimiterBuf.length > delimiter_auto.size) {
          this.options.delimiter = [
            Buffer.from(
              delimiter_discover(delimiterBuf, this.options.delimiter_auto)
            )
          ];
          this.state.previousBuf = delimiterBuf;
          this.state.delimiterBufPrevious = void 0;
          this.state.delimiterDiscovered = true;
        } else {
          this.state.delimiterBufPrevious = delimiterBuf;
          return;
        }
      }
      const { previousBuf } = this.state;
      let buf;
      if (previousBuf === void 0) {
        if (nextBuf === void 0) {
          close();
          return;
        } else {
          buf = nextBuf;
        }
      } else if (previousBuf !== void 0 && nextBuf === void 0) {
        buf = previousBuf;
      } else {
        buf = Buffer.concat([previousBuf, nextBuf]);
      }
      if (bomSkipped === false) {
        if (bom === false) {
          this.state.bomSkipped = true;
        } else if (buf.length < 3) {
          if (end === false) {
            this.state.previousBuf = buf;
            return;
          }
        } else {
          for (const encoding2 in boms) {
            if (boms[encoding2].compare(buf, 0, boms[encoding2].length) === 0) {
              const bomLength = boms[encoding2].length;
              this.state.bufBytesStart += bomLength;
              buf = buf.slice(bomLength);
              const options2 = normalize_options({
                ...this.original_options,
                encoding: encoding2
              });
              for (const key in options2) {
                this.options[key] = options2[key];
              }
              ({ comment, escape, quote } = this.options);
              break;
            }
          }
          this.state.bomSkipped = true;
        }
      }
      const bufLen = buf.length;
      let pos;
      for (pos = 0; pos < bufLen; pos++) {
        if (this.__needMoreData(pos, bufLen, end)) {
          break;
        }
        if (this.state.wasRowDelimiter === true) {
          this.info.lines++;
          this.state.wasRowDelimiter = false;
        }
        if (to_line !== -1 && this.info.lines > to_line) {
          this.state.stop = true;
          close();
          return;
        }
        if (this.state.quoting === false && record_delimiter.length === 0) {
          const record_delimiterCount = this.__autoDiscoverRecordDelimiter(
            buf,
            pos
          );
          if (record_delimiterCount) {
            record_delimiter = this.options.record_delimiter;
          }
        }
        const chr = buf[pos];
        if (raw === true) {
          rawBuffer.append(chr);
        }
        if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) {
          this.state.wasRowDelimiter = true;
        }
        if (this.state.escaping === true) {
          this.state.escaping = false;
        } else {
          if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
            if (escapeIsQuote) {
              if (this.__isQuote(buf, pos + escape.length)) {
                this.state.escaping = true;
                pos += escape.length - 1;
                continue;
              }
            } else {
              this.state.escaping = true;
              pos += escape.length - 1;
              continue;
            }
          }
          if (this.state.commenting === false && this.__isQuote(buf, pos)) {
            if (this.state.quoting === true) {
              const nextChr = buf[pos + quote.length];
              const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
              const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
              const isNextChrDelimiter = this.__isDelimiter(
                buf,
                pos + quote.length,
                nextChr
              );
              const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
              if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) {
                pos += escape.length - 1;
              } else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                pos += quote.length - 1;
                continue;
              } else if (relax_quotes === false) {
                const err = this.__error(
                  new CsvError(
                    "CSV_INVALID_CLOSING_QUOTE",
                    [
                      "Invalid Closing Quote:",
                      `got "${String.fromCharCode(nextChr)}"`,
                      `at line ${this.info.lines}`,
                      "instead of delimiter, record delimiter, trimable character",
                      "(if activated) or comment"
                    ],
                    this.options,
                    this.__infoField()
                  )
                );
                if (err !== void 0) return err;
              } else {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                this.state.field.prepend(quote);
                pos += quote.length - 1;
              }
            } else {
              if (this.state.field.length !== 0) {
                if (relax_quotes === false) {
                  const info3 = this.__infoField();
                  const bom2 = Object.keys(boms).map(
                    (b) => boms[b].equals(this.state.field.toString()) ? b : false
                  ).filter(Boolean)[0];
                  const err = this.__error(
                    new CsvError(
                      "INVALID_OPENING_QUOTE",
                      [
                        "Invalid Opening Quote:",
                        `a quote is found on field ${JSON.stringify(info3.column)} at line ${info3.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
                        bom2 ? `(${bom2} bom)` : void 0
                      ],
                      this.options,
                      info3,
                      {
                        field: this.state.field
                      }
                    )
                  );
                  if (err !== void 0) return err;
                }
              } else {
                this.state.quoting = true;
                pos += quote.length - 1;
                continue;
              }
            }
          }
          if (this.state.quoting === false) {
            const recordDelimiterLength = this.__isRecordDelimiter(
              chr,
              buf,
              pos
            );
            if (recordDelimiterLength !== 0) {
              const skipCommentLine = this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0;
              if (skipCommentLine) {
                this.info.comment_lines++;
              } else {
                if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
                  this.state.enabled = true;
                  this.__resetField();
                  this.__resetRecord();
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
                  this.info.empty_lines++;
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                this.info.bytes = this.state.bufBytesStart + pos;
                const errField = this.__onField();
                if (errField !== void 0) return errField;
                this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
                const errRecord = this.__onRecord(push);
                if (errRecord !== void 0) return errRecord;
                if (to !== -1 && this.info.records >= to) {
                  this.state.stop = true;
                  close();
                  return;
                }
              }
              this.state.commenting = false;
              pos += recordDelimiterLength - 1;
              continue;
            }
            if (this.state.commenting) {
              continue;
            }
            if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
              const commentCount = this.__compareBytes(comment, buf, pos, chr);
              if (commentCount !== 0) {
                this.state.commenting = true;
                continue;
              }
            }
            const delimiterLength = this.__isDelimiter(buf, pos, chr);
            if (delimiterLength !== 0) {
              this.info.bytes = this.state.bufBytesStart + pos;
              const errField = this.__onField();
              if (errField !== void 0) return errField;
              pos += delimiterLength - 1;
              continue;
            }
          }
        }
        if (this.state.commenting === false) {
          if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) {
            return this.__error(
              new CsvError(
                "CSV_MAX_RECORD_SIZE",
                [
                  "Max Record Size:",
                  "record exceed the maximum number of tolerated bytes",
                  `of ${max_record_size}`,
                  `at line ${this.info.lines}`
                ],
                this.options,
                this.__infoField()
              )
            );
          }
        }
        const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
        const rappend = rtrim === false || this.state.wasQuoting === false;
        if (lappend === true && rappend === true) {
          this.state.field.append(chr);
        } else if (rtrim === true && !this.__isCharTrimable(buf, pos)) {
          return this.__error(
            new CsvError(
              "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
              [
                "Invalid Closing Quote:",
                "found non trimable byte after quote",
                `at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
        } else {
          if (lappend === false) {
            pos += this.__isCharTrimable(buf, pos) - 1;
          }
          continue;
        }
      }
      if (end === true) {
        if (this.state.quoting === true) {
          const err = this.__error(
            new CsvError(
              "CSV_QUOTE_NOT_CLOSED",
              [
                "Quote Not Closed:",
                `the parsing is finished with an opening quote at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
          if (err !== void 0) return err;
        } else {
          if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
            this.info.bytes = this.state.bufBytesStart + pos;
            const errField = this.__onField();
            if (errField !== void 0) return errField;
            const errRecord = this.__onRecord(push);
            if (errRecord !== void 0) return errRecord;
          } else if (this.state.wasRowDelimiter === true) {
            this.info.empty_lines++;
          } else if (this.state.commenting === true) {
            this.info.comment_lines++;
          }
        }
      } else {
        this.state.bufBytesStart += pos;
        this.state.previousBuf = buf.slice(pos);
      }
      if (this.state.wasRowDelimiter === true) {
        this.info.lines++;
        this.state.wasRowDelimiter = false;
      }
    },
    __onRecord: function(push) {
      const {
        columns,
        group_columns_by_name,
        encoding,
        info: info3,
        from,
        relax_column_count,
        relax_column_count_less,
        relax_column_count_more,
        raw,
        skip_records_with_empty_values
      } = this.options;
      const { enabled, record: record2 } = this.state;
      if (enabled === false) {
        return this.__resetRecord();
      }
      const recordLength = record2.length;
      if (columns === true) {
        if (skip_records_with_empty_values === true && isRecordEmpty(record2)) {
          this.__resetRecord();
          return;
        }
        return this.__firstLineToColumns(record2);
      }
      if (columns === false && this.info.records === 0) {
        this.state.expectedRecordLength = recordLength;
      }
      if (recordLength !== this.state.expectedRecordLength) {
        const err = columns === false ? new CsvError(
          "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",
          [
            "Invalid Record Length:",
            `expect ${this.state.expectedRecordLength},`,
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record: record2
          }
        ) : new CsvError(
          "CSV_RECORD_INCONSISTENT_COLUMNS",
          [
            "Invalid Record Length:",
            `columns length is ${columns.length},`,
            // rename columns
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record: record2
          }
        );
        if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
          this.info.invalid_field_length++;
          this.state.error = err;
        } else {
          const finalErr = this.__error(err);
          if (finalErr) return finalErr;
        }
      }
      if (skip_records_with_empty_values === true && isRecordEmpty(record2)) {
        this.__resetRecord();
        return;
      }
      if (this.state.recordHasError === true) {
        this.__resetRecord();
        this.state.recordHasError = false;
        return;
      }
      this.info.records++;
      if (from === 1 || this.info.records >= from) {
        const { objname } = this.options;
        if (columns !== false) {
          const obj = {};
          for (let i = 0, l = record2.length; i < l; i++) {
            if (columns[i] === void 0 || columns[i].disabled) continue;
            if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
              if (Array.isArray(obj[columns[i].name])) {
                obj[columns[i].name] = obj[columns[i].name].concat(record2[i]);
              } else {
                obj[columns[i].name] = [obj[columns[i].name], record2[i]];
              }
            } else {
              Object.defineProperty(obj, columns[i].name, {
                value: record2[i],
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
          }
          if (raw === true || info3 === true) {
            const extRecord = Object.assign(
              { record: obj },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info3 === true ? { info: this.__infoRecord() } : {}
            );
            const err = this.__push(
              objname === void 0 ? extRecord : [obj[objname], extRecord],
              push
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === void 0 ? obj : [obj[objname], obj],
              push
            );
            if (err) {
              return err;
            }
          }
        } else {
          if (raw === true || info3 === true) {
            const extRecord = Object.assign(
              { record: record2 },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info3 === true ? { info: this.__infoRecord() } : {}
            );
            const err = this.__push(
              objname === void 0 ? extRecord : [record2[objname], extRecord],
              push
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === void 0 ? record2 : [record2[objname], record2],
              push
            );
            if (err) {
              return err;
            }
          }
        }
      }
      this.__resetRecord();
    },
    __firstLineToColumns: function(record2) {
      const { firstLineToHeaders } = this.state;
      try {
        const headers = firstLineToHeaders === void 0 ? record2 : firstLineToHeaders.call(null, record2);
        if (!Array.isArray(headers)) {
          return this.__error(
            new CsvError(
              "CSV_INVALID_COLUMN_MAPPING",
              [
                "Invalid Column Mapping:",
                "expect an array from column function,",
                `got ${JSON.stringify(headers)}`
              ],
              this.options,
              this.__infoField(),
              {
                headers
              }
            )
          );
        }
        const normalizedHeaders = normalize_columns_array(headers);
        this.state.expectedRecordLength = normalizedHeaders.length;
        this.options.columns = normalizedHeaders;
        this.__resetRecord();
        return;
      } catch (err) {
        return err;
      }
    },
    __resetRecord: function() {
      if (this.options.raw === true) {
        this.state.rawBuffer.reset();
      }
      this.state.error = void 0;
      this.state.record = [];
      this.state.record_length = 0;
    },
    __onField: function() {
      const { cast, encoding, rtrim, max_record_size } = this.options;
      const { enabled, wasQuoting } = this.state;
      if (enabled === false) {
        return this.__resetField();
      }
      let field = this.state.field.toString(encoding);
      if (rtrim === true && wasQuoting === false) {
        field = field.trimRight();
      }
      if (cast === true) {
        const [err, f] = this.__cast(field);
        if (err !== void 0) return err;
        field = f;
      }
      this.state.record.push(field);
      if (max_record_size !== 0 && typeof field === "string") {
        this.state.record_length += field.length;
      }
      this.__resetField();
    },
    __resetField: function() {
      this.state.field.reset();
      this.state.wasQuoting = false;
    },
    __push: function(record2, push) {
      const { on_record } = this.options;
      if (on_record !== void 0) {
        const info3 = this.__infoRecord();
        try {
          record2 = on_record.call(null, record2, info3);
        } catch (err) {
          return err;
        }
        if (record2 === void 0 || record2 === null) {
          return;
        }
      }
      this.info.bytes_records += this.info.bytes;
      push(record2);
    },
    // Return a tuple with the error and the casted value
    __cast: function(field) {
      const { columns, relax_column_count } = this.options;
      const isColumns = Array.isArray(columns);
      if (isColumns === true && relax_column_count && this.options.columns.length <= this.state.record.length) {
        return [void 0, void 0];
      }
      if (this.state.castField !== null) {
        try {
          const info3 = this.__infoField();
          return [void 0, this.state.castField.call(null, field, info3)];
        } catch (err) {
          return [err];
        }
      }
      if (this.__isFloat(field)) {
        return [void 0, parseFloat(field)];
      } else if (this.options.cast_date !== false) {
        const info3 = this.__infoField();
        return [void 0, this.options.cast_date.call(null, field, info3)];
      }
      return [void 0, field];
    },
    __compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
      if (sourceBuf[0] !== firstByte) return 0;
      const sourceLength = sourceBuf.length;
      for (let i = 1; i < sourceLength; i++) {
        if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
      }
      return sourceLength;
    },
    // Helper to test if a character is trimable
    __isCharTrimable: function(buf, pos) {
      const { timchars, timcharFirstBytes } = this.state;
      const first2 = buf[pos];
      if (first2 === void 0 || timcharFirstBytes[first2] === 0) return 0;
      loop1: for (let i = 0; i < timchars.length; i++) {
        const timchar = timchars[i];
        for (let j = 0; j < timchar.length; j++) {
          if (timchar[j] !== buf[pos + j]) continue loop1;
        }
        return timchar.length;
      }
      return 0;
    },
    __isDelimiter: function(buf, pos, chr) {
      const { delimiter, ignore_last_delimiters } = this.options;
      if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) {
        return 0;
      } else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) {
        return 0;
      }
      loop1: for (let i = 0; i < delimiter.length; i++) {
        const del = delimiter[i];
        if (del[0] === chr) {
          for (let j = 1; j < del.length; j++) {
            if (del[j] !== buf[pos + j]) continue loop1;
          }
          return del.length;
        }
      }
      return 0;
    },
    __isEscape: function(buf, pos, chr) {
      const { escape } = this.options;
      if (escape === null) return false;
      const l = escape.length;
      if (escape[0] === chr) {
        for (let i = 0; i < l; i++) {
          if (escape[i] !== buf[pos + i]) {
            return false;
          }
        }
        return true;
      }
      return false;
    },
    __isFloat: function(value) {
      return value - parseFloat(value) + 1 >= 0;
    },
    // Keep it in case we implement the `cast_int` option
    // __isInt(value){
    //   // return Number.isInteger(parseInt(value))
    //   // return !isNaN( parseInt( obj ) );
    //   return /^(\-|\+)?[1-9][0-9]*$/.test(value)
    // }
    __isQuote: function(buf, pos) {
      const { quote } = this.options;
      if (quote === null) return false;
      const l = quote.length;
      for (let i = 0; i < l; i++) {
        if (quote[i] !== buf[pos + i]) {
          return false;
        }
      }
      return true;
    },
    __isRecordDelimiter: function(chr, buf, pos) {
      const { record_delimiter } = this.options;
      const recordDelimiterLength = record_delimiter.length;
      loop1: for (let i = 0; i < recordDelimiterLength; i++) {
        const rd = record_delimiter[i];
        const rdLength = rd.length;
        if (rd[0] !== chr) {
          continue;
        }
        for (let j = 1; j < rdLength; j++) {
          if (rd[j] !== buf[pos + j]) {
            continue loop1;
          }
        }
        return rd.length;
      }
      return 0;
    },
    __autoDiscoverRecordDelimiter: function(buf, pos) {
      const { encoding } = this.options;
      const rds = [
        // Important, the windows line ending must be before mac os 9
        Buffer.from("\r\n", encoding),
        Buffer.from("\n", encoding),
        Buffer.from("\r", encoding)
      ];
      loop: for (let i = 0; i < rds.length; i++) {
        const l = rds[i].length;
        for (let j = 0; j < l; j++) {
          if (rds[i][j] !== buf[pos + j]) {
            continue loop;
          }
        }
        this.options.record_delimiter.push(rds[i]);
        this.state.recordDelimiterMaxLength = rds[i].length;
        return rds[i].length;
      }
      return 0;
    },
    __error: function(msg) {
      const { encoding, raw, skip_records_with_error } = this.options;
      const err = typeof msg === "string" ? new Error(msg) : msg;
      if (skip_records_with_error) {
        this.state.recordHasError = true;
        if (this.options.on_skip !== void 0) {
          try {
            this.options.on_skip(
              err,
              raw ? this.state.rawBuffer.toString(encoding) : void 0
            );
          } catch (err2) {
            return err2;
          }
        }
        return void 0;
      } else {
        return err;
      }
    },
    __infoDataSet: function() {
      return {
        ...this.info,
        columns: this.options.columns
      };
    },
    __infoRecord: function() {
      const { columns, raw, encoding } = this.options;
      return {
        ...this.__infoDataSet(),
        bytes_records: this.info.bytes,
        error: this.state.error,
        header: columns === true,
        index: this.state.record.length,
        raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
      };
    },
    __infoField: function() {
      const { columns } = this.options;
      const isColumns = Array.isArray(columns);
      const bytes_records = this.info.bytes_records;
      return {
        ...this.__infoRecord(),
        bytes_records,
        column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
        quoting: this.state.wasQuoting
      };
    }
  };
};

// node_modules/csv-parse/lib/sync.js
var parse2 = function(data, opts = {}) {
  if (typeof data === "string") {
    data = Buffer.from(data);
  }
  const records2 = opts && opts.objname ? /* @__PURE__ */ Object.create(null) : [];
  const parser = transform2(opts);
  const push = (record2) => {
    if (parser.options.objname === void 0) records2.push(record2);
    else {
      records2[record2[0]] = record2[1];
    }
  };
  const close = () => {
  };
  const error2 = parser.parse(data, true, push, close);
  if (error2 !== void 0) throw error2;
  return records2;
};

// src/config/inputs/lists.ts
function parseList(text4, rules) {
  if (text4 === "") return { kind: "list", items: [] };
  try {
    let nextLine = 1;
    const items = records(text4, rules).flatMap((record2) => {
      const line = firstLineWithText(text4, nextLine);
      nextLine = record2.lastLine + 1;
      return fieldsOf(record2.fields, rules).map((field) => ({ text: field, line }));
    });
    const trimmed = items.map((item) => ({ ...item, text: item.text.trim() }));
    return { kind: "list", items: trimmed.filter(({ text: kept }) => kept !== "") };
  } catch (error2) {
    if (!(error2 instanceof CsvError)) throw error2;
    return { kind: "broken", line: brokenLine(text4, rules), message: brokenReason(error2) };
  }
}
function parseFields(text4) {
  try {
    return parse2(text4, { relaxColumnCount: true, skipEmptyLines: true })[0] ?? [];
  } catch (error2) {
    if (!(error2 instanceof CsvError)) throw error2;
    return void 0;
  }
}
function records(text4, rules) {
  const found = [];
  parse2(text4, {
    columns: false,
    relaxQuotes: true,
    relaxColumnCount: true,
    skipEmptyLines: true,
    ...rules.quotes === "literal" ? { quote: false } : {},
    onRecord: (fields, context) => {
      found.push({ fields, lastLine: context.lines });
      return null;
    }
  });
  return found;
}
function fieldsOf(fields, rules) {
  const [only] = fields;
  if (rules.commas === "kept") return [fields.join(",")];
  return fields.length === 1 && only !== void 0 ? only.split(",") : fields;
}
function firstLineWithText(text4, from) {
  const lines2 = text4.split(/\r\n|\n|\r/);
  for (let line = from; line <= lines2.length; line++) {
    if (lines2[line - 1] !== "") return line;
  }
  return from;
}
function brokenLine(text4, rules) {
  const lines2 = text4.split(/\r\n|\n|\r/);
  for (let count = lines2.length - 1; count > 0; count--) {
    try {
      records(lines2.slice(0, count).join("\n"), rules);
      return count + 1;
    } catch (error2) {
      if (!(error2 instanceof CsvError)) throw error2;
    }
  }
  return 1;
}
function brokenReason(error2) {
  if (error2.code === "CSV_QUOTE_NOT_CLOSED") {
    return "a double quote opens here and is never closed; close it, or write the quote inside the item, not at its beginning";
  }
  return `this line cannot be parsed (${error2.code}); write one item per line, and put an item that contains a new line into double quotes`;
}

// src/text/edit-distance.ts
function editDistance(from, to) {
  let beforePrevious = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          at(previous, column) + 1,
          at(current, column - 1) + 1,
          at(previous, column - 1) + (same ? 0 : 1),
          swapped ? at(beforePrevious, column - 2) + 1 : Number.POSITIVE_INFINITY
        )
      );
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, to.length);
}
function at(row, index) {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

// src/text/did-you-mean.ts
function nearest(text4, candidates) {
  const wanted = text4.trim().toLowerCase();
  let best2;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase());
    const allowed = Math.max(1, Math.floor(candidate.length / 3));
    if (distance <= allowed && (best2 === void 0 || distance < best2.distance)) best2 = { candidate, distance };
  }
  return best2?.candidate;
}
function didYouMean(text4, candidates) {
  const candidate = nearest(text4, candidates);
  return candidate === void 0 ? "" : ` Did you mean \`${candidate}\`?`;
}

// src/config/inputs/input-reader.ts
function inputReader(raw) {
  return inputReaderOf(inputs, raw);
}
function inputReaderOf(table, raw) {
  const problems = [];
  const warnings = [];
  const report = (input, message) => void problems.push({ input, message });
  const valueOf = (name2) => {
    const value = raw(name2);
    return value.trim() === "" ? table[name2].default : value;
  };
  return {
    text: (name2) => {
      const value = valueOf(name2).trim();
      return value === "" ? void 0 : value;
    },
    flag: (name2) => {
      const value = valueOf(name2).trim();
      const flag2 = booleanFrom(value);
      if (flag2 === void 0) report(name2, `\`${shown(value)}\` is not a boolean. Write \`true\` or \`false\`.`);
      return flag2 ?? false;
    },
    choice: (name2, choices) => {
      const value = valueOf(name2).trim();
      const wanted = aliasesOf(table[name2])[value.toLowerCase()] ?? value;
      const found = choices.find((choice) => choice === wanted);
      if (found === void 0) {
        report(
          name2,
          `\`${shown(value)}\` is not allowed. Allowed: ${choices.map((choice) => `\`${choice}\``).join(", ")}.${didYouMean(value, choices)}`
        );
      }
      return found;
    },
    list: (name2) => {
      const { type } = table[name2];
      if (type.kind !== "list") return [];
      const parsed = parseList(valueOf(name2), type.rules);
      if (parsed.kind === "list") return parsed.items;
      report(name2, `line ${parsed.line}: ${parsed.message}.`);
      return [];
    },
    report,
    problems: () => [...problems],
    warn: (input, message) => void warnings.push({ input, message }),
    warnings: () => [...warnings]
  };
}
function booleanFrom(text4) {
  if (["true", "True", "TRUE"].includes(text4)) return true;
  if (["false", "False", "FALSE"].includes(text4)) return false;
  return void 0;
}
function shown(value) {
  const oneLine = value.replaceAll(/\s+/g, " ");
  return oneLine.length > 80 ? `${oneLine.slice(0, 77)}\u2026` : oneLine;
}
function aliasesOf(spec) {
  return spec.type.kind === "choice" ? spec.type.aliases ?? {} : {};
}

// src/context/build-files.ts
import path10 from "node:path";

// src/context/globs.ts
import path9 from "node:path";
var foldersWithoutModules = /* @__PURE__ */ new Set(["node_modules", "vendor", ".git", "testdata"]);
var deepest = 16;
function isGlob(text4) {
  return /[*?[]/.test(text4);
}
async function expandGlob(files, base, pattern) {
  const segments = path9.normalize(pattern).split("/").filter((segment) => segment !== "" && segment !== ".").filter((segment, index, all) => segment !== "**" || all[index - 1] !== "**");
  if (segments.filter((segment) => segment !== "**").length > deepest) return [];
  const root = path9.isAbsolute(pattern) ? "/" : base;
  return [...new Set(await matches({ files, seen: /* @__PURE__ */ new Set() }, root, segments, deepest))].toSorted();
}
function globMatcher(pattern) {
  const segments = pattern.split("/").map((segment) => segment === "**" ? "any" : partsOf(segment));
  return (candidate) => segmentsMatch(segments, candidate.split("/"));
}
function matchesGlob(pattern, candidate) {
  return globMatcher(pattern)(candidate);
}
async function matches(walk, folder, segments, depth) {
  const [segment, ...rest] = segments;
  if (segment === void 0) return [folder];
  const place = `${segments.length} ${folder}`;
  if (depth === 0 || walk.seen.has(place)) return [];
  walk.seen.add(place);
  const { files } = walk;
  if (segment === "**") {
    const deeper = await Promise.all(
      (await subfolders(files, folder)).map((sub) => matches(walk, sub, segments, depth - 1))
    );
    return [...await matches(walk, folder, rest, depth), ...deeper.flat()];
  }
  if (!isGlob(segment)) {
    const found2 = path9.join(folder, segment);
    return await files.kindOf(found2) === "absent" ? [] : matches(walk, found2, rest, depth - 1);
  }
  const parts = partsOf(segment);
  const all = rest.length === 0 ? await files.list(folder) : await files.subfolders(folder);
  const names = all.filter((name2) => segmentMatches(parts, name2));
  const found = await Promise.all(names.map((name2) => matches(walk, path9.join(folder, name2), rest, depth - 1)));
  return found.flat();
}
async function subfolders(files, folder) {
  const names = (await files.subfolders(folder)).filter((name2) => !foldersWithoutModules.has(name2));
  return names.map((name2) => path9.join(folder, name2));
}
function segmentsMatch(patterns, segments) {
  return wildcardMatch(patterns.length, segments.length, {
    isAny: (pattern) => patterns[pattern] === "any",
    isOne: (pattern, segment) => {
      const parts = patterns[pattern] ?? "any";
      return parts !== "any" && segmentMatches(parts, segments[segment] ?? "");
    }
  });
}
function segmentMatches(parts, name2) {
  const letters = [...name2];
  return wildcardMatch(parts.length, letters.length, {
    isAny: (part) => parts[part]?.kind === "any",
    isOne: (part, letter) => partMatches(parts[part], letters[letter] ?? "")
  });
}
function wildcardMatch(parts, items, { isAny, isOne, isLimit = () => false }) {
  let [part, item] = [0, 0];
  let again;
  while (item < items) {
    if (part < parts && isAny(part)) {
      again = { part, item };
      part += 1;
    } else if (part < parts && isOne(part, item)) {
      part += 1;
      item += 1;
    } else if (again !== void 0 && !isLimit(again.item)) {
      again = { part: again.part, item: again.item + 1 };
      part = again.part + 1;
      item = again.item;
    } else return false;
  }
  while (part < parts && isAny(part)) part += 1;
  return part === parts;
}
function partsOf(pattern) {
  const parts = [];
  const letters = [...pattern];
  const lastClose = letters.lastIndexOf("]");
  for (let at2 = 0; at2 < letters.length; at2++) {
    const letter = letters[at2] ?? "";
    const close = letter === "[" ? closeOf(letters, at2, lastClose) : -1;
    if (close !== -1) {
      parts.push(...setOf(letters.slice(at2, close + 1)));
      at2 = close;
    } else if (letter === "*") parts.push({ kind: "any" });
    else parts.push(letter === "?" ? { kind: "one" } : { kind: "letter", letter });
  }
  return parts;
}
function closeOf(letters, open5, lastClose) {
  const first2 = ["!", "^"].includes(letters[open5 + 1] ?? "") ? open5 + 2 : open5 + 1;
  return first2 >= lastClose || letters[first2] === "]" ? -1 : letters.indexOf("]", first2);
}
function partMatches(part, letter) {
  switch (part?.kind) {
    case "one":
      return letter !== "/";
    case "letter":
      return part.letter === letter;
    case "set":
      return part.set.test(letter);
    case "any":
    case void 0:
      return false;
  }
}
function setOf(letters) {
  try {
    const source = letters.join("").replace(/^\[!/, "[^").replaceAll("\\", "\\\\");
    return [{ kind: "set", set: new RegExp(`^${source}$`) }];
  } catch {
    return letters.map((letter) => ({ kind: "letter", letter }));
  }
}

// src/context/build-files.ts
function isBrought({ context, copySources, isIgnored }, file) {
  if (!isBelowOrSame(context, file)) return false;
  const name2 = path10.relative(context, file).split(path10.sep).join("/");
  if (isIgnored?.(name2) === true) return false;
  return copySources.length === 0 || copySources.some((source) => brings(source, name2));
}
function brings(source, name2) {
  const plain = fromContext(source);
  const paths = name2.split("/").map((_, index, segments) => segments.slice(0, index + 1).join("/"));
  return isEverything(source) || paths.some((each) => isGlob(plain) ? matchesGlob(plain, each) : plain === each);
}
function isEverything(source) {
  return ["", ".", "*"].includes(fromContext(source));
}
function withoutSlashes(normalized) {
  return normalized.replace(/^\//, "").replace(/\/$/, "");
}
function fromContext(source) {
  const plain = withoutSlashes(path10.posix.normalize(`/${source}`));
  return plain === "" ? "." : plain;
}
function isBelowOrSame(folder, candidate) {
  const relative = path10.relative(folder, candidate);
  return relative === "" || !relative.startsWith("..") && !path10.isAbsolute(relative);
}

// src/action/services/checkout-roots.ts
function checkoutRoots(folder, inActions, input) {
  const context = path11.resolve(folder, input("context").trim() || ".");
  const first2 = inActions ? path11.resolve(folder) : context;
  const patterns = inputReader(input).list("cache-dependency-path");
  const named = patterns.flatMap(({ text: text4 }) => text4.startsWith("!") ? [] : [folderOf(path11.resolve(folder, text4))]);
  const others = [context, ...named].filter((each) => each !== path11.sep && !isBelowOrSame(first2, each));
  return [.../* @__PURE__ */ new Set([first2, ...others])];
}
function folderOf(pattern) {
  const segments = pattern.split(path11.sep);
  const firstGlob = segments.findIndex(isGlob);
  return segments.slice(0, firstGlob === -1 ? -1 : firstGlob).join(path11.sep) || path11.sep;
}

// src/action/services/own-prefix.ts
var ownPrefix = "cached-go-docker-build-";

// src/action/services/local-store-folder.ts
import path12 from "node:path";
function localRoot(env, home) {
  const cache = env["XDG_CACHE_HOME"] ?? "";
  return path12.join(path12.isAbsolute(cache) ? cache : path12.join(home, ".cache"), "cached-go-docker-build", "snapshots");
}

// src/action/services/open-services.ts
function openActions(host, signal) {
  const commands = actionsCommands();
  const secrets = secretKeeper();
  const log = actionsLog(commands, secrets.redact, secrets.mask);
  return surroundings(host, signal, log, secrets, actionsWorkflow(commands));
}
function openTerminal(host, signal, inputs2) {
  const secrets = secretKeeper();
  const log = terminalLog(host.stdout, systemClock, host.env, {
    redact: secrets.redact,
    redactForeign: secrets.mask,
    progress: progressParser
  });
  return { ...surroundings(host, signal, log, secrets, terminalWorkflow(inputs2)), close: () => log.close() };
}
function surroundings(host, signal, log, secrets, workflow) {
  const nonce = randomBytes5(12).toString("hex");
  const temporaryRoot = path13.resolve(host.env["RUNNER_TEMP"] || host.temporaryRoot);
  const temporaryFolder = path13.join(temporaryRoot, `${ownPrefix}${nonce}`);
  const shell = endingWith(signal, nodeShell(host.env));
  const inActions = host.env["GITHUB_ACTIONS"] === "true";
  const folder = inActions ? host.env["GITHUB_WORKSPACE"] || host.folder : host.folder;
  return {
    run: {
      env: host.env,
      folder,
      machine: host.machine,
      temporaryFolder,
      redact: secrets.redact,
      endingHangs: hangGuard(),
      signal,
      ownBuilds: ownBuilds(shell),
      trees: nodeTrees,
      artifacts: githubArtifacts(host.env),
      nonce
    },
    workflow: secrets.watch(workflow),
    // A run that was told to stop asks nobody to do anything: what fails then, fails for that reason.
    log: { ...log, warning: (message, place) => signal.aborted ? log.info(message) : log.warning(message, place) },
    shell,
    files: nodeFiles(temporaryFolder),
    checkout: nodeCheckout(checkoutRoots(folder, inActions, (name2) => workflow.input(name2))),
    http: nodeHttp(systemClock),
    connections: nodeConnections,
    clock: systemClock,
    compress: compressor(shell),
    store: (choice) => openStore({ host, temporaryFolder, log, shell }, choice),
    cacheEntries: (access2) => "apiUrl" in access2 ? githubCacheEntries(access2) : registryEntries(registryOf({ host, temporaryFolder, shell }, access2).api, access2.space)
  };
}
function openStore({ host, temporaryFolder, log, shell }, choice) {
  switch (choice.kind) {
    case "github":
      return githubStore({
        workerPath: besideProgram("store-worker.js"),
        nodePath: host.nodePath,
        temporaryFolder,
        env: host.env,
        log: ({ text: text4 }) => log.debug(text4)
      });
    case "local":
      return localStore({
        root: localRoot(host.env, host.home),
        space: choice.space,
        readable: choice.readable,
        ...choice.maxBytes === void 0 ? {} : { maxBytes: choice.maxBytes },
        clock: systemClock,
        log: (line) => log.debug(line)
      });
    case "registry":
      return registryStore({
        ...registryOf({ host, temporaryFolder, shell }, choice),
        space: choice.space,
        readable: choice.readable,
        clock: systemClock
      });
  }
}
function registryOf({ host, temporaryFolder, shell }, choice) {
  const [, registry = "", name2 = ""] = /^([^/]+)\/(.+)$/.exec(choice.repository ?? "") ?? [];
  const repository = { host: registry, name: name2 };
  const tools = { shell, files: nodeFiles(temporaryFolder) };
  const folder = host.env["DOCKER_CONFIG"] || path13.join(host.home, ".docker");
  const calls = registryCalls(nodeHttp(systemClock), repository, () => credentialsFor(tools, folder, registry));
  return { repository, api: registryApi(calls, repository) };
}
function endingWith(signal, shell) {
  return { run: (command) => shell.run({ signal, ...command }) };
}
function secretKeeper() {
  const secrets = [];
  let current = redactor([]);
  return {
    mask: (text4) => current(text4),
    redact: (text4) => withoutUserinfo(current(text4)),
    watch: (workflow) => ({
      ...workflow,
      addSecret: (value) => {
        secrets.push(value);
        current = redactor(secrets);
        workflow.addSecret(value);
      }
    })
  };
}

// src/config/run/run-event.ts
var text3 = absentOr(pipe(string(), minLength(1)));
var number2 = absentOr(pipe(number(), safeInteger()));
var none2 = {};
var runEventSchema = fallback(
  object({
    action: text3,
    /** Of a push: the commit that the ref had; zeros when it was not there. */
    before: text3,
    merge_group: absentOr(object({ base_sha: text3 })),
    repository: absentOr(object({ default_branch: text3, visibility: text3, private: absentOr(boolean()) })),
    pull_request: nullish(
      fallback(
        object({
          number: number2,
          base: absentOr(object({ ref: text3, sha: text3 })),
          head: absentOr(object({ sha: text3, repo: absentOr(object({ full_name: text3 })) })),
          user: absentOr(object({ login: text3 }))
        }),
        none2
      )
    ),
    /** A comment on a pull request names it as an issue, with a `pull_request` of other fields. */
    issue: absentOr(object({ number: number2, pull_request: nullish(unknown()) }))
  }),
  none2
);
function runEventFrom(event) {
  return parse(runEventSchema, event);
}

// src/action/request/read-event.ts
async function readEvent(services) {
  const file = services.run.env["GITHUB_EVENT_PATH"] ?? "";
  try {
    return JSON.parse((file === "" ? void 0 : await services.files.readText(file)) ?? "null");
  } catch {
    return void 0;
  }
}

// src/config/builder/needed-versions.ts
var neededVersions = {
  rawProgress: {
    program: "buildx",
    first: [0, 13],
    feature: "helper builds, which restore and save caches (`--progress=rawjson`)",
    without: "The build itself works, without caches."
  },
  buildkitdConfig: {
    program: "buildx",
    first: [0, 16],
    feature: "`builder-config` (`--buildkitd-config`)",
    without: "The other inputs of a created builder work."
  },
  historyRemoval: {
    program: "buildx",
    first: [0, 20],
    feature: "removing the records of helper builds from the builder's history (`history rm`)",
    without: "Everything else works; the records stay."
  },
  hereDocuments: {
    program: "BuildKit",
    first: [0, 10],
    feature: "helper builds, which restore and save caches (here-documents, `ADD --link`)",
    without: "The build itself works, without caches."
  },
  ownSecretVariables: {
    program: "BuildKit",
    first: [0, 16],
    feature: "Go's settings as secrets (`--mount=type=secret,env=`), unless the Dockerfile names a newer frontend",
    without: "With the first line `# syntax=docker/dockerfile:1` they work; without it, a stage that declares the variable with ARG gets the setting."
  },
  cacheMounts: {
    program: "frontend",
    first: [1, 2],
    feature: "cache mounts (`RUN --mount`)",
    without: "The Dockerfile is built unchanged."
  },
  secretVariables: {
    program: "frontend",
    first: [1, 10],
    feature: "Go's settings as secrets (`--mount=type=secret,env=`)",
    without: "A stage that declares the variable with ARG gets the setting; modules are downloaded in the build."
  }
};
function isTooOld(version, need) {
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(version ?? "") ?? [];
  if (major === void 0 || minor === void 0 || Number(major) + Number(minor) === 0) return void 0;
  const [firstMajor, firstMinor] = neededVersions[need].first;
  return Number(major) < firstMajor || Number(major) === firstMajor && Number(minor) < firstMinor;
}

export {
  howToReport,
  stackText,
  ConfigError,
  refusedInputs,
  BuildFailure,
  Cancelled,
  Degraded,
  GivenUp,
  mainBoundary,
  postBoundary,
  buildRef,
  pushedDigest,
  progressParser,
  isEnterpriseServer,
  parseNetrc,
  hasUserinfo,
  credentialsIn,
  loginSecrets,
  secretsWithin,
  withoutUserinfo,
  processHost,
  limitsBytes,
  otherLimitBytes,
  nodeFiles,
  lineReader,
  text2 as text,
  path8 as path,
  flag,
  lines,
  csv,
  docker,
  ours,
  inputs,
  parseFields,
  nearest,
  didYouMean,
  inputReader,
  inputReaderOf,
  booleanFrom,
  shown,
  isGlob,
  expandGlob,
  globMatcher,
  matchesGlob,
  subfolders,
  wildcardMatch,
  isBrought,
  isEverything,
  withoutSlashes,
  fromContext,
  isBelowOrSame,
  ownPrefix,
  localRoot,
  openActions,
  openTerminal,
  runEventFrom,
  neededVersions,
  isTooOld,
  readEvent
};
