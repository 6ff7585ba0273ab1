import { expect, test } from '@jest/globals';
import { execFormatCause } from '../../src/diagnosis/exec-format.ts';

const error = {
  message: 'exit code: 1',
  step: '[build 2/3] RUN x',
  output: ['exec /bin/sh: exec format error'],
  exitCode: 1,
  file: 'Dockerfile',
  line: 2,
};

test('a program of another platform is the cause, with what to do', () => {
  expect(execFormatCause(error, [])).toMatch(
    /^Cause: "exec format error".*FROM --platform=\$BUILDPLATFORM.*setup-qemu-action/,
  );
  expect(execFormatCause(error, ['Do this.'])).toMatch(/no emulator for it\. Do this\.$/);
  expect(execFormatCause({ ...error, output: ['no'] }, ['Do this.'])).toBe('');
});
