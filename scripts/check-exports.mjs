// Every name that a file of src/ exports is used by another file of the product or of its scripts: what only tests import is no part of
// an interface, but an inside that they hold fast. No two files have one name, and no two exports: who looks for a name finds one thing.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
/** Files that take the place of a package's own when dist/ is built: that package imports from them. */
const inThePlaceOfOthers = new Set(['src/platform/store-github/library-archives.ts']);

const declaration = /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm;
const listImport = /^(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'(\.[^']+)'/gm;
const wholeImport = /^import \* as \w+ from '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm;

const all = await textsIn('src');
// The types of a file that is not TypeScript name its exports again.
const sources = all.filter(([file]) => !file.endsWith('.d.mts'));
const users = [...all, ...(await textsIn('scripts')), ...(await textsIn('bench'))];
const used = new Set(users.flatMap(([file, text]) => namesImported(file, text)));

const exported = sources.flatMap(([file, text]) =>
  inThePlaceOfOthers.has(file) ? [] : [...text.matchAll(declaration)].map(([, name]) => [name, file]),
);
const problems = [
  ...exported
    .filter(([name, file]) => !used.has(`${file} *`) && !used.has(`${file} ${name}`))
    .map(([name, file]) => `${file}: ${name} is exported, and nothing but tests imports it`),
  ...shared(exported).map(([name, files]) => `${name} is exported by ${files.join(' and ')}: rename one`),
  ...shared(sources.map(([file]) => [path.posix.basename(file), file])).map(
    ([name, files]) => `${name} is the name of ${files.join(' and ')}: rename one`,
  ),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

async function textsIn(folder) {
  const names = await readdir(path.join(root, folder), { recursive: true });
  const files = names.filter((name) => /\.m?[jt]s$/.test(name)).map((name) => path.posix.join(folder, name));
  return Promise.all(files.map(async (file) => [file, await readFile(path.join(root, file), 'utf8')]));
}

/** The names that more than one file has, each with these files. */
function shared(pairs) {
  const filesOf = new Map();
  for (const [name, file] of pairs) filesOf.set(name, [...(filesOf.get(name) ?? []), file]);
  return [...filesOf].filter(([, files]) => files.length > 1);
}

/** Each as `<file> <name>`, and `<file> *` for all that a file exports. */
function namesImported(file, text) {
  const target = (name) => path.posix.join(path.posix.dirname(file), name);
  const listed = [...text.matchAll(listImport)].flatMap(([, names, from]) =>
    names
      .split(',')
      .map((each) =>
        each
          .trim()
          .replace(/^type /, '')
          .replace(/ as .*$/, ''),
      )
      .filter((name) => name !== '')
      .map((name) => `${target(from)} ${name}`),
  );
  return [...listed, ...[...text.matchAll(wholeImport)].map(([, first, second]) => `${target(first ?? second)} *`)];
}
