import { expect, test } from '@jest/globals';
import { certificateValues, nodeCertificates } from '../../../src/config/builder/node-certificates.ts';
import { configOf } from '../given.ts';

const env = {
  BUILDER_NODE_0_AUTH_TLS_CACERT: 'authority',
  BUILDER_NODE_0_AUTH_TLS_KEY: '',
  BUILDER_NODE_1_AUTH_TLS_KEY: 'key',
  BUILDER_NODE_AUTH_TLS_KEY: 'nobody',
};
const node = { name: undefined, driverOptions: [], buildkitdFlags: undefined, platforms: [] };

test.each([
  ['of its own index', 'remote', 'tcp://a:1', 0, { cacert: 'authority' }],
  ['of a further node', 'remote', 'TCP://a:1', 1, { key: 'key' }],
  ['none is given', 'remote', 'tcp://a:1', 2, {}],
  ['none over another way', 'remote', 'unix:///a.sock', 0, {}],
  ['none for another driver', 'docker-container', 'tcp://a:1', 0, {}],
] as const)('certificates %s', (_, driver, endpoint, index, certificates) => {
  expect(nodeCertificates(env, { driver }, { ...node, endpoint }, index)).toEqual(certificates);
});

test('none of them is printed where a builder is made', () => {
  const choice = configOf({ driver: 'remote', endpoint: 'tcp://a:1' }).builderChoice;
  expect(certificateValues(env, choice)).toEqual(['authority', '', 'key']);
  expect(certificateValues(env, configOf({}).builderChoice)).toEqual([]);
});
