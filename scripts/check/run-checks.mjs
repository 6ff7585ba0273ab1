import { checks } from './checks.mjs';

/** Runs all checks, with one line each, and gives the names of those that passed and of those that failed. */
export async function runChecks() {
  const passed = [];
  const failed = [];
  for (const { name, find } of checks) {
    const begin = performance.now();
    const trouble = await find().catch((error) => error.stack);
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    console.log(`${trouble === '' ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
    if (trouble !== '') console.log(trouble.replaceAll(/^/gm, '     '));
    (trouble === '' ? passed : failed).push(name);
  }
  return { passed, failed };
}
