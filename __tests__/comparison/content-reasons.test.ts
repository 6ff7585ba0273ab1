import { expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { contentReasons } from '../../src/comparison/content-reasons.ts';
import { goProgram } from './go-programs.ts';

const none = (): undefined => undefined;

test('a Go program: the lines of its build info that differ, and a time', () => {
  const program = (modified: boolean, tail: string): Buffer =>
    goProgram([`build\tvcs.modified=${modified}`, 'build\tCGO_ENABLED=0'], { tail });
  expect(contentReasons(program(false, '2026-11-30'), program(true, '2026-11-31'), none)).toEqual([
    "Go's build info differs in the VCS stamp `vcs.modified`: `false` cold, `true` warm",
    'a time is written into it: `2026-11-30` cold, `2026-11-31` warm',
  ]);
});

test('a time in a Go program whose build info is equal', () => {
  const lines = ['build\t-trimpath=true'];
  const [cold, warm] = ['2026-11-30T00:40:01Z', '2026-11-30T00:40:02Z'].map((tail) => goProgram(lines, { tail }));
  expect(contentReasons(cold ?? Buffer.of(), warm ?? Buffer.of(), none)).toEqual([
    'a time is written into it: `2026-11-30T00:40:01Z` cold, `2026-11-30T00:40:02Z` warm',
  ]);
});

test('a setting that only one has, and more lines than are shown', () => {
  const lines = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `build\t${name}=1`);
  const reasons = contentReasons(goProgram([]), goProgram(lines), none);
  expect(reasons[0]).toBe("Go's build info differs in `build a`: absent cold, `1` warm");
  expect(reasons.slice(6)).toEqual(["Go's build info differs in 2 more lines"]);
});

test('programs of which nothing tells why: the place, and that the build info is equal', () => {
  const [cold, warm] = ['abc', 'abd'].map((tail) => goProgram(['path\tapp'], { tail }));
  expect(contentReasons(cold ?? Buffer.of(), warm ?? Buffer.of(), none)).toEqual([
    expect.stringMatching(/^the first byte that differs is byte \d+$/),
    'both are Go programs with the same build info (`go version -m`)',
  ]);
});

test('other files: the place', () => {
  expect(contentReasons(Buffer.from('ab'), Buffer.from('ac'), none)).toEqual(['the first byte that differs is byte 2']);
});

test('archives: that only their times differ', () => {
  const [cold, warm] = [1, 2].map((seconds) => {
    const bytes = gzipSync('text');
    bytes.writeUInt32LE(seconds, 4);
    return bytes;
  });
  expect(contentReasons(cold ?? Buffer.of(), warm ?? Buffer.of(), () => Buffer.from('text'))).toEqual([
    'the archives differ in the times of their entries alone',
  ]);
});
