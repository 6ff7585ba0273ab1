// Six services of one repository over some 200 modules, as legs of a matrix: what they store and restore with and without shared layers.
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startGoProxy } from '../../__tests__/servers/go-proxy.ts';
import { size } from '../../src/text/units.ts';
import { go } from '../app.ts';
import type { OurRun } from '../builds.ts';
import { fresh, ourBuild } from '../builds.ts';
import { withNonce } from '../dockerfile.ts';
import { median } from '../statistics.ts';
import { markdownTable } from '../table.ts';
import { importOf, modules, requirementOf } from './modules.ts';
import type { Service } from './services.ts';
import { filesOf, servicesOver } from './services.ts';
import { storedOf } from './stored.ts';

const { values } = parseArgs({
  options: {
    modules: { type: 'string', default: String(modules.length) },
    rounds: { type: 'string', default: '4' },
  },
});
const chosen = modules.slice(0, Number(values.modules));
/** Warm ones: without sharing all are alike; with it the layers are there and taken from the fourth on. */
const rounds = { off: 1, on: Number(values.rounds) } as const;
const engine = { env: {}, store: 'containerd', empty: () => undefined } as const;

execFileSync('bash', [path.join(import.meta.dirname, '../../scripts/engine.sh'), 'up'], { stdio: 'inherit' });
const proxy = await startGoProxy();
const folder = await mkdtemp(path.join(tmpdir(), 'bench-images-'));
try {
  await measured(path.join(folder, 'repository'));
} finally {
  await proxy.close();
  await rm(folder, { recursive: true, force: true });
}

async function measured(repository: string): Promise<void> {
  const services = servicesOver(chosen.map(importOf));
  await push(repository, services, 'first');
  await writeFile(path.join(repository, 'go.mod'), goMod());
  // By the machine's own proxy: that of the bench does not answer while this program waits for go.
  go(repository, ['mod', 'tidy']);
  const count = go(repository, ['list', '-deps', '-f', '{{with .Module}}{{.Path}}{{end}}', './...']);
  console.log(`${new Set(count.split('\n').filter((line) => line !== '')).size - 1} modules go into the images`);
  const known = new Map<string, number>();
  const rows: string[][] = [];
  const cold = path.join(folder, 'cold');
  const legs = async (store: string, sharing: 'off' | 'on', round: string): Promise<void> => {
    const runs: OurRun[] = [];
    for (const service of services) {
      runs.push(await leg(repository, service, store, sharing));
      console.log(`${sharing} ${round}  ${service.name.padEnd(10)} ${((runs.at(-1)?.ms ?? 0) / 1000).toFixed(1)} s`);
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
      await push(repository, services, `${sharing} ${round}`);
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
  console.log(`\n${markdownTable({ title: 'Six services', head, rows })}`);
}

async function push(repository: string, services: readonly Service[], text: string): Promise<void> {
  for (const [name, content] of Object.entries(filesOf(services, text))) {
    const file = path.join(repository, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, name.endsWith('Dockerfile') ? withNonce(content) : content);
  }
}

function goMod(): string {
  const lines = chosen.map((each) => `\t${requirementOf(each)}\n`);
  return `module example.com/shop\n\ngo 1.26\n\nrequire (\n${lines.join('')})\n`;
}

function leg(repository: string, { name }: Service, store: string, sharing: 'off' | 'on'): Promise<OurRun> {
  const app = { folder: repository, dockerfile: `${name}.Dockerfile` };
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
