import { describe, expect, test } from '@jest/globals';
import { runInit } from '../../../src/action/init/run-init.ts';
import { memoryFiles } from '../../fakes/files.ts';
import { recordingWorkflow } from '../../fakes/workflow.ts';

type Texts = Readonly<Record<string, string>>;

interface Given {
  readonly inputs?: Texts;
  readonly env?: Texts;
}

async function inited(texts: Texts, { inputs = {}, env = {} }: Given = {}) {
  const given = Object.fromEntries(Object.entries(texts).map(([file, text]) => [`/project/${file}`, text]));
  const disk = memoryFiles(given);
  const run = { folder: '/project', env } as never;
  const lines = await runInit({ checkout: disk, files: disk, run, workflow: recordingWorkflow(inputs) });
  const all = Object.entries(disk.texts());
  const written = all
    .filter(([file, text]) => given[file] !== text)
    .map(([file, text]) => [file.slice('/project/'.length), text]);
  return { lines, text: lines.join('\n'), written: Object.fromEntries(written) as Record<string, string> };
}

const main = 'package main\n\nfunc main() {}\n';
const module = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  'go.mod': 'module example.com/app\n\ngo 1.26\n',
  'main.go': main,
};
const workflow = '.github/workflows/image.yml';

test('writes three files for a module with one program, and tells what they are', async () => {
  const { written, lines } = await inited(module);
  expect(Object.keys(written).toSorted()).toEqual(['.dockerignore', workflow, 'Dockerfile']);
  expect(written['Dockerfile']).toContain('-o /out/app .\n');
  expect(lines).toEqual([
    'Wrote Dockerfile',
    'Wrote .dockerignore',
    `Wrote ${workflow}`,
    '',
    'Program: .',
    'Go: 1.26 (go.mod says go 1.26)',
    'Image: from scratch, user 65532',
    '',
    'Next: cached-go-docker-build build --tags app:dev --load .',
    'Then commit the files.',
  ]);
});

test('what is there is named and kept, also under the other name of a Dockerfile', async () => {
  const { written, text } = await inited({ ...module, dockerfile: 'FROM x\n', [workflow]: 'on: push\n' });
  expect(Object.keys(written)).toEqual(['.dockerignore']);
  expect(text).toContain('Kept dockerfile: it is there.');
  expect(text).toContain(`Kept ${workflow}: it is there.`);
  expect(text).not.toContain('Program:');
  const again = await inited({ ...module, ...(await inited(module)).written });
  expect(again.written).toEqual({});
});

test('a module in a folder of the repository has its files there, and the workflow at the root', async () => {
  const files = { '.git/HEAD': '', 'services/api/go.mod': 'module example.com/api/v2\n', 'services/api/main.go': main };
  const { written, text } = await inited(files, {
    inputs: { path: 'services/api', platforms: 'linux/amd64,linux/arm64' },
  });
  expect(Object.keys(written).toSorted()).toEqual([
    '.github/workflows/image-api.yml',
    'services/api/.dockerignore',
    'services/api/Dockerfile',
  ]);
  expect(written['.github/workflows/image-api.yml']).toContain('context: services/api\n');
  expect(text).toContain('--load services/api');
});

test('of several programs the asked one gets the image, with what it needs', async () => {
  const server = `package main\n\nimport "net/http"\n\nfunc main() { http.ListenAndServe(":8080", nil) }\n`;
  const files = { ...module, 'main.go': 'package app\n', 'cmd/api/main.go': server, 'cmd/job/main.go': main };
  const { written, text } = await inited(files, { inputs: { package: './cmd/api/' } });
  expect(written['Dockerfile']).toMatch(/ca-certificates[^]*EXPOSE 8080\nENTRYPOINT \["\/api"\]/);
  expect(Object.keys(written)).toContain('.github/workflows/image-api.yml');
  expect(text).toContain('Image: from scratch, user 65532, with certificates');
});

test('programs that only help those who work on the module are not asked about', async () => {
  const files = { ...module, 'tools/gen/main.go': main, 'examples/a/main.go': main, 'hack/x/main.go': main };
  expect((await inited(files)).text).toContain('Program: .');
});

test('a program is not called as a folder of each image is', async () => {
  const { written } = await inited({ ...module, 'main.go': 'package app\n', 'cmd/etc/main.go': main });
  expect(written['Dockerfile']).toContain('COPY --from=build /out/app /app\n');
});

test('modules are downloaded first, with the go.mod of each folder that replaces one', async () => {
  const goMod =
    'module example.com/app\n\ngo 1.27\n\nrequire (\n\texample.com/lib v0.0.0\n\tgithub.com/pkg/errors v0.9.1\n)\nreplace example.com/lib => ./lib\n';
  const files = {
    ...module,
    'go.mod': goMod,
    'go.sum': 'x',
    'lib/go.mod': 'module example.com/lib\n',
    'lib/cmd/main.go': main,
  };
  const { written } = await inited(files);
  expect(written['Dockerfile']).toContain('COPY go.mod go.sum ./\nCOPY lib/go.mod ./lib/\n');
  expect(written['Dockerfile']).toContain('golang:1.27');
  const vendored = await inited({ ...files, 'vendor/modules.txt': '# x\n' });
  expect(vendored.written['Dockerfile']).not.toMatch(/mod download|pkg\/mod/);
});

