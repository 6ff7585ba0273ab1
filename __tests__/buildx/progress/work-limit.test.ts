import { describe, expect, test } from '@jest/globals';
import { rawProgress } from '../../../src/buildx/progress/raw-progress.ts';
import { fetchesImage, watchWork } from '../../../src/buildx/progress/work-limit.ts';

const step = (name: string, isRunning: boolean): string =>
  JSON.stringify({
    vertexes: [
      {
        digest: name,
        name,
        started: '2026-11-23T06:52:35Z',
        ...(isRunning ? {} : { completed: '2026-11-23T06:52:36Z' }),
      },
    ],
  });
const printed = (text: string): string =>
  JSON.stringify({ logs: [{ vertex: 'v', stream: 1, data: Buffer.from(`${text}\n`).toString('base64') }] });
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Watches a build whose progress brings these lines at once, and tells whether it is ended within a moment. */
async function isEnded(lines: readonly string[], moreMs = 0): Promise<boolean> {
  const work = watchWork({ ms: 20, isWaiting: fetchesImage, moreMs: (line) => (line === 'more' ? moreMs : 0) });
  const progress = rawProgress(work.reader);
  for (const line of lines) progress.feed(line);
  await sleep(100);
  work.end();
  return work.signal.aborted;
}

const image = '[build 1/2] FROM docker.io/library/golang:1.26';

describe('the limit of a helper build', () => {
  test.each([
    ['counts from the start', [], true],
    ['does not count while the image is fetched', [step(image, true)], false],
    ['counts again afterwards', [step(image, true), step(image, false)], true],
    ['counts while its own RUN works', [step('[build 2/2] RUN x', true)], true],
    ['is longer for what a script tells', [printed('more')], false],
  ])('%s', async (_name, lines, expected) => {
    expect(await isEnded(lines, 60_000)).toBe(expected);
  });

  test('tells all the time that it has given', () => {
    const work = watchWork({ ms: 1000, isWaiting: fetchesImage, moreMs: () => 500 });
    rawProgress(work.reader).feed(printed('a'));
    work.end();
    expect(work.limitMs()).toBe(1500);
  });
});

test.each([
  [image, true],
  ['[internal] load metadata for docker.io/library/golang:1.26', true],
  ['[stage-1  1/10] FROM scratch', true],
  ['[build 2/2] ADD build/0 /.seed/0/', false],
  ['[internal] load build context', false],
])('%s', (heading, expected) => {
  expect(fetchesImage(heading)).toBe(expected);
});
