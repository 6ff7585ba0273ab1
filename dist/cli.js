import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  didYouMean,
  inputSpecs,
  inputs,
  runMain
} from "./chunk-ACMHZAUH.js";
import {
  runPost
} from "./chunk-W4HHQ5FP.js";
import {
  mainBoundary,
  openTerminal,
  postBoundary,
  processHost
} from "./chunk-OLJTXNPK.js";
import "./chunk-5WBBMXGI.js";
import {
  __name
} from "./chunk-7VP4KZIB.js";

// src/config/flags.ts
function isInputName(name) {
  return Object.hasOwn(inputs, name);
}
__name(isInputName, "isInputName");
function isSwitch(name) {
  const { kind } = inputs[name].type;
  return kind === "boolean" || kind === "boolean-or-string";
}
__name(isSwitch, "isSwitch");
function unknownInputMessage(name) {
  return `There is no input \`${name}\`.${didYouMean(name, [...inputSpecs.keys()])}`;
}
__name(unknownInputMessage, "unknownInputMessage");

// src/action/run-command.ts
async function runCommand(host2, signal) {
  const [command, ...words] = host2.words;
  if (command === "--version" || command === "-v") return print(host2.stdout, "0.1.0");
  if (command === void 0 || command === "--help" || command === "-h" || command === "help")
    return print(host2.stdout, help());
  if (command !== "build") {
    return print(
      host2.stderr,
      `There is no command \`${command}\`.${didYouMean(command, ["build"])} \`--help\` shows what there is.`,
      2
    );
  }
  if (words.some((word) => word === "--help" || word === "-h")) return print(host2.stdout, help());
  const parsed = parseWords(words);
  if (parsed.kind === "invalid")
    return print(host2.stderr, [...parsed.problems, "`--help` shows all flags."].join("\n"), 2);
  return build(host2, signal, parsed.inputs);
}
__name(runCommand, "runCommand");
async function build(host2, signal, flags) {
  const around = openTerminal(host2, signal, flags);
  host2.atExit(around.close);
  try {
    const code = await mainBoundary(around, () => runMain(around));
    return Math.max(code, await postBoundary(around, () => runPost(around)));
  } finally {
    around.close();
  }
}
__name(build, "build");
function parseWords(words) {
  const values = /* @__PURE__ */ new Map();
  const problems = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== void 0; word = rest.shift()) {
    if (!word.startsWith("--")) {
      if (word.startsWith("-") && word !== "-") problems.push(`There are no short flags: \`${word}\`.`);
      else if (values.has("context"))
        problems.push(`There can be one context: \`${values.get("context") ?? ""}\` or \`${word}\`.`);
      else values.set("context", word);
      continue;
    }
    const [, name = "", given] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (!isInputName(name)) {
      problems.push(unknownInputMessage(name).replace("input `", "flag `--").replace("mean `", "mean `--"));
      continue;
    }
    const value = given ?? (isSwitch(name) ? "true" : rest.shift());
    if (value === void 0) problems.push(`The flag \`--${name}\` needs a value.`);
    else if (values.has(name) && inputs[name].type.kind !== "list")
      problems.push(`The flag \`--${name}\` is there twice.`);
    else values.set(name, [...values.has(name) ? [values.get(name) ?? ""] : [], value].join("\n"));
  }
  return problems.length === 0 ? { kind: "inputs", inputs: values } : { kind: "invalid", problems };
}
__name(parseWords, "parseWords");
function help() {
  const flags = [...inputSpecs].map(([name, spec]) => {
    const fallback = spec.default === "" ? "" : ` (default: ${spec.default})`;
    return `  --${name}
${wrapped(`${spec.text.replaceAll("`", "")}${fallback}`)}`;
  });
  return [
    "Builds a Go image with BuildKit, with the caches of earlier builds in its cache mounts.",
    "",
    "Usage: cached-go-docker-build build [flags] [context]",
    "",
    "Without --cache-store the caches are kept in your cache folder. Flags that take lists can be given several times.",
    "",
    "Flags:",
    ...flags,
    "  --help, --version"
  ].join("\n");
}
__name(help, "help");
function wrapped(text) {
  const lines = ["      "];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? "";
    if (line.length + word.length > 100) lines.push(`      ${word}`);
    else lines[lines.length - 1] = line.trim() === "" ? `      ${word}` : `${line} ${word}`;
  }
  return lines.join("\n");
}
__name(wrapped, "wrapped");
async function print(stream, text, code = 0) {
  await new Promise((resolve) => stream.write(`${text}
`, () => resolve()));
  return code;
}
__name(print, "print");

// src/cli.ts
var host = processHost();
await host.runToEnd((signal) => runCommand(host, signal));
