import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isolationOf } from '../../../src/trust/isolation.ts';
import { runFactsFrom } from '../../../src/config/run/run-facts.ts';
import { startJob, type WholeRun } from '../../harness/action-run.ts';
import { freshNamespace } from '../../harness/workspace.ts';

// Each attacker fills a cache mount, then builds the victim's very sources, so that the layer of its RUN holds what was in
// the mount. The victim builds them next, on the same builder.

const namespace = freshNamespace();
const onbuildBase = `attack-onbuild:${namespace}`;
const repository = { default_branch: 'main', visibility: 'private' };
let root = '';

interface Who {
  readonly env: Readonly<Record<string, string>>;
  readonly event?: unknown;
}

const selfHosted = { RUNNER_ENVIRONMENT: 'self-hosted' };
const main: Who = { env: selfHosted };
const fork: Who = {
  env: {
    ...selfHosted,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_BASE_REF: 'main',
  },
  event: {
    action: 'opened',
    repository,
    pull_request: { number: 7, base: { ref: 'main' }, head: { repo: { full_name: 'you/repo' } } },
  },
};
const otherRepository: Who = { env: { ...selfHosted, GITHUB_REPOSITORY: 'owner/other' } };
const tag = (name: string, env = selfHosted): Who => ({
  env: { ...env, GITHUB_REF: `refs/tags/${name}`, GITHUB_REF_TYPE: 'tag' },
});
const target: Who = {
  env: { ...selfHosted, GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_BASE_REF: 'main' },
  event: fork.event,
};

/** The name under which runs of the repository are kept apart: whoever knows the repository knows it. */
function nameOf(domain: string): string {
  const facts = runFactsFrom(
    {
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'owner/repo',
      GITHUB_REF: 'refs/heads/main',
    },
    { repository },
  );
  const life = { outlivesJob: true, reason: '' };
  const isolation = isolationOf(facts, { domain, life, isClean: false, folder: '', nonce: '' });
  return isolation.kind === 'apart' ? isolation.name : '';
}

/** What the victim builds: it copies what it finds in its mount into the image. `nonce` keeps the cases apart. */
const reading = (flags: string, nonce: string): string =>
  `FROM alpine:3.22 AS build\nRUN ${flags} : ${nonce}; if [ -e /c/planted ]; then cp /c/planted /out; else echo clean > /out; fi\nFROM scratch\nCOPY --from=build /out /out\n`;
const planting = (flags: string, nonce: string): string =>
  `FROM alpine:3.22 AS build\nRUN ${flags} : ${nonce}; echo poison > /c/planted; echo planted > /out\nFROM scratch\nCOPY --from=build /out /out\n`;

interface Built {
  readonly run: WholeRun;
  readonly out: string;
}

let runs = 0;

async function build(
  { env, event }: Who,
  dockerfile: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Built> {
  const [workspace, out] = await Promise.all(['workspace-', 'out-'].map((name) => mkdtemp(path.join(root, name))));
  if (workspace === undefined || out === undefined) throw new Error('no folders were made');
  await writeFile(path.join(workspace, 'Dockerfile'), dockerfile);
  runs += 1;
  const job = await startJob({
    workspace,
    env: { XDG_CACHE_HOME: path.join(root, 'store'), GITHUB_RUN_ID: String(runs), ...env },
    ...(event === undefined ? {} : { event }),
  });
  try {
    const run = await job.run({
      inputs: {
        'cache-store': 'local',
        'build-args': `BUILDKIT_CACHE_MOUNT_NS=${namespace}`,
        outputs: `type=local,dest=${out}`,
        ...inputs,
      },
    });
    return { run, out: await readFile(path.join(out, 'out'), 'utf8').catch(() => '') };
  } finally {
    await job.remove();
  }
}

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'attack-'));
  const folder = path.join(root, 'onbuild');
  await mkdir(folder);
  await writeFile(
    path.join(folder, 'Dockerfile'),
    'FROM alpine:3.22\nONBUILD RUN --mount=type=cache,id=onbuild,target=/c if [ -e /c/planted ]; then cp /c/planted /out; else echo clean > /out; fi\n',
  );
  execFileSync('docker', ['buildx', 'build', '-q', '--load', '-t', onbuildBase, folder], { stdio: 'pipe' });
});
afterAll(async () => {
  execFileSync('docker', ['image', 'rm', '-f', onbuildBase], { stdio: 'pipe' });
  await rm(root, { recursive: true, force: true });
});

