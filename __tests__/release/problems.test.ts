import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { releaseProblems } from '../../scripts/release/problems.mjs';

const own = (file: string): string => readFileSync(path.join(import.meta.dirname, '../..', file), 'utf8');

const good = {
  tag: 'v1.2.3',
  packageJson: '{ "version": "1.2.3" }',
  changelog: '## 1.2.3 (2026-12-01)\n\n- Faster.\n',
  reusableWorkflows: {
    'build.yml': 'uses: docker/login-action@abc\nuses: cached-go-docker-build/cached-go-docker-build@v1.2.3\n',
    'warm.yml': 'uses: cached-go-docker-build/cached-go-docker-build/plan@v1.2.3\n',
  },
};

test.each([
  ['all agrees', {}, []],
  ['no tag of a release', { tag: 'v1' }, [/^`v1` is no tag of a release/]],
  ['another version', { packageJson: '{ "version": "1.2.2" }' }, [/^package\.json has the version 1\.2\.2/]],
  ['not in the changelog', { changelog: '## Unreleased\n\n- Faster.\n' }, [/no heading `## 1\.2\.3 /]],
  ['nothing in the changelog', { changelog: '## 1.2.3 (2026-12-01)\n\n## 1.2.2\n' }, [/nothing below/]],
  ['no day', { changelog: '## 1.2.3\n\n- Faster.\n' }, [/no day/]],
  [
    'an older action in the reusable workflow',
    {
      reusableWorkflows: {
        ...good.reusableWorkflows,
        'warm.yml': 'uses: cached-go-docker-build/cached-go-docker-build/plan@v1.2.2',
      },
    },
    [/^warm\.yml uses \S+\/plan at v1\.2\.2, not at v1\.2\.3$/],
  ],
  ['no action in it', { reusableWorkflows: { 'build.yml': '' } }, [/^build\.yml uses the action at no release/]],
  [
    'a prerelease that nothing was prepared for',
    { tag: 'v1.3.0-rc.1' },
    [/^package\.json has/, /no heading/, /^build\.yml .*not at v1\.3\.0-rc\.1$/, /^warm\.yml .*not at v1\.3\.0-rc\.1$/],
  ],
] as const)('%s', (_what, change, problems) => {
  const found = releaseProblems({ ...good, ...change });
  expect(found).toHaveLength(problems.length);
  problems.forEach((problem, index) => expect(found[index]).toMatch(problem));
});

test('our files differ from a release at most by the heading in the changelog', () => {
  const packageJson = own('package.json');
  const { version } = JSON.parse(packageJson) as { readonly version: string };
  const found = releaseProblems({
    tag: `v${version}`,
    packageJson,
    changelog: own('CHANGELOG.md'),
    reusableWorkflows: Object.fromEntries(
      ['build.yml', 'warm.yml'].map((name) => [name, own(`.github/workflows/${name}`)]),
    ),
  });
  expect(found.filter((problem) => !problem.startsWith('CHANGELOG.md has no heading'))).toEqual([]);
});
