import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  decodedText,
  listOf,
  literal,
  number,
  object,
  string,
  variant
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.store-worker.js";

// src/platform/store-github/worker-protocol.ts
var groups = listOf(listOf(string()));
var workerRequestSchema = variant("kind", [
  object({ kind: literal("find"), groups }),
  object({ kind: literal("restore"), groups, timeoutMs: number() }),
  object({ kind: literal("save"), key: string() })
]);
var workerAnswerSchema = variant("kind", [
  object({ kind: literal("found"), key: string() }),
  /** No such entry, or trouble that the library only printed. */
  object({ kind: literal("none") }),
  object({ kind: literal("saved") }),
  object({ kind: literal("exists") }),
  /** Not saved, and the library only printed why. */
  object({ kind: literal("not-saved") }),
  object({ kind: literal("failed"), reason: string() })
]);
var archivedFolder = "snapshot";
var answerDescriptor = 3;
function parseWorkerRequest(text) {
  const request = decodedText(workerRequestSchema, text);
  if (request === void 0) throw new Error("not a request of the store");
  return request;
}
function parseWorkerAnswer(text) {
  return decodedText(workerAnswerSchema, text);
}

export {
  archivedFolder,
  answerDescriptor,
  parseWorkerRequest,
  parseWorkerAnswer
};
