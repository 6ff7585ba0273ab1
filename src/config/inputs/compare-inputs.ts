import type { InputTable } from './flags.ts';
import { inputs } from './inputs.ts';

/** What the command decides itself, and what would make no image of which the files can be compared. */
const decided = new Set(
  (
    'annotations attests cache cache-from cache-max-size cache-sharing cache-store cache-to call clean-build dry-run host ' +
    'keep-state layer-cache load no-cache no-cache-filters offline outputs provenance push report-file sbom tags'
  ).split(' '),
);

/** The inputs of the command `compare`: those of the action that say what is built. */
export const compareInputs: InputTable = Object.fromEntries(
  Object.entries(inputs).filter(([name]) => !decided.has(name)),
);
