import { debianGoImage } from '../harness/debian-image.ts';
import { onOneRig } from './on-one-rig.ts';
import { debianScenarios } from './scenarios/debian.ts';
import { warmScenarios } from './scenarios/warm.ts';

// What the programs of the image make a difference to: putting caches in, reading and packing what is there, and whatever go
// leaves in them, folders too. How the helper scripts decide runs under every shell and awk in contract/helper-scripts; whom a
// run trusts, what a Dockerfile says and which snapshot is taken is decided outside of the image.
onOneRig([warmScenarios, debianScenarios], { goImage: debianGoImage });
