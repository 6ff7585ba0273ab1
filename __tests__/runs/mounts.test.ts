import { existsSync, readFileSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runAround, runAroundPost } from '../../src/action/run-around.ts';
import { mainBoundary } from '../../src/action/services/error-boundary.ts';
import { goModHash } from '../../src/goproxy/mod-hash.ts';
import { decodeMountsState, mountsStateName } from '../../src/action/around/mounts-state.ts';
import { givenRun, type GivenRun, type RunOptions, service } from '../action/given.ts';
import type { Rule } from '../fakes/shell.ts';
import { coldBuild } from '../action/docker.ts';
import { warm } from '../action/jobs.ts';

const step = (run: GivenRun): Promise<number> =>
  mainBoundary(run.services, async () => void (await runAround(run.services)));
const stateOf = (run: GivenRun) => decodeMountsState(run.workflow.saved.get(mountsStateName) ?? '');
const keysIn = (run: GivenRun): readonly string[] => run.store.entries.map(({ key }) => key);

async function coldStep(options: RunOptions = {}): Promise<GivenRun> {
  const run = await givenRun(options);
  expect([await step(run), run.log.messages('error')]).toEqual([0, []]);
  await runAroundPost(run.post().services);
  return run;
}

describe('one step', () => {
  test('injects before the build and saves after it; nothing of it builds', async () => {
    const run = await coldStep();
    const builds = run.shell.matching(/^docker buildx build/).map(({ argv }) => argv.join(' '));
    expect(builds.filter((words) => !words.includes('--progress=rawjson'))).toEqual([]);
    expect(builds).toHaveLength(2);
    expect(run.workflow.outputs.get('cache-hit')).toBe('false');
    expect(run.workflow.outputs.get('dockerfile')).toBe(path.join(run.workspace, 'Dockerfile'));
    expect(keysIn(run)).toHaveLength(2);
    expect(keysIn(run).toSorted()[0]).toMatch(/-build-.*i-77-1-/);
  });

  test('finds it in the next run, and sweeps nothing after a build that it has not seen', async () => {
    const cold = await coldStep();
    const run = await cold.next({ env: { GITHUB_RUN_ID: '78' }, docker: warm });
    expect(await step(run)).toBe(0);
    expect(run.workflow.outputs.get('modules-cache')).toBe('exact');
    const post = run.post();
    await runAroundPost(post.services);
    expect(run.shell.matching(/BUILD_SWEEP=0/)).toHaveLength(1);
    expect(run.shell.matching(/BUILD_SWEEP=1/)).toHaveLength(0);
    expect(post.log.text()).toContain('not seen: it is not known when');
    expect(keysIn(run)).toHaveLength(3);
  });

  test('saves nothing of a mount that the build did not use, and says so', async () => {
    const unused = ['mount.0=ours', 'total=40', 'live=40', 'made=0', 'used=0', 'write=none', 'now=1790000000'];
    const run = await coldStep({ docker: { extract: { build: unused, modules: ['mount.0=ours', 'write=none'] } } });
    expect(keysIn(run)).toEqual([]);
    const report = JSON.parse(readFileSync(run.workflow.outputs.get('report') ?? '', 'utf8'));
    expect(report.caches.map(({ saveReason }: { saveReason: string }) => saveReason)).toEqual([
      expect.stringContaining('the build left no module'),
      expect.stringContaining('the build neither used nor made an entry in this mount'),
    ]);
  });

  test('saves nothing when go.sum has changed since', async () => {
    const run = await givenRun({});
    expect(await step(run)).toBe(0);
    await run.services.files.writeText(
      path.join(run.workspace, 'go.sum'),
      service['go.sum'].replaceAll('1.0.0', '1.1.0'),
    );
    const post = run.post();
    await runAroundPost(post.services);
    expect(keysIn(run)).toEqual([]);
    expect(run.shell.matching(/BUILD_SWEEP=/)).toEqual([]);
  });

  test('restores for a tag what Go can verify, and saves nothing', async () => {
    const cold = await coldStep();
    const env = { GITHUB_RUN_ID: '79', GITHUB_REF: 'refs/tags/v1.0.0', GITHUB_REF_TYPE: 'tag' };
    const run = await cold.next({ env, docker: warm });
    expect(await step(run)).toBe(0);
    expect(run.workflow.outputs.get('build-cache')).toBe('off');
    expect(run.workflow.outputs.get('build-args')).toMatch(/^BUILDKIT_CACHE_MOUNT_NS=cached-go-docker-build-/);
    await runAroundPost(run.post().services);
    expect(keysIn(run)).toHaveLength(2);
  });

  test('leaves nothing in the temporary folder but the report', async () => {
    const run = await coldStep({ files: naive, inputs: { 'dockerfile-edits': 'auto' } });
    const state = stateOf(run);
    expect(state?.folders.map((folder) => existsSync(folder))).toEqual([false]);
    expect(await run.services.files.list(run.runnerTemp)).toEqual([
      expect.stringMatching(/\.job\.json$/),
      expect.stringMatching(/\.report\.json$/),
      'event.json',
    ]);
  });
});

