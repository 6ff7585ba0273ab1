import { expect, test } from '@jest/globals';
import { buildRef, ownBuilds } from '../../../src/buildx/records/history.ts';
import { scriptedShell } from '../../fakes/shell.ts';

test('the records of all builds go in one call for each builder, once', async () => {
  const shell = scriptedShell([
    [/history ls/, '{"name":"extract-000002","ref":"a/a/three","status":"Error"}'],
    [/history rm/, ''],
  ]);
  const own = ownBuilds(shell);
  own.note({ builder: 'a', ref: 'a/a/one' });
  own.note({ builder: 'b', ref: 'b/b/two' });
  own.note({ builder: 'a', name: 'extract-000002' });
  await own.forget();
  await own.forget();
  expect(shell.matching(/history rm/).map(({ argv }) => argv.slice(4).join(' '))).toEqual(
    expect.arrayContaining(['--builder a one three', '--builder b two']),
  );
  expect(shell.matching(/history/)).toHaveLength(3);
});

test('trouble with one builder keeps nothing of another', async () => {
  const shell = scriptedShell([
    [/--builder a/, () => Promise.reject(new Error('no such builder'))],
    [/--builder b/, ''],
  ]);
  const own = ownBuilds(shell);
  own.note({ builder: 'a', ref: 'a/a/one' });
  own.note({ builder: 'b', ref: 'b/b/two' });
  await expect(own.forget()).resolves.toBeUndefined();
  expect(shell.matching(/rm --builder b two/)).toHaveLength(1);
});

test('where nothing was built nobody is asked', async () => {
  const shell = scriptedShell([]);
  await ownBuilds(shell).forget();
  expect(shell.commands).toEqual([]);
});

test.each<readonly [string, string | undefined, string | undefined]>([
  ['with the reference', '{"containerimage.digest":"sha256:x","buildx.build.ref": "a/a/one"}', 'a/a/one'],
  ['of an older buildx, without it', '{"containerimage.digest":"sha256:x"}', undefined],
  ['with an empty one', '{"buildx.build.ref":""}', undefined],
  ['with a number in its place', '{"buildx.build.ref":7}', undefined],
  ['that is cut short', '{"buildx.build.ref":"a/a/one"', undefined],
  ['that is not there', undefined, undefined],
])('the reference of a build, from a metadata file %s', (_name, metadata, ref) => {
  expect(buildRef(metadata)).toBe(ref);
});

test('a listed build that is another one, or of which too little is told, is left where it is', async () => {
  const listed = [
    '{"name":"other","ref":"a/a/other"}',
    '{"name":"own"}',
    '["own"]',
    'own',
    '{"ref":"a/a/two","name":"own"}',
  ];
  const shell = scriptedShell([
    [/history ls/, `${listed.join('\n')}\n`],
    [/history rm/, ''],
  ]);
  const own = ownBuilds(shell);
  own.note({ builder: 'a', name: 'own' });
  await own.forget();
  expect(shell.matching(/history rm/).map(({ argv }) => argv.slice(6))).toEqual([['two']]);
});
