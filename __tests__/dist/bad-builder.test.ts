import { describe, expect, test } from '@jest/globals';
import type { WholeRun } from '../harness/action-run.ts';
import { startJob } from '../harness/action-run.ts';
import { annotationsIn } from '../harness/annotations.ts';
import { programs } from '../harness/programs.ts';
import { tinyModule } from '../harness/workspace.ts';

interface Tried extends WholeRun {
  readonly calls: readonly string[];
  readonly left: readonly string[];
}

const certificates = ['CACERT', 'CERT', 'KEY'].map((part) => [`BUILDER_NODE_0_AUTH_TLS_${part}`, `canary-${part}`]);

async function tryOut(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Tried> {
  const [workspace, bin] = await Promise.all([tinyModule(), programs('real')]);
  const job = await startJob({
    workspace: workspace.folder,
    env: {
      PATH: `${bin.folder}:${process.env['PATH'] ?? ''}`,
      ...env,
    },
  });
  try {
    const run = await job.run({ inputs: { 'cache-store': 'local', ...inputs } });
    return { ...run, calls: await bin.calls(), left: await job.left() };
  } finally {
    await Promise.all([job.remove(), bin.remove(), workspace.remove()]);
  }
}

describe('a builder that cannot be made fails the step before anything runs', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, readonly RegExp[]]>([
    [
      'an unknown driver',
      { driver: 'dokcer' },
      [/^driver: there is no driver `dokcer`\. Known: .*Did you mean `docker`\?/],
    ],
    ['remote without an endpoint', { driver: 'remote' }, [/^endpoint: the driver remote needs the address/]],
    [
      'beside the name of another',
      { driver: 'remote', endpoint: 'tcp://127.0.0.1:1', builder: 'default' },
      [/^driver: `driver` and `endpoint` make a builder of its own, and `builder` names another/],
    ],
    [
      'what the driver docker does not take',
      { driver: 'docker', append: '- name: x', 'buildkitd-flags': '--debug' },
      [/^append: the driver docker is/, /^buildkitd-flags: the driver docker is/],
    ],
    ['an option without `=`', { 'driver-opts': 'a=b\nnetwork' }, [/^driver-opts: line 2: an option lacks/]],
    ['no platform', { 'builder-platforms': 'linux/a/b/c' }, [/^builder-platforms: line 1: `linux\/a\/b\/c` is not/]],
    ['no YAML', { append: '- name: a\n endpoint: b' }, [/^append: line 2: it is not YAML/]],
    ['an unknown field of a node', { append: '- platform: linux/arm64' }, [/^append: node 1: there is no field/]],
  ])('%s', async (_, inputs, patterns) => {
    const tried = await tryOut(inputs);
    const { errors, warnings } = annotationsIn(tried.stdout);
    expect([tried.code, warnings]).toEqual([1, []]);
    expect(errors.toSorted()).toEqual(patterns.map((pattern): unknown => expect.stringMatching(pattern)));
    expect(tried.calls.filter((call) => /^buildx (?:create|build|rm)\b/.test(call))).toEqual([]);
    expect(tried.left).toEqual([]);
    expect(tried.post).toMatchObject({ code: 0, stdout: '' });
  });
});

test('a BuildKit that does not answer is named, and neither its builder nor a key stays', async () => {
  const tried = await tryOut({ driver: 'remote', endpoint: 'tcp://127.0.0.1:1' }, Object.fromEntries(certificates));
  const { errors } = annotationsIn(tried.stdout);
  expect(tried.code).toBe(1);
  expect(errors).toEqual([expect.stringMatching(/^driver, endpoint: The builder `cached-go-.*127\.0\.0\.1:1/)]);
  expect(tried.calls.filter((call) => /^buildx rm --force cached-go-docker-build-\w+$/.test(call))).toHaveLength(1);
  expect(tried.left).toEqual([]);
  expect(`${tried.stdout}${tried.post.stdout}`.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('canary');
});
