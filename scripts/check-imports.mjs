// Folders of src/ import only folders below them (docs/architecture.md). The linter finds circles and what only
// src/platform may use; it has no rule for an order.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** From the top to the bottom. Files beside the folders are the entries: they are above all. */
const order = [
  'action',
  'preflight',
  'report',
  'diagnosis',
  'plan',
  'mounts',
  'buildx',
  'snapshot',
  'dockerfile',
  'gomod',
  'goproxy',
  'config',
  'platform',
];

const source = path.join(import.meta.dirname, '..', 'src');
const imports = /^(?:import|export)\b[^;'"]*?from '(\.[^']+)'|^import '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm;

const problems = [];
for (const file of await readdir(source, { recursive: true })) {
  if (!file.endsWith('.ts')) continue;
  const folder = folderOf(file);
  if (folder !== '' && !order.includes(folder))
    problems.push(`src/${file}: the folder ${folder} has no place in the order`);
  for (const match of (await readFile(path.join(source, file), 'utf8')).matchAll(imports)) {
    const target = path.join(
      path.dirname(file),
      match.slice(1).find((name) => name !== undefined),
    );
    if (folderOf(target) === folder || rank(folderOf(target)) > rank(folder)) continue;
    problems.push(`src/${file}: imports src/${target}, which is above it`);
  }
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function folderOf(file) {
  const [first, ...rest] = file.split(path.sep);
  return rest.length === 0 ? '' : first;
}

function rank(folder) {
  return folder === '' ? -1 : order.indexOf(folder);
}
