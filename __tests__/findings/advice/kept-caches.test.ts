import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { expect, test } from '@jest/globals';
import { editDockerfile } from '../../../src/dockerfile/edit/edit.ts';
import { IMAGES, parsed, SCOPE, keptCacheAdvice } from '../../dockerfile/description.ts';

function findings(run: string) {
  const text = `FROM golang:1.26 AS build\nRUN ${run}\nFROM scratch\nCOPY --from=build /app /\n`;
  const edit = editDockerfile(readDockerfile(parsed(text), SCOPE, IMAGES), { mounts: true, settings: [] });
  return keptCacheAdvice(readDockerfile(parsed(edit.text), SCOPE, IMAGES).goStages, edit);
}

test.each([
  'go build -a -o /app .',
  'CGO_ENABLED=0 GOOS=linux go build --a -installsuffix cgo .',
  'set -e; /usr/local/go/bin/go install -a=true ./...',
  'xx-go build -trimpath -a .',
  'env GOOS=linux go build -a .',
  'sh -ec "go vet ./... && go build -a ."',
  'GOFLAGS="-trimpath -a" go build .',
  'export GOFLAGS=-a && go build .',
])('%s compiles all anew, and the log says so', (run) => {
  expect(findings(run)).toMatchObject([{ rule: 'compiles-all-anew', line: 2, fix: expect.stringContaining('-a') }]);
});

const ownMount = '--mount=type=cache,target=/root/.cache/go-build';

test.each([
  `${ownMount} go build -o /app . && go clean -cache`,
  `${ownMount} go clean -cache -testcache; go build -o /app .`,
  `${ownMount} go build -o /app . && rm -rf /root/.cache/go-build/*`,
])('%s empties a mount of its own, and the log says so', (run) => {
  expect(findings(run)).toMatchObject([
    { rule: 'cache-emptied', line: 2, message: expect.stringContaining('so there is nothing to save') },
  ]);
});

test.each([
  `${ownMount} go build -o /app . && go clean -testcache`,
  `${ownMount} go build -o /app . && go clean -modcache`,
  `${ownMount} go build -o /app . && rm -rf /root/.cache/pip`,
])('%s does not empty it', (run) => {
  expect(findings(run).filter(({ rule }) => rule === 'cache-emptied')).toEqual([]);
});

test('what empties both mounts is told once', () => {
  const mounts = `--mount=type=cache,target=/go/pkg/mod ${ownMount}`;
  expect(findings(`${mounts} go build -o /app . && go clean -cache -modcache`)).toEqual([
    expect.objectContaining({
      rule: 'cache-emptied',
      message:
        'The RUN calls go clean -cache -modcache, which empties the mounts of the modules and build caches in each run, so there is nothing to save.',
    }),
  ]);
});

test.each([
  ['go build -o /app . && go clean -cache', 'No mount of the build cache was added to stage build: the RUN calls'],
  ['go build -o /app . && rm -rf /go/pkg', 'No mount of the modules cache was added to stage build: the RUN calls'],
  ['go build -o /app . && rm -rf /go/pkg ~/.cache', 'No cache mounts were added to stage build: the RUN calls'],
])('%s: one finding, which names the cache if it is one', (run, message) => {
  expect(findings(run).map((each) => each.message)).toEqual([expect.stringContaining(message)]);
});

test.each([
  'go build -asmflags=-D=x .',
  'go run . -a',
  'go run example.com/x@v1 -a',
  'go build . && ls -a',
  'cp -a go build',
  'echo go build -a',
  'go build -a=false .',
])('%s does not', (run) => expect(findings(run)).toEqual([]));

test.each([
  {
    name: 'a setting that an old frontend cannot deliver',
    head: '# syntax=docker/dockerfile:1.6\n',
    wish: { mounts: true, settings: [{ env: 'GOPROXY', id: 'p' }] },
    found: { rule: 'go-settings-unused', line: 1, message: expect.stringContaining('GOPROXY cannot be delivered') },
  },
  {
    name: 'a RUN that keeps its network offline',
    head: '\n',
    wish: { mounts: true, settings: [], offline: true },
    found: {
      rule: 'network-kept',
      line: 3,
      message: expect.stringContaining('it installs packages beside calling go'),
    },
  },
])('$name is told as what it is', ({ head, wish, found }) => {
  const dockerfile = parsed(
    `${head}FROM golang:1.26 AS build\nRUN apk add git && go build -o /app .\nFROM scratch\nCOPY --from=build /app /\n`,
  );
  const edit = editDockerfile(readDockerfile(dockerfile, SCOPE, IMAGES), wish);
  expect(keptCacheAdvice(readDockerfile(dockerfile, SCOPE, IMAGES).goStages, edit)).toEqual([
    { ...found, file: 'Dockerfile', fix: expect.stringMatching(/\w/) },
  ]);
});
