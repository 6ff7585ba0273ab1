import path from 'node:path';
import type { MountsConfig } from '../config/plan/mounts-config.ts';
import { jobName, jobRecordFile } from './caches/job-record.ts';
import { runFactsFrom } from '../config/run/run-facts.ts';
import { ConfigError } from './services/errors.ts';
import type { Services, ServicesOf } from './services/services.ts';
import { failIfStrict } from './services/strict.ts';
import { mountsConfig } from './around/analysed-images.ts';
import type { MountsState } from './around/mounts-state.ts';
import { decodeMountsState, encodeMountsState, mountsStateName } from './around/mounts-state.ts';
import { restoreMounts } from './restore-mounts.ts';
import { saveMounts } from './save-mounts.ts';

type MountsServices = ServicesOf<typeof restoreMounts> & ServicesOf<typeof saveMounts>;

/** The sub-action `mounts`, and the commands: restores, saves, or restores and leaves the saving to the post step. */
export async function runAround(services: MountsServices): Promise<Readonly<Record<string, string>>> {
  const config = await mountsConfig(services);
  if (config.mode === 'save') {
    await saveMounts(services, await stateOf(services, config));
    return {};
  }
  const file = config.mode === 'restore' ? stateFile(services, config) : undefined;
  if (file !== undefined) await refuseUnsaved(services, file);
  try {
    const { state, outputs } = await restoreMounts(services, config, 'others');
    for (const [name, value] of Object.entries(outputs)) services.workflow.setOutput(name, value);
    const text = encodeMountsState(state);
    if (file === undefined) services.workflow.saveState(mountsStateName, text);
    else await services.files.writeText(file, text, { mode: 0o600 });
    failIfStrict(services.run.env, state.report.phases);
    return outputs;
  } finally {
    await services.run.ownBuilds.forget();
    await services.files.remove(services.run.temporaryFolder);
  }
}

/** The post step of `mode: auto`. Nothing where main has not come so far. */
export async function runAroundPost(services: ServicesOf<typeof saveMounts>): Promise<void> {
  const state = decodeMountsState(services.workflow.state(mountsStateName));
  if (state === undefined) return;
  if (state.job === ownJob(services)) await saveMounts(services, state, services.workflow.input('report-file'));
  else services.log.warning('Nothing is saved: the state of this step is of another job.');
}

async function stateOf(services: Pick<Services, 'files' | 'run'>, config: MountsConfig): Promise<MountsState> {
  const file = stateFile(services, config);
  const text = await services.files.readText(file);
  if (text === undefined)
    throw new ConfigError(
      `mode: there is nothing to save, because no \`restore\` has left its state in ${file}. Put a step with \`mode: restore\` before the build, with the same \`state\`.`,
    );
  const state = decodeMountsState(text);
  if (state === undefined)
    throw new ConfigError(`state: ${file} is not what \`restore\` of this version writes. Name its file.`);
  if (state.job !== ownJob(services))
    throw new ConfigError(`state: ${file} is of another job. Put \`mode: restore\` before the build in this job.`);
  // It is good for one save.
  await services.files.remove(file);
  return state;
}

/** Before the first `save`, a second `restore` would take its place. */
async function refuseUnsaved(services: Pick<Services, 'files' | 'run'>, file: string): Promise<void> {
  const earlier = decodeMountsState((await services.files.readText(file)) ?? '');
  if (isInJob(services) && earlier?.job === ownJob(services))
    throw new ConfigError('state: an earlier restore of this job is not saved yet; name a file for each.');
}

function ownJob({ run: { env } }: Pick<Services, 'run'>): string {
  return jobName(runFactsFrom(env, undefined));
}

/** Elsewhere nothing tells one job from another: a `restore` without its `save` may have been any day. */
function isInJob({ run: { env } }: Pick<Services, 'run'>): boolean {
  return runFactsFrom(env, undefined).runId !== '';
}

/** Where `restore` and `save` of one job meet. */
function stateFile({ run: { env, folder } }: Pick<Services, 'run'>, { state }: MountsConfig): string {
  if (state !== undefined) return path.resolve(folder, state);
  const ofJob = jobRecordFile(runFactsFrom(env, undefined));
  if (ofJob === '')
    throw new ConfigError('state: it is missing. Name a file in which `restore` leaves what `save` needs.');
  return ofJob.replace(/job\.json$/, 'mounts.json');
}
