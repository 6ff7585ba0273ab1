import { placeDockerfile } from '../../../src/dockerfile/stages/placed-dockerfile.ts';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseDockerfile } from '../../../src/dockerfile/syntax/parse.ts';
import { fromChain } from '../../../src/dockerfile/stages/stage-graph.ts';
import type { CorpusFile, GoBase } from '../../corpus/corpus-file.ts';
import { type Report, startJob, type WholeRun } from '../../harness/action-run.ts';
import { buildInputs } from '../../harness/service-inputs.ts';
import { freshNamespace } from '../../harness/workspace.ts';
import { type GoProxy, startGoProxy } from '../../servers/go-proxy.ts';
import { docker } from '../builds.ts';
import { contextsOf, type CorpusImages } from './corpus-images.ts';
import { type CorpusSources, corpusSources, type PlacedFile, placedOn } from './corpus-sources.ts';
import { differingLayers, type ExportedImage, type ImageExport, type LayerContent } from './image-layers.ts';

/** How a file of the corpus was built on a base: by a first run of the action, and by a second one after a change. */
export interface CorpusOutcome {
  readonly cold: RunOutcome;
  readonly warm: RunOutcome;
  /** Layers in which the first run's image is another than that of the file as it is. */
  readonly differing: readonly { readonly one: LayerContent; readonly other: LayerContent }[];
}

export interface RunOutcome {
  readonly run: WholeRun;
  /** Packages that were compiled, commands not counted; undefined when the log does not tell. */
  readonly compiled: number | undefined;
  /** What the proxy was asked for. */
  readonly requests: readonly string[];
  cache(kind: 'modules' | 'build'): Report['caches'][number];
}

export interface CorpusPlace {
  readonly root: string;
  readonly images: CorpusImages;
  /** A store in which Go's own packages are, compiled. */
  readonly seed: string;
  readonly exported: ImageExport;
}

/**
 * Builds one file as it is, and on each base by two runs of the action. Each run meets new mounts and no layer of an earlier
 * one. Where the image of the first base as it is is also what comes out on the next base, it is not built as it is again.
 */
export async function builtFile(
  file: CorpusFile,
  bases: readonly GoBase[],
  corpus: CorpusPlace,
): Promise<ReadonlyMap<GoBase, CorpusOutcome>> {
  const proxy = await startGoProxy();
  const place = await mkdtemp(path.join(corpus.root, `${file.name}-`));
  try {
    const sources = await corpusSources(file, place, proxy.url);
    const builds: FirstBuilds[] = [];
    for (const base of bases) {
      const placed = placedOn(base, file, corpus.images);
      const request = await requestFor(placed, { sources, place, proxy, corpus });
      builds.push(await firstBuilds(placed, { request, place, corpus, known: builds[0]?.original }));
    }
    await sources.change();
    const outcomes = new Map<GoBase, CorpusOutcome>();
    for (const { placed, request, cold, differing } of builds) {
      await sources.write(placed);
      outcomes.set(placed.base, { cold, differing, warm: await runAction({ ...request, run: 2 }) });
    }
    return outcomes;
  } finally {
    await proxy.close();
    await rm(place, { recursive: true, force: true });
    await keptSmall();
  }
}

/**
 * Drops what the builder has not used for longest. All files together leave 50 GB of records, with which a build takes four
 * times as long. Other files are being built, so nothing that was used lately may go.
 */
async function keptSmall(): Promise<void> {
  await docker(['buildx', 'prune', '--force', '--max-used-space=15gb']);
}

async function requestFor(
  placed: PlacedFile,
  {
    sources,
    place,
    proxy,
    corpus: { images, seed },
  }: {
    readonly sources: CorpusSources;
    readonly place: string;
    readonly proxy: GoProxy;
    readonly corpus: CorpusPlace;
  },
): Promise<ActionRequest> {
  const dockerfile = await sources.write(placed);
  const store = path.join(place, `${placed.base}-store`);
  await cp(seed, store, { recursive: true });
  return {
    file: placed.file,
    folder: sources.folder,
    dockerfile,
    store,
    proxy,
    images,
    run: 1,
    outputs: 'type=cacheonly',
  };
}

interface FirstBuilds {
  readonly placed: PlacedFile;
  readonly request: ActionRequest;
  readonly cold: RunOutcome;
  /** The image of the file as it is. */
  readonly original: ExportedImage;
  readonly differing: CorpusOutcome['differing'];
}

