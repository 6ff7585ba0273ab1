import { expect, test } from '@jest/globals';
import type { ReadCache } from '../../../src/action/caches/cache-run.ts';
import { warmthOf } from '../../../src/action/savings/warmth.ts';
import type { BuildEnd } from '../../../src/buildx/call/user-build.ts';
import { progressParser } from '../../../src/buildx/progress/plain-progress.ts';
import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import type { Finding } from '../../../src/report/run-report.ts';
import { IMAGES, parsed, SCOPE } from '../../dockerfile/description.ts';
import { extractedOf } from '../../mounts/given.ts';
import { coldBuild } from '../docker.ts';
import { cacheOf, service } from '../given.ts';

function endOf(kind: 'success' | 'unseen' | 'cancelled', output: string): BuildEnd {
  const parser = progressParser();
  for (const line of output.split('\n')) parser.feed(line);
  const nothing = { imageid: '', digest: '', metadata: '', ms: 12_000 };
  return { result: { kind }, steps: parser.steps(), allSteps: parser.allSteps(), ...nothing };
}

type Off = { readonly off: string; readonly isNeedless?: true };

interface Given {
  readonly modules?: ReadCache | Off;
  readonly build?: ReadCache | Off;
  readonly kind?: 'success' | 'unseen' | 'cancelled';
  readonly output?: string;
  /** What the RUN that compiles does. */
  readonly command?: string;
  readonly findings?: readonly Finding[];
}

const floor = ' The 9.0 s of line 6 are the floor: Go keeps no linked program, so it links in each run.';
const contents = { used: 4, made: 0, compiled: 0, mains: 0 };
const modules = cacheOf({ kind: 'modules', standing: { hit: 'exact' }, extracted: extractedOf(contents) });
const build = cacheOf({ standing: { hit: 'exact' }, extracted: extractedOf({ ...contents, mains: 1 }) });
const cold = { standing: { hit: 'miss', reason: 'there is no snapshot' } } as const;
const coldModules = cacheOf({ kind: 'modules', ...cold, extracted: extractedOf({ made: 9 }) });
const coldCache = cacheOf({ ...cold, extracted: extractedOf({ compiled: 90 }) });

function warmth(given: Given) {
  const told = { modules: given.modules ?? modules, build: given.build ?? build };
  const all = [told.modules, told.build];
  const caches = (['modules', 'build'] as const).map((kind) => {
    const each = told[kind];
    return 'off' in each
      ? { kind, plan: { kind: 'off' as const, reason: each.off, ...each } }
      : { kind, plan: each.plan };
  });
  const written = 'go build -o /app .';
  const text = service.Dockerfile.replace(written, given.command ?? written);
  const output = (given.output ?? coldBuild).replace(written, given.command ?? written);
  const analysis = {
    toBuild: { goStages: readDockerfile(parsed(text), SCOPE, IMAGES).goStages, builtText: text },
    serving: { caches },
    plan: { findings: given.findings ?? [] },
  };
  const runs = all.flatMap((each) => ('off' in each ? [] : [each]));
  return warmthOf(analysis, runs, endOf(given.kind ?? 'success', output));
}

const vendored = { off: 'the modules are vendored', isNeedless: true } as const;
const unjumped = extractedOf(contents);
const drifted = { ...unjumped, reading: { ...unjumped.reading, driftS: 7 } };
const remade = extractedOf({ ...contents, compiled: 8, mains: 1, remade: { packages: 9, reused: 0 } });
const forced: Finding = {
  rule: 'compiles-all-anew',
  file: 'Makefile',
  line: 3,
  message: '9 restored packages were compiled again: go build -a in Makefile:3, so the build cache saves nothing here.',
  fix: '',
};

