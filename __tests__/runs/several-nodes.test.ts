import { describe, expect, test } from '@jest/globals';
import { runPost } from '../../src/action/run-post.ts';
import { parseManifest } from '../../src/snapshot/manifest.ts';
import { coldExtract, coldFetch, type DockerPlay, dockerRules, type Told } from '../action/docker.ts';
import { givenRun, type GivenRun, type RunOptions } from '../action/given.ts';
import { printed } from '../mounts/given.ts';
import { cacheOf, coldJob, later, main, reportOf, stateOf, warm } from '../action/jobs.ts';

const inspection = `Name:   both
Driver: docker-container

Nodes:
Name:      both0
Endpoint:  tcp://a
Status:    running
Platforms: linux/amd64*, linux/386

Name:      both1
Endpoint:  tcp://b
Status:    running
Platforms: linux/arm64*

Name:      both2
Endpoint:  tcp://c
Status:    inactive
Platforms: linux/riscv64*
`;
const names = `names=${'e'.repeat(64)}`;
const onBoth: RunOptions = {
  inputs: { platforms: 'linux/amd64,linux/arm64' },
  rules: [[/^docker buildx inspect/, inspection]],
};
const cold: DockerPlay = { extract: { ...coldExtract, modules: [...(coldExtract.modules ?? []), names] } };
const again: DockerPlay = {
  ...warm,
  extract: {
    ...(warm.extract as typeof coldExtract),
    modules: [...((warm.extract as typeof coldExtract).modules ?? []), names],
  },
};

/** Helper builds, each with the platform that sends it to a node. */
const helpers = (run: GivenRun, pattern: RegExp): readonly string[] =>
  run.shell.matching(/rawjson/).flatMap(({ argv }) => {
    const words = argv.join(' ');
    const at = argv.indexOf('--platform');
    return pattern.test(words) ? [at < 0 ? 'the first' : (argv[at + 1] ?? '')] : [];
  });

/** Puts the nonce of a fetch before what it prints. */
const said = (argv: readonly string[]) => (line: string) =>
  `${argv.find((word) => word.startsWith(nonceArgument))?.slice(nonceArgument.length)} ${line}`;
const nonceArgument = 'CACHED_GO_DOCKER_BUILD_FETCH_NONCE=';

/** As helper builds play on the first node; those on the other fail. */
const onlyFirst = (told: Told): NonNullable<DockerPlay['inject']> => {
  const helper = dockerRules({ inject: told }).find(([pattern]) =>
    pattern.test('docker buildx build --progress=rawjson'),
  );
  return async (command) => {
    if (command.argv.includes('linux/arm64')) return { code: 1, stderr: 'ERROR: no space left on device' };
    const play = helper?.[1];
    const played = typeof play === 'function' ? await play(command) : '';
    return typeof played === 'string' ? { stdout: played } : played;
  };
};

