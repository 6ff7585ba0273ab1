import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  complaintIn,
  createTranscript
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.store-worker.js";
import {
  answerDescriptor,
  archivedFolder,
  parseWorkerRequest
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.store-worker.js";
import "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.store-worker.js";
import {
  errorText
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.send-otlp.stats-command.store-worker.js";
import "./shared.all.js";

// src/platform/store-github/worker.ts
import { writeSync } from "node:fs";
import { createInterface } from "node:readline";

// src/platform/store-github/own-output.ts
function notedOutput() {
  const transcript = createTranscript([]);
  let unfinished = "";
  process.stdout.write = new Proxy(process.stdout.write.bind(process.stdout), {
    apply: (write, stream, given) => {
      const [chunk] = given;
      if (typeof chunk === "string") {
        const lines = `${unfinished}${chunk}`.split(/\r?\n/);
        unfinished = lines.pop() ?? "";
        for (const line of lines) transcript.add(line);
      }
      return Reflect.apply(write, stream, given);
    }
  });
  return () => transcript.lines;
}

// src/platform/store-github/worker.ts
function serveOneRequest() {
  process.on("uncaughtException", (error) => answer({ kind: "failed", reason: errorText(error) }));
  process.on("unhandledRejection", (error) => answer({ kind: "failed", reason: errorText(error) }));
  const input = createInterface({ input: process.stdin });
  input.once("line", (line) => {
    carryOut(line).then(answer, (error) => answer({ kind: "failed", reason: errorText(error) }));
  });
  input.once("close", dieWithGroup);
}
async function carryOut(line) {
  const request = parseWorkerRequest(line);
  const cache = await import("./actions-cache.js");
  return callCache(cache, request);
}
var segmentMs = 45e3;
async function callCache(cache, request) {
  switch (request.kind) {
    case "find":
      return firstFound(cache, request.groups, { lookupOnly: true });
    case "restore":
      return firstFound(cache, request.groups, { segmentTimeoutInMs: Math.min(request.timeoutMs, segmentMs) });
    case "save":
      return save(cache, request.key);
  }
}
async function firstFound(cache, groups, options) {
  const printed = notedOutput();
  for (const prefixes of groups) {
    const key = await restoreCache(cache, prefixes, options);
    if (key !== void 0) return { kind: "found", key };
    if (complaintIn(printed()) !== void 0) break;
  }
  return { kind: "none" };
}
async function save(cache, key) {
  const existing = await restoreCache(cache, [key], { lookupOnly: true });
  if (existing === key) return { kind: "exists" };
  const id = await cache.saveCache([archivedFolder], key);
  return { kind: id === -1 ? "not-saved" : "saved" };
}
function restoreCache(cache, prefixes, options) {
  const [first = "", ...others] = prefixes;
  return cache.restoreCache([archivedFolder], first, others, options);
}
function answer(value) {
  writeSync(answerDescriptor, `${JSON.stringify(value)}
`);
  process.exit(0);
}
function dieWithGroup() {
  try {
    process.kill(-process.pid, "SIGKILL");
  } catch {
  }
  process.exit(1);
}

// src/store-worker.ts
serveOneRequest();
