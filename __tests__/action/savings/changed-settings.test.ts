import { describe, expect, test } from '@jest/globals';
import { changedSettings, hasHashes, settingHashes } from '../../../src/action/savings/changed-settings.ts';
import { hashedSettings } from '../../../src/dockerfile/go/hashed-settings.ts';
import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { IMAGES, parsed, SCOPE } from '../../dockerfile/description.ts';

function build(run: string, workdir = '/src') {
  const mount = '--mount=type=cache,target=/root/.cache/go-build';
  const text = `FROM golang:1.26 AS build\nWORKDIR ${workdir}\nRUN ${mount} ${run}\n`;
  return { goStages: readDockerfile(parsed(text), SCOPE, IMAGES).goStages };
}

const before = settingHashes(build('CGO_ENABLED=0 GOFLAGS=-tags=a go build .'));

test('the same settings have changed nothing, whatever else the RUN does', () => {
  expect(changedSettings(build('CGO_ENABLED=0 GOFLAGS=-tags=a go build -o /new . && ls'), before)).toEqual([]);
});

test.each([
  ['CGO_ENABLED=1 GOFLAGS=-tags=a go build .', [{ name: 'CGO_ENABLED', how: 'changed', line: 3 }]],
  ['CGO_ENABLED=0 GOFLAGS=-tags=a go build -trimpath .', [{ name: '-trimpath', how: 'new', line: 3 }]],
  ['CGO_ENABLED=0 go build .', [{ name: '-tags', how: 'gone', line: 0 }]],
])('%s', (run, changes) => {
  expect(changedSettings(build(run), before)).toEqual(changes);
});

test('another WORKDIR is a change', () => {
  expect(changedSettings(build('CGO_ENABLED=0 GOFLAGS=-tags=a go build .', '/app'), before)).toEqual([
    { name: 'WORKDIR', how: 'changed', line: 3 },
  ]);
});

test('of a snapshot that does not tell, nothing has changed', () => {
  expect(changedSettings(build('go build -race .'), undefined)).toEqual([]);
  expect(changedSettings(build('go build -race .'), {})).toEqual([]);
});

describe('what go said', () => {
  const same = build('CGO_ENABLED=0 GOFLAGS=-tags=a go build .');
  const said = (...lines: readonly string[]) => hashedSettings(lines, 3);
  const asked = settingHashes(same, said('GOAMD64=v1', 'compile x []'));

  test('has changed by the name that people know', () => {
    const changes = changedSettings(same, asked, said('GOAMD64=v3', 'compile x ["-N"]'));
    expect(changes).toEqual([
      { name: 'GOAMD64', how: 'changed', line: 3 },
      { name: '-gcflags', how: 'changed', line: 3 },
    ]);
  });

  test('counts only where both runs have asked', () => {
    expect(changedSettings(same, before, said('GOAMD64=v3'))).toEqual([]);
    expect(changedSettings(same, asked)).toEqual([]);
    expect([hasHashes(asked), hasHashes(before), hasHashes()]).toEqual([true, false, false]);
  });

  test('is not told twice where the Dockerfile shows it', () => {
    const other = build('CGO_ENABLED=0 GOAMD64=v3 GOFLAGS=-tags=a go build .');
    const changes = changedSettings(other, asked, said('GOAMD64=v3', 'compile x []'));
    expect(changes).toEqual([{ name: 'GOAMD64', how: 'new', line: 3 }]);
  });
});

test('settings of other images count, and no value can be read in what is stored', () => {
  const both = { ...build('CGO_ENABLED=s3cret go build .'), beside: [build('GOOS=plan9 go build .')] };
  expect(Object.keys(settingHashes(both))).toEqual(expect.arrayContaining(['CGO_ENABLED', 'GOOS']));
  expect(JSON.stringify(settingHashes(both))).not.toMatch(/s3cret|plan9/);
});
