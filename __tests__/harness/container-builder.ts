import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface ContainerBuilder {
  readonly name: string;
  /** Empties all its nodes. */
  prune(): Promise<void>;
  /** Empties the cache mounts of a node, whose number is from 1 on, and keeps its images. */
  dropMounts(node: number): Promise<void>;
  remove(): Promise<void>;
}

/**
 * A builder of the driver docker-container, with a node for each of the platforms that it is to be made with; an empty text for none.
 * All nodes are this machine's.
 */
export async function startContainerBuilder(
  config: string,
  nodes: readonly string[] = [''],
): Promise<ContainerBuilder> {
  await run('bash', [path.join(import.meta.dirname, '../../scripts/engine.sh'), 'buildkit'], { maxBuffer: 1 << 26 });
  const name = `faults-${randomBytes(6).toString('hex')}`;
  const folder = await mkdtemp(path.join(tmpdir(), 'builder-'));
  const file = path.join(folder, 'buildkitd.toml');
  // On a disk that is nearly full it would throw mounts away between two runs of a test.
  const keeping = '[worker.oci]\ngc = false\n';
  await writeFile(file, `insecure-entitlements = ["network.host"]\n${config}\n${keeping}`);
  const remove = async (): Promise<void> => {
    await run('docker', ['buildx', 'rm', '--force', name]).catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  };
  const socket = process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock';
  try {
    for (const [index, platform] of nodes.entries()) {
      const made = ['--name', name, '--node', `${name}-n${index + 1}`, ...(index === 0 ? [] : ['--append'])];
      const kind = ['--driver', 'docker-container', '--driver-opt', 'network=host', '--buildkitd-config', file];
      // buildx refuses two nodes with one endpoint; the same socket has many names.
      const endpoint = socket.replace('unix://', `unix://${'/.'.repeat(index)}`);
      const platforms = platform === '' ? [] : ['--platform', platform];
      await run('docker', ['buildx', 'create', ...made, ...kind, ...platforms, endpoint]);
    }
    await run('docker', ['buildx', 'inspect', '--bootstrap', name]);
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    name,
    prune: async () => void (await run('docker', ['buildx', 'prune', '--builder', name, '--all', '--force'])),
    dropMounts: async (node) => {
      const prune = ['buildctl', 'prune', '--all', '--filter', 'type==exec.cachemount'];
      await run('docker', ['exec', `buildx_buildkit_${name}-n${node}`, ...prune]);
    },
    remove,
  };
}
