import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);

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
function isBuilt(name, text, view) {
  if (name.endsWith("_test.go") || !isForName(name, view)) return false;
  if (view.cgo === "0" && /^import\s+(?:\(\s*)?"C"/m.test(text)) return false;
  const [, line] = /^\/\/go:build[ \t]+(.*)$/m.exec(beforePackage(text)) ?? [];
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
function beforePackage(text) {
  const at = /^package\s/m.exec(text)?.index;
  return at === void 0 ? text : text.slice(0, at);
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

// src/plan/go/scanned-package.ts
import path from "node:path";
function scannedPackage(importPath, { dir, module, moduleFolder }, sources) {
  const isTest = ({ name }) => name.endsWith("_test.go");
  const [own, tests] = [sources.filter((each) => !isTest(each)), sources.filter(isTest)];
  const imports = importsOf(own);
  const isUnread = own.some(({ unread }) => unread);
  return {
    path: importPath,
    dir,
    module,
    imports,
    testImports: importsOf(tests),
    files: {
      built: void 0,
      ignored: /* @__PURE__ */ new Set(),
      tests: new Set(tests.map(({ name }) => name)),
      embeds: isUnread ? ["all:*"] : own.flatMap(embedsIn),
      testEmbeds: tests.flatMap(embedsIn),
      cFolders: isUnread || imports.includes("C") ? [moduleFolder, ...own.flatMap((each) => cFoldersIn(each, dir))] : []
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
    ({ text }) => [...withoutComments(text).matchAll(importLine)].flatMap(
      ([, block, line]) => [...(block ?? line ?? "").matchAll(/["`]([^"`\s]+)["`]/g)].flatMap(([, name]) => name ?? [])
    )
  );
  return [...new Set(found)];
}
function withoutComments(text) {
  const parts = /"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*'|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
  return text.replaceAll(parts, (part) => part.startsWith("/") ? part.includes("\n") ? "\n" : " " : part);
}
function embedsIn({ text }) {
  return [...text.matchAll(/^\/\/go:embed\s+(.*)$/gm)].flatMap(
    ([, patterns = ""]) => [...patterns.matchAll(/"([^"]+)"|`([^`]+)`|(\S+)/g)].flatMap(
      ([, quoted, raw, plain]) => quoted ?? raw ?? plain ?? []
    )
  );
}
function cFoldersIn({ text }, dir) {
  const flags = [...text.matchAll(/#cgo[^\n:]*FLAGS:([^\n]*)/g)].flatMap(([, line = ""]) => line.trim().split(/\s+/));
  return flags.flatMap((flag) => {
    const named = /^-[IL](.+)$/.exec(flag)?.[1];
    return named === void 0 ? [] : [path.resolve(dir, named.replaceAll("${SRCDIR}", dir))];
  });
}

export {
  isBuilt,
  scannedPackage,
  unlistedPackage
};
