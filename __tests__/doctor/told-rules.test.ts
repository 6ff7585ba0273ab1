import { expect, test } from '@jest/globals';
import { examined, module } from './given.ts';

const build = 'FROM golang:1.24 AS build\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\n';
const told = async (dockerfile: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await examined(dockerfile, { files })).told.filter(
    (each) => !/cache-mount-missing|trimpath|single-stage/.test(each),
  );

test.each<readonly [string, string, Readonly<Record<string, string>>, readonly string[]]>([
  ['a Go that is too old', build.replace('1.24', '1.22'), module, ['go.mod:3 go-version']],
  ['no go.sum', build, { 'go.mod': module['go.mod'] ?? '', 'main.go': '' }, ['go.mod:1 go-sum-missing']],
  [
    'a line of go.sum that is missing',
    build,
    { ...module, 'go.sum': 'example.com/other v1.0.0 h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n' },
    ['go.mod:5 go-sum-incomplete'],
  ],
  [
    'a file that .dockerignore keeps out',
    build.replace('COPY . .', 'COPY go.mod go.sum ./'),
    { ...module, '.dockerignore': 'go.sum\n' },
    ['3 copied-file-missing', '4 go-sum-incomplete'],
  ],
  ['a FROM without a value', `FROM \${GO_IMAGE}\n`, module, ['1 from-without-image']],
  ['a range that runs backwards', build, { ...module, '.dockerignore': '[z-a]\n' }, ['.dockerignore:1 ignore-pattern']],
  [
    'GOSUMDB=off with a toolchain',
    build.replace('COPY', 'ENV GOSUMDB=off GOTOOLCHAIN=auto\nCOPY'),
    module,
    ['3 gosumdb-off', '5 gosumdb-off-toolchain'],
  ],
  ['nothing of these', build, module, []],
])('%s', async (_name, dockerfile, files, expected) => {
  expect(await told(dockerfile, files)).toEqual(expected);
});

test('an error of the check is an error here', async () => {
  const { findings } = await examined('FROM golang:1.24\nCOPY go.mod go.sum other.sum ./\nCOPY go.work ./\n');
  expect(findings.filter(({ rule }) => rule.id === 'copied-file-missing').map(({ level }) => level)).toEqual(['error']);
});
