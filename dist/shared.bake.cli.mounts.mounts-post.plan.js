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
  runCommands,
  runMounts,
  runText,
  runViews,
  sourceStage,
  unwrapped,
  withoutSubstitutions,
  wordValue,
  writtenCopy
} from "./shared.bake.cli.main.mounts.mounts-post.plan.rare-commands.js";
import {
  ConfigError,
  didYouMean,
  fromContext,
  isBelowOrSame,
  isEverything,
  isGlob,
  shown
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";
import {
  array,
  boolean,
  decodedText,
  exactOptional,
  nullable,
  objectOf,
  record,
  string,
  unknown
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.store-worker.js";

// src/plan/image-problems.ts
import path from "node:path";
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
    const told = path.relative(root, each);
    if (!isPlainText(told))
      problems.push(
        `${at}: the path \`${shownText(told)}\` has characters that a shell could take for its own. Rename it.`
      );
  }
  return problems;
}
function isPlainText(text) {
  return /^[\w./@+,=~ -]*$/.test(text) && !text.startsWith("-");
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
  return place === "" ? `${shownText(path.relative(root, file))} (${shownText(name)})` : place;
}
function shownText(text) {
  return text.replaceAll(/[^\x20-\x7e]|`/g, "?").slice(0, 100);
}

// src/action/plan/read-image.ts
import path2 from "node:path";

// src/plan/reads/run-reads.ts
import { posix } from "node:path";

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
function isPath(text) {
  return !/^--?\w/.test(text) && (text.includes("/") || /\.(?:deb|rpm|apk)$/.test(text));
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
    const at = words.findIndex(({ text }) => /(?:^|\/)(?:xx-)?go$/.test(text));
    const texts2 = words.slice(at + 1).map(({ text }) => text);
    return at >= 0 && changesSettings(texts2[0] ?? "", texts2);
  });
}
function isUnclear(name, { step }, call, variables) {
  const { instruction, before } = step;
  const mounts = runMounts(instruction, before, "\\");
  if (mounts.kind === "mounts" && mounts.mounts.some(({ type, env }) => type === "secret" && env === name)) return true;
  const text = runText(instruction);
  const isEmpty = !name.startsWith("CGO_") && before.env.get(name) === "";
  const mentions = text.match(new RegExp(`\\b${name}\\b`, "g"))?.length ?? 0;
  if (mentions === 0) return isEmpty;
  const assignments = text.match(new RegExp(`(?<![\\w$"'{])${name}=`, "g"))?.length ?? 0;
  if (mentions > assignments || isDeclared(name, instruction)) return true;
  if (!call.assigned.has(name)) return false;
  const plain = withoutSubstitutions(text);
  const mayBeSkipped = !call.isBinding && (!isStraight(plain, instruction) || plain.includes("&&"));
  if (mayBeSkipped && new RegExp(`\\bexport\\b[^;&|\\n]*\\b${name}=`).test(text)) return true;
  return valueOf(name, call, variables) === void 0 && name !== "GOFLAGS";
}
function isDeclared(name, instruction) {
  const sets = ({ text }) => new RegExp(`^${name}\\+?=`).test(text);
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
  const folderOf = ({ place, at, subshell }) => {
    const own = states.get(at);
    const isWithin2 = place !== "substituted" || own?.command.subshell.every((id, depth) => subshell[depth] === id);
    return isMoved && place !== "own" || !isWithin2 ? void 0 : own?.state.folder;
  };
  const read = { go: [], paths: [], everything: "" };
  for (const command of commands) {
    const call = goWords(command) && command.place === "own" ? calls.get(command.at) : void 0;
    const folder = folderOf(command);
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
  const built = builtPackages(call, variables);
  if (changesSettings(call.verb, call.args)) return "changes Go's settings";
  if (IDLE_VERBS.test(call.verb)) return {};
  if (call.verb === "run") return "runs a program with `go run`";
  if (built.kind === "unclear") return built.reason;
  if (built.kind === "nothing") return {};
  const odd = unclearSetting(view, call, variables) || oddFlag([...call.args, ...flagsOf(call)]);
  if (odd !== "") return odd;
  const tags = [...built.flags, ...flagsOf(call)].flatMap((flag) => tagsOf(flag));
  return {
    go: [{ view, call, names: built.names, tags: [...new Set(tags)].join(","), tests: built.tests, variables }]
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
  const texts2 = words.slice(1).map(({ text }) => text);
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
  return { paths: paths.map((each) => posix.resolve(folder ?? "/", each.replace(/[*?[].*$/, ""))) };
}
function lookupIn({ step: { instruction, before } }) {
  const own = new Set([...runText(instruction).matchAll(/(?:^|[\s;&|])(\w+)=/g)].map(([, name]) => name));
  return (name) => own.has(name) ? void 0 : before.env.get(name);
}

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
function expanded({ before }, text, escape) {
  const value = expandIn(before, text, escape);
  return value.kind === "expanded" && value.unset.length === 0 ? value.value : void 0;
}
function cleaned(source) {
  const path11 = posix2.normalize(`/${source}`).replace(/^\/+|\/+$/g, "");
  return path11 === "*" ? "" : path11;
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
  const text = await checkout.readText(file);
  const told = path2.relative(root, file);
  const place = image.place === "" ? "" : `${image.place}: `;
  if (text === void 0)
    throw new ConfigError(`${place}there is no Dockerfile at \`${told}\`. Name it with \`file\`.`);
  const parsed = parseDockerfile(text);
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
import path4 from "node:path";

// src/plan/image-names.ts
import { posix as posix3 } from "node:path";
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
function imageNames(files, fallback) {
  const parts = files.map((file) => nameParts(file, fallback));
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
function nameParts(file, fallback) {
  const name = posix3.basename(file);
  const [, after] = dockerfile.exec(name) ?? [];
  const own = after ?? endsSo.exec(name)?.[1];
  const folders = posix3.dirname(file).split("/").filter((folder) => folder !== "." && folder !== "");
  const telling = folders.filter((folder) => !PLAIN_FOLDERS.has(folder.toLowerCase()));
  const [nearest, ...above] = telling.toReversed();
  if (own === void 0) return nearest === void 0 ? [folders.at(-1) ?? fallback] : [nearest, ...above];
  return nearest === void 0 ? [own] : [`${nearest}-${own}`, ...above];
}
function nameOf(parts, length) {
  return validName(parts.slice(0, length).toReversed().join("-"));
}
function validName(text) {
  const plain = text.replaceAll(/[^\w-]+/g, "-").replaceAll(/^[-_]+|-+$/g, "");
  return plain === "" ? "image" : plain.slice(0, 80);
}
function countsOf(names2) {
  const counts = /* @__PURE__ */ new Map();
  for (const name of names2) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

// src/plan/likely-context.ts
import path3, { posix as posix4 } from "node:path";
function likelyContext(file, resolved, go, around) {
  const sources = copySources(resolved);
  const named = sources.filter((source) => !isEverything(source) && !isGlob(source) && !source.includes("$"));
  const built = go.flatMap((step) => builtFolders(resolved, step));
  const needed = [...named.map(fromContext), ...built];
  const takesAll = sources.some(isEverything);
  const { root, isThere, leadsOut } = around;
  const fits = (context) => needed.every((each) => isThere(path3.join(context, each))) && (!takesAll || ["", ...built].some((folder) => isInModule(isThere, context, folder))) && !leadsOut(context);
  for (let context = path3.dirname(file); context.length >= root.length; context = path3.dirname(context)) {
    if (fits(context)) return context;
    if (context === path3.dirname(context)) break;
  }
  return void 0;
}
function isInModule(isThere, context, folder) {
  const parts = folder.split("/");
  return parts.map((_, index) => path3.join(context, ...parts.slice(0, index + 1))).concat(context).some((at) => isThere(path3.join(at, "go.mod")) || isThere(path3.join(at, "go.work")));
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
    const at = posix4.resolve(folder, name.endsWith(".go") ? "." : name);
    return isWithin(dest, at) ? [posix4.relative(dest, at)] : [];
  });
}

// src/action/plan/listed-images.ts
async function listedImages(services, listed, search) {
  const { root } = search;
  const files = listed.map(({ context, file }) => path4.resolve(root, file ?? path4.join(context ?? ".", "Dockerfile")));
  const checked = listed.map(async (image, index) => {
    const place = `images: ${image.place}`;
    const named = [
      { what: "context", at: path4.resolve(root, image.context ?? "."), written: image.context, kind: "folder" },
      {
        what: "file",
        at: files[index] ?? "",
        written: image.file ?? path4.join(image.context ?? ".", "Dockerfile"),
        kind: "file"
      }
    ];
    const problems2 = await Promise.all(named.map((each) => pathProblem(services, root, place, each)));
    return problems2.find((problem) => problem !== void 0) ?? [];
  });
  const problems = (await Promise.all(checked)).flat();
  if (problems.length > 0) throw new ConfigError(problems.join("\n"));
  const relative = files.map((file) => path4.relative(root, file).split(path4.sep).join("/"));
  const names2 = imageNames(relative, path4.basename(root));
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
      const context = image.context === void 0 ? await contextOf(services, described, search) : path4.resolve(root, image.context);
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
  if (await isOutside({ checkout }, root, at)) return `${told} is outside of the repository. Write a path below it.`;
  return await checkout.kindOf(at) === kind ? void 0 : `${told} is no ${kind} of the repository.`;
}
async function isOutside({ checkout }, root, at) {
  return !isBelowOrSame(root, at) || await checkout.leadsOut(at);
}

// src/action/plan/baked-images.ts
import path5 from "node:path";
var timeoutMs = 12e4;
var targetSchema = objectOf({
  context: exactOptional(string()),
  dockerfile: exactOptional(string()),
  "dockerfile-inline": exactOptional(string()),
  target: exactOptional(string()),
  "no-cache": exactOptional(boolean()),
  "no-cache-filter": exactOptional(array(string())),
  args: exactOptional(record(string(), nullable(string()))),
  contexts: exactOptional(record(string(), string())),
  platforms: exactOptional(array(string())),
  output: exactOptional(unknown())
});
var bakeSchema = objectOf({ target: exactOptional(record(string(), targetSchema)) });
async function bakedImages(services, wish, root) {
  const targets = await bakedTargets(services, wish, root);
  const left = targets.find(({ whyLeft }) => whyLeft !== "");
  if (left !== void 0)
    throw new ConfigError(`${left.image.place}: ${left.whyLeft}. Leave the target out with \`targets\`.`);
  return targets.map(({ image }) => image);
}
async function bakedTargets(services, wish, root) {
  const { files } = wish;
  const cwd = wish.folder ?? root;
  const named = files.map(
    (written) => ({ what: "file", at: path5.resolve(cwd, written), written, kind: "file" })
  );
  const problems = await Promise.all(named.map((each) => pathProblem(services, root, "files", each)));
  const problem = problems.find((each) => each !== void 0);
  if (problem !== void 0) throw new ConfigError(problem);
  const answer = await evaluated(services, wish, cwd);
  if (answer.kind === "none") throw new ConfigError(`files: ${answer.message}`);
  const entries = Object.entries(answer.targets);
  if (entries.length === 0) throw new ConfigError(`files: ${files.join(", ")} has no target to build.`);
  const describedBy = named.map(({ at }) => at);
  return Promise.all(entries.map(([name, target]) => readTarget(services, { name, target, describedBy, root, cwd })));
}
async function evaluated({ shell }, { files, targets, set = [], vars = {}, source }, cwd) {
  const none = (message) => ({ kind: "none", message });
  const exit = await shell.run({
    argv: [
      "docker",
      ...["buildx", "bake", ...source === void 0 ? [] : [source]],
      ...[...files.map((file) => `--file=${file}`), ...set.map((each) => `--set=${each}`)],
      ...["--print", "--", ...targets]
    ],
    cwd,
    env: { BUILDX_BAKE_GIT_AUTH_TOKEN: void 0, ...vars, NO_COLOR: "1" },
    timeoutMs
  });
  if (exit.kind === "not-started")
    return none("bake and compose files need `docker buildx`, which is not on this machine.");
  if (exit.kind !== "exited") return none("`docker buildx bake --print` did not end in time.");
  if (exit.code !== 0) return none(`${files.join(", ")} cannot be evaluated: ${causeIn(exit.stderr)}`);
  const read = Object.entries(decodedText(bakeSchema, exit.stdout)?.target ?? {});
  return { kind: "targets", targets: Object.fromEntries(read.map(([name, target]) => [name, withPlainArgs(target)])) };
}
function withPlainArgs(target) {
  const plain = (text) => text.replaceAll(/([$%])\1\{/g, "$1{");
  if (target.args === void 0) return target;
  const args = Object.entries(target.args).map(([name, value]) => [plain(name), value === null ? null : plain(value)]);
  return { ...target, args: Object.fromEntries(args) };
}
async function readTarget(services, { name, target, describedBy, root, cwd }) {
  const place = `files: target ${name.slice(0, 80)}`;
  const { context: written = ".", dockerfile: dockerfile2 = "Dockerfile", contexts = {}, args = {} } = target;
  const context = path5.resolve(cwd, written.replace(ofBakesFolder, ""));
  const file = path5.resolve(ofBakesFolder.test(dockerfile2) ? cwd : context, dockerfile2.replace(ofBakesFolder, ""));
  const named = [
    { what: "context", at: context, written, kind: "folder" },
    { what: "file", at: file, written: dockerfile2, kind: "file" }
  ];
  const whyLeft = await whyUnread(services, root, target, named);
  if (whyLeft === "")
    for (const each of named) {
      const problem = await pathProblem(services, root, place, each);
      if (problem !== void 0) throw new ConfigError(problem);
    }
  const others = Object.entries(contexts).map(([key, from]) => {
    const isElsewhere = /^[\w-]+:|^git@/.test(from);
    return [key, isElsewhere ? from : path5.resolve(cwd, from)];
  });
  const image = {
    name,
    context,
    isGuess: false,
    file,
    target: target.target ?? "",
    buildArgs: Object.fromEntries(
      Object.entries(args).flatMap(([key, value]) => value === null ? [] : [[key, value]])
    ),
    cacheScope: name,
    ...target["no-cache"] === true ? { noCache: "all" } : { noCache: target["no-cache-filter"] ?? [] },
    place,
    // Others, as `local`, stand for the machine's own.
    platforms: (target.platforms ?? []).filter((platform) => platform.includes("/")),
    describedBy,
    contexts: Object.fromEntries(others)
  };
  const unread = { ...image, context: root, file: describedBy[0] ?? "", target: "", contexts: {} };
  return {
    name,
    dockerfile: dockerfile2,
    isLoaded: goesIntoDocker(target),
    whyLeft,
    image: whyLeft === "" ? image : unread
  };
}
function goesIntoDocker({ output = [] }) {
  return /type=docker\b|"type":"docker"/.test(JSON.stringify(output));
}
var ofBakesFolder = /^cwd:\/\//;
async function whyUnread(services, root, { context = ".", "dockerfile-inline": inline }, named) {
  if (/^(?!cwd:)[\w+-]+:\/\/|^git@/.test(context))
    return `its context \`${context.slice(0, 100)}\` is no folder of the repository`;
  if (inline !== void 0) return "its Dockerfile is a part of the bake file";
  for (const { what, at, written } of named)
    if (await isOutside(services, root, at))
      return `the ${what} \`${written.slice(0, 100)}\` is outside of the repository`;
  return "";
}
function causeIn(stderr) {
  const lines = stderr.split("\n");
  const found = lines.find((line) => line.startsWith("ERROR: ")) ?? lines.findLast((line) => line.trim() !== "") ?? "";
  return found.replace(/^ERROR: /, "").slice(0, 400);
}

// src/action/plan/find-images.ts
import path9 from "node:path";

// src/plan/go/module-versions.ts
import path6 from "node:path";
function moduleVersions(texts2, main) {
  const work = main.kind === "workspace" ? parseGoWork(texts2.get(main.file) ?? "") : void 0;
  const root = main.kind === "workspace" ? path6.dirname(main.file) : main.folder;
  const folders = work === void 0 ? [root] : work.use.map((use) => path6.resolve(root, use));
  const goMods = folders.flatMap((folder) => modIn(texts2, folder));
  const required = /* @__PURE__ */ new Map();
  for (const { module, version } of goMods.flatMap(({ require: require2 }) => require2)) {
    const before = required.get(module);
    if (before === void 0 || compareVersions(version, before) > 0) required.set(module, version);
  }
  const sumFiles = [
    ...folders.map((folder) => path6.join(folder, "go.sum")),
    ...work ? [`${rootFile(main)}.sum`] : []
  ];
  const lines = sumFiles.flatMap((file) => parseGoSum(texts2.get(file) ?? "").lines);
  return {
    required,
    replaced: replacementTexts(root, [...goMods.flatMap(({ replace }) => replace), ...work?.replace ?? []]),
    sums: new Map(
      lines.flatMap(({ module, version, kind, hash }) => kind === "zip" ? [[`${module} ${version}`, hash]] : [])
    ),
    languages: new Map(goMods.map((goMod) => [goMod.module, languageOf(goMod)])),
    workspaceLanguage: work === void 0 ? "" : languageOf(work)
  };
}
function allLanguages(texts2) {
  const files = [...texts2].filter(([file]) => path6.basename(file) === "go.mod");
  return new Map(
    files.flatMap(([file, text]) => {
      const goMod = parseGoMod(text);
      const language = languageOf(goMod);
      return [[path6.dirname(file), language], [goMod.module, language]];
    })
  );
}
function workAbove(texts2, folder) {
  for (let at = folder; ; at = path6.dirname(at)) {
    const file = path6.join(at, "go.work");
    if (texts2.has(file)) return file;
    if (at === path6.dirname(at)) return "";
  }
}
function rootFile(main) {
  return main.kind === "workspace" ? main.file : path6.join(main.folder, "go.mod");
}
function modIn(texts2, folder) {
  const text = texts2.get(path6.join(folder, "go.mod"));
  return text === void 0 ? [] : [parseGoMod(text)];
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
    const text = by.kind === "folder" ? path6.resolve(root, by.path) : `${by.module} ${by.version}`;
    texts2.set(module, [...texts2.get(module) ?? [], `${version ?? ""} => ${text}`]);
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
  const root = main.kind === "workspace" ? path6.dirname(main.file) : main.folder;
  const work = main.kind === "workspace" ? parseGoWork(texts2.get(main.file) ?? "") : void 0;
  const members = work?.use.map((use) => path6.resolve(root, use)) ?? [];
  const replacing = (folder, replacements) => replacements.flatMap(({ by }) => by.kind === "folder" ? [path6.resolve(folder, by.path)] : []);
  const replaced = [...members, root].flatMap(
    (folder) => modIn(texts2, folder).flatMap(({ replace }) => replacing(folder, replace))
  );
  return [...members, ...replaced, ...replacing(root, work?.replace ?? [])];
}
function outsideFolders(texts2, folder) {
  const [mod, work] = ["go.mod", "go.work"].map((name) => texts2.get(path6.join(folder, name)));
  const replaced = parseGoMod(mod ?? "").replace.flatMap(({ by }) => by.kind === "folder" ? [by.path] : []);
  const named = [...replaced, ...parseGoWork(work ?? "").use];
  return named.map((each) => path6.resolve(folder, each)).filter((each) => !isBelowOrSame(folder, each));
}

// src/action/plan/programs.ts
import path8 from "node:path";

// src/plan/reads/parameter.ts
function parameterOf(resolved) {
  for (const view of runViews(resolved)) {
    const { instruction, before } = view.step;
    const calls = goCalls(instruction, before, /* @__PURE__ */ new Map()).filter(({ verb }) => verb === "build" || verb === "install");
    for (const call of calls) {
      for (const { text } of call.words) {
        const [, start, name, end] = /^(\.\/(?:[\w./-]*\/)?)\$\{?(\w+)\}?((?:\/[\w./-]*)?)$/.exec(text) ?? [];
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
import path7, { posix as posix5 } from "node:path";
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
  const at = path7.join(path7.dirname(found.file), posix5.relative(found.imageFolder, folder));
  return work?.kind === "found" ? { kind: "placed", folder: at, main: { kind: "workspace", file: work.file } } : { kind: "placed", folder: at, main: { kind: "module", folder: path7.dirname(found.file) } };
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
  const above = path8.resolve(place.folder, parameter.before);
  const values = [...project.folders].filter((folder) => path8.dirname(folder) === above && isPlainName(path8.basename(folder))).map((folder) => path8.basename(folder));
  const programs = values.toSorted().map(async (value) => {
    const folder = path8.join(above, value, parameter.after);
    return await isProgram(services, project.files, folder) ? [{ argument: parameter.name, value, folder }] : [];
  });
  return (await Promise.all(programs)).flat();
}
function isPlainName(name) {
  return /^\w[\w.-]*$/.test(name);
}
async function isProgram({ checkout }, files, folder) {
  const sources = [...files].filter((file) => path8.dirname(file) === folder && /(?<!_test)\.go$/.test(file));
  const texts2 = await Promise.all(sources.map((file) => checkout.readText(file)));
  return texts2.some((text) => /^package main\b/m.test(text ?? ""));
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
  const relative = (file) => path9.relative(root, file).split(path9.sep).join("/");
  const within = [...project.files].filter((file) => !relative(file).startsWith("../"));
  const files = within.filter((file) => isDockerfileName(relative(file)));
  const all = await Promise.all(
    files.toSorted().map((file) => foundIn(services, file, { root, project, platforms, around }))
  );
  const found = all.flat();
  const go = found.filter((each) => each.runsGo);
  const names2 = imageNames(
    go.map(({ file, program }) => program === void 0 ? relative(file) : `${relative(program.folder)}/Dockerfile`),
    path9.basename(root)
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
    const place = { file: path9.relative(root, file), line: parsed.line };
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

// src/action/plan/module-texts.ts
import path10 from "node:path";
var names = /* @__PURE__ */ new Set(["go.mod", "go.sum", "go.work", "go.work.sum"]);
async function moduleTexts({ checkout }, project, compared) {
  const files = [...project.files].filter(isModuleFile);
  const texts2 = await Promise.all(files.map(async (file) => [file, await checkout.readText(file)]));
  const after = new Map(texts2.flatMap(([file, text]) => text === void 0 ? [] : [[file, text]]));
  if (compared.kind === "all") return { before: after, after };
  const changed = compared.changes.filter((change) => isModuleFile(change.path));
  const earlier = changed.filter(({ how }) => how !== "added").map((change) => change.path);
  const told = earlier.length === 0 ? /* @__PURE__ */ new Map() : await compared.git.textsAt(compared.base, earlier);
  const before = new Map(after);
  for (const { path: file } of changed) before.delete(file);
  for (const [file, text] of told) before.set(file, text);
  return { before, after };
}
function isModuleFile(file) {
  return names.has(path10.basename(file));
}

// src/config/plan/image-list.ts
var texts = ["name", "context", "file", "target", "cache-scope"];
var fields = [...texts, "build-args"];
var form = "Write for example `- file: services/api/Dockerfile`, one item for each image.";
async function parseImageList(text) {
  if (!/^\s*(?:-\s|\[|\{|#)/.test(text)) return { images: text.split("\n").flatMap(imageOfLine), problems: [] };
  const { readYaml } = await import("./yaml-text.js");
  const read = readYaml(text);
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
  const text = (field) => {
    const value = given.get(field) ?? "";
    if (typeof value === "string" || typeof value === "number") return String(value).trim() || void 0;
    report(`\`${field}\` is not a text.`);
    return void 0;
  };
  const buildArgs = buildArgsFrom(given.get("build-args") ?? {});
  if (buildArgs === void 0) report("`build-args` is neither a map nor lines of `NAME=value`.");
  const image = {
    place,
    name: text("name"),
    context: text("context"),
    file: text("file"),
    target: text("target"),
    buildArgs: buildArgs ?? {},
    cacheScope: text("cache-scope")
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

export {
  parseImageList,
  mostLegs,
  imageProblems,
  isPlainText,
  everythingIn,
  readImage,
  listedImages,
  bakedImages,
  bakedTargets,
  evaluated,
  goesIntoDocker,
  moduleVersions,
  allLanguages,
  workAbove,
  joinedFolders,
  placeStep,
  surroundings,
  findImages,
  moduleTexts
};
