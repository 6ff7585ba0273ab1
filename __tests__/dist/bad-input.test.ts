import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { WholeRun } from '../harness/action-run.ts';
import { startJob } from '../harness/action-run.ts';
import { annotationsIn } from '../harness/annotations.ts';
import type { Programs } from '../harness/programs.ts';
import { programs } from '../harness/programs.ts';
import { freshNamespace, tinyModule } from '../harness/workspace.ts';
import type { Workspace } from '../harness/workspace.ts';
import { startCacheService } from '../servers/cache-service.ts';
import type { CacheService } from '../servers/cache-service.ts';

let service: CacheService;

beforeAll(async () => {
  service = await startCacheService({ tokens: { main: { ref: 'refs/heads/main', readable: [], write: true } } });
});

afterAll(() => service.close());

interface Case {
  readonly name: string;
  readonly docker?: Parameters<typeof programs>[0];
  readonly env?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly change?: (workspace: Workspace) => Promise<unknown>;
}

interface Tried extends WholeRun {
  readonly calls: readonly string[];
  readonly left: readonly string[];
}

async function tryOut({ docker = 'real', env = {}, inputs = {}, change }: Case): Promise<Tried> {
  const workspace = await tinyModule();
  const bin: Programs = await programs(docker);
  await change?.(workspace);
  const job = await startJob({
    workspace: workspace.folder,
    env: {
      ...service.environment('main'),
      ...env,
      PATH: docker === 'none' ? bin.folder : `${bin.folder}:${process.env['PATH'] ?? ''}`,
    },
  });
  try {
    const run = await job.run({ inputs: { 'cache-timeout': '45s', ...inputs } });
    return { ...run, calls: await bin.calls(), left: await job.left() };
  } finally {
    await Promise.all([job.remove(), bin.remove(), workspace.remove()]);
  }
}

const without = (name: string) => (workspace: Workspace) => rm(path.join(workspace.folder, name));
const stages = 'FROM golang:1.26 AS builder\nRUN go version\nFROM scratch AS runtime\nCOPY --from=builder /etc /etc\n';

const hopeless: readonly (Case & { readonly errors: readonly RegExp[] })[] = [
  {
    name: 'no docker',
    docker: 'none',
    errors: [/^builder: No `docker` program and no standalone `buildx` was found in PATH\. Install Docker/],
  },
  {
    name: 'docker without buildx',
    docker: 'without-buildx',
    errors: [/^builder: `docker buildx` is missing\. Install/],
  },
  {
    name: 'a daemon that cannot be reached',
    env: { DOCKER_HOST: 'tcp://127.0.0.1:1' },
    errors: [/^builder: The Docker daemon cannot be reached: .*127\.0\.0\.1:1.*DOCKER_HOST/],
  },
  {
    name: 'a builder that is not there',
    inputs: { builder: 'nobody' },
    errors: [/^builder: There is no builder called `nobody`/],
  },
  {
    name: 'no Dockerfile',
    change: without('Dockerfile'),
    errors: [/^file: there is no Dockerfile at `Dockerfile`.* Name it with `file`/],
  },
  {
    name: 'a Dockerfile that is elsewhere',
    change: async (workspace) => {
      await mkdir(path.join(workspace.folder, 'app'));
      await workspace.write('app/Dockerfile.prod', stages);
    },
    inputs: { context: 'app', file: 'Dockerfile.prod' },
    errors: [/^file: there is no file `Dockerfile\.prod`.*write `file: app\/Dockerfile\.prod`/],
  },
  {
    name: 'an empty workspace',
    inputs: { context: '.' },
    change: async ({ folder }) => {
      await rm(folder, { recursive: true });
      await mkdir(folder);
    },
    errors: [/^context: the workspace is empty\. Put a step with `actions\/checkout`/],
  },
  {
    name: 'a context that is not there',
    inputs: { context: 'srcs' },
    change: ({ folder }) => mkdir(path.join(folder, 'src')),
    errors: [/^context: there is no folder `srcs`.* Did you mean `src`\?/],
  },
  {
    name: 'an unknown target',
    inputs: { target: 'runtme' },
    change: (workspace) => workspace.write('Dockerfile', stages),
    errors: [
      /^target: the Dockerfile has no stage `runtme`; its stages are `builder`, `runtime`\. Did you mean `runtime`\?/,
    ],
  },
  { name: 'a list with a broken line', inputs: { tags: 'app:1\n"app:2' }, errors: [/^tags: line 2: /] },
  {
    name: 'a value that is not allowed',
    inputs: { cache: 'al' },
    errors: [/^cache: `al` is not allowed\. Allowed: .*`all`.* Did you mean `all`\?/],
  },
  {
    name: 'what buildx refuses only at the end',
    inputs: { platforms: 'linux/a/b/c\nlinux/amd46', outputs: 'type=registry', 'cache-to': 'type=registry,ref=me/App' },
    errors: [
      /^platforms: line 1: `linux\/a\/b\/c` is not a platform/,
      /^platforms: line 2: `linux\/amd46` is not a platform\. Did you mean `linux\/amd64`\?/,
      /^outputs: the image is to be pushed, and it has no name/,
      /^cache-to: line 1: `me\/App` is not an image reference.* Write `me\/app`/,
    ],
  },
  {
    name: 'several of them at once',
    inputs: {
      cache: 'al',
      'dockerfile-edits': 'perhaps',
      tags: '"x',
      'cache-timeout': 'soon',
      push: 'yes',
      builder: 'nobody',
      file: 'Dockerfil',
      target: 'x',
    },
    errors: [
      /^cache: /,
      /^dockerfile-edits: /,
      /^tags: /,
      /^cache-timeout: /,
      /^push: `yes` is not a boolean/,
      /^builder: /,
      /^file: there is no Dockerfile at `Dockerfil`.*`Dockerfile`/,
    ],
  },
];

