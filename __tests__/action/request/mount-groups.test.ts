import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import { groupMounts } from '../../../src/action/request/mount-groups.ts';
import { parseDockerfile } from '../../../src/dockerfile/syntax/parse.ts';
import type { BuildScope } from '../../../src/dockerfile/stages/build-scope.ts';

const image = { env: { GOLANG_VERSION: '1.26.1', GOPATH: '/go' }, user: '', workdir: '/go', onBuild: [] };

function grouped(lines: readonly string[], scopes: readonly Partial<BuildScope>[] = [{}]) {
  const parsed = parseDockerfile(['FROM golang:1.26 AS build', ...lines, ''].join('\n'));
  if (parsed.kind !== 'parsed') throw new Error(parsed.message);
  const scope: BuildScope = {
    buildArgs: {},
    target: '',
    platform: 'linux/amd64',
    buildPlatform: 'linux/amd64',
    buildContexts: [],
  };
  return groupMounts(
    scopes.flatMap((each) => readDockerfile(parsed.dockerfile, { ...scope, ...each }, () => image).goStages),
  );
}
const recordsOf = (lines: readonly string[], scopes?: readonly Partial<BuildScope>[]) =>
  grouped(lines, scopes).groups.get('build')?.records ?? [];

const cache = '/root/.cache/go-build';
const run = (options: string, command = 'go build ./...'): string => `RUN --mount=type=cache,${options} ${command}`;

describe('records', () => {
  test('each once, whatever number of RUNs share it', () => {
    const records = recordsOf([
      run(`target=${cache}`, 'go vet'),
      run(`dst=${cache}/`),
      run(`destination=${cache},sharing=locked`),
    ]);
    expect(records).toEqual([
      { id: cache, sharing: 'shared', uid: '', gid: '', mode: '', from: '', source: '', owner: { uid: 0, gid: 0 } },
    ]);
  });

  test.each([
    ['other ids', [run(`target=${cache},id=a`), run(`target=${cache},id=b`)], ['a', 'b']],
    ['an id and none', [run(`target=${cache}`), run(`target=${cache},id=b`)], [cache, 'b']],
    ['the owner, where it is given', [run(`target=${cache},id=a`), run(`target=${cache},id=a,uid=0`)], ['a', 'a']],
    [
      'the image it begins with',
      [run(`target=${cache},id=a`), run(`target=${cache},id=a,from=golang:1.26`)],
      ['a', 'a'],
    ],
  ])('%s make several', (_name, lines, ids) => {
    expect(recordsOf(lines).map(({ id }) => id)).toEqual(ids);
  });

  test('platforms with an id of their own have records of their own', () => {
    const lines = ['ARG TARGETARCH', run(`target=${cache},id=go-$TARGETARCH`)];
    const scopes = [{ platform: 'linux/amd64' }, { platform: 'linux/arm64' }];
    expect(recordsOf(lines, scopes).map(({ id }) => id)).toEqual(['go-amd64', 'go-arm64']);
  });

  test('platforms that share a mount have one, told once', () => {
    const lines = [run(`target=${cache}`)];
    const scopes = [{ platform: 'linux/amd64' }, { platform: 'linux/arm64' }];
    expect(recordsOf(lines, scopes)).toHaveLength(1);
    expect(grouped(lines, scopes).plans).toHaveLength(1);
  });

  test('modules and compiled packages are two groups', () => {
    const { groups } = grouped([run(`target=/go/pkg/mod --mount=type=cache,target=${cache}`)]);
    expect([...groups].map(([kind, { records }]) => [kind, records.map(({ id }) => id)])).toEqual([
      ['modules', ['/go/pkg/mod']],
      ['build', [cache]],
    ]);
  });

  test('one id for both is no place for either to be restored safely', () => {
    const { groups, plans } = grouped([run(`target=/go/pkg/mod,id=go --mount=type=cache,target=${cache},id=go`)]);
    expect([...groups.keys()]).toEqual(['modules']);
    expect(plans.find(({ kind }) => kind === 'build')).toMatchObject({
      decision: 'skipped',
      reason: expect.stringContaining('its own `id`'),
    });
  });
});

describe('who owns the files', () => {
  test.each([
    ['nobody else', [], '', { uid: 0, gid: 0 }],
    ['numbers', ['USER 1000:1001'], '', { uid: 1000, gid: 1001 }],
    ['a number alone', ['USER 1000'], '', { uid: 1000, gid: 0 }],
    ['a number, its group on the mount', ['USER 1000'], ',uid=1000,gid=50', { uid: 1000, gid: 50 }],
    ['a number and a name', ['USER 1000:app'], '', { uid: 1000, gid: 0 }],
    ['root and a name', ['USER root:app'], ',gid=50', { uid: 0, gid: 50 }],
    ['a name, its number on the mount', ['USER app'], ',uid=1000,gid=1001', { uid: 1000, gid: 1001 }],
    ['a name, the user alone on the mount', ['USER app'], ',uid=1000', { uid: 1000, gid: 0 }],
    ['a name and a number', ['USER app:1001'], ',uid=1000,gid=7', { uid: 1000, gid: 1001 }],
    ['a number from an ARG', ['ARG ID=1234', 'USER $ID:$ID'], '', { uid: 1234, gid: 1234 }],
  ])('%s', (_name, lines, options, owner) => {
    const [record] = recordsOf(['ENV GOCACHE=/cache', ...lines, run(`target=/cache${options}`)]);
    expect(record?.owner).toEqual(owner);
  });

  test.each([
    ['a name that only the image knows', ['USER app'], '', /owner of the files is not known.*instead of app/],
    ['its group as well', ['USER app:staff'], '', /instead of app:staff/],
    ['a mount whose uid is no number', [], ',uid=app', /`uid`, `gid` or `mode` is not a number/],
    ['a mount whose mode is no number', [], ',mode=rwx', /is not a number/],
    ['an image that is not one', [], ',from=a%b', /`from` or `source` is not an image/],
  ])('without an answer the mount is left alone: %s', (_name, lines, options, reason) => {
    const { groups, plans } = grouped(['ENV GOCACHE=/cache', ...lines, run(`target=/cache${options}`)]);
    expect(groups.size).toBe(0);
    expect(plans).toMatchObject([{ decision: 'skipped', reason: expect.stringMatching(reason) }]);
  });
});

test('every mount is told with its identity, and those that are not served with the reason', () => {
  const { plans } = grouped([run(`target=/go/pkg/mod,id=mods,uid=5,mode=0700`), run(`target=/root/.cache`)]);
  expect(plans).toMatchObject([
    {
      kind: 'modules',
      identity: 'id=mods uid=5 mode=0700',
      target: '/go/pkg/mod',
      stage: 'build',
      line: 2,
      decision: 'served',
    },
    {
      kind: 'build',
      identity: '',
      target: cache,
      line: 3,
      decision: 'skipped',
      reason: expect.stringContaining('mount the cache folder itself'),
    },
  ]);
});
