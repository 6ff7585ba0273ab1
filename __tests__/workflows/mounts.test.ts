import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { freshNamespace } from '../harness/workspace.ts';
import type { CacheService } from '../servers/cache-service.ts';
import { type ActRun, runAct } from './act-run.ts';
import { emptyCacheService, newRunId } from './e2e-run.ts';
import { commitAll, copyOfThis, repositoryOf, type Repository } from './repositories.ts';

const expression = (text: string): string => `\${{ ${text} }}`;

/** What a platform team gives its services: a composite action, whose post steps see none of its inputs. */
const image = {
  name: 'Image',
  description: 'Builds an image as all our services do',
  inputs: { file: { description: 'Dockerfile', required: true }, namespace: { description: 'Of its mounts' } },
  runs: {
    using: 'composite',
    steps: [
      {
        id: 'mounts',
        uses: 'cached-go-docker-build/cached-go-docker-build/mounts@v1',
        with: {
          file: expression('inputs.file'),
          'build-args': `BUILDKIT_CACHE_MOUNT_NS=${expression('inputs.namespace')}`,
        },
      },
      {
        shell: 'bash',
        env: {
          DOCKERFILE: expression('steps.mounts.outputs.dockerfile'),
          FOUND: expression('steps.mounts.outputs.build-cache'),
          NAMESPACE: expression('inputs.namespace'),
        },
        run: 'docker build -q --build-arg "BUILDKIT_CACHE_MOUNT_NS=$NAMESPACE" -f "$DOCKERFILE" . && echo "found=$FOUND"',
      },
    ],
  },
};
const job = (needs: readonly string[], change: string): object => ({
  needs,
  'runs-on': 'ubuntu-latest',
  steps: [
    { uses: 'actions/checkout@v5' },
    { run: `echo 'const ${change} = 1' >> lib/lib.go` },
    { uses: './.github/actions/image', with: { file: 'build/Dockerfile', namespace: freshNamespace() } },
  ],
});
const jobs = { Cold: job([], 'Cold'), Warm: job(['Cold'], 'Warm') };
const files = {
  '.github/actions/image/action.yml': stringify(image),
  'build/Dockerfile':
    'FROM golang:1.26 AS build\nWORKDIR /src\nCOPY . .\nRUN go build ./lib && touch /out\nFROM scratch\nCOPY --from=build /out /out\n',
  'go.mod': 'module example.com/lib\n\ngo 1.26\n',
  'lib/lib.go': `package lib\n\nconst Name = "${freshNamespace()}"\n`,
};

let repository: Repository;
let itself: Repository;
let cache: CacheService;
let run: ActRun;

beforeAll(async () => {
  [repository, itself, cache] = await Promise.all([
    repositoryOf('somebody/lib', { name: 'Image', on: 'push', jobs }),
    copyOfThis(),
    emptyCacheService(),
  ]);
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(repository.folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await commitAll(repository.folder);
  run = await runAct({
    folder: repository.folder,
    workflow: '.github/workflows/build.yml',
    runId: newRunId(),
    env: { ...cache.environment('main'), RUNNER_ENVIRONMENT: 'github-hosted' },
    repositories: { 'cached-go-docker-build/cached-go-docker-build@v1': itself.folder },
  });
  if (run.code !== 0) throw new Error(run.text);
}, 300_000);

afterAll(() => Promise.all([repository.remove(), itself.remove(), cache.close()]));

test('in a composite action, main restores for the build that follows, and post saves what it made', () => {
  const found = run.lines.flatMap(({ job: name, text }) => {
    const [, hit] = /^found=(\w+)$/.exec(text) ?? [];
    return hit === undefined ? [] : [[name, hit]];
  });
  expect(found).toEqual([
    ['Image/Cold', 'miss'],
    ['Image/Warm', 'exact'],
  ]);
  expect(run.text.match(/\d+ packages? compiled/g)).toEqual(['1 package compiled', '1 package compiled']);
  expect(run.text).toContain("1 in the builder's history");
});
