import { expect, test } from '@jest/globals';
import { joinModuleFiles, moduleFiles } from '../../src/gomod/module-files.ts';
import { findGoModules } from '../../src/gomod/find-modules.ts';
import type { ModuleFiles } from '../../src/mounts/inject.ts';
import { memoryFiles } from '../fakes/files.ts';

const hash = 'h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
const sums = (...modules: readonly string[]): string =>
  modules.map((module) => `${module} v1.0.0 ${hash}\n${module} v1.0.0/go.mod ${hash}\n`).join('');
const goMod = (replace = ''): string => `module m\n\ngo 1.26\n\nrequire example.com/a v1.0.0\n${replace}`;

async function filesOf(
  disk: Readonly<Record<string, string>>,
  { context = '/w', leftOut = [] }: { context?: string; leftOut?: readonly string[] } = {},
): Promise<Omit<ModuleFiles, 'files'> & { readonly files: readonly string[] }> {
  const files = memoryFiles(disk);
  const found = await findGoModules(files, {
    workspace: '/w',
    context,
    dockerfile: `${context}/Dockerfile`,
    dependencyPaths: [],
    copySources: [],
  });
  if (found.kind === 'none') throw new Error(found.reason);
  const read = await moduleFiles(files, found, leftOut);
  return { ...read, files: read.files.map(({ name }) => name) };
}

test('one module: its two files, at the root', async () => {
  await expect(filesOf({ '/w/go.mod': goMod(), '/w/go.sum': sums('example.com/a') })).resolves.toEqual({
    root: '/w',
    files: ['go.mod', 'go.sum'],
    folders: ['.'],
    wanted: ['example.com/a/@v/v1.0.0.info', 'example.com/a/@v/v1.0.0.mod', 'example.com/a/@v/v1.0.0.zip'],
  });
});

test('folders that a replace names come along, also theirs in turn, and keep their places', async () => {
  const found = await filesOf(
    {
      '/w/app/go.mod': goMod('replace example.com/b => ../lib/b\n'),
      '/w/app/go.sum': sums('example.com/a'),
      '/w/lib/b/go.mod': 'module example.com/b\n\nreplace example.com/c => ../c\n',
      '/w/lib/c/go.mod': 'module example.com/c\n\nreplace example.com/b => ../b\n',
    },
    { context: '/w/app' },
  );
  expect(found.root).toBe('/w');
  expect(found.folders).toEqual(['app']);
  expect(found.files.filter((file) => file.endsWith('.mod')).toSorted()).toEqual([
    'app/go.mod',
    'lib/b/go.mod',
    'lib/c/go.mod',
  ]);
});

test('a replaced folder that is not there, or is a version, changes nothing', async () => {
  const disk = {
    '/w/go.mod': goMod('replace example.com/b => ../nowhere\nreplace example.com/a => example.com/d v1.2.3\n'),
    '/w/go.sum': sums('example.com/a'),
  };
  await expect(filesOf(disk)).resolves.toMatchObject({ root: '/w', files: ['go.mod', 'go.sum'] });
});

test('a workspace: its files, all members, and Go is asked once, in its folder', async () => {
  const found = await filesOf({
    '/w/go.work': 'go 1.26\n\nuse (\n\t./api\n\t./lib\n)\n',
    '/w/go.work.sum': sums('example.com/w'),
    '/w/api/go.mod': goMod(),
    '/w/api/go.sum': sums('example.com/a'),
    '/w/lib/go.mod': 'module lib\n',
  });
  expect(found).toMatchObject({ root: '/w', folders: ['.'] });
  expect(found.files).toEqual(['api/go.mod', 'api/go.sum', 'lib/go.mod', 'go.work', 'go.work.sum']);
  expect(found.wanted.filter((file) => file.endsWith('.zip'))).toEqual([
    'example.com/a/@v/v1.0.0.zip',
    'example.com/w/@v/v1.0.0.zip',
  ]);
});

test('several modules in one context: Go is asked in the folder of each, about the sums of all', async () => {
  const found = await filesOf({
    '/w/api/go.mod': goMod(),
    '/w/api/go.sum': sums('example.com/a'),
    '/w/tools/go.mod': goMod('replace example.com/l => ../lib\n'),
    '/w/tools/go.sum': sums('example.com/a', 'example.com/t'),
    '/w/lib/go.mod': 'module example.com/l\n',
  });
  expect([found.root, found.folders]).toEqual(['/w', ['api', 'lib', 'tools']]);
  expect(found.wanted.filter((file) => file.endsWith('.zip'))).toEqual([
    'example.com/a/@v/v1.0.0.zip',
    'example.com/t/@v/v1.0.0.zip',
  ]);
});

test('a workspace: folders that its own replace names, counted from go.work', async () => {
  const found = await filesOf({
    '/w/go.work': 'go 1.26\nuse ./api\nreplace example.com/b => ./forks/b\n',
    '/w/api/go.mod': goMod('replace example.com/c => ./c\n'),
    '/w/api/go.sum': sums('example.com/a'),
    '/w/api/c/go.mod': 'module example.com/c\n',
    '/w/forks/b/go.mod': 'module example.com/b\n',
  });
  expect(found.files.filter((file) => file.endsWith('.mod')).toSorted()).toEqual([
    'api/c/go.mod',
    'api/go.mod',
    'forks/b/go.mod',
  ]);
});

test('sums of a folder that is replaced do not count: Go reads only those of the module that is built', async () => {
  const found = await filesOf({
    '/w/go.mod': goMod('replace example.com/b => ./b\n'),
    '/w/go.sum': sums('example.com/a'),
    '/w/b/go.mod': 'module example.com/b\n',
    '/w/b/go.sum': sums('example.com/only-of-b'),
  });
  expect(found.wanted.join()).not.toContain('only-of-b');
});

test('a module that is not for the archive is not wanted', async () => {
  const disk = { '/w/go.mod': goMod(), '/w/go.sum': sums('example.com/a', 'git.corp/secret') };
  const wanted = (leftOut: readonly string[]) => filesOf(disk, { leftOut }).then((found) => found.wanted.join('\n'));
  expect(await wanted([])).toContain('git.corp/secret');
  expect(await wanted(['git.corp/secret'])).not.toContain('git.corp');
});

test('a folder whose name only begins like another is no part of it', async () => {
  const found = await filesOf(
    {
      '/w/app/go.mod': goMod('replace example.com/b => ../app-lib\n'),
      '/w/app/go.sum': sums('example.com/a'),
      '/w/app-lib/go.mod': 'module example.com/b\n',
    },
    { context: '/w/app' },
  );
  expect([found.root, found.folders]).toEqual(['/w', ['app']]);
});

test('the modules of several images keep their places to each other', () => {
  const of = (root: string, folders: readonly string[]): ModuleFiles => ({
    root,
    files: [{ name: 'go.mod', text: root }],
    folders,
    wanted: [`${root}.zip`, 'shared.zip'],
  });
  expect(joinModuleFiles([of('/w/a', ['.']), of('/w/b', ['.', 'sub']), of('/w/a', ['.'])])).toEqual({
    root: '/w',
    files: [
      { name: 'a/go.mod', text: '/w/a' },
      { name: 'b/go.mod', text: '/w/b' },
    ],
    folders: ['a', 'b', 'b/sub'],
    wanted: ['/w/a.zip', '/w/b.zip', 'shared.zip'],
  });
  const one = of('/w', ['.']);
  expect([joinModuleFiles([one]), joinModuleFiles([])]).toEqual([one, undefined]);
});
