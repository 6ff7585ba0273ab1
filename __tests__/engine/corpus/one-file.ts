import { cp, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseDockerfile } from '../../../src/dockerfile/model.ts';
import { fromChain, stageGraph, targetStage } from '../../../src/dockerfile/stages.ts';
import { type CorpusFile, corpusText } from '../../corpus/corpus.ts';
import { type Report, startJob, type WholeRun } from '../../harness/action-run.ts';
import { buildInputs } from '../../harness/service-inputs.ts';
import { freshNamespace } from '../../harness/workspace.ts';
import { type GoProxy, startGoProxy } from '../../servers/go-proxy.ts';
import { docker } from '../builds.ts';
import { contextsOf, type CorpusImages } from './corpus-images.ts';
import { type CorpusSources, corpusSources } from './corpus-sources.ts';
import { differingLayers, type ImageExport, type LayerContent } from './image-layers.ts';

/** How a file of the corpus was built: as it is, by a first run of the action, and by a second one after a change. */
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

/** Builds one file in all three ways. Each run meets new mounts and no layer of an earlier one. */
export async function builtFile(
  file: CorpusFile,
  { root, images, seed, exported }: CorpusPlace,
): Promise<CorpusOutcome> {
  const proxy = await startGoProxy();
  const place = await mkdtemp(path.join(root, `${file.name}-`));
  try {
    const sources = await corpusSources(file, place, proxy.url);
    const store = path.join(place, 'store');
    await cp(seed, store, { recursive: true });
    const [original, edited] = [path.join(place, 'original'), path.join(place, 'edited')];
    await buildAsItIs(file, sources, { images, output: exported.output(original) });
    const request = { file, sources, store, proxy, images };
    const cold = await runAction({ ...request, run: 1, outputs: exported.output(edited) });
    if (cold.run.code !== 0) throw new Error(cold.run.stdout);
    const differing = await differingLayers(await exported.read(original), await exported.read(edited));
    await sources.change();
    const warm = await runAction({ ...request, run: 2, outputs: 'type=cacheonly' });
    return { cold, warm, differing };
  } finally {
    await proxy.close();
    await rm(place, { recursive: true, force: true });
  }
}

async function buildAsItIs(
  file: CorpusFile,
  { folder, file: dockerfile }: CorpusSources,
  { images, output }: { readonly images: CorpusImages; readonly output: string },
): Promise<void> {
  // Where the Go image is in the image, it must be the same one.
  const warmGo = endsInGoImage(file) ? {} : images.warmGo;
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

function endsInGoImage(file: CorpusFile): boolean {
  const parsed = parseDockerfile(corpusText(file));
  if (parsed.kind === 'invalid') throw new Error(parsed.message);
  const scope = {
    buildArgs: file.buildArgs,
    target: file.target,
    platform: 'linux/amd64',
    buildPlatform: 'linux/amd64',
    buildContexts: [],
  };
  const chain = fromChain(stageGraph(parsed.dockerfile, scope), targetStage(parsed.dockerfile, scope)?.index ?? 0);
  return chain.at(-1)?.reference.startsWith('golang') === true;
}

export interface ActionRequest {
  readonly file: Pick<CorpusFile, 'buildArgs' | 'contexts' | 'target'>;
  readonly sources: Pick<CorpusSources, 'folder' | 'file'>;
  readonly store: string;
  readonly proxy: GoProxy;
  readonly images: CorpusImages;
  readonly run: number;
  readonly outputs: string;
}

/** One run of the action in mounts that no builder has seen. */
export async function runAction({
  file,
  sources,
  store,
  proxy,
  images,
  run: number,
  outputs,
}: ActionRequest): Promise<RunOutcome> {
  const env = { XDG_CACHE_HOME: store, GITHUB_RUN_ID: String(number) };
  const job = await startJob({ workspace: sources.folder, env });
  try {
    proxy.clear();
    const more = {
      // The proxy comes by ENV, so that both files differ by the mounts alone.
      goproxy: '',
      gosumdb: '',
      file: sources.file,
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
