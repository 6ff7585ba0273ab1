import { existsSync } from 'node:fs';
import path from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** The test files that take longest, in the order of their times. */
const longest = [
  'engine/pipeline-snapshots',
  'engine/pipeline',
  'engine/per-store-foreign',
  'engine/per-store',
  'engine/remote-builders',
  'workflows/monorepo',
  'workflows/recipes',
  'engine/per-store-dockerfiles',
  'dist/shared-layers',
  'dist/store-trouble',
  'dist/mounts',
  'workflows/native-runners',
  'workflows/e2e',
  'dist/fetch',
  'dist/killed',
  'dist/alternating',
  'dist/faults/parallel-stages-saved-more-than-all',
  'dist/faults/why-not-warm',
  'dist/attacks/hanging-helper',
].map((name) => path.join(import.meta.dirname, '../../__tests__', `${name}.test.ts`));

const missing = longest.filter((file) => !existsSync(file));
if (missing.length > 0) throw new Error(`longest-first.mjs names tests that are not there: ${missing.join(', ')}`);

/** Starts these files before all others: a long one that begins last runs alone while the other worker has nothing to do. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path: file }) => (longest.includes(file) ? longest.indexOf(file) : longest.length);
    return super.sort(tests).toSorted((one, other) => place(one) - place(other));
  }
}
