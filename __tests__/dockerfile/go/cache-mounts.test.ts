import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import { type CacheMount, mountIdentity } from '../../../src/dockerfile/go/cache-mounts.ts';
import { IMAGES, parsed, SCOPE } from '../description.ts';

function mount(flag: string, before = ''): CacheMount {
  const text = `FROM golang:1.26 AS build\n${before}\nRUN ${flag} go build\nFROM scratch\nCOPY --from=build /a /`;
  const [found] = readDockerfile(parsed(text), SCOPE, IMAGES).goStages.flatMap(({ runs }) =>
    runs.flatMap(({ cacheMounts: { served } }) => served),
  );
  if (!found) throw new Error(`no cache mount in ${flag}`);
  return found;
}

describe('the record of a mount', () => {
  const plain = '--mount=type=cache,target=/go/pkg/mod';
  test.each([
    { name: 'dst and a slash at the end', other: '--mount=type=cache,dst=/go/pkg/mod/' },
    { name: 'the target as id', other: '--mount=type=cache,id=/go/pkg/mod,destination=/go/pkg/mod' },
    { name: 'another sharing', other: `${plain},sharing=locked` },
    { name: 'read-only', other: `${plain},ro` },
    { name: 'an empty id', other: `${plain},id=` },
  ])('$name is the same', ({ other }) => {
    expect(mountIdentity(mount(other))).toBe(mountIdentity(mount(plain)));
  });

  test.each([
    { name: 'an id', other: `${plain},id=x` },
    { name: 'uid', other: `${plain},uid=0` },
    { name: 'mode', other: `${plain},mode=0700` },
    { name: 'from', other: `${plain},from=busybox` },
    { name: 'a relative target', other: '--mount=type=cache,target=pkg/mod', before: 'WORKDIR /go' },
  ])('$name is another', ({ other, before }) => {
    expect(mountIdentity(mount(other, before))).not.toBe(mountIdentity(mount(plain)));
  });

  test("uid, gid and mode stand for each other's defaults", () => {
    const texts = ['uid=0', 'gid=0', 'mode=755', 'uid=0,gid=0,mode=0755'].map((fields) =>
      mountIdentity(mount(`${plain},${fields}`)),
    );
    expect(new Set(texts).size).toBe(1);
  });

  test('a source makes uid, gid and mode void', () => {
    expect(mountIdentity(mount(`${plain},from=a,source=/x,uid=5`))).toBe(
      mountIdentity(mount(`${plain},from=a,source=x/`)),
    );
  });
});
