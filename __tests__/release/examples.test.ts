import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { inputSpecs } from '../../src/config/inputs/inputs.ts';
import { mountsInputs } from '../../src/config/inputs/mounts-inputs.ts';

const mounts = Object.keys(mountsInputs);
const root = path.join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const filesOf = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`);

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}

const jobsOf = (file: string): readonly Job[] =>
  Object.values((parse(read(file)) as { readonly jobs: Readonly<Record<string, Job>> }).jobs);

test.each([
  ['docs/recipes.md', 'examples/recipes'],
  ['docs/other-ci.md', 'examples/ci'],
])('%s shows each file of %s once', (page, folder) => {
  const shown = [...read(page).matchAll(/^<!-- shows (\S+) -->$/gm)].map(([, file = '']) => file);
  expect(shown.filter((file) => file.startsWith(folder)).toSorted()).toEqual(filesOf(folder).toSorted());
});

test.each(['gitlab-ci.yml', 'Jenkinsfile', 'buildkite.yml'])(
  'examples/ci/%s names the package of this release',
  (name) => {
    const { version } = JSON.parse(read('package.json')) as { readonly version: string };
    expect(read(`examples/ci/${name}`)).toContain(`/v${version}/cached-go-docker-build-${version}.tgz`);
  },
);

describe.each([...filesOf('examples/recipes'), 'examples/ci/gitea.yml'])('%s', (file) => {
  test('names inputs that there are', () => {
    const own = jobsOf(file)
      .flatMap(({ steps }) => steps)
      .flatMap((step) => {
        const [, of] = /\/cached-go-docker-build(\/mounts)?@/.exec(step.uses ?? '') ?? [undefined, 'another'];
        return of === 'another' ? [] : [{ ...step, known: of === '/mounts' ? mounts : [...inputSpecs.keys()] }];
      });
    expect(own.length).toBeGreaterThan(0);
    const unknown = own.flatMap((step) => Object.keys(step.with ?? {}).filter((name) => !step.known.includes(name)));
    expect(unknown).toEqual([]);
  });
});

test.each(filesOf('examples/recipes'))('%s has small rights, and jobs that end', (file) => {
  expect(parse(read(file))).toMatchObject({ permissions: {} });
  for (const job of jobsOf(file)) {
    expect(job['timeout-minutes']).toBeGreaterThan(0);
    const checkout = job.steps.find(({ uses }) => uses?.startsWith('actions/checkout@') === true);
    expect(checkout?.with?.['persist-credentials']).toBe(false);
  }
});
