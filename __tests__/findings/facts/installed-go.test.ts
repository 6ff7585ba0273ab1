import { describe, expect, test } from '@jest/globals';
import type { Images } from '../../../src/dockerfile/stages/build-scope.ts';
import { gotoolchainOf, installedGo, surelyHasGo } from '../../../src/findings/facts/installed-go.ts';
import { GOLANG } from '../../dockerfile/description.ts';
import { lastUse } from '../uses.ts';

const known: Images = () => GOLANG;
const unknown: Images = () => undefined;
const withEnv =
  (env: Readonly<Record<string, string>>): Images =>
  () => ({ ...GOLANG, env: { ...GOLANG.env, ...env } });
const useOf = (lines: string, images: Images, base = 'golang:1.26') => lastUse(`FROM ${base}\n${lines}\n`, {}, images);

describe('the Go of an inspected image', () => {
  test.each<readonly [string, string, boolean]>([
    ['is sure', 'RUN go build', true],
    ['is not sure after another was installed', 'RUN apk add go\nRUN go build', false],
    ['is not sure after another was copied', 'COPY --from=x /usr/local/go /usr/local/go\nRUN go build', false],
    ['is not sure behind a new folder of PATH', 'ENV PATH=/opt/go/bin:$PATH\nRUN go build', false],
    ['is sure before a new folder of PATH', 'ENV PATH=$PATH:/opt/go/bin\nRUN go build', true],
    ['is not sure where it is not in PATH', 'ENV PATH=/bin\nRUN go build', false],
    ['is not sure where the RUN sets PATH', 'RUN PATH=/opt/go/bin:$PATH go build', false],
    ['is sure where the RUN sets a name that ends alike', 'RUN GOPATH=/x go build', true],
  ])('%s', async (_name, lines, isSure) => {
    expect(installedGo(await useOf(lines, known))).toEqual({ version: '1.26.8', shown: '1.26.8', isSure });
  });

  test.each([
    ['that names no version', withEnv({ GOLANG_VERSION: 'tip' })],
    ['that names none at all', (): ReturnType<Images> => ({ ...GOLANG, env: {} })],
  ])('is unknown in one %s, whatever its tag', async (_name, images) => {
    expect(installedGo(await useOf('RUN go build', images))).toBeUndefined();
  });
});

describe('the Go of an image that could not be inspected', () => {
  test.each<readonly [string, string, string | undefined]>([
    ['golang:1.26.1', '1.26.1', '1.26.1'],
    ['golang:1.26', '1.26.999', '1.26'],
    ['golang:1.20', '1.20', '1.20'],
    ['golang:1.26-alpine', '1.26.999', '1.26'],
    ['docker.io/library/golang:1.26.1-bookworm', '1.26.1', '1.26.1'],
    ['registry.example.com/library/golang:1.26.1', '1.26.1', '1.26.1'],
    ['golang:latest', '', undefined],
    ['golang:1', '', undefined],
    ['acme/golang:1.26', '', undefined],
    ['golang:1.26rc1', '', undefined],
  ])('is by its tag, and not sure: %s', async (base, version, shown) => {
    const expected = shown === undefined ? undefined : { version, shown, isSure: false };
    expect(installedGo(await useOf('RUN go build', unknown, base))).toEqual(expected);
  });
});

test.each<readonly [string, string, Images, boolean]>([
  ['an image has surely its own Go', '1.26.8', known, true],
  ['an image has surely more than an older one', '1.20', known, true],
  ['an image has not surely a newer one', '1.26.9', known, false],
  ['of an image by its tag nothing is sure', '1.20', unknown, false],
])('%s', async (_name, version, images, expected) => {
  expect(surelyHasGo(await useOf('RUN go build', images), version)).toBe(expected);
});

describe('GOTOOLCHAIN', () => {
  const unset: Images = () => ({ ...GOLANG, env: { GOLANG_VERSION: '1.26.8' } });
  test.each<readonly [string, string, Images, unknown]>([
    ['of the image', 'RUN go build', known, { kind: 'set', value: 'local' }],
    ['of the RUN', 'RUN GOTOOLCHAIN=auto go build', known, { kind: 'set', value: 'auto' }],
    ['not set by an inspected image', 'RUN go build', unset, { kind: 'unset' }],
    ['local in an image that could not be inspected', 'RUN go build', unknown, { kind: 'set', value: 'local' }],
    [
      'of the Dockerfile in such an image',
      'ENV GOTOOLCHAIN=auto\nRUN go build',
      unknown,
      { kind: 'set', value: 'auto' },
    ],
    ['that only the shell knows', 'RUN GOTOOLCHAIN=$(cat x) go build', unknown, { kind: 'unclear' }],
  ])('is %s', async (_name, lines, images, expected) => {
    expect(gotoolchainOf(await useOf(lines, images))).toEqual(expected);
  });
});
