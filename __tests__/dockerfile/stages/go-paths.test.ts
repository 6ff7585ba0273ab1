import { describe, expect, test } from '@jest/globals';
import type { Environment } from '../../../src/dockerfile/stages/environment.ts';
import { goPaths, ownerOf } from '../../../src/dockerfile/stages/go-paths.ts';

interface Case {
  readonly name: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly written?: Readonly<Record<string, string>>;
  readonly user?: string;
  /** The home folder that somebody has looked up. */
  readonly home?: string;
  readonly paths: readonly [modules: string, build: string];
  readonly homeKnown?: boolean;
}

describe("Go's cache folders", () => {
  const cases: readonly Case[] = [
    { name: 'the official image', env: { GOPATH: '/go' }, paths: ['/go/pkg/mod', '/root/.cache/go-build'] },
    { name: 'nothing set', paths: ['/root/go/pkg/mod', '/root/.cache/go-build'] },
    { name: 'several folders in GOPATH', env: { GOPATH: '/a:/b' }, paths: ['/a/pkg/mod', '/root/.cache/go-build'] },
    { name: 'set by themselves', env: { GOPATH: '/go', GOMODCACHE: '/m/', GOCACHE: '/c/../d' }, paths: ['/m', '/d'] },
    {
      name: 'an empty value is none',
      env: { GOCACHE: '', GOPATH: '' },
      paths: ['/root/go/pkg/mod', '/root/.cache/go-build'],
    },
    { name: 'XDG_CACHE_HOME', env: { XDG_CACHE_HOME: '/x' }, paths: ['/root/go/pkg/mod', '/x/go-build'] },
    { name: 'go env -w', written: { GOMODCACHE: '/w', GOCACHE: '/v' }, env: { GOCACHE: '/e' }, paths: ['/w', '/e'] },
    { name: 'HOME', env: { HOME: '/h' }, user: 'app', paths: ['/h/go/pkg/mod', '/h/.cache/go-build'] },
    { name: 'an empty HOME', env: { HOME: '' }, paths: ['/root/go/pkg/mod', '/root/.cache/go-build'] },
    {
      name: 'a number that /etc/passwd lacks',
      user: '65532:65532',
      paths: ['/go/pkg/mod', '/.cache/go-build'],
      homeKnown: false,
    },
    { name: 'a name', user: 'app', paths: ['/home/app/go/pkg/mod', '/home/app/.cache/go-build'], homeKnown: false },
    {
      name: 'a name that somebody looked up',
      user: 'app:staff',
      home: '/srv/app',
      paths: ['/srv/app/go/pkg/mod', '/srv/app/.cache/go-build'],
    },
    {
      name: 'a number that somebody looked up',
      user: '1000:7',
      home: '/srv/app',
      paths: ['/srv/app/go/pkg/mod', '/srv/app/.cache/go-build'],
    },
    {
      name: 'HOME wins over what was looked up',
      env: { HOME: '/h' },
      home: '/srv/app',
      paths: ['/h/go/pkg/mod', '/h/.cache/go-build'],
    },
  ];
  test.each(cases)('$name', ({ env = {}, written = {}, user = '', home, paths, homeKnown = true }) => {
    const values = new Map(Object.entries(env));
    const environment: Environment = { env: values, kept: values, user, workdir: '/' };
    const found = goPaths(environment, new Map(Object.entries(written)), home);
    expect([found.gomodcache, found.gocache]).toEqual(paths);
    expect(found.homeKnown).toBe(homeKnown);
  });
});

test.each([
  { user: '', owner: { uid: 0, gid: 0 } },
  { user: 'root', owner: { uid: 0, gid: 0 } },
  { user: '0:5', owner: { uid: 0, gid: 5 } },
  { user: 'root:wheel', owner: { name: 'root:wheel' } },
  { user: '1000:1001', owner: { uid: 1000, gid: 1001 } },
  { user: '1000', owner: { name: '1000' } },
  { user: 'app', owner: { name: 'app' } },
])('USER $user owns as $owner', ({ user, owner }) => {
  expect(ownerOf(user)).toEqual(owner);
});
