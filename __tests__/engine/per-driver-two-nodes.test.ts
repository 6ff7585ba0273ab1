import { startContainerBuilder } from '../harness/container-builder.ts';
import { onOneRig } from './on-one-rig.ts';
import { badSnapshotScenarios } from './scenarios/bad-snapshots.ts';
import { keptMountScenarios } from './scenarios/kept-mounts.ts';
import { warmScenarios } from './scenarios/warm.ts';
import { savingScenarios } from './scenarios/what-is-saved.ts';

// Both nodes are this machine's. Each builds for one of the platforms, by cross-compiling, so that it executes all RUNs itself.
const platforms = ['linux/amd64', 'linux/arm64'];

onOneRig([warmScenarios, badSnapshotScenarios, savingScenarios, keptMountScenarios], {
  platforms,
  builder: async (config) => {
    const { name, remove } = await startContainerBuilder(config, platforms);
    return { name, close: remove };
  },
});
