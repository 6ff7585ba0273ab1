import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type DockerRegistry, startDockerRegistry } from '../servers/docker-registry.ts';
import type { CacheService } from '../servers/cache-service.ts';
import { type ActRun, runAct } from './act-run.ts';
import { emptyCacheService, newRunId } from './e2e-run.ts';
import { pushBaseImages } from './peer-images.ts';
import { comparable, type PushedImage, pushedImages } from './pushed-images.ts';
import { copyOfFolder, copyOfThis, type Repository } from './repositories.ts';

const timeoutMs = 900_000;
const workflows = ['publish', 'platforms', 'bake'] as const;
const sides = ['peer', 'ours'] as const;
type Workflow = (typeof workflows)[number];
type Side = (typeof sides)[number];

interface Swapped {
  readonly run: ActRun;
  readonly images: Readonly<Record<string, PushedImage>>;
}

let registry: DockerRegistry;
let cache: CacheService;
const repositories: Repository[] = [];
const ran = {} as Record<Workflow, Record<Side, Swapped>>;

beforeAll(async () => {
  [registry, cache] = await Promise.all([startDockerRegistry(), emptyCacheService()]);
  await pushBaseImages(registry);
  const folder = (name: string): string => path.join(import.meta.dirname, name);
  const actions = {
    'docker/setup-buildx-action@v4': await copyOfFolder('docker/setup', folder('peer/setup-buildx-action')),
    'docker/build-push-action@v7': await copyOfFolder('docker/build', folder('peer/build-push-action')),
    'cached-go-docker-build/cached-go-docker-build@v1': await copyOfThis(),
  };
  const service: Record<Side, Repository> = {
    peer: await copyOfFolder('somebody/shop', folder('../fixtures/swap')),
    ours: await copyOfFolder('somebody/shop', folder('../fixtures/swap'), swapUses),
  };
  repositories.push(...Object.values(actions), ...Object.values(service));
  const runId = newRunId();
  for (const workflow of workflows) {
    const runOf = async (side: Side): Promise<Swapped> => {
      const run = await runAct({
        folder: service[side].folder,
        workflow: `.github/workflows/${workflow}.yml`,
        runId,
        // Of a runner that is gone after the job: on others, cache mounts are kept apart by two more arguments.
        env: { ...cache.environment('main'), RUNNER_ENVIRONMENT: 'github-hosted' },
        vars: { MIRROR: registry.host, REGISTRY: `${registry.host}/${side}-${workflow}` },
        repositories: Object.fromEntries(Object.entries(actions).map(([name, action]) => [name, action.folder])),
      });
      if (run.code !== 0) throw new Error(run.text);
      return { run, images: await pushedImages(registry, `${side}-${workflow}/`) };
    };
    const [peer, ours] = await Promise.all([runOf('peer'), runOf('ours')]);
    ran[workflow] = { peer, ours };
  }
}, timeoutMs);

afterAll(async () => {
  await Promise.all([registry.close(), cache.close(), ...repositories.map((repository) => repository.remove())]);
});

/** The one change of somebody who comes from docker/build-push-action. */
async function swapUses(folder: string): Promise<void> {
  for (const workflow of workflows) {
    const file = path.join(folder, `.github/workflows/${workflow}.yml`);
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text.replace('docker/build-push-action@v7', 'cached-go-docker-build/cached-go-docker-build@v1'),
    );
  }
}

/** The outputs of a step, as the runner got them: of each job by the name of the image, without what differs by side. */
function outputsOf({ run }: Swapped): readonly Readonly<Record<string, string>>[] {
  const jobs = [...new Set(run.lines.map(({ job }) => job))].toSorted();
  return jobs.flatMap((job) => {
    const set = run.lines.filter(
      (line) => line.job === job && line.step === 'Build and push' && line.command === 'set-output',
    );
    return set.length === 0 ? [] : [Object.fromEntries(set.map(({ name, value }) => [name, value]))];
  });
}

const metadataOf = (outputs: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> =>
  JSON.parse(outputs['metadata'] ?? '{}') as Readonly<Record<string, unknown>>;

describe.each(workflows)('%s', (workflow) => {
  const both = <T>(of: (swapped: Swapped) => T): { readonly peer: T; readonly ours: T } => ({
    peer: of(ran[workflow].peer),
    ours: of(ran[workflow].ours),
  });

  test('pushes the same tags', () => {
    const { peer, ours } = both(({ images }) => Object.keys(images).toSorted());
    expect(peer.length).toBeGreaterThan(1);
    expect(ours).toEqual(peer);
  });

  test('has as its outputs digest and id of what it pushed, and the same metadata', () => {
    for (const side of sides) {
      const { images } = ran[workflow][side];
      const pushed = new Set(Object.values(images).map(({ digest }) => digest));
      const outputs = outputsOf(ran[workflow][side]);
      expect(new Set(outputs.map(({ digest }) => digest))).toEqual(pushed);
      for (const { digest, imageid } of outputs) expect(imageid).toBe(digest);
    }
    const { peer, ours } = both((swapped) =>
      outputsOf(swapped).map((outputs) => Object.keys(metadataOf(outputs)).toSorted()),
    );
    expect(peer.flat()).toContain('containerimage.digest');
    expect(ours).toEqual(peer);
  });

  test('gives the steps after it the same', () => {
    const { peer, ours } = both(({ run, images }) => {
      const [{ digest: example } = { digest: '' }] = Object.values(images);
      const printed = run.lines.flatMap(({ job, text }) =>
        /^(digest|from metadata|names)=/.test(text) ? [`${job} ${text.replaceAll(/\b(?:peer|ours)-/g, '')}`] : [],
      );
      expect(printed.join('\n')).toContain(example);
      return printed.map((line) => line.replace(/sha256:[0-9a-f]{64}$/, 'DIGEST')).toSorted();
    });
    expect(peer).toHaveLength(workflow === 'bake' ? 6 : 3);
    expect(ours).toEqual(peer);
  });

  test('pushes the same platforms, configurations, annotations and attestations', () => {
    const { peer, ours } = both(({ images }) => Object.values(images).map(comparable));
    expect(ours).toEqual(peer);
  });
});

test('images without times are equal to the last byte', () => {
  const images = (side: Side): readonly string[] =>
    Object.values(ran.platforms[side].images).flatMap(({ manifests }) =>
      manifests.flatMap(({ platform, digest }) => (platform === 'unknown/unknown' ? [] : [`${platform} ${digest}`])),
    );
  expect(new Set(images('peer')).size).toBe(2);
  expect(images('ours')).toEqual(images('peer'));
});

test('the workflows ask for what is compared', () => {
  const { publish, platforms } = ran;
  const types = (images: Swapped['images']): readonly string[] =>
    Object.values(images).flatMap(({ manifests }) =>
      manifests.flatMap(({ statements }) => statements.map(({ predicateType }) => predicateType)),
    );
  const provenance = 'https://slsa.dev/provenance/v0.2';
  expect(new Set(types(publish.ours.images))).toEqual(new Set([provenance, 'https://spdx.dev/Document']));
  expect(new Set(types(platforms.ours.images))).toEqual(new Set([provenance]));
  const [app] = Object.values(publish.ours.images);
  expect(app?.annotations).toEqual({ 'com.example.team': 'web' });
  expect(app?.manifests[0]?.annotations[1]).toEqual({
    'org.opencontainers.image.description': 'An app, with a comma',
  });
});
