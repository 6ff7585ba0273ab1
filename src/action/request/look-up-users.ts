import type { Builder } from '../../buildx/builder/builder.ts';
import type { Config } from '../../config/config.ts';
import { withKnown } from '../../dockerfile/go/go-dockerfile.ts';
import type { StageUser, StageUsers, UserSight } from '../../dockerfile/stages/build-scope.ts';
import { userKey } from '../../dockerfile/stages/build-scope.ts';
import type { UserQuestion } from '../../dockerfile/cut/unknown-users.ts';
import { unknownUsers } from '../../dockerfile/cut/unknown-users.ts';
import { lookUpUsers } from '../../mounts/in-stage/user-lookup.ts';
import { helperWorkMs } from '../../mounts/work-limits.ts';
import { inUserStage } from './buildx-inputs.ts';
import type { ReadBuild } from './read-build.ts';
import type { Services, ServicesOf } from '../services/services.ts';

/** A build whose Dockerfile may run go as users that only its stages know. */
interface AskedBuild {
  readonly config: Config;
  readonly builder: Builder;
  /** The Dockerfile's place. */
  readonly path: string;
  /** With all edits but those that depend on the users. */
  readonly read: ReadBuild;
}

type Looked =
  | { readonly kind: 'done'; readonly users: readonly (StageUser | undefined)[] }
  | { readonly kind: 'failed'; readonly reason: string };

/** Longest time for a look, which builds all that comes before the stage's first go command. */
const longestLookMs = 1_200_000;

/** Whether only a stage of this build knows who some user is. */
export function hasUnknownUsers(read: ReadBuild): boolean {
  return read.platforms.some((each) => unknownUsers(each, hinderedStages(read)).questions.length > 0);
}

/** Why nobody is looked up in this run; empty where that may be done. */
export function reasonNotToLook({ dryRun, build, cache }: Config): string {
  if (dryRun) return 'only a run that builds can find out, by a command in the stage';
  if (build.call !== undefined && build.call !== 'build') return `nothing is built with call: ${build.call}`;
  return cache.mode === 'off' ? 'the caches are off' : '';
}

/**
 * Looks up the users other than root whose RUNs are to have Go's cache mounts, unless `whyNot` says why not. The build that follows finds
 * in the layer cache what had to be built for it. It fails no run: who is not found has a reason, and no mounts are added for him.
 */
export async function stageUsers(
  services: ServicesOf<typeof look>,
  build: AskedBuild,
  whyNot: string,
): Promise<StageUsers> {
  const hindered = hinderedStages(build.read);
  let known: StageUsers = new Map();
  // Another platform may have other stages.
  for (const platform of build.read.platforms) {
    const { questions, unseen } = unknownUsers(withKnown(platform, { users: known }), hindered);
    known = new Map([...known, ...unseen]);
    for (const question of questions) {
      const outcome: Looked =
        whyNot === ''
          ? await look(services, build, question, platform.scope.platform)
          : { kind: 'failed', reason: whyNot };
      known = new Map([...known, ...answersFrom(question, outcome)]);
    }
  }
  return known;
}

/** Stages that have no mounts added for the sake of an unknown user alone. */
function hinderedStages({ edit }: ReadBuild): ReadonlySet<string> {
  return new Set(edit.result.skipped.flatMap(({ stage, needsLook }) => (needsLook === true ? [stage] : [])));
}

function answersFrom({ users }: UserQuestion, outcome: Looked): StageUsers {
  return new Map(
    users.flatMap(({ user, stages }, number) => {
      const sight = sightFrom(outcome, number);
      return stages.map((stage) => [userKey(stage, user), sight] as const);
    }),
  );
}

function sightFrom(outcome: Looked, number: number): UserSight {
  if (outcome.kind === 'failed') return { kind: 'unseen', reason: outcome.reason };
  const found = outcome.users[number];
  if (found === undefined) return { kind: 'unseen', reason: 'the stage reported nothing about it' };
  return { kind: 'seen', ...found };
}

async function look(
  services: Pick<Services, 'run' | 'log' | 'shell' | 'files' | 'checkout'>,
  build: AskedBuild,
  { text, stage, users, asksGo }: UserQuestion,
  platform: string,
): Promise<Looked> {
  const { config, builder, read } = build;
  const names = users.map(({ user }) => user || 'root').join(', ');
  const name = stage.name || String(stage.index);
  services.log.info(
    `Stage ${name} runs go as ${names}: what comes before its first go command is built, to see who that is and what is in Go's caches there.`,
  );
  const outcome = await inUserStage(
    services,
    {
      asked: { config, builder, dockerfile: build.path },
      delivery: read.edit,
      platform,
      limits: { timeoutMs: longestLookMs, workMs: helperWorkMs },
    },
    (setting, own) => lookUpUsers(services.shell, services.files, setting, { text, users, asksGo, stage: own }),
  );
  if (outcome.kind === 'failed' && outcome.isOver)
    services.log.warning(
      `Could not find out which user runs go in stage ${name}; building without what depends on that user: ${outcome.reason}`,
    );
  return outcome.kind === 'failed' ? { ...outcome, reason: `looking it up failed: ${outcome.reason}` } : outcome;
}
