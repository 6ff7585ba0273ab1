import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../servers/free-port.ts';
import { docker } from './builds.ts';
import { unique } from './rig.ts';

/** A BuildKit that runs by itself, as one does that many machines share, and the builders of the driver `remote` for it. */
export interface RemoteBuilder {
  /** `tcp://127.0.0.1:PORT`. */
  readonly address: string;
  /** The builder that reaches it by its address, without certificates. */
  readonly byAddress: string;
  /** The builder that reaches it through the engine that its container runs in. */
  readonly byContainer: string;
  /** Puts an empty BuildKit in its place. */
  empty(): Promise<void>;
  /** What its BuildKit has printed. */
  log(): Promise<string>;
  close(): Promise<void>;
}

/** How it is started. */
interface BuildkitOptions {
  /** Another BuildKit than the tests' usual one. */
  readonly image?: string;
  /** Texts of its own certificate with its key, and of the one that clients' certificates have to come from: TLS on its address. */
  readonly tls?: { readonly cert: string; readonly key: string; readonly clients: string };
}

/** Starts it in this machine's network, with what its buildkitd.toml says in `config`. */
export async function startRemoteBuilder(config: string, options: BuildkitOptions = {}): Promise<RemoteBuilder> {
  const name = `engine-tests-${unique()}`;
  const address = `tcp://127.0.0.1:${await freePort()}`;
  const endpoints = { [`${name}-address`]: address, [`${name}-container`]: `docker-container://${name}` };
  const begin = (): Promise<void> => start(name, address, config, options);
  const stop = async (): Promise<void> => {
    await docker(['rm', '--force', '--volumes', name]);
  };
  const close = async (): Promise<void> => {
    for (const builder of Object.keys(endpoints)) await docker(['buildx', 'rm', '--force', builder]).catch(() => {});
    await stop();
  };
  try {
    await begin();
    for (const [builder, endpoint] of Object.entries(endpoints))
      await docker(['buildx', 'create', '--name', builder, '--driver', 'remote', endpoint]);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    address,
    byAddress: `${name}-address`,
    byContainer: `${name}-container`,
    empty: async () => {
      await stop();
      await begin();
    },
    log: () => logOf(name),
    close,
  };
}

async function start(container: string, address: string, config: string, options: BuildkitOptions): Promise<void> {
  const { image = 'moby/buildkit:buildx-stable-1', tls } = options;
  const folder = await mkdtemp(path.join(tmpdir(), 'buildkitd-'));
  try {
    // Without the first, BuildKit refuses RUNs the network that the test's module proxy is in; without the second it throws mounts
    // away between two runs of a test where the disk is nearly full.
    const own = ['insecure-entitlements = ["network.host"]', config, '[worker.oci]', 'gc = false', ''];
    await writeFile(path.join(folder, 'buildkitd.toml'), own.join('\n'));
    for (const [name, text] of Object.entries(tls ?? {})) await writeFile(path.join(folder, `${name}.pem`), text);
    const flags = ['--name', container, '--privileged', '--network', 'host', '--volume', '/var/lib/buildkit'];
    const addresses = ['unix:///run/buildkit/buildkitd.sock', address].flatMap((each) => ['--addr', each]);
    const files = { tlscert: 'cert', tlskey: 'key', tlscacert: 'clients' };
    const secured = Object.entries(files).map(([flag, file]) => `--${flag}=/etc/buildkit/${file}.pem`);
    const given = ['--config', '/etc/buildkit/buildkitd.toml', ...(tls === undefined ? [] : secured)];
    await docker(['create', ...flags, image, ...given, ...addresses]);
    await docker(['cp', folder, `${container}:/etc/buildkit`]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  await docker(['start', container]);
  if (!(await answers(container))) throw new Error(`BuildKit does not answer: ${await logOf(container)}`);
}

async function logOf(container: string): Promise<string> {
  const { stdout, stderr } = await docker(['logs', container]);
  return `${stdout}${stderr}`;
}

/** Its addresses are all there before it answers on one of them. */
async function answers(container: string): Promise<boolean> {
  for (let tries = 100; tries > 0; tries -= 1) {
    try {
      await docker(['exec', container, 'buildctl', 'debug', 'workers']);
      return true;
    } catch {
      await wait(200);
    }
  }
  return false;
}
