import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import { IMAGES, parsed, SCOPE } from '../description.ts';

/** How the RUNs of the last stage call go, without those that only make ready. */
function callsOf(...lines: readonly string[]): readonly string[] {
  const stages = readDockerfile(parsed(lines.join('\n')), SCOPE, IMAGES).goStages;
  return stages.flatMap(({ goRuns }) => goRuns.map(({ line, callsGo }) => `${line} ${callsGo}`));
}

describe('a script that is written in one RUN and run in another', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['by cat', ["RUN cat > /usr/local/bin/compile <<'E'\ngo build\nE", 'RUN compile'], ['5 maybe']],
    ['within a here-document', ["RUN <<'O'\ncat > /bin/x <<'E'\ngo build\nE\nO", 'RUN x -v'], ['7 maybe']],
    ['by tee', ["RUN tee /usr/bin/compile <<'E'\nmake\nE", 'RUN compile'], ['5 maybe']],
    ['by echo', ["RUN echo 'go build' > /usr/bin/x", 'RUN /usr/bin/x'], ['3 maybe']],
    ['by printf', [String.raw`RUN printf '#!/bin/sh\ngo build\n' > /usr/bin/x`, 'RUN x'], ['3 maybe']],
    ['by COPY', ['COPY <<E /usr/bin/compile\ngo build\nE', 'RUN compile'], ['5 maybe']],
    ['from the context', ['COPY hack/compile.sh /usr/local/bin/compile', 'RUN compile all'], ['3 maybe']],
    ['from the context to a folder', ['COPY hack/compile /usr/local/bin/', 'RUN compile all'], ['3 maybe']],
    ['under another name', ['COPY . .', 'RUN mv build.sh /usr/bin/compile', 'RUN compile'], ['4 maybe']],
    ['in the stage below', ["RUN echo 'make' > /bin/x", 'FROM base', 'RUN x'], ['4 maybe']],
    ['that calls no go', ["RUN cat > /bin/x <<'E'\nls\nE", 'RUN x'], []],
    ['that nobody runs', ["RUN cat > /bin/x <<'E'\ngo build\nE", 'RUN ls'], []],
  ])('%s', (_, lines, calls) => expect(callsOf('FROM golang:1.26 AS base', ...lines)).toEqual(calls));
});

test('settings that `go env -w` has written are in force, though its RUN is not one that uses the caches', () => {
  const text = 'FROM golang:1.26 AS base\nRUN go env -w GOCACHE=/w GOPRIVATE=p\nFROM base\nRUN go build';
  const [stage, ...others] = readDockerfile(parsed(text), SCOPE, IMAGES).goStages;
  expect(others).toEqual([]);
  expect(stage?.goRuns.map(({ line, paths: { gocache } }) => [line, gocache])).toEqual([[4, '/w']]);
  expect(stage?.settingRuns.map(({ line }) => line)).toEqual([2]);
});
