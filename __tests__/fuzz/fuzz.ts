import { inspect } from 'node:util';
import { mutated, randomFrom } from './mutate.ts';
import type { Target } from './target.ts';

/** An input that made a target throw, or kept it busy for too long. The seed and the number make it again. */
export interface FuzzFailure {
  readonly seed: number;
  readonly number: number;
  readonly target: string;
  readonly input: string;
  readonly reason: string;
}

export interface FuzzRun {
  readonly seed: number;
  /** The first input and how many. */
  readonly from: number;
  readonly count: number;
  /** Ends a hang where there is somebody who can. */
  readonly endingHangs?: <T>(body: () => Promise<T>) => Promise<T>;
}

/** No input of a few thousand letters may take more time of the processor: a busy machine is no hang. */
const longestMs = 1000;

/** Gives the targets inputs in turn. Ends with the first failure. */
export async function fuzz(targets: readonly Target[], run: FuzzRun): Promise<FuzzFailure | undefined> {
  const endingHangs = run.endingHangs ?? ((body) => body());
  for (let number = run.from; number < run.from + run.count; number++) {
    const target = targets[number % targets.length];
    if (target === undefined) return undefined;
    const random = randomFrom(Math.imul(run.seed, 0x9e3779b1) ^ number);
    const input = mutated(random.pick(target.seeds), random, target.seeds);
    const failure = (reason: string): FuzzFailure => ({ seed: run.seed, number, target: target.name, input, reason });
    try {
      const ms = await endingHangs(() => shortestMs(target, input));
      if (ms > longestMs) return failure(`it took ${Math.round(ms)} ms`);
    } catch (error) {
      return failure(inspect(error));
    }
  }
  return undefined;
}

/** What it takes of the processor. The shortest of three tries counts: now and then one has to do for the program around it too. */
export async function shortestMs(target: Target, input: string): Promise<number> {
  let shortest = Infinity;
  for (let tries = 0; tries < 3 && shortest > longestMs; tries++) {
    const begin = process.cpuUsage();
    await target.run(input);
    const { user, system } = process.cpuUsage(begin);
    shortest = Math.min(shortest, (user + system) / 1000);
  }
  return shortest;
}
