import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  basesOf,
  catalogText,
  emptyCatalog,
  fetchEntry,
  keyPrefix,
  layersToTake,
  limitsUntil,
  manifestFile,
  mostGone,
  mostImages,
  mostLayers,
  parseCatalog,
  sharePlan,
  storeChoice,
  storedBytes,
  usedLayers
} from "./shared.bake.cli.main.mounts.mounts-post.post.js";
import {
  Degraded
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.js";
import {
  check,
  decodedText,
  errorText,
  objectOf,
  pipe,
  string
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.store-worker.js";

// src/action/services/strict.ts
function failIfStrict(env, phases) {
  if (env["CACHED_GO_DOCKER_BUILD_STRICT"] !== "1") return;
  const degraded = phases.filter(({ outcome }) => outcome === "degraded");
  if (degraded.length === 0) return;
  throw new Degraded(`Not everything worked: ${degraded.map(({ name, reason }) => `${name}: ${reason}`).join("; ")}`);
}

// src/action/host/host-go.ts
import path from "node:path";
var absolute = pipe(
  string(),
  check((folder) => path.isAbsolute(folder))
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
    moduleFolder: path.join(told.GOMODCACHE, "cache", "download"),
    buildFolder: path.isAbsolute(told.GOCACHE) ? told.GOCACHE : "",
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

// src/action/sharing/plan-sharing.ts
import path2 from "node:path";

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
async function readCatalog(tools, layerKeys, prefix, limits) {
  const fetched = await fetchEntry(tools, "shared-list", [[prefix]], limits);
  if (fetched.kind === "none") return emptyCatalog;
  if (fetched.kind === "degraded") return void 0;
  const catalog = parseCatalog(await tools.files.readText(path2.join(fetched.folder, manifestFile)), layerKeys);
  await tools.files.remove(fetched.folder);
  return catalog ?? emptyCatalog;
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
  const named = (manifest?.layers ?? []).map(({ key }) => key);
  const bad = [...damaged, ...manifest?.refused ?? [], ..."refused" in run.mounts ? run.mounts.refused : []];
  const asked = layers.filter(
    (shared) => bad.includes(shared.layer.digest) || (take.includes(shared) || named.includes(shared.layer.key)) && !held.includes(shared.layer.key)
  );
  return Promise.all(
    asked.map(async ({ layer: { key, digest } }) => {
      if (bad.includes(digest)) return { key, state: "gone" };
      const found = await store.find([[key]], limits);
      if (found.kind === "degraded") return { key, state: "unusable" };
      if (found.kind === "none" || found.key !== key) return { key, state: "gone" };
      return { key, state: named.includes(key) ? "unusable" : "there" };
    })
  );
}

export {
  sharedKeys,
  hostGo,
  entryFolders,
  isEntryName,
  parseActionEntry,
  whyNothingNew,
  mergedCatalog,
  planSharing,
  readCatalog,
  failIfStrict
};
