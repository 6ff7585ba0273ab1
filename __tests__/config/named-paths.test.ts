import { expect, test } from '@jest/globals';
import { namedPaths } from '../../src/config/named-paths.ts';
import { configOf } from './given.ts';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['no input', {}, []],
  ['a folder as a further context', { 'build-contexts': 'lib=../lib' }, ['build-contexts ../lib']],
  ['a layout of an image as a context', { 'build-contexts': 'base=oci-layout:///img' }, ['build-contexts /img']],
  ['an image as a context is on another machine', { 'build-contexts': 'b=docker-image://golang' }, []],
  [
    'an agent and a key of its own',
    { ssh: '"default=/run/a.sock,/run/b.sock",github' },
    ['ssh /run/a.sock', 'ssh /run/b.sock'],
  ],
  ["the runner's agent", { ssh: 'default' }, []],
  ['an output into a file', { outputs: 'type=tar,dest=out/app.tar' }, ['outputs out/app.tar']],
  ['an output that is a folder', { outputs: 'out' }, ['outputs out']],
  ['an output to standard output', { outputs: 'type=tar,dest=-' }, []],
  ['an output without a place', { outputs: 'type=docker' }, []],
  ['a cache that is read from a folder', { 'cache-from': 'type=local,src=/c' }, ['cache-from /c']],
  ['a cache that is written to a folder', { 'cache-to': 'type=local,dest=/c' }, ['cache-to /c']],
  ['the source of a cache that is written names no place', { 'cache-to': 'type=local,src=/c' }, []],
  ['a cache in a registry', { 'cache-from': 'type=registry,ref=example.com/x' }, []],
  ['a folder for layers', { 'layer-cache': 'local=../layers' }, ['layer-cache ../layers']],
  ['layers in a registry', { 'layer-cache': 'registry=example.com/layers' }, []],
  ['a report', { 'report-file': 'out/report.json' }, ['report-file out/report.json']],
])('the paths of this machine that are named by %s', (_name, given, expected) => {
  expect(namedPaths(configOf(given)).map(({ input, path }) => `${input} ${path}`)).toEqual(expected);
});
