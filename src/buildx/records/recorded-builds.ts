import * as v from 'valibot';
import type { Shell } from '../../platform/shell.ts';
import { decodedText } from '../../text/json-schemas.ts';
import type { Step } from '../progress/plain-progress.ts';
import { progressParser } from '../progress/plain-progress.ts';

const limitMs = 10_000;

/** A build as its builder's history has it. */
export interface RecordedBuild {
  readonly isCompleted: boolean;
  readonly ms: number;
  readonly steps: readonly Step[];
  /** What it printed. */
  readonly lines: readonly string[];
}

const time = v.pipe(v.string(), v.isoTimestamp());
/** A line of `buildx history ls --format json`; a build that runs has no end. */
const listedSchema = v.object({ ref: v.string(), status: v.string(), created_at: time, completed_at: time });

/**
 * Builds that somebody else has run, by their references; `undefined` where the builder keeps no history, or has not all of these
 * any more.
 */
export async function recordedBuilds(
  shell: Shell,
  builder: string,
  refs: readonly string[],
): Promise<readonly RecordedBuild[] | undefined> {
  const history = ['docker', 'buildx', 'history'] as const;
  const exit = await shell.run({
    argv: [...history, 'ls', '--builder', builder, '--no-trunc', '--format', 'json'],
    timeoutMs: limitMs,
  });
  const lines = exit.kind === 'exited' && exit.code === 0 ? exit.stdout.split('\n') : [];
  const listed = lines.flatMap((line) => decodedText(listedSchema, line) ?? []);
  const read = refs.map(async (ref): Promise<RecordedBuild | undefined> => {
    const found = listed.find((each) => each.ref === ref);
    if (found === undefined) return undefined;
    const progress = progressParser();
    const printed: string[] = [];
    const log = await shell.run({
      argv: [...history, 'logs', '--builder', builder, '--progress', 'plain', ref.split('/').at(-1) ?? ref],
      timeoutMs: limitMs,
      onLine: (line) => {
        progress.feed(line);
        printed.push(line);
      },
    });
    if (log.kind !== 'exited' || log.code !== 0) return undefined;
    const ms = Date.parse(found.completed_at) - Date.parse(found.created_at);
    return { isCompleted: found.status === 'Completed', ms, steps: progress.allSteps(), lines: printed };
  });
  const builds = (await Promise.all(read)).filter((build) => build !== undefined);
  return builds.length === refs.length ? builds : undefined;
}
