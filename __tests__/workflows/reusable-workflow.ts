import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';

const root = path.join(import.meta.dirname, '../..');

/** `.github/workflows/build.yml`, as far as the tests look at it. */
export interface ReusableWorkflow {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Readonly<
        Record<string, { readonly type: string; readonly default?: string | boolean | number }>
      >;
      readonly secrets: Readonly<Record<string, { readonly required: boolean }>>;
      readonly outputs: Readonly<Record<string, { readonly value: string }>>;
    };
  };
  readonly jobs: Readonly<Record<'legs' | 'build' | 'join', { readonly steps: readonly WorkflowStep[] }>>;
}

/** The step that builds. */
export function buildStep({ jobs }: ReusableWorkflow): WorkflowStep {
  const step = jobs.build.steps.find(({ id }) => id === 'build');
  if (step === undefined) throw new Error('no step has the id `build`');
  return step;
}

export interface WorkflowStep {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

/** action.yml, as far as the tests look at it. */
export interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

export const reusableWorkflow = async (): Promise<ReusableWorkflow> =>
  parse(await readFile(path.join(root, '.github/workflows/build.yml'), 'utf8')) as ReusableWorkflow;

export const actionFile = async (): Promise<ActionFile> =>
  parse(await readFile(path.join(root, 'action.yml'), 'utf8')) as ActionFile;

/** The action by the name under which the reusable workflow uses it: at the release that both are part of. */
export async function ownActionAtRelease(): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return `cached-go-docker-build/cached-go-docker-build@v${version}`;
}

/** The actions of others that the reusable workflow may use: all of them are looked up before a job begins. */
export async function actionsOfOthers(): Promise<readonly { readonly name: string; readonly ref: string }[]> {
  const { jobs } = await reusableWorkflow();
  const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses = '' }) => uses));
  return [...new Set(used)].flatMap((each) => {
    const [name = '', ref = ''] = each.split('@');
    return /^(?:docker|actions)\/(?!checkout$)/.test(name) ? [{ name, ref }] : [];
  });
}
