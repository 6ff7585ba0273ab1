import * as v from 'valibot';
import type { Shell } from '../../platform/shell.ts';
import { decodedText } from '../../text/json-schemas.ts';
import type { Step } from '../progress/plain-progress.ts';
import { progressParser } from '../progress/plain-progress.ts';

const limitMs = 10_000;
const history = ['docker', 'buildx', 'history'] as const;

/** A build as its builder's history lists it, which has some fifty. */
export interface ListedBuild {
  /** `builder/node/id` */
  readonly ref: string;
  readonly isCompleted: boolean;
  /** By the builder's clock, in ms since 1970. */
  readonly createdAt: number;
  readonly ms: number;
}

/** What a build did, and what it printed. */
export interface BuildLog {
  readonly steps: readonly Step[];
  readonly lines: readonly string[];
}

const refSchema = v.pipe(v.string(), v.regex(/^[\w.-]+\/[\w.+-]+\/\w+$/));
const time = v.pipe(v.string(), v.isoTimestamp());
/** A line of `buildx history ls --format json`; a build that runs has no end. */
const listedSchema = v.object({ ref: refSchema, status: v.string(), created_at: time, completed_at: v.optional(time) });

/** The builds in a builder's history; `undefined` where it keeps none, or buildx cannot read it. */
export async function listedBuilds(shell: Shell, builder: string): Promise<readonly ListedBuild[] | undefined> {
  const argv = [...history, 'ls', '--builder', builder, '--no-trunc', '--format', 'json'] as const;
  const exit = await shell.run({ argv, timeoutMs: limitMs });
  if (exit.kind !== 'exited' || exit.code !== 0) return undefined;
  return exit.stdout.split('\n').flatMap((line) => {
    const listed = decodedText(listedSchema, line);
    if (listed === undefined) return [];
    const { ref, status, created_at: created, completed_at: completed = created } = listed;
    const createdAt = Date.parse(created);
    return [{ ref, isCompleted: status === 'Completed', createdAt, ms: Date.parse(completed) - createdAt }];
  });
}

/** The steps of a build in the history; `undefined` where it is gone. */
export async function buildLog(shell: Shell, ref: string): Promise<BuildLog | undefined> {
  const [builder = '', , id = ''] = ref.split('/');
  const progress = progressParser();
  const lines: string[] = [];
  const exit = await shell.run({
    argv: [...history, 'logs', '--builder', builder, '--progress', 'plain', id],
    timeoutMs: limitMs,
    onLine: (line) => {
      progress.feed(line);
      lines.push(line);
    },
  });
  return exit.kind === 'exited' && exit.code === 0 ? { steps: progress.allSteps(), lines } : undefined;
}
