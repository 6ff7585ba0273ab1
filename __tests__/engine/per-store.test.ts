import { debianGoImage } from '../harness/debian-image.ts';
import { onOneRig } from './on-one-rig.ts';
import { driverLimitScenarios } from './scenarios/driver-limits.ts';
import { goSettingScenarios } from './scenarios/go-settings.ts';
import { lostMountScenarios } from './scenarios/lost-mounts.ts';
import { sweepScenarios } from './scenarios/sweep.ts';
import { warmScenarios } from './scenarios/warm.ts';

// What the image store of an engine can make a difference to: how archives are unpacked into a stage, what mounts
// there are, what is known of images, and what a build leaves behind.
//
// And what the programs of the image make a difference to, for here it is Debian's, with GNU's tools, dash and mawk: putting caches in,
// reading and packing what is there, and whatever go leaves in them. How the helper scripts decide runs under every
// shell and awk in contract/helper-scripts.
onOneRig([warmScenarios, goSettingScenarios, driverLimitScenarios, lostMountScenarios, sweepScenarios], {
  goImage: debianGoImage,
});
