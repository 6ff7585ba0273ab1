import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  isBuilt,
  scannedPackage,
  unlistedPackage
} from "./shared.cli.plan.rare-commands.js";
import {
  allLanguages,
  bakedImages,
  everythingIn,
  findImages,
  imageProblems,
  isPlainText,
  joinedFolders,
  listedImages,
  moduleTexts,
  moduleVersions,
  mostLegs,
  parseImageList,
  placeStep,
  readImage,
  surroundings,
  workAbove
} from "./shared.bake.cli.mounts.mounts-post.plan.js";
import {
  projectFiles
} from "./shared.bake.cli.mounts.mounts-post.plan.rare-commands.js";
import {
  parseGoMod,
  wordValue
} from "./shared.bake.cli.main.mounts.mounts-post.plan.rare-commands.js";
import {
  Cancelled,
  ConfigError,
  csv,
  globMatcher,
  inputReaderOf,
  isBelowOrSame,
  lines,
  matchesGlob,
  ours,
  path,
  readEvent,
  refusedInputs,
  runEventFrom,
  text
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";
import {
  columns,
  count,
  markdownCode,
  markdownText
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.js";
import {
  boolean,
  decodedText,
  fallback,
  itemsOf,
  object,
  objectWithRest,
  optional,
  parse,
  record,
  string,
  textOrEmpty,
  unknown
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.store-worker.js";

// src/action/plan/run-plan.ts
import path13 from "node:path";

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
import path5 from "node:path";

// src/plan/go/changed-modules.ts
import path2 from "node:path";
function moduleChanges(base, head, main) {
  const [before, after] = [moduleVersions(base, main), moduleVersions(head, main)];
  const languages = { before: allLanguages(base), after: allLanguages(head) };
  const root = main.kind === "workspace" ? path2.dirname(main.file) : main.folder;
  const work = workChange(base, head, main, root);
  const of = (module) => module.version === "" && module.replacement === "" ? work ?? ownChange(module.path, before, after, languages) : versionChange(module, before, after) ?? replacedLanguage(module, root, languages);
  const names = /* @__PURE__ */ new Set([...before.required.keys(), ...after.required.keys()]);
  const all2 = [...names].map((name) => useOf(name, after));
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
  if (!/^\.{0,2}\//.test(replacement) && !path2.isAbsolute(replacement)) return void 0;
  const keys = [path2.resolve(root, replacement), name];
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
import path3 from "node:path";
function rootsOf({ graph, folder, names }) {
  return [...graph.values()].filter((pack) => names.some((name) => isNamed(pack, folder, name)));
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
  if (name.endsWith(".go")) return dir === path3.resolve(folder, path3.dirname(name));
  const takesAll = /(?:^|\/)\.\.\.$/.test(name);
  const plain = name.replace(/\/?\.\.\.$/, "");
  if (/^\.{0,2}(?:\/|$)|^\//.test(plain)) {
    const at = path3.resolve(folder, plain);
    const isOthers = /(?:^|\/)(?:vendor|testdata)(?:\/|$)/.test(path3.relative(at, dir));
    return dir === at || takesAll && dir !== "" && isBelowOrSame(at, dir) && !isOthers;
  }
  return importPath === plain || takesAll && importPath.startsWith(`${plain}/`);
}

// src/plan/go/touched-packages.ts
import path4 from "node:path";
var sourceFile = /\.(?:go|c|cc|cpp|cxx|m|h|hh|hpp|hxx|f|F|for|f90|s|S|sx|swig|swigcxx|syso)$/;
var cFile = /\.(?:c|cc|cpp|cxx|m|mm|h|hh|hpp|hxx|ipp|tpp|inc|inl|def|a|so|syso|s|S|sx|f|F|for|f90|swig|swigcxx|i)$/;
function touches(pack, change, { view, tests: tests2 }) {
  const { dir, files } = pack;
  if (dir === "") return false;
  if (change.kind === "folder")
    return touchesFolder(pack, change.path) || tests2 && isBelowOrSame(dir, change.path);
  if (files.cFolders.some((folder) => cFile.test(change.path) && isBelowOrSame(folder, change.path))) return true;
  if (!isBelowOrSame(dir, change.path)) return false;
  const name = path4.relative(dir, change.path).split(path4.sep).join("/");
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
  const what = path5.dirname(file) === folder ? `${folder} changed (${path5.basename(file)})` : `${file} changed, a part of ${folder}`;
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
    const found = path5.isAbsolute(folder) ? changes.find(({ path: at }) => isBelowOrSame(folder, at)) : void 0;
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
  return path5.relative(root, at).split(path5.sep).join("/");
}

// src/plan/matrix.ts
import path6 from "node:path";
function matrixOf(images, workspace) {
  const relative = (at) => path6.relative(workspace, at).split(path6.sep).join("/") || ".";
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
import path7 from "node:path";
function parseRawDiff(output, root) {
  const fields = output.split("\0");
  const changes = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [modeBefore = "", modeAfter = "", , , status = ""] = (fields[at] ?? "").replace(/^:/, "").split(" ");
    const isSubmodule = modeBefore === "160000" || modeAfter === "160000";
    changes.push({
      path: path7.join(root, fields[at + 1] ?? ""),
      kind: isSubmodule ? "folder" : "file",
      how: status === "A" ? "added" : status === "D" ? "deleted" : "modified"
    });
  }
  return changes;
}

// src/action/plan/git.ts
import path8 from "node:path";
var timeoutMs = 12e4;
var mostOfDiff = 16 * 1024 * 1024;
var diffFlags = "--raw -z --no-renames --no-abbrev --no-ext-diff --no-relative --ignore-submodules=none".split(" ");
async function findGit({ shell }, folder) {
  const env = { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
  const run = async (...args) => {
    const exit = await shell.run({ argv: ["git", ...args], cwd: folder, env, timeoutMs });
    return exit.kind === "exited" && exit.code === 0 ? exit.stdout : void 0;
  };
  const output = async (args, stdin = "") => {
    const chunks = [];
    const exit = await shell.run({
      argv: ["git", ...args],
      cwd: folder,
      env,
      stdin,
      timeoutMs,
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
    timeoutMs
  });
  if (found.kind === "not-started") return { kind: "none", reason: "there is no git on this machine" };
  if (found.kind !== "exited") return { kind: "none", reason: "git did not answer" };
  if (found.code !== 0) return { kind: "none", reason: `git cannot read the repository: ${firstLine(found.stderr)}` };
  const [up = "", shallow = ""] = found.stdout.split("\n");
  const root = path8.resolve(folder, up);
  const [sha = "", ...parents] = (await run("rev-list", "--parents", "--max-count=1", "HEAD"))?.trim().split(" ") ?? [];
  if (sha === "") return { kind: "none", reason: "the repository has no commit yet" };
  const name = (file) => path8.relative(root, file).split(path8.sep).join("/");
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
        return code === 0 && bytes.length > 0 ? pathsIn(bytes.toString(), root) : void 0;
      }
    }
  };
}
function pathsIn(output, root) {
  return output.split("\0").flatMap((file) => file === "" ? [] : [path8.join(root, file)]);
}
function batchTexts(output, files) {
  const texts = /* @__PURE__ */ new Map();
  let at = 0;
  for (const file of files) {
    const end = output.indexOf("\n", at);
    if (end < 0) break;
    const [, kind, size] = /^\S+ (\w+) (\d+)$/.exec(output.toString("utf8", at, end)) ?? [];
    at = end + 1;
    if (size === void 0) continue;
    if (kind === "blob") texts.set(file, output.toString("utf8", at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
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
  const goFiles = changes.filter(({ path: path14, how }) => how !== "added" && path14.endsWith(".go")).map(({ path: path14 }) => path14);
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

// src/action/plan/image-parts.ts
import path12 from "node:path";

// src/plan/go/go-query.ts
import path9 from "node:path";
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
  return main.kind === "workspace" ? path9.dirname(main.file) : main.folder;
}
function patternAt(root, folder, name) {
  if (!/^\.{1,2}(?:\/|$)|^\//.test(name) && !name.endsWith(".go")) return name;
  const takesAll = /(?:^|\/)\.\.\.$/.test(name);
  const plain = name.endsWith(".go") ? path9.dirname(name) : name.replace(/\/?\.\.\.$/, "");
  const at = path9.relative(root, path9.resolve(folder, plain)).split(path9.sep).join("/");
  const relative = at === "" ? "." : at.startsWith("../../") || at === ".." ? at : `./${at}`;
  return takesAll ? `${relative}/...` : relative;
}

// src/plan/go/go-packages.ts
import path10 from "node:path";
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
  const all2 = (names) => names.flatMap(list);
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
    return named === void 0 ? [] : [path10.resolve(dir, named.replaceAll("${SRCDIR}", dir))];
  });
}

// src/action/plan/ask-go.ts
var timeoutMs2 = 3e5;
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
    timeoutMs: timeoutMs2,
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
import path11 from "node:path";
async function scanPackages({ checkout }, project, texts) {
  const modules = [...texts].flatMap(([file, text2]) => {
    const name = path11.basename(file) === "go.mod" ? parseGoMod(text2).module : "";
    return name === "" ? [] : [{ path: name, folder: path11.dirname(file) }];
  });
  const byFolder = /* @__PURE__ */ new Map();
  for (const file of project.files) {
    if (!file.endsWith(".go")) continue;
    const folder = path11.dirname(file);
    byFolder.set(folder, [...byFolder.get(folder) ?? [], path11.basename(file)]);
  }
  const unread = /* @__PURE__ */ new Set();
  const packages = [...byFolder].map(async ([folder, names]) => {
    const module = moduleOf(modules, folder);
    const below = module === void 0 ? "" : path11.relative(module.folder, folder).split(path11.sep).join("/");
    if (module === void 0 || /(?:^|\/)(?:vendor|testdata)(?:\/|$)/.test(below)) return [];
    const read = names.map(async (name) => {
      const text2 = await checkout.readText(path11.join(folder, name));
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
  for (const { view, folder, names, tests: tests2 } of named) {
    const key = viewKey(view);
    const entry = views.get(key) ?? { view, patterns: /* @__PURE__ */ new Set() };
    for (const name of names) entry.patterns.add(patternAt(rootOf(view), folder, name));
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
    const { names, tests: tests2 } = step;
    const named = goViews(step, place.main, platform).map((view) => ({ view, folder: place.folder, names, tests: tests2 }));
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
function moduleFolder(texts, dir) {
  for (let at = dir; ; at = path12.dirname(at)) {
    if (texts.has(path12.join(at, "go.mod"))) return at;
    if (at === path12.dirname(at)) return "";
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

// src/action/plan/run-plan.ts
async function runPlan(services) {
  const { workflow, run, log } = services;
  const parsed = await parsePlanConfig((name) => workflow.input(name));
  if (parsed.kind === "invalid") throw refusedInputs(parsed.problems);
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
  const texts = { rows: planned.map((each) => rowOf(each, root)), compared: comparedText(compared2) };
  for (const line of planTableLines(texts)) log.info(line);
  const matrix = matrixOf(planned, run.folder);
  const output = (name, value) => workflow.setOutput(name, value);
  output("matrix", JSON.stringify(matrix));
  output("any", String(affected > 0));
  output("count", String(affected));
  await workflow.writeSummary(planSummary(texts)).catch(() => log.info("The summary could not be written."));
  return matrix;
}
async function repositoryFolder({ run, checkout }, { path: written }) {
  const folder = path13.resolve(run.folder, written);
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
    const isPlain = values.every((each) => isPlainText(path13.isAbsolute(each) ? path13.relative(root, each) : each));
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
    const names = [name, path13.relative(root, file).split(path13.sep).join("/")];
    const matches = (patterns) => names.some((each) => matchesAny(patterns, each));
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
  const { images, others, unclear } = await findImages(services, search);
  if (others.length > 0) services.log.info(`No stage runs go in ${others.join(", ")}: not planned.`);
  if (unclear.length > 0)
    services.log.info(
      `By their names no Dockerfiles, and not planned: ${unclear.join(", ")}. Name them with \`images\`.`
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
  return { name: image.name, file: path13.relative(root, image.file).split(path13.sep).join("/"), ...verdict };
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
