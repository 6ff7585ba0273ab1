import path from 'node:path';
import { exportRecord, noExport } from '../../buildx/builder/record-export.ts';
import { errorText } from '../../platform/error-text.ts';
import type { KeptRecord } from '../../report/kept-record.ts';
import type { PostState } from '../caches/post-state.ts';
import type { Services } from '../services/services.ts';

/** The service is left alone after that; an average record has some ten kilobytes. */
const limitMs = 30_000;

/** Exports the record of the build and uploads it as an artifact of the run. Never rejects; `undefined` where there is none to keep. */
export async function uploadRecord(
  services: Pick<Services, 'run' | 'shell' | 'files'>,
  { record }: Pick<PostState, 'record'>,
): Promise<KeptRecord | undefined> {
  if (record === undefined) return undefined;
  const { artifacts } = services.run;
  if (artifacts.obstacle !== undefined) return { kind: 'none', reason: artifacts.obstacle, isTrouble: false };
  try {
    return await exported(services, record);
  } catch (error) {
    return { kind: 'none', reason: errorText(error).split('\n')[0] ?? '', isTrouble: true };
  }
}

async function exported(
  { run, shell, files }: Pick<Services, 'run' | 'shell' | 'files'>,
  { ref, retentionDays }: NonNullable<PostState['record']>,
): Promise<KeptRecord> {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: runId = '' } = run.env;
  const name = recordName(repository, ref);
  const file = path.join(await files.makeTemporaryFolder('record'), name);
  const trouble = await exportRecord(shell, ref, file);
  if (trouble !== undefined) return { kind: 'none', reason: trouble, isTrouble: trouble !== noExport };
  if ((await files.kindOf(file)) !== 'file') return { kind: 'none', reason: noExport, isTrouble: false };
  const uploaded = await run.artifacts.upload({ name, file, retentionDays, timeoutMs: limitMs, signal: run.signal });
  if (uploaded.kind === 'failed') return { kind: 'none', reason: uploaded.reason, isTrouble: true };
  const { id, bytes } = uploaded;
  const server = (run.env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
  return { kind: 'kept', name, bytes, url: `${server}/${repository}/actions/runs/${runId}/artifacts/${id}` };
}

/** As docker/actions-toolkit names it: Docker Desktop and users look for it by this name. */
function recordName(repository: string, ref: string): string {
  const [owner = '', name = ''] = repository.split('/');
  const id = ref.split('/').at(-1) ?? '';
  return `${owner}~${name}~${id.slice(0, 6).toUpperCase()}.dockerbuild`;
}
