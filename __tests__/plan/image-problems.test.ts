import { expect, test } from '@jest/globals';
import { imageProblems } from '../../src/plan/image-problems.ts';
import type { Image } from '../../src/plan/image.ts';

const image = (name: string, differences: Partial<Image> = {}): Image => ({
  name,
  context: '/project',
  isGuess: false,
  file: `/project/${name}/Dockerfile`,
  target: '',
  buildArgs: {},
  cacheScope: name,
  place: `images: item ${name}`,
  platforms: [],
  describedBy: [],
  contexts: {},
  ...differences,
});

test.each<readonly [string, readonly Image[], readonly (string | RegExp)[]]>([
  ['images that differ', [image('a'), image('b')], []],
  ['one Dockerfile for two programs', [image('a'), image('b', { file: '/project/a/Dockerfile', target: 'b' })], []],
  [
    'a name for a shell',
    [image('a', { name: '$(x)' })],
    [/^images: item a: the name `\$\(x\)` is not valid in a matrix/],
  ],
  ['a name that is an option', [image('a', { name: '-x' })], [/the name `-x` is not valid/]],
  ['a name that forges a command', [image('a', { name: 'x\n::error::y' })], [/the name `x\?::error::y` is not valid/]],
  [
    'a target that is no stage',
    [image('a', { target: 'a b' })],
    [/^images: item a: the target `a b` is no name of a stage/],
  ],
  [
    'a scope with a blank',
    [image('a', { cacheScope: 'a b' })],
    [/^images: item a: the cache scope `a b` is not valid/],
  ],
  ['no scope', [image('a', { cacheScope: '' })], [/the cache scope `` is not valid/]],
  [
    'a path for a shell, of an image that nobody has named',
    [image('a', { file: '/project/$(x)/Dockerfile', place: '' })],
    [/^\$\(x\)\/Dockerfile \(a\): the path `\$\(x\)\/Dockerfile` has characters that a shell could take/],
  ],
  [
    'one name in two cases',
    [image('a'), image('A')],
    [/^images: item A: it has the same name as images: item a\. Give/],
  ],
  [
    'one image twice',
    [
      image('a', { buildArgs: { X: '1', Y: '2' } }),
      image('b', { file: '/project/a/Dockerfile', buildArgs: { Y: '2', X: '1' } }),
    ],
    [/^images: item b: it has the same Dockerfile, context, target and build arguments as images: item a\. Remove/],
  ],
  [
    'one scope for two',
    [image('a', { cacheScope: 's' }), image('b', { cacheScope: 's' })],
    [/^images: item b: it has the same cache scope as images: item a\. Give one of them another `cache-scope`/],
  ],
])('%s', (_name, images, expected) => {
  expect(imageProblems(images, '/project')).toEqual(expected.map((each) => expect.stringMatching(each)));
});
