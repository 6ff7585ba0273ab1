import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BaseImages } from '../../engine/base-images.ts';
import { startBaseImages } from '../../engine/base-images.ts';
import type { WholeRun } from '../../harness/action-run.ts';
import { startJob } from '../../harness/action-run.ts';
import { annotationsIn } from '../../harness/annotations.ts';
import type { ContainerBuilder } from '../../harness/container-builder.ts';
import { startContainerBuilder } from '../../harness/container-builder.ts';
import type { FaultProject } from '../../harness/faults.ts';
import { faultProject } from '../../harness/faults.ts';
import { buildInputs } from '../../harness/service-inputs.ts';
import type { GoProxy } from '../../servers/go-proxy.ts';
import { startGoProxy } from '../../servers/go-proxy.ts';

jest.setTimeout(900_000);

let proxy: GoProxy;
let images: BaseImages;
let project: FaultProject;
let builder: ContainerBuilder;
let store: string;

beforeAll(async () => {
  [proxy, images, project] = await Promise.all([
    startGoProxy(),
    startBaseImages(),
    faultProject('builder-with-two-nodes'),
  ]);
  store = await mkdtemp(path.join(tmpdir(), 'two-nodes-'));
  builder = await startContainerBuilder(images.mirrors, ['linux/amd64', 'linux/arm64']);
});
afterAll(async () => {
  await builder.remove();
  await Promise.all([
    proxy.close(),
    images.registry.close(),
    project.remove(),
    rm(store, { recursive: true, force: true }),
  ]);
});

async function run(platforms: string): Promise<WholeRun> {
  const job = await startJob({ workspace: project.folder, env: { XDG_CACHE_HOME: store } });
  try {
    const inputs = { 'cache-store': 'local', outputs: 'type=cacheonly', builder: builder.name, platforms };
    const done = await job.run({ inputs: buildInputs(proxy, { allow: 'network.host', ...inputs }) });
    expect(done.code).toBe(0);
    return done;
  } finally {
    await job.remove();
  }
}

const only = (): RegExp => new RegExp(`caches are restored into and saved from its first node ${builder.name}-n1 only`);
const cache = ({ report }: WholeRun, kind: string) => report.caches.find((each) => each.kind === kind);

describe('a build on two nodes', () => {
  let cold: WholeRun;
  let warm: WholeRun;

  beforeAll(async () => {
    cold = await run('linux/amd64,linux/arm64');
    await builder.prune();
    const main = path.join(project.folder, 'main.go');
    await writeFile(main, `${await readFile(main, 'utf8')}\n// changed\n`);
    warm = await run('linux/amd64,linux/arm64');
  });

  test('is told which of them has caches', () => {
    for (const each of [cold, warm]) {
      expect(annotationsIn(each.stdout).warnings.join('\n')).toMatch(only());
      expect(each.summary).toMatch(only());
    }
  });

  test('is never reported as warm: one node is, and nothing is claimed for the other', () => {
    expect(warm.stdout).toMatch(/modules: \d+ files, /);
    for (const kind of ['modules', 'build']) {
      expect(cache(warm, kind)).toMatchObject({ hit: 'partial', reason: expect.stringMatching(only()), verdict: null });
    }
    expect(warm.outputs['cache-hit']).toBe('false');
    expect(`${warm.stdout}${warm.post.stdout}${warm.summary}`).not.toMatch(/net \+/);
  });

  test('that goes to the other node alone is left alone', async () => {
    const other = await run('linux/arm64');
    for (const kind of ['modules', 'build'])
      expect(cache(other, kind)).toMatchObject({ hit: 'off', reason: expect.stringMatching(only()), saved: null });
    const skipped = other.report.phases.filter(({ outcome }) => outcome === 'skipped').map(({ name }) => name);
    expect(skipped).toEqual(['restore', 'inject', 'fetch', 'extract', 'save']);
    expect(other.stdout).not.toContain('neither used nor made an entry');
  });
});
