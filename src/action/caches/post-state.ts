import type { CacheKind } from '../../config/cache-kind.ts';
import type { RunReport } from '../../report/run-report.ts';
import { withTexts } from '../../report/report-texts.ts';
import type { StoreChoice } from '../services/services.ts';

/** One snapshot that main has packed and post is to upload. */
export interface PendingSave {
  readonly kind: CacheKind;
  readonly key: string;
  /** What the keys of snapshots begin with that would make this one needless, the best first. */
  readonly rivals: readonly string[];
  /** The snapshot that the run found when it started. */
  readonly foundKey: string;
  /** It takes the place of whatever is there: the run did not look, since `no-cache` makes a new one. */
  readonly supersedes: boolean;
  readonly folder: string;
  readonly role: 'base' | 'delta' | 'record';
  /** Keys of the entries that hold layers it stands on. */
  readonly standsOn: readonly string[];
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
  readonly jobRecord: string;
  readonly timeoutMs: number;
  /** The run was told to stop: post only cleans up. */
  readonly interrupted: boolean;
}

/** Name of the state. */
export const stateName = 'run';

/**
 * The runner hands the state over in an environment variable, and Linux starts no program with one above 128 KiB
 * (MAX_ARG_STRLEN): there would be no post at all.
 */
const mostBytes = 100_000;
const mostCharacters = 2000;

/** The state as text, with as much of the report as fits. */
export function encodeState(state: PostState): string {
  const report = withTexts(state.report, shortened);
  const texts = [200, 100, 50, 20, 5, 0].map((kept) => () => {
    const steps = report.steps.slice(0, kept);
    return JSON.stringify({ ...state, report: { ...report, steps, findings: report.findings.slice(0, kept) } });
  });
  for (const text of texts) if (Buffer.byteLength(text()) <= mostBytes) return text();
  return texts.at(-1)?.() ?? '';
}

function shortened(text: string): string {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
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
  const fields = fieldsOf(value);
  const saves: unknown = fields.get('saves');
  const report = fieldsOf(fields.get('report'));
  return (
    fields.get('version') === 1 &&
    hasTypes(fields, 'string', ['reportFile', 'temporaryFolder', 'jobRecord']) &&
    typeof fields.get('timeoutMs') === 'number' &&
    typeof fields.get('interrupted') === 'boolean' &&
    Array.isArray(saves) &&
    saves.every(isPendingSave) &&
    isStoreChoice(fieldsOf(fields.get('store'))) &&
    report.get('schema') === 1 &&
    ['phases', 'caches', 'steps', 'findings'].every((name) => Array.isArray(report.get(name))) &&
    (report.get('failure') === undefined || isFailure(fieldsOf(report.get('failure'))))
  );
}

function isFailure(fields: ReadonlyMap<string, unknown>): boolean {
  return (
    hasTypes(fields, 'string', ['step', 'message', 'file']) &&
    typeof fields.get('line') === 'number' &&
    isStrings(fields.get('excerpt'))
  );
}

function isPendingSave(value: unknown): boolean {
  const fields = fieldsOf(value);
  return (
    hasTypes(fields, 'string', ['kind', 'key', 'foundKey', 'folder', 'role']) &&
    hasTypes(fields, 'boolean', ['supersedes', 'storeFailed']) &&
    typeof fields.get('sizeBytes') === 'number' &&
    isStrings(fields.get('rivals')) &&
    isStrings(fields.get('standsOn'))
  );
}

function isStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isStoreChoice(fields: ReadonlyMap<string, unknown>): boolean {
  const kinds: readonly unknown[] = ['github', 'local'];
  return (
    kinds.includes(fields.get('kind')) &&
    typeof fields.get('space') === 'string' &&
    Array.isArray(fields.get('readable')) &&
    ['undefined', 'number'].includes(typeof fields.get('maxBytes'))
  );
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function hasTypes(fields: ReadonlyMap<string, unknown>, type: string, names: readonly string[]): boolean {
  return names.every((name) => typeof fields.get(name) === type);
}
