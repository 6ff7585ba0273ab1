import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { allRules } from '../../src/diagnosis/rules/failure-rules.ts';
import { type Job, startJob, type WholeRun } from '../harness/action-run.ts';
import { annotationsIn } from '../harness/annotations.ts';
import { debianGoImage } from '../harness/debian-image.ts';
import { type FaultServers, startFaultServers } from '../harness/failing-builds/fault-servers.ts';
import { exampleFaults, writeExample } from '../harness/failing-builds/of-the-example.ts';
import { freshNamespace } from '../harness/workspace.ts';

jest.setTimeout(120_000);

// What of the standard library is needed is compiled once for all.
const namespace = freshNamespace();
const runs = new Map<string, Promise<FailedRun>>();
let at: FaultServers;
let store = '';
const jobs: Job[] = [];

beforeAll(async () => {
  // It has git and no login.
  await debianGoImage();
  [at, store] = await Promise.all([startFaultServers(), mkdtemp(path.join(tmpdir(), 'store-'))]);
});
afterAll(async () => {
  await Promise.all([at.close(), ...jobs.map((job) => job.remove())]);
  await Promise.all(
    [store, ...jobs.map(({ workspace }) => workspace)].map((folder) => rm(folder, { recursive: true, force: true })),
  );
});

interface FailedRun extends WholeRun {
  readonly first: string;
  /** All errors, with their places. */
  readonly errors: readonly string[];
}

/** Each fault is caused once. */
function run(fault: string): Promise<FailedRun> {
  const known = runs.get(fault) ?? caused(fault);
  runs.set(fault, known);
  return known;
}

async function caused(fault: string): Promise<FailedRun> {
  const { job, inputs } = await jobWith(fault);
  const whole = await job.run({ inputs });
  const { commands } = annotationsIn(whole.stdout);
  const places = commands.flatMap(({ name, properties: { file = '', line = '' }, message }) =>
    name === 'error' ? [`${file}:${line} ${message}`] : [],
  );
  return { ...whole, first: firstOf(whole.stdout), errors: places };
}

/** What the job page shows first of a step: it lists errors before warnings. */
function firstOf(stdout: string): string {
  const { errors, warnings } = annotationsIn(stdout);
  return [...errors, ...warnings][0] ?? '';
}

/** A job of the example service with a fault, and the inputs of its step. */
async function jobWith(id: string): Promise<{ readonly job: Job; readonly inputs: Readonly<Record<string, string>> }> {
  const fault = exampleFaults[id];
  if (fault === undefined) throw new Error(`the example has no fault ${id}`);
  const workspace = await mkdtemp(path.join(tmpdir(), 'diagnosis-'));
  await writeExample(workspace, fault, at);
  // No layer of an earlier test run is to be taken for one of this.
  await writeFile(path.join(workspace, 'nonce.txt'), freshNamespace());
  const job = await startJob({ workspace, env: { XDG_CACHE_HOME: store } });
  jobs.push(job);
  const inputs = {
    network: 'host',
    'cache-store': 'local',
    'fetch-attempts': '1',
    'build-args': `BUILDKIT_CACHE_MOUNT_NS=${namespace}`,
    ...fault.inputs,
  };
  return { job, inputs };
}

describe('the first annotation of a run of the example names cause and remedy:', () => {
  test.each([
    ['code that does not compile', 'compile-error'],
    ['a module proxy that is not there', 'download-refused'],
    ['a module that is another one', 'checksum-mismatch'],
    ['a private module without a login', 'login-missing'],
    ['a full disk', 'disk-full'],
    ['no git', 'git-missing'],
    ['no memory', 'out-of-memory'],
    ['cgo without a compiler', 'no-c-compiler'],
    ['the rate limit of a registry', 'registry-rate-limit'],
  ])('%s', async (_, id) => {
    const { cause = '', remedy = '' } = allRules.find((rule) => rule.id === id) ?? {};
    const { code, first, summary, report, stdout } = await run(id);
    expect([code, first]).toEqual([1, expect.stringContaining(`Cause: ${cause}\n`)]);
    expect(first).toContain(`\nRemedy: ${remedy}\n`);
    expect(report).toMatchObject({ failure: { diagnosis: { id, cause, remedy } } });
    const { evidence } = (report as unknown as { failure: { diagnosis: { evidence: string } } }).failure.diagnosis;
    expect(stdout).toContain(evidence);
    expect(summary).toMatch(/\n\n\*\*failed&#58; [^]*\*\*Remedy\*\*: /);
  });

  // These are found before the build.
  test.each([
    [
      'an image with an old Go',
      'go-version',
      /requires go >= 1\.99.*\nWrite FROM golang:1\.99/,
      /\n\*\*failed&#58; .*requires go &#62;= 1\.99.*\*\*<br>.*\n\n\*\*Found at .*\*\*Remedy\*\*: Write FROM golang&#58;1\.99/,
    ],
    [
      'a .dockerignore that excludes go.sum',
      'copy-not-found',
      /go\.sum.*\.dockerignore keeps it out.*\nAdd the line !go\.sum at the end of \.dockerignore\./,
      /\n\*\*failed&#58; .*go\.sum.*\.dockerignore keeps it out.*\*\*<br>.*\n\n\*\*Found at .*\*\*Remedy\*\*: Add the line &#33;go\.sum at the end of /,
    ],
  ])('%s', async (_, id, words, told) => {
    const { code, first, summary } = await run(id);
    expect([code, first]).toEqual([1, expect.stringMatching(words)]);
    expect(summary).toMatch(told);
  });

  // It ends no build; what later runs tell of it besides is in faults/make-compiles-all.test.ts.
  test('go build -a in a Makefile', async () => {
    const { code, first, summary } = await run('compiles-all-anew');
    const told = /go build -a in Makefile:2 \(called in line \d+ of Dockerfile\).*\nRemove -a: /;
    expect([code, first]).toEqual([0, expect.stringMatching(told)]);
    expect(summary).toContain('go build -a in Makefile&#58;2');
  });
});

test('compile errors are annotated at the lines of the own files, behind the cause', async () => {
  const { errors } = await run('compile-error');
  const name = 'internal/health/health.go';
  const text = await readFile(path.join(import.meta.dirname, '../../examples/web-service', name), 'utf8');
  const line = text.split('\n').findIndex((each) => each.includes('return &Checker{')) + 1;
  expect(errors).toEqual([
    expect.stringMatching(/^Dockerfile:\d+ Cause: The Go code does not compile\./),
    `${name}:${line} declared and not used: unused`,
    `${name}:${line + 1} undefined: missing`,
  ]);
});
