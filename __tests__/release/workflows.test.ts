import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { groupsOnRequest } from '../../scripts/test/groups.mjs';

const folder = path.join(import.meta.dirname, '../../.github/workflows');
const text = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const names = readdirSync(folder).filter((name) => name.endsWith('.yml'));

interface Workflow {
  readonly on?: {
    readonly workflow_call?: { readonly [part in 'inputs' | 'secrets']: Readonly<Record<string, object>> };
  };
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly uses?: string;
        readonly container?: string;
        readonly with?: Readonly<Record<string, string>>;
        readonly secrets?: Readonly<Record<string, string>>;
        readonly steps?: readonly { readonly run?: string; readonly with?: Readonly<Record<string, unknown>> }[];
      }
    >
  >;
}

interface OnRequest {
  readonly on: { readonly schedule: readonly { readonly cron: string }[] };
  readonly jobs: {
    readonly test: {
      readonly strategy: { readonly matrix: { readonly group: readonly string[] } };
      readonly steps: readonly object[];
    };
  };
}

const release = parse(text('release.yml')) as Workflow;

/** What may name a release instead of a commit: this repository itself. */
const own = /^(?:\.\/|cached-go-docker-build\/cached-go-docker-build(?:\/[\w./-]+)?@v)/;

describe.each(names)('%s', (name) => {
  test('takes actions of others by commit, with the release beside it', () => {
    const uses = [...text(name).matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, used]) => used ?? '');
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((used) => !own.test(used) && !/^\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used))).toEqual([]);
  });

  test('leaves no token in a checkout', () => {
    const { jobs } = parse(text(name)) as Workflow;
    const checkouts = text(name).match(/uses: actions\/checkout@/g)?.length ?? 0;
    const without = Object.values(jobs)
      .flatMap(({ steps = [] }) => steps)
      .filter((step) => step.with?.['persist-credentials'] === false);
    expect(without).toHaveLength(checkouts);
  });
});

describe('warm.yml', () => {
  const [warm, build] = ['warm.yml', 'build.yml'].map((name) => parse(text(name)) as Workflow);
  const of = (workflow: Workflow | undefined, part: 'inputs' | 'secrets') => workflow?.on?.workflow_call?.[part] ?? {};
  const image = warm?.jobs['image'];

  test('declares what build.yml has as that does, and hands all of it on', () => {
    const ofPlan = ['images', 'include'];
    for (const [name, input] of Object.entries(of(warm, 'inputs')).filter(([each]) => !ofPlan.includes(each))) {
      const { default: value } = input as { readonly default?: unknown };
      expect(of(build, 'inputs')[name]).toMatchObject(value === undefined ? {} : { default: value });
      expect(image?.with?.[name]).toContain(`inputs.${name}`);
    }
    for (const name of Object.keys(of(warm, 'secrets')))
      expect([of(build, 'secrets')[name] !== undefined, image?.secrets?.[name]]).toEqual([
        true,
        `\${{ secrets.${name} }}`,
      ]);
  });

  test('has what private modules, other runners and containers need', () => {
    expect(Object.keys(of(warm, 'inputs'))).toEqual(
      expect.arrayContaining(['goprivate', 'gonoproxy', 'gonosumdb', 'ssh-known-hosts', 'runs-on', 'container']),
    );
    expect(Object.keys(of(warm, 'secrets')).toSorted()).toEqual(['build-secrets', 'netrc', 'ssh-private-key']);
  });
});

test.each(['build.yml', 'warm.yml'])(
  '%s runs every step of its own in the container, and puts no value into a script',
  (name) => {
    const jobs = Object.values((parse(text(name)) as Workflow).jobs).filter(({ steps }) => steps !== undefined);
    expect(jobs.length).toBeGreaterThan(0);
    for (const { container, steps = [] } of jobs) {
      expect(container).toBe('${{ inputs.container }}');
      expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
    }
  },
);

test('each group of tests that runs only when it is named has a job of its own each week', () => {
  const workflow = parse(text('on-request.yml')) as OnRequest;
  const { strategy, steps } = workflow.jobs.test;
  expect(strategy.matrix.group).toEqual(groupsOnRequest.map(({ name }) => name));
  expect(steps.at(-1)).toMatchObject({
    env: { GROUP: '${{ matrix.group }}' },
    run: expect.stringContaining('npm test -- --only "$GROUP"'),
  });
  expect(workflow.on.schedule).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* [0-6]$/) }]);
  expect(workflow.on).toHaveProperty('workflow_dispatch');
});

test('the release needs no secret, and one job alone may write', () => {
  expect(text('release.yml')).not.toMatch(/\bsecrets\b/);
  expect(release.permissions).toEqual({});
  const writing = Object.entries(release.jobs).filter(([, { permissions = {} }]) =>
    Object.values(permissions).includes('write'),
  );
  expect(writing.map(([job]) => job)).toEqual(['publish']);
});

test('the job that may write installs no package and runs no script of package.json', () => {
  const commands = release.jobs['publish']?.steps?.map(({ run = '' }) => run).join('\n') ?? '';
  expect(commands).toContain('npm pack');
  expect(commands).not.toMatch(/npm (?:ci|install|i|run|test|exec)\b|npx/);
});
