// Who may import whom in src/ (docs/architecture.md), and how large a folder and a file may be. The linter finds circles of files and
// what only src/platform may use; it has no rule for folders.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { mayImport } from './check/may-import.mjs';

const filesInFolder = 15;
const linesInFile = 250;

const source = path.join(import.meta.dirname, '..', 'src');
const imports = /^(?:import|export)\b[^;'"]*?from '(\.[^']+)'|^import '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm;

const problems = [];
const used = new Map(Object.keys(mayImport).map((folder) => [folder, new Set()]));
const sizes = new Map();
for (const file of await readdir(source, { recursive: true })) {
  if (!/\.(?:ts|sh)$/.test(file)) continue;
  const folder = path.dirname(file);
  const text = await readFile(path.join(source, file), 'utf8');
  sizes.set(folder, (sizes.get(folder) ?? 0) + 1);
  const lines = text.split('\n').length - 1;
  if (lines > linesInFile) problems.push(`src/${file}: ${lines} lines, ${linesInFile} are allowed`);
  // The entries beside the folders are above all; a shell script imports nothing.
  if (folder === '.' || file.endsWith('.sh')) continue;
  const allowed = mayImport[folder];
  if (allowed === undefined) {
    problems.push(`src/${file}: scripts/check/may-import.mjs does not know the folder ${folder}`);
    continue;
  }
  for (const match of text.matchAll(imports)) {
    const name = match.slice(1).find((each) => each !== undefined);
    const target = path.join(folder, name);
    const targetFolder = path.dirname(target);
    if (targetFolder === folder) continue;
    used.get(folder).add(targetFolder);
    if (!allowed.includes(targetFolder)) problems.push(`src/${file}: ${folder} may not import src/${target}`);
  }
}
for (const [folder, count] of sizes)
  if (count > filesInFolder) problems.push(`src/${folder}: ${count} files, ${filesInFolder} are allowed`);
for (const [folder, allowed] of Object.entries(mayImport))
  for (const name of allowed)
    if (!used.get(folder).has(name)) problems.push(`scripts/check/may-import.mjs: ${folder} does not import ${name}`);
const circle = circleAmong(mayImport);
if (circle.length > 0) problems.push(`scripts/check/may-import.mjs: a circle: ${circle.join(' > ')}`);

for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function circleAmong(pairs) {
  const done = new Set();
  const visit = (folder, above) => {
    if (above.includes(folder)) return [...above.slice(above.indexOf(folder)), folder];
    if (done.has(folder)) return [];
    for (const below of pairs[folder] ?? []) {
      const found = visit(below, [...above, folder]);
      if (found.length > 0) return found;
    }
    done.add(folder);
    return [];
  };
  for (const folder of Object.keys(pairs)) {
    const found = visit(folder, []);
    if (found.length > 0) return found;
  }
  return [];
}
