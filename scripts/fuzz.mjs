// Gives the parsers and readers inputs that are nearly right (__tests__/fuzz). `--seed`, `--count`, `--from`.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
// Beside the packages, so that what is not bundled is found.
const folder = await mkdtemp(path.join(root, 'node_modules/.fuzz-'));
try {
  const outfile = path.join(folder, 'fuzz.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['__tests__/fuzz/main.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  const fixtures = path.join(root, '__tests__/fixtures');
  const argv = [outfile, '--fixtures', fixtures, ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, argv, { cwd: root, stdio: 'inherit' }).status ?? 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
