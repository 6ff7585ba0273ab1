import { compileSettings, type CompileSetting } from '../../dockerfile/go/compile-settings.ts';
import { shortHash } from '../../snapshot/keys.ts';
import type { Manifest } from '../../snapshot/manifest.ts';
import type { ToBuild } from '../request/analysis.ts';

type Built = Pick<ToBuild, 'goStages'> & { readonly beside?: readonly Built[] };

/** A setting that differs between this build and the one that a snapshot is of. */
export interface ChangedSetting {
  readonly name: string;
  readonly how: 'changed' | 'new' | 'gone';
  /** Of the RUN that it counts for; 0 where it is gone. */
  readonly line: number;
}

/** What decides how packages are compiled, as a manifest has it: no value can be read in it. */
export function settingHashes(toBuild: Built): NonNullable<Manifest['settings']> {
  return Object.fromEntries(settingsIn(toBuild).map(({ name, value }) => [name, shortHash(value)]));
}

/** What of it has changed since a snapshot; nothing where the snapshot does not tell. */
export function changedSettings(toBuild: Built, before: Manifest['settings']): readonly ChangedSetting[] {
  if (before === undefined || Object.keys(before).length === 0) return [];
  const settings = settingsIn(toBuild);
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