describe('a build on two of three nodes', () => {
  test('gets the caches on both of them, from one snapshot', async () => {
    const first = await coldJob({ ...onBoth, docker: cold });
    const run = await later(first, { ...onBoth, docker: again });
    expect(await main(run)).toBe(0);
    expect(helpers(run, /_JOB=/).toSorted()).toEqual(['linux/arm64', 'linux/arm64', 'the first', 'the first']);
    // Counted on both, then packed on both; the modules, of which nothing is new, on the first.
    const reading = ['linux/arm64', 'linux/arm64', 'the first', 'the first'];
    expect(helpers(run, /BUILD_SWEEP=1/).toSorted()).toEqual(reading);
    expect(helpers(run, /MODULES_SWEEP/).toSorted()).toEqual(reading);
    // First both nodes count; then the first alone packs the modules.
    expect(run.shell.matching(/BUILD_ROOM=(?: |$)/)).toHaveLength(2);
    expect(helpers(run, /MODULES_ROOM=[1-9]/)).toEqual(['the first']);
    expect(cacheOf(run, 'build')).toMatchObject({ hit: 'exact', added: 8, used: 74 });
    expect(cacheOf(run, 'modules')).toMatchObject({ hit: 'exact', used: 2 });
    expect(run.workflow.outputs.get('cache-hit')).toBe('true');
    expect(reportOf(run).findings.filter(({ rule }) => rule === 'builder-nodes')).toEqual([]);
  });

  test('is told of each node', async () => {
    const run = await later(await coldJob({ ...onBoth, docker: cold }), onBoth);
    await main(run);
    for (const line of [
      /both0 +linux\/amd64 +gets the caches/,
      /both1 +linux\/arm64 +gets the caches/,
      /both2 +not asked: this build does not need it \(inactive\)/,
    ])
      expect(run.log.text()).toMatch(line);
  });

  test('downloads modules on both, each in a stage for its own platform', async () => {
    const { shell } = await coldJob({ ...onBoth, docker: cold });
    const fetches = shell.matching(/--build-context cached-go-docker-build-fetch=/);
    const platforms = fetches.map(({ argv }) => argv.filter((_, at) => argv[at - 1] === '--platform'));
    expect(platforms.toSorted()).toEqual([['linux/amd64'], ['linux/arm64']]);
  });

  test('reports a download that one node could not make', async () => {
    const fetch: DockerPlay['fetch'] = async ({ argv }) =>
      argv.includes('linux/arm64')
        ? { code: 1, stderr: 'ERROR: gone' }
        : { stderr: printed(coldFetch.map(said(argv))) };
    const run = await givenRun({ ...onBoth, docker: { ...cold, fetch } });
    expect(await main(run)).toBe(0);
    const phase = reportOf(run).phases.find(({ name }) => name === 'fetch');
    expect(phase).toMatchObject({ outcome: 'degraded', reason: 'gone' });
  });

  test('saves a layer for each platform, and the modules once', async () => {
    const { store } = await coldJob({ ...onBoth, docker: cold });
    const layers = store.entries.flatMap(({ key, files }) => {
      const kind = key.includes('-modules-') ? 'modules' : 'build';
      return (
        parseManifest(Buffer.from(files.get('manifest.json') ?? []).toString(), kind)?.layers.map(
          ({ role, file, mark, platforms }) => [role, file.split('.')[0], mark.slice(-8), platforms],
        ) ?? []
      );
    });
    expect(layers).toEqual([
      ['base', 'base-0', 'odules-0', undefined],
      ['base', 'base-0', '-build-0', ['linux/amd64']],
      ['base', 'base-1', '-build-0', ['linux/arm64']],
    ]);
  });

  test('goes to the other node alone: its caches are served', async () => {
    const options = { ...onBoth, inputs: { platforms: 'linux/arm64' } };
    const run = await later(await coldJob({ ...options, docker: cold }), { ...options, docker: again });
    await main(run);
    expect(new Set(helpers(run, /_NONCE=/))).toEqual(new Set(['linux/arm64']));
    expect(cacheOf(run, 'build')?.hit).toBe('exact');
  });
});

describe('a node that nothing can be injected into', () => {
  test('ends an offline build before it begins', async () => {
    const run = await later(await coldJob({ ...onBoth, docker: cold }), {
      ...onBoth,
      inputs: { ...onBoth.inputs, offline: 'true', 'dockerfile-edits': 'auto' },
      docker: { ...again, inject: onlyFirst(warm.inject as Told) },
    });
    expect(await main(run)).toBe(1);
    expect(run.log.text()).toContain('The build is offline, and both1 of its builder may lack modules');
  });

  test('builds without the caches; the others have them, and the snapshot stays as it is', async () => {
    const run = await later(await coldJob({ ...onBoth, docker: cold }), {
      ...onBoth,
      docker: { ...again, inject: onlyFirst(warm.inject as Told) },
    });
    expect(await main(run)).toBe(0);
    expect(run.log.text()).toMatch(
      /could not be injected into every node; these nodes build without them: node both1: .*no space left/,
    );
    for (const kind of ['modules', 'build'])
      expect(cacheOf(run, kind)).toMatchObject({
        hit: 'partial',
        reason: expect.stringMatching(/; it could not be injected into both1$/),
        verdict: null,
        saveReason: expect.stringContaining('unknown on both1'),
      });
    expect(stateOf(run)?.saves).toEqual([]);
  });

  test('leaves nothing of its own in the first snapshot, which is no complete one', async () => {
    const run = await later(await coldJob({ ...onBoth, docker: cold }), {
      ...onBoth,
      docker: { ...cold, inject: onlyFirst({}) },
      inputs: { ...onBoth.inputs, 'cache-scope': 'other' },
    });
    await main(run);
    const save = stateOf(run)?.saves.find(({ kind }) => kind === 'build');
    expect(save?.key).toMatch(/i-\d+-1-/);
    await runPost(run.post().services);
  });
});
