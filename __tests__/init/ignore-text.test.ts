import { expect, test } from '@jest/globals';
import { ignoredBy } from '../../src/context/ignore-patterns.ts';
import { ignoreText } from '../../src/init/ignore-text.ts';

test('keeps out what no image needs, and nothing of the sources', () => {
  const isIgnored = ignoredBy(ignoreText(['main.go']));
  const out = ['.git/HEAD', '.env', 'Dockerfile', 'web/node_modules/x/index.js', 'dist/app.js', 'tls/server.key'];
  expect(out.filter((file) => !isIgnored(file))).toEqual([]);
  const within = ['main.go', 'go.mod', 'go.sum', 'vendor/modules.txt', 'web/dist/app.js', 'internal/bin/bin.go'];
  expect(within.filter(isIgnored)).toEqual([]);
});

test.each([
  ['a folder with Go files', 'bin/tool/main.go'],
  ['a folder that is embedded, and not made yet', 'dist'],
  ['an embedded pattern', 'dist/*.js'],
  ['an embedded certificate', 'tls/root.pem'],
])('%s stays in', (_name, needed) => {
  const isIgnored = ignoredBy(ignoreText([needed]));
  expect(isIgnored(needed)).toBe(false);
  expect(isIgnored('.git/HEAD')).toBe(true);
});

test('a section without patterns has no heading', () => {
  expect(ignoreText(['.env', '.env.x', '.idea', '.vscode', '.DS_Store', 'a.pem', 'a.key'])).not.toContain('secrets');
});
