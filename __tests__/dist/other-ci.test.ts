import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { spaceFolder } from '../../src/platform/store-local/entries.ts';
import { checkedOutSha, checkOut } from '../harness/checkout.ts';
import { npmApart, packNpmPackage } from '../harness/npm-package.ts';
import { type Programs, programs } from '../harness/programs.ts';
import { freshNamespace, tinyModule, type Workspace } from '../harness/workspace.ts';
import { type DockerRegistry, startDockerRegistry } from '../servers/docker-registry.ts';
import { type GoProxy, startGoProxy } from '../servers/go-proxy.ts';

const examples = path.join(import.meta.dirname, '../../examples/ci');

/** A file of examples/ci, and what its system does with it. */
interface System {
  readonly file: string;
  readonly repository: string;
  /** The commands of the job. */
  readonly script: (text: string) => string;
  /** The shell that gets them, as the system calls it. */
  readonly shell: readonly string[];
  /** What the system says of each job, with the variables that the file sets. */
  readonly variables: Readonly<Record<string, string>>;
  readonly main: Readonly<Record<string, string>>;
  readonly fork: Readonly<Record<string, string>>;
}

// A name that no run of this engine has had: what the builder keeps for it is new.
const repository = `https://git.example.com/me/${freshNamespace()}`;
const systems: readonly System[] = [
  {
    file: 'gitlab-ci.yml',
    repository: `${repository}-gitlab`,
    script: (text) => parse(text).image.script.join('\n'),
    shell: ['sh', '-e', '-c'],
    variables: {
      CI: 'true',
      GITLAB_CI: 'true',
      CI_PROJECT_URL: `${repository}-gitlab`,
      CI_PROJECT_VISIBILITY: 'private',
      CI_COMMIT_SHA: checkedOutSha,
      CI_DEFAULT_BRANCH: 'main',
      CI_REGISTRY_IMAGE: 'registry.example.com/gitlab',
    },
    main: { CI_COMMIT_BRANCH: 'main', CI_COMMIT_REF_NAME: 'main' },
    fork: {
      CI_COMMIT_REF_NAME: 'main',
      CI_MERGE_REQUEST_IID: '7',
      CI_MERGE_REQUEST_PROJECT_ID: '1',
      CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2',
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    },
  },
  {
    file: 'Jenkinsfile',
    repository: `${repository}-jenkins`,
    script: (text) => /\bsh '''\n(.*?)'''/s.exec(text)?.[1] ?? '',
    shell: ['sh', '-xe', '-c'],
    variables: {
      CI: 'true',
      JENKINS_URL: 'https://jenkins.example.com/',
      GIT_URL: `${repository}-jenkins`,
      GIT_COMMIT: checkedOutSha,
    },
    main: { BRANCH_NAME: 'main', BRANCH_IS_PRIMARY: 'true', BUILD_TAG: 'jenkins-app-main-1' },
    fork: { BRANCH_NAME: 'PR-7', CHANGE_ID: '7', CHANGE_TARGET: 'main', CHANGE_FORK: 'you' },
  },
  {
    file: 'buildkite.yml',
    repository: `${repository}-buildkite`,
    script: (text) => parse(text).steps[0].command.replaceAll('$$', '$'),
    shell: ['sh', '-e', '-c'],
    variables: {
      CI: 'true',
      BUILDKITE: 'true',
      BUILDKITE_REPO: `${repository}-buildkite`,
      BUILDKITE_COMMIT: checkedOutSha,
      BUILDKITE_PIPELINE_DEFAULT_BRANCH: 'main',
    },
    main: { BUILDKITE_BRANCH: 'main', BUILDKITE_PULL_REQUEST: 'false' },
    fork: {
      BUILDKITE_BRANCH: 'main',
      BUILDKITE_PULL_REQUEST: '7',
      BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'main',
      BUILDKITE_PULL_REQUEST_REPO: 'git://git.example.com/you/app.git',
    },
  },
];

interface Ended {
  readonly code: number;
  readonly output: string;
  /** What the builder was given to keep its mounts and layers from others. */
  readonly namespace: string;
  readonly requests: readonly string[];
  /** Snapshots of the default branch afterwards. */
  readonly ofMain: readonly string[];
}

let apart = '';
let packed = '';
let container = '';
const made: (Workspace | Programs)[] = [];
const proxies: GoProxy[] = [];
const runs = new Map<string, readonly Ended[]>();
let registry: DockerRegistry;

beforeAll(async () => {
  apart = await mkdtemp(path.join(tmpdir(), 'other-ci-'));
  ({ file: packed } = await packNpmPackage(apart));
  // What the PATH of a small container has: no git, no bash, no zstd, no tar.
  container = path.join(apart, 'bin');
  await mkdir(container);
  const npx = execFileSync('sh', ['-c', 'command -v npx'], { encoding: 'utf8' }).trim();
  const sh = execFileSync('sh', ['-c', 'command -v sh'], { encoding: 'utf8' }).trim();
  for (const [name, program] of [['node', process.execPath] as const, ['npx', npx] as const, ['sh', sh] as const])
    await symlink(program, path.join(container, name));
  registry = await startDockerRegistry();
  const inRegistry = `--cache-store registry=${registry.host}/team/cache `;
  await Promise.all([
    ...systems.map(async (system) =>
      runs.set(system.file, await runJobs(system, [system.main, system.fork, system.main])),
    ),
    ...systems
      .slice(0, 1)
      .map(async (system) => runs.set('a registry', await runJobs(system, [system.main, system.main], inRegistry))),
  ]);
});

