import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { afterAll, expect, test } from '@jest/globals';
import { parseDockerfile } from '../../../src/dockerfile/syntax/parse.ts';
import { runViews } from '../../../src/dockerfile/go/run-views.ts';
import { ignoredBy } from '../../../src/context/ignore-patterns.ts';
import { locate } from '../../../src/findings/facts/files-in-image.ts';
import { makeTree, readOnlyFiles } from '../../gomod/tree.ts';

const tree = makeTree({
  'go.mod': '',
  'go.sum': '',
  'cmd/go.mod': '',
  'cmd/deep/main.go': '',
  'libs/one/go.mod': '',
  'libs/two/go.mod': '',
  'secret/go.mod': '',
});
afterAll(() => tree.remove());

/** Where the last RUN of the Dockerfile finds the file. */
async function located(dockerfile: string, imagePath: string): Promise<string> {
  const parsed = parseDockerfile(dockerfile);
  if (parsed.kind === 'invalid') throw new Error(parsed.message);
  const scope = { buildArgs: {}, target: '', platform: 'linux/amd64', buildPlatform: 'linux/amd64', buildContexts: [] };
  const view = runViews(readDockerfile(parsed.dockerfile, scope, () => undefined)).at(-1);
  const source = { files: readOnlyFiles, context: tree.root, isIgnored: ignoredBy('secret\n') };
  const found = await locate(source, view?.placements ?? [], imagePath);
  return found.kind === 'found' ? found.file.slice(tree.root.length + 1) : found.kind;
}

const from = (...lines: readonly string[]): string =>
  ['FROM golang', 'WORKDIR /src', ...lines, 'RUN go build', ''].join('\n');

test.each([
  ['everything', from('COPY . .'), '/src/cmd/go.mod', 'cmd/go.mod'],
  ['everything, elsewhere', from('COPY . /app'), '/app/go.mod', 'go.mod'],
  ['nothing', from(), '/src/go.mod', 'absent'],
  ['a file into a folder', from('COPY go.mod ./'), '/src/go.mod', 'go.mod'],
  ['a file under another name', from('COPY cmd/go.mod /src/tools.mod'), '/src/tools.mod', 'cmd/go.mod'],
  ['a file and not another', from('COPY go.mod ./'), '/src/go.sum', 'absent'],
  ['files of another folder', from('COPY cmd/go.mod go.sum ./'), '/src/go.mod', 'cmd/go.mod'],
  ['a pattern', from('COPY go.* ./'), '/src/go.sum', 'go.sum'],
  ['a pattern that matches a folder brings what is in it', from('COPY cm? ./'), '/src/go.mod', 'cmd/go.mod'],
  ['a folder brings what is in it', from('COPY cmd ./'), '/src/go.mod', 'cmd/go.mod'],
  ['a folder under its own name', from('COPY cmd cmd'), '/src/cmd/go.mod', 'cmd/go.mod'],
  ['a list in JSON', from('COPY ["go.mod", "./"]'), '/src/go.mod', 'go.mod'],
  ['ADD', from('ADD cmd ./'), '/src/deep/main.go', 'cmd/deep/main.go'],
  ['with its parents', from('COPY --parents libs/*/go.mod ./'), '/src/libs/two/go.mod', 'libs/two/go.mod'],
  ['what came last counts', from('COPY go.mod ./', 'COPY cmd ./'), '/src/go.mod', 'cmd/go.mod'],
  ['what is ignored is not brought', from('COPY . .'), '/src/secret/go.mod', 'absent'],
  ['and leaves what was there', from('COPY go.mod ./', 'COPY secret/go.mod ./'), '/src/go.mod', 'go.mod'],
  ['another stage', from('COPY --from=golang /x ./'), '/src/go.mod', 'unknown'],
  ['another stage, before', from('COPY --from=golang /x ./', 'COPY go.mod ./'), '/src/go.mod', 'go.mod'],
  ['an archive', from('ADD src.tar.gz ./'), '/src/go.mod', 'unknown'],
  ['a URL', from('ADD https://example.com/x.git ./'), '/src/go.mod', 'unknown'],
  ['some of it', from('COPY --exclude=*.mod . ./'), '/src/go.mod', 'unknown'],
  ['a here-document', from('COPY <<go.mod ./', 'module x', 'go.mod'), '/src/go.mod', 'unknown'],
  ['a variable that nobody knows', from('COPY $X ./'), '/src/go.mod', 'unknown'],
  ['a variable', from('ENV X=cmd', 'COPY $X ./'), '/src/go.mod', 'cmd/go.mod'],
  ['a later COPY comes too late', 'FROM golang\nWORKDIR /src\nRUN go build\nCOPY . .\n', '/src/go.mod', 'absent'],
  [
    'the stage that it is built from',
    'FROM golang AS base\nWORKDIR /src\nCOPY . .\nFROM base\nRUN go build\n',
    '/src/go.mod',
    'go.mod',
  ],
  [
    'another stage is not',
    'FROM golang AS other\nWORKDIR /src\nCOPY . .\nFROM golang\nRUN go build\n',
    '/src/go.mod',
    'absent',
  ],
  [
    'a bind mount',
    'FROM golang\nWORKDIR /src\nRUN --mount=type=bind,target=. go build\n',
    '/src/cmd/go.mod',
    'cmd/go.mod',
  ],
  [
    'a bind mount of one file',
    'FROM golang\nWORKDIR /src\nRUN --mount=type=bind,source=cmd/go.mod,target=go.mod go build\n',
    '/src/go.mod',
    'cmd/go.mod',
  ],
  [
    'a bind mount of another stage',
    'FROM golang\nWORKDIR /src\nCOPY . .\nRUN --mount=from=golang,target=/src go build\n',
    '/src/go.mod',
    'unknown',
  ],
  [
    'a cache mount',
    'FROM golang\nWORKDIR /src\nCOPY . .\nRUN --mount=type=cache,target=/src go build\n',
    '/src/go.mod',
    'unknown',
  ],
  [
    'ONBUILD',
    'FROM golang AS base\nWORKDIR /src\nONBUILD COPY cmd ./\nFROM base\nRUN go build\n',
    '/src/go.mod',
    'cmd/go.mod',
  ],
])('%s', async (_name, dockerfile, imagePath, expected) => {
  expect(await located(dockerfile, imagePath)).toBe(expected);
});
