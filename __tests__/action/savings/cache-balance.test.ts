import { describe, expect, test } from '@jest/globals';
import type { CacheRun } from '../../../src/action/caches/cache-run.ts';
import type { MountUse } from '../../../src/action/caches/job-record.ts';
import { measuredRuns, ownTimingOf, verdictOfKind } from '../../../src/action/savings/cache-balance.ts';
import { timedRuns, timingScope } from '../../../src/action/savings/step-times.ts';
import { progressParser } from '../../../src/buildx/progress/plain-progress.ts';
import type { BuildEnd } from '../../../src/buildx/call/user-build.ts';
import type { CacheKind } from '../../../src/config/cache-kind.ts';
import { goStages } from '../../../src/dockerfile/go/go-stages.ts';
import { parseDockerfile } from '../../../src/dockerfile/syntax/parse.ts';
import { extractedOf } from '../../mounts/given.ts';
import { manifestOf } from '../../snapshot/given.ts';
import { coldBuild } from '../docker.ts';
import { cacheRunOf, service } from '../given.ts';

const image = { env: { GOLANG_VERSION: '1.26.1', GOPATH: '/go' }, user: '', workdir: '/go', onbuild: [] };

/** What is known of a Dockerfile, built for these platforms. */
function read(text: string, platforms: readonly string[] = ['linux/amd64']) {
  const parsed = parseDockerfile(text);
  if (parsed.kind !== 'parsed') throw new Error('it cannot be read');
  const scope = { buildArgs: {}, target: '', buildPlatform: 'linux/amd64', buildContexts: [] };
  const stages = platforms.flatMap((platform) => goStages(parsed.dockerfile, { ...scope, platform }, () => image));
  const keys = { ...cacheRunOf().plan.keys, parts: [{ name: 'scope', value: 'abc', reason: '' }] };
  const plan = { ...cacheRunOf().plan, keys };
  const caches = new Map<CacheKind, typeof plan>([['build', plan]]);
  return { goStages: stages, builtText: text, caches, reach: { kind: 'all' as const } };
}

function endOf(output: string, kind: 'success' | 'cancelled' = 'success'): BuildEnd {
  const parser = progressParser();
  for (const line of output.split('\n')) parser.feed(line);
  const nothing = { imageid: '', digest: '', metadata: '', ms: 12_000 };
  return { result: { kind }, steps: parser.steps(), allSteps: parser.allSteps(), ...nothing };
}

const extracted = extractedOf({ made: 40 });
const own = { scope: 'abc', of: 'build', stepsMs: 90_000, costMs: 1, isCold: true } as const;
const timing = { at: '', hit: 'miss', buildMs: 93_000, costMs: 1 } as const;
const manifest = manifestOf({ timings: [{ ...timing, own }] });
const cost = { ownMs: 4000, togetherMs: 5000 };
const analysis = read(service.Dockerfile);
const mounts = ['/go/pkg/mod', '/root/.cache/go-build'].map((each) => `--mount=type=cache,target=${each}`).join(' ');
const warmRun = { hit: 'exact' } as const;

const mountUse: MountUse = {
  kind: 'build',
  mounts: '',
  primary: '',
  stamp: '',
  hit: 'exact',
  matchedKey: '',
  foundKey: '',
  manifest: '',
  entries: 1,
  readAt: 1,
  savesAs: '',
};

