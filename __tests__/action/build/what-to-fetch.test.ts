import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../src/action/analyse/analyse.ts';
import type { FoundCache, PreparedCache } from '../../../src/action/caches/cache-run.ts';
import { standingOn } from '../../../src/action/caches/cache-run.ts';
import { fetchPace, planFetch, sshHosts } from '../../../src/action/build/what-to-fetch.ts';
import { readRequest } from '../../../src/action/request/read-request.ts';
import { unrestored } from '../../../src/action/mounts/restore-caches.ts';
import type { Injected } from '../../../src/mounts/inject.ts';
import { manifestOf } from '../../snapshot/given.ts';
import { givenRun, type RunOptions, service, toldBy } from '../given.ts';

const injected: Injected = {
  entries: 0,
  zips: 0,
  verdict: 'none',
  reason: '',
  missing: [],
  goVersion: '',
  marks: [],
  at: 0,
};

type Change = Partial<Pick<PreparedCache, 'lookup' | 'standing' | 'mounts'>>;
type Differences = Change | ((run: FoundCache) => Change);

const told = (verdict: Injected['verdict']): PreparedCache['mounts'] => {
  return {
    kind: 'stamped',
    stamp: '',
    injected: toldBy(['node0', { ...injected, verdict }]),
    preparedMs: 0,
    refused: [],
  };
};
/** A snapshot that is left alone. */
const unpaid = { lookup: { kind: 'left-alone', foundKey: '' }, standing: standingOn({ hit: 'off' }) } as const;

async function planned(options: RunOptions = {}, differences: Differences = {}) {
  const { services } = await givenRun(options);
  const analysis = await analyse(services, await readRequest(services));
  const runs = unrestored(analysis, '').map((run) => ({
    ...run,
    mounts: told('none'),
    fetched: undefined,
    ...(typeof differences === 'function' ? differences(run) : differences),
  }));
  return planFetch(analysis, runs);
}
const inputs = (given: Readonly<Record<string, string>>): RunOptions => ({ inputs: given });
const dockerfile = (from: string, to: string, given: Readonly<Record<string, string>> = {}): RunOptions => ({
  files: { ...service, Dockerfile: service.Dockerfile.replace(from, to) },
  inputs: given,
});
const withoutDownload = ['RUN --mount=type=cache,target=/go/pkg/mod go mod download\n', ''] as const;
/** Without `go mod download`, with what the RUN does. */
const naive = (run = 'go build'): RunOptions => {
  const text = service.Dockerfile.replace(...withoutDownload).replace('go build -o /app .', run);
  return { files: { ...service, Dockerfile: text } };
};
const makes = naive('make');
/** What was restored is from a build with this go.sum, and Go misses something that the go.sum names. */
const restoredOf =
  (complete: boolean) =>
  ({ plan }: FoundCache): Change => {
    const manifest = manifestOf({ complete });
    const matchedKey = `${plan.keys.primary}1`;
    return {
      standing: standingOn({ hit: 'partial', matchedKey, manifest, present: manifest.layers }),
      mounts: told('partial'),
    };
  };
const netrc = 'machine git.example.com login me password x';

describe('modules are fetched', () => {
  test.each<[string, RunOptions, Change]>([
    ['where the Dockerfile downloads them', {}, {}],
    [
      'when what was restored is not complete',
      {},
      { standing: standingOn({ hit: 'partial' }), mounts: told('partial') },
    ],
    ['when they are asked for', dockerfile(...withoutDownload, { fetch: 'on' }), {}],
    ['with a login that is for nothing else', dockerfile(...withoutDownload, { netrc }), {}],
    ['when they are asked for, whatever they cost', inputs({ fetch: 'on' }), unpaid],
    [
      'in spite of what the stage lacks, when asked for',
      dockerfile('go mod', 'apk add git && go mod', { fetch: 'on' }),
      {},
    ],
  ])('%s', async (_, options, run) => expect(await planned(options, run)).toMatchObject({ kind: 'fetch' }));

  test('into the mounts of the user who runs go there', async () => {
    const plan = await planned();
    expect(plan.kind === 'fetch' && plan.nodes.map(({ group }) => group.records.map(({ id }) => id))).toEqual([
      ['/go/pkg/mod'],
    ]);
  });
});

