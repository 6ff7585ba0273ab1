import { mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unique } from '../rig.ts';
import { docker } from '../builds.ts';
import { XX } from '../../corpus/corpus.ts';
import { debianGoImage } from '../../harness/debian-image.ts';

/** Images that the corpus needs beside the base images. */
export interface CorpusImages {
  /**
   * What stands for the Go images in builds of the original files, as `--build-context` takes it: the same with Go's own
   * packages compiled, which spares each of them seconds. The files under test start from the images themselves.
   */
  readonly warmGo: Readonly<Record<string, string>>;
  /** What stands for tonistiigi/xx. */
  readonly xx: string;
  remove(): Promise<void>;
}

/** Compiles what the corpus needs of Go's own packages, with the flags that it uses. */
export const COMPILE_STD = 'CGO_ENABLED=0 go build sync testing flag log && CGO_ENABLED=0 go build -trimpath sync';

/** Makes them. */
export async function corpusImages(root: string): Promise<CorpusImages> {
  const debian = await debianGoImage();
  const name = `corpus-${unique()}`;
  const go = ['golang:1.26', 'golang:1.26-alpine', debian];
  const tags = go.map((image) => `${name}:${image.replace(':', '-')}`);
  const xx = `${name}:xx`;
  const folder = await mkdtemp(path.join(root, 'images-'));
  await writeFile(
    path.join(folder, 'Dockerfile'),
    [
      `FROM ${go[0]} AS std`,
      `RUN ${COMPILE_STD}`,
      ...go.flatMap((image, index) => [`FROM ${image} AS go-${index}`, 'COPY --from=std /root/.cache /root/.cache']),
      'FROM alpine:3.22 AS scripts',
      'RUN mkdir -p /xx/usr/bin && printf \'#!/bin/sh\\nexec go "$@"\\n\' > /xx/usr/bin/xx-go \\',
      " && printf '#!/bin/sh\\n' > /xx/usr/bin/xx-verify && chmod +x /xx/usr/bin/*",
      'FROM scratch AS xx',
      'COPY --from=scripts /xx /',
      '',
    ].join('\n'),
  );
  const targets = [...tags.map((tag, index) => [`go-${index}`, tag] as const), ['xx', xx] as const];
  for (const [target, tag] of targets) {
    await docker(['buildx', 'build', '--quiet', '--load', '--target', target, '--tag', tag, folder]);
  }
  return {
    warmGo: Object.fromEntries(go.map((image, index) => [image, `docker-image://${tags[index] ?? ''}`])),
    xx: `docker-image://${xx}`,
    remove: async () => void (await docker(['image', 'rm', ...tags, xx])),
  };
}

/** `--build-context` of the images that a file of the corpus names and a machine without a registry lacks. */
export function contextsOf(contexts: Readonly<Record<string, string>>, { xx }: CorpusImages): readonly string[] {
  return Object.entries(contexts).map(([image, standIn]) =>
    standIn === XX.standIn ? `${image}=${xx}` : `${image}=docker-image://${standIn}`,
  );
}
