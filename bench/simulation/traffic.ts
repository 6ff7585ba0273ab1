import type { Commit, Image, World } from './world.ts';
import { shuffled } from './world.ts';

export interface TrafficOptions {
  readonly days: number;
  /** Builds of one image each: the legs of a matrix. */
  readonly runsPerDay: number;
  /** Days, from 0, on which a pull request brings a new Go release for all images. */
  readonly goReleases: readonly number[];
  /** A run of the default branch that builds all images each night. */
  readonly isNightly: boolean;
}

export type Trigger =
  | { readonly kind: 'push' | 'schedule'; readonly branch: string }
  | { readonly kind: 'pull_request'; readonly number: number; readonly isFork: boolean }
  | { readonly kind: 'merge_group' | 'tag'; readonly number: number };

/** One run of a workflow: a matrix of images at one commit. */
export interface WorkflowRun {
  readonly atMs: number;
  readonly number: number;
  readonly trigger: Trigger;
  readonly commit: Commit;
  readonly images: readonly Image[];
  /** The build fails half way through the own packages. */
  readonly isFailing: boolean;
}

interface Pull {
  readonly number: number;
  readonly isFork: boolean;
  readonly change: Change;
  versions: ReadonlyMap<string, number>;
}

/** What a change touches and which images are built for it, as `plan` would find. */
interface Change {
  readonly units: readonly string[];
  readonly images: readonly Image[];
  readonly go?: string;
}

const dayMs = 24 * 3_600_000;
const workdayMs = 12 * 3_600_000;
export const mainBranch = 'main';

/** The runs of a repository in their order. The same for the same random numbers. */
export function* traffic(world: World, options: TrafficOptions, random: () => number): Generator<WorkflowRun> {
  const main = { go: 'go1.26.0', versions: new Map<string, number>() };
  const open: Pull[] = [];
  let version = 0;
  let runs = 0;
  let pulls = 0;
  let atMs = 0;

  const run = (trigger: Trigger, change: Change, versions: ReadonlyMap<string, number>): WorkflowRun => {
    runs += 1;
    const commit = { sha: runs.toString(16).padStart(40, '0'), go: change.go ?? main.go, versions };
    const isFailing = trigger.kind === 'pull_request' && random() < 0.1;
    return { atMs, number: runs, trigger, commit, images: change.images, isFailing };
  };
  const edited = ({ units }: Change): ReadonlyMap<string, number> => {
    version += 1;
    return new Map(units.map((unit) => [unit, version]));
  };
  const onMain = (versions: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
    new Map([...main.versions, ...versions]);
  const openPull = (change: Change, isFork: boolean): Pull => {
    pulls += 1;
    const pull = { number: pulls, isFork, change, versions: edited(change) };
    open.push(pull);
    return pull;
  };
  const pullRun = ({ number, isFork, change, versions }: Pull): WorkflowRun =>
    run({ kind: 'pull_request', number, isFork }, change, onMain(versions));
  const taken = (): Pull | undefined => open.splice(Math.floor(random() * open.length), 1)[0];
  const merge = ({ number, change, versions }: Pull): readonly WorkflowRun[] => {
    const queued = run({ kind: 'merge_group', number }, change, onMain(versions));
    for (const [unit, at] of versions) main.versions.set(unit, at);
    main.go = change.go ?? main.go;
    return [queued, run({ kind: 'push', branch: mainBranch }, change, new Map(main.versions))];
  };
  const next = (): readonly WorkflowRun[] => {
    const chance = random();
    if (open.length < 8 || chance < 0.2) return [pullRun(openPull(someChange(world, random), random() < 0.1))];
    if (chance < 0.62) {
      const pull = open[Math.floor(random() * open.length)];
      if (pull === undefined) return [];
      const { units } = pull.change;
      pull.versions = new Map([...pull.versions, ...edited({ ...pull.change, units: units.slice(0, 2) })]);
      return [pullRun(pull)];
    }
    if (chance < 0.8) return mergeOf(taken());
    if (chance < 0.82) {
      // Closed without a merge.
      taken();
      return [];
    }
    const change = someChange(world, random);
    if (chance < 0.9) return [run({ kind: 'push', branch: `branch-${runs}` }, change, onMain(edited(change)))];
    if (chance < 0.95) return [run({ kind: 'tag', number: runs }, change, new Map(main.versions))];
    for (const [unit, at] of edited(change)) main.versions.set(unit, at);
    return [run({ kind: 'push', branch: mainBranch }, change, new Map(main.versions))];
  };
  const mergeOf = (pull: Pull | undefined): readonly WorkflowRun[] => (pull === undefined ? [] : merge(pull));
  const all = (go?: string): Change => ({ units: [], images: world.images, ...(go === undefined ? {} : { go }) });

  // Before the first day someone sets it up: all images once.
  yield run({ kind: 'push', branch: mainBranch }, all(), new Map());
  for (let day = 0; day < options.days; day += 1) {
    if (options.isNightly) {
      atMs = day * dayMs + 3 * 3_600_000;
      yield run({ kind: 'schedule', branch: mainBranch }, all(), new Map(main.versions));
    }
    atMs = day * dayMs + 8 * 3_600_000;
    if (options.goReleases.includes(day)) {
      const pull = openPull(all(`go1.26.${day}`), false);
      open.pop();
      yield pullRun(pull);
      atMs += 3_600_000;
      yield* merge(pull);
    }
    for (let legs = 0; legs < options.runsPerDay;) {
      for (const each of next()) {
        yield each;
        legs += each.images.length;
        atMs += -Math.log(1 - random() * 0.999) * each.images.length * (workdayMs / options.runsPerDay);
      }
    }
  }
}

/** Mostly a package or two of one image, at times what many import, and at times a module of a go.sum. */
function someChange(world: World, random: () => number): Change {
  const image = favourite(world.images, random);
  if (image === undefined) return { units: [], images: [] };
  const group = world.groups[image.group];
  const neighbours = world.images.filter((other) => other.group === image.group);
  const chance = random();
  if (chance < 0.12) {
    const unit = shuffled(group?.shared ?? [], random)[0] ?? '';
    return { units: [unit], images: neighbours.filter(({ units }) => units.some((own) => own.unit === unit)) };
  }
  // Each image of a go.sum is built when it changes, whether it imports the module or not.
  if (chance < 0.18) return { units: [shuffled(group?.modules ?? [], random)[0]?.unit ?? ''], images: neighbours };
  const count = chance < 0.32 ? 10 : 1 + Math.floor(random() * 2);
  return {
    units: shuffled(image.packages, random)
      .slice(0, count)
      .map(({ unit }) => unit),
    images: [image],
  };
}

/** Some images are built more often than others: the first about six times as often as the last. */
function favourite(images: readonly Image[], random: () => number): Image | undefined {
  const weights = images.map((_, index) => (index + 5) ** -0.6);
  let at = random() * weights.reduce((sum, weight) => sum + weight, 0);
  return images.find((_, index) => (at -= weights[index] ?? 0) < 0) ?? images.at(-1);
}
