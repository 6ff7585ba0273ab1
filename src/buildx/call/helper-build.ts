import path from 'node:path';
import type { Files } from '../../platform/files.ts';
import type { Command, Exit, Shell } from '../../platform/shell.ts';
import { errorText } from '../../platform/error-text.ts';
import type { Builder } from '../builder/builder.ts';
import type { OwnBuilds } from '../records/history.ts';
import { buildRef, pushedDigest } from '../records/history.ts';
import type { Vertex } from '../progress/raw-progress.ts';
import { type RawProgress, rawProgress } from '../progress/raw-progress.ts';
import type { WorkLimit } from '../progress/work-limit.ts';
import { watchWork } from '../progress/work-limit.ts';
import { lostConnection } from './lost-connection.ts';

/** The builder of a helper build, with the node that the build goes to. */
export interface HelperBuilder extends Pick<Builder, 'name' | 'driver' | 'nodes'> {
  /** What sends the build to another node than the first: buildx has no flag for a node. */
  readonly platform?: string;
}

/** A build of our own beside the user's: it moves bytes in or out of cache mounts and leaves no image. */
export interface HelperBuild {
  /** A private folder with the Dockerfile and everything it adds. */
  readonly folder: string;
  readonly buildArgs: Readonly<Record<string, string>>;
  /** For a build of the user's own context; without it the folder is the context. */
  readonly ofContext?: OwnContext;
  /** Reads its last stage as a tar archive, as it comes; without it, nothing leaves the builder. */
  readonly exportTo?: (tar: AsyncIterable<Uint8Array>) => Promise<void>;
  /** The stage that is built and the exporter that pushes it as an image; without it, the last stage and no image. */
  readonly push?: { readonly stage: string; readonly output: string };
  /** For all of it. */
  readonly timeoutMs: number;
  /** For its work alone, without what it waits for. */
  readonly workLimit?: WorkLimit;
  readonly signal?: AbortSignal;
  /** Gets its record: the builder keeps only the newest 50, and they are the user's. */
  readonly ownBuilds: Pick<OwnBuilds, 'note'>;
}

/** How a helper build gets at what the user's build has. */
export interface OwnContext {
  /** As the user wrote it; relative to `cwd`. */
  readonly context: string;
  readonly cwd: string;
  /** Flags of `docker buildx build`: where its Dockerfile is, contexts, secrets, network. */
  readonly flags: readonly string[];
  /** What carries secrets to buildx. */
  readonly env: Readonly<Record<string, string>>;
}

export type HelperOutcome =
  | {
      readonly kind: 'done';
      readonly lines: readonly string[];
      readonly vertexes: readonly Vertex[];
      /** Of the image that was pushed; empty without one. */
      readonly digest: string;
      readonly ms: number;
    }
  | {
      readonly kind: 'failed';
      readonly reason: string;
      readonly ms: number;
      /** It was ended because its time was up. */
      readonly isOver?: true;
      readonly isCancelled?: true;
      /** The connection to the builder was lost. */
      readonly isLost?: true;
    };

