import { describe, expect, test } from '@jest/globals';
import { reasonToLeave, unanalysed, untouched } from '../../../src/action/analyse/untouched.ts';
import type { RunFacts } from '../../../src/config/run/run-facts.ts';
import type { Refused } from '../../../src/platform/checkout.ts';
import { configOf, givenFacts } from '../../config/given.ts';

type Inputs = Readonly<Record<string, string>>;

describe('a build is left as it was written', () => {
  test.each<readonly [string, Inputs, string]>([
    ['where nothing is built', { call: 'check' }, '`call: check` builds nothing'],
    [
      'where BuildKit fetches the context',
      { context: 'https://example.com/x.git' },
      'BuildKit fetches the context, so',
    ],
    [
      'where buildx downloads the Dockerfile',
      { file: 'https://example.com/Dockerfile' },
      'buildx downloads the Dockerfile',
    ],
    ['not where `call` asks for a build', { call: 'build' }, ''],
    ['not where all is on the runner', {}, ''],
  ])('%s', (_name, inputs, reason) => {
    const told = reasonToLeave(configOf(inputs));
    expect(told.startsWith(reason)).toBe(true);
    expect(told === '').toBe(reason === '');
  });
});

interface Given {
  readonly facts?: Partial<RunFacts>;
  readonly refused?: readonly Refused[];
}

function left(inputs: Inputs, { facts = {}, refused = [] }: Given = {}) {
  const asked = givenFacts({ runnerEnvironment: 'self-hosted', ...facts });
  const builder = { name: 'b', driver: 'docker', nodes: [{ name: 'b0', platforms: ['linux/amd64'] }] };
  const request = { facts: asked, config: configOf(inputs, asked), builder, isOwnBuilder: false };
  const run = { folder: '/project', nonce: 'nonce0', env: {} };
  const services = { run, checkout: { refused: () => refused } } as never;
  return { services, request, analysis: untouched(services, request, 'a reason') };
}

test('no cache is served, each for that reason, and the Dockerfile is not edited', () => {
  const { serving, toBuild, delivery, asked } = left({ file: 'deploy/Dockerfile', context: 'api' }).analysis;
  expect(serving.caches).toEqual(
    ['modules', 'build'].map((kind) => ({ kind, plan: { kind: 'off', reason: 'a reason' } })),
  );
  expect([toBuild.isEdited, toBuild.goStages, delivery.settings]).toEqual([false, [], []]);
  expect([asked.context, asked.dockerfile]).toEqual(['/project/api', '/project/deploy/Dockerfile']);
});

describe('what is executed is kept apart from other runs all the same', () => {
  test.each<readonly [string, Inputs, boolean]>([
    ['a build from a repository', { context: 'https://example.com/x.git' }, true],
    ['not a check, which executes nothing', { call: 'check' }, false],
  ])('%s', (_name, inputs, isApart) => {
    const { buildArgs } = left(inputs).analysis.asked.config.build;
    expect(buildArgs.map(({ name }) => name)).toEqual(isApart ? ['BUILDKIT_CACHE_MOUNT_NS'] : []);
  });

  test('also a build that could not be analysed', () => {
    const { services, request } = left({});
    const { asked, serving } = unanalysed(services, request, 'oops');
    const namespace = expect.stringMatching(/^cached-go-docker-build-[0-9a-f]{32}$/);
    expect(asked.config.build.buildArgs).toEqual([{ name: 'BUILDKIT_CACHE_MOUNT_NS', value: namespace }]);
    expect(asked.config.build.addHosts).toEqual([
      expect.stringMatching(/^cached-go-docker-build-[0-9a-f]{32}\.invalid:/),
    ]);
    expect(serving.caches[0]?.plan).toEqual({ kind: 'off', reason: 'the build could not be analysed: oops' });
  });
});

describe('what the user is told', () => {
  test.each<readonly [string, Inputs, Given, readonly string[]]>([
    ['once, that a context is not on the runner', { context: 'https://example.com/x.git' }, {}, ['remote-build']],
    ['the same of a Dockerfile', { file: 'https://example.com/Dockerfile' }, {}, ['remote-build']],
    ['nothing of a check', { call: 'check', context: 'https://example.com/x.git' }, {}, []],
    ['nothing of a build that could not be analysed', {}, {}, []],
    ['files that were not read', {}, { refused: [{ path: '/project/x', why: 'no-file' }] }, ['file-not-read']],
  ])('%s', (_name, inputs, given, rules) => {
    expect(left(inputs, given).analysis.plan.findings.map(({ rule }) => rule)).toEqual(rules);
  });

  test.each<readonly [string, Inputs, string, RegExp]>([
    [
      'a context',
      { context: 'https://user:secret@example.com/x.git' },
      '`context`: `https://example.com/x.git`',
      /`actions\/checkout`.*`context: \.`/,
    ],
    [
      'a Dockerfile',
      { file: 'https://example.com/Dockerfile' },
      '`file`: `https://example.com/Dockerfile`',
      /`file`\.$/,
    ],
  ])('where to find %s is shown without its password, with what to do', (_name, inputs, shown, fix) => {
    const [finding] = left(inputs).analysis.plan.findings;
    expect(finding?.message.startsWith(`${shown} is not on the runner`)).toBe(true);
    expect(finding?.fix).toMatch(fix);
    expect(finding?.level).toBe('notice');
  });
});
