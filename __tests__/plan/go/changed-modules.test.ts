import { describe, expect, test } from '@jest/globals';
import { moduleChanges } from '../../../src/plan/go/changed-modules.ts';

const own = { path: 'example.com/m', version: '', replacement: '' };
const replaced = { path: 'example.com/lib', version: 'v0.0.0', replacement: './lib' };
const module = { kind: 'module', folder: '/project/m' } as const;
const workspace = { kind: 'workspace', file: '/project/go.work' } as const;
const goMod = 'module example.com/m\ngo 1.24\nrequire example.com/lib v0.0.0\nreplace example.com/lib => ./lib\n';
const lib = 'module example.com/lib\ngo 1.24\n';

const texts = (files: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries({ 'm/go.mod': goMod, 'm/lib/go.mod': lib, ...files }).map(([name, text]) => [
      `/project/${name}`,
      text,
    ]),
  );
const work = { 'go.work': 'go 1.24\nuse ./m\n' };
const plainWork = { 'go.work': 'use ./m\n' };

describe('changes that hold for a module as a whole', () => {
  test.each([
    ['a go.work that is gone', module, work, {}, own, 'go.work was removed'],
    ['a go.work that is new', workspace, {}, plainWork, own, 'go.work was added'],
    ['a go.work that the build does not use', module, {}, work, own, undefined],
    [
      'a nearer go.work',
      { kind: 'workspace', file: '/project/m/go.work' } as const,
      work,
      { ...work, 'm/go.work': 'go 1.24\nuse .\n' },
      own,
      'another go.work is the nearest one',
    ],
    [
      'the language of a folder that replaces a module',
      module,
      {},
      { 'm/lib/go.mod': 'module example.com/lib\ngo 1.20\n' },
      replaced,
      'example.com/lib asks for go 1.20 instead of go 1.24',
    ],
    [
      'the same of a folder with another name',
      module,
      { 'm/lib/go.mod': 'module example.com/fork\ngo 1.24\n' },
      { 'm/lib/go.mod': 'module example.com/fork\ngo 1.20\n' },
      replaced,
      'example.com/lib asks for go 1.20 instead of go 1.24',
    ],
    [
      'a setting of the runtime',
      module,
      {},
      { 'm/go.mod': `${goMod}godebug panicnil=1\n` },
      own,
      'example.com/m asks for go 1.24, godebug panicnil=1 instead of go 1.24',
    ],
    [
      'the same in go.work',
      workspace,
      work,
      { 'go.work': `${work['go.work']}godebug (\n\tpanicnil=1\n)\n` },
      own,
      'go.work asks for go 1.24, godebug panicnil=1 instead of go 1.24',
    ],
    ['nothing', workspace, work, work, own, undefined],
  ])('%s', (_name, main, before, after, use, reason) => {
    const changes = moduleChanges(texts(before), texts(after), main);
    expect(changes.of(use)).toBe(reason);
    expect(changes.any).toBe(reason !== undefined);
  });
});
