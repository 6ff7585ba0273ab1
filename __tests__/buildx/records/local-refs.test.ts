import { expect, test } from '@jest/globals';
import { localRefs, newRef } from '../../../src/buildx/records/local-refs.ts';
import { memoryFiles } from '../../fakes/files.ts';

const env = { HOME: '/home/me' };
const refs = '/home/me/.docker/buildx/refs';
const state = (context: string, dockerfile: string): string =>
  JSON.stringify({ Target: 'default', LocalPath: context, DockerfilePath: dockerfile });
const files = memoryFiles({
  [`${refs}/ci/ci0/old`]: state('/project', '/project/Dockerfile'),
  [`${refs}/ci/ci0/helper`]: state('/temporary/helper', ''),
  [`${refs}/ci/ci0/other`]: state('/project', '/project/Other'),
  [`${refs}/ci/ci1/broken`]: '{',
  [`${refs}/ci/ci1/mine`]: state('/project', '/project/Dockerfile'),
  [`${refs}/default/default/elsewhere`]: state('/project', '/project/Dockerfile'),
});
const place = { env, builder: 'ci' };

test('the builds of one builder are known', async () => {
  const known = await localRefs(files, place);
  expect(known.toSorted()).toEqual(['ci/ci0/helper', 'ci/ci0/old', 'ci/ci0/other', 'ci/ci1/broken', 'ci/ci1/mine']);
  expect(await localRefs(files, { env: { BUILDX_CONFIG: '/nowhere' }, builder: 'ci' })).toEqual([]);
});

test.each<readonly [string, string, string | undefined]>([
  ['that was not there before', '/project/Dockerfile', 'ci/ci1/mine'],
  ['without a name for its Dockerfile', '/temporary/helper/Dockerfile', 'ci/ci0/helper'],
  ['that was never begun', '/project/None', undefined],
])('the build of a Dockerfile %s', async (_name, dockerfile, ref) => {
  expect(await newRef(files, place, ['ci/ci0/old'], dockerfile)).toBe(ref);
});
