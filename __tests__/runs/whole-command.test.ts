import { describe, expect, test } from '@jest/globals';
import { givenRun, type GivenRun, type RunOptions } from '../action/given.ts';
import { main } from '../action/jobs.ts';

async function ran(options: RunOptions): Promise<{ readonly run: GivenRun; readonly code: number }> {
  const run = await givenRun(options);
  return { run, code: await main(run) };
}

describe('with `cache: off` and `dockerfile-edits: off`', () => {
  const off = { cache: 'off', 'dockerfile-edits': 'off' };
  const inspect = 'docker buildx inspect';
  const [build, rest] = [
    'docker buildx build --builder default --progress=plain',
    '--file FILE --iidfile FILE --metadata-file FILE .',
  ];
  const apart = '--add-host NAME.invalid:127.0.0.1 --build-arg BUILDKIT_CACHE_MOUNT_NS=NAME';

  // Mounts that the user's own Dockerfile declares would meet those of other branches there.
  test.each([
    ['github-hosted', [inspect, `${build} ${rest}`]],
    ['self-hosted', [inspect, `${build} ${apart} ${rest}`]],
  ])('nothing is asked of the builder but the build (%s)', async (RUNNER_ENVIRONMENT, asked) => {
    const { run } = await ran({ env: { RUNNER_ENVIRONMENT }, inputs: off });
    const commands = run.shell.commands.map(({ argv }) =>
      argv
        .join(' ')
        .replaceAll(/ \/\S+/g, ' FILE')
        .replaceAll(/cached-go-docker-build-[0-9a-f]{32}/g, 'NAME'),
    );
    expect(commands).toEqual(asked);
  });

  test('edits alone make it look at the images', async () => {
    const { run } = await ran({ inputs: { ...off, 'dockerfile-edits': 'auto' } });
    expect(run.shell.matching(/image (?:inspect|history)/)).not.toEqual([]);
  });
});

test("a secret that a fork's pull request may not read is one warning, and the image is built without it", async () => {
  const pull = { number: 7, base: { ref: 'main' }, head: { repo: { full_name: 'you/app' } } };
  const { run, code } = await ran({
    env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main' },
    event: { repository: { default_branch: 'main' }, pull_request: pull },
    inputs: { secrets: 'NPM_TOKEN=\nOTHER=x' },
  });
  expect([code, run.log.messages('error')]).toEqual([0, []]);
  expect(run.log.messages('warning')).toEqual([
    expect.stringMatching(/^secrets: line 1: .*`NPM_TOKEN` is empty.*forks/),
  ]);
  const argv = run.shell.matching(/buildx build.*progress=plain/)[0]?.argv ?? [];
  const secrets = argv.flatMap((word, at, all) => (all[at - 1] === '--secret' ? [word.replace(/,src=.*/, '')] : []));
  expect(secrets).toEqual(['id=OTHER']);
});
