import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Job, type JobFacts, startJob } from '../../harness/action-run.ts';
import { type Workspace, tinyModule } from '../../harness/workspace.ts';

// Whose code is built, and who can read what is kept of it, is found before anything is restored: a dry run tells it.

let workspace: Workspace;
const jobs: Job[] = [];
beforeEach(async () => {
  workspace = await tinyModule();
});
afterEach(() => Promise.all([workspace.remove(), ...jobs.splice(0).map((job) => job.remove())]));

interface Told {
  readonly modules: string;
  readonly build: string;
  readonly mounts: string;
}

/** What the plan says of the rights of both caches, and of whom the run shares mounts with. */
async function trustOf(
  facts: Partial<Omit<JobFacts, 'workspace'>>,
  inputs: Readonly<Record<string, string>> = {},
  spoil: () => Promise<void> | void = () => undefined,
): Promise<Told> {
  const env = { RUNNER_ENVIRONMENT: 'self-hosted', ...facts.env };
  const job = await startJob({ ...facts, workspace: workspace.folder, env });
  jobs.push(job);
  await spoil();
  const { stdout } = await job.main({ inputs: { 'dry-run': 'true', 'cache-timeout': '45s', ...inputs } });
  const cell = (name: string): string => new RegExp(`^ {2}${name} {2,}(\\S.*)$`, 'm').exec(stdout)?.[1] ?? stdout;
  return { modules: cell('Module cache'), build: cell('Build cache'), mounts: cell('Cache mounts') };
}

/** A checkout of somebody else's commit in a folder of the workspace. */
async function foreignCheckout(name: string): Promise<void> {
  const folder = path.join(workspace.folder, name);
  await mkdir(folder, { recursive: true });
  await workspace.write(`${name}/Dockerfile`, await workspace.read('Dockerfile'));
  const git = (...args: readonly string[]): void =>
    void execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'theirs');
}

const gitOf = (): string => path.join(workspace.folder, '.git');
const repository = { default_branch: 'main', visibility: 'private' };
const pull = { number: 7, base: { ref: 'main' }, head: { repo: { full_name: 'you/repo' } } };

describe('what is not known to be its own code', () => {
  test('the control: a push to the default branch writes, and shares its mounts', async () => {
    const { modules, build, mounts } = await trustOf({});
    expect([modules, build, mounts]).toEqual([
      expect.stringMatching(/^read and write/),
      expect.stringMatching(/^read and write/),
      expect.stringMatching(/trusted: /),
    ]);
  });

  test.each<
    readonly [
      string,
      {
        readonly facts?: Partial<JobFacts>;
        readonly inputs?: Readonly<Record<string, string>>;
        readonly spoil?: () => Promise<void> | void;
      },
      RegExp,
    ]
  >([
    ['a folder without .git', { spoil: () => rmSync(gitOf(), { recursive: true }) }, /run-1000-1: /],
    [
      'a worktree',
      {
        spoil: () => {
          rmSync(gitOf(), { recursive: true });
          writeFileSync(gitOf(), 'gitdir: /elsewhere/.git/worktrees/x\n');
        },
      },
      /run-1000-1: /,
    ],
    [
      'another commit on another branch',
      { facts: { env: { GITHUB_REF: 'refs/heads/topic', GITHUB_SHA: 'b'.repeat(40) } } },
      /commit-[0-9a-f]{40}: /,
    ],
    [
      'a Dockerfile of another checkout',
      { inputs: { file: 'pr/Dockerfile' }, spoil: () => foreignCheckout('pr') },
      /run-1000-1: /,
    ],
    [
      'a further context of another checkout',
      { inputs: { 'build-contexts': 'more=pr' }, spoil: () => foreignCheckout('pr') },
      /run-1000-1: /,
    ],
    ['another checkout inside the context', { spoil: () => foreignCheckout('third/pr') }, /run-1000-1: /],
    ['an event without a ref', { facts: { env: { GITHUB_EVENT_NAME: 'deployment', GITHUB_REF: '' } } }, /run-1000-1: /],
    [
      'pull_request_target',
      { facts: { env: { GITHUB_EVENT_NAME: 'pull_request_target' }, event: { repository, pull_request: pull } } },
      /run-1000-1: /,
    ],
    ['workflow_run', { facts: { env: { GITHUB_EVENT_NAME: 'workflow_run' } } }, /run-1000-1: /],
    ['issue_comment', { facts: { env: { GITHUB_EVENT_NAME: 'issue_comment' } } }, /run-1000-1: /],
  ])('writes nothing and meets no trusted mount: %s', async (_name, { facts = {}, inputs, spoil }, mounts) => {
    expect(await trustOf(facts, inputs, spoil)).toEqual({
      modules: expect.stringMatching(/^read only/),
      build: expect.stringMatching(/^read only/),
      mounts: expect.stringMatching(mounts),
    });
  });
});

describe('code that may be private, in a public repository', () => {
  const open = { event: { repository: { default_branch: 'main', visibility: 'public' } } };
  const login = 'login me password canary';

  test('the control: without a login compiled code is kept', async () => {
    expect((await trustOf(open)).build).toMatch(/^read and write/);
  });

  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ['a pattern', { goprivate: 'github.com/pkg/*' }],
    ['a login for the host of a module', { netrc: `machine github.com ${login}` }],
    ['a login for every host', { netrc: `default ${login}` }],
    ['a login in the address of a module proxy', { goproxy: 'https://me:canary@proxy.example.com' }],
    ['an ssh agent', { ssh: 'default=/nonexistent' }],
    ['no checksum database', { gosumdb: 'off' }],
  ])('is not kept compiled where there is %s', async (_name, inputs) => {
    expect((await trustOf(open, inputs)).build).toMatch(/^off .*private modules/);
  });
});
