import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import { calledTexts } from '../../../src/action/request/called-texts.ts';
import { editDockerfile } from '../../../src/dockerfile/edit/edit.ts';
import { runViews } from '../../../src/dockerfile/go/run-views.ts';
import { IMAGES, parsed, SCOPE } from '../../dockerfile/description.ts';
import { memoryFiles } from '../../fakes/files.ts';

const build = 'RUN CGO_ENABLED=0 go build -o /a . && ';

/** Why no mount was added to a stage whose last RUN is given, with these files of the context. */
async function obstacles(
  run: string,
  files: Readonly<Record<string, string>>,
  { copy = 'COPY . .', ignored = [] as readonly string[] } = {},
): Promise<readonly string[]> {
  const lines = ['FROM golang:1.26 AS build', 'WORKDIR /src', copy, run, 'FROM scratch', 'COPY --from=build /a /', ''];
  const dockerfile = parsed(lines.join('\n'));
  const content = Object.fromEntries(Object.entries(files).map(([name, text]) => [`/context/${name}`, text]));
  const source = {
    files: memoryFiles({ '/context/go.mod': 'module a\n', ...content }),
    context: '/context',
    isIgnored: (file: string) => ignored.includes(file),
  };
  const called = await calledTexts(source, runViews(readDockerfile(dockerfile, SCOPE, IMAGES)));
  const { skipped, changed } = editDockerfile(readDockerfile(dockerfile, { ...SCOPE, called }, IMAGES), {
    mounts: true,
    settings: [],
  });
  const reasons = skipped.map(({ reason }) => reason.replace(/: a mounted folder.*|, and a cache mount.*/, ''));
  return [...reasons, ...changed.flatMap(({ added }) => added.map((flag) => /target=(\S+)/.exec(flag)?.[1] ?? ''))];
}

const both = ['/go/pkg/mod', '/root/.cache/go-build'];

describe('a make target that removes a cache', () => {
  test.each<[string, string, Readonly<Record<string, string>>, string]>([
    [
      'by go clean',
      'make clean',
      { Makefile: 'clean:\n\tgo clean -modcache\n' },
      'the target clean of Makefile calls go clean -modcache',
    ],
    [
      'by rm',
      'make clean',
      { Makefile: 'clean:\n\trm -rf /go/pkg/mod\n' },
      'the target clean of Makefile calls rm on /go/pkg/mod',
    ],
    [
      'in what it needs first',
      'make all',
      { Makefile: 'all: build tidy\n\ttrue\nbuild:\n\tgo build\ntidy: clean\nclean:\n\t@-go clean -modcache\n' },
      'the target clean of Makefile calls go clean -modcache',
    ],
    [
      'as the first target',
      'make',
      { Makefile: 'GO ?= go\n.PHONY: x\nx:\n\t$(GO) clean -modcache\ny:\n' },
      'the target x of Makefile calls go clean -modcache',
    ],
    [
      'as the default goal',
      'make',
      { Makefile: '.DEFAULT_GOAL := y\nx:\n\ttrue\ny:\n\tgo clean -modcache\n' },
      'the target y of Makefile calls go clean -modcache',
    ],
    [
      'by variables',
      'make clean',
      {
        Makefile: 'MODS := $(shell go env GOMODCACHE)\nclean:\n\tchmod -R u+w $(MODS) && \\\n\t  $(RM) -r "${MODS}"\n',
      },
      'the target clean of Makefile calls rm on /go/pkg/mod',
    ],
    [
      "by make's shell",
      'make clean',
      { Makefile: 'clean:\n\trm -rf $$(go env GOMODCACHE)\n' },
      'the target clean of Makefile calls rm on /go/pkg/mod',
    ],
    [
      'in an included file',
      'make clean',
      {
        Makefile: 'include mk/*.mk\n',
        'mk/a.mk': 'x:\n',
        'mk/clean.mk': 'include mk/deep/more.mak\n',
        'mk/deep/more.mak': 'clean:\n\tgo clean -modcache\n',
      },
      'the target clean of Makefile calls go clean -modcache',
    ],
    [
      'in another folder and file',
      'make -j4 -C tools -f Build.mk V=1 clean',
      { 'tools/Build.mk': 'clean:\n\tgo clean -modcache\n' },
      'the target clean of tools/Build.mk calls go clean -modcache',
    ],
    [
      'by make again',
      'make clean',
      { Makefile: 'clean:\n\t$(MAKE) -C sub purge\n', 'sub/Makefile': 'purge:\n\tgo clean -modcache\n' },
      'the target purge of sub/Makefile calls go clean -modcache',
    ],
    [
      'by a pattern',
      'make clean-all',
      { Makefile: 'clean-%:\n\trm -rf /go/pkg/$*\n\trm -rf /go/pkg\n' },
      'the target clean-all of Makefile calls rm on /go/pkg',
    ],
    [
      'in a branch',
      'make clean',
      { Makefile: 'clean:\nifdef CI\n\tgo clean -modcache\nendif\n' },
      'the target clean of Makefile calls go clean -modcache',
    ],
    [
      'by a script',
      'make clean',
      { Makefile: 'clean: ; ./hack/clean.sh\n', 'hack/clean.sh': '#!/bin/sh\ngo clean -modcache\n' },
      'hack/clean.sh calls go clean -modcache',
    ],
    [
      'with its own variable',
      'make clean D=/go/pkg/mod',
      { Makefile: 'D = /tmp\nclean:\n\trm -rf $D\n' },
      'the target clean of Makefile calls rm on /go/pkg/mod',
    ],
  ])('%s', async (_name, run, files, reason) => {
    expect(await obstacles(`${build}${run}`, files)).toEqual([reason, '/root/.cache/go-build']);
  });

  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['another target', 'make build', { Makefile: 'build:\n\tgo build\nclean:\n\tgo clean -modcache\n' }],
    ['a file that is not copied', 'make clean', {}],
    ['a variable of it', 'make all', { Makefile: 'all: X = go clean -modcache\nall:\n\techo $(X)\n' }],
    ['targets that need each other', 'make a', { Makefile: 'a: b\nb: a\n\tgo vet\n' }],
    ['a definition', 'make a', { Makefile: 'define T\nclean:\n\tgo clean -modcache\nendef\na:\n\tgo vet\n' }],
  ])('%s does not', async (_name, run, files) => {
    expect(await obstacles(`${build}${run}`, files)).toEqual(both);
  });

  test('what stays outside of the build is not there', async () => {
    const files = { Makefile: 'clean:\n\tgo clean -modcache\n' };
    expect(await obstacles(`${build}make clean`, files, { ignored: ['Makefile'] })).toEqual(both);
    expect(await obstacles(`${build}make clean`, files, { copy: 'COPY go.mod ./' })).toEqual(both);
  });
});

