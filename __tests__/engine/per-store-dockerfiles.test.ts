import { debianGoImage } from '../harness/debian-image.ts';
import { onOneRig } from './on-one-rig.ts';
import { debianScenarios } from './scenarios/debian.ts';
import { dockerfileScenarios } from './scenarios/dockerfiles.ts';

// In a file of its own beside the other scenarios of the second engine, so that two of them run at the same time.
onOneRig([dockerfileScenarios, debianScenarios], { goImage: debianGoImage });
