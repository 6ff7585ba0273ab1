import { expect, test } from '@jest/globals';
import { editDockerfile } from '../../../src/dockerfile/edit/edit.ts';
import { mountsOfEdits } from '../../../src/dockerfile/edit/mounts-of-edits.ts';
import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import type { Images } from '../../../src/dockerfile/stages/build-scope.ts';
import { GOLANG, parsed, SCOPE } from '../description.ts';

const images: Images = () => GOLANG;
const stagesOf = (text: string) => readDockerfile(parsed(text), SCOPE, images).goStages;

/** The mounts of an edited text, once per time that its stages are read. */
function mounts(text: string, times = 1): readonly string[] {
  const settings = [{ env: 'GOPROXY', id: 'goproxy' }];
  const { changed, text: edited } = editDockerfile(readDockerfile(parsed(text), SCOPE, images), {
    mounts: true,
    settings,
  });
  const stages = Array.from({ length: times }, () => stagesOf(edited)).flat();
  return mountsOfEdits(changed, stages).map(({ line, cache, target }) => `${line} ${cache} ${target}`);
}

const end = 'FROM scratch\nCOPY --from=build /app /app\n';
const text = `FROM golang:1.26 AS build\nRUN go mod download\nRUN go build -o /app .\n${end}`;
const modules = '/go/pkg/mod';
const build = '/root/.cache/go-build';
const all = [`2 modules ${modules}`, `2 build ${build}`, `3 modules ${modules}`, `3 build ${build}`];
const own = `RUN --mount=type=cache,target=${modules} go mod download`;

test.each<readonly [string, string, readonly string[]]>([
  ['those of both caches at each RUN', text, all],
  ['not those of the author', text.replace('RUN go mod download', own), all.slice(1)],
  ['those within a mount of the author', text.replace('RUN go mod', 'RUN --mount=type=cache,target=/go go mod'), all],
  [
    'where a RUN has its cache elsewhere',
    text.replace('RUN go build', 'RUN GOCACHE=/c go build'),
    [...all.slice(0, 3), '3 build /c'],
  ],
  ['none, where no mount was added', `FROM golang:1.26\nRUN go build\n`, []],
])('the mounts that an edit has added are %s', (_name, given, expected) => expect(mounts(given)).toEqual(expected));

test('a mount that several platforms have is told once', () => expect(mounts(text, 2)).toEqual(all));

test('a mount of the author that reads like an added one counts where it was added', () => {
  const twice = `FROM golang:1.26 AS build\n${own}\n${own}\n${end}`;
  const added = [`--mount=type=cache,target=${modules}`];
  expect(mountsOfEdits([{ line: 3, added }], stagesOf(twice)).map(({ line }) => line)).toEqual([3]);
  expect(mountsOfEdits([{ line: 3, added: ['--mount=type=cache,target=/x'] }], stagesOf(twice))).toEqual([]);
});

test('a RUN of ONBUILD, which has the line of its FROM, has none', () => {
  const run = `RUN --mount=type=cache,target=${modules} go generate`;
  const triggered = readDockerfile(parsed(`FROM triggering AS build\nRUN go build\n${end}`), SCOPE, () => ({
    ...GOLANG,
    onBuild: [run],
  })).goStages;
  const added = [`--mount=type=cache,target=${modules}`];
  expect(triggered.flatMap(({ runs }) => runs.map(({ line }) => line))).toEqual([1, 2]);
  expect(mountsOfEdits([{ line: 1, added }], triggered)).toEqual([]);
});
