// Plain Node has no loader for TypeScript: the program is bundled in memory and run from there.
import { build } from 'esbuild';
import path from 'node:path';

const { outputFiles } = await build({
  entryPoints: [path.join(import.meta.dirname, 'cache-service-main.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  define: { 'import.meta.dirname': JSON.stringify(import.meta.dirname) },
  write: false,
});
const [program] = outputFiles;
await import(`data:text/javascript;base64,${Buffer.from(program.contents).toString('base64')}`);