test('embedded files are not kept out of the build', async () => {
  const embedding = 'package main\n\nimport _ "embed"\n\n//go:embed dist\nvar files string\n\nfunc main() {}\n';
  const { written } = await inited({ ...module, 'main.go': embedding });
  expect(written['.dockerignore']).not.toMatch(/^dist$/m);
  expect(written['.dockerignore']).toMatch(/^bin$/m);
});

describe('private modules', () => {
  const goMod = 'module github.com/acme/app\n\nrequire github.com/acme/lib v1.0.0\n';
  const files = { ...module, 'go.mod': goMod, 'go.sum': 'x' };

  test('a module of the same owner may be private', async () => {
    const { text, written } = await inited(files);
    expect(text).toContain('If github.com/acme/lib is private, give the workflow `goprivate` and `netrc`');
    expect(written[workflow]).not.toContain('goprivate');
  });

  test('those of GOPRIVATE are in the workflow', async () => {
    const { text, written } = await inited(files, { env: { GOPRIVATE: 'github.com/acme/*,git.example.com,*;x' } });
    expect(written[workflow]).toContain('goprivate: github.com/acme/*\n');
    expect(written[workflow]).not.toContain('git.example.com');
    expect(text).toContain('secret MODULES_TOKEN');
  });
});

describe('a module that is in a workspace', () => {
  const workspace = {
    '.git/HEAD': '',
    'go.work': 'go 1.26\n\nuse (\n\t./api\n\t./lib\n)\n',
    'lib/go.mod': 'module example.com/lib\n',
    'api/main.go': main,
  };

  test('is built by its own go.mod if it needs no other member', async () => {
    const { written } = await inited(
      { ...workspace, 'api/go.mod': 'module example.com/api\n' },
      { inputs: { path: 'api' } },
    );
    expect(Object.keys(written)).toContain('api/Dockerfile');
  });

  test('is refused if it does', async () => {
    const files = { ...workspace, 'api/go.mod': 'module example.com/api\n\nrequire example.com/lib v0.0.0\n' };
    await expect(inited(files, { inputs: { path: 'api' } })).rejects.toThrow(
      /^go\.mod requires example\.com\/lib, which go\.work takes from \.\/lib\..*docs\/monorepo\.md/,
    );
  });
});

test.each<[string, Texts, Given, RegExp]>([
  ['no folder', module, { inputs: { path: 'x' } }, /^path: there is no folder `x`\.$/],
  ['no go.mod', { 'main.go': main }, {}, /^path: the folder has no go\.mod\. Write one with `go mod init`\.$/],
  [
    'a go.mod further below',
    { 'api/go.mod': 'module a\n' },
    {},
    /^path: the folder has no go\.mod\. There is one in `api`/,
  ],
  [
    'a go.mod that cannot be understood',
    { ...module, 'go.mod': 'module a\n??? x\n' },
    {},
    /^go\.mod:2: `\?\?\?` is no directive\. Correct/,
  ],
  ['a go.mod without a module', { ...module, 'go.mod': 'go 1.26\n' }, {}, /^go\.mod:1: it names no module/],
  [
    'a version that there is not',
    { ...module, 'go.mod': 'module a\ngo latest\n' },
    {},
    /^go\.mod: `go latest` is no version/,
  ],
  ['no program', { ...module, 'main.go': 'package lib\n' }, {}, /^The module has no program/],
  [
    'several programs',
    { ...module, 'cmd/a/main.go': main },
    {},
    /^package: the module has 2 programs\. Choose one: `--package \.`, `--package \.\/cmd\/a`\.$/,
  ],
  [
    'a program that there is not',
    module,
    { inputs: { package: './x' } },
    /^package: `\.\/x` is no folder of a program\. Programs: `--package \.`/,
  ],
  [
    'no go.sum',
    { ...module, 'go.mod': 'module a\nrequire b.c/d v1.0.0\n' },
    {},
    /^go\.sum: it is missing.*go mod tidy/,
  ],
  [
    'a folder outside',
    { ...module, 'go.mod': 'module a\nrequire b.c/d v1.0.0\nreplace b.c/d => ../d\n' },
    {},
    /^go\.mod: `replace b\.c\/d` takes a folder outside of the module/,
  ],
  ['a platform that is none', module, { inputs: { platforms: 'arm64' } }, /^platforms: `arm64` is not a platform/],
  [
    'a folder whose name is a command',
    { 'go.mod': 'module a\n', 'cmd/$(id)/main.go': main },
    {},
    /^package: the folder `cmd\/\$\(id\)` has characters that a Dockerfile reads as its own/,
  ],
  [
    'a replaced folder whose name is a command',
    { ...module, 'go.mod': 'module a\nrequire b.c/d v1.0.0\nreplace b.c/d => "./d;id"\n' },
    {},
    /^go\.mod: the folder `d;id` has characters/,
  ],
])('one error for %s, and nothing is written', async (_name, files, given, message) => {
  await expect(inited(files, given)).rejects.toThrow(message);
});
