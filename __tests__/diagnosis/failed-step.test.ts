import { expect, test } from '@jest/globals';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { failureAt, failureText } from '../../src/diagnosis/failed-step.ts';

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
    diagnosis: diagnose(error),
  });
});

test.each(['other.Dockerfile', ''])('the name %j that is not the file that was given stays as it is', (file) => {
  expect(failureAt({ ...error, file }, 'services/api/Dockerfile').file).toBe(file);
});

test('a check that found something is no failure with a cause', () => {
  const message = 'Check complete, 1 warning has been found!';
  expect(failureAt({ ...error, message }, 'Dockerfile').diagnosis).toBeUndefined();
});

test('in words: cause and remedy, the step, the place, what BuildKit says and what the step printed', () => {
  const diagnosis = diagnose(error);
  expect(failureText(failureAt(error, 'api/Dockerfile'))).toBe(
    [
      'Cause: The Go code does not compile.',
      '  ./main.go:3:2: undefined: foo',
      `Remedy: ${diagnosis?.remedy}`,
      `More: ${diagnosis?.docs}`,
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
