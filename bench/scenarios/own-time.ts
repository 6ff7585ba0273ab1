import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { editPackage } from '../app.ts';
import type { Interval } from '../own-time.ts';
import { busyTimes } from '../own-time.ts';
import type { Measures } from '../results.ts';
import type { Stage } from '../stage.ts';

/** Phases that are the store's work. */
const storePhases: readonly string[] = ['restore', 'save'];

/** What main and post do besides waiting for docker, for other programs and for the store, in a warm run. */
export async function ownTime(stage: Stage): Promise<Measures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-children-'));
  try {
    await editPackage(stage.app.leaf);
    const hook = path.join(import.meta.dirname, '../children-hook.cjs');
    const run = await stage.ours('own time: a warm run', {
      env: { NODE_OPTIONS: `--require=${hook}`, BENCH_CHILDREN: folder },
    });
    const children: (Interval & { readonly program: string })[] = [];
    const files = await readdir(folder);
    for (const name of files) children.push(...JSON.parse(await readFile(path.join(folder, name), 'utf8')));
    if (files.length === 0) throw new Error('the action told nothing of the programs that it starts');
    const store = run.report.phases
      .filter(({ name }) => storePhases.includes(name))
      .map(({ startedAt, ms }) => ({ from: Date.parse(startedAt), to: Date.parse(startedAt) + ms }));
    const busy = busyTimes(run.ms, children, store);
    return {
      'own.wallMs': busy.wallMs,
      'own.dockerMs': busy.dockerMs,
      'own.programsMs': busy.programsMs,
      'own.storeMs': busy.storeMs,
      'own.ms': busy.ownMs,
      'own.dockerCalls': children.filter(({ program }) => program === 'docker').length,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
