import { expect, test } from '@jest/globals';
import {
  certificateProblems,
  certificateValues,
  nodeCertificates,
} from '../../../src/config/builder/node-certificates.ts';
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

test.each([
  ['none', {}, [], []],
  ['all', { CACERT: 'a', CERT: 'b', KEY: 'c' }, [], []],
  ['the others as options', { KEY: 'c' }, ['cacert=/a,cert=/b'], []],
  [
    'one of them',
    { KEY: 'c', CERT: '' },
    [],
    [/`BUILDER_NODE_1_AUTH_TLS_CACERT` and `BUILDER_NODE_1_AUTH_TLS_CERT` are missing or empty\. Set all three/],
  ],
  ['two of them', { KEY: 'c', CERT: 'b' }, [], [/`BUILDER_NODE_1_AUTH_TLS_CACERT` is missing/]],
] as const)('of certificates there are %s', (_, given, driverOptions, problems) => {
  const own = Object.fromEntries(Object.entries(given).map(([end, text]) => [`BUILDER_NODE_1_AUTH_TLS_${end}`, text]));
  const nodes = [
    { ...node, endpoint: 'tcp://a:1' },
    { ...node, endpoint: 'tcp://b:1', driverOptions },
  ];
  expect(certificateProblems(own, { driver: 'remote' }, nodes)).toEqual(
    problems.map((problem): unknown => ({ input: 'append', message: expect.stringMatching(problem) })),
  );
});

test('none of them is printed where a builder is made', () => {
  const choice = configOf({ driver: 'remote', endpoint: 'tcp://a:1' }).builderChoice;
  expect(certificateValues(env, choice)).toEqual(['authority', '', 'key']);
  expect(certificateValues(env, configOf({}).builderChoice)).toEqual([]);
});
