// Leaves out of two packages what is not used of them. Of @actions/core that is its clients of OpenID Connect and HTTP and its runner of
// programs, which make each start 100 ms longer; @actions/glob is for patterns of paths, which only @actions/cache has. The packages do
// not say that their modules do nothing when they are imported, so esbuild would keep them all.
const packages = ['@actions/core', '@actions/glob'];
const unused = /(?:^|\/)node_modules\/@actions\/(?:core\/lib\/oidc-utils\.js$|glob\/)/;

/** A plugin of esbuild. */
export const usedParts = {
  name: 'used-parts',
  setup(build) {
    build.onResolve({ filter: /^(?:@actions\/(?:core|glob)|\.\/.*)$/ }, async ({ path, pluginData, ...importing }) => {
      const isOne = packages.some((name) => path === name || importing.importer.includes(`/node_modules/${name}/`));
      if (!isOne || pluginData === 'used-parts') return undefined;
      const resolved = await build.resolve(path, {
        importer: importing.importer,
        resolveDir: importing.resolveDir,
        kind: importing.kind,
        pluginData: 'used-parts',
      });
      return { path: resolved.path, errors: resolved.errors, sideEffects: false };
    });
    build.onEnd(({ metafile }) => {
      const inputs = Object.values(metafile?.outputs ?? {}).flatMap((output) => Object.entries(output.inputs));
      const kept = inputs.filter(([file, { bytesInOutput }]) => unused.test(file) && bytesInOutput > 0);
      return {
        errors: kept.map(([file]) => ({ text: `${file} is in the bundle: it is imported in another way now` })),
      };
    });
  },
};
