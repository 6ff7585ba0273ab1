import { expect, test } from '@jest/globals';
import { checkoutRoots } from '../../../src/action/services/checkout-roots.ts';

const roots = (inActions: boolean, given: Readonly<Record<string, string>>): readonly string[] =>
  checkoutRoots('/project/app', inActions, (name) => given[name] ?? '');

test.each<[string, boolean, Readonly<Record<string, string>>, readonly string[]]>([
  ['the workspace', true, {}, ['/project/app']],
  ['the workspace alone, also with a context in it', true, { context: 'api' }, ['/project/app']],
  ['the context alone outside Actions', false, { context: 'api' }, ['/project/app/api']],
  ['a context that leads out of the workspace too', true, { context: '../lib' }, ['/project/app', '/project/lib']],
  [
    'the folder of a go.sum outside',
    true,
    { 'cache-dependency-path': '../lib/go.sum' },
    ['/project/app', '/project/lib'],
  ],
  ['the folder before a pattern', true, { 'cache-dependency-path': '/src/*/go.sum' }, ['/project/app', '/src']],
  ['no folder of a pattern that leaves out', true, { 'cache-dependency-path': '!../lib/go.sum' }, ['/project/app']],
  ['never the whole machine', true, { 'cache-dependency-path': '/*/go.sum', context: '/' }, ['/project/app']],
  ['a folder whose name only begins alike', true, { context: '../app2' }, ['/project/app', '/project/app2']],
])('files of the project are looked for in %s', (_name, inActions, given, expected) => {
  expect(roots(inActions, given)).toEqual(expected);
});
