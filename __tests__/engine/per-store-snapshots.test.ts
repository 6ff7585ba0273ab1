import { debianGoImage } from '../harness/debian-image.ts';
import { onOneRig } from './on-one-rig.ts';
import { failedBuildScenarios } from './scenarios/failed-builds.ts';
import { savingScenarios } from './scenarios/what-is-saved.ts';

// In a file of its own beside the other scenarios of the second engine, so that two of them run at the same time.
onOneRig([savingScenarios, failedBuildScenarios], { goImage: debianGoImage });
