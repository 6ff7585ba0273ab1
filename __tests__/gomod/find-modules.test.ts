import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { findGoModules } from '../../src/gomod/find-modules.ts';
import type { FoundModules } from '../../src/gomod/find-modules.ts';
import { makeTree, readOnlyFiles } from './tree.ts';
import type { Tree } from './tree.ts';

type ModuleSearch = Parameters<typeof findGoModules>[1];
let tree: Tree | undefined;
afterEach(() => tree?.remove());

interface Given {
  readonly content: Readonly<Record<string, string>>;
  readonly context?: string;
  readonly dockerfile?: string;
  readonly dependencyPaths?: readonly string[];
  readonly copySources?: readonly string[];
  readonly goFolders?: readonly string[];
  /** Paths that a .dockerignore keeps out. */
  readonly ignored?: readonly string[];
  readonly workspaceOff?: boolean;
  readonly asksBesideVendor?: boolean;
}

async function find(given: Given): Promise<FoundModules> {
  tree = makeTree(given.content);
  const { root } = tree;
  const context = path.join(root, given.context ?? '.');
  const search: ModuleSearch = {
    workspace: root,
    context,
    dockerfile: path.join(root, given.dockerfile ?? path.join(given.context ?? '.', 'Dockerfile')),
    dependencyPaths: given.dependencyPaths ?? [],
    copySources: given.copySources ?? [],
    goFolders: given.goFolders ?? [],
    isIgnored: (file) => given.ignored?.includes(file) ?? false,
    workspaceOff: given.workspaceOff ?? false,
    asksBesideVendor: given.asksBesideVendor ?? false,
  };
  return findGoModules(readOnlyFiles, search);
}

/** A module with one requirement, and the go.sum for it. */
function moduleAt(dir: string): Readonly<Record<string, string>> {
  const name = dir === '.' ? 'root' : dir;
  return {
    [path.join(dir, 'go.mod')]:
      `module example.com/${name}\n\nrequire example.com/dep-of-${name.replaceAll('/', '-')} v1.0.0\n`,
    [path.join(dir, 'go.sum')]: `example.com/dep-of-${name.replaceAll('/', '-')} v1.0.0 h1:AAAA=\n`,
  };
}

const two = { ...moduleAt('.'), ...moduleAt('services/api'), ...moduleAt('services/worker') };
const withoutRoot = { ...moduleAt('services/api'), ...moduleAt('services/worker') };
const workspace = {
  ...withoutRoot,
  'go.work': 'go 1.26\nuse (\n\t./services/api\n\t./services/worker\n)\n',
  'go.work.sum': 'example.com/work v1.0.0 h1:BBBB=\n',
};