async function firstBuilds(
  placed: PlacedFile,
  {
    request,
    place,
    corpus: { images, exported },
    known,
  }: {
    readonly request: ActionRequest;
    readonly place: string;
    readonly corpus: CorpusPlace;
    /** The image of the file as it is on another base. */
    readonly known: ExportedImage | undefined;
  },
): Promise<FirstBuilds> {
  const plain = async (): Promise<ExportedImage> => {
    const to = path.join(place, `${placed.base}-original`);
    await buildAsItIs(placed, { ...request, images, output: exported.output(to) });
    return exported.read(to);
  };
  const original = known ?? (await plain());
  const edited = path.join(place, `${placed.base}-edited`);
  const cold = await runAction({ ...request, outputs: exported.output(edited) });
  if (cold.run.code !== 0) throw new Error(cold.run.stdout);
  const image = await exported.read(edited);
  const differing = await differingLayers(original, image);
  if (differing.length === 0 || known === undefined) return { placed, request, cold, original, differing };
  const own = await plain();
  return { placed, request, cold, original: own, differing: await differingLayers(own, image) };
}

async function buildAsItIs(
  { file, text }: PlacedFile,
  {
    folder,
    dockerfile,
    images,
    output,
  }: {
    readonly folder: string;
    readonly dockerfile: string;
    readonly images: CorpusImages;
    readonly output: string;
  },
): Promise<void> {
  // Where the Go image is in the image, it must be the same one.
  const warmGo = endsInGoImage(file, text) ? {} : images.warmGo;
  const contexts = [...contextsOf(file.contexts, images), ...Object.entries(warmGo).map((pair) => pair.join('='))];
  await docker([
    'buildx',
    'build',
    '--progress=plain',
    '--network=host',
    `--file=${path.join(folder, dockerfile)}`,
    `--output=${output}`,
    ...(file.target === '' ? [] : [`--target=${file.target}`]),
    ...Object.entries(file.buildArgs).map(([name, value]) => `--build-arg=${name}=${value}`),
    ...contexts.map((context) => `--build-context=${context}`),
    folder,
  ]);
}

function endsInGoImage(file: CorpusFile, text: string): boolean {
  const parsed = parseDockerfile(text);
  if (parsed.kind === 'invalid') throw new Error(parsed.message);
  const scope = {
    buildArgs: file.buildArgs,
    target: file.target,
    platform: 'linux/amd64',
    buildPlatform: 'linux/amd64',
    buildContexts: [],
  };
  const { graph, target } = placeDockerfile(parsed.dockerfile, scope);
  const chain = fromChain(graph, target?.index ?? 0);
  return chain.at(-1)?.reference.startsWith('golang') === true;
}

export interface ActionRequest {
  readonly file: Pick<CorpusFile, 'buildArgs' | 'contexts' | 'target'>;
  readonly folder: string;
  /** Its name in there. */
  readonly dockerfile: string;
  readonly store: string;
  readonly proxy: GoProxy;
  readonly images: CorpusImages;
  readonly run: number;
  readonly outputs: string;
}

/** One run of the action in mounts that no builder has seen. */
export async function runAction({
  file,
  folder,
  dockerfile,
  store,
  proxy,
  images,
  run: number,
  outputs,
}: ActionRequest): Promise<RunOutcome> {
  const env = { XDG_CACHE_HOME: store, GITHUB_RUN_ID: String(number) };
  const job = await startJob({ workspace: folder, env });
  try {
    proxy.clear();
    const more = {
      // The proxy comes by ENV, so that both files differ by the mounts alone.
      goproxy: '',
      gosumdb: '',
      file: dockerfile,
      target: file.target,
      'cache-store': 'local',
      'cache-scope': 'corpus',
      outputs,
      'build-contexts': contextsOf(file.contexts, images).join('\n'),
      'build-args': Object.entries(file.buildArgs)
        .map((pair) => pair.join('='))
        .join('\n'),
    };
    const run = await job.run({ inputs: buildInputs(proxy, more, freshNamespace()) });
    const compiled = /extract done .*build: \d+ entr\w+ made, (\d+) packages? compiled/.exec(run.stdout)?.[1];
    return {
      run,
      compiled: compiled === undefined ? undefined : Number(compiled),
      requests: [...proxy.requests],
      cache: (kind) => {
        const found = (run.report as Report | null)?.caches.find((each) => each.kind === kind);
        if (found === undefined) throw new Error(`the run has no report of its ${kind} cache:\n${run.stdout}`);
        return found;
      },
    };
  } finally {
    await job.remove();
  }
}
