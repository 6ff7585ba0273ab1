import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  isInputName,
  isSwitch,
  unknownInputMessage
} from "./shared.bake.cli.mounts.mounts-post.rare-commands.js";
import {
  ConfigError,
  inputs,
  withoutUserinfo
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";

// src/action/commands/command-output.ts
function flagLines(table) {
  const flags = Object.entries(table).map(([name, spec]) => {
    const fallback = spec.default === "" ? "" : ` (default: ${spec.default})`;
    return `  --${name}
${wrapped(`${spec.text.replaceAll("`", "")}${fallback}`)}`;
  });
  return ["Flags:", ...flags, "  --help, --version"];
}
function wrapped(text) {
  const lines = ["      "];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? "";
    if (line.length + word.length > 100) lines.push(`      ${word}`);
    else lines[lines.length - 1] = line.trim() === "" ? `      ${word}` : `${line} ${word}`;
  }
  return lines.join("\n");
}
async function print(stream, text, code = 0) {
  await new Promise((resolve) => stream.write(`${text}
`, () => resolve()));
  return code;
}

// src/action/commands/command-words.ts
import { parseArgs } from "node:util";
function parseWords(words, { table, folder } = { table: inputs, folder: "context" }) {
  const values = /* @__PURE__ */ new Map();
  const problems = /* @__PURE__ */ new Set();
  const { tokens } = parseArgs({
    args: [...words],
    options: options(table),
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") {
      if (values.has(folder))
        problems.add(`There can be one ${folder}: \`${values.get(folder) ?? ""}\` or \`${token.value}\`.`);
      else values.set(folder, token.value);
      continue;
    }
    const { name } = token;
    if (!token.rawName.startsWith("--")) {
      problems.add(`There are no short flags: \`${words[token.index] ?? ""}\`.`);
      continue;
    }
    if (!isInputName(name, table)) {
      problems.add(unknownInputMessage(name, table).replace("input `", "flag `--").replace("mean `", "mean `--"));
      continue;
    }
    const value = token.value ?? (isSwitch(name, table) ? "true" : void 0);
    if (value === void 0) problems.add(`The flag \`--${name}\` needs a value.`);
    else if (values.has(name) && table[name]?.type.kind !== "list")
      problems.add(`The flag \`--${name}\` was given twice.`);
    else values.set(name, [...values.has(name) ? [values.get(name) ?? ""] : [], value].join("\n"));
  }
  return problems.size === 0 ? { kind: "inputs", inputs: values } : { kind: "invalid", problems: [...problems] };
}
function options(table) {
  return Object.fromEntries(
    Object.keys(table).map((name) => [name, { type: isSwitch(name, table) ? "boolean" : "string" }])
  );
}

// src/action/commands/command-flags.ts
async function readFlags(host, words, { name, help, ...inputs2 }) {
  if (words.some((word) => word === "--help" || word === "-h")) return print(host.stdout, help());
  const parsed = parseWords(words, inputs2);
  if (parsed.kind === "inputs") return parsed.inputs;
  const where = name === "" ? "`--help`" : `\`${name} --help\``;
  return print(host.stderr, withoutUserinfo([...parsed.problems, `${where} shows all flags.`].join("\n")), 2);
}

// src/action/commands/with-services.ts
async function withServices(host, terminal, body, refused = 1) {
  host.atExit(terminal.close);
  try {
    return await body(terminal);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return await print(host.stderr, terminal.run.redact(error.message), refused);
  } finally {
    terminal.close();
  }
}

export {
  flagLines,
  print,
  parseWords,
  readFlags,
  withServices
};
