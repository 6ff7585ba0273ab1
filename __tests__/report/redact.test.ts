import { describe, expect, test } from '@jest/globals';
import { redactor } from '../../src/report/redact.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('forms of a secret', () => {
  const secret = 'p@ss/wörd+1 "x"';
  test.each([
    ['itself', secret],
    ['twice', `${secret}${secret}`],
    ['in a URL', encodeURIComponent(secret)],
    ['in a URL, in small letters', encodeURIComponent(secret).toLowerCase()],
    ['in a form', encodeURIComponent(secret).replaceAll('%20', '+')],
    ['quoted', JSON.stringify(secret)],
    ['base64', base64(secret)],
    ['base64url', Buffer.from(secret).toString('base64url')],
    ['authorisation of a short user', base64(`u:${secret}`)],
    ['authorisation of a longer user', base64(`us:${secret}`)],
    ['authorisation of user and host', base64(`use:${secret}\n`)],
  ])('%s', (_name, form) => {
    const text = redactor([secret])(`before ${form} after`);
    expect(text).toMatch(/^before .*\*\*\*.* after$/);
    expect(text).not.toContain(form);
    const decoded = Buffer.from(text.slice('before '.length, -' after'.length), 'base64').toString();
    expect(decoded).not.toContain('wörd');
  });
});

test.each<readonly [string, readonly string[], string, string]>([
  ['the longer one first', ['abcd', 'abcdefgh'], 'x abcdefgh y', 'x *** y'],
  ['signs of patterns', ['a.*b$'], 'a.*b$ aXXb', '*** aXXb'],
  [
    'a secret of several lines, by its lines',
    ['-----BEGIN-----\nline-one\nab\n'],
    '#8 0.1 line-one ab',
    '#8 0.1 *** ab',
  ],
  ['with the line end of a file', ['token\n'], 'x token y', 'x *** y'],
  ['no secret', [], 'x', 'x'],
  ['an empty one', ['', '  '], 'x  y', 'x  y'],
  ['only asterisks', ['*'], 'a * b', 'a * b'],
  ['a mask that completes another secret', ['b***c', 'secret'], 'bsecretc', '***'],
  ['half of a character', ['\ud800abc'], 'x', 'x'],
])('%s', (_name, secrets, text, expected) => {
  expect(redactor(secrets)(text)).toBe(expected);
});

test('a secret never survives, whatever it is and wherever it stands', () => {
  const random = generator(20_261_123);
  const alphabet = ['a', 'b', '*', '%', '+', '/', '"', '\\', '\n', ' ', 'é', '😀', '$', '{'];
  const word = (longest: number): string =>
    Array.from(
      { length: 1 + Math.floor(random() * longest) },
      () => alphabet[Math.floor(random() * alphabet.length)] ?? '',
    ).join('');
  let masked = 0;
  for (let round = 0; round < 2000; round += 1) {
    const secrets = Array.from({ length: 1 + Math.floor(random() * 4) }, () => word(8));
    const pieces = Array.from({ length: 6 }, () =>
      random() < 0.5 ? word(4) : (secrets[Math.floor(random() * secrets.length)] ?? ''),
    );
    const text = redactor(secrets)(pieces.join(''));
    for (const secret of secrets) {
      if (/^[*\s]*$/.test(secret)) continue;
      expect(text).not.toContain(secret);
    }
    if (text.includes('***')) masked += 1;
  }
  expect(masked).toBeGreaterThan(1000);
});

/** Park and Miller's generator: the same cases on every run. */
function generator(seed: number): () => number {
  let state = seed % 2_147_483_647;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
