// What has to hold besides the tests. Each check gives the text of what is wrong, or none.
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runProgram } from '../run-program.mjs';
import { pageWorkflows } from './page-workflows.mjs';

export const root = path.join(import.meta.dirname, '..', '..');

export const checks = [
  { name: 'types', find: () => byProgram('node_modules/.bin/tsc', '-p', '.') },
  { name: 'lint', find: () => byProgram('node_modules/.bin/oxlint') },
  { name: 'imports', find: () => byProgram('node', 'scripts/check-imports.mjs') },
  { name: 'exports', find: () => byProgram('node', 'scripts/check-exports.mjs') },
  { name: 'type sizes', find: () => byProgram('node', 'scripts/check-types.mjs') },
  { name: 'services', find: () => byProgram('node', 'scripts/check-services.mjs') },
  { name: 'test names', find: () => byProgram('node', 'scripts/check-test-names.mjs') },
  { name: 'reads', find: () => byProgram('node', 'scripts/check-reads.mjs') },
  { name: 'format', find: () => byProgram('node_modules/.bin/oxfmt', '--check', '.') },
  { name: 'docs', find: () => byProgram('node', 'scripts/docs.mjs', '--check') },
  { name: 'dist', find: distTrouble },
  { name: 'lock file', find: lockTrouble },
  { name: 'workflows', find: workflowTrouble },
];

const longestMs = 300_000;

async function byProgram(...argv) {
  const program = argv[0] === 'node' ? process.execPath : argv[0];
  const env = { ...process.env, NO_COLOR: '1' };
  const options = { cwd: root, env, timeoutMs: longestMs, capture: true };
  const ended = await runProgram([program, ...argv.slice(1)], options);
  if (ended.code === 0) return '';
  return [ended.output.trim(), ended.trouble].filter((text) => text !== '').join('\n') || `it ended with ${ended.code}`;
}

/** The committed dist/ is what the sources give, byte for byte. */
async function distTrouble() {
  const made = await mkdtemp(path.join(tmpdir(), 'dist-'));
  try {
    const failed = await byProgram('node', 'scripts/build.mjs', '--outdir', made);
    if (failed !== '') return failed;
    const [fresh, committed] = await Promise.all([contents(made), contents(path.join(root, 'dist'))]);
    const names = [...new Set([...fresh.keys(), ...committed.keys()])].toSorted();
    const differing = names.filter((name) => fresh.get(name)?.equals(committed.get(name) ?? Buffer.of()) !== true);
    if (differing.length === 0) return '';
    return `dist/ is stale (${differing.join(', ')}): run \`npm run build\` and commit it`;
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

async function contents(folder) {
  const names = await readdir(folder).catch(() => []);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name))])));
}

/** Whose registry a package comes from is for each machine to say; what is installed is not. */
async function lockTrouble() {
  const lock = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8'));
  const named = Object.entries(lock.packages).filter(([, entry]) => /^[a-z+]+:\/\//.test(entry.resolved ?? ''));
  const problems = named.map(([name]) => `package-lock.json names a host for ${name}`);
  // npm leaves out packages for other platforms that its registry does not have, and then `npm ci` refuses the file.
  for (const [at, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
    const absent = Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in lock.packages) && !(`${at}/node_modules/${name}` in lock.packages),
    );
    if (absent.length > 0) problems.push(`package-lock.json lacks ${absent.join(', ')}, which ${at} names`);
  }
  if (/registry\s*=/.test(await readFile(path.join(root, '.npmrc'), 'utf8'))) problems.push('.npmrc names a registry');
  return problems.join('\n');
}

async function workflowTrouble() {
  const built = await runProgram(['scripts/go-tool.sh', 'actionlint'], {
    cwd: root,
    timeoutMs: longestMs,
    capture: true,
  });
  if (built.code !== 0) return built.output.trim() || built.trouble;
  const own = await byProgram(built.stdout.trim());
  return [own, await pageTrouble(built.stdout.trim())].filter((text) => text !== '').join('\n');
}

/** The workflows that pages show, and with them the examples that they are made of. */
async function pageTrouble(actionlint) {
  const folder = await mkdtemp(path.join(tmpdir(), 'workflows-'));
  try {
    const workflows = await pageWorkflows(root);
    const files = workflows.map(({ name }) => path.join(folder, name));
    await Promise.all(workflows.map(({ text }, at) => writeFile(files[at], text)));
    // Runners of one's own have labels that only their owner knows.
    return await byProgram(actionlint, '-ignore', 'label ".+" is unknown', ...files);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
