import { expect, test } from '@jest/globals';
import { calledTexts } from '../../../src/action/request/called-texts.ts';
import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { runViews } from '../../../src/dockerfile/go/run-views.ts';
import { calledForceFindings } from '../../../src/findings/advice/called-force.ts';
import type { BuildFacts } from '../../../src/findings/facts/build-facts.ts';
import { IMAGES, parsed, SCOPE } from '../../dockerfile/description.ts';
import { memoryFiles } from '../../fakes/files.ts';

async function factsOf(run: string, files: Readonly<Record<string, string>>): Promise<BuildFacts> {
  const dockerfile = parsed(['FROM golang:1.26 AS build', 'WORKDIR /src', 'COPY . .', `RUN ${run}`, ''].join('\n'));
  const content = Object.fromEntries(Object.entries(files).map(([name, text]) => [`/project/app/${name}`, text]));
  const source = { files: memoryFiles(content), context: '/project/app', isIgnored: () => false };
  const called = await calledTexts(source, runViews(readDockerfile(dockerfile, SCOPE, IMAGES)));
  const stages = readDockerfile(dockerfile, { ...SCOPE, called }, IMAGES).goStages;
  const place = { folder: '/project', dockerfile: 'app/Dockerfile' };
  return { dockerfile: { kind: 'read', stages }, place } as unknown as BuildFacts;
}

async function found(run: string, files: Readonly<Record<string, string>>) {
  return calledForceFindings(await factsOf(run, files));
}

const makefile =
  'all: app\n\nold:\n\tgo build -a -o old .\n\napp:\n\tCGO_ENABLED=0 $(GO) build \\\n\t\t-a -o $(APP) .\nGO ?= go\nAPP = app\n';

test('the line of the target that make runs is named, also in the first run', async () => {
  expect(await found('make', { Makefile: makefile })).toEqual([
    {
      rule: 'compiles-all-anew',
      file: 'app/Makefile',
      line: 7,
      message:
        'go build -a in app/Makefile:7 (called in line 4 of app/Dockerfile) compiles every package in each run, so the build cache saves nothing here.',
      fix: expect.stringMatching(/^Remove -a: /),
    },
  ]);
});

test.each<readonly [string, string, Readonly<Record<string, string>>, string, number]>([
  ['another target', 'make old', { Makefile: makefile }, 'app/Makefile', 4],
  [
    'a part of the Makefile',
    'make',
    { Makefile: 'include go.mk\n', 'go.mk': 'x:\n\tgo install -a .\n' },
    'app/go.mk',
    2,
  ],
  ['flags in a variable', 'make', { Makefile: 'GOFLAGS := -v -a\nx:\n\tgo build $(GOFLAGS) .\n' }, 'app/Makefile', 1],
  ['a script', './b.sh', { 'b.sh': '#!/bin/sh\ngo vet ./...\ngo build -a .\n' }, 'app/b.sh', 3],
])('%s', async (_name, run, files, file, line) => {
  expect(await found(run, files)).toMatchObject([{ rule: 'compiles-all-anew', file, line }]);
});

test.each<readonly [string, string, Readonly<Record<string, string>>]>([
  ['a target that nobody calls', 'make app', { Makefile: 'app:\n\tgo build .\nold:\n\tgo build -a .\n' }],
  ['a copy with -a', 'make', { Makefile: 'x:\n\tgo build . && cp -a app /out\n' }],
  ['the RUN has it itself, which is told there', 'go build -a . && make', { Makefile: makefile }],
  ['no Makefile', 'make', {}],
])('nothing is told: %s', async (_name, run, files) => {
  expect(await found(run, files)).toEqual([]);
});

test('of many targets with -a each has its line, and the Makefile is searched once', async () => {
  const rest = 'GO_FLAGS_OF_THE_LINTER = --fast && go vet ./...\n'.repeat(4500);
  const timed = async (targets: number) => {
    const names = Array.from({ length: targets }, (_, index) => `t${index}`);
    const rules = names.map((name) => `${name}:\n\tgo build -a -o ${name} .\n`);
    const facts = await factsOf('make', { Makefile: `all: ${names.join(' ')}\n${rules.join('')}${rest}` });
    const started = performance.now();
    const lines = calledForceFindings(facts).map(({ line }) => line);
    return { lines, ms: performance.now() - started };
  };
  const one = await timed(1);
  const many = await timed(150);
  expect(many.lines).toEqual(Array.from({ length: 150 }, (_, index) => 3 + 2 * index));
  expect(many.ms / one.ms).toBeLessThan(50);
});
