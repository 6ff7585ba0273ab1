import { describe, expect, test } from '@jest/globals';
import { tellingLines } from '../../src/diagnosis/telling-lines.ts';

describe('the lines that tell why', () => {
  const numbered = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => `line ${index + 1}`);

  test('are all of a short output, without empty ones', () => {
    expect(tellingLines(['a', '  ', 'b'])).toEqual(['a', 'b']);
  });

  test('are the last ten where no line says more than another', () => {
    expect(tellingLines(numbered(30))).toEqual(numbered(30).slice(-10));
  });

  test('are the first errors too, where the end does not tell', () => {
    const output = ['./main.go:3:2: undefined: foo', ...numbered(30)];
    expect(tellingLines(output)).toEqual(['./main.go:3:2: undefined: foo', '…', ...numbered(30).slice(-5)]);
  });

  test('are the last ten where the errors are among them', () => {
    const output = [...numbered(30), 'package go/doc is not in std', 'make: *** [Makefile:3: build] Error 1'];
    expect(tellingLines(output)).toEqual(output.slice(-10));
  });

  test('are ten and a gap at most', () => {
    const output = Array.from({ length: 500 }, (_, index) => `x.go:${index + 1}: cannot use y`);
    expect(tellingLines(output)).toHaveLength(11);
  });
});
