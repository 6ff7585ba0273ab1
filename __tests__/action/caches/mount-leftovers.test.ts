import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { expect, test } from '@jest/globals';
import type { Services } from '../../../src/action/services/services.ts';
import { leftoverFindings } from '../../../src/action/caches/mount-leftovers.ts';
import { IMAGES, parsed, SCOPE } from '../../dockerfile/description.ts';
import { extractedOf } from '../../mounts/given.ts';
import { cacheOf } from '../given.ts';

const services = { run: { folder: '/w' } } as Pick<Services, 'run'>;
const text = 'FROM golang:1.26\nRUN --mount=type=cache,target=/root/.cache/go-build go build .\n';
const analysis = {
  asked: { dockerfile: '/w/Dockerfile' },
  toBuild: { goStages: readDockerfile(parsed(text), SCOPE, IMAGES).goStages },
};
const findings = (differences: Parameters<typeof extractedOf>[0]) =>
  leftoverFindings(services, analysis, [cacheOf({ kind: 'build', extracted: extractedOf(differences) })]);

test('what RUNs have left is told at the line of the mount', () => {
  expect(findings({ strange: 1 })).toMatchObject([
    {
      rule: 'left-in-cache-mount',
      file: 'Dockerfile',
      line: 2,
      message: expect.stringMatching(/^1 name in the mount of the build cache is neither file nor folder/),
    },
  ]);
  expect(findings({ strange: 3 })).toMatchObject([{ message: expect.stringMatching(/^3 names .* are neither/) }]);
});

test('a mount with too many names is told instead', () => {
  expect(findings({ strange: 3, isCrowded: true })).toMatchObject([
    { message: expect.stringMatching(/^Nothing of the build cache is saved: .* over a million files, /) },
  ]);
});

test('nothing is told of a mount with what go puts there, or that was not read', () => {
  expect(findings({})).toEqual([]);
  expect(leftoverFindings(services, analysis, [cacheOf({ kind: 'build' })])).toEqual([]);
});
