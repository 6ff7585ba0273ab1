import { describe, expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReadCache } from '../../../src/action/caches/cache-run.ts';
import { causeFindings } from '../../../src/action/savings/cause-findings.ts';
import { settingHashes } from '../../../src/action/savings/changed-settings.ts';
import type { BuildEnd } from '../../../src/buildx/call/user-build.ts';
import { progressParser } from '../../../src/buildx/progress/plain-progress.ts';
import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import type { Finding } from '../../../src/report/run-report.ts';
import { IMAGES, parsed, SCOPE } from '../../dockerfile/description.ts';
import { extractedOf } from '../../mounts/given.ts';
import { manifestOf } from '../../snapshot/given.ts';
import { cacheOf, givenRun } from '../given.ts';

const mount = '--mount=type=cache,target=/root/.cache/go-build';

function endOf(run: string): BuildEnd {
  const parser = progressParser();
  for (const line of [`#1 [build 4/4] RUN ${run}`, '#1 DONE 9.0s', '']) parser.feed(line);
  const nothing = { imageid: '', digest: '', metadata: '', ms: 12_000 };
  return { result: { kind: 'success' }, steps: parser.steps(), allSteps: parser.allSteps(), ...nothing };
}

const dockerfileOf = (run: string, base = 'golang:1.26'): string =>
  `FROM ${base} AS build\nWORKDIR /src\nCOPY . .\nRUN ${run}\n`;

function stagesOf(run: string, base?: string) {
  return readDockerfile(parsed(dockerfileOf(run, base)), SCOPE, IMAGES).goStages;
}

