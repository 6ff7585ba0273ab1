import path from 'node:path';
import type { HelperBuilder } from '../buildx/call/helper-build.ts';
import { runHelperBuild } from '../buildx/call/helper-build.ts';
import type { OwnBuilds } from '../buildx/records/history.ts';
import type { CacheKind } from '../config/cache-kind.ts';
import { fetchesImage } from '../buildx/progress/work-limit.ts';
import type { Files } from '../platform/files.ts';
import type { Shell } from '../platform/shell.ts';
import type { LayerSource } from './layer-source.ts';
import type { HelperStage, Seed } from './helper-dockerfile.ts';
import type { PodContext } from './helper-context.ts';
import { helperFiles } from './helper-context.ts';
import type { HelperResult } from './helper-result.ts';
import { countIn, helperResult } from './helper-result.ts';
import type { KindTimes } from './kind-times.ts';
import { kindTimes } from './kind-times.ts';
import type { MountGroup } from './mount-group.ts';
import { helperScript } from './scripts/helper-script.ts';
import { msForBytes } from './work-limits.ts';

/** What both helper builds of a run share. */
export interface HelperSetting {
  readonly builder: HelperBuilder;
  /** The image that the helper stages start from: the user's own Go image, or `helper-image`. */
  readonly image: string;
  /** BUILDKIT_CACHE_MOUNT_NS of the user's build; empty when it has none. */
  readonly namespace: string;
  /** New for each run: it makes each helper RUN run, and is the stamp in the mounts. */
  readonly nonce: string;
  /** For a helper build with all that it waits for, as its image. */
  readonly timeoutMs: number;
  /** For its own work, unless that moves many bytes. */
  readonly workMs: number;
  readonly signal?: AbortSignal;
  readonly ownBuilds: Pick<OwnBuilds, 'note'>;
  /** Where the builder chooses the pod of a build by its context. */
  readonly podContext?: PodContext | undefined;
}

export interface Injection {
  readonly group: MountGroup;
  /**
   * The base's before the delta's. Empty: the run only registers.
   */
  readonly layers: readonly InjectedLayer[];
}

interface InjectedLayer {
  /** The name that the mounts know it by. */
  readonly mark: string;
  readonly source: LayerSource;
  /** Of the archive, as `sha256:…`. */
  readonly digest: string;
  readonly sizeBytes: number;
  /** Its content's. */
  readonly bytes: number;
}

/** The files with which Go can check and extract modules without a network. Paths are relative to `root`, with `/`. */
export interface ModuleFiles {
  readonly root: string;
  /** go.mod, go.sum, go.work and go.work.sum of every module that counts, as far as they are there. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Folders in which `go mod download` is to run; `.` is the root. */
  readonly folders: readonly string[];
  /** What go.sum names, as paths below cache/download. */
  readonly wanted: readonly string[];
}

export interface Injected {
  /** Action entries, or files of module archives. */
  readonly entries: number;
  /** Modules only: how many zip files. */
  readonly zips: number;
  /** Modules only: what `go mod download` said without a network. `none`: it was not asked. `bad`: nothing of it is left in the mounts. */
  readonly verdict: 'exact' | 'partial' | 'bad' | 'none';
  readonly reason: string;
  /** Modules only: zip files that go.sum names and a mount lacks, as paths below cache/download; at most 500. */
  readonly missing: readonly string[];
  readonly goVersion: string;
  /** Layers that every mount has, by their marks: of the build cache all but a tenth, since Go drops what nothing uses for days. */
  readonly marks: readonly string[];
  /** The builder's clock at the end, in seconds; 0 when it was not told. */
  readonly at: number;
}

