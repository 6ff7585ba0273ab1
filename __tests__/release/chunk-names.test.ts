import { expect, test } from '@jest/globals';
import { chunkNames, withChunkNames } from '../../scripts/chunk-names.mjs';

const now = (...files: string[]) => files.map((file) => ({ path: `dist/${file}`, kind: 'import-statement' }));
const later = (...files: string[]) => files.map((file) => ({ path: `dist/${file}`, kind: 'dynamic-import' }));

const outputs = {
  'dist/main.js': { entryPoint: 'src/main.ts', imports: now('chunk-AAAAAAAA.js', 'chunk-BBBBBBBB.js') },
  'dist/cli.js': { entryPoint: 'src/cli.ts', imports: now('chunk-AAAAAAAA.js') },
  'dist/chunk-AAAAAAAA.js': { imports: [...now('chunk-CCCCCCCC.js'), ...later('cache-DDDDDDDD.js')] },
  'dist/chunk-BBBBBBBB.js': {
    imports: [{ path: 'node:fs', kind: 'import-statement', external: true }, ...later('web-EEEEEEEE.js')],
  },
  'dist/chunk-CCCCCCCC.js': { imports: [] },
  'dist/cache-DDDDDDDD.js': {
    entryPoint: '../elsewhere/node_modules/@actions/cache/lib/cache.js',
    imports: now('chunk-CCCCCCCC.js'),
  },
  'dist/web-EEEEEEEE.js': {
    entryPoint: 'node_modules/modern-tar/dist/web/index.js',
    imports: now('chunk-CCCCCCCC.js'),
  },
};

test('packages that are loaded later have their names, shared parts those of whoever loads them at once', () => {
  expect(Object.fromEntries(chunkNames(outputs))).toEqual({
    'chunk-AAAAAAAA.js': 'shared.cli.main.js',
    'chunk-BBBBBBBB.js': 'shared.main.js',
    'chunk-CCCCCCCC.js': 'shared.all.js',
    'cache-DDDDDDDD.js': 'actions-cache.js',
    'web-EEEEEEEE.js': 'modern-tar.js',
  });
});

test('the order in which files are listed makes no difference', () => {
  const reversed = Object.fromEntries(Object.entries(outputs).toReversed());
  expect(Object.fromEntries(chunkNames(reversed))).toEqual(Object.fromEntries(chunkNames(outputs)));
});

test('two files of one name are an error', () => {
  const twice = { ...outputs, 'dist/chunk-FFFFFFFF.js': { imports: [] }, 'dist/chunk-GGGGGGGG.js': { imports: [] } };
  expect(() => chunkNames(twice)).toThrow('several files of dist/ would be called');
});

test.each([
  ['imports', 'import { a } from "./chunk-AAAAAAAA.js";', 'import { a } from "./shared.cli.main.js";'],
  ['imports for an effect', 'import "./chunk-AAAAAAAA.js";', 'import "./shared.cli.main.js";'],
  ['what is loaded later', 'await import("./cache-DDDDDDDD.js")', 'await import("./actions-cache.js")'],
  ['nothing else', 'import "./other.js";', 'import "./other.js";'],
])('names are exchanged in %s', (_what, text, renamed) => {
  expect(withChunkNames(text, chunkNames(outputs))).toBe(renamed);
});

test('a name that is left is an error', () => {
  expect(() => withChunkNames("import('./cache-DDDDDDDD.js')", chunkNames(outputs))).toThrow('cache-DDDDDDDD.js');
});
