import type { Finding } from '../../src/report/run-report.ts';
import type { EditResult } from '../../src/dockerfile/edit/edit.ts';
import type { CacheKind } from '../../src/config/cache-kind.ts';
import type { GoDockerfile } from '../../src/dockerfile/go/go-dockerfile.ts';
import { readDockerfile } from '../../src/dockerfile/go/go-dockerfile.ts';
import { baseImages, builtStages } from '../../src/dockerfile/stages/placed-dockerfile.ts';
import { mountIdentity } from '../../src/dockerfile/go/cache-mounts.ts';
import { editDockerfile, type EditWish } from '../../src/dockerfile/edit/edit.ts';
import { dockerfileFindings } from '../../src/findings/advice/kept-caches.ts';
import { type GoStage } from '../../src/dockerfile/go/go-stages.ts';
import { type Dockerfile, parseDockerfile } from '../../src/dockerfile/syntax/parse.ts';
import type { BuildScope, ImageConfig, Images } from '../../src/dockerfile/stages/build-scope.ts';

export const SCOPE: BuildScope = {
  buildArgs: {},
  target: '',
  platform: 'linux/arm64',
  buildPlatform: 'linux/amd64',
  buildContexts: [],
};

/** The official image's config. */
export const GOLANG: ImageConfig = {
  env: {
    PATH: '/go/bin:/usr/local/go/bin:/usr/bin:/bin',
    GOLANG_VERSION: '1.26.8',
    GOTOOLCHAIN: 'local',
    GOPATH: '/go',
  },
  user: '',
  workdir: '/go',
};

const PLAIN: ImageConfig = { env: {}, user: '', workdir: '', history: ['ADD rootfs.tar /'] };

export const IMAGES: Images = (reference) => {
  if (reference.startsWith('registry.example.com/')) return undefined;
  return reference.startsWith('golang') ? GOLANG : PLAIN;
};

export function parsed(text: string): Dockerfile {
  const result = parseDockerfile(text);
  if (result.kind === 'invalid') throw new Error(`line ${result.line}: ${result.message}`);
  return result.dockerfile;
}

/** A Dockerfile as a build for several platforms reads it. */
export function onPlatforms(text: string, platforms: readonly [string, string]): readonly [GoDockerfile, GoDockerfile] {
  const read = (platform: string) => readDockerfile(parsed(text), { ...SCOPE, platform }, IMAGES);
  return [read(platforms[0]), read(platforms[1])];
}

/** What keeps the caches of these stages from being kept, in a file of this name. */
export function keptCacheAdvice(
  stages: readonly GoStage[],
  edit: EditResult,
  needed: readonly CacheKind[] = ['modules', 'build'],
): readonly Finding[] {
  return dockerfileFindings(stages, edit, needed, 'Dockerfile');
}

/** All that is read from a Dockerfile, and what becomes of it, as a text to be looked at. */
export function description(
  text: string,
  scope: BuildScope,
  wish: Partial<EditWish> = {},
  images: Images = IMAGES,
): string {
  const read = readDockerfile(parsed(text), scope, images);
  const built = builtStages(read).map((stage) => stage.name || stage.index);
  const settings = [{ env: 'GOPROXY', id: 'cached-go-docker-build.GOPROXY' }];
  const edit = editDockerfile(read, { mounts: true, settings, ...wish });
  const lines = text.split('\n');
  return [
    `built: ${read.target === undefined ? 'unknown target' : built.join(' ')}`,
    ...baseImages(read).map(({ stage, reference, platform }) => `base of ${stage}: ${reference} ${platform}`),
    ...read.goStages.flatMap(stageLines),
    ...keptCacheAdvice(readDockerfile(parsed(edit.text), scope, images).goStages, edit).flatMap(
      ({ line, message, fix }) => [`finding in line ${line}: ${message}`, `  ${fix}`],
    ),
    ...edit.text
      .split('\n')
      .flatMap((line, index) => (line === lines[index] ? [] : [`edited ${index + 1}: ${line.replace('\r', '␍')}`])),
    '',
  ].join('\n');
}

function stageLines({ name, index, baseImage, basePlatform, runs, goRuns }: GoStage): readonly string[] {
  return [
    `Go stage ${name || index} on ${baseImage || 'nothing'} ${basePlatform}, from line ${goRuns[0]?.line}`,
    ...runs.flatMap((run) => [
      `  RUN in line ${run.line}: calls go ${run.callsGo}, user ${run.who.user || 'root'}, home ${run.paths.home}${run.paths.homeKnown ? '' : '?'}, ${run.paths.gomodcache} ${run.paths.gocache}${run.unclear && `, but ${run.unclear}`}`,
      ...run.cacheMounts.served.map(
        (mount) =>
          `    ${mount.kind} at ${mount.target}: ${mountIdentity(mount)} ${mount.sharing}${mount.readonly ? ' readonly' : ''}`,
      ),
    ]),
  ];
}