/** Runs a helper build. */
export async function runHelperBuild(
  shell: Shell,
  files: Files,
  builder: HelperBuilder,
  build: HelperBuild,
): Promise<HelperOutcome> {
  const work = build.workLimit === undefined ? undefined : watchWork(build.workLimit);
  const progress = rawProgress(work?.reader);
  // Several images of one folder may be pushed at once.
  const metadataFile = `${build.folder}${build.push === undefined ? '' : `.${build.push.stage}`}.metadata.json`;
  const exit = await runOrReason(shell, {
    argv: [
      'docker',
      'buildx',
      'build',
      '--builder',
      builder.name,
      ...(builder.platform === undefined ? [] : ['--platform', builder.platform]),
      '--progress=rawjson',
      '--provenance=false',
      '--sbom=false',
      '--metadata-file',
      metadataFile,
      ...Object.entries(build.buildArgs).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
      ...(build.ofContext?.flags ?? []),
      ...(build.push === undefined ? [] : ['--target', build.push.stage]),
      '--output',
      build.push?.output ?? (build.exportTo === undefined ? 'type=cacheonly' : 'type=tar,dest=-'),
      contextOf(build),
    ],
    ...(build.ofContext === undefined ? {} : { cwd: build.ofContext.cwd }),
    // A default tag or an attestation set for the whole job is meant for the user's build.
    env: {
      ...build.ofContext?.env,
      BUILDX_METADATA_PROVENANCE: 'disabled',
      BUILDX_METADATA_WARNINGS: undefined,
      // What git says of the context is for a provenance that such a build has not.
      BUILDX_GIT_INFO: 'false',
      DOCKER_BUILDKIT: undefined,
    },
    timeoutMs: build.timeoutMs,
    ...signalOf(build.signal, work?.signal),
    onLine: (line) => progress.feed(line),
    ...(build.exportTo === undefined ? {} : { stdoutTo: build.exportTo }),
  });
  work?.end();
  const metadata = await files.readText(metadataFile);
  const ref = buildRef(metadata);
  await files.remove(metadataFile);
  // buildx tells the reference only of a build that succeeded; another's record bears its folder's name, which is unique.
  build.ownBuilds.note({
    builder: builder.name,
    ...(ref === undefined ? { name: path.basename(build.folder) } : { ref }),
  });
  if (exit.kind === 'unread') return { kind: 'failed', reason: exit.reason, ms: 0 };
  if (exit.kind === 'not-started') return { kind: 'failed', reason: exit.reason, ms: 0 };
  if (exit.kind === 'timeout') return over(build.timeoutMs, exit.ms);
  if (exit.kind === 'cancelled' && work?.signal.aborted === true && build.signal?.aborted !== true)
    return over(work.limitMs(), exit.ms);
  if (exit.kind === 'cancelled')
    return { kind: 'failed', reason: 'the run was cancelled', ms: exit.ms, isCancelled: true };
  if (exit.code !== 0) {
    const reason = reasonFrom(progress, exit.code);
    const lost = lostConnection(builder, reason);
    if (lost !== undefined) return { kind: 'failed', reason: lost, ms: exit.ms, isLost: true };
    return { kind: 'failed', reason, ms: exit.ms };
  }
  const digest = pushedDigest(metadata);
  return { kind: 'done', lines: progress.logLines(), vertexes: progress.vertexes(), digest, ms: exit.ms };
}

function over(limitMs: number, ms: number): HelperOutcome & { readonly kind: 'failed' } {
  return {
    kind: 'failed',
    reason: `it took longer than its limit of ${Math.round(limitMs / 1000)} s`,
    ms,
    isOver: true,
  };
}

function signalOf(...signals: readonly (AbortSignal | undefined)[]): Pick<Command, 'signal'> {
  const given = signals.filter((signal) => signal !== undefined);
  return given.length === 0 ? {} : { signal: AbortSignal.any(given) };
}

/** So many lines of a script's output say why it ended. */
const lastLines = 3;

/** Why BuildKit failed. Of a script that ended badly: its exit code and its last lines, not its text, which BuildKit repeats. */
function reasonFrom(progress: RawProgress, code: number): string {
  const error = progress.error() ?? `docker buildx ended with ${code}`;
  const [, ended] = /^process ".*" did not complete successfully: ([^"]*)$/s.exec(error) ?? [];
  if (ended === undefined) return error;
  // Results of the script, as `say` prints them, are for the program.
  const said = progress.logLines().filter((line) => line.trim() !== '' && !/^\S+ [\w.]+=/.test(line));
  const last = said.slice(-lastLines).map((line) => line.trim().slice(0, 300));
  return `a script in the builder ended with ${ended.replace(':', '')}${last.length === 0 ? '' : `: ${last.join('; ')}`}`;
}

/** A folder may be called `-x`, which would be read as a flag. */
function contextOf({ folder, ofContext }: HelperBuild): string {
  if (ofContext === undefined) return folder;
  return ofContext.context.startsWith('-') ? `./${ofContext.context}` : ofContext.context;
}

/** What comes out of the builder may be more than the runner has room for. */
async function runOrReason(
  shell: Shell,
  command: Command,
): Promise<Exit | { readonly kind: 'unread'; readonly reason: string }> {
  try {
    return await shell.run(command);
  } catch (error) {
    return { kind: 'unread', reason: `its output could not be stored: ${errorText(error)}` };
  }
}
