import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import {
  commandFiles,
  compilesAllIn,
  emptiesIn,
  forcesIn,
  movesIn,
} from '../../../src/dockerfile/touches/command-files.ts';
import { IMAGES, parsed, SCOPE } from '../description.ts';

describe('the files from which a RUN takes its commands', () => {
  const makefiles = (folder: string) => ['GNUmakefile', 'makefile', 'Makefile'].map((name) => `${folder}${name}`);

  test.each<readonly [string, readonly (readonly string[])[]]>([
    ['make build', [makefiles('')]],
    ['CGO_ENABLED=0 make -j2 -C svc', [makefiles('svc/')]],
    ['cd svc && make', [makefiles('svc/')]],
    ['nice -n 5 make --directory=svc', [makefiles('svc/')]],
    ['make -Csvc --file=go.mk', [['svc/go.mk']]],
    ['make -j4 --silent -k', [makefiles('')]],
    ['make -f build/go.mk all', [['build/go.mk']]],
    ['task build', [['Taskfile.yml', 'taskfile.yml', 'Taskfile.yaml']]],
    ['./scripts/build.sh -a', [['scripts/build.sh']]],
    ['bash -e scripts/build.sh', [['scripts/build.sh']]],
    ['/usr/local/bin/build.sh', []],
    ['go build -o ./app .', []],
  ])('%s', (run, files) => {
    const [stage] = readDockerfile(parsed(`FROM golang:1.26\nRUN ${run}\n`), SCOPE, IMAGES).goStages;
    expect(stage?.runs.flatMap(commandFiles)).toEqual(files);
  });
});

describe('what makes go compile every package, in a file', () => {
  test.each<readonly [string, string, number, string]>([
    ['a command', 'all:\n\tgo build -a -o app .\n', 2, 'go build -a'],
    ['a command in the name of a variable', 'all:\n\tCGO_ENABLED=0 $(GO) install -v -a ./...\n', 2, 'go install -a'],
    ['a command in several lines', 'all:\n\t$(GO) build \\\n\t\t-o app \\\n\t\t-a .\n', 2, 'go build -a'],
    ['a variable', 'X := 1\nGO_BUILD_FLAGS ?= -trimpath -a\n', 2, '-a in GO_BUILD_FLAGS'],
    ['GOFLAGS', 'export GOFLAGS="-a"\n', 1, '-a in GOFLAGS'],
    ['a build before a test', 't:\n\tgo test -a ./...\nb:\n\tgo build -a .\n', 4, 'go build -a'],
    ['a cache that is emptied', 'b:\n\tgo clean -i -cache && go build .\n', 2, 'go clean -cache'],
  ])('%s', (_name, text, line, command) => {
    expect(compilesAllIn(text)).toMatchObject({ line, command });
  });

  test.each([
    'all:\n\tgo build . && cp -a app /out\n',
    '# go build -a .\n',
    'ARFLAGS = -a\n',
    'all:\n\tgo build -asmflags=-D=x .\n',
    'all:\n\tcargo build -a\n',
    'all:\n\tgo clean -modcache\n',
  ])('none: %j', (text) => expect(compilesAllIn(text)).toBeUndefined());
});

test('the lines with -a, each with all of its text', () => {
  const text = 'a:\n\tgo clean -cache\nb:\n\tgo build -a \\\n\t\t-o b .\nc:\n\tgo build -a -o c .\n';
  expect(forcesIn(text)).toEqual([
    { line: 4, command: 'go build -a', text: '\tgo build -a  \t\t-o b .' },
    { line: 7, command: 'go build -a', text: '\tgo build -a -o c .' },
  ]);
});

describe('what removes the build cache, in a file', () => {
  test.each([
    ['go build . && go clean -cache', 'go clean -cache'],
    ['$(GO) -C .. clean -cache', 'go clean -cache'],
    ['rm -rf /root/.cache/go-build', 'rm'],
    ['find "$GOCACHE" -type f -delete', 'find'],
  ])('%s', (line, command) => {
    expect(emptiesIn(`#!/bin/sh\n${line}\n`)).toEqual({ line: 2, command, text: line });
  });

  test.each(['go clean -testcache', 'rm -rf /tmp/x; ls /root/.cache/go-build', '# rm -rf go-build'])(
    'none: %s',
    (line) => expect(emptiesIn(line)).toBeUndefined(),
  );
});

describe('what gives go another build cache, in a file', () => {
  test.each([
    ['export GOCACHE=/tmp/cache', 'GOCACHE'],
    ['GOCACHE ?= $(CURDIR)/.cache', 'GOCACHE'],
    ['env XDG_CACHE_HOME=/tmp go build .', 'XDG_CACHE_HOME'],
    ['HOME=/tmp go build .', 'HOME'],
  ])('%s', (line, command) => {
    expect(movesIn(`all:\n${line}\n`)).toEqual({ line: 2, command, text: line });
  });

  test.each(['ls $GOCACHE', '[ "$HOME" = /root ]', 'MY_GOCACHE=/tmp', '# GOCACHE=/tmp', 'GOCACHE='])(
    'none: %s',
    (line) => expect(movesIn(line)).toBeUndefined(),
  );
});

describe('any text is searched in time that grows as it does', () => {
  const many = (text: string, times = 30_000): string => text.repeat(times);

  test.each([
    ['lines', many('x\n', 100_000)],
    ['continued lines', many('x \\\n', 100_000)],
    ['go build', many('go build ')],
    ['go clean', many('go clean ')],
    ['rm', many('rm ')],
    ['names of variables', `$(${many('GO')}`],
    ['names that are set', many('GO')],
    ['values', `GOFLAGS=${many(' -x')}`],
    ['paths', many('go/')],
    ['spaces', `go${many(' ')}`],
    ['homes', many('HOME ')],
    ['comments', many(' #')],
  ])('%s', (_name, text) => {
    const begin = process.cpuUsage();
    for (const find of [compilesAllIn, forcesIn, emptiesIn, movesIn]) find(text);
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(2000);
  });
});
