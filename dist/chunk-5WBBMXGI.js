import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  __name
} from "./chunk-7VP4KZIB.js";

// src/platform/store-errors.ts
function errorText(error) {
  if (typeof error === "object" && error !== null && "message" in error) return String(error.message);
  return String(error);
}
__name(errorText, "errorText");
function errorCode(error) {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
__name(errorCode, "errorCode");
function diskErrorText(error, folder) {
  switch (errorCode(error)) {
    case "ENOSPC":
    case "EDQUOT":
      return `no space left in ${folder}`;
    case "EROFS":
    case "EACCES":
    case "EPERM":
      return `${folder} may not be written (${errorText(error)})`;
    default:
      return errorText(error);
  }
}
__name(diskErrorText, "diskErrorText");

// src/platform/store-transcript.ts
var shortestSecret = 8;
var keptLines = 400;
function createTranscript(secrets) {
  const lines = [];
  const hidden = [...secrets];
  return {
    lines,
    add(raw) {
      const [, command, message] = /^::([a-z-]+)(?: [^:]*)?::(.*)$/.exec(raw) ?? [];
      const text = message === void 0 ? raw : unescape(message);
      if (command === "add-mask") {
        hidden.push(text);
        return void 0;
      }
      const level = command === "debug" || command === "warning" || command === "error" ? command : "info";
      const line = { level, text: withoutSecrets(text, hidden).trim() };
      if (line.text === "") return void 0;
      lines.push(line);
      if (lines.length > keptLines) lines.shift();
      return line;
    }
  };
}
__name(createTranscript, "createTranscript");
function withoutSecrets(text, secrets) {
  const masked = secrets.filter(({ length }) => length >= shortestSecret).reduce((result, secret) => result.replaceAll(secret, "***"), text);
  return masked.replace(/(https?:\/\/[^\s"'?]+)\?[^\s"']*/g, "$1?***").replace(/(\w+:\/\/)[^/\s@"']+@/g, "$1***@");
}
__name(withoutSecrets, "withoutSecrets");
function complaintIn(lines) {
  const complaint = lines.findLast(
    ({ level, text: text2 }) => level === "warning" || level === "error" || /^(Failed to (save|restore)|Cache (save|restore) skipped):/.test(text2)
  );
  if (complaint === void 0) return void 0;
  const text = firstLine(complaint.text).replace(/^Failed to (save|restore): /, "");
  const [, tool] = /^"?(?:\S*\/)?(\w*tar)"? failed with error:/.exec(text) ?? [];
  return tool === void 0 ? text : `${tool} failed: ${toolWordsIn(lines) ?? text}`;
}
__name(complaintIn, "complaintIn");
function reserveRefusalIn(lines) {
  const refusal = lines.findLast(({ text }) => text.startsWith("Failed to reserve cache: ")) ?? lines.findLast(({ text }) => text.startsWith("Failed to save: Unable to reserve cache"));
  return refusal === void 0 ? void 0 : firstLine(refusal.text).replace(/^Failed to (reserve cache: (\w*Error: )?|save: )/, "");
}
__name(reserveRefusalIn, "reserveRefusalIn");
function stageIn(lines) {
  const stage = lines.map(({ text }) => stages.find(([sign]) => sign.test(text))?.[1]).findLast((name) => name !== void 0);
  const progress = lines.findLast(({ text }) => /^(Sent|Received) \d+ of \d+/.test(text));
  const [, done, all] = /(\d+) of (\d+)/.exec(progress?.text ?? "") ?? [];
  const moving = stage === "downloading" || stage === "uploading";
  const amount = moving && done !== void 0 && all !== void 0 ? ` (${megabytes(done)} of ${megabytes(all)} MB done)` : "";
  return `${stage ?? "starting"}${amount}`;
}
__name(stageIn, "stageIn");
function isLookingUp(lines) {
  return ["starting", "looking for the entry"].includes(stageIn(lines));
}
__name(isLookingUp, "isLookingUp");
function retriedErrorIn(lines) {
  const retried = lines.findLast(({ text }) => retry.test(text));
  return retry.exec(retried?.text ?? "")?.[1];
}
__name(retriedErrorIn, "retriedErrorIn");
var retry = /ttempt \d+ of \d+ failed with error: (.*?)(?:\. Retrying request in .*)?$/;
var stages = [
  [/^\[Request\] GetCacheEntryDownloadURL|_apis\/artifactcache\/cache\?/, "looking for the entry"],
  [/^\[Request\] CreateCacheEntry|^Reserving Cache/, "reserving the entry"],
  [/^\[Request\] FinalizeCacheEntryUpload|^Commiting cache/, "closing the entry"],
  [/^\[command\].* --posix -cf /, "packing"],
  [/^\[command\].* -xf /, "unpacking"],
  [/^Attempting to upload cache|^Upload cache/, "uploading"],
  [/^Starting download of archive|^Cache hit for|^Download concurrency:/, "downloading"]
];
function toolWordsIn(lines) {
  const said = /* @__PURE__ */ __name((tool) => lines.map(({ text }) => tool.exec(text)?.[1]).find((words) => words !== void 0), "said");
  return said(/^\S*(?:zstd\S*|gzip): (?:\/\*stdin\*\\ ?: )?(.*)$/) ?? said(/^\S*tar: (?!Child |Error is not|Exiting)(.*)$/);
}
__name(toolWordsIn, "toolWordsIn");
function unescape(message) {
  return message.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
__name(unescape, "unescape");
function firstLine(text) {
  return text.split("\n", 1)[0] ?? "";
}
__name(firstLine, "firstLine");
function megabytes(bytes) {
  return Math.round(Number(bytes) / 1e6);
}
__name(megabytes, "megabytes");

// src/platform/store-protocol.ts
var archivedFolder = "snapshot";
var answerDescriptor = 3;
function parseWorkerRequest(text) {
  const value = parseRecord(text);
  const { kind, groups, timeoutMs, key } = value;
  if (kind === "find" && isGroups(groups)) return { kind, groups };
  if (kind === "restore" && isGroups(groups) && typeof timeoutMs === "number") return { kind, groups, timeoutMs };
  if (kind === "save" && typeof key === "string") return { kind, key };
  throw new Error("not a request of the store");
}
__name(parseWorkerRequest, "parseWorkerRequest");
function parseWorkerAnswer(text) {
  try {
    const { kind, key, reason } = parseRecord(text);
    if (kind === "found" && typeof key === "string") return { kind, key };
    if (kind === "failed" && typeof reason === "string") return { kind, reason };
    if (kind === "none" || kind === "saved" || kind === "exists" || kind === "not-saved") return { kind };
    return void 0;
  } catch {
    return void 0;
  }
}
__name(parseWorkerAnswer, "parseWorkerAnswer");
function parseRecord(text) {
  const value = JSON.parse(text);
  return typeof value === "object" && value !== null ? value : {};
}
__name(parseRecord, "parseRecord");
function isGroups(value) {
  return Array.isArray(value) && value.every(isStrings);
}
__name(isGroups, "isGroups");
function isStrings(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
__name(isStrings, "isStrings");

export {
  errorText,
  errorCode,
  diskErrorText,
  createTranscript,
  withoutSecrets,
  complaintIn,
  reserveRefusalIn,
  stageIn,
  isLookingUp,
  retriedErrorIn,
  archivedFolder,
  answerDescriptor,
  parseWorkerRequest,
  parseWorkerAnswer
};
