import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../servers/free-port.ts';
import { docker } from '../builds.ts';
import type { ClusterApi } from './api.ts';
import type { ClusterPlace } from './control-plane.ts';

const runProgram = promisify(execFile);

/** BuildKit's image on the node: with its data in a volume, as in the published one. */
export const buildkitImage = 'localhost/engine-tests-buildkit:node';
const pauseImage = 'localhost/engine-tests-pause:node';
const dockerfiles = {
  [buildkitImage]: 'FROM moby/buildkit:buildx-stable-1\nVOLUME /var/lib/buildkit\n',
  // What holds a pod's namespaces.
  [pauseImage]: 'FROM busybox:1.37\nCMD ["sleep", "2147483647"]\n',
};

/** Starts this machine as the cluster's node: a kubelet with a containerd of their own. `bin` has containerd's programs. */
export async function startNode(place: ClusterPlace, bin: string, api: ClusterApi): Promise<void> {
  const { kubernetes, folder, kubeconfig, programs } = place;
  const [socket, cni] = [path.join(folder, 'containerd.sock'), path.join(folder, 'cni')];
  const env = { PATH: [bin, process.env['PATH'], '/usr/sbin', '/sbin'].join(':') };
  await mkdir(cni);
  // The node is ready only with a network of pods. No pod asks for it: all are in the network of the node.
  await writeFile(path.join(cni, 'none.conflist'), '{"cniVersion":"0.4.0","name":"none","plugins":[{"type":"none"}]}');
  const [containerd, kubelet] = [path.join(folder, 'containerd.toml'), path.join(folder, 'kubelet.json')];
  await writeFile(containerd, containerdConfig(folder, socket, cni));
  await writeFile(kubelet, JSON.stringify(kubeletConfig(place, socket, await freePort())));
  programs.start('containerd', [path.join(bin, 'containerd'), '--config', containerd], env);
  const ctr = (...args: readonly string[]) =>
    runProgram(path.join(bin, 'ctr'), ['--address', socket, '--namespace', 'k8s.io', ...args]);
  await programs.until('containerd answers', () =>
    ctr('version').then(
      () => true,
      () => false,
    ),
  );
  const archive = path.join(folder, 'images.tar');
  const context = path.join(folder, 'context');
  await mkdir(context);
  for (const [name, text] of Object.entries(dockerfiles)) {
    await writeFile(path.join(context, 'Dockerfile'), text);
    await docker(['buildx', 'build', '--builder', 'default', '--load', '--tag', name, context]);
  }
  await docker(['image', 'save', '--output', archive, ...Object.keys(dockerfiles)]);
  await docker(['image', 'rm', ...Object.keys(dockerfiles)]);
  await ctr('image', 'import', archive);
  await rm(archive);
  const own = ['--root-dir', path.join(folder, 'kubelet'), '--cert-dir', path.join(folder, 'certificates')];
  // By its name the API server reaches it.
  const flags = ['--config', kubelet, '--kubeconfig', kubeconfig, '--hostname-override', '127.0.0.1', ...own];
  programs.start('kubelet', [kubernetes, 'kubelet', ...flags], env);
  await programs.until('the node is ready', async () =>
    /"type":"Ready","status":"True"|"status":"True","type":"Ready"/.test((await api('GET', '/api/v1/nodes')).body),
  );
}

function containerdConfig(folder: string, socket: string, cni: string): string {
  return `version = 3
root = "${folder}/containerd"
state = "${folder}/containerd-state"
disabled_plugins = [
  "io.containerd.snapshotter.v1.btrfs", "io.containerd.snapshotter.v1.zfs", "io.containerd.snapshotter.v1.devmapper",
  "io.containerd.snapshotter.v1.blockfile", "io.containerd.snapshotter.v1.erofs",
]
[grpc]
  address = "${socket}"
[plugins."io.containerd.cri.v1.images".pinned_images]
  sandbox = "${pauseImage}"
[plugins."io.containerd.cri.v1.runtime"]
  # Nor may root protect a process from a lack of memory everywhere.
  restrict_oom_score_adj = true
[plugins."io.containerd.cri.v1.runtime".cni]
  bin_dirs = ["${cni}"]
  conf_dir = "${cni}"
[plugins."io.containerd.grpc.v1.cri"]
  disable_tcp_service = true
`;
}

function kubeletConfig({ folder, certFile, keyFile }: ClusterPlace, socket: string, port: number): object {
  return {
    kind: 'KubeletConfiguration',
    apiVersion: 'kubelet.config.k8s.io/v1beta1',
    address: '127.0.0.1',
    port,
    healthzPort: 0,
    tlsCertFile: certFile,
    tlsPrivateKeyFile: keyFile,
    authentication: { x509: { clientCAFile: certFile }, anonymous: { enabled: false }, webhook: { enabled: false } },
    authorization: { mode: 'AlwaysAllow' },
    containerRuntimeEndpoint: `unix://${socket}`,
    podLogsDir: path.join(folder, 'pod-logs'),
    volumePluginDir: path.join(folder, 'volume-plugins'),
    // The machine is not the cluster's alone: no part of it is set apart, and a full disk makes nobody leave.
    cgroupDriver: 'cgroupfs',
    cgroupsPerQOS: false,
    enforceNodeAllocatable: [],
    failCgroupV1: false,
    failSwapOn: false,
    localStorageCapacityIsolation: false,
    evictionHard: { 'memory.available': '0%', 'nodefs.available': '0%', 'imagefs.available': '0%' },
  };
}
