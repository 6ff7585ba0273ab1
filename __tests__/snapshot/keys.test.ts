import { describe, expect, test } from '@jest/globals';
import { groupsProblem, keyProblem } from '../../src/platform/store/key-problems.ts';
import {
  buildKeys,
  isOfSameSum,
  otherGoIn,
  type KeyPart,
  keyPrefix,
  modulesKeys,
  rivalsOf,
  savingKey,
} from '../../src/snapshot/keys.ts';
import { compareSets } from '../../src/snapshot/module-set.ts';
import { moduleKeys } from './given.ts';

type BuildKeyFacts = Parameters<typeof buildKeys>[0];
const partsOf = (scope: Readonly<Record<string, string>>): readonly KeyPart[] =>
  Object.entries(scope).map(([name, value]) => ({ name, value, reason: `why ${name}` }));
const facts: BuildKeyFacts = {
  scope: partsOf({ context: '.', file: 'Dockerfile', platforms: 'linux/amd64', GOMODCACHE: '/go/pkg/mod' }),
  scopeName: undefined,
  goVersion: 'go1.26.1',
  sumHash: 'a'.repeat(64),
  ref: 'refs/heads/feature',
  readableRefs: [
    { ref: 'refs/heads/release', reason: 'the base of the pull request' },
    { ref: 'refs/heads/main', reason: 'the default branch' },
  ],
};
const primary = (differences: Partial<BuildKeyFacts>): string => buildKeys({ ...facts, ...differences }).primary;

test('the modules of two repositories that share a store do not meet', () => {
  const keysOf = (owner: string) => modulesKeys('a'.repeat(64), ['go.sum'], owner);
  const prefixes = (owner: string) => keysOf(owner).groups.flatMap((group) => group.map(({ prefix }) => prefix));
  for (const prefix of prefixes('https://git.example/me/app '))
    expect(keysOf('https://git.example/you/app ').primary.startsWith(prefix)).toBe(false);
  expect(keysOf('').primary).toBe(moduleKeys.primary);
});

describe('the key of the build cache', () => {
  test.each<readonly [string, Partial<BuildKeyFacts>]>([
    ['scope', { scope: [...facts.scope, ...partsOf({ target: 'x' })] }],
    ['name of the scope', { scopeName: 'x' }],
    ['Go version', { goVersion: 'go1.26.2' }],
    ['go.sum', { sumHash: 'b'.repeat(64) }],
    ['ref', { ref: 'refs/heads/other' }],
  ])('another %s is another key', (_name, differences) => {
    expect(primary(differences)).not.toBe(primary({}));
  });

  test.each<readonly [string, Partial<BuildKeyFacts>]>([
    ['the order of the scope', { scope: facts.scope.toReversed() }],
    ['the reasons', { scope: facts.scope.map((part) => ({ ...part, reason: 'another' })) }],
    ['which other refs may be read', { readableRefs: [] }],
  ])('%s changes nothing', (_name, differences) => {
    expect(primary(differences)).toBe(primary({}));
  });

  test('a name of the scope takes the place of the scope', () => {
    expect(primary({ scopeName: 'x', scope: partsOf({ a: '1' }) })).toBe(
      primary({ scopeName: 'x', scope: partsOf({ b: '2' }) }),
    );
  });

  test('a scope cannot be written so that it is another one', () => {
    expect(primary({ scope: partsOf({ a: '1"],["b","2' }) })).not.toBe(primary({ scope: partsOf({ a: '1', b: '2' }) }));
    expect(primary({ scopeName: '', scope: [] })).not.toBe(primary({ scopeName: undefined, scope: [] }));
  });

  test('the same go.sum before another, complete before incomplete, and in each: own ref, base, default branch', () => {
    const refs = ['this ref', 'the base of the pull request', 'the default branch'];
    expect(buildKeys(facts).groups.map((group) => group.map(({ reason }) => reason))).toEqual([
      refs.map((ref) => `the same go.sum, ${ref}`),
      refs.map((ref) => `the same go.sum, of a build that failed, ${ref}`),
      refs.map((ref) => `another go.sum, ${ref}`),
    ]);
    const [same = [], failed = [], other = []] = buildKeys(facts).groups;
    for (const { prefix } of [...same, ...failed])
      expect(other.filter((each) => prefix.startsWith(each.prefix))).toHaveLength(1);
    const exact = [...same, ...failed].map(({ prefix }) => prefix);
    for (const prefix of exact) expect(exact.filter((each) => each.startsWith(prefix))).toEqual([prefix]);
  });

  test('the exact prefix of another ref is that of a run there', () => {
    const [, , onMain] = buildKeys(facts).groups[0] ?? [];
    expect(onMain?.prefix).toBe(primary({ ref: 'refs/heads/main' }));
  });

  test('the own ref is asked for once, also when it is one of the others', () => {
    const [group = []] = buildKeys({ ...facts, ref: 'refs/heads/main' }).groups;
    expect(group.map(({ reason }) => reason)).toEqual([
      'the same go.sum, this ref',
      'the same go.sum, the base of the pull request',
    ]);
  });

  test('it tells each part with its reason', () => {
    const { parts, primary: key } = buildKeys(facts);
    expect(parts.map(({ name }) => name)).toEqual(['prefix', 'kind', 'scope', 'go', 'ref', 'go.sum']);
    expect(`${parts.map(({ value }) => value).join('-')}-`).toBe(key);
    expect(parts.find(({ name }) => name === 'scope')?.parts).toEqual(facts.scope);
    expect(parts.find(({ name }) => name === 'ref')?.reason).toBe('refs/heads/feature');
  });
});

