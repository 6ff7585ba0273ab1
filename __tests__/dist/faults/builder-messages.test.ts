import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { createServer as createSecureServer } from 'node:tls';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { startJob } from '../../harness/action-run.ts';
import type { StepRun } from '../../harness/action-run.ts';
import type { FaultProject } from '../../harness/faults.ts';
import { faultProject } from '../../harness/faults.ts';
import { ownCertificate } from '../../servers/file-server.ts';
import { freePort } from '../../servers/free-port.ts';

jest.setTimeout(120_000);

const run = promisify(execFile);
const name = (of: string): string => `faults-${of}-${randomBytes(6).toString('hex')}`;
const certificate = ownCertificate();
const builders = {
  refusing: name('refusing'),
  silent: name('silent'),
  secure: name('secure'),
  foreign: name('foreign'),
};
const servers: Server[] = [];
const addresses = new Map<string, string>();
let project: FaultProject;
let folder: string;

async function serve(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function create(builder: string, address: string, ...options: readonly string[]): Promise<void> {
  addresses.set(builder, address);
  await run('docker', ['buildx', 'create', '--name', builder, '--driver', 'remote', ...options, address]);
}

beforeAll(async () => {
  [project, folder] = await Promise.all([faultProject('builder-messages'), mkdtemp(path.join(tmpdir(), 'builders-'))]);
  const ca = path.join(folder, 'ca.pem');
  await writeFile(ca, ownCertificate().cert);
  const quiet = createServer((socket) => socket.on('error', () => undefined).resume());
  const secure = await serve(
    createSecureServer({ key: certificate.key, cert: certificate.cert }).on('tlsClientError', () => undefined),
  );
  await create(builders.refusing, `tcp://127.0.0.1:${await freePort()}`);
  await create(builders.silent, await serve(quiet));
  await create(builders.secure, secure);
  await create(builders.foreign, secure, '--driver-opt', `cacert=${ca}`);
});
afterAll(async () => {
  for (const builder of Object.values(builders)) await run('docker', ['buildx', 'rm', '--force', builder]);
  for (const server of servers) server.close();
  await Promise.all([project.remove(), rm(folder, { recursive: true, force: true })]);
});

async function failing(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<StepRun> {
  const job = await startJob({ workspace: project.folder, env: { XDG_CACHE_HOME: folder, ...env } });
  try {
    const main = await job.main({ inputs: { 'cache-store': 'local', ...inputs } });
    expect(main.code).toBe(1);
    return main;
  } finally {
    await job.remove();
  }
}

const error = ({ stdout }: StepRun): string => /^::error.*?::(.*)$/m.exec(stdout)?.[1] ?? '';

describe('a builder that does not work', () => {
  test('is named where the environment names it', async () => {
    const told = error(await failing({}, { BUILDX_BUILDER: 'nope' }));
    expect(told).toContain('There is no builder called `nope`, which BUILDX_BUILDER of the environment names.');
    const context = error(await failing({}, { DOCKER_CONTEXT: 'nope', DOCKER_HOST: '' }));
    expect(context).toContain('`nope`, which DOCKER_CONTEXT of the environment names');
    const host = error(await failing({}, { DOCKER_HOST: `tcp://127.0.0.1:${await freePort()}` }));
    expect(host).toMatch(/The Docker daemon cannot be reached: .*DOCKER_HOST of the environment names it: tcp:/);
  });

  test.each([
    ['refusing', /connection refused/],
    ['silent', /accepts the connection and does not answer/],
    ['secure', /speaks TLS, and the builder was made without certificates/],
    ['foreign', /its certificate is not trusted by `cacert`/],
  ] as const)('is told with its name, driver, endpoint, and what the connection says: %s', async (kind, says) => {
    const builder = builders[kind];
    const told = error(await failing({ builder }));
    expect(told).toContain(`builder: The builder \`${builder}\` (driver remote) does not work.`);
    expect(told).toContain(`Its node ${builder}0 at ${addresses.get(builder) ?? ''}: `);
    expect(told).toMatch(says);
  });

  test('is named by the environment', async () => {
    const told = error(await failing({}, { BUILDX_BUILDER: builders.refusing }));
    expect(told).toContain(`The builder \`${builders.refusing}\` (driver remote) does not work.`);
    expect(told).toContain('Status: inactive.');
    expect(told).toContain('BUILDX_BUILDER of the environment names this builder.');
  });
});
