import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  attributes,
  buildxVersion,
  checkVerdict,
  exporterTypes,
  failureFrom
} from "./shared.bake.cli.main.mounts.mounts-post.rare-commands.js";
import {
  runTrace,
  telemetrySettings
} from "./shared.bake.cli.main.mounts.mounts-post.post.rare-commands.js";
import {
  buildRef,
  lineReader,
  progressParser
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";
import {
  array,
  boolean,
  countOrZero,
  decodedText,
  fallback,
  object,
  string,
  textOrEmpty
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.store-worker.js";

// src/buildx/progress/shown-progress.ts
function shownProgress(env) {
  const wish = env["BUILDKIT_PROGRESS"]?.trim().toLowerCase();
  return wish === "rawjson" || wish === "quiet" ? wish : "plain";
}
function shownLines(shown) {
  if (shown !== "quiet") return () => true;
  let isInBlock = false;
  return (line, stream) => {
    if (stream === "stdout") return true;
    const isRule = line === "------";
    const isHidden = isInBlock || isRule || line.trim() === "" || /^#\d+ /.test(line);
    if (isRule) isInBlock = !isInBlock;
    return !isHidden;
  };
}

// src/buildx/call/build-argv.ts
function buildArgv(options, call) {
  const repeated = (flag, values) => values.flatMap((value) => [flag, value]);
  const single = (flag, value) => value === void 0 ? [] : [flag, value];
  const isSet = (flag, on) => on ? [flag] : [];
  return [
    "buildx",
    "build",
    "--builder",
    call.builder,
    // Of `quiet` nothing could be read.
    call.progress === "rawjson" ? "--progress=rawjson" : "--progress=plain",
    ...repeated("--add-host", options.addHosts),
    ...repeated("--allow", options.allow),
    ...repeated("--annotation", options.annotations),
    ...repeated("--attest", attestationsFor(options, call.takesAttestations)),
    ...repeated(
      "--build-arg",
      options.buildArgs.map(({ name, value }) => value === void 0 ? name : `${name}=${value}`)
    ),
    ...repeated(
      "--build-context",
      options.buildContexts.map(({ name, value }) => `${name}=${value}`)
    ),
    ...repeated("--cache-from", options.cacheFrom),
    ...repeated("--cache-to", options.cacheTo),
    ...single("--call", options.call),
    ...single("--cgroup-parent", options.cgroupParent),
    ...single("--file", call.dockerfile),
    ...writesImageId(options) ? ["--iidfile", call.iidFile] : [],
    ...repeated("--label", options.labels),
    ...isSet("--load", options.load),
    "--metadata-file",
    call.metadataFile,
    ...single("--network", options.network),
    ...isSet("--no-cache", options.noCache),
    ...repeated("--no-cache-filter", options.noCacheFilters),
    ...repeated("--output", options.outputs),
    ...options.platforms.length === 0 ? [] : ["--platform", options.platforms.join(",")],
    ...isSet("--pull", options.pull),
    ...isSet("--push", options.push),
    // Of several with one id, buildx takes the last.
    ...repeated(
      "--secret",
      options.secrets.flatMap(
        (secret) => secret.kind === "env" ? [attributes({ id: secret.id, env: secret.variable })] : []
      )
    ),
    ...repeated(
      "--secret",
      call.secretFiles.map(({ id, path }) => attributes({ id, src: path }))
    ),
    ...repeated(
      "--secret",
      options.secrets.flatMap(
        (secret) => secret.kind === "file" ? [attributes({ id: secret.id, src: secret.path })] : []
      )
    ),
    ...repeated(
      "--secret",
      call.secretEnvs.map(({ id, variable }) => attributes({ id, env: variable }))
    ),
    ...single("--shm-size", options.shmSize),
    ...repeated("--ssh", options.ssh),
    ...repeated("--tag", options.tags),
    ...single("--target", options.target),
    ...repeated("--ulimit", options.ulimits),
    // A folder may be called `-x`, which would be read as a flag.
    call.context.startsWith("-") ? `./${call.context}` : call.context
  ];
}
function attestationsFor(options, takesAttestations2) {
  const isAdded = takesAttestations2 && options.defaultAttestation !== void 0;
  const byDefault = isAdded ? [options.defaultAttestation] : [];
  return [...byDefault, ...options.attestations];
}
function writesImageId(options) {
  const types = exporterTypes(options.outputs);
  return !types.includes("local") && !types.includes("tar");
}

// src/buildx/call/command-line.ts
function commandLine(argv) {
  return argv.map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`).join(" ");
}

// src/buildx/progress/plain-from-raw.ts
var vertexSchema = object({
  digest: textOrEmpty,
  name: textOrEmpty,
  started: textOrEmpty,
  completed: textOrEmpty,
  error: textOrEmpty,
  cached: fallback(boolean(), false)
});
var logSchema = object({ vertex: textOrEmpty, stream: countOrZero, data: textOrEmpty, timestamp: textOrEmpty });
var statusSchema = object({
  vertexes: fallback(array(vertexSchema), []),
  logs: fallback(array(logSchema), [])
});
function plainFromRaw() {
  const steps = /* @__PURE__ */ new Map();
  const readers = /* @__PURE__ */ new Map();
  const ofVertex = (vertex) => {
    const startMs = Date.parse(vertex.started);
    if (Number.isNaN(startMs)) return [];
    const known = steps.get(vertex.digest);
    const step = known ?? { id: steps.size + 1, startMs, spans: /* @__PURE__ */ new Map() };
    steps.set(vertex.digest, step);
    const heading = known === void 0 ? [`#${step.id} ${vertex.name}`] : [];
    const endMs = Date.parse(vertex.completed);
    if (Number.isNaN(endMs) || step.spans.has(vertex.started)) return heading;
    step.spans.set(vertex.started, endMs - startMs);
    return [...heading, `#${step.id} ${endOf(vertex, step)}`];
  };
  const ofLog = ({ vertex, stream, data, timestamp }) => {
    const step = steps.get(vertex);
    if (step === void 0) return [];
    const source = `${vertex} ${stream}`;
    const reader = readers.get(source) ?? lineReader();
    readers.set(source, reader);
    const parts = reader.feed(Buffer.from(data, "base64").toString());
    const seconds = Math.max(0, Date.parse(timestamp) - step.startMs) / 1e3;
    const time = Number.isNaN(seconds) ? "0.000" : seconds.toFixed(3);
    return parts.map((text) => `#${step.id} ${time} ${text.replace(/\r$/, "")}`);
  };
  return (line) => {
    const status = line.startsWith("{") ? decodedText(statusSchema, line) : void 0;
    if (status === void 0) return [line];
    return [...status.vertexes.flatMap(ofVertex), ...status.logs.flatMap(ofLog)];
  };
}
function endOf({ error, cached }, { spans }) {
  if (error !== "") return error.endsWith("context canceled") ? "CANCELED" : `ERROR: ${error}`;
  if (cached) return "CACHED";
  const ms = [...spans.values()].reduce((sum, each) => sum + each, 0);
  return `DONE ${(ms / 1e3).toFixed(1)}s`;
}

// src/buildx/call/user-build.ts
var longestBuildMs = 24 * 60 * 60 * 1e3;
var keptLines = 4e3;
function runUserBuild(tools, options, call, watch) {
  return runBuildx(tools, buildArgv(options, call), { ...call, call: options.call }, watch);
}
async function runBuildx(tools, words, { progress: shown, call, iidFile, metadataFile }, run) {
  const progress = progressParser();
  const lines = [];
  const asPlain = shown === "rawjson" ? plainFromRaw() : (line) => [line];
  const isShown = shownLines(shown);
  let firstOutput;
  const beganMs = tools.clock.monotonicMs();
  const argv = ["docker", ...words];
  tools.log.info(`[command]${commandLine(argv)}`);
  const exit = await tools.log.passThrough(
    (print) => tools.shell.run({
      argv,
      cwd: run.cwd,
      // As docker/build-push-action has it, whatever the job says: what the build checks find is a part of the metadata.
      env: { ...run.env, BUILDX_METADATA_WARNINGS: "true" },
      timeoutMs: longestBuildMs,
      signal: run.signal,
      onLine: (line, stream) => {
        if (stream === "stdout") firstOutput ??= line.trim();
        for (const read of asPlain(line)) {
          for (const event of progress.feed(read, tools.clock.monotonicMs() - beganMs)) run.onEvent?.(event);
          lines.push(read);
          if (lines.length > keptLines) lines.shift();
        }
        if (isShown(line, stream)) print(line);
      }
    })
  );
  const metadata = (await tools.files.readText(metadataFile))?.trim() ?? "";
  const ref = buildRef(metadata);
  const imageid = iidFile === void 0 ? "" : (await tools.files.readText(iidFile))?.trim() ?? "";
  return {
    result: resultFrom(exit, lines, checkVerdict(call, firstOutput)),
    steps: progress.steps(),
    allSteps: progress.allSteps(),
    imageid,
    digest: /"containerimage\.digest":\s*"([^"]+)"/.exec(metadata)?.[1] ?? "",
    metadata: metadata === "null" ? "" : metadata,
    ...ref === void 0 ? {} : { ref },
    ms: exit.kind === "not-started" ? 0 : exit.ms
  };
}
function resultFrom(exit, lines, verdict) {
  switch (exit.kind) {
    case "exited":
      if (exit.code === 0) return { kind: "success" };
      return { kind: "failure", error: verdict === void 0 ? failureFrom(lines) : found(verdict) };
    case "cancelled":
      return { kind: "cancelled" };
    case "timeout":
      return {
        kind: "failure",
        error: { ...failureFrom(lines), message: `the build took longer than ${longestBuildMs / 36e5} hours` }
      };
    case "not-started":
      return { kind: "failure", error: { ...failureFrom(lines), message: exit.reason } };
  }
}
function found(verdict) {
  return { message: verdict, step: "", output: [], exitCode: 0, file: "", line: 0 };
}

