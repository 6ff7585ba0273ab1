import { describe, expect, test } from '@jest/globals';
import { parseGoMod } from '../../src/gomod/go-mod.ts';
import { modulesRestore, replacementOf } from '../../src/gomod/modules-restore.ts';

type Set = Parameters<typeof modulesRestore>[0];

/** One module with this go.mod and no go.sum. */
const set = (goMod: string, more: Partial<Set> = {}): Set =>
  ({
    modules: [{ goModFile: '/w/app/go.mod', goSumFile: undefined, goMod: parseGoMod(`module x\n\n${goMod}\n`) }],
    workspace: undefined,
    sums: [],
    vendored: false,
    ...more,
  }) as unknown as Set;

const required = 'require example.com/a v1.0.0';

describe('downloaded modules', () => {
  test.each<[string, Set, string]>([
    ['can be restored where sums vouch for them', set(required, { sums: [{}] as unknown as Set['sums'] }), 'possible'],
    ['cannot be restored without a go.sum', set(required), 'impossible'],
    ['are none where the module requires none', set(''), 'needless'],
    ['are none where a folder replaces what it requires', set(`${required}\nreplace example.com/a => ./a`), 'needless'],
    [
      'are some where another version is replaced',
      set(`${required}\nreplace example.com/a v2.0.0 => ./a`),
      'impossible',
    ],
    [
      'are some where another module replaces it',
      set(`${required}\nreplace example.com/a => b.c/d v1.0.0`),
      'impossible',
    ],
    ['are none where modules are vendored, whatever the sums', set(required, { vendored: true }), 'needless'],
  ])('%s', (_name, given, kind) => expect(modulesRestore(given, '/w').kind).toBe(kind));

  test('name the go.mod without a go.sum by its path in the workspace', () => {
    expect(modulesRestore(set(required), '/w')).toMatchObject({
      reason: expect.stringContaining('beside app/go.mod'),
      fix: expect.stringContaining('go mod tidy'),
    });
  });
});

describe('of several replacements of one module', () => {
  const { replace } = parseGoMod('module x\n\nreplace a.b/c => ./all\nreplace a.b/c v1.0.0 => ./own\n');
  test.each([
    ['the one of the very version counts', 'v1.0.0', './own'],
    ['else the one of all versions', 'v1.1.0', './all'],
  ])('%s', (_name, version, path) => {
    expect(replacementOf('a.b/c', version, replace)?.by).toMatchObject({ kind: 'folder', path });
  });

  test('none counts for another module', () => expect(replacementOf('a.b/d', 'v1.0.0', replace)).toBeUndefined());
});
