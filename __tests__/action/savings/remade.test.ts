import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Analysis } from '../../../src/action/request/analysis.ts';
import type { ReadCache } from '../../../src/action/caches/cache-run.ts';
import { findingsAfter } from '../../../src/action/savings/remade.ts';
import type { Hit } from '../../../src/report/run-report.ts';
import { IMAGES, parsed, SCOPE } from '../../dockerfile/description.ts';
import { extractedOf } from '../../mounts/given.ts';
import { cacheOf, givenRun } from '../given.ts';

function warm(remade: { packages: number; reused: number } | undefined, hit: Hit = 'exact'): ReadCache {
  const extracted = extractedOf({ compiled: 39, mains: 1, ...(remade === undefined ? {} : { remade }) });
  return cacheOf({ kind: 'build', standing: { hit }, extracted });
}

const head = 'FROM golang:1.26 AS build\nWORKDIR /src/svc\nCOPY . /src\n';
const mount = '--mount=type=cache,target=/root/.cache/go-build';

async function found(
  command: string,
  files: Readonly<Record<string, string>>,
  planned: Analysis['plan']['findings'] = [],
) {
  const { services } = await givenRun({});
  const context = path.join(services.run.folder, 'context');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(context, name)), { recursive: true });
    writeFileSync(path.join(context, name), text);
  }
  const stages = readDockerfile(parsed(`${head}RUN ${mount} ${command}\n`), SCOPE, IMAGES).goStages;
  const analysis = {
    asked: { context, dockerfile: path.join(context, 'Dockerfile') },
    toBuild: { goStages: stages },
    plan: { findings: planned },
  };
  return findingsAfter(services, analysis, [warm({ packages: 38, reused: 0 })]);
}

test.each<readonly [string, string, Readonly<Record<string, string>>, string, number, RegExp]>([
  [
    'a Makefile',
    'make',
    { 'svc/Makefile': 'a:\n\tgo build -a\n' },
    'context/svc/Makefile',
    2,
    /^38 restored.*go build -a in context\/svc\/Makefile:2 \(called in line 4 of context\/Dockerfile\)/,
  ],
  ['one above', 'make -C .. x', { Makefile: 'a:\n\tgo build -a\n' }, 'context/Makefile', 2, /go build -a/],
  [
    'a part of it',
    'make',
    { 'svc/Makefile': 'include ../go.mk\n', 'go.mk': 'GOFLAGS += -a\n' },
    'context/go.mk',
    1,
    /-a in GOFLAGS/,
  ],
  [
    'a script',
    './build.sh',
    { 'svc/build.sh': '#!/bin/sh\ngo install -a ./...\n' },
    'context/svc/build.sh',
    2,
    /go install -a/,
  ],
  ['go clean', 'go clean -cache; go build', {}, 'context/Dockerfile', 4, /go clean -cache .* empties the build cache/],
  [
    'nothing that can be seen',
    'make',
    { 'svc/Makefile': 'a:\n\tmage\n' },
    'context/Dockerfile',
    4,
    /something in the build/,
  ],
])('the cause is named: %s', async (_name, command, files, file, line, message) => {
  expect(await found(command, files)).toEqual([
    {
      rule: 'compiles-all-anew',
      file,
      line,
      message: expect.stringMatching(message),
      fix: expect.stringMatching(/\w/),
    },
  ]);
});

test('what the plan has told gets the figure, and nothing is told twice', async () => {
  const planned = [
    { rule: 'compiles-all-anew', file: 'Dockerfile', line: 4, message: 'go build -a compiles all', fix: 'f' },
  ];
  expect(await found('go build -a', {}, planned)).toEqual([
    {
      ...planned[0],
      message: '38 restored packages were compiled again with the same result: go build -a compiles all',
    },
  ]);
});
