import { expect, test } from '@jest/globals';
import { parseBakeConfig } from '../../../src/config/plan/bake-config.ts';

test.each<readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, readonly string[]>>]>([
  ['files between commas', { files: 'a.hcl, b.json\nc.yml' }, { files: ['a.hcl', 'b.json', 'c.yml'] }],
  ['targets between commas', { targets: 'api,worker\nweb' }, { targets: ['api', 'worker', 'web'] }],
  [
    'a comma in an override',
    { set: '*.platform=linux/amd64,linux/386' },
    { set: ['*.platform=linux/amd64,linux/386'] },
  ],
])('lists are those of docker/bake-action: %s', (_, inputs, expected) => {
  expect(parseBakeConfig((name) => inputs[name] ?? '')).toMatchObject({ kind: 'config', config: expected });
});
