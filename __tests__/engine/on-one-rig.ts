import { afterAll, beforeAll, jest } from '@jest/globals';
import { meetRunsApart } from './apart.ts';
import type { BaseImages } from './base-images.ts';
import { startBaseImages } from './base-images.ts';
import { buildOnNodes } from './nodes.ts';
import type { Rig } from './rig.ts';
import { openRig } from './rig.ts';

/** A builder that is there while the scenarios run. */
interface GivenBuilder {
  readonly name: string;
  /** The action takes it for one that later jobs meet. */
  readonly outlivesJob?: true;
  close(): Promise<void>;
}

interface Place {
  /** Makes the image that Dockerfiles have in the place of the usual one. */
  readonly goImage?: () => Promise<string>;
  /** Starts another builder than the engine's own, with the lines of a buildkitd.toml that give it the base images. */
  readonly builder?: (config: string) => Promise<GivenBuilder>;
  /** What all builds are for, where it is a builder with a node for each. */
  readonly platforms?: readonly string[];
}

/** Runs scenarios in one file, so that all of them share the one cold run that they start from. */
export function onOneRig(
  all: readonly ((rig: () => Rig) => void)[],
  { goImage, builder, platforms }: Place = {},
): void {
  // A cold build of the small service takes seconds, and minutes on a machine that is busy.
  jest.setTimeout(600_000);
  let rig: Rig;
  let images: BaseImages | undefined;
  let given: GivenBuilder | undefined;
  beforeAll(async () => {
    images = builder === undefined ? undefined : await startBaseImages();
    given = await builder?.(images?.mirrors ?? '');
    // By it docker finds the builder in builds without the action.
    if (given !== undefined) process.env['BUILDX_BUILDER'] = given.name;
    if (given?.outlivesJob === true) meetRunsApart();
    if (platforms !== undefined) buildOnNodes(platforms);
    rig = await openRig({
      ...(goImage === undefined ? {} : { goImage: await goImage() }),
      ...(given === undefined ? {} : { builder: given.name }),
      ...(images === undefined ? {} : { offer: images.add }),
    });
  });
  afterAll(async () => {
    delete process.env['BUILDX_BUILDER'];
    await rig.close();
    await given?.close();
    await images?.registry.close();
  });
  for (const scenarios of all) scenarios(() => rig);
}
