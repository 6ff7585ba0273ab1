import { describe, expect, test } from '@jest/globals';
import { withHashes } from '../../../src/action/build/ask-for-hashes.ts';
import type { Analysis } from '../../../src/action/request/analysis.ts';
import { progressParser } from '../../../src/buildx/progress/plain-progress.ts';
import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { placeDockerfile } from '../../../src/dockerfile/stages/placed-dockerfile.ts';
import { configOf } from '../../config/given.ts';
import { IMAGES, parsed, SCOPE } from '../../dockerfile/description.ts';
import { memoryFiles } from '../../fakes/files.ts';
import { recordingLog } from '../../fakes/log.ts';
import { scriptedShell } from '../../fakes/shell.ts';
import { printed } from '../../mounts/given.ts';
import { cacheOf } from '../given.ts';

const mount = '--mount=type=cache,target=/root/.cache/go-build';
const answer = ['n-hashes hash.0=GOAMD64=v1', 'n-hashes hash.1=go1.26.8', 'n-hashes told=2'];

interface Given {
  /** The RUNs of the stage, with the seconds that they took. */
  readonly runs?: readonly (readonly [string, number])[];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly result?: 'success' | 'failure';
  readonly said?: readonly string[];
}

async function asked({ runs = [[`${mount} go build .`, 9]], inputs = {}, result = 'success', said = answer }: Given) {
  const text = `FROM golang:1.26 AS build\n${runs.map(([run]) => `RUN ${run}\n`).join('')}`;
  const parser = progressParser();
  for (const [index, [run, seconds]] of runs.entries())
    for (const line of [`#${index + 1} [build ${index + 2}/9] RUN ${run}`, `#${index + 1} DONE ${seconds}.0s`, ''])
      parser.feed(line);
  let dockerfile = '';
  const files = memoryFiles();
  const shell = scriptedShell([
    [
      /buildx build/,
      async ({ argv }) => {
        dockerfile = (await files.readText(argv[argv.indexOf('--file') + 1] ?? '')) ?? '';
        return { stderr: printed(said) };
      },
    ],
  ]);
  const log = recordingLog();
  const { signal } = new AbortController();
  const services = {
    run: { nonce: 'n', folder: '/w', signal, ownBuilds: { note: () => undefined } } as never,
    log,
    shell,
    files,
    checkout: { given: { readText: async () => undefined } } as never,
  };
  const config = configOf({ 'go-hashes': 'true', ...inputs });
  const analysis = {
    asked: { config, builder: { name: 'b', driver: 'docker', nodes: [] }, dockerfile: '/w/Dockerfile' },
    toBuild: {
      builtText: text,
      goStages: readDockerfile(parsed(text), SCOPE, IMAGES).goStages,
      dockerfile: placeDockerfile(parsed(text), SCOPE),
    },
    delivery: { settings: [] },
  } as unknown as Analysis;
  const end = { result: { kind: result }, steps: [], allSteps: parser.allSteps(), ms: 1 } as never;
  const [modules, build] = await withHashes(services, analysis, [cacheOf({ kind: 'modules' }), cacheOf()], end);
  return { modules, build, log, dockerfile, calls: shell.matching(/buildx build/) };
}

test('go is asked, the build cache gets its answer, and the log shows it', async () => {
  const { modules, build, log } = await asked({});
  expect(build?.hashed).toEqual([
    { name: 'hashed_GOAMD64', value: 'v1', line: 2 },
    { name: 'hashed_version', value: 'go1.26.8', line: 2 },
  ]);
  expect(modules?.hashed).toBeUndefined();
  expect(log.messages('info')).toEqual(expect.arrayContaining(['  GOAMD64: v1', '  the version of Go: go1.26.8']));
});

describe('which RUN runs once more', () => {
  test('the one with the build cache that took longest', async () => {
    const { dockerfile } = await asked({
      runs: [
        [`${mount} go vet .`, 3],
        ['apt-get update', 99],
        [`${mount} go build .`, 9],
        [`${mount} go test .`, 4],
      ],
    });
    expect(dockerfile.trimEnd().split('\n').at(-1)).toBe(`RUN ${mount} go build .`);
  });

  test.each<readonly [string, Given['runs']]>([
    ['in exec form', [[`${mount} ["go", "build", "."]`, 9]]],
    ['without the build cache', [['go build .', 9]]],
  ])('none that is %s, and the warning says so', async (_name, runs = []) => {
    const { build, log, calls } = await asked({ runs });
    expect([build?.hashed, calls]).toEqual([undefined, []]);
    expect(log.messages('warning')).toEqual([expect.stringContaining('no RUN with the build cache was executed')]);
  });
});

test.each<readonly [string, Given]>([
  ['nobody asks', { inputs: { 'go-hashes': 'false' } }],
  ['the build has failed', { result: 'failure' }],
])('nothing runs where %s', async (_name, given) => {
  const { build, calls, log } = await asked(given);
  expect([build?.hashed, calls, log.entries]).toEqual([undefined, [], []]);
});

test('go that does not answer changes nothing but the log', async () => {
  const { build, log } = await asked({ said: ['n-hashes told=0'] });
  expect(build?.hashed).toBeUndefined();
  expect(log.messages('warning')).toEqual([
    'What go hashes is not known in this run: go said nothing of what it hashes',
  ]);
});
