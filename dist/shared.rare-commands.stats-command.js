import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  reportSchemaVersion,
  runReportSchema
} from "./shared.bake.cli.main.mounts.mounts-post.post.rare-commands.stats-command.js";
import {
  oneLine,
  shortened
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.js";
import {
  array,
  getDotPath,
  looseObject,
  number,
  safeParse,
  unknown
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.store-worker.js";
import {
  errorText
} from "./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.send-otlp.stats-command.store-worker.js";

// src/action/reports/read-report.ts
var whatItIs = "Name a file that the output `report` or the input `report-file` of a step has named";
async function readReport(files, file, shown) {
  const refused = (reason) => ({
    kind: "refused",
    file: shown,
    reason: `${oneLine(shown)}: ${reason}`
  });
  try {
    const kind = await files.kindOf(file);
    if (kind === "absent") return refused(`there is no such file. ${whatItIs}.`);
    if (kind === "folder") return refused("it is a folder. Name files; `stats` takes a folder.");
    const text = kind === "file" ? await files.readText(file) : "";
    if (text === void 0 || text.trim() === "") return refused(`it is empty. ${whatItIs}.`);
    const value = JSON.parse(text);
    const problem = schemaProblem(value);
    if (problem !== void 0) return refused(problem);
    const read = safeParse(runReportSchema, value);
    if (read.success) return { kind: "report", file: shown, report: read.output };
    const [issue] = read.issues;
    const place = getDotPath(issue) ?? "";
    return refused(
      `\`${oneLine(place)}\` is not as schema ${reportSchemaVersion} has it (${shortened(oneLine(issue.message), 200)}). Was the file edited? Its schema is docs/report.schema.json.`
    );
  } catch (error) {
    const words = shortened(oneLine(errorText(error).split("\n")[0] ?? ""), 200);
    return refused(
      error instanceof SyntaxError ? `it is not JSON (${words}). ${whatItIs}.` : `it cannot be read: ${words}`
    );
  }
}
function schemaProblem(value) {
  const head = safeParse(looseObject({ schema: number(), phases: array(unknown()) }), value);
  const schema = head.success ? head.output.schema : void 0;
  if (schema === void 0) return `it is JSON, but no report. ${whatItIs}.`;
  if (schema === reportSchemaVersion) return void 0;
  const what = `it has schema ${schema}, and this version reads schema ${reportSchemaVersion}`;
  return schema > reportSchemaVersion ? `${what}. Update cached-go-docker-build to the version that wrote it.` : `${what}. Read it with the version that wrote it.`;
}

export {
  readReport
};
