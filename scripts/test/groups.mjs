import path from 'node:path';
import { runProgram } from '../run-program.mjs';

const minuteMs = 60_000;

/**
 * What the image store of an engine, or Debian as the base of the Go image, can make a difference to. The first engine runs these
 * scenarios too, with all others, on busybox.
 */
const perStore = 'engine/per-store';

/** Each Dockerfile of the corpus, built on a busybox and on a Debian base: a group of its own, for it takes as long as all others. */
const corpus = 'engine/corpus.test';

/** The workflow of the example that compiles for minutes. `npm run demo` builds the same service. */
const large = 'workflows/large';

/** The scenarios of `engine` on builders of other drivers, and a few on other versions of BuildKit, which are compiled the first time. */
const drivers = 'engine/per-driver';
const versions = 'engine/versions';

/** A builder in a real Kubernetes, which is compiled the first time, which takes about 8 minutes. */
const cluster = 'engine/kubernetes';

/** Tests that look at all that an engine holds, or at how soon something ends: nothing else is to run meanwhile. */
const alone = ['dist/left-behind', 'dist/cancel'];

/** Each looks for what is left of all builders that runs have made. */
const builders = ['engine/own-builder', 'engine/created-builder'];

/**
 * What `npm test` runs, in this order. `engine` says on which engine, `files` which of the project's tests, `without` which
 * not, `needs` what else has to be there.
 */
export const groups = [
  { name: 'check', timeoutMs: 10 * minuteMs },
  { name: 'unit', project: 'unit', workers: 2, timeoutMs: 8 * minuteMs },
  // Of the engine it needs buildx alone, which a fresh machine has with the engine.
  {
    name: 'contract',
    project: 'contract',
    workers: 2,
    engine: 'first',
    needs: () => script('browser.sh', 'no browser'),
    timeoutMs: 8 * minuteMs,
  },
  { name: 'dist', project: 'dist', workers: 2, engine: 'first', without: alone, timeoutMs: 50 * minuteMs },
  { name: 'dist-alone', project: 'dist', workers: 1, engine: 'first', files: alone, timeoutMs: 10 * minuteMs },
  {
    name: 'engine',
    project: 'engine',
    workers: 2,
    engine: 'first',
    without: [perStore, corpus, drivers, versions, cluster, ...builders],
    timeoutMs: 50 * minuteMs,
  },
  {
    name: 'engine-builders',
    project: 'engine',
    workers: 1,
    engine: 'first',
    files: builders,
    timeoutMs: 20 * minuteMs,
  },
  {
    name: 'engine-second',
    project: 'engine',
    workers: 2,
    engine: 'second',
    files: [perStore],
    timeoutMs: 20 * minuteMs,
  },
  {
    name: 'workflows',
    project: 'workflows',
    workers: 2,
    engine: 'first',
    without: [large],
    needs: buildAct,
    timeoutMs: 30 * minuteMs,
  },
];

/** Those that run only when they are named (`--only corpus,large`): what they take has no room beside the others yet. */
export const groupsOnRequest = [
  {
    name: 'large',
    project: 'workflows',
    workers: 1,
    engine: 'first',
    files: [large],
    needs: buildAct,
    timeoutMs: 40 * minuteMs,
  },
  { name: 'corpus', project: 'engine', workers: 1, engine: 'first', files: [corpus], timeoutMs: 80 * minuteMs },
  { name: 'drivers', project: 'engine', workers: 1, engine: 'first', files: [drivers], timeoutMs: 60 * minuteMs },
  { name: 'versions', project: 'engine', workers: 1, engine: 'first', files: [versions], timeoutMs: 60 * minuteMs },
  {
    name: 'kubernetes',
    project: 'engine',
    workers: 1,
    engine: 'first',
    files: [cluster],
    needs: () => script('go-tool.sh', 'no Kubernetes', 'kubernetes'),
    timeoutMs: 30 * minuteMs,
  },
];

/** The jobs of workflow tests run under act. */
function buildAct() {
  return script('act.sh', 'no act');
}

/** What a group needs beside an engine: a script that brings it, once. Gives what is wrong, or no text. */
async function script(name, lack, ...args) {
  const file = path.join(import.meta.dirname, '..', name);
  const ended = await runProgram(['bash', file, ...args], { timeoutMs: 20 * minuteMs, toStderr: true });
  return ended.code === 0 ? '' : `${lack}: ${ended.trouble || `scripts/${name} failed`}`;
}
