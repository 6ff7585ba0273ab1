// No type has so many fields that nobody knows them, with those that it extends and those of the schema that it comes from. Tables are
// set aside: each of their rows is read by itself.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const mostFields = 12;
const tables = new Map([
  ['RunFacts', 'what the runner and its event tell'],
  ['BuildOptions', 'the inputs of the build'],
  ['CacheReport', 'a row of report.json, whose format users read'],
]);

const source = path.join(import.meta.dirname, '..', 'src');
/** The object of a schema, or a part of one that another takes in. */
const schema = /^const (\w+) = (?:[\w.]+\(\s*)*\{/gm;
const beginning = /^(?:export )?(?:interface (\w+)(?: extends ([\w, ]+))?[^{]*|type (\w+)(?:<[^>]*>)? = )\{/gm;

const problems = [];
const types = new Map();
const schemas = new Map();
for (const file of await readdir(source, { recursive: true })) {
  if (!file.endsWith('.ts')) continue;
  const text = await readFile(path.join(source, file), 'utf8');
  for (const match of text.matchAll(beginning)) {
    const [whole, anInterface, bases = '', aType] = match;
    const own = fieldsIn(text, match.index + whole.length);
    const from = /\btypeof (\w+)/.exec(whole)?.[1];
    types.set(anInterface ?? aType, { file, own, from, bases: bases.split(',').map((base) => base.trim()) });
  }
  for (const match of text.matchAll(schema))
    schemas.set(`${file} ${match[1]}`, membersIn(text, match.index + match[0].length, ','));
}
for (const [name, { file }] of types) {
  const isLarge = fieldsOf(name) > mostFields;
  const isKnown = tables.has(name);
  if (isLarge && !isKnown)
    problems.push(`src/${file}: ${name} has ${fieldsOf(name)} fields, ${mostFields} are allowed`);
  if (!isLarge && isKnown) problems.push(`scripts/check-types.mjs: ${name} is not that large`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Its own and those of what it extends. */
function fieldsOf(name) {
  const type = types.get(name);
  if (type === undefined) return 0;
  return type.own + type.bases.reduce((sum, base) => sum + fieldsOf(base), fieldsOfSchema(type.file, type.from));
}

function fieldsOfSchema(file, name) {
  const members = schemas.get(`${file} ${name}`) ?? [];
  const fields = members.map((member) => {
    const part = /^\.\.\.(\w+)$/.exec(member)?.[1];
    return part === undefined ? 1 : fieldsOfSchema(file, part);
  });
  return fields.reduce((sum, count) => sum + count, 0);
}

/** Fields of the type whose `{` stands right before `start`, not those of types inside it. */
function fieldsIn(text, start) {
  return membersIn(text, start, ';').filter((member) => /^(?:readonly )?[\w'"-]+\??\s*[:)]/.test(member)).length;
}

function membersIn(text, start, separator) {
  const plain = text.slice(start).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  let depth = 1;
  let own = '';
  for (const character of plain) {
    if ('})]'.includes(character)) depth -= 1;
    if (depth === 0) break;
    if (depth === 1) own += character;
    if ('{(['.includes(character)) depth += 1;
  }
  return own
    .split(separator)
    .map((member) => member.trim())
    .filter((member) => member !== '');
}
