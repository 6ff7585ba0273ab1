import { readFileSync } from 'node:fs';
import path from 'node:path';
import { examined } from '../../__tests__/doctor/given.ts';
import { failureFrom } from '../../src/buildx/progress/failure.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { RunReport } from '../../src/report/run-report.ts';
import { summaryFrom } from '../../src/report/summary/summary.ts';
import type { Measures } from '../results.ts';
import { median } from '../statistics.ts';

const repetitions = 5;

/** Ten stages, each of which builds a program of its own. */
const dockerfile = [
  ...Array.from({ length: 10 }, (_, stage) =>
    [
      `FROM golang:1.26 AS build${stage}`,
      'WORKDIR /src',
      'COPY . .',
      'RUN go mod download',
      'RUN go build -o /app .',
    ].join('\n'),
  ),
  'FROM scratch',
  ...Array.from({ length: 10 }, (_, stage) => `COPY --from=build${stage} /app /app${stage}`),
  'ENTRYPOINT ["/app0"]',
  '',
].join('\n');

/** What a failed build prints in 10 000 lines. */
const printed = Array.from({ length: 10_000 }, (_, at) =>
  at % 3 === 0
    ? `go: downloading example.com/lib${at} v1.2.${at}`
    : `internal/part${at}/file.go:${at}:2: declared and not used: value${at}`,
);
const ended = 'process "/bin/sh -c go build -o /app ." did not complete successfully: exit code: 1';
const log = [
  '#9 [build 6/6] RUN go build -o /app .',
  ...printed.map((line, at) => `#9 ${(at / 1000).toFixed(3)} ${line}`),
  `#9 ERROR: ${ended}`,
  `ERROR: failed to build: failed to solve: ${ended}`,
];

/**
 * The processor's time of all that a run tells about itself beside the build: the doctor on a long Dockerfile, the cause of a failure in a
 * long log, and the summary. It is the median of several, after one that the compiler of JavaScript needs.
 */
export async function telling(): Promise<Measures> {
  const warm = path.join(import.meta.dirname, '../../__tests__/fixtures/report/runs/warm.json');
  const report: RunReport = JSON.parse(readFileSync(warm, 'utf8'));
  const tell = async (): Promise<number> => {
    const before = process.cpuUsage();
    const { findings } = await examined(dockerfile);
    const shown = findings.map(({ rule, file, line, message, fix }) => ({ rule: rule.id, file, line, message, fix }));
    const cause = diagnose(failureFrom(log))?.id;
    if (cause !== 'compile-error') throw new Error(`the cause of the failure was not found, but ${String(cause)}`);
    summaryFrom({ ...report, findings: shown });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const firstMs = await tell();
  const taken: number[] = [];
  for (let times = 0; times < repetitions; times += 1) taken.push(await tell());
  return { 'telling.firstMs': firstMs, 'telling.ms': median(taken) };
}
