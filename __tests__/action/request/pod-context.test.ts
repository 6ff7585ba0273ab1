import { expect, test } from '@jest/globals';
import { podContext } from '../../../src/action/request/pod-context.ts';

const node = { name: 'n', platforms: ['linux/amd64'] };
const config = { build: { context: './app' } };

test.each([
  ['several pods', 'kubernetes', 'replicas="2"', { context: './app', cwd: '/project' }],
  ['one pod', 'kubernetes', 'namespace="builds"', undefined],
  ['no pods', 'remote', 'replicas="2"', undefined],
])('%s', (_, driver, driverOptions, context) => {
  const builder = { name: 'b', driver, nodes: [{ ...node, driverOptions }] };
  expect(podContext({ builder, config }, '/project')).toEqual(context);
});
