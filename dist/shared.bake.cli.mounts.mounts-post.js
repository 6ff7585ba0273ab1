import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  isInputName
} from "./shared.bake.cli.mounts.mounts-post.rare-commands.js";
import {
  analyse,
  beyondAnnotations,
  builtDockerfile,
  cacheKinds,
  commitOfBuild,
  failureFrom,
  foundKeyOf,
  injectedOf,
  joinModuleFiles,
  namespaceArgument,
  noteUses,
  outputsFrom,
  ownReportFile,
  parseConfig,
  planOf,
  readRequest,
  refsOfStore,
  refuseForeignFrontend,
  reportFrom,
  restoreAndInject,
  stampIn,
  standingOn,
  unanalysed,
  uninjected,
  unread,
  untouched,
  usedLayers,
  withinTime,
  writeEditedCopy
} from "./shared.bake.cli.main.mounts.mounts-post.rare-commands.js";
import {
  buildKeys,
  builderLines,
  jobName,
  modulesKeys,
  mountsOf,
  parseManifest,
  phaseRecorder,
  planLines,
  runFactsFrom,
  shortHash,
  withTexts
} from "./shared.bake.cli.main.mounts.mounts-post.post.rare-commands.js";
import {
  cacheKindSchema,
  hitSchema,
  runReportSchema
} from "./shared.bake.cli.main.mounts.mounts-post.post.rare-commands.stats-command.js";
import {
  bakedTargets,
  evaluated,
  imageProblems,
  listedImages,
  moduleTexts,
  parseImageList,
  readImage,
  surroundings
} from "./shared.bake.cli.mounts.mounts-post.plan.js";
import {
  projectFiles
} from "./shared.bake.cli.mounts.mounts-post.plan.rare-commands.js";
import {
  Cancelled,
  ConfigError,
  csv,
  inputReaderOf,
  inputs,
  lines,
  ours,
  ownPrefix,
  path,
  progressParser,
  refusedInputs,
  shown
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";
import {
  boolean,
  decodedText,
  isoTimestamp,
  listOf,
  literal,
  number,
  object,
  objectOf,
  optional,
  picklist,
  pipe,
  record,
  regex,
  string
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.store-worker.js";
import {
  errorText
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.send-otlp.stats-command.store-worker.js";

// src/config/inputs/outputs.ts
var outputs = {
  imageid: "ID of the image.",
  digest: "Digest of the image.",
  metadata: "Metadata of the build result, as JSON.",
  "cache-hit": "`true` when both caches matched exactly, else `false`.",
  "modules-cache": "How well the module cache matched: `exact`, `partial`, `miss` or `off`.",
  "build-cache": "How well the build cache matched: `exact`, `partial`, `miss` or `off`.",
  "modules-cache-primary-key": "The primary key of the module cache.",
  "modules-cache-matched-key": "The restored key; empty if no snapshot was restored.",
  "build-cache-primary-key": "The primary key of the build cache.",
  "build-cache-matched-key": "The restored key; empty if no snapshot was restored.",
  report: "Path of the machine-readable report of the run (JSON)."
};

// src/config/inputs/mounts-inputs.ts
var mountsInputs = {
  mode: ours(
    { kind: "choice", choices: ["auto", "restore", "save"] },
    "`auto`: restore the caches now, and save them in the post step of this step; `restore` and `save`: two steps, for a build between them whose result the job uses further.",
    "auto"
  ),
  state: ours(
    path,
    "File in which `restore` leaves what `save` needs, relative to the workspace (default in Actions: a file of the job in RUNNER_TEMP). The command line needs it."
  ),
  context: ours(path, "Build context of the image: a folder (default: the workspace)."),
  file: ours(path, "Path of the Dockerfile (default: `Dockerfile` in the context)."),
  target: ours(inputs.target.type, "The stage that the build builds."),
  "build-args": ours(
    lines,
    "Build arguments of the build, one per line: `NAME=value`, or `NAME` alone to take it from the environment."
  ),
  "build-contexts": ours(lines, "Additional build contexts of the build, one per line: `name=path`."),
  platforms: ours(csv, "Target platforms of the build, for example `linux/amd64,linux/arm64`."),
  images: ours(
    inputs.target.type,
    "Several images in the place of one: one Dockerfile per line, or a YAML or JSON list whose items have `name`, `context`, `file`, `target` and `build-args`."
  ),
  files: ours(
    lines,
    "Bake or compose files whose targets are the images, one per line. `docker buildx` evaluates them."
  ),
  targets: ours(csv, "Targets or groups of the bake or compose files (default: the group `default`)."),
  workdir: ours(path, "Folder in which bake runs (default: the workspace)."),
  set: ours(lines, "What the build gives bake by `--set`, one per line: `target.key=value`."),
  vars: ours(lines, "Variables of the bake files, one per line: `NAME=value`. Others come from the environment."),
  builder: ours(
    inputs.builder.type,
    "Name of the builder that the build uses (default: BUILDX_BUILDER, else the current builder)."
  ),
  cache: inputs.cache,
  "cache-scope": ours(
    inputs["cache-scope"].type,
    "Name that separates build caches that must not be shared (default: derived from what is built; of several images from `files` and `targets`, or from the Dockerfiles)."
  ),
  "cache-store": inputs["cache-store"],
  "cache-max-size": inputs["cache-max-size"],
  "cache-dependency-path": inputs["cache-dependency-path"],
  "cache-timeout": inputs["cache-timeout"],
  "helper-image": inputs["helper-image"],
  "clean-build": inputs["clean-build"],
  "dockerfile-edits": ours(
    inputs["dockerfile-edits"].type,
    "`auto`: write copies of the Dockerfiles with Go's settings and the cache mounts that they lack, for the build to use (`dockerfile`, `dockerfiles`, `bake-file`, `compose-file`); `off`: serve only the mounts that are there.",
    "auto"
  ),
  goproxy: inputs.goproxy,
  gosumdb: inputs.gosumdb,
  goprivate: inputs.goprivate,
  gonoproxy: inputs.gonoproxy,
  gonosumdb: inputs.gonosumdb,
  goflags: inputs.goflags,
  gotoolchain: inputs.gotoolchain,
  "report-file": inputs["report-file"],
  "github-token": {
    ...ours(inputs["github-token"].type, "Token for deleting superseded caches."),
    actionDefault: "${{ github.token }}"
  }
};
var mountsOutputs = {
  dockerfile: "Absolute path of the Dockerfile to build: a copy with what is missing, or your own where nothing is. Of several images that of the first.",
  dockerfiles: 'The same for each image, as JSON: `{"name":"path"}`.',
  "bake-file": "Absolute path of a bake file to add after your own files: it gives each target of `files` its Dockerfile, and what `build-args`, `add-hosts` and `secret-files` have. Empty without `files`.",
  "compose-file": "Absolute path of a compose file that does the same for `docker compose build`, to add after your own. Empty unless all of `files` are compose files (`.yaml`, `.yml`).",
  "build-args": "Build arguments that the build must get, one per line. Empty where the builder is gone after the job: see the documentation.",
  "add-hosts": "Additional host names that the build must get, one per line. Empty where the builder is gone after the job.",
  "secret-files": "Secrets that the build must get, one per line, `id=path`: the values of `goproxy` and of Go's other settings. Empty without such an input.",
  "cache-hit": outputs["cache-hit"],
  "modules-cache": outputs["modules-cache"],
  "build-cache": outputs["build-cache"],
  "modules-cache-primary-key": outputs["modules-cache-primary-key"],
  "modules-cache-matched-key": outputs["modules-cache-matched-key"],
  "build-cache-primary-key": outputs["build-cache-primary-key"],
  "build-cache-matched-key": outputs["build-cache-matched-key"],
  report: outputs.report
};

// src/config/plan/mounts-config.ts
var ofOneImage = ["context", "file", "target", "build-args", "build-contexts", "platforms"];
function readVariables(reader) {
  return Object.fromEntries(
    reader.list("vars").flatMap(({ text }) => {
      const [, name = "", value = ""] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
      if (name === "") reader.report("vars", `\`${shown(text)}\` is no variable. Write \`NAME=value\`.`);
      return name === "" ? [] : [[name, value]];
    })
  );
}
async function parseMountsConfig(raw) {
  const reader = inputReaderOf(mountsInputs, raw);
  const list = (name) => reader.list(name).map(({ text }) => text);
  const listed = await parseImageList(reader.text("images") ?? "");
  const config = {
    mode: reader.choice("mode", ["auto", "restore", "save"]) ?? "auto",
    state: reader.text("state"),
    images: listed.images,
    files: list("files"),
    targets: list("targets"),
    workdir: reader.text("workdir") ?? ".",
    set: list("set"),
    vars: readVariables(reader)
  };
  const isSeveral = listed.images.length > 0 || config.files.length > 0;
  if (listed.images.length > 0 && config.files.length > 0)
    reader.report("images", "the images come from this list or from `files`, not from both. Remove one of the two.");
  for (const name of ["targets", "set", "vars"])
    if (list(name).length > 0 && config.files.length === 0)
      reader.report(name, "it is for `files`, which is missing. Name the bake or compose file there.");
  if (config.mode === "auto" && config.state !== void 0)
    reader.report("state", "only `mode: restore` and `mode: save` leave and read it. Remove it, or set `mode`.");
  for (const name of ofOneImage) {
    const isOfFiles = name === "platforms" && config.files.length === 0;
    if (isSeveral && !isOfFiles && raw(name).trim() !== "")
      reader.report(
        name,
        `it describes one image, and \`${config.files.length > 0 ? "files" : "images"}\` names several. Write it there.`
      );
  }
  const problems = [...listed.problems, ...reader.problems()];
  return problems.length === 0 ? { kind: "config", config } : { kind: "invalid", problems };
}

// src/action/around/asked-images.ts
import path2 from "node:path";
async function askedImages(services, config) {
  const given = inputOf(services.workflow);
  const [first, ...others] = await namedImages(services, config);
  const input = first === void 0 ? given : inputFor(given, first.image);
  const request = await readRequest({ ...services, workflow: { ...services.workflow, input } });
  const asked = (named, own) => ({
    name: named.image.name,
    request: own,
    ...named.target === void 0 ? {} : { target: named.target }
  });
  return [
    first === void 0 ? { name: "", request } : asked(first, request),
    ...others.map((named) => asked(named, requestFor(services, request, inputFor(given, named.image))))
  ];
}
function inputOf(workflow) {
  return (name) => {
    if (name === "preflight" || name === "fetch") return "off";
    return isInputName(name, mountsInputs) ? workflow.input(name) : "";
  };
}
async function namedImages(services, config) {
  const root = services.run.folder;
  if (config.files.length > 0) {
    const targets = await bakedTargets(services, { ...config, folder: path2.resolve(root, config.workdir) }, root);
    const [read, left] = [true, false].map((isRead) => targets.filter(({ whyLeft }) => whyLeft === "" === isRead));
    return [...read ?? [], ...left ?? []].map((target) => ({ image: target.image, target }));
  }
  if (config.images.length === 0) return [];
  const project = await projectFiles(services, void 0, root);
  const { after } = await moduleTexts(services, project, { kind: "all", git: void 0, reason: "", advice: "" });
  const around = surroundings(root, project, after);
  const search = { root, project, platforms: [ofNoPlatform], around };
  const images = await listedImages(services, config.images, search);
  const problems = imageProblems(images, root);
  if (problems.length > 0) throw new ConfigError(problems.join("\n"));
  for (const image of images) await readImage(services, image, [ofNoPlatform], root);
  return images.map((image) => ({ image }));
}
var ofNoPlatform = "linux/amd64";
function inputFor(given, image) {
  const { context, file, target, buildArgs, contexts, platforms, noCache = [] } = image;
  const own = /* @__PURE__ */ new Map([
    ["context", context],
    ["file", file],
    ["target", target],
    ["build-args", asList(Object.entries(buildArgs))],
    ["build-contexts", asList(Object.entries(contexts))],
    ["no-cache", noCache === "all" ? "true" : ""],
    ["no-cache-filters", noCache === "all" ? "" : noCache.join(",")],
    ["platforms", platforms.length > 0 ? platforms.join(",") : given("platforms")]
  ]);
  return (name) => own.get(name) ?? given(name);
}
function asList(pairs) {
  return pairs.map((pair) => `"${pair.join("=").replaceAll('"', '""')}"`).join("\n");
}
function requestFor({ workflow }, first, input) {
  const parsed = parseConfig(input, first.facts);
  for (const secret of parsed.secretsToMask) workflow.addSecret(secret);
  if (parsed.kind === "invalid") throw refusedInputs(parsed.problems);
  return { ...first, config: parsed.config };
}

// src/snapshot/joint-keys.ts
import { createHash } from "node:crypto";
var ofOneImage2 = ["context", "file", "target"];
function jointKeys([first, ...others], joint) {
  if (others.every(({ primary }) => primary === first.primary)) return first;
  const all = [first, ...others];
  const sums = valuesOf(all, "go.sum");
  const sumHash = sums.length === 1 ? sums[0] ?? "" : hashOf(sums);
  if (first.kind === "modules") return modulesKeys(sumHash, valuesOf(all, "files"), joint.owner);
  return buildKeys({
    ...joint,
    scope: [...joint.names, ...sharedParts(all)],
    goVersion: valuesOf(all, "go").join(" "),
    sumHash
  });
}
function sharedParts(all) {
  const parts = all.flatMap((keys) => keys.parts.find(({ name }) => name === "scope")?.parts ?? []);
  const names = new Set(parts.map(({ name }) => name).filter((name) => !ofOneImage2.includes(name)));
  return [...names].toSorted().map((name) => {
    const same = parts.filter((part) => part.name === name);
    const value = [...new Set(same.map((part) => part.value))].toSorted().join(" ");
    return { name, value, reason: same[0]?.reason ?? "" };
  });
}
function valuesOf(all, wanted) {
  const values = all.flatMap(({ parts }) => parts.filter(({ name }) => name === wanted).map(({ value }) => value));
  return [...new Set(values)].toSorted();
}
function hashOf(values) {
  return createHash("sha256").update(values.join("\n")).digest("hex");
}

// src/action/around/join-analyses.ts
function joinAnalyses(all, names) {
  const [first] = all;
  if (all.length === 1) return first;
  const withMounts = all.filter(({ serving }) => serving.caches.some(({ plan }) => plan.kind === "served"));
  const [served = first] = withMounts;
  const caches = cacheKinds.reduce(
    (before, kind) => [...before, { kind, plan: jointPlan(kind, all, before, names) }],
    []
  );
  return {
    ...first,
    asked: { ...first.asked, reach: jointReach(all) },
    toBuild: { ...first.toBuild, beside: all.slice(1).map(({ toBuild }) => toBuild) },
    serving: {
      ...served.serving,
      caches,
      registersFirst: withMounts.some(({ serving }) => serving.registersFirst),
      moduleFiles: joinModuleFiles(all.flatMap(({ serving: { moduleFiles } }) => moduleFiles ?? []))
    },
    plan: { ...first.plan, findings: all.flatMap(({ plan }) => plan.findings) }
  };
}
function jointPlan(kind, all, before, names) {
  const [{ asked }] = all;
  const plans = all.flatMap(({ serving }) => planOf(serving.caches, kind) ?? []);
  const served = plans.filter((plan) => plan.kind === "served");
  const [first, ...others] = served;
  if (first === void 0) {
    const reasons = plans.flatMap((plan) => plan.kind === "off" ? [plan.reason] : []);
    const isNeedless = plans.every((plan) => plan.kind === "off" && plan.isNeedless === true);
    return { kind: "off", reason: [...new Set(reasons)].join("; "), ...isNeedless ? { isNeedless } : {} };
  }
  const taken = new Set(before.flatMap(({ plan }) => (plan.kind === "served" ? plan.group.records : []).map(identity)));
  const nodes = jointNodes(kind, served).flatMap((node) => {
    const records = node.group.records.filter((record2) => !taken.has(identity(record2)));
    return records.length === 0 ? [] : [{ ...node, group: { ...node.group, records } }];
  });
  const group = jointGroup(
    kind,
    nodes.map((node) => node.group)
  );
  if (group.records.length === 0)
    return { kind: "off", reason: "modules and compiled packages have one mount id in these Dockerfiles" };
  const keys = [first.keys, ...others.map((plan) => plan.keys)];
  return {
    kind: "served",
    group,
    nodes,
    keys: jointKeys(keys, {
      names,
      scopeName: asked.config.cache.scope,
      ...refsOfStore(asked.facts, asked.config)
    }),
    access: narrowest(served),
    dropped: served.every(({ dropped }) => dropped)
  };
}
function narrowest(served) {
  const order = ["no", "if-none-exact", "delta", "yes"];
  const [least] = served.map(({ access }) => access).toSorted((a, b) => order.indexOf(a.write) - order.indexOf(b.write));
  const isRead = served.every(({ access }) => access.read);
  return { read: isRead, write: least?.write ?? "no", reason: least?.reason ?? "" };
}
function jointNodes(kind, served) {
  const byName = /* @__PURE__ */ new Map();
  for (const node of served.flatMap(({ nodes }) => nodes)) {
    const known = byName.get(node.name);
    const group = known === void 0 ? node.group : jointGroup(kind, [known.group, node.group]);
    const platforms = [.../* @__PURE__ */ new Set([...known?.platforms ?? [], ...node.platforms])];
    byName.set(node.name, { ...known ?? node, platforms, group });
  }
  return [...byName.values()];
}
function jointGroup(kind, groups) {
  const records = groups.flatMap((group) => group.records);
  const distinct = /* @__PURE__ */ new Map();
  for (const record2 of records) if (!distinct.has(identity(record2))) distinct.set(identity(record2), record2);
  return { kind, records: [...distinct.values()] };
}
function identity({ owner: _owner, ...found }) {
  return JSON.stringify(Object.entries(found).toSorted(([a], [b]) => a < b ? -1 : 1));
}
function jointReach(all) {
  const reaches = all.map(({ asked }) => asked.reach);
  const nodes = new Map(reaches.flatMap((reach) => reach.nodes).map((node) => [node.name, node]));
  return {
    nodes: [...nodes.values()],
    why: reaches.find(({ why }) => why !== "")?.why ?? "",
    elsewhere: [...new Set(reaches.flatMap(({ elsewhere }) => elsewhere))]
  };
}

// src/action/around/analysed-images.ts
var longestAnalysisMs = 6e4;
async function mountsConfig({ workflow }) {
  const parsed = await parseMountsConfig((name) => workflow.input(name));
  if (parsed.kind === "config") return parsed.config;
  throw refusedInputs(parsed.problems);
}
async function analysedImages(services, config, phases) {
  const [firstAsked, ...othersAsked] = await askedImages(services, config);
  const analysed = async (within, asked) => {
    const { request, target } = asked;
    const why = whyUnread(asked);
    if (target === void 0 || why === "") return { ...asked, analysis: await analyse(within, request) };
    const { context, file: dockerfile } = target.image;
    const commit = await commitOfBuild(within, request, { context, dockerfile });
    return { ...asked, analysis: untouched(within, request, why, commit) };
  };
  const images = await phases.attempt(
    "analyse",
    "Analyse",
    async () => {
      const value = await withinTime(services, longestAnalysisMs, async (within) => {
        const first2 = await analysed(within, firstAsked);
        const others2 = [];
        for (const asked of othersAsked) others2.push(await analysed(within, withProxiesOf(first2, asked)));
        return [first2, ...others2];
      });
      for (const { name, analysis } of value) {
        if (name !== "") services.log.info(`Image ${name}:`);
        for (const line of planLines(analysis.plan, beyondAnnotations(analysis.plan.findings))) services.log.info(line);
      }
      return { outcome: "done", reason: "", value };
    },
    (reason) => {
      const left = (asked) => ({
        ...asked,
        analysis: unanalysed(services, asked.request, reason)
      });
      return [left(firstAsked), ...othersAsked.map(left)];
    }
  );
  for (const { analysis, target } of images)
    await refuseForeignFrontend(services, analysis, {
      isRead: whyUnread({ target }) === "",
      isOwnArgument: target === void 0
    });
  if (services.run.signal.aborted) throw new Cancelled("The run was cancelled.");
  refuseSeveralNamespaces(images);
  const [first, ...others] = images;
  const read = others.filter((image) => whyUnread(image) === "").map(({ analysis }) => analysis);
  const joint = joinAnalyses([first.analysis, ...read], namesOf(config));
  return { images, joint };
}
function withProxiesOf({ analysis }, asked) {
  const { config } = asked.request;
  const go = { ...analysis.delivery.go, autoProxies: void 0 };
  return { ...asked, request: { ...asked.request, config: { ...config, go } } };
}
function whyUnread({ target }) {
  return target?.whyLeft ?? "";
}
function namesOf({ workdir, files, targets, images }) {
  if (files.length === 0) {
    const value = images.map(({ file, context, target }) => [file, context, target].join("\n")).toSorted().join("\n\n");
    return [{ name: "images", value, reason: "the Dockerfiles of the list" }];
  }
  return [
    { name: "files", value: [workdir, ...files.toSorted()].join("\n"), reason: "the bake or compose files" },
    { name: "targets", value: targets.toSorted().join("\n"), reason: "the targets that are asked for" }
  ];
}
function refuseSeveralNamespaces(images) {
  const spaces = new Map(
    images.flatMap(
      ({ name, analysis: { serving } }) => serving.caches.some(({ plan }) => plan.kind === "served") ? [[serving.namespace, name]] : []
    )
  );
  if (spaces.size > 1)
    throw new ConfigError(
      `${"files"}: ${[...spaces.values()].join(" and ")} have other values of BUILDKIT_CACHE_MOUNT_NS, so they share no mounts. Use a step for each.`
    );
}

// src/action/around/mounts-state.ts
var preparedSchema = objectOf({
  kind: cacheKindSchema,
  /** The builder, the namespace, the records and the nodes. */
  mounts: string(),
  /** What the snapshots of the run begin with. */
  primary: string(),
  /** What the mounts are stamped with. */
  stamp: string(),
  hit: hitSchema,
  matchedKey: string(),
  reason: string(),
  lookup: picklist(["done", "store-failed", "left-alone"]),
  foundKey: string(),
  /** What of the snapshot is in the mounts, as JSON text of a manifest; empty without one. */
  manifest: string(),
  cost: objectOf({ ownMs: number(), togetherMs: number() })
});
var mountsStateSchema = objectOf({
  version: literal(1),
  /** The job, which no other one has the name of (`jobName`). */
  job: string(),
  /** The build was cancelled: there is nothing to save. */
  interrupted: boolean(),
  /** The inputs as they were given, without what is known as a secret. */
  inputs: record(string(), string()),
  caches: listOf(preparedSchema),
  /** What there is to tell before the build. */
  report: runReportSchema,
  reportFile: string(),
  /** By the builder's clock, in seconds; 0 where that is not known. */
  injectedAt: number(),
  /** What the build was to use, of each image in its order; absolute. */
  dockerfiles: listOf(string()),
  /** Folders with files for the build, to be removed. */
  folders: listOf(string()),
  /** Of the step that wrote it: what the run's trace is named by. */
  nonce: string()
});
var mountsStateName = "mounts";
var mostBytes = 1e5;
function encodeMountsState(state) {
  const text = JSON.stringify(state);
  if (Buffer.byteLength(text) <= mostBytes) return text;
  return JSON.stringify({ ...state, report: { ...state.report, findings: [] } });
}
function decodeMountsState(text) {
  return decodedText(mountsStateSchema, text);
}
function notedCache(analysis, run) {
  const { kind, plan, lookup, standing, cost } = run;
  const stamp = stampIn(run);
  if (stamp === void 0 && lookup.kind !== "left-alone") return [];
  const { manifest } = standing;
  const layers = usedLayers(run);
  const isAll = layers.length === manifest?.layers.length;
  return [
    {
      kind,
      mounts: mountsOf(analysis.asked.builder.name, analysis.serving.namespace, plan),
      primary: plan.keys.primary,
      stamp: stamp ?? "",
      hit: standing.hit,
      matchedKey: standing.matchedKey,
      reason: standing.reason,
      lookup: lookup.kind === "left-alone" || lookup.kind === "store-failed" ? lookup.kind : "done",
      foundKey: foundKeyOf(run),
      manifest: manifest === void 0 ? "" : JSON.stringify({ ...manifest, layers, complete: manifest.complete && isAll }),
      cost
    }
  ];
}
function preparedAsNoted(analysis, start, noted) {
  const { kind, plan } = start;
  const mounts = mountsOf(analysis.asked.builder.name, analysis.serving.namespace, plan);
  const found = noted.find((each) => each.kind === kind);
  if (found === void 0) return unprepared(start, "nothing could be injected into its mounts");
  if (found.mounts !== mounts || found.primary !== plan.keys.primary)
    return unprepared(start, "go.sum, the Dockerfile or the builder is not the one that the mounts were prepared for");
  const { hit, matchedKey, reason, stamp, foundKey, cost } = found;
  const manifest = found.manifest === "" ? void 0 : parseManifest(found.manifest, kind);
  return {
    ...start,
    lookup: { kind: found.lookup, foundKey },
    standing: standingOn({ hit, matchedKey, reason, manifest, present: manifest?.layers ?? [] }),
    mounts: found.lookup === "left-alone" ? { kind: "untouched" } : { kind: "adopted", stamp },
    cost,
    fetched: void 0
  };
}
function unprepared(start, reason) {
  return uninjected({ ...start, standing: standingOn({ reason }) });
}

// src/action/around/target-changes.ts
function isolationIn({ asked: { config }, plan }) {
  if (plan.caches.domain.apart === "") return { buildArgs: [], addHosts: [] };
  const { buildArgs, addHosts } = config.build;
  return {
    buildArgs: buildArgs.flatMap(
      ({ name, value }) => name === namespaceArgument && value !== void 0 ? [{ name, value }] : []
    ),
    addHosts
  };
}
function settingArguments({
  asked: { config },
  delivery: { settings }
}) {
  return settings.flatMap(({ env, value, hasCredentials }) => {
    const isPassed = config.build.buildArgs.some((each) => each.name === env && each.value === value);
    return isPassed && !hasCredentials ? [{ name: env, value }] : [];
  });
}
function bakeText(targets) {
  const target = Object.fromEntries(
    targets.flatMap(({ name, dockerfile, buildArgs, addHosts, secrets }) => {
      const own = {
        ...dockerfile === "" ? {} : { dockerfile: plainText(dockerfile) },
        ...buildArgs.length === 0 ? {} : { args: plainMap(buildArgs.map(({ name: key, value }) => [key, value])) },
        ...addHosts.length === 0 ? {} : { "extra-hosts": plainMap(addHosts.map(hostAndAddress)) },
        // Bake adds them to those of the target.
        ...secrets.length === 0 ? {} : { secret: secrets.map((each) => plainText(secretWord(each))) }
      };
      return Object.keys(own).length === 0 ? [] : [[name, own]];
    })
  );
  return `${JSON.stringify({ target }, void 0, 2)}
`;
}
function setWords(targets) {
  return targets.flatMap(({ name, dockerfile, buildArgs, addHosts, secrets }) => [
    ...dockerfile === "" ? [] : [`${name}.dockerfile=${dockerfile}`],
    ...buildArgs.map((each) => `${name}.args.${each.name}=${each.value}`),
    ...addHosts.map((host) => `${name}.extra-hosts.${hostAndAddress(host).join("=")}`),
    ...secrets.map((each) => `${name}.secrets+=${secretWord(each)}`)
  ]);
}
function withOwnWords(given, own) {
  const keys = new Set(own.filter((word) => !/^[^=]*\+=/.test(word)).map(keyOf));
  return [...given.filter((word) => !keys.has(keyOf(word))), ...own];
}
function secretWord({ id, path: path6 }) {
  const fields = ["type=file", `id=${id}`, `src=${path6}`];
  return fields.map((field) => /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field).join(",");
}
function keyOf(word) {
  return /^[^.=]*\.([^=]*?)\+?=/.exec(word)?.[1] ?? word;
}
function hostAndAddress(host) {
  const [, name = host, address = ""] = /^([^:]*):(.*)$/.exec(host) ?? [];
  return [name, address];
}
function plainMap(pairs) {
  return Object.fromEntries(pairs.map(([key, value]) => [plainText(key), plainText(value)]));
}
function plainText(text) {
  return text.replaceAll(/[$%](?=\{)/g, (mark) => mark + mark);
}

// src/action/restore-mounts.ts
import path5 from "node:path";

// src/action/around/files-for-build.ts
import path4 from "node:path";

// src/action/around/compose-override.ts
function composeText(targets, dotted) {
  const names = new Map(dotted.map((name) => [targetName(name), name]));
  const changed = targets.flatMap(({ name, dockerfile, isCopy, buildArgs, addHosts, secrets: secrets2 }) => {
    const build = {
      ...isCopy ? { dockerfile: plainText2(dockerfile) } : {},
      ...buildArgs.length === 0 ? {} : { args: Object.fromEntries(buildArgs.map((each) => [each.name, plainText2(each.value)])) },
      ...addHosts.length === 0 ? {} : { extra_hosts: addHosts.map((host) => plainText2(hostAndAddress(host).join("="))) },
      ...secrets2.length === 0 ? {} : { secrets: secrets2.map(({ id }) => id) }
    };
    return Object.keys(build).length === 0 ? [] : [[names.get(name) ?? name, { build }]];
  });
  const secrets = targets.flatMap((target) => target.secrets.map(({ id, path: path6 }) => [id, { file: plainText2(path6) }]));
  const text = {
    services: Object.fromEntries(changed),
    ...secrets.length === 0 ? {} : { secrets: Object.fromEntries(secrets) }
  };
  return `${JSON.stringify(text, void 0, 2)}
`;
}
function dottedNames(text) {
  const keys = text.matchAll(/^\s+["']?(\w[\w-]*\.[\w.-]*)["']?[ \t]*:[ \t]*(?:[{&#<]|$)/gm);
  return [...keys].map(([, name = ""]) => name);
}
function isComposeFile(file) {
  return /\.ya?ml$/i.test(file);
}
function targetName(service) {
  return service.replaceAll(".", "_");
}
function plainText2(text) {
  return text.replaceAll("$", "$$$$");
}

// src/action/around/left-folders.ts
import path3 from "node:path";
var usedForMs = 24 * 60 * 60 * 1e3;
async function removeLeftFolders({
  files,
  clock,
  log,
  run: { trees }
}, git, isOurs) {
  if (git === "") return;
  try {
    const folders = (await files.list(git)).map((name) => path3.join(git, name));
    for (const folder of folders.filter(isOurs)) {
      const names = (await files.list(folder)).map(async (name) => [
        name,
        ...(await files.list(path3.join(folder, name))).map((file) => path3.join(name, file))
      ]);
      const written = await trees.found(folder, (await Promise.all(names)).flat());
      if (written.some(({ modifiedMs }) => clock.now() - modifiedMs < usedForMs)) continue;
      await files.remove(folder);
      log.debug(`${folder} was left by an earlier run and is removed.`);
    }
  } catch (error) {
    log.debug(`What earlier runs have left in ${git} could not be removed: ${errorText(error)}`);
  }
}

// src/action/around/files-for-build.ts
async function writeFilesForBuild(services, images, hasBakeFile) {
  await removeLeftFolders(services, await folderOfGit(services), (folder2) => isFolderForBuild(services, folder2));
  const isEdited = images.some(({ analysis }) => analysis.toBuild.isEdited);
  const folder = isEdited ? await folderForBuild(services, images) : "";
  const dockerfiles = [];
  const none = { bakeFile: "", composeFile: "" };
  for (const [index, { analysis, target }] of images.entries()) {
    const copy = analysis.toBuild.isEdited ? await writeEditedCopy(services, analysis, path4.join(folder, String(index))) : void 0;
    const own = target === void 0 || target.whyLeft === "" ? analysis.asked.dockerfile : target.dockerfile;
    dockerfiles.push(copy ?? own);
  }
  const secrets = await writeSecrets(services, images);
  const targets = images.flatMap(
    (image, index) => image.target === void 0 ? [] : [changeOf(image, isEdited ? dockerfiles[index] ?? "" : "", secrets)]
  );
  const served = images.find(({ analysis }) => analysis.serving.caches.some(({ plan }) => plan.kind === "served"));
  const isolation = isolationIn((served ?? images[0]).analysis);
  const folders = [.../* @__PURE__ */ new Set([folder, ...secrets.map((each) => path4.dirname(each.path))])].filter(
    (each) => each !== ""
  );
  const all = { dockerfiles, folder, isolation, secrets, targets };
  if (!hasBakeFile || targets.length === 0) return { ...all, ...none, folders };
  const place = folder === "" ? await folderBeside(services) : folder;
  const bakeFile = path4.join(place, "bake.json");
  await services.files.writeText(bakeFile, bakeText(targets));
  const composeFile = await writeComposeFile(services, place, images, targets);
  return { ...all, bakeFile, composeFile, folder: place, folders: [.../* @__PURE__ */ new Set([...folders, place])] };
}
async function writeComposeFile({ files, checkout }, folder, images, targets) {
  const describing = [...new Set(images.flatMap(({ target }) => target?.image.describedBy ?? []))];
  if (!describing.every(isComposeFile)) return "";
  const texts = await Promise.all(describing.map((file) => checkout.given.readText(file)));
  const composeFile = path4.join(folder, "compose.yaml");
  await files.writeText(
    composeFile,
    composeText(
      targets,
      texts.flatMap((text = "") => dottedNames(text))
    )
  );
  return composeFile;
}
function changeOf({ name, analysis }, dockerfile, secrets) {
  const { buildArgs, addHosts } = isolationIn(analysis);
  return {
    name,
    dockerfile,
    isCopy: analysis.toBuild.isEdited,
    buildArgs: [...buildArgs, ...settingArguments(analysis)],
    addHosts,
    secrets: analysis.delivery.settings.length === 0 ? [] : secrets
  };
}
async function writeSecrets(services, images) {
  const settings = images.map(({ analysis }) => analysis.delivery.settings).find((each) => each.length > 0) ?? [];
  if (settings.length === 0) return [];
  const folder = await folderBeside(services);
  const values = new Map(
    settings.flatMap(({ id, fixedId, value }) => [[id, value], [fixedId, value]])
  );
  return Promise.all(
    [...values].map(async ([id, value]) => {
      const file = path4.join(folder, id);
      await services.files.writeText(file, value, { mode: 384 });
      return { id, path: file };
    })
  );
}
async function folderForBuild(services, images) {
  const { files } = services;
  const git = await folderOfGit(services);
  const texts = images.map(({ name, analysis: { asked, toBuild } }) => [name, asked.dockerfile, toBuild.builtText]);
  const own = path4.join(git, `${ownPrefix}${shortHash(JSON.stringify(texts))}`);
  if (git !== "") {
    try {
      await files.makeFolder(own);
      return own;
    } catch {
    }
  }
  return folderBeside(services);
}
async function folderOfGit({ checkout, run }) {
  const git = path4.join(run.folder, ".git");
  return await checkout.kindOf(git) === "folder" && !await checkout.leadsOut(git) ? git : "";
}
async function folderBeside({ files, run }) {
  const folder = path4.join(path4.dirname(run.temporaryFolder), `${ownPrefix}${run.nonce.slice(0, 12)}-files`);
  await files.makeFolder(folder);
  return folder;
}
function isFolderForBuild({ run }, folder) {
  const parents = [path4.join(run.folder, ".git"), path4.dirname(run.temporaryFolder)];
  const name = path4.basename(folder);
  return parents.includes(path4.dirname(folder)) && name.startsWith(ownPrefix) && /^\w+(?:-files)?$/.test(name.slice(ownPrefix.length));
}

// src/buildx/records/recorded-builds.ts
var limitMs = 1e4;
var history = ["docker", "buildx", "history"];
var refSchema = pipe(string(), regex(/^[\w.-]+\/[\w.+-]+\/\w+$/));
var time = pipe(string(), isoTimestamp());
var listedSchema = object({ ref: refSchema, status: string(), created_at: time, completed_at: optional(time) });
async function listedBuilds(shell, builder) {
  const argv = [...history, "ls", "--builder", builder, "--no-trunc", "--format", "json"];
  const exit = await shell.run({ argv, timeoutMs: limitMs });
  if (exit.kind !== "exited" || exit.code !== 0) return void 0;
  return exit.stdout.split("\n").flatMap((line) => {
    const listed = decodedText(listedSchema, line);
    if (listed === void 0) return [];
    const { ref, status, created_at: created, completed_at: completed = created } = listed;
    const createdAt = Date.parse(created);
    return [{ ref, isCompleted: status === "Completed", createdAt, ms: Date.parse(completed) - createdAt }];
  });
}
async function buildLog(shell, ref) {
  const [builder = "", , id = ""] = ref.split("/");
  const progress = progressParser();
  const lines2 = [];
  const exit = await shell.run({
    argv: [...history, "logs", "--builder", builder, "--progress", "plain", id],
    timeoutMs: limitMs,
    onLine: (line) => {
      progress.feed(line);
      lines2.push(line);
    }
  });
  return exit.kind === "exited" && exit.code === 0 ? { steps: progress.allSteps(), lines: lines2 } : void 0;
}

// src/action/around/seen-builds.ts
var nothingSeen = { steps: [], allSteps: [], imageid: "", digest: "", metadata: "", ms: 0 };
var unseenEnd = { ...nothingSeen, result: { kind: "unseen" } };
var mostBuilds = 40;
function injectedAt(runs) {
  const times = runs.flatMap((run) => [...injectedOf(run)?.nodes.values() ?? []].map(({ at }) => at));
  return Math.max(0, ...times);
}
async function seenBuilds({ files, shell, run: { env } }, builder, since, dockerfiles) {
  if (since === 0) return unseen("it is not known when the caches were injected");
  const listed = await listedBuilds(shell, builder);
  if (listed === void 0) return unseen(`builder ${builder} has no history that buildx can read`);
  const fresh = listed.filter(({ createdAt }) => createdAt >= since * 1e3);
  const named = fresh.map(async (build) => ({
    ...build,
    dockerfile: await builtDockerfile(files, { env }, build.ref)
  }));
  const builds = (await Promise.all(named)).filter(({ dockerfile = "" }) => dockerfiles.includes(dockerfile));
  const lacking = dockerfiles.find(
    (each) => countOf(
      each,
      builds.map(({ dockerfile = "" }) => dockerfile)
    ) < countOf(each, dockerfiles)
  );
  if (lacking !== void 0)
    return unseen(`the history of builder ${builder} has no build of ${lacking} from this machine`);
  if (builds.length > mostBuilds) return unseen(`there were ${builds.length} builds`);
  const logs = await Promise.all(builds.map(({ ref }) => buildLog(shell, ref)));
  const read = builds.flatMap(({ isCompleted, ms }, index) => {
    const log = logs[index];
    return log === void 0 ? [] : [{ isCompleted, ms, ...log }];
  });
  if (read.length < builds.length) return unseen("the builder's history does not have all of its steps");
  return { end: endOf(read), told: `${read.length} in the builder's history` };
}
function countOf(wanted, all) {
  return all.filter((each) => each === wanted).length;
}
function unseen(told) {
  return { end: unseenEnd, told: `not seen: ${told}` };
}
function endOf(records) {
  const failed = records.find(({ isCompleted }) => !isCompleted);
  return {
    ...nothingSeen,
    allSteps: records.flatMap(({ steps }) => steps),
    // Builds side by side take as long as the longest.
    ms: Math.max(...records.map(({ ms }) => ms)),
    result: failed === void 0 ? { kind: "success" } : { kind: "failure", error: failureFrom(failed.lines) }
  };
}

// src/action/restore-mounts.ts
async function restoreMounts(services, config, builder) {
  const { log, run, clock, workflow } = services;
  const phases = phaseRecorder(log, clock, run.endingHangs);
  const { images, joint } = await analysedImages(services, config, phases);
  await log.group("Builder info", async () => {
    for (const line of builderLines(joint.asked.builder)) log.info(line);
  });
  const prepared = await restoreAndInject(services, joint, phases);
  const files = await writeFilesForBuild(services, images, builder === "others");
  await tellFiles(services, images, files);
  if (builder === "others") await tellOthers(services, config, files);
  const runs = unread(prepared, "");
  await noteUses(services, joint, runs);
  const report = withTexts(reportFrom(joint, phases, runs, unseenEnd), run.redact);
  const reportFile = ownReportFile(services, joint.asked);
  if (reportFile !== "")
    await services.files.writeText(reportFile, `${JSON.stringify(report, void 0, 2)}
`).catch((error) => log.warning(`The report could not be written to ${reportFile}: ${errorText(error)}`));
  const { goproxy = "", gosumdb = "" } = joint.delivery.go;
  const chosen = new Map(workflow.input("goproxy").trim() === "" ? [] : Object.entries({ goproxy, gosumdb }));
  const state = {
    version: 1,
    job: jobName(runFactsFrom(run.env, void 0)),
    interrupted: false,
    inputs: Object.fromEntries(
      Object.keys(mountsInputs).flatMap((name) => {
        const text = chosen.get(name) ?? workflow.input(name);
        return text === "" || name === "github-token" ? [] : [[name, run.redact(text)]];
      })
    ),
    caches: prepared.flatMap((each) => notedCache(joint, each)),
    report,
    reportFile,
    injectedAt: injectedAt(prepared),
    dockerfiles: files.dockerfiles,
    folders: files.folders,
    nonce: run.nonce
  };
  return { state, outputs: outputsOf(images, files, state), asked: joint.asked, images, targets: files.targets };
}
async function tellFiles({ log }, images, { dockerfiles }) {
  for (const [index, { name, analysis, target }] of images.entries()) {
    if (target !== void 0 && target.whyLeft !== "")
      log.notice(`${target.image.place}: ${target.whyLeft}, so it is built without Go's caches.`);
    if (!analysis.toBuild.isEdited) continue;
    const title = name === "" ? "Edited Dockerfile" : `Edited Dockerfile of ${name}`;
    await log.group(title, async () => log.quote(analysis.toBuild.builtText));
    log.info(`Build ${dockerfiles[index] ?? ""}, which has the missing cache mounts.`);
  }
}
async function tellOthers(services, config, { dockerfiles, bakeFile, folder, isolation, secrets }) {
  const { log, run } = services;
  const isOutside = folder !== "" && !folder.includes(`${path5.sep}.git${path5.sep}`);
  if (isOutside && dockerfiles.some((file) => file.startsWith(`${folder}${path5.sep}`)))
    log.notice(`There is no .git folder, so bake needs \`--allow=fs.read=${folder}\` to read the Dockerfiles there.`);
  if (isolation.addHosts.length > 0)
    log.notice(
      "The builder may outlive this job, so the mounts are kept apart from those of other runs: give the build the outputs `build-args` and `add-hosts`, or add `bake-file` or `compose-file`. Without them it uses none of these caches, and may use the mounts of other runs."
    );
  const [secret] = secrets;
  if (secret !== void 0)
    log.notice(
      `Go's settings are secrets of the build: give it the output \`secret-files\`, or add \`bake-file\` or \`compose-file\`. Without them BuildKit sets these variables to nothing, so go takes its defaults, whatever the Dockerfile says.${bakeFile === "" ? "" : ` On the command line, bake needs \`--allow=fs.read=${path5.dirname(secret.path)}\`.`}`
    );
  if (bakeFile === "") return;
  const answer = await evaluated(
    services,
    { ...config, files: [...config.files, bakeFile] },
    path5.resolve(run.folder, config.workdir)
  );
  if (answer.kind === "none")
    log.warning(
      `The output \`bake-file\` cannot be added to ${config.files.join(", ")}: ${answer.message} Targets may refer to each other there. Give bake the Dockerfiles of \`dockerfiles\` by \`--set TARGET.dockerfile=PATH\`, or use the sub-action \`bake\`.`
    );
}
function buildArgsOf(images, { buildArgs }) {
  const all = [...buildArgs, ...images.flatMap(({ analysis }) => settingArguments(analysis))];
  return [...new Set(all.map(({ name, value }) => `${name}=${value}`))];
}
function outputsOf(images, { dockerfiles, bakeFile, composeFile, isolation, secrets }, { report, reportFile }) {
  const {
    imageid: _id,
    digest: _digest,
    metadata: _metadata,
    ...caches
  } = outputsFrom(report, { imageid: "", digest: "", metadata: "" }, reportFile);
  return {
    dockerfile: dockerfiles[0] ?? "",
    dockerfiles: JSON.stringify(Object.fromEntries(images.map(({ name }, index) => [name, dockerfiles[index] ?? ""]))),
    "bake-file": bakeFile,
    "compose-file": composeFile,
    "build-args": buildArgsOf(images, isolation).join("\n"),
    "add-hosts": isolation.addHosts.join("\n"),
    "secret-files": secrets.map(({ id, path: file }) => `${id}=${file}`).join("\n"),
    ...caches
  };
}

export {
  outputs,
  mountsInputs,
  mountsOutputs,
  readVariables,
  parseMountsConfig,
  inputOf,
  mountsConfig,
  analysedImages,
  mountsStateName,
  encodeMountsState,
  decodeMountsState,
  preparedAsNoted,
  isolationIn,
  setWords,
  withOwnWords,
  isFolderForBuild,
  seenBuilds,
  restoreMounts
};
