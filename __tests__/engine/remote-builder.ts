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
  /** The builder that reaches it by its address, `tcp://127.0.0.1:PORT`. */
  readonly byAddress: string;
  /** The builder that reaches it through the engine that its container runs in. */
  readonly byContainer: string;
  /** Puts an empty BuildKit in its place. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

/** Starts it in this machine's network, with what its buildkitd.toml says in `config`. */
export async function startRemoteBuilder(config: string): Promise<RemoteBuilder> {
  const name = `engine-tests-${unique()}`;
  const address = `tcp://127.0.0.1:${await freePort()}`;
  const endpoints = { [`${name}-address`]: address, [`${name}-container`]: `docker-container://${name}` };
  const stop = async (): Promise<void> => {
    await docker(['rm', '--force', '--volumes', name]);
  };
  const close = async (): Promise<void> => {
    for (const builder of Object.keys(endpoints)) await docker(['buildx', 'rm', '--force', builder]).catch(() => {});
    await stop();
  };
  try {
    await start(name, address, config);
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
      await start(name, address, config);
    },
    close,
  };
}

async function start(container: string, address: string, config: string): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'buildkitd-'));
  try {
    const file = path.join(folder, 'buildkitd.toml');
    // Without it, BuildKit refuses RUNs the network that the test's module proxy is in.
    await writeFile(file, `insecure-entitlements = ["network.host"]\n${config}\n`);
    const flags = ['--name', container, '--privileged', '--network', 'host', '--volume', '/var/lib/buildkit'];
    const addresses = ['unix:///run/buildkit/buildkitd.sock', address].flatMap((each) => ['--addr', each]);
    const options = ['--config', '/etc/buildkitd.toml', ...addresses];
    await docker(['create', ...flags, 'moby/buildkit:buildx-stable-1', ...options]);
    await docker(['cp', file, `${container}:/etc/buildkitd.toml`]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  await docker(['start', container]);
  if (await answers(container, address)) return;
  const { stdout, stderr } = await docker(['logs', container]);
  throw new Error(`BuildKit does not answer: ${stdout}${stderr}`);
}

async function answers(container: string, address: string): Promise<boolean> {
  for (let tries = 100; tries > 0; tries -= 1) {
    try {
      await docker(['exec', container, 'buildctl', '--addr', address, 'debug', 'workers']);
      return true;
    } catch {
      await wait(200);
    }
  }
  return false;
}
