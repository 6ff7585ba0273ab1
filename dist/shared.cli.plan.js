import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  argNames,
  builtPackages,
  copySources,
  expandIn,
  fromChain,
  goCalls,
  goWords,
  ignoreFile,
  isStraight,
  isWithin,
  locateAbove,
  ownCommandStates,
  parseDockerfile,
  parseGoMod,
  parseGoSum,
  parseGoWork,
  programName,
  readDockerfile,
  readEvent,
  runCommands,
  runEventFrom,
  runMounts,
  runText,
  runViews,
  sourceStage,
  unwrapped,
  withoutSubstitutions,
  wordValue,
  writtenCopy
} from "./shared.cli.main.plan.js";
import {
  Cancelled,
  ConfigError,
  columns,
  count,
  csv,
  didYouMean,
  fromContext,
  globMatcher,
  inputReaderOf,
  isBelowOrSame,
  isEverything,
  isGlob,
  lines,
  markdownCode,
  markdownText,
  matchesGlob,
  ours,
  path,
  shown,
  text
} from "./shared.cli.main.plan.post.js";
import {
  array,
  boolean,
  decodedText,
  exactOptional,
  fallback,
  itemsOf,
  nullable,
  object,
  objectOf,
  objectWithRest,
  optional,
  parse,
  record,
  string,
  textOrEmpty,
  unknown
} from "./shared.actions-cache.cli.main.plan.post.store-worker.js";

// src/action/plan/run-plan.ts
import path25 from "node:path";

