import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveExec } from './kube-exec.ts';

/** As much of the API of Kubernetes as buildx uses: one deployment, its pods, and `exec` in them. */
export interface KubeApi {
  /** A kubeconfig that leads to it. */
  readonly kubeconfig: string;
  /** What was created and not deleted. */
  objects(): readonly string[];
  close(): Promise<void>;
}

/**
 * Starts it. There is no kubelet: each of `pods` is a BuildKit that runs elsewhere, at `tcp://127.0.0.1:PORT`, and `exec` leads there, as
 * `buildctl dial-stdio` in the pod would. As recorded from buildx 0.29 (driver/kubernetes/driver.go).
 */
export async function startKubeApi(pods: Readonly<Record<string, string>>): Promise<KubeApi> {
  const state: State = { objects: new Set(), asked: '' };
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => void answer(request, response, state, Object.keys(pods)));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('upgrade', (request, socket) => {
    const pod = /\/pods\/([\w-]+)\/exec\?/.exec(request.url ?? '')?.[1] ?? '';
    const { port } = new URL((pods[pod] ?? '').replace(/^tcp:/, 'http:'));
    serveExec(socket as Socket, Number(port));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = await mkdtemp(path.join(tmpdir(), 'kube-'));
  const kubeconfig = path.join(folder, 'config');
  await writeFile(kubeconfig, configFor(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  return {
    kubeconfig,
    objects: () => [...state.objects],
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function configFor(server: string): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'tests',
    contexts: [{ name: 'tests', context: { cluster: 'tests', user: 'tests', namespace: 'builds' } }],
    clusters: [{ name: 'tests', cluster: { server } }],
    users: [{ name: 'tests', user: {} }],
  });
}

interface State {
  readonly objects: Set<string>;
  /** The name of what was asked for last and is not there. */
  asked: string;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  state: State,
  pods: readonly string[],
): Promise<void> {
  const [place = ''] = (request.url ?? '').split('?');
  const [, kind = '', name = ''] =
    /\/namespaces\/[\w-]+\/(deployments|pods|configmaps)(?:\/([\w-]+))?$/.exec(place) ?? [];
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const send = (status: number, body: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  if (request.method === 'POST') {
    // Its body may be in the form of protocol buffers, but the client has asked for it by its name before.
    state.objects.add(`${kind}/${state.asked}`);
    return send(201, objectOf(kind, state.asked, pods.length));
  }
  if (request.method === 'DELETE') {
    const was = state.objects.delete(`${kind}/${name}`);
    return was ? send(200, { kind: 'Status', apiVersion: 'v1', status: 'Success' }) : send(404, notFound(kind, name));
  }
  if (kind === 'pods') return send(200, { kind: 'PodList', apiVersion: 'v1', metadata: {}, items: pods.map(podOf) });
  if (state.objects.has(`${kind}/${name}`)) return send(200, objectOf(kind, name, pods.length));
  state.asked = name;
  return send(404, notFound(kind, name));
}

function notFound(kind: string, name: string): unknown {
  const message = `${kind}.apps "${name}" not found`;
  return {
    kind: 'Status',
    apiVersion: 'v1',
    status: 'Failure',
    message,
    reason: 'NotFound',
    details: { name, kind },
    code: 404,
  };
}

function objectOf(kind: string, name: string, replicas: number): unknown {
  if (kind === 'configmaps') return { kind: 'ConfigMap', apiVersion: 'v1', metadata: { name } };
  const labels = { app: name };
  return {
    kind: 'Deployment',
    apiVersion: 'apps/v1',
    metadata: { name },
    spec: { replicas, selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers: [] } } },
    status: { replicas, readyReplicas: replicas },
  };
}

function podOf(name: string): unknown {
  return {
    metadata: { name, namespace: 'builds' },
    spec: { containers: [{ name: 'buildkitd' }] },
    status: { phase: 'Running' },
  };
}
