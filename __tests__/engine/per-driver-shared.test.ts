import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, jest } from '@jest/globals';
import type { BaseImages } from './base-images.ts';
import { startBaseImages } from './base-images.ts';
import type { Rig } from './rig.ts';
import { openRig } from './rig.ts';
import { sharedBuilderScenarios } from './scenarios/shared-builder.ts';

// Four cold builds at a time.
jest.setTimeout(1_800_000);

let rig: Rig;
let images: BaseImages;

beforeAll(async () => {
  await promisify(execFile)('bash', [path.join(import.meta.dirname, '../../scripts/engine.sh'), 'buildkit']);
  [rig, images] = await Promise.all([openRig(), startBaseImages()]);
});
afterAll(async () => {
  await Promise.all([rig.close(), images.registry.close()]);
});

sharedBuilderScenarios(() => ({ rig, images }));
