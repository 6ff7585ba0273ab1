import { expect, test } from '@jest/globals';
import { GivenUp } from '../../../src/action/services/errors.ts';
import { withinTime } from '../../../src/action/services/time-box.ts';
import { givenRun } from '../given.ts';

const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
};

test('work has its own time, and a limit of it', async () => {
  const { services, clock } = await givenRun();
  await expect(withinTime(services, 1000, async () => 'done')).resolves.toBe('done');
  const endless = withinTime(services, 1000, () => new Promise(() => undefined));
  const told = endless.catch((error: unknown) => error);
  for (let turn = 0; turn < 5; turn++) {
    clock.pass(250);
    await turns();
  }
  await expect(told).resolves.toBeInstanceOf(GivenUp);
});

test('what programs and servers take does not count', async () => {
  const { services, clock } = await givenRun();
  let answer: () => void = () => undefined;
  const slow: typeof services = {
    ...services,
    shell: {
      run: () =>
        new Promise<Awaited<ReturnType<typeof services.shell.run>>>((resolve) => {
          answer = () => resolve({ kind: 'exited', code: 0, stdout: 'built', stderr: '', ms: 60_000 });
        }),
    },
  };
  const work = withinTime(slow, 1000, async ({ shell }) => {
    const exit = await shell.run({ argv: ['docker'], timeoutMs: 100_000 });
    return exit.kind;
  });
  for (let turn = 0; turn < 200; turn++) {
    clock.pass(250);
    await turns();
  }
  answer();
  await expect(work).resolves.toBe('exited');
});

test('an analysis that hangs builds without caches, and says so without blaming itself', async () => {
  const { mainBoundary } = await import('../../../src/action/services/error-boundary.ts');
  const { runMain } = await import('../../../src/action/run-main.ts');
  const run = await givenRun();
  const checkout = { ...run.services.checkout, kindOf: (): Promise<never> => new Promise(() => undefined) };
  const services = { ...run.services, checkout };
  const over = new AbortController();
  const ended = mainBoundary(services, () => runMain(services)).finally(() => over.abort());
  while (!over.signal.aborted) {
    run.clock.pass(1000);
    await turns();
  }
  expect(await ended).toBe(0);
  expect(run.log.messages('warning').join('\n')).toMatch(/"Analyse" was given up, .*took longer than 30 s$/m);
  expect(run.log.messages('warning').join('\n')).not.toContain('error of cached-go-docker-build');
});
