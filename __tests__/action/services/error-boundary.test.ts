import { describe, expect, test } from '@jest/globals';
import { mainBoundary, postBoundary } from '../../../src/action/services/error-boundary.ts';
import { BuildFailure, Cancelled, ConfigError, Degraded } from '../../../src/action/services/errors.ts';
import { troubledFiles } from '../../fakes/files.ts';
import { givenRun, type GivenRun } from '../given.ts';

const strict = { CACHED_GO_DOCKER_BUILD_STRICT: '1' };
const fails = (error: unknown) => (): Promise<never> => Promise.reject(error);

/** A run that has left something in its temporary folder. */
async function begun(env: Readonly<Record<string, string>> = {}): Promise<GivenRun & { isLeft(): Promise<boolean> }> {
  const run = await givenRun({ env });
  await run.services.files.makeTemporaryFolder('x');
  return {
    ...run,
    isLeft: async () => (await run.services.files.kindOf(run.services.run.temporaryFolder)) !== 'absent',
  };
}

describe('main', () => {
  test('that works says nothing', async () => {
    const { services, log } = await begun();
    await expect(mainBoundary(services, async () => undefined)).resolves.toBe(0);
    expect(log.entries).toEqual([]);
  });

  test.each([
    ['a wrong configuration is one line for each problem', new ConfigError('a: x\nb: y'), ['a: x', 'b: y'], false],
    [
      'a failed build is the diagnosis, and post has something to save',
      new BuildFailure('exit code 2'),
      ['exit code 2'],
      true,
    ],
    ['a cancelled run keeps nothing', new Cancelled('The run was cancelled.'), ['The run was cancelled.'], false],
    ['trouble that counts, with something to save', new Degraded('restore: x'), ['restore: x'], true],
  ])('%s', async (_name, error, said, keeps) => {
    const { services, log, isLeft } = await begun();
    await expect(mainBoundary(services, fails(error))).resolves.toBe(1);
    expect(log.messages('error')).toEqual(said);
    expect(log.text()).not.toContain('boundary.test');
    await expect(isLeft()).resolves.toBe(keeps);
  });

  test.each([
    [
      'an error with its cause',
      new Error('outer', { cause: new Error('inner') }),
      /outer.*boundary\.test.*caused by.*inner/s,
    ],
    ['an error of another realm', { message: 'm', stack: 'TypeError: m\n  at there' }, /TypeError: m\n {2}at there/],
    ['something that is no error', { code: 'EIO' }, /code: 'EIO'/],
    ['a cause that never ends', endless(), /caused by/],
  ])('our own mistake is told so that it can be reported: %s', async (_name, error, said) => {
    const { services, log, isLeft } = await begun();
    await expect(mainBoundary(services, fails(error))).resolves.toBe(1);
    expect(log.messages('error')).toEqual([expect.stringMatching(said)]);
    expect(log.messages('error')[0]).toContain('/issues');
    await expect(isLeft()).resolves.toBe(false);
  });

  test('a folder that cannot be removed hides nothing', async () => {
    const { services, log } = await begun();
    const files = troubledFiles(services.files, (method) => (method === 'remove' ? 'EBUSY' : undefined));
    await expect(mainBoundary({ ...services, files }, fails(new ConfigError('a: x')))).resolves.toBe(1);
    expect(log.messages('error')).toEqual(['a: x']);
  });
});

describe('post', () => {
  test('never fails the job, and leaves no folder', async () => {
    const { services, log, isLeft } = await begun();
    await expect(postBoundary(services, fails(new Error('broken')))).resolves.toBe(0);
    expect(log.messages('warning')).toEqual([expect.stringMatching(/The post step failed: .*broken/s)]);
    expect(log.messages('error')).toEqual([]);
    await expect(isLeft()).resolves.toBe(false);
  });

  test('does where everything is to count', async () => {
    const { services } = await begun(strict);
    await expect(postBoundary(services, fails(new Error('broken')))).resolves.toBe(1);
    await expect(postBoundary(services, async () => 'well')).resolves.toBe(0);
  });
});

function endless(): Error {
  const error = new Error('round and round');
  error.cause = error;
  return error;
}
