import { onOneRig } from './on-one-rig.ts';
import { badSnapshotScenarios } from './scenarios/bad-snapshots.ts';
import { dockerfileScenarios } from './scenarios/dockerfiles.ts';
import { foreignEntryScenarios } from './scenarios/foreign-entries.ts';
import { forkScenarios } from './scenarios/forks.ts';
import { goSettingScenarios } from './scenarios/go-settings.ts';
import { keptMountScenarios } from './scenarios/kept-mounts.ts';
import { lostMountScenarios } from './scenarios/lost-mounts.ts';
import { otherEngineScenarios } from './scenarios/other-engine.ts';
import { sweepGuardScenarios } from './scenarios/sweep-guards.ts';
import { sweepScenarios } from './scenarios/sweep.ts';
import { warmScenarios } from './scenarios/warm.ts';
import { savingScenarios } from './scenarios/what-is-saved.ts';

onOneRig([
  warmScenarios,
  badSnapshotScenarios,
  savingScenarios,
  sweepScenarios,
  sweepGuardScenarios,
  lostMountScenarios,
  keptMountScenarios,
  foreignEntryScenarios,
  dockerfileScenarios,
  goSettingScenarios,
  forkScenarios,
  otherEngineScenarios,
]);
