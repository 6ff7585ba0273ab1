import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  exporterEnvironment,
  runBuildx,
  shownProgress,
  takesAttestations,
  tellBuild,
  traceEnvironment
} from "./shared.bake.cli.main.rare-commands.js";
import {
  encodeMountsState,
  inputOf,
  isolationIn,
  mountsInputs,
  mountsOutputs,
  mountsStateName,
  outputs,
  parseMountsConfig,
  readVariables,
  restoreMounts,
  setWords,
  withOwnWords
} from "./shared.bake.cli.mounts.mounts-post.js";
import {
  isInputName
} from "./shared.bake.cli.mounts.mounts-post.rare-commands.js";
import {
  failureAt,
  failureText,
  isCleanBuild,
  isGitContext,
  parseAttestations,
  readRequest,
  refuseUnreadInPull,
  untouched
} from "./shared.bake.cli.main.mounts.mounts-post.rare-commands.js";
import {
  runFactsFrom
} from "./shared.bake.cli.main.mounts.mounts-post.post.rare-commands.js";
import "./shared.bake.cli.main.mounts.mounts-post.post.rare-commands.stats-command.js";
import {
  evaluated,
  goesIntoDocker
} from "./shared.bake.cli.mounts.mounts-post.plan.js";
import "./shared.bake.cli.mounts.mounts-post.plan.rare-commands.js";
import "./shared.bake.cli.main.mounts.mounts-post.plan.rare-commands.js";
import {
  BuildFailure,
  Cancelled,
  ConfigError,
  csv,
  docker,
  inputReader,
  inputReaderOf,
  inputs,
  lines,
  mainBoundary,
  openActions,
  path,
  processHost,
  refusedInputs,
  shown
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";
import "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.js";
import "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";
import "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.store-worker.js";
import "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.store-worker.js";
import "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.store-worker.js";
import "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.send-otlp.stats-command.store-worker.js";
import "./shared.all.js";

// src/action/run-bake.ts
import path2 from "node:path";

// src/config/inputs/bake-inputs.ts
var bakeInputs = {
  source: docker(
    path,
    "The folder that bake runs in, or the URL of a remote bake definition, which is built without caches (default: the workspace)."
  ),
  workdir: docker(path, "Folder of the workspace in which bake runs, where `source` is not given."),
  files: docker(csv, "Bake or compose files (default: those that bake itself looks for)."),
  targets: docker(csv, "Targets or groups (default: the group `default`)."),
  set: docker(lines, "Values to override, one per line: `target.key=value`."),
  vars: docker(lines, "Variables of the bake files, one per line: `NAME=value`."),
  "no-cache": inputs["no-cache"],
  pull: inputs.pull,
  load: inputs.load,
  push: inputs.push,
  provenance: inputs.provenance,
  sbom: inputs.sbom,
  allow: inputs.allow,
  call: docker(inputs.call.type, "What to do instead of building: `check`, `outline` or `targets`."),
  list: docker(inputs.call.type, "What to list instead of building: `targets` or `variables`."),
  builder: inputs.builder,
  "github-token": inputs["github-token"],
  cache: inputs.cache,
  "cache-scope": mountsInputs["cache-scope"],
  "cache-store": inputs["cache-store"],
  "cache-max-size": inputs["cache-max-size"],
  "cache-dependency-path": inputs["cache-dependency-path"],
  "cache-timeout": inputs["cache-timeout"],
  "helper-image": inputs["helper-image"],
  "clean-build": inputs["clean-build"],
  "dockerfile-edits": mountsInputs["dockerfile-edits"],
  goproxy: inputs.goproxy,
  gosumdb: inputs.gosumdb,
  goprivate: inputs.goprivate,
  gonoproxy: inputs.gonoproxy,
  gonosumdb: inputs.gonosumdb,
  goflags: inputs.goflags,
  gotoolchain: inputs.gotoolchain,
  "report-file": inputs["report-file"]
};
var { dockerfile: _dockerfile, dockerfiles: _all, "bake-file": _bakeFile, ...others } = mountsOutputs;
var { "compose-file": _composeFile, ...ofCaches } = others;
var { "build-args": _buildArgs, "add-hosts": _addHosts, "secret-files": _secretFiles, ...caches } = ofCaches;
var bakeOutputs = { metadata: outputs.metadata, ...caches };

// src/config/plan/bake-config.ts
function parseBakeConfig(raw) {
  const reader = inputReaderOf(bakeInputs, raw);
  const list = (name) => reader.list(name).map(({ text }) => text);
  const source = reader.text("source");
  if (source?.includes("{{") === true)
    reader.report(
      "source",
      `\`${shown(source)}\` is not known here. Leave it out for the files of the checkout, name a folder of it, or write a URL.`
    );
  const isRemote = source !== void 0 && (isGitContext(source) || /:\/\//.test(source));
  if (!isRemote && source !== void 0 && reader.text("workdir") !== void 0)
    reader.report("workdir", "the folder comes from `source`. Remove one of the two.");
  const call = reader.text("call");
  const listed = reader.text("list");
  const config = {
    source: isRemote ? source : void 0,
    workdir: (isRemote ? void 0 : source) ?? reader.text("workdir") ?? ".",
    files: list("files"),
    targets: list("targets"),
    set: list("set"),
    vars: readVariables(reader),
    allow: list("allow"),
    switches: ["pull", "load", "push"].flatMap((name) => reader.flag(name) ? [`--${name}`] : []),
    noCache: reader.flag("no-cache"),
    load: reader.flag("load"),
    instead: [
      ...call === void 0 || call === "build" ? [] : [`--call=${call}`],
      ...listed === void 0 ? [] : [`--list=${listed}`]
    ]
  };
  const problems = reader.problems();
  return problems.length === 0 ? { kind: "config", config } : { kind: "invalid", problems };
}
function bakeAttestations(raw, facts, { isLoaded, takesDefault }) {
  const reader = inputReader((name) => name === "provenance" || name === "sbom" ? raw(name) : "");
  const { attestations, defaultAttestation } = parseAttestations(reader, { load: isLoaded, outputs: [] }, facts);
  const byDefault = takesDefault && defaultAttestation !== void 0 ? [defaultAttestation] : [];
  return [...byDefault, ...attestations].map((attestation) => `*.attest=${attestation}`);
}

// src/action/run-bake.ts
async function runBake(services) {
  const { workflow, run } = services;
  const parsed = parseBakeConfig((name) => workflow.input(name));
  if (parsed.kind === "invalid") throw refusedInputs(parsed.problems);
  try {
    const { end, images } = await baked(services, parsed.config);
    workflow.setOutput("metadata", end.metadata);
    await tellBuild(services, end);
    finish(services, end, images);
  } finally {
    await run.ownBuilds.forget();
    await services.files.remove(run.temporaryFolder);
  }
}
async function baked(services, config) {
  if (config.instead.length === 0)
    return config.source === void 0 ? bakedWithCaches(services, config) : bakedFromUrl(services, config);
  services.log.info("The caches are not restored: nothing is built.");
  const end = await bake(services, config, { ...config, builder: services.workflow.input("builder") });
  return { end, images: [] };
}
async function bakedWithCaches(services, config) {
  const folder = path2.resolve(services.run.folder, config.workdir);
  const files = config.files.length > 0 ? config.files : await defaultFiles(services, folder);
  const asMounts = withInputs(services, inputsOfMounts(services, config, files));
  const mounts = await parseMountsConfig((name) => asMounts.workflow.input(name));
  if (mounts.kind === "invalid") throw refusedInputs(mounts.problems);
  const { state, outputs: outputs2, asked, images, targets } = await restoreMounts(asMounts, mounts.config, "we");
  for (const [name, value] of Object.entries(outputs2))
    if (name in bakeOutputs) services.workflow.setOutput(name, value);
  services.workflow.saveState(mountsStateName, encodeMountsState(state));
  const isLoaded = config.load || images.some(({ target }) => target?.isLoaded === true);
  const set = wordsOf(services, config, { asked, targets, isLoaded });
  const end = await bake(services, config, { files, set, builder: asked.builder.name, nonce: state.nonce });
  if (isCancelled(services, end))
    services.workflow.saveState(mountsStateName, encodeMountsState({ ...state, interrupted: true }));
  return { end, images };
}
async function bakedFromUrl(services, config) {
  const whyNot = "BuildKit fetches the definition, so its files are not on the runner";
  services.log.info(`The caches are not restored: ${whyNot}.`);
  const own = inputOf({ input: inputsOfMounts(services, config, []) });
  const input = (name) => name === "context" ? config.source ?? "" : own(name);
  const asImage = withInputs(services, input);
  const analysis = untouched(asImage, await readRequest(asImage), whyNot);
  const { asked } = analysis;
  refuseUnreadInPull(analysis);
  const targets = [{ name: "*", dockerfile: "", isCopy: false, secrets: [], ...isolationIn(analysis) }];
  const { source = "" } = config;
  const vars = { ...config.vars, ...tokenFor(services, config), BUILDX_BUILDER: asked.builder.name };
  const answer = await evaluated(services, { ...config, vars, source }, services.run.folder);
  const isLoaded = config.load || answer.kind === "none" || Object.values(answer.targets).some(goesIntoDocker);
  const set = wordsOf(services, config, { asked, targets, isLoaded });
  return { end: await bake(services, config, { files: config.files, set, builder: asked.builder.name }), images: [] };
}
function wordsOf({ workflow, log }, { set }, {
  asked: { config, facts, builder },
  targets,
  isLoaded
}) {
  const isClean = isCleanBuild(facts, config);
  if (isClean)
    log.notice(
      "A clean build leaves out `cache-from` and `cache-to`: it takes no layer that another run made. `clean-build: off` lets them in."
    );
  const attestations = bakeAttestations((name) => workflow.input(name), facts, {
    isLoaded,
    takesDefault: takesAttestations(builder)
  });
  return [
    ...withOwnWords(set, [...setWords(targets), ...isClean ? ["*.cache-from=", "*.cache-to="] : []]),
    ...attestations
  ];
}
function withInputs(services, input) {
  return { ...services, workflow: { ...services.workflow, input } };
}
function inputsOfMounts({ workflow }, { workdir, set, noCache }, files) {
  const own = /* @__PURE__ */ new Map([
    ["files", files.map((file) => `"${file.replaceAll('"', '""')}"`).join("\n")],
    ["workdir", workdir],
    [
      "set",
      [...set, ...noCache ? ["*.no-cache=true"] : []].map((each) => `"${each.replaceAll('"', '""')}"`).join("\n")
    ]
  ]);
  return (name) => own.get(name) ?? (isInputName(name, bakeInputs) ? workflow.input(name) : "");
}
var defaultNames = [
  ...["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"],
  ...["docker-bake.json", "docker-bake.hcl", "docker-bake.override.json", "docker-bake.override.hcl"]
];
async function defaultFiles({ checkout }, folder) {
  const kinds = await Promise.all(defaultNames.map((name) => checkout.kindOf(path2.join(folder, name))));
  const found = defaultNames.filter((_, index) => kinds[index] === "file");
  if (found.length === 0)
    throw new ConfigError("files: there is no bake or compose file. Name one, or set `workdir` to its folder.");
  return found;
}
async function bake(services, config, { files, set, builder, nonce }) {
  const folder = await services.files.makeTemporaryFolder("bake");
  const metadataFile = path2.join(folder, "metadata.json");
  const { env } = services.run;
  const progress = shownProgress(env);
  const words = [
    ...["buildx", "bake", ...config.source === void 0 ? [] : [config.source]],
    ...builder === "" ? [] : [`--builder=${builder}`],
    ...[progress === "rawjson" ? "--progress=rawjson" : "--progress=plain", "--metadata-file", metadataFile],
    ...config.allow.map((each) => `--allow=${each}`),
    ...files.map((file) => `--file=${file}`),
    ...[...config.switches, ...config.noCache ? ["--no-cache"] : [], ...config.instead],
    ...set.map((each) => `--set=${each}`),
    ...["--", ...config.targets]
  ];
  return services.log.group(
    "Build",
    () => runBuildx(
      services,
      words,
      { progress, call: void 0, metadataFile },
      {
        cwd: path2.resolve(services.run.folder, config.workdir),
        // As docker/bake-action has it: a job may read its own files.
        env: {
          ...nonce === void 0 ? exporterEnvironment(env) : traceEnvironment(env, nonce, "run"),
          ...config.vars,
          ...tokenFor(services, config),
          BUILDX_BAKE_ENTITLEMENTS_FS: "0"
        },
        signal: services.run.signal
      }
    )
  );
}
function tokenFor({ workflow, run: { env } }, { source }) {
  const token = workflow.input("github-token").trim();
  const { serverUrl } = runFactsFrom(env, void 0);
  if (token === "" || source?.startsWith(`${serverUrl}/`) !== true || (env[tokenName] ?? "") !== "") return {};
  return { [tokenName]: token };
}
var tokenName = "BUILDX_BAKE_GIT_AUTH_TOKEN";
function isCancelled({ run }, { result }) {
  return run.signal.aborted || result.kind === "cancelled";
}
function finish(services, end, images) {
  if (isCancelled(services, end)) throw new Cancelled("The run was cancelled.");
  if (end.result.kind !== "failure") return;
  const failure = failureAt(end.result.error, failedDockerfile(services, end.result.error, images));
  const { file, line } = failure;
  throw new BuildFailure(failureText(failure), file === "" ? {} : { file, line });
}
function failedDockerfile({ run: { folder } }, { file, step }, images) {
  const named = images.filter(({ analysis: { asked } }) => path2.basename(asked.dockerfile) === file);
  const [failed] = named.length === 1 ? named : named.filter(({ name }) => step.startsWith(`[${name} `));
  return failed === void 0 ? "" : path2.relative(folder, failed.analysis.asked.dockerfile);
}

// src/bake.ts
var host = processHost();
await host.runToEnd((signal) => {
  const services = openActions(host, signal);
  return mainBoundary(services, () => runBake(services));
});
