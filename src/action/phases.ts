import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import { phaseLine } from '../report/log-lines.ts';
import type { Outcome, PhaseReport } from '../report/run-report.ts';

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
  /** Notes a phase that was not needed; it makes no group. */
  skip(name: PhaseReport['name'], reason: string): void;
  reports(): readonly PhaseReport[];
}

export function phaseRecorder(log: Log, clock: Clock): Phases {
  const reports: PhaseReport[] = [];
  return {
    run: (name, title, body) =>
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
          note('failed', error instanceof Error ? error.message.split('\n')[0] ?? '' : String(error));
          throw error;
        }
      }),
    skip: (name, reason) => {
      reports.push({ name, startedAt: new Date(clock.now()).toISOString(), ms: 0, outcome: 'skipped', reason });
    },
    reports: () => reports,
  };
}
