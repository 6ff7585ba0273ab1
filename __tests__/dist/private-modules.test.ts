import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Job, WholeRun } from '../harness/action-run.ts';
import { startJob } from '../harness/action-run.ts';
import { annotationsIn } from '../harness/annotations.ts';
import type { CanarySearch } from '../harness/canaries.ts';
import { canarySearch } from '../harness/canaries.ts';
import {
  downloadedByHand,
  makePrivateRepository,
  privateHost as host,
  privateModule as module,
} from '../harness/private-module.ts';
import { freshNamespace } from '../harness/workspace.ts';
import type { CacheService } from '../servers/cache-service.ts';
import { startCacheService } from '../servers/cache-service.ts';
import type { GitServer } from '../servers/git-server.ts';
import { startGitServer } from '../servers/git-server.ts';
import type { SshServer } from '../servers/ssh-server.ts';
import { startSshServer } from '../servers/ssh-server.ts';
import { debianGoImage } from '../harness/debian-image.ts';

const run = promisify(execFile);
const password = `password${randomBytes(9).toString('hex')}`;
const netrc = `machine ${host} login reader password ${password}`;

let image: string;
let scratch: string;
let git: GitServer;
let ssh: SshServer;
let service: CacheService;
let search: CanarySearch;
let sums: string;
const services: CacheService[] = [];
const jobs: Job[] = [];
const tags: string[] = [];

beforeAll(async () => {
  // It has git and ssh.
  image = await debianGoImage();
  scratch = await mkdtemp(path.join(tmpdir(), 'private-modules-'));
  // The user of the ssh server reads the repositories too.
  await chmod(scratch, 0o755);
  const repositories = path.join(scratch, 'repositories');
  const modules = path.join(scratch, 'modules');
  await makePrivateRepository(path.join(repositories, 'team/lib'), scratch);
  sums = await downloadedByHand(path.join(repositories, 'team/lib'), modules, scratch);
  git = await startGitServer({ host, login: 'reader', password, repositories, modules });
  ssh = await startSshServer(repositories);
  search = canarySearch([password, Buffer.from(`reader:${password}`).toString('base64'), ...ssh.secrets], scratch);
});
afterAll(async () => {
  await Promise.all([...jobs.map((each) => each.remove()), ...[git, ssh, ...services].map((each) => each.close())]);
  await run('docker', ['image', 'rm', '--force', ...tags]);
  await rm(scratch, { recursive: true, force: true });
});

/** One that has no modules yet. */
async function freshService(): Promise<void> {
  service = await startCacheService({ tokens: { token: { ref: 'refs/heads/main', readable: [], write: true } } });
  services.push(service);
}

/** A service that needs the module, on an image whose stage knows servers and certificates, and no login. */
async function workspace(prepare: readonly string[]): Promise<string> {
  const folder = await mkdtemp(path.join(scratch, 'workspace-'));
  await writeFile(path.join(folder, 'go.mod'), `module example.com/service\n\ngo 1.26\n\nrequire ${module} v1.0.0\n`);
  await writeFile(path.join(folder, 'go.sum'), sums);
  await writeFile(path.join(folder, 'ca.pem'), git.ca);
  await writeFile(path.join(folder, 'nonce'), randomBytes(8).toString('hex'));
  await writeFile(
    path.join(folder, 'service.go'),
    `package service\n\nimport lib "${module}"\n\nconst Answer = lib.Answer\n`,
  );
  const noLogin = '! test -e "$HOME/.netrc" -o -e /.fetch/netrc -o -n "$NETRC$SSH_AUTH_SOCK"';
  await writeFile(
    path.join(folder, 'Dockerfile'),
    `FROM ${image} AS build
WORKDIR /src
COPY ca.pem /ca.pem
${prepare.map((line) => `${line}\n`).join('')}COPY go.mod go.sum ./
RUN ${noLogin} && go mod download
COPY . .
RUN ${noLogin} && CGO_ENABLED=0 go build ./... && mkdir /built && echo built > /built/out
FROM scratch
COPY --from=build /built/out /out
`,
  );
  return folder;
}

interface Told extends WholeRun {
  readonly tag: string;
  readonly rawReport: string;
  readonly left: string;
}

