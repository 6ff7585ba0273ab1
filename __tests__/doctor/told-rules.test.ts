import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { toldRules } from '../../src/doctor/told-rules.ts';
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
  [
    'a line of go.sum that nobody can read',
    build,
    { ...module, 'go.sum': `${module['go.sum']}example.com/lib v1.0.0 h1:short extra\n` },
    ['go.sum:3 go-files'],
  ],
  [
    'a folder of replace that is not there',
    build,
    { ...module, 'go.mod': `${module['go.mod']}\nreplace example.com/lib => ./lib\n` },
    ['go.mod:7 replace-missing'],
  ],
  [
    'a member of the workspace that is not there',
    build,
    { ...module, 'go.work': 'go 1.24\n\nuse .\nuse ./tools\n' },
    ['go.work:4 workspace-member-missing'],
  ],
  [
    'a workspace with an older Go than its member',
    build,
    { ...module, 'go.work': 'go 1.22\n\nuse .\n' },
    ['go.work:1 workspace-go-version'],
  ],
  [
    'a vendor folder of another version',
    build,
    { ...module, 'vendor/modules.txt': '# example.com/lib v0.9.0\n## explicit\nexample.com/lib\n' },
    ['go.mod:5 vendor-inconsistent'],
  ],
  [
    'a commit that is asked for without .git',
    build.replace('go build', 'go build -buildvcs=true'),
    module,
    ['4 vcs-stamp'],
  ],
  [
    'modules from their repositories without git',
    build.replace('1.24', '1.24-alpine').replace('COPY', 'ENV GOPROXY=direct\nCOPY'),
    module,
    ['3 goproxy-direct', '5 goproxy-without-git'],
  ],
  [
    'modules from their repositories with git',
    build.replace('1.24', '1.24-alpine').replace('COPY', 'RUN apk add git\nENV GOPROXY=direct\nCOPY'),
    module,
    ['4 goproxy-direct'],
  ],
  [
    'vendored modules, for which nothing is fetched',
    build.replace('1.24', '1.24-alpine').replace('COPY', 'ENV GOPROXY=direct\nCOPY'),
    { ...module, 'vendor/modules.txt': '# example.com/lib v1.0.0\n## explicit\nexample.com/lib\n' },
    [],
  ],
  ['nothing of these', build, module, []],
])('%s', async (_name, dockerfile, files, expected) => {
  expect(await told(dockerfile, files)).toEqual(expected);
});

test('an error of the check is an error here', async () => {
  const { findings } = await examined('FROM golang:1.24\nCOPY go.mod go.sum other.sum ./\nCOPY go.work ./\n');
  expect(findings.filter(({ rule }) => rule.id === 'copied-file-missing').map(({ level }) => level)).toEqual(['error']);
});

test('each of them is found above', () => {
  const cases = readFileSync(import.meta.filename, 'utf8');
  expect(toldRules.map(({ id }) => id).filter((id) => !new RegExp(`\\d ${id}'`).test(cases))).toEqual([]);
});
