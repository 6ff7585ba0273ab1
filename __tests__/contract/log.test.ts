import { afterEach, describe, expect, test } from '@jest/globals';
import { actionsCommands } from '../../src/platform/runner/actions-commands.ts';
import { actionsLog } from '../../src/platform/runner/actions-log.ts';
import { systemClock } from '../../src/platform/clock.ts';
import type { Log } from '../../src/platform/log.ts';
import { terminalLog } from '../../src/platform/terminal/terminal-log.ts';
import { readByRunner } from '../fakes/actions-runner.ts';
import { recordingLog } from '../fakes/log.ts';
import { enterRunner, leaveRunner } from '../fakes/runner-process.ts';

afterEach(leaveRunner);

/** `shown` is what a reader has before them at the end, in order. */
interface Subject {
  readonly log: Log;
  shown(): string;
}

const terminal = (isTTY: boolean): Subject => {
  let output = '';
  const stream = { write: (text: string) => (output += text), isTTY, columns: 80 };
  const log = terminalLog(stream, systemClock, { NO_COLOR: '1' });
  return {
    log,
    shown: () => {
      log.close();
      return output;
    },
  };
};

const subjects: readonly (readonly [string, () => Subject])[] = [
  [
    'the fake',
    () => {
      const log = recordingLog();
      return { log, shown: () => [...log.groups, log.text()].join('\n') };
    },
  ],
  [
    'GitHub Actions',
    () => {
      const { output } = enterRunner();
      const log = actionsLog(actionsCommands());
      const shown = (): string => {
        const { commands, printed } = readByRunner(output());
        return [...commands.map(({ message }) => message), ...printed].join('\n');
      };
      return { log, shown };
    },
  ],
  ['a terminal', () => terminal(true)],
  ['a pipe', () => terminal(false)],
];

describe.each(subjects)('log: %s', (_name, start) => {
  test('everything that is said is shown', async () => {
    const { log, shown } = start();
    log.info('an info');
    log.warning('a warning', { title: 'rule', file: 'Dockerfile', line: 12 });
    log.error('an error');
    await log.group('a title', async () => log.info('inside'));
    const text = shown();
    for (const said of ['an info', 'a warning', 'an error', 'a title', 'inside']) expect(text).toContain(said);
  });

  test('lines keep their order and their line breaks', async () => {
    const { log, shown } = start();
    log.info('one\ntwo');
    await log.group('title', async () => {
      log.info('three');
      await log.passThrough(async (line) => ['four', 'five'].forEach(line));
      log.info('six');
    });
    const words = shown()
      .split(/\s+/)
      .filter((word) => ['one', 'two', 'three', 'four', 'five', 'six'].includes(word));
    expect(words.slice(-6)).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
    expect(shown()).not.toContain('one two');
  });

  test('a group and a pass-through give what their body gives', async () => {
    const { log } = start();
    await expect(log.group('a', async () => 7)).resolves.toBe(7);
    await expect(log.passThrough(async () => 'x')).resolves.toBe('x');
  });

  test('they throw what their body throws, and what comes after stands outside', async () => {
    const { log, shown } = start();
    await expect(log.group('first', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(log.passThrough(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await log.group('second', async () => log.info('in the second'));
    log.error('after');
    expect(shown()).toContain('in the second');
    expect(shown()).toContain('after');
  });

  test('a body that throws at once ends its group too', async () => {
    const { log } = start();
    const thrower = (): Promise<void> => {
      throw new Error('at once');
    };
    await expect(log.group('first', thrower)).rejects.toThrow('at once');
    await expect(log.group('second', async () => 1)).resolves.toBe(1);
  });
});

test('in Actions a group that throws is closed before what comes after it', async () => {
  const { output } = enterRunner();
  const log = actionsLog(actionsCommands());
  await expect(log.group('g', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  log.info('after');
  expect(output()).toBe('::group::g\n::endgroup::\nafter\n');
});
