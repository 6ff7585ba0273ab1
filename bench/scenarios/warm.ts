import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bumpModule, editPackage } from '../app.ts';
import { withImage } from '../dockerfile.ts';
import { compiledSince, onlyIn } from '../entries.ts';
import { otherGoImage } from '../go-image.ts';
import type { Measures } from '../results.ts';
import { newestSnapshots, savedRoles } from '../snapshots.ts';
import type { Stage } from '../stage.ts';
import { phaseMeasures } from '../stage.ts';

/** Ours against kept mounts after each kind of change. The snapshots of one are what the next begins with. */
export async function warm(stage: Stage): Promise<Measures> {
  const { app, bench } = stage;
  const [bump] = bench.bumps;
  const all: Measures[] = [];
  await editPackage(app.leaf);
  all.push(await compared(stage, 'leaf'));
  await editPackage(app.wide);
  all.push(await compared(stage, 'wide'));
  if (bump === undefined)
    bench.note('A bumped module: go.mod requires none that has another version and changes no other.');
  else {
    bumpModule(app.folder, `${bump.module}@${bump.to}`);
    all.push(await compared(stage, 'bump'));
  }
  all.push(await compared(stage, 'nothing'));
  return Object.assign({}, ...all);
}

/** Another Go in the base image: all is compiled anew, the modules are not downloaded again. */
export async function toolchain(stage: Stage): Promise<Measures> {
  const { app, bench, dockerfile } = stage;
  if (withImage(dockerfile, app.image, 'x') === dockerfile) {
    bench.note('A change of the toolchain: no FROM line names a Go image literally; --image can name it.');
    return {};
  }
  let other;
  try {
    other = await otherGoImage(app.image, app.folder, bench.engines);
  } catch (error) {
    bench.note(`A change of the toolchain: ${error instanceof Error ? error.message : String(error)}.`);
    return {};
  }
  const file = path.join(app.folder, app.dockerfile);
  const before = await readFile(file, 'utf8');
  try {
    await writeFile(file, withImage(before, app.image, other.reference));
    return await compared(stage, 'toolchain', withImage(dockerfile, app.image, other.reference));
  } finally {
    await writeFile(file, before);
    other.remove();
  }
}

async function compared(stage: Stage, name: string, dockerfile = stage.dockerfile): Promise<Measures> {
  const { app, bench } = stage;
  const since = Date.now() / 1000;
  const keptMs = await stage.plain(`${name}: kept mounts`, dockerfile);
  const byKept = await compiledSince(bench.engines.kept, dockerfile, app.image, stage.kept, since);
  bench.proxy.clear();
  const ours = await stage.ours(`${name}: ours`);
  const requests = [...bench.proxy.requests];
  const byOurs = await compiledSince(bench.engines.fresh, dockerfile, app.image, ours.namespace, since);
  const saved = savedRoles(ours.report.caches, await newestSnapshots(stage.store));
  const bytes = ours.report.caches.map((cache) => cache.saved?.bytes ?? 0);
  return {
    [`${name}.keptMs`]: keptMs,
    [`${name}.oursMs`]: ours.ms,
    ...phaseMeasures(name, ours),
    [`${name}.requests`]: requests.length,
    [`${name}.zips`]: requests.filter((url) => url.endsWith('.zip')).length,
    [`${name}.savedBytes`]: bytes.reduce((sum, each) => sum + each, 0),
    [`${name}.savedBases`]: Object.values(saved).filter((role) => role === 'base').length,
    [`${name}.savedDeltas`]: Object.values(saved).filter((role) => role === 'delta').length,
    // With kept layers, a build without a change compiles nothing at all.
    ...(byKept === undefined || byOurs === undefined || name === 'nothing'
      ? {}
      : {
          [`${name}.compiled`]: byOurs.size,
          [`${name}.onlyOurs`]: onlyIn(byOurs, byKept),
          [`${name}.onlyKept`]: onlyIn(byKept, byOurs),
        }),
  };
}
