import { seededRandom } from '../statistics.ts';
import { actionLeg } from './action-leg.ts';
import type { Leg, LegEnd, SavedPart } from './leg.ts';
import { factsOf } from './leg.ts';
import type { NaivePolicy } from './naive-leg.ts';
import { naiveLeg } from './naive-leg.ts';
import type { CacheService, ServiceCounts, ServiceRules } from './service.ts';
import { cacheService } from './service.ts';
import { traffic, type TrafficOptions, type WorkflowRun } from './traffic.ts';
import { makeWorld, type WorldOptions } from './world.ts';

export interface SimulationOptions extends WorldOptions, TrafficOptions {
  readonly policy: 'action' | NaivePolicy;
  /** Of the action: whether images share layers. */
  readonly sharing: Leg['sharing'];
  readonly rules: Omit<ServiceRules, 'lagMs'>;
  readonly seed: number;
}

export interface DayEnd {
  readonly runs: number;
  readonly warm: number;
  readonly bytes: number;
}

export interface SimulationResult {
  readonly runs: number;
  /** Of the runs that may read the build cache. */
  readonly warm: number;
  readonly cold: number;
  /** The same without the very first run of each image. */
  readonly off: number;
  readonly modulesWarm: number;
  readonly neededBytes: number;
  readonly reusedBytes: number;
  readonly mostBytes: number;
  readonly counts: Readonly<ServiceCounts>;
  /** Uploads by run and content. */
  readonly saved: readonly (SavedPart & { readonly count: number })[];
  readonly days: readonly DayEnd[];
}

interface Due {
  readonly atMs: number;
  readonly what: () => Promise<void>;
}

const dayMs = 24 * 3_600_000;

/** Plays the traffic of all days. A leg restores when it begins and saves when it ends, so legs of the same time meet. */
export async function simulate(options: SimulationOptions): Promise<SimulationResult> {
  const random = seededRandom(options.seed);
  const [ofService, ofTraffic] = [seededRandom(options.seed + 1), seededRandom(options.seed + 2)];
  const world = makeWorld(options, random);
  let nowMs = 0;
  const now = (): number => nowMs;
  // Mostly a second or two, at times a minute.
  const lagMs = (): number => (ofService() < 0.05 ? 60_000 : 2000) * ofService();
  const service = cacheService({ ...options.rules, lagMs }, now);
  const due: Due[] = [];
  const add = (atMs: number, what: () => Promise<void>): void => {
    const at = due.findLastIndex((other) => other.atMs <= atMs);
    due.splice(at + 1, 0, { atMs, what });
  };
  const tally = tallyOf(service);
  const begin = async (leg: Leg): Promise<void> => {
    const end = await (options.policy === 'action'
      ? actionLeg(service, now, leg)
      : naiveLeg(service, options.policy, leg));
    tally.add(end, nowMs);
    add(nowMs + end.durationMs, async () => tally.save(await end.save()));
  };
  const play = async (untilMs: number): Promise<void> => {
    while ((due[0]?.atMs ?? Infinity) <= untilMs) {
      const next = due.shift();
      if (next === undefined) break;
      nowMs = next.atMs;
      await next.what();
      tally.look();
    }
    nowMs = Math.max(nowMs, Math.min(untilMs, options.days * dayMs));
  };
  for (const workflow of traffic(world, options, ofTraffic)) {
    await play(workflow.atMs);
    // Runners are found one after the other.
    for (const leg of legsOf(world, workflow, options)) add(workflow.atMs + ofService() * 60_000, () => begin(leg));
  }
  await play(Infinity);
  return tally.result();
}

function legsOf(
  { groups }: ReturnType<typeof makeWorld>,
  workflow: WorkflowRun,
  { sharing }: Pick<SimulationOptions, 'sharing'>,
): readonly Leg[] {
  const facts = factsOf(workflow);
  return workflow.images.flatMap((image) => {
    const group = groups[image.group];
    const { commit, isFailing } = workflow;
    return group === undefined ? [] : [{ image, group, commit, facts, isFailing, sharing }];
  });
}

function tallyOf(service: CacheService) {
  const days: { runs: number; warm: number; bytes: number }[] = [];
  const saved = new Map<string, SavedPart & { readonly count: number }>();
  const sums = { runs: 0, warm: 0, cold: 0, off: 0, modulesWarm: 0, neededBytes: 0, reusedBytes: 0, mostBytes: 0 };
  return {
    add(end: LegEnd, atMs: number): void {
      sums.runs += 1;
      sums[end.build] += 1;
      sums.modulesWarm += end.isModulesWarm ? 1 : 0;
      const day = (days[Math.floor(atMs / dayMs)] ??= { runs: 0, warm: 0, bytes: 0 });
      day.bytes = service.bytes();
      if (end.build === 'off') return;
      day.runs += 1;
      day.warm += end.build === 'warm' ? 1 : 0;
      sums.neededBytes += end.neededBytes;
      sums.reusedBytes += end.reusedBytes;
    },
    save(parts: readonly SavedPart[]): void {
      for (const { by, what, bytes } of parts) {
        const name = `${by} ${what}`;
        const before = saved.get(name) ?? { by, what, bytes: 0, count: 0 };
        saved.set(name, { ...before, bytes: before.bytes + bytes, count: before.count + 1 });
      }
    },
    look(): void {
      sums.mostBytes = Math.max(sums.mostBytes, service.bytes());
    },
    result: (): SimulationResult => ({ ...sums, counts: { ...service.counts }, saved: [...saved.values()], days }),
  };
}
