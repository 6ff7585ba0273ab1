import { describe, expect, test } from '@jest/globals';
import { mainBoundary } from '../../src/action/boundary.ts';
import { runMain } from '../../src/action/run-main.ts';
import { troubledFiles } from '../fakes/files.ts';
import { givenRun, type RunOptions, service } from '../action/given.ts';
import { images } from './given.ts';

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
  const code = await mainBoundary(given.around, () => runMain(given.around));
  return { ...given, code, errors: given.log.messages('error'), builds: given.shell.matching(/buildx build/) };
}

describe('a build that cannot succeed', () => {
  test.each([
    ['a run', {}],
    ['a dry run', { 'dry-run': 'true' }],
    ['a run without caches', { cache: 'off' }],
  ])('is not begun: %s', async (_name, inputs) => {
    const { code, errors, builds, store, workflow } = await run({ files: hopeless, inputs });
    expect(code).toBe(1);
    expect(builds).toEqual([]);
    expect(store.entries).toEqual([]);
    expect(workflow.saved.size).toBe(0);
    expect(errors[0]).toMatch(/^go\.mod requires go >= 1\.26\.0 .*\nWrite FROM golang:1\.26\./);
    expect(errors.slice(1)).toEqual(['The build was not begun: it would fail because of the error above.']);
  });

  test('is told with all that is wrong at once', async () => {
    const { errors, builds } = await run({ files: withoutSum });
    expect(builds).toEqual([]);
    expect(errors.map((message) => message.slice(0, 40))).toEqual([
      'COPY names go.sum, but there is no such ',
      'go.mod requires go >= 1.26.0 (running go',
      'The build was not begun: it would fail b',
    ]);
  });

  test('has its errors at their places', async () => {
    const { log } = await run({ files: hopeless });
    expect(log.entries).toContainEqual(
      expect.objectContaining({ level: 'error', place: { title: 'go-version', file: 'go.mod', line: 3 } }),
    );
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
    const { code, errors } = await run({}, ({ around }) =>
      Object.assign(around, { files: { ...around.files, isWritable: async () => false } }),
    );
    expect(code).toBe(1);
    expect(errors[0]).toMatch(/^The folder for temporary files, .* cannot be written to\./);
  });

  test('little room is a warning', async () => {
    const { code, log } = await run({}, ({ around }) =>
      Object.assign(around, { files: { ...around.files, freeFiles: async () => 3 } }),
    );
    expect(code).toBe(0);
    expect(log.text()).toContain('can hold only 3 more files');
  });

  test('what cannot be looked at does not keep the build from its caches', async () => {
    const { code, log, builds } = await run({}, ({ around }) =>
      Object.assign(around, {
        files: troubledFiles(around.files, (method) => (method === 'isWritable' ? 'EIO' : undefined)),
      }),
    );
    expect(code).toBe(0);
    expect(log.messages('warning')[0]).toMatch(/^The check before the build did not come to its end: EIO/);
    expect(builds.some(({ argv }) => argv.join(' ').includes('rawjson'))).toBe(true);
  });
});
