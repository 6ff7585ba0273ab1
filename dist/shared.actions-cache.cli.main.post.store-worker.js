import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  __name
} from "./shared.all.js";

// src/platform/error-text.ts
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

// src/platform/store-github/worker-protocol.ts
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
  archivedFolder,
  answerDescriptor,
  parseWorkerRequest,
  parseWorkerAnswer
};
