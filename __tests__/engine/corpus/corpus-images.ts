import { mkdtemp, cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CORPUS_FOLDER, GO_BASES, type GoBase, MADE_BASES, XX } from '../../corpus/corpus-file.ts';
import { debianGoImage } from '../../harness/debian-image.ts';
import { startGoProxy } from '../../servers/go-proxy.ts';
import { docker } from '../builds.ts';
import { unique } from '../rig.ts';

/** Images that the corpus needs beside the base images. */
export interface CorpusImages {
  /** A text, or another value of a file, with the Go images of this base in it. */
  on(base: GoBase, text: string): string;
  /**
   * What stands for the Go images in builds of the original files, as `--build-context` takes it: the same with Go's own
   * packages compiled, which spares each of them seconds. The files under test start from the images themselves.
   */
  readonly warmGo: Readonly<Record<string, string>>;
  /** One of them, by its own name. */
  readonly compiled: string;
  /** What stands for tonistiigi/xx. */
  readonly xx: string;
  remove(): Promise<void>;
}

/** Compiles what the corpus needs of Go's own packages, with the flags that it uses. */
export const COMPILE_STD = 'CGO_ENABLED=0 go build sync testing flag log && CGO_ENABLED=0 go build -trimpath sync';

const TAG = '1.26';
const VARIANTS = ['', '-alpine', '-bookworm'];

/**
 * Makes them. Each base has the names of all Go images under a tag of its own, so that a file meets an official name on either
 * base, also where its FROM is put together of arguments.
 */
export async function corpusImages(root: string): Promise<CorpusImages> {
  const mark = unique();
  const tagOf = (base: GoBase): string => `${TAG}-${base}-${mark}`;
  const on = (base: GoBase, text: string): string => text.replace(/\b1\.26\b/g, tagOf(base));
  const name = `corpus-${mark}`;
  const folder = await mkdtemp(path.join(root, 'images-'));
  await cp(path.join(CORPUS_FOLDER, 'project'), folder, { recursive: true });
  await writeFile(path.join(folder, 'Dockerfile'), await dockerfile());
  const targets = [
    ...GO_BASES.flatMap((base) => [
      { target: base, tags: VARIANTS.map((variant) => `golang:${tagOf(base)}${variant}`) },
      { target: `${base}-compiled`, tags: [`${name}:${base}`] },
      ...Object.keys(MADE_BASES).map((made, index) => ({ target: `${base}-made-${index}`, tags: [on(base, made)] })),
    ]),
    { target: 'xx', tags: [`${name}:xx`] },
  ];
  const proxy = await startGoProxy();
  try {
    for (const { target, tags } of targets) {
      const args = ['--quiet', '--load', '--network=host', '--build-arg', `GOPROXY=${proxy.url}`, '--target', target];
      await docker(['buildx', 'build', ...args, ...tags.flatMap((tag) => ['--tag', tag]), folder]);
    }
  } finally {
    await proxy.close();
  }
  const warm = (base: GoBase) =>
    VARIANTS.map((variant) => [`golang:${tagOf(base)}${variant}`, `docker-image://${name}:${base}`] as const);
  return {
    on,
    warmGo: Object.fromEntries(GO_BASES.flatMap(warm)),
    compiled: `${name}:busybox`,
    xx: `docker-image://${name}:xx`,
    remove: async () => void (await docker(['image', 'rm', ...targets.flatMap(({ tags }) => tags)])),
  };
}

// GNU make is what `apk add make` brings: of Debian, with the library that it needs.
async function dockerfile(): Promise<string> {
  const debian = await debianGoImage();
  const libc = ['/lib64/ld-linux-x86-64.so.2', '/lib/x86_64-linux-gnu/libc.so.6', '/lib/x86_64-linux-gnu/libdl.so.2'];
  return [
    `FROM golang:${TAG} AS std`,
    `RUN ${COMPILE_STD}`,
    `FROM ${debian} AS debian`,
    `FROM golang:${TAG}-alpine AS busybox`,
    'COPY --from=debian /usr/bin/make /usr/bin/',
    ...libc.map((file) => `COPY --from=debian ${file} ${file}`),
    ...GO_BASES.flatMap((base) => [
      `FROM ${base} AS ${base}-compiled`,
      'COPY --from=std /root/.cache /root/.cache',
      ...Object.values(MADE_BASES).flatMap((made, index) => [
        `FROM ${base} AS ${base}-made-${index}`,
        'ARG GOPROXY',
        'ARG GOSUMDB=off',
        // With Go's own packages compiled, of which nothing stays in the image.
        ...made.map((line) =>
          line.replace(/^RUN /, 'RUN --mount=from=std,source=/root/.cache,target=/root/.cache,rw '),
        ),
      ]),
    ]),
    'FROM alpine:3.22 AS scripts',
    'RUN mkdir -p /xx/usr/bin && printf \'#!/bin/sh\\nexec go "$@"\\n\' > /xx/usr/bin/xx-go \\',
    " && printf '#!/bin/sh\\n' > /xx/usr/bin/xx-verify && chmod +x /xx/usr/bin/*",
    'FROM scratch AS xx',
    'COPY --from=scripts /xx /',
    '',
  ].join('\n');
}

/** `--build-context` of the images that a file of the corpus names and a machine without a registry lacks. */
export function contextsOf(contexts: Readonly<Record<string, string>>, { xx }: CorpusImages): readonly string[] {
  return Object.entries(contexts).map(([image, standIn]) =>
    standIn === XX.standIn ? `${image}=${xx}` : `${image}=docker-image://${standIn}`,
  );
}
