import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ActRun, runAct } from './act-run.ts';
import { repositoryOf, type Repository, standInFor } from './repositories.ts';
import {
  actionFile,
  actionsOfOthers,
  type ActionFile,
  type ReusableWorkflow,
  reusableWorkflow,
} from './reusable-workflow.ts';

const root = path.join(import.meta.dirname, '../..');
const timeoutMs = 300_000;

let workflow: ReusableWorkflow;
let action: ActionFile;

beforeAll(async () => {
  workflow = await reusableWorkflow();
  action = await actionFile();
});

describe('what the reusable workflow declares', () => {
  const buildInputs = (): Readonly<Record<string, string>> => workflow.jobs.build.steps.at(-1)?.with ?? {};

  test('only what the action takes goes to the action', () => {
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(buildInputs())));
  });

  test('each input of the same name goes to the action as it is, with the same default', () => {
    for (const [name, input] of Object.entries(workflow.on.workflow_call.inputs)) {
      if (action.inputs[name] === undefined || name === 'tags') continue;
      expect({ name, given: buildInputs()[name] }).toEqual({ name, given: `\${{ inputs.${name} }}` });
      const byDefault = action.inputs[name].default;
      // An input that is not given is empty, which the action takes for absent.
      if (input.default !== undefined)
        expect({ name, value: String(input.default) }).toEqual({ name, value: byDefault });
    }
  });

  test('each input and secret is used', async () => {
    const text = await readFile(path.join(root, '.github/workflows/build.yml'), 'utf8');
    for (const name of Object.keys(workflow.on.workflow_call.inputs)) expect(text).toContain(`inputs.${name} `);
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

interface NamesCase {
  readonly name: string;
  readonly image?: string;
  readonly tags?: string;
  readonly push?: boolean;
  readonly hasCredentials?: boolean;
  readonly ref?: { readonly type: string; readonly name: string };
  readonly expected:
    | { readonly tags: string; readonly registry: string; readonly login: string }
    | { readonly error: string };
}

const sha = '0123456789abcdef0123456789abcdef01234567';

const namesCases: readonly NamesCase[] = [
  { name: 'no image', expected: { tags: '', registry: '', login: 'false' } },
  {
    name: 'an image on ghcr.io that is not pushed',
    image: 'ghcr.io/me/app',
    expected: { tags: 'ghcr.io/me/app:sha-0123456789ab', registry: 'ghcr.io', login: 'false' },
  },
  {
    name: 'an image on ghcr.io that is pushed, of a repository with capitals',
    image: 'ghcr.io/Me/App',
    push: true,
    expected: { tags: 'ghcr.io/me/app:sha-0123456789ab', registry: 'ghcr.io', login: 'true' },
  },
  {
    name: 'a git tag',
    image: 'ghcr.io/me/app',
    ref: { type: 'tag', name: 'services/api/v1.2.3+build' },
    expected: { tags: 'ghcr.io/me/app:services-api-v1.2.3-build', registry: 'ghcr.io', login: 'false' },
  },
  {
    name: 'tags on lines and between commas',
    image: 'registry.example.com:5000/team/app',
    tags: ' 1.2.3, 1.2\n\nlatest \n',
    hasCredentials: true,
    expected: {
      tags: ['1.2.3', '1.2', 'latest'].map((tag) => `registry.example.com:5000/team/app:${tag}`).join('\n'),
      registry: 'registry.example.com:5000',
      login: 'true',
    },
  },
  {
    name: 'an image on Docker Hub',
    image: 'me/app',
    tags: '1',
    push: true,
    hasCredentials: true,
    expected: { tags: 'me/app:1', registry: '', login: 'true' },
  },
  {
    name: 'a registry on the runner',
    image: 'localhost/app',
    tags: '1',
    expected: { tags: 'localhost/app:1', registry: 'localhost', login: 'false' },
  },
  {
    name: 'a tag that means something to a shell and to the file of outputs',
    image: 'app',
    tags: '$(touch x)\nEND-OF-TAGS\nlogin=true',
    expected: { tags: 'app:$(touch\napp:x)\napp:END-OF-TAGS\napp:login=true', registry: '', login: 'false' },
  },
  { name: 'a push of no image', push: true, expected: { error: 'The input `image` is missing' } },
  { name: 'tags of no image', tags: '1', expected: { error: 'The input `image` is missing' } },
  {
    name: 'an image with a tag',
    image: 'ghcr.io/me/app:1',
    expected: { error: 'is not the name of an image without a tag' },
  },
  {
    name: 'an image of two lines',
    image: 'a\nlogin=true',
    expected: { error: 'is not the name of an image without a tag' },
  },
];

describe('names of the image', () => {
  test.each(namesCases)(
    '$name',
    async ({ image = '', tags = '', push = false, hasCredentials = false, ref, expected }) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'names-'));
      const output = path.join(folder, 'output');
      await writeFile(output, '');
      const script = workflow.jobs.build.steps.find(({ id }) => id === 'names')?.run ?? 'exit 99';
      const ran = await promisify(execFile)('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
        cwd: folder,
        env: {
          PATH: process.env['PATH'],
          ...{ IMAGE: image, TAGS: tags, PUSH: String(push), HAS_CREDENTIALS: String(hasCredentials) },
          ...{ GITHUB_SHA: sha, GITHUB_REF_TYPE: ref?.type ?? 'branch', GITHUB_REF_NAME: ref?.name ?? 'main' },
          GITHUB_OUTPUT: output,
        },
      }).catch((error: { stdout: string }) => ({ failed: error.stdout }));
      const outputs = outputsFrom(await readFile(output, 'utf8'));
      const files = await readdir(folder);
      await rm(folder, { recursive: true });
      if ('error' in expected) expect(ran).toEqual({ failed: expect.stringMatching(`^::error::.*${expected.error}`) });
      else expect(outputs).toEqual(expected);
      expect(files).toEqual(['output']);
    },
  );
});

