import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { causeAdvice, causeRule, causeText } from '../../../src/action/savings/cause-texts.ts';
import type { ColdCause } from '../../../src/action/savings/cold-cause.ts';

const changed = [
  { name: 'CGO_ENABLED', how: 'changed', line: 7 },
  { name: '-race', how: 'gone', line: 0 },
] as const;

const causes: readonly (readonly [ColdCause, RegExp])[] = [
  [{ kind: 'forced', packages: 1 }, /^1 restored package was compiled again with the same result: /],
  [
    { kind: 'settings', packages: 80, changed },
    /^CGO_ENABLED \(line 7\) has changed, -race is gone since the snapshot, so 80 packages were compiled with another result\.$/,
  ],
  [
    { kind: 'settings', packages: 2, changed: [] },
    /^2 packages were compiled with another result, and no restored package/,
  ],
  [{ kind: 'go', before: 'go1.25.1' }, /^The Go of the image has changed: .* by go1\.25\.1, /],
  [{ kind: 'replaced', mounts: 1, of: 2 }, /^The builder replaced 1 of 2 mounts of the build cache/],
  [{ kind: 'emptied' }, /^Something in the build empties the mount of the build cache/],
  [{ kind: 'untouched' }, /^The build did not use the mount of the build cache/],
  [
    { kind: 'modules', count: 4, names: ['a@v1.0.0', 'b@v1.0.0', 'c@v1.0.0', 'd@v1.0.0'] },
    /lacked 4 modules that this build asked for: a@v1\.0\.0, b@v1\.0\.0, c@v1\.0\.0, …\.$/,
  ],
  [{ kind: 'modules', count: 1, names: [] }, /lacked 1 module that this build asked for\.$/],
  [{ kind: 'lacking', packages: 5 }, /^A part of the snapshot is missing, .*: 5 packages were compiled\.$/],
];

test.each(causes)('%j', (cause, text) => {
  expect(causeText('build', cause)).toMatch(text);
});

test('each finding links to a section that there is', () => {
  const page = readFileSync(path.join(import.meta.dirname, '../../../docs/caching.md'), 'utf8');
  const anchors = new Set(
    [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading.toLowerCase().replaceAll(' ', '-')),
  );
  const linked = causes.flatMap(([cause]) => /docs\/caching\.md#(\S+)$/.exec(causeAdvice(cause).fix)?.[1] ?? []);
  expect(linked).toHaveLength(8);
  expect(linked.filter((anchor) => !anchors.has(anchor))).toEqual([]);
});

test.each<readonly ['first' | 'same' | undefined, string]>([
  [undefined, 'Set go-hashes: true for two runs'],
  ['first', 'the next one with go-hashes: true names what has changed'],
  ['same', 'so the sources differ'],
])('where nothing shows what has changed, and go was asked (%s), the advice fits', (asked, text) => {
  const cause: ColdCause = { kind: 'settings', packages: 2, changed: [], ...(asked === undefined ? {} : { asked }) };
  const { fix, level } = causeAdvice(cause);
  expect([fix, level]).toEqual([expect.stringContaining(text), undefined]);
});

test('what passes by itself is a notice', () => {
  const notices = causes.filter(([cause]) => causeAdvice(cause).level === 'notice').map(([{ kind }]) => kind);
  expect(new Set(notices)).toEqual(new Set(['settings', 'go', 'modules']));
  expect(causeAdvice({ kind: 'settings', packages: 2, changed: [] }).level).toBeUndefined();
  expect(causeRule({ kind: 'lacking', packages: 1 })).toBe('');
});
