import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { freePort } from '../../servers/free-port.ts';
import type { ClusterApi, Credentials } from './api.ts';
import { apiAt } from './api.ts';
import type { Programs } from './programs.ts';

/** Where everything of a cluster is. */
export interface ClusterPlace {
  /** The program that has all parts of Kubernetes, and etcd. */
  readonly kubernetes: string;
  readonly folder: string;
  readonly credentials: Credentials;
  /** Files with them. */
  readonly certFile: string;
  readonly keyFile: string;
  /** Leads to the API, as the one who may do everything. */
  readonly kubeconfig: string;
  readonly programs: Programs;
}

/** The namespace of the builders. */
export const namespace = 'builds';

/** Starts etcd, the API server, the controllers and the scheduler, as they are, on 127.0.0.1. */
export async function startControlPlane(place: ClusterPlace): Promise<ClusterApi> {
  const { kubernetes, folder, credentials, certFile, keyFile, kubeconfig, programs } = place;
  const [port, etcd, peers] = [await freePort(), await freePort(), await freePort()];
  const api = apiAt(port, credentials);
  const start = (part: string, flags: Readonly<Record<string, string | number | boolean>>): void =>
    programs.start(part, [kubernetes, part, ...Object.entries(flags).map(([name, value]) => `--${name}=${value}`)]);
  await writeFile(kubeconfig, configFor(`https://127.0.0.1:${port}`, place));
  start('etcd', {
    'data-dir': path.join(folder, 'etcd'),
    'listen-client-urls': `http://127.0.0.1:${etcd}`,
    'advertise-client-urls': `http://127.0.0.1:${etcd}`,
    'listen-peer-urls': `http://127.0.0.1:${peers}`,
    // What it holds is gone after the tests.
    'unsafe-no-fsync': true,
  });
  start('apiserver', {
    'bind-address': '127.0.0.1',
    'advertise-address': '127.0.0.1',
    'secure-port': port,
    'etcd-servers': `http://127.0.0.1:${etcd}`,
    'tls-cert-file': certFile,
    'tls-private-key-file': keyFile,
    'client-ca-file': certFile,
    'authorization-mode': 'RBAC',
    'service-account-issuer': 'https://127.0.0.1',
    'service-account-key-file': certFile,
    'service-account-signing-key-file': keyFile,
    'service-cluster-ip-range': '10.99.0.0/24',
    // There is no network of pods in which the API could have an address.
    'endpoint-reconciler-type': 'none',
    'kubelet-client-certificate': certFile,
    'kubelet-client-key': keyFile,
    'kubelet-certificate-authority': certFile,
    'kubelet-preferred-address-types': 'Hostname',
    'allow-privileged': true,
    'feature-gates': 'MutatingAdmissionPolicy=true',
    'runtime-config': 'admissionregistration.k8s.io/v1beta1=true',
  });
  await programs.until('the API is ready', async () => (await api('GET', '/readyz')).status === 200);
  const asClient = { kubeconfig, 'secure-port': 0, 'leader-elect': false };
  start('controllers', { ...asClient, 'root-ca-file': certFile, 'service-account-private-key-file': keyFile });
  start('scheduler', asClient);
  for (const [where, body] of objects) {
    const { status, body: said } = await api('POST', where, body);
    if (status !== 201) throw new Error(`${where}: ${status} ${said}`);
  }
  // Both the policy and the namespace's own account are there only some time later.
  const pods = `/api/v1/namespaces/${namespace}/pods`;
  const pod = { metadata: { name: 'try' }, spec: { containers: [{ name: 'try', image: 'try' }] } };
  await programs.until('pods get the network of the node', async () =>
    (await api('POST', `${pods}?dryRun=All`, pod)).body.includes('"hostNetwork":true'),
  );
  return api;
}

const admission = '/apis/admissionregistration.k8s.io/v1beta1';
const policy = 'network-of-the-node';

/**
 * A pod is in the network of its node, as a cluster's own policy may say: the tests' registries and module proxies listen on 127.0.0.1
 * only, and the node needs no network of pods.
 */
const objects: readonly (readonly [string, object])[] = [
  ['/api/v1/namespaces', { metadata: { name: namespace } }],
  [
    `${admission}/mutatingadmissionpolicies`,
    {
      metadata: { name: policy },
      spec: {
        matchConstraints: {
          resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] }],
        },
        reinvocationPolicy: 'Never',
        mutations: [
          {
            patchType: 'ApplyConfiguration',
            applyConfiguration: { expression: 'Object{spec: Object.spec{hostNetwork: true}}' },
          },
        ],
      },
    },
  ],
  [`${admission}/mutatingadmissionpolicybindings`, { metadata: { name: policy }, spec: { policyName: policy } }],
];

function configFor(server: string, { certFile, keyFile }: ClusterPlace): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'tests',
    contexts: [{ name: 'tests', context: { cluster: 'tests', user: 'tests', namespace } }],
    clusters: [{ name: 'tests', cluster: { server, 'certificate-authority': certFile } }],
    users: [{ name: 'tests', user: { 'client-certificate': certFile, 'client-key': keyFile } }],
  });
}