describe('the RUNs that count', () => {
  test('are those that mount a cache, with their times', () => {
    expect(timedRuns(analysis, endOf(coldBuild))).toEqual([
      { mounts: ['modules'], onlyDownloads: true, ms: 3000 },
      { mounts: ['modules', 'build'], onlyDownloads: false, ms: 9000 },
    ]);
  });

  test('are there once for all platforms, with the longest time', () => {
    const output = `#1 [linux/amd64 build 6/6] RUN go build -o /app .
#1 DONE 9.0s

#2 [linux/amd64->arm64 build 6/6] RUN go build -o /app .
#2 DONE 11.0s
`;
    const runs = timedRuns(read(service.Dockerfile, ['linux/amd64', 'linux/arm64']), endOf(output));
    expect(runs.map(({ ms }) => ms)).toEqual([undefined, 11_000]);
  });

  test.each(['go version', 'go env -w GOPRIVATE=x', 'go telemetry off && ls', 'echo "go build"'])(
    'are not those that have nothing to do with the caches, whatever they mount: %s',
    (command) => {
      const lines = ['FROM golang:1.26 AS build', `RUN ${mounts} ${command}`];
      const file = [...lines, `RUN ${mounts} go mod download`, `RUN ${mounts} go build`, 'FROM scratch'].join('\n');
      const all = read(`${file}\nCOPY --from=build /a /a\n`);
      expect(timedRuns(all, endOf('')).map(({ onlyDownloads }) => onlyDownloads)).toEqual([true, false]);
    },
  );

  test.each(['make', 'compile', 'go version && compile'])('are those that may: %s', (command) => {
    const file = `FROM golang:1.26 AS build\nRUN ${mounts} ${command}\nFROM scratch\nCOPY --from=build /a /a\n`;
    expect(timedRuns(read(file), endOf(''))).toHaveLength(1);
  });

  test('are of the image that the build cache is for', () => {
    expect(timingScope(analysis)).toBe('abc');
    expect(timingScope({ caches: new Map([['build', { kind: 'off', reason: '' }]]) })).toBe('');
  });
});

describe('what a cache is judged by', () => {
  const judged = (differences: Partial<CacheRun>, end = endOf(coldBuild)) => {
    const run = cacheRunOf({ kind: 'build', manifest, cost, ...differences });
    const measured = measuredRuns(analysis, [cacheRunOf({ kind: 'modules', hit: 'exact' }), run], end).get('build');
    if (measured === undefined) throw new Error('it was not measured');
    return { told: verdictOfKind(analysis, run, measured), record: ownTimingOf(analysis, run, measured) };
  };
  const warm = { hit: 'exact', extracted } as const;
  const unknown = 'it is not known what its mounts held before';

  test('the last cold run on record against this one and its cost', () => {
    expect(judged(warm)).toEqual({
      told: {
        verdict: { coldMs: 90_000, buildMs: 9000, costMs: 4000, netMs: 77_000 },
        sharesVerdict: false,
        verdictReason: '',
      },
      record: { scope: 'abc', of: 'build', stepsMs: 9000, costMs: 4000, isCold: false, netMs: 77_000 },
    });
  });

  test.each<readonly [string, Partial<CacheRun>, string, BuildEnd?]>([
    [
      'nothing was restored',
      { hit: 'miss', extracted },
      'nothing was restored, so later runs are compared with this one',
    ],
    ['no cold run is on record', { ...warm, manifest: undefined }, 'no cold run is on record to compare with'],
    ['the build failed', warm, 'the build failed', endOf(coldBuild, 'cancelled')],
    ['it was not restored, and used what was there', { hit: 'miss', extracted: { ...extracted, used: 3 } }, unknown],
    ['nothing was made of it', { hit: 'miss', extracted: { ...extracted, made: 0 } }, unknown],
    ['it was not read', { hit: 'miss' }, unknown],
    ['the builder has replaced it', { ...warm, extracted: { ...extracted, replaced: 1 } }, unknown],
    ['an earlier step has filled it', { ...warm, adopted: mountUse }, unknown],
    ['it was left alone', { hit: 'off', skipped: true }, ''],
    ['no-cache', { hit: 'off', plan: { ...cacheRunOf().plan, dropped: true }, extracted }, ''],
  ])('no verdict: %s', (_name, differences, verdictReason, end = endOf(coldBuild)) => {
    expect(judged(differences, end).told).toEqual({ verdict: null, sharesVerdict: false, verdictReason });
  });

  test.each<readonly [string, Partial<CacheRun>, boolean | undefined]>([
    ['a run that found nothing is the cold one', { hit: 'miss', extracted }, true],
    [
      'so is one whose mounts BuildKit dropped',
      { hit: 'off', plan: { ...cacheRunOf().plan, dropped: true }, extracted },
      true,
    ],
    ['one that was restored is not', warm, false],
    ['of one that is unclear nothing goes on record', { hit: 'miss' }, undefined],
  ])('%s', (_name, differences, isCold) => {
    expect(judged(differences).record?.isCold).toBe(isCold);
  });
});

