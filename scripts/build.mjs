// Bundles the entries into dist/, with the licences of exactly the packages that are in it.
import { build, transform } from 'esbuild';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chunkNames, withChunkNames } from './chunk-names.mjs';
import { ownArchives } from './own-archives.mjs';
import { usedParts } from './used-parts.mjs';

const { values } = parseArgs({
  options: {
    outdir: { type: 'string', default: 'dist' },
    entry: {
      type: 'string',
      multiple: true,
      default: ['main', 'post', 'cli', 'plan', 'mounts', 'mounts-post', 'bake', 'store-worker'],
    },
  },
});
/** A plugin of esbuild: the plots of `stats` are a file of their own. */
const plotsApart = {
  name: 'plots-apart',
  setup: ({ onResolve }) => onResolve({ filter: /\/plots\.mjs$/ }, () => ({ path: './plots.js', external: true })),
};

const root = path.resolve(import.meta.dirname, '..');
const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));

const dist = path.resolve(root, values.outdir);
await rm(dist, { recursive: true, force: true });
const common = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  format: 'esm',
  platform: 'node',
  // What is built is the same wherever the packages really lie.
  preserveSymlinks: true,
  target: 'node20',
  // Of ES modules esbuild leaves out what is not used.
  mainFields: ['module', 'main'],
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
};
const result = await build({
  ...common,
  entryPoints: values.entry.map((name) => `src/${name}.ts`),
  splitting: true,
  // The helper scripts, which run inside the builder.
  loader: { '.sh': 'text' },
  define: { PACKAGE_VERSION: JSON.stringify(version) },
  // Bundled CommonJS packages call require; no other name may be in the way of theirs.
  banner: { js: "import{createRequire as __cjsRequire}from'node:module';const require=__cjsRequire(import.meta.url);" },
  plugins: [usedParts, plotsApart, ...(values.entry.includes('store-worker') ? [ownArchives] : [])],
});
const plots = await build({ ...common, entryPoints: values.entry.includes('cli') ? ['src/stats/plots.mjs'] : [] });
const names = chunkNames(result.metafile.outputs);
const outputs = Object.entries({ ...result.metafile.outputs, ...plots.metafile.outputs });
const ofPackages = new Set(outputs.filter(([, output]) => isOfPackages(output)).map(([file]) => path.basename(file)));
await mkdir(dist, { recursive: true });
for (const { path: file, text } of [...result.outputFiles, ...plots.outputFiles]) {
  const name = path.basename(file);
  const named = withChunkNames(text, names);
  await writeFile(path.join(dist, names.get(name) ?? name), ofPackages.has(name) ? await minified(named) : named);
}
// dist/ is ES modules, whatever folder it is copied to.
await writeFile(path.join(dist, 'package.json'), '{ "type": "module" }\n');
await writeFile(
  path.join(dist, 'licenses.txt'),
  await licences([result, plots].flatMap(({ metafile }) => Object.keys(metafile.inputs))),
);

/** Whether a file is nearly all code of packages, which is read where they are published. */
function isOfPackages({ bytes, inputs }) {
  const theirs = Object.entries(inputs).filter(([input]) => input.includes('node_modules/'));
  return theirs.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0) > 0.9 * bytes;
}

/** In lines, so that a diff shows what changed; names of functions and classes stay, which errors show. */
async function minified(text) {
  const { code } = await transform(text, { minify: true, keepNames: true, lineLimit: 160, target: common.target });
  return code;
}

/** Each text once, with all packages that have it. */
async function licences(inputs) {
  const packages = new Map();
  for (const input of inputs) {
    const match = /^((?!own-archives:).*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match === null) continue;
    const folder = path.join(root, match[1]);
    const {
      name,
      version: packageVersion,
      license,
    } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text =
      file === undefined ? '' : (await readFile(path.join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim();
    packages.set(`${name}@${packageVersion}`, `${license}\n\n${text}\n`);
  }
  const texts = new Map();
  for (const [name, text] of [...packages].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    texts.set(text, [...(texts.get(text) ?? []), name]);
  return [...texts].map(([text, owners]) => `${owners.join('\n')}\n${text}`).join(`\n${'-'.repeat(80)}\n\n`);
}
