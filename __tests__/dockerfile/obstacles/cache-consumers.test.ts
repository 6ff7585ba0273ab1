import { expect, test } from '@jest/globals';
import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { cacheConsumer } from '../../../src/dockerfile/obstacles/cache-consumers.ts';
import { IMAGES, parsed, SCOPE } from '../description.ts';

/** What reads the module cache of the first stage. */
function consumer(...lines: readonly string[]): string | undefined {
  const text = ['FROM golang:1.26 AS build', 'RUN go build', 'FROM scratch AS out', ...lines, ''].join('\n');
  const found = cacheConsumer(0, '/go/pkg/mod', readDockerfile(parsed(text), SCOPE, IMAGES));
  return found && `${found.keyword} in line ${found.line} reads ${found.path}`;
}

test.each([
  ['COPY --from=build /go/pkg/mod/x /', 'COPY in line 4 reads /go/pkg/mod/x'],
  ['COPY --from=0 /go /go', 'COPY in line 4 reads /go'],
  ['COPY --from=build --parents /**/LICENSE /licenses/', 'COPY in line 4 reads /**/LICENSE'],
  ['RUN --mount=type=bind,from=build,source=/go,target=/x ls', 'RUN in line 4 reads /go'],
  ['RUN --mount=type=bind,from=build,target=/x ls', 'RUN in line 4 reads /'],
])('a stage that reads the cache of another as files: %s', (line, told) => expect(consumer(line)).toBe(told));

test.each([
  'COPY --from=build /app /',
  'COPY --from=golang:1.26 /go /go',
  'COPY /go/pkg/mod /x',
  'RUN --mount=type=bind,from=build,source=/app,target=/app ls',
])('a stage that does not: %s', (line) => expect(consumer(line)).toBeUndefined());

test('a stage that is built FROM it holds the same files', () => {
  expect(consumer('COPY . .', 'FROM build AS more', 'FROM scratch', 'COPY --from=more /go /go')).toBe(
    'COPY in line 7 reads /go',
  );
});

test('a stage that is not built reads nothing', () => {
  expect(consumer('COPY --from=build /go /go', 'FROM scratch', 'COPY --from=build /app /')).toBeUndefined();
});
