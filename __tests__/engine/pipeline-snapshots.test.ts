import { onOneRig } from './on-one-rig.ts';
import { badSnapshotScenarios } from './scenarios/bad-snapshots.ts';
import { sweepGuardScenarios } from './scenarios/sweep-guards.ts';
import { sweepScenarios } from './scenarios/sweep.ts';
import { warmScenarios } from './scenarios/warm.ts';
import { failedBuildScenarios } from './scenarios/failed-builds.ts';
import { savingScenarios } from './scenarios/what-is-saved.ts';

onOneRig([
  warmScenarios,
  badSnapshotScenarios,
  savingScenarios,
  failedBuildScenarios,
  sweepScenarios,
  sweepGuardScenarios,
]);
