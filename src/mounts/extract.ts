import path from 'node:path';
import { runHelperBuild } from '../buildx/call/helper-build.ts';
import type { CacheKind } from '../config/cache-kind.ts';
import { fetchesImage } from '../buildx/progress/work-limit.ts';
import type { Compress, Packed } from '../platform/machine/compress.ts';
import type { Files } from '../platform/files.ts';
import { readTar } from '../platform/machine/read-tar.ts';
import type { Shell } from '../platform/shell.ts';
import type { Brought } from './brought-archives.ts';
import { archiveNames, broughtArchives } from './brought-archives.ts';
import type { Extracted } from './extracted.ts';
import type { HelperStage } from './helper-dockerfile.ts';
import { helperFiles } from './helper-context.ts';
import type { HelperResult } from './helper-result.ts';
import { countIn, helperResult } from './helper-result.ts';
import type { HelperSetting } from './inject.ts';
import { asLines, namespaceArg, stageNonce } from './inject.ts';
import type { KindTimes } from './kind-times.ts';
import { kindTimes } from './kind-times.ts';
import type { MountGroup } from './mount-group.ts';
import { helperScript } from './scripts/helper-script.ts';
import type { Pushed, PushTarget } from './push-layers.ts';
import { layerFolders, pushLayers } from './push-layers.ts';
import { sharedList } from './shared-entries.ts';
import { msForBytes } from './work-limits.ts';

export interface Extraction {
  readonly group: MountGroup;
  /** The text that the mounts' stamp must have: that of this run, or of the earlier use in this job that filled them. */
  readonly stamp: string;
  /** Content of the base that was restored, before compression; 0 when a new base is needed. */
  readonly baseBytes: number;
  /** The layers of the snapshot that was found, as the mounts know them. */
  readonly marks: { readonly base: readonly string[]; readonly all: readonly string[] };
  /** What the builder's clock must say about now, in seconds; 0 when that is not known. */
  readonly expectedAt: number;
  /** What there is room for on the runner. `undefined`: the build only counts, and another packs what it is told then. */
  readonly roomBytes: number | undefined;
  /** Whether a base may be written; else only a delta. */
  readonly mayWriteBase: boolean;
  /** Build cache: every RUN was executed and the build succeeded, so what was not used is dead. */
  readonly sweep: boolean;
  /** Modules: what go.sum names, as paths below cache/download. Build cache: what is shared (`shareLines`); absent where nothing is. */
  readonly given: readonly string[] | undefined;
  /** What an earlier use in this job has already taken: so many files, or the entries made before that time (s). Zeros: nothing. */
  readonly already: { readonly entries: number; readonly readAt: number };
  /** Of the layers that are packed here: what their marks begin with, before the number of the mount, and what they serve. */
  readonly layers: { readonly mark: string; readonly platforms?: readonly string[] };
  /** What the mounts of other nodes hold that have a part in the same snapshot (`Packing.sums`); absent where there are none. */
  readonly others?: readonly number[];
}

type ExtractOutcome =
  | {
      readonly kind: 'done';
      readonly extracted: ReadonlyMap<CacheKind, Extracted>;
      readonly folder: string;
      readonly times: KindTimes;
      readonly ms: number;
    }
  | { readonly kind: 'failed'; readonly reason: string; readonly ms: number };

/**
 * Reads what the build did with its mounts and brings what a new snapshot needs to the runner, compressed as it comes, all in one build.
 * With `pushTo` the builder pushes it instead, in builds of their own once it is known what is new.
 */
