import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { freshNamespace, tinyModule, type Workspace } from '../harness/workspace.ts';
import type { CacheService } from '../servers/cache-service.ts';
import { type GoProxy, startGoProxy } from '../servers/go-proxy.ts';
import { type ActRun, runAct } from './act-run.ts';
import { emptyCacheService } from './e2e-run.ts';
import { commitAll, copyOfFolder, copyOfThis, type Repository } from './repositories.ts';

const timeoutMs = 300_000;
const own = 'cached-go-docker-build/cached-go-docker-build@v1';
const team = 'platform-team/actions';

let module: Workspace;
let cache: CacheService;
let proxy: GoProxy;
const repositories: Record<string, Repository> = {};
let app: Repository;

/** The action of a platform team, which its teams use instead of ours. */
const wrapper = {
  name: 'Build an image the way we do it',
  description: 'Wraps another action',
  inputs: { context: { description: 'Context', default: '.' }, namespace: { description: 'For the test' } },
  outputs: { cache: { description: 'How warm it was', value: '${{ steps.image.outputs.modules-cache }}' } },
  runs: {
    using: 'composite',
    steps: [
      { shell: 'bash', run: 'echo "before the build"' },
      {
        id: 'image',
        uses: own,
        with: {
          context: '${{ inputs.context }}',
          'build-args': 'BUILDKIT_CACHE_MOUNT_NS=${{ inputs.namespace }}',
          goproxy: '${{ env.TEST_GOPROXY }}',
          gosumdb: 'off',
          network: 'host',
        },
      },
      { shell: 'bash', run: 'echo "after the build"' },
    ],
  },
};

const workflow = {
  on: 'push',
  jobs: {
    image: {
      'runs-on': 'ubuntu-latest',
      steps: [
        { uses: 'actions/checkout@v5' },
        { id: 'build', uses: `${team}/go-image@v3`, with: { namespace: '${{ vars.NAMESPACE }}' } },
        { run: 'echo "modules: ${{ steps.build.outputs.cache }}"' },
      ],
    },
  },
};

beforeAll(async () => {
  [module, cache, proxy] = await Promise.all([tinyModule(), emptyCacheService(), startGoProxy()]);
  app = await copyOfFolder('somebody/app', module.folder, async (copy) => {
    await mkdir(path.join(copy, '.github/workflows'), { recursive: true });
    await writeFile(path.join(copy, '.github/workflows/image.yml'), stringify(workflow));
  });
  repositories[own] = await copyOfThis();
  repositories[`${team}@v3`] = await copyOfFolder(team, module.folder, async (copy) => {
    await mkdir(path.join(copy, 'go-image'));
    await writeFile(path.join(copy, 'go-image/action.yml'), stringify(wrapper));
  });
}, timeoutMs);

afterAll(async () => {
  await Promise.all([module, app, ...Object.values(repositories)].map((each) => each.remove()));
  await Promise.all([cache.close(), proxy.close()]);
});

async function run(runId: string): Promise<ActRun> {
  await writeFile(path.join(app.folder, 'run.go'), `package tiny\n\nconst Run = ${runId}\n`);
  await commitAll(app.folder);
  proxy.clear();
  const told = await runAct({
    folder: app.folder,
    workflow: '.github/workflows/image.yml',
    runId,
    env: { ...cache.environment('main'), TEST_GOPROXY: proxy.url },
    vars: { NAMESPACE: freshNamespace() },
    repositories: Object.fromEntries(Object.entries(repositories).map(([name, { folder }]) => [name, folder])),
  });
  if (told.code !== 0) throw new Error(told.text);
  return told;
}

const printed = (told: ActRun, pattern: RegExp): readonly string[] =>
  told.lines.flatMap(({ text }) => (pattern.test(text) ? [text] : []));

test(
  "a platform team's own composite action around this one: its post saves, and the next run is warm",
  async () => {
    const cold = await run('501');
    expect(printed(cold, /^(before|after) the build$|^modules: /)).toEqual([
      'before the build',
      'after the build',
      'modules: miss',
    ]);
    expect(printed(cold, /^save done in .*modules: saved /)).toHaveLength(1);
    expect(cache.entries().map(({ key }) => key)).toContainEqual(expect.stringContaining('-modules-'));
    const warm = await run('502');
    expect(printed(warm, /^modules: /)).toEqual(['modules: exact']);
    expect(proxy.requests).toEqual([]);
  },
  timeoutMs,
);
