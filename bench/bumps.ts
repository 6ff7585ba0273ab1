// Which modules of a project can go to another version without any other change.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bumpModule, go } from './app.ts';
import type { Bump } from './history-plan.ts';

/** How many modules are tried: each try asks the module proxy. */
const mostTries = 12;

/** Up to `wanted` module updates that change one module each. The project is the same afterwards. */
export async function findBumps(folder: string, wanted: number, given: string): Promise<readonly Bump[]> {
  const before = await modFiles(folder);
  // The modules of a workspace are not bumped from its root, and vendored ones not by go.mod alone.
  const isVendored = existsSync(path.join(folder, 'vendor/modules.txt'));
  if (given === '' && (before.mod === '' || isVendored)) return [];
  const required = requirements(before.mod);
  const candidates = given === '' ? candidatesOf(folder, before.mod) : [given.split('@')[0] ?? ''];
  const found: Bump[] = [];
  for (const module of candidates.slice(0, mostTries)) {
    if (found.length >= wanted) break;
    const from = required.get(module);
    if (from === undefined) throw new Error(`go.mod does not require ${module}.`);
    const versions = given === '' ? otherVersions(versionsOf(folder, module), from) : [given.split('@')[1] ?? ''];
    for (const to of versions) {
      const isGood = await isLoneChange(folder, before, { module, from, to });
      if (given !== '' && !isGood) console.error(`note: ${given} changes other modules as well`);
      if (!isGood && given === '') continue;
      found.push({ module, from, to });
      break;
    }
  }
  return found;
}

/** The nearest version before and the nearest after one, of those that are released. */
export function otherVersions(versions: readonly string[], current: string): readonly string[] {
  const released = versions.filter((version) => /^v\d+\.\d+\.\d+(\+incompatible)?$/.test(version));
  const at = released.indexOf(current);
  return at === -1 ? [] : [released[at - 1], released[at + 1]].filter((version) => version !== undefined);
}

/** What a go.mod requires, with versions. */
export function requirements(mod: string): ReadonlyMap<string, string> {
  return new Map(
    [...mod.matchAll(/^(?:require)?\s+([^\s(]+) (v\S+)/gm)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
}

/** The modules required directly, those with the fewest ties to others first: a change of them is most likely alone. */
function candidatesOf(folder: string, mod: string): readonly string[] {
  const direct = new Set(
    mod
      .split('\n')
      .filter((line) => !line.includes('// indirect'))
      .flatMap((line) => [...requirements(` ${line.trim()}`).keys()]),
  );
  const ties = new Map<string, number>();
  for (const line of go(folder, ['mod', 'graph']).split('\n'))
    for (const end of line.split(' ')) {
      const name = end.split('@')[0] ?? '';
      ties.set(name, (ties.get(name) ?? 0) + 1);
    }
  return [...direct].toSorted((a, b) => (ties.get(a) ?? 0) - (ties.get(b) ?? 0) || (a < b ? -1 : 1));
}

function versionsOf(folder: string, module: string): readonly string[] {
  try {
    return go(folder, ['list', '-mod=mod', '-m', '-versions', '-f', '{{join .Versions " "}}', module])
      .trim()
      .split(' ');
  } catch {
    // A module that cannot be asked for is no candidate.
    return [];
  }
}

interface ModFiles {
  readonly mod: string;
  readonly sum: string;
}

async function isLoneChange(folder: string, before: ModFiles, bump: Bump): Promise<boolean> {
  try {
    bumpModule(folder, `${bump.module}@${bump.to}`);
    const after = await modFiles(folder);
    // The history goes back and forth.
    bumpModule(folder, `${bump.module}@${bump.from}`);
    return isLone(before, after, bump.module);
  } catch {
    // It does not resolve in this version.
    return false;
  } finally {
    await writeFile(path.join(folder, 'go.mod'), before.mod);
    await writeFile(path.join(folder, 'go.sum'), before.sum);
  }
}

/** Whether two states of a project differ in one module alone, and its zip is the only new one. */
export function isLone(before: ModFiles, after: ModFiles, module: string): boolean {
  const was = requirements(before.mod);
  const is = requirements(after.mod);
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name));
  const known = new Set(before.sum.split('\n'));
  const zips = after.sum
    .split('\n')
    .filter((line) => /^\S+ v\S+ h1:/.test(line) && !known.has(line) && !/ v\S+\/go\.mod /.test(line));
  return (
    changed.length === 1 && changed[0] === module && zips.length === 1 && zips[0]?.startsWith(`${module} `) === true
  );
}

async function modFiles(folder: string): Promise<ModFiles> {
  const [mod, sum] = await Promise.all(
    ['go.mod', 'go.sum'].map((name) => readFile(path.join(folder, name), 'utf8').catch(() => '')),
  );
  return { mod: mod ?? '', sum: sum ?? '' };
}
