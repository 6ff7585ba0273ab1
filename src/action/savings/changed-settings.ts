import { compileSettings, type CompileSetting } from '../../dockerfile/go/compile-settings.ts';
import { hashedName, hashedPrefix } from '../../dockerfile/go/hashed-settings.ts';
import { shortHash } from '../../snapshot/keys.ts';
import type { Manifest } from '../../snapshot/manifest.ts';
import type { ToBuild } from '../request/analysis.ts';

type Hashes = NonNullable<Manifest['settings']>;
type Built = Pick<ToBuild, 'goStages'> & { readonly beside?: readonly Built[] };

/** A setting that differs between this build and the one that a snapshot is of. */
export interface ChangedSetting {
  readonly name: string;
  readonly how: 'changed' | 'new' | 'gone';
  /** Of the RUN that it counts for; 0 where it is gone. */
  readonly line: number;
}

/** What decides how packages are compiled, as a manifest has it: no value can be read in it. `hashed`: what go said, where it was asked. */
export function settingHashes(toBuild: Built, hashed: readonly CompileSetting[] = []): Hashes {
  return namedHashes([...settingsIn(toBuild), ...hashed]);
}

export function namedHashes(settings: readonly CompileSetting[]): Hashes {
  return Object.fromEntries(settings.map(({ name, value }) => [name, shortHash(value)]));
}

/** What of it has changed since a snapshot; nothing where the snapshot does not tell. */
export function changedSettings(
  toBuild: Built,
  before: Manifest['settings'] = {},
  hashed: readonly CompileSetting[] = [],
): readonly ChangedSetting[] {
  const [told, own] = parted(before);
  const shown = differences(settingsIn(toBuild), own);
  // What the Dockerfile shows too is told by its own name and line.
  const names = new Set(shown.map(({ name }) => name));
  const asked = differences(hashed, told).map((change) => ({ ...change, name: hashedName(change) }));
  return [...shown, ...asked.filter(({ name }) => !names.has(name))];
}

/** Whether go was asked, too, when a snapshot was written. */
export function hasHashes(settings: Hashes = {}): boolean {
  return Object.keys(parted(settings)[0]).length > 0;
}

/** Those that go told, and those that the Dockerfile shows. */
function parted(settings: Hashes): readonly [Hashes, Hashes] {
  const entries = Object.entries(settings);
  const of = (isTold: boolean): Hashes =>
    Object.fromEntries(entries.filter(([name]) => name.startsWith(hashedPrefix) === isTold));
  return [of(true), of(false)];
}

function differences(settings: readonly CompileSetting[], before: Hashes): readonly ChangedSetting[] {
  if (Object.keys(before).length === 0 || settings.length === 0) return [];
  const names = new Set(settings.map(({ name }) => name));
  const gone = Object.keys(before).filter((name) => !names.has(name));
  return [
    ...settings.flatMap(({ name, value, line }): readonly ChangedSetting[] => {
      if (before[name] === shortHash(value)) return [];
      return [{ name, how: before[name] === undefined ? 'new' : 'changed', line }];
    }),
    ...gone.map((name) => ({ name, how: 'gone', line: 0 }) as const),
  ];
}

function settingsIn({ goStages, beside = [] }: Built): readonly CompileSetting[] {
  const own = compileSettings(goStages);
  return beside.reduce((all, other) => {
    const more = settingsIn(other).filter(({ name }) => all.every((setting) => setting.name !== name));
    return [...all, ...more];
  }, own);
}
