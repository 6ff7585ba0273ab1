import { seededRandom } from './statistics.ts';

/** A change as developers make them. Packages are import paths. */
export type Change =
  | { readonly kind: 'edit'; readonly package: string }
  | { readonly kind: 'add'; readonly name: string; readonly importer: string }
  | { readonly kind: 'remove'; readonly name: string; readonly importer: string }
  | { readonly kind: 'bump'; readonly module: string; readonly version: string };

/** A module with two versions between which a project can go without any other change. */
export interface Bump {
  readonly module: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Commits in a row: mostly edits, now and then a package that is added or removed again, or a module that is bumped. The same
 * for the same seed. Only packages that were added are removed, and a bumped module goes back with its next bump.
 */
export function planHistory(
  seed: number,
  commits: number,
  project: { readonly packages: readonly string[]; readonly bumps: readonly Bump[] },
): readonly Change[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const added: { readonly name: string; readonly importer: string }[] = [];
  const isBumped = new Set<string>();
  let names = 0;
  const edit = (): Change => ({ kind: 'edit', package: pick(project.packages) ?? '' });
  return Array.from({ length: commits }, (): Change => {
    const chance = random();
    if (chance < 0.15) {
      names += 1;
      const one = { name: `benchadded${names}`, importer: pick(project.packages) ?? '' };
      added.push(one);
      return { kind: 'add', ...one };
    }
    if (chance < 0.25) {
      const [gone] = added.splice(Math.floor(random() * added.length), 1);
      return gone === undefined ? edit() : { kind: 'remove', ...gone };
    }
    if (chance < 0.4) {
      const bump = pick(project.bumps);
      if (bump === undefined) return edit();
      const goesBack = isBumped.delete(bump.module);
      if (!goesBack) isBumped.add(bump.module);
      return { kind: 'bump', module: bump.module, version: goesBack ? bump.from : bump.to };
    }
    return edit();
  });
}

/** A change in a few words. */
export function changeText(change: Change): string {
  switch (change.kind) {
    case 'edit':
      return `edit ${change.package}`;
    case 'add':
      return `add ${change.importer}/${change.name}`;
    case 'remove':
      return `remove ${change.importer}/${change.name}`;
    case 'bump':
      return `bump ${change.module} to ${change.version}`;
  }
}
