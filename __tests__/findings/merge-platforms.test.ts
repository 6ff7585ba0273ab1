import { describe, expect, test } from '@jest/globals';
import { findingsOfPlatforms } from '../../src/findings/merge-platforms.ts';
import type { Finding } from '../../src/report/run-report.ts';
import { checked } from './given.ts';

const finding = (message: string, more: Partial<Finding> = {}): Finding => ({
  rule: 'a-rule',
  file: 'go.mod',
  line: 3,
  message,
  fix: 'Mend it.',
  ...more,
});
const fatal = { level: 'error' } as const;

describe('what is found for several platforms', () => {
  test.each<readonly [string, Readonly<Record<string, readonly Finding[]>>, readonly Finding[]]>([
    ['one platform', { a: [finding('x'), finding('y')] }, [finding('x'), finding('y')]],
    ['the same for each', { a: [finding('x')], b: [finding('x')] }, [finding('x')]],
    ['for one of them', { a: [], b: [finding('x', fatal)] }, [finding('For b: x', fatal)]],
    ['for two of three', { a: [finding('x')], b: [], c: [finding('x')] }, [finding('For a, c: x')]],
    [
      'another for each',
      { a: [finding('x'), finding('z')], b: [finding('y'), finding('z')] },
      [finding('For a: x'), finding('z'), finding('For b: y')],
    ],
    ['an error for one alone', { a: [finding('x')], b: [finding('x', fatal)] }, [finding('x', fatal)]],
    ['an error for the first alone', { a: [finding('x', fatal)], b: [finding('x')] }, [finding('x', fatal)]],
    ['nothing', { a: [], b: [] }, []],
  ])('%s', (_name, found, expected) => {
    const all = Object.entries(found).map(([platform, findings]) => ({ platform, findings }));
    expect(findingsOfPlatforms(all)).toEqual(expected);
  });

  test('a platform that is named twice', () => {
    const all = [
      { platform: 'a', findings: [finding('x')] },
      { platform: 'a', findings: [finding('x')] },
    ];
    expect(findingsOfPlatforms(all)).toEqual([finding('x')]);
  });
});

describe('a build for amd64 and arm64', () => {
  const files = {
    Dockerfile: `FROM golang:1.26 AS for-amd64
FROM golang:1.24 AS for-arm64
FROM for-$TARGETARCH
WORKDIR /src
COPY . .
RUN go build -o /app .
`,
    'go.mod': 'module example.com/app\n\ngo 1.26.0\n',
  };
  const messages = async (platforms: string): Promise<readonly (string | undefined)[]> => {
    const { findings } = await checked(files, { inputs: { platforms } });
    return findings.map(({ message, level }) => `${level ?? 'warning'} ${message.slice(0, 41)}`);
  };
  test.each<readonly [string, readonly string[]]>([
    ['linux/amd64', []],
    ['linux/arm64', ['error go.mod requires go >= 1.26.0 (running go ']],
    ['linux/amd64,linux/arm64', ['error For linux/arm64: go.mod requires go >= 1.']],
    ['linux/arm64,linux/amd64', ['error For linux/arm64: go.mod requires go >= 1.']],
  ])('%s', async (platforms, expected) => {
    expect(await messages(platforms)).toEqual(expected);
  });

  test('tells once what holds for both', async () => {
    const all = { ...files, Dockerfile: files.Dockerfile.replace('FROM for-$TARGETARCH', 'FROM for-arm64') };
    const { findings } = await checked(all, { inputs: { platforms: 'linux/amd64,linux/arm64' } });
    expect(findings.map(({ message }) => message.slice(0, 23))).toEqual(['go.mod requires go >= 1']);
  });
});
