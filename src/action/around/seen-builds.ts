import type { BuildEnd } from '../../buildx/call/user-build.ts';
import { failureFrom } from '../../buildx/progress/failure.ts';
import { newRefs } from '../../buildx/records/local-refs.ts';
import type { RecordedBuild } from '../../buildx/records/recorded-builds.ts';
import { recordedBuilds } from '../../buildx/records/recorded-builds.ts';
import type { Services } from '../services/services.ts';

/** What is known of a build that something else ran. */
interface SeenBuilds {
  readonly end: BuildEnd;
  /** How much is known, for people. */
  readonly told: string;
}

const nothingSeen = { steps: [], allSteps: [], imageid: '', digest: '', metadata: '', ms: 0 } as const;

/** What is known before the build. */
export const unseenEnd: BuildEnd = { ...nothingSeen, result: { kind: 'unseen' } };

/** Each record costs a start of buildx. */
const mostBuilds = 40;
/** The state is handed over in an environment variable. */
const mostKnown = 400;

/** The builds of these Dockerfiles that there were before; `undefined` where there are too many to remember. */
export async function buildsBefore(
  { files, run: { env } }: Pick<Services, 'files' | 'run'>,
  builder: string,
  dockerfiles: readonly string[],
): Promise<readonly string[] | undefined> {
  const builds = await newRefs(files, { env, builder }, []);
  const refs = builds.filter(({ dockerfile }) => dockerfiles.includes(dockerfile)).map(({ ref }) => ref);
  return refs.length > mostKnown ? undefined : refs;
}

/**
 * Looks for the builds of these Dockerfiles since then: buildx notes on this machine which Dockerfile it has built, and the builder's
 * history has each step. Only if every image was built, as far as its Dockerfile tells, is anything known of all of them: of two images of
 * one Dockerfile that were built once, nobody knows which it was.
 */
export async function seenBuilds(
  services: Pick<Services, 'files' | 'shell' | 'run'>,
  builder: string,
  before: readonly string[] | undefined,
  dockerfiles: readonly string[],
): Promise<SeenBuilds> {
  if (before === undefined) return unseen('there were too many builds before to tell which are new');
  const fresh = await newRefs(services.files, { env: services.run.env, builder }, before);
  const builds = fresh.filter(({ dockerfile }) => dockerfiles.includes(dockerfile));
  const countIn = (all: readonly string[], dockerfile: string): number =>
    all.filter((each) => each === dockerfile).length;
  const built = builds.map(({ dockerfile }) => dockerfile);
  const lacking = dockerfiles.filter((each) => countIn(built, each) < countIn(dockerfiles, each));
  if (lacking.length > 0)
    return unseen(`no build of ${lacking[0] ?? ''} was noted by buildx on this machine and builder ${builder}`);
  if (builds.length > mostBuilds) return unseen(`there were ${builds.length} builds`);
  const refs = builds.map(({ ref }) => ref);
  const records = await recordedBuilds(services.shell, builder, refs);
  if (records === undefined) return unseen("the builder's history does not have all of its steps");
  return { end: endOf(records), told: `${records.length} in the builder's history` };
}

function unseen(told: string): SeenBuilds {
  return { end: unseenEnd, told: `not seen: ${told}` };
}

function endOf(records: readonly RecordedBuild[]): BuildEnd {
  const failed = records.find(({ isCompleted }) => !isCompleted);
  return {
    ...nothingSeen,
    allSteps: records.flatMap(({ steps }) => steps),
    // Builds side by side take as long as the longest.
    ms: Math.max(...records.map(({ ms }) => ms)),
    result: failed === undefined ? { kind: 'success' } : { kind: 'failure', error: failureFrom(failed.lines) },
  };
}