afterAll(async () => {
  const images = ['app', 'gitlab'].map((name) => `registry.example.com/${name}:${checkedOutSha}`);
  // What the engine pushes from.
  images.push(`${registry.host}/team/cache:go-pushed`);
  execFileSync('docker', ['image', 'rm', '--force', ...images], { stdio: 'ignore' });
  await Promise.all([registry.close(), ...made.map((each) => each.remove()), ...proxies.map((proxy) => proxy.close())]);
  await rm(apart, { recursive: true, force: true });
});

/** Runs the job of a file several times, each time with mounts that are new. */
async function runJobs(
  system: System,
  jobs: readonly Readonly<Record<string, string>>[],
  flags = '',
): Promise<readonly Ended[]> {
  const [workspace, docker, proxy] = await Promise.all([tinyModule(), programs('real'), startGoProxy()]);
  made.push(workspace, docker);
  proxies.push(proxy);
  checkOut(workspace.folder);
  const written = system.script(await readFile(path.join(examples, system.file), 'utf8'));
  const call = 'cached-go-docker-build build ';
  expect(written).toContain(call);
  // No real registry of modules is asked.
  const script = written.replace(call, `${call}--network host --goproxy ${proxy.url} ${flags}`);
  const dockerfile = await workspace.read('Dockerfile');
  const own = path.join(apart, `${system.file}${flags === '' ? '' : '-with-flags'}`);
  const store = path.join(own, 'cache');
  const ended: Ended[] = [];
  for (const [index, run] of jobs.entries()) {
    await workspace.write('Dockerfile', withNewMounts(dockerfile));
    await workspace.write('tiny.go', `package tiny\n\nconst Answer = ${index}\n`);
    proxy.clear();
    const before = (await docker.calls()).length;
    const { code, output } = await inShell([...system.shell, script], workspace.folder, {
      PATH: `${docker.folder}:${container}`,
      ...npmApart(own),
      ...system.variables,
      ...run,
      PACKAGE: packed,
      XDG_CACHE_HOME: store,
    });
    const calls = (await docker.calls()).slice(before).join('\n');
    ended.push({
      code,
      output,
      namespace: /BUILDKIT_CACHE_MOUNT_NS=(\S+)/.exec(calls)?.[1] ?? '',
      requests: [...proxy.requests],
      ofMain: await entriesOf(store, `local ${system.repository} refs/heads/main`),
    });
  }
  return ended;
}

/** The RUNs of a tiny module with mounts that no build has seen, and layers that none has made. */
function withNewMounts(dockerfile: string): string {
  const fresh = freshNamespace();
  return dockerfile
    .replaceAll(/type=cache,target=(\S+)/g, (_, target: string) => `type=cache,id=${fresh}${target},target=${target}`)
    .replace(' AS build\n', ` AS build\nENV FRESH=${fresh}\n`);
}

async function entriesOf(store: string, space: string): Promise<readonly string[]> {
  const folder = spaceFolder(path.join(store, 'cached-go-docker-build/snapshots'), space);
  return existsSync(folder) ? (await readdir(folder)).toSorted() : [];
}

function inShell(
  words: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly output: string }> {
  const [program = '', ...args] = words;
  const { DOCKER_HOST } = process.env;
  const given = DOCKER_HOST === undefined ? env : { ...env, DOCKER_HOST };
  return new Promise((resolve) => {
    execFile(path.join(container, program), args, { cwd, env: given, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : error === null ? 0 : -1;
      resolve({ code, output: `${stdout}${stderr}` });
    });
  });
}

describe.each(systems)('$file', ({ file }) => {
  const of = (index: number): Ended => {
    const run = runs.get(file)?.[index];
    if (run === undefined) throw new Error(`${file} was not run`);
    return run;
  };

  test('its script builds, with the package, sh and docker alone', () => {
    for (const index of [0, 1, 2]) expect([of(index).output, of(index).code]).toEqual([expect.any(String), 0]);
    expect(of(0).output).toMatch(/Module cache: miss[^]*Build cache: miss/);
    expect(of(0).ofMain.length).toBeGreaterThan(0);
  });

  test('a pull request of a fork reads what main has kept, and writes nothing for it', () => {
    expect(of(1).output).toMatch(/Module cache: exact[^]*Build cache: (?:exact|partial)/);
    expect(of(1).requests).toEqual([]);
    expect(of(1).ofMain).toEqual(of(0).ofMain);
  });

  test('nor does it meet main in the builder', () => {
    expect(of(0).namespace).toMatch(/^cached-go-docker-build-[0-9a-f]{32}$/);
    expect(of(2).namespace).toBe(of(0).namespace);
    expect(of(1).namespace).not.toBe(of(0).namespace);
  });

  test('the next run of main is warm', () => {
    expect(of(2).output).toMatch(/Module cache: exact[^]*Build cache: exact/);
    expect(of(2).output).toContain(' 1 package compiled, ');
    expect(of(2).requests).toEqual([]);
  });
});

test('gitlab-ci.yml keeps its caches in a registry, with no folder that stays', () => {
  const [cold, warm] = runs.get('a registry') ?? [];
  expect([cold?.output, cold?.code, warm?.code]).toEqual([expect.stringMatching(/Build cache: miss/), 0, 0]);
  expect(warm?.output).toMatch(/Module cache: exact[^]*Build cache: exact/);
  expect(warm?.requests).toEqual([]);
  expect(warm?.ofMain).toEqual([]);
  const written = registry.requests().filter(({ method, status }) => method === 'PUT' && status === 201);
  expect(written.map(({ path: at }) => at)).toContainEqual(expect.stringMatching(/^\/v2\/team\/cache\/manifests\//));
});
