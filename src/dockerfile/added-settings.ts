import type { Surroundings } from './edit-obstacles.ts';
import type { Obstacle } from './obstacle.ts';
import { everyRunFlags, secretFlag, type Setting } from './every-run.ts';
import type { GoRun } from './go-runs.ts';
import { type GoStage, goStages } from './go-stages.ts';
import type { BuildScope } from './scope.ts';
import type { RunFlag } from './run-flag.ts';

export interface WishedSettings {
  readonly flags: readonly RunFlag[];
  readonly skipped: readonly Obstacle[];
  /** Variables that reach RUNs as build arguments of their names, since their ARG is declared. */
  readonly buildArgs: readonly string[];
}

/**
 * Secrets as variables of the RUNs. Where the frontend is too old for them, a setting goes as a build argument if the stage
 * declares the ARG; else it is told what to do.
 */
export function addedSettings(
  stages: readonly GoStage[],
  settings: readonly Setting[],
  around: Surroundings,
  scope: BuildScope,
): WishedSettings {
  const runs = ownRuns(stages);
  const goFlags = runs.flatMap((run) =>
    settings
      .filter((setting) => setting.everyRun !== true && !hasSecret(run, setting.env))
      .map((setting): RunFlag => ({ run, flag: secretFlag(setting) })),
  );
  const flags = [...goFlags, ...everyRunFlags(settings, around)];
  if (around.frontend.secretEnv || flags.length === 0) return { flags, skipped: [], buildArgs: [] };
  const wanted = settings.filter(({ env, everyRun }) => everyRun === true || runs.some((run) => !hasSecret(run, env)));
  const ways = wanted.map((setting) => ({ setting, ...reach(setting, around, scope) }));
  const passed = ways.filter(({ setting, seen }) => seen.length > 0 && setting.hasCredentials !== true);
  const lost = ways.filter((way) => !passed.includes(way));
  return {
    flags: [],
    skipped: [...undelivered(lost, around), ...passed.flatMap((way) => partly(way))],
    buildArgs: passed.map(({ setting }) => setting.env),
  };
}

interface Way {
  readonly setting: Setting;
  /** Lines of the RUNs that get a build argument of that name, and of those that do not. */
  readonly seen: readonly number[];
  readonly unseen: readonly number[];
}

/** No value that a Dockerfile could have by itself. */
const marker = 'cached-go-docker-build\u0000';

/** Where a build argument would come through: its ARG has to stand before the RUN, with no ENV after it. */
function reach({ env }: Setting, { dockerfile, images }: Surroundings, scope: BuildScope): Omit<Way, 'setting'> {
  const stages = goStages(dockerfile, { ...scope, buildArgs: { ...scope.buildArgs, [env]: marker } }, images);
  const runs = ownRuns(stages).filter(({ callsGo }) => callsGo !== 'no');
  const lines = (sees: boolean): readonly number[] =>
    runs.filter(({ environment }) => (environment.env.get(env) === marker) === sees).map(({ line }) => line);
  return { seen: lines(true), unseen: lines(false) };
}

function undelivered(ways: readonly Way[], { frontend }: Surroundings): readonly Obstacle[] {
  if (ways.length === 0) return [];
  const names = (some: readonly Way[]): string => some.map(({ setting }) => setting.env).join(', ');
  const reason = `the frontend ${frontend.name} may not know secrets as environment variables, so ${names(ways)} cannot be delivered`;
  const [secret, open] = [ways.filter(isSecret), ways.filter((way) => !isSecret(way))];
  const why = secret.length === 0 ? '' : `; ${names(secret)} has credentials and is no build argument for that reason`;
  const declare = open.length === 0 ? '' : `, or declare ${open.map(declaration).join(' and ')}`;
  const fix = `use # syntax=docker/dockerfile:1 or leave the line out${declare}`;
  return [{ stage: '', about: 'settings', line: 1, reason: `${reason}${why}`, fix, byHand: false }];
}

const isSecret = ({ setting }: Way): boolean => setting.hasCredentials === true;

function declaration({ setting, unseen }: Way): string {
  return `ARG ${setting.env} in the stage${unseen[0] === undefined ? '' : `, before line ${unseen[0]}`}`;
}

function partly({ setting: { env }, unseen: [line] }: Way): readonly Obstacle[] {
  if (line === undefined) return [];
  const reason = `${env} reaches other RUNs as a build argument, but not this one: no ARG ${env} is in force here`;
  return [
    { stage: '', about: 'settings', line, reason, fix: `write ARG ${env} before it, in its stage`, byHand: false },
  ];
}

function ownRuns(stages: readonly GoStage[]): readonly GoRun[] {
  return stages
    .filter((stage) => !stage.basePlatform.startsWith('windows'))
    .flatMap((stage) => stage.goRuns.filter((run) => !run.inherited));
}

const hasSecret = (run: GoRun, env: string): boolean =>
  run.allMounts.some((mount) => mount.type === 'secret' && mount.env === env);
