import { expect, test } from '@jest/globals';
import path from 'node:path';
import { findingsOfRun } from '../../../src/action/savings/findings-of-run.ts';
import type { BuildEnd } from '../../../src/buildx/call/user-build.ts';
import { progressParser } from '../../../src/buildx/progress/plain-progress.ts';
import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { IMAGES, parsed, SCOPE } from '../../dockerfile/description.ts';
import { extractedOf } from '../../mounts/given.ts';
import { cacheOf, givenRun } from '../given.ts';

const builtText = `FROM golang:1.26 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.cache/go-build make
`;

function endOfBuild(): BuildEnd {
  const parser = progressParser();
  for (const line of ['#1 [build 4/4] RUN make', '#1 DONE 9.0s', '']) parser.feed(line);
  const nothing = { imageid: '', digest: '', metadata: '', ms: 12_000 };
  return { result: { kind: 'success' }, steps: parser.steps(), allSteps: parser.allSteps(), ...nothing };
}

const planned = { rule: 'vcs-stamp', file: 'Dockerfile', line: 3, message: 'a', fix: 'b' };

/** The findings of a run whose mount was not used, with a Makefile that is read like this. */
async function found(readText: () => Promise<string | undefined>) {
  const { services, log } = await givenRun({ files: {} });
  const { folder } = services.run;
  const analysis = {
    asked: { context: folder, dockerfile: path.join(folder, 'Dockerfile') },
    toBuild: { goStages: readDockerfile(parsed(builtText), SCOPE, IMAGES).goStages, builtText },
    plan: { findings: [planned] },
  };
  const unused = extractedOf({ used: 0, made: 0, compiled: 0, total: 90 });
  const run = cacheOf({ extracted: unused, standing: { hit: 'exact' } });
  const checkout = { ...services.checkout, readText };
  return { findings: await findingsOfRun({ ...services, checkout }, analysis, [run], endOfBuild()), log };
}

test('what the build has shown comes after what the plan has', async () => {
  const { findings, log } = await found(async () => 'export GOCACHE=/tmp/x\n');
  expect(findings.map(({ rule }) => rule)).toEqual(['vcs-stamp', 'cache-mount-untouched']);
  expect(log.messages('warning')).toEqual([]);
});

test('an error of ours while causes are looked for leaves what the plan has, with a warning', async () => {
  const { findings, log } = await found(() => Promise.reject(new TypeError('no such property')));
  expect(findings).toEqual([planned]);
  expect(log.messages('warning')).toEqual([expect.stringContaining('goes on without it: no such property')]);
});

test.each([
  ['a file that is included many times is read once', () => 'include x.mk\n', 10],
  ['of many files that are included some are read', (at: number) => `include x${at}.mk\n`, 100],
])('%s', async (_name, line, most) => {
  const makefile = Array.from({ length: 10_000 }, (_, at) => line(at)).join('');
  let reads = 0;
  const { findings } = await found(async () => {
    reads += 1;
    return makefile;
  });
  expect(findings).toHaveLength(2);
  expect(reads).toBeGreaterThan(1);
  expect(reads).toBeLessThan(most);
});
