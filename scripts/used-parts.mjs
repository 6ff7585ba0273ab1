// Leaves out of packages what is not used of them. Of @actions/core that is its clients of OpenID Connect and HTTP and its runner of
// programs, which make each start 100 ms longer; @actions/glob is for patterns of paths, which only @actions/cache has; of
// @azure/storage-common it is a checksum. These packages do not say that their modules do nothing when they are imported, so esbuild
// would keep them all. Others are bundled as CommonJS, where esbuild keeps all modules: undici is imported for one function each time,
// and yaml has the same code as ES modules, which it offers to browsers alone.
import path from 'node:path';

const packages = ['@actions/core', '@actions/glob', '@azure/storage-common'];
const unused =
  /(?:^|\/)node_modules\/(?:@actions\/(?:core\/lib\/oidc-utils\.js$|glob\/)|@azure\/storage-common\/dist\/esm\/crc64\.js$|undici\/(?:index\.js$|lib\/(?:mock|cache|web\/websocket)\/)|yaml\/dist\/)/;

/** What a package takes of undici, from the modules that have it. A proxy's agent needs one method that undici's index adds. */
const partsOfUndici = {
  '@actions/http-client': `
    import connect from 'undici/lib/api/api-connect.js';
    import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
    import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js';
    Dispatcher.prototype.connect = connect;
    export { ProxyAgent };`,
  '@actions/github': "export { fetch } from 'undici/lib/web/fetch/index.js';",
};

/** A plugin of esbuild. */
export const usedParts = {
  name: 'used-parts',
  setup(build) {
    build.onResolve(
      { filter: /^(?:@actions\/(?:core|glob)|@azure\/storage-common|\.\/.*)$/ },
      async ({ path: name, pluginData, ...importing }) => {
        const isOne = packages.some((one) => name === one || importing.importer.includes(`/node_modules/${one}/`));
        if (!isOne || pluginData === 'used-parts') return undefined;
        const resolved = await build.resolve(name, {
          importer: importing.importer,
          resolveDir: importing.resolveDir,
          kind: importing.kind,
          pluginData: 'used-parts',
        });
        return { path: resolved.path, errors: resolved.errors, sideEffects: false };
      },
    );
    build.onResolve({ filter: /^undici$/ }, ({ importer, resolveDir }) => {
      const user = Object.keys(partsOfUndici).find((name) => importer.includes(`/node_modules/${name}/`));
      return user === undefined
        ? { errors: [{ text: `${importer} imports undici: say which part of it` }] }
        : { path: `undici/for/${user}`, namespace: 'used-parts', pluginData: { user, resolveDir } };
    });
    build.onLoad({ filter: /.*/, namespace: 'used-parts' }, ({ pluginData: { user, resolveDir } }) => ({
      contents: partsOfUndici[user],
      resolveDir,
    }));
    build.onResolve({ filter: /^yaml$/ }, () => ({
      path: path.join(build.initialOptions.absWorkingDir, 'node_modules/yaml/browser/dist/index.js'),
      sideEffects: false,
    }));
    build.onEnd(({ metafile }) => {
      const inputs = Object.values(metafile?.outputs ?? {}).flatMap((output) => Object.entries(output.inputs));
      const kept = inputs.filter(([file, { bytesInOutput }]) => unused.test(file) && bytesInOutput > 0);
      return {
        errors: kept.map(([file]) => ({ text: `${file} is in the bundle: it is imported in another way now` })),
      };
    });
  },
};
