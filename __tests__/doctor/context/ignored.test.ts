import { describe, expect, test } from '@jest/globals';
import type { SeenFolder } from '../../../src/doctor/frame/seen.ts';
import { examined, module } from '../given.ts';

const lines = ['FROM golang:1.24-alpine', 'WORKDIR /src', 'COPY . .', 'RUN go build -o /app .'];
const mebibytes = (name: string, amount: number, isUnneeded = true): SeenFolder => ({
  name,
  bytes: amount * 2 ** 20,
  isUnneeded,
});
const git = mebibytes('.git', 30);

interface Given {
  readonly text?: readonly string[];
  readonly ignore?: string;
  readonly folders?: readonly SeenFolder[];
}

async function found(id: string, { text = lines, ignore, folders = [] }: Given) {
  const files = { ...module, ...(ignore === undefined ? {} : { '.dockerignore': ignore }) };
  return examined(text.join('\n'), { only: [id], files, seen: { folders } });
}

describe('no-dockerignore', () => {
  const id = 'no-dockerignore';

  test('the whole context without one, with what it brings', async () => {
    const { told, findings } = await found(id, { folders: [git, mebibytes('bin', 4), mebibytes('docs', 9, false)] });
    expect(told).toEqual([`3 ${id}`]);
    expect(findings[0]?.message).toContain(
      'no .dockerignore keeps anything out: .git (31.5 MB), bin (4.2 MB) come with it',
    );
    expect(findings[0]?.patch).toEqual([{ file: '.dockerignore', line: 1, removed: [], inserted: ['.git', 'bin'] }]);
  });

  test.each([
    ['a COPY names it', 'COPY dist /static', ['bin', 'testdata']],
    ['tests read it', 'RUN go test ./...', undefined],
    ['a program may read it', 'RUN make', undefined],
  ])('what the build may need stays in it: %s', async (_name, line, inserted) => {
    const folders = ['bin', 'dist', 'testdata'].map((name) => mebibytes(name, 4));
    const { findings } = await found(id, { folders, text: [...lines, line] });
    expect(findings.map(({ patch }) => patch?.[0]?.inserted)).toEqual([inserted]);
  });

  test('where go names the commit in the binary, .git is for a person', async () => {
    const { findings } = await found(id, { folders: [git], text: lines.with(0, 'FROM golang:1.24') });
    expect(findings).toMatchObject([{ patch: undefined }]);
  });

  test('a mount of the whole context is one too', async () => {
    const text = lines.with(2, 'RUN --mount=target=. true');
    expect((await found(id, { text, folders: [git] })).told).toEqual([`3 ${id}`]);
  });

  test.each<[string, Given]>([
    ['a .dockerignore', { ignore: '.git\n', folders: [git] }],
    ['nothing that could be kept out', { folders: [mebibytes('docs', 9, false)] }],
    ['named sources', { text: lines.with(2, 'COPY cmd ./cmd'), folders: [git] }],
    ['another stage', { text: ['FROM golang:1.24 AS a', ...lines.with(2, 'COPY --from=a . .')], folders: [git] }],
  ])('near: %s', async (_name, given) => {
    expect((await found(id, given)).told).toEqual([]);
  });
});

describe('git-in-context', () => {
  const id = 'git-in-context';

  test('.git that nothing asks, in an image without git', async () => {
    const { told, findings } = await found(id, { folders: [git], ignore: 'bin\n' });
    expect(told).toEqual([`3 ${id}`]);
    expect(findings[0]?.patch).toEqual([
      { file: '.dockerignore', line: 1, removed: ['bin'], inserted: ['bin', '.git'] },
    ]);
  });

  test('where go names the commit in the binary, a person decides', async () => {
    const { findings } = await found(id, { folders: [git], ignore: 'bin\n', text: lines.with(0, 'FROM golang:1.24') });
    expect(findings).toMatchObject([{ patch: undefined, fix: expect.stringContaining('does not name its commit') }]);
  });

  test.each<[string, Given]>([
    ['it is kept out', { folders: [git], ignore: '.git\n' }],
    ['there is none', {}],
    [
      'a RUN asks git',
      { folders: [git], ignore: 'bin\n', text: lines.with(3, 'RUN go build -ldflags "-X main.v=$(git describe)" .') },
    ],
    ['the commit is wanted', { folders: [git], ignore: 'bin\n', text: lines.with(3, 'RUN go build -buildvcs=true .') }],
    ['make may ask it', { folders: [git], ignore: 'bin\n', text: lines.with(3, 'RUN make') }],
    ['named sources', { folders: [git], ignore: 'bin\n', text: lines.with(2, 'COPY cmd ./cmd') }],
  ])('near: %s', async (_name, given) => {
    expect((await found(id, given)).told).toEqual([]);
  });
});

describe('unneeded-files', () => {
  const id = 'unneeded-files';

  test('large folders, with their bytes', async () => {
    const { findings } = await found(id, {
      folders: [mebibytes('node_modules', 200), mebibytes('bin', 40), git],
      ignore: '.git\n',
    });
    expect(findings).toMatchObject([
      { line: 3, message: expect.stringContaining('node_modules (210 MB), bin (41.9 MB).') },
    ]);
    expect(findings[0]?.patch).toEqual([
      { file: '.dockerignore', line: 1, removed: ['.git'], inserted: ['.git', 'node_modules', 'bin'] },
    ]);
  });

  test.each<[string, Given]>([
    ['it is kept out', { folders: [mebibytes('bin', 40)], ignore: 'bin\n' }],
    ['Go files in it', { ignore: 'x\n', folders: [mebibytes('bin', 40, false)] }],
    ['a few bytes', { ignore: 'x\n', folders: [mebibytes('bin', 0.5)] }],
    [
      'the Dockerfile names it',
      { ignore: 'x\n', folders: [mebibytes('dist', 40)], text: [...lines, 'COPY dist /static'] },
    ],
    [
      'tests that read it',
      { ignore: 'x\n', folders: [mebibytes('testdata', 40)], text: [...lines, 'RUN go test ./...'] },
    ],
    ['named sources', { ignore: 'x\n', folders: [mebibytes('bin', 40)], text: lines.with(2, 'COPY cmd ./cmd') }],
  ])('near: %s', async (_name, given) => {
    expect((await found(id, given)).told).toEqual([]);
  });
});
