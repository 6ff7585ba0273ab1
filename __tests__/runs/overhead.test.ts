import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { warmthOf } from '../../src/action/savings/warmth.ts';
import { failureFrom } from '../../src/buildx/progress/failure.ts';
import { progressParser } from '../../src/buildx/progress/plain-progress.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { readDockerfile } from '../../src/dockerfile/go/go-dockerfile.ts';
import type { RunReport } from '../../src/report/run-report.ts';
import { summaryFrom } from '../../src/report/summary/summary.ts';
import { coldBuild } from '../action/docker.ts';
import { cacheOf, service } from '../action/given.ts';
import { examined } from '../doctor/given.ts';
import { IMAGES, parsed, SCOPE } from '../dockerfile/description.ts';
import { extractedOf } from '../mounts/given.ts';

const report: RunReport = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../fixtures/report/runs/warm.json'), 'utf8'),
);

/** Ten stages, each of which builds a program of its own. */
const dockerfile = [
  ...Array.from({ length: 10 }, (_, stage) =>
    service.Dockerfile.split('\n').slice(0, 6).join('\n').replace('build', `build${stage}`),
  ),
  'FROM scratch',
  ...Array.from({ length: 10 }, (_, stage) => `COPY --from=build${stage} /app /app${stage}`),
  'ENTRYPOINT ["/app0"]',
  '',
].join('\n');

const printed = Array.from({ length: 10_000 }, (_, at) =>
  at % 3 === 0
    ? `go: downloading example.com/lib${at} v1.2.${at}`
    : `internal/part${at}/file.go:${at}:2: declared and not used: value${at}`,
);
const command = 'process "/bin/sh -c go build -o /app ." did not complete successfully: exit code: 1';
const log = [
  '#9 [build 6/6] RUN go build -o /app .',
  ...printed.map((line, at) => `#9 ${(at / 1000).toFixed(3)} ${line}`),
  `#9 ERROR: ${command}`,
  `ERROR: failed to build: failed to solve: ${command}`,
];

function warmth() {
  const parser = progressParser();
  for (const line of coldBuild.split('\n')) parser.feed(line);
  const steps = { steps: parser.steps(), allSteps: parser.allSteps() };
  const end = { result: { kind: 'success' as const }, ...steps, imageid: '', digest: '', metadata: '', ms: 12_000 };
  const contents = extractedOf({ used: 400, made: 9, compiled: 90, mains: 1 });
  const runs = (['modules', 'build'] as const).map((kind) =>
    cacheOf({ kind, standing: { hit: 'exact' }, extracted: contents }),
  );
  const { goStages } = readDockerfile(parsed(service.Dockerfile), SCOPE, IMAGES);
  const caches = runs.map(({ kind, plan }) => ({ kind, plan }));
  const analysis = {
    toBuild: { goStages, builtText: service.Dockerfile },
    serving: { caches },
    plan: { findings: [] },
  };
  return warmthOf(analysis, runs, end);
}

/** All that a run tells about itself, whether it ends well or not. */
async function told() {
  const { findings } = await examined(dockerfile);
  const failure = failureFrom(log);
  const causes = [diagnose(failure)?.id, diagnose({ output: printed, message: command })?.id];
  const shown = findings.map(({ rule, file, line, message, fix }) => ({ rule: rule.id, file, line, message, fix }));
  return { causes, warmth: warmth(), findings: shown, summary: summaryFrom({ ...report, findings: shown }) };
}

test('doctor, diagnosis, warmth and summary together take less than 0.3 s of the processor', async () => {
  const { causes, warmth: state, findings, summary } = await told();
  expect(causes).toEqual(['compile-error', 'compile-error']);
  expect(state?.state).toBeDefined();
  expect(findings.length).toBeGreaterThan(10);
  expect(summary.length).toBeGreaterThan(2000);
  const taken: number[] = [];
  // The least of several: what another program takes is not counted, and the compiler of JavaScript is done.
  for (let times = 0; times < 5; times += 1) {
    const before = process.cpuUsage();
    await told();
    const { user, system } = process.cpuUsage(before);
    taken.push((user + system) / 1000);
  }
  expect(Math.min(...taken)).toBeLessThan(300);
});