describe('a state that somebody has changed', () => {
  test.each([
    ['of another job', { job: 'you/app/1/1/x' }, /of another job/, 0],
    ['that names another report', { reportFile: '/etc/report' }, /names `\/etc\/report`, which is not its own/, 2],
  ])('%s writes nothing there', async (_name, change, warning, saved) => {
    const run = await givenRun();
    expect(await step(run)).toBe(0);
    const text = JSON.stringify({ ...stateOf(run), ...change });
    const post = run.post();
    const workflow = { ...post.services.workflow, state: () => text };
    await runAroundPost({ ...post.services, workflow });
    expect(post.log.messages('warning')).toEqual([expect.stringMatching(warning)]);
    expect(keysIn(run)).toHaveLength(saved);
    expect(existsSync('/etc/report')).toBe(false);
  });
});

const naive = { ...service, Dockerfile: service.Dockerfile.replaceAll(/--mount=\S+ /g, '') };

describe('a Dockerfile without mounts', () => {
  test('is copied with them to where bake may read and nobody else looks', async () => {
    const run = await givenRun({ files: naive, inputs: { 'dockerfile-edits': 'auto' } });
    expect([await step(run), run.log.messages('error')]).toEqual([0, []]);
    const file = run.workflow.outputs.get('dockerfile') ?? '';
    expect(path.relative(run.workspace, file)).toMatch(/^\.git\/cached-go-docker-build-\w+\/0\/Dockerfile$/);
    expect(readFileSync(file, 'utf8')).toContain('--mount=type=cache,');
    expect(run.shell.matching(/BUILD_STAMP|BUILD_NONCE/).length).toBeGreaterThan(0);
  });
});

