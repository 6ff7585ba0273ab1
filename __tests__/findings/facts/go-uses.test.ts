import { describe, expect, test } from '@jest/globals';
import { hiddenGoUses } from '../../../src/findings/facts/go-uses.ts';
import { context, lastUse, usesIn, viewsIn } from '../uses.ts';

type Files = Readonly<Record<string, string>>;

const from = (...lines: readonly string[]): string => ['FROM golang:1.26', 'WORKDIR /src', ...lines, ''].join('\n');
const all = (run = 'RUN go build .'): string => from('COPY . .', run);
const module = { 'go.mod': 'module example.com/x\n\ngo 1.26\n', 'go.sum': '' };
const work = { ...module, 'go.work': 'go 1.26\n\nuse ./api\n', 'api/go.mod': 'module example.com/api\n' };

describe('the module that a go command works in', () => {
  test.each<readonly [string, string, Files, string | undefined]>([
    ['that of its folder', all(), module, 'go.mod'],
    ['the nearest one above', all('RUN cd cmd/deep && go build .'), { ...module, 'cmd/deep/main.go': '' }, 'go.mod'],
    ['that of the folder it goes to', all('RUN go -C api build'), work, 'api/go.mod'],
    ['none, where there is none', all(), { 'main.go': '' }, undefined],
    ['none, where it is not copied', from('RUN go build .'), module, undefined],
    ['unknown, in a folder that only the shell knows', all('RUN cd $(pwd) && go build'), module, undefined],
    ['unknown, with another go.mod', all('RUN go build -modfile=tools.mod .'), module, undefined],
    ['unknown, with another go.mod by GOFLAGS', all('RUN GOFLAGS=-modfile=x.mod go build .'), module, undefined],
    ['none without modules', all('RUN GO111MODULE=off go build .'), module, undefined],
    ['that of its folder, by any other GO111MODULE', all('RUN GO111MODULE=auto go build .'), module, 'go.mod'],
  ])('%s', async (_name, text, files, file) => {
    const use = await lastUse(text, files);
    expect(use.module?.file.slice(context.length + 1)).toBe(file);
  });
});

describe('the workspace in force', () => {
  test.each<readonly [string, string, Files, string | undefined, boolean]>([
    ['that of its folder', all(), work, 'go.work', true],
    ['that above the module', all('RUN cd api && go build'), work, 'go.work', true],
    ['none, where it is turned off', all('RUN GOWORK=off go build .'), work, undefined, true],
    ['unknown, where it is another one', all('RUN GOWORK=/x/go.work go build .'), work, undefined, false],
    ['unknown, where something may hold one', from('COPY --from=x / /src/', 'RUN go build .'), work, undefined, false],
    ['none', all(), module, undefined, true],
  ])('%s', async (_name, text, files, file, isModuleKnown) => {
    const use = await lastUse(text, files);
    expect(use.workspace?.file.slice(context.length + 1)).toBe(file);
    expect(use.module !== undefined).toBe(isModuleKnown);
  });

  test('has its members with their go.mod, there or not', async () => {
    const files = { ...work, 'go.work': 'go 1.26\n\nuse (\n\t./api\n\t./lost\n)\n' };
    const { workspace } = await lastUse(all(), files);
    expect(workspace?.members.map(({ written, imageFolder, state }) => [written, imageFolder, state.kind])).toEqual([
      ['./api', '/src/api', 'there'],
      ['./lost', '/src/lost', 'missing'],
    ]);
  });
});

