import { readFile, readdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Processes of this machine whose command line or environment holds `text`, as `pid command line`. */
export async function processesWith(text: string): Promise<readonly string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  const found = await Promise.all(
    pids.map(async (pid) => {
      // One that has ended meanwhile has neither.
      const read = (file: string): Promise<string> => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '');
      const [command, environment] = await Promise.all([read('cmdline'), read('environ')]);
      return `${command}${environment}`.includes(text) ? [`${pid} ${command.replaceAll('\0', ' ')}`] : [];
    }),
  );
  return found.flat();
}

/** The processes with one of these texts that are still there when `leftMs` gives no more time. */
export async function remainingWith(leftMs: () => number, ...texts: readonly string[]): Promise<readonly string[]> {
  for (;;) {
    const found = (await Promise.all(texts.map(processesWith))).flat();
    if (found.length === 0 || leftMs() < 0) return found;
    await sleep(250);
  }
}
