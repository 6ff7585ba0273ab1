// Puts our own packing and unpacking in the place of what @actions/cache calls tar, zstd and gzip for, and the one folder that is packed in
// the place of its patterns of paths. It offers no way to hand these in, so they are exchanged where the library is bundled; a release
// of it that is made otherwise fails the build.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const ours = path.resolve(import.meta.dirname, '../src/platform/store-github/library-archives.ts');
/** Modules that the library's cache.js imports: what is exchanged of them, and whether that is all there is. */
const exchanged = {
  './internal/tar.js': { names: ['createTar', 'extractTar', 'listTar'], isAll: true },
  './internal/cacheUtils.js': { names: ['getCompressionMethod', 'resolvePaths'], isAll: false },
};

/** A plugin of esbuild. */
export const ownArchives = {
  name: 'own-archives',
  setup(build) {
    const done = new Set();
    build.onResolve({ filter: /^\.\/internal\/\w+\.js$/ }, ({ path: name, importer, resolveDir }) => {
      if (!importer.endsWith('/@actions/cache/lib/cache.js') || exchanged[name] === undefined) return undefined;
      done.add(name);
      // No path of this machine: it would be in the names of the bundled files.
      return {
        path: path.posix.join('@actions/cache/lib', name),
        namespace: 'own-archives',
        pluginData: { name, resolveDir },
      };
    });
    build.onLoad({ filter: /.*/, namespace: 'own-archives' }, async ({ pluginData: { name: real, resolveDir } }) => {
      const { names, isAll } = exchanged[real];
      const offered = [
        ...(await readFile(path.join(resolveDir, real), 'utf8')).matchAll(/^export (?:async )?function (\w+)/gm),
      ].map(([, name]) => name);
      const isAsKnown = names.every((name) => offered.includes(name)) && (!isAll || offered.length === names.length);
      if (!isAsKnown) throw new Error(`${real} offers ${offered.join(', ')}: exchange what of it packs and unpacks`);
      const rest = isAll ? '' : `export * from ${JSON.stringify(real)};\n`;
      return {
        contents: `${rest}export { ${names.join(', ')} } from ${JSON.stringify(path.relative(resolveDir, ours))};\n`,
        resolveDir,
      };
    });
    // It tells its errors apart by the names of their classes, which esbuild changes: each gives its name in its constructor.
    build.onLoad({ filter: /\/@actions\/cache\/lib\/cache\.js$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      const contents = text.replaceAll(/(\.name === )(\w+)\.name\b/g, "$1'$2'");
      if (contents === text)
        throw new Error('@actions/cache no longer compares the names of its errors: leave this out');
      return { contents, loader: 'js' };
    });
    build.onEnd(() => {
      const missing = Object.keys(exchanged).filter((name) => !done.has(name));
      return missing.length === 0
        ? {}
        : { errors: [{ text: `@actions/cache no longer imports ${missing.join(', ')}` }] };
    });
  },
};
