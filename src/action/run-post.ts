import path from 'node:path';
import type { CacheReport, RunReport } from '../report/run-report.ts';
import { closingLines } from '../report/log-lines.ts';
import { errorText } from '../platform/error-text.ts';
import type { KeptRecord } from '../report/kept-record.ts';
import { withTexts } from '../report/report-texts.ts';
import { summaryFrom } from '../report/summary/summary.ts';
import { size } from '../text/units.ts';
import { endOwnBuilder } from './builder/end-builder.ts';
import { foreignPlace } from './caches/own-places.ts';
import { saveHost } from './host/save-host.ts';
import { uploadRecord } from './record/upload-record.ts';
import type { PhaseEnd } from './services/phases.ts';
import { phaseRecorder } from './services/phases.ts';
import { publishSharing } from './sharing/publish-sharing.ts';
import type { SaveEnd } from './save/save-entry.ts';
import { sendTelemetry } from './reports/send-telemetry.ts';
import { ownPrefix } from './services/own-prefix.ts';
import { saveEntry, saveLimitMs } from './save/save-entry.ts';
import type { PostState } from './caches/post-state.ts';
import { decodeState, stateName } from './caches/post-state.ts';
import { failIfStrict } from './services/strict.ts';
import type { Services, ServicesOf } from './services/services.ts';
import { settledCache, verdictFrom } from './savings/run-balance.ts';

/** The post step: uploads what main has packed, then tells how the run went. Never fails the job. */
export async function runPost(
  services: Pick<Services, 'run' | 'workflow' | 'log' | 'shell'> & ServicesOf<typeof saveHost>,
): Promise<RunReport | undefined> {
  try {
    return await endRun(services);
  } finally {
    await endOwnBuilder(services);
  }
}

async function endRun(
  services: Pick<Services, 'run' | 'workflow' | 'log' | 'shell'> & ServicesOf<typeof saveHost>,
): Promise<RunReport | undefined> {
  const state = decodeState(services.workflow.state(stateName));
  // Main left nothing: it was no build, or it did not come so far.
  if (state === undefined) return undefined;
  const given = services.workflow.input('report-file').trim();
  const foreign = foreignPlace(state, {
    temporaryRoot: path.dirname(services.run.temporaryFolder),
    givenReport: given === '' ? '' : path.resolve(services.run.folder, given),
  });
  if (foreign !== undefined) {
    services.log.warning(
      `Nothing is saved or reported: the state of this step names \`${foreign}\`, which is not its own.`,
    );
    return undefined;
  }
  return saveAndReport(services, state);
}

/** Uploads what was packed and tells how the run went. `nonce`: of the step that began the run; in the name of its temporary folder. */
export async function saveAndReport(
  services: Pick<Services, 'workflow' | 'log'> & ServicesOf<typeof saveHost>,
  state: PostState,
  nonce = path.basename(state.temporaryFolder).replace(ownPrefix, ''),
): Promise<RunReport> {
  try {
    if (state.interrupted) {
      await reportInterrupted(services, state, nonce);
      return state.report;
    }
    // Beside the upload of caches, which takes longer.
    const uploading = uploadRecord(services, state);
    const sharing = publishSharing(services, state);
    const phases = phaseRecorder(services.log, services.clock);
    if (state.saves.length === 0) phases.skip('save', 'there is nothing to save');
    const saved =
      state.saves.length === 0
        ? nothingSaved
        : await phases.attempt(
            'save',
            'Save caches',
            () => save(services, state),
            () => nothingSaved,
          );
    const { host } = state.beside;
    if (host !== undefined)
      await phases.attempt(
        'host-save',
        'Save the Go caches of the runner',
        () => saveHost(services, state, host),
        () => undefined,
      );
    const all = [...state.report.phases, ...phases.reports()];
    const saveMs = new Map([...saved].map(([kind, { ms }]) => [kind, ms]));
    const caches = state.report.caches.map((cache) => settledCache(withSave(cache, saved.get(cache.kind)), saveMs));
    const own: RunReport = { ...state.report, phases: all, caches, verdict: verdictFrom(all, caches) };
    // What saving has added can hold a value that must not be shown, as main's part could.
    const report = withTexts(own, services.run.redact);
    for (const line of closingLines(report)) services.log.info(line);
    await tell(services, `The report could not be written to ${state.reportFile}`, async () => {
      if (state.reportFile === '') return;
      await services.files.writeText(state.reportFile, `${JSON.stringify(report, undefined, 2)}\n`);
    });
    await tell(services, unsent, () => sendTelemetry(services, report, nonce));
    const record = await uploading;
    const shared = await sharing;
    if (shared !== '') services.log.info(shared);
    tellRecord(services, record);
    if (state.noSummary === undefined)
      await tell(services, 'The summary could not be written', () =>
        services.workflow.writeSummary(summaryFrom(report, { record, store: state.store.kind })),
      );
    failIfStrict(services.run.env, phases.reports());
    return report;
  } finally {
    await services.files.remove(state.temporaryFolder);
  }
}

