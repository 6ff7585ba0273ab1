import type { Clock } from '../../platform/clock.ts';
import type { EndingHangs } from '../../platform/machine/hang-guard.ts';
import type { Log } from '../../platform/log.ts';
import { errorText } from '../../platform/error-text.ts';
import { phaseLine } from '../../report/log-lines.ts';
import type { Outcome, PhaseReport } from '../../report/run-report.ts';
import { howToReport, stackText } from './bug-report.ts';
import { GivenUp } from './errors.ts';

/** How a phase ended, with what it found. */
export interface PhaseEnd<T> {
  readonly outcome: Outcome;
  readonly reason: string;
  readonly value: T;
}

/** Runs phases and keeps their reports. */
export interface Phases {
  /** Runs one phase in a log group of its own; the group's last line is the outcome with the time. */
  run<T>(name: PhaseReport['name'], title: string, body: () => Promise<PhaseEnd<T>>): Promise<T>;
  /** The same for work that no build may depend on: whatever it throws is one warning, and `instead` gives the value. */
  attempt<T>(
    name: PhaseReport['name'],
    title: string,
    body: () => Promise<PhaseEnd<T>>,
    instead: (reason: string) => T,
  ): Promise<T>;
  /** Notes a phase that was not needed: a line with the reason, in no group. */
  skip(name: PhaseReport['name'], reason: string): void;
  reports(): readonly PhaseReport[];
}

export function phaseRecorder(log: Log, clock: Clock, endingHangs: EndingHangs = (body) => body()): Phases {
  const reports: PhaseReport[] = [];
  const run: Phases['run'] = (name, title, body) =>
    log.group(title, async () => {
      const startedAt = new Date(clock.now()).toISOString();
      const begin = clock.monotonicMs();
      const note = (outcome: Outcome, reason: string): void => {
        const report = { name, startedAt, ms: Math.round(clock.monotonicMs() - begin), outcome, reason };
        reports.push(report);
        log.info(phaseLine(report));
      };
      try {
        const end = await body();
        note(end.outcome, end.reason);
        return end.value;
      } catch (error) {
        note('failed', firstLine(error));
        throw error;
      }
    });
  return {
    run,
    attempt: (name, title, body, instead) =>
      run(name, title, async () => {
        try {
          return await endingHangs(body);
        } catch (error) {
          const reason = firstLine(error);
          const isOurs = !(error instanceof GivenUp);
          const how = isOurs ? 'failed unexpectedly' : 'was given up';
          log.warning(
            `"${title}" ${how}, and the run goes on without it: ${reason}${isOurs ? `\n${howToReport}` : ''}`,
          );
          log.debug(stackText(error));
          return { outcome: 'degraded', reason, value: instead(reason) };
        }
      }),
    skip: (name, reason) => {
      const startedAt = new Date(clock.now()).toISOString();
      const report: PhaseReport = { name, startedAt, ms: 0, outcome: 'skipped', reason };
      reports.push(report);
      log.info(phaseLine(report));
    },
    reports: () => reports,
  };
}

function firstLine(error: unknown): string {
  return errorText(error).split('\n')[0] ?? '';
}