async function found(
  command: string,
  cache: ReadCache,
  {
    files = {},
    planned = [],
    base,
  }: {
    readonly files?: Readonly<Record<string, string>>;
    readonly planned?: readonly Finding[];
    readonly base?: string;
  } = {},
) {
  const { services } = await givenRun({ files: {} });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(services.run.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const run = `${mount} ${command}`;
  const analysis = {
    asked: { context: services.run.folder, dockerfile: path.join(services.run.folder, 'Dockerfile') },
    toBuild: { goStages: stagesOf(run, base), builtText: dockerfileOf(run, base) },
    plan: { findings: planned },
  };
  return causeFindings(services, analysis, [cache], endOf(run));
}

const unused = extractedOf({ used: 0, made: 0, compiled: 0, total: 90 });
const empty = extractedOf({ used: 0, made: 0, compiled: 0, total: 0 });
const exact = (extracted = unused, standing: Parameters<typeof cacheOf>[0] = {}) =>
  cacheOf({ extracted, ...standing, standing: { hit: 'exact', ...standing.standing } });
const anew = extractedOf({ used: 9, anew: { packages: 80, reused: 0 } });
const snapshot = (run: string) =>
  manifestOf({ complete: true, layers: [], settings: settingHashes({ goStages: stagesOf(run) }) });

test.each<readonly [string, string, ReadCache, Readonly<Record<string, string>>, Readonly<Record<string, unknown>>]>([
  [
    'another GOCACHE in a Makefile',
    'make',
    exact(),
    { Makefile: 'export GOCACHE=/tmp/x\nall:\n\tgo build .\n' },
    {
      rule: 'cache-mount-untouched',
      file: 'Makefile',
      line: 1,
      message:
        'GOCACHE in Makefile:1 (called in line 4 of Dockerfile) gives go another build cache than the mounted one, so nothing of the mount is used.',
    },
  ],
  [
    'no reason that shows',
    'make',
    exact(),
    { Makefile: 'all:\n\tgo build .\n' },
    {
      rule: 'cache-mount-untouched',
      file: 'Dockerfile',
      line: 4,
      message: expect.stringMatching(/^The build did not use/),
    },
  ],
  [
    'a script that removes the cache',
    './build.sh',
    exact(empty),
    { 'build.sh': '#!/bin/sh\ngo build .\nrm -rf /root/.cache/go-build/*\n' },
    {
      rule: 'cache-emptied',
      file: 'build.sh',
      line: 3,
      message: expect.stringMatching(/^rm in build.sh:3 .* empties the mount/),
      fix: expect.stringContaining('#something-empties-the-mount'),
    },
  ],
  [
    'a script that removes what was never saved',
    './build.sh',
    cacheOf({ standing: { hit: 'miss' }, extracted: empty }),
    { 'build.sh': '#!/bin/sh\ngo build . && go clean -cache\n' },
    { rule: 'cache-emptied', file: 'build.sh', line: 2 },
  ],
  [
    'a flag that is new',
    'go build -trimpath .',
    exact(anew, { standing: { manifest: snapshot(`${mount} go build .`) } }),
    {},
    {
      rule: 'compiled-with-other-settings',
      file: 'Dockerfile',
      line: 4,
      level: 'notice',
      message: '-trimpath (line 4) is new since the snapshot, so 80 packages were compiled with another result.',
    },
  ],
  [
    'something that does not show',
    'go build .',
    exact(anew, { standing: { manifest: snapshot(`${mount} go build .`) } }),
    {},
    { rule: 'compiled-with-other-settings', line: 4, fix: expect.stringContaining('Set go-hashes: true') },
  ],
  [
    'another Go',
    'go build .',
    cacheOf({ standing: { hit: 'miss', otherGo: 'go1.25.1' }, extracted: anew }),
    {},
    { rule: 'go-changed', line: 1, level: 'notice', message: expect.stringContaining('go1.25.1') },
  ],
])('%s', async (_name, command, cache, files, finding) => {
  expect(await found(command, cache, { files })).toEqual([expect.objectContaining(finding)]);
});

test.each<readonly [string, ReadCache]>([
  ['a first run that left nothing, for no reason that shows', cacheOf({ standing: { hit: 'miss' }, extracted: empty })],
  ['a warm run', exact(extractedOf({ used: 90, made: 2, compiled: 0 }))],
  ['what has its finding already', exact(extractedOf({ compiled: 8, mains: 1, remade: { packages: 9, reused: 0 } }))],
])('nothing is told of %s', async (_name, cache) => {
  expect(await found('go build .', cache)).toEqual([]);
});

test('what the plan has told is not told twice', async () => {
  const planned = [{ rule: 'cache-emptied', file: 'Dockerfile', line: 4, message: 'm', fix: 'f' }];
  expect(await found('go build . && go clean -cache', exact(empty), { planned })).toEqual([]);
});

describe("Microsoft's Go, whose cache has another folder", () => {
  const withGo = 'azurelinux/base AS go\nRUN tdnf install -y golang\nFROM go';
  const finding = {
    rule: 'cache-mount-untouched',
    file: 'Dockerfile',
    line: 2,
    message:
      'The build did not use the mount of the build cache at /root/.cache/go-build: line 2 takes the Microsoft build of Go, whose GOCACHE is /root/.cache/ms-go-build.',
    fix: expect.stringMatching(
      /^Write --mount=type=cache,target=\/root\/\.cache\/ms-go-build in the RUNs that compile, or ENV GOCACHE=\/root\/\.cache\/go-build before the first of them\. /,
    ),
  };
  test.each<readonly [string, ReadCache]>([
    ['in the first run', cacheOf({ standing: { hit: 'miss' }, extracted: empty })],
    ['where the snapshot was restored in vain', exact()],
  ])('is named %s', async (_name, cache) => {
    expect(await found('go build .', cache, { base: withGo })).toEqual([finding]);
  });

  test.each<readonly [string, string, string | undefined, ReadCache]>([
    ['another cause that shows', 'GOCACHE=/x go build .', withGo, exact()],
    ['an emptied mount', 'go build .', withGo, exact(empty)],
    ["Go's own image", 'go build .', undefined, exact()],
  ])('is not named with %s', async (_name, command, base, cache) => {
    const findings = await found(command, cache, base === undefined ? {} : { base });
    expect(findings.map(({ message }) => message).join()).not.toContain('Microsoft');
  });
});