describe("Go's settings", () => {
  const inputs = {
    goproxy: 'https://me:pw-of-proxy@proxy.example.com',
    goflags: '-trimpath',
    'dockerfile-edits': 'auto',
  };

  test('are secrets in files for the build, outside of the context; no output and no state has a login', async () => {
    const run = await givenRun({ files: naive, inputs });
    expect([await step(run), run.log.messages('error')]).toEqual([0, []]);
    const given = (run.workflow.outputs.get('secret-files') ?? '').split('\n').map((line) => line.split('='));
    const values = Object.fromEntries(given.map(([id = '', file = '']) => [id, readFileSync(file, 'utf8')]));
    const built = readFileSync(run.workflow.outputs.get('dockerfile') ?? '', 'utf8');
    const mounted = [...built.matchAll(/type=secret,id=([\w-]+),env=(\w+)/g)].map(([, id = '', env]) => [
      env,
      values[id],
    ]);
    expect(new Map(mounted as [string, string][])).toEqual(
      new Map([
        ['GOPROXY', inputs.goproxy],
        ['GOFLAGS', inputs.goflags],
      ]),
    );
    const folders = stateOf(run)?.folders ?? [];
    expect(folders).toHaveLength(2);
    for (const [, file = ''] of given) expect(file.startsWith(`${run.workspace}/`)).toBe(false);
    const told = [...run.workflow.outputs.values(), run.workflow.saved.get(mountsStateName), run.log.text(), built];
    expect(told.join('\n')).not.toContain('pw-of-proxy');
    expect(run.log.messages('notice')).toEqual([expect.stringContaining('give it the output `secret-files`')]);
    await runAroundPost(run.post().services);
    expect(folders.filter((folder) => existsSync(folder))).toEqual([]);
    expect(keysIn(run)).toHaveLength(2);
  });

  test('of a frontend too old for secrets are build arguments', async () => {
    const old = `# syntax=docker/dockerfile:1.4\n${naive.Dockerfile.replace('WORKDIR', 'ARG GOPROXY\nWORKDIR')}`;
    const run = await givenRun({
      files: { ...naive, Dockerfile: old },
      inputs: { ...inputs, goproxy: 'direct', goflags: '' },
    });
    expect([await step(run), run.log.messages('error')]).toEqual([0, []]);
    expect(run.workflow.outputs.get('build-args')).toBe('GOPROXY=direct');
  });

  test('are one list of proxies for all images, whose members are asked once in both steps', async () => {
    const sum = `golang.org/x/sys v0.1.0/go.mod ${goModHash(Buffer.from('module golang.org/x/sys\n'))}\n`;
    const run = await givenRun({
      files: { ...monorepo, 'go.sum': `${monorepo['go.sum']}${sum}` },
      inputs: { ...inputs, images: 'api/Dockerfile\nweb/Dockerfile', goproxy: 'auto|http://a|http://b' },
      http: { 'http://b': { body: 'module golang.org/x/sys\n' } },
    });
    expect([await step(run), run.log.messages('error')]).toEqual([0, []]);
    const [, file = ''] = /goproxy=(.*)/.exec(run.workflow.outputs.get('secret-files') ?? '') ?? [];
    expect(readFileSync(file, 'utf8')).toBe('http://b');
    const post = run.post();
    await runAroundPost(post.services);
    expect(post.http.urls).toHaveLength(2);
    expect(keysIn(run)).toHaveLength(2);
  });

  test('of a bake file come with the file that is added to it', async () => {
    const files = { ...monorepo, 'docker-bake.hcl': '' };
    const run = await givenRun({ files, inputs: { ...inputs, files: 'docker-bake.hcl' }, rules: bake(threeTargets) });
    expect([await step(run), run.log.messages('error')]).toEqual([0, []]);
    const { api } = JSON.parse(readFileSync(run.workflow.outputs.get('bake-file') ?? '', 'utf8')).target;
    expect(api.secret).toContainEqual(expect.stringMatching(/^type=file,id=cached-go-docker-build-goproxy,src=\//));
    expect(run.log.messages('notice')).toEqual([expect.stringMatching(/bake needs `--allow=fs\.read=\/[^`]+-files`/)]);
  });
});

const monorepo = {
  'go.mod': service['go.mod'],
  'go.sum': service['go.sum'],
  'cmd/main.go': service['main.go'],
  'api/Dockerfile': service.Dockerfile,
  'web/Dockerfile': naive.Dockerfile,
  'web/Dockerfile.dockerignore': '*.md\n',
  'docs/Dockerfile': 'FROM scratch\nCOPY docs /docs\n',
};
const target = (dockerfile: string, more: object = {}): object => ({ context: '.', dockerfile, ...more });
const bake = (targets: Readonly<Record<string, object>>): readonly Rule[] => [
  [/^docker buildx bake/, JSON.stringify({ target: targets })],
];
const at = '2026-11-29T21:23:27Z';
const history: Rule = [
  /history ls/,
  ['one', 'two']
    .map((id) => ({ ref: `default/default/${id}`, status: 'Completed', created_at: at, completed_at: at }))
    .map((each) => JSON.stringify(each))
    .join('\n'),
];
const threeTargets = { api: target('api/Dockerfile'), web: target('web/Dockerfile'), docs: target('docs/Dockerfile') };

describe('what a killed run has left in the folder of Git', () => {
  const left = 'cached-go-docker-build-0123456789ab';
  const notOurs = 'cached-go-docker-build-notes.txt';

  test.each<readonly [string, number, readonly string[]]>([
    ['goes', 25, [notOurs]],
    ['stays while its job may build from it', 23, [left, notOurs]],
  ])('%s', async (_name, ageHours, stays) => {
    const run = await givenRun({});
    const git = path.join(run.workspace, '.git');
    await run.services.files.writeText(path.join(git, notOurs), '');
    const file = path.join(git, left, '0/Dockerfile');
    await run.services.files.writeText(file, 'FROM golang');
    const writtenAt = run.clock.now() / 1000 - ageHours * 3600;
    await utimes(file, writtenAt, writtenAt);
    expect([await step(run), run.log.messages('error')]).toEqual([0, []]);
    const names = await run.services.files.list(git);
    expect(names.filter((name) => name.startsWith('cached-go'))).toEqual(stays);
  });
});

describe('targets of a bake file', () => {
  const inputs = { files: 'docker-bake.hcl', 'dockerfile-edits': 'auto' };
  const files = { ...monorepo, 'docker-bake.hcl': '' };
  const records = (run: GivenRun): readonly string[] => [
    ...new Set(stateOf(run)?.caches.flatMap(({ mounts }) => mounts.match(/"id":"[^"]*"/g) ?? [])),
  ];

  test('get one injection into the mounts of all, and a bake file that names their Dockerfiles', async () => {
    const run = await givenRun({ files, inputs, rules: bake(threeTargets) });
    expect([await step(run), run.log.messages('error')]).toEqual([0, []]);
    expect(run.shell.matching(/BUILD_NONCE=.*MODULES_NONCE=|MODULES_NONCE=.*BUILD_NONCE=/)).toHaveLength(1);
    // The mounts of the file that has some, and those that are added to the other.
    expect(records(run)).toHaveLength(4);
    const dockerfiles = JSON.parse(run.workflow.outputs.get('dockerfiles') ?? '');
    expect(Object.keys(dockerfiles)).toEqual(['api', 'web', 'docs']);
    expect(dockerfiles.api).toBe(path.join(run.workspace, 'api/Dockerfile'));
    expect(readFileSync(`${dockerfiles.web}.dockerignore`, 'utf8')).toBe('*.md\n');
    const written = JSON.parse(readFileSync(run.workflow.outputs.get('bake-file') ?? '', 'utf8'));
    // Each, since a target without one would inherit the copy of another.
    const named = Object.keys(dockerfiles).map((name) => [name, { dockerfile: dockerfiles[name] }]);
    expect(written).toEqual({ target: Object.fromEntries(named) });
    expect(run.workflow.outputs.get('compose-file')).toBe('');
  });

  test('that are services of compose get a compose file too, which names the copies alone', async () => {
    const services = 'services:\n  web.front:\n    build: .\n  api:\n    build: .\n';
    const run = await givenRun({
      files: { ...monorepo, 'compose.yaml': services },
      inputs: { ...inputs, files: 'compose.yaml' },
      rules: bake({ api: threeTargets.api, web_front: threeTargets.web }),
    });
    expect([await step(run), run.log.messages('error')]).toEqual([0, []]);
    const { web_front: copy } = JSON.parse(run.workflow.outputs.get('dockerfiles') ?? '');
    expect(copy).toContain('/.git/');
    const written = JSON.parse(readFileSync(run.workflow.outputs.get('compose-file') ?? '', 'utf8'));
    expect(written).toEqual({ services: { 'web.front': { build: { dockerfile: copy } } } });
  });

  test('are kept apart on a builder that outlives the job, by what the bake file has', async () => {
    const env = { RUNNER_ENVIRONMENT: 'self-hosted' };
    const run = await givenRun({ files, inputs, rules: bake(threeTargets), env });
    expect(await step(run)).toBe(0);
    const { api } = JSON.parse(readFileSync(run.workflow.outputs.get('bake-file') ?? '', 'utf8')).target;
    const [name = '', value] = (run.workflow.outputs.get('build-args') ?? '').split('=');
    expect(api.args).toEqual({ [name]: value });
    expect(Object.entries(api['extra-hosts']).map((pair) => pair.join(':'))).toEqual([
      run.workflow.outputs.get('add-hosts'),
    ]);
    expect(run.log.messages('notice')).toEqual([expect.stringContaining('give the build the outputs `build-args`')]);
  });

  test('of compose are kept apart there by what the compose file has', async () => {
    const env = { RUNNER_ENVIRONMENT: 'self-hosted' };
    const given = { files: { ...monorepo, 'compose.yaml': '' }, inputs: { ...inputs, files: 'compose.yaml' } };
    const run = await givenRun({ ...given, rules: bake({ api: threeTargets.api }), env });
    expect(await step(run)).toBe(0);
    const { services } = JSON.parse(readFileSync(run.workflow.outputs.get('compose-file') ?? '', 'utf8'));
    const [name = '', value] = (run.workflow.outputs.get('build-args') ?? '').split('=');
    const hosts = [(run.workflow.outputs.get('add-hosts') ?? '').replace(':', '=')];
    expect(services).toEqual({ api: { build: { args: { [name]: value }, extra_hosts: hosts } } });
  });

  test('are built apart there without a stage that runs go, too, and if they are not to be read', async () => {
    const env = { RUNNER_ENVIRONMENT: 'self-hosted' };
    const others = { away: { context: 'https://github.com/me/other.git' }, inline: { 'dockerfile-inline': 'FROM a' } };
    const run = await givenRun({ files, inputs, rules: bake({ ...others, ...threeTargets }), env });
    expect([await step(run), run.log.messages('error')]).toEqual([0, []]);
    const { target: written } = JSON.parse(readFileSync(run.workflow.outputs.get('bake-file') ?? '', 'utf8'));
    expect(Object.keys(written).toSorted()).toEqual(['api', 'away', 'docs', 'inline', 'web']);
    for (const { args, 'extra-hosts': hosts } of Object.values<Record<string, object>>(written)) {
      expect(args).toEqual(written.api.args);
      expect(hosts).toEqual(written.api['extra-hosts']);
    }
    expect(written.away.dockerfile).toBe('Dockerfile');
  });

  test('are told of when they are built without caches', async () => {
    const run = await givenRun({ files, inputs, rules: bake({ a: target('../Dockerfile'), api: threeTargets.api }) });
    expect([await step(run), run.log.messages('error')]).toEqual([0, []]);
    expect(run.log.messages('notice')).toEqual([
      "files: target a: the file `../Dockerfile` is outside of the repository, so it is built without Go's caches.",
    ]);
    expect(records(run)).toHaveLength(2);
  });

  test('change nothing in the folder of Git without an edit', async () => {
    const run = await givenRun({ files, inputs, rules: bake({ api: threeTargets.api }) });
    expect(await step(run)).toBe(0);
    const file = run.workflow.outputs.get('bake-file') ?? '';
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ target: {} });
    expect(path.relative(run.workspace, file)).toMatch(/^\.\./);
  });

  test('whose references the bake file breaks are told of', async () => {
    const stderr = 'ERROR: docker-bake.hcl:3,9-15: Attempt to get attribute from null value\n';
    const run = await givenRun({
      files,
      inputs,
      rules: [[/bake\.json .*--print/, { code: 1, stderr }], ...bake(threeTargets)],
    });
    expect(await step(run)).toBe(0);
    expect(run.log.messages('warning')).toEqual([
      expect.stringMatching(/`bake-file` cannot be added to docker-bake\.hcl: .*null value.*--set TARGET\.dockerfile/),
    ]);
  });

  test('are swept when their builds are on record, and each RUN was executed', async () => {
    const both = { api: threeTargets.api, again: target('api/Dockerfile', { target: 'build' }) };
    const inject = { modules: ['now=1790000000'], build: ['now=1790000000'] };
    const run = await givenRun({
      files,
      inputs,
      docker: { inject },
      rules: [...bake(both), history, [/history logs/, { stderr: coldBuild }]],
    });
    expect(await step(run)).toBe(0);
    const post = run.post();
    const home = path.join(run.runnerTemp, 'home');
    const state = JSON.stringify({
      LocalPath: run.workspace,
      DockerfilePath: path.join(run.workspace, 'api/Dockerfile'),
    });
    for (const id of ['one', 'two'])
      await run.services.files.writeText(path.join(home, '.docker/buildx/refs/default/default', id), state);
    const env = { ...post.services.run.env, HOME: home };
    await runAroundPost({ ...post.services, run: { ...post.services.run, env } });
    expect(post.log.text()).toContain("2 in the builder's history");
    expect(run.shell.matching(/BUILD_SWEEP=1/)).toHaveLength(1);
    expect(keysIn(run).toSorted()[0]).not.toContain('i-77');
  });

  test.each<readonly [string, object, RegExp]>([
    [
      'have other namespaces',
      {
        a: target('api/Dockerfile', { args: { BUILDKIT_CACHE_MOUNT_NS: 'x' } }),
        b: target('api/Dockerfile', { args: { BUILDKIT_CACHE_MOUNT_NS: 'y' } }),
      },
      /a and b have other values of BUILDKIT_CACHE_MOUNT_NS/,
    ],
  ])('are refused when one %s', async (_name, targets, message) => {
    const run = await givenRun({ files, inputs, rules: bake({ ...targets }) });
    expect(await step(run)).toBe(1);
    expect(run.log.messages('error')).toEqual([expect.stringMatching(message)]);
    expect(run.shell.matching(/buildx build/)).toEqual([]);
  });

  test('are refused when buildx cannot evaluate them, with its own words', async () => {
    const stderr = 'docker-bake.hcl:3\nERROR: docker-bake.hcl:3,1-7: Unsupported block type\n';
    const run = await givenRun({ files, inputs, rules: [[/^docker buildx bake/, { code: 1, stderr }]] });
    expect(await step(run)).toBe(1);
    expect(run.log.messages('error')).toEqual([
      'files: docker-bake.hcl cannot be evaluated: docker-bake.hcl:3,1-7: Unsupported block type',
    ]);
  });
});

describe('a list of images', () => {
  test('is served as a whole, and refused with two that are the same', async () => {
    const run = await givenRun({ files: monorepo, inputs: { images: 'api/Dockerfile\ndocs/Dockerfile' } });
    expect([await step(run), run.log.messages('error')]).toEqual([0, []]);
    expect(run.workflow.outputs.get('bake-file')).toBe('');
    const twice = await givenRun({ files: monorepo, inputs: { images: 'api/Dockerfile\napi/Dockerfile' } });
    expect(await step(twice)).toBe(1);
    expect(twice.log.text()).toMatch(/images: line 2: it has the same Dockerfile, context, target/);
  });

  const [api, docs] = ['api', 'docs'].map((name) => ({ file: `${name}/Dockerfile`, 'cache-scope': 'one' }));

  test.each<readonly [string, unknown, RegExp]>([
    ['a path outside', [{ file: '../Dockerfile' }], /^images: item 1: the file `\.\.\/Dockerfile` is outside/],
    [
      'a Dockerfile that is not there',
      [{ file: 'no/Dockerfile' }],
      /^images: item 1: the file `no\/Dockerfile` is no file/,
    ],
    ['one cache scope for two', [api, docs], /^images: item 2: it has the same cache scope as images: item 1\. Give/],
    ['a name for a shell', [{ ...api, name: '$(x)' }], /^images: item 1: the name `\$\(x\)` is not valid in a matrix/],
    ['a stage that is not there', [{ ...api, target: 'no' }], /has no stage `no`/],
  ])('is refused with %s, before anything runs', async (_name, images, message) => {
    const run = await givenRun({ files: monorepo, inputs: { images: JSON.stringify(images) } });
    expect(await step(run)).toBe(1);
    expect(run.log.messages('error')).toEqual([expect.stringMatching(message)]);
    expect(run.shell.matching(/buildx build/)).toEqual([]);
  });
});

test('the build arguments of a list are those of the images that have the caches', async () => {
  const images = JSON.stringify([
    { file: 'docs/Dockerfile', context: '.', 'build-args': { BUILDKIT_CACHE_MOUNT_NS: 'of-docs' } },
    { file: 'api/Dockerfile', context: '.' },
  ]);
  const run = await givenRun({ files: monorepo, inputs: { images }, env: { RUNNER_ENVIRONMENT: 'self-hosted' } });
  expect([await step(run), run.log.messages('error')]).toEqual([0, []]);
  const given = run.workflow.outputs.get('build-args') ?? '';
  expect(given).toMatch(/^BUILDKIT_CACHE_MOUNT_NS=cached-go-docker-build-/);
  expect(given).not.toContain('of-docs');
});

describe('two steps', () => {
  test('hand the state over in a file, once', async () => {
    const restore = await givenRun({ inputs: { mode: 'restore' } });
    expect([await step(restore), restore.log.messages('error')]).toEqual([0, []]);
    expect(restore.workflow.saved.size).toBe(0);
    const save = await restore.next({ inputs: { mode: 'save' } });
    expect([await step(save), save.log.messages('error')]).toEqual([0, []]);
    expect(keysIn(save)).toHaveLength(2);
    const again = await restore.next({ inputs: { mode: 'save' } });
    expect(await step(again)).toBe(1);
    expect(again.log.text()).toContain('no `restore` has left its state');
  });

  test('a second restore before the first save is refused', async () => {
    const restore = await givenRun({ inputs: { mode: 'restore' } });
    expect(await step(restore)).toBe(0);
    const again = await restore.next({ inputs: { mode: 'restore' } });
    expect(await step(again)).toBe(1);
    expect(again.log.messages('error')).toEqual([
      'state: an earlier restore of this job is not saved yet; name a file for each.',
    ]);
    const other = await restore.next({ inputs: { mode: 'restore', state: 'other.json' } });
    expect(await step(other)).toBe(0);
  });

  test('the state of another job is refused', async () => {
    const restore = await givenRun({ inputs: { mode: 'restore', state: 'state.json' } });
    expect(await step(restore)).toBe(0);
    const save = await restore.next({ inputs: { mode: 'save', state: 'state.json' }, env: { GITHUB_RUN_ID: '99' } });
    expect(await step(save)).toBe(1);
    expect(save.log.messages('error')).toEqual([expect.stringMatching(/^state: \S+ is of another job\./)]);
  });

  test('a state that is none is refused', async () => {
    const run = await givenRun({ inputs: { mode: 'save', state: 'main.go' } });
    expect(await step(run)).toBe(1);
    expect(run.log.messages('error')).toEqual([
      expect.stringContaining('main.go is not what `restore` of this version writes'),
    ]);
  });
});
