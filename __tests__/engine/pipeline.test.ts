import { onOneRig } from './on-one-rig.ts';
import { dockerfileScenarios } from './scenarios/dockerfiles.ts';
import { foreignEntryScenarios } from './scenarios/foreign-entries.ts';
import { forkScenarios } from './scenarios/forks.ts';
import { goSettingScenarios } from './scenarios/go-settings.ts';
import { keptMountScenarios } from './scenarios/kept-mounts.ts';
import { lostMountScenarios } from './scenarios/lost-mounts.ts';
import { otherEngineScenarios } from './scenarios/other-engine.ts';

// In a file of its own beside that of the snapshots, so that the two run at the same time.
onOneRig([
  lostMountScenarios,
  keptMountScenarios,
  foreignEntryScenarios,
  dockerfileScenarios,
  goSettingScenarios,
  forkScenarios,
  otherEngineScenarios,
]);
