import { expect, test } from '@jest/globals';
import { readInstance } from '../../../src/buildx/builder/instance-file.ts';
import { memoryFiles } from '../../fakes/files.ts';

const folder = '/home/me/.docker/buildx';
const far = {
  Name: 'far',
  Driver: 'remote',
  Nodes: [
    {
      Name: 'far0',
      Endpoint: 'tcp://127.0.0.1:1234',
      Platforms: [
        { architecture: 'amd64', os: 'linux' },
        { architecture: 'arm', os: 'linux', variant: 'v7' },
      ],
      DriverOpts: { servername: 'far' },
    },
  ],
};
const node = {
  name: 'far0',
  endpoint: 'tcp://127.0.0.1:1234',
  platforms: ['linux/amd64', 'linux/arm/v7'],
  driverOptions: { servername: 'far' },
};
const empty = { name: '', endpoint: '', platforms: [], driverOptions: {} };
const read = (texts: Readonly<Record<string, string>>, name?: string, env = {}) => {
  const files = Object.entries(texts).map(([file, text]) => [`${folder}/${file}`, text]);
  return readInstance(memoryFiles(Object.fromEntries(files)), { HOME: '/home/me', ...env }, name);
};
const farWith = (differences: object) => read({ 'instances/far': JSON.stringify({ ...far, ...differences }) }, 'far');

test('a builder is read by its name, and without one that which is in use', async () => {
  const texts = { 'instances/far': JSON.stringify(far), current: '{"Key":"unix:///x","Name":"far","Global":true}' };
  await expect(read(texts, 'far')).resolves.toEqual({ name: 'far', driver: 'remote', nodes: [node] });
  await expect(read(texts)).resolves.toEqual({ name: 'far', driver: 'remote', nodes: [node] });
});

test.each<readonly [string, unknown, unknown]>([
  ['nothing', null, empty],
  ['other fields only', { Flags: ['x'] }, empty],
  [
    'null for its lists',
    { ...far.Nodes[0], Platforms: null, DriverOpts: null },
    { ...node, platforms: [], driverOptions: {} },
  ],
  [
    'a platform that is none',
    { ...far.Nodes[0], Platforms: ['linux', { os: 'linux' }] },
    { ...node, platforms: ['', 'linux'] },
  ],
  [
    'an option that is no text',
    { ...far.Nodes[0], DriverOpts: { a: 1, b: 'c' } },
    { ...node, driverOptions: { a: '', b: 'c' } },
  ],
])('a node of which another version of buildx tells %s', async (_name, given, expected) => {
  await expect(farWith({ Nodes: [given] })).resolves.toMatchObject({ nodes: [expected] });
});

test.each<readonly [string, Readonly<Record<string, string>>, string | undefined]>([
  ['there is no file', {}, 'far'],
  ['none is in use', {}, undefined],
  ['the file is no JSON', { 'instances/far': '{' }, 'far'],
  ['it has no nodes', { 'instances/far': '{"Name":"far","Nodes":{}}' }, 'far'],
  ['the name is a path', { secret: JSON.stringify(far) }, '../secret'],
  [
    'the one in use has the name of a path',
    { secret: JSON.stringify(far), current: '{"Name":"../secret"}' },
    undefined,
  ],
])('nothing is known when %s', async (_name, texts, name) => {
  await expect(read(texts, name)).resolves.toBeUndefined();
});
