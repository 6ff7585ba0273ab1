import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../src/action/analyse/analyse.ts';
import { readRequest } from '../../../src/action/request/read-request.ts';
import type { Finding } from '../../../src/report/run-report.ts';
import { givenRun, service } from '../../action/given.ts';

interface Versions {
  readonly buildx?: string;
  readonly buildkit?: readonly string[];
  readonly driver?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly head?: string;
}

async function told({
  buildx,
  buildkit = [],
  driver = 'docker',
  inputs = {},
  head = '',
}: Versions): Promise<readonly Finding[]> {
  const nodes = buildkit.map((line, index) => `Name: n${index}\nStatus: running\n${line}\nPlatforms: linux/amd64\n`);
  const { services } = await givenRun({
    files: { ...service, Dockerfile: `${head}${service.Dockerfile}` },
    inputs: { 'dockerfile-edits': 'auto', ...inputs },
    rules: [
      ...(buildx === undefined
        ? []
        : [[/^docker buildx version/, `github.com/docker/buildx ${buildx} 0a1b2c3\n`] as const]),
      ...(buildkit.length === 0
        ? []
        : [[/^docker buildx inspect/, `Name: b\nDriver: ${driver}\n\nNodes:\n${nodes.join('\n')}`] as const]),
    ],
  });
  const { plan } = await analyse(services, await readRequest(services));
  return plan.findings.filter(({ rule }) => rule === 'old-versions');
}

describe('nothing is told', () => {
  test.each<readonly [string, Versions]>([
    ['of versions that are not known', {}],
    ['of a build that is no release', { buildx: 'v2b03339' }],
    ['of a package of a distribution', { buildkit: ['BuildKit version: v0.0.0+unknown'] }],
    ['of new ones', { buildx: 'v0.29.1', buildkit: ['BuildKit version: v0.25.1'], inputs: { goproxy: 'direct' } }],
    ['of what is not used', { buildx: 'v0.12.0', buildkit: ['Buildkit: v0.9.0'], inputs: { cache: 'off' } }],
    [
      "of BuildKit's own frontend where the Dockerfile names one",
      {
        buildkit: ['BuildKit version: v0.15.2'],
        inputs: { goproxy: 'direct' },
        head: '# syntax=docker/dockerfile:1\n',
      },
    ],
  ])('%s', async (_, versions) => {
    expect(await told(versions)).toEqual([]);
  });
});

describe('one finding names what is too old, what it lacks and what still works', () => {
  test.each<readonly [string, Versions, RegExp, RegExp]>([
    [
      'a buildx without records to remove',
      { buildx: 'v0.19.2', buildkit: ['Buildkit: v0.12.0'] },
      /^buildx 0\.19\.2 is too old for removing the records .*: 0\.20 is the first version with it\. Everything else works; the records stay\.$/,
      /^Install a newer buildx/,
    ],
    [
      'a buildx and an engine for no caches at all',
      { buildx: 'v0.12.0', buildkit: ['Buildkit: v0.9.3'] },
      /^buildx 0\.12\.0 is too old for helper builds.*0\.13 is the first.*The build itself works, without caches\. buildx 0\.12\.0 .* BuildKit 0\.9\.3 is too old for helper builds/,
      /^Install a newer buildx, .*\. Update the Docker engine, or use a newer BuildKit with `driver: docker-container`\.$/,
    ],
    [
      'one of several nodes, for settings',
      {
        driver: 'docker-container',
        buildkit: ['BuildKit version: v0.16.0', 'BuildKit version: v0.15.2'],
        inputs: { goproxy: 'direct' },
      },
      /^BuildKit 0\.15\.2 is too old for Go's settings as secrets.*`# syntax=docker\/dockerfile:1` they work; without it, a stage that declares the variable with ARG gets the setting\.$/,
      /^Update the BuildKit of the builder\.$/,
    ],
  ])('%s', async (_, versions, message, fix) => {
    const findings = await told(versions);
    expect(findings).toEqual([
      {
        rule: 'old-versions',
        file: '',
        line: 0,
        message: expect.stringMatching(message),
        fix: expect.stringMatching(fix),
      },
    ]);
  });
});

test.each([
  ['v0.15.2', false],
  ['v0.16.0', true],
])('BuildKit %s gets secrets as variables: %s', async (version, hasSecrets) => {
  const node = `Name: n\nStatus: running\nBuildKit version: ${version}\nPlatforms: linux/amd64\n`;
  const { services } = await givenRun({
    files: service,
    inputs: { 'dockerfile-edits': 'auto', goproxy: 'direct' },
    rules: [[/^docker buildx inspect/, `Name: b\nDriver: remote\n\nNodes:\n${node}`]],
  });
  const { toBuild } = await analyse(services, await readRequest(services));
  expect(toBuild.builtText.includes('env=GOPROXY')).toBe(hasSecrets);
});