describe('findGoModules', () => {
  test.each<[string, Given, readonly string[]]>([
    ['go.mod at the root of the context', { content: two }, ['example.com/root']],
    ['a context below the workspace', { content: two, context: 'services/api' }, ['example.com/services/api']],
    [
      'files that the Dockerfile copies',
      { content: two, copySources: ['services/api/go.mod', 'services/api/go.sum'] },
      ['example.com/services/api'],
    ],
    [
      'files that it copies by a glob',
      { content: two, copySources: ['services/worker/go.*', 'services/worker'] },
      ['example.com/services/worker'],
    ],
    [
      'files with a slash before them',
      { content: two, copySources: ['/services/api/go.mod', './services/worker/go.mod'] },
      ['example.com/services/api', 'example.com/services/worker'],
    ],
    [
      'copied files, and then everything',
      { content: two, copySources: ['services/api/go.mod', '.'] },
      ['example.com/services/api', 'example.com/root'],
    ],
    ['everything', { content: two, copySources: ['.'] }, ['example.com/root']],
    [
      'the folder that go runs in',
      { content: two, copySources: ['.'], goFolders: ['services/api'] },
      ['example.com/services/api'],
    ],
    [
      'the folders that go runs in, or what is above them',
      { content: two, copySources: ['.'], goFolders: ['services/api/cmd', 'services', 'cmd'] },
      ['example.com/services/api', 'example.com/root'],
    ],
    [
      'copied files, and then everything, but go runs beside them',
      { content: two, copySources: ['services/api/go.mod', '.'], goFolders: ['services/api'] },
      ['example.com/services/api'],
    ],
    [
      'the root, where go runs in a folder that is not there',
      { content: two, copySources: ['.'], goFolders: ['../x', 'nowhere'] },
      ['example.com/root'],
    ],
    [
      'a folder that it copies, not a go.mod at the root that it does not',
      { content: two, copySources: ['services/worker'] },
      ['example.com/services/worker'],
    ],
    [
      'the root after all, when nothing that it copies has one',
      { content: moduleAt('.'), copySources: ['cmd', 'internal'] },
      ['example.com/root'],
    ],
    ['a folder that it copies', { content: withoutRoot, copySources: ['services/api'] }, ['example.com/services/api']],
    [
      'a copy that climbs out stays inside',
      { content: withoutRoot, context: 'services/api', copySources: ['../worker/go.mod'] },
      ['example.com/services/api'],
    ],
    [
      'the folder of the Dockerfile',
      { content: withoutRoot, dockerfile: 'services/worker/Dockerfile' },
      ['example.com/services/worker'],
    ],
    [
      'a parent of the folder of the Dockerfile',
      { content: withoutRoot, dockerfile: 'services/worker/build/prod/Dockerfile' },
      ['example.com/services/worker'],
    ],
    ['the only one in the context', { content: moduleAt('a/b') }, ['example.com/a/b']],
    [
      'all of several in the context',
      { content: withoutRoot },
      ['example.com/services/api', 'example.com/services/worker'],
    ],
    [
      'none of those that do not count',
      {
        content: {
          ...moduleAt('a'),
          ...moduleAt('vendor/x'),
          ...moduleAt('node_modules/y'),
          ...moduleAt('b/testdata/z'),
        },
      },
      ['example.com/a'],
    ],
    ['the members of a workspace', { content: workspace }, ['example.com/services/api', 'example.com/services/worker']],
    [
      'a workspace that is copied',
      { content: workspace, copySources: ['go.work', 'services'] },
      ['example.com/services/api', 'example.com/services/worker'],
    ],
    [
      'not a workspace that stays outside the image',
      { content: workspace, copySources: ['services/api/go.mod', 'services/api'] },
      ['example.com/services/api'],
    ],
    [
      'not a workspace that .dockerignore keeps out',
      { content: { ...workspace, ...moduleAt('.') }, copySources: ['.'], ignored: ['go.work'] },
      ['example.com/root'],
    ],
    [
      'not a workspace that is turned off',
      { content: workspace, copySources: ['.'], workspaceOff: true, goFolders: ['services/api'] },
      ['example.com/services/api'],
    ],
    [
      'members of a workspace that are named twice, and one that is not there',
      { content: { ...workspace, 'go.work': 'use ./services/api\nuse services/api/\nuse ./gone\n' } },
      ['example.com/services/api'],
    ],
    [
      'cache-dependency-path: a go.sum',
      { content: two, dependencyPaths: ['services/api/go.sum'] },
      ['example.com/services/api'],
    ],
    [
      'cache-dependency-path: a glob',
      { content: two, dependencyPaths: ['services/*/go.sum'] },
      ['example.com/services/api', 'example.com/services/worker'],
    ],
    [
      'cache-dependency-path: any depth',
      { content: two, dependencyPaths: ['**/go.sum'] },
      ['example.com/root', 'example.com/services/api', 'example.com/services/worker'],
    ],
    [
      'cache-dependency-path: all but',
      { content: two, dependencyPaths: ['**/go.sum', '!services/**'] },
      ['example.com/root'],
    ],
    [
      'cache-dependency-path: a folder',
      { content: two, dependencyPaths: ['services/worker'] },
      ['example.com/services/worker'],
    ],
    [
      'cache-dependency-path: a go.work',
      { content: workspace, dependencyPaths: ['go.work'] },
      ['example.com/services/api', 'example.com/services/worker'],
    ],
  ])('%s', async (_, given, modules) => {
    const found = await find(given);
    expect(found.kind === 'modules' ? found.modules.map((module) => module.goMod.module).toSorted() : found).toEqual(
      [...modules].toSorted(),
    );
    expect(found.reason).not.toBe('');
  });

  test.each<[string, Given, string]>([
    ['an empty context', { content: { Dockerfile: '' } }, '`context`'],
    ['a go.mod that is too deep', { content: moduleAt('1/2/3/4/5') }, '`cache-dependency-path`'],
    ['a path that is not there', { content: two, dependencyPaths: ['api/go.sum'] }, 'from the root of the repository'],
    ['a go.sum alone', { content: { 'x/go.sum': '' }, dependencyPaths: ['x/go.sum'] }, 'Commit the go.mod'],
  ])('none: %s', async (_, given, fix) =>
    expect(await find(given)).toMatchObject({ kind: 'none', fix: expect.stringContaining(fix) }),
  );

  test('the sums of every member and of the workspace count', async () => {
    const found = await find({ content: workspace });
    expect(found.kind === 'modules' && found.sums.map((line) => line.module)).toEqual([
      'example.com/dep-of-services-api',
      'example.com/dep-of-services-worker',
      'example.com/work',
    ]);
    expect(found.kind === 'modules' && found.goSumFiles.map((file) => path.basename(file))).toEqual([
      'go.sum',
      'go.sum',
      'go.work.sum',
    ]);
  });

  test('problems carry file and line', async () => {
    const found = await find({ content: { ...moduleAt('.'), 'go.sum': 'a.com/b v1.0.0 h1:x\n<<<<<<< HEAD\n' } });
    expect(found.kind === 'modules' && found.problems).toEqual([
      { file: path.join(tree?.root ?? '', 'go.sum'), line: 2, message: expect.any(String) },
    ]);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['with a go.sum', moduleAt('.'), 'possible'],
    ['without requirements', { 'go.mod': 'module a\n' }, 'needless'],
    ['without a go.sum', { 'go.mod': 'module a\nrequire b.com/c v1.0.0\n' }, 'impossible'],
    [
      'all requirements in folders',
      { 'go.mod': 'module a\nrequire b.com/c v0.0.0\nreplace b.com/c => ./c\n' },
      'needless',
    ],
    [
      'one requirement in a folder, another version of it not',
      { 'go.mod': 'module a\nrequire b.com/c v1.0.0\nreplace b.com/c v0.9.0 => ./c\n' },
      'impossible',
    ],
    [
      'the version in a folder, all others elsewhere',
      {
        'go.mod':
          'module a\nrequire b.com/c v1.0.0\nreplace b.com/c => b.com/d v1.0.0\nreplace b.com/c v1.0.0 => ./c\n',
      },
      'needless',
    ],
    [
      'replaced by another module',
      { 'go.mod': 'module a\nrequire b.com/c v1.0.0\nreplace b.com/c => b.com/d v1.0.0\n' },
      'impossible',
    ],
    [
      'replaced by a folder for the whole workspace',
      { 'go.work': 'use ./a\nreplace b.com/c => ./c\n', 'a/go.mod': 'module a.com/a\nrequire b.com/c v1.0.0\n' },
      'needless',
    ],
    [
      'one of several modules without a go.sum',
      { ...moduleAt('a'), 'b/go.mod': 'module b\nrequire b.com/c v1.0.0\n' },
      'possible',
    ],
    [
      'a workspace whose go.work.sum has all sums',
      {
        'go.work': 'use ./a\n',
        'go.work.sum': 'b.com/c v1.0.0 h1:AAAA=\n',
        'a/go.mod': 'module a.com/a\nrequire b.com/c v1.0.0\n',
      },
      'possible',
    ],
    ['vendored', { ...moduleAt('.'), 'vendor/modules.txt': '' }, 'needless'],
    ['a vendor folder without a list', { ...moduleAt('.'), 'vendor/x': '' }, 'possible'],
    [
      'vendored, by a go line that does not take it by itself',
      { ...moduleAt('.'), 'go.mod': 'module a\n\ngo 1.13\n', 'vendor/modules.txt': '' },
      'possible',
    ],
    ['one of two vendored', { ...withoutRoot, 'services/api/vendor/modules.txt': '' }, 'possible'],
    ['a workspace, vendored', { ...workspace, 'vendor/modules.txt': '' }, 'needless'],
    [
      'a workspace, vendored by its members only',
      { ...workspace, 'services/api/vendor/modules.txt': '', 'services/worker/vendor/modules.txt': '' },
      'possible',
    ],
    [
      'a workspace, vendored, by a go line that does not take it by itself',
      { ...workspace, 'go.work': 'go 1.21\nuse ./services/api\n', 'vendor/modules.txt': '' },
      'possible',
    ],
    [
      'members that require only each other',
      {
        'go.work': 'use ./a\nuse ./b\n',
        'a/go.mod': 'module a.com/a\nrequire a.com/b v0.0.0\n',
        'b/go.mod': 'module a.com/b\n',
      },
      'needless',
    ],
  ])('restore, %s', async (_, content, kind) =>
    expect(await find({ content })).toMatchObject({ kind: 'modules', restore: { kind } }),
  );

  const vendored = { ...moduleAt('.'), 'vendor/modules.txt': '' };
  test.each<[string, Given, boolean]>([
    ['copied with everything', { content: vendored, copySources: ['.'] }, true],
    ['copied by name', { content: vendored, copySources: ['go.mod', 'vendor/'] }, true],
    ['copied by a glob', { content: vendored, copySources: ['go.mod', 'vend*'] }, true],
    ['not copied', { content: vendored, copySources: ['go.mod', 'go.sum', 'cmd'] }, false],
    ['kept out by .dockerignore', { content: vendored, copySources: ['.'], ignored: ['vendor/modules.txt'] }, false],
    ['there, but modules are asked for beside it', { content: vendored, asksBesideVendor: true }, false],
  ])('a vendor folder that is %s', async (_, given, expected) => {
    expect(await find(given)).toMatchObject({ vendored: expected });
  });

  test('says where the go.sum is missing', async () => {
    const found = await find({ content: { 'api/go.mod': 'module a\nrequire b.com/c v1.0.0\n' }, context: 'api' });
    expect(found).toMatchObject({
      restore: { reason: expect.stringContaining('api/go.mod'), fix: expect.stringContaining('go mod tidy') },
    });
  });
});

