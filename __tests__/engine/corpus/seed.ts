import { mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CORPUS } from '../../corpus/corpus.ts';
import { startGoProxy } from '../../servers/go-proxy.ts';
import { COMPILE_STD, type CorpusImages } from './corpus-images.ts';
import { corpusSources, placedOn } from './corpus-sources.ts';
import { runAction } from './one-file.ts';

/**
 * A store with one snapshot: Go's own packages, compiled. The files begin with it, so that what a first run compiles is what
 * the file adds. Nothing of the modules is in it.
 */
export async function seededStore(root: string, images: CorpusImages): Promise<string> {
  const [first] = CORPUS;
  if (first === undefined) throw new Error('the corpus is empty');
  const proxy = await startGoProxy();
  try {
    const sources = await corpusSources(first, root, proxy.url);
    await writeFile(path.join(sources.folder, 'seed.sh'), 'cp -r /std/. "$(go env GOCACHE)"\n');
    const text = [
      `FROM ${images.compiled} AS std`,
      'FROM golang:1.26 AS build',
      'COPY go.mod go.sum seed.sh ./',
      `RUN --mount=type=bind,from=std,source=/root/.cache/go-build,target=/std sh ./seed.sh && ${COMPILE_STD}`,
      'FROM scratch',
      'COPY --from=build /go/go.mod /',
      '',
    ].join('\n');
    const dockerfile = await sources.write({ ...placedOn('busybox', first, images), text });
    const store = await mkdtemp(path.join(root, 'seed-'));
    const outcome = await runAction({
      file: first,
      folder: sources.folder,
      dockerfile,
      store,
      proxy,
      images,
      run: 0,
      outputs: 'type=cacheonly',
    });
    if (outcome.run.code !== 0 || outcome.cache('build').saved === null) throw new Error(outcome.run.stdout);
    return store;
  } finally {
    await proxy.close();
  }
}
