import { describe, expect, test } from '@jest/globals';
import { parseImageList } from '../../../src/config/plan/image-list.ts';

const nothing = { name: undefined, context: undefined, target: undefined, cacheScope: undefined, buildArgs: {} };

describe('a list of images', () => {
  test.each<[string, string, readonly object[]]>([
    [
      'lines',
      'a/Dockerfile\n\n b/Dockerfile ',
      [
        { ...nothing, place: 'line 1', file: 'a/Dockerfile' },
        { ...nothing, place: 'line 3', file: 'b/Dockerfile' },
      ],
    ],
    [
      'YAML',
      '- file: a\n  name: x\n- b',
      [
        { ...nothing, place: 'item 1', file: 'a', name: 'x' },
        { ...nothing, place: 'item 2', file: 'b' },
      ],
    ],
    [
      'JSON',
      '[{"context":"a","target":"t","cache-scope":"s"}]',
      [{ ...nothing, place: 'item 1', file: undefined, context: 'a', target: 't', cacheScope: 's' }],
    ],
    [
      'build arguments as a map',
      '- {file: a, build-args: {A: 1, B: x}}',
      [{ ...nothing, place: 'item 1', file: 'a', buildArgs: { A: '1', B: 'x' } }],
    ],
    [
      'build arguments as lines',
      '- file: a\n  build-args: |\n    A=1\n    B=x=y',
      [{ ...nothing, place: 'item 1', file: 'a', buildArgs: { A: '1', B: 'x=y' } }],
    ],
    ['nothing', '', []],
  ])('%s', async (_name, text, images) => expect(await parseImageList(text)).toEqual({ images, problems: [] }));

  test.each<[string, string, RegExp]>([
    [
      'a field that there is not',
      '- {file: a, contxt: b}',
      /^item 1: there is no field `contxt`\. Did you mean `context`\?/,
    ],
    ['no fields', '- file: a\n- []', /^item 2: it has no fields/],
    ['a field that is no text', '- {file: [a]}', /^item 1: `file` is not a text/],
    ['build arguments that are none', '- {file: a, build-args: [x]}', /^item 1: `build-args` is neither/],
    ['no list', '{file: a}', /^it is not a list/],
    ['an alias', '- &a {file: a}\n- *a', /alias/],
    ['broken YAML', '- {file: a\n- b', /^line \d: it is not YAML/],
  ])('%s', async (_name, text, message) => {
    const { problems } = await parseImageList(text);
    expect(problems).toEqual([{ input: 'images', message: expect.stringMatching(message) }]);
  });
});
