#!/usr/bin/env node
import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  flagLines,
  parseWords,
  print,
  readFlags,
  withServices
} from "./shared.cli.rare-commands.js";
import {
  runMain
} from "./shared.cli.main.rare-commands.js";
import {
  planInputs,
  runPlan
} from "./shared.cli.plan.js";
import "./shared.cli.plan.rare-commands.js";
import {
  runAround
} from "./shared.cli.mounts.mounts-post.js";
import "./shared.cli.main.mounts.mounts-post.rare-commands.js";
import {
  runPost
} from "./shared.cli.mounts.mounts-post.post.rare-commands.js";
import "./shared.cli.mounts.mounts-post.post.rare-commands.stats-command.js";
import "./shared.cli.main.mounts.mounts-post.post.rare-commands.js";
import "./shared.bake.cli.main.rare-commands.js";
import {
  mountsInputs
} from "./shared.bake.cli.mounts.mounts-post.js";
import "./shared.bake.cli.mounts.mounts-post.rare-commands.js";
import {
  askProxies,
  autoCandidates,
  chosenProxies,
  dockerfileThere,
  findGoModules,
  goFolders,
  goproxiesIn,
  listFindings,
  machineSettings,
  parseConfig,
  parseProxyList,
  privatePatternsOf,
  proxiesPlan,
  proxyQuestion,
  proxyUrls,
  shownProxy
} from "./shared.bake.cli.main.mounts.mounts-post.rare-commands.js";
import {
  proxyLines,
  runFactsFrom
} from "./shared.bake.cli.main.mounts.mounts-post.post.rare-commands.js";
import "./shared.bake.cli.main.mounts.mounts-post.post.rare-commands.stats-command.js";
import "./shared.bake.cli.mounts.mounts-post.plan.js";
import "./shared.bake.cli.mounts.mounts-post.plan.rare-commands.js";
import {
  copySources,
  parseDockerfile,
  readDockerfile
} from "./shared.bake.cli.main.mounts.mounts-post.plan.rare-commands.js";
import {
  didYouMean,
  inputs,
  mainBoundary,
  openTerminal,
  postBoundary,
  processHost,
  refusedInputs,
  withoutUserinfo
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";
import "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.js";
import "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";
import "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.store-worker.js";
import "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.store-worker.js";
import "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.store-worker.js";
import "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.send-otlp.stats-command.store-worker.js";
import "./shared.all.js";

// src/action/commands/program-help.ts
function programHelp() {
  return [
    "Builds a Go image with BuildKit, with the caches of earlier builds in its cache mounts.",
    "",
    "Usage: cached-go-docker-build build [flags] [context]",
    "       cached-go-docker-build check-proxy [flags] [context]",
    "       cached-go-docker-build compare [flags] [context]    (flags: compare --help)",
    "       cached-go-docker-build doctor [flags] [context]    (flags: doctor --help)",
    "       cached-go-docker-build init [flags] [path]    (flags: init --help)",
    "       cached-go-docker-build plan [flags] [path]    (flags: plan --help)",
    "       cached-go-docker-build mounts restore|save [flags] [context]    (flags: mounts --help)",
    "       cached-go-docker-build report [--format text|markdown|json] <file>...",
    "       cached-go-docker-build stats [--html <file>] <folder>",
    "",
    "check-proxy asks module proxies for a file of this module, those of --goproxy or those that `auto` would choose from,",
    "and exits with 1 if none responds correctly. It needs no Docker.",
    "",
    "compare builds cold and warm, and exits with 1 if the files of the two images differ.",
    "",
    "Without --cache-store the caches are kept in your cache folder. Flags that take lists can be given several times.",
    "",
    ...flagLines(inputs)
  ].join("\n");
}

// src/action/commands/build-command.ts
var buildCommand = async (host2, signal, words) => {
  const flags = await readFlags(host2, words, { name: "", table: inputs, folder: "context", help: programHelp });
  if (typeof flags === "number") return flags;
  const services = openTerminal(host2, signal, flags);
  host2.atExit(services.close);
  try {
    const code = await mainBoundary(services, () => runMain(services));
    return Math.max(code, await postBoundary(services, () => runPost(services)));
  } finally {
    services.close();
  }
};

// src/action/check-proxy.ts
import path from "node:path";
async function checkProxies(services) {
  const config = readConfig(services);
  const { sums, stages } = await readProject(services, config);
  const machine = await machineSettings(services);
  const candidates = candidatesOf(config, machine.goproxy, stages);
  const question = proxyQuestion(sums, privatePatternsOf(config.go, machine, stages));
  const probes = await askProxies(services, candidates, question);
  const anyRight = probes.some(({ verdict }) => verdict === "right");
  const choice = chosenProxies(candidates, probes, lastOf(config.go));
  const plan = proxiesPlan(candidates, question, probes, anyRight ? `${choice.reason}.` : "");
  const list = choice.list.split("|").map(shownProxy).join("|");
  return {
    lines: [
      ...proxyLines(plan),
      ...anyRight ? [`  As an input: goproxy: ${list}`] : [`  ${hint(candidates, sums, question !== void 0)}`],
      ...listFindings(config.go.isPreset ? "" : config.go.goproxy ?? "").flatMap(({ message, fix }) => [
        `  ${message} ${fix}`
      ])
    ],
    anyRight
  };
}
function readConfig({ workflow, run: { env } }) {
  const parsed = parseConfig((name) => workflow.input(name), runFactsFrom(env, void 0));
  const { secretsToMask } = parsed;
  for (const secret of secretsToMask) workflow.addSecret(secret);
  if (parsed.kind === "invalid") throw refusedInputs(parsed.problems);
  return parsed.config;
}
async function readProject({ checkout, run: { folder } }, config) {
  const dockerfile = await dockerfileThere(checkout.given, config.build, folder);
  const parsed = parseDockerfile(await checkout.given.readText(dockerfile) ?? "");
  const platform = "linux/amd64";
  const scope = {
    buildArgs: Object.fromEntries(config.build.buildArgs.map(({ name, value }) => [name, value ?? ""])),
    target: config.build.target ?? "",
    platform,
    buildPlatform: platform,
    buildContexts: config.build.buildContexts.map(({ name }) => name)
  };
  const read = parsed.kind === "parsed" ? readDockerfile(parsed.dockerfile, scope, () => void 0) : void 0;
  const modules = await findGoModules(checkout, {
    workspace: folder,
    context: path.resolve(folder, config.build.context),
    dockerfile,
    dependencyPaths: config.cache.dependencyPaths,
    copySources: read === void 0 ? [] : copySources(read),
    goFolders: read === void 0 ? [] : goFolders(read),
    isIgnored: () => false
  });
  return {
    sums: modules.kind === "modules" ? modules.sums : [],
    stages: read?.goStages ?? []
  };
}
function candidatesOf({ go }, machine, stages) {
  if (go.goproxy !== void 0) return proxyUrls(go.goproxy).map((url) => ({ url, source: "the input" }));
  const auto = go.autoProxies ?? { candidates: [], last: "direct" };
  return autoCandidates(auto, { machine, dockerfile: goproxiesIn(stages) });
}
function lastOf({ goproxy, autoProxies }) {
  if (autoProxies !== void 0) return autoProxies.last;
  if (goproxy === void 0) return "direct";
  const end = parseProxyList(goproxy).at(-1);
  return end === void 0 || end.kind === "url" ? void 0 : end.kind;
}
function hint(candidates, sums, wasAsked) {
  if (candidates.length === 0) return "The list has no http or https URL to check.";
  if (wasAsked)
    return "No proxy responded correctly; see the reasons. Give a proxy of your own network with --goproxy.";
  return sums.length === 0 ? "There is no go.sum here, so responses cannot be verified. Give the folder of a module that has a go.sum." : "Every module in go.sum is private (GOPRIVATE or GONOPROXY), so no proxy may be asked for it.";
}

// src/action/commands/check-proxy-command.ts
var checkProxyCommand = async (host2, signal, words) => {
  const flags = await readFlags(host2, words, { name: "", table: inputs, folder: "context", help: programHelp });
  if (typeof flags === "number") return flags;
  return withServices(host2, openTerminal(host2, signal, flags), async (services) => {
    const { lines, anyRight } = await checkProxies(services);
    const text = lines.map((line) => line.replace(/^ {2}/, "")).join("\n");
    return print(host2.stdout, services.run.redact(text), anyRight ? 0 : 1);
  });
};

// src/action/commands/mounts-command.ts
var { mode: _mode, ...restoreInputs } = mountsInputs;
var saveInputs = { state: mountsInputs.state };
async function mountsCommand(host2, signal, words) {
  const [mode = "", ...flags] = words;
  if ([mode, ...flags].some((word) => word === "--help" || word === "-h")) return print(host2.stdout, help());
  if (mode !== "restore" && mode !== "save") {
    const what = mode === "" ? "What to do is missing" : `Unknown word \`${mode}\` after \`mounts\``;
    const near = didYouMean(mode, ["restore", "save"]);
    return print(host2.stderr, `${what}: write \`mounts restore\` or \`mounts save\`.${near}`, 2);
  }
  const table = mode === "restore" ? restoreInputs : saveInputs;
  const parsed = parseWords(flags, { table, folder: "context" });
  const isFolderOfSave = mode === "save" && parsed.kind === "inputs" && parsed.inputs.has("context");
  const problems = [
    ...parsed.kind === "invalid" ? parsed.problems : [],
    ...isFolderOfSave ? ["`mounts save` takes no folder: it uses that of `mounts restore`."] : []
  ];
  if (parsed.kind === "invalid" || problems.length > 0)
    return print(host2.stderr, withoutUserinfo([...problems, "`mounts --help` shows all flags."].join("\n")), 2);
  const services = openTerminal({ ...host2, stdout: host2.stderr }, signal, new Map([...parsed.inputs, ["mode", mode]]));
  host2.atExit(services.close);
  let outputs = {};
  try {
    const code = await mainBoundary(services, async () => void (outputs = await runAround(services)));
    return code !== 0 || mode === "save" ? code : await print(host2.stdout, JSON.stringify(outputs));
  } finally {
    services.close();
  }
}
function help() {
  return [
    "Puts Go's caches into BuildKit's cache mounts before a build that something else runs, and saves them after it.",
    "",
    "Usage: cached-go-docker-build mounts restore --state <file> [flags] [context]",
    "       cached-go-docker-build mounts save --state <file>",
    "",
    "restore prints as JSON what the build is to use: the Dockerfiles with the mounts that yours lack, a bake file that names them,",
    "and build arguments. save takes all other flags from the state.",
    "",
    ...flagLines(restoreInputs)
  ].join("\n");
}

// src/action/commands/plan-command.ts
var planCommand = async (host2, signal, words) => {
  const flags = await readFlags(host2, words, { name: "plan", table: planInputs, folder: "path", help: help2 });
  if (typeof flags === "number") return flags;
  const given = new Map([...flags, ["context", flags.get("path") ?? "."]]);
  return withServices(host2, openTerminal({ ...host2, stdout: host2.stderr }, signal, given), async (services) => {
    const matrix = await runPlan(services);
    return print(host2.stdout, JSON.stringify(matrix));
  });
};
function help2() {
  return [
    "Finds the images of a repository and says which of them a change affects, and why. Prints the matrix as JSON.",
    "",
    "Usage: cached-go-docker-build plan --base <ref> [flags] [path]",
    "",
    ...flagLines(planInputs)
  ].join("\n");
}

// src/action/commands/run-command.ts
var rare = (run) => async (...given) => run(await import("./rare-commands.js"), ...given);
var commands = /* @__PURE__ */ new Map([
  ["build", buildCommand],
  ["check-proxy", checkProxyCommand],
  ["compare", rare(({ compareCommand }, ...given) => compareCommand(...given))],
  ["doctor", rare(({ doctorCommand }, ...given) => doctorCommand(...given, "0.1.0"))],
  ["init", rare(({ initCommand }, ...given) => initCommand(...given))],
  ["mounts", mountsCommand],
  ["plan", planCommand],
  ["report", rare(({ printReports }, ...given) => printReports(...given))],
  ["stats", rare(({ printStats }, ...given) => printStats(...given))]
]);
async function runCommand(host2, signal) {
  const [name, ...words] = host2.words;
  if (name === "--version" || name === "-v") return print(host2.stdout, "0.1.0");
  if (name === void 0 || name === "--help" || name === "-h" || name === "help")
    return print(host2.stdout, programHelp());
  const command = commands.get(name);
  if (command !== void 0) return command(host2, signal, words);
  return print(host2.stderr, `Unknown command \`${name}\`.${didYouMean(name, [...commands.keys()])} See \`--help\`.`, 2);
}

// src/cli.ts
var host = processHost();
await host.runToEnd((signal) => runCommand(host, signal));
