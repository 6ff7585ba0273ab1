import { describe, expect, test } from '@jest/globals';
import { sharedLayerLines } from '../../src/dockerfile/domain-marks.ts';
import { editDockerfile, editForPlatforms, type EditWish } from '../../src/dockerfile/edit.ts';
import { frontendOf, isDockersFrontend } from '../../src/dockerfile/frontend.ts';
import type { BuildScope } from '../../src/dockerfile/scope.ts';
import { IMAGES, parsed, SCOPE } from './description.ts';

const domain = 'cached-go-docker-build-domain-0123456789abcdef';
const MARK = `--mount=type=secret,id=${domain}`;
const wish: EditWish = { mounts: false, settings: [], domain };
const edited = (text: string, differences: Partial<EditWish> = {}, scope: Partial<BuildScope> = {}): string =>
  editDockerfile(parsed(text), { ...SCOPE, ...scope }, IMAGES, { ...wish, ...differences }).text;
const file = (...lines: readonly string[]): string => ['FROM golang:1.26 AS build', ...lines, ''].join('\n');

describe('the mark of a domain', () => {
  test.each<[string, string, string]>([
    [
      'is on a RUN with a cache mount',
      'RUN --mount=type=cache,id=x,target=/go/pkg/mod go build',
      `RUN ${MARK} --mount=type=cache,id=x,target=/go/pkg/mod go build`,
    ],
    [
      'is on one whose cache is not of Go',
      'RUN --mount=target=/var/cache/apt,type=cache,sharing=locked apt-get update',
      `RUN ${MARK} --mount=target=/var/cache/apt,type=cache,sharing=locked apt-get update`,
    ],
    [
      'is on one whose type only the build knows',
      'ARG T\nRUN --mount=type=$T,target=/x ls',
      `ARG T\nRUN ${MARK} --mount=type=$T,target=/x ls`,
    ],
    ['is on one with quotes', 'RUN --mount="type=cache",target=/x ls', `RUN ${MARK} --mount="type=cache",target=/x ls`],
    ['is not on a RUN without one', 'RUN go build', 'RUN go build'],
    ['is not on a bind mount', 'RUN --mount=target=/src go build', 'RUN --mount=target=/src go build'],
    ['is not on another instruction', 'COPY a b', 'COPY a b'],
  ])('%s', (_, line, now) => expect(edited(file(line))).toBe(file(now)));

  test('is on a RUN that gets its mounts by an edit, once, and after them', () => {
    const text = edited(`${file('RUN go build')}FROM scratch\nCOPY --from=build /a /\n`, { mounts: true });
    expect(text).toMatch(new RegExp(`RUN --mount=type=cache\\S+ --mount=type=cache\\S+ ${MARK} go build`));
    expect(text.split(MARK)).toHaveLength(2);
  });

  test('is in every stage that is built, also in one without go, and in no other', () => {
    const lines = (name: string) => `FROM node AS ${name}\nRUN --mount=type=cache,id=n,target=/n npm ci\n`;
    const text = `${lines('web')}${lines('unused')}FROM golang:1.26\nCOPY --from=web /a /\nRUN go build\n`;
    expect(edited(text).split(MARK)).toHaveLength(2);
    expect(edited(text).indexOf(MARK)).toBeLessThan(text.indexOf('unused'));
  });

  test('is not in a stage of Windows, which has no secret mounts', () => {
    const text = file('RUN --mount=type=cache,target=C:/x go build');
    expect(edited(text, {}, { platform: 'windows/amd64', buildPlatform: 'windows/amd64' })).toBe(text);
  });

  test('is there once, however often the file is edited', () => {
    const text = file('RUN --mount=type=cache,target=/x go build');
    expect(edited(edited(text))).toBe(edited(text));
    const scopes = [SCOPE, { ...SCOPE, platform: 'linux/amd64' }];
    expect(editForPlatforms(parsed(text), scopes, IMAGES, wish).text).toBe(edited(text));
  });

  test('of another domain is another text', () => {
    const text = file('RUN --mount=type=cache,target=/x go build');
    expect(edited(text, { domain: 'other' })).not.toBe(edited(text));
  });

  test('has to be plain', () => {
    expect(() => edited(file('RUN ls'), { domain: 'a,b' })).toThrow(/cannot be written/);
  });
});

test('the layers of RUNs whose cache mount has an explicit id or sharing are shared', () => {
  const text = file(
    'RUN --mount=type=cache,target=/a ls',
    'RUN --mount=type=cache,id=x,target=/a ls',
    'RUN --mount=type=cache,target=/a,sharing=locked ls',
    'RUN --mount=type=secret,id=x ls',
    'RUN --mount=type=cache,target=/id=x ls',
  );
  expect(sharedLayerLines(parsed(text).stages)).toEqual([3, 4]);
});

describe("Docker's own frontend", () => {
  test.each([
    ['', true],
    ['docker/dockerfile:1', true],
    ['docker.io/docker/dockerfile:1.10@sha256:abc', true],
    ['docker/dockerfile-upstream:master', true],
    ['evil/dockerfile:1', false],
    ['ghcr.io/docker/dockerfile:1', false],
    ['docker/dockerfile/x', false],
  ])('%s: %s', (syntax, expected) => {
    const text = syntax === '' ? file('RUN ls') : `# syntax=${syntax}\n${file('RUN ls')}`;
    expect(isDockersFrontend(frontendOf(parsed(text), SCOPE))).toBe(expected);
  });
});