// src/config/plan/image-list.ts
var texts = ["name", "context", "file", "target", "cache-scope"];
var fields = [...texts, "build-args"];
var form = "Write for example `- file: services/api/Dockerfile`, one item for each image.";
async function parseImageList(text2) {
  if (!/^\s*(?:-\s|\[|\{|#)/.test(text2)) return { images: text2.split("\n").flatMap(imageOfLine), problems: [] };
  const { readYaml } = await import("./yaml-text.js");
  const read = readYaml(text2);
  if (read.kind === "broken") return failed(`line ${read.line}: it is not YAML: ${shown(read.message)}. ${form}`);
  if (read.kind === "alias") return failed(`it has an alias (\`*name\`). ${form}`);
  if (!Array.isArray(read.value)) return failed(`it is not a list. ${form}`);
  const items = read.value.map((item, index) => imageOfItem(item, `item ${index + 1}`));
  return { images: items.map(({ image }) => image), problems: items.flatMap(({ problems }) => problems) };
}
function failed(message) {
  return { images: [], problems: [{ input: "images", message }] };
}
function imageOfLine(line, index) {
  const file = line.trim();
  if (file === "") return [];
  const nothing = { name: void 0, context: void 0, target: void 0, cacheScope: void 0 };
  return [{ ...nothing, place: `line ${index + 1}`, file, buildArgs: {} }];
}
function imageOfItem(item, place) {
  const problems = [];
  const report = (message) => void problems.push({ input: "images", message: `${place}: ${message}` });
  const isRecord = typeof item === "object" && item !== null && !Array.isArray(item);
  const given = new Map(
    isRecord ? Object.entries(item) : typeof item === "string" ? [["file", item]] : []
  );
  if (given.size === 0) report(`it has no fields. ${form}`);
  for (const name of given.keys())
    if (!fields.some((field) => field === name))
      report(`there is no field \`${shown(name)}\`.${didYouMean(name, fields)}`);
  const text2 = (field) => {
    const value = given.get(field) ?? "";
    if (typeof value === "string" || typeof value === "number") return String(value).trim() || void 0;
    report(`\`${field}\` is not a text.`);
    return void 0;
  };
  const buildArgs = buildArgsFrom(given.get("build-args") ?? {});
  if (buildArgs === void 0) report("`build-args` is neither a map nor lines of `NAME=value`.");
  const image = {
    place,
    name: text2("name"),
    context: text2("context"),
    file: text2("file"),
    target: text2("target"),
    buildArgs: buildArgs ?? {},
    cacheScope: text2("cache-scope")
  };
  return { image, problems };
}
function buildArgsFrom(value) {
  if (typeof value === "string") return buildArgsFrom(value.split("\n").filter((line) => line.trim() !== ""));
  if (typeof value !== "object" || value === null) return void 0;
  const pairs = Array.isArray(value) ? value.map((line) => typeof line === "string" ? (/^(\w+)=(.*)$/s.exec(line.trim()) ?? []).slice(1) : []) : Object.entries(value).map(
    ([name, each]) => ["string", "number", "boolean"].includes(typeof each) ? [name, String(each)] : []
  );
  if (pairs.some((pair) => pair.length !== 2)) return void 0;
  return Object.fromEntries(pairs.map(([name = "", each = ""]) => [name, each]));
}

// src/config/inputs/plan-inputs.ts
var planInputs = {
  path: ours(path, "Folder of the repository in the workspace (default: the workspace)."),
  images: ours(
    text,
    "The images: one Dockerfile per line, or a YAML or JSON list whose items have `name`, `context`, `file`, `target`, `build-args` and `cache-scope` (default: all Dockerfiles of the repository that run go)."
  ),
  files: ours(
    lines,
    "Bake or compose files whose targets are the images, one per line. `docker buildx` evaluates them."
  ),
  targets: ours(csv, "Targets or groups of the bake or compose files (default: the group `default`)."),
  include: ours(lines, "Only images whose name or Dockerfile matches one of these patterns, one per line."),
  exclude: ours(lines, "No images whose name or Dockerfile matches one of these patterns, one per line."),
  base: ours(
    text,
    "Branch, tag or commit to compare with (default: from the event: the base of the pull request or merge group, the commit before a push; else all images)."
  ),
  head: ours(
    text,
    "Branch, tag or commit that is checked out; another one is an error (default: whatever is checked out)."
  ),
  always: ours(
    lines,
    "Patterns of files that affect all images, one per line, for example `.github/workflows/images.yml`."
  ),
  ignore: ours(lines, "Patterns of files that affect no image, one per line, for example `docs/**`."),
  platforms: ours(csv, "Platforms that the images are built for; build constraints are read for them.", "linux/amd64"),
  go: ours(
    {
      kind: "choice",
      choices: ["auto", "off"]
    },
    "`auto`: Go's own `go list` gives the import graph, if the runner has Go. `off`: the imports are read without Go.",
    "auto"
  )
};

// src/config/plan/plan-config.ts
async function parsePlanConfig(raw) {
  const reader = inputReaderOf(planInputs, raw);
  const list = (name) => reader.list(name).map(({ text: text2 }) => text2);
  const listed = await parseImageList(reader.text("images") ?? "");
  const platforms = list("platforms");
  const config = {
    path: reader.text("path") ?? ".",
    images: listed.images,
    files: list("files"),
    targets: list("targets"),
    include: list("include"),
    exclude: list("exclude"),
    base: reader.text("base"),
    head: reader.text("head"),
    always: list("always"),
    ignore: list("ignore"),
    platforms,
    usesGo: reader.choice("go", ["auto", "off"]) !== "off"
  };
  for (const platform of platforms)
    if (!/^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9]+)?$/i.test(platform))
      reader.report("platforms", `\`${platform}\` is not a platform. Write for example \`linux/arm64\`.`);
  if (listed.images.length > 0 && config.files.length > 0)
    reader.report("images", "the images come from this list or from `files`, not from both. Remove one of the two.");
  if (config.targets.length > 0 && config.files.length === 0)
    reader.report("targets", "it chooses targets of `files`, which is missing. Name the bake or compose file there.");
  const problems = [...listed.problems, ...reader.problems()];
  return problems.length === 0 ? { kind: "config", config } : { kind: "invalid", problems };
}

// src/plan/affected.ts
import path6 from "node:path";

// src/plan/go/changed-modules.ts
import path3 from "node:path";

// src/plan/go/module-versions.ts
import path2 from "node:path";
function moduleVersions(texts2, main) {
  const work = main.kind === "workspace" ? parseGoWork(texts2.get(main.file) ?? "") : void 0;
  const root = main.kind === "workspace" ? path2.dirname(main.file) : main.folder;
  const folders = work === void 0 ? [root] : work.use.map((use) => path2.resolve(root, use));
  const goMods = folders.flatMap((folder) => modIn(texts2, folder));
  const required = /* @__PURE__ */ new Map();
  for (const { module, version } of goMods.flatMap(({ require: require2 }) => require2)) {
    const before = required.get(module);
    if (before === void 0 || compareVersions(version, before) > 0) required.set(module, version);
  }
  const sumFiles = [
    ...folders.map((folder) => path2.join(folder, "go.sum")),
    ...work ? [`${rootFile(main)}.sum`] : []
  ];
  const lines2 = sumFiles.flatMap((file) => parseGoSum(texts2.get(file) ?? "").lines);
  return {
    required,
    replaced: replacementTexts(root, [...goMods.flatMap(({ replace }) => replace), ...work?.replace ?? []]),
    sums: new Map(
      lines2.flatMap(({ module, version, kind, hash }) => kind === "zip" ? [[`${module} ${version}`, hash]] : [])
    ),
    languages: new Map(goMods.map((goMod) => [goMod.module, languageOf(goMod)])),
    workspaceLanguage: work === void 0 ? "" : languageOf(work)
  };
}
function allLanguages(texts2) {
  const files = [...texts2].filter(([file]) => path2.basename(file) === "go.mod");
  return new Map(
    files.flatMap(([file, text2]) => {
      const goMod = parseGoMod(text2);
      const language = languageOf(goMod);
      return [[path2.dirname(file), language], [goMod.module, language]];
    })
  );
}
function workAbove(texts2, folder) {
  for (let at = folder; ; at = path2.dirname(at)) {
    const file = path2.join(at, "go.work");
    if (texts2.has(file)) return file;
    if (at === path2.dirname(at)) return "";
  }
}
function rootFile(main) {
  return main.kind === "workspace" ? main.file : path2.join(main.folder, "go.mod");
}
function modIn(texts2, folder) {
  const text2 = texts2.get(path2.join(folder, "go.mod"));
  return text2 === void 0 ? [] : [parseGoMod(text2)];
}
function languageOf({ go, toolchain, godebug }) {
  const settings = godebug.toSorted().map((each) => `godebug ${each}`);
  return [`go ${go ?? "(none)"}`, ...toolchain === void 0 ? [] : [`toolchain ${toolchain}`], ...settings].join(
    ", "
  );
}
function replacementTexts(root, replacements) {
  const texts2 = /* @__PURE__ */ new Map();
  for (const { module, version, by } of replacements) {
    const text2 = by.kind === "folder" ? path2.resolve(root, by.path) : `${by.module} ${by.version}`;
    texts2.set(module, [...texts2.get(module) ?? [], `${version ?? ""} => ${text2}`]);
  }
  return new Map([...texts2].map(([module, each]) => [module, each.toSorted().join(", ")]));
}
function compareVersions(one, other) {
  const [a, b] = [versionParts(one), versionParts(other)];
  for (let index = 0; index < 3; index++) {
    const difference = (a.numbers[index] ?? 0) - (b.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.pre.length === 0 || b.pre.length === 0) return b.pre.length - a.pre.length;
  for (let index = 0; index < Math.max(a.pre.length, b.pre.length); index++) {
    const difference = compareIdentifiers(a.pre[index], b.pre[index]);
    if (difference !== 0) return difference;
  }
  return 0;
}
function versionParts(version) {
  const [, core = "", pre = ""] = /^v?([\d.]+)(?:-([^+]*))?/.exec(version) ?? [];
  return { numbers: core.split(".").map(Number), pre: pre === "" ? [] : pre.split(".") };
}
function compareIdentifiers(one, other) {
  if (one === void 0 || other === void 0) return Number(one !== void 0) - Number(other !== void 0);
  const [isNumber, isOther] = [/^\d+$/.test(one), /^\d+$/.test(other)];
  if (isNumber && isOther) return Number(one) - Number(other);
  if (isNumber !== isOther) return isNumber ? -1 : 1;
  return one < other ? -1 : Number(one > other);
}
function joinedFolders(texts2, main) {
  const root = main.kind === "workspace" ? path2.dirname(main.file) : main.folder;
  const work = main.kind === "workspace" ? parseGoWork(texts2.get(main.file) ?? "") : void 0;
  const members = work?.use.map((use) => path2.resolve(root, use)) ?? [];
  const replacing = (folder, replacements) => replacements.flatMap(({ by }) => by.kind === "folder" ? [path2.resolve(folder, by.path)] : []);
  const replaced = [...members, root].flatMap(
    (folder) => modIn(texts2, folder).flatMap(({ replace }) => replacing(folder, replace))
  );
  return [...members, ...replaced, ...replacing(root, work?.replace ?? [])];
}
function outsideFolders(texts2, folder) {
  const [mod, work] = ["go.mod", "go.work"].map((name) => texts2.get(path2.join(folder, name)));
  const replaced = parseGoMod(mod ?? "").replace.flatMap(({ by }) => by.kind === "folder" ? [by.path] : []);
  const named = [...replaced, ...parseGoWork(work ?? "").use];
  return named.map((each) => path2.resolve(folder, each)).filter((each) => !isBelowOrSame(folder, each));
}

// src/plan/go/changed-modules.ts
function moduleChanges(base, head, main) {
  const [before, after] = [moduleVersions(base, main), moduleVersions(head, main)];
  const languages = { before: allLanguages(base), after: allLanguages(head) };
  const root = main.kind === "workspace" ? path3.dirname(main.file) : main.folder;
  const work = workChange(base, head, main, root);
  const of = (module) => module.version === "" && module.replacement === "" ? work ?? ownChange(module.path, before, after, languages) : versionChange(module, before, after) ?? replacedLanguage(module, root, languages);
  const names2 = /* @__PURE__ */ new Set([...before.required.keys(), ...after.required.keys()]);
  const all2 = [...names2].map((name) => useOf(name, after));
  const isSame = sameEntries(before.sums, after.sums) && sameEntries(before.replaced, after.replaced) && [...languages.before].every(([key, value]) => (languages.after.get(key) ?? value) === value) && before.workspaceLanguage === after.workspaceLanguage;
  return {
    of,
    any: work !== void 0 || !isSame || all2.some((module) => of(module) !== void 0),
    moduleOf: (importPath) => {
      const owner = [...after.required.keys()].filter(
        (name) => importPath === name || importPath.startsWith(`${name}/`)
      );
      const nearest = owner.toSorted((a, b) => b.length - a.length)[0];
      return nearest === void 0 ? void 0 : useOf(nearest, after);
    }
  };
}
function moduleOfPackage({ module, path: name }, changes) {
  return module ?? changes.moduleOf(name);
}
function useOf(name, { required }) {
  return { path: name, version: required.get(name) ?? "", replacement: "" };
}
function ownChange(name, before, after, languages) {
  const [was, is] = [languages.before.get(name), languages.after.get(name)];
  if (was !== void 0 && is !== void 0 && was !== is) return `${name} asks for ${is} instead of ${was}`;
  if (before.workspaceLanguage !== after.workspaceLanguage && after.workspaceLanguage !== "")
    return `go.work asks for ${after.workspaceLanguage} instead of ${before.workspaceLanguage || "nothing"}`;
  if (before.languages.size > 0 && before.languages.has(name) !== after.languages.has(name))
    return `go.work ${after.languages.has(name) ? "uses" : "no longer uses"} ${name}`;
  return void 0;
}
function workChange(base, head, main, root) {
  const [was, is] = [workAbove(base, root), workAbove(head, root)];
  if (was === is || main.kind === "module" && is !== "") return void 0;
  if (is === "") return "go.work was removed";
  return was === "" ? "go.work was added" : "another go.work is the nearest one";
}
function replacedLanguage({ path: name, replacement }, root, { before, after }) {
  if (!/^\.{0,2}\//.test(replacement) && !path3.isAbsolute(replacement)) return void 0;
  const keys = [path3.resolve(root, replacement), name];
  const key = keys.find((each) => before.has(each) && after.has(each) && before.get(each) !== after.get(each));
  return key && `${name} asks for ${after.get(key)} instead of ${before.get(key)}`;
}
function versionChange(module, before, after) {
  const { path: name, version, replacement } = module;
  const [was, is] = [before.required.get(name), after.required.get(name)];
  if (was !== is) return `${name} ${was ?? "(new)"} became ${is ?? version}`;
  if (before.replaced.get(name) !== after.replaced.get(name)) return `the replacement of ${name} changed`;
  const key = replacement === "" ? `${name} ${version}` : replacement;
  const hash = after.sums.get(key);
  if (hash === void 0 || before.sums.size === 0) return void 0;
  const earlier = before.sums.get(key);
  if (earlier === void 0) return `go.sum has ${key} now`;
  return earlier === hash ? void 0 : `go.sum has another hash of ${key}`;
}
function sameEntries(one, other) {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}

// src/plan/go/image-packages.ts
import path4 from "node:path";
function rootsOf({ graph, folder, names: names2 }) {
  return [...graph.values()].filter((pack) => names2.some((name) => isNamed(pack, folder, name)));
}
function usedPackages(named) {
  const { graph, tests: tests2 } = named;
  const used = /* @__PURE__ */ new Map();
  const ahead = rootsOf(named).map((root) => ({ pack: root, root, importer: void 0, tests: tests2 }));
  for (let at = 0; at < ahead.length; at++) {
    const here = ahead[at];
    if (here === void 0 || used.has(here.pack.path)) continue;
    used.set(here.pack.path, here);
    const imports = here.tests ? [...here.pack.imports, ...here.pack.testImports] : here.pack.imports;
    for (const name of imports) {
      const pack = graph.get(name);
      if (pack !== void 0 && !used.has(name))
        ahead.push({ pack, root: here.root, importer: here.pack, tests: false });
    }
  }
  return [...used.values()];
}
function isNamed({ dir, path: importPath }, folder, name) {
  if (name.endsWith(".go")) return dir === path4.resolve(folder, path4.dirname(name));
  const takesAll = /(?:^|\/)\.\.\.$/.test(name);
  const plain = name.replace(/\/?\.\.\.$/, "");
  if (/^\.{0,2}(?:\/|$)|^\//.test(plain)) {
    const at = path4.resolve(folder, plain);
    const isOthers = /(?:^|\/)(?:vendor|testdata)(?:\/|$)/.test(path4.relative(at, dir));
    return dir === at || takesAll && dir !== "" && isBelowOrSame(at, dir) && !isOthers;
  }
  return importPath === plain || takesAll && importPath.startsWith(`${plain}/`);
}

// src/plan/go/touched-packages.ts
import path5 from "node:path";

// src/plan/go/build-constraint.ts
var systems = new Set(
  "aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows zos".split(
    " "
  )
);
var notUnix = new Set("js nacl plan9 wasip1 windows zos".split(" "));
var processors = new Set(
  "386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm".split(" ")
);
function isBuilt(name, text2, view) {
  if (name.endsWith("_test.go") || !isForName(name, view)) return false;
  if (view.cgo === "0" && /^import\s+(?:\(\s*)?"C"/m.test(text2)) return false;
  const [, line] = /^\/\/go:build[ \t]+(.*)$/m.exec(beforePackage(text2)) ?? [];
  return line === void 0 || evaluated(line, (tag) => isSet(tag, view));
}
function isForName(name, { goos, goarch }) {
  const [, ...parts] = name.replace(/\.[^.]*$/, "").split("_");
  const [beforeLast, last] = parts.slice(-2).length === 2 ? parts.slice(-2) : ["", parts.at(-1)];
  if (last === void 0) return true;
  if (processors.has(last))
    return last === goarch && (!systems.has(beforeLast ?? "") || isSystem(beforeLast ?? "", goos));
  return !systems.has(last) || isSystem(last, goos);
}
function beforePackage(text2) {
  const at = /^package\s/m.exec(text2)?.index;
  return at === void 0 ? text2 : text2.slice(0, at);
}
function isSystem(tag, goos) {
  return tag === goos || tag === "linux" && goos === "android" || tag === "darwin" && goos === "ios";
}
function isSet(tag, { goos, goarch, cgo, tags }) {
  if (isSystem(tag, goos) || tag === goarch || tag === "gc" || /^go1\.\d+$/.test(tag)) return true;
  if (tag === "unix") return !notUnix.has(goos);
  return tag === "cgo" ? cgo === "1" : tags.split(",").includes(tag);
}
function evaluated(line, isTag) {
  const words = line.match(/\|\||&&|[!()]|[\w.]+/g) ?? [];
  let at = 0;
  const not = () => {
    const word = words[at++];
    if (word === "!") return !not();
    if (word !== "(") return isTag(word ?? "");
    const inner = or();
    at += 1;
    return inner;
  };
  const and = () => {
    let value = not();
    while (words[at] === "&&") {
      at += 1;
      value = not() && value;
    }
    return value;
  };
  const or = () => {
    let value = and();
    while (words[at] === "||") {
      at += 1;
      value = and() || value;
    }
    return value;
  };
  return or();
}

// src/plan/go/touched-packages.ts
var sourceFile = /\.(?:go|c|cc|cpp|cxx|m|h|hh|hpp|hxx|f|F|for|f90|s|S|sx|swig|swigcxx|syso)$/;
var cFile = /\.(?:c|cc|cpp|cxx|m|mm|h|hh|hpp|hxx|ipp|tpp|inc|inl|def|a|so|syso|s|S|sx|f|F|for|f90|swig|swigcxx|i)$/;
function touches(pack, change, { view, tests: tests2 }) {
  const { dir, files } = pack;
  if (dir === "") return false;
  if (change.kind === "folder")
    return touchesFolder(pack, change.path) || tests2 && isBelowOrSame(dir, change.path);
  if (files.cFolders.some((folder) => cFile.test(change.path) && isBelowOrSame(folder, change.path))) return true;
  if (!isBelowOrSame(dir, change.path)) return false;
  const name = path5.relative(dir, change.path).split(path5.sep).join("/");
  if (files.built?.has(name) === true || tests2 && isOfTests(pack, name)) return true;
  if (isEmbedded(files.embeds, name)) return true;
  if (name.includes("/") || /^[._]/.test(name)) return false;
  if (files.ignored.has(name)) return wasBuilt(name, change, view);
  if (name === "default.pgo") return true;
  if (!sourceFile.test(name) || name.endsWith("_test.go") || files.tests.has(name)) return false;
  return files.built === void 0 || change.how === "deleted" && wasBuilt(name, change, view);
}
function touchesFolder({ dir, files }, folder) {
  const { cFolders, embeds } = files;
  const isOfC = cFolders.some((each) => isBelowOrSame(each, folder) || isBelowOrSame(folder, each));
  return isBelowOrSame(folder, dir) || isOfC || isBelowOrSame(dir, folder) && embeds.length > 0;
}
function wasBuilt(name, { how, before }, view) {
  return how !== "added" && (before === void 0 ? how === "deleted" : isBuilt(name, before, view));
}
function isOfTests({ files }, name) {
  if (files.tests.has(name) || /(?:^|\/)testdata\//.test(name)) return true;
  return !name.includes("/") && name.endsWith("_test.go") || isEmbedded(files.testEmbeds, name);
}
function isEmbedded(patterns, name) {
  const above = name.split("/").map((_, index, parts) => parts.slice(0, index + 1).join("/"));
  return patterns.some((written) => {
    const pattern = written.replace(/^all:/, "");
    const takesHidden = written.startsWith("all:");
    const at = above.findIndex((each) => pattern === "." || matchesGlob(pattern, each));
    if (at < 0) return false;
    return takesHidden || name.split("/").slice(at + 1).every((part) => !/^[._]/.test(part));
  });
}

// src/plan/affected.ts
function verdictOf(parts, plan) {
  const kept = plan.changes.filter(({ path: at }) => !matchesAny(plan.ignore, relativeTo(plan.root, at)));
  const guess = parts.image.isGuess ? "no folder has all that its Dockerfile copies, so its context is not known" : void 0;
  const found = alwaysReason(kept, plan) ?? descriptionReason(parts, kept, plan.root) ?? packageReason(parts, kept, plan.root) ?? countedReason(parts, kept, plan.root) ?? contextReason(parts, kept, plan.root) ?? guess;
  return found === void 0 ? { affected: false, reason: "nothing that it is made of changed" } : { affected: true, reason: found };
}
function alwaysReason(changes, { always, root }) {
  const found = changes.find(({ path: at }) => matchesAny(always, relativeTo(root, at)));
  return found && `${relativeTo(root, found.path)} changed, which \`always\` names`;
}
function descriptionReason({ described }, changes, root) {
  const found = described.find(({ file }) => changes.some((change) => change.path === file));
  return found && `${relativeTo(root, found.file)} changed, ${found.what}`;
}
function packageReason({ packages }, changes, root) {
  const all2 = packages.map((named) => ({ named, used: usedPackages(named) }));
  const submodule = changes.find(({ kind }) => kind === "folder");
  if (submodule !== void 0 && all2.some(({ used }) => used.some(isScanned)))
    return `${relativeTo(root, submodule.path)} changed, a submodule whose packages are not known without Go`;
  for (const { named, used: uses2 } of all2) {
    for (const used of uses2) {
      const change = changes.find((each) => touches(used.pack, each, { view: named.view, tests: used.tests }));
      if (change !== void 0) return changedPackage(used, change, root);
      const module = moduleOfPackage(used.pack, named.modules);
      const bump = module && named.modules.of(module);
      if (bump !== void 0) return `${bump}, used by ${importerOf(used, root)}`;
    }
  }
  const uses = all2.flatMap(({ named, used }) => named.modules.any ? used : []);
  const unlisted = uses.find(({ pack: { error, dir } }) => error !== "" && dir === "");
  return unlisted && `modules changed, and those that ${unlisted.pack.path} imports could not be listed`;
}
function isScanned({ pack: { dir, files } }) {
  return dir !== "" && files.built === void 0;
}
function changedPackage({ pack, root: named, importer }, change, root) {
  const file = relativeTo(root, change.path);
  if (importer === void 0) return `${file} changed`;
  const through = importer === named ? "" : ` through ${folderOf(importer.dir, importer.path, root)}`;
  const folder = folderOf(pack.dir, pack.path, root);
  const what = path6.dirname(file) === folder ? `${folder} changed (${path6.basename(file)})` : `${file} changed, a part of ${folder}`;
  return `${what}, imported by ${folderOf(named.dir, named.path, root)}${through}`;
}
function importerOf({ importer, root: named, pack }, root) {
  const by = importer ?? pack;
  const own = folderOf(by.dir, by.path, root);
  return by === named || by === pack ? own : `${folderOf(named.dir, named.path, root)} through ${own}`;
}
function folderOf(dir, importPath, root) {
  return dir !== "" && isBelowOrSame(root, dir) ? relativeTo(root, dir) || "." : importPath;
}
function countedReason({ image: { context }, counted, isIgnored }, changes, root) {
  for (const { path: at, kind } of changes) {
    if (!isBelowOrSame(context, at)) continue;
    const name = relativeTo(context, at);
    if (kind === "file" && isIgnored(name)) continue;
    const found = counted.find(
      ({ pattern }) => isBelowPattern(pattern, name) || kind === "folder" && pattern.startsWith(`${name}/`)
    );
    if (found !== void 0) return `${relativeTo(root, at)} changed: ${found.how}`;
  }
  return void 0;
}
function contextReason({ image }, changes, root) {
  for (const [name, folder] of Object.entries(image.contexts)) {
    const found = path6.isAbsolute(folder) ? changes.find(({ path: at }) => isBelowOrSame(folder, at)) : void 0;
    if (found !== void 0) return `${relativeTo(root, found.path)} changed, in the context \`${name}\``;
  }
  return void 0;
}
function isBelowPattern(pattern, name) {
  if (pattern === "") return true;
  const above = name.split("/").map((_, index, parts) => parts.slice(0, index + 1).join("/"));
  return /[*?[]/.test(pattern) ? above.some(globMatcher(pattern)) : above.includes(pattern);
}
function matchesAny(patterns, name) {
  return patterns.some((pattern) => isBelowPattern(pattern.replace(/^\.?\//, "").replace(/\/$/, ""), name));
}
function relativeTo(root, at) {
  return path6.relative(root, at).split(path6.sep).join("/");
}

// src/plan/image-problems.ts
import path7 from "node:path";
var mostLegs = 256;
function imageProblems(images, root) {
  return [...images.flatMap((image) => valueProblems(image, root)), ...twice(images, root)];
}
function valueProblems(image, root) {
  const { name, target, cacheScope, context, file } = image;
  const at = placeOf(image, root);
  const problems = [];
  if (!/^[A-Za-z\d_][\w-]{0,99}$/.test(name))
    problems.push(
      `${at}: the name \`${shownText(name)}\` is not valid in a matrix. Use letters, digits, \`-\` and \`_\`.`
    );
  if (target !== "" && !/^[\w.-]+$/.test(target))
    problems.push(
      `${at}: the target \`${shownText(target)}\` is no name of a stage. Use letters, digits, \`.\`, \`-\` and \`_\`.`
    );
  if (!/^[\w./:@-]{1,200}$/.test(cacheScope))
    problems.push(
      `${at}: the cache scope \`${shownText(cacheScope)}\` is not valid. Use letters, digits and \`. / : @ - _\`.`
    );
  for (const each of [context, file]) {
    const told = path7.relative(root, each);
    if (!isPlainText(told))
      problems.push(
        `${at}: the path \`${shownText(told)}\` has characters that a shell could take for its own. Rename it.`
      );
  }
  return problems;
}
function isPlainText(text2) {
  return /^[\w./@+,=~ -]*$/.test(text2) && !text2.startsWith("-");
}
function twice(images, root) {
  const rules = [
    {
      what: "name",
      of: ({ name }) => name.toLowerCase(),
      fix: "Give one of them another `name` with `images`, or leave one out with `exclude`."
    },
    { what: "Dockerfile, context, target and build arguments", of: buildOf, fix: "Remove one of the two." },
    { what: "cache scope", of: ({ cacheScope }) => cacheScope, fix: "Give one of them another `cache-scope`." }
  ];
  return rules.flatMap(({ what, of, fix }) => {
    const seen = /* @__PURE__ */ new Map();
    return images.flatMap((image) => {
      const first = seen.get(of(image));
      if (first === void 0) seen.set(of(image), image);
      return first === void 0 ? [] : [`${placeOf(image, root)}: it has the same ${what} as ${placeOf(first, root)}. ${fix}`];
    });
  });
}
function buildOf({ context, file, target, buildArgs }) {
  return JSON.stringify([
    context,
    file,
    target,
    Object.entries(buildArgs).map((pair) => pair.join("=")).toSorted()
  ]);
}
function placeOf({ place, file, name }, root) {
  return place === "" ? `${shownText(path7.relative(root, file))} (${shownText(name)})` : place;
}
function shownText(text2) {
  return text2.replaceAll(/[^\x20-\x7e]|`/g, "?").slice(0, 100);
}

// src/plan/matrix.ts
import path8 from "node:path";
function matrixOf(images, workspace) {
  const relative = (at) => path8.relative(workspace, at).split(path8.sep).join("/") || ".";
  const affected = images.filter(({ verdict }) => verdict.affected);
  return {
    include: affected.map(({ image, module, packages }) => ({
      name: image.name,
      context: relative(image.context),
      file: relative(image.file),
      target: image.target,
      module: module === "" ? "" : relative(module),
      packages: packages.join(" "),
      "build-args": Object.entries(image.buildArgs).map(([name, value]) => `${name}=${value.replaceAll(/[\r\n]+/g, " ")}`).join("\n"),
      "cache-scope": image.cacheScope
    }))
  };
}

// src/report/plan-table.ts
function planTableLines({ rows, compared: compared2 }) {
  return [
    `${heading(rows)} ${compared2}`,
    ...columns([
      ["IMAGE", "DOCKERFILE", "BUILD", "REASON"],
      ...rows.map(({ name, file, affected, reason }) => [name, file, affected ? "yes" : "no", reason])
    ])
  ];
}
function planSummary({ rows, compared: compared2 }) {
  return [
    `### Images: ${heading(rows)}`,
    "",
    markdownText(compared2),
    "",
    "| Image | Dockerfile | Build | Reason |",
    "|---|---|---|---|",
    ...rows.map(
      ({ name, file, affected, reason }) => `| ${markdownCode(name)} | ${markdownCode(file)} | ${affected ? "**yes**" : "no"} | ${markdownText(reason)} |`
    ),
    ""
  ].join("\n");
}
function heading(rows) {
  const affected = rows.filter((row) => row.affected).length;
  return `${affected} of ${count(rows.length, "image", "images")} affected.`;
}

// src/action/plan/baked-images.ts
import path12 from "node:path";

// src/action/plan/listed-images.ts
import path11 from "node:path";

// src/plan/image-names.ts
import { posix } from "node:path";
var PLAIN_FOLDERS = new Set(
  ".docker build builds ci container containers deploy deployment docker dockerfiles image images package".split(" ")
);
var dockerfile = /^(?:dockerfile|containerfile)(?:[.-](.+))?$/i;
var othersEnd = /\.(?:bak|cjs|dockerignore|erb|go|html|in|j2|java|js|json|lock|md|mjs|orig|py|rb|rs|sh|template|tmpl|toml|tpl|ts|txt|ya?ml)$/i;
var endsSo = /^(.+)\.(?:dockerfile|containerfile)$/i;
var languageEnd = /\.(?:go|java|js|py|rb|rs|ts)$/i;
function isDockerfileName(file) {
  return looksLikeDockerfile(file) && !othersEnd.test(file);
}
function isUnclearName(file) {
  return looksLikeDockerfile(file) && languageEnd.test(file);
}
function looksLikeDockerfile(file) {
  const segments = file.split("/");
  if (segments.slice(0, -1).some((segment) => ["vendor", "node_modules", "testdata", ".devcontainer"].includes(segment)))
    return false;
  const name = segments.at(-1) ?? "";
  return dockerfile.test(name) || endsSo.test(name);
}
function imageNames(files, fallback2) {
  const parts = files.map((file) => nameParts(file, fallback2));
  const longest = Math.max(1, ...parts.map((each) => each.length));
  const names2 = parts.map((each) => nameOf(each, 1));
  for (let length = 2; length <= longest; length++) {
    const taken = countsOf(names2);
    for (const [index, each] of parts.entries())
      if ((taken.get(names2[index] ?? "") ?? 0) > 1) names2[index] = nameOf(each, length);
  }
  const seen = /* @__PURE__ */ new Map();
  return names2.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}-${times}`;
  });
}
function nameParts(file, fallback2) {
  const name = posix.basename(file);
  const [, after] = dockerfile.exec(name) ?? [];
  const own = after ?? endsSo.exec(name)?.[1];
  const folders = posix.dirname(file).split("/").filter((folder) => folder !== "." && folder !== "");
  const telling = folders.filter((folder) => !PLAIN_FOLDERS.has(folder.toLowerCase()));
  const [nearest, ...above] = telling.toReversed();
  if (own === void 0) return nearest === void 0 ? [folders.at(-1) ?? fallback2] : [nearest, ...above];
  return nearest === void 0 ? [own] : [`${nearest}-${own}`, ...above];
}
function nameOf(parts, length) {
  return validName(parts.slice(0, length).toReversed().join("-"));
}
function validName(text2) {
  const plain = text2.replaceAll(/[^\w-]+/g, "-").replaceAll(/^[-_]+|-+$/g, "");
  return plain === "" ? "image" : plain.slice(0, 80);
}
function countsOf(names2) {
  const counts = /* @__PURE__ */ new Map();
  for (const name of names2) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

// src/plan/likely-context.ts
import path9, { posix as posix3 } from "node:path";

// src/plan/reads/stage-files.ts
import { posix as posix2 } from "node:path";
function putFiles(resolved, index) {
  return fromChain(resolved.graph, index).toReversed().flatMap(({ stage }) => (resolved.steps[stage.index]?.steps ?? []).flatMap((step) => putBy(step, resolved)));
}
function putBy(step, { dockerfile: dockerfile2 }) {
  const { instruction, before } = step;
  const copy = writtenCopy(instruction);
  const { line } = instruction;
  if (copy !== void 0) {
    const from = copy.from === void 0 ? "context" : sourceStage(copy.from, dockerfile2.stages, true);
    if (from === void 0) return [];
    const local = copy.sources.filter((source) => !/:\/\/|^git@/.test(source));
    const sources = local.map((source) => expanded(step, source, dockerfile2.escape) ?? "").map(cleaned);
    const to = expanded(step, copy.destination, dockerfile2.escape);
    const dest = to === void 0 ? void 0 : posix2.resolve("/", before.workdir, to);
    const keepsParents = instruction.flags.some(({ name }) => name === "parents");
    return sources.length === 0 ? [] : [{ line, from, sources, dest: keepsParents ? void 0 : dest }];
  }
  const read = instruction.keyword === "RUN" ? runMounts(instruction, before, dockerfile2.escape) : void 0;
  const mounts = read?.kind === "mounts" ? read.mounts : [];
  return mounts.flatMap(({ type, from, source, absoluteTarget, unset }) => {
    const stage = from === "" ? "context" : sourceStage(from, dockerfile2.stages, false);
    if (type !== "bind" || stage === void 0) return [];
    return [{ line, from: stage, sources: [cleaned(source)], dest: unset.length > 0 ? void 0 : absoluteTarget }];
  });
}
function contextPathsAt(resolved, puts, imagePath) {
  return puts.flatMap((put) => {
    const paths = put.sources.flatMap((source) => pathsIn(put.dest, source, imagePath));
    const { from, line } = put;
    if (from === "context") return paths.map((pattern) => ({ pattern, line }));
    const below = putFiles(resolved, from);
    return paths.flatMap((each) => contextPathsAt(resolved, below, posix2.resolve("/", each)));
  });
}
function pathsIn(dest, source, imagePath) {
  if (dest === void 0 || isWithin(imagePath, dest)) return [source];
  if (!isWithin(dest, imagePath)) return [];
  const rest = posix2.relative(dest, imagePath);
  const [first = "", ...others] = rest.split("/");
  const asFolder = posix2.join(source, rest);
  if (/[*?[]/.test(source)) return [source];
  return posix2.basename(source) === first ? [asFolder, posix2.join(source, ...others)] : [asFolder];
}
function expanded({ before }, text2, escape) {
  const value = expandIn(before, text2, escape);
  return value.kind === "expanded" && value.unset.length === 0 ? value.value : void 0;
}
function cleaned(source) {
  const path26 = posix2.normalize(`/${source}`).replace(/^\/+|\/+$/g, "");
  return path26 === "*" ? "" : path26;
}

// src/plan/likely-context.ts
function likelyContext(file, resolved, go, around) {
  const sources = copySources(resolved);
  const named = sources.filter((source) => !isEverything(source) && !isGlob(source) && !source.includes("$"));
  const built2 = go.flatMap((step) => builtFolders(resolved, step));
  const needed = [...named.map(fromContext), ...built2];
  const takesAll = sources.some(isEverything);
  const { root, isThere, leadsOut } = around;
  const fits = (context) => needed.every((each) => isThere(path9.join(context, each))) && (!takesAll || ["", ...built2].some((folder) => isInModule(isThere, context, folder))) && !leadsOut(context);
  for (let context = path9.dirname(file); context.length >= root.length; context = path9.dirname(context)) {
    if (fits(context)) return context;
    if (context === path9.dirname(context)) break;
  }
  return void 0;
}
function isInModule(isThere, context, folder) {
  const parts = folder.split("/");
  return parts.map((_, index) => path9.join(context, ...parts.slice(0, index + 1))).concat(context).some((at) => isThere(path9.join(at, "go.mod")) || isThere(path9.join(at, "go.work")));
}
function builtFolders(resolved, { view, call, names: names2 }) {
  const { folder } = call;
  const whole = putFiles(resolved, view.stage.index).find(
    ({ from, sources, dest: dest2 }) => from === "context" && sources.includes("") && dest2 !== void 0
  );
  if (folder === void 0 || whole?.dest === void 0) return [];
  const { dest } = whole;
  const relative = names2.filter((name) => name.startsWith(".")).map((name) => name.replace(/\/?\.\.\.$/, ""));
  return relative.flatMap((name) => {
    const at = posix3.resolve(folder, name.endsWith(".go") ? "." : name);
    return isWithin(dest, at) ? [posix3.relative(dest, at)] : [];
  });
}

// src/action/plan/read-image.ts
import path10 from "node:path";

// src/plan/reads/run-reads.ts
import { posix as posix4 } from "node:path";

// src/plan/reads/got-files.ts
var INSTALLERS = new Set("apk apt apt-get dnf microdnf yum".split(" "));
var DOWNLOADERS = /* @__PURE__ */ new Set(["curl", "wget"]);
var getters = /* @__PURE__ */ new Set([...INSTALLERS, ...DOWNLOADERS, "dpkg"]);
var READING_FLAG = /^(?:-[dFTKEiH]|--(?:data|data-\w+|json|form|header|upload-file|config|cert|key|cacert|post-file|body-file|input-file))$/;
function gotFiles(name, words) {
  return words.flatMap((word, index) => {
    if (/:\/\//.test(word.text)) return [];
    const [, flag, joined] = /^(--[\w-]+)=(.*)$/s.exec(word.text) ?? [];
    const value = joined ?? word.text;
    const isKnown = !word.computed && !value.includes("$");
    const file = value.replace(/^(?:[\w-]+=)?@/, "");
    const isFile = INSTALLERS.has(name) ? isPath(value) : file !== value || READING_FLAG.test(flag ?? words[index - 1]?.text ?? "") || // What only the shell knows is an address, except where packages are installed.
    (isKnown || name === "dpkg") && (joined === void 0 ? !value.startsWith("-") : isPath(value));
    return isFile && file !== "-" ? [{ ...word, text: file }] : [];
  });
}
function isPath(text2) {
  return !/^--?\w/.test(text2) && (text2.includes("/") || /\.(?:deb|rpm|apk)$/.test(text2));
}

// src/plan/reads/unclear-setting.ts
var CHOOSING = ["GOFLAGS", "GOOS", "GOARCH", "CGO_ENABLED"];
var OF_C = ["CGO_CFLAGS", "CGO_CPPFLAGS", "CGO_CXXFLAGS", "CGO_FFLAGS", "CGO_LDFLAGS"];
var HARMLESS = /^(?:GOPROXY|GOSUMDB|GONOSUMDB|GOPRIVATE|GONOPROXY|GOINSECURE|GOCACHE|GOMODCACHE)(?:=|$)/;
function changesSettings(verb, args) {
  if (verb !== "env") return false;
  const isFlag = (arg) => /^--?[wu]$/.test(arg);
  return args.some(isFlag) && !args.every((arg) => arg === "env" || isFlag(arg) || HARMLESS.test(arg));
}
function unclearSetting(view, call, variables) {
  if (view.earlier.some(writesSettings)) return "builds with settings that `go env -w` has written";
  const { instruction, before } = view.step;
  const name = CHOOSING.find(
    (each) => each === "GOFLAGS" && call.settings.GOFLAGS.kind === "unclear" ? true : isUnclear(each, view, call, variables)
  );
  if (name !== void 0) return `has a ${name} that only the build knows`;
  const ofC = OF_C.find((each) => {
    const value = call.assigned.has(each) ? valueOf(each, call, variables) : before.env.get(each);
    return isUnclear(each, view, call, () => "") || namesPath(value ?? (runText(instruction).includes(each) ? "$" : ""));
  });
  if (ofC !== void 0) return `has a ${ofC} with a path`;
  const linked = call.args.some(
    (arg) => [...arg.matchAll(/-extldflags[=\s]+(?:'([^']*)'|"([^"]*)"|(\S+))/g)].some(
      ([, one, other, bare]) => namesPath(one ?? other ?? bare ?? "")
    )
  );
  return linked ? "gives the linker a path" : "";
}
function writesSettings(instruction) {
  return runCommands(instruction).some(({ words }) => {
    const at = words.findIndex(({ text: text2 }) => /(?:^|\/)(?:xx-)?go$/.test(text2));
    const texts2 = words.slice(at + 1).map(({ text: text2 }) => text2);
    return at >= 0 && changesSettings(texts2[0] ?? "", texts2);
  });
}
function isUnclear(name, { step }, call, variables) {
  const { instruction, before } = step;
  const mounts = runMounts(instruction, before, "\\");
  if (mounts.kind === "mounts" && mounts.mounts.some(({ type, env }) => type === "secret" && env === name)) return true;
  const text2 = runText(instruction);
  const isEmpty = !name.startsWith("CGO_") && before.env.get(name) === "";
  const mentions = text2.match(new RegExp(`\\b${name}\\b`, "g"))?.length ?? 0;
  if (mentions === 0) return isEmpty;
  const assignments = text2.match(new RegExp(`(?<![\\w$"'{])${name}=`, "g"))?.length ?? 0;
  if (mentions > assignments || isDeclared(name, instruction)) return true;
  if (!call.assigned.has(name)) return false;
  const plain = withoutSubstitutions(text2);
  const mayBeSkipped = !call.isBinding && (!isStraight(plain, instruction) || plain.includes("&&"));
  if (mayBeSkipped && new RegExp(`\\bexport\\b[^;&|\\n]*\\b${name}=`).test(text2)) return true;
  return valueOf(name, call, variables) === void 0 && name !== "GOFLAGS";
}
function isDeclared(name, instruction) {
  const sets = ({ text: text2 }) => new RegExp(`^${name}\\+?=`).test(text2);
  return runCommands(instruction).some(
    ({ words, assignments }) => words.length === 0 && assignments.some(sets) || /^(?:declare|typeset|local|readonly)$/.test(words[0]?.text ?? "") && words.some(sets)
  );
}
function valueOf(name, { assigned }, variables) {
  const word = assigned.get(name);
  return word && wordValue({ ...word, text: word.text.slice(name.length + 1) }, variables);
}
function namesPath(flags) {
  return flags.replaceAll(/\/(?:usr|lib|lib64|opt)(?:\/[^\s,'"]*)?(?=[\s,'"]|$)/g, "").match(/[/$@]|^\.\.?$/) !== null;
}

// src/plan/reads/run-reads.ts
var READS_NOTHING = new Set(
  ": [ [[ addgroup adduser break cd chmod chown command continue date declare echo exit export false getent groupadd hash hostname id install_packages ldconfig local ls mkdir mktemp popd printenv printf pushd pwd read readonly return rm rmdir set shift shopt sleep strip sync test touch true type ulimit umask uname unset update-ca-certificates upx useradd usermod wait which".split(" ")
);
var READS_ARGUMENTS = new Set(
  "awk base64 basename cat cmp comm cp cut dd diff dirname du egrep fgrep file find grep gunzip gzip head install ln md5sum mv od readlink sed sha256sum sha512sum sort stat strings tail tar tee tr uniq unzip wc xz zcat zip zstd".split(" ")
);
var IDLE_VERBS = /^(?:version|env|clean|help|mod (?:download|verify|graph)|list)$/;
var SYSTEM_FOLDERS = /^\/(?:usr\/(?:local\/)?(?:go\/)?)?s?bin\/[^/]+$/;
function runReads(view) {
  const { instruction, before } = view.step;
  const calls = new Map(goCalls(instruction, before, /* @__PURE__ */ new Map()).map((call) => [call.at, call]));
  const states = new Map(ownCommandStates(instruction, before).map((each) => [each.command.at, each]));
  const variables = lookupIn(view);
  const commands = runCommands(instruction);
  const isMoved = commands.some(
    ({ place, words }) => place !== "own" && /^(?:cd|pushd|popd)$/.test(programName(unwrapped(words)))
  );
  const folderOf2 = ({ place, at, subshell }) => {
    const own = states.get(at);
    const isWithin2 = place !== "substituted" || own?.command.subshell.every((id, depth) => subshell[depth] === id);
    return isMoved && place !== "own" || !isWithin2 ? void 0 : own?.state.folder;
  };
  const read = { go: [], paths: [], everything: "" };
  for (const command of commands) {
    const call = goWords(command) && command.place === "own" ? calls.get(command.at) : void 0;
    const folder = folderOf2(command);
    const ofProgram = call === void 0 ? commandReads(command, folder, variables) : callReads(view, call, variables);
    for (const found of [ofProgram, inputReads(command, folder, variables)]) {
      if (typeof found === "string") read.everything ||= found;
      else {
        read.go.push(...found.go ?? []);
        read.paths.push(...found.paths ?? []);
      }
    }
  }
  return read;
}
function callReads(view, call, variables) {
  const built2 = builtPackages(call, variables);
  if (changesSettings(call.verb, call.args)) return "changes Go's settings";
  if (IDLE_VERBS.test(call.verb)) return {};
  if (call.verb === "run") return "runs a program with `go run`";
  if (built2.kind === "unclear") return built2.reason;
  if (built2.kind === "nothing") return {};
  const odd = unclearSetting(view, call, variables) || oddFlag([...call.args, ...flagsOf(call)]);
  if (odd !== "") return odd;
  const tags = [...built2.flags, ...flagsOf(call)].flatMap((flag) => tagsOf(flag));
  return {
    go: [{ view, call, names: built2.names, tags: [...new Set(tags)].join(","), tests: built2.tests, variables }]
  };
}
function oddFlag(flags) {
  for (const [index, flag] of flags.entries()) {
    const [, name, given] = /^-{1,2}(overlay|modfile|compiler|toolexec|exec|vettool|pgo)(?:=(.*))?$/s.exec(flag) ?? [];
    if (name === void 0 || name === "pgo" && /^(?:auto|off)$/.test(given ?? flags[index + 1] ?? "")) continue;
    return `gives go the flag -${name}`;
  }
  return "";
}
function flagsOf({ settings: { GOFLAGS } }) {
  return GOFLAGS.kind === "set" ? GOFLAGS.value.split(/\s+/).filter((flag) => flag !== "") : [];
}
function tagsOf(flag) {
  const [, name, value = ""] = /^-{1,2}(tags|race|msan|asan)(?:=(.*))?$/.exec(flag) ?? [];
  if (name === void 0 || value === "false") return [];
  return name === "tags" ? value.split(/[\s,]+/).filter((tag) => /^[\w.]+$/.test(tag)) : [name];
}
function commandReads(command, folder, variables) {
  const words = unwrapped(command.words);
  const name = programName(words);
  if (command.isUnread) return "runs a script";
  const own = [command.words[0], words[0]].find(
    (word) => word?.text.includes("/") === true && !SYSTEM_FOLDERS.test(word.text)
  );
  if (own !== void 0) return `runs \`${own.text.slice(0, 40)}\``;
  if (name === "" || READS_NOTHING.has(name) || /^(?:ba|da|a|z)?sh$/.test(name)) return {};
  const texts2 = words.slice(1).map(({ text: text2 }) => text2);
  const verb = texts2.slice(0, texts2[0] === "mod" ? 2 : 1).join(" ");
  if (/^(?:xx-)?go$/.test(name) && IDLE_VERBS.test(verb) && !changesSettings(verb, texts2)) return {};
  const isGetter = getters.has(name);
  if (!READS_ARGUMENTS.has(name) && !isGetter) return `runs \`${name.slice(0, 40)}\``;
  if (programName(command.words) === "xargs") return `gives \`${name}\` files that only its shell knows`;
  const given = words.slice(1);
  return filesRead(isGetter ? gotFiles(name, given) : given, name, { folder, variables, takesFlags: isGetter });
}
function inputReads({ redirects }, folder, variables) {
  const words = redirects.flatMap(({ operator, target }) => /^<>?$/.test(operator) ? [target] : []);
  return words.length === 0 ? {} : filesRead(words, "<", { folder, variables, takesFlags: true });
}
function filesRead(words, name, { folder, variables, takesFlags }) {
  const values = words.map((word) => word.literal ? word.text : wordValue(word, variables));
  const isUnknown = values.includes(void 0) || folder === void 0 && values.length > 0;
  if (isUnknown) return `gives \`${name}\` files that only its shell knows`;
  const paths = values.flatMap((value = "") => {
    const [, behind] = takesFlags ? [] : /^(?:--)?\w[\w-]*=(.+)$/s.exec(value) ?? [];
    return [...takesFlags || !value.startsWith("-") ? [value] : [], ...behind === void 0 ? [] : [behind]];
  });
  return { paths: paths.map((each) => posix4.resolve(folder ?? "/", each.replace(/[*?[].*$/, ""))) };
}
function lookupIn({ step: { instruction, before } }) {
  const own = new Set([...runText(instruction).matchAll(/(?:^|[\s;&|])(\w+)=/g)].map(([, name]) => name));
  return (name) => own.has(name) ? void 0 : before.env.get(name);
}

// src/plan/reads/image-reads.ts
function imageReads(resolved) {
  const views = runViews(resolved);
  const goStages = new Set(resolved.goStages.map(({ index }) => index));
  const go = [];
  const counted = [];
  for (const view of views.filter(({ stage }) => goStages.has(stage.index))) {
    const reads = runReads(view);
    go.push(...reads.go);
    counted.push(
      ...reads.everything === "" ? readPaths(resolved, view, reads.paths) : everythingIn(resolved, view, reads.everything)
    );
  }
  const own = new Set(fromChain(resolved.graph, resolved.target?.index ?? -1).map(({ stage }) => stage.index));
  for (const index of resolved.reached) {
    for (const step of resolved.steps[index]?.steps ?? []) {
      for (const { from, sources, line } of putBy(step, resolved)) {
        const how = `line ${line} copies it`;
        if (from !== "context")
          counted.push(...sources.flatMap((source) => pathsOf(resolved, from, `/${source}`, how)));
        else if (own.has(index) || !goStages.has(index)) counted.push(...sources.map((pattern) => ({ pattern, how })));
      }
    }
  }
  return { go, counted };
}
function pathsOf(resolved, stage, imagePath, how) {
  const found = contextPathsAt(resolved, putFiles(resolved, stage), imagePath);
  return found.map(({ pattern }) => ({ pattern, how }));
}
function readPaths(resolved, view, paths) {
  const { line } = view.step.instruction;
  const puts = putsOf(resolved, view);
  return paths.flatMap(
    (each) => contextPathsAt(resolved, puts, each).map(({ pattern }) => ({ pattern, how: `line ${line} reads it` }))
  );
}
function everythingIn(resolved, view, reason) {
  const { line } = view.step.instruction;
  return contextPathsAt(resolved, putsOf(resolved, view), "/").map(({ pattern, line: copied }) => ({
    pattern,
    how: `line ${copied} copies it, and line ${line} ${reason}`
  }));
}
function putsOf(resolved, { stage, step }) {
  const { line } = step.instruction;
  const mine = new Set((resolved.steps[stage.index]?.steps ?? []).map(({ instruction }) => instruction.line));
  const isThere = (put) => !mine.has(put.line) || put.line <= line;
  return putFiles(resolved, stage.index).filter(isThere);
}

// src/action/plan/read-image.ts
async function readImage({ checkout }, image, platforms, root) {
  const { file, context } = image;
  const text2 = await checkout.readText(file);
  const told = path10.relative(root, file);
  const place = image.place === "" ? "" : `${image.place}: `;
  if (text2 === void 0)
    throw new ConfigError(`${place}there is no Dockerfile at \`${told}\`. Name it with \`file\`.`);
  const parsed = parseDockerfile(text2);
  if (parsed.kind === "invalid") throw new ConfigError(`${told}:${parsed.line}: ${parsed.message}`);
  const [ignore, real] = await Promise.all([ignoreFile(checkout, file, context), checkout.realPath(file)]);
  const read = (image.platforms.length > 0 ? image.platforms : platforms).map((platform) => {
    const { target, buildArgs, contexts } = image;
    const buildContexts = Object.keys(contexts);
    const scope = { buildArgs, target, platform, buildPlatform: platform, buildContexts };
    const resolved = readDockerfile(parsed.dockerfile, scope, () => void 0);
    if (resolved.target === void 0)
      throw new ConfigError(`${place}\`${told}\` has no stage \`${target}\`. Write one of its stages as \`target\`.`);
    return { platform, resolved, reads: imageReads(resolved) };
  });
  return {
    image,
    platforms: read,
    dockerfiles: [.../* @__PURE__ */ new Set([file, real])],
    ignore: { files: [.../* @__PURE__ */ new Set([`${file}.dockerignore`, ignore.file])], isIgnored: ignore.isIgnored }
  };
}

// src/action/plan/listed-images.ts
async function listedImages(services, listed, search) {
  const { root } = search;
  const files = listed.map(({ context, file }) => path11.resolve(root, file ?? path11.join(context ?? ".", "Dockerfile")));
  const checked = listed.map(async (image, index) => {
    const place = `images: ${image.place}`;
    const named = [
      { what: "context", at: path11.resolve(root, image.context ?? "."), written: image.context, kind: "folder" },
      {
        what: "file",
        at: files[index] ?? "",
        written: image.file ?? path11.join(image.context ?? ".", "Dockerfile"),
        kind: "file"
      }
    ];
    const problems2 = await Promise.all(named.map((each) => pathProblem(services, root, place, each)));
    return problems2.find((problem) => problem !== void 0) ?? [];
  });
  const problems = (await Promise.all(checked)).flat();
  if (problems.length > 0) throw new ConfigError(problems.join("\n"));
  const relative = files.map((file) => path11.relative(root, file).split(path11.sep).join("/"));
  const names2 = imageNames(relative, path11.basename(root));
  return Promise.all(
    listed.map(async (image, index) => {
      const name = image.name ?? (image.target === void 0 ? names2[index] ?? "" : validName(`${names2[index] ?? ""}-${image.target}`));
      const described = {
        name,
        file: files[index] ?? "",
        target: image.target ?? "",
        buildArgs: image.buildArgs,
        cacheScope: image.cacheScope ?? name,
        place: `images: ${image.place}`,
        platforms: [],
        describedBy: [],
        contexts: {}
      };
      const context = image.context === void 0 ? await contextOf(services, described, search) : path11.resolve(root, image.context);
      return { ...described, context: context ?? root, isGuess: context === void 0 };
    })
  );
}
async function contextOf(services, image, { root, around, platforms }) {
  const {
    platforms: [first]
  } = await readImage(services, { ...image, context: root, isGuess: false }, platforms.slice(0, 1), root);
  return first === void 0 ? root : likelyContext(image.file, first.resolved, first.reads.go, around);
}
async function pathProblem({ checkout }, root, place, { what, at, written, kind }) {
  const told = `${place}: the ${what} \`${(written ?? "").slice(0, 100)}\``;
  if (!isBelowOrSame(root, at) || await checkout.leadsOut(at))
    return `${told} is outside of the repository. Write a path below it.`;
  return await checkout.kindOf(at) === kind ? void 0 : `${told} is no ${kind} of the repository.`;
}

// src/action/plan/baked-images.ts
var timeoutMs = 12e4;
var targetSchema = objectOf({
  context: exactOptional(string()),
  dockerfile: exactOptional(string()),
  "dockerfile-inline": exactOptional(string()),
  target: exactOptional(string()),
  args: exactOptional(record(string(), nullable(string()))),
  contexts: exactOptional(record(string(), string())),
  platforms: exactOptional(array(string()))
});
var bakeSchema = objectOf({ target: exactOptional(record(string(), targetSchema)) });
async function bakedImages(services, { files, targets }, root) {
  const named = files.map(
    (written) => ({ what: "file", at: path12.resolve(root, written), written, kind: "file" })
  );
  const problems = await Promise.all(named.map((each) => pathProblem(services, root, "files", each)));
  const problem = problems.find((each) => each !== void 0);
  if (problem !== void 0) throw new ConfigError(problem);
  const exit = await services.shell.run({
    argv: ["docker", "buildx", "bake", ...files.map((file) => `--file=${file}`), "--print", "--", ...targets],
    cwd: root,
    env: { BUILDX_BAKE_GIT_AUTH_TOKEN: void 0, NO_COLOR: "1" },
    timeoutMs
  });
  if (exit.kind === "not-started")
    throw new ConfigError("files: bake and compose files need `docker buildx`, which is not on this machine.");
  if (exit.kind !== "exited") throw new ConfigError("files: `docker buildx bake --print` did not end in time.");
  if (exit.code !== 0) throw new ConfigError(`files: ${files.join(", ")} cannot be evaluated: ${causeIn(exit.stderr)}`);
  const read = decodedText(bakeSchema, exit.stdout);
  const entries = Object.entries(read?.target ?? {});
  if (entries.length === 0) throw new ConfigError(`files: ${files.join(", ")} has no target to build.`);
  const describedBy = named.map(({ at }) => at);
  return Promise.all(entries.map(([name, target]) => imageOf(services, { name, target, describedBy, root })));
}
async function imageOf(services, { name, target, describedBy, root }) {
  const place = `files: target ${name.slice(0, 80)}`;
  const { context: written = ".", dockerfile: dockerfile2 = "Dockerfile", contexts = {}, args = {} } = target;
  if (/:\/\/|^git@/.test(written))
    throw new ConfigError(
      `${place}: its context \`${written.slice(0, 100)}\` is no folder of the repository. Leave the target out with \`targets\`.`
    );
  if (target["dockerfile-inline"] !== void 0)
    throw new ConfigError(
      `${place}: its Dockerfile is a part of the bake file, which \`plan\` cannot read. Write it into a file.`
    );
  const context = path12.resolve(root, written);
  const file = path12.resolve(context, dockerfile2);
  const named = [
    { what: "context", at: context, written, kind: "folder" },
    { what: "file", at: file, written: dockerfile2, kind: "file" }
  ];
  for (const each of named) {
    const problem = await pathProblem(services, root, place, each);
    if (problem !== void 0) throw new ConfigError(problem);
  }
  const others = Object.entries(contexts).map(([key, from]) => {
    const isElsewhere = /^[\w-]+:|^git@/.test(from);
    return [key, isElsewhere ? from : path12.resolve(root, from)];
  });
  return {
    name,
    context,
    isGuess: false,
    file,
    target: target.target ?? "",
    buildArgs: Object.fromEntries(
      Object.entries(args).flatMap(([key, value]) => value === null ? [] : [[key, value]])
    ),
    cacheScope: name,
    place,
    // Others, as `local`, stand for the machine's own.
    platforms: (target.platforms ?? []).filter((platform) => platform.includes("/")),
    describedBy,
    contexts: Object.fromEntries(others)
  };
}
function causeIn(stderr) {
  const lines2 = stderr.split("\n");
  const found = lines2.find((line) => line.startsWith("ERROR: ")) ?? lines2.findLast((line) => line.trim() !== "") ?? "";
  return found.replace(/^ERROR: /, "").slice(0, 400);
}

// src/plan/base-choice.ts
function chooseBase(input, { inActions, eventName, event }, head) {
  if (input !== void 0 && isZero(input)) return all("there is no commit before this one: `base` is all zeros");
  if (input !== void 0)
    return {
      kind: "commit",
      ref: input,
      mergeBase: !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(input),
      what: `\`base\`, ${input}`
    };
  if (!inActions) return all("no `base` is given");
  switch (eventName) {
    case "pull_request":
      return ofPullRequest(event, head);
    case "pull_request_target":
      return [head.sha, head.parents[1]].includes(event.pull_request?.head?.sha ?? "unknown") ? ofPullRequest(event, head) : all("the pull request is not checked out");
    case "merge_group":
      return commit(event.merge_group?.base_sha, "the base of the merge group");
    case "push":
      if (event.before !== void 0 && isZero(event.before)) return all("it is the first push of this branch or tag");
      return commit(event.before, "the commit before the push");
    default:
      return all(`the event \`${eventName}\` names no commit to compare with`);
  }
}
function ofPullRequest({ pull_request: pull }, { sha, parents }) {
  const [first, second] = parents;
  if (first !== void 0 && second !== void 0 && second === pull?.head?.sha)
    return { kind: "commit", ref: first, mergeBase: false, what: "the base of the pull request" };
  const base = pull?.base?.sha;
  if (base === sha) return all("the base of the pull request is checked out, not the pull request");
  return base === void 0 ? all("the event does not name the base of the pull request") : { kind: "commit", ref: base, mergeBase: true, what: "the base of the pull request" };
}
function commit(ref, what) {
  return ref === void 0 ? all(`the event does not name ${what}`) : { kind: "commit", ref, mergeBase: false, what };
}
function all(reason) {
  return { kind: "all", reason };
}
function isZero(ref) {
  return /^0{40,64}$/.test(ref);
}

// src/plan/changes.ts
import path13 from "node:path";
function parseRawDiff(output, root) {
  const fields2 = output.split("\0");
  const changes = [];
  for (let at = 0; at + 1 < fields2.length; at += 2) {
    const [modeBefore = "", modeAfter = "", , , status = ""] = (fields2[at] ?? "").replace(/^:/, "").split(" ");
    const isSubmodule = modeBefore === "160000" || modeAfter === "160000";
    changes.push({
      path: path13.join(root, fields2[at + 1] ?? ""),
      kind: isSubmodule ? "folder" : "file",
      how: status === "A" ? "added" : status === "D" ? "deleted" : "modified"
    });
  }
  return changes;
}

// src/action/plan/git.ts
import path14 from "node:path";
var timeoutMs2 = 12e4;
var mostOfDiff = 16 * 1024 * 1024;
var diffFlags = "--raw -z --no-renames --no-abbrev --no-ext-diff --no-relative --ignore-submodules=none".split(" ");
async function findGit({ shell }, folder) {
  const env = { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
  const run = async (...args) => {
    const exit = await shell.run({ argv: ["git", ...args], cwd: folder, env, timeoutMs: timeoutMs2 });
    return exit.kind === "exited" && exit.code === 0 ? exit.stdout : void 0;
  };
  const output = async (args, stdin = "") => {
    const chunks = [];
    const exit = await shell.run({
      argv: ["git", ...args],
      cwd: folder,
      env,
      stdin,
      timeoutMs: timeoutMs2,
      stdoutTo: async (given) => {
        for await (const chunk of given) chunks.push(chunk);
      }
    });
    return { code: exit.kind === "exited" ? exit.code : void 0, bytes: Buffer.concat(chunks) };
  };
  const found = await shell.run({
    argv: ["git", "rev-parse", "--show-cdup", "--is-shallow-repository"],
    cwd: folder,
    env,
    timeoutMs: timeoutMs2
  });
  if (found.kind === "not-started") return { kind: "none", reason: "there is no git on this machine" };
  if (found.kind !== "exited") return { kind: "none", reason: "git did not answer" };
  if (found.code !== 0) return { kind: "none", reason: `git cannot read the repository: ${firstLine(found.stderr)}` };
  const [up = "", shallow = ""] = found.stdout.split("\n");
  const root = path14.resolve(folder, up);
  const [sha = "", ...parents] = (await run("rev-list", "--parents", "--max-count=1", "HEAD"))?.trim().split(" ") ?? [];
  if (sha === "") return { kind: "none", reason: "the repository has no commit yet" };
  const name = (file) => path14.relative(root, file).split(path14.sep).join("/");
  return {
    kind: "git",
    git: {
      root,
      head: { sha, parents },
      isShallow: shallow.trim() === "true",
      commitOf: async (ref) => (await run("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`))?.trim(),
      mergeBase: async (one, other) => (await run("merge-base", one, other))?.trim(),
      rawDiff: async (base, head) => {
        const { code, bytes } = await output(["diff", ...diffFlags, base, head]);
        return code === 0 && bytes.length < mostOfDiff ? bytes.toString() : void 0;
      },
      textsAt: async (commit2, files) => {
        const asked = files.filter((file) => !/[\r\n]/.test(file));
        const stdin = asked.map((file) => `${commit2}:${name(file)}
`).join("");
        return batchTexts((await output(["cat-file", "--batch"], stdin)).bytes, asked);
      },
      files: async () => {
        const flags = ["-z", "--cached", "--others", "--exclude-standard", "--full-name"];
        const { code, bytes } = await output(["ls-files", ...flags]);
        return code === 0 && bytes.length > 0 ? pathsIn2(bytes.toString(), root) : void 0;
      }
    }
  };
}
function pathsIn2(output, root) {
  return output.split("\0").flatMap((file) => file === "" ? [] : [path14.join(root, file)]);
}
function batchTexts(output, files) {
  const texts2 = /* @__PURE__ */ new Map();
  let at = 0;
  for (const file of files) {
    const end = output.indexOf("\n", at);
    if (end < 0) break;
    const [, kind, size] = /^\S+ (\w+) (\d+)$/.exec(output.toString("utf8", at, end)) ?? [];
    at = end + 1;
    if (size === void 0) continue;
    if (kind === "blob") texts2.set(file, output.toString("utf8", at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts2;
}
function firstLine(text2) {
  return text2.trim().split("\n")[0]?.replace(/^fatal: /, "").slice(0, 200) ?? "";
}

// src/action/plan/find-changes.ts
var deeper = "Check out with `fetch-depth: 0`, so that git has the commit to compare with.";
async function findChanges(services, config, folder) {
  const found = await findGit(services, folder);
  if (found.kind === "none") {
    if (config.base !== void 0)
      throw new ConfigError(`base: \`${config.base}\` cannot be looked up: ${found.reason}.`);
    return { kind: "all", git: void 0, reason: found.reason, advice: "" };
  }
  const { git } = found;
  const { env } = services.run;
  await checkHead(git, config.head);
  const choice = chooseBase(
    config.base,
    {
      inActions: env["GITHUB_ACTIONS"] === "true",
      eventName: env["GITHUB_EVENT_NAME"] ?? "",
      event: runEventFrom(await readEvent(services))
    },
    git.head
  );
  return choice.kind === "all" ? { kind: "all", git, reason: choice.reason, advice: "" } : compared(git, choice, config);
}
async function compared(git, { ref, mergeBase, what }, config) {
  const all2 = (reason, advice) => ({ kind: "all", git, reason, advice });
  const commit2 = await git.commitOf(ref);
  if (commit2 === void 0) {
    const isCommit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(ref);
    if (config.base !== void 0 && !isCommit) {
      const hint = git.isShallow ? `The checkout is shallow. ${deeper}` : "Write a branch, a tag or a commit that is fetched, for example `origin/main`.";
      throw new ConfigError(`base: git knows no \`${config.base}\`. ${hint}`);
    }
    return git.isShallow ? all2(`the checkout is shallow and lacks ${what} (${ref.slice(0, 12)})`, deeper) : all2(`${what} (${ref.slice(0, 12)}) is not in the repository any more`, "");
  }
  const base = mergeBase ? await git.mergeBase(commit2, git.head.sha) : commit2;
  if (base === void 0)
    return all2(`git finds no common ancestor of the checkout and ${what}`, git.isShallow ? deeper : "");
  const diff = await git.rawDiff(base, git.head.sha);
  if (diff === void 0) return all2(`git cannot compare the checkout with ${what}`, git.isShallow ? deeper : "");
  const changes = parseRawDiff(diff, git.root);
  const goFiles = changes.filter(({ path: path26, how }) => how !== "added" && path26.endsWith(".go")).map(({ path: path26 }) => path26);
  const before = goFiles.length === 0 ? /* @__PURE__ */ new Map() : await git.textsAt(base, goFiles);
  return {
    kind: "changes",
    git,
    base,
    what: `${what} (${base.slice(0, 12)})`,
    changes: changes.map((change) => ({ ...change, before: before.get(change.path) }))
  };
}
async function checkHead(git, head) {
  if (head === void 0) return;
  const commit2 = await git.commitOf(head);
  if (commit2 === void 0)
    throw new ConfigError(`head: git knows no \`${head}\`. Write what is checked out, or leave it out.`);
  if (commit2 !== git.head.sha)
    throw new ConfigError(
      `head: \`${head}\` is ${commit2.slice(0, 12)}, but ${git.head.sha.slice(0, 12)} is checked out. Check out \`head\` first.`
    );
}

// src/action/plan/find-images.ts
import path17 from "node:path";

// src/action/plan/programs.ts
import path16 from "node:path";

// src/plan/reads/parameter.ts
function parameterOf(resolved) {
  for (const view of runViews(resolved)) {
    const { instruction, before } = view.step;
    const calls = goCalls(instruction, before, /* @__PURE__ */ new Map()).filter(({ verb }) => verb === "build" || verb === "install");
    for (const call of calls) {
      for (const { text: text2 } of call.words) {
        const [, start, name, end] = /^(\.\/(?:[\w./-]*\/)?)\$\{?(\w+)\}?((?:\/[\w./-]*)?)$/.exec(text2) ?? [];
        if (start === void 0 || name === void 0 || end === void 0 || (before.env.get(name) ?? "") !== "")
          continue;
        if (argNames(view.stage.instructions, resolved.dockerfile.escape).includes(name))
          return { name, before: start, after: end, view, call };
      }
    }
  }
  return void 0;
}

// src/action/plan/place-step.ts
import path15, { posix as posix5 } from "node:path";
async function placeStep({ checkout }, { view, call }, { context, isIgnored }) {
  const { folder, settings } = call;
  const source = { files: checkout, context, isIgnored };
  if (folder === void 0) return unclear("runs go in a folder that only its shell knows");
  const { GOWORK, GO111MODULE } = settings;
  if (GO111MODULE.kind === "set" && GO111MODULE.value === "off") return unclear("builds without modules");
  const isOff = GOWORK.kind === "set" && GOWORK.value === "off";
  if (GOWORK.kind === "unclear" || GOWORK.kind === "set" && !isOff)
    return unclear("uses a go.work that is not known");
  const mod = await locateAbove(source, view.placements, folder, "go.mod");
  const work = isOff ? void 0 : await locateAbove(source, view.placements, folder, "go.work");
  if (work?.kind === "unknown" || mod.kind === "unknown") return unclear("builds what another stage brings");
  const found = work?.kind === "found" ? work : mod;
  if (found.kind !== "found") return unclear("builds in a folder without a go.mod");
  const at = path15.join(path15.dirname(found.file), posix5.relative(found.imageFolder, folder));
  return work?.kind === "found" ? { kind: "placed", folder: at, main: { kind: "workspace", file: work.file } } : { kind: "placed", folder: at, main: { kind: "module", folder: path15.dirname(found.file) } };
}
function unclear(reason) {
  return { kind: "unclear", reason };
}

// src/action/plan/programs.ts
async function programsOf(services, resolved, context, project) {
  const parameter = parameterOf(resolved);
  if (parameter === void 0) return [];
  const place = await placeStep(services, parameter, { context, isIgnored: () => false });
  if (place.kind === "unclear") return [];
  const above = path16.resolve(place.folder, parameter.before);
  const values = [...project.folders].filter((folder) => path16.dirname(folder) === above && isPlainName(path16.basename(folder))).map((folder) => path16.basename(folder));
  const programs = values.toSorted().map(async (value) => {
    const folder = path16.join(above, value, parameter.after);
    return await isProgram(services, project.files, folder) ? [{ argument: parameter.name, value, folder }] : [];
  });
  return (await Promise.all(programs)).flat();
}
function isPlainName(name) {
  return /^\w[\w.-]*$/.test(name);
}
async function isProgram({ checkout }, files, folder) {
  const sources = [...files].filter((file) => path16.dirname(file) === folder && /(?<!_test)\.go$/.test(file));
  const texts2 = await Promise.all(sources.map((file) => checkout.readText(file)));
  return texts2.some((text2) => /^package main\b/m.test(text2 ?? ""));
}

// src/action/plan/find-images.ts
function surroundings(root, project, modules) {
  return {
    root,
    isThere: (at) => project.files.has(at) || project.folders.has(at),
    leadsOut: (folder) => outsideFolders(modules, folder).length > 0
  };
}
async function findImages(services, { root, project, platforms, around }) {
  const relative = (file) => path17.relative(root, file).split(path17.sep).join("/");
  const within = [...project.files].filter((file) => !relative(file).startsWith("../"));
  const files = within.filter((file) => isDockerfileName(relative(file)));
  const all2 = await Promise.all(
    files.toSorted().map((file) => foundIn(services, file, { root, project, platforms, around }))
  );
  const found = all2.flat();
  const go = found.filter((each) => each.runsGo);
  const names2 = imageNames(
    go.map(({ file, program }) => program === void 0 ? relative(file) : `${relative(program.folder)}/Dockerfile`),
    path17.basename(root)
  );
  return {
    images: go.map(({ file, context, program }, index) => {
      const name = names2[index] ?? "";
      return {
        name,
        context: context ?? root,
        isGuess: context === void 0,
        file,
        target: "",
        buildArgs: program === void 0 ? {} : { [program.argument]: program.value },
        cacheScope: name,
        place: "",
        platforms: [],
        describedBy: [],
        contexts: {}
      };
    }),
    unclear: within.map(relative).filter(isUnclearName),
    others: found.flatMap(({ file, runsGo }) => runsGo ? [] : [relative(file)])
  };
}
async function foundIn(services, file, { root, project, platforms, around }) {
  const nobody = {
    name: "",
    isGuess: false,
    target: "",
    buildArgs: {},
    cacheScope: "",
    place: "",
    platforms: [],
    describedBy: [],
    contexts: {}
  };
  const { checkout, log } = services;
  const parsed = parseDockerfile(await checkout.readText(file) ?? "");
  if (parsed.kind === "invalid") {
    const place = { file: path17.relative(root, file), line: parsed.line };
    log.warning(`It is no Dockerfile that can be read, and not planned: ${parsed.message}`, place);
    return [];
  }
  const read = await readImage(services, { ...nobody, context: root, file }, platforms.slice(0, 1), root);
  const [first] = read.platforms;
  if (first === void 0 || first.resolved.goStages.length === 0) return [{ file, runsGo: false, context: void 0 }];
  const context = likelyContext(file, first.resolved, first.reads.go, around);
  const found = { file, runsGo: true, context };
  const programs = context === void 0 ? [] : await programsOf(services, first.resolved, context, project);
  return programs.length === 0 ? [found] : programs.map((program) => ({ ...found, program }));
}

// src/action/plan/image-parts.ts
import path22 from "node:path";

// src/plan/go/go-query.ts
import path18 from "node:path";
function viewKey({ main, goos, goarch, cgo, tags }) {
  return JSON.stringify([main, goos, goarch, cgo, tags]);
}
function goViews(step, main, platform) {
  const [os = "", arch = ""] = platform.split("/");
  const value = (name) => settingOf(step, name);
  const isForTarget = step.call.program === "xx-go";
  const cgo = value("CGO_ENABLED");
  return ["0", "1"].filter((each) => cgo !== "0" && cgo !== "1" || each === cgo).map((each) => ({
    main,
    goos: (isForTarget ? "" : value("GOOS")) || os,
    goarch: (isForTarget ? "" : value("GOARCH")) || arch,
    cgo: each,
    tags: step.tags
  }));
}
function settingOf({ call, view, variables }, name) {
  const word = call.assigned.get(name);
  const value = word === void 0 ? view.step.before.env.get(name) : wordValue({ ...word, text: word.text.slice(name.length + 1) }, variables);
  return value !== void 0 && /^[a-z0-9]+$/.test(value) ? value : "";
}
function rootOf({ main }) {
  return main.kind === "workspace" ? path18.dirname(main.file) : main.folder;
}
function patternAt(root, folder, name) {
  if (!/^\.{1,2}(?:\/|$)|^\//.test(name) && !name.endsWith(".go")) return name;
  const takesAll = /(?:^|\/)\.\.\.$/.test(name);
  const plain = name.endsWith(".go") ? path18.dirname(name) : name.replace(/\/?\.\.\.$/, "");
  const at = path18.relative(root, path18.resolve(folder, plain)).split(path18.sep).join("/");
  const relative = at === "" ? "." : at.startsWith("../../") || at === ".." ? at : `./${at}`;
  return takesAll ? `${relative}/...` : relative;
}

// src/plan/go/go-packages.ts
import path19 from "node:path";
var built = [
  ...[
    "GoFiles",
    "CgoFiles",
    "CFiles",
    "CXXFiles",
    "MFiles",
    "HFiles",
    "FFiles",
    "SFiles",
    "SwigFiles",
    "SwigCXXFiles",
    "SysoFiles"
  ],
  "EmbedFiles"
];
var ignored = ["IgnoredGoFiles", "IgnoredOtherFiles"];
var tests = ["TestGoFiles", "XTestGoFiles", "TestEmbedFiles", "XTestEmbedFiles"];
var lists = [
  ...[...built, ...ignored, ...tests, "Imports", "TestImports", "XTestImports", "EmbedPatterns", "TestEmbedPatterns"],
  ...["XTestEmbedPatterns", "CgoCFLAGS", "CgoCPPFLAGS", "CgoCXXFLAGS", "CgoLDFLAGS"]
];
var listedFields = ["ImportPath", "Dir", "Standard", "ImportMap", "Module", "Error", ...lists].join(",");
var textList = fallback(itemsOf(string()), []);
var moduleSchema = object({
  Path: string(),
  Version: textOrEmpty,
  Dir: textOrEmpty,
  Replace: fallback(optional(object({ Path: string(), Version: textOrEmpty })), void 0)
});
var packageSchema = objectWithRest(
  {
    ImportPath: string(),
    Dir: textOrEmpty,
    Standard: fallback(boolean(), false),
    ImportMap: fallback(record(string(), string()), {}),
    Module: fallback(optional(moduleSchema), void 0),
    Error: fallback(optional(object({ Err: textOrEmpty })), void 0)
  },
  unknown()
);
function parseListed(text2) {
  const read = decodedText(packageSchema, text2);
  if (read === void 0 || read.Standard) return void 0;
  const list = (name) => parse(textList, read[name] ?? []);
  const all2 = (names2) => names2.flatMap(list);
  const mapped = (name) => read.ImportMap[name] ?? name;
  const { Module: module, Dir: dir } = read;
  return {
    path: read.ImportPath,
    dir,
    module: module && { path: module.Path, version: module.Version, replacement: replacementOf(module) },
    imports: list("Imports").map(mapped),
    testImports: all2(["TestImports", "XTestImports"]).map(mapped),
    files: {
      built: new Set(all2(built)),
      ignored: new Set(all2(ignored)),
      tests: new Set(all2(tests)),
      embeds: list("EmbedPatterns"),
      testEmbeds: all2(["TestEmbedPatterns", "XTestEmbedPatterns"]),
      cFolders: list("CgoFiles").length === 0 ? [] : [
        module?.Dir || dir,
        ...foldersOfFlags(all2(["CgoCFLAGS", "CgoCPPFLAGS", "CgoCXXFLAGS", "CgoLDFLAGS"]), dir)
      ]
    },
    error: read.Error?.Err ?? ""
  };
}
function replacementOf({ Replace: by }) {
  if (by === void 0) return "";
  return by.Version === "" ? by.Path : `${by.Path} ${by.Version}`;
}
function foldersOfFlags(flags, dir) {
  return flags.flatMap((flag) => {
    const named = /^-[IL](.+)$/.exec(flag)?.[1] ?? (flag.startsWith("-") ? void 0 : flag);
    return named === void 0 ? [] : [path19.resolve(dir, named.replaceAll("${SRCDIR}", dir))];
  });
}

// src/action/plan/ask-go.ts
var timeoutMs3 = 3e5;
async function askGo({ shell }, view, patterns, downloads) {
  const graph = /* @__PURE__ */ new Map();
  const errors = [];
  let lines2 = [];
  const tags = view.tags === "" ? [] : [`-tags=${view.tags}`];
  const exit = await shell.run({
    argv: ["go", "list", "-e", "-deps", "-buildvcs=false", `-json=${listedFields}`, ...tags, "--", ...patterns],
    cwd: rootOf(view),
    env: {
      GO111MODULE: "on",
      GOFLAGS: "",
      GOWORK: view.main.kind === "workspace" ? view.main.file : "off",
      GOOS: view.goos,
      GOARCH: view.goarch,
      CGO_ENABLED: view.cgo,
      ...downloads ? {} : { GOPROXY: "off", GOTOOLCHAIN: "local" }
    },
    timeoutMs: timeoutMs3,
    onLine: (line, stream) => {
      if (stream === "stderr") {
        if (errors.length < 20) errors.push(line);
        return;
      }
      lines2.push(line);
      if (line !== "}") return;
      const pack = parseListed(lines2.join("\n"));
      if (pack !== void 0) graph.set(pack.path, pack);
      lines2 = [];
    }
  });
  if (exit.kind === "not-started") return { kind: "no-go" };
  if (exit.kind === "exited" && exit.code === 0) return { kind: "graph", graph };
  const said = errors.find((line) => !/^go: (?:downloading|finding)/.test(line)) ?? "";
  const reason = exit.kind === "exited" ? said.replace(/^go: /, "").slice(0, 200) : "it did not end in time";
  return { kind: "failed", reason: reason || "it failed" };
}

// src/action/plan/scan-packages.ts
import path21 from "node:path";

// src/plan/go/scanned-package.ts
import path20 from "node:path";
function scannedPackage(importPath, { dir, module, moduleFolder: moduleFolder2 }, sources) {
  const isTest = ({ name }) => name.endsWith("_test.go");
  const [own, tests2] = [sources.filter((each) => !isTest(each)), sources.filter(isTest)];
  const imports = importsOf(own);
  const isUnread = own.some(({ unread }) => unread);
  return {
    path: importPath,
    dir,
    module,
    imports,
    testImports: importsOf(tests2),
    files: {
      built: void 0,
      ignored: /* @__PURE__ */ new Set(),
      tests: new Set(tests2.map(({ name }) => name)),
      embeds: isUnread ? ["all:*"] : own.flatMap(embedsIn),
      testEmbeds: tests2.flatMap(embedsIn),
      cFolders: isUnread || imports.includes("C") ? [moduleFolder2, ...own.flatMap((each) => cFoldersIn(each, dir))] : []
    },
    error: ""
  };
}
function unlistedPackage(importPath, module) {
  const nothing = /* @__PURE__ */ new Set();
  const files = { built: nothing, ignored: nothing, tests: nothing, embeds: [], testEmbeds: [], cFolders: [] };
  return { path: importPath, dir: "", module, imports: [], testImports: [], files, error: "not listed" };
}
var importLine = /(?:^|;)\s*import\s*(?:\(([^)]*)\)|([^\s"`(]*[^\S\n]*(?:"[^"\n]*"|`[^`]*`)))/gm;
function importsOf(sources) {
  const found = sources.flatMap(
    ({ text: text2 }) => [...withoutComments(text2).matchAll(importLine)].flatMap(
      ([, block, line]) => [...(block ?? line ?? "").matchAll(/["`]([^"`\s]+)["`]/g)].flatMap(([, name]) => name ?? [])
    )
  );
  return [...new Set(found)];
}
function withoutComments(text2) {
  const parts = /"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*'|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
  return text2.replaceAll(parts, (part) => part.startsWith("/") ? part.includes("\n") ? "\n" : " " : part);
}
function embedsIn({ text: text2 }) {
  return [...text2.matchAll(/^\/\/go:embed\s+(.*)$/gm)].flatMap(
    ([, patterns = ""]) => [...patterns.matchAll(/"([^"]+)"|`([^`]+)`|(\S+)/g)].flatMap(
      ([, quoted, raw, plain]) => quoted ?? raw ?? plain ?? []
    )
  );
}
function cFoldersIn({ text: text2 }, dir) {
  const flags = [...text2.matchAll(/#cgo[^\n:]*FLAGS:([^\n]*)/g)].flatMap(([, line = ""]) => line.trim().split(/\s+/));
  return flags.flatMap((flag) => {
    const named = /^-[IL](.+)$/.exec(flag)?.[1];
    return named === void 0 ? [] : [path20.resolve(dir, named.replaceAll("${SRCDIR}", dir))];
  });
}

// src/action/plan/scan-packages.ts
async function scanPackages({ checkout }, project, texts2) {
  const modules = [...texts2].flatMap(([file, text2]) => {
    const name = path21.basename(file) === "go.mod" ? parseGoMod(text2).module : "";
    return name === "" ? [] : [{ path: name, folder: path21.dirname(file) }];
  });
  const byFolder = /* @__PURE__ */ new Map();
  for (const file of project.files) {
    if (!file.endsWith(".go")) continue;
    const folder = path21.dirname(file);
    byFolder.set(folder, [...byFolder.get(folder) ?? [], path21.basename(file)]);
  }
  const unread = /* @__PURE__ */ new Set();
  const packages = [...byFolder].map(async ([folder, names2]) => {
    const module = moduleOf(modules, folder);
    const below = module === void 0 ? "" : path21.relative(module.folder, folder).split(path21.sep).join("/");
    if (module === void 0 || /(?:^|\/)(?:vendor|testdata)(?:\/|$)/.test(below)) return [];
    const read = names2.map(async (name) => {
      const text2 = await checkout.readText(path21.join(folder, name));
      return { name, text: text2 ?? "", unread: text2 === void 0 };
    });
    const use = { path: module.path, version: "", replacement: "" };
    const importPath = below === "" ? module.path : `${module.path}/${below}`;
    const sources = await Promise.all(read);
    if (sources.some((source) => source.unread)) unread.add(importPath);
    return [scannedPackage(importPath, { dir: folder, module: use, moduleFolder: module.folder }, sources)];
  });
  const graph = new Map((await Promise.all(packages)).flat().map((pack) => [pack.path, pack]));
  for (const name of [...graph.values()].flatMap((pack) => [...pack.imports, ...pack.testImports]))
    if (!graph.has(name) && /^[^/]*\./.test(name)) graph.set(name, unlistedPackage(name, void 0));
  for (const name of unread) {
    const pack = graph.get(name);
    if (pack !== void 0) graph.set(name, { ...pack, imports: [...graph.keys()] });
  }
  return graph;
}
function moduleOf(modules, folder) {
  const above = modules.filter((module) => isBelowOrSame(module.folder, folder));
  return above.toSorted((a, b) => b.folder.length - a.folder.length)[0];
}

// src/action/plan/list-packages.ts
async function listPackages(services, named, sources) {
  const views = /* @__PURE__ */ new Map();
  for (const { view, folder, names: names2, tests: tests2 } of named) {
    const key = viewKey(view);
    const entry = views.get(key) ?? { view, patterns: /* @__PURE__ */ new Set() };
    for (const name of names2) entry.patterns.add(patternAt(rootOf(view), folder, name));
    if (tests2) entry.patterns.add("./...");
    views.set(key, entry);
  }
  const notes = /* @__PURE__ */ new Set();
  let scanned;
  const scan = (why) => {
    notes.add(whyScanned(why));
    return scanned ??= scanPackages(services, sources.project, sources.after);
  };
  const graphs = /* @__PURE__ */ new Map();
  const list = async ([key, { view, patterns }]) => {
    const other = view.cgo === "0" ? graphs.get(viewKey({ ...view, cgo: "1" })) : void 0;
    if (other !== void 0 && !cgoMatters(other)) return void graphs.set(key, other);
    const listed = sources.usesGo ? await askTwice(services, view, [...patterns], needsModules(view, sources)) : "off";
    graphs.set(key, typeof listed === "string" ? await scan(listed) : listed);
  };
  for (const cgo of ["1", "0"])
    await inTurns(
      [...views].filter(([, { view }]) => view.cgo === cgo),
      list
    );
  return { graphOf: (view) => graphs.get(viewKey(view)) ?? /* @__PURE__ */ new Map(), notes: [...notes] };
}
function cgoMatters(graph) {
  return [...graph.values()].some(
    ({ module, files }) => files.cFolders.length > 0 || files.ignored.size > 0 && (module === void 0 || module.version === "")
  );
}
var mostAtOnce = 4;
async function inTurns(items, body) {
  const ahead = [...items];
  const worker = async () => {
    for (let item = ahead.shift(); item !== void 0; item = ahead.shift()) await body(item);
  };
  await Promise.all(Array.from({ length: mostAtOnce }, worker));
}
function whyScanned(why) {
  const then = "The imports are read from the text of the files, for all platforms and build tags, and modules count as a whole.";
  if (why === "off") return `Go is not asked (\`go: off\`). ${then}`;
  if (why === "no-go")
    return `There is no Go on this machine. ${then} For the exact import graph, put actions/setup-go before this step.`;
  return `\`go list\` failed: ${why}. ${then}`;
}
function needsModules({ main }, { after, changesOf, changed }) {
  const folders = joinedFolders(after, main);
  return changesOf(main).any || changed.some((at) => folders.some((folder) => isBelowOrSame(folder, at)));
}
async function askTwice(services, view, patterns, needsAll) {
  const first = await askGo(services, view, patterns, false);
  if (first.kind === "no-go") return "no-go";
  const isWhole = first.kind === "graph" && ![...first.graph.values()].some(({ dir }) => dir === "");
  if (first.kind === "graph" && (isWhole || !needsAll)) return first.graph;
  const second = await askGo(services, view, patterns, true);
  if (second.kind === "graph") return second.graph;
  if (first.kind === "graph") return first.graph;
  return second.kind === "failed" ? second.reason : first.reason;
}

// src/action/plan/image-parts.ts
async function imageParts(services, images, sources) {
  const steps = await Promise.all(images.map((image) => stepsOf(services, image)));
  const changesOf = rememberedChanges(sources);
  const named = steps.flat().flatMap((step) => step.named);
  const lists2 = await listPackages(services, named, { ...sources, changesOf });
  const parts = images.map((image, index) => partsOf(image, steps[index] ?? [], lists2, changesOf));
  return {
    parts,
    modules: parts.map(({ packages: [first] }) => {
      const dir = first === void 0 ? void 0 : rootsOf(first)[0]?.dir;
      return dir === void 0 ? "" : moduleFolder(sources.after, dir);
    }),
    packages: steps.map((each) => [...new Set(each.flatMap(({ step }) => step.names))]),
    notes: lists2.notes
  };
}
async function stepsOf(services, read) {
  const all2 = read.platforms.flatMap((platform) => platform.reads.go.map((step) => ({ ...platform, step })));
  const placed = all2.map(async ({ step, platform, resolved }) => {
    const place = await placeStep(services, step, { context: read.image.context, isIgnored: read.ignore.isIgnored });
    if (place.kind === "unclear") return { step, resolved, named: [], reason: place.reason };
    const { names: names2, tests: tests2 } = step;
    const named = goViews(step, place.main, platform).map((view) => ({ view, folder: place.folder, names: names2, tests: tests2 }));
    return { step, resolved, named, reason: "" };
  });
  return Promise.all(placed);
}
function partsOf({ image, platforms, dockerfiles, ignore }, steps, lists2, changesOf) {
  const counted = platforms.flatMap(({ reads }) => reads.counted);
  const packages = steps.flatMap(({ step, resolved, named, reason }) => {
    const known = named.map((each) => ({
      ...each,
      graph: lists2.graphOf(each.view),
      modules: changesOf(each.view.main)
    }));
    const isListed = known.some((each) => rootsOf(each).length > 0);
    const why = reason || `builds \`${step.names.join(" ").slice(0, 60)}\`, of which there is no package`;
    if (!isListed) counted.push(...everythingIn(resolved, step.view, why));
    return known;
  });
  return {
    image,
    described: [
      ...dockerfiles.map((file) => ({ file, what: "the Dockerfile" })),
      ...ignore.files.map((file) => ({ file, what: "which decides what gets into the build" })),
      ...image.describedBy.map((file) => ({ file, what: "which describes the image" }))
    ],
    counted,
    isIgnored: ignore.isIgnored,
    packages
  };
}
function moduleFolder(texts2, dir) {
  for (let at = dir; ; at = path22.dirname(at)) {
    if (texts2.has(path22.join(at, "go.mod"))) return at;
    if (at === path22.dirname(at)) return "";
  }
}
function rememberedChanges({ before, after }) {
  const known = /* @__PURE__ */ new Map();
  return (main) => {
    const key = JSON.stringify(main);
    const changes = known.get(key) ?? moduleChanges(before, after, main);
    known.set(key, changes);
    return changes;
  };
}

// src/action/plan/module-texts.ts
import path23 from "node:path";
var names = /* @__PURE__ */ new Set(["go.mod", "go.sum", "go.work", "go.work.sum"]);
async function moduleTexts({ checkout }, project, compared2) {
  const files = [...project.files].filter(isModuleFile);
  const texts2 = await Promise.all(files.map(async (file) => [file, await checkout.readText(file)]));
  const after = new Map(texts2.flatMap(([file, text2]) => text2 === void 0 ? [] : [[file, text2]]));
  if (compared2.kind === "all") return { before: after, after };
  const changed = compared2.changes.filter((change) => isModuleFile(change.path));
  const earlier = changed.filter(({ how }) => how !== "added").map((change) => change.path);
  const told = earlier.length === 0 ? /* @__PURE__ */ new Map() : await compared2.git.textsAt(compared2.base, earlier);
  const before = new Map(after);
  for (const { path: file } of changed) before.delete(file);
  for (const [file, text2] of told) before.set(file, text2);
  return { before, after };
}
function isModuleFile(file) {
  return names.has(path23.basename(file));
}

// src/action/plan/project-files.ts
import path24 from "node:path";
var othersFolders = /* @__PURE__ */ new Set(["node_modules", ".git"]);
async function projectFiles(services, git, folder) {
  const files = git === void 0 ? await walked(services, folder) : await git.files();
  if (files === void 0)
    throw new ConfigError("path: git lists no file in the folder. Write a folder whose files git knows.");
  const folders = /* @__PURE__ */ new Set([folder]);
  for (const file of files)
    for (let at = path24.dirname(file); !folders.has(at) && at.length > folder.length; at = path24.dirname(at))
      folders.add(at);
  return { files: new Set(files), folders };
}
async function walked(services, folder) {
  const { checkout } = services;
  const below = await checkout.subfolders(folder);
  const names2 = (await checkout.list(folder)).filter((name) => !below.includes(name));
  const deeper2 = below.filter((name) => !othersFolders.has(name));
  const found = await Promise.all(deeper2.map((name) => walked(services, path24.join(folder, name))));
  return [...names2.map((name) => path24.join(folder, name)), ...found.flat()];
}

// src/action/plan/run-plan.ts
async function runPlan(services) {
  const { workflow, run, log } = services;
  const parsed = await parsePlanConfig((name) => workflow.input(name));
  if (parsed.kind === "invalid")
    throw new ConfigError(parsed.problems.map(({ input, message }) => `${input}: ${message}`).join("\n"));
  const { config } = parsed;
  const root = await repositoryFolder(services, config);
  const compared2 = await findChanges(services, config, root);
  const planned = await plannedImages(services, config, root, compared2);
  if (run.signal.aborted) throw new Cancelled("The run was told to stop.");
  const affected = planned.filter(({ verdict }) => verdict.affected).length;
  if (affected > mostLegs)
    throw new ConfigError(
      `${affected} images are affected, and a matrix has at most ${mostLegs} legs. Divide them between several plans with \`include\` and \`exclude\`.`
    );
  const texts2 = { rows: planned.map((each) => rowOf(each, root)), compared: comparedText(compared2) };
  for (const line of planTableLines(texts2)) log.info(line);
  const matrix = matrixOf(planned, run.folder);
  const output = (name, value) => workflow.setOutput(name, value);
  output("matrix", JSON.stringify(matrix));
  output("any", String(affected > 0));
  output("count", String(affected));
  await workflow.writeSummary(planSummary(texts2)).catch(() => log.info("The summary could not be written."));
  return matrix;
}
async function repositoryFolder({ run, checkout }, { path: written }) {
  const folder = path25.resolve(run.folder, written);
  const isOutside = run.env["GITHUB_ACTIONS"] === "true" && !isBelowOrSame(run.folder, folder);
  if (isOutside || await checkout.leadsOut(folder))
    throw new ConfigError(`path: \`${written}\` is outside of the workspace. Write a folder below it.`);
  if (await checkout.kindOf(folder) !== "folder")
    throw new ConfigError(`path: there is no folder \`${written}\`. Is \`actions/checkout\` before this step?`);
  return folder;
}
async function plannedImages(services, config, root, compared2) {
  const { git } = compared2;
  const project = await projectFiles(services, git, root);
  const { before, after } = await moduleTexts(services, project, compared2);
  const { platforms } = config;
  const search = { root, project, platforms, around: surroundings(root, project, after) };
  const { images, around } = await chosenImages(services, config, search);
  const problems = imageProblems(images, root);
  if (problems.length > 0) throw new ConfigError(problems.join("\n"));
  const all2 = [...images, ...around];
  const read = await Promise.all(all2.map((image) => readImage(services, image, platforms, root)));
  const { parts, modules, packages, notes } = await imageParts(services, read, {
    project,
    before,
    after,
    usesGo: config.usesGo,
    changed: compared2.kind === "all" ? [] : compared2.changes.map(({ path: at }) => at)
  });
  for (const note of notes) services.log.notice(note);
  if (compared2.kind === "all" && compared2.advice !== "")
    services.log.warning(`All images are planned: ${compared2.reason}. ${compared2.advice}`);
  const own = parts.map((each) => {
    if (compared2.kind === "all") return { affected: true, reason: compared2.reason };
    return verdictOf(each, { changes: compared2.changes, always: config.always, ignore: config.ignore, root });
  });
  const plain = (image, what, values) => {
    const isPlain = values.every((each) => isPlainText(path25.isAbsolute(each) ? path25.relative(root, each) : each));
    if (!isPlain)
      services.log.notice(
        `${image.name}: \`${what}\` is empty in the matrix, because it has characters that a shell could take for its own.`
      );
    return isPlain ? values : [];
  };
  return images.map((image, index) => ({
    image,
    module: plain(image, "module", [modules[index] ?? ""]).join(""),
    packages: plain(image, "packages", packages[index] ?? []),
    verdict: withTargets(image, all2, own) ?? own[index] ?? { affected: true, reason: "" }
  }));
}
async function chosenImages(services, config, search) {
  const { root } = search;
  const isWanted = ({ name, file }) => {
    const names2 = [name, path25.relative(root, file).split(path25.sep).join("/")];
    const matches = (patterns) => names2.some((each) => matchesAny(patterns, each));
    return (config.include.length === 0 || matches(config.include)) && !matches(config.exclude);
  };
  const all2 = await allImages(services, config, search);
  const wanted = all2.filter(isWanted);
  if (wanted.length > 0) {
    const needed = new Set(wanted.flatMap((image) => withSources(image, all2)));
    return { images: wanted, around: [...needed].filter((image) => !wanted.includes(image)) };
  }
  const none = all2.length === 0 ? "There is no Dockerfile in the repository that runs go. Name the images with `images`, or `files`." : `None of the ${all2.length} images is wanted: \`include\` and \`exclude\` leave out ${all2.map(({ name }) => name).join(", ").slice(0, 200)}.`;
  throw new ConfigError(none);
}
async function allImages(services, config, search) {
  if (config.files.length > 0) return bakedImages(services, config, search.root);
  if (config.images.length > 0) return listedImages(services, config.images, search);
  const { images, others, unclear: unclear2 } = await findImages(services, search);
  if (others.length > 0) services.log.info(`No stage runs go in ${others.join(", ")}: not planned.`);
  if (unclear2.length > 0)
    services.log.info(
      `By their names no Dockerfiles, and not planned: ${unclear2.join(", ")}. Name them with \`images\`.`
    );
  return images;
}
function withTargets(image, images, verdicts) {
  for (const at of withSources(image, images)) {
    const verdict = verdicts[images.indexOf(at)];
    if (verdict?.affected === true)
      return at === image ? verdict : { affected: true, reason: `it is built from ${at.name}: ${verdict.reason}` };
  }
  return void 0;
}
function withSources(image, images) {
  const found = /* @__PURE__ */ new Set([image]);
  for (const { contexts } of found)
    for (const from of Object.values(contexts)) {
      const other = images.find(({ name }) => from === `target:${name}`);
      if (other !== void 0) found.add(other);
    }
  return [...found];
}
function rowOf({ image, verdict }, root) {
  return { name: image.name, file: path25.relative(root, image.file).split(path25.sep).join("/"), ...verdict };
}
function comparedText(compared2) {
  if (compared2.kind === "all") return `All, because ${compared2.reason}.`;
  const { changes, what } = compared2;
  return `${changes.length} changed ${changes.length === 1 ? "path" : "paths"} since ${what}.`;
}

export {
  planInputs,
  runPlan
};