describe('a script', () => {
  test.each<[string, string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'that removes',
      'sh ./slim.sh',
      { 'slim.sh': 'rm -rf "$(go env GOMODCACHE)"\n' },
      ['slim.sh calls rm on /go/pkg/mod', '/root/.cache/go-build'],
    ],
    [
      'that is run by itself',
      './hack/slim',
      { 'hack/slim': '#!/usr/bin/env bash\nset -e\nrm -rf ~/.cache\n' },
      ['hack/slim calls rm on ~/.cache', '/go/pkg/mod'],
    ],
    ['that is sourced', '. ./x.sh', { 'x.sh': 'go clean -cache\n' }, ['x.sh calls go clean -cache', '/go/pkg/mod']],
    [
      'that calls one beside it',
      'bash hack/a.sh',
      { 'hack/a.sh': '"$(dirname "${BASH_SOURCE[0]}")/b.sh"\n', 'hack/b.sh': 'cd /go && rm -rf pkg\n' },
      ['hack/b.sh calls rm on pkg', '/root/.cache/go-build'],
    ],
    [
      'that reads modules',
      './l.sh',
      { 'l.sh': 'find /go/pkg/mod -name LICENSE\n' },
      ['l.sh calls find on /go/pkg/mod', '/root/.cache/go-build'],
    ],
    ['that is none of a shell', './x', { x: '#!/usr/bin/env python3\nos.system("go clean -modcache")\n' }, both],
    ['that calls itself', './x', { x: './x\ngo vet\n' }, both],
    ['of which only the shell knows the path', 'sh $SCRIPT', { 'x.sh': 'go clean -modcache\n' }, both],
  ])('%s', async (_name, run, files, expected) => {
    expect(await obstacles(`${build}${run}`, files)).toEqual(expected);
  });

  test('of a bind mount', async () => {
    const run = 'RUN --mount=type=bind,target=. go build -o /a . && ./x.sh';
    expect(await obstacles(run, { 'x.sh': 'go clean -modcache' }, { copy: 'RUN true' })).toEqual([
      'x.sh calls go clean -modcache',
      '/root/.cache/go-build',
    ]);
  });

  test('of a huge file nothing is read', async () => {
    const files = { 'x.sh': `${'#\n'.repeat(200_000)}go clean -modcache\n` };
    expect(await obstacles(`${build}./x.sh`, files)).toEqual(both);
  });
});