describe('of a Dockerfile that never downloads all of them', () => {
  test('those of the packages that it builds are fetched, with what their RUN has', async () => {
    const { files } = naive('GOOS=js go build ./x ./y');
    const text = files?.['Dockerfile']?.replace('RUN --mount', 'RUN --mount=type=ssh --mount') ?? '';
    const plan = await planned({ files: { ...files, Dockerfile: text } });
    expect(plan).toMatchObject({
      kind: 'fetch',
      lists: [{ folder: '/src', argv: expect.arrayContaining(['GOOS=js', 'go', './x', './y']) }],
      cut: { flags: ['--mount=type=ssh'], lacks: '' },
    });
  });

  test.each<[string, RunOptions]>([
    ['fetch: on', { ...naive(), inputs: { fetch: 'on' } }],
    ['netrc', { ...naive(), inputs: { netrc } }],
    ['module-checks', { ...naive(), inputs: { 'module-checks': 'verify' } }],
    ['fetch: only', { ...naive(), inputs: { fetch: 'only' } }],
  ])('all are fetched for %s', async (_, options) => {
    expect(await planned(options)).toMatchObject({ kind: 'fetch', lists: [] });
  });

  test('they are fetched where what was restored is of a build that failed', async () => {
    expect(await planned(naive(), restoredOf(false))).toMatchObject({ kind: 'fetch', lists: [{ folder: '/src' }] });
  });
});

describe('modules are not fetched', () => {
  test.each<[string, RunOptions, Differences, string]>([
    ['when nobody wants it', inputs({ fetch: 'off' }), {}, 'fetch is off'],
    ['offline', { inputs: { offline: 'true', 'dockerfile-edits': 'auto' } }, {}, 'offline'],
    ['for a check', inputs({ call: 'check' }), {}, 'nothing is built with call: check'],
    ['without a network', inputs({ network: 'none' }), {}, 'no network'],
    ['without a cache', inputs({ cache: 'off', fetch: 'on' }), {}, 'the module cache is off'],
    ['with no-cache', inputs({ 'no-cache': 'true', fetch: 'on' }), {}, 'no-cache'],
    [
      'when the Dockerfile never does, and hides what it builds',
      makes,
      {},
      'never runs `go mod download`, and the RUN at line 5 calls make, and the analysis cannot tell what that builds; `fetch: on` fetches',
    ],
    ['after a whole build of the same go.sum', naive(), restoredOf(true), 'of a whole build with this go.sum'],
    ['when the stage is not ready', dockerfile('go mod', 'apk add git && go mod'), {}, 'line 4 installs packages'],
    ['when they do not pay', {}, unpaid, 'costs more than it saves'],
    ['into mounts that nobody has prepared', {}, { mounts: { kind: 'unknown' } }, 'nothing could be injected'],
  ])('%s', async (_, options, run, reason) => {
    expect(await planned(options, run)).toEqual({ kind: 'none', reason: expect.stringContaining(reason) });
  });

  test.each<[string, Change]>([
    ['exactly these were restored', { standing: standingOn({ hit: 'exact' }) }],
    ['the builder still has them', { mounts: told('exact') }],
  ])('when %s', async (_, run) => {
    expect(await planned(inputs({ fetch: 'on' }), run)).toMatchObject({ kind: 'complete' });
  });
});

describe('the pace', () => {
  test('doubles times and waits for a while, and these vary by a half', () => {
    expect(fetchPace({ attempts: 7, tryMs: 1500 }, () => 0)).toEqual({
      limitsS: [2, 3, 6, 6, 6, 6, 6],
      delaysS: [0.5, 1, 2, 4, 8, 15, 15],
    });
    expect(fetchPace({ attempts: 2, tryMs: 60_000 }, () => 1).delaysS).toEqual([1.5, 3]);
  });
});

test.each([
  [['github.com/me/*,git.example.com'], [], ['github.com', 'git.example.com']],
  [['github.com/me', 'github.com/you'], [], ['github.com']],
  [['github.com,git.example.com'], ['github.com'], ['git.example.com']],
  [['*.example.com,*,corp,a;b.example.com', ''], [], []],
])('of %j, with logins for %j, ssh is for %j', (patterns, logins, hosts) => {
  expect(sshHosts(patterns, logins)).toEqual(hosts);
});
