// ts-jest does not run on TypeScript 7; esbuild strips the types and keeps the line numbers.
const { transformSync } = require('esbuild');
const { createHash } = require('node:crypto');

module.exports = {
  process(source, sourcefile) {
    return transformSync(source, { loader: 'ts', format: 'esm', target: 'node20', sourcefile, sourcemap: 'inline' });
  },
  getCacheKey: (source, sourcefile) => createHash('sha256').update(sourcefile).update(source).digest('hex'),
};