describe.each(hopeless)('$name', (given) => {
  let tried: Tried;
  beforeAll(async () => {
    tried = await tryOut(given);
  });

  test('fails the step with one error for each problem', () => {
    const { errors, warnings } = annotationsIn(tried.stdout);
    expect(tried.code).toBe(1);
    expect(warnings).toEqual([]);
    expect(errors).toHaveLength(given.errors.length);
    for (const error of given.errors) expect(errors).toEqual(expect.arrayContaining([expect.stringMatching(error)]));
    expect(tried.stdout).not.toMatch(/^\s+at /m);
    expect(tried.stdout).not.toContain('token@');
  });

  test('does nothing', () => {
    expect(tried.calls.filter((call) => /^(buildx )?build\b/.test(call))).toEqual([]);
    expect(tried.left).toEqual([]);
    expect(tried.outputs).toEqual({});
    expect(tried.post).toMatchObject({ code: 0, stdout: '' });
  });
});

test('a build that cannot succeed is not begun, and has the report and the summary of a failed one', async () => {
  const tried = await tryOut({
    name: '',
    change: async (workspace) =>
      workspace.write('go.mod', (await workspace.read('go.mod')).replace('go 1.26', 'go 1.99.0')),
  });
  const { errors, warnings } = annotationsIn(tried.stdout, tried.post.stdout);
  expect([tried.code, tried.post.code, warnings]).toEqual([1, 0, []]);
  expect(errors).toEqual([
    expect.stringMatching(/go\.mod requires go >= 1\.99\.0 \(running go 1\.26/),
    expect.stringMatching(/^The build was not started.*`preflight: warn`/),
  ]);
  expect(tried.calls.filter((call) => /^(buildx )?build\b/.test(call))).toEqual([]);
  expect(tried.outputs).toMatchObject({ imageid: '', 'cache-hit': 'false', 'modules-cache': 'off' });
  expect(tried.report).toMatchObject({
    result: 'failure',
    phases: ['analyse', 'restore', 'inject', 'fetch', 'build', 'extract', 'save'].map((name) => ({
      name,
      outcome: name === 'analyse' ? 'done' : 'skipped',
    })),
    caches: [{ saved: null }, { saved: null }],
    findings: [{ rule: 'go-version', level: 'error' }],
  });
  expect(tried.summary).toMatch(
    /^### Go image .*: failure\n\n\*\*failed&#58; go\.mod requires go &#62;= 1\.99\.0 \(running go 1\.26.*\*\*<br>.* the build was not started\..*\n\n\*\*Found at <code>go\.mod&#58;\d+<\/code>\*\*<br>\*\*Remedy\*\*: Write FROM golang&#58;1\.99/,
  );
  expect(tried.left).toEqual([path.basename(tried.outputs['report'] ?? '')]);
});

const goVersion =
  'FROM golang:1.26\nWORKDIR /src\nCOPY . .\nRUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build go version\n';

const possible: readonly (Case & { readonly warning: RegExp; readonly modules: string })[] = [
  {
    name: 'no go.mod near the context',
    change: async (workspace) => {
      await Promise.all(['go.mod', 'go.sum', 'tiny.go'].map((file) => without(file)(workspace)));
      await workspace.write('Dockerfile', goVersion);
    },
    warning: /no go\.mod/i,
    modules: 'off',
  },
  {
    name: 'no go.sum',
    change: async (workspace) => {
      await without('go.sum')(workspace);
      await workspace.write('Dockerfile', goVersion);
    },
    warning: /go\.sum/,
    modules: 'off',
  },
];

describe.each(possible)('$name', (given) => {
  test('is told in one warning, and the image is built', async () => {
    const tried = await tryOut({
      ...given,
      inputs: { ...given.inputs, 'build-args': `BUILDKIT_CACHE_MOUNT_NS=${freshNamespace()}` },
    });
    const { errors, warnings } = annotationsIn(tried.stdout, tried.post.stdout);
    expect(errors).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(given.warning)]);
    expect([tried.code, tried.post.code]).toEqual([0, 0]);
    expect(tried.outputs['modules-cache']).toBe(given.modules);
    expect(tried.outputs['imageid']).toMatch(/^sha256:/);
  });
});

test('a Dockerfile that BuildKit refuses is one error, which says where', async () => {
  const tried = await tryOut({
    name: '',
    change: (workspace) => workspace.write('Dockerfile', 'FROM golang:1.26\nRUNN go version\n'),
  });
  const { errors, warnings } = annotationsIn(tried.stdout, tried.post.stdout);
  expect([tried.code, tried.post.code]).toEqual([1, 0]);
  expect(errors).toEqual([expect.stringMatching(/Dockerfile:2.*RUNN/s)]);
  // Another frontend might have understood it: the build was tried, without caches.
  expect(warnings).toEqual([expect.stringMatching(/^dockerfile-parse: .*RUNN/)]);
});
