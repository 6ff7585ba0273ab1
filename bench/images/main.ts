// Six services of one repository as legs of a matrix: what they store and restore with and without shared layers. They are over some 200
// modules; with --example they are those of examples/monorepo.
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startGoProxy } from '../../__tests__/servers/go-proxy.ts';
import { size } from '../../src/text/units.ts';
import type { OurRun } from '../builds.ts';
import { fresh, ourBuild } from '../builds.ts';
import { median } from '../statistics.ts';
import { markdownTable } from '../table.ts';
import { modules } from './modules.ts';
import type { Image, Repository } from './repository.ts';
import { exampleRepository, servicesOverModules } from './repository.ts';
import { storedOf } from './stored.ts';

const { values } = parseArgs({
  options: {
    modules: { type: 'string', default: String(modules.length) },
    rounds: { type: 'string', default: '4' },
    example: { type: 'boolean', default: false },
  },
});
/** Warm ones: without sharing all are alike; with it the layers are there and taken from the fourth on. */
const rounds = { off: 1, on: Number(values.rounds) } as const;
const engine = { env: {}, store: 'containerd', empty: () => undefined } as const;

execFileSync('bash', [path.join(import.meta.dirname, '../../scripts/engine.sh'), 'up'], { stdio: 'inherit' });
const proxy = await startGoProxy();
const folder = await mkdtemp(path.join(tmpdir(), 'bench-images-'));
try {
  const place = path.join(folder, 'repository');
  const chosen = modules.slice(0, Number(values.modules));
  await measured(await (values.example ? exampleRepository(place) : servicesOverModules(place, chosen)));
} finally {
  await proxy.close();
  await rm(folder, { recursive: true, force: true });
}

async function measured(repository: Repository): Promise<void> {
  console.log(repository.title);
  const known = new Map<string, number>();
  const rows: string[][] = [];
  const cold = path.join(folder, 'cold');
  const legs = async (store: string, sharing: 'off' | 'on', round: string): Promise<void> => {
    const runs: OurRun[] = [];
    for (const image of repository.images) {
      runs.push(await leg(repository, image, store, sharing));
      console.log(`${sharing} ${round}  ${image.name.padEnd(10)} ${((runs.at(-1)?.ms ?? 0) / 1000).toFixed(1)} s`);
    }
    const row = await rowOf(store, runs, known);
    rows.push([sharing, round, ...row]);
    console.log(`${sharing} ${round}  ${row.join('  ')}`);
  };
  await legs(cold, 'off', 'cold');
  for (const sharing of ['off', 'on'] as const) {
    const store = path.join(folder, sharing);
    await cp(cold, store, { recursive: true, preserveTimestamps: true });
    for (let round = 1; round <= rounds[sharing]; round += 1) {
      await repository.push(`${sharing} ${round}`);
      await legs(store, sharing, `warm ${round}`);
    }
  }
  const head = [
    'sharing',
    'round',
    'warm',
    'a leg, median',
    'uploaded',
    'stored',
    'union',
    'stored / union',
    'restored / used',
  ];
  console.log(`\n${markdownTable({ title: repository.title, head, rows })}`);
}

function leg(
  { folder: place }: Repository,
  { dockerfile }: Image,
  store: string,
  sharing: 'off' | 'on',
): Promise<OurRun> {
  const app = { folder: place, dockerfile };
  const setting = { engine, namespace: fresh(), nonce: fresh(), proxyUrl: proxy.url, store };
  return ourBuild(app, setting, { inputs: { 'cache-sharing': sharing } });
}

async function rowOf(store: string, runs: readonly OurRun[], known: Map<string, number>): Promise<string[]> {
  const caches = runs.map(({ report }) => report.caches.find(({ kind }) => kind === 'build'));
  const stored = await storedOf(
    store,
    caches.map((each) => each?.saved?.key ?? each?.matchedKey ?? ''),
    known,
  );
  const uploaded = caches.reduce((sum, each) => sum + (each?.saved?.bytes ?? 0), 0);
  const worst = Math.max(...stored.images.map(({ restored, live }) => (live === 0 ? Number.NaN : restored / live)));
  return [
    `${caches.filter((each) => each?.hit === 'exact').length} of ${runs.length}`,
    `${(median(runs.map(({ ms }) => ms)) / 1000).toFixed(1)} s`,
    size(uploaded),
    size(stored.all),
    stored.union === 0 ? '' : size(stored.union),
    stored.union === 0 ? '' : (stored.all / stored.union).toFixed(2),
    Number.isNaN(worst) ? '' : worst.toFixed(2),
  ];
}
