// npm run bench [-- --app DIR] [--repetitions N] [--bump MODULE@VERSION] [--json FILE]
// Side by side in one run: cold, kept mounts, ours, and what the machine needs at the least.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bumpModule, editPackage, openApp } from './app.mjs';
import { freshNamespace, madeEntries, ourBuild, plainBuild } from './builds.mjs';
import { baseLayers, restoreLimit, saveLimit } from './limits.mjs';
import { startProxy } from './proxy.mjs';
import { median, shown } from './statistics.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    app: { type: 'string', default: path.join(root, 'examples/web-service') },
    dockerfile: { type: 'string', default: 'Dockerfile' },
    image: { type: 'string', default: 'golang:1.26' },
    bump: { type: 'string', default: 'github.com/go-chi/chi/v5@v5.4.0' },
    repetitions: { type: 'string', default: '3' },
    json: { type: 'string' },
  },
});

execFileSync('bash', [path.join(root, 'scripts/engine.sh'), 'up'], { stdio: 'inherit' });
const proxy = await startProxy();
const measured = [];
try {
  for (let repetition = 0; repetition < Number(values.repetitions); repetition += 1)
    measured.push(await measure(repetition));
} finally {
  await proxy.close();
}
report(measured);
if (values.json !== undefined)
  await writeFile(values.json, `${JSON.stringify({ machine: machine(), measured }, undefined, 2)}\n`);
if (measured.some(({ changes }) => changes.some((change) => change.onlyOurs > 0 || change.onlyKept > 0)))
  process.exitCode = 1;

async function measure(repetition) {
  const app = await openApp(values.app);
  const store = await mkdtemp(path.join(os.tmpdir(), 'bench-store-'));
  try {
    // A first edit, so that no layer of an earlier repetition is taken.
    await editPackage(app.leaf);
    const kept = freshNamespace();
    const plain = (extra) => plainBuild(app, values.dockerfile, kept, proxy.url, extra);
    const ours = () => {
      const namespace = freshNamespace();
      return ourBuild(app, values.dockerfile, namespace, proxy.url, store).then((run) => ({ ...run, namespace }));
    };
    const cold = await plain();
    const requests = { cold: proxy.takeRequests() };
    note(repetition, 'cold', cold.ms);
    const first = await ours();
    proxy.takeRequests();
    note(repetition, 'ours, first run', first.ms);
    const layers = await baseLayers(store);
    const limits = { restoreMs: await restoreLimit(app, layers), saveMs: await saveLimit(layers) };
    const changes = [];
    for (const [name, change] of [
      ['leaf package', () => editPackage(app.leaf)],
      ['package that many import', () => editPackage(app.wide)],
      ...(values.bump === '' ? [] : [['one module bumped', () => bumpModule(app, values.bump)]]),
      ['nothing', () => undefined],
    ]) {
      await change();
      const since = Date.now() / 1000;
      const keptRun = await plain();
      const madeKept = await madeEntries(kept, values.image, since);
      proxy.takeRequests();
      const ourRun = await ours();
      const requested = proxy.takeRequests();
      const madeOurs = await madeEntries(ourRun.namespace, values.image, since);
      const only = (a, b) => [...a].filter((id) => !b.has(id)).length;
      note(repetition, `${name}: kept mounts`, keptRun.ms);
      note(repetition, `${name}: ours`, ourRun.ms);
      changes.push({
        name,
        keptMs: keptRun.ms,
        oursMs: ourRun.ms,
        phases: Object.fromEntries(ourRun.report.phases.map(({ name: phase, ms }) => [phase, ms])),
        requested,
        made: madeOurs.size,
        onlyOurs: name === 'nothing' ? 0 : only(madeOurs, madeKept),
        onlyKept: name === 'nothing' ? 0 : only(madeKept, madeOurs),
      });
    }
    return {
      coldMs: cold.ms,
      firstMs: first.ms,
      firstPhases: Object.fromEntries(first.report.phases.map(({ name, ms }) => [name, ms])),
      requests,
      limits,
      changes,
    };
  } finally {
    await rm(store, { recursive: true, force: true });
    await app.remove();
  }
}

function note(repetition, what, ms) {
  console.log(`${repetition + 1}  ${what.padEnd(44)} ${(ms / 1000).toFixed(1)} s`);
}

function report(all) {
  const of = (pick) => all.map(pick);
  const ratio = (pick) => median(of(pick)).toFixed(2);
  console.log(`\n${machine()}, ${all.length} repetitions, medians (spread)\n`);
  console.log(`cold                                  ${shown(of(({ coldMs }) => coldMs))}`);
  console.log(`ours, first run                       ${shown(of(({ firstMs }) => firstMs))}`);
  console.log(`host limit of restoring               ${shown(of(({ limits }) => limits.restoreMs))}`);
  console.log(`host limit of the first save          ${shown(of(({ limits }) => limits.saveMs))}`);
  console.log(
    `first save / its host limit           ${ratio(({ firstPhases, limits }) => (firstPhases.extract + (firstPhases.save ?? 0)) / limits.saveMs)}`,
  );
  for (const [index, { name }] of all[0].changes.entries()) {
    const change = (pick) => (each) => pick(each.changes[index], each);
    console.log(`\nchanged: ${name}`);
    console.log(`  kept mounts                         ${shown(of(change(({ keptMs }) => keptMs)))}`);
    console.log(`  ours                                ${shown(of(change(({ oursMs }) => oursMs)))}`);
    console.log(`  ours / cold                         ${ratio(change(({ oursMs }, each) => oursMs / each.coldMs))}`);
    console.log(
      `  (ours - kept) / host limit          ${ratio(change(({ oursMs, keptMs }, each) => (oursMs - keptMs) / each.limits.restoreMs))}`,
    );
    for (const phase of ['restore', 'inject', 'build', 'extract', 'save'])
      console.log(`    ${phase.padEnd(10)} ${shown(of(change(({ phases }) => phases[phase] ?? 0)))}`);
    console.log(`  requests to the module proxy        ${of(change(({ requested }) => requested)).join(', ')}`);
    console.log(
      `  entries made, only ours, only kept  ${of(change(({ made, onlyOurs, onlyKept }) => `${made}/${onlyOurs}/${onlyKept}`)).join(', ')}`,
    );
  }
}

function machine() {
  return `${os.cpus().length} x ${os.cpus()[0]?.model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GiB`;
}