describe('a module beside the Dockerfile that the build may not get', () => {
  const other = {
    'cmd/trust/go.mod': 'module example.com/trust\n\ngo 1.26\n\nrequire example.com/a v1.0.0\n',
    'cmd/trust/go.sum': 'example.com/a v1.0.0 h1:AAAA=\n',
  };
  const vendor = { 'vendor/modules.txt': '# example.com/a v1.0.0\n' };

  const found = async (given: Given): Promise<readonly unknown[]> => {
    const { kind, vendored } = await find(given);
    return [kind, vendored];
  };

  test('a module that the build never copies is no part of it', async () => {
    expect(await found({ content: other, copySources: ['main.go'] })).toEqual(['none', false]);
    expect(await found({ content: other, copySources: ['main.go'], dockerfile: 'cmd/trust/Dockerfile' })).toEqual([
      'none',
      false,
    ]);
  });

  test('one that it copies, or may copy by a variable, or that is named, counts', async () => {
    expect(await found({ content: other, copySources: ['.'] })).toEqual(['modules', false]);
    expect(await found({ content: other, copySources: ['cmd/trust'] })).toEqual(['modules', false]);
    expect(await found({ content: other, copySources: ['$DIR'] })).toEqual(['modules', false]);
    expect(await found({ content: other, copySources: ['main.go'], dependencyPaths: ['cmd/trust/go.sum'] })).toEqual([
      'modules',
      false,
    ]);
  });

  test('a vendor folder without a go.mod is all that such a build takes', async () => {
    expect(await found({ content: { ...other, ...vendor }, copySources: ['main.go', 'vendor'] })).toEqual([
      'none',
      true,
    ]);
    expect(await found({ content: { ...other, ...vendor }, copySources: ['.'] })).toEqual(['none', true]);
    expect(await found({ content: { ...other, ...vendor }, copySources: ['.'], asksBesideVendor: true })).toEqual([
      'none',
      false,
    ]);
    expect(await found({ content: { ...other, ...vendor }, copySources: ['main.go'] })).toEqual(['none', false]);
  });
});
