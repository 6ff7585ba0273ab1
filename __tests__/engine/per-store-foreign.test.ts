import { debianGoImage } from '../harness/debian-image.ts';
import { onOneRig } from './on-one-rig.ts';
import { badSnapshotScenarios } from './scenarios/bad-snapshots.ts';
import { foreignEntryScenarios } from './scenarios/foreign-entries.ts';
import { forkScenarios } from './scenarios/forks.ts';
import { keptMountScenarios } from './scenarios/kept-mounts.ts';
import { sweepGuardScenarios } from './scenarios/sweep-guards.ts';

// What others have left in mounts or snapshots, which the helper scripts read with the programs of Debian's image.
onOneRig([keptMountScenarios, badSnapshotScenarios, foreignEntryScenarios, forkScenarios, sweepGuardScenarios], {
  goImage: debianGoImage,
});
