import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freePort } from '../servers/free-port.ts';
import type { GoProxy } from '../servers/go-proxy.ts';
import { startGoProxy } from '../servers/go-proxy.ts';
import { docker } from './builds.ts';
import { unique } from './rig.ts';
import { debianGoImage } from '../harness/debian-image.ts';

const root = path.join(import.meta.dirname, '../..');
const name = `engine-tests-${unique()}`;
const zip = '/github.com/pkg/errors/@v/v0.9.1.zip';

let upstream: GoProxy;
let address: string;
let folder: string;

beforeAll(async () => {
  const image = await debianGoImage();
  const { stdout: program } = await promisify(execFile)('bash', [path.join(root, 'scripts/go-tool.sh'), 'goproxy']);
  folder = await mkdtemp(path.join(tmpdir(), 'go-proxy-'));
  await mkdir(path.join(folder, 'go/bin'), { recursive: true });
  await copyFile(program.trim(), path.join(folder, 'go/bin/goproxy'));
  upstream = await startGoProxy();
  await docker([
    ...['buildx', 'build', '--load', '--tag', name],
    // To compile it takes most of a minute; this is the same version, compiled once on this machine.
    ...['--build-context', `build=${folder}`],
    // The stand-in that has what the published golang:1.26 has as well.
    ...['--build-context', `golang:1.26=docker-image://${image}`],
    path.join(root, 'examples/go-proxy'),
  ]);
  address = `127.0.0.1:${await freePort()}`;
  const { stdout } = await docker(['image', 'inspect', '--format', '{{json .Config.Entrypoint}}', name]);
  const [entry = '', ...args] = (JSON.parse(stdout) as string[]).map((word) => (word === ':8081' ? address : word));
  expect(args).toContain(address);
  const container = ['--name', name, '--network', 'host', '--env', `GOPROXY=${upstream.url}`, '--env', 'GOSUMDB=off'];
  await docker(['run', '--detach', ...container, '--entrypoint', entry, name, ...args]);
});
afterAll(async () => {
  await docker(['rm', '--force', '--volumes', name]);
  await docker(['image', 'rm', '--force', name]);
  await Promise.all([upstream.close(), rm(folder, { recursive: true, force: true })]);
});

/** What the proxy says to a request, once it is up. */
async function asked(file: string, tries = 50): Promise<Response> {
  try {
    return await fetch(`http://${address}${file}`);
  } catch (error) {
    if (tries === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 200));
    return asked(file, tries - 1);
  }
}

test('the proxy of the example hands on what its upstream has, and keeps it', async () => {
  upstream.clear();
  const first = Buffer.from(await (await asked(zip)).arrayBuffer());
  expect(first.subarray(0, 2).toString()).toBe('PK');
  expect(upstream.requests).toContain(zip);
  upstream.clear();
  const second = await asked(zip);
  expect([second.status, Buffer.from(await second.arrayBuffer()).equals(first)]).toEqual([200, true]);
  expect(upstream.requests).toEqual([]);
});

test('it runs as a user of its own, with the shell and the programs that it needs', async () => {
  const check = `exec 3<>/dev/tcp/${address.replace(':', '/')} && git --version && go version && id -un`;
  const { stdout } = await docker(['exec', name, 'bash', '-c', check]);
  expect(stdout.trim().split('\n')).toEqual([
    expect.stringMatching(/^git version/),
    expect.stringMatching(/^go version go1\.26/),
    'goproxy',
  ]);
});