describe('the key of the modules', () => {
  test('is what go.sum names, and which files name it', () => {
    const keys = modulesKeys('0123456789abcdef0000', ['go.sum', 'api/go.sum']);
    expect(keys.primary).toMatch(new RegExp(`^${keyPrefix}-modules-[0-9a-f]{12}-0123456789abcdef-$`));
    expect(keys.groups.map((group) => group.map(({ prefix }) => prefix))).toEqual([
      [keys.primary],
      [keys.family],
      [`${keyPrefix}-modules-`],
    ]);
    expect(keys.parts.at(-1)?.reason).toBe('the lines of go.sum, api/go.sum, in any order');
    expect(`${keys.parts.map(({ value }) => value).join('-')}-`).toBe(keys.primary);
  });

  test('leads from a changed go.sum to its own modules, not to those of another', () => {
    const familyOf = (sumHash: string, ...files: readonly string[]) => modulesKeys(sumHash, files).family;
    expect(familyOf('a'.repeat(64), 'api/go.sum')).toBe(familyOf('b'.repeat(64), 'api/go.sum'));
    expect(familyOf('a'.repeat(64), 'api/go.sum')).not.toBe(familyOf('a'.repeat(64), 'web/go.sum'));
    expect(familyOf('a'.repeat(64), 'a/go.sum', 'b/go.sum')).toBe(familyOf('a'.repeat(64), 'b/go.sum', 'a/go.sum'));
  });
});

test.each([
  ['a complete snapshot: by another of its inputs', buildKeys(facts), true, [primary({})]],
  [
    'an incomplete one: by a complete one, or another incomplete one',
    buildKeys(facts),
    false,
    [primary({}), primary({}).replace(/-$/, 'i-')],
  ],
  ['the modules: by others of the same go.sum', moduleKeys, false, [moduleKeys.primary]],
])('what makes a snapshot needless: %s', (_name, keys, complete, rivals) => {
  expect(rivalsOf(keys, complete)).toEqual(rivals);
});

describe('the key to save under', () => {
  const digest = `sha256:${'c'.repeat(64)}`;
  const keyOf = (run: { id: string; attempt: string }, of = digest, complete = true): string =>
    savingKey(buildKeys(facts), run, { complete, digest: of });

  test('begins with the exact key, so that the next run finds it', () => {
    expect(keyOf({ id: '77', attempt: '2' })).toBe(`${primary({})}77-2-cccccccccccc`);
  });

  test('of a build that failed has its mark at the hash of go.sum, and as many parts', () => {
    const incomplete = keyOf({ id: '77', attempt: '2' }, digest, false);
    expect(incomplete).toBe(`${primary({}).replace(/-$/, 'i-')}77-2-cccccccccccc`);
    const [, failed = []] = buildKeys(facts).groups;
    expect(incomplete.startsWith(failed[0]?.prefix ?? 'no')).toBe(true);
    expect(savingKey(moduleKeys, { id: '77', attempt: '2' }, { complete: false, digest })).toBe(
      `${moduleKeys.primary}77-2-cccccccccccc`,
    );
  });

  test.each([
    ['runs', { id: '78', attempt: '2' }, digest],
    ['attempts', { id: '77', attempt: '3' }, digest],
    ['contents', { id: '77', attempt: '2' }, `sha256:${'d'.repeat(64)}`],
  ])('no two %s meet', (_name, run, of) => {
    expect(keyOf(run, of)).not.toBe(keyOf({ id: '77', attempt: '2' }));
  });
});

