import * as v from 'valibot';
import { keyPrefix } from '../../snapshot/keys.ts';
import { objectOf } from '../../text/json-schemas.ts';

/** What main has put into the runner's own Go caches, and what post may take from them. Where they are post asks Go again. */
export const hostStateSchema = objectOf({
  takesModules: v.boolean(),
  takesBuild: v.boolean(),
  goVersion: v.string(),
  run: objectOf({ id: v.string(), attempt: v.string() }),
  /** What the key of a new snapshot begins with. */
  primary: v.pipe(v.string(), v.startsWith(`${keyPrefix}-build-`)),
  /** The same of all that may take its place, whatever their go.sum. */
  family: v.string(),
  /** The snapshot that was found; empty without one. */
  foundKey: v.string(),
  isExact: v.boolean(),
  /** Compiled entries that were restored: their content in bytes. */
  restoredBytes: v.number(),
  /** When main was done with it, in ms since 1970: what go uses later has a younger time. */
  filledAt: v.number(),
});

export interface HostState extends v.InferOutput<typeof hostStateSchema> {}

/** A file in the run's temporary folder: the files of go.sum that no snapshot of the image has, a name on each line. */
export const lackingModulesFile = 'lacking-modules';
