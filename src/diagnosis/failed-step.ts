import path from 'node:path';
import { isCheckVerdict } from '../buildx/progress/check-verdict.ts';
import type { BuildError } from '../buildx/progress/failure.ts';
import type { Diagnosis, Failure } from '../report/run-report.ts';
import { diagnose } from './diagnose.ts';
import { tellingLines } from './telling-lines.ts';

/**
 * Where and why the user's build failed. BuildKit names the Dockerfile without its folder; an edited copy has the lines of the user's
 * own. `dockerfile` is that one's path, relative to the workspace.
 */
export function failureAt(error: BuildError, dockerfile: string): Failure {
  const { message, step, output, file, line } = error;
  const isOwn = file !== '' && file === path.basename(dockerfile);
  const diagnosis = isCheckVerdict(message) ? undefined : diagnose(error);
  return {
    step,
    message,
    file: isOwn ? dockerfile : file,
    line,
    excerpt: tellingLines(output),
    ...(diagnosis === undefined ? {} : { diagnosis }),
  };
}

/** The failure in words: why, what to do, and what its step printed. */
export function failureText({ step, file, line, message, excerpt, diagnosis }: Failure): string {
  if (isCheckVerdict(message)) return message;
  const place = file === '' ? '' : ` (${file}${line > 0 ? `:${line}` : ''})`;
  const failed = `The build failed${step === '' ? '' : ` at ${step}`}${place}: ${message}`;
  return [
    ...(diagnosis === undefined ? [] : diagnosisLines(diagnosis)),
    failed,
    ...(excerpt.length === 0 ? [] : ['Its output says:', ...excerpt.map((text) => `  ${text}`)]),
  ].join('\n');
}

function diagnosisLines({ cause, evidence, remedy, docs }: Diagnosis): readonly string[] {
  return [`Cause: ${cause}`, `  ${evidence}`, `Remedy: ${remedy}`, `More: ${docs}`];
}
