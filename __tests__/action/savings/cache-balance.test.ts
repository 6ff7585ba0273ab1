import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import type { MountUse } from '../../../src/action/caches/job-record.ts';
import { measuredRuns, ownTimingOf, verdictOfKind } from '../../../src/action/savings/cache-balance.ts';
import { timedRuns, timingScope } from '../../../src/action/savings/step-times.ts';
import { progressParser } from '../../../src/buildx/progress/plain-progress.ts';
import type { BuildEnd } from '../../../src/buildx/call/user-build.ts';
import { parseDockerfile } from '../../../src/dockerfile/syntax/parse.ts';
import { extractedOf } from '../../mounts/given.ts';
import { manifestOf } from '../../snapshot/given.ts';
import { coldBuild } from '../docker.ts';
import { cacheOf, service } from '../given.ts';

const image = { env: { GOLANG_VERSION: '1.26.1', GOPATH: '/go' }, user: '', workdir: '/go', onbuild: [] };

/** What is known of a Dockerfile, built for these platforms. */
function read(text: string, platforms: readonly string[] = ['linux/amd64']) {
  const parsed = parseDockerfile(text);
  if (parsed.kind !== 'parsed') throw new Error('it cannot be read');
  const scope = { buildArgs: {}, target: '', buildPlatform: 'linux/amd64', buildContexts: [] };
  const stages = platforms.flatMap(
    (platform) => readDockerfile(parsed.dockerfile, { ...scope, platform }, () => image).goStages,
  );
  const keys = { ...cacheOf().plan.keys, parts: [{ name: 'scope', value: 'abc', reason: '' }] };
  const plan = { ...cacheOf().plan, keys };
  const caches = [{ kind: 'build' as const, plan }];
  return {
    asked: { reach: { nodes: [], why: '', elsewhere: [] } },
    toBuild: { goStages: stages, builtText: text },
    serving: { caches },
  };
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
const warmRun = { standing: { hit: 'exact', manifest } } as const;
const modules = cacheOf({ kind: 'modules', standing: { hit: 'exact' } });
type Differences = Parameters<typeof cacheOf>[0];

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
    expect(timedRuns(analysis.toBuild, endOf(coldBuild))).toEqual([
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
    const runs = timedRuns(read(service.Dockerfile, ['linux/amd64', 'linux/arm64']).toBuild, endOf(output));
    expect(runs.map(({ ms }) => ms)).toEqual([undefined, 11_000]);
  });

  test.each(['go version', 'go env -w GOPRIVATE=x', 'go telemetry off && ls', 'echo "go build"'])(
    'are not those that have nothing to do with the caches, whatever they mount: %s',
    (command) => {
      const lines = ['FROM golang:1.26 AS build', `RUN ${mounts} ${command}`];
      const file = [...lines, `RUN ${mounts} go mod download`, `RUN ${mounts} go build`, 'FROM scratch'].join('\n');
      const all = read(`${file}\nCOPY --from=build /a /a\n`);
      expect(timedRuns(all.toBuild, endOf('')).map(({ onlyDownloads }) => onlyDownloads)).toEqual([true, false]);
    },
  );

  test.each(['make', 'compile', 'go version && compile'])('are those that may: %s', (command) => {
    const file = `FROM golang:1.26 AS build\nRUN ${mounts} ${command}\nFROM scratch\nCOPY --from=build /a /a\n`;
    expect(timedRuns(read(file).toBuild, endOf(''))).toHaveLength(1);
  });

  test('are of the image that the build cache is for', () => {
    expect(timingScope(analysis.serving)).toBe('abc');
    expect(timingScope({ caches: [{ kind: 'build', plan: { kind: 'off', reason: '' } }] })).toBe('');
  });
});

