import type { RunReport } from '../report/run-report.ts';
import type { CacheKind } from '../report/run-report.ts';
import type { StoreChoice } from './surroundings.ts';

/** One snapshot that main has packed and post is to upload. */
export interface PendingSave {
  readonly kind: CacheKind;
  readonly key: string;
  /** What a snapshot of the same inputs begins with. */
  readonly primary: string;
  /** The snapshot that the run found when it started. */
  readonly foundKey: string;
  readonly folder: string;
  readonly role: 'base' | 'delta';
  readonly sizeBytes: number;
  /** The store did not answer in main: it gets one short try. */
  readonly storeFailed: boolean;
}

/** All that post needs of main. Holds no secret. */
export interface PostState {
  readonly version: 1;
  readonly report: RunReport;
  readonly saves: readonly PendingSave[];
  readonly store: StoreChoice;
  /** Where `report.json` goes. */
  readonly reportFile: string;
  /** The run's private folder, to be removed. */
  readonly temporaryFolder: string;
  /** Where uses of the action in one job leave notes for each other; empty outside a job. */
  readonly jobFolder: string;
  readonly timeoutMs: number;
  /** The run was told to stop: post only cleans up. */
  readonly interrupted: boolean;
}

/** Name of the state. */
export const stateName = 'run';

/** Steps beyond these are left out of the state: the runner hands it over in an environment variable. */
const keptSteps = 200;

export function encodeState(state: PostState): string {
  return JSON.stringify({ ...state, report: { ...state.report, steps: state.report.steps.slice(0, keptSteps) } });
}

/** Reads main's state. `undefined` when main did not come far enough to leave one, or it is not of this version. */
export function decodeState(text: string): PostState | undefined {
  if (text === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isState(value) ? value : undefined;
}

function isState(value: unknown): value is PostState {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const texts = ['reportFile', 'temporaryFolder', 'jobFolder'];
  const objects = ['report', 'saves', 'store'];
  return (
    fields.get('version') === 1 &&
    texts.every((name) => typeof fields.get(name) === 'string') &&
    objects.every((name) => typeof fields.get(name) === 'object' && fields.get(name) !== null)
  );
}
