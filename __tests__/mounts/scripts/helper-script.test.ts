import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { helperScript } from '../../../src/mounts/scripts/helper-script.ts';
import { scriptNames } from '../../harness/script-place.ts';

const shells = [['sh'], ['dash'], ['bash', '--posix'], ['busybox', 'sh']].filter(
  ([program = '', ...flags]) => spawnSync(program, [...flags, '-c', 'true']).status === 0,
);

// What the scripts do is tested in a builder; here only that no shell refuses them.
describe.each(scriptNames)('%s', (name) => {
  const script = helperScript(name);
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

  test('is sent with what it sources in its text, and without comments', () => {
    expect(
      script
        .trimEnd()
        .split('\n')
        .filter((line) => /^\. |^\s*(?:#|$)/.test(line)),
    ).toEqual([]);
  });
});

test('every file is a program, or a part that a program sources', () => {
  const folder = path.join(import.meta.dirname, '../../../src/mounts/scripts');
  const programs = scriptNames.map((name) => `${name}.sh`);
  const sourced = programs.flatMap((name) =>
    [...readFileSync(path.join(folder, name), 'utf8').matchAll(/^\. \.\/(.+)$/gm)].map(([, part]) => part),
  );
  const files = readdirSync(folder).filter((name) => name.endsWith('.sh'));
  expect(new Set([...programs, ...sourced])).toEqual(new Set(files));
});
