/** Every output of the action and what it tells, in the order in which the documentation shows them. */
export const outputs = {
  imageid: 'ID of the image.',
  digest: 'Digest of the image.',
  metadata: 'Metadata of the build result, as JSON.',
  'cache-hit': '`true` when both caches matched exactly, else `false`.',
  'modules-cache': 'How well the module cache matched: `exact`, `partial`, `miss` or `off`.',
  'build-cache': 'How well the build cache matched: `exact`, `partial`, `miss` or `off`.',
  'modules-cache-primary-key': 'The primary key of the module cache.',
  'modules-cache-matched-key': 'The restored key; empty if no snapshot was restored.',
  'build-cache-primary-key': 'The primary key of the build cache.',
  'build-cache-matched-key': 'The restored key; empty if no snapshot was restored.',
  report: 'Path of the machine-readable report of the run (JSON).',
} as const satisfies Readonly<Record<string, string>>;

/** The name of an output. */
export type OutputName = keyof typeof outputs;
