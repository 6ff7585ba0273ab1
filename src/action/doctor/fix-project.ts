import path from 'node:path';
import { applyPatches } from '../../doctor/apply-patches.ts';
import type { DoctorFinding } from '../../doctor/frame/doctor-rule.ts';
import { errorText } from '../../platform/error-text.ts';
import { ConfigError } from '../services/errors.ts';
import type { Services } from '../services/services.ts';

/** What became of a project's findings. */
interface FixedProject {
  readonly fixed: readonly DoctorFinding[];
  /** The files changed while they were patched: their lines are not those of the patch any more. */
  readonly stale: readonly DoctorFinding[];
  readonly left: readonly DoctorFinding[];
}

/** Patches of one place are made one after the other, each from what the one before has left. */
const mostRounds = 20;

/** Applies the patches of a project, until none is left; `examined` finds them in the files as they are. */
export async function fixProject(
  { checkout, files }: Pick<Services, 'checkout' | 'files'>,
  folder: string,
  examined: () => Promise<readonly DoctorFinding[]>,
): Promise<FixedProject> {
  const fixed: DoctorFinding[] = [];
  const stale: DoctorFinding[] = [];
  let left = await examined();
  let done: readonly DoctorFinding[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const known = new Set(stale.map(({ patch }) => JSON.stringify(patch)));
    const isOpen = (each: DoctorFinding): boolean =>
      each.patch !== undefined && !known.has(JSON.stringify(each.patch)) && !done.some((other) => isSame(each, other));
    const open = left.filter(isOpen);
    const patches = open.flatMap(({ patch }) => (patch === undefined ? [] : [patch]));
    if (patches.length === 0) break;
    const names = [...new Set(patches.flat().map(({ file }) => file))];
    const texts = await Promise.all(
      names.map(async (name) => [name, await checkout.given.readText(path.resolve(folder, name))] as const),
    );
    const applied = applyPatches(
      new Map(texts.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))),
      patches,
    );
    const of = (some: readonly unknown[]): readonly DoctorFinding[] => open.filter(({ patch }) => some.includes(patch));
    for (const [name, text] of applied.texts) await write({ checkout, files }, path.resolve(folder, name), text);
    done = of(applied.done);
    fixed.push(...done);
    stale.push(...of(applied.stale));
    left = await examined();
  }
  return { fixed, stale, left };
}

/** Whether a patch was made and the same is found of what it has made: it mends nothing. */
function isSame({ rule, message, patch = [] }: DoctorFinding, before: DoctorFinding): boolean {
  const made = JSON.stringify(before.patch?.map(({ inserted }) => inserted));
  return (
    before.rule === rule && before.message === message && made === JSON.stringify(patch.map(({ removed }) => removed))
  );
}

/** Where the file is a link, what it leads to is written. */
async function write(
  { checkout, files }: Pick<Services, 'checkout' | 'files'>,
  file: string,
  text: string,
): Promise<void> {
  try {
    const real = await checkout.realPath(file);
    const mode = await files.modeOf(real);
    await files.writeText(real, text, mode === undefined ? {} : { mode });
  } catch (error) {
    throw new ConfigError(`${file} cannot be written: ${errorText(error)}`);
  }
}
