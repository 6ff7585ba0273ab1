import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  readReport
} from "./shared.rare-commands.stats-command.js";
import {
  imageSeries
} from "./shared.cli.mounts.mounts-post.post.rare-commands.stats-command.js";
import {
  totalMs
} from "./shared.bake.cli.main.mounts.mounts-post.post.rare-commands.stats-command.js";
import {
  columns,
  duration,
  plainLine,
  signedDuration,
  size
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.js";
import "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.store-worker.js";
import {
  errorText
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.send-otlp.stats-command.store-worker.js";
import "./shared.all.js";

// src/action/reports/stats-command.ts
import path from "node:path";
import { parseArgs } from "node:util";

// src/stats/stats-page.ts
import { gainPlot, hitsPlot, timesPlot } from "./plots.js";

// src/stats/stats-table.ts
var statsHead = [
  "Image",
  "Runs",
  "Failed",
  "Hit rate",
  "Modules exact/partial/miss/off",
  "Build exact/partial/miss/off",
  "Median warm",
  "Median cold",
  "Net gain",
  "Restored",
  "Saved"
];
function statsCells({ name, statistics }) {
  const { runs, failed, hitRate, hits, warmMedianMs, coldMedianMs, netMs, restoredBytes, savedBytes } = statistics;
  return [
    name,
    String(runs),
    String(failed),
    hitRate === void 0 ? "-" : `${Math.round(hitRate * 100)} %`,
    hitsText(hits.modules),
    hitsText(hits.build),
    warmMedianMs === void 0 ? "-" : duration(warmMedianMs),
    coldMedianMs === void 0 ? "-" : duration(coldMedianMs),
    signedDuration(netMs),
    size(restoredBytes),
    size(savedBytes)
  ];
}
function statsLines(images, all) {
  const rows = images.length > 1 ? [...images, all] : images;
  return columns([statsHead, ...rows.map(statsCells)]).map((line) => line.replace(/^ {2}/, ""));
}
function hitsText({ exact, partial, miss, off }) {
  return [exact, partial, miss, off].join("/");
}

// src/stats/stats-page.ts
var mostPlotted = 20;
function statsPage(all, images, refused) {
  const plotted = images.length > 1 ? [all, ...images.slice(0, mostPlotted)] : images;
  const rest = images.length - (plotted.length - (images.length > 1 ? 1 : 0));
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    "<title>Go caches in Docker builds</title>",
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    "<h1>Go caches in Docker builds</h1>",
    `<p>${escaped(spanText(all))}</p>`,
    table(images.length > 1 ? [...images, all] : images),
    ...plotted.map((group, index) => plots(group, index)),
    ...rest > 0 ? [`<p>${rest} more images are only in the table.</p>`] : [],
    ...refused.length === 0 ? [] : [
      `<h2>Files that were not read</h2>`,
      `<ul>${refused.map((text) => `<li>${escaped(text)}</li>`).join("")}</ul>`
    ],
    "</body>",
    "</html>",
    ""
  ].join("\n");
}
function spanText({ points, statistics: { runs } }) {
  const day = (atMs) => new Date(atMs ?? 0).toISOString().slice(0, 10);
  return `${runs} ${runs === 1 ? "run" : "runs"}, ${day(points[0]?.atMs)} to ${day(points.at(-1)?.atMs)} (UTC). Warm: nothing was compiled or downloaded that kept mounts would have had.`;
}
function table(groups) {
  const row = (tag, cells) => `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  const body = groups.map((group) => row("td", statsCells(group))).join("\n");
  return `<table>
<thead>${row("th", statsHead)}</thead>
<tbody>
${body}
</tbody>
</table>`;
}
function plots(group, index) {
  const figures = [timesPlot(group.points), gainPlot(group.points), hitsPlot(group.statistics.hits)];
  return [
    `<section><h2>${escaped(group.name)}</h2>`,
    // Ids are of the whole page.
    ...figures.map((svg, at) => `<figure>${svg.replaceAll("zr-", `plot-${index}-${at}-`)}</figure>`),
    "</section>"
  ].join("\n");
}
function escaped(text) {
  return plainLine(text).replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
var style = `
body { font: 14px/1.5 system-ui, sans-serif; margin: 2em auto; max-width: 1800px; padding: 0 1em; color: #1f2328; background: #fff; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid #d1d9e0; padding: 4px 8px; text-align: right; white-space: nowrap; }
th { white-space: normal; }
th:first-child, td:first-child { text-align: left; }
figure { display: inline-block; margin: 0 1em 1em 0; }
`;

// src/stats/statistics.ts
function statisticsOf(reports) {
  const byName = /* @__PURE__ */ new Map();
  for (const report of reports) {
    const name = nameOf(report);
    byName.set(name, [...byName.get(name) ?? [], report]);
  }
  const images = [...byName].map(([name, ofImage]) => groupOf(name, ofImage)).toSorted((a, b) => b.statistics.runs - a.statistics.runs || (a.name < b.name ? -1 : 1));
  return { all: groupOf("all", reports), images };
}
function nameOf(report) {
  const { repository = "", image = "", caches } = report;
  const name = [repository, imageSeries(image)].filter((text) => text !== "").join(" ");
  if (name !== "") return name;
  const key = caches.find(({ kind }) => kind === "build")?.primaryKey ?? "";
  return /-build-([0-9a-f]+)-/.exec(key)?.[1] ?? "unnamed";
}
function groupOf(name, reports) {
  const points = reports.map(pointOf).toSorted((a, b) => a.atMs - b.atMs);
  const good = points.filter(({ isFailed }) => !isFailed);
  const sum = (value) => points.reduce((all, point) => all + value(point), 0);
  const caches = reports.flatMap((report) => report.caches);
  const looked = caches.filter(({ hit }) => hit !== "off").length;
  return {
    name,
    points,
    statistics: {
      runs: points.length,
      failed: points.length - good.length,
      hits: { modules: hitsOf(caches, "modules"), build: hitsOf(caches, "build") },
      hitRate: looked === 0 ? void 0 : caches.filter(isFound).length / looked,
      netMs: sum(({ netMs }) => netMs),
      warmMedianMs: median(good.filter(({ warmth }) => warmth === "warm").map(({ totalMs: ms }) => ms)),
      coldMedianMs: median(good.filter(({ warmth }) => warmth === "cold").map(({ totalMs: ms }) => ms)),
      restoredBytes: sum(({ restoredBytes }) => restoredBytes),
      savedBytes: sum(({ savedBytes }) => savedBytes)
    }
  };
}
function pointOf(report) {
  const { verdict, caches, phases, result } = report;
  const starts = phases.map(({ startedAt }) => Date.parse(startedAt)).filter((ms) => !Number.isNaN(ms));
  return {
    atMs: starts.length === 0 ? 0 : Math.min(...starts),
    totalMs: totalMs(report),
    buildMs: verdict.buildMs,
    coldMs: verdict.coldMs,
    netMs: verdict.coldMs === 0 ? 0 : verdict.netMs,
    warmth: warmthOf(report),
    isFailed: result === "failure",
    restoredBytes: caches.reduce((bytes, { restored }) => bytes + restored.bytes, 0),
    savedBytes: caches.reduce((bytes, { saved }) => bytes + (saved?.bytes ?? 0), 0)
  };
}
function warmthOf({ warmth, caches }) {
  if (warmth !== void 0) return warmth.state === "off" ? "cold" : warmth.state;
  const compiled = caches.find(({ kind, hit }) => kind === "build" && hit !== "off");
  return (compiled === void 0 ? caches.some(isFound) : isFound(compiled)) ? "warm" : "cold";
}
function isFound({ hit }) {
  return hit === "exact" || hit === "partial";
}
function hitsOf(caches, kind) {
  const amount = (hit) => caches.filter((cache) => cache.kind === kind && cache.hit === hit).length;
  return { exact: amount("exact"), partial: amount("partial"), miss: amount("miss"), off: amount("off") };
}
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === void 0 || lower === void 0 ? void 0 : (upper + lower) / 2;
}

// src/action/reports/stats-command.ts
var mostFiles = 2e4;
var deepest = 8;
var named = 20;
async function statsCommand(host, files, words) {
  const parsed = parsedWords(words);
  if (typeof parsed === "string") return { out: "", trouble: `${parsed}
See \`stats --help\`.`, code: 2 };
  if (parsed.help) return { out: help, trouble: "", code: 0 };
  const root = path.resolve(host.folder, parsed.folder);
  if (await files.kindOf(root) !== "folder")
    return {
      out: "",
      trouble: `${parsed.folder}: there is no such folder. Name one that has report.json files.`,
      code: 1
    };
  const found = await jsonFiles(files, root, deepest);
  if (found.length > mostFiles)
    return {
      out: "",
      trouble: `${parsed.folder}: it has more than ${mostFiles} .json files. Name a folder of reports.`,
      code: 1
    };
  const read = [];
  for (const file of found) read.push(await readReport(files, file, path.relative(root, file)));
  const reports = read.flatMap((each) => each.kind === "report" ? [each.report] : []);
  const refused = read.flatMap((each) => each.kind === "refused" ? [each.reason] : []);
  const trouble = refusedText(refused);
  if (reports.length === 0)
    return { out: "", trouble: [...trouble, `${parsed.folder}: there is no report in it.`].join("\n"), code: 1 };
  const { all, images } = statisticsOf(reports);
  const page = path.resolve(host.folder, parsed.html);
  try {
    await files.writeText(page, statsPage(all, images, refused));
  } catch (error) {
    return {
      out: statsLines(images, all).join("\n"),
      trouble: `${parsed.html} could not be written: ${errorText(error)}`,
      code: 1
    };
  }
  return {
    out: [...statsLines(images, all), "", `Plots: ${parsed.html}`].join("\n"),
    trouble: trouble.join("\n"),
    code: 0
  };
}
async function jsonFiles(files, folder, depth) {
  const found = [];
  for (const name of await files.list(folder)) {
    const at = path.join(folder, name);
    const kind = await files.kindOf(at);
    if (kind === "folder" && depth > 0) found.push(...await jsonFiles(files, at, depth - 1));
    else if (kind === "file" && name.endsWith(".json")) found.push(at);
    if (found.length > mostFiles) break;
  }
  return found;
}
function refusedText(refused) {
  if (refused.length === 0) return [];
  const rest = refused.length - named;
  const count = `${refused.length} ${refused.length === 1 ? "file was" : "files were"} not counted:`;
  return [count, ...refused.slice(0, named).map((text) => `  ${text}`), ...rest > 0 ? [`  and ${rest} more`] : []];
}
function parsedWords(words) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        html: { type: "string", default: "go-cache-stats.html" },
        help: { type: "boolean", short: "h", default: false }
      },
      allowPositionals: true
    });
    const [folder, ...others] = positionals;
    if (others.length > 0) return `There can be one folder: \`${positionals.join("` or `")}\`.`;
    if (folder === void 0 && !values.help) return "The folder with the reports is missing.";
    return { folder: folder ?? "", html: values.html, help: values.help };
  } catch (error) {
    return errorText(error).split("\n")[0] ?? "";
  }
}
var help = [
  "Prints what the reports (report.json) below a folder have in common, and writes a page with plots.",
  "",
  "Usage: cached-go-docker-build stats [--html <file>] <folder>",
  "",
  "The page is one file that loads nothing; without --html it is go-cache-stats.html. Files that are no reports of this schema are",
  "named and not counted."
].join("\n");
export {
  statsCommand
};
