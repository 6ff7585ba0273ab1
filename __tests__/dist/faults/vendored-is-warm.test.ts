import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheOf, type FaultRuns, faultRuns } from '../../harness/fault-runs.ts';
import type { WholeRun } from '../../harness/action-run.ts';

jest.setTimeout(1_200_000);

// A vendored project has no module cache, and that makes no run less warm.
let project: FaultRuns;
let cold: WholeRun;
let warm: WholeRun;
let asked: number;

beforeAll(async () => {
  project = await faultRuns('vendored-advice', { vendor: true });
  const lines = ['FROM golang:1.26 AS build', 'WORKDIR /src', 'COPY . .', 'RUN CGO_ENABLED=0 go build -v -o /app .'];
  await writeFile(
    path.join(project.folder, 'Dockerfile'),
    `${lines.join('\n')}\nFROM scratch\nCOPY --from=build /app /\n`,
  );
  cold = await project.run({ outputs: 'type=cacheonly' });
  await project.touch('main.go');
  warm = await project.run({ outputs: 'type=cacheonly' });
  asked = project.proxy.requests.length;
});
afterAll(() => project.remove());

test('the first run is cold, and has a build cache alone', () => {
  expect([cold.code, cold.report.warmth?.state, asked]).toEqual([0, 'cold', 0]);
  expect(cacheOf(cold, 'modules')).toMatchObject({
    hit: 'off',
    saved: null,
    reason: expect.stringContaining('vendor'),
  });
  expect(cacheOf(cold, 'build')).toMatchObject({ hit: 'miss', saved: { key: expect.any(String) } });
});

test('the next one is warm: it compiles what has changed, and no vendored package', () => {
  expect([warm.code, cacheOf(warm, 'modules').hit, cacheOf(warm, 'build').hit]).toEqual([0, 'off', 'exact']);
  expect(warm.report.warmth).toEqual({ state: 'warm', reason: expect.stringMatching(/as with kept mounts/) });
  expect(warm.stdout).not.toMatch(/^#\d+ [\d.]+ github\.com\/segmentio\/fasthash\/fnv1a$/m);
  expect(warm.report.findings).toEqual([]);
});

test('the verdict is that of the build cache', () => {
  const verdict = { coldMs: expect.any(Number), netMs: expect.any(Number) };
  expect(cacheOf(warm, 'build')).toMatchObject({ verdict, sharesVerdict: false });
  expect(cacheOf(warm, 'modules').verdict).toBeNull();
  expect(warm.report.verdict).toMatchObject(verdict);
});
