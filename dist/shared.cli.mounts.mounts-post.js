import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);
import {
  causeFindings,
  findingsAfter,
  startCleanUp
} from "./shared.cli.main.mounts.mounts-post.rare-commands.js";
import {
  isOwnReport,
  reportInterrupted,
  saveAndReport
} from "./shared.cli.mounts.mounts-post.post.rare-commands.js";
import {
  failIfStrict
} from "./shared.cli.main.mounts.mounts-post.post.rare-commands.js";
import {
  analysedImages,
  decodeMountsState,
  encodeMountsState,
  isFolderForBuild,
  mountsConfig,
  mountsStateName,
  preparedAsNoted,
  restoreMounts,
  seenBuilds
} from "./shared.bake.cli.mounts.mounts-post.js";
import {
  extractNew,
  leftoverFindings,
  postState,
  reportFrom,
  unrestored
} from "./shared.bake.cli.main.mounts.mounts-post.rare-commands.js";
import {
  jobName,
  jobRecordFile,
  phaseRecorder,
  runFactsFrom,
  withTexts
} from "./shared.bake.cli.main.mounts.mounts-post.post.rare-commands.js";
import {
  ConfigError
} from "./shared.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";

// src/action/run-around.ts
import path2 from "node:path";

// src/action/save-mounts.ts
import path from "node:path";
async function saveMounts(given, state, askedReport = state.inputs["report-file"] ?? "") {
  const services = asRestored(given, state);
  try {
    if (state.interrupted) {
      await reportInterrupted(services, state, state.nonce);
      return state.report;
    }
    const phases = phaseRecorder(services.log, services.clock, services.run.endingHangs);
    const analysed = await analysedImages(services, await mountsConfig(services), phases);
    const { joint } = analysed;
    const runs = unrestored(joint, "").map((start) => preparedAsNoted(joint, start, state.caches));
    const cleanUp = startCleanUp(services, joint.asked, runs);
    const { name } = joint.asked.builder;
    const seen = await seenBuilds(services, name, state.injectedAt, servedDockerfiles(analysed, state));
    services.log.info(`Builds since the caches were injected: ${seen.told}.`);
    const ownPhases = () => phases.reports().filter(({ name: phase }) => phase !== "analyse");
    const all = { ...phases, reports: () => [...state.report.phases, ...ownPhases()] };
    const read = await extractNew(services, joint, all, runs, seen.end);
    await cleanUp.end();
    const findings = [
      ...await findingsAfter(services, joint, read),
      ...await causeFindings(services, joint, read, seen.end),
      ...leftoverFindings(services, joint, read)
    ];
    const told = { ...joint, plan: { ...joint.plan, findings } };
    const own = withNames(reportFrom(told, all, read, seen.end), analysed);
    const report = withRestored(withTexts(own, services.run.redact), state);
    const reportFile = ownPlace(services, state.reportFile, askedReport.trim());
    const ended = { ...postState(services, joint, read, report, seen.end), reportFile };
    return await saveAndReport(services, ended, state.nonce);
  } finally {
    await services.run.ownBuilds.forget();
    for (const folder of state.folders) if (isFolderForBuild(services, folder)) await services.files.remove(folder);
  }
}
function ownPlace({ run, log }, reportFile, given) {
  const places = {
    temporaryRoot: path.dirname(run.temporaryFolder),
    givenReport: given === "" ? "" : path.resolve(run.folder, given)
  };
  if (isOwnReport(reportFile, places)) return reportFile;
  log.warning(`No report is written: the state of this step names \`${reportFile}\`, which is not its own.`);
  return "";
}
function asRestored(services, { inputs }) {
  const { workflow } = services;
  const isOfSave = (name) => name === "github-token";
  return {
    ...services,
    workflow: { ...workflow, input: (name) => isOfSave(name) ? workflow.input(name) : inputs[name] ?? "" }
  };
}
function servedDockerfiles({ images }, { dockerfiles }) {
  return images.flatMap(({ analysis }, index) => {
    const isServed = analysis.serving.caches.some(({ plan }) => plan.kind === "served");
    return isServed ? [dockerfiles[index] ?? ""] : [];
  });
}
function withNames(report, { images }) {
  const names = images.map(({ name }) => name).filter((name) => name !== "");
  return names.length === 0 ? report : { ...report, image: names.join(", ") };
}
function withRestored(report, { report: before }) {
  const caches = report.caches.map((cache) => {
    const restored = before.caches.find(({ kind }) => kind === cache.kind)?.restored;
    return restored === void 0 ? cache : { ...cache, restored };
  });
  return { ...report, caches };
}

// src/action/run-around.ts
async function runAround(services) {
  const config = await mountsConfig(services);
  if (config.mode === "save") {
    await saveMounts(services, await stateOf(services, config));
    return {};
  }
  const file = config.mode === "restore" ? stateFile(services, config) : void 0;
  if (file !== void 0) await refuseUnsaved(services, file);
  try {
    const { state, outputs } = await restoreMounts(services, config, "others");
    for (const [name, value] of Object.entries(outputs)) services.workflow.setOutput(name, value);
    const text = encodeMountsState(state);
    if (file === void 0) services.workflow.saveState(mountsStateName, text);
    else await services.files.writeText(file, text, { mode: 384 });
    failIfStrict(services.run.env, state.report.phases);
    return outputs;
  } finally {
    await services.run.ownBuilds.forget();
    await services.files.remove(services.run.temporaryFolder);
  }
}
async function runAroundPost(services) {
  const state = decodeMountsState(services.workflow.state(mountsStateName));
  if (state === void 0) return;
  if (state.job === ownJob(services)) await saveMounts(services, state, services.workflow.input("report-file"));
  else services.log.warning("Nothing is saved: the state of this step is of another job.");
}
async function stateOf(services, config) {
  const file = stateFile(services, config);
  const text = await services.files.readText(file);
  if (text === void 0)
    throw new ConfigError(
      `mode: there is nothing to save, because no \`restore\` has left its state in ${file}. Put a step with \`mode: restore\` before the build, with the same \`state\`.`
    );
  const state = decodeMountsState(text);
  if (state === void 0)
    throw new ConfigError(`state: ${file} is not what \`restore\` of this version writes. Name its file.`);
  if (state.job !== ownJob(services))
    throw new ConfigError(`state: ${file} is of another job. Put \`mode: restore\` before the build in this job.`);
  await services.files.remove(file);
  return state;
}
async function refuseUnsaved(services, file) {
  const earlier = decodeMountsState(await services.files.readText(file) ?? "");
  if (isInJob(services) && earlier?.job === ownJob(services))
    throw new ConfigError("state: an earlier restore of this job is not saved yet; name a file for each.");
}
function ownJob({ run: { env } }) {
  return jobName(runFactsFrom(env, void 0));
}
function isInJob({ run: { env } }) {
  return runFactsFrom(env, void 0).runId !== "";
}
function stateFile({ run: { env, folder } }, { state }) {
  if (state !== void 0) return path2.resolve(folder, state);
  const ofJob = jobRecordFile(runFactsFrom(env, void 0));
  if (ofJob === "")
    throw new ConfigError("state: it is missing. Name a file in which `restore` leaves what `save` needs.");
  return ofJob.replace(/job\.json$/, "mounts.json");
}

export {
  runAround,
  runAroundPost
};
