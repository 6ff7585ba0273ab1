import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { progressParser } from '../../../src/buildx/progress/plain-progress.ts';
import type { Clock } from '../../../src/platform/clock.ts';
import { terminalLog } from '../../../src/platform/terminal/terminal-log.ts';
import { textColumns } from '../../../src/platform/terminal/terminal-text.ts';

/** A clock that stands still until `pass`; who sleeps is woken by it. */
const handClock = () => {
  let now = 0;
  let sleepers: (() => void)[] = [];
  const clock: Clock = {
    now: () => now,
    monotonicMs: () => now,
    sleep: (_ms, signal) =>
      new Promise((resolve) => {
        sleepers.push(resolve);
        signal?.addEventListener('abort', () => resolve(), { once: true });
      }),
  };
  const pass = async (ms: number): Promise<void> => {
    now += ms;
    const woken = sleepers;
    sleepers = [];
    for (const wake of woken) wake();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { clock, pass };
};

/** Shows what a terminal would show: lines, cursor up, erase below. Colours and the cursor's visibility are left out. */
const screenOf = (output: string): readonly string[] => {
  const lines: string[] = [];
  for (const piece of output.replaceAll(/\u001b\[\d*m|\u001b\[\?25[hl]/g, '').split(/(\u001b\[\d+A\u001b\[0J)/)) {
    const up = /^\u001b\[(\d+)A/.exec(piece)?.[1];
    if (up !== undefined) lines.splice(lines.length - Number(up));
    else lines.push(...piece.split('\n').slice(0, -1));
  }
  return lines;
};

const started = (options: { columns?: number; environment?: Record<string, string>; isTTY?: boolean } = {}) => {
  let output = '';
  const { clock, pass } = handClock();
  const stream = {
    write: (text: string) => (output += text),
    isTTY: options.isTTY ?? true,
    columns: options.columns ?? 60,
  };
  const log = terminalLog(stream, clock, options.environment ?? { NO_COLOR: '1' }, { progress: progressParser });
  return { log, pass, output: () => output, screen: () => screenOf(output) };
};

const buildLines = (name: string): readonly string[] =>
  readFileSync(join(import.meta.dirname, '../../fixtures/progress', name), 'utf8').split('\n');

describe('in a terminal', () => {
  test('a group shows its time while it runs and stays with its lines when it ends', async () => {
    const { log, pass, screen } = started();
    let finish = (): void => undefined;
    const group = log.group('Restore caches', async () => {
      log.info('modules: exact');
      await new Promise<void>((resolve) => (finish = resolve));
    });
    await pass(3200);
    expect(screen()).toEqual([`⠦ Restore caches${' '.repeat(38)}3.2 s`, '  modules: exact']);
    finish();
    await group;
    expect(screen()).toEqual(['✓ Restore caches 3.2 s', '  modules: exact']);
  });

  test('a build: running steps below the title, finished ones stay, the error as buildx prints it', async () => {
    const { log, pass, screen } = started({ columns: 70 });
    const lines = buildLines('failed-run.txt');
    const half = lines.findIndex((line) => line.startsWith('#8 0.354'));
    let finish = (): void => undefined;
    const group = log.group('Build', () =>
      log.passThrough(async (line) => {
        lines.slice(0, half + 1).forEach(line);
        await new Promise<void>((resolve) => (finish = resolve));
        lines.slice(half + 1).forEach(line);
        throw new Error('exit code 1');
      }),
    );
    await pass(1000);
    expect(screen().map((line) => line.slice(2))).toEqual([
      `Build${' '.repeat(57)}1.0 s`,
      '[build 4/5] RUN --mount=type=cache,target=/root/.cache/go-bu… 1.0 s',
      '  # example.com/app line 11',
    ]);
    finish();
    await expect(group).rejects.toThrow('exit code 1');
    const shown = screen();
    expect(shown[0]).toBe('✗ Build 1.0 s');
    expect(shown).toContain('  ✓ [build 2/5] WORKDIR /src cached');
    expect(shown.find((line) => line.startsWith('  ✗ [build 4/5]'))).toBe(
      '  ✗ [build 4/5] RUN --mount=type=cache,target=/root/.cache/go… failed',
    );
    expect(shown).toContain('  0.355 ./main.go:3:2: undefined: foo');
    expect(shown).toContain('  Dockerfile:5');
    expect(shown.filter((line) => line.includes('internal') || line.includes('#8'))).toEqual([]);
  });

  test('a step that ends twice stays once', async () => {
    const { log, screen } = started();
    await log.group('Build', () =>
      log.passThrough(async (line) =>
        ['#4 [1/2] FROM x', '#4 DONE 0.0s', '#5 [2/2] RUN y', '#5 DONE 1.0s', '#4 [1/2] FROM x', '#4 CACHED'].forEach(
          line,
        ),
      ),
    );
    expect(screen()).toEqual(['✓ Build 0.0 s', '  ✓ [1/2] FROM x cached', '  ✓ [2/2] RUN y 1.0 s']);
  });

  test('no picture is wider than the window, whatever it shows', async () => {
    for (const columns of [1, 10, 40]) {
      const { log, pass, screen } = started({ columns });
      let finish = (): void => undefined;
      const group = log.group('Ein langer Titel mit 漢字 und 😀 bis ans Ende des Fensters', () =>
        log.passThrough(async (line) => {
          line(`#1 [build 1/1] RUN ${'漢'.repeat(60)}`);
          line(`#1 0.1 \u001b[2J\u001b[31m${'x'.repeat(200)}`);
          await new Promise<void>((resolve) => (finish = resolve));
        }),
      );
      await pass(1000);
      expect(screen()).toHaveLength(3);
      for (const line of screen()) expect(textColumns(line)).toBeLessThanOrEqual(Math.max(columns - 1, 0));
      finish();
      await group;
    }
  });

  test('the cursor comes back, also when a run is broken off, and nothing that was said is lost', async () => {
    const { log, pass, output, screen } = started();
    void log.group('Build', async () => {
      log.warning('half', { file: 'Dockerfile', line: 3 });
      await new Promise(() => undefined);
    });
    await pass(500);
    expect(output()).toContain('\u001b[?25l');
    log.close();
    log.close();
    expect(screen()).toEqual(['✗ Build 0.5 s', '  warning: Dockerfile:3: half']);
    expect(output().lastIndexOf('\u001b[?25h')).toBeGreaterThan(output().lastIndexOf('\u001b[?25l'));
    expect(output().split('\u001b[?25h')).toHaveLength(2);
  });

  test.each([
    ['colours', {}, true],
    ['NO_COLOR', { NO_COLOR: '1' }, false],
    ['NO_COLOR that is empty counts as absent', { NO_COLOR: '' }, true],
  ])('%s', async (_name, environment, coloured) => {
    const { log, output } = started({ environment });
    await log.group('a', async () => log.warning('b'));
    log.close();
    expect(/\u001b\[\d+m/.test(output())).toBe(coloured);
  });
});

describe('in a pipe', () => {
  test.each<readonly [string, { isTTY?: boolean; environment?: Record<string, string> }]>([
    ['a pipe', { isTTY: false, environment: {} }],
    ['a terminal that can nothing', { environment: { TERM: 'dumb' } }],
  ])('%s: plain lines, no escape sequence', async (_name, options) => {
    const { log, output } = started(options);
    await log.group('Build', async () => {
      log.info('one\ntwo');
      await log.passThrough(async (line) => ['#1 [1/1] RUN x', '#1 0.1 \u001b[33myellow\u001b[0m'].forEach(line));
    });
    log.error('three', { file: 'Dockerfile', line: 3 });
    log.debug('hidden');
    log.close();
    expect(output()).toBe('Build\n  one\n  two\n#1 [1/1] RUN x\n#1 0.1 yellow\nerror: Dockerfile:3: three\n');
  });
});
