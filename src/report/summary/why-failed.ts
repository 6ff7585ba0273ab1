import type { Diagnosis, Failure, Finding, RunReport } from '../run-report.ts';

/** Why a run failed, as far as its report says. */
type WhyFailed =
  | { readonly kind: 'diagnosed'; readonly failure: Failure; readonly diagnosis: Diagnosis }
  /** The check before the build found errors, so the build was not started. */
  | { readonly kind: 'refused'; readonly errors: readonly [Finding, ...Finding[]] }
  /** Only in the words of BuildKit, or of the action where it has not called BuildKit. */
  | { readonly kind: 'reported'; readonly failure: Failure }
  | { readonly kind: 'unknown' };

export function whyFailed({ failure, findings }: Pick<RunReport, 'failure' | 'findings'>): WhyFailed {
  if (failure === undefined) return { kind: 'unknown' };
  const { diagnosis, step } = failure;
  if (diagnosis !== undefined) return { kind: 'diagnosed', failure, diagnosis };
  const [first, ...others] = findings.filter(({ level }) => level === 'error');
  return first === undefined || step !== ''
    ? { kind: 'reported', failure }
    : { kind: 'refused', errors: [first, ...others] };
}

/**
 * How the command of the failed step ended, as in `exit code 1`. BuildKit's sentence on it repeats the command, which the step's
 * heading has already. `undefined` where no command failed.
 */
export function commandEnd({ step, message }: Failure): string | undefined {
  if (step === '') return undefined;
  const [, ended] = /^process ".*" did not complete successfully: (.+)$/s.exec(message) ?? [];
  return ended?.replace(/^exit code: /, 'exit code ');
}
