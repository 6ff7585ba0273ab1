/**
 * Names for the files that esbuild splits off, without hashes, so that a diff of dist/ shows what changed. A part that is loaded
 * later has the name of its package. A shared part has the names of those that load it with themselves: esbuild makes one part for
 * each such set, so they tell it apart, and they change only when what is shared between whom does.
 * Takes `outputs` of esbuild's metafile; gives the new base name of each base name that changes.
 */
export function chunkNames(outputs) {
  const files = new Map(Object.entries(outputs).map(([file, output]) => [baseName(file), output]));
  const loadedLater = new Set([...files.values()].flatMap(({ imports }) => targets(imports, 'dynamic-import')));
  const entries = new Map();
  for (const [file, { entryPoint }] of files) {
    if (entryPoint === undefined) continue;
    entries.set(file, loadedLater.has(file) ? partName(entryPoint) : file.replace(/\.js$/, ''));
  }
  const names = new Map([...entries].map(([file, name]) => [file, `${name}.js`]));
  for (const [file, loaders] of loadersOf(files, entries)) {
    const all = loaders.length === entries.size;
    names.set(file, all ? 'shared.all.js' : `shared.${loaders.toSorted().join('.')}.js`);
  }
  const taken = [...names.values()].filter((name, index, list) => list.indexOf(name) !== index);
  if (taken.length > 0) throw new Error(`several files of dist/ would be called ${taken.join(', ')}`);
  return new Map([...names].filter(([file, name]) => file !== name));
}

/** `text` with the names of the files that it imports exchanged. */
export function withChunkNames(text, names) {
  let renamed = text;
  for (const [file, name] of names) renamed = renamed.replaceAll(`"./${file}"`, `"./${name}"`);
  const left = [...names.keys()].find((file) => renamed.includes(file));
  if (left !== undefined) throw new Error(`${left} is named in a way that scripts/chunk-names.mjs does not know`);
  return renamed;
}

/** For each shared file the names of the entries that import it, themselves or through others, but not later. */
function loadersOf(files, entries) {
  const loaders = new Map([...files.keys()].filter((file) => !entries.has(file)).map((file) => [file, []]));
  for (const [entry, name] of entries) {
    for (const file of reached(files, entry)) loaders.get(file)?.push(name);
  }
  return loaders;
}

function reached(files, entry) {
  const seen = new Set([entry]);
  for (const file of seen) {
    for (const target of targets(files.get(file).imports, 'import-statement')) seen.add(target);
  }
  return seen;
}

function targets(imports, wanted) {
  return imports
    .filter(({ kind, external }) => kind === wanted && external !== true)
    .map(({ path: file }) => baseName(file));
}

/** `@actions/cache` becomes `actions-cache`; a file of our own keeps its name. */
function partName(entryPoint) {
  const named = /.*node_modules\/(@[^/]+\/[^/]+|[^/]+)\//.exec(entryPoint)?.[1];
  return named === undefined
    ? baseName(entryPoint).replace(/\.[jt]s$/, '')
    : named.replace(/^@/, '').replaceAll('/', '-');
}

function baseName(file) {
  return file.slice(file.lastIndexOf('/') + 1);
}
