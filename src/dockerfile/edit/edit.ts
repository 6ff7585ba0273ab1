import type { GoDockerfile } from '../go/go-dockerfile.ts';
import { addedMounts } from './added-mounts.ts';
import { addedSettings } from './added-settings.ts';
import type { CarriedCache } from './carried-caches.ts';
import type { Surroundings } from '../obstacles/edit-obstacles.ts';
import type { Obstacle } from '../obstacles/obstacle.ts';
import type { Setting } from './every-run-settings.ts';
import { offlineRuns } from './offline-runs.ts';
import type { RunFlag } from '../syntax/run-flag.ts';
import type { WithheldMount } from '../obstacles/withheld-mounts.ts';

/** What to add to the RUNs of Go stages. */
export interface EditWish {
  /** Go's two cache mounts, where they are missing. */
  readonly mounts: boolean;
  /** The modules are in the repository: their mount is not wanted. */
  readonly vendored?: boolean;
  /** Environment variables that come from the build's secrets of these ids. */
  readonly settings: readonly Setting[];
  /** RUNs that call go get no network. */
  readonly offline?: boolean;
  /** The same file is edited for other platforms too. */
  readonly severalPlatforms?: boolean;
  /** Mounts that RUNs have failed with. */
  readonly withheld?: readonly WithheldMount[];
}

export interface EditResult {
  readonly text: string;
  readonly changed: readonly Change[];
  /** What was wished and not done. */
  readonly skipped: readonly Obstacle[];
  /** Variables of `settings` that the build has to get as build arguments: the frontend is too old for the secrets. */
  readonly buildArgs: readonly string[];
}

export interface Change {
  readonly line: number;
  /** The flags that were added, as written; of a COPY, its source as a pattern. */
  readonly added: readonly string[];
}

/**
 * Adds cache mounts and secret variables to the RUNs of Go stages, each from its first go command on. Only flags are
 * added, right after the word RUN, and no line: the line numbers of the build's messages stay right, and all other
 * bytes are the same. Only where a COPY carries a cache from one Go stage to the next, its source becomes a pattern
 * that means the same. Editing twice is editing once.
 */
export function editDockerfile(read: GoDockerfile, wish: EditWish): EditResult {
  for (const { env, id } of wish.settings) requirePlain(env, id);
  const { dockerfile, goStages: stages } = read;
  const around: Surroundings = {
    ...read,
    severalPlatforms: wish.severalPlatforms === true,
    withheld: wish.withheld ?? [],
  };
  const mounts = wish.mounts
    ? addedMounts(stages, wish.vendored ? ['build'] : ['modules', 'build'], around)
    : { flags: [], skipped: [], carried: [] };
  const settings = addedSettings(stages, wish.settings, around);
  const offline = wish.offline === true ? offlineRuns(stages) : { flags: [], skipped: [] };
  const flags = [...mounts.flags, ...settings.flags, ...offline.flags];
  const changed = [...changes(flags), ...patterns(mounts.carried)].toSorted((a, b) => a.at - b.at);
  return {
    text: withInsertions(dockerfile.text, changed),
    changed: changed.map(({ line, added }) => ({ line, added })),
    skipped: [...mounts.skipped, ...settings.skipped, ...offline.skipped],
    buildArgs: settings.buildArgs,
  };
}

function requirePlain(...texts: readonly string[]): void {
  for (const text of texts) {
    if (!/^[A-Za-z0-9_.-]+$/.test(text)) throw new Error(`${JSON.stringify(text)} cannot be written into a Dockerfile`);
  }
}

/** A change with what goes into the text, each at the offset that it stands before. */
interface PlacedChange extends Change {
  readonly at: number;
  readonly insertions: readonly { readonly at: number; readonly text: string }[];
}

function changes(flags: readonly RunFlag[]): readonly PlacedChange[] {
  const byOffset = new Map<number, PlacedChange>();
  for (const { run, flag } of flags) {
    const at = run.instruction.keywordEnd;
    const added = [...(byOffset.get(at)?.added ?? []), flag];
    byOffset.set(at, { at, line: run.line, added, insertions: [{ at, text: ` ${added.join(' ')}` }] });
  }
  return [...byOffset.values()];
}

// One COPY may carry both caches.
function patterns(carried: readonly CarriedCache[]): readonly PlacedChange[] {
  const byOffset = new Map(
    carried.flatMap(({ instruction, pattern }) =>
      pattern ? [[pattern.at, { ...pattern, line: instruction.line }]] : [],
    ),
  );
  return [...byOffset.values()].map(({ at, line, written }) => ({
    at,
    line,
    added: [written],
    insertions: [
      { at, text: '[' },
      { at: at + 1, text: ']' },
    ],
  }));
}

function withInsertions(text: string, changed: readonly PlacedChange[]): string {
  return changed
    .flatMap(({ insertions }) => insertions)
    .toReversed()
    .reduce((edited, insertion) => edited.slice(0, insertion.at) + insertion.text + edited.slice(insertion.at), text);
}
