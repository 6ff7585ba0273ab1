import { readDockerfile } from '../go/go-dockerfile.ts';
import { frontendText } from '../stages/frontend.ts';
import type { Surroundings } from '../obstacles/edit-obstacles.ts';
import type { Obstacle } from '../obstacles/obstacle.ts';
import { everyRunFlags, secretFlag, type Setting } from './every-run-settings.ts';
import type { GoRun } from '../go/go-runs.ts';
import { type OverridingEnv, overridingEnv } from './overriding-env.ts';
import { type GoStage } from '../go/go-stages.ts';
import type { RunFlag } from '../syntax/run-flag.ts';

interface WishedSettings {
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
  const ways = wanted.map((setting) => ({ setting, ...reach(setting, around) }));
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
  /** The ENV that the first of these sees instead. */
  readonly overriding?: OverridingEnv | undefined;
}

/** No value that a Dockerfile could have by itself. */
const marker = 'cached-go-docker-build\u0000';

/** Where a build argument would come through: its ARG has to stand before the RUN, with no ENV after it. */
function reach({ env }: Setting, around: Surroundings): Omit<Way, 'setting'> {
  const { dockerfile, images, scope } = around;
  const marked = readDockerfile(dockerfile, { ...scope, buildArgs: { ...scope.buildArgs, [env]: marker } }, images);
  const runs = ownRuns(marked.goStages).filter(({ callsGo }) => callsGo !== 'no');
  const lines = (sees: boolean): readonly number[] =>
    runs.filter(({ environment }) => (environment.env.get(env) === marker) === sees).map(({ line }) => line);
  const unseen = lines(false);
  const [first] = unseen;
  const overriding = first === undefined ? undefined : overridingEnv(env, first, around);
  return { seen: lines(true), unseen, overriding };
}

function undelivered(ways: readonly Way[], { frontend }: Surroundings): readonly Obstacle[] {
  if (ways.length === 0) return [];
  const names = (some: readonly Way[]): string => some.map(({ setting }) => setting.env).join(', ');
  const reason = `${frontendText(frontend)} may not know secrets as environment variables, so ${names(ways)} cannot be delivered`;
  const [secret, open] = [ways.filter(isSecret), ways.filter((way) => !isSecret(way))];
  const why = secret.length === 0 ? '' : `; ${names(secret)} has credentials and is no build argument for that reason`;
  const overridden = open.flatMap(({ setting, overriding }) =>
    overriding?.followsArg === true ? [`; ${overrides(setting, overriding)}`] : [],
  );
  const declare = open.length === 0 ? '' : `, or ${open.map(declaration).join(' and ')}`;
  const fix = `use # syntax=docker/dockerfile:1 or leave the line out${declare}`;
  const line = open.find(({ overriding }) => overriding?.followsArg)?.overriding?.line ?? 1;
  return [{ stage: '', about: 'settings', line, reason: `${reason}${overridden.join('')}${why}`, fix, byHand: false }];
}

const isSecret = ({ setting }: Way): boolean => setting.hasCredentials === true;

function overrides({ env }: Setting, { line }: OverridingEnv): string {
  return `ENV ${env} of line ${line} comes after ARG ${env} and overrides it`;
}

function declaration({ setting: { env }, unseen: [line], overriding }: Way): string {
  const before = line === undefined ? '' : `, before line ${line}`;
  if (overriding === undefined) return `declare ARG ${env} in the stage${before}`;
  const after = `after ENV ${env} of line ${overriding.line}${before}`;
  const place = overriding.followsArg ? `put ARG ${env} ${after}` : `declare ARG ${env} in the stage, ${after}`;
  return [place, ...overriding.madeOf.map((name) => `give \`build-args: ${name}=…\``)].join(', or ');
}

function partly({ setting, unseen: [line], overriding }: Way): readonly Obstacle[] {
  if (line === undefined) return [];
  const { env } = setting;
  const why = overriding?.followsArg === true ? overrides(setting, overriding) : `no ARG ${env} is in force here`;
  const reason = `${env} reaches other RUNs as a build argument, but not this one: ${why}`;
  const fix =
    overriding === undefined
      ? `write ARG ${env} before it, in its stage`
      : `write ARG ${env} between line ${overriding.line} and this one, in its stage`;
  return [{ stage: '', about: 'settings', line, reason, fix, byHand: false }];
}

function ownRuns(stages: readonly GoStage[]): readonly GoRun[] {
  return stages
    .filter((stage) => !stage.basePlatform.startsWith('windows'))
    .flatMap((stage) => stage.goRuns.filter((run) => !run.inherited));
}

const hasSecret = (run: GoRun, env: string): boolean =>
  run.cacheMounts.all.some((mount) => mount.type === 'secret' && mount.env === env);
