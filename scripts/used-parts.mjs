// Leaves out of packages what is not used of them. Of @actions/core that is its clients of OpenID Connect and HTTP and its runner of
// programs, which make each start 100 ms longer; @actions/glob is for patterns of paths, which only @actions/cache has; of
// @azure/storage-common it is a checksum; semver compares versions of a zstd that the action does not call. These packages do not say
// that their modules do nothing when they are imported, so esbuild would keep them all. Others are bundled as CommonJS, where esbuild
// keeps all modules: undici is imported for one function each time, and yaml has the same code as ES modules, which it offers to
// browsers alone. Of the table of GitHub's API one part is asked for. OpenTelemetry's detector of hosts, which is not used, imports a file
// for each system when it runs, and each would be a file of dist/.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const packages = ['@actions/core', '@actions/glob', '@azure/storage-common', 'semver'];
const unused =
  /(?:^|\/)node_modules\/(?:@actions\/(?:core\/lib\/oidc-utils\.js$|glob\/)|@azure\/storage-common\/dist\/esm\/crc64\.js$|semver\/|undici\/(?:index\.js$|lib\/(?:mock|cache|web\/websocket)\/)|yaml\/dist\/)/;

/** The parts of GitHub's API that the sources call, as `client.rest.<part>`. */
const partsOfApi = ['actions'];

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
      { filter: /^(?:@actions\/(?:core|glob)|@azure\/storage-common|semver|\.\/.*)$/ },
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
    build.onLoad(
      { filter: /\/plugin-rest-endpoint-methods\/dist-src\/generated\/endpoints\.js$/ },
      async ({ path: file }) => {
        const { default: all } = await import(pathToFileURL(file).href);
        const kept = Object.fromEntries(partsOfApi.map((part) => [part, all[part]]));
        return { contents: `export default ${JSON.stringify(kept, undefined, 2)};\n` };
      },
    );
    build.onResolve({ filter: /^\.\/getMachineId-\w+\.js$/ }, ({ path: name }) => ({ path: name, external: true }));
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