const unsent = 'Telemetry was not sent';

/** Of a run that was cancelled a collector is told, and nobody else: its log has said it. */
export async function reportInterrupted(
  services: Pick<Services, 'run' | 'log' | 'files'>,
  { report }: Pick<PostState, 'report'>,
  nonce: string,
): Promise<void> {
  // Also where the image was built before.
  await tell(services, unsent, () => sendTelemetry(services, { ...report, result: 'failure' }, nonce));
}

function tellRecord({ log }: Pick<Services, 'log'>, record: KeptRecord | undefined): void {
  if (record === undefined) return;
  if (record.kind === 'kept') log.info(`Build record: ${record.name}, ${size(record.bytes)}, ${record.url}`);
  else if (!record.isTrouble) log.info(`No build record was uploaded: ${record.reason}.`);
  else
    log.warning(
      `The build record was not uploaded: ${record.reason}. With DOCKER_BUILD_RECORD_UPLOAD=false the action does not try.`,
    );
}

async function tell(services: Pick<Services, 'log'>, failure: string, body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    services.log.warning(`${failure}: ${errorText(error)}`);
  }
}

type TimedEnd = SaveEnd & { readonly ms: number; readonly isRecord: boolean };

const nothingSaved: ReadonlyMap<string, TimedEnd> = new Map();

async function save(
  services: Pick<Services, 'log' | 'files' | 'clock' | 'store' | 'run'>,
  state: PostState,
): Promise<PhaseEnd<ReadonlyMap<string, TimedEnd>>> {
  const deadline =
    services.clock.monotonicMs() + Math.max(...state.saves.map((pending) => saveLimitMs(state, pending)));
  const ends = await Promise.all(
    state.saves.map(async (pending) => {
      const begin = services.clock.monotonicMs();
      const end = await saveEntry(services, state, pending, deadline);
      const ms = services.clock.monotonicMs() - begin;
      return [pending.kind, { ...end, ms, isRecord: pending.role === 'record' }] as const;
    }),
  );
  const lost = ends.flatMap(([, end]) => (end.kind === 'not' && end.degraded && !end.isRecord ? [end.reason] : []));
  const troubles = [...new Set(lost)];
  // Main has warned of a store that does not answer; once is enough.
  if (troubles.length > 0 && !state.saves.some(({ storeFailed }) => storeFailed))
    services.log.warning(
      `The caches were not saved: ${troubles.join('; ')}. The next run starts from the last snapshot.`,
    );
  const told = ends.map(
    ([kind, end]) =>
      `${kind}: ${end.kind === 'saved' ? `saved ${size(end.bytes)} as ${end.key}` : `not saved, ${end.reason}`}`,
  );
  return { outcome: troubles.length > 0 ? 'degraded' : 'done', reason: told.join('; '), value: new Map(ends) };
}

function withSave(cache: CacheReport, end: TimedEnd | undefined): CacheReport {
  if (end === undefined) return cache;
  if (end.isRecord) {
    // It brings nothing that a build could use, so nothing is lost without it either. The next run does not know what this one lost.
    if (end.kind === 'not') return withoutPrediction(cache);
    return { ...cache, saveReason: `${cache.saveReason}; only the timing is recorded` };
  }
  if (end.kind === 'not') return { ...withoutPrediction(cache), saved: null, saveReason: end.reason };
  return { ...cache, saved: { bytes: end.bytes, key: end.key }, saveReason: "this build's new entries" };
}

function withoutPrediction({ restoredAgainInRun: _unrecorded, ...cache }: CacheReport): CacheReport {
  return cache;
}
