import { size } from '../../src/text/units.ts';
import type { Table } from '../table.ts';
import { keyPrefix } from '../../src/snapshot/keys.ts';
import { parseManifest } from '../../src/snapshot/manifest.ts';
import { seededRandom } from '../statistics.ts';
import { actionLeg } from './action-leg.ts';
import { archiveContent, bytesOf, type Content } from './archive.ts';
import type { Leg } from './leg.ts';
import { factsOf } from './leg.ts';
import { matrixWorld, type Mix } from './matrix-world.ts';
import { cacheService, type CacheService } from './service.ts';
import { mainBranch } from './traffic.ts';
import { compiled, mainMark } from './world.ts';

/** What the images of a repository store and restore after the same matrix has run once more. */
export interface Round {
  readonly warm: number;
  /** The least that a leg found of what it needed. */
  readonly reusedShare: number;
  readonly uploadedBytes: number;
  /** What all images' newest snapshots name, by what any image uses. Main packages and catalogs do not count. */
  readonly storedShare: number;
  /** The most that a leg would restore, by what it uses, and the most archives. */
  readonly restoredShare: number;
  readonly mostLayers: number;
  readonly lookups: number;
}

export interface MatrixOptions {
  readonly images: number;
  readonly mix: Mix;
  readonly rounds: number;
  readonly seed: number;
}

const hourMs = 3_600_000;

/** All legs of a matrix start at once, and again an hour later, when each image has a change in a package of its own. */
export async function playMatrix({ images, mix, rounds, seed }: MatrixOptions): Promise<readonly Round[]> {
  const random = seededRandom(seed);
  const world = matrixWorld(images, mix, random);
  let nowMs = 0;
  const limits = { limitBytes: 1e12, unusedForMs: 168 * hourMs, uploadsPerMinute: 1000, downloadsPerMinute: 10_000 };
  const service = cacheService({ ...limits, lagMs: () => 2000 * random() }, () => nowMs);
  const versions = new Map<string, number>();
  const queue: { readonly atMs: number; readonly go: () => void }[] = [];
  const sleep = (ms: number): Promise<void> =>
    new Promise((done) => void queue.push({ atMs: nowMs + ms, go: () => done() }));
  const played: Round[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    nowMs = round * hourMs;
    const before = { ...service.counts };
    for (const { packages } of world.images) versions.set(packages[0]?.unit ?? '', round);
    const commit = { sha: String(round).padStart(40, '0'), go: 'go1.26.1', versions: new Map(versions) };
    const facts = factsOf({ trigger: { kind: 'push', branch: mainBranch }, commit, number: round });
    const legs = world.images.map((image): Leg => {
      const group = world.groups[image.group] ?? { modules: [], shared: [] };
      return { image, group, commit, facts, isFailing: false, sharing: 'on' };
    });
    const ends = [];
    for (const leg of legs) ends.push(await actionLeg(service, () => nowMs, leg, sleep));
    const beginMs = nowMs;
    // Runners are not alike.
    const due = ends.map(({ save, durationMs }) => ({
      atMs: beginMs + durationMs * (0.9 + random() * 0.2),
      go: () => void save(),
    }));
    queue.push(...due);
    while (queue.length > 0) {
      const next = queue.toSorted((x, y) => x.atMs - y.atMs)[0];
      if (next === undefined) break;
      queue.splice(queue.indexOf(next), 1);
      nowMs = Math.max(nowMs, next.atMs);
      next.go();
      // All that can be done at that time is done without waiting for anything outside.
      for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setImmediate(done));
    }
    played.push({
      warm: ends.filter(({ build }) => build === 'warm').length,
      reusedShare: Math.min(...ends.map(({ reusedBytes, neededBytes }) => reusedBytes / neededBytes)),
      uploadedBytes: service.counts.uploadedBytes - before.uploadedBytes,
      lookups: (service.counts.lookups - before.lookups) / images,
      ...shares(service, legs),
    });
  }
  return played;
}

function shares(
  service: CacheService,
  legs: readonly Leg[],
): Pick<Round, 'storedShare' | 'restoredShare' | 'mostLayers'> {
  const entries = new Map([...service.entries()].map((entry) => [entry.key, entry]));
  const newest = new Map<string, { readonly layers: readonly Content[]; readonly digests: readonly string[] }>();
  const contents = new Map<string, Content>();
  for (const { key, files } of entries.values()) {
    if (!key.startsWith(`${keyPrefix}-build-`)) continue;
    const layers = parseManifest(files.get('manifest.json'), 'build')?.layers ?? [];
    for (const { key: of, file, digest } of layers)
      contents.set(digest, archiveContent(entries.get(of)?.files.get(file) ?? ''));
    const scope = key.slice(keyPrefix.length).split('-')[2] ?? '';
    const digests = layers.map(({ digest }) => digest);
    newest.set(scope, { digests, layers: digests.map((digest) => contents.get(digest) ?? new Map<string, number>()) });
  }
  const stored = new Set([...newest.values()].flatMap(({ digests }) => digests));
  const live = legs.map((leg) => withoutMain(compiled(leg.image, leg.commit)));
  const union: Content = new Map(live.flatMap((content) => [...content]));
  const restored = [...newest.values()].map(({ layers }) => {
    const bytes = layers.reduce((sum, layer) => sum + bytesOf(withoutMain(layer)), 0);
    // Which image it is, is not in the key: the one whose packages it has.
    const own = live.toSorted((a, b) => common(b, layers) - common(a, layers))[0] ?? union;
    return { share: bytes / bytesOf(own), layers: layers.length };
  });
  return {
    storedShare:
      [...stored].reduce((sum, digest) => sum + bytesOf(withoutMain(contents.get(digest) ?? new Map())), 0) /
      bytesOf(union),
    restoredShare: Math.max(...restored.map(({ share }) => share)),
    mostLayers: Math.max(...restored.map(({ layers }) => layers)),
  };
}

function withoutMain(content: Content): Content {
  return new Map([...content].filter(([name]) => !name.startsWith(mainMark)));
}

/** How many of an image's own packages some layers have. */
function common(live: Content, layers: readonly Content[]): number {
  return [...live.keys()].filter((name) => name.includes('/') && layers.some((layer) => layer.has(name))).length;
}

const columns = [
  '',
  'round',
  'legs warm',
  'uploaded',
  'stored / union',
  'restored / used',
  'archives',
  'lookups per leg',
];

/** A row for each round of each matrix. */
export function matrixTable(matrices: readonly (MatrixOptions & { readonly played: readonly Round[] })[]): Table {
  const rows = matrices.flatMap(({ images, mix, played }) =>
    played.map((round, index): readonly string[] => [
      index === 0 ? `${images} images, ${mix}` : '',
      String(index + 1),
      `${round.warm} of ${images}`,
      size(Math.round(round.uploadedBytes)),
      round.storedShare.toFixed(2),
      round.restoredShare.toFixed(2),
      String(round.mostLayers),
      round.lookups.toFixed(1),
    ]),
  );
  return { title: 'Images that share', head: columns, rows };
}

/** What is played for the page. */
export const matrices: readonly MatrixOptions[] = (
  [
    [6, 'services'],
    [6, 'varied'],
    [20, 'services'],
  ] as const
).map(([images, mix]) => ({ images, mix, rounds: 8, seed: 1 }));
