import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);

// src/platform/plain-text.ts
var unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
function plainText(text) {
  return text.replaceAll(/\r\n?/g, "\n").replaceAll(unseen, (character) => character === "\n" || character === "	" ? character : "");
}
function plainLine(text) {
  return text.replaceAll(unseen, " ").replaceAll(/\s+/g, " ").trim();
}

// src/text/units.ts
function duration(ms) {
  const seconds = Math.max(0, ms) / 1e3;
  if (seconds < 99.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 600) return `${whole} s`;
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
function signedDuration(ms) {
  return `${ms < 0 ? "-" : "+"}${duration(Math.abs(ms))}`;
}
function size(bytes) {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let value = Math.max(0, bytes);
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1e3;
    unit += 1;
  }
  return `${unit === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${units[unit] ?? ""}`;
}
function count(amount, one, many) {
  const digits = String(amount).replaceAll(/\B(?=(?:\d{3})+$)/g, "\u202F");
  return `${digits} ${amount === 1 ? one : many}`;
}

// src/report/markdown.ts
function markdownText(text, limit = 300) {
  return shortened(oneLine(text), limit).replaceAll(/[&<>|`*_[\]!\\#~@:{}^$"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll(/www\./gi, (prefix) => `${prefix.slice(0, 3)}&#46;`);
}
function markdownCode(text, limit = 160) {
  return `<code>${markdownText(text, limit)}</code>`;
}
function row(...cells) {
  return `| ${cells.join(" | ")} |`;
}
function oneLine(text) {
  return plainLine(text);
}
function shortened(text, limit) {
  const characters = [...text];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join("")}\u2026`;
}

// src/report/columns.ts
function columns(rows) {
  const cells = rows.map((row2) => row2.map(oneLine));
  const widest = Math.max(0, ...cells.map((row2) => row2.length));
  const widths = Array.from(
    { length: widest },
    (_, index) => Math.max(...cells.map((row2) => row2.length > index + 1 ? (row2[index] ?? "").length : 0))
  );
  return cells.map((row2) => `  ${row2.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ")}`.trimEnd());
}

export {
  plainText,
  plainLine,
  duration,
  signedDuration,
  size,
  count,
  markdownText,
  markdownCode,
  row,
  oneLine,
  shortened,
  columns
};