describe('whether go.sum is in the image', () => {
  const partly = from('COPY go.mod ./', 'RUN go build .');
  const { 'go.sum': _sum, ...withoutSum } = module;
  test.each<readonly [string, string, Files, string, string | undefined]>([
    ['it is', all(), module, 'there', undefined],
    ['it is nowhere', all(), withoutSum, 'missing', 'absent'],
    ['it is not copied', partly, module, 'missing', 'not-copied'],
    ['it is ignored', all(), { ...module, '.dockerignore': 'go.sum\n' }, 'missing', 'ignored'],
    [
      'nobody knows',
      from('COPY --from=x / /src/', 'COPY go.mod ./', 'RUN GOWORK=off go build .'),
      module,
      'unknown',
      undefined,
    ],
  ])('%s', async (_name, text, files, kind, why) => {
    const { module: found } = await lastUse(text, files);
    expect(found?.sumState).toMatchObject({ kind, ...(why === undefined ? {} : { why }) });
    expect(found?.sum !== undefined).toBe(kind === 'there');
  });
});

describe('folders that a go.mod takes modules from', () => {
  const replacing = (to: string, more = '') =>
    `module example.com/x\n\nrequire example.com/lib v1.0.0\n\nreplace example.com/lib => ${to}\n${more}`;
  test.each<readonly [string, Files, readonly (readonly [string, string])[]]>([
    [
      'one within the context',
      { 'go.mod': replacing('./lib'), 'lib/go.mod': 'module example.com/lib\n' },
      [['/src/lib', 'there']],
    ],
    ['one that is not there', { 'go.mod': replacing('./lib') }, [['/src/lib', 'absent']]],
    ['one outside of it', { 'go.mod': replacing('../../lib') }, [['/lib', 'outside']]],
    ['none, where a version replaces it', { 'go.mod': replacing('example.com/fork v1.0.0') }, []],
    ['none that nothing requires', { 'go.mod': 'module example.com/x\n\nreplace example.com/lib => ./lib\n' }, []],
  ])('%s', async (_name, files, expected) => {
    const { module: found } = await lastUse(all(), files);
    const states = found?.folders.map(({ imageFolder, state }) => [
      imageFolder,
      'why' in state ? state.why : state.kind,
    ]);
    expect(states).toEqual(expected);
  });
});

describe('nothing else decides what a command finds', () => {
  test.each<readonly [string, string, boolean, boolean]>([
    ['in a plain build', all(), true, false],
    ['not behind an if', all('RUN if true; then go build .; fi'), false, false],
    ['not after a program that may change it', all('RUN ./prepare.sh && go build .'), false, false],
    ['not in an image of another', all().replace('golang', 'acme/golang'), false, false],
    ['not after a command that writes go.mod', all('RUN go mod tidy && go build .'), false, true],
  ])('%s', async (_name, text, isSure, isRewritten) => {
    expect(await lastUse(text, module)).toMatchObject({ isSure, isRewritten });
  });
});

test('each go command is a use of its own', async () => {
  const uses = await usesIn(all('RUN go vet . && go build .\nRUN go test ./...'), module);
  expect(uses.map(({ call }) => `${call.line} ${call.verb}`)).toEqual(['4 vet', '4 build', '5 test']);
});

describe('a program calls go', () => {
  test.each<readonly [string, string, Files, readonly string[]]>([
    ['by its Makefile', 'RUN make', { Makefile: 'all:\n\tgo build .\n' }, ['make']],
    ['by a script', 'RUN ./build.sh', { 'build.sh': 'go build .\n' }, ['./build.sh']],
    [
      'by the first file that is there',
      'RUN make',
      { GNUmakefile: 'all:\n\tls\n', Makefile: 'all:\n\tgo build .\n' },
      [],
    ],
    ['whatever its files say', 'RUN mage build', {}, ['mage']],
    [
      'not where its file is not copied',
      'RUN make',
      { '.dockerignore': 'Makefile\n', Makefile: 'all:\n\tgo build .\n' },
      [],
    ],
    ['not in a folder that only the shell knows', 'RUN cd $(pwd) && mage build', {}, []],
  ])('%s', async (_name, run, files, programs) => {
    const { source, views } = viewsIn(all(run), { ...module, ...files });
    const uses = await hiddenGoUses(source, views, new Map());
    expect(uses.map(({ call }) => call.program)).toEqual(programs);
    expect(uses.every(({ isSure }) => !isSure)).toBe(true);
  });
});
