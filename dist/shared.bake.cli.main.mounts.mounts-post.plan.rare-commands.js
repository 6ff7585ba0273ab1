import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  didYouMean,
  expandGlob,
  globMatcher,
  isGlob,
  isTooOld,
  withoutSlashes
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";

// src/dockerfile/syntax/directive.ts
function directiveIn(comment) {
  const [, name = "", rest = ""] = /^\s*([a-zA-Z][a-zA-Z0-9]*)\s*=(.*)$/.exec(comment) ?? [];
  const value = rest.trim();
  return value === "" ? { name: "", value: "" } : { name: name.toLowerCase(), value };
}

// src/dockerfile/syntax/whitespace.ts
var LEADING = /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;
function isSpace(character) {
  return LEADING.test(character);
}
function trimStart(text) {
  return text.replace(LEADING, "");
}
function trimEnds(text) {
  return trimEnd(trimStart(text), isSpace);
}
function trimEnd(text, isTrimmed) {
  let end = text.length;
  while (end > 0 && isTrimmed(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
function splitAtBlank(text) {
  const blank = /[\t\v\f\r ]+/.exec(text);
  if (!blank) return [text];
  return [text.slice(0, blank.index), text.slice(blank.index + blank[0].length)];
}

// src/dockerfile/syntax/instruction-text.ts
var JSON_FORM = /* @__PURE__ */ new Set(["ADD", "COPY", "CMD", "ENTRYPOINT", "RUN", "SHELL", "VOLUME"]);
function readCommand(text, escape) {
  const [keyword, rest = ""] = splitAtBlank(trimEnds(text));
  const { flags, args } = splitFlags(rest, escape);
  const command = { keyword, flags: flags.map(flagFrom), args: trimEnds(args) };
  if (keyword.toUpperCase() === "ONBUILD") {
    const inner = readCommand(command.args, escape);
    if (inner.kind === "invalid") return inner;
  }
  const list = JSON_FORM.has(keyword.toUpperCase()) ? jsonList(command.args) : { kind: "none" };
  if (list.kind === "mixed") return { kind: "invalid", message: "a JSON list of arguments must hold strings only" };
  return { kind: "command", command: { ...command, json: list.kind === "list" ? list.items : void 0 } };
}
function flagFrom(word) {
  const equals = word.indexOf("=");
  if (equals < 0) return { name: word.slice(2), value: "" };
  return { name: word.slice(2, equals), value: word.slice(equals + 1) };
}
function jsonList(text) {
  if (!text.startsWith("[")) return { kind: "none" };
  let items;
  try {
    items = JSON.parse(text);
  } catch {
    return { kind: "none" };
  }
  if (!Array.isArray(items)) return { kind: "none" };
  const strings = items.filter((item) => typeof item === "string");
  return strings.length === items.length ? { kind: "list", items: strings } : { kind: "mixed" };
}
function splitFlags(text, escape) {
  const flags = [];
  const bytes = Buffer.from(text).toString("latin1");
  const rest = (from) => Buffer.from(bytes.slice(from), "latin1").toString();
  let at = 0;
  for (; ; ) {
    while (at < bytes.length && isSpace(bytes.charAt(at))) at++;
    if (!bytes.startsWith("--", at)) return { flags, args: rest(at) };
    const word = flagWord(bytes, at, escape);
    at = word.end;
    if (word.text === "--") return { flags, args: rest(at) };
    flags.push(word.text);
  }
}
function flagWord(text, start, escape) {
  let word = "";
  let quote = "";
  let at = start;
  for (; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote === "" && isSpace(character)) break;
    if (character === quote) quote = "";
    else if (quote === "" && (character === "'" || character === '"')) quote = character;
    else if (character === escape) word += text.charAt(++at);
    else word += character;
  }
  return { text: word, end: Math.min(at, text.length) };
}
function quotedWords(text, escape) {
  const words = [];
  let word = "";
  let quote = "";
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote === "" && isSpace(character)) {
      if (word !== "") words.push(word);
      word = "";
    } else if (character === escape && quote !== "'") {
      if (at + 1 < text.length) word += character + text.charAt(++at);
    } else {
      if (quote === "" && (character === "'" || character === '"')) quote = character;
      else if (character === quote) quote = "";
      word += character;
    }
  }
  return word === "" ? words : [...words, word];
}
function keyValues(text, escape) {
  const words = quotedWords(text, escape);
  if (!words[0]?.includes("=")) {
    const [key, value] = splitAtBlank(text);
    return value === void 0 || key === "" ? void 0 : [[key, value]];
  }
  const pairs = words.map((word) => {
    const equals = word.indexOf("=");
    return [word.slice(0, Math.max(equals, 0)), word.slice(equals + 1)];
  });
  return pairs.every(([key]) => key !== "") ? pairs : void 0;
}
function csvFields(text) {
  const line = text.replace(/\r?\n$/, "");
  const fields = [];
  let at = 0;
  for (; ; ) {
    const match = /^(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/.exec(line.slice(at));
    if (!match) return void 0;
    fields.push(match[1] === void 0 ? match[2] ?? "" : match[1].replaceAll('""', '"'));
    if (match[3] !== ",") return fields;
    at += match[0].length;
  }
}

// src/dockerfile/syntax/shell-pattern.ts
function trimPattern(value, pattern, { suffix, longest }) {
  const expression = expressionFrom(suffix ? reversedPattern(pattern) : pattern, longest);
  if (expression === void 0) return void 0;
  const text = suffix ? reversed(value) : value;
  const rest = text.replace(new RegExp(`^${expression}`, "u"), "");
  return suffix ? reversed(rest) : rest;
}
function replacePattern(value, pattern, { replacement, all }) {
  const expression = expressionFrom(pattern, true);
  if (expression === void 0) return void 0;
  return value.replace(new RegExp(expression, all ? "gu" : "u"), () => replacement);
}
function expressionFrom(pattern, longest) {
  const characters = Array.from(pattern);
  let expression = "";
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? "";
    if (character === "*") expression += longest ? ".*" : ".*?";
    else if (character === "?") expression += ".";
    else if (character !== "\\") expression += quoted(character);
    else {
      const escaped = characters[++at] ?? "";
      if (!["*", "?", "\\", "}", "/"].includes(escaped)) return void 0;
      expression += quoted(escaped);
    }
  }
  return expression;
}
var quoted = (character) => character.replace(/[\\^$.*+?()[\]{}|/]/u, "\\$&");
var reversed = (text) => Array.from(text).toReversed().join("");
var reversedPattern = (pattern) => (pattern.match(/\\?[^]/gu) ?? []).toReversed().join("");

