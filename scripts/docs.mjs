// Writes action.yml, action-types.yml and docs/inputs.md from the tables in src/config. With --check it writes nothing and fails when one is stale.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.join(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');

const bundle = await build({
  entryPoints: [path.join(root, 'scripts/docs/reference.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const code = Buffer.from(bundle.outputFiles[0].contents).toString('base64');
const { referenceFiles } = await import(`data:text/javascript;base64,${code}`);

for (const [file, text] of referenceFiles()) {
  const target = path.join(root, file);
  const current = await readFile(target, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  if (current === text) continue;
  if (isCheck) {
    console.error(`${file} is stale: run \`node scripts/docs.mjs\`.`);
    process.exitCode = 1;
  } else {
    await writeFile(target, text);
    console.log(`wrote ${file}`);
  }
}