describe('the key of modules', () => {
  const run = { id: '77', attempt: '2' };
  const keyOf = (files: number, names: string): string =>
    savingKey(modulesKeys('e'.repeat(64), ['go.sum']), run, {
      complete: true,
      digest: 'sha256:x',
      modules: { files, names },
    });
  const own = keyOf(40, 'a1b2c3d4e5f6');

  test('is the same for the same set, whatever the archive', () => {
    expect(own).toMatch(/-77-2-0028a1b2c3d4$/);
    expect(own).toBe(keyOf(40, 'a1b2c3d4e5f6'));
  });

  test.each([
    ['the same set of another run', own.replace('-77-2-', '-78-1-'), 'same'],
    ['fewer modules', keyOf(39, 'ffffffffffff'), 'fewer'],
    ['as many others', keyOf(40, 'ffffffffffff'), 'as many'],
    ['more modules', keyOf(300, '000000000000'), 'as many'],
    ['more than the digits can tell', keyOf(9_999_999, '0'.repeat(12)), 'as many'],
    ['a key of another form', 'modules-a-77-1-x', 'unknown'],
  ])('tells of %s', (_name, key, expected) => {
    expect(compareSets(key, own)).toBe(expected);
  });

  test('has twelve hex digits for any number of files', () => {
    for (const files of [0, 1, 65_535, 65_536, 10_000_000])
      expect(keyOf(files, 'a'.repeat(64))).toMatch(/-77-2-[0-9a-f]{12}$/);
  });
});

describe('the Go of a snapshot, where it is another', () => {
  const keys = buildKeys(facts);
  test.each([
    ['another one', buildKeys({ ...facts, goVersion: 'go1.25.3' }).primary, 'go1.25.3'],
    ['the same', keys.primary, undefined],
    ['another scope', buildKeys({ ...facts, scopeName: 'other', goVersion: 'go1.25.3' }).primary, undefined],
    ['a name that no version has', `${keys.anyGo}::error::x-a-b-1`, undefined],
    ['modules', modulesKeys('a'.repeat(64), ['go.sum']).primary, undefined],
  ])('%s', (_name, key, go) => {
    expect(otherGoIn(keys, key)).toBe(go);
  });
});

describe('whether a snapshot is of the same go.sum', () => {
  const other = { ...facts, sumHash: 'b'.repeat(64) };
  test.each([
    ['this ref', buildKeys(facts).primary, true],
    ['another ref', buildKeys({ ...facts, ref: 'refs/heads/main' }).primary, true],
    ['another go.sum', buildKeys(other).primary, false],
  ])('%s', (_name, prefix, expected) => {
    expect(isOfSameSum(buildKeys(facts), `${prefix}77-1-cccccccccccc`)).toBe(expected);
  });

  test('of modules', () => {
    const [keys, others] = ['a', 'b'].map((digit) => modulesKeys(digit.repeat(64), ['go.sum']));
    expect([keys, others].map((each) => keys && isOfSameSum(keys, `${each?.primary}77-1-c`))).toEqual([true, false]);
  });
});

test.each([
  ['an image by its digest', `golang:1.26@sha256:${'e'.repeat(64)}`],
  ['commas, spaces, new lines and slashes', 'a,b c\nd/../e'],
  ['a dash, which parts a key', 'golang-1.26'],
  ['nothing', ''],
  ['a long text', 'x'.repeat(2000)],
])('a store takes the key with %s', (_name, goVersion) => {
  const keys = buildKeys({ ...facts, goVersion });
  expect(
    keyProblem(savingKey(keys, { id: '1,2 3', attempt: '../x' }, { complete: false, digest: 'sha256:abc' })),
  ).toBeUndefined();
  expect(groupsProblem(keys.groups.map((group) => group.map(({ prefix }) => prefix)))).toBeUndefined();
  expect(keys.primary.split('-')).toHaveLength(primary({}).split('-').length);
});
