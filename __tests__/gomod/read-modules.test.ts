import { describe, expect, test } from '@jest/globals';
import { readModules } from '../../src/gomod/read-modules.ts';
import { memoryFiles } from '../fakes/files.ts';

type Files = Readonly<Record<string, string>>;
const hash = 'h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
const sum = (...modules: readonly string[]): string =>
  modules.map((name) => `example.com/${name} v1.0.0 ${hash}\n`).join('');

const disk: Files = {
  '/w/go.mod': 'module example.com/app\n\ngo 1.26\n',
  '/w/go.sum': sum('a'),
  '/w/api/go.mod': 'module example.com/api\n\ngo 1.26\n',
  '/w/api/go.sum': sum('b'),
  '/w/tool/go.mod': 'module example.com/tool\n',
  '/w/docs/readme.md': '',
};
const work = (use: string): Files => ({ '/w/go.work': `go 1.26\n\nuse ${use}\n`, '/w/go.work.sum': sum('c') });

const read = (dirs: readonly string[], files: Files = disk, workspaceFile?: string, usesVendor = true) =>
  readModules(memoryFiles(files), {
    dirs,
    usesVendor: () => usesVendor,
    ...(workspaceFile === undefined ? {} : { workspaceFile }),
  });

describe('which modules are read', () => {
  test.each<readonly [string, readonly string[], Files, string | undefined, readonly string[]]>([
    ['those of the folders', ['/w', '/w/api'], disk, undefined, ['/w', '/w/api']],
    ['none of a folder without a go.mod', ['/w/docs', '/w/none'], disk, undefined, []],
    ['those of a workspace', [], { ...disk, ...work('(\n\t.\n\t./api\n)') }, '/w/go.work', ['/w', '/w/api']],
    ['each once', ['/w/api', '/w/api'], { ...disk, ...work('./api') }, '/w/go.work', ['/w/api']],
    ['none of a workspace that nobody named', ['/w'], { ...disk, ...work('./api') }, undefined, ['/w']],
    ['none of a workspace that is not there', ['/w'], disk, '/w/go.work', ['/w']],
    ['none where go.mod is a folder', ['/w'], { '/w/go.mod/x': '' }, undefined, []],
  ])('%s', async (_name, dirs, files, workspaceFile, expected) => {
    const { modules, workspace } = await read(dirs, files, workspaceFile);
    expect(modules.map(({ dir }) => dir)).toEqual(expected);
    expect(workspace !== undefined).toBe(workspaceFile !== undefined && workspaceFile in files);
  });
});

describe('which sums are read', () => {
  test.each<readonly [string, readonly string[], Files, string | undefined, readonly string[]]>([
    ['those of all modules', ['/w', '/w/api'], disk, undefined, ['/w/go.sum', '/w/api/go.sum']],
    ['none of a module without go.sum', ['/w/tool'], disk, undefined, []],
    ['that of a workspace too', ['/w'], { ...disk, ...work('.') }, '/w/go.work', ['/w/go.sum', '/w/go.work.sum']],
  ])('%s', async (_name, dirs, files, workspaceFile, expected) => {
    const { goSumFiles, sums } = await read(dirs, files, workspaceFile);
    expect(goSumFiles).toEqual(expected);
    expect(sums).toHaveLength(expected.length);
  });

  test('a module tells whether it has one', async () => {
    const { modules } = await read(['/w', '/w/tool']);
    expect(modules.map(({ goSumFile }) => goSumFile)).toEqual(['/w/go.sum', undefined]);
  });
});

describe('modules are vendored', () => {
  const own = { ...disk, '/w/vendor/modules.txt': '' };
  const both = { ...own, '/w/api/vendor/modules.txt': '' };
  test.each<readonly [string, readonly string[], Files, string | undefined, boolean, boolean]>([
    ['where each has a vendor folder', ['/w', '/w/api'], both, undefined, true, true],
    ['not where one lacks it', ['/w', '/w/api'], own, undefined, true, false],
    ['where the workspace has one for all', [], { ...own, ...work('(\n\t.\n\t./api\n)') }, '/w/go.work', true, true],
    ['not where it does not get into the build', ['/w'], own, undefined, false, false],
  ])('%s', async (_name, dirs, files, workspaceFile, usesVendor, expected) => {
    expect((await read(dirs, files, workspaceFile, usesVendor)).vendored).toBe(expected);
  });
});

test('what cannot be understood is told with its file and line', async () => {
  const files = {
    '/w/go.mod': 'module example.com/app\n\nrequire example.com/a\n',
    '/w/go.sum': `${sum('a')}example.com/b v1.0.0\n`,
    '/w/go.work': 'go 1.26\n\nreplace example.com/a\n',
  };
  const { problems } = await read(['/w'], files, '/w/go.work');
  expect(problems.map(({ file }) => file)).toEqual(['/w/go.mod', '/w/go.work', '/w/go.sum']);
  expect(problems.at(-1)?.line).toBe(2);
});
