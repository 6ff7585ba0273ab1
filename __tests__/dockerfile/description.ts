import { mountIdentity } from '../../src/dockerfile/go/cache-mounts.ts';
import { editDockerfile, type EditWish } from '../../src/dockerfile/edit/edit.ts';
import { dockerfileFindings } from '../../src/findings/rules/kept-caches.ts';
import { type GoStage, goStages } from '../../src/dockerfile/go/go-stages.ts';
import { type Dockerfile, parseDockerfile } from '../../src/dockerfile/syntax/parse.ts';
import type { BuildScope, ImageConfig, Images } from '../../src/dockerfile/stages/build-scope.ts';
import { baseImages, reachableStages } from '../../src/dockerfile/stages/stage-graph.ts';

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

/** All that is read from a Dockerfile, and what becomes of it, as a text to be looked at. */
export function description(
  text: string,
  scope: BuildScope,
  wish: Partial<EditWish> = {},
  images: Images = IMAGES,
): string {
  const dockerfile = parsed(text);
  const reachable = reachableStages(dockerfile, scope);
  const stages = goStages(dockerfile, scope, images);
  const settings = [{ env: 'GOPROXY', id: 'cached-go-docker-build.GOPROXY' }];
  const edit = editDockerfile(dockerfile, scope, images, { mounts: true, settings, ...wish });
  const lines = text.split('\n');
  return [
    `built: ${reachable.kind === 'stages' ? reachable.stages.map((stage) => stage.name || stage.index).join(' ') : 'unknown target'}`,
    ...baseImages(dockerfile, scope).map(
      ({ stage, reference, platform }) => `base of ${stage}: ${reference} ${platform}`,
    ),
    ...stages.flatMap(stageLines),
    ...dockerfileFindings(goStages(parsed(edit.text), scope, images), edit).flatMap(({ line, message, fix }) => [
      `finding in line ${line}: ${message}`,
      `  ${fix}`,
    ]),
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
      `  RUN in line ${run.line}: calls go ${run.callsGo}, user ${run.user || 'root'}, home ${run.home}${run.homeKnown ? '' : '?'}, ${run.gomodcache} ${run.gocache}${run.unclear && `, but ${run.unclear}`}`,
      ...run.mounts.map(
        (mount) =>
          `    ${mount.kind} at ${mount.target}: ${mountIdentity(mount)} ${mount.sharing}${mount.readonly ? ' readonly' : ''}`,
      ),
    ]),
  ];
}
