/** A stretch of time, in milliseconds since the epoch. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** How long the intervals last together; where some overlap, once. Milliseconds. */
export function coveredMs(intervals: readonly Interval[]): number {
  let covered = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { from, to } of intervals.toSorted((a, b) => a.from - b.from)) {
    covered += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return covered;
}

/** What a run was busy with. */
export interface BusyTimes {
  /** From outside, starts of Node included. */
  readonly wallMs: number;
  readonly dockerMs: number;
  /** Other programs: what packs the archives. */
  readonly programsMs: number;
  readonly storeMs: number;
  /** What is left: the action's own. */
  readonly ownMs: number;
}

/** Parts a run's time. What two of them do at the same time counts for the first of docker, programs, store. */
export function busyTimes(
  wallMs: number,
  children: readonly (Interval & { readonly program: string })[],
  store: readonly Interval[],
): BusyTimes {
  const docker = children.filter(({ program }) => program === 'docker');
  const dockerMs = coveredMs(docker);
  const childrenMs = coveredMs(children);
  const allMs = coveredMs([...children, ...store]);
  return {
    wallMs,
    dockerMs,
    programsMs: childrenMs - dockerMs,
    storeMs: allMs - childrenMs,
    ownMs: wallMs - allMs,
  };
}
