import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { runProgram } from '../run-program.mjs';

/** Installs what package-lock.json names, unless exactly that is installed. Gives the text of what went wrong, or none. */
export async function installDependencies(root, timeoutMs) {
  if (await areInstalled(root)) return '';
  console.log('installing the packages of package-lock.json');
  // Under `npm test --silent` it would not say what is wrong.
  const env = { ...process.env, npm_config_loglevel: 'warn' };
  const ended = await runProgram(['npm', 'ci'], { cwd: root, env, timeoutMs });
  return ended.code === 0 ? '' : `npm ci failed: ${ended.trouble || `it ended with ${ended.code}`}`;
}

/** npm keeps a lock file of what it has installed. Packages for other platforms are optional and not in it. */
async function areInstalled(root) {
  const installed = await packages(path.join(root, 'node_modules/.package-lock.json'));
  if (installed === undefined) return false;
  const wanted = Object.entries((await packages(path.join(root, 'package-lock.json'))) ?? {}).filter(
    ([at]) => at !== '',
  );
  const same = wanted.every(([at, { version, integrity, optional }]) =>
    at in installed ? installed[at].version === version && installed[at].integrity === integrity : optional === true,
  );
  if (!same) return false;
  // An interrupted removal leaves the lock file there.
  const folders = Object.keys(installed).map((at) => access(path.join(root, at)));
  return (await Promise.allSettled(folders)).every(({ status }) => status === 'fulfilled');
}

async function packages(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