const explicit = '--mount=type=cache,id=shared,target=/c';
/** Where RUNs were marked in the text, one that named the mark got none: so was its name made. */
const textMark = `cached-go-docker-build-domain-${createHash('sha256')
  .update(JSON.stringify(['https://github.com', 'owner/repo', 'pull-7']))
  .digest('hex')
  .slice(0, 16)}`;
const shapes: readonly (readonly [string, string])[] = [
  ['an explicit id', explicit],
  ['an id equal to the name that keeps itself apart', `--mount=type=cache,id=${nameOf('pull-7')},target=/c`],
  ['an id equal to a mark in the text', `--mount=type=cache,id=${textMark},target=/c`],
  ['an id equal to the name that keeps trusted runs apart', `--mount=type=cache,id=${nameOf('trusted')},target=/c`],
  [
    'a secret by the name that keeps trusted runs apart',
    `--mount=type=secret,id=${nameOf('trusted')} --mount=type=cache,id=shared2,target=/c`,
  ],
  ['an id that climbs out', `--mount=type=cache,id=../${nameOf('trusted')}/x,target=/c`],
];

const attacks: readonly {
  readonly who: string;
  readonly by: Who;
  readonly shape: string;
  readonly flags: string;
}[] = [
  ...shapes.map(([shape, flags]) => ({ who: 'a pull request of a fork', by: fork, shape, flags })),
  { who: 'a run of another repository', by: otherRepository, shape: 'an explicit id', flags: explicit },
  { who: 'a pull_request_target run', by: target, shape: 'an explicit id', flags: explicit },
];

test.each(attacks)(
  '$who fills a mount by $shape, and builds the exact sources of the default branch',
  async (attack) => {
    const { by, flags } = attack;
    const nonce = `${attacks.indexOf(attack)}-${namespace}`;
    await build(by, planting(flags, nonce));
    // That it works at all: in its own runs the attacker finds what it has left, unless each of them stands alone.
    const own = await build(by, reading(flags, nonce));
    expect(own.out).toBe(by === target ? 'clean\n' : 'poison\n');
    const victim = await build(main, reading(flags, nonce));
    expect([victim.run.code, victim.out]).toEqual([0, 'clean\n']);
    // And the trusted runs of the repository still share what they have made.
    const again = await build(main, reading(flags, nonce));
    expect([again.out, again.run.stdout]).toEqual(['clean\n', expect.stringMatching(/^#\d+ CACHED/m)]);
  },
);

test('by a RUN of a base image (ONBUILD), which no edit of the Dockerfile reaches', async () => {
  const nonce = `onbuild-${namespace}`;
  const dockerfile = `FROM ${onbuildBase} AS build\nENV NONCE=${nonce}\nFROM scratch\nCOPY --from=build /out /out\n`;
  await build(fork, planting('--mount=type=cache,id=onbuild,target=/c', nonce));
  expect((await build(fork, dockerfile)).out).toBe('poison\n');
  expect((await build(main, dockerfile)).out).toBe('clean\n');
});

test('by a frontend of its own: the build is refused, and nothing runs', async () => {
  const { run, out } = await build(fork, `# syntax=you/frontend\n${reading(explicit, 'frontend')}`);
  expect([run.code, out]).toEqual([1, '']);
  expect(run.stdout).toMatch(/::error.*the frontend `you\/frontend`/);
});

describe('a release', () => {
  test.each([
    ['a builder that outlives the job', selfHosted],
    ['a hosted runner', { RUNNER_ENVIRONMENT: 'github-hosted' }],
  ])('takes nothing of another tag or of the default branch, on %s', async (name, env) => {
    const nonce = `release-${name.length}-${namespace}`;
    await build(tag('try-1', env), planting(explicit, nonce));
    await build({ env }, planting(explicit, nonce));
    await build({ env }, reading(explicit, nonce));
    await build(tag('try-1', env), reading(explicit, nonce));
    expect((await build(tag('v1.0.0', env), reading(explicit, nonce))).out).toBe('clean\n');
  });

  test('a clean build of the default branch does not either', async () => {
    const nonce = `clean-${namespace}`;
    await build(main, planting(explicit, nonce));
    expect((await build(main, reading(explicit, nonce))).out).toBe('poison\n');
    expect((await build(main, reading(explicit, nonce), { 'clean-build': 'on' })).out).toBe('clean\n');
  });
});
