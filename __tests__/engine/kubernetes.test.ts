import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll } from '@jest/globals';
import { docker } from './builds.ts';
import type { Cluster } from './cluster/cluster.ts';
import { startCluster } from './cluster/cluster.ts';
import { buildkitImage } from './cluster/node.ts';
import { onOneRig } from './on-one-rig.ts';
import { unique } from './rig.ts';
import { clusterScenarios } from './scenarios/cluster.ts';
import { forkScenarios } from './scenarios/forks.ts';
import { warmScenarios } from './scenarios/warm.ts';

let cluster: Cluster;
const name = `engine-tests-${unique()}`;
const config = path.join(tmpdir(), `${name}.toml`);
const options = `namespace=builds,image=${buildkitImage}`;

onOneRig([warmScenarios, forkScenarios, clusterScenarios(() => ({ cluster, name, config, options }))], {
  builder: async (mirrors) => {
    await promisify(execFile)('bash', [path.join(import.meta.dirname, '../../scripts/engine.sh'), 'buildkit']);
    cluster = await startCluster();
    // As in remote-builder.ts.
    await writeFile(
      config,
      ['insecure-entitlements = ["network.host"]', mirrors, '[worker.oci]', 'gc = false', ''].join('\n'),
    );
    process.env['KUBECONFIG'] = cluster.kubeconfig;
    const driver = ['--driver', 'kubernetes', '--driver-opt', options, '--buildkitd-config', config];
    await docker(['buildx', 'create', '--name', name, '--bootstrap', ...driver]);
    return { name, outlivesJob: true, close: () => docker(['buildx', 'rm', '--force', name]).then(() => {}) };
  },
});

afterAll(async () => {
  await cluster.close();
  await rm(config);
  delete process.env['KUBECONFIG'];
});
