import { expect, test } from '@jest/globals';
import { examineProject, projectPlace } from '../../../src/action/doctor/examine-project.ts';
import { fixProject } from '../../../src/action/doctor/fix-project.ts';
import { parseDoctorConfig } from '../../../src/config/plan/doctor-config.ts';
import { module } from '../../doctor/given.ts';
import { type MemoryFiles, memoryFiles } from '../../fakes/files.ts';

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

const bad = lines(
  'FROM golang:1.24 AS build',
  'WORKDIR /src',
  'COPY . .',
  'RUN go mod download',
  'RUN --mount=type=cache,target=/root/.cache,sharing=locked CGO_ENABLED=0 go build -a -o /app . \\',
  '    && go clean -modcache',
  'FROM scratch',
  'COPY --from=build /app /app',
);

const disk = (dockerfile: string): MemoryFiles =>
  memoryFiles(
    Object.fromEntries(
      Object.entries({ ...module, Dockerfile: dockerfile }).map(([name, text]) => [`/project/${name}`, text]),
    ),
  );

function fixer(files: MemoryFiles, onExamined: (round: number) => void = () => {}) {
  const parsed = parseDoctorConfig(() => '');
  if (parsed.kind === 'invalid') throw new Error('the defaults are wrong');
  const checkout = { ...files, given: files };
  const place = projectPlace('/project', parsed.config);
  let round = 0;
  return fixProject({ checkout, files }, '/project', async () => {
    const services = { checkout, run: { trees: { bytesBelow: async () => 0 } } as never };
    const found = await examineProject(services, parsed.config, place);
    onExamined((round += 1));
    return found;
  });
}

const ids = (findings: readonly { readonly rule: { readonly id: string } }[]): readonly string[] =>
  findings.map(({ rule }) => rule.id).toSorted();

test('all patches, also several of one line, until nothing is left that has one', async () => {
  const files = disk(bad);
  const { fixed, stale, left } = await fixer(files);
  expect(files.texts()['/project/Dockerfile']).toBe(
    lines(
      'FROM golang:1.24 AS build',
      'WORKDIR /src',
      'COPY go.mod go.sum ./',
      'RUN --mount=type=cache,target=/go/pkg/mod go mod download',
      'COPY . .',
      'RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build,sharing=locked CGO_ENABLED=0 go build -trimpath -o /app .',
      'FROM scratch',
      'COPY --from=build /app /app',
    ).replace(',sharing=locked', ''),
  );
  expect(ids(fixed)).toEqual([
    'cache-emptied',
    'cache-mount-locked',
    'cache-mount-on-parent',
    'compiles-all-anew',
    'copy-before-download',
    'module-cache-mount-missing',
    'trimpath-missing',
  ]);
  expect([stale, left.filter(({ patch }) => patch !== undefined)]).toEqual([[], []]);
});

test('a second time changes nothing', async () => {
  const files = disk(bad);
  await fixer(files);
  const once = files.texts();
  expect(await fixer(files)).toMatchObject({ fixed: [], stale: [] });
  expect(files.texts()).toEqual(once);
});

test('a file that somebody has changed since is left as it is, and this is told', async () => {
  const files = disk(lines('FROM golang:1.24', 'COPY . .', 'RUN go mod tidy', 'CMD ["go", "test"]'));
  const changed = lines('FROM golang:1.24', 'COPY . .', 'RUN true', 'CMD ["go", "test"]');
  const { fixed, stale } = await fixer(files, (round) => {
    if (round === 1) void files.writeText('/project/Dockerfile', changed);
  });
  expect(ids(fixed)).toEqual([]);
  expect(ids(stale)).toContain('go-mod-tidy-in-build');
  expect(files.texts()['/project/Dockerfile']).toBe(changed);
});

test('a file that cannot be written is an error with its name', async () => {
  const files = disk(bad);
  const refusing: MemoryFiles = {
    ...files,
    writeText: async () => {
      throw new Error('EACCES: permission denied');
    },
  };
  await expect(fixer(refusing)).rejects.toThrow('/project/Dockerfile cannot be written: EACCES: permission denied');
});
