import { describe, expect, test } from '@jest/globals';
import type { RunOptions } from '../../action/given.ts';
import { checked } from '../given.ts';

const config = { config: { Env: ['GOLANG_VERSION=1.26.1', 'GOTOOLCHAIN=local', 'GOPATH=/go'] } };

/** A builder that asks registries, and an image that one of them has for these platforms. */
function asked(offered: readonly string[], inputs: RunOptions['inputs'] = {}): Omit<RunOptions, 'files'> {
  const manifests = offered.map((each) => {
    const [os, architecture, variant] = each.split('/');
    return { platform: { os, architecture, ...(variant === undefined ? {} : { variant }) } };
  });
  const image = Object.fromEntries(offered.map((each) => [each, config]));
  return {
    inputs,
    rules: [
      [/^docker buildx inspect/, 'Name: b\nDriver: docker-container\n\nNodes:\nName: n\nPlatforms: linux/amd64\n'],
      [/^docker buildx imagetools inspect .* golang:1\.26/, JSON.stringify({ image, manifest: { manifests } })],
    ],
  };
}

const files = (Dockerfile: string) => ({ Dockerfile, 'go.mod': 'module a\n\ngo 1.26\n', 'main.go': 'package main\n' });
const plain = 'FROM golang:1.26\nWORKDIR /src\nCOPY . .\nRUN go build ./...\n';
const crossing = plain.replace('FROM', 'FROM --platform=$BUILDPLATFORM');
const slip = plain.replace('FROM', 'FROM --platform=linux/amd46');
const two = ['linux/amd64', 'linux/arm64/v8'];

async function refusals(dockerfile: string, options: Omit<RunOptions, 'files'>): Promise<readonly string[]> {
  const { told } = await checked(files(dockerfile), options);
  return told.filter((each) => each.endsWith(' platform-missing'));
}

describe('an image that is not there for the platform of its stage', () => {
  test.each<readonly [string, string, readonly string[], RunOptions['inputs'], readonly string[]]>([
    ['a slip', slip, two, {}, ['error Dockerfile:1 platform-missing']],
    ['one of several', plain, two, { platforms: 'linux/amd64,linux/s390x' }, ['error Dockerfile:1 platform-missing']],
    ["the builder's own", plain, ['linux/arm64'], {}, ['error Dockerfile:1 platform-missing']],
    ['the only one of an index', plain, ['linux/s390x'], {}, ['error Dockerfile:1 platform-missing']],
    [
      'that FROM names',
      plain.replace('FROM', 'FROM --platform=linux/ppc64le'),
      two,
      {},
      ['error Dockerfile:1 platform-missing'],
    ],
    [
      'with `preflight: warn`',
      plain,
      two,
      { platforms: 'linux/s390x', preflight: 'warn' },
      ['warning Dockerfile:1 platform-missing'],
    ],
    ['not without the check', plain, two, { platforms: 'linux/s390x', preflight: 'off' }, []],
    [
      'not for a stage that is not built',
      `${plain}FROM scratch\nCOPY main.go /\n`,
      two,
      { platforms: 'linux/s390x' },
      [],
    ],
    ['not for a stage of the own platform', `${crossing}FROM scratch\n`, two, { platforms: 'linux/s390x' }, []],
    ['not where it is there', plain, two, { platforms: 'linux/amd64,linux/arm64' }, []],
    ['not under another name', plain, two, { platforms: 'arm64' }, []],
    ["not for Docker's own word", plain, two, { platforms: 'local' }, []],
    [
      'not where BuildKit takes an older one',
      plain,
      ['linux/arm/v6', 'linux/amd64'],
      { platforms: 'linux/arm/v7' },
      [],
    ],
    [
      'not where BuildKit takes that of 32 bits',
      plain,
      ['linux/386', 'linux/arm/v7'],
      { platforms: 'linux/amd64,linux/arm64' },
      [],
    ],
    [
      'but not a newer one',
      plain,
      ['linux/arm/v7'],
      { platforms: 'linux/arm/v6' },
      ['error Dockerfile:1 platform-missing'],
    ],
    [
      'not where a context replaces it',
      plain,
      two,
      { platforms: 'linux/s390x', 'build-contexts': 'golang:1.26=docker-image://golang:1.25' },
      [],
    ],
    ['not for another frontend', `# syntax=me/frontend\n${plain}`, two, { platforms: 'linux/s390x' }, []],
  ])('%s', async (_, dockerfile, offered, inputs, told) => {
    expect(await refusals(dockerfile, asked(offered, inputs))).toEqual(told);
  });

  test('an image that is no index is taken by BuildKit as it is', async () => {
    const options = asked([], { platforms: 'linux/s390x' });
    const rules = [...(options.rules ?? [])];
    rules[1] = [/imagetools/, JSON.stringify({ image: { os: 'linux', architecture: 'amd64', ...config } })];
    expect(await refusals(plain, { ...options, rules })).toEqual([]);
  });

  test('is told with its platforms, and with the one that was meant', async () => {
    const texts = async (inputs: RunOptions['inputs'], dockerfile = plain) =>
      (await checked(files(dockerfile), asked(two, inputs))).findings
        .filter(({ rule }) => rule === 'platform-missing')
        .map(({ message, fix }) => `${message} ${fix}`);
    expect(await texts({}, slip)).toEqual([
      "FROM of line 1 takes golang:1.26 for linux/amd46, and that image is there for linux/amd64, linux/arm64/v8 only. Correct this line's `--platform`, or name an image that is there for linux/amd46. Did you mean `linux/amd64`?",
    ]);
    expect(await texts({ platforms: 'linux/amd64,linux/arm/v7' })).toEqual([
      'For linux/arm/v7: FROM of line 1 takes golang:1.26 for linux/arm/v7, and that image is there for linux/amd64, linux/arm64/v8 only. Correct `platforms`, or name an image that is there for linux/arm/v7.',
    ]);
    expect(await texts({}, plain.replace('FROM', 'FROM --platform=linux/s390x'))).toEqual([
      "FROM of line 1 takes golang:1.26 for linux/s390x, and that image is there for linux/amd64, linux/arm64/v8 only. Correct this line's `--platform`, or name an image that is there for linux/s390x.",
    ]);
  });
});
