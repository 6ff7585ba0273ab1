// No type has so many fields that nobody knows them. Tables are set aside: each of their rows is read by itself.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const mostFields = 12;
const tables = new Map([
  ['RunFacts', 'what the runner and its event tell'],
  ['BuildOptions', 'the inputs of the build'],
]);

const source = path.join(import.meta.dirname, '..', 'src');
const beginning = /^(?:export )?(?:interface (\w+)[^{]*|type (\w+)(?:<[^>]*>)? = )\{/gm;

const problems = [];
const large = new Set();
for (const file of await readdir(source, { recursive: true })) {
  if (!file.endsWith('.ts')) continue;
  const text = await readFile(path.join(source, file), 'utf8');
  for (const match of text.matchAll(beginning)) {
    const name = match[1] ?? match[2];
    const fields = fieldsIn(text, match.index + match[0].length);
    if (fields <= mostFields) continue;
    large.add(name);
    if (!tables.has(name)) problems.push(`src/${file}: ${name} has ${fields} fields, ${mostFields} are allowed`);
  }
}
for (const name of tables.keys())
  if (!large.has(name)) problems.push(`scripts/check-types.mjs: ${name} is not that large`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Fields of the type whose `{` stands right before `start`, not those of types inside it. */
function fieldsIn(text, start) {
  const plain = text.slice(start).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  let depth = 1;
  let own = '';
  for (const character of plain) {
    if ('})]'.includes(character)) depth -= 1;
    if (depth === 0) break;
    if (depth === 1) own += character;
    if ('{(['.includes(character)) depth += 1;
  }
  return own.split(';').filter((member) => /^\s*(?:readonly )?[\w'"-]+\??\s*[:)]/.test(member)).length;
}