// src/buildx/builder/takes-attestations.ts
var firstMinor = 11;
function takesAttestations({ driver, nodes }) {
  if (driver === "docker" && !nodes.every(({ imageStore }) => imageStore === "containerd")) return false;
  return nodes.every(({ buildkitVersion }) => {
    const minor = /^v0\.(\d+)\.\d+/.exec(buildkitVersion ?? "")?.[1];
    return minor === void 0 || minor === "0" || Number(minor) >= firstMinor;
  });
}

// src/telemetry/build-environment.ts
var buildxTimeouts = ["OTEL_EXPORTER_OTLP_TIMEOUT", "OTEL_BSP_EXPORT_TIMEOUT", "OTEL_METRIC_EXPORT_TIMEOUT"];
var timeoutMs = "1000";
function exporterEnvironment(env) {
  const ofJob = Object.entries(env).flatMap(
    ([name, value]) => name.startsWith("OTEL_") && value !== void 0 ? [[name, value]] : []
  );
  if (ofJob.length === 0) return {};
  const { traces, metrics } = telemetrySettings(env);
  return {
    ...Object.fromEntries(buildxTimeouts.map((name) => [name, timeoutMs])),
    ...Object.fromEntries(ofJob),
    // buildx knows no JSON, and without a protocol it would take gRPC.
    ...traces === void 0 ? {} : { OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: "http/protobuf" },
    ...metrics === void 0 ? {} : { OTEL_EXPORTER_OTLP_METRICS_PROTOCOL: "http/protobuf" }
  };
}
function traceEnvironment(env, nonce, of = "build") {
  const { traces, parent } = telemetrySettings(env);
  if (traces === void 0) return exporterEnvironment(env);
  const { traceId, buildSpan, runSpan } = runTrace(nonce, parent);
  const flags = parent?.isSampled === false ? "00" : "01";
  return { ...exporterEnvironment(env), TRACEPARENT: `00-${traceId}-${of === "build" ? buildSpan : runSpan}-${flags}` };
}

