import type { Http } from '../../platform/http.ts';
import type { Shell } from '../../platform/shell.ts';
import { GivenUp } from './errors.ts';
import type { Services } from './services.ts';

const lookMs = 250;

/**
 * Gives a piece of work a limit of its own time: what programs and servers take does not count, since they have limits of
 * their own. Throws `GivenUp` when it is over, also when a single step of it hangs.
 */
export async function withinTime<S extends Pick<Services, 'shell' | 'http' | 'clock' | 'run'>, T>(
  services: S,
  limitMs: number,
  work: (services: S) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  let waits = 0;
  const waiting = async <R>(call: () => Promise<R>): Promise<R> => {
    waits += 1;
    try {
      return await call();
    } finally {
      waits -= 1;
    }
  };
  const shell: Shell = { run: (command) => waiting(() => services.shell.run(command)) };
  const http: Http = {
    get: (request) => waiting(() => services.http.get(request)),
    send: (call) => waiting(() => services.http.send(call)),
  };
  const over = async (): Promise<never> => {
    let leftMs = limitMs;
    for (let before = services.clock.monotonicMs(); leftMs > 0;) {
      await services.clock.sleep(lookMs, stop.signal);
      // The work is done: nobody waits for this any more.
      if (stop.signal.aborted) return new Promise(() => undefined);
      const now = services.clock.monotonicMs();
      if (waits === 0) leftMs -= now - before;
      before = now;
    }
    throw new GivenUp(`it took longer than ${limitMs / 1000} s`);
  };
  try {
    return await Promise.race([services.run.endingHangs(() => work({ ...services, shell, http })), over()]);
  } finally {
    stop.abort();
  }
}