describe('a build cache that was compiled again as a whole has saved nothing', () => {
  const again = { ...warmRun, extracted: extractedOf({ compiled: 3, mains: 1, remade: { packages: 4, reused: 0 } }) };
  const text = service.Dockerfile.replace('RUN --mount=type=cache,target=/go/pkg/mod go mod download\n', '');

  test.each<readonly [string, ReturnType<typeof read>, Partial<CacheRun>]>([
    ['whatever the cold run took', analysis, {}],
    ['also without a cold run on record', analysis, { manifest: undefined }],
    ['also where it would share a verdict', read(text), {}],
  ])('%s', (_name, of, differences) => {
    const run = cacheRunOf({ kind: 'build', manifest, cost, ...again, ...differences });
    const measured = measuredRuns(of, [cacheRunOf({ kind: 'modules', hit: 'exact' }), run], endOf(coldBuild)).get(
      'build',
    );
    if (measured === undefined) throw new Error('it was not measured');
    expect(verdictOfKind(of, run, measured)).toEqual({
      verdict: { coldMs: 9000, buildMs: 9000, costMs: 4000, netMs: -4000 },
      sharesVerdict: false,
      verdictReason: 'every restored package was compiled again',
    });
    expect(ownTimingOf(of, run, measured)).toMatchObject({ of: 'build', isCold: false, netMs: -4000 });
  });
});

describe('a build cache whose mounts the build leaves empty has saved nothing', () => {
  const empty = extractedOf({ made: 0, used: 0, total: 0 });
  const measuredOf = (differences: Partial<CacheRun>, output = coldBuild) => {
    const run = cacheRunOf({ kind: 'build', hit: 'miss', extracted: empty, cost, ...differences });
    const measured = measuredRuns(analysis, [cacheRunOf({ kind: 'modules', hit: 'exact' }), run], endOf(output));
    return { run, measured: measured.get('build') };
  };

  test('where its RUNs were executed', () => {
    const { run, measured } = measuredOf({});
    if (measured === undefined) throw new Error('it was not measured');
    expect(verdictOfKind(analysis, run, measured)).toEqual({
      verdict: { coldMs: 9000, buildMs: 9000, costMs: 4000, netMs: -4000 },
      sharesVerdict: false,
      verdictReason: 'the build left nothing in its mount',
    });
    expect(ownTimingOf(analysis, run, measured)).toMatchObject({ of: 'build', isCold: false, netMs: -4000 });
  });

  test.each<readonly [string, Partial<CacheRun>, string?]>([
    ['its RUNs came from the layer cache', {}, ''],
    ['something was restored', { hit: 'exact', manifest }],
    ['an earlier step has filled it', { adopted: mountUse }],
    ['the builder has replaced it', { extracted: { ...empty, replaced: 1 } }],
    ['something is in it', { extracted: extractedOf({ made: 0, used: 0, total: 4 }) }],
  ])('but not where %s', (_name, differences, output = coldBuild) => {
    expect(measuredOf(differences, output).measured).not.toMatchObject({ inVain: expect.any(String) });
  });
});

test('where no RUN only downloads, both share one verdict, with the cost of both', () => {
  const one = read(service.Dockerfile.replace('RUN --mount=type=cache,target=/go/pkg/mod go mod download\n', ''));
  const shared = manifestOf({ timings: [{ ...timing, own: { ...own, of: 'both' } }] });
  const runs = (['modules', 'build'] as const).map((kind) =>
    cacheRunOf({ kind, hit: 'exact', manifest: shared, cost }),
  );
  const measured = measuredRuns(one, runs, endOf(coldBuild));
  const told = runs.map((run) => verdictOfKind(one, run, measured.get(run.kind) ?? { kind: 'untold', reason: '' }));
  expect(told[0]).toEqual({
    verdict: { coldMs: 90_000, buildMs: 9000, costMs: 5000, netMs: 76_000 },
    sharesVerdict: true,
    verdictReason: 'no RUN only downloads modules, so both caches share one verdict',
  });
  expect(told[1]).toEqual(told[0]);
});
