import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A copy of the small service of the fixtures, to be changed at will. */
export interface Workspace {
  readonly folder: string;
  /** Replaces `from` in a file; fails when it is not there. */
  edit(file: string, from: string, to: string): Promise<void>;
  write(file: string, text: string): Promise<void>;
  read(file: string): Promise<string>;
  remove(): Promise<void>;
}

export async function copyOfService(): Promise<Workspace> {
  const folder = await mkdtemp(path.join(tmpdir(), 'workspace-'));
  await cp(path.join(import.meta.dirname, '../fixtures/service'), folder, { recursive: true });
  const read = (file: string): Promise<string> => readFile(path.join(folder, file), 'utf8');
  return {
    folder,
    read,
    write: async (file, text) => {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), text);
    },
    edit: async (file, from, to) => {
      const text = await read(file);
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
      await writeFile(path.join(folder, file), text.replaceAll(from, to));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/**
 * A namespace that no builder has seen: its mounts are empty, as on a fresh runner. A RUN whose mounts have no id of their own
 * runs again in it; for others the sources must change as well.
 */
export function freshNamespace(): string {
  return `test-${randomBytes(8).toString('hex')}`;
}

/**
 * A module that compiles in a blink, for tests of what is around the build: its one package imports nothing, its one
 * requirement is only downloaded.
 */
export async function tinyModule(): Promise<Workspace> {
  const workspace = await copyOfService();
  await Promise.all(
    ['main.go', 'greet', 'limits', 'Dockerfile.naive'].map((name) =>
      rm(path.join(workspace.folder, name), { recursive: true }),
    ),
  );
  await require(workspace, 'tiny', ['github.com/pkg/errors v0.9.1']);
  await workspace.write('tiny.go', 'package tiny\n\nconst Answer = 42\n');
  await workspace.write('Dockerfile', tinyDockerfile);
  return workspace;
}

/** A module that requires two, of which it needs one when it is built and one in its test; its Dockerfile never downloads both. */
export async function naiveModule(): Promise<Workspace> {
  const workspace = await copyOfService();
  await Promise.all(
    ['main.go', 'greet', 'limits', 'Dockerfile.naive'].map((name) =>
      rm(path.join(workspace.folder, name), { recursive: true }),
    ),
  );
  await require(workspace, 'naive', [overflow, 'github.com/segmentio/fasthash v1.0.3']);
  await workspace.write(
    'naive.go',
    'package naive\n\nimport "github.com/segmentio/fasthash/fnv1a"\n\nvar Hash = fnv1a.HashString64("none")\n',
  );
  await workspace.write('naive_test.go', 'package naive\n\nimport _ "github.com/JohnCGriffin/overflow"\n');
  await workspace.write('Dockerfile', tinyDockerfile.replace(/COPY go\.mod.*\n.*go mod download\n/, ''));
  return workspace;
}

const overflow = 'github.com/JohnCGriffin/overflow v0.0.0-20211019200055-46fa312c352c';

/** The lines of go.sum for what the small modules require. */
const goSum = [
  `${overflow} h1:RGWPOewvKIROun94nF7v2cua9qP+thov/7M50KEoeSU=`,
  `${overflow}/go.mod h1:X0CRv0ky0k6m906ixxpzmDRLvX58TFUKS2eePweuyxk=`,
  'github.com/pkg/errors v0.9.1 h1:FEBLx1zS214owpjy7qsBeixbURkuhQAwrK5UwLGTwt4=',
  'github.com/pkg/errors v0.9.1/go.mod h1:bwawxfHBFNV+L2hUp1rHADufV3IMtnDRdf1r5NINEl0=',
  'github.com/segmentio/fasthash v1.0.3 h1:EI9+KE1EwvMLBWwjpRDc+fEM+prwxDYbslddQGtrmhM=',
  'github.com/segmentio/fasthash v1.0.3/go.mod h1:waKX8l2N8yckOgmSsXJi7x1ZfdKZ4x7KRMzBtS3oedY=',
];

async function require(workspace: Workspace, name: string, requirements: readonly string[]): Promise<void> {
  const sums = goSum.filter((line) => requirements.some((requirement) => line.startsWith(requirement)));
  const lines = requirements.map((requirement) => `require ${requirement}\n`).join('');
  await workspace.write('go.mod', `module example.com/${name}\n\ngo 1.26\n\n${lines}`);
  await workspace.write('go.sum', `${sums.join('\n')}\n`);
}

const tinyDockerfile = `FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY . .
RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build go build . && mkdir /built && echo built > /built/out

FROM scratch
COPY --from=build /built/out /out
`;
