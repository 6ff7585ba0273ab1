import { startContainerBuilder } from '../harness/container-builder.ts';
import { onOneRig } from './on-one-rig.ts';
import { allScenarios } from './scenarios/all.ts';

onOneRig(allScenarios, {
  builder: async (config) => {
    const { name, remove } = await startContainerBuilder(config);
    return { name, close: remove };
  },
});