test.each<readonly [string, Given, string]>([
  ['only a link', {}, `warm: Only main packages were compiled and linked, as with kept mounts.${floor}`],
  [
    'a link that takes no time',
    { output: coldBuild.replace('9.0s', '0.9s') },
    'warm: Only main packages were compiled and linked, as with kept mounts.',
  ],
  [
    'only tests',
    { command: 'go test ./...' },
    'warm: Only main packages were compiled and linked, as with kept mounts.',
  ],
  [
    'nothing at all',
    { build: cacheOf({ standing: { hit: 'exact' }, extracted: extractedOf(contents) }) },
    `warm: No package had to be compiled.${floor}`,
  ],
  [
    'what has changed',
    { build: cacheOf({ standing: { hit: 'partial' }, extracted: extractedOf({ ...contents, compiled: 1 }) }) },
    'warm: 1 package was compiled, as with kept mounts: what had changed, and what imports it.',
  ],
  [
    'vendored modules',
    { modules: vendored },
    `warm: Only main packages were compiled and linked, as with kept mounts.${floor}`,
  ],
  [
    'vendored modules, cold',
    { modules: vendored, build: coldCache },
    'cold: Nothing was restored into the build cache: there is no snapshot.',
  ],
  [
    'nothing restored',
    { modules: coldModules, build: coldCache },
    'cold: Nothing was restored into the build cache: there is no snapshot.',
  ],
  [
    'only modules restored',
    { build: coldCache },
    'partly: Nothing was restored into the build cache: there is no snapshot.',
  ],
  [
    'only compiled packages restored',
    { modules: coldModules },
    'partly: Nothing was restored into the module cache: there is no snapshot.',
  ],
  [
    'only modules wanted',
    { build: { off: '`cache` is `modules`' } },
    'partly: The build cache is off: `cache` is `modules`.',
  ],
  ['nothing wanted', { modules: { off: '`cache: off`' }, build: { off: '`cache: off`' } }, 'off: `cache: off`.'],
  ['nothing there to cache', { modules: vendored, build: { off: 'no stage runs go' } }, 'off: No stage runs go.'],
  [
    'left alone, as it does not pay',
    { build: cacheOf({ standing: { hit: 'off', reason: 'restoring it cost more than it saved' } }) },
    'partly: The build cache is off: restoring it cost more than it saved.',
  ],
  [
    'a cause, with the line of its finding',
    { build: cacheOf({ standing: { hit: 'exact' }, extracted: remade }), findings: [forced] },
    `partly: ${forced.message}`,
  ],
  [
    'a cause without a finding',
    { build: cacheOf({ standing: { hit: 'exact' }, extracted: remade }) },
    'partly: 9 restored packages were compiled again with the same result: something in the build makes go compile every package.',
  ],
  [
    'a finding of another cache is not its cause',
    {
      build: cacheOf({ standing: { hit: 'exact' }, extracted: remade }),
      findings: [{ ...forced, message: 'of modules' }],
    },
    'partly: 9 restored packages were compiled again with the same result: something in the build makes go compile every package.',
  ],
  [
    'nothing was read',
    {
      build: cacheOf({
        standing: { hit: 'exact' },
        saving: { snapshot: undefined, reason: 'a merge queue saves nothing' },
      }),
    },
    'partly: The build cache was restored, and what the build did with it was not read: a merge queue saves nothing.',
  ],
  [
    'nothing was read of the modules of this go.sum',
    {
      modules: cacheOf({
        kind: 'modules',
        standing: { hit: 'exact' },
        saving: { snapshot: undefined, reason: 'an exact snapshot exists' },
      }),
      build: vendored,
    },
    'warm: The module cache was restored, and what the build did with it was not read: an exact snapshot exists.',
  ],
  [
    'a mount with too many names',
    { build: cacheOf({ standing: { hit: 'exact' }, extracted: extractedOf({ ...contents, isCrowded: true }) }) },
    'partly: The build cache was restored, and what the build did with it was not read: there are too many names in a mount.',
  ],
  [
    'a clock that has jumped',
    { build: cacheOf({ standing: { hit: 'exact' }, extracted: drifted }) },
    "partly: The build cache was restored, and what the build did with it cannot be told: the builder's clock has jumped by 7 s meanwhile.",
  ],
  [
    'a cold cache whose clock has jumped',
    { modules: vendored, build: cacheOf({ ...cold, extracted: drifted }) },
    'cold: Nothing was restored into the build cache: there is no snapshot.',
  ],
  [
    'another go.sum',
    {
      modules: cacheOf({
        kind: 'modules',
        standing: { hit: 'partial' },
        extracted: extractedOf({ ...contents, made: 2 }),
      }),
      build: { off: 'x', isNeedless: true },
    },
    'warm: 2 modules were downloaded, as with kept mounts: go.sum has changed.',
  ],
])('%s', (_name, given, expected) => {
  const told = warmth(given);
  expect(`${told?.state}: ${told?.reason}`).toBe(expected);
});

test('a build from layers is warm, whatever was restored', () => {
  const output = coldBuild.replaceAll(/^(#\d+) DONE .*$/gm, '$1 CACHED');
  expect(warmth({ build: coldCache, output })).toEqual({
    state: 'warm',
    reason: 'Every RUN that mounts a Go cache came from the layer cache.',
  });
});

test('of a build that did not come to its end nothing is said', () => {
  expect(warmth({ kind: 'cancelled' })).toBeUndefined();
});

test('a build whose steps nobody has seen is judged by its mounts', () => {
  expect(warmth({ kind: 'unseen', output: '' })?.state).toBe('warm');
});

test('a cache whose RUNs all came from layers is warm although nothing of it was read', () => {
  const output = coldBuild.replaceAll(/^(#3) DONE .*$/gm, '$1 CACHED');
  const unread = cacheOf({ standing: { hit: 'exact' }, saving: { snapshot: undefined, reason: 'it was not used' } });
  expect(warmth({ build: unread, output })).toEqual({
    state: 'warm',
    reason: 'Every RUN that mounts the build cache came from the layer cache.',
  });
});
