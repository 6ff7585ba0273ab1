// Sets everything up and runs every check and test. Needs Node and, where there is no Docker engine, root on Debian.
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runChecks } from './check/run-checks.mjs';
import { stopPrograms } from './run-program.mjs';
import { installDependencies } from './test/dependencies.mjs';
import { engines } from './test/engines.mjs';
import { groups, groupsOnRequest } from './test/groups.mjs';
import { runJest } from './test/jest-group.mjs';
import { removeTree } from './test/remove-tree.mjs';
import { summary } from './test/summary.mjs';

const usage = `usage: npm test -- [--only GROUP,…]

groups: ${groups.map(({ name }) => name).join(', ')}
only when named: ${groupsOnRequest.map(({ name }) => name).join(', ')}`;

/** All groups together; one that has no time left counts as failed. */
const longestMs = 86 * 60_000;
const begin = performance.now();
const root = path.join(import.meta.dirname, '..');

const chosen = chosenGroups();
if (chosen === undefined) {
  console.error(usage);
  process.exit(2);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stopPrograms);

const folder = await mkdtemp(path.join(tmpdir(), 'cgdb-test-'));
// A server of the tests that runs as another user has to reach its own folder in it.
await chmod(folder, 0o711);
const opened = engines();
const results = [];
try {
  const missing = await installDependencies(root, 10 * 60_000);
  for (const group of chosen) {
    console.log(`\n=== ${group.name}`);
    const start = performance.now();
    const counts = missing === '' ? await ran(group).catch(failure) : failedWith(missing);
    results.push({ name: group.name, ...counts, ms: performance.now() - start });
  }
} finally {
  const left = await opened.close();
  if (left !== '') results.push({ name: 'clean up', ...failedWith(left), ms: 0 });
  await removeTree(folder);
}
if (chosen === groups)
  console.log(`\nnot among these, and run by --only: ${groupsOnRequest.map(({ name }) => name).join(', ')}`);
console.log(summary(results));
// An open handle of a program that was ended must not keep the process.
process.exit(results.some(({ failed }) => failed.length > 0) ? 1 : 0);

async function ran(group) {
  if (group.project === undefined) {
    const { passed, failed } = await runChecks();
    return { passed: passed.length, failed, skipped: [] };
  }
  const lacking = (await group.needs?.()) ?? '';
  if (lacking !== '') return failedWith(lacking);
  const engine = group.engine === undefined ? { trouble: '', env: {} } : await opened[group.engine]();
  if (engine.trouble !== '') return failedWith(engine.trouble);
  const timeoutMs = Math.min(group.timeoutMs, longestMs - (performance.now() - begin));
  if (timeoutMs <= 0) return failedWith(`no time left: the groups before it took ${longestMs / 60_000} minutes`);
  const env = { ...process.env, TMPDIR: folder, ...engine.env };
  return runJest({ root, folder, env, ...group, timeoutMs });
}

function failedWith(reason) {
  console.log(reason);
  return { passed: 0, failed: [reason], skipped: [] };
}

function failure(error) {
  return failedWith(error.stack ?? String(error));
}

function chosenGroups() {
  try {
    const { values } = parseArgs({ options: { only: { type: 'string' } } });
    if (values.only === undefined) return groups;
    const names = values.only.split(',').filter((name) => name !== '');
    const all = [...groups, ...groupsOnRequest];
    const known = names.every((name) => all.some((group) => group.name === name));
    return known && names.length > 0 ? all.filter(({ name }) => names.includes(name)) : undefined;
  } catch (error) {
    console.error(error.message);
    return undefined;
  }
}
