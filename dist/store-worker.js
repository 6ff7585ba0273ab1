import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  answerDescriptor,
  archivedFolder,
  errorText,
  parseWorkerRequest
} from "./chunk-CPKW5JHR.js";
import {
  __name
} from "./chunk-7VP4KZIB.js";

// src/platform/store-cache-client.ts
import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
function serveOneRequest() {
  process.on("uncaughtException", (error) => answer({ kind: "failed", reason: errorText(error) }));
  process.on("unhandledRejection", (error) => answer({ kind: "failed", reason: errorText(error) }));
  const input = createInterface({ input: process.stdin });
  input.once("line", (line) => {
    carryOut(line).then(answer, (error) => answer({ kind: "failed", reason: errorText(error) }));
  });
  input.once("close", dieWithGroup);
}
__name(serveOneRequest, "serveOneRequest");
async function carryOut(line) {
  const request = parseWorkerRequest(line);
  const cache = await import("./cache-OK6V3QNX.js");
  return callCache(cache, request);
}
__name(carryOut, "carryOut");
async function callCache(cache, request) {
  switch (request.kind) {
    case "find":
      return found(await restoreCache(cache, request.prefixes, { lookupOnly: true }));
    case "restore":
      return found(await restoreCache(cache, request.prefixes, { segmentTimeoutInMs: request.timeoutMs }));
    case "save":
      return save(cache, request.key);
  }
}
__name(callCache, "callCache");
async function save(cache, key) {
  const existing = await restoreCache(cache, [key], { lookupOnly: true });
  if (existing === key) return { kind: "exists" };
  const id = await cache.saveCache([archivedFolder], key);
  return { kind: id === -1 ? "not-saved" : "saved" };
}
__name(save, "save");
function restoreCache(cache, prefixes, options) {
  const [first = "", ...others] = prefixes;
  return cache.restoreCache([archivedFolder], first, others, options);
}
__name(restoreCache, "restoreCache");
function found(key) {
  return key === void 0 ? { kind: "none" } : { kind: "found", key };
}
__name(found, "found");
function answer(value) {
  writeSync(answerDescriptor, `${JSON.stringify(value)}
`);
  process.exit(0);
}
__name(answer, "answer");
function dieWithGroup() {
  try {
    process.kill(-process.pid, "SIGKILL");
  } catch {
  }
  process.exit(1);
}
__name(dieWithGroup, "dieWithGroup");

// src/store-worker.ts
serveOneRequest();
