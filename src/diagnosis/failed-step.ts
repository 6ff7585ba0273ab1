import path from 'node:path';
import { isCheckVerdict } from '../buildx/progress/check-verdict.ts';
import type { BuildError } from '../buildx/progress/failure.ts';
import type { Failure } from '../report/run-report.ts';
import { tellingLines } from './telling-lines.ts';

/**
 * Where and why the user's build failed. BuildKit names the Dockerfile without its folder; an edited copy has the lines of the user's
 * own. `dockerfile` is that one's path, relative to the workspace.
 */
export function failureAt({ message, step, output, file, line }: BuildError, dockerfile: string): Failure {
  const isOwn = file !== '' && file === path.basename(dockerfile);
  return { step, message, file: isOwn ? dockerfile : file, line, excerpt: tellingLines(output) };
}

/** The failure in words, with what its step printed. */
export function failureText({ step, file, line, message, excerpt }: Failure): string {
  if (isCheckVerdict(message)) return message;
  const place = file === '' ? '' : ` (${file}${line > 0 ? `:${line}` : ''})`;
  const failed = `The build failed${step === '' ? '' : ` at ${step}`}${place}: ${message}`;
  return [failed, ...(excerpt.length === 0 ? [] : ['Its output says:', ...excerpt.map((text) => `  ${text}`)])].join(
    '\n',
  );
}
