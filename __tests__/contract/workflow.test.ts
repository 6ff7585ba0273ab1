import { mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { actionsCommands } from '../../src/platform/runner/actions-commands.ts';
import { actionsLog } from '../../src/platform/runner/actions-log.ts';
import { actionsWorkflow } from '../../src/platform/runner/actions-workflow.ts';
import { terminalWorkflow } from '../../src/platform/terminal/terminal-workflow.ts';
import type { Workflow } from '../../src/platform/workflow.ts';
import { summaryFrom } from '../../src/report/summary/summary.ts';
import { readByRunner, readFileCommands } from '../fakes/actions-runner.ts';
import { enterRunner, leaveRunner } from '../fakes/runner-process.ts';
import { recordingWorkflow } from '../fakes/workflow.ts';
import { failedReport, warmReport } from '../report/samples.ts';

/** `post` is the workflow of the step's later process, where it has one; what the surroundings saw comes with it. */
interface Subject {
  readonly main: Workflow;
  post(): Workflow;
  outputs(): Readonly<Record<string, string>>;
  summary(): string;
  masked(): readonly string[];
}

// One for all tests: @actions/core looks for the summary's file once in a process.
const folder = mkdtempSync(join(tmpdir(), 'workflow-'));
afterEach(leaveRunner);
afterAll(() => rmSync(folder, { recursive: true }));

const actions = (inputs: Readonly<Record<string, string>>): Subject => {
  const names = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;
  const files = Object.fromEntries(names.map((name) => [name, join(folder, name)]));
  for (const path of Object.values(files)) writeFileSync(path, '');
  const read = (name: (typeof names)[number]): string => readFileSync(join(folder, name), 'utf8');
  const variables = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  const environment = { ...files, ...Object.fromEntries(variables) };
  const { output } = enterRunner(environment);
  return {
    main: actionsWorkflow(actionsCommands()),
    post: () => {
      const states = [...readFileCommands(read('GITHUB_STATE'))].map(([name, value]) => [`STATE_${name}`, value]);
      enterRunner({ ...environment, ...Object.fromEntries(states) });
      return actionsWorkflow(actionsCommands());
    },
    outputs: () => Object.fromEntries(readFileCommands(read('GITHUB_OUTPUT'))),
    summary: () => read('GITHUB_STEP_SUMMARY'),
    masked: () =>
      readByRunner(output())
        .commands.filter(({ name }) => name === 'add-mask')
        .map(({ message }) => message),
  };
};

const subjects: readonly (readonly [string, (inputs: Readonly<Record<string, string>>) => Subject])[] = [
  [
    'the fake',
    (inputs) => {
      const main = recordingWorkflow(inputs);
      return {
        main,
        post: () => recordingWorkflow(inputs, main.saved),
        outputs: () => Object.fromEntries(main.outputs),
        summary: () => main.summaries.join('\n'),
        masked: () => main.secrets,
      };
    },
  ],
  ['GitHub Actions', actions],
  [
    'a terminal',
    (inputs) => {
      const main = terminalWorkflow(new Map(Object.entries(inputs)));
      return {
        main,
        post: () => main,
        outputs: () => Object.fromEntries(main.outputs()),
        summary: main.summary,
        masked: main.secrets,
      };
    },
  ],
];

const values = [
  ['plain', 'exact'],
  ['empty', ''],
  ['of several lines', '{\n  "a": 1\n}'],
  ['with a line end at its end', 'a\n'],
  ['that imitates a file command', 'a\nforged<<X\nb\nX\nEOF\nghadelimiter_'],
  ['with other alphabets', 'ä 漢 😀 %0A'],
] as const;

describe.each(subjects)('workflow: %s', (_name, start) => {
  test('an input comes as it was given, an absent one is empty', () => {
    const { main } = start({ 'build-args': '\n  A=1\n  B=2\n', target: '  ' });
    expect(main.input('build-args')).toBe('\n  A=1\n  B=2\n');
    expect(main.input('target')).toBe('  ');
    expect(main.input('nowhere')).toBe('');
  });

  test.each(values)('an output %s', (_kind, value) => {
    const { main, outputs } = start({});
    main.setOutput('first', value);
    main.setOutput('second', 'x');
    expect(outputs()).toEqual({ first: value, second: 'x' });
  });

  test('the last value of an output counts', () => {
    const { main, outputs } = start({});
    main.setOutput('a', '1');
    main.setOutput('a', '2');
    expect(outputs()).toEqual({ a: '2' });
  });

  test.each(values)('state %s reaches post', (_kind, value) => {
    const { main, post } = start({});
    main.saveState('run', value);
    expect(post().state('run')).toBe(value);
    expect(post().state('other')).toBe('');
  });

  test('summaries follow each other', async () => {
    const { main, summary } = start({});
    await main.writeSummary('# one');
    await main.writeSummary('two\n');
    expect(summary().trim().split('\n')).toEqual(['# one', 'two']);
  });

  test('a secret is handed over', () => {
    const { main, masked } = start({});
    main.addSecret('s3cr%t');
    expect(masked()).toEqual(['s3cr%t']);
  });
});

describe('GitHub Actions alone', () => {
  test('a secret of several lines is masked by its lines too, since the runner masks line by line', () => {
    const { main, masked } = actions({});
    main.addSecret('-----BEGIN\nline-one\nab\n-----END\n');
    main.addSecret('');
    expect(masked()).toEqual(['-----BEGIN\nline-one\nab\n-----END', '-----BEGIN', 'line-one', '-----END']);
  });

  test('a secret that becomes known during the build is masked at once, and the build still cannot issue commands', async () => {
    const { output } = enterRunner();
    const commands = actionsCommands();
    const workflow = actionsWorkflow(commands);
    await actionsLog(commands).passThrough(async (line) => {
      workflow.addSecret('s3cret');
      line('::warning::forged');
    });
    expect(readByRunner(output()).commands).toEqual([{ name: 'add-mask', message: 's3cret', properties: {} }]);
  });

  test('without a summary file there is no page, and no trouble', async () => {
    enterRunner();
    await expect(actionsWorkflow(actionsCommands()).writeSummary('# x')).resolves.toBeUndefined();
  });

  test('two builds of a job have a section each, with their own titles', async () => {
    const { main, post, summary } = actions({});
    await main.writeSummary(summaryFrom({ ...warmReport, image: 'ghcr.io/me/api:1' }));
    await post().writeSummary(summaryFrom({ ...failedReport, image: 'ghcr.io/me/web:1' }));
    expect(summary().match(/^#+ .*$/gm)).toEqual([
      '### Go image <code>ghcr.io/me/api&#58;1</code>: success',
      '### Go image <code>ghcr.io/me/web&#58;1</code>: failure',
    ]);
  });

  test('a summary that could not be written is not written with the next one', async () => {
    const { main, summary } = actions({});
    const path = join(folder, 'GITHUB_STEP_SUMMARY');
    rmSync(path);
    mkdirSync(path);
    await expect(main.writeSummary('# lost')).rejects.toThrow(/EISDIR/);
    rmdirSync(path);
    writeFileSync(path, '');
    await main.writeSummary('# x');
    expect(summary()).toBe('# x\n');
  });

  test('without an output file the older commands serve', () => {
    const { output } = enterRunner();
    const workflow = actionsWorkflow(actionsCommands());
    workflow.setOutput('a', '1\n2');
    workflow.saveState('b', '3');
    expect(readByRunner(output()).commands).toEqual([
      { name: 'set-output', message: '1\n2', properties: { name: 'a' } },
      { name: 'save-state', message: '3', properties: { name: 'b' } },
    ]);
  });
});
