import { setSecret } from '@actions/core';
import { afterEach, describe, expect, test } from '@jest/globals';
import { actionsCommands } from '../../../src/platform/runner/actions-commands.ts';
import { actionsLog } from '../../../src/platform/runner/actions-log.ts';
import { readByRunner } from '../../fakes/actions-runner.ts';
import { enterRunner, leaveRunner } from '../../fakes/runner-process.ts';

const started = (redact?: (text: string) => string) => {
  const { output } = enterRunner();
  const commands = actionsCommands();
  return { log: actionsLog(commands, redact), commands, output, seen: () => readByRunner(output()) };
};
afterEach(leaveRunner);

const forgeries = [
  '::error::forged',
  '  ::set-output name=a::b',
  '##[error]forged',
  '#8 0.1 a ##[add-mask]x',
  'a\r::add-mask::x',
  'a\n::warning::x',
  '::stop-commands::x',
  '::endgroup::',
  ...['\u0085', '\u00a0', '\u2028', '\u2029'].map((blank) => `${blank}::error::forged`),
  ...['\u200b', '\u202e', '\u2066', '\ufeff', '\u00ad', '\ufe0f', '\0', '\u001b'].flatMap((ignored) => [
    `${ignored}::error::forged`,
    `:${ignored}:error::forged`,
    `a #${ignored}#${ignored}[error]forged`,
  ]),
];

/** What a reader sees of it. */
const plain = (text: string): string =>
  text.replaceAll('\r', '\n').replaceAll(/(?:[\0\u001b\u0085\u2028\u2029\u200b\u202e\u2066\ufeff\u00ad]|\ufe0f)/g, '');

describe('nothing that is said acts as a command', () => {
  test.each(forgeries)('info: %j', (text) => {
    const { log, seen } = started();
    log.info(text);
    expect(seen().commands).toEqual([]);
  });
  test.each(forgeries)('output of the build: %j', async (text) => {
    const { log, seen } = started();
    await log.passThrough(async (line) => line(text));
    expect(seen().commands).toEqual([]);
    expect(seen().printed.join('\n')).toBe(text.replaceAll('\r', '\n'));
  });
  test.each(forgeries)('a message: %j', (text) => {
    const { log, seen } = started();
    log.warning(text, { title: text, file: `${text},line=1::x`, line: 3 });
    expect(seen().commands).toEqual([
      {
        name: 'warning',
        message: plain(text),
        properties: { title: plain(text), file: `${plain(text)},line=1::x`, line: '3' },
      },
    ]);
  });
  test('the control: without the stop it would', () => {
    for (const forgery of forgeries.filter((each) => !each.includes('stop-commands')))
      expect(readByRunner(forgery).commands).toHaveLength(1);
  });
  test('with any character in front or inside', () => {
    const { log, seen } = started();
    const points = Array.from({ length: 0x11000 }, (_, point) => (point < 0x10000 ? point : 0xd0000 + point));
    for (const point of points) {
      const character = String.fromCodePoint(point);
      log.info(`${character}::error::forged ${character}#${character}#[error]forged`);
    }
    expect(seen().commands).toEqual([]);
  });
  test('tabs stay tabs, and letters of all scripts stay', () => {
    const { log, output } = started();
    log.info('\ta\tä 漢字 🚀');
    expect(output()).toBe('\ta\tä 漢字 🚀\n');
  });
  test('the end of a stop cannot be guessed from the last one', async () => {
    const { log, output, seen } = started();
    await log.passThrough(async () => undefined);
    const token = /::stop-commands::(\S+)/.exec(output())?.[1] ?? '';
    expect(token).toMatch(/[0-9a-f-]{36}$/);
    await log.passThrough(async (line) => [`::${token}::`, '::error::forged'].forEach(line));
    expect(seen().commands).toEqual([]);
  });
});

describe('what is ours is understood', () => {
  test('groups, annotations, debug', async () => {
    const { log, seen } = started();
    await log.group('Restore, 50%', async () => log.info('inside'));
    log.error('a%0Ab\nc', { line: 0 });
    log.debug('d');
    expect(seen()).toEqual({
      printed: ['inside'],
      commands: [
        { name: 'group', message: 'Restore, 50%', properties: {} },
        { name: 'endgroup', message: '', properties: {} },
        { name: 'error', message: 'a%0Ab\nc', properties: {} },
        { name: 'debug', message: 'd', properties: {} },
      ],
    });
  });
  test('a warning in the midst of the build output', async () => {
    const { log, commands, seen } = started();
    await log.passThrough(async (line) => {
      line('::error::one');
      log.warning('ours');
      commands.issue(() => setSecret('s3cret'));
      line('::error::two');
    });
    log.warning('after');
    expect(seen().commands.map(({ message }) => message)).toEqual(['ours', 's3cret', 'after']);
    expect(seen().printed).toEqual(['::error::one', '::error::two']);
  });
  test('commands work again when the build has failed', async () => {
    const { log, seen } = started();
    await expect(log.passThrough(() => Promise.reject(new Error('exit code 1')))).rejects.toThrow('exit code 1');
    log.error('diagnosis');
    expect(seen().commands.map(({ message }) => message)).toEqual(['diagnosis']);
  });
  test('two builds side by side: commands stay stopped until both have ended', async () => {
    const { log, seen } = started();
    await log.passThrough(async (line) => {
      await log.passThrough(async () => undefined);
      line('::error::forged');
    });
    expect(seen().commands).toEqual([]);
  });
});

test('everything goes through the redaction', async () => {
  const { log, output } = started((text) => text.replaceAll('s3cret', '***'));
  log.info('s3cret');
  log.warning('s3cret', { title: 's3cret' });
  log.error('s3cret');
  log.debug('s3cret');
  await log.group('s3cret', () => log.passThrough(async (line) => line('#1 0.1 s3cret')));
  expect(output()).not.toContain('s3cret');
  expect(output().split('***')).toHaveLength(8);
});
