import type { Rig } from '../rig.ts';
import { badSnapshotScenarios } from './bad-snapshots.ts';
import { dockerfileScenarios } from './dockerfiles.ts';
import { failedBuildScenarios } from './failed-builds.ts';
import { foreignEntryScenarios } from './foreign-entries.ts';
import { forkScenarios } from './forks.ts';
import { goSettingScenarios } from './go-settings.ts';
import { keptMountScenarios } from './kept-mounts.ts';
import { lostMountScenarios } from './lost-mounts.ts';
import { sweepGuardScenarios } from './sweep-guards.ts';
import { sweepScenarios } from './sweep.ts';
import { warmScenarios } from './warm.ts';
import { savingScenarios } from './what-is-saved.ts';

/** What is in a snapshot, and what becomes of it. */
export const snapshotScenarios: readonly ((rig: () => Rig) => void)[] = [
  warmScenarios,
  badSnapshotScenarios,
  savingScenarios,
  failedBuildScenarios,
  sweepScenarios,
  sweepGuardScenarios,
];

/** All that the action promises of caches, whichever driver the builder has. */
export const allScenarios: typeof snapshotScenarios = [
  ...snapshotScenarios,
  lostMountScenarios,
  keptMountScenarios,
  foreignEntryScenarios,
  dockerfileScenarios,
  goSettingScenarios,
  forkScenarios,
];
