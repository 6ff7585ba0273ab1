import { onOneRig } from './on-one-rig.ts';
import { startRemoteBuilder } from './remote-builder.ts';
import { allScenarios } from './scenarios/all.ts';

onOneRig(allScenarios, {
  builder: async (config) => {
    const { byAddress, close } = await startRemoteBuilder(config);
    return { name: byAddress, outlivesJob: true, close };
  },
});
