import { expect, test } from '@jest/globals';
import { neededCaches } from '../../../src/action/analyse/needed-caches.ts';
import type { ReadBuild } from '../../../src/action/request/read-build.ts';
import { placeDockerfile } from '../../../src/dockerfile/stages/placed-dockerfile.ts';
import type { FoundModules } from '../../../src/gomod/find-modules.ts';
import { parsed, SCOPE } from '../../dockerfile/description.ts';

const build = (line: string): ReadBuild =>
  ({ platforms: [placeDockerfile(parsed(`FROM golang:1.26\n${line}\n`), SCOPE)] }) as unknown as ReadBuild;
const modules = (restore: string, vendored = false): FoundModules =>
  ({ kind: 'modules', vendored, restore: { kind: restore } }) as unknown as FoundModules;
const both = ['modules', 'build'];

test.each<[string, FoundModules, string, readonly string[]]>([
  ['modules that can be restored', modules('possible'), 'RUN go build', both],
  ['modules that nothing can vouch for', modules('impossible'), 'RUN go build', both],
  ['nothing to download', modules('needless'), 'RUN go build', ['build']],
  ['vendored modules', modules('possible', true), 'RUN go build', ['build']],
  ['vendored modules and a tool by its version', modules('needless', true), 'RUN go install a.b/c@v1', both],
  ['no modules', { kind: 'none', vendored: false } as FoundModules, 'RUN go build', both],
])('the caches that a build needs with %s', (_name, found, line, expected) => {
  expect(neededCaches(found, build(line))).toEqual(expected);
});
