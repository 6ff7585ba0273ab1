import { startContainerBuilder } from '../harness/container-builder.ts';
import { onOneRig } from './on-one-rig.ts';
import { allScenarios } from './scenarios/all.ts';

// Both nodes are this machine's, so the second never builds; it is asked for what it holds, as the first is. Where both build:
// per-driver-two-nodes.test.ts.
onOneRig(allScenarios, {
  builder: async (config) => {
    const { name, remove } = await startContainerBuilder(config, ['linux/amd64', 'linux/arm64']);
    return { name, close: remove };
  },
});
