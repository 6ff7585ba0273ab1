import { describe, expect, test } from '@jest/globals';
import { failureAt, failureText } from '../../src/diagnosis/failed-step.ts';
import { tellingLines } from '../../src/diagnosis/telling-lines.ts';

const error = {
  message: 'process "/bin/sh -c go build ./..." did not complete successfully: exit code: 1',
  step: '[build 5/6] RUN go build ./...',
  output: ['# example.com/api', '', './main.go:3:2: undefined: foo  '],
  exitCode: 1,
  file: 'Dockerfile',
  line: 12,
};

test("BuildKit's place becomes one in the user's own file, from the workspace", () => {
  expect(failureAt(error, 'services/api/Dockerfile')).toEqual({
    step: error.step,
    message: error.message,
    file: 'services/api/Dockerfile',
    line: 12,
    excerpt: ['# example.com/api', './main.go:3:2: undefined: foo'],
  });
});

test.each(['other.Dockerfile', ''])('the name %j that is not the file that was given stays as it is', (file) => {
  expect(failureAt({ ...error, file }, 'services/api/Dockerfile').file).toBe(file);
});

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

test('in words: the step, the place, what BuildKit says and what the step printed', () => {
  expect(failureText(failureAt(error, 'api/Dockerfile'))).toBe(
    [
      `The build failed at [build 5/6] RUN go build ./... (api/Dockerfile:12): ${error.message}`,
      'Its output says:',
      '  # example.com/api',
      '  ./main.go:3:2: undefined: foo',
    ].join('\n'),
  );
  expect(failureText({ step: '', message: 'no such target', file: '', line: 0, excerpt: [] })).toBe(
    'The build failed: no such target',
  );
});
