import type { BuildOptions } from '../../config/build-options.ts';
import type { Files } from '../../platform/files.ts';
import type { Log } from '../../platform/log.ts';
import type { Shell } from '../../platform/shell.ts';
import { buildArgv } from './build-argv.ts';
import type { BuildCall } from './build-argv.ts';
import type { BuildError } from '../progress/failure.ts';
import { failureFrom } from '../progress/failure.ts';
import { progressParser } from '../progress/plain-progress.ts';
import type { BuildStep, ProgressEvent, Step } from '../progress/plain-progress.ts';

/** How the user's build ended, with what buildx wrote about the image. */
export interface BuildEnd {
  readonly result:
    | { readonly kind: 'success' }
    | { readonly kind: 'failure'; readonly error: BuildError }
    | { readonly kind: 'cancelled' };
  readonly steps: readonly BuildStep[];
  readonly allSteps: readonly Step[];
  readonly imageid: string;
  readonly digest: string;
  readonly metadata: string;
  readonly ms: number;
  /** Another build of the same run has failed before it, and left in layers and mounts what it had made by then. */
  readonly isRepeated?: boolean;
}

/** Builds take as long as they take; the job has its own limit. */
const longestBuildMs = 24 * 60 * 60 * 1000;
/** Lines kept for the diagnosis of a failure. */
const keptLines = 4000;

/** Runs the user's build and passes its output through as it is. */
export async function runUserBuild(
  tools: { readonly shell: Shell; readonly files: Files; readonly log: Log },
  options: BuildOptions,
  call: BuildCall,
  run: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
    readonly signal: AbortSignal;
    readonly onEvent?: (event: ProgressEvent) => void;
  },
): Promise<BuildEnd> {
  const progress = progressParser();
  const lines: string[] = [];
  const exit = await tools.log.passThrough((print) =>
    tools.shell.run({
      argv: ['docker', ...buildArgv(options, call)],
      cwd: run.cwd,
      env: run.env,
      timeoutMs: longestBuildMs,
      signal: run.signal,
      onLine: (line) => {
        for (const event of progress.feed(line)) run.onEvent?.(event);
        lines.push(line);
        if (lines.length > keptLines) lines.shift();
        print(line);
      },
    }),
  );
  const metadata = (await tools.files.readText(call.metadataFile))?.trim() ?? '';
  const imageid = (await tools.files.readText(call.iidFile))?.trim() ?? '';
  return {
    result: resultFrom(exit, lines),
    steps: progress.steps(),
    allSteps: progress.allSteps(),
    imageid,
    digest: /"containerimage\.digest":\s*"([^"]+)"/.exec(metadata)?.[1] ?? '',
    metadata: metadata === 'null' ? '' : metadata,
    ms: exit.kind === 'not-started' ? 0 : exit.ms,
  };
}

function resultFrom(exit: Awaited<ReturnType<Shell['run']>>, lines: readonly string[]): BuildEnd['result'] {
  switch (exit.kind) {
    case 'exited':
      return exit.code === 0 ? { kind: 'success' } : { kind: 'failure', error: failureFrom(lines) };
    case 'cancelled':
      return { kind: 'cancelled' };
    case 'timeout':
      return {
        kind: 'failure',
        error: { ...failureFrom(lines), message: `the build took longer than ${longestBuildMs / 3_600_000} hours` },
      };
    case 'not-started':
      return { kind: 'failure', error: { ...failureFrom(lines), message: exit.reason } };
  }
}
