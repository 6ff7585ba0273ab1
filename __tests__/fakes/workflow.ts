import type { Workflow } from '../../src/platform/workflow.ts';

/** Keeps everything in memory; what main saved can be handed to the workflow of a post. */
export interface RecordingWorkflow extends Workflow {
  readonly outputs: ReadonlyMap<string, string>;
  readonly saved: ReadonlyMap<string, string>;
  readonly secrets: readonly string[];
  readonly summaries: readonly string[];
}

/** `inputs` by name, `states` as an earlier process of the same step saved them. */
export function recordingWorkflow(
  inputs: Readonly<Record<string, string>> = {},
  states: ReadonlyMap<string, string> = new Map(),
): RecordingWorkflow {
  const outputs = new Map<string, string>();
  const saved = new Map<string, string>();
  const secrets: string[] = [];
  const summaries: string[] = [];
  const given = new Map(Object.entries(inputs));
  return {
    outputs,
    saved,
    secrets,
    summaries,
    input: (name) => given.get(name) ?? '',
    setOutput: (name, value) => void outputs.set(name, value),
    saveState: (name, value) => void saved.set(name, value),
    state: (name) => states.get(name) ?? '',
    addSecret: (value) => void secrets.push(value),
    writeSummary: async (markdown) => void summaries.push(markdown),
  };
}
