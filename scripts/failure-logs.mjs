// Causes the faults that the diagnosis knows in the engine, and writes their logs to __tests__/fixtures/logs:
//   node scripts/failure-logs.mjs [RULE…]
// Needs `scripts/engine.sh up` and `scripts/engine.sh images --debian`. Each fault is in __tests__/harness/failing-builds.
import { build } from 'esbuild';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const { outputFiles } = await build({
  entryPoints: [path.join(root, '__tests__/harness/failing-builds/make-logs.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  define: { 'import.meta.dirname': JSON.stringify(path.join(root, '__tests__/servers')) },
  write: false,
});
const [program] = outputFiles;
const { makeLogs } = await import(`data:text/javascript;base64,${Buffer.from(program.contents).toString('base64')}`);
const rules = process.argv.slice(2);
const problems = await makeLogs(
  path.join(root, '__tests__/fixtures/logs'),
  (rule) => rules.length === 0 || rules.includes(rule),
);
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
