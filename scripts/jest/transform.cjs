// ts-jest does not run on TypeScript 7; esbuild strips the types and keeps the line numbers. A shell script is its text.
const { transformSync } = require('esbuild');
const { createHash } = require('node:crypto');

module.exports = {
  process(source, sourcefile) {
    const loader = sourcefile.endsWith('.sh') ? 'text' : 'ts';
    return transformSync(source, { loader, format: 'esm', target: 'node20', sourcefile, sourcemap: 'inline' });
  },
  getCacheKey: (source, sourcefile) => createHash('sha256').update(sourcefile).update(source).digest('hex'),
};
