import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ownCertificate } from '../../servers/file-server.ts';
import type { ClusterApi } from './api.ts';
import { namesAt } from './api.ts';
import type { ClusterPlace } from './control-plane.ts';
import { namespace, startControlPlane } from './control-plane.ts';
import { startNode } from './node.ts';
import { programsIn } from './programs.ts';

const runProgram = promisify(execFile);
const scripts = path.join(import.meta.dirname, '../../../scripts');
const [engineScript, toolScript] = [path.join(scripts, 'engine.sh'), path.join(scripts, 'go-tool.sh')];

/** A real Kubernetes with this machine as its only node, on 127.0.0.1. */
export interface Cluster {
  readonly kubeconfig: string;
  /** Names of the builders' objects of a kind. */
  names(kind: 'deployments' | 'pods' | 'configmaps'): Promise<readonly string[]>;
  /** Has a pod leave, as the drain of a node does: its programs are told, and its deployment makes another one. */
  evict(pod: string): Promise<void>;
  /** Nothing of it is left. */
  close(): Promise<void>;
}

const places = {
  deployments: `/apis/apps/v1/namespaces/${namespace}/deployments`,
  pods: `/api/v1/namespaces/${namespace}/pods`,
  configmaps: `/api/v1/namespaces/${namespace}/configmaps`,
};

/** Starts it. Its programs are compiled the first time, which takes minutes. */
export async function startCluster(): Promise<Cluster> {
  const { stdout } = await runProgram('bash', [engineScript, 'kubernetes']);
  const offered = (name: string): string => new RegExp(`^${name}=(.+)$`, 'm').exec(stdout)?.[1] ?? '';
  const { place, remove } = await newPlace(offered('KUBERNETES'));
  const { kubeconfig, programs } = place;
  try {
    const api = await startControlPlane(place);
    await startNode(place, offered('CONTAINERD'), api);
    const names: Cluster['names'] = async (kind) =>
      // Each namespace gets one from the controllers.
      (await namesAt(api, places[kind])).filter((name) => name !== 'kube-root-ca.crt');
    return {
      kubeconfig,
      names,
      evict: async (pod) => {
        const eviction = { apiVersion: 'policy/v1', kind: 'Eviction', metadata: { name: pod, namespace } };
        const { status, body } = await api('POST', `${places.pods}/${pod}/eviction`, eviction);
        if (status !== 201) throw new Error(`${pod}: ${status} ${body}`);
      },
      close: async () => {
        // The kubelet ends the pods while it is still there.
        await api('DELETE', places.deployments);
        await programs.until('no pod is left', async () => (await names('pods')).length === 0);
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The API of a cluster that has no node: it says what it takes, and nothing runs. */
export async function startClusterApi(): Promise<{ readonly api: ClusterApi; readonly close: () => Promise<void> }> {
  const { stdout } = await runProgram('bash', [toolScript, 'kubernetes']);
  const { place, remove } = await newPlace(stdout.trim());
  try {
    return { api: await startControlPlane(place), close: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function newPlace(
  kubernetes: string,
): Promise<{ readonly place: ClusterPlace; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cluster-'));
  const [certFile, keyFile, kubeconfig] = ['cert.pem', 'key.pem', 'kubeconfig'].map((name) => path.join(folder, name));
  if (certFile === undefined || keyFile === undefined || kubeconfig === undefined) throw new Error('three names');
  // The group that a cluster takes for its administrators.
  const credentials = ownCertificate({ subject: '/O=system:masters/CN=127.0.0.1' });
  await writeFile(certFile, credentials.cert);
  await writeFile(keyFile, credentials.key, { mode: 0o600 });
  const programs = programsIn(folder);
  const remove = async (): Promise<void> => {
    await programs.stop();
    await unmountBelow(folder);
    await rm(folder, { recursive: true, force: true });
  };
  return { place: { kubernetes, folder, credentials, certFile, keyFile, kubeconfig, programs }, remove };
}

/** The deepest first. */
async function unmountBelow(folder: string): Promise<void> {
  const mounted = (await readFile('/proc/mounts', 'utf8')).split('\n').map((line) => line.split(' ')[1] ?? '');
  for (const place of mounted
    .filter((each) => each.startsWith(`${folder}/`))
    .toSorted()
    .toReversed())
    await runProgram('umount', ['--lazy', place]);
}
