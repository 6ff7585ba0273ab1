// A function takes the services that it uses, not all of them: then its parameter tells what it can do. Only the whole run has all.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const takeAll = new Map([['action/run-main.ts', 2]]);

const source = path.join(import.meta.dirname, '..', 'src');
const parameter = /[(,]\s*(?:\w+|\{[^{}]*\}): Services\b/g;

const problems = [];
for (const file of await readdir(source, { recursive: true })) {
  if (!file.endsWith('.ts')) continue;
  const name = file.split(path.sep).join('/');
  const found = (await readFile(path.join(source, file), 'utf8')).match(parameter) ?? [];
  const allowed = takeAll.get(name) ?? 0;
  if (found.length > allowed)
    problems.push(
      `src/${name}: ${found.length} functions take all services. Write Pick<Services, …> or ServicesOf<…>.`,
    );
  if (found.length < allowed) problems.push(`scripts/check-services.mjs: src/${name} has only ${found.length} of them`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
