import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { type ActRun, runAct } from './act-run.ts';
import { repositoryOf, type Repository, standInFor } from './repositories.ts';
import {
  actionFile,
  actionsOfOthers,
  buildStep,
  ownActionAtRelease,
  type ActionFile,
  type ReusableWorkflow,
  reusableWorkflow,
} from './reusable-workflow.ts';

const root = path.join(import.meta.dirname, '../..');
const timeoutMs = 300_000;

let workflow: ReusableWorkflow;
let action: ActionFile;
let release = '';
/** That nobody trusts. */
let key = '';

beforeAll(async () => {
  workflow = await reusableWorkflow();
  action = await actionFile();
  release = await ownActionAtRelease();
  const folder = await mkdtemp(path.join(tmpdir(), 'key-'));
  await promisify(execFile)('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path.join(folder, 'key')]);
  key = await readFile(path.join(folder, 'key'), 'utf8');
  await rm(folder, { recursive: true });
});

describe('what the reusable workflow declares', () => {
  const buildInputs = (): Readonly<Record<string, string>> => buildStep(workflow).with ?? {};
  // Of a job for some platforms they are its own.
  const perJob = ['tags', 'platforms', 'push', 'cache-scope'];

  test('only what the action takes goes to the action', () => {
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(buildInputs())));
  });

  test('each input of the same name goes to the action as it is, with the same default', () => {
    for (const [name, input] of Object.entries(workflow.on.workflow_call.inputs)) {
      if (action.inputs[name] === undefined || perJob.includes(name)) continue;
      expect({ name, given: buildInputs()[name] }).toEqual({ name, given: `\${{ inputs.${name} }}` });
      const byDefault = action.inputs[name].default;
      // An input that is not given is empty, which the action takes for absent.
      if (input.default !== undefined)
        expect({ name, value: String(input.default) }).toEqual({ name, value: byDefault });
    }
  });

  test('the action at the very release that the workflow is part of', () => {
    expect(buildStep(workflow).uses).toBe(release);
  });

  test('each input and secret is used', async () => {
    const text = await readFile(path.join(root, '.github/workflows/build.yml'), 'utf8');
    for (const name of Object.keys(workflow.on.workflow_call.inputs))
      expect(text).toMatch(new RegExp(`inputs\\.${name}[ ,)]`));
    for (const name of Object.keys(workflow.on.workflow_call.secrets)) expect(text).toContain(`secrets.${name} `);
  });

  test('all of it is in the documentation', async () => {
    const page = await readFile(path.join(root, 'docs/reusable-workflow.md'), 'utf8');
    const { inputs, secrets, outputs } = workflow.on.workflow_call;
    const named = [...page.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = '']) => name);
    expect(named.toSorted()).toEqual([inputs, secrets, outputs].flatMap((part) => Object.keys(part)).toSorted());
  });
});

