import { describe, expect, test } from '@jest/globals';
import { configOf, problemsOf } from '../given.ts';

test('without it no builder is made', () => {
  expect(configOf({}).builderChoice).toEqual({ kind: 'existing' });
});

describe('text and path are told apart', () => {
  test.each([
    ['a table and a key', '[dns]\nnameservers = ["10.0.0.2"]'],
    ['one table', '[dns]'],
    ['one key', 'debug = true'],
    ['a dotted key', 'dns.nameservers=["10.0.0.2"]'],
    ['a quoted key', 'registry."docker.io".mirrors = ["m"]'],
    ['a comment', '# nothing'],
  ])('text: %s', (_, text) => {
    expect(configOf({ 'builder-config': `\n${text}\n` }).builderChoice).toMatchObject({
      config: { kind: 'text', text: `${text}\n` },
    });
  });

  test.each([
    'buildkitd.toml',
    '.github/buildkitd.toml',
    '/etc/buildkit/buildkitd.toml',
    'a folder/x.toml',
    '../a=b/x.toml',
  ])('path: %s', (path) => {
    expect(configOf({ 'builder-config': path }).builderChoice).toMatchObject({ config: { kind: 'file', path } });
  });
});

test('it cannot stand beside the name of a builder', () => {
  expect(problemsOf({ 'builder-config': 'x.toml', builder: 'mine' })).toEqual([
    { input: 'builder-config', message: expect.stringContaining('Leave out one of the two') },
  ]);
});
