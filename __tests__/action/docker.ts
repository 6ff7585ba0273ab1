import { writeFileSync } from 'node:fs';
import type { Command } from '../../src/platform/shell.ts';
import type { Played, Rule } from '../fakes/shell.ts';
import { tarOf } from '../fakes/tar.ts';
import { printed } from '../mounts/given.ts';

/** How docker plays in a run. */
export interface DockerPlay {
  /** What the injecting helper prints for each kind, without its nonce; or how it plays. */
  readonly inject?: Told | ((command: Command) => Played | Promise<Played>);
  /** What the fetching one prints, without its nonce; or how it plays. */
  readonly fetch?: readonly string[] | ((command: Command) => Played | Promise<Played>);
  /** What the one prints that looks up users, without its nonce; or how it plays. */
  readonly users?: readonly string[] | ((command: Command) => Played | Promise<Played>);
  /** The same for the extracting one, whose archives hold their own name. */
  readonly extract?: Told | ((command: Command) => Played | Promise<Played>);
  readonly build?: PlayedBuild | ((command: Command) => PlayedBuild | Promise<PlayedBuild>);
  /** Environment of the base images, by their reference; the engine lacks those without one. */
  readonly images?: Readonly<Record<string, readonly string[] | undefined>>;
}

/** `metadata` is what buildx writes of it; without it, a digest. */
interface PlayedBuild extends Played {
  readonly metadata?: string;
}

export interface Told {
  readonly modules?: readonly string[];
  readonly build?: readonly string[];
  readonly exports?: readonly string[];
}

const inspection = `Name:   default
Driver: docker

Nodes:
Name:      default
Endpoint:  default
Status:    running
Platforms: linux/amd64, linux/386
`;

/** A build in which everything was executed. */
export const coldBuild = `#1 [build 1/5] FROM docker.io/library/golang:1.26
#1 DONE 0.1s

#2 [build 4/5] RUN --mount=type=cache,target=/go/pkg/mod go mod download
#2 DONE 3.0s

#3 [build 5/5] RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build go build -o /app .
#3 0.2 compiling
#3 DONE 9.0s
`;

/** What a fetch tells that got everything at the first try. */
export const coldFetch: readonly string[] = ['outcome=done', 'tries=1', 'files=6', 'zips=2'];

/** What the extraction tells after a cold build that compiled 3 packages. */
export const coldExtract: Told = {
  modules: [
    'mount.0=ours',
    'have=6',
    'liveBytes=600',
    'zips=2',
    'new=6',
    'newZips=2',
    'now=1790000000',
    'write=base',
    'go=go1.26.1',
  ],
  build: [
    'mount.0=ours',
    'total=40',
    'live=40',
    'liveBytes=4000',
    'made=40',
    'used=0',
    'compiled=3',
    'now=1790000000',
    'write=base',
    'go=go1.26.1',
  ],
  exports: ['modules-0.tar', 'build-0.tar'],
};

export function dockerRules(play: DockerPlay = {}): readonly Rule[] {
  const images = { 'golang:1.26': ['GOLANG_VERSION=1.26.1', 'GOPATH=/go'], ...play.images };
  return [
    [/^docker buildx inspect/, inspection],
    [/^docker image inspect/, ({ argv }) => imageOf(images, argv.at(-1) ?? '')],
    [/^docker image history/, ''],
    [/^docker buildx (imagetools|history)/, { code: 1 }],
    [/^docker buildx build .*--build-context cached-go-docker-build-fetch=/, (command) => fetched(command, play)],
    [/^docker buildx build .*CACHED_GO_DOCKER_BUILD_USER_NONCE=/, (command) => lookedUp(command, play)],
    [/^docker buildx build .*--progress=rawjson/, (command) => helper(command, play)],
    [/^docker buildx build/, (command) => userBuild(command, play.build ?? { stderr: coldBuild })],
  ];
}

function imageOf(images: Readonly<Record<string, readonly string[] | undefined>>, reference: string): Played {
  const env = images[reference];
  return env === undefined ? { code: 1 } : { stdout: JSON.stringify({ Env: env, User: '', WorkingDir: '/go' }) };
}

async function fetched(command: Command, { fetch = coldFetch }: DockerPlay): Promise<Played> {
  return typeof fetch === 'function' ? fetch(command) : toldInStage(command, 'FETCH', fetch);
}

async function lookedUp(command: Command, { users = [] }: DockerPlay): Promise<Played> {
  return typeof users === 'function' ? users(command) : toldInStage(command, 'USER', users);
}

/** What a RUN of ours in the user's own stage prints. */
function toldInStage({ argv }: Command, name: string, lines: readonly string[]): Played {
  const prefix = `CACHED_GO_DOCKER_BUILD_${name}_NONCE=`;
  const nonce = argv.find((word) => word.startsWith(prefix))?.slice(prefix.length);
  return { stderr: printed(lines.map((line) => `${nonce} ${line}`)) };
}

async function helper(command: Command, play: DockerPlay): Promise<Played> {
  const { argv } = command;
  const given = command.stdoutTo === undefined ? (play.inject ?? {}) : (play.extract ?? coldExtract);
  if (typeof given === 'function') return given(command);
  const exported = (given.exports ?? []).map((name) => [name, argv.join(' ')] as const);
  const lines = (['modules', 'build'] as const).flatMap((kind) => {
    const prefix = `${kind.toUpperCase()}_NONCE=`;
    const nonce = argv.find((word) => word.startsWith(prefix))?.slice(prefix.length);
    return nonce === undefined ? [] : (given[kind] ?? []).map((line) => `${nonce} ${line}`);
  });
  return { stderr: printed(lines), stdout: await tarOf(Object.fromEntries(exported)) };
}

async function userBuild(command: Command, play: NonNullable<DockerPlay['build']>): Promise<Played> {
  const played = typeof play === 'function' ? await play(command) : play;
  const write = (flag: string, text: string): void => {
    const file = command.argv[command.argv.indexOf(flag) + 1];
    if (file !== undefined && command.argv.includes(flag)) writeFileSync(file, text);
  };
  if ((played.code ?? 0) === 0 && played.hangs !== true) {
    write('--iidfile', 'sha256:image');
    write(
      '--metadata-file',
      played.metadata ??
        '{ "containerimage.digest": "sha256:digest", "buildx.build.ref": "default/default/abc123def" }',
    );
  }
  // It takes as long as its steps, one after the other.
  const stepsMs = [...(played.stderr ?? '').matchAll(/ DONE ([\d.]+)s$/gm)].map(
    ([, seconds]) => Number(seconds) * 1000,
  );
  return { ...played, ms: played.ms ?? 1 + stepsMs.reduce((sum, ms) => sum + ms, 0) };
}
