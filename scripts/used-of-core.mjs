// Leaves out of @actions/core what is not used of it: its clients of OpenID Connect and HTTP, its runner of programs. The package does
// not say that its modules do nothing when they are imported, so esbuild would keep them all, which makes each start 100 ms longer.
const unused = 'node_modules/@actions/core/lib/oidc-utils.js';

/** A plugin of esbuild. */
export const usedOfCore = {
  name: 'used-of-core',
  setup(build) {
    build.onResolve({ filter: /^(?:@actions\/core|\.\/.*)$/ }, async ({ path, pluginData, ...importing }) => {
      const isCore = path === '@actions/core' || importing.importer.includes('/node_modules/@actions/core/');
      if (!isCore || pluginData === 'used-of-core') return undefined;
      const resolved = await build.resolve(path, {
        importer: importing.importer,
        resolveDir: importing.resolveDir,
        kind: importing.kind,
        pluginData: 'used-of-core',
      });
      return { path: resolved.path, errors: resolved.errors, sideEffects: false };
    });
    build.onEnd(({ metafile }) => {
      const isIn = Object.values(metafile?.outputs ?? {}).some(
        ({ inputs }) => (inputs[unused]?.bytesInOutput ?? 0) > 0,
      );
      return isIn
        ? { errors: [{ text: `${unused} is in the bundle: @actions/core imports it in another way now` }] }
        : {};
    });
  },
};
