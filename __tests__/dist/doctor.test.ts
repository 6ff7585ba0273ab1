import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dist } from '../harness/action-run.ts';
import { freshNamespace } from '../harness/workspace.ts';
import { node24 } from '../servers/store-worker-bundle.ts';

const dockerfile = [
  'FROM golang:1.26 AS build',
  'ENV GOCACHE=/cache',
  'ARG VERSION=1',
  'WORKDIR /src',
  'COPY . .',
  'RUN --mount=type=cache,target=/go/pkg/mod,sharing=locked go mod download',
  'RUN --mount=type=cache,target=/go/pkg/mod \\',
  '    --mount=type=cache,target=/cache \\',
  '    --mount=type=cache,target=/root/.cache/go-build \\',
  '    # Without C: the image has nothing else.',
  '    CGO_ENABLED=0 go build -a -trimpath -buildvcs=false \\',
  '      -ldflags="-X main.version=$VERSION" -o /app .',
  'FROM scratch',
  'COPY --from=build /app /app',
  'USER 65532',
  'ENTRYPOINT ["/app"]',
  '',
].join('\r\n');

const files: Readonly<Record<string, string>> = {
  Dockerfile: dockerfile,
  'go.mod': 'module example.com/app\n\ngo 1.26\n',
  'main.go': 'package main\n\nvar version string\n\nfunc main() {\n\tprintln(version)\n}\n',
  '.dockerignore': '.git\nDockerfile\n.dockerignore\n',
};

const singleStage = [
  'FROM golang:1.26',
  'WORKDIR /src',
  'COPY go.mod ./',
  'COPY . .',
  'RUN CGO_ENABLED=0 go build -trimpath -buildvcs=false -o /app .',
  'ENTRYPOINT ["/app"]',
  '',
].join('\n');

/** Has the project and, apart from it, the bundled program with nothing else of the repository. */
let folder: string;
const project = (): string => path.join(folder, 'project');
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'doctor-'));
  await mkdir(project());
  await Promise.all([
    cp(dist, path.join(folder, 'dist'), { recursive: true }),
    ...Object.entries(files).map(([name, text]) => writeFile(path.join(project(), name), text)),
  ]);
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function start(program: string, argv: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(program, argv, { cwd: project(), env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

/** The command without a docker, and without a go. */
const doctor = (...words: readonly string[]): Promise<Ended> =>
  start(node24, [path.join(folder, 'dist/cli.js'), 'doctor', ...words], { PATH: '/nowhere', HOME: folder });

/** Both builds have one build cache: what the first compiles the second need not, once -a is gone. */
const namespace = freshNamespace();

/** The program as plain Docker builds it with this Dockerfile, whose image has nothing else. */
async function built(name: string, text: string): Promise<Buffer> {
  const out = path.join(folder, name);
  const file = path.join(folder, `${name}.Dockerfile`);
  await writeFile(file, text);
  const argv = ['buildx', 'build', '--network=none', '--build-arg', `BUILDKIT_CACHE_MOUNT_NS=${namespace}`];
  const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };
  const { code, stderr } = await start(
    'docker',
    [...argv, '--file', file, '--output', `type=local,dest=${out}`, '.'],
    env,
  );
  expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
  return readFile(path.join(out, 'app'));
}

const writtenDockerfile = (): Promise<string> => readFile(path.join(project(), 'Dockerfile'), 'utf8');

test("a stranger's Dockerfile has its five problems and no other, and after --fix it builds the same program", async () => {
  const found = await doctor('--format', 'json');
  expect([found.code, found.stderr]).toEqual([1, '']);
  const { findings } = JSON.parse(found.stdout);
  expect(findings.map(({ line, rule }: { line: number; rule: string }) => `${line} ${rule}`)).toEqual([
    '3 changing-arg-early',
    '5 copy-before-download',
    '6 cache-mount-locked',
    '7 cache-mount-idle',
    '7 compiles-all-anew',
  ]);
  const before = await built('before', dockerfile);
  const fixed = await doctor('--fix');
  expect([fixed.code, fixed.stderr, fixed.stdout.split('\n').at(-2)]).toEqual([0, '', 'Nothing is left.']);
  const text = await writtenDockerfile();
  expect(text).toBe(
    [
      'FROM golang:1.26 AS build',
      'ENV GOCACHE=/cache',
      'WORKDIR /src',
      'COPY go.mod ./',
      'RUN --mount=type=cache,target=/go/pkg/mod go mod download',
      'COPY . .',
      'ARG VERSION=1',
      ...dockerfile.split('\r\n').slice(6, 8),
      '    # Without C: the image has nothing else.',
      '    CGO_ENABLED=0 go build -trimpath -buildvcs=false \\',
      ...dockerfile.split('\r\n').slice(11),
    ].join('\r\n'),
  );
  expect((await built('after', text)).equals(before)).toBe(true);
  expect((await doctor('--fix')).stdout).toBe('\nNothing is left.\n');
});

test('a single stage that --fix makes two of builds the same program', async () => {
  await writeFile(path.join(project(), 'Dockerfile'), singleStage);
  // The image has all of Go beside the program.
  const before = await built('single', `${singleStage}FROM scratch\nCOPY --from=0 /app /app\n`);
  const fixed = await doctor('--fix');
  expect([fixed.code, fixed.stderr]).toEqual([0, '']);
  const text = await writtenDockerfile();
  const final = 'FROM gcr.io/distroless/static-debian12';
  expect(text.split('\n')).toEqual([
    'FROM golang:1.26 AS build',
    'WORKDIR /src',
    'COPY go.mod ./',
    'COPY . .',
    'RUN --mount=type=cache,target=/root/.cache/go-build CGO_ENABLED=0 go build -trimpath -buildvcs=false -o /app .',
    '',
    final,
    'COPY --from=build /app /app',
    'ENTRYPOINT ["/app"]',
    '',
  ]);
  // No registry is needed for it: both images have nothing but the program and what it is started with.
  expect((await built('two', text.replace(final, 'FROM scratch'))).equals(before)).toBe(true);
  await doctor('--fix');
  expect(await writtenDockerfile()).toBe(text);
});

test('a Dockerfile that nobody can parse, or that is not there, is one line and exit code 2', async () => {
  await writeFile(path.join(project(), 'broken'), 'FROM golang:1.26\nRUNN go build\n');
  expect(await doctor('--file', 'broken')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'broken:2: unknown instruction RUNN. Did you mean `RUN`?\n',
  });
  expect(await doctor('--file', 'nowhere')).toMatchObject({ code: 2, stdout: '' });
});
