import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);

// src/platform/store-github/library-transcript.ts
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
function withoutSecrets(text, secrets) {
  const masked = secrets.filter(({ length }) => length >= shortestSecret).reduce((result, secret) => result.replaceAll(secret, "***"), text);
  return masked.replace(/(https?:\/\/[^\s"'?]+)\?[^\s"']*/g, "$1?***").replace(/(\w+:\/\/)[^/\s@"']+@/g, "$1***@");
}
function complaintIn(lines) {
  const complaint = lines.findLast(
    ({ level, text }) => level === "warning" || level === "error" || /^(Failed to (save|restore)|Cache (save|restore) skipped):/.test(text)
  );
  if (complaint === void 0) return void 0;
  return firstLine(complaint.text).replace(/^Failed to (save|restore): /, "");
}
function reserveRefusalIn(lines) {
  const refusal = lines.findLast(({ text }) => text.startsWith("Failed to reserve cache: ")) ?? lines.findLast(({ text }) => text.startsWith("Failed to save: Unable to reserve cache"));
  return refusal === void 0 ? void 0 : firstLine(refusal.text).replace(/^Failed to (reserve cache: (\w*Error: )?|save: )/, "");
}
function stageIn(lines) {
  const stage = lines.map(({ text }) => stages.find(([sign]) => sign.test(text))?.[1]).findLast((name) => name !== void 0);
  const progress = lines.findLast(({ text }) => /^(Sent|Received) \d+ of \d+/.test(text));
  const [, done, all] = /(\d+) of (\d+)/.exec(progress?.text ?? "") ?? [];
  const moving = stage === "downloading" || stage === "uploading";
  const amount = moving && done !== void 0 && all !== void 0 ? ` (${megabytes(done)} of ${megabytes(all)} MB done)` : "";
  return `${stage ?? "starting"}${amount}`;
}
function isLookingUp(lines) {
  return ["starting", "looking for the entry"].includes(stageIn(lines));
}
function retriedErrorIn(lines) {
  const retried = lines.findLast(({ text }) => retry.test(text));
  return retry.exec(retried?.text ?? "")?.[1];
}
var retry = /ttempt \d+ of \d+ failed with error: (.*?)(?:\. Retrying request in .*)?$/;
var stages = [
  [/^\[Request\] GetCacheEntryDownloadURL|_apis\/artifactcache\/cache\?/, "looking for the entry"],
  [/^\[Request\] CreateCacheEntry|^Reserving Cache/, "reserving the entry"],
  [/^\[Request\] FinalizeCacheEntryUpload|^Commiting cache/, "closing the entry"],
  [/^Packing the archive$/, "packing"],
  [/^Unpacking the archive$/, "unpacking"],
  [/^Attempting to upload cache|^Upload cache/, "uploading"],
  [/^Starting download of archive|^Cache hit for|^Download concurrency:/, "downloading"]
];
function unescape(message) {
  return message.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
function firstLine(text) {
  return text.split("\n", 1)[0] ?? "";
}
function megabytes(bytes) {
  return Math.round(Number(bytes) / 1e6);
}

export {
  createTranscript,
  withoutSecrets,
  complaintIn,
  reserveRefusalIn,
  stageIn,
  isLookingUp,
  retriedErrorIn
};
