import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { mainBoundary, postBoundary } from '../../src/action/services/error-boundary.ts';
import { runMain } from '../../src/action/run-main.ts';
import { runPost } from '../../src/action/run-post.ts';
import { troubledFiles } from '../fakes/files.ts';
import { givenRun, type RunOptions, service } from '../action/given.ts';
import { images } from '../findings/given.ts';

const hopeless = {
  ...service,
  Dockerfile: service.Dockerfile.replace('golang:1.26', 'golang:1.24'),
  'go.mod': service['go.mod'].replace('go 1.26', 'go 1.26.0'),
};
const { 'go.sum': _sum, ...withoutSum } = hopeless;

async function run(
  options: RunOptions,
  change: (given: Awaited<ReturnType<typeof givenRun>>) => void = () => undefined,
) {
  const given = await givenRun({ ...options, docker: { images } });
  change(given);
  const code = await mainBoundary(given.services, () => runMain(given.services));
  return { ...given, code, errors: given.log.messages('error'), builds: given.shell.matching(/buildx build/) };
}

const last =
  'The build was not started because it would fail (see the error above). Set `preflight: warn` to build anyway.';

describe('a build that cannot succeed', () => {
  test.each([
    ['a run', {}],
    ['a dry run', { 'dry-run': 'true' }],
    ['a run without caches', { cache: 'off', 'dockerfile-edits': 'auto' }],
    ['a run with preflight: auto', { preflight: 'auto' }],
  ])('is not begun: %s', async (_name, inputs) => {
    const { code, errors, builds, store } = await run({ files: hopeless, inputs });
    expect(code).toBe(1);
    expect(builds).toEqual([]);
    expect(store.entries).toEqual([]);
    expect(errors[0]).toMatch(/^go\.mod requires go >= 1\.26\.0 .*\nWrite FROM golang:1\.26\./);
    expect(errors.slice(1)).toEqual([last]);
  });

  test('is told with all that is wrong at once', async () => {
    const { errors, builds } = await run({ files: withoutSum });
    expect(builds).toEqual([]);
    expect(errors.map((message) => message.slice(0, 40))).toEqual([
      'COPY names go.sum, but this file does no',
      'go.mod requires go >= 1.26.0 (running go',
      'The build was not started because it wou',
    ]);
  });

  test('has its errors at their places', async () => {
    const { log } = await run({ files: hopeless });
    expect(log.entries).toContainEqual(
      expect.objectContaining({ level: 'error', place: { title: 'go-version', file: 'go.mod', line: 3 } }),
    );
  });
});

describe('a run that ends before such a build', () => {
  test('has the report and the outputs of a failed build', async () => {
    const { workflow } = await run({ files: hopeless });
    expect(Object.fromEntries(workflow.outputs)).toMatchObject({
      imageid: '',
      'cache-hit': 'false',
      'modules-cache': 'off',
      'build-cache': 'off',
    });
    const report: unknown = JSON.parse(readFileSync(workflow.outputs.get('report') ?? '', 'utf8'));
    expect(report).toMatchObject({
      schema: 1,
      result: 'failure',
      phases: [
        { name: 'analyse', outcome: 'done' },
        { name: 'restore', outcome: 'skipped', reason: 'there is no build' },
        { name: 'inject', outcome: 'skipped', reason: 'there is no build' },
        { name: 'fetch', outcome: 'skipped', reason: 'there is no build' },
        { name: 'build', outcome: 'skipped', reason: 'it would fail: the check before the build found 1 error' },
        { name: 'extract', outcome: 'skipped', reason: 'there was no build' },
      ],
      caches: [
        { kind: 'modules', hit: 'off', saved: null },
        { kind: 'build', hit: 'off', saved: null },
      ],
      findings: [{ rule: 'go-version', level: 'error', file: 'go.mod', line: 3 }],
    });
  });

  test('has a post that writes the summary, saves nothing and leaves nothing behind', async () => {
    const { post, store, workflow, runnerTemp } = await run({ files: hopeless });
    const after = post();
    expect(await postBoundary(after.services, () => runPost(after.services))).toBe(0);
    expect(after.workflow.summaries.join('\n')).toMatch(
      /^### Go image .*: failure\n\n\*\*failed&#58; go\.mod requires go &#62;= 1\.26\.0 .*\*\*<br>.* the build was not started\..*\n\n\*\*Found at <code>go\.mod&#58;3<\/code>\*\*<br>\*\*Remedy\*\*: Write FROM golang&#58;1\.26\./,
    );
    expect(store.entries).toEqual([]);
    expect(after.log.messages('warning')).toEqual([]);
    const report = path.basename(workflow.outputs.get('report') ?? '');
    expect(readdirSync(runnerTemp).toSorted()).toEqual([report, 'event.json'].toSorted());
  });

  test('of which nothing is written by a dry run', async () => {
    const { workflow } = await run({ files: hopeless, inputs: { 'dry-run': 'true' } });
    expect([workflow.outputs.size, workflow.saved.size]).toEqual([0, 0]);
  });
});