test('all workflows name the actions of others by commit, with the version beside it', async () => {
  const folder = path.join(root, '.github/workflows');
  for (const file of await readdir(folder)) {
    const used = (await readFile(path.join(folder, file), 'utf8')).matchAll(/^\s+(?:- )?uses: (.*)$/gm);
    for (const [, use = ''] of used) {
      if (use.startsWith('./') || use.startsWith('cached-go-docker-build/')) continue;
      expect(`${file}: ${use}`).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  }
});

interface WiringCase {
  readonly name: string;
  readonly with: Readonly<Record<string, string | boolean | number>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly expected: readonly unknown[];
  /** Actions that must not run. */
  readonly without: readonly string[];
}

const own = 'cached-go-docker-build/cached-go-docker-build';

const foreign = process.arch === 'arm64' ? 'linux/amd64' : 'linux/arm64';

const wiringCases: readonly WiringCase[] = [
  {
    name: 'nothing but a context',
    with: { context: 'app' },
    expected: [`${own}: context=app`, `${own}: push=false`, `${own}: github-token=***`],
    without: ['docker/login-action', 'docker/setup-qemu-action', 'docker/setup-buildx-action'],
  },
  {
    name: 'a push for two platforms with credentials and a build secret',
    with: {
      image: 'registry.example.com/app',
      tags: '1',
      push: true,
      platforms: 'linux/amd64,linux/arm64',
      goflags: '-tags=netgo',
    },
    secrets: {
      'registry-username': '${{ secrets.TEST_USER }}',
      'registry-password': '${{ secrets.TEST_PASSWORD }}',
      'build-secrets': 'id=${{ secrets.TEST_VALUE }}',
    },
    expected: [
      'docker/login-action: registry=registry.example.com',
      'docker/login-action: username=***',
      'docker/login-action: password=***',
      'docker/setup-qemu-action: was run',
      'docker/setup-buildx-action: was run',
      `${own}: platforms=linux/amd64\\,linux/arm64`,
      `${own}: tags=registry.example.com/app:1`,
      `${own}: push=true`,
      `${own}: goflags=-tags=netgo`,
      `${own}: secrets=id=***`,
    ],
    without: [],
  },
  {
    name: "a key for ssh, and a platform that is not the runner's",
    with: { 'ssh-known-hosts': 'git.example.com ssh-ed25519 AAAA', platforms: foreign },
    secrets: { 'ssh-private-key': '${{ secrets.TEST_KEY }}' },
    expected: [
      `${own}: ssh-known-hosts=git.example.com\\ ssh-ed25519\\ AAAA`,
      expect.stringMatching(`^${own}: ssh=default=/.*/agent`),
      'docker/setup-qemu-action: was run',
    ],
    without: ['docker/login-action', 'docker/setup-buildx-action'],
  },
  {
    name: 'a push to ghcr.io without credentials',
    with: { image: 'ghcr.io/me/app', push: true },
    expected: [
      'docker/login-action: registry=ghcr.io',
      'docker/login-action: username=starter',
      'docker/login-action: password=***',
    ],
    without: ['docker/setup-qemu-action', 'docker/setup-buildx-action'],
  },
];

/** Stands for `plan`, which finds two images. */
const planned = {
  name: 'plan',
  description: 'Stands for plan',
  inputs: { images: { description: 'Images' }, include: { description: 'Patterns' } },
  outputs: {
    any: { description: 'Any', value: 'true' },
    count: { description: 'Count', value: '2' },
    matrix: {
      description: 'Matrix',
      value: JSON.stringify({
        include: ['api', 'worker'].map((name) => ({
          ...{ name, context: '.', file: `${name}/Dockerfile`, target: '' },
          ...{ 'build-args': `SERVICE=${name}`, 'cache-scope': name },
        })),
      }),
    },
  },
  runs: { using: 'composite', steps: [{ shell: 'bash', run: 'true' }] },
};

describe('what the reusable workflow hands on', () => {
  let repositories: Readonly<Record<string, Repository>> = {};

  beforeAll(async () => {
    const standIns = (await actionsOfOthers()).map(async ({ name, ref }) => {
      const inputs = name === 'docker/login-action' ? ['registry', 'username', 'password'] : [];
      return [`${name}@${ref}`, await standInFor(name, { inputs, outputs: [] })] as const;
    });
    const shape = { inputs: Object.keys(action.inputs), outputs: Object.keys(action.outputs) };
    const itself = await standInFor(own, shape);
    await mkdir(path.join(itself.folder, '.github/workflows'), { recursive: true });
    for (const name of ['build.yml', 'warm.yml']) {
      const text = await readFile(path.join(root, '.github/workflows', name), 'utf8');
      await writeFile(path.join(itself.folder, '.github/workflows', name), text);
    }
    await mkdir(path.join(itself.folder, 'plan'));
    await writeFile(path.join(itself.folder, 'plan/action.yml'), stringify(planned));
    const [, version = ''] = release.split('@');
    repositories = {
      ...Object.fromEntries(await Promise.all(standIns)),
      ...Object.fromEntries(['v1', version].map((ref) => [`${own}@${ref}`, itself])),
    };
  });

  afterAll(async () => {
    for (const repository of new Set(Object.values(repositories))) await repository.remove();
  });

  async function call(given: Pick<WiringCase, 'with' | 'secrets'>): Promise<ActRun> {
    const outputs = Object.keys(workflow.on.workflow_call.outputs);
    const caller = await repositoryOf('somebody/app', {
      on: 'push',
      jobs: {
        image: { uses: `${own}/.github/workflows/build.yml@v1`, with: given.with, secrets: given.secrets ?? {} },
        after: {
          needs: 'image',
          'runs-on': 'ubuntu-latest',
          steps: outputs.map((name) => ({ run: `echo "${name}: \${{ needs.image.outputs.${name} }}"` })),
        },
      },
    });
    return runCaller(caller);
  }

  async function runCaller(caller: Repository): Promise<ActRun> {
    try {
      return await runAct({
        folder: caller.folder,
        workflow: '.github/workflows/build.yml',
        runId: '1',
        env: {},
        actor: 'starter',
        secrets: {
          TEST_KEY: key,
          TEST_USER: 'user-7',
          TEST_PASSWORD: 'password-7',
          TEST_VALUE: 'value-7',
          GITHUB_TOKEN: 'token-7',
        },
        repositories: Object.fromEntries(Object.entries(repositories).map(([name, { folder }]) => [name, folder])),
      });
    } finally {
      await caller.remove();
    }
  }

  test.each(wiringCases)(
    '$name',
    async (given) => {
      const run = await call(given);
      const printed = run.lines.map(({ text }) => text).filter((text) => /^[\w/-]+: /.test(text));
      if (run.code !== 0) throw new Error(run.text);
      expect(printed).toEqual(expect.arrayContaining([...given.expected]));
      expect(printed).toContain(`${own}: was run`);
      for (const name of given.without) expect(printed).not.toContain(`${name}: was run`);
      // Its own steps make the others; these come from the action.
      for (const name of Object.keys(workflow.on.workflow_call.outputs))
        if (name !== 'tags' && name !== 'digests') expect(printed).toContain(`${name}: ${name} of ${own}`);
    },
    timeoutMs,
  );

  test(
    'warm.yml builds each image of the plan in its scope, and pushes none',
    async () => {
      const caller = await repositoryOf('somebody/app', {
        on: 'push',
        jobs: {
          warm: {
            uses: `${own}/.github/workflows/warm.yml@v1`,
            with: { 'build-args': 'A=1' },
            secrets: { 'build-secrets': 'id=${{ secrets.TEST_VALUE }}' },
          },
        },
      });
      const run = await runCaller(caller);
      if (run.code !== 0) throw new Error(run.text);
      const printed = run.lines.map(({ text }) => text).filter((text) => text.startsWith(`${own}: `));
      for (const name of ['api', 'worker'])
        expect(printed).toEqual(
          expect.arrayContaining([
            `${own}: file=${name}/Dockerfile`,
            `${own}: cache-scope=${name}`,
            `${own}: build-args=$'SERVICE=${name}\\nA=1'`,
          ]),
        );
      expect(printed.filter((text) => text.includes(': secrets='))).toEqual(Array(2).fill(`${own}: secrets=id=***`));
      expect(printed.filter((text) => text.includes(': push='))).toEqual(Array(2).fill(`${own}: push=false`));
    },
    timeoutMs,
  );
});
