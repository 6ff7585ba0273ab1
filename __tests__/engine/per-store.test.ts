import { onOneRig } from './on-one-rig.ts';
import { driverLimitScenarios } from './scenarios/driver-limits.ts';
import { dockerfileScenarios } from './scenarios/dockerfiles.ts';
import { goSettingScenarios } from './scenarios/go-settings.ts';
import { warmScenarios } from './scenarios/warm.ts';

// What the image store of an engine can make a difference to: how archives are unpacked into a stage, what mounts
// there are, what is known of images, and what a build leaves behind. Where a snapshot is lost, left or refused, what
// is kept of it, and which RUN comes from the layer cache, the builder is asked for nothing else.
onOneRig([warmScenarios, dockerfileScenarios, goSettingScenarios, driverLimitScenarios]);
