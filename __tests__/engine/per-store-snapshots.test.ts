import { debianGoImage } from '../harness/debian-image.ts';
import { onOneRig } from './on-one-rig.ts';
import { debianScenarios } from './scenarios/debian.ts';
import { dockerfileScenarios } from './scenarios/dockerfiles.ts';
import { savingScenarios } from './scenarios/what-is-saved.ts';

// In a file of its own beside the other scenarios of the second engine, so that the two run at the same time.
onOneRig([dockerfileScenarios, debianScenarios, savingScenarios], { goImage: debianGoImage });