export async function extractMounts(
  { shell, files, compress }: { readonly shell: Shell; readonly files: Files; readonly compress: Compress },
  setting: HelperSetting,
  extractions: readonly Extraction[],
  pushTo?: PushTarget,
): Promise<ExtractOutcome> {
  const context = await files.makeTemporaryFolder('extract');
  const folder = await files.makeTemporaryFolder('extracted');
  const packed = new Map<string, Packed>();
  let list = '';
  try {
    for (const { group, given } of extractions) {
      if (given === undefined) continue;
      const text = group.kind === 'modules' ? asLines(given) : given.map((line) => `${line}\n`).join('');
      await files.writeText(path.join(context, ...givenFiles[group.kind]), text);
    }
    const { buildArgs: ownArgs, ...ofContext } = await helperFiles(files, context, setting.image, {
      stages: extractions.map((extraction) => extractionStage(setting, extraction, pushTo !== undefined)),
      podContext: setting.podContext,
    });
    const source = { folder: context, ...ofContext, buildArgs: { ...ownArgs, ...namespaceArg(setting.namespace) } };
    const exportTo = (tar: AsyncIterable<Uint8Array>): Promise<void> =>
      readTar(tar, async ({ name, sizeBytes, content }) => {
        if (name === sharedList.name && sizeBytes <= sharedList.mostBytes) list = await textOf(content);
        if (archiveNames.test(name))
          packed.set(name, await compress(content, path.join(folder, name), setting.timeoutMs, setting.signal));
      });
    const outcome = await runHelperBuild(shell, files, setting.builder, {
      ...source,
      ...(pushTo === undefined ? { exportTo } : {}),
      timeoutMs: longestExtractMs,
      workLimit: { ms: setting.workMs, isWaiting: fetchesImage, moreMs: (line) => msForPacking(setting, line) },
      ownBuilds: setting.ownBuilds,
      ...(setting.signal === undefined ? {} : { signal: setting.signal }),
    });
    if (outcome.kind === 'failed') {
      await files.remove(folder);
      return outcome;
    }
    const read = extractions.map((extraction) => ({
      extraction,
      result: helperResult(nonceOf(setting, extraction.group.kind), outcome.lines),
    }));
    const pushing = read.map(async ({ extraction, result }): Promise<readonly [CacheKind, Pushed][]> => {
      if (pushTo === undefined) return [];
      const { group, layers } = extraction;
      return [[group.kind, await pushLayers({ shell, files }, setting, source, pushTo, { group, layers, result })]];
    });
    const pushed = new Map((await Promise.all(pushing)).flat());
    const extracted = new Map(
      read.map(({ extraction, result }) => {
        const { group } = extraction;
        const brought = pushed.get(group.kind) ?? broughtArchives(extraction, { packed, list }, result);
        return [group.kind, extractedFrom(result, brought, group)] as const;
      }),
    );
    const kinds = extractions.map(({ group }) => group.kind);
    const times = withPushes(kindTimes(outcome, kinds), pushed);
    return { kind: 'done', extracted, folder, times, ms: outcome.ms };
  } finally {
    await files.remove(context);
  }
}

async function textOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks).toString('latin1');
}

function withPushes({ ofKind, wallMs }: KindTimes, pushed: ReadonlyMap<CacheKind, Pushed>): KindTimes {
  return {
    ofKind: new Map([...ofKind].map(([kind, ms]) => [kind, ms + (pushed.get(kind)?.ms ?? 0)])),
    wallMs: wallMs + Math.max(0, ...[...pushed.values()].map(({ ms }) => ms)),
  };
}

/** Its bytes are known only when the script has read the mounts. */
const longestExtractMs = 1_200_000;

/** The folder in the context that a script finds at /.given, and its file. */
const givenFiles = { modules: ['given', 'want'], build: ['given-shared', 'shared'] } as const;

/** A script tells how many bytes it is about to pack: these have to leave the builder. */
function msForPacking(setting: HelperSetting, line: string): number {
  return (['modules', 'build'] as const)
    .map((kind) => countIn(helperResult(nonceOf(setting, kind), [line]), 'packs'))
    .reduce((ms, bytes) => ms + msForBytes(bytes), 0);
}

function nonceOf(setting: HelperSetting, kind: CacheKind): string {
  return stageNonce(`${setting.nonce}-out`, kind);
}

