import { expect, test } from '@jest/globals';
import { listPackages } from '../../../src/action/plan/list-packages.ts';
import { scriptedShell } from '../../fakes/shell.ts';

const main = { kind: 'module', folder: '/project/m' } as const;
const view = { main, goos: 'linux', goarch: 'amd64', cgo: '1', tags: '' } as const;
const root = { ImportPath: 'm', Dir: '/project/m', Imports: ['example.com/a'] };
const listed = (Dir: string): string =>
  [root, { ImportPath: 'example.com/a', Dir, Module: { Path: 'example.com/a', Version: 'v1.0.0' } }]
    .map((each) => JSON.stringify(each).replace(/\}$/, '\n}\n'))
    .join('');
const after = new Map([['/project/m/go.mod', 'module m\nrequire example.com/a v1.0.0\nreplace lib => ../lib\n']]);

/** How often Go was asked, and whether the module was found in the end. */
async function asked(...changed: readonly string[]) {
  const shell = scriptedShell([[/^go list/, ({ env }) => listed(env?.['GOPROXY'] === 'off' ? '' : '/modules/a')]]);
  const lists = await listPackages(
    { shell, checkout: {} as never },
    [{ view, folder: '/project/m', names: ['.'], tests: false }],
    {
      project: { files: new Set(), folders: new Set() },
      after,
      usesGo: true,
      changesOf: () => ({ of: () => undefined, any: false, moduleOf: () => undefined }),
      changed,
    },
  );
  return { times: shell.commands.length, dir: lists.graphOf(view).get('example.com/a')?.dir };
}

test('modules that are not on the machine are got where they may import what changed', async () => {
  expect(await asked('/project/m/a.go')).toEqual({ times: 1, dir: '' });
  expect(await asked('/project/lib/lib.go')).toEqual({ times: 2, dir: '/modules/a' });
});
