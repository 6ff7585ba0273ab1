// Writes action.yml, action-types.yml and docs/inputs.md from the tables in src/config, and the files that pages show. With --check it writes nothing and fails when one is stale.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { withShownFiles } from './docs/shown-files.mjs';

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

const pages = (await readdir(path.join(root, 'docs'))).filter((name) => name.endsWith('.md'));
const read = (file) => readFile(path.join(root, file), 'utf8');
const written = new Map(reference());
for (const file of pages.map((name) => `docs/${name}`))
  if (!written.has(file)) written.set(file, await withShownFiles(await read(file), read));

for (const [file, text] of written) {
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

/** Node would print the whole bundle before the message of an error. */
function reference() {
  try {
    return referenceFiles();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
