import { describe, expect, test } from '@jest/globals';
import { runDoctor } from '../../../src/action/doctor/run-doctor.ts';
import { module } from '../../doctor/given.ts';
import { givenRun } from '../given.ts';

const dockerfile = 'FROM golang:1.24\nWORKDIR /src\nCOPY . .\nRUN go mod tidy\nCMD ["go", "test", "./..."]\n';

const run = async (inputs: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) => {
  const { services } = await givenRun({
    files: { ...module, Dockerfile: dockerfile, ...files },
    inputs,
    checkout: false,
  });
  return runDoctor(services, '1.0.0');
};

describe('the exit code', () => {
  test.each([
    ['warnings', {}, 1],
    ['warnings where errors are asked for', { 'fail-on': 'error' }, 0],
    ['never', { 'fail-on': 'never' }, 0],
    ['rules that are left out', { ignore: 'go-mod-tidy-in-build, module-cache-mount-missing' }, 0],
  ])('%s', async (_name, inputs, code) => {
    expect((await run(inputs)).code).toBe(code);
  });
});

describe('wrong input is one error with its place', () => {
  test.each([
    ['a flag', { format: 'xml' }, {}, /^format: `xml` is not allowed/],
    [
      'a rule that there is not',
      { ignore: 'go-mod-tidy-in-buidl' },
      {},
      /no rule `go-mod-tidy-in-buidl`.*Did you mean `go-mod-tidy-in-build`/,
    ],
    ['a stage that there is not', { target: 'x' }, {}, /has no stage `x`/],
    ['a platform', { platforms: 'arm' }, {}, /`arm` is not a platform/],
    ['an argument without a value', { 'build-args': 'A' }, {}, /NAME=value/],
    ['no Dockerfile', { file: 'other' }, {}, /There is no Dockerfile at `other`/],
    [
      'a Dockerfile that nobody can parse',
      {},
      { Dockerfile: 'FROM a\nRUNN x\n' },
      /^Dockerfile:2: unknown instruction RUNN/,
    ],
    ['one that is not UTF-8', {}, { Dockerfile: 'FROM a\n# \ufffd\n' }, /^Dockerfile:2: this line is not UTF-8/],
    ['an empty one', {}, { Dockerfile: '' }, /^Dockerfile:1: the file has no FROM/],
  ])('%s', async (_name, inputs, files, message) => {
    await expect(
      run(inputs as Readonly<Record<string, string>>, files as Readonly<Record<string, string>>),
    ).rejects.toThrow(message);
  });
});

test('as JSON', async () => {
  const report = JSON.parse((await run({ format: 'json' })).text);
  expect(report).toMatchObject({ version: 1, fixed: [], noLongerApplies: [] });
  expect(report.findings.at(-1)).toEqual({
    rule: 'go-mod-tidy-in-build',
    level: 'warning',
    file: 'Dockerfile',
    line: 4,
    message: expect.any(String),
    fix: expect.any(String),
    docs: expect.stringMatching(/docs\/doctor\.md#go-mod-tidy-in-build$/),
    patch: [{ file: 'Dockerfile', line: 4, removed: ['RUN go mod tidy'], inserted: ['RUN go mod download'] }],
  });
});

test('as text after --fix', async () => {
  const { text, code } = await run({ fix: 'true' });
  expect(text).toContain('fixed Dockerfile:4 go-mod-tidy-in-build\n');
  expect([text.split('\n').at(-1), code]).toEqual(['Nothing is left.', 0]);
});

test('no line of the project becomes a command of the runner', async () => {
  const { text } = await run({}, { Dockerfile: 'FROM golang:1.24\nCOPY . .\nRUN go mod tidy ##[error]x\u001b[31m\n' });
  expect(text).not.toMatch(/##\[|\u001b/);
});

test.each(['json', 'sarif'])('none as %s either, which says the same', async (format) => {
  const { text } = await run({ format }, { Dockerfile: 'FROM golang:1.24\nCOPY . .\nRUN go mod tidy ##[add-mask]e\n' });
  expect(text).not.toContain('##[');
  expect(JSON.stringify(JSON.parse(text))).toContain('##[add-mask]e');
});
