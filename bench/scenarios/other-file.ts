import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { editPackage } from '../app.ts';
import { withNonce } from '../dockerfile.ts';
import type { Measures } from '../results.ts';
import type { Stage } from '../stage.ts';
import { phaseMeasures } from '../stage.ts';

/** Ours after the same change with another Dockerfile of the image, such as one that declares no mount, in turn with the first. */
export async function otherFile(stage: Stage): Promise<Measures> {
  const { app, bench } = stage;
  const dockerfile = bench.options.other;
  const file = path.join(app.folder, dockerfile);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    bench.note(`Another Dockerfile: there is no ${dockerfile}; --other can name one.`);
    return {};
  }
  await writeFile(file, withNonce(text));
  const first = await stage.ours(`${dockerfile}: first run`, { dockerfile });
  await editPackage(app.leaf);
  const one = await stage.ours(`leaf: ${app.dockerfile}`);
  const other = await stage.ours(`leaf: ${dockerfile}`, { dockerfile });
  return {
    'other.firstMs': first.ms,
    'other.oneMs': one.ms,
    'other.oursMs': other.ms,
    ...phaseMeasures('other', other),
  };
}