export type InjectOutcome =
  | {
      readonly kind: 'done';
      readonly injected: ReadonlyMap<CacheKind, Injected>;
      readonly times: KindTimes;
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

/** Puts snapshots into the very mounts that the build will use, all in one build, and registers the run there. */
export async function injectMounts(
  shell: Shell,
  files: Files,
  setting: HelperSetting,
  request: {
    readonly job: string;
    readonly injections: readonly Injection[];
    readonly modules: ModuleFiles | undefined;
  },
): Promise<InjectOutcome> {
  const folder = await files.makeTemporaryFolder('inject');
  const moreMs = msForBytes(bytesOf(request.injections));
  try {
    const stages: HelperStage[] = [];
    for (const injection of request.injections)
      stages.push(await injectionStage(files, folder, setting, injection, request));
    const { buildArgs, ...context } = await helperFiles(files, folder, setting.image, {
      stages,
      podContext: setting.podContext,
    });
    const outcome = await runHelperBuild(shell, files, setting.builder, {
      folder,
      ...context,
      buildArgs: { ...buildArgs, ...namespaceArg(setting.namespace) },
      timeoutMs: setting.timeoutMs + moreMs,
      workLimit: { ms: setting.workMs + moreMs, isWaiting: fetchesImage },
      ownBuilds: setting.ownBuilds,
      ...(setting.signal === undefined ? {} : { signal: setting.signal }),
    });
    if (outcome.kind === 'failed') return outcome;
    const injected = new Map(
      request.injections.map(
        ({ group }) => [group.kind, injectedFrom(stageNonce(setting.nonce, group.kind), outcome.lines, group)] as const,
      ),
    );
    const kinds = request.injections.map(({ group }) => group.kind);
    return { kind: 'done', injected, times: kindTimes(outcome, kinds), ms: outcome.ms };
  } finally {
    await files.remove(folder);
  }
}

/** Two stages print into one log: each has a nonce of its own. The stamp in the mounts is this text too. */
export function stageNonce(nonce: string, kind: CacheKind): string {
  return `${nonce}-${kind}`;
}

/** The build-arg that gives a helper build the mounts of the user's namespace. */
export function namespaceArg(namespace: string): Readonly<Record<string, string>> {
  return namespace === '' ? {} : { BUILDKIT_CACHE_MOUNT_NS: namespace };
}

async function injectionStage(
  files: Files,
  folder: string,
  setting: HelperSetting,
  injection: Injection,
  request: { readonly job: string; readonly modules: ModuleFiles | undefined },
): Promise<HelperStage> {
  const { kind, records } = injection.group;
  const seeds = await Promise.all(
    injection.layers.map(async ({ source, digest, sizeBytes }, index): Promise<Seed> => {
      const to = `/.seed/${index}/`;
      if (source.kind === 'image') return { ...source, to };
      // BuildKit tells an archive by its content; the names of two layers may be the same.
      const file = `${kind}/${index}-${path.basename(source.path)}`;
      await files.makeFolder(path.join(folder, kind));
      await files.link(source.path, path.join(folder, file));
      return { kind: 'archive', file, digest, sizeBytes, to };
    }),
  );
  return {
    kind,
    records,
    script: helperScript(kind === 'build' ? 'inject-build' : 'inject-modules'),
    variables: {
      NONCE: stageNonce(setting.nonce, kind),
      STAMP: stageNonce(setting.nonce, kind),
      JOB: request.job,
      MARKS: injection.layers.map(({ mark }) => mark).join(' '),
      ...(kind === 'build' ? {} : { LIMIT: String(goLimitS(setting, injection)) }),
    },
    seeds,
    given: kind === 'build' ? '' : await givenModules(files, folder, request.modules),
    layers: [],
  };
}

/** What go may take to check and unpack modules: two thirds of what there is for all of it, so that the rest is done in any case. */
function goLimitS({ workMs }: HelperSetting, injection: Injection): number {
  return Math.ceil((workMs + msForBytes(bytesOf([injection]))) / 1500);
}

function bytesOf(injections: readonly Injection[]): number {
  return injections.flatMap(({ layers }) => layers).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** What the scripts for modules read: lists, and the files with which Go checks modules. Gives the folder's name in the context. */
async function givenModules(files: Files, folder: string, modules: ModuleFiles | undefined): Promise<string> {
  const given = path.join(folder, 'given');
  await files.writeText(path.join(given, 'want'), asLines(modules?.wanted ?? []));
  await files.writeText(path.join(given, 'folders'), asLines(modules?.folders ?? []));
  await files.makeFolder(path.join(given, 'gomod'));
  for (const { name, text } of modules?.files ?? []) await files.writeText(path.join(given, 'gomod', name), text);
  return 'given';
}

function injectedFrom(nonce: string, lines: readonly string[], group: MountGroup): Injected {
  const result = helperResult(nonce, lines);
  const verdict = (['exact', 'partial', 'bad'] as const).find((name) => name === result.get('verdict')) ?? 'none';
  return {
    entries: countIn(result, 'entries'),
    zips: countIn(result, 'zips'),
    verdict,
    reason: result.get('reason') ?? '',
    missing: [...result].flatMap(([name, value]) => (name.startsWith('missing.') ? [value] : [])),
    goVersion: result.get('go') ?? '',
    marks: marksIn(result, group),
    at: countIn(result, 'now'),
  };
}

/** What the scripts tell as `layer.<mount>.<number>=<mark> <entries there> <entries>`. */
function marksIn(result: HelperResult, { kind, records }: MountGroup): readonly string[] {
  const least = kind === 'modules' ? 1 : 0.9;
  const full = records.map((_, index) => {
    const told = [...result]
      .filter(([name]) => name.startsWith(`layer.${index}.`))
      .map(([, value]) => value.split(' '));
    return new Set(
      told
        .filter(([, found, all]) => Number(all) > 0 && Number(found) >= least * Number(all))
        .map(([mark = '']) => mark),
    );
  });
  return [...(full[0] ?? [])].filter((mark) => full.every((marks) => marks.has(mark)));
}

/** Paths become lines of a list that a script reads; one that could be anything else is left out. */
export function asLines(paths: readonly string[]): string {
  return paths
    .filter((entry) => /^[\w.~!+@/-]+$/.test(entry) && !entry.split('/').includes('..'))
    .map((entry) => `${entry}\n`)
    .join('');
}
