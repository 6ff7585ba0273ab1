import { describe, expect, it } from '@jest/globals';
import { isLone, otherVersions, requirements } from '../../bench/bumps.ts';

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
