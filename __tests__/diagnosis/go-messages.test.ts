import { describe, expect, test } from '@jest/globals';
import { goMessages } from '../../src/diagnosis/go-messages.ts';

const said = (...output: readonly string[]) =>
  goMessages(output).map((each) => `${each.package}|${each.path}:${each.line}|${each.message}`);

describe('a message is read', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'of the compiler, with its package',
      ['# example.com/app/a', 'a/a.go:3:2: undefined: x'],
      ['example.com/app/a|a/a.go:3|undefined: x'],
    ],
    [
      'of a package with its tests',
      ['# example.com/app [example.com/app.test]', './a_test.go:3:2: undefined: x'],
      ['example.com/app|./a_test.go:3|undefined: x'],
    ],
    [
      'of vet',
      ['# example.com/app', 'vet: ./main.go:7:1: missing return'],
      ['example.com/app|./main.go:7|missing return'],
    ],
    [
      'of files that were named',
      ['# command-line-arguments', './main.go:7:1: missing return'],
      ['|./main.go:7|missing return'],
    ],
    [
      'before anything is compiled',
      ['main.go:3:8: package x/y is not in std (/usr/local/go/src/x/y)'],
      ['|main.go:3|package x/y is not in std (/usr/local/go/src/x/y)'],
    ],
    ['once', ['a.go:1:1: x', 'a.go:1:1: x'], ['|a.go:1|x']],
    [
      'of a test, with its package below',
      ['--- FAIL: TestA (0.00s)', '    a_test.go:5: got 1, want 2', 'FAIL', 'FAIL\texample.com/app/a\t0.002s', 'FAIL'],
      ['example.com/app/a|a_test.go:5|got 1, want 2'],
    ],
    [
      'of a test that is told while it runs',
      ['=== RUN   TestA', '    a_test.go:5: got 1', '--- FAIL: TestA (0.00s)', 'FAIL\texample.com/app\t0.002s'],
      ['example.com/app|a_test.go:5|got 1'],
    ],
  ])('%s', (_, output, expected) => expect(said(...output)).toEqual(expected));
});

describe('no message is', () => {
  test.each<[string, readonly string[]]>([
    ['a module that was not downloaded', ['main.go:3:8: example.com/x@v1.0.0: Get "http://x": EOF']],
    [
      'a log of a test that passed',
      ['=== RUN   TestA', '    a_test.go:5: hello', '--- PASS: TestA (0.00s)', 'FAIL\texample.com/app\t0.1s'],
    ],
    ['a stack', ['\t/src/main.go:12 +0x1d']],
    ['data', [`a.go:1:1: ${'x'.repeat(2000)}`]],
  ])('%s', (_, output) => expect(said(...output)).toEqual([]));
});
