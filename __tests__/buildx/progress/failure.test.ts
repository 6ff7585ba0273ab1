import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { failureFrom } from '../../../src/buildx/progress/failure.ts';

const fixture = (name: string): readonly string[] =>
  readFileSync(join(import.meta.dirname, '../../fixtures/progress', name), 'utf8').split('\n');

const lines = Array.from({ length: 12 }, (_, index) => `# example.com/app line ${index + 1}`);

describe('failures of real builds', () => {
  test('a RUN: its heading, all of its output, its exit code, its place', () => {
    const failure = failureFrom(fixture('failed-run.txt'));
    expect(failure.step).toMatch(/^\[build 4\/5\] RUN --mount=type=cache,target=\/root\/.cache\/go-build .*exit 2$/);
    expect(failure.output).toEqual([...lines, './main.go:3:2: undefined: foo']);
    expect(failure.message).toMatch(/^process "\/bin\/sh -c for i in .*did not complete successfully: exit code: 2$/);
    expect(failure).toMatchObject({ exitCode: 2, file: 'Dockerfile', line: 5 });
  });

  test('only the end of the output is at hand: what the error block repeats', () => {
    const all = fixture('failed-run.txt');
    const failure = failureFrom(all.slice(all.indexOf('------')));
    expect(failure.step).toMatch(/^\[build 4\/5\] RUN .*exit 2$/);
    expect(failure.output).toEqual([...lines.slice(3), './main.go:3:2: undefined: foo']);
    expect(failure).toMatchObject({ exitCode: 2, file: 'Dockerfile', line: 5 });
  });

  test.each([
    [
      'a parse error has no step',
      'failed-parse.txt',
      { step: '', exitCode: 0, file: 'Dockerfile', line: 2, output: [] },
    ],
    ['a missing file', 'failed-copy.txt', { step: '[2/2] COPY nothere /x', exitCode: 0, file: 'Dockerfile', line: 2 }],
    ['a base image that cannot be had', 'failed-base.txt', { file: 'Dockerfile', line: 1, output: [] }],
    [
      'another stage, file and code',
      'failed-stage.txt',
      { exitCode: 137, file: 'api.Dockerfile', line: 15, output: ['two warnings'] },
    ],
    [
      'an unknown target',
      'failed-target.txt',
      { step: '', file: '', line: 0, message: 'target stage "nope" could not be found' },
    ],
  ])('%s', (_name, file, expected) => {
    expect(failureFrom(fixture(file))).toMatchObject(expected);
  });

  test('the message of a parse error', () => {
    expect(failureFrom(fixture('failed-parse.txt')).message).toBe(
      'dockerfile parse error on line 2: unknown instruction: RUNN (did you mean RUN?)',
    );
  });
});

test('of two failed steps, the one that the last words name', () => {
  const failure = failureFrom([
    '#1 [a 1/1] RUN x',
    '#2 [b 1/1] RUN y',
    '#1 ERROR: process "x" did not complete successfully: exit code: 1',
    '#2 ERROR: process "y" did not complete successfully: exit code: 3',
    'ERROR: failed to build: failed to solve: process "y" did not complete successfully: exit code: 3',
  ]);
  expect(failure).toMatchObject({ step: '[b 1/1] RUN y', exitCode: 3 });
});

test('of a line of data the beginning is kept', () => {
  const data = 'x'.repeat(100_000);
  const end = ['#1 ERROR: process "go build" did not complete successfully: exit code: 1'];
  const failed = failureFrom(['#1 [1/1] RUN go build', `#1 0.1 ${data}`, ...end]);
  expect(failed.output).toEqual([`${data.slice(0, 4000)}…`]);
  expect(failureFrom([data]).message).toBe(`${data.slice(0, 4000)}…`);
});

test('no more than 200 lines are kept', () => {
  const many = Array.from({ length: 500 }, (_, index) => `#1 0.100 ${index}`);
  const { output } = failureFrom(['#1 [a 1/1] RUN x', ...many, '#1 ERROR: x']);
  expect(output).toHaveLength(200);
  expect(output.at(-1)).toBe('499');
});

test('a RUN cannot forge the place', () => {
  expect(
    failureFrom(['#1 [a 1/1] RUN x', '#1 0.1 Dockerfile:9', '#1 0.1 --------------------', '#1 ERROR: x']).line,
  ).toBe(0);
});

describe('an output that names no error', () => {
  test.each<[string, readonly string[], object]>([
    [
      'an unknown flag: the line that names it',
      [
        'unknown flag: --nope',
        '',
        'Usage:  docker buildx build [OPTIONS] PATH',
        '',
        "Run 'docker buildx build --help'",
      ],
      {
        message: 'unknown flag: --nope',
        output: [
          'unknown flag: --nope',
          'Usage:  docker buildx build [OPTIONS] PATH',
          "Run 'docker buildx build --help'",
        ],
      },
    ],
    ['several lines: the last', ['a', 'b'], { message: 'b', output: ['a', 'b'] }],
    ['one line', ['signal: killed', ''], { message: 'signal: killed', output: [] }],
    ['nothing', [''], { message: 'docker buildx ended with an error and printed nothing', output: [] }],
  ])('%s', (_, given, expected) => expect(failureFrom(given)).toMatchObject({ step: '', ...expected }));
});
