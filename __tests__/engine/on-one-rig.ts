import { afterAll, beforeAll, jest } from '@jest/globals';
import type { Rig } from './rig.ts';
import { openRig } from './rig.ts';

/**
 * Runs scenarios in one file, so that all of them share the one cold run that they start from; where `goImage` makes an image,
 * with that in their Dockerfiles.
 */
export function onOneRig(
  all: readonly ((rig: () => Rig) => void)[],
  { goImage }: { readonly goImage?: () => Promise<string> } = {},
): void {
  // A cold build of the small service takes seconds, and minutes on a machine that is busy.
  jest.setTimeout(600_000);
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig(goImage === undefined ? {} : { goImage: await goImage() });
  });
  afterAll(() => rig.close());
  for (const scenarios of all) scenarios(() => rig);
}
