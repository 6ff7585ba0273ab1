import type { Clock } from '../../platform/clock.ts';
import type { ProgressEvent } from './plain-progress.ts';
import type { RunPlace } from './run-state.ts';
import { isHeadingOf } from './run-state.ts';

/**
 * How long a step's heading may stand before `CACHED` follows it, in milliseconds. buildx prints both in one go where BuildKit has the
 * layer; a RUN that is executed may say nothing for long, and does its work for nothing meanwhile.
 */
const cachedWithinMs = 50;

/**
 * Tells, once, when BuildKit executes one of these RUNs instead of taking its layer from the cache. Feed it the events of
 * `progressParser`.
 */
export function executionWatch(
  clock: Pick<Clock, 'sleep'>,
  places: readonly RunPlace[],
  onExecution: (heading: string) => void,
): (event: ProgressEvent) => void {
  const undecided = new Map<number, string>();
  let isTold = false;
  const executed = (id: number): void => {
    const heading = undecided.get(id);
    if (heading === undefined || isTold) return;
    isTold = true;
    onExecution(heading);
  };
  return (event) => {
    switch (event.kind) {
      case 'started':
        if (!places.some((place) => isHeadingOf(event.name, place))) return;
        undecided.set(event.id, event.name);
        void clock.sleep(cachedWithinMs).then(() => executed(event.id));
        return;
      case 'log':
      case 'done':
      case 'failed':
        return executed(event.id);
      case 'cached':
      case 'cancelled':
        undecided.delete(event.id);
        return;
      case 'status':
      case 'warning':
        return;
    }
  };
}
