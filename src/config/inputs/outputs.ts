/** Every output of the action and what it tells, in the order in which the documentation shows them. */
export const outputs = {
  imageid: 'ID of the image.',
  digest: 'Digest of the image.',
  metadata: 'Metadata of the build result, as JSON.',
  'cache-hit': '`true` when both caches matched exactly, else `false`.',
  'modules-cache': 'How well the cache of downloaded modules matched: `exact`, `partial`, `miss` or `off`.',
  'build-cache': 'How well the cache of compiled packages matched: `exact`, `partial`, `miss` or `off`.',
  'modules-cache-primary-key': 'The key that was looked for first in the cache of downloaded modules.',
  'modules-cache-matched-key': 'The key that was restored; empty when none was.',
  'build-cache-primary-key': 'The key that was looked for first in the cache of compiled packages.',
  'build-cache-matched-key': 'The key that was restored; empty when none was.',
  report: 'Path of the machine-readable report of the run (JSON).',
} as const satisfies Readonly<Record<string, string>>;

/** The name of an output. */
export type OutputName = keyof typeof outputs;