describe('the way out', () => {
  const warning = { level: 'warning', place: { title: 'go-version', file: 'go.mod', line: 3 } };
  test.each<readonly [string, Readonly<Record<string, string>>, boolean]>([
    ['preflight: warn tells it and builds', { preflight: 'warn' }, true],
    ['preflight: off builds without a look', { preflight: 'off' }, false],
    ['call: check builds nothing that could fail', { call: 'check' }, false],
    ['preflight: off in a dry run', { preflight: 'off', 'dry-run': 'true' }, false],
  ])('%s', async (_name, inputs, isTold) => {
    const { code, errors, builds, log } = await run({ files: hopeless, inputs });
    expect([code, errors]).toEqual([0, []]);
    expect(builds.length > 0).toBe(inputs['dry-run'] !== 'true');
    expect(log.entries.filter(({ place }) => place?.title === 'go-version')).toEqual(
      isTold ? [expect.objectContaining(warning)] : [],
    );
  });

  test('of a folder for temporary files too', async () => {
    const { errors, log } = await run({ inputs: { preflight: 'warn' } }, ({ services }) =>
      Object.assign(services, { files: { ...services.files, isWritable: async () => false } }),
    );
    expect(errors).toEqual([]);
    expect(log.messages('warning')).toContainEqual(expect.stringContaining('cannot be written to'));
  });
});

test('a service in order is built without a word', async () => {
  const { code, log, builds } = await run({});
  expect(code).toBe(0);
  expect(builds.length).toBeGreaterThan(0);
  expect(log.messages('warning')).toEqual([]);
});

describe('this machine', () => {
  test('a folder for temporary files that may not be written to ends the run', async () => {
    const { code, errors } = await run({}, ({ services }) =>
      Object.assign(services, { files: { ...services.files, isWritable: async () => false } }),
    );
    expect(code).toBe(1);
    expect(errors[0]).toMatch(/^The folder for temporary files, .* cannot be written to\./);
  });

  test('a folder of the report that may not be written to is told before the build', async () => {
    const { code, log } = await run({ inputs: { 'report-file': 'out/report.json' } }, ({ services, workspace }) =>
      Object.assign(services, {
        files: { ...services.files, isWritable: async (folder: string) => folder !== workspace },
      }),
    );
    expect(code).toBe(0);
    expect(log.messages('warning')[0]).toMatch(/^The folder of `report-file`, .*\/out, cannot be written to\./);
  });

  test('little room is a warning', async () => {
    const { code, log } = await run({}, ({ services }) =>
      Object.assign(services, { files: { ...services.files, freeFiles: async () => 3 } }),
    );
    expect(code).toBe(0);
    expect(log.text()).toContain('can hold only 3 more files');
  });

  test('what cannot be looked at does not keep the build from its caches', async () => {
    const { code, log, builds } = await run({}, ({ services }) =>
      Object.assign(services, {
        files: troubledFiles(services.files, (method) => (method === 'isWritable' ? 'EIO' : undefined)),
      }),
    );
    expect(code).toBe(0);
    expect(log.messages('warning')[0]).toMatch(/^The check before the build failed: EIO/);
    expect(builds.some(({ argv }) => argv.join(' ').includes('rawjson'))).toBe(true);
  });
});