// src/action/build/tell-build.ts
async function tellBuild({ log, shell, run: { env } }, { result, imageid, digest, metadata, ref = "" }) {
  const texts = [
    ["ImageID", imageid],
    ["Digest", digest],
    ["Metadata", metadata],
    ["Reference", ref]
  ];
  for (const [title, text] of texts) if (text !== "") await log.group(title, async () => log.quote(text));
  if (result.kind === "failure" || env["RUNNER_DEBUG"] === "1")
    await log.group("Versions", async () => {
      for (const line of await versionLines(shell)) log.info(line);
    });
}
async function versionLines(shell) {
  const [buildx, docker] = await Promise.all([buildxVersion(shell), dockerVersions(shell)]);
  return [...buildx === void 0 ? [] : [`buildx ${buildx}`], ...docker];
}
async function dockerVersions(shell) {
  const format = '{"client":{{json .Client.Version}},"engine":{{json .Server.Version}}}';
  const exit = await shell.run({ argv: ["docker", "version", "--format", format], timeoutMs: 1e4 });
  const versions = exit.kind === "exited" ? decodedText(versionsSchema, exit.stdout) : void 0;
  return versions === void 0 ? [] : [`Docker ${versions.client}, engine ${versions.engine}`];
}
var versionsSchema = object({ client: string(), engine: string() });

export {
  shownProgress,
  runUserBuild,
  runBuildx,
  takesAttestations,
  exporterEnvironment,
  traceEnvironment,
  tellBuild
};
