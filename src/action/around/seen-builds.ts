import type { BuildEnd } from '../../buildx/call/user-build.ts';
import { failureFrom } from '../../buildx/progress/failure.ts';
import { builtDockerfile } from '../../buildx/records/local-refs.ts';
import type { BuildLog, ListedBuild } from '../../buildx/records/recorded-builds.ts';
import { buildLog, listedBuilds } from '../../buildx/records/recorded-builds.ts';
import type { PreparedCache } from '../caches/cache-run.ts';
import { injectedOf } from '../caches/cache-run.ts';
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

/** Each log costs a start of buildx. */
const mostBuilds = 40;

/** When the caches were injected, by the builder's clock in seconds; 0 where that is not known. */
export function injectedAt(runs: readonly Pick<PreparedCache, 'mounts'>[]): number {
  const times = runs.flatMap((run) => [...(injectedOf(run)?.nodes.values() ?? [])].map(({ at }) => at));
  return Math.max(0, ...times);
}

/**
 * Looks for the builds of these Dockerfiles since then: the builder's history has each of its last builds with its steps, and buildx notes on this
 * machine which Dockerfile it has built. Only if every image was built, as far as its Dockerfile tells, is anything known of all of them: of
 * two images of one Dockerfile that were built once, nobody knows which it was.
 */
export async function seenBuilds(
  { files, shell, run: { env } }: Pick<Services, 'files' | 'shell' | 'run'>,
  builder: string,
  since: number,
  dockerfiles: readonly string[],
): Promise<SeenBuilds> {
  if (since === 0) return unseen('it is not known when the caches were injected');
  const listed = await listedBuilds(shell, builder);
  if (listed === undefined) return unseen(`builder ${builder} has no history that buildx can read`);
  const fresh = listed.filter(({ createdAt }) => createdAt >= since * 1000);
  const named = fresh.map(async (build) => ({
    ...build,
    dockerfile: await builtDockerfile(files, { env }, build.ref),
  }));
  const builds = (await Promise.all(named)).filter(({ dockerfile = '' }) => dockerfiles.includes(dockerfile));
  const lacking = dockerfiles.find(
    (each) =>
      countOf(
        each,
        builds.map(({ dockerfile = '' }) => dockerfile),
      ) < countOf(each, dockerfiles),
  );
  if (lacking !== undefined)
    return unseen(`the history of builder ${builder} has no build of ${lacking} from this machine`);
  if (builds.length > mostBuilds) return unseen(`there were ${builds.length} builds`);
  const logs = await Promise.all(builds.map(({ ref }) => buildLog(shell, ref)));
  const read = builds.flatMap(({ isCompleted, ms }, index) => {
    const log = logs[index];
    return log === undefined ? [] : [{ isCompleted, ms, ...log }];
  });
  if (read.length < builds.length) return unseen("the builder's history does not have all of its steps");
  return { end: endOf(read), told: `${read.length} in the builder's history` };
}

function countOf(wanted: string, all: readonly string[]): number {
  return all.filter((each) => each === wanted).length;
}

function unseen(told: string): SeenBuilds {
  return { end: unseenEnd, told: `not seen: ${told}` };
}

function endOf(records: readonly (BuildLog & Pick<ListedBuild, 'isCompleted' | 'ms'>)[]): BuildEnd {
  const failed = records.find(({ isCompleted }) => !isCompleted);
  return {
    ...nothingSeen,
    allSteps: records.flatMap(({ steps }) => steps),
    // Builds side by side take as long as the longest.
    ms: Math.max(...records.map(({ ms }) => ms)),
    result: failed === undefined ? { kind: 'success' } : { kind: 'failure', error: failureFrom(failed.lines) },
  };
}
