import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/diagnosis/diagnose.ts';

const ran = 'process "/bin/sh -c go build" did not complete successfully: exit code: 1';
const named = (output: readonly string[], message = ran) => diagnose({ output, message })?.id;
const refused =
  'go: example.com/a@v1.0.0: Get "http://127.0.0.1:1/a": dial tcp 127.0.0.1:1: connect: connection refused';
const absent = 'go: example.com/b@v1.0.0: reading http://127.0.0.1:1/b: 404 Not Found';
const full = 'mkdir /tmp/go-build1: no space left on device';
const compile = './main.go:3:2: undefined: foo';

describe('of several causes the first is', () => {
  test.each([
    ['what the machine lacks', [full, absent, compile], 'disk-full'],
    ['what fails in every try, before what passes', [absent, refused], 'download-not-found'],
    ['of equals the nearest to the end: a try that failed, then the code', [refused, compile], 'compile-error'],
    ['of equals the nearest to the end: the code, then a network', [compile, refused], 'download-refused'],
    ['of one line the narrower', ['go: x@v1: dial tcp: lookup p on 1.1.1.1:53: i/o timeout'], 'dns'],
  ])('%s', (_, output, id) => expect(named(output)).toBe(id));
});

test('the evidence is the first line that says so, on one line', () => {
  const output = ['# example.com/app', `  ${compile}`, './z.go:9:1: undefined: bar', 'make: *** [build] Error 1'];
  expect(diagnose({ output, message: ran })).toMatchObject({ id: 'compile-error', evidence: compile });
});

describe('nothing is taken from', () => {
  test.each<[string, readonly string[], string]>([
    [
      'the command that BuildKit quotes',
      [],
      'process "/bin/sh -c echo no space left on device; exit 1" did not complete successfully: exit code: 1',
    ],
    ['what a test prints', ['    store_test.go:20: write /x: no space left on device'], ran],
    ['commands that the shell shows', ['+ grep "signal: killed" log'], ran],
    ['what go is about to do', ['go: downloading example.com/no such host v1.0.0'], ran],
    ['words of BuildKit that a RUN prints', ['pull access denied for x'], ran],
    ['silence', [], ran],
  ])('%s', (_, output, message) => expect(named(output, message)).toBeUndefined());
});

describe('hostile output takes no time', () => {
  const megabyte = 1 << 20;
  test.each([
    'a',
    ' ',
    ':',
    '/',
    '"',
    '\t',
    'go: ',
    'mkdir ',
    'lookup ',
    'reading ',
    'verifying m: a: ',
    '(replaced by ',
    'C compiler "',
    'a.go:1:1: ',
    'x.go:',
    'exec: "',
    'failed to push ',
    '\\',
    '-',
    '@v1',
    'package a ',
    '/pkg/mod/',
    'vendor/',
    'gcc',
    'CacheService/',
  ])('%j again and again', (part) => {
    const line = part.repeat(megabyte / part.length);
    const output = Array.from({ length: 200 }, () => line);
    const begin = performance.now();
    diagnose({ output, message: line });
    expect(performance.now() - begin).toBeLessThan(500);
  });
});
