import { applyChange } from '../app.ts';
import { changeText, planHistory } from '../history-plan.ts';
import type { CommitRun } from '../results.ts';
import { newestSnapshots, savedRoles, snapshotSize } from '../snapshots.ts';
import type { Stage } from '../stage.ts';

/** Commits in a row on the default branch, each on a runner that has seen nothing. The first run, before them, saves the bases. */
export async function history(stage: Stage, measured: (run: CommitRun) => void): Promise<void> {
  const { app, bench, store } = stage;
  const packages = app.packages.map(({ importPath }) => importPath);
  const changes = planHistory(bench.options.seed, bench.options.commits, { packages, bumps: bench.bumps });
  const known = new Map<string, number>();
  for (const change of [undefined, ...changes]) {
    if (change !== undefined) await applyChange(app, change);
    const what = change === undefined ? 'first run' : changeText(change);
    const run = await stage.ours(what);
    const newest = await newestSnapshots(store);
    const sizes = [...newest].map(([kind, snapshot]) => [kind, snapshotSize(snapshot, known)] as const);
    measured({
      what,
      totalMs: run.ms,
      buildMs: run.report.phases.find(({ name }) => name === 'build')?.ms ?? 0,
      snapshots: Object.fromEntries(sizes),
      saved: savedRoles(run.report.caches, newest),
    });
  }
}
