import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const folder = path.join(import.meta.dirname, '../../.github/workflows');
const text = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const names = readdirSync(folder).filter((name) => name.endsWith('.yml'));

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly uses?: string;
        readonly steps?: readonly { readonly run?: string; readonly with?: Readonly<Record<string, unknown>> }[];
      }
    >
  >;
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
