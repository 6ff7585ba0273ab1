import { describe, expect, test } from '@jest/globals';
import { parseNetrc } from '../../../src/config/secrets/netrc.ts';

const login = 'machine git.example.com login me password s3cret-token';

describe('a netrc', () => {
  test('is read in any layout', () => {
    expect(
      parseNetrc('# mine\nmachine a.b\n\tlogin me password p#1\nmachine c.d account x password q default password r'),
    ).toEqual({
      kind: 'netrc',
      machines: [
        { host: 'a.b', login: 'me', password: 'p#1' },
        { host: 'c.d', login: '', password: 'q' },
        { host: '', login: '', password: 'r' },
      ],
    });
  });

  test.each([
    ['a token alone', 'ghp_canary', 1, 'a word other than'],
    ['a URL', 'machine https://git.example.com login me password canary', 1, 'leave out `https://`'],
    ['no password', 'machine a.b login me password x\nmachine git.example.com login canary', 2, 'no `password`'],
    ['a login first', 'login canary', 1, 'before any `machine`'],
    ['a macro', `${login}\nmacdef canary`, 2, 'not supported'],
    ['nothing but a comment', '# canary', 1, 'names no'],
  ])('%s is refused without repeating it', (_, text, line, told) => {
    const parsed = parseNetrc(text);
    expect(parsed).toMatchObject({ kind: 'invalid', line, message: expect.stringContaining(told) });
    expect(JSON.stringify(parsed)).not.toContain('canary');
  });
});