// src/dockerfile/syntax/variables.ts
function expand(text, lookup, options) {
  const reader = {
    characters: Array.from(text),
    at: 0,
    unset: /* @__PURE__ */ new Set(),
    keepEscapes: options.keepEscapes ?? false,
    lookup,
    options
  };
  try {
    const { value, words } = readUntil("", reader.keepEscapes, reader);
    return { kind: "expanded", value, words, unset: [...reader.unset] };
  } catch (error) {
    if (error instanceof ExpansionError) return { kind: "bad", message: error.message };
    throw error;
  }
}
var ExpansionError = class extends Error {
};
var peek = (reader) => reader.characters[reader.at] ?? "";
var next = (reader) => reader.characters[reader.at++] ?? "";
function readUntil(stop, keepEscapes, reader) {
  const before = reader.keepEscapes;
  reader.keepEscapes = keepEscapes;
  const out = { value: "", word: "", words: [] };
  while (peek(reader) !== "" && peek(reader) !== stop) readOne(reader, out);
  reader.keepEscapes = before;
  if (stop !== "" && next(reader) === "") throw new ExpansionError(`the text ends before the matching ${stop}`);
  closeWord(out);
  return out;
}
function readOne(reader, out) {
  switch (peek(reader)) {
    case "'":
      return addQuoted(out, readSingleQuoted(reader));
    case '"':
      return addQuoted(out, readDoubleQuoted(reader));
    case "$":
      return addPlain(out, readVariable(reader));
    case "<":
      return addQuoted(out, readHeredocMark(reader));
    default: {
      const character = next(reader);
      if (character !== reader.options.escape) return addPlain(out, character);
      return addQuoted(out, (reader.keepEscapes ? character : "") + next(reader));
    }
  }
}
function addQuoted(out, text) {
  out.value += text;
  out.word += text;
}
function addPlain(out, text) {
  out.value += text;
  for (const character of text) {
    if (isSpace(character)) closeWord(out);
    else out.word += character;
  }
}
function closeWord(out) {
  if (out.word !== "") out.words.push(out.word);
  out.word = "";
}
function readSingleQuoted(reader) {
  const quote = next(reader);
  let text = "";
  while (peek(reader) !== quote) {
    if (peek(reader) === "") throw new ExpansionError("a single quote is not closed");
    text += next(reader);
  }
  next(reader);
  return reader.options.keepQuotes ? quote + text + quote : text;
}
function readDoubleQuoted(reader) {
  const quote = next(reader);
  let text = "";
  while (peek(reader) !== quote) {
    if (peek(reader) === "") throw new ExpansionError("a double quote is not closed");
    if (peek(reader) === "$") text += readVariable(reader);
    else text += readInDoubleQuotes(reader);
  }
  next(reader);
  return reader.options.keepQuotes ? quote + text + quote : text;
}
function readInDoubleQuotes(reader) {
  const { escape } = reader.options;
  const character = next(reader);
  if (character !== escape) return character;
  const kept = reader.keepEscapes ? escape : "";
  const escaped = peek(reader);
  if (escaped === "") return kept;
  return kept + (['"', "$", escape].includes(escaped) ? next(reader) : character);
}
function readHeredocMark(reader) {
  let mark = next(reader);
  if (peek(reader) !== "<") return mark;
  mark += next(reader);
  while (["	", "\r", " "].includes(peek(reader))) mark += next(reader);
  return mark;
}
function readVariable(reader) {
  next(reader);
  if (peek(reader) === "{") return readBraced(reader);
  const name = readName(reader);
  if (name === "") return "$";
  return valueOf(reader, name) ?? (reader.options.keepUnset ? `$${name}` : "");
}
function readBraced(reader) {
  next(reader);
  if (["", "{", "}", ":"].includes(peek(reader))) throw new ExpansionError("bad substitution");
  const name = readName(reader);
  const mark = next(reader);
  if (mark === "}") return valueOf(reader, name) ?? (reader.options.keepUnset ? `\${${name}}` : "");
  if (mark === "/") return readReplacement(reader, name);
  const nullIsUnset = mark === ":";
  const modifier = nullIsUnset ? next(reader) : mark;
  const trims = modifier === "#" || modifier === "%";
  if (!["+", "-", "?", "#", "%"].includes(modifier) || nullIsUnset && trims) {
    throw new ExpansionError(`unsupported modifier (${nullIsUnset ? ":" : ""}${modifier}) in substitution`);
  }
  const word = readUntil("}", trims, reader).value;
  const value = valueOf(reader, name);
  if (value === void 0 && reader.options.keepUnset) return `\${${name}${nullIsUnset ? ":" : ""}${modifier}${word}}`;
  return modified({ name, value, modifier, word, nullIsUnset });
}
function modified({ name, value, modifier, word, nullIsUnset }) {
  const present = value !== void 0 && !(nullIsUnset && value === "");
  switch (modifier) {
    case "-":
      return present ? value ?? "" : word;
    case "+":
      return present ? word : "";
    case "?":
      if (!present) throw new ExpansionError(`${name}: ${word || "is not set"}`);
      return value ?? "";
    default: {
      const longest = word.startsWith(modifier);
      const result = trimPattern(value ?? "", longest ? word.slice(1) : word, { suffix: modifier === "%", longest });
      if (result === void 0) throw new ExpansionError(`invalid pattern (${word}) in substitution`);
      return result;
    }
  }
}
function readReplacement(reader, name) {
  const all = peek(reader) === "/";
  if (all) next(reader);
  const pattern = readUntil("/", true, reader).value;
  const replacement = readUntil("}", true, reader).value;
  const value = valueOf(reader, name);
  if (value === void 0 && reader.options.keepUnset) return `\${${name}/${pattern}/${replacement}}`;
  const result = replacePattern(value ?? "", pattern, { replacement, all });
  if (result === void 0) throw new ExpansionError(`invalid pattern (${pattern}) in substitution`);
  return result;
}
function valueOf(reader, name) {
  const value = reader.lookup(name);
  if (value === void 0) reader.unset.add(name);
  return value;
}
function readName(reader) {
  const first = peek(reader);
  if (/^[@*#?\-$!0]$/.test(first)) return next(reader);
  const letters = new RegExp("^\\p{Nd}$", "u").test(first) ? new RegExp("^\\p{Nd}$", "u") : /^[\p{L}\p{Nd}_]$/u;
  let name = "";
  while (letters.test(peek(reader))) name += next(reader);
  return name;
}

// src/dockerfile/syntax/here-documents.ts
function heredocMarks(text) {
  const split = text.includes("<<") ? expand(text, nothingSet, { ...AS_WRITTEN, keepEscapes: true }) : void 0;
  const marks = [];
  for (const word of split?.kind === "expanded" ? split.words : []) {
    const read = heredocMark(word);
    if (read.kind === "bad") return read;
    if (read.kind === "mark") marks.push(read.mark);
  }
  return { kind: "marks", marks };
}
function isHeredocWord(word) {
  return heredocMark(word).kind === "mark";
}
var AS_WRITTEN = { escape: "\\", keepQuotes: true, keepUnset: true };
var nothingSet = () => void 0;
function heredocMark(word) {
  const match = /^\d*<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(word);
  const rest = match?.[2] ?? "";
  if (!match || rest === "") return { kind: "none" };
  const plain = expand(rest, nothingSet, { ...AS_WRITTEN, keepQuotes: false });
  if (plain.kind === "bad") return plain;
  const [name, ...more] = plain.words;
  if (name === void 0 || more.length > 0) return { kind: "none" };
  const raw = expand(rest, nothingSet, AS_WRITTEN);
  if (raw.kind === "bad") return raw;
  const expands = quotesIn(raw.words[0] ?? "") === quotesIn(name);
  return { kind: "mark", mark: { name, expands, stripsTabs: match[1] === "-" } };
}
var quotesIn = (text) => text.replace(/[^'"]/g, "").length;

// src/dockerfile/syntax/logical-lines.ts
var MAX_LINE_BYTES = 65536;
function splitFile(text) {
  const reader = {
    lines: physicalLines(text),
    at: 0,
    escape: "\\",
    directives: /* @__PURE__ */ new Set(),
    directivesDone: false
  };
  const lines = [];
  try {
    while (reader.at < reader.lines.length) {
      const line = readLogicalLine(reader);
      if (line) lines.push(line);
    }
  } catch (error) {
    if (error instanceof SplitError) return { kind: "invalid", line: error.line, message: error.message };
    throw error;
  }
  return { kind: "split", escape: reader.escape, lines };
}
var SplitError = class extends Error {
  line;
  constructor(line, message) {
    super(message);
    this.line = line;
  }
};
function physicalLines(text) {
  const lines = [];
  for (const { 0: whole, index } of text.matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const bom = index === 0 && whole.startsWith("\uFEFF") ? 1 : 0;
    lines.push({
      text: trimEnd(whole.slice(bom), (character) => character === "\r" || character === "\n"),
      whole,
      offset: index + bom
    });
  }
  return lines;
}
function readLogicalLine(reader) {
  const first = reader.at + 1;
  const { text, offset } = nextLine(reader);
  const start = trimStart(text);
  readDirective(reader, start);
  let part = withoutContinuation(isComment(start) ? "" : start, reader.escape);
  if (part.text === "" && !part.continues) return void 0;
  const pieces = [{ text: part.text, offset: offset + text.length - start.length }];
  while (part.continues && reader.at < reader.lines.length) {
    const line = nextLine(reader);
    if (isComment(line.text) || trimStart(line.text) === "") continue;
    part = withoutContinuation(line.text, reader.escape);
    pieces.push({ text: part.text, offset: line.offset });
  }
  return logicalLine(reader, first, pieces);
}
function logicalLine(reader, line, pieces) {
  const joined = pieces.map((piece) => piece.text).join("");
  const read = readCommand(joined, reader.escape);
  if (read.kind === "invalid") throw new SplitError(line, read.message);
  const { command } = read;
  const keywordEnd = offsetOf(pieces, joined.length - trimStart(joined).length + command.keyword.length);
  const found = heredocMarks(takesHeredocs(command, reader.escape) ? joined : "");
  if (found.kind === "bad") throw new SplitError(line, found.message);
  const heredocs = found.marks.map((mark) => readHeredoc(reader, line, mark));
  return { ...command, line, endLine: reader.at, keywordEnd, heredocs };
}
function offsetOf(pieces, length) {
  let before = 0;
  for (const piece of pieces) {
    if (length <= before + piece.text.length) return piece.offset + length - before;
    before += piece.text.length;
  }
  return 0;
}
function nextLine(reader) {
  const line = reader.lines[reader.at++] ?? { text: "", whole: "", offset: 0 };
  if (Buffer.byteLength(line.whole) > MAX_LINE_BYTES)
    throw new SplitError(reader.at, `the line is longer than ${MAX_LINE_BYTES - 1} bytes`);
  return line;
}
var isComment = (line) => trimStart(line).startsWith("#");
function withoutContinuation(line, escape) {
  const end = trimEnd(line, (character) => character === " " || character === "	");
  const continues = end.endsWith(escape) && !end.endsWith(escape + escape);
  return continues ? { text: end.slice(0, -1), continues } : { text: line, continues };
}
function readDirective(reader, line) {
  if (reader.directivesDone) return;
  const { name, value } = directiveIn(line.startsWith("#") ? line.slice(1) : "");
  if (!["syntax", "escape", "check"].includes(name)) {
    reader.directivesDone = true;
    return;
  }
  if (reader.directives.has(name)) throw new SplitError(reader.at, `only one ${name} directive can be used`);
  reader.directives.add(name);
  if (name !== "escape") return;
  if (value !== "\\" && value !== "`")
    throw new SplitError(reader.at, `the escape directive must be \\ or \`, not ${value}`);
  reader.escape = value;
}
function takesHeredocs(command, escape) {
  if (command.keyword.toUpperCase() !== "ONBUILD")
    return ["ADD", "COPY", "RUN"].includes(command.keyword.toUpperCase()) && !command.json;
  const inner = readCommand(command.args, escape);
  return inner.kind === "command" && inner.command.keyword.toUpperCase() !== "ONBUILD" && takesHeredocs(inner.command, escape);
}
function readHeredoc(reader, line, mark) {
  let content = "";
  while (reader.at < reader.lines.length) {
    const { text, whole } = nextLine(reader);
    if ((mark.stripsTabs ? text.replace(/^\t+/, "") : text) === mark.name) return { ...mark, content };
    content += whole;
  }
  throw new SplitError(line, `the here-document ${mark.name} has no end`);
}

// src/dockerfile/syntax/parse.ts
var KEYWORDS = "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" ");
function parseDockerfile(text) {
  const split = splitFile(text);
  if (split.kind === "invalid") return split;
  const globalArgs = [];
  const stages = [];
  for (const line of split.lines) {
    const instruction = instructionFrom(line);
    const stage = stages.at(-1);
    const problem = problemOf(instruction, stage !== void 0);
    if (problem !== "") return { kind: "invalid", line: line.line, message: problem };
    if (instruction.keyword === "FROM") stages.push({ ...stageFrom(instruction, stages.length), instructions: [] });
    else if (stage) stage.instructions.push(instruction);
    else globalArgs.push(instruction);
  }
  if (stages.length === 0) return { kind: "invalid", line: 1, message: "the file has no FROM" };
  return { kind: "parsed", dockerfile: { text, escape: split.escape, syntax: syntaxOf(text), globalArgs, stages } };
}
function instructionFrom(line) {
  return { ...line, keyword: line.keyword.toUpperCase() };
}
function problemOf({ keyword, args, flags }, inStage) {
  if (!KEYWORDS.includes(keyword)) return `unknown instruction ${keyword}.${didYouMean(keyword, KEYWORDS)}`;
  if (keyword === "FROM") return problemOfFrom(fromWords(args), flags);
  if (!inStage && keyword !== "ARG") return `${keyword} stands before the first FROM: only ARG may`;
  return "";
}
function problemOfFrom(words, flags) {
  const [base, as, name, ...more] = words;
  const named = as?.toLowerCase() === "as" && name !== void 0 && more.length === 0;
  if (base === void 0 || as !== void 0 && !named) return "FROM takes an image, or an image AS a name";
  if (name !== void 0 && !/^[a-z][a-z0-9\-_.]*$/.test(name.toLowerCase())) return `${name} cannot name a stage`;
  const unknown = flags.find((flag) => flag.name !== "platform");
  return unknown ? `FROM has no flag --${unknown.name}` : "";
}
var fromWords = (args) => args === "" ? [] : args.split(/[\t\v\f\r ]+/);
function stageFrom({ line, args, flags }, index) {
  const [base = "", , name = ""] = fromWords(args);
  const platform = flags.find((flag) => flag.name === "platform")?.value ?? "";
  return { index, name: name.toLowerCase(), base, platform, line, instructions: [] };
}
function syntaxOf(text) {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  if (lines[0]?.startsWith("#!")) lines.shift();
  return syntaxIn(lines, "#") || syntaxIn(lines, "//");
}
function syntaxIn(lines, comment) {
  for (const line of lines) {
    const { name, value } = directiveIn(line.startsWith(comment) ? line.slice(comment.length) : "");
    if (name === "syntax") return value.split(" ")[0] ?? "";
    if (!["escape", "check"].includes(name)) return "";
  }
  return "";
}

// src/context/docker-ignore.ts
import path2 from "node:path";

// src/context/ignore-patterns.ts
import path from "node:path";
function ignoredBy(text) {
  const patterns = text.replace(/^\uFEFF/, "").split(/\r?\n/).filter((line) => !line.startsWith("#")).flatMap((line) => patternFrom(line.trim()));
  const known = /* @__PURE__ */ new Map();
  return (file) => {
    const before = known.get(file);
    if (before !== void 0) return before;
    const segments = file.split("/");
    const paths = segments.map((_, index) => segments.slice(0, index + 1).join("/"));
    const last = patterns.findLast(({ matches }) => paths.some((candidate) => matches(candidate)));
    known.set(file, last?.ignores ?? false);
    return last?.ignores ?? false;
  };
}
function patternFrom(line) {
  const ignores = !line.startsWith("!");
  const written = (ignores ? line : line.slice(1)).trim();
  const pattern = withoutSlashes(path.posix.normalize(written));
  if (written === "" || pattern === "" || pattern === ".") return [];
  return [{ matches: globMatcher(pattern.replaceAll(/\*\*(?=[^/])/g, "**/*")), ignores }];
}

// src/context/docker-ignore.ts
async function ignoreFile(files, dockerfile, context) {
  const own = `${dockerfile}.dockerignore`;
  const ownText = await files.given.readText(own);
  if (ownText !== void 0) return { file: own, text: ownText, isIgnored: ignoredBy(ownText) };
  const file = path2.join(context, ".dockerignore");
  const text = await files.readText(file) ?? "";
  return { file, text, isIgnored: ignoredBy(text) };
}

// src/dockerfile/syntax/mount-fields.ts
var fullNames = {
  src: "source",
  dst: "target",
  destination: "target",
  ro: "readonly",
  rw: "readwrite"
};
function writtenMount(text) {
  const fields = csvFields(text)?.map((field) => {
    const equals = field.indexOf("=");
    const name = (equals < 0 ? field : field.slice(0, equals)).toLowerCase();
    return [fullNames[name] ?? name, equals < 0 ? "true" : field.slice(equals + 1)];
  });
  if (fields === void 0) return void 0;
  const get = (name) => fields.findLast(([each]) => each === name)?.[1];
  return { text, fields, get, type: get("type")?.toLowerCase() || "bind" };
}
function writtenMounts({ keyword, flags }) {
  if (keyword !== "RUN") return [];
  return flags.flatMap(({ name, value }) => name === "mount" ? [writtenMount(value)] : []).filter((mount) => mount !== void 0);
}
function isOfContext({ type, get }) {
  return type === "bind" && (get("from") ?? "") === "";
}

// src/dockerfile/stages/frontend.ts
function frontendOf(dockerfile, scope) {
  const name = scope.buildArgs["BUILDKIT_SYNTAX"] || dockerfile.syntax;
  if (name === "")
    return { name, cacheMounts: true, secretEnv: isTooOld(scope.buildkitVersion, "ownSecretVariables") !== true };
  const version = versionOf(name);
  switch (version.kind) {
    case "current":
      return { name, cacheMounts: true, secretEnv: true };
    case "minor":
      return {
        name,
        cacheMounts: version.experimental || !isTooOld(`1.${version.minor}`, "cacheMounts"),
        secretEnv: !isTooOld(`1.${version.minor}`, "secretVariables")
      };
    case "unknown":
      return {
        name,
        cacheMounts: usesMount(dockerfile, ({ type }) => type === "cache"),
        secretEnv: usesMount(dockerfile, ({ get }) => get("env") !== void 0)
      };
  }
}
function frontendText({ name }) {
  return name === "" ? "the frontend of the builder's BuildKit" : `the frontend ${name}`;
}
function isDockersFrontend({ name }) {
  const path4 = name.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
  return /^(?:(?:(?:index\.)?docker\.io\/)?docker\/dockerfile(?:-upstream)?)?$/.test(path4);
}
function namedFrontends(text) {
  const lines = text.split(/[\n\r\u2028\u2029]/).map((line) => line.trimStart());
  const directives = lines.flatMap((line) => /^(?:#|\/\/)\s*syntax\s*=\s*(\S*)/i.exec(line)?.[1] ?? []);
  const json = [...text.matchAll(/"syntax"\s*:\s*"([^"]*)"/gi)].map(([, name = ""]) => name);
  return [...directives, ...json];
}
function versionOf(name) {
  const [reference = "", digest] = name.split("@");
  const { path: path4, tag } = /^(?<path>.*?)(?::(?<tag>[^:/]*))?$/.exec(reference)?.groups ?? {};
  if (!/(?:^|\/)dockerfile(?:-upstream)?$/.test(path4 ?? "")) return { kind: "unknown" };
  if (tag === void 0) return { kind: digest === void 0 ? "current" : "unknown" };
  if (tag === "experimental") return { kind: "minor", minor: 1, experimental: true };
  const numbered = /^1\.(\d+)(?:\.\d+)?(?:-(.*))?$/.exec(tag);
  if (numbered) return { kind: "minor", minor: Number(numbered[1]), experimental: numbered[2] === "experimental" };
  const moving = ["1", "1-labs", "labs", "latest", "master", "master-labs"].includes(tag);
  return { kind: moving && digest === void 0 ? "current" : "unknown" };
}
function usesMount({ stages }, isMeant) {
  return stages.flatMap(({ instructions }) => instructions).some((each) => writtenMounts(each).some(isMeant));
}

// src/dockerfile/stages/environment.ts
import { posix } from "node:path";

// src/dockerfile/stages/platform.ts
var SYSTEMS = ["linux", "windows", "darwin", "freebsd"];
var ALIASES = {
  x86_64: "amd64",
  "x86-64": "amd64",
  aarch64: "arm64",
  armhf: "arm/v7",
  armel: "arm/v6",
  i386: "386",
  arm: "arm/v7",
  "arm64/v8": "arm64",
  "arm/7": "arm/v7",
  "amd64/v1": "amd64"
};
function normalPlatform(text, own) {
  const written = text.toLowerCase().replace(/\([^)]*\)/, "");
  if (written === "local") return own;
  if (SYSTEMS.includes(written)) return [written, ...own.split("/").slice(1)].join("/");
  const [first = "", ...rest] = written.split("/");
  const [os, arch] = SYSTEMS.includes(first) ? [first, rest.join("/")] : ["linux", written];
  return `${os}/${ALIASES[arch] ?? arch}`;
}
function platformParts(platform) {
  const [os = "", arch = "", variant = ""] = platform.split("/");
  return { os, arch, variant };
}
function platformArgs(platforms) {
  const build = platformParts(platforms.build);
  const target = platformParts(platforms.target);
  return /* @__PURE__ */ new Map([
    ["BUILDPLATFORM", platforms.build],
    ["BUILDOS", build.os],
    ["BUILDOSVERSION", ""],
    ["BUILDARCH", build.arch],
    ["BUILDVARIANT", build.variant],
    ["TARGETPLATFORM", platforms.target],
    ["TARGETOS", target.os],
    ["TARGETOSVERSION", ""],
    ["TARGETARCH", target.arch],
    ["TARGETVARIANT", target.variant],
    ["TARGETSTAGE", platforms.stage]
  ]);
}

// src/dockerfile/stages/environment.ts
function globalArguments(dockerfile, scope) {
  const stage = scope.target || dockerfile.stages.at(-1)?.name || "default";
  const args = new Map(platformArgs({ build: scope.buildPlatform, target: scope.platform, stage }));
  for (const name of args.keys()) args.set(name, scope.buildArgs[name] ?? args.get(name) ?? "");
  for (const instruction of dockerfile.globalArgs) {
    for (const [name, text] of argPairs(instruction, dockerfile.escape)) {
      const value = scope.buildArgs[name] ?? (text === void 0 ? void 0 : valueOf2(text, lookupIn(args), dockerfile.escape));
      if (value !== void 0) args.set(name, value);
    }
  }
  return args;
}
function environmentAfter(instruction, before, context) {
  switch (instruction.keyword) {
    case "ENV":
      return { ...before, ...withEnv(instruction, before, context.escape) };
    case "ARG":
      return { ...before, env: withArgs(instruction, before, context) };
    case "USER":
      return { ...before, user: valueOf2(instruction.args, lookupIn(before.env), context.escape) ?? before.user };
    case "WORKDIR": {
      const folder = valueOf2(instruction.args, lookupIn(before.env), context.escape) ?? "";
      return { ...before, workdir: posix.resolve("/", before.workdir, folder) };
    }
    default:
      return before;
  }
}
function expandIn(environment, text, escape) {
  return expand(text, lookupIn(environment.env), { escape });
}
function lookupIn(values) {
  return (name) => values.get(name);
}
function valueOf2(text, lookup, escape) {
  const expansion = expand(text, lookup, { escape });
  return expansion.kind === "expanded" ? expansion.value : void 0;
}
function inheritedEnvironment(base) {
  return { ...base, env: new Map([...base.env, ...base.kept]) };
}
function withEnv({ args }, { env, kept }, escape) {
  const set = (keyValues(args, escape) ?? []).flatMap(([key, value]) => {
    const name = valueOf2(key, lookupIn(env), escape);
    const expanded = valueOf2(value, lookupIn(env), escape);
    return name === void 0 || expanded === void 0 ? [] : [[name, expanded]];
  });
  return { env: new Map([...env, ...set]), kept: new Map([...kept, ...set]) };
}
function withArgs(instruction, { env }, context) {
  const after = new Map(env);
  for (const [name, text] of argPairs(instruction, context.escape)) {
    const fallback = text === void 0 ? context.globals.get(name) : valueOf2(text, lookupIn(after), context.escape);
    const value = context.buildArgs[name] ?? fallback;
    if (value !== void 0) after.set(name, value);
  }
  return after;
}
function argNames(instructions, escape) {
  const args = instructions.filter(({ keyword }) => keyword === "ARG");
  return args.flatMap((instruction) => argPairs(instruction, escape).map(([name]) => name));
}
function argPairs({ args }, escape) {
  return quotedWords(args, escape).map((word) => {
    const equals = word.indexOf("=");
    return equals < 0 ? [word, void 0] : [word.slice(0, equals), word.slice(equals + 1)];
  });
}

// src/text/image-reference.ts
var NAME = String.raw`[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*`;
var HOST = String.raw`(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::\d+)?`;
var REFERENCE = new RegExp(
  `^(?:${HOST}/)?${NAME}(?:/${NAME})*(?::\\w[\\w.-]{0,127})?(?:@[A-Za-z][\\w.+-]*:[0-9a-fA-F]{32,})?$`
);
function isReference(text) {
  return REFERENCE.test(text);
}
function lowerCaseReference(text) {
  const lower = text.replace(/^.*?(?=(?::[^/:@]*)?(?:@.*)?$)/s, (name) => name.toLowerCase());
  return isReference(lower) ? lower : void 0;
}

// src/dockerfile/syntax/onbuild.ts
function onBuildTexts(stage) {
  const own = stage.instructions.filter((instruction) => instruction.keyword === "ONBUILD");
  return own.map(({ args, heredocs }) => [args, ...heredocs.map(({ content, name }) => content + name)].join("\n"));
}
function triggeredInstructions(texts, line) {
  return texts.flatMap((text) => {
    const split = splitFile(text);
    return split.kind === "invalid" ? [] : split.lines.map((logical) => ({ ...instructionFrom(logical), line, endLine: line }));
  });
}

// src/dockerfile/stages/stage-graph.ts
function stageGraph(dockerfile, scope) {
  const globals = globalArguments(dockerfile, scope);
  const contexts = new Set(scope.buildContexts.map(familiarName));
  const named = /* @__PURE__ */ new Map();
  const stages = [];
  for (const stage of dockerfile.stages) {
    const reference = expandedWith(globals, stage.base, dockerfile.escape);
    const base = baseOf(stage, reference, { named, contexts });
    const parent = base.kind === "stage" ? stages[base.index] : void 0;
    const platform = parent ? parent.platform : platformOf(stage, { dockerfile, globals, scope });
    stages.push({ stage, base, reference, platform, sources: [] });
    if (stage.name !== "") named.set(stage.name, stage.index);
  }
  return {
    globals,
    stages: stages.map((placed) => ({ ...placed, sources: sourcesOf(placed, named, dockerfile.stages) }))
  };
}
function targetStage(dockerfile, scope) {
  if (scope.target === "") return dockerfile.stages.at(-1);
  return dockerfile.stages.findLast((stage) => stage.name === scope.target.toLowerCase());
}
function reachedFrom(graph, index) {
  const reached = /* @__PURE__ */ new Set();
  const open = [index];
  for (let at = open.pop(); at !== void 0; at = open.pop()) {
    const placed = graph.stages[at];
    if (!placed || reached.has(at) || replacedStage(placed)) continue;
    reached.add(at);
    open.push(...placed.sources, ...placed.base.kind === "stage" ? [placed.base.index] : []);
  }
  return reached;
}
function replacedStage({ base }) {
  return base.kind === "context" && base.replaces === "stage";
}
function fromChain(graph, index) {
  const chain = [];
  for (let placed = graph.stages[index]; placed; placed = placed.base.kind === "stage" ? graph.stages[placed.base.index] : void 0) {
    chain.push(placed);
  }
  return chain;
}
function sourceStage(from, stages, numbers) {
  if (numbers && /^\d+$/.test(from)) return stages[Number(from)]?.index;
  return stages.findLast((stage) => stage.name !== "" && stage.name === from.toLowerCase())?.index;
}
function familiarName(reference) {
  return reference.replace(/^(?:index\.)?docker\.io\//, "").replace(/^library\//, "").replace(/:latest$/, "");
}
function baseOf(stage, reference, { named, contexts }) {
  if (stage.name !== "" && contexts.has(stage.name)) return { kind: "context", name: stage.name, replaces: "stage" };
  const index = named.get(reference);
  if (index !== void 0) return { kind: "stage", index };
  if (reference === "scratch") return { kind: "scratch" };
  const name = familiarName(reference);
  if (reference === "" || stage.base.includes("$") && !contexts.has(name) && !isReference(reference))
    return { kind: "none" };
  return contexts.has(name) ? { kind: "context", name, replaces: "image" } : { kind: "image", reference };
}
function platformOf(stage, { dockerfile, globals, scope }) {
  if (stage.platform === "") return scope.platform;
  const text = expandedWith(globals, stage.platform, dockerfile.escape);
  return text === "" ? scope.platform : normalPlatform(text, scope.buildPlatform);
}
function expandedWith(values, text, escape) {
  const expansion = expand(text, lookupIn(values), { escape });
  return expansion.kind === "expanded" ? expansion.value : "";
}
function sourcesOf(placed, named, stages) {
  if (replacedStage(placed)) return [];
  const parent = placed.base.kind === "stage" ? stages[placed.base.index] : void 0;
  const triggered = parent ? triggeredInstructions(onBuildTexts(parent), placed.stage.line) : [];
  const found = [...triggered, ...placed.stage.instructions].flatMap(
    (instruction) => fromNames(instruction).map(({ name, number }) => number ? Number(name) : named.get(name.toLowerCase()))
  );
  return [...new Set(found.filter((index) => index !== void 0 && index < stages.length))];
}
function fromNames(instruction) {
  const { keyword, flags } = instruction;
  if (keyword === "COPY") {
    return flags.filter((flag) => flag.name === "from").map(({ value }) => ({ name: value, number: /^\d+$/.test(value) }));
  }
  return writtenMounts(instruction).flatMap(({ get }) => {
    const from = get("from");
    return from === void 0 ? [] : [{ name: from, number: false }];
  });
}

// src/gomod/go-mod.ts
function parseGoMod(text) {
  const { directives, problems } = directivesOf(text);
  const replace = replacementsOf(directives);
  const require2 = directives.flatMap(({ name, words, comment }) => {
    const [module, version] = words;
    if (name !== "require" || module === void 0 || version === void 0) return [];
    return [{ module, version, indirect: /^indirect(;|$)/.test(comment) }];
  });
  return {
    module: wordOf(directives, "module") ?? "",
    go: wordOf(directives, "go"),
    toolchain: wordOf(directives, "toolchain"),
    require: require2,
    replace: replace.replacements,
    tool: firstWords(directives, "tool"),
    godebug: firstWords(directives, "godebug"),
    problems: [...problems, ...replace.problems, ...incomplete(directives, "require", 2)]
  };
}
function parseGoWork(text) {
  const { directives, problems } = directivesOf(text);
  const replace = replacementsOf(directives);
  return {
    go: wordOf(directives, "go"),
    toolchain: wordOf(directives, "toolchain"),
    use: firstWords(directives, "use"),
    replace: replace.replacements,
    godebug: firstWords(directives, "godebug"),
    problems: [...problems, ...replace.problems]
  };
}
function lineOfDirective(text, name, ...words) {
  const found = directivesOf(text).directives.find(
    (directive) => directive.name === name && words.every((word, index) => directive.words[index] === word)
  );
  return found?.line ?? 0;
}
function directivesOf(text) {
  const directives = [];
  const problems = [];
  let block;
  for (const [index, content] of text.replace(/^\uFEFF/, "").split(/\r?\n/).entries()) {
    const line = index + 1;
    const { words, comment } = wordsOf(content);
    const [first, second] = words;
    if (first === void 0) continue;
    if (block !== void 0 && first === ")") block = void 0;
    else if (block !== void 0) directives.push({ name: block, words, comment, line });
    else if (second === "(") block = first;
    else if (/^[a-z]+$/.test(first)) directives.push({ name: first, words: words.slice(1), comment, line });
    else problems.push({ line, message: `\`${first.slice(0, 60)}\` is no directive` });
  }
  return { directives, problems };
}
function wordsOf(content) {
  const words = [];
  let rest = content.trimStart();
  while (rest !== "" && !rest.startsWith("//")) {
    const token = /^(?:"(?:[^"\\]|\\.)*"|`[^`]*`|[()]|,|=>|(?:(?!\/\/)[^\s()",`])+|.)/.exec(rest)?.[0] ?? rest;
    words.push(unquoted(token));
    rest = rest.slice(token.length).trimStart();
  }
  return { words, comment: rest.replace(/^\/\/\s*/, "").trim() };
}
function unquoted(token) {
  if (token.length >= 2 && token.startsWith("`")) return token.slice(1, -1);
  if (token.length >= 2 && token.startsWith('"')) return token.slice(1, -1).replaceAll(/\\(.)/g, "$1");
  return token;
}
function firstWords(directives, of) {
  return directives.flatMap(({ name, words }) => name === of ? words.slice(0, 1) : []);
}
function wordOf(directives, name) {
  return directives.find((directive) => directive.name === name)?.words[0];
}
function replacementsOf(directives) {
  const replacements = [];
  const problems = [];
  for (const { name, words, line } of directives) {
    if (name !== "replace") continue;
    const arrow = words.indexOf("=>");
    const [module, version] = words.slice(0, Math.max(arrow, 0));
    const [target, targetVersion] = words.slice(arrow + 1);
    if (arrow === -1 || module === void 0 || target === void 0)
      problems.push({ line, message: "a `replace` needs the form `module => folder` or `module => module version`" });
    else if (targetVersion !== void 0)
      replacements.push({ module, version, by: { kind: "module", module: target, version: targetVersion } });
    else replacements.push({ module, version, by: { kind: "folder", path: target } });
  }
  return { replacements, problems };
}
function incomplete(directives, name, count) {
  return directives.filter((directive) => directive.name === name && directive.words.length < count).map(({ line }) => ({ line, message: `a \`${name}\` needs a module and a version` }));
}

// src/dockerfile/stages/placed-dockerfile.ts
function placeDockerfile(dockerfile, scope) {
  const graph = stageGraph(dockerfile, scope);
  const target = targetStage(dockerfile, scope);
  const reached = target === void 0 ? [] : [...reachedFrom(graph, target.index)].toSorted((a, b) => a - b);
  return { dockerfile, scope, frontend: frontendOf(dockerfile, scope), graph, target, reached: new Set(reached) };
}
function builtStages({ dockerfile, reached }) {
  return dockerfile.stages.filter(({ index }) => reached.has(index));
}
function baseImages({ graph, reached }) {
  return graph.stages.flatMap(
    ({ stage, base, platform }) => base.kind === "image" && reached.has(stage.index) ? [{ stage: stage.index, reference: base.reference, platform }] : []
  );
}

// src/dockerfile/stages/steps.ts
import { posix as posix3 } from "node:path";

// src/dockerfile/stages/go-paths.ts
import { posix as posix2 } from "node:path";

// src/dockerfile/stages/microsoft-go.ts
var GO_BUILD_FOLDER = "go-build";
var MICROSOFT_BUILD_FOLDER = "ms-go-build";
var FIRST_MINOR = 26;
var IMAGE = /(?:^|\/)microsoft\/golang(?![\w./-])/;
function buildFolderOf(reference, version = "") {
  if (!IMAGE.test(reference)) return GO_BUILD_FOLDER;
  const tag = /:([\w.-]+)(?:@|$)/.exec(reference)?.[1] ?? "";
  const minor = /^1\.(\d+)/.exec(version === "" ? tag : version)?.[1];
  return minor !== void 0 && Number(minor) < FIRST_MINOR ? GO_BUILD_FOLDER : MICROSOFT_BUILD_FOLDER;
}
var INSTALLED = /\baka\.ms\/golang\b|\bmsft-golang\b|\btdnf\b[^\n;&|]*\sgolang\b/;
function microsoftGoLine({ stages }) {
  const written = stages.flatMap(({ line, base, instructions }) => [
    { line, images: [base], text: "" },
    ...instructions.map(({ line: at, flags, args }) => ({
      line: at,
      images: flags.map(({ value }) => value),
      text: args
    }))
  ]);
  const isMicrosoft = (image) => buildFolderOf(image) === MICROSOFT_BUILD_FOLDER;
  return written.find(({ images, text }) => images.some(isMicrosoft) || INSTALLED.test(text))?.line;
}

// src/dockerfile/stages/go-paths.ts
var PATH_SETTINGS = ["GOMODCACHE", "GOCACHE", "GOPATH", "HOME", "XDG_CACHE_HOME"];
function goPaths(environment, written, foundHome) {
  const { home, homeKnown } = homeOf(environment, foundHome);
  const setting = (name) => environment.env.get(name) || written.get(name) || "";
  const gopath = setting("GOPATH").split(":")[0] || posix2.join(home, "go");
  const cacheHome = environment.env.get("XDG_CACHE_HOME") || posix2.join(home, ".cache");
  return {
    gomodcache: posix2.resolve("/", setting("GOMODCACHE") || posix2.join(gopath, "pkg/mod")),
    gocache: posix2.resolve(
      "/",
      setting("GOCACHE") || posix2.join(cacheHome, environment.buildFolder ?? GO_BUILD_FOLDER)
    ),
    home,
    homeKnown,
    belowHome: {
      modules: setting("GOMODCACHE") === "" && setting("GOPATH") === "",
      build: setting("GOCACHE") === "" && (environment.env.get("XDG_CACHE_HOME") ?? "") === ""
    }
  };
}
function homeOf({ env, user }, foundHome) {
  const set = env.get("HOME");
  if (set) return { home: set, homeKnown: true };
  if (foundHome !== void 0) return { home: foundHome, homeKnown: true };
  if (isRoot(user)) return { home: "/root", homeKnown: true };
  const name = user.split(":")[0] ?? "";
  return { home: /^\d+$/.test(name) ? "/" : `/home/${name}`, homeKnown: false };
}
function saysFolder(env, kind) {
  if (kind === "build") return Boolean(env.get("GOCACHE") || env.get("XDG_CACHE_HOME"));
  return Boolean(env.get("GOMODCACHE") || (env.get("GOPATH") ?? GUESSED_GOPATH) !== GUESSED_GOPATH);
}
var GUESSED_GOPATH = "/go";
function isRoot(user) {
  return ["", "root", "0"].includes(user.split(":")[0] ?? "");
}
function ownerOf(user) {
  const [uid = "", gid = ""] = user.split(":");
  const group = gid === "root" ? "0" : gid;
  if (isRoot(user) && (gid === "" || /^\d+$/.test(group))) return { uid: 0, gid: Number(group) };
  if (/^\d+$/.test(uid) && /^\d+$/.test(group)) return { uid: Number(uid), gid: Number(group) };
  return { name: user };
}

// src/dockerfile/stages/steps.ts
var DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
var GUESSED_GO_IMAGE = { env: { GOPATH: GUESSED_GOPATH }, user: "", workdir: "/go" };
var GUESSED_IMAGE = { env: {}, user: "", workdir: "" };
function allSteps(placed, images) {
  const source = { ...placed, images };
  const done = [];
  for (const stage of source.graph.stages) done.push(stageSteps(stage, done, source));
  return done;
}
function stageSteps(placed, done, source) {
  const { dockerfile, graph, scope } = source;
  const { start, triggers, imageKnown } = beginning(placed, done, source);
  const context = { escape: dockerfile.escape, globals: graph.globals, buildArgs: scope.buildArgs };
  const steps = [];
  let current = start;
  const inherited = triggers.map((trigger) => ({ instruction: trigger, inherited: true }));
  const own = placed.stage.instructions.map((instruction) => ({ instruction, inherited: false }));
  for (const step of [...inherited, ...own]) {
    steps.push({ ...step, before: current });
    current = environmentAfter(step.instruction, current, context);
  }
  return { steps, last: current, imageKnown };
}
function beginning({ stage, base, reference }, done, source) {
  switch (base.kind) {
    case "stage": {
      const parent = done[base.index];
      const start = parent ? inheritedEnvironment(parent.last) : environmentOf(GUESSED_IMAGE);
      const parentStage = source.dockerfile.stages[base.index];
      const triggers = parentStage ? triggeredInstructions(onBuildTexts(parentStage), stage.line) : [];
      return { start, triggers, imageKnown: parent?.imageKnown ?? false };
    }
    case "none":
      return { start: environmentOf(GUESSED_IMAGE), triggers: [], imageKnown: false };
    case "scratch":
      return { start: environmentOf(GUESSED_IMAGE), triggers: [], imageKnown: true };
    case "context":
      return { start: environmentOf(guessedImage(reference)), triggers: [], imageKnown: false };
    case "image": {
      const config = source.images(base.reference);
      const triggers = triggeredInstructions(config?.onBuild ?? [], stage.line);
      return {
        start: {
          ...environmentOf(config ?? guessedImage(base.reference)),
          buildFolder: buildFolderOf(base.reference, config?.env["GOLANG_VERSION"])
        },
        triggers,
        imageKnown: config !== void 0
      };
    }
  }
}
function environmentOf({ env, user, workdir }) {
  const kept = new Map([["PATH", DEFAULT_PATH], ...Object.entries(env)]);
  return { env: kept, kept, user, workdir: posix3.resolve("/", workdir) };
}
function guessedImage(reference) {
  return isGoReference(reference) ? GUESSED_GO_IMAGE : GUESSED_IMAGE;
}
function isGoReference(reference) {
  const path4 = reference.replace(/@.*$/, "").replace(/:[^/]*$/, "");
  const name = path4.split("/").at(-1) ?? "";
  return /(?:^|[-_.])go(?:lang)?(?:[-_.\d]|$)/.test(name);
}

// src/dockerfile/go/base-doubt.ts
var EMPTY_BASES = /* @__PURE__ */ new Set(["golang", "alpine", "debian", "ubuntu", "fedora", "busybox", "buildpack-deps"]);
var FILLS_CACHES = /\bgo\s+(?:mod\s+download|get|build|test|install\s+(?!std\b))/;
function baseDoubt(chain, images) {
  const base = chain.at(-1)?.base;
  if (base?.kind === "context") return `its base is the build context ${base.name}, whose content is unknown`;
  if (base?.kind !== "image") return "";
  const { reference } = base;
  const name = familiarName(reference).replace(/@.*$/, "").replace(/:[^/]*$/, "");
  if (EMPTY_BASES.has(name)) return "";
  const history = images(reference)?.history;
  if (history === void 0) return `what ${reference} holds could not be inspected`;
  return history.some((command) => FILLS_CACHES.test(command)) ? `${reference} was made with go commands and may hold modules or compiled packages` : "";
}

// src/dockerfile/commands/go-verbs.ts
var HARMLESS = new Set("bug doc env fmt help telemetry version clean".split(" "));
var HARMLESS_PARTS = new Map(
  Object.entries({
    mod: /* @__PURE__ */ new Set(["edit", "init", "help"]),
    work: /* @__PURE__ */ new Set(["edit", "init", "use", "help"]),
    // Go's own tools, which take no modules (src/cmd of Go 1.26); others are those of the go.mod.
    tool: new Set(
      "addr2line asm buildid cgo compile covdata cover dist distpack doc fix link nm objdump pack pprof preprofile test2json trace vet".split(" ")
    )
  })
);
var OTHERS = new Set("build fix generate get install list mod run test tool vet work".split(" "));
function needsCaches(args) {
  const [verb, second, ...rest] = withoutChdir(args);
  if (verb === void 0 || HARMLESS.has(verb) || /^--?(?:h|help)$/.test(verb)) return false;
  const parts = HARMLESS_PARTS.get(verb);
  if (parts === void 0) return true;
  return second !== void 0 && !parts.has(second) && !rest.includes("--help");
}
function isGoVerb(word) {
  return HARMLESS.has(word) || OTHERS.has(word);
}
var NEEDING = [...OTHERS].join("|");
var GO_COMMAND = new RegExp(
  `(?:^|[\\s;&|("'\`=/{])(?:xx-)?go(?:1\\.[\\w.]+)?\\s+(?:-C\\s*\\S+\\s+)?((?:${NEEDING})\\b[^;&|)"'\`\\n]*)`,
  "g"
);
function namesGoCommand(text) {
  return [...text.matchAll(GO_COMMAND)].some(([, args = ""]) => needsCaches(args.trim().split(/\s+/)));
}
function withoutChdir(args) {
  const at = args.slice(0, 2).findIndex((word) => /^--?C(?:=|$)/.test(word));
  return at < 0 ? args : args.toSpliced(at, args[at]?.includes("=") === true ? 1 : 2);
}

// src/dockerfile/shell/shell-words.ts
var SUBSTITUTED = "$_";
var ENDS_WORD = /[\s;&|()<>]/;
function skipBlank(reader) {
  const { text, at } = reader;
  const blank = /^(?:[^\S\n]|\\\r?\n)+/.exec(text.slice(at, at + 200))?.[0] ?? "";
  if (blank !== "") reader.at += blank.length;
  else if (text.charAt(at) === "#") reader.at = text.indexOf("\n", at) < 0 ? text.length : text.indexOf("\n", at);
  else return false;
  return true;
}
function readRedirect(reader, into) {
  const match = /^(?:\d*|&(?=>)|\{\w+\})(<<<|<<-|<<|<>|<&|>&|>>|>\||<|>)/.exec(
    reader.text.slice(reader.at, reader.at + 40)
  );
  const operator = match?.[1];
  if (match === null || operator === void 0) return false;
  if (/^[<>]\($/.test(reader.text.slice(reader.at, reader.at + 2))) {
    reader.at += 2;
    reader.readSubstitution(")");
    into.words.push({ text: SUBSTITUTED, computed: true, literal: false });
    return true;
  }
  reader.at += match[0].length;
  while (/[^\S\n]/.test(reader.text.charAt(reader.at))) reader.at++;
  const from = reader.at;
  const target = readWord(reader);
  if (operator === "<<" || operator === "<<-") {
    const isQuoted = /["'\\]/.test(reader.text.slice(from, reader.at));
    reader.waiting.push({ name: target.text, stripsTabs: operator === "<<-", isQuoted, into: into.heredocs });
  } else into.redirects.push({ operator, target });
  return true;
}
function readWord(reader) {
  const word = { text: "", computed: false, literal: false };
  let braces = 0;
  for (; reader.at < reader.text.length; reader.at++) {
    const character = reader.text.charAt(reader.at);
    if (braces === 0 && (ENDS_WORD.test(character) || character === "`" && reader.end === "`")) break;
    if (readSubstituted(reader, word)) continue;
    if (character === "'" || character === '"') readQuoted(reader, word, character);
    else if (character === "\\") {
      const next2 = reader.text.charAt(++reader.at);
      word.literal ||= next2 === "$";
      word.text += next2 === "\n" ? "" : next2;
    } else {
      if (character === "$" && reader.text.charAt(reader.at + 1) === "{") braces += 1;
      if (character === "}" && braces > 0) braces -= 1;
      word.text += character;
    }
  }
  return word;
}
function readQuoted(reader, word, quote) {
  for (reader.at++; reader.at < reader.text.length; reader.at++) {
    const character = reader.text.charAt(reader.at);
    if (character === quote) return;
    if (quote === "'") {
      word.literal ||= character === "$";
      word.text += character;
    } else if (readSubstituted(reader, word)) continue;
    else if (character === "\\" && /["$`\\\n]/.test(reader.text.charAt(reader.at + 1))) {
      const next2 = reader.text.charAt(++reader.at);
      word.literal ||= next2 === "$";
      word.text += next2 === "\n" ? "" : next2;
    } else word.text += character;
  }
}
function readSubstituted(reader, word) {
  const { text, at } = reader;
  if (text.startsWith("$((", at)) reader.at = endOfArithmetic(text, at);
  else if (text.startsWith("$(", at)) {
    reader.at += 2;
    reader.readSubstitution(")");
    reader.at -= 1;
  } else if (text.charAt(at) === "`" && reader.end !== "`") {
    reader.at += 1;
    reader.readSubstitution("`");
    reader.at -= 1;
  } else return false;
  word.text += SUBSTITUTED;
  word.computed = true;
  return true;
}
function endOfArithmetic(text, from) {
  let depth = 0;
  for (let at = from + 1; at < text.length; at++) {
    if (text.charAt(at) === "(") depth += 1;
    if (text.charAt(at) === ")" && --depth === 0) return at;
  }
  return text.length;
}
function substitutionsIn(reader) {
  const word = { text: "", computed: false, literal: false };
  for (; reader.at < reader.text.length; reader.at++) {
    if (reader.text.charAt(reader.at) === "\\") reader.at += 1;
    else readSubstituted(reader, word);
  }
}

// src/dockerfile/shell/shell-commands.ts
var KEYWORDS2 = new Set("if then else elif fi for do done while until case esac in ! { }".split(" "));
var PREFIXES = new Set("time exec command nice nohup".split(" "));
function shellCommands(text) {
  const shared = { commands: [], count: { subshells: 0, pipelines: 0 } };
  const reader = newReader(text, { subshell: [], isSubstituted: false }, shared);
  while (reader.at < text.length) readList(reader, "");
  return reader.commands;
}
function newReader(text, within, shared) {
  const reader = {
    ...shared,
    text,
    at: 0,
    end: "",
    waiting: [],
    within,
    readSubstitution: (end) => readWithin(reader, end, true)
  };
  return reader;
}
var mostLevels = 100;
function readWithin(reader, end, isSubstituted) {
  const { within, end: outer } = reader;
  if (within.subshell.length >= mostLevels) {
    reader.at = reader.text.length;
    return;
  }
  reader.end = end;
  reader.count.subshells += 1;
  reader.within = {
    subshell: [...within.subshell, reader.count.subshells],
    isSubstituted: within.isSubstituted || isSubstituted
  };
  readList(reader, end);
  reader.within = within;
  reader.end = outer;
}
var nothing = () => ({ words: [], redirects: [], heredocs: [] });
function readList(reader, end) {
  let open = nothing();
  let cases = 0;
  let pipeline = ++reader.count.pipelines;
  let begin = reader.commands.length;
  const close = () => {
    const { words, ...rest } = open;
    if (words[0]?.text === "case") cases += 1;
    if (words.some(({ text }) => text === "esac")) cases -= 1;
    const isCommand = words.length > 0 || rest.redirects.length > 0;
    if (isCommand) reader.commands.push({ ...commandFrom(words), ...rest, ...reader.within, pipeline });
    open = nothing();
  };
  const closePipeline = () => {
    close();
    pipeline = ++reader.count.pipelines;
    begin = reader.commands.length;
  };
  while (reader.at < reader.text.length) {
    if (skipBlank(reader)) continue;
    const character = reader.text.charAt(reader.at);
    const within = cases - (open.words.some(({ text }) => text === "esac") ? 1 : 0);
    const isPattern = character === ")" && (end !== ")" || within > 0 || open.words[0]?.text === "case");
    if (character === end && !isPattern) {
      reader.at++;
      break;
    }
    if (isPattern) {
      const patterns = reader.commands.splice(begin).filter(({ isSubstituted }) => isSubstituted);
      reader.commands.push(...patterns);
      if (open.words[0]?.text === "case") cases += 1;
      open = nothing();
      reader.at++;
    } else if (readRedirect(reader, open)) continue;
    else if (character === "\n") {
      closePipeline();
      reader.at++;
      readBodies(reader);
    } else if (character === "(") {
      close();
      reader.at++;
      readWithin(reader, ")", false);
    } else if (/[;&|]/.test(character)) {
      const operator = /^(?:\|\||\|&?|&&|;;&|;;|;&|[;&])/.exec(reader.text.slice(reader.at, reader.at + 3))?.[0] ?? ";";
      if (operator === "|" || operator === "|&") close();
      else closePipeline();
      reader.at += operator.length;
    } else {
      const before = reader.at;
      open.words.push(readWord(reader));
      reader.at = Math.max(reader.at, before + 1);
    }
  }
  close();
}
function readBodies(reader) {
  for (const { name, stripsTabs, isQuoted, into } of reader.waiting.splice(0)) {
    let body = "";
    while (reader.at < reader.text.length) {
      const end = reader.text.indexOf("\n", reader.at);
      const whole = reader.text.slice(reader.at, end < 0 ? void 0 : end + 1);
      reader.at += whole.length;
      const line = stripsTabs ? whole.replace(/^\t+/, "") : whole;
      if (line.replace(/\r?\n$/, "") === name) break;
      body += line;
    }
    into.push(body);
    if (!isQuoted) substitutionsIn(newReader(body, reader.within, reader));
  }
}
function commandFrom(words) {
  let at = 0;
  const isPrefix = () => PREFIXES.has(words[at]?.text ?? "") && !/^(?:-|$)/.test(words[at + 1]?.text ?? "");
  while (KEYWORDS2.has(words[at]?.text ?? "") || isPrefix()) at++;
  const first = at;
  while (/^[A-Za-z_]\w*\+?=/.test(words[at]?.text ?? "")) at++;
  return { assignments: words.slice(first, at), words: words.slice(at) };
}

// src/dockerfile/shell/wrapped-program.ts
var wrapper = (valued = "", operands = 0) => ({ valued: valued.split(" "), operands });
var WRAPPERS = new Map(
  Object.entries({
    busybox: wrapper(),
    chroot: wrapper("", 1),
    command: wrapper(),
    doas: wrapper("-u -C"),
    "dumb-init": wrapper(),
    env: wrapper("-u --unset -C --chdir"),
    exec: wrapper("-a"),
    flock: wrapper("-w -E --timeout", 1),
    gosu: wrapper("", 1),
    ionice: wrapper("-c -n -p"),
    nice: wrapper("-n --adjustment"),
    nohup: wrapper(),
    runuser: wrapper("-u --user -g -G"),
    setpriv: wrapper("--reuid --regid --groups"),
    setsid: wrapper(),
    stdbuf: wrapper("-i -o -e"),
    strace: wrapper("-o -e -p -s"),
    "su-exec": wrapper("", 1),
    sudo: wrapper("-u --user -g --group -h --host -p -C -D --chdir -R -T -U -r -t"),
    time: wrapper("-f -o"),
    timeout: wrapper("-k --kill-after -s --signal", 1),
    tini: wrapper("-e -p"),
    xargs: wrapper("-I -n -P -d -L -s -a -E --max-args --max-procs --delimiter")
  })
);
function unwrapped(words) {
  let rest = words;
  for (; ; ) {
    const name = programName(rest);
    const known = WRAPPERS.get(name);
    if (known === void 0) return rest;
    if (name === "command" && /^-\w*[vV]/.test(rest[1]?.text ?? "")) return [];
    rest = afterWrapper(rest.slice(1), known);
  }
}
function programName([first]) {
  return first?.text.split("/").at(-1) ?? "";
}
function afterWrapper(words, { valued, operands }) {
  let at = 0;
  let left = operands;
  for (; at < words.length; at++) {
    const text = words[at]?.text ?? "";
    if (text === "--") {
      at += 1;
      break;
    }
    if (valued.includes(text)) at += 1;
    else if (/^-./.test(text) || /^[A-Za-z_]\w*=/.test(text)) continue;
    else if (left > 0) left -= 1;
    else break;
  }
  return words.slice(at);
}

// src/dockerfile/shell/run-commands.ts
function runCommands(instruction) {
  const own = ownCommands(instruction);
  let at = -1;
  return own.flatMap((command) => {
    if (!command.isSubstituted) at += 1;
    const place = command.isSubstituted ? "substituted" : "own";
    return withInner(command, own, { place, at: Math.max(at, 0), depth: 0 });
  });
}
function runScript({ args, json, heredocs }) {
  const [first, ...others] = heredocs;
  if (json !== void 0) return json.join(" ");
  if (first === void 0) return args;
  if (others.length === 0 && /^\s*\d*<<-?\s*\S+\s*$/.test(args)) {
    return first.stripsTabs ? first.content.replace(/^\t+/gm, "") : first.content;
  }
  return `${args}${heredocs.map(({ content, name }) => `
${content}${name}`).join("")}`;
}
function ownCommands(instruction) {
  const { json } = instruction;
  if (json !== void 0) return [plainCommand(json.map(literalWord))];
  const script = runScript(instruction);
  const interpreter = instruction.heredocs.length > 0 ? /^#!\s*(\S.*)/.exec(script)?.[1]?.trim() : void 0;
  if (interpreter === void 0) return shellCommands(script);
  const program = unwrapped(interpreter.split(/\s+/).map(literalWord));
  return SHELLS.has(programName(program)) ? shellCommands(script) : [plainCommand(program)];
}
var literalWord = (text) => ({ text, computed: false, literal: text.includes("$") });
var plainCommand = (words) => ({
  assignments: [],
  words,
  redirects: [],
  heredocs: [],
  subshell: [],
  isSubstituted: false,
  pipeline: 0
});
var SHELLS = /* @__PURE__ */ new Set(["sh", "bash", "ash", "dash", "zsh", "ksh", "mksh"]);
var IN_SHELL = /* @__PURE__ */ new Set(["source", ".", "eval"]);
var OPENS_SHELL = /* @__PURE__ */ new Set(["su", "runuser", "sudo", "chroot", "doas"]);
function isShell(name) {
  const last = name.split("/").at(-1) ?? "";
  return SHELLS.has(last) || IN_SHELL.has(last);
}
var deepest = 8;
function withInner(command, all, { place, at, depth }) {
  const given = depth < deepest ? givenTo(command, all) : { kind: "none" };
  const own = { ...command, place, at, isUnread: given.kind === "unread" };
  if (given.kind !== "texts") return [own];
  const inner = given.texts.flatMap((text) => {
    const commands = shellCommands(text);
    return commands.flatMap((each) => withInner(each, commands, { place: "inner", at, depth: depth + 1 }));
  });
  return [own, ...inner];
}
function givenTo(command, all) {
  const words = unwrapped(command.words);
  const name = programName(words);
  const texts = words.slice(1).map(({ text }) => text);
  if (SHELLS.has(name)) return givenToShell(command, words, all);
  switch (name) {
    case "eval":
      return texts.some((text) => text.includes("$")) ? { kind: "unread" } : { kind: "texts", texts: [texts.join(" ")] };
    case "source":
    case ".":
      return texts[0] === "/dev/stdin" ? readTexts(command, all) : { kind: "unread" };
    case "trap":
      return { kind: "texts", texts: texts.slice(0, 1) };
    case "su":
    case "runuser": {
      const at = texts.findIndex((text) => /^(?:-c|--command)$/.test(text));
      return at < 0 ? readOrNone(command, all) : { kind: "texts", texts: texts.slice(at + 1, at + 2) };
    }
    case "find": {
      const at = texts.findIndex((text) => /^-(?:exec|execdir|ok|okdir)$/.test(text));
      return at < 0 ? { kind: "none" } : { kind: "texts", texts: [quoted2(texts.slice(at + 1))] };
    }
    case "":
      return OPENS_SHELL.has(programName(command.words)) ? readOrNone(command, all) : { kind: "none" };
    default:
      return { kind: "none" };
  }
}
var VALUED = /* @__PURE__ */ new Set(["-o", "+o", "-O", "+O", "--rcfile", "--init-file"]);
function givenToShell(command, [, ...args], all) {
  let at = 0;
  for (; /^[-+]./.test(args[at]?.text ?? ""); at++) {
    const text = args[at]?.text ?? "";
    if (/^-\w*c\w*$/.test(text)) return ofText(args.slice(at + 1).find((word) => !/^[-+]/.test(word.text)));
    if (/^-\w*s\w*$/.test(text)) return readTexts(command, all);
    if (VALUED.has(text) || /^-\w*o$/.test(text)) at += 1;
    if (text === "--") break;
  }
  const [script] = args.slice(at).filter(({ text }) => text !== "--");
  const readsInput = script === void 0 || ["-", "/dev/stdin"].includes(script.text);
  return readsInput ? readTexts(command, all) : { kind: "unread" };
}
function ofText(word) {
  if (word === void 0 || /^\$\{?\w+\}?$/.test(word.text)) return { kind: "unread" };
  return { kind: "texts", texts: [word.text] };
}
var DOWNLOADERS = /* @__PURE__ */ new Set(["curl", "wget", "fetch"]);
function readTexts(command, all) {
  const strings = command.redirects.filter(({ operator }) => operator === "<<<").map(({ target }) => target.text);
  const own = [...command.heredocs, ...strings];
  if (own.length > 0) return { kind: "texts", texts: own };
  const before = all.slice(0, all.indexOf(command)).filter(({ pipeline }) => pipeline === command.pipeline);
  const printed = before.flatMap(
    ({ words, heredocs }) => ["echo", "printf"].includes(programName(words)) ? [
      words.slice(1).map(({ text }) => text).join(" ")
    ] : heredocs
  );
  if (printed.length > 0) return { kind: "texts", texts: printed };
  return before.some(({ words }) => DOWNLOADERS.has(programName(unwrapped(words)))) ? { kind: "none" } : { kind: "unread" };
}
function readOrNone(command, all) {
  const read = readTexts(command, all);
  return read.kind === "texts" ? read : { kind: "none" };
}
function quoted2(words) {
  const end = words.findIndex((word) => word === ";" || word === "+");
  return words.slice(0, end < 0 ? void 0 : end).map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`).join(" ");
}

// src/dockerfile/commands/go-commands.ts
var MAY_CALL_GO = new Set(
  "make gmake mage task go-task just goreleaser ko gotestsum ginkgo golangci-lint garble staticcheck govulncheck gosec mockery mockgen wire buf sqlc templ swag ent xcaddy gox dlv air wails gomobile tinygo gopherjs bazel bazelisk please cmake ninja gqlgen controller-gen".split(" ")
);
var CALL_NOBODY = new Set(
  "[ [[ : addgroup adduser apk apt apt-cache apt-get awk basename cat cd chmod chown cp curl cut date dd declare dirname dnf dpkg du echo egrep exit export false fgrep file git gofmt grep groupadd gunzip gzip head hostname id install install_packages ldd ln local ls md5sum microdnf mkdir mktemp mv pacman popd printenv printf pushd pwd read readlink readonly return rm rmdir rpm sed set sha256sum shift shopt sleep sort stat strip sync tail tar tee test touch tr true type ulimit umask uname uniq unset unzip update-ca-certificates upx useradd usermod wait wc wget which xz yum zypper".split(" ")
);
function runText({ args, json, heredocs }) {
  return [json ? json.join(" ") : args, ...heredocs.map(({ content }) => content)].join("\n");
}
var NO_SCRIPTS = /* @__PURE__ */ new Set();
function callsGo(instruction, scripts = NO_SCRIPTS) {
  const calls = runCommands(instruction).map((command) => commandCallsGo(command, scripts));
  if (calls.includes("yes")) return "yes";
  return calls.includes("maybe") ? "maybe" : "no";
}
function commandCallsGo(command, scripts = NO_SCRIPTS) {
  const words = unwrapped(command.words);
  const [program] = words;
  const args = words.slice(1).map(({ text }) => text);
  const name = programName(words);
  if (program === void 0) return "no";
  if (isGoName(name) || isGoVariable(program.text, args)) return needsCaches(args) ? "yes" : "no";
  if (isShell(name) || command.isUnread) return command.isUnread ? "maybe" : "no";
  if (name === "alias") return args.some((text) => /=go\b/.test(text)) ? "maybe" : "no";
  if (scripts.has(name)) return "maybe";
  if (CALL_NOBODY.has(name) || ["su", "runuser", "trap", "find"].includes(name)) return "no";
  if (namesGo(args)) return "yes";
  if (MAY_CALL_GO.has(name)) return "maybe";
  return program.text.includes("/") && !/^\/(?:usr\/)?s?bin\//.test(program.text) ? "maybe" : "no";
}
function leavesCachesAlone(instruction, scripts) {
  return runCommands(instruction).every((command) => {
    if (commandCallsGo(command, scripts) !== "no") return false;
    const name = programName(unwrapped(command.words));
    return name === "" || isGoName(name) || isShell(name) || CALL_NOBODY.has(name);
  });
}
var isGoName = (name) => /^(?:xx-)?go$|^go1\.\d/.test(name);
function isGoVariable(program, [verb = ""]) {
  return /^\$\{?\w*go(?:_?(?:cmd|bin|exe|tool))?(?:[:-][^}]*)?\}?$/i.test(program) && isGoVerb(verb);
}
function namesGo(args) {
  const at = args.findIndex((text, index) => isGoName(text.split("/").at(-1) ?? "") && isGoVerb(args[index + 1] ?? ""));
  return at >= 0 && needsCaches(args.slice(at + 1)) || args.some((text) => /\s/.test(text) && namesGoCommand(text));
}
var OTHER_USER = /(?:^|[\s;&|(])(?:su|gosu|su-exec|runuser|setpriv|(?:sudo|doas)\s[^;&|]*-u)\s/;
function inlineSettings(instruction, env) {
  const text = runText(instruction);
  if (OTHER_USER.test(text)) return { kind: "unclear", reason: "it runs commands as another user" };
  if (!PATH_SETTINGS.some((name) => text.includes(`${name}=`)))
    return { kind: "settings", env: /* @__PURE__ */ new Map(), written: /* @__PURE__ */ new Map() };
  const exported = /* @__PURE__ */ new Map();
  const written = /* @__PURE__ */ new Map();
  const seen = [];
  for (const command of runCommands(instruction)) {
    const problem = readSettings(command, { env, exported, written, seen });
    if (problem !== "") return { kind: "unclear", reason: problem };
  }
  const [first = exported, ...others] = seen;
  const differs = others.some((other) => PATH_SETTINGS.some((name) => other.get(name) !== first.get(name)));
  return differs ? { kind: "unclear", reason: "its commands use different cache folders" } : { kind: "settings", env: first, written };
}
function readSettings(command, settings) {
  const [name, ...rest] = command.words;
  const own = new Map(settings.exported);
  const into = (target, words) => words.map((word) => readSetting(word, settings, target)).find((problem2) => problem2 !== "") ?? "";
  if (name === void 0) {
    const computed = command.assignments.find(
      ({ text, computed: unknown }) => unknown && PATH_SETTINGS.includes(text.split("=")[0] ?? "")
    );
    if (computed) return into(/* @__PURE__ */ new Map(), [computed]);
    return into(
      settings.exported,
      command.assignments.filter(({ text }) => settings.env.has(text.split("=")[0] ?? ""))
    );
  }
  if (name.text === "export") return into(settings.exported, rest);
  const problem = into(own, [...command.assignments, ...name.text === "env" ? rest : []]);
  if (problem !== "") return problem;
  const called = unwrapped(command.words);
  const [verb, ...flags] = withoutChdir(called.slice(1).map(({ text }) => text));
  const writes = isGoName(programName(called)) && verb === "env" && flags.includes("-w");
  if (writes) return into(settings.written, rest);
  if (commandCallsGo(command) !== "no") settings.seen.push(own);
  return "";
}
function readSetting(word, { env, exported }, into) {
  const equals = word.text.indexOf("=");
  const name = word.text.slice(0, Math.max(equals, 0));
  if (!PATH_SETTINGS.includes(name)) return "";
  const value = word.text.slice(equals + 1);
  const lookup = (variable) => exported.get(variable) ?? env.get(variable);
  const expansion = expand(value, lookup, { escape: "\\" });
  if (word.computed || word.literal || expansion.kind === "bad" || expansion.unset.length > 0) {
    return `${name} is set to a value that only the shell knows`;
  }
  into.set(name, expansion.value);
  return "";
}

// src/dockerfile/go/go-runs.ts
import { posix as posix6 } from "node:path";

// src/dockerfile/go/cache-mounts.ts
import { posix as posix4 } from "node:path";
function effectiveId(mount) {
  if (mount.id !== "") return mount.id;
  const clean = posix4.normalize(mount.target);
  return clean.length > 1 ? clean.replace(/\/$/, "") : clean;
}
function mountIdentity(mount) {
  const source = posix4.resolve("/", mount.source);
  const { uid, gid, mode } = mount.permissions;
  const owned = source === "/" && (uid !== "" || gid !== "" || mode !== "");
  const owner = owned ? `${Number(uid)}:${Number(gid)}:${parseInt(mode || "755", 8).toString(8)}` : "";
  return JSON.stringify([effectiveId(mount), mount.from, source, owner]);
}
function placementOf(mount, paths, unsure) {
  const target = mount.absoluteTarget;
  if (target === paths.gomodcache) return { kind: "at", cache: "modules" };
  if (target === paths.gocache) return { kind: "at", cache: "build" };
  const renamed = renamedCache(target, paths);
  if (renamed !== void 0) return { kind: renamed, cache: "build" };
  const folders = [
    { cache: "modules", folder: paths.gomodcache },
    { cache: "build", folder: paths.gocache }
  ];
  const below = folders.filter(({ folder }) => isInside(target, folder)).map(({ cache }) => cache);
  if (below.length > 0) return { kind: "below", caches: below };
  const usual = usualCache(target);
  if (usual) return { kind: unsure ? "at" : "beside", cache: usual };
  const above = folders.filter(({ folder }) => isInside(folder, target)).map(({ cache }) => cache);
  return above.length > 0 ? { kind: "above", caches: above } : { kind: "none" };
}
function isInside(path4, folder) {
  return path4 !== folder && path4.startsWith(folder === "/" ? "/" : `${folder}/`);
}
function renamedCache(target, { gocache }) {
  if (posix4.dirname(target) !== posix4.dirname(gocache)) return void 0;
  const [mounted, used] = [posix4.basename(target), posix4.basename(gocache)];
  if (mounted === MICROSOFT_BUILD_FOLDER && used === GO_BUILD_FOLDER) return "at";
  return mounted === GO_BUILD_FOLDER && used === MICROSOFT_BUILD_FOLDER ? "beside" : void 0;
}
function usualCache(target) {
  if (target.endsWith("/pkg/mod")) return "modules";
  return /\/(?:ms-)?go-build$/.test(target) ? "build" : void 0;
}

// src/dockerfile/stages/run-mounts.ts
import { posix as posix5 } from "node:path";
function runMounts(instruction, environment, escape) {
  const mounts = [];
  for (const flag of instruction.flags.filter(({ name }) => name === "mount")) {
    const read = runMount(flag.value, environment, escape);
    if (read.kind === "bad") return read;
    mounts.push(read.mount);
  }
  return { kind: "mounts", mounts };
}
function runMount(text, environment, escape) {
  const mount = mountFrom(text, environment, escape);
  return typeof mount === "string" ? { kind: "bad", message: mount } : { kind: "mount", mount };
}
function mountFrom(text, environment, escape) {
  const written = writtenMount(text);
  if (written === void 0) return `--mount=${text} has a misplaced quote`;
  const values = /* @__PURE__ */ new Map();
  const unset = [];
  for (const [key, unexpanded] of written.fields) {
    const value = expandIn(environment, unexpanded, escape);
    if (value.kind === "bad") return `--mount=${text}: ${value.message}`;
    if (key === "readwrite") values.set("readonly", String(isFalse(value.value)));
    else values.set(key, value.value);
    unset.push(...value.unset);
  }
  const mount = mountOf(values, unset, environment);
  return mount === void 0 ? `--mount=${text} has an unknown type or sharing` : { text, ...mount };
}
function mountOf(values, unset, { workdir }) {
  const get = (key) => values.get(key) ?? "";
  const type = oneOf(get("type").toLowerCase() || "bind", ["bind", "cache", "tmpfs", "secret", "ssh"]);
  const sharing = oneOf(get("sharing").toLowerCase() || "shared", ["shared", "private", "locked"]);
  if (!type || !sharing) return void 0;
  const target = get("target");
  const readonly = values.has("readonly") ? !isFalse(get("readonly")) : type !== "cache" && type !== "tmpfs";
  const plain = {
    id: get("id"),
    from: get("from"),
    source: get("source"),
    permissions: { uid: get("uid"), gid: get("gid"), mode: get("mode") }
  };
  const absoluteTarget = posix5.resolve("/", workdir, target);
  return { ...plain, type, target, absoluteTarget, sharing, readonly, env: values.get("env"), unset };
}
var isFalse = (value) => ["0", "f", "false"].includes(value.toLowerCase());
function oneOf(value, allowed) {
  return allowed.find((candidate) => candidate === value);
}

// src/dockerfile/go/go-runs.ts
function goRun({ instruction, before, inherited }, context) {
  const inline = inlineSettings(instruction, before.env);
  const settings = inline.kind === "settings" ? inline : { env: /* @__PURE__ */ new Map(), written: /* @__PURE__ */ new Map() };
  const written = new Map([...context.written, ...settings.written]);
  const environment = { ...before, env: new Map([...before.env, ...settings.env]) };
  const sight = context.sightOf(before.user);
  const seen = sight?.kind === "seen" ? sight : void 0;
  const found = goPaths(environment, written, seen?.home);
  const known = { ...found, homeKnown: found.homeKnown && (seen !== void 0 || !context.scratch) };
  const paths = context.imageKnown ? known : withCaches(known, environment.env, seen?.caches);
  const unclear2 = inline.kind === "unclear" ? inline.reason : "";
  const read = runMounts(instruction, before, context.escape);
  const allMounts = read.kind === "mounts" ? read.mounts : [];
  const called = callsGo(instruction, context.scripts);
  const isTold = context.imageKnown || seen?.caches !== void 0;
  const unsure = unclear2 !== "" || !paths.homeKnown || !isTold;
  const sorted = allMounts.map((mount) => sortMount(mount, { context, paths, unsure, called, line: instruction.line }));
  const mounts = sorted.flatMap(({ served }) => served);
  const isServed = ({ kind }) => mounts.some((mount) => mount.kind === kind);
  const unserved = sorted.flatMap((each) => each.unserved).filter((each) => !(isServed(each) && isOutdone(each)));
  const idle = sorted.flatMap((each) => each.idle).filter(isServed);
  const owner = seen === void 0 ? ownerOf(before.user) : { uid: seen.uid, gid: seen.gid };
  return {
    written,
    run: {
      line: instruction.line,
      instruction,
      inherited,
      environment: before,
      who: { user: before.user, owner, ...sight === void 0 ? {} : { sight } },
      paths: { ...paths, ...mountedPaths(mounts) },
      unclear: unclear2,
      callsGo: called,
      leavesCachesAlone: called === "no" && leavesCachesAlone(instruction, context.scripts),
      called: inherited ? [] : context.calledAt(instruction.line),
      cacheMounts: { served: mounts, unserved, idle, all: allMounts }
    }
  };
}
function withCaches(paths, env, caches) {
  if (caches === void 0) return paths;
  const isSaid = { modules: saysFolder(env, "modules"), build: saysFolder(env, "build") };
  return {
    ...paths,
    gomodcache: isSaid.modules ? paths.gomodcache : caches.modules,
    gocache: isSaid.build ? paths.gocache : caches.build,
    belowHome: { modules: paths.belowHome.modules && isSaid.modules, build: paths.belowHome.build && isSaid.build }
  };
}
var isOutdone = ({ placed, type }) => placed !== "at" && (placed !== "below" || type !== "cache");
function mountedPaths(mounts) {
  const modules = mounts.find((mount) => mount.kind === "modules");
  const build = mounts.find((mount) => mount.kind === "build");
  return {
    ...modules ? { gomodcache: modules.absoluteTarget } : {},
    ...build ? { gocache: build.absoluteTarget } : {}
  };
}
var nothing2 = { served: [], unserved: [], idle: [] };
function sortMount(mount, around) {
  if (mount.type === "secret" || mount.type === "ssh" || mount.target === "") return nothing2;
  const placement = placementOf(mount, around.paths, around.unsure);
  if (placement.kind === "none" || placement.kind !== "at" && around.called === "no") return nothing2;
  const problem = problemOf2(mount, placement, around);
  const caches = "caches" in placement ? placement.caches : [placement.cache];
  if (!problem) return { ...nothing2, served: caches.map((kind) => cacheMount(mount, kind, around)) };
  const {
    line,
    context: { stage }
  } = around;
  const placed = placement.kind;
  const unserved = caches.map((kind) => ({ kind, stage, line, placed, type: mount.type, ...problem }));
  if (placed !== "beside") return { ...nothing2, unserved };
  if (mount.type !== "cache") return nothing2;
  const { target } = mount;
  const idle = caches.map((kind) => {
    const folders = foldersOf([kind], around.paths);
    return { kind, target, line, reason: `go does not use it: ${folders} has a mount of its own, so this one may go` };
  });
  return { ...nothing2, unserved, idle };
}
function problemOf2(mount, placement, { context, paths }) {
  const caches = "caches" in placement ? placement.caches : [placement.cache];
  const folders = foldersOf(caches, paths);
  const them = caches.length === 1 ? "it" : "them";
  const fix = `mount the cache folder${caches.length === 1 ? " itself" : "s themselves"}: ${ownMounts(caches, paths)}`;
  if (placement.kind === "at") {
    if (mount.type === "cache") return problemOfRecord(mount, context);
    return { reason: `a ${mount.type} mount is at ${mount.target}, which is not kept between builds`, fix };
  }
  if (placement.kind === "beside") {
    const folder = folderOf(placement.cache, paths);
    const whose = posix6.basename(folder) === MICROSOFT_BUILD_FOLDER ? "the Microsoft build of Go's" : "go's";
    return {
      reason: `the cache mount is at ${mount.target}, but ${whose} ${nameOf(placement.cache)} is ${folder} there`,
      fix
    };
  }
  return { reason: `the ${mount.type} mount at ${mount.target} is ${placement.kind} ${folders}, not at ${them}`, fix };
}
var nameOf = (kind) => kind === "modules" ? "GOMODCACHE" : "GOCACHE";
var folderOf = (kind, paths) => kind === "modules" ? paths.gomodcache : paths.gocache;
function foldersOf(kinds, paths) {
  return kinds.map((kind) => `${nameOf(kind)} (${folderOf(kind, paths)})`).join(" and ");
}
function ownMounts(kinds, paths) {
  return kinds.map((kind) => `--mount=type=cache,target=${folderOf(kind, paths)}`).join(" ");
}
function problemOfRecord(mount, context) {
  if (mount.from !== "" && context.isStage(mount.from)) {
    return {
      reason: `from=${mount.from} makes the mount a new one in every builder`,
      fix: "leave out from=: the cache mount is filled by this action"
    };
  }
  if (mount.unset.length > 0 && !context.imageKnown) {
    const names = mount.unset.map((name) => `$${name}`).join(", ");
    return {
      reason: `${names} may be set by the base image, which could not be inspected`,
      fix: "write the value into the mount, or declare it with ARG or ENV"
    };
  }
  return void 0;
}
function cacheMount(mount, kind, { context: { stage }, line }) {
  const { target, absoluteTarget, id, from, source, permissions, sharing, text } = mount;
  const record = { target, absoluteTarget, id, from, source, permissions, sharing };
  return { kind, ...record, readonly: mount.readonly, text, stage, line };
}

// src/dockerfile/stages/build-scope.ts
function runKey(stage, line) {
  return `${stage} ${line}`;
}
function userKey(stage, user) {
  return `${stage} ${user}`;
}

// src/dockerfile/called/written-scripts.ts
import { posix as posix7 } from "node:path";

// src/dockerfile/syntax/copy-words.ts
function writtenCopy({ keyword, args, json, flags }) {
  if (keyword !== "COPY" && keyword !== "ADD") return void 0;
  const words = (json ?? args.split(/[\t\v\f\r\n ]+/)).filter((word) => word !== "");
  const sources = words.slice(0, -1);
  return {
    keyword,
    sources: sources.filter((word) => !isHeredocWord(word)),
    destination: words.at(-1) ?? "",
    hasHeredoc: sources.some(isHeredocWord),
    from: flags.find(({ name }) => name === "from")?.value
  };
}
function isArchive(source) {
  return /\.(?:tar(?:\.\w+)?|t(?:gz|bz2?|xz|zst)|gz|bz2|xz|zst)$/.test(source);
}

// src/dockerfile/called/written-scripts.ts
var IN_PATH = /(?:^|\/)s?bin\/?/;
function writtenScripts(instruction, known) {
  switch (instruction.keyword) {
    case "RUN": {
      const commands = runCommands(instruction);
      return commands.flatMap((command) => [...writtenBy(command), ...renamedBy(command, known)]);
    }
    case "COPY":
    case "ADD":
      return copied(instruction);
    default:
      return [];
  }
}
function copied(instruction) {
  const { sources = [], destination = "", from } = writtenCopy(instruction) ?? {};
  const named = (name) => /\/$|\/s?bin$/.test(destination) ? name : posix7.basename(destination);
  const written = instruction.heredocs.filter(({ content }) => mayCallGo(content)).map(({ name }) => named(name));
  if (from !== void 0 || !IN_PATH.test(destination)) return written;
  return [...written, ...sources.map((source) => named(posix7.basename(source)))];
}
function writtenBy(command) {
  const words = unwrapped(command.words);
  const args = words.slice(1).map(({ text }) => text);
  const name = programName(words);
  const texts = ["echo", "printf"].includes(name) ? [args.join("\n").replaceAll(String.raw`\n`, "\n")] : command.heredocs;
  if (!texts.some(mayCallGo)) return [];
  const redirected = command.redirects.filter(({ operator }) => operator.includes(">")).map(({ target }) => target.text);
  const operands = args.filter((text) => !text.startsWith("-"));
  const named = name === "tee" ? operands : ["install", "cp", "sponge"].includes(name) ? operands.slice(-1) : [];
  const outputs = args.flatMap((text) => text.startsWith("of=") ? [text.slice("of=".length)] : []);
  return [...redirected, ...named, ...outputs].map((file) => posix7.basename(file));
}
function renamedBy({ words }, known) {
  const rest = unwrapped(words);
  if (!["cp", "mv", "ln", "install"].includes(programName(rest))) return [];
  const [destination = "", ...sources] = rest.slice(1).map(({ text }) => text).filter((text) => !text.startsWith("-")).toReversed();
  const isScript = (source) => known.has(posix7.basename(source)) || source.endsWith(".sh");
  return sources.some(isScript) ? [posix7.basename(destination)] : [];
}
function mayCallGo(text) {
  return shellCommands(text).some(
    (command) => commandCallsGo({ ...command, place: "inner", at: 0, isUnread: false }) !== "no"
  );
}

// src/dockerfile/go/go-stages.ts
function goStages(resolved) {
  const read = /* @__PURE__ */ new Map();
  for (const index of resolved.reached) read.set(index, readStage(index, read, resolved));
  return [...read.values()].flatMap(({ go }) => go ?? []);
}
function lowestGoStage(stage, stages, graph) {
  const chain = new Set(fromChain(graph, stage.index).map((placed) => placed.stage.index));
  return stages.find(({ index }) => chain.has(index)) ?? stage;
}
function unservedMounts(stages) {
  return stages.flatMap((stage) => stage.runs.flatMap((run) => run.cacheMounts.unserved));
}
var nothingLeft = { written: /* @__PURE__ */ new Map(), scripts: /* @__PURE__ */ new Set(), settingRuns: [] };
var CHANGES_SETTINGS = /\bgo\s+env\s+-w\b/;
function readStage(index, read, source) {
  const { steps, imageKnown } = source.steps[index] ?? { steps: [], imageKnown: false };
  const chain = fromChain(source.graph, index);
  const base = chain.at(-1)?.base;
  const baseImage = base?.kind === "image" ? base.reference : "";
  const image = baseImage === "" ? void 0 : source.images(baseImage);
  const parentIndex = chain[1]?.stage.index;
  const parent = parentIndex === void 0 ? void 0 : read.get(parentIndex);
  const known = { imageKnown, scratch: base?.kind === "scratch" };
  const context = {
    stage: index,
    escape: source.dockerfile.escape,
    ...known,
    isStage: stageNames(source),
    sightOf: (user) => source.scope.users?.get(userKey(index, user)),
    calledAt: (line) => source.scope.called?.get(runKey(index, line)) ?? []
  };
  const { runs, left } = readRuns(steps, parent?.left ?? nothingLeft, context);
  const atHand = parent?.atHand || hasGo(chain.at(-1)?.reference ?? "", image) || steps.some((step) => bringsGo(step, source.dockerfile.escape));
  const first = parent?.go ? 0 : runs.findIndex(
    (run) => run.callsGo === "yes" || run.cacheMounts.served.length > 0 || atHand && run.callsGo === "maybe"
  );
  const placed = chain[0];
  if (!placed || first < 0 || runs.length === 0 || base?.kind === "none") return { go: void 0, atHand, left };
  const { stage, platform: basePlatform } = placed;
  const goRuns = runs.slice(first);
  const own = {
    stage,
    index,
    name: stage.name,
    baseImage,
    basePlatform,
    imageKnown,
    baseDoubt: baseDoubt(chain, source.images)
  };
  return { go: { ...own, runs, goRuns, settingRuns: left.settingRuns }, atHand, left };
}
function readRuns(steps, before, context) {
  const runs = [];
  let left = before;
  for (const step of steps) {
    const written = writtenScripts(step.instruction, left.scripts);
    left = { ...left, scripts: /* @__PURE__ */ new Set([...left.scripts, ...written]) };
    if (step.instruction.keyword !== "RUN") continue;
    const read = goRun(step, { ...context, ...left });
    runs.push(read.run);
    const changes = CHANGES_SETTINGS.test(runText(step.instruction)) ? [read.run] : [];
    left = { ...left, written: read.written, settingRuns: [...left.settingRuns, ...changes] };
  }
  return { runs, left };
}
function stageNames({ graph, scope }) {
  const contexts = new Set(scope.buildContexts.map(familiarName));
  const names = new Set(graph.stages.map((placed) => placed.stage.name));
  return (from) => names.has(from.toLowerCase()) || contexts.has(familiarName(from));
}
function hasGo(reference, image) {
  const env = image?.env ?? {};
  return isGoReference(reference) || ["GOLANG_VERSION", "GOPATH", "GOROOT"].some((name) => env[name] !== void 0);
}
var INSTALLS_GO = /go\.dev\/dl|golang|\b(?:apk|apt|apt-get|dnf|microdnf|yum|pacman|zypper)\b[^\n;&|]*\sgo(?:[\s=-]|$)/;
function bringsGo({ instruction, before }, escape) {
  switch (instruction.keyword) {
    case "COPY":
    case "ADD":
      return /\/go(?:\/|$)|go\.dev\/dl/.test(instruction.args) && isGoTree(instruction.args, before, escape);
    case "RUN":
      return INSTALLS_GO.test(runText(instruction));
    default:
      return false;
  }
}
var isGoTree = (args, before, escape) => {
  const expansion = expandIn(before, args, escape);
  return /\/(?:usr\/local|usr\/lib|opt)\/go\b|go\.dev\/dl/.test(expansion.kind === "expanded" ? expansion.value : args);
};

// src/dockerfile/go/go-dockerfile.ts
function goDockerfile(placed, images) {
  const resolved = { ...placed, images, steps: allSteps(placed, images) };
  return { ...resolved, goStages: goStages(resolved) };
}
function readDockerfile(dockerfile, scope, images) {
  return goDockerfile(placeDockerfile(dockerfile, scope), images);
}
function withKnown(read, known) {
  const resolved = { ...read, scope: { ...read.scope, ...known } };
  return { ...resolved, goStages: goStages(resolved) };
}

// src/gomod/go-sum.ts
import { createHash } from "node:crypto";
function parseGoSum(text) {
  const lines = [];
  const problems = [];
  for (const [index, content] of text.replace(/^\uFEFF/, "").split(/\r?\n/).entries()) {
    if (content.trim() === "") continue;
    const [module, versionAndFile, hash, ...more] = content.trim().split(/\s+/);
    const problem = lineProblem(module, versionAndFile, hash, more);
    if (problem !== void 0) problems.push({ line: index + 1, message: problem });
    if (problem !== void 0 || module === void 0 || versionAndFile === void 0 || hash === void 0) continue;
    const isMod = versionAndFile.endsWith("/go.mod");
    lines.push({
      module,
      version: isMod ? versionAndFile.slice(0, -"/go.mod".length) : versionAndFile,
      kind: isMod ? "mod" : "zip",
      hash
    });
  }
  return { lines, problems };
}
function sumHash(lines) {
  const texts = lines.map(
    ({ module, version, kind, hash: hash2 }) => `${module} ${version}${kind === "mod" ? "/go.mod" : ""} ${hash2}
`
  );
  const hash = createHash("sha256");
  for (const text of [...new Set(texts)].toSorted()) hash.update(text);
  return hash.digest("hex");
}
function lineProblem(module, version, hash, more) {
  if (module !== void 0 && /^[<>=|]{7}$/.test(module)) return "a merge conflict is left in the file";
  if (module === void 0 || version === void 0 || hash === void 0 || more.length > 0) {
    return "a line holds a module, a version and a hash";
  }
  if (!isModulePath(module)) return "the module path is not one that Go accepts";
  if (!/^v\d[0-9A-Za-z.+-]*(\/go\.mod)?$/.test(version)) return "the version is not one that Go accepts";
  return /^h\d+:/.test(hash) ? void 0 : "the hash does not begin with `h1:`";
}
function isModulePath(path4) {
  return path4.split("/").every((element) => /^[\w~-](?:[\w.~-]*[\w~-])?$/.test(element));
}

// src/dockerfile/stages/placements.ts
import { posix as posix8 } from "node:path";
function copyPlacement({ instruction, before }, escape) {
  const copy = writtenCopy(instruction);
  if (copy === void 0) return void 0;
  const { flags, line } = instruction;
  const { keyword } = copy;
  const expanded = [...copy.sources, copy.destination].map((word) => expandIn(before, word, escape));
  const words = expanded.map((each) => each.kind === "expanded" ? each.value : "");
  const isClear = expanded.every((each) => each.kind === "expanded" && each.unset.length === 0);
  if (!isClear) return { kind: "unknown", dest: "/" };
  const target = words.at(-1) ?? "";
  const dest = posix8.resolve("/", before.workdir, target);
  const sources = words.slice(0, -1);
  const isForeign = flags.some(({ name }) => name === "from" || name === "exclude" || name === "unpack") || copy.hasHeredoc || keyword === "ADD" && sources.some((source) => /:\/\/|^git@/.test(source) || isArchive(source));
  if (isForeign || sources.length === 0) return { kind: "unknown", dest };
  return {
    kind: "context",
    keyword,
    line,
    sources: sources.map(cleaned),
    dest,
    isFolder: target === "" || /(?:^|\/)\.?$/.test(target) || sources.length > 1,
    keepsParents: flags.some(({ name }) => name === "parents"),
    isOwned: flags.some(({ name }) => name === "chown")
  };
}
function mountPlacements({ instruction, before }, escape) {
  const read = runMounts(instruction, before, escape);
  if (read.kind === "bad") return [];
  return read.mounts.flatMap((mount) => {
    if (mount.type === "secret" || mount.type === "ssh") return [];
    const dest = mount.absoluteTarget;
    if (mount.type !== "bind" || mount.from !== "" || mount.unset.length > 0) return [{ kind: "unknown", dest }];
    const { line } = instruction;
    return [
      {
        kind: "context",
        keyword: "RUN",
        line,
        sources: [cleaned(mount.source)],
        dest,
        isFolder: false,
        keepsParents: false,
        isOwned: false
      }
    ];
  });
}
function mayReach({ dest }, imagePath) {
  return isWithin(dest, imagePath) || isWithin(imagePath, dest);
}
function isWithin(folder, candidate) {
  return candidate === folder || candidate.startsWith(folder === "/" ? "/" : `${folder}/`);
}
function cleaned(source) {
  return posix8.normalize(`/${source}`).replace(/^\/+|\/+$/g, "");
}

// src/dockerfile/go/run-views.ts
function runViews(resolved) {
  return [...resolved.reached].flatMap((index) => viewsOfStage(index, resolved));
}
function allPlacements({ reached, steps, dockerfile }) {
  return [...reached].flatMap(
    (index) => (steps[index]?.steps ?? []).flatMap((step) => placementsOf(step, dockerfile.escape))
  );
}
function viewsOfStage(index, { dockerfile, graph, steps, images }) {
  const chain = fromChain(graph, index);
  const [placed] = chain;
  if (placed === void 0) return [];
  const base = baseView(chain.at(-1) ?? placed, images);
  const placements = [];
  const earlier = [];
  const views = [];
  let broughtGo = false;
  for (const link of chain.toReversed()) {
    for (const step of steps[link.stage.index]?.steps ?? []) {
      const { instruction } = step;
      if (instruction.keyword === "RUN" && link === placed) {
        const mounts = mountPlacements(step, dockerfile.escape);
        const own = { stage: placed.stage, step, base, placements: [...placements, ...mounts], earlier: [...earlier] };
        const mountsGo = mounts.some((mount) => mayReach(mount, "/usr/local/go"));
        views.push({ ...own, bringsGo: broughtGo || mountsGo || bringsGo(step, dockerfile.escape) });
      }
      if (instruction.keyword === "RUN") earlier.push(instruction);
      const copied2 = copyPlacement(step, dockerfile.escape);
      if (copied2 !== void 0) placements.push(copied2);
      broughtGo ||= bringsGo(step, dockerfile.escape);
    }
  }
  return views;
}
function baseView({ stage, base }, images) {
  const reference = base.kind === "image" ? base.reference : "";
  return { reference, written: stage.base, image: reference === "" ? void 0 : images(reference), line: stage.line };
}
function placementsOf(step, escape) {
  const copied2 = copyPlacement(step, escape);
  if (copied2 !== void 0) return [copied2];
  return step.instruction.keyword === "RUN" ? mountPlacements(step, escape) : [];
}

// src/dockerfile/shell/shell-flow.ts
var SUBSTITUTED2 = "$_";
function withoutSubstitutions(text) {
  let plain = text.replaceAll(/`[^`]*`/g, () => SUBSTITUTED2);
  for (let before = ""; before !== plain; ) {
    before = plain;
    plain = plain.replaceAll(/\$\([^()]*\)/g, () => SUBSTITUTED2);
  }
  return plain;
}
function isPlainChain(text, { json, heredocs }) {
  if (json !== void 0) return /^(?:go|\/usr\/local\/go\/bin\/go) /.test(text);
  const bare = bareText(text);
  if (BRANCHES.test(bare)) return false;
  if (/^set\s+-\w*e/.test(bare)) return !/[|(){}]|(?<!&)&(?!&)/.test(bare);
  return heredocs.length === 0 && !/[;|(){}\n]|(?<!&)&(?!&)/.test(bare);
}
function isStraight(text, { json, args, heredocs }) {
  if (json !== void 0) return json.every((word) => /^[^\s$;&|<>(){}]+$/.test(word));
  if (heredocs.length > 0 && !/^\s*<<-?(['"]?)\w+\1\s*$/.test(args)) return false;
  if (heredocs.some(({ content }) => /^\s*#!|<</.test(content))) return false;
  const bare = bareText(text).replaceAll(/\$\{[^{}]*\}/g, "_");
  return !BRANCHES.test(bare) && !/[(){}]/.test(bare);
}
var BRANCHES = /\|\||(?:^|[\s;&(])(?:if|for|while|until|case|trap|exit|!|set\s+\+e)(?=[\s;]|$)/;
function bareText(text) {
  return text.replaceAll(/^[ \t]*#.*$/gm, "").replaceAll(/'[^']*'|"(?:[^"\\]|\\.)*"/g, "_").replaceAll(/\\\r?\n/g, " ").replaceAll(/\d*>&\d/g, " ").trim();
}

// src/dockerfile/shell/shell-state.ts
import { posix as posix9 } from "node:path";
function ownCommandStates(instruction, before) {
  const states = /* @__PURE__ */ new Map();
  return ownCommands2(instruction).map((command) => {
    const state = stateAfter(stateIn(command, states, before), command, before);
    states.set(command.subshell.at(-1) ?? outermost, state);
    return { command, state };
  });
}
function ownCommands2(instruction) {
  return runCommands(instruction).filter(({ place }) => place === "own");
}
var outermost = 0;
function stateIn({ subshell }, states, before) {
  const known = [outermost, ...subshell].toReversed().flatMap((id) => states.get(id) ?? []);
  return known[0] ?? { folder: before.workdir, exported: /* @__PURE__ */ new Map() };
}
function stateAfter(state, { words: [name, ...rest] }, before) {
  switch (name?.text) {
    case "cd":
      return { ...state, folder: folderAfter(state.folder, rest[0], before) };
    case "pushd":
    case "popd":
      return { ...state, folder: void 0 };
    case "export":
      return { ...state, exported: new Map([...state.exported, ...rest.map((word) => [nameOf2(word), word])]) };
    default:
      return state;
  }
}
var nameOf2 = ({ text }) => text.slice(0, Math.max(text.indexOf("="), 0));
function folderAfter(folder, to, { env }) {
  if (to === void 0 || to.computed || to.literal) return void 0;
  const value = expand(to.text, (name) => env.get(name), { escape: "\\" });
  if (value.kind === "bad" || value.unset.length > 0 || /^[~-]/.test(value.value)) return void 0;
  if (posix9.isAbsolute(value.value)) return posix9.normalize(value.value);
  return folder === void 0 ? void 0 : posix9.resolve(folder, value.value);
}

// src/dockerfile/commands/go-calls.ts
var VARIABLES = ["GOTOOLCHAIN", "GOFLAGS", "GOWORK", "GOPROXY", "GO111MODULE"];
function goCalls(instruction, before, secrets) {
  const text = withoutSubstitutions(runText(instruction));
  const facts = { instruction, before, isBinding: isPlainChain(text, instruction) };
  const start = settingsOf(instruction, before, secrets);
  return ownCommandStates(instruction, before).flatMap(
    ({ command, state }) => goCall(command, state, start, { ...facts, at: command.at }) ?? []
  );
}
function goCall(command, { folder, exported }, start, { instruction, before, isBinding, at }) {
  const call = goWords(command);
  if (call === void 0) return void 0;
  const { program, rest, inline } = call;
  const { verb, words, changed } = verbOf(rest);
  const assigned = new Map([...exported, ...inline.map((word) => [nameOf2(word), word])]);
  return {
    line: instruction.line,
    verb,
    args: words.map(({ text }) => text),
    words,
    program,
    assigned,
    at,
    folder: changed === void 0 ? folder : folderAfter(folder, changed, before),
    settings: withAssigned(start, assigned, before),
    isBinding
  };
}
var TAKES_SUBCOMMAND = /* @__PURE__ */ new Set(["mod", "work", "tool"]);
function verbOf(all) {
  const at = all.slice(0, TAKES_SUBCOMMAND.has(all[0]?.text ?? "") ? 3 : 2).findIndex(isChdir);
  const joined = /^-{1,2}C=(.+)/.exec(all[at]?.text ?? "")?.[1];
  const given = all[at];
  const changed = given !== void 0 && joined !== void 0 ? { ...given, text: joined } : all[at + 1];
  const words = at < 0 ? all : all.toSpliced(at, joined === void 0 ? 2 : 1);
  const [first, second] = words;
  const isNamed = TAKES_SUBCOMMAND.has(first?.text ?? "") && second !== void 0;
  return {
    verb: isNamed ? `${first?.text} ${second.text}` : first?.text ?? "",
    words: words.slice(isNamed ? 2 : 1),
    changed: at < 0 ? void 0 : changed
  };
}
var isChdir = (word) => /^-{1,2}C(?:=|$)/.test(word?.text ?? "");
function goWords({ words, assignments }) {
  const isEnv = words[0]?.text === "env";
  const at = isEnv ? words.findIndex(({ text }, index) => index > 0 && !/^\w+=/.test(text)) : 0;
  const program = words[at];
  if (program === void 0 || !isGo(program)) return void 0;
  return {
    program: program.text,
    rest: words.slice(at + 1),
    inline: [...assignments, ...words.slice(isEnv ? 1 : 0, at)]
  };
}
var isGo = ({ text }) => ["go", "xx-go", "/usr/local/go/bin/go"].includes(text);
function settingsOf(instruction, before, secrets) {
  const text = runText(instruction);
  const read = runMounts(instruction, before, "\\");
  const mounts = read.kind === "mounts" ? read.mounts : [];
  const setting = (name) => {
    const mentions = text.split(name).length - 1;
    const assignments = text.match(new RegExp(`(?<![\\w$"'{])${name}=`, "g"))?.length ?? 0;
    if (mentions > assignments || /\bgo\s+env\s+-[wu]\b/.test(text)) return { kind: "unclear" };
    const secret = mounts.find(({ type, env }) => type === "secret" && env === name);
    const value = secret === void 0 ? before.env.get(name) : secrets.get(secret.id);
    if (secret !== void 0 && value === void 0) return { kind: "unclear" };
    return value === void 0 || value === "" ? { kind: "unset" } : { kind: "set", value };
  };
  return {
    GOTOOLCHAIN: setting("GOTOOLCHAIN"),
    GOFLAGS: setting("GOFLAGS"),
    GOWORK: setting("GOWORK"),
    GOPROXY: setting("GOPROXY"),
    GO111MODULE: setting("GO111MODULE")
  };
}
function withAssigned(start, assigned, { env }) {
  const settings = { ...start };
  for (const name of VARIABLES) {
    const word = assigned.get(name);
    if (word === void 0) continue;
    const value = expand(word.text.slice(name.length + 1), (variable) => env.get(variable), { escape: "\\" });
    const isClear = !word.computed && !word.literal && value.kind === "expanded" && value.unset.length === 0;
    if (!isClear) settings[name] = { kind: "unclear" };
    else settings[name] = value.value === "" ? { kind: "unset" } : { kind: "set", value: value.value };
  }
  return settings;
}

// src/findings/facts/files-in-image.ts
import path3, { posix as posix10 } from "node:path";
async function locate(source, placements, imagePath) {
  const tried = /* @__PURE__ */ new Set();
  for (const placement of placements.toReversed()) {
    if (!isWithin(placement.dest, imagePath)) continue;
    if (placement.kind === "unknown") return { kind: "unknown" };
    const words = [placement.dest, placement.isFolder, placement.keepsParents, ...placement.sources].join("\0");
    if (tried.has(words)) continue;
    tried.add(words);
    for (const name of await candidates(source, placement, imagePath)) {
      const file = path3.join(source.context, name);
      if (!source.isIgnored(name) && await source.files.kindOf(file) === "file") return { kind: "found", file };
    }
  }
  return { kind: "absent" };
}
async function locateAbove(source, placements, folder, name) {
  for (let at = folder; ; at = posix10.dirname(at)) {
    const located = await locate(source, placements, posix10.join(at, name));
    if (located.kind !== "absent" || at === "/") return { ...located, imageFolder: at };
  }
}
async function candidates({ files, context }, placement, imagePath) {
  const found = [];
  for (const source of placement.sources.toReversed()) {
    const names = isGlob(source) ? (await expandGlob(files, context, source)).map((file) => path3.relative(context, file)) : [source];
    for (const name of names) {
      const kind = await files.kindOf(path3.join(context, name));
      if (kind === "file") found.push(...isFileAt(placement, name, imagePath) ? [name] : []);
      else if (kind === "folder") found.push(...inFolder(placement, name, imagePath));
    }
  }
  return found;
}
function isFileAt({ dest, isFolder, keepsParents }, name, at) {
  if (keepsParents) return posix10.join(dest, name) === at;
  return posix10.join(dest, posix10.basename(name)) === at || !isFolder && dest === at;
}
function inFolder({ dest, keepsParents }, name, at) {
  const root = keepsParents ? posix10.join(dest, name) : dest;
  return isWithin(root, at) ? [posix10.join(name, posix10.relative(root, at))] : [];
}

// src/dockerfile/commands/built-packages.ts
function builtPackages({ verb, words, args }, lookup) {
  switch (verb) {
    case "build":
    case "install":
    case "run":
    case "test":
    case "vet":
      return packagesIn(verb, withoutRedirections(words), lookup);
    case "generate":
    case "get":
    case "fix":
    case "mod edit":
    case "mod init":
    case "mod tidy":
    case "mod vendor":
      return unclear(`runs \`go ${verb}\` first`);
    case "env":
      return args.some((arg) => /^--?[wu]$/.test(arg)) ? unclear("changes Go's settings") : { kind: "nothing" };
    case "clean":
      return args.some((arg) => /^--?modcache$/.test(arg)) ? unclear("empties the module cache") : { kind: "nothing" };
    default:
      return /^(?:tool|work)\b/.test(verb) ? unclear(`runs \`go ${verb}\` first`) : { kind: "nothing" };
  }
}
var unclear = (reason) => ({ kind: "unclear", reason });
function wordValue({ text, computed, literal }, lookup) {
  if (computed || literal) return void 0;
  if (!text.includes("$")) return text;
  const value = expand(text, lookup, { escape: "\\" });
  return value.kind === "bad" || value.unset.length > 0 || /\s/.test(value.value) ? void 0 : value.value;
}
var rules = (names, takes, kept = false) => names.split(" ").map((name) => [name, { takes, kept }]);
var BUILD_FLAGS = [
  ...rules("compiler mod modfile overlay tags", "value", true),
  ...rules("asan modcacherw msan race", "nothing", true),
  ...rules(
    "asmflags buildmode covermode coverpkg gccgoflags gcflags installsuffix ldflags o p pgo pkgdir toolexec",
    "value"
  ),
  ...rules("a buildvcs cover i json linkshared n trimpath v work x", "nothing")
];
var TEST_FLAGS = [
  ...rules(
    "bench benchtime blockprofile blockprofilerate count coverprofile cpu cpuprofile exec fuzz fuzzminimizetime fuzztime list memprofile memprofilerate mutexprofile mutexprofilefraction outputdir parallel run shuffle skip timeout trace vet",
    "value"
  ),
  ...rules("artifacts benchmem c failfast fullpath short", "nothing")
];
var FLAGS = {
  build: new Map(BUILD_FLAGS),
  install: new Map(BUILD_FLAGS),
  run: new Map([...BUILD_FLAGS, ...rules("exec", "value")]),
  test: new Map([...BUILD_FLAGS, ...TEST_FLAGS]),
  vet: new Map([...BUILD_FLAGS, ...rules("vettool c", "value")])
};
function ownWords(words) {
  return words.filter((_, at) => {
    const [, flag = ""] = /^--?([a-z]\w*)$/i.exec(words[at - 1] ?? "") ?? [];
    return FLAGS.build.get(flag)?.takes !== "value";
  });
}
function packagesIn(verb, words, lookup) {
  const flags = [];
  const names = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === void 0 || word.text === "-args") break;
    if (verb === "run" && names.length > 0 && !(isFile(names.at(-1)) && isFile(word.text))) break;
    const [, flag, given] = /^--?([a-z]\w*)(?:=(.*))?$/is.exec(word.text) ?? [];
    if (flag === void 0 || names.length > 0 && verb !== "test") {
      const name = packageName(word, lookup);
      if (name === void 0) return unclear("builds packages that only its shell knows");
      if (name !== "") names.push(name);
      continue;
    }
    const rule = FLAGS[verb].get(flag);
    if (rule === void 0) return unclear(`gives go the flag -${flag}, which this action does not know`);
    const value = given === void 0 && rule.takes === "value" ? words[++at] : { ...word, text: given ?? "" };
    if (!rule.kept) continue;
    const known = value && wordValue(value, lookup);
    if (known === void 0) return unclear(`gives go a -${flag} that only its shell knows`);
    const written = given === void 0 && rule.takes === "nothing" ? `-${flag}` : `-${flag}=${known}`;
    flags.push(written);
  }
  return chosen(verb, names, flags);
}
var isFile = (name) => name?.endsWith(".go") === true;
function chosen(verb, names, flags) {
  if (names.some((name) => name.includes("@"))) return { kind: "nothing" };
  return { kind: "packages", names: names.length > 0 ? names : ["."], flags, tests: verb === "test" || verb === "vet" };
}
function packageName(word, lookup) {
  const value = wordValue(word, lookup);
  return value === void 0 || /^-|[\s*?[\]{}~'"\\]/.test(value) ? void 0 : value;
}
function withoutRedirections(words) {
  const isOperator = (text) => /^\d*(?:>>?|<)$/.test(text ?? "");
  return words.filter(({ text }, at) => !/^\d*[<>]/.test(text) && !isOperator(words[at - 1]?.text));
}

// src/dockerfile/stages/copy-sources.ts
function copySources(placed) {
  return builtStages(placed).flatMap((stage) => stage.instructions.flatMap(sourcesOf2));
}
function sourcesOf2(instruction) {
  const copy = writtenCopy(instruction);
  if (copy !== void 0) return copy.from === void 0 ? copy.sources : [];
  return writtenMounts(instruction).filter(isOfContext).map(({ get }) => get("source") || ".");
}

export {
  quotedWords,
  keyValues,
  expand,
  parseDockerfile,
  ignoredBy,
  ignoreFile,
  writtenMounts,
  isOfContext,
  frontendText,
  isDockersFrontend,
  namedFrontends,
  normalPlatform,
  expandIn,
  lookupIn,
  argNames,
  isReference,
  lowerCaseReference,
  targetStage,
  reachedFrom,
  fromChain,
  sourceStage,
  familiarName,
  fromNames,
  placeDockerfile,
  builtStages,
  baseImages,
  parseGoMod,
  parseGoWork,
  lineOfDirective,
  parseGoSum,
  sumHash,
  GO_BUILD_FOLDER,
  MICROSOFT_BUILD_FOLDER,
  microsoftGoLine,
  effectiveId,
  mountIdentity,
  placementOf,
  isInside,
  goPaths,
  saysFolder,
  isRoot,
  writtenCopy,
  isArchive,
  withoutChdir,
  shellCommands,
  unwrapped,
  programName,
  runCommands,
  isShell,
  runText,
  callsGo,
  commandCallsGo,
  leavesCachesAlone,
  runMounts,
  runMount,
  runKey,
  userKey,
  isGoReference,
  lowestGoStage,
  unservedMounts,
  isWithin,
  runViews,
  allPlacements,
  goDockerfile,
  readDockerfile,
  withKnown,
  withoutSubstitutions,
  isStraight,
  ownCommandStates,
  ownCommands2 as ownCommands,
  nameOf2 as nameOf,
  folderAfter,
  goCalls,
  goWords,
  settingsOf,
  withAssigned,
  locate,
  locateAbove,
  builtPackages,
  wordValue,
  ownWords,
  copySources
};
