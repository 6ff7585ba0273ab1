import type { BuildOptions } from '../../config/build-options.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Files } from '../../platform/files.ts';
import type { Log } from '../../platform/log.ts';
import type { Shell } from '../../platform/shell.ts';
import { buildRef } from '../records/history.ts';
import { buildArgv } from './build-argv.ts';
import type { BuildCall } from './build-argv.ts';
import { checkVerdict } from '../progress/check-verdict.ts';
import { commandLine } from './command-line.ts';
import type { BuildError } from '../progress/failure.ts';
import { failureFrom } from '../progress/failure.ts';
import { plainFromRaw } from '../progress/plain-from-raw.ts';
import { progressParser } from '../progress/plain-progress.ts';
import type { BuildStep, ProgressEvent, Step } from '../progress/plain-progress.ts';
import { shownLines } from '../progress/shown-progress.ts';

/** How the user's build ended, with what buildx wrote about the image. */
export interface BuildEnd {
  readonly result:
    | { readonly kind: 'success' }
    | { readonly kind: 'failure'; readonly error: BuildError }
    | { readonly kind: 'cancelled' }
    /** Something else ran it, and nobody knows how it ended. */
    | { readonly kind: 'unseen' };
  readonly steps: readonly BuildStep[];
  readonly allSteps: readonly Step[];
  readonly imageid: string;
  readonly digest: string;
  readonly metadata: string;
  /** Its reference, `builder/node/id`; absent where buildx tells none. */
  readonly ref?: string;
  readonly ms: number;
  /** Another build of the same run has failed before it, and left in layers and mounts what it had made by then. */
  readonly isRepeated?: boolean;
}

/** Builds take as long as they take; the job has its own limit. */
const longestBuildMs = 24 * 60 * 60 * 1000;
/** Lines kept for the diagnosis of a failure. */
const keptLines = 4000;

interface Watch {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly onEvent?: (event: ProgressEvent) => void;
}

interface BuildTools {
  readonly shell: Shell;
  readonly files: Files;
  readonly log: Log;
  readonly clock: Pick<Clock, 'monotonicMs'>;
}

/** Runs the user's build and passes its output through as it is, as far as the job wants to see it. */
export function runUserBuild(
  tools: BuildTools,
  options: BuildOptions,
  call: BuildCall,
  watch: Watch,
): Promise<BuildEnd> {
  return runBuildx(tools, buildArgv(options, call), { ...call, call: options.call }, watch);
}

/** What is known of a call of buildx beside its words. `iidFile` is absent where it writes no image id. */
type BuildxCall = Pick<BuildCall, 'progress' | 'metadataFile'> &
  Partial<Pick<BuildCall, 'iidFile'>> & { readonly call: string | undefined };

/** Runs buildx, as `buildx build` or `buildx bake`, and reads what it prints and writes. */
export async function runBuildx(
  tools: BuildTools,
  words: readonly string[],
  { progress: shown, call, iidFile, metadataFile }: BuildxCall,
  run: Watch,
): Promise<BuildEnd> {
  const progress = progressParser();
  const lines: string[] = [];
  const asPlain = shown === 'rawjson' ? plainFromRaw() : (line: string) => [line];
  const isShown = shownLines(shown);
  let firstOutput: string | undefined;
  const beganMs = tools.clock.monotonicMs();
  const argv = ['docker', ...words] as const;
  // In the colour in which the runner shows commands.
  tools.log.info(`[command]${commandLine(argv)}`);
  const exit = await tools.log.passThrough((print) =>
    tools.shell.run({
      argv,
      cwd: run.cwd,
      // As docker/build-push-action has it, whatever the job says: what the build checks find is a part of the metadata.
      env: { ...run.env, BUILDX_METADATA_WARNINGS: 'true' },
      timeoutMs: longestBuildMs,
      signal: run.signal,
      onLine: (line, stream) => {
        if (stream === 'stdout') firstOutput ??= line.trim();
        for (const read of asPlain(line)) {
          for (const event of progress.feed(read, tools.clock.monotonicMs() - beganMs)) run.onEvent?.(event);
          lines.push(read);
          if (lines.length > keptLines) lines.shift();
        }
        if (isShown(line, stream)) print(line);
      },
    }),
  );
  const metadata = (await tools.files.readText(metadataFile))?.trim() ?? '';
  const ref = buildRef(metadata);
  const imageid = iidFile === undefined ? '' : ((await tools.files.readText(iidFile))?.trim() ?? '');
  return {
    result: resultFrom(exit, lines, checkVerdict(call, firstOutput)),
    steps: progress.steps(),
    allSteps: progress.allSteps(),
    imageid,
    digest: /"containerimage\.digest":\s*"([^"]+)"/.exec(metadata)?.[1] ?? '',
    metadata: metadata === 'null' ? '' : metadata,
    ...(ref === undefined ? {} : { ref }),
    ms: exit.kind === 'not-started' ? 0 : exit.ms,
  };
}

function resultFrom(
  exit: Awaited<ReturnType<Shell['run']>>,
  lines: readonly string[],
  verdict: string | undefined,
): BuildEnd['result'] {
  switch (exit.kind) {
    case 'exited':
      if (exit.code === 0) return { kind: 'success' };
      return { kind: 'failure', error: verdict === undefined ? failureFrom(lines) : found(verdict) };
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

/** The places of what a check has found are in its output, each with its own. */
function found(verdict: string): BuildError {
  return { message: verdict, step: '', output: [], exitCode: 0, file: '', line: 0 };
}
