import { describe, expect, test } from '@jest/globals';
import { executionWatch } from '../../../src/buildx/progress/execution-watch.ts';
import { progressParser } from '../../../src/buildx/progress/plain-progress.ts';
import { manualClock } from '../../fakes/clock.ts';

/** How long a heading may stand before `CACHED` follows it. */
const cachedWithinMs = 50;
const places = [
  { stage: 'build', text: 'RUN go mod download' },
  { stage: 'build', text: 'RUN go build -o /app .' },
];
const download = '#5 [build 3/4] RUN --mount=type=cache,target=/go/pkg/mod go mod download';
const compile = '#6 [build 4/4] RUN --mount=type=cache,target=/root/.cache/go-build go build -o /app .';

/** What is told of these lines, when the last of them has stood for a time. */
async function toldOf(lines: readonly string[], standsMs = cachedWithinMs): Promise<readonly string[]> {
  const clock = manualClock();
  const parser = progressParser();
  const told: string[] = [];
  const watch = executionWatch(clock, places, (heading) => told.push(heading));
  for (const line of lines) for (const event of parser.feed(line)) watch(event);
  clock.pass(standsMs);
  await new Promise(setImmediate);
  return told;
}

describe('a RUN that mounts a cache', () => {
  test.each<[what: string, lines: readonly string[], told: readonly string[]]>([
    ['is in the layer cache', [download, '#5 CACHED', compile, '#6 CACHED'], []],
    ['prints something', [download, '#5 CACHED', compile, '#6 0.112 compiling'], [compile.slice(3)]],
    ['is silent', [download, '#5 CACHED', compile], [compile.slice(3)]],
    ['is over at once', [download, '#5 DONE 0.1s'], [download.slice(3)]],
    [
      'fails at once',
      [download, '#5 ERROR: process "/bin/sh -c go mod download" did not complete'],
      [download.slice(3)],
    ],
    [
      'is told once, though two are executed',
      [download, '#5 0.1 go: downloading', compile, '#6 0.1 x'],
      [download.slice(3)],
    ],
    ['was cancelled before it began', [download, '#5 CANCELED'], []],
  ])('that %s', async (_, lines, told) => {
    expect(await toldOf(lines)).toEqual(told);
  });

  test('may be told to be cached a little later than its heading', async () => {
    expect(await toldOf([compile], cachedWithinMs - 1)).toEqual([]);
  });
});

test('other steps may do what they want', async () => {
  const lines = ['#4 [build 2/4] RUN apk add git', '#4 0.2 fetching', '#4 DONE 2.0s', '#7 exporting to image'];
  expect(await toldOf(lines)).toEqual([]);
});
