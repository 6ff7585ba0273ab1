import { expect, test } from '@jest/globals';
import { checkoutRoots } from '../../../src/action/services/checkout-roots.ts';

const roots = (inActions: boolean, given: Readonly<Record<string, string>>): readonly string[] =>
  checkoutRoots('/work/app', inActions, (name) => given[name] ?? '');

test.each<[string, boolean, Readonly<Record<string, string>>, readonly string[]]>([
  ['the workspace', true, {}, ['/work/app']],
  ['the workspace alone, also with a context in it', true, { context: 'api' }, ['/work/app']],
  ['the context alone outside Actions', false, { context: 'api' }, ['/work/app/api']],
  ['a context that leads out of the workspace too', true, { context: '../lib' }, ['/work/app', '/work/lib']],
  ['the folder of a go.sum outside', true, { 'cache-dependency-path': '../lib/go.sum' }, ['/work/app', '/work/lib']],
  ['the folder before a pattern', true, { 'cache-dependency-path': '/src/*/go.sum' }, ['/work/app', '/src']],
  ['no folder of a pattern that leaves out', true, { 'cache-dependency-path': '!../lib/go.sum' }, ['/work/app']],
  ['never the whole machine', true, { 'cache-dependency-path': '/*/go.sum', context: '/' }, ['/work/app']],
  ['a folder whose name only begins alike', true, { context: '../app2' }, ['/work/app', '/work/app2']],
])('files of the project are looked for in %s', (_name, inActions, given, expected) => {
  expect(roots(inActions, given)).toEqual(expected);
});