function extractionStage(setting: HelperSetting, extraction: Extraction, isPushed: boolean): HelperStage {
  const { kind, records } = extraction.group;
  return {
    kind,
    records,
    script: helperScript(kind === 'build' ? 'extract-build' : 'extract-modules'),
    variables: {
      NONCE: nonceOf(setting, kind),
      STAMP: extraction.stamp,
      SWEEP: extraction.sweep ? '1' : '0',
      MAY_BASE: extraction.mayWriteBase ? '1' : '0',
      BASE_BYTES: String(extraction.baseBytes),
      BASE_MARKS: extraction.marks.base.join(' '),
      MARKS: extraction.marks.all.join(' '),
      MARK: extraction.layers.mark,
      EXPECTED: String(extraction.expectedAt),
      ROOM: String(extraction.roomBytes ?? ''),
      LAYERS: isPushed ? '1' : '0',
      ALREADY: String(kind === 'modules' ? extraction.already.entries : extraction.already.readAt),
      ...(kind === 'build' ? { OTHERS: (extraction.others ?? []).join(' ') } : {}),
    },
    seeds: [],
    given: extraction.given === undefined ? '' : givenFiles[kind][0],
    layers: isPushed ? layerFolders(extraction.group) : [],
  };
}

function extractedFrom(result: HelperResult, { archives, refused, sharing }: Brought, group: MountGroup): Extracted {
  const modules = group.kind === 'modules';
  const count = (name: string): number => countIn(result, name);
  const said = (['base', 'delta'] as const).find((name) => name === result.get('write')) ?? 'none';
  return {
    packing: {
      write: archives.length === 0 ? 'none' : said,
      archives,
      packedBytes: said === 'none' ? 0 : count(said === 'base' ? 'liveBytes' : 'deltaBytes'),
      shortBytes: count('short'),
      sums: (result.get('sums') ?? '').split(' ').flatMap((sum) => (/^\d+$/.test(sum) ? [Number(sum)] : [])),
      ...(refused === undefined ? {} : { refused }),
      ...(sharing === undefined ? {} : { sharing }),
    },
    contents: {
      used: modules ? count('zips') - count('newZips') : count('used'),
      made: modules ? count('newZips') : count('made'),
      fresh: count('new'),
      compiled: count('compiled'),
      mains: count('mains'),
      ...(count('remade') === 0 ? {} : { remade: { packages: count('remade'), reused: count('reused') } }),
      ...(count('anew') === 0 ? {} : { anew: { packages: count('anew'), reused: count('reused') } }),
      ...downloadedIn(result),
      total: modules ? count('have') : count('total'),
      live: { entries: modules ? count('have') : count('live'), bytes: count('liveBytes') },
      ...namesIn(result),
      baseLiveBytes: count('baseLiveBytes'),
    },
    reading: {
      replaced: group.records.filter((_, index) => result.get(`mount.${index}`) === 'replaced').length,
      mounts: group.records.length,
      isCrowded: count('crowded') > 0,
      strange: count('strange'),
      driftS: Number(result.get('drift') ?? '0') || 0,
      goVersion: result.get('go') ?? '',
      readAt: count('now'),
    },
  };
}

/** What becomes part of a key is nothing but what it should be. */
function namesIn(result: HelperResult): Pick<Extracted['contents'], 'names'> {
  const names = result.get('names') ?? '';
  return /^[0-9a-f]{64}$/.test(names) ? { names } : {};
}

/** Names of files of the module cache as go.mod has them: there, a capital letter is `!` and the small one. */
function downloadedIn(result: HelperResult): Pick<Extracted['contents'], 'downloaded'> {
  const files = (result.get('downloaded') ?? '').split(' ');
  const downloaded = files.flatMap((file) => {
    const [, module, version] = /^([\w.~!/-]+)\/@v\/([\w.!+-]+)\.zip$/.exec(file) ?? [];
    const name = module === undefined || version === undefined ? '' : `${module}@${version}`;
    return name === '' ? [] : [name.replaceAll(/!([a-z])/g, (_all, letter: string) => letter.toUpperCase())];
  });
  return downloaded.length === 0 ? {} : { downloaded };
}