async function build(
  prepare: readonly string[],
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Told> {
  const tag = `private-modules:${freshNamespace()}`;
  tags.push(tag);
  const job = await startJob({ workspace: await workspace(prepare), env: { ...service.environment('token'), ...env } });
  jobs.push(job);
  const whole = await job.run({
    inputs: {
      'cache-timeout': '45s',
      'build-args': `BUILDKIT_CACHE_MOUNT_NS=${freshNamespace()}`,
      'add-hosts': `${host}:127.0.0.1`,
      network: 'host',
      provenance: 'mode=max',
      tags: tag,
      ...inputs,
    },
  });
  const rawReport = await readFile(whole.outputs['report'] ?? '', 'utf8').catch(() => '');
  return { ...whole, tag, rawReport, left: (await job.left()).join('\n') };
}

const system = (name: string, value: string): string => `RUN git config --system ${name} ${value}`;
const overHttps = (): readonly string[] => [
  system(`url.https://${host}:${git.port}/.insteadOf`, `https://${host}/`),
  system('http.sslCAInfo', '/ca.pem'),
];
const overSsh = (): readonly string[] => [
  `RUN printf 'Host ${host}\\n  HostName 127.0.0.1\\n  Port ${ssh.port}\\n' > /etc/ssh/ssh_config.d/test.conf`,
];
const offTheProxy = { goprivate: host, goproxy: 'off' };

const ways: readonly (readonly [name: string, go: () => Promise<Told>, used: () => Promise<boolean>])[] = [
  [
    'from a git server over HTTPS, with a login',
    () => build(overHttps(), { ...offTheProxy, netrc }),
    async () => git.requests.some((each) => each.startsWith('known /team/lib/git-upload-pack')),
  ],
  [
    'from a git server over ssh, with an agent',
    () =>
      build(
        overSsh(),
        { ...offTheProxy, ssh: 'default', 'ssh-known-hosts': ssh.hostKey },
        { SSH_AUTH_SOCK: ssh.agent },
      ),
    async () => (await ssh.commands()).includes("git-upload-pack '/team/lib'"),
  ],
  [
    'from a module proxy with a login',
    () =>
      build(['ENV SSL_CERT_FILE=/ca.pem'], {
        goproxy: `https://${host}:${git.port}/proxy`,
        gosumdb: 'off',
        netrc: `${netrc}\n${netrc.replace(host, `${host}:${git.port}`)}`,
      }),
    async () => git.requests.some((each) => each.startsWith('known /proxy/') && each.endsWith('v1.0.0.zip')),
  ],
];

describe.each(ways)('private modules %s', (_, go, used) => {
  let told: Told;
  beforeAll(async () => {
    await freshService();
    told = await go();
  });

  test('are there for RUNs that have no login', async () => {
    expect([told.code, told.stdout.match(/^fetch .*$/m)?.[0]]).toEqual([
      0,
      expect.stringContaining('1 module downloaded'),
    ]);
    expect(await used()).toBe(true);
    expect(told.report.caches[0]?.added).toBe(1);
  });

  test('leave no secret in log, state, summary, report, outputs and files', () => {
    const log = (told.stdout + told.post.stdout).replace(/^::add-mask::.*$/gm, '');
    const texts = [log, told.state, told.summary, told.rawReport, JSON.stringify(told.outputs), told.left];
    expect(texts.filter((text) => text === '')).toEqual([]);
    expect(texts.flatMap((text) => search.found(text))).toEqual([]);
  });

  test('leave no secret in the image, its history, the record of the build and its provenance', async () => {
    const { record, provenance } = await search.recordOf(told.outputs['metadata'] ?? '');
    expect([record, provenance].filter((text) => text.length < 100)).toEqual([]);
    expect(search.found(record + provenance)).toEqual([]);
    expect(await search.foundInImage(told.tag)).toEqual([]);
    const { stdout } = await run('docker', ['buildx', 'history', 'ls', '--no-trunc', '--format', 'json']);
    expect(search.found(stdout)).toEqual([]);
    // The fetch leaves no record at all.
    expect(stdout).not.toContain('cached-go-docker-build-fetch');
  });

  test('leave no secret in the snapshots', async () => {
    expect(service.entries()).not.toEqual([]);
    for (const { key } of service.entries())
      expect(await search.foundBelow(await search.unpacked(service.archivePath(key)))).toEqual([]);
    expect(search.found(service.requests.map(({ body }) => body).join('\n'))).toEqual([]);
  });
});

describe('private modules', () => {
  beforeAll(freshService);

  test('are not asked for at a host without a known key, and the remedy is named', async () => {
    const told = await build(
      overSsh(),
      { ...offTheProxy, ssh: 'default', fetch: 'only' },
      { SSH_AUTH_SOCK: ssh.agent },
    );
    expect(told.code).toBe(1);
    expect(annotationsIn(told.stdout).errors.join('\n')).toMatch(/host key is known for .*`ssh-known-hosts`/);
  });

  test('are not had with a wrong login, which is tried once', async () => {
    const wrong = netrc.replace(password, 'wrong-password');
    const before = git.requests.length;
    const told = await build(overHttps(), { ...offTheProxy, netrc: wrong, fetch: 'only' });
    expect(told.code).toBe(1);
    expect(told.stdout + told.post.stdout).not.toMatch(/A try ended[\s\S]*A try ended/);
    expect(git.requests.slice(before).filter((each) => each.startsWith('known'))).toEqual([]);
    expect(annotationsIn(told.stdout).errors.join('\n')).toContain('Give a login in `netrc`');
  });
});
