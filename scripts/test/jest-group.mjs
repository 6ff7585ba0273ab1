import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { runProgram } from '../run-program.mjs';

/** Runs one of jest's projects. What it could not start or did not finish counts as failed. */
export async function runJest({ root, folder, project, name, workers, files = [], without = [], env, timeoutMs }) {
  const results = path.join(folder, `${name.replaceAll(/\W+/g, '-')}.json`);
  const argv = [
    ...[process.execPath, '--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'],
    ...['--selectProjects', project, '--ci', '--forceExit', '--json', '--outputFile', results],
    ...files.flatMap((file) => ['--testPathPatterns', file]),
    ...without.flatMap((file) => ['--testPathIgnorePatterns', file]),
    ...(workers === 1 ? ['--runInBand'] : [`--maxWorkers=${workers}`]),
    ...['--cacheDirectory', path.join(root, 'node_modules/.cache/jest')],
  ];
  // With --json jest prints the results to stdout as well, if they do not go to a file; its own text goes to stderr.
  const ended = await runProgram(argv, { cwd: root, env, timeoutMs });
  return countsFrom(await resultsIn(results), ended);
}

async function resultsIn(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function countsFrom(results, ended) {
  const why = ended.trouble || `jest ended with ${ended.code}`;
  if (results === undefined) return { passed: 0, failed: [`no results: ${why}`], skipped: [] };
  const tests = results.testResults.flatMap((file) => file.assertionResults);
  const named = (...states) => tests.filter(({ status }) => states.includes(status)).map(({ fullName }) => fullName);
  const broken = results.testResults
    .filter((file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'))
    .map((file) => `${path.basename(file.name)} could not run: ${firstLine(file.message)}`);
  const failed = [...named('failed'), ...broken];
  if (failed.length === 0 && ended.code !== 0) failed.push(why);
  if (tests.length === 0 && failed.length === 0) failed.push('there are no tests');
  return { passed: named('passed').length, failed, skipped: named('pending', 'todo', 'disabled', 'skipped') };
}

function firstLine(text) {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.find((line) => line !== '' && !line.startsWith('●')) ?? '';
}
