import { addedMounts, distinctObstacles, type Wished } from './added-mounts.ts';
import { domainMarks, type MarkFlag } from './domain-marks.ts';
import type { Obstacle, Surroundings } from './edit-obstacles.ts';
import { frontendOf } from './frontend.ts';
import { offlineRuns } from './offline-runs.ts';
import type { GoRun } from './go-runs.ts';
import { type GoStage, goStages } from './go-stages.ts';
import { type Dockerfile, parseDockerfile } from './model.ts';
import type { BuildScope, Images } from './scope.ts';
import { reachedFrom, stageGraph, targetStage } from './stages.ts';
import { allSteps } from './steps.ts';

/** What to add to the RUNs of Go stages. */
export interface EditWish {
  /** Go's two cache mounts, where they are missing. */
  readonly mounts: boolean;
  /** The modules are in the repository: their mount is not wanted. */
  readonly vendored?: boolean;
  /** Environment variables that come from the build's secrets of these ids. */
  readonly settings: readonly Setting[];
  /** The trust domain whose layers must not be those of others; absent where nobody else meets them. */
  readonly domain?: string;
  /** RUNs that call go get no network. */
  readonly offline?: boolean;
}

export interface Setting {
  readonly env: string;
  readonly id: string;
}

export interface EditResult {
  readonly text: string;
  readonly changed: readonly Change[];
  /** What was wished and not done. */
  readonly skipped: readonly Obstacle[];
}

export interface Change {
  readonly line: number;
  /** The flags that were added, as written. */
  readonly added: readonly string[];
}

/**
 * Adds cache mounts and secret variables to the RUNs of Go stages, each from its first go command on. Only flags are
 * added, right after the word RUN, and no line: the line numbers of the build's messages stay right, and all other
 * bytes are the same. Editing twice is editing once.
 */
export function editDockerfile(dockerfile: Dockerfile, scope: BuildScope, images: Images, wish: EditWish): EditResult {
  for (const { env, id } of wish.settings) requirePlain(env, id);
  if (wish.domain !== undefined) requirePlain(wish.domain);
  const target = targetStage(dockerfile, scope);
  if (!target) return { text: dockerfile.text, changed: [], skipped: [] };
  const graph = stageGraph(dockerfile, scope);
  const around: Surroundings = {
    dockerfile,
    graph,
    steps: allSteps({ dockerfile, graph, buildArgs: scope.buildArgs, images }),
    frontend: frontendOf(dockerfile, scope),
    images,
    target: target.index,
    reached: reachedFrom(graph, target.index),
  };
  const stages = goStages(dockerfile, scope, images);
  const mounts = wish.mounts
    ? addedMounts(stages, wish.vendored ? ['build'] : ['modules', 'build'], around)
    : { flags: [], skipped: [] };
  const settings = wishedSettings(stages, wish.settings, around);
  const marks = wish.domain === undefined ? [] : domainMarks(wish.domain, mounts.flags, around);
  const offline = wish.offline === true ? offlineRuns(stages) : { flags: [], skipped: [] };
  const changed = changes([...mounts.flags, ...settings.flags, ...marks, ...offline.flags]);
  return {
    text: withFlags(dockerfile.text, changed),
    changed: changed.map(({ line, added }) => ({ line, added })),
    skipped: [...mounts.skipped, ...settings.skipped, ...offline.skipped],
  };
}

/**
 * The same for a build of several platforms: another platform may take other stages, or keep its caches in other
 * folders. A RUN that serves several gets the mounts of each.
 */
export function editForPlatforms(
  dockerfile: Dockerfile,
  scopes: readonly BuildScope[],
  images: Images,
  wish: EditWish,
): EditResult {
  const start: EditResult = { text: dockerfile.text, changed: [], skipped: [] };
  return scopes.reduce((done, scope) => {
    const parsed = parseDockerfile(done.text);
    if (parsed.kind === 'invalid')
      throw new Error(`the edited Dockerfile cannot be read: line ${parsed.line}: ${parsed.message}`);
    const next = editDockerfile(parsed.dockerfile, scope, images, wish);
    return {
      text: next.text,
      changed: mergedChanges(done.changed, next.changed),
      skipped: distinctObstacles([...done.skipped, ...next.skipped]),
    };
  }, start);
}

// The later edit's flags stand right after the word RUN, before the earlier one's.
function mergedChanges(done: readonly Change[], next: readonly Change[]): readonly Change[] {
  const byLine = new Map(done.map((change) => [change.line, change]));
  for (const { line, added } of next) byLine.set(line, { line, added: [...added, ...(byLine.get(line)?.added ?? [])] });
  return [...byLine.values()].toSorted((a, b) => a.line - b.line);
}

function requirePlain(...texts: readonly string[]): void {
  for (const text of texts) {
    if (!/^[A-Za-z0-9_.-]+$/.test(text)) throw new Error(`${JSON.stringify(text)} cannot be written into a Dockerfile`);
  }
}

function wishedSettings(stages: readonly GoStage[], settings: readonly Setting[], { frontend }: Surroundings): Wished {
  const runs = stages
    .filter((stage) => !stage.basePlatform.startsWith('windows'))
    .flatMap((stage) => stage.goRuns.filter((run) => !run.inherited));
  const flags = runs.flatMap((run) =>
    settings
      .filter((setting) => !hasSecret(run, setting.env))
      .map(({ env, id }) => ({ run, flag: `--mount=type=secret,id=${id},env=${env}` })),
  );
  if (frontend.secretEnv || flags.length === 0) return { flags, skipped: [] };
  const names = [...new Set(settings.map(({ env }) => env))].join(', ');
  const reason = `the frontend ${frontend.name} may not know secrets as environment variables, so ${names} cannot be delivered`;
  return {
    flags: [],
    skipped: [
      { stage: '', line: 1, reason, fix: 'use # syntax=docker/dockerfile:1 or leave the line out', byHand: false },
    ],
  };
}

const hasSecret = (run: GoRun, env: string): boolean =>
  run.allMounts.some((mount) => mount.type === 'secret' && mount.env === env);

function changes(flags: readonly MarkFlag[]): readonly (Change & { readonly at: number })[] {
  const byOffset = new Map<number, Change & { readonly at: number }>();
  for (const { run, flag } of flags) {
    const at = run.instruction.keywordEnd;
    byOffset.set(at, { at, line: run.line, added: [...(byOffset.get(at)?.added ?? []), flag] });
  }
  return [...byOffset.values()].toSorted((a, b) => a.at - b.at);
}

function withFlags(text: string, changed: readonly (Change & { readonly at: number })[]): string {
  return changed
    .toReversed()
    .reduce((edited, { at, added }) => `${edited.slice(0, at)} ${added.join(' ')}${edited.slice(at)}`, text);
}
