import { onOneRig } from './on-one-rig.ts';
import { snapshotScenarios } from './scenarios/all.ts';

onOneRig(snapshotScenarios);
