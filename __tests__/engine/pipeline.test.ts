import { afterAll, beforeAll, jest } from '@jest/globals';
import type { Rig } from './rig.ts';
import { openRig } from './rig.ts';
import { badSnapshotScenarios } from './scenarios/bad-snapshots.ts';
import { debianScenarios } from './scenarios/debian.ts';
import { dockerfileScenarios } from './scenarios/dockerfiles.ts';
import { forkScenarios } from './scenarios/forks.ts';
import { goSettingScenarios } from './scenarios/go-settings.ts';
import { keptMountScenarios } from './scenarios/kept-mounts.ts';
import { lostMountScenarios } from './scenarios/lost-mounts.ts';
import { otherEngineScenarios } from './scenarios/other-engine.ts';
import { sweepGuardScenarios } from './scenarios/sweep-guards.ts';
import { sweepScenarios } from './scenarios/sweep.ts';
import { warmScenarios } from './scenarios/warm.ts';
import { savingScenarios } from './scenarios/what-is-saved.ts';

// A cold build of the small service takes seconds, and minutes on a machine that is busy.
jest.setTimeout(600_000);

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

// One file, so that all scenarios share the one cold run that they start from.
for (const scenarios of [
  warmScenarios,
  badSnapshotScenarios,
  savingScenarios,
  sweepScenarios,
  sweepGuardScenarios,
  lostMountScenarios,
  keptMountScenarios,
  dockerfileScenarios,
  goSettingScenarios,
  forkScenarios,
  otherEngineScenarios,
  debianScenarios,
]) {
  scenarios(() => rig);
}
