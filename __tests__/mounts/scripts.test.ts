import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { extractBuildScript } from '../../src/mounts/scripts/extract-build.ts';
import { extractModulesScript } from '../../src/mounts/scripts/extract-modules.ts';
import { fetchScript } from '../../src/mounts/scripts/fetch-script.ts';
import { injectBuildScript } from '../../src/mounts/scripts/inject-build.ts';
import { injectModulesScript } from '../../src/mounts/scripts/inject-modules.ts';

const shells = [['sh'], ['dash'], ['bash', '--posix'], ['busybox', 'sh']].filter(
  ([program = '', ...flags]) => spawnSync(program, [...flags, '-c', 'true']).status === 0,
);

// What the scripts do is tested in a builder; here only that no shell refuses them.
describe.each([
  ['fetch', fetchScript],
  ['inject-build', injectBuildScript],
  ['inject-modules', injectModulesScript],
  ['extract-build', extractBuildScript],
  ['extract-modules', extractModulesScript],
])('%s', (_name, script) => {
  test.each(shells.map((words) => [words.join(' '), words] as const))(
    'is read by %s',
    (_shell, [program = '', ...flags]) => {
      expect(spawnSync(program, [...flags, '-n'], { input: script, encoding: 'utf8' })).toMatchObject({
        status: 0,
        stderr: '',
      });
    },
  );

  test('does not end the here-document that it stands in', () => {
    expect(script.split('\n')).not.toContain('SCRIPT');
  });

  test('fails when something fails', () => {
    expect(script.startsWith('set -eu\n')).toBe(true);
  });
});