describe('what a cache is judged by', () => {
  const judged = (differences: Differences, end = endOf(coldBuild)) => {
    const run = cacheOf({ kind: 'build', cost, ...differences });
    const measured = measuredRuns(analysis, [modules, run], end).get(run);
    if (measured === undefined) throw new Error('it was not measured');
    return { told: verdictOfKind(analysis, run, measured), record: ownTimingOf(analysis, run, measured) };
  };
  const warm = { ...warmRun, extracted } as const;
  const cold = { standing: { manifest } } as const;
  const off = { standing: { hit: 'off', manifest } } as const;
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

  test.each<readonly [string, Differences, string, BuildEnd?]>([
    ['nothing was restored', { ...cold, extracted }, 'nothing was restored'],
    ['no cold run is on record', { ...warm, standing: { hit: 'exact' } }, 'no cold run is on record to compare with'],
    ['the build failed', warm, 'the build failed', endOf(coldBuild, 'cancelled')],
    [
      'it was not restored, and used what was there',
      { ...cold, extracted: extractedOf({ made: 40, used: 3 }) },
      unknown,
    ],
    ['nothing was made of it', { ...cold, extracted: extractedOf({ made: 0 }) }, unknown],
    ['it was not read', cold, unknown],
    ['the builder has replaced it', { ...warm, extracted: extractedOf({ made: 40, replaced: 1 }) }, unknown],
    ['an earlier step has filled it', { ...warm, lookup: { kind: 'adopted', use: mountUse } }, unknown],
    ['it was left alone', { ...off, lookup: { kind: 'left-alone', foundKey: '' } }, ''],
    ['no-cache', { ...off, plan: { ...cacheOf().plan, dropped: true }, extracted }, ''],
  ])('no verdict: %s', (_name, differences, verdictReason, end = endOf(coldBuild)) => {
    expect(judged(differences, end).told).toEqual({ verdict: null, sharesVerdict: false, verdictReason });
  });

  test.each<readonly [string, Differences, boolean | undefined]>([
    ['a run that found nothing is the cold one', { ...cold, extracted }, true],
    [
      'so is one whose mounts BuildKit dropped',
      { ...off, plan: { ...cacheOf().plan, dropped: true }, extracted },
      true,
    ],
    ['one that was restored is not', warm, false],
    ['of one that is unclear nothing goes on record', cold, undefined],
  ])('%s', (_name, differences, isCold) => {
    expect(judged(differences).record?.isCold).toBe(isCold);
  });
});

describe('a build cache that was compiled again as a whole has saved nothing', () => {
  const again = { ...warmRun, extracted: extractedOf({ compiled: 3, mains: 1, remade: { packages: 4, reused: 0 } }) };
  const text = service.Dockerfile.replace('RUN --mount=type=cache,target=/go/pkg/mod go mod download\n', '');

  test.each<readonly [string, ReturnType<typeof read>, Differences]>([
    ['whatever the cold run took', analysis, {}],
    ['also without a cold run on record', analysis, { standing: { hit: 'exact' } }],
    ['also where it would share a verdict', read(text), {}],
  ])('%s', (_name, of, differences) => {
    const run = cacheOf({ kind: 'build', cost, ...again, ...differences });
    const measured = measuredRuns(of, [modules, run], endOf(coldBuild)).get(run);
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
  const measuredOf = (differences: Differences, output = coldBuild) => {
    const run = cacheOf({ kind: 'build', extracted: empty, cost, ...differences });
    return { run, measured: measuredRuns(analysis, [modules, run], endOf(output)).get(run) };
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

  test.each<readonly [string, Differences, string?]>([
    ['its RUNs came from the layer cache', {}, ''],
    ['something was restored', warmRun],
    ['an earlier step has filled it', { lookup: { kind: 'adopted', use: mountUse } }],
    ['the builder has replaced it', { extracted: extractedOf({ made: 0, total: 0, replaced: 1 }) }],
    ['something is in it', { extracted: extractedOf({ made: 0, used: 0, total: 4 }) }],
  ])('but not where %s', (_name, differences, output = coldBuild) => {
    expect(measuredOf(differences, output).measured).not.toMatchObject({ inVain: expect.any(String) });
  });
});

test('where no RUN only downloads, both share one verdict, with the cost of both', () => {
  const one = read(service.Dockerfile.replace('RUN --mount=type=cache,target=/go/pkg/mod go mod download\n', ''));
  const shared = manifestOf({ timings: [{ ...timing, own: { ...own, of: 'both' } }] });
  const runs = (['modules', 'build'] as const).map((kind) =>
    cacheOf({ kind, standing: { hit: 'exact', manifest: shared }, cost }),
  );
  const measured = measuredRuns(one, runs, endOf(coldBuild));
  const told = runs.map((run) => verdictOfKind(one, run, measured.get(run) ?? { kind: 'untold', reason: '' }));
  expect(told[0]).toEqual({
    verdict: { coldMs: 90_000, buildMs: 9000, costMs: 5000, netMs: 76_000 },
    sharesVerdict: true,
    verdictReason: 'no RUN only downloads modules, so both caches share one verdict',
  });
  expect(told[1]).toEqual(told[0]);
});