/** A file of outputs as the runner reads it: `name=value`, and `name<<END` with lines up to the first END. */
function outputsFrom(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name = '', end] = /^([\w-]+)<<(.+)$/.exec(line) ?? [];
    if (end !== undefined)
      outputs[name] = lines
        .splice(0, lines.indexOf(end) + 1)
        .slice(0, -1)
        .join('\n');
    else if (line !== '') outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
  }
  return outputs;
}

interface WiringCase {
  readonly name: string;
  readonly with: Readonly<Record<string, string | boolean | number>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly expected: readonly string[];
  /** Actions that must not run. */
  readonly without: readonly string[];
}

const own = 'cached-go-docker-build/cached-go-docker-build';

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
    const text = await readFile(path.join(root, '.github/workflows/build.yml'), 'utf8');
    await writeFile(path.join(itself.folder, '.github/workflows/build.yml'), text);
    repositories = { ...Object.fromEntries(await Promise.all(standIns)), [`${own}@v1`]: itself };
  });

  afterAll(async () => {
    for (const repository of Object.values(repositories)) await repository.remove();
  });

  async function call(given: WiringCase): Promise<ActRun> {
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
    try {
      return await runAct({
        folder: caller.folder,
        workflow: '.github/workflows/build.yml',
        runId: '1',
        env: {},
        actor: 'starter',
        secrets: { TEST_USER: 'user-7', TEST_PASSWORD: 'password-7', TEST_VALUE: 'value-7', GITHUB_TOKEN: 'token-7' },
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
      // Its own step makes the tags; all others come from the action.
      for (const name of Object.keys(workflow.on.workflow_call.outputs))
        if (name !== 'tags') expect(printed).toContain(`${name}: ${name} of ${own}`);
    },
    timeoutMs,
  );
});
