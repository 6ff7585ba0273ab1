import path from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { findGoModules } from '../../src/gomod/find-modules.ts';
import type { Tree } from './tree.ts';
import { makeTree, readOnlyFiles } from './tree.ts';

let tree: Tree | undefined;
afterEach(() => tree?.remove());

const other = {
  'cmd/trust/go.mod': 'module example.com/trust\n\ngo 1.26\n\nrequire example.com/a v1.0.0\n',
  'cmd/trust/go.sum': 'example.com/a v1.0.0 h1:AAAA=\n',
};
const vendor = { 'vendor/modules.txt': '# example.com/a v1.0.0\n' };

/** Which modules feed an image of which the Dockerfile copies these. */
async function found(
  content: Readonly<Record<string, string>>,
  copySources: readonly string[],
  more: {
    readonly dockerfile?: string;
    readonly asksBesideVendor?: boolean;
    readonly dependencyPaths?: readonly string[];
  } = {},
): Promise<readonly unknown[]> {
  tree = makeTree(content);
  const { root } = tree;
  const modules = await findGoModules(readOnlyFiles, {
    workspace: root,
    context: root,
    dependencyPaths: [],
    copySources,
    ...more,
    dockerfile: path.join(root, more.dockerfile ?? 'Dockerfile'),
  });
  return [modules.kind, modules.vendored];
}

test('a module that the build never copies is nobody’s', async () => {
  expect(await found(other, ['main.go'])).toEqual(['none', false]);
  expect(await found(other, ['main.go'], { dockerfile: 'cmd/trust/Dockerfile' })).toEqual(['none', false]);
});

test('one that it copies, or may copy by a variable, or that is named, counts', async () => {
  expect(await found(other, ['.'])).toEqual(['modules', false]);
  expect(await found(other, ['cmd/trust'])).toEqual(['modules', false]);
  expect(await found(other, ['$DIR'])).toEqual(['modules', false]);
  expect(await found(other, ['main.go'], { dependencyPaths: ['cmd/trust/go.sum'] })).toEqual(['modules', false]);
});

test('a vendor folder without a go.mod is all that such a build takes', async () => {
  expect(await found({ ...other, ...vendor }, ['main.go', 'vendor'])).toEqual(['none', true]);
  expect(await found({ ...other, ...vendor }, ['.'])).toEqual(['none', true]);
  expect(await found({ ...other, ...vendor }, ['.'], { asksBesideVendor: true })).toEqual(['none', false]);
  expect(await found({ ...other, ...vendor }, ['main.go'])).toEqual(['none', false]);
});
