import { describe, expect, it } from '@jest/globals';
import { isLone, otherVersions, requirements } from '../../bench/bumps.ts';
import { onlyIn, parseCompiled } from '../../bench/entries.ts';
import { otherPatch } from '../../bench/go-image.ts';
import { listedBytes } from '../../bench/snapshots.ts';

const mod = `module example.com/m

go 1.26

require one.example v1.0.0

require (
\ttwo.example/v2 v2.1.0
\tthree.example v0.0.0-20240101000000-abcdefabcdef // indirect
)
`;

it('reads what a go.mod requires', () => {
  expect([...requirements(mod)]).toEqual([
    ['one.example', 'v1.0.0'],
    ['two.example/v2', 'v2.1.0'],
    ['three.example', 'v0.0.0-20240101000000-abcdefabcdef'],
  ]);
});

describe('otherVersions', () => {
  const versions = ['v1.0.0', 'v1.1.0-rc.1', 'v1.1.0', 'v1.2.0', 'v2.0.0+incompatible'];

  it.each([
    { current: 'v1.1.0', others: ['v1.0.0', 'v1.2.0'] },
    { current: 'v1.0.0', others: ['v1.1.0'] },
    { current: 'v1.2.0', others: ['v1.1.0', 'v2.0.0+incompatible'] },
    { current: 'v1.1.0-rc.1', others: [] },
  ])('of $current', ({ current, others }) => {
    expect(otherVersions(versions, current)).toEqual(others);
  });
});

describe('isLone', () => {
  const sum = 'one.example v1.0.0 h1:a\none.example v1.0.0/go.mod h1:b\n';
  const bumped = 'one.example v1.1.0 h1:c\none.example v1.1.0/go.mod h1:d\n';
  const before = { mod, sum };
  const to = (version: string): string => mod.replace('one.example v1.0.0', `one.example ${version}`);

  it.each([
    { name: 'the module alone', after: { mod: to('v1.1.0'), sum: bumped }, lone: true },
    { name: 'nothing changed', after: before, lone: false },
    {
      name: 'another requirement as well',
      after: { mod: to('v1.1.0').replace('v2.1.0', 'v2.2.0'), sum: bumped },
      lone: false,
    },
    {
      name: 'a zip of another module as well',
      after: { mod: to('v1.1.0'), sum: `${bumped}four.example v1.0.0 h1:e\n` },
      lone: false,
    },
    {
      name: 'a go.mod of another module does not matter: no zip is downloaded',
      after: { mod: to('v1.1.0'), sum: `${bumped}four.example v1.0.0/go.mod h1:e\n` },
      lone: true,
    },
  ])('$name', ({ after, lone }) => {
    expect(isLone(before, after, 'one.example')).toBe(lone);
  });
});

describe('otherPatch', () => {
  const listed = ['1.25.9', '1.26.0', '1.26.2', '1.26.10', '1.26rc1', '1.27.0']
    .map((version) => `v0.0.1-go${version}.linux-amd64`)
    .join(' ');

  it.each([
    { name: 'the one before', current: '1.26.10', needed: '1.26.0', other: '1.26.2' },
    {
      name: 'the one after, where the project accepts no older one',
      current: '1.26.2',
      needed: '1.26.2',
      other: '1.26.10',
    },
    { name: 'an older project accepts each', current: '1.26.2', needed: '1.21', other: '1.26.0' },
    { name: 'none of another minor release', current: '1.25.9', needed: '1.25', other: undefined },
    { name: 'an unknown one has none', current: '', needed: '1.25', other: undefined },
  ])('$name', ({ current, needed, other }) => {
    expect(otherPatch(listed, current, needed)).toBe(other);
  });
});

it('counts what was compiled since', () => {
  expect([...parseCompiled('aa 1000000000\nbb 5000000000\ncc 9000000000\n', 5)]).toEqual(['bb', 'cc']);
  expect(onlyIn(new Set(['a', 'b']), new Set(['b', 'c']))).toBe(1);
});

it('adds up the files that tar lists', () => {
  const listing = [
    'drwxr-xr-x root/root         0 2026-11-25 10:00 ./',
    '-rw-r--r-- root/root       120 2026-11-25 10:00 ./aa/a a-a',
    '-rw-r--r-- 0/0           34567 2026-11-25 10:00 ./aa/b-d',
    'lrwxrwxrwx root/root         0 2026-11-25 10:00 ./link -> 99',
    '',
  ].join('\n');
  expect(listedBytes(listing)).toBe(34_687);
});
