import type { Span, Vertex } from './raw-progress.ts';

/** What the stages of a build took, in milliseconds. */
interface StageTimes {
  /** By stage: its own steps, and its share of what the build did for all of them. */
  readonly ofStage: ReadonlyMap<string, number>;
  /** The whole build, from the start of the program to its end. */
  readonly wallMs: number;
}

/**
 * Splits the time of a build among its stages. They run side by side, so the stages together can take longer than the
 * build. What belongs to none of them (starting, sending the context, the export) is shared out in proportion to their
 * own times. Fetching the image that they start from is left out everywhere: a build that uses the same image waits for
 * it in any case.
 */
export function stageTimes(vertexes: readonly Vertex[], stages: readonly string[], elapsedMs: number): StageTimes {
  const images = vertexes.filter(({ name }) => imageHeading.test(name)).flatMap(({ spans }) => spans);
  const imageMs = coveredMs(images);
  const own = new Map(
    stages.map((stage) => [stage, vertexes.filter(({ name }) => isOf(name, stage)).flatMap(({ spans }) => spans)]),
  );
  // The builder's clock may have jumped.
  const ownMs = (stage: string): number =>
    Math.min(elapsedMs, coveredMs([...(own.get(stage) ?? []), ...images]) - imageMs);
  const restMs = Math.max(0, elapsedMs - coveredMs([...images, ...[...own.values()].flat()]));
  const sumMs = stages.reduce((sum, stage) => sum + ownMs(stage), 0);
  const share = (stage: string): number => (sumMs === 0 ? 1 / stages.length : ownMs(stage) / sumMs);
  return {
    ofStage: new Map(stages.map((stage) => [stage, Math.round(ownMs(stage) + restMs * share(stage))])),
    wallMs: Math.max(0, Math.round(elapsedMs - imageMs)),
  };
}

/** `[stage 1/6] FROM …`; BuildKit pads the number. */
const imageHeading = /^\[(?:[^\]]* )? *\d+\/\d+\] FROM /;

/** A step of the stage, or one that takes from it. */
function isOf(heading: string, stage: string): boolean {
  if (imageHeading.test(heading)) return false;
  const [, words = '', instruction = ''] = /^\[(?:(.*) )? *\d+\/\d+\] (.*)$/s.exec(heading) ?? [];
  return words.split(' ').includes(stage) || instruction.split(' ').includes(`--from=${stage}`);
}

/** How long at least one of the spans lasted. */
function coveredMs(spans: readonly Span[]): number {
  let covered = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}
