import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { changesOf, dayOf, releaseNotes } from '../../scripts/release/notes.mjs';

const changelog = `# Changelog

What users notice.

## Unreleased

- Not out yet.

## 1.10.0 (2026-12-01)

- Faster.
  On two lines.

### Security

- A fix.

## 1.1.0

- No day.

## 1.0.0 (2026-10-01)
`;

test.each([
  ['up to the next heading', '1.10.0', '- Faster.\n  On two lines.\n\n### Security\n\n- A fix.', '2026-12-01'],
  ['not of a version that begins alike', '1.1.0', '- No day.', undefined],
  ['nothing at the end', '1.0.0', '', '2026-10-01'],
  ['no heading', '1.2.0', undefined, undefined],
  ['what is not out', 'Unreleased', undefined, undefined],
])('the changes of a version: %s', (_what, version, changes, day) => {
  expect([changesOf(changelog, version), dayOf(changelog, version)]).toEqual([changes, day]);
  expect(changesOf(changelog.replaceAll('\n', '\r\n'), version)).toBe(changes);
});

test('the text of a release has its changes, the commit to pin, and what to verify', () => {
  const sha = '0123456789abcdef0123456789abcdef01234567';
  const text = releaseNotes({
    changes: '- Faster.',
    tag: 'v1.10.0',
    sha,
    repository: 'me/action',
    packageFile: 'action-1.10.0.tgz',
  });
  expect(text.startsWith('- Faster.\n\n## ')).toBe(true);
  expect(text).toContain(`- uses: me/action@${sha} # v1.10.0\n`);
  expect(text).toContain('/me/action/releases/download/v1.10.0/action-1.10.0.tgz ');
  expect(text).toContain('gh attestation verify action-1.10.0.tgz --repo me/action\n');
});

test('every heading of our changelog is one that a release can be cut out of', () => {
  const own = readFileSync(path.join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8');
  const headings = [...own.matchAll(/^## (.*)$/gm)].map(([, text]) => text ?? '');
  expect(headings.filter((text) => !/^(Unreleased|\d+\.\d+\.\d+(-\S+)? \(\d{4}-\d{2}-\d{2}\))$/.test(text))).toEqual(
    [],
  );
});
