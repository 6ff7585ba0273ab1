import { expect, test } from '@jest/globals';
import { parseMountsConfig } from '../../../src/config/plan/mounts-config.ts';

const parsed = (inputs: Readonly<Record<string, string>>) => parseMountsConfig((name) => inputs[name] ?? '');

test('without inputs it is one image, restored now and saved in post', async () => {
  expect(await parsed({})).toEqual({
    kind: 'config',
    config: { mode: 'auto', state: undefined, images: [], files: [], targets: [], workdir: '.', set: [], vars: {} },
  });
});

test('files and targets are lists', async () => {
  const given = { mode: 'restore', state: 's.json', files: 'docker-bake.hcl\nmore.json', targets: 'api,web' };
  expect(await parsed(given)).toMatchObject({
    config: { mode: 'restore', state: 's.json', files: ['docker-bake.hcl', 'more.json'], targets: ['api', 'web'] },
  });
});

test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
  ['a mode that there is not', { mode: 'inject' }, ['mode']],
  ['images from two places', { images: 'Dockerfile', files: 'docker-bake.hcl' }, ['images']],
  ['targets of no file', { targets: 'api' }, ['targets']],
  ['a variable without a name', { files: 'b.hcl', vars: 'A=1\n=2' }, ['vars']],
  ['overrides of no file', { set: '*.target=x' }, ['set']],
  ['a state that nobody reads', { state: 's.json' }, ['state']],
  ['one image beside a list', { images: 'Dockerfile', file: 'Other', target: 'x' }, ['file', 'target']],
  ['platforms beside bake files, which have their own', { files: 'b.hcl', platforms: 'linux/arm64' }, ['platforms']],
  ['a list that is none', { images: '- nome: x' }, ['images']],
])('%s is a problem of its inputs', async (_name, inputs, names) => {
  const read = await parsed(inputs);
  expect(read.kind === 'invalid' ? read.problems.map(({ input }) => input) : read).toEqual(names);
});

test('platforms are those of a list of images', async () => {
  expect(await parsed({ images: 'Dockerfile', platforms: 'linux/arm64' })).toMatchObject({ kind: 'config' });
});
