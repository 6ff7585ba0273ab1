import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  emptyCatalog,
  fetchEntry,
  layersToTake,
  manifestFile,
  mostGone,
  mostImages,
  mostLayers,
  parseCatalog,
  storedBytes
} from "./shared.bake.cli.main.mounts.mounts-post.post.rare-commands.js";
import {
  Degraded
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";
import {
  check,
  decodedText,
  objectOf,
  pipe,
  string
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.store-worker.js";

// src/action/services/strict.ts
function failIfStrict(env, phases) {
  if (env["CACHED_GO_DOCKER_BUILD_STRICT"] !== "1") return;
  const degraded = phases.filter(({ outcome }) => outcome === "degraded");
  if (degraded.length === 0) return;
  throw new Degraded(`Not everything worked: ${degraded.map(({ name, reason }) => `${name}: ${reason}`).join("; ")}`);
}

// src/sharing/read-catalog.ts
import path from "node:path";
async function readCatalog(tools, layerKeys, prefix, limits) {
  const fetched = await fetchEntry(tools, "shared-list", [[prefix]], limits);
  if (fetched.kind === "none") return emptyCatalog;
  if (fetched.kind === "degraded") return void 0;
  const catalog = parseCatalog(await tools.files.readText(path.join(fetched.folder, manifestFile)), layerKeys);
  await tools.files.remove(fetched.folder);
  return catalog ?? emptyCatalog;
}

// src/action/host/host-go.ts
import path2 from "node:path";
var absolute = pipe(
  string(),
  check((folder) => path2.isAbsolute(folder))
);
var goEnvironment = objectOf({
  GOMODCACHE: absolute,
  /** `off` where Go keeps nothing. */
  GOCACHE: string(),
  GOVERSION: string(),
  GOOS: string(),
  GOARCH: string()
});
var timeoutMs = 2e4;
async function hostGo({
  shell,
  run
}) {
  const exit = await shell.run({
    argv: ["go", "env", "-json", ...Object.keys(goEnvironment.pipe[0].entries)],
    cwd: run.folder,
    env: { GOTOOLCHAIN: "local" },
    timeoutMs
  });
  if (exit.kind === "not-started")
    return { kind: "none", reason: "there is no go on the runner: install it before this step" };
  const told = exit.kind === "exited" && exit.code === 0 ? decodedText(goEnvironment, exit.stdout) : void 0;
  if (told === void 0) return { kind: "none", reason: "`go env` on the runner does not say where its caches are" };
  return {
    kind: "go",
    moduleFolder: path2.join(told.GOMODCACHE, "cache", "download"),
    buildFolder: path2.isAbsolute(told.GOCACHE) ? told.GOCACHE : "",
    version: told.GOVERSION,
    platform: `${told.GOOS}-${told.GOARCH}`
  };
}

// src/action/host/live-entries.ts
var entryFolders = Array.from({ length: 256 }, (_, at) => at.toString(16).padStart(2, "0"));
function isEntryName(name) {
  return /^([0-9a-f]{2})\/\1[0-9a-f]{62}-[ad]$/.test(name);
}
function parseActionEntry(text) {
  const [, output = "", size = "", ns = ""] = /^v1 [0-9a-f]{64} ([0-9a-f]{64}) +(\d+) +(\d+)\n$/.exec(text ?? "") ?? [];
  if (output === "") return void 0;
  return { content: `${output.slice(0, 2)}/${output}-d`, sizeBytes: Number(size), madeAt: Number(ns) / 1e6 };
}
function whyNothingNew(changes) {
  const { isExact, restoredBytes, liveBytes, newBytes, newModules } = changes;
  if (newModules > 0) return "";
  if (liveBytes === 0) return "no Go step has compiled anything since";
  if (isExact && newBytes * 4 < restoredBytes) return "the snapshot has most of what Go steps used";
  return newBytes === 0 && isExact ? "the snapshot has all that Go steps used" : "";
}

// src/sharing/merged-catalog.ts
var placeMs = 30 * 24 * 60 * 60 * 1e3;
function mergedCatalog(catalog, addition) {
  const images = addition.images.reduce(withImage, catalog.images);
  const gone = [.../* @__PURE__ */ new Set([...catalog.gone, ...addition.gone])].slice(-mostGone);
  const added = new Set(addition.layers.map(({ layer }) => layer.key));
  const layers = [...catalog.layers.filter(({ layer }) => !added.has(layer.key)), ...addition.layers].filter(
    ({ layer }) => !gone.includes(layer.key)
  );
  const taken = new Set(images.flatMap(({ entries }) => layersToTake(entries, layers)));
  return {
    images,
    layers: withoutDoubles(
      images,
      layers.filter((layer) => taken.has(layer))
    ).slice(-mostLayers),
    gone
  };
}
function withoutDoubles(images, layers) {
  const doubled = layers.filter(
    (layer) => layers.some((other) => other !== layer && [...layer.entries.keys()].some((id) => other.entries.has(id)))
  );
  const now = storedBytes(images, layers);
  const [best] = doubled.map((layer) => layers.filter((other) => other !== layer)).map((left) => ({ left, bytes: storedBytes(images, left) })).toSorted((a, b) => a.bytes - b.bytes);
  return best === void 0 || best.bytes >= now ? layers : withoutDoubles(images, best.left);
}
function withImage(images, image) {
  if (images.some(({ scope, atMs }) => scope === image.scope && atMs >= image.atMs)) return images;
  const others = images.filter(({ scope }) => scope !== image.scope).toSorted((a, b) => a.atMs - b.atMs);
  if (others.length < mostImages) return [...others, image];
  const [oldest, ...rest] = others;
  return oldest !== void 0 && image.atMs - oldest.atMs > placeMs ? [...rest, image] : images;
}

export {
  readCatalog,
  hostGo,
  entryFolders,
  isEntryName,
  parseActionEntry,
  whyNothingNew,
  mergedCatalog,
  failIfStrict
};
