import { describe, expect, test } from '@jest/globals';
import { createTranscript, withoutSecrets } from '../../../src/platform/store-github/library-transcript.ts';

describe('a line of the library', () => {
  test.each([
    { name: 'plain', raw: 'Cache Size: ~1 MB', line: { level: 'info', text: 'Cache Size: ~1 MB' } },
    { name: 'for debugging', raw: '::debug::Archive Path: x', line: { level: 'debug', text: 'Archive Path: x' } },
    {
      name: 'a warning with properties and a line break',
      raw: '::warning file=a,line=1::first%0Asecond 100%25',
      line: { level: 'warning', text: 'first\nsecond 100%' },
    },
    {
      name: 'a command that would change the job',
      raw: '::set-output name=a::value',
      line: { level: 'info', text: 'value' },
    },
    { name: 'empty', raw: '', line: undefined },
    { name: 'a mask', raw: '::add-mask::something', line: undefined },
  ])('$name', ({ raw, line }) => {
    expect(createTranscript([]).add(raw)).toEqual(line);
  });

  test('never holds a given secret, nor one that the library masks', () => {
    const transcript = createTranscript(['runtime-token']);
    transcript.add('::add-mask::signature%252F1');
    expect(transcript.add('a runtime-token and signature%2F1')).toEqual({ level: 'info', text: 'a *** and ***' });
  });
});

test.each([
  {
    name: 'the query of an address',
    text: 'GET https://a.example/blob/1?sig=abc&se=1 failed',
    clean: 'GET https://a.example/blob/1?*** failed',
  },
  {
    name: 'the password of a proxy',
    text: 'connect http://me:pass@proxy:3128',
    clean: 'connect http://***@proxy:3128',
  },
  { name: 'a secret that occurs twice', text: 'xtoken-123 token-123', clean: 'x*** ***' },
  { name: 'a word that is too short for a secret', text: 'token and tok', clean: 'token and tok' },
])('masks $name', ({ text, clean }) => {
  expect(withoutSecrets(text, ['token-123', 'tok', ''])).toBe(clean);
});
