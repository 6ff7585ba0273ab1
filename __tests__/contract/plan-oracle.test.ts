import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exampleRepository, planIn, type PlannedRepository } from '../harness/plan-run.ts';
import { seededNumbers, testSeed } from '../harness/seeded.ts';

const run = promisify(execFile);
const ofRootModule = ['api', 'gateway', 'scheduler', 'worker'];
const ofWorkspace = ['audit', 'checksum'];
const services = [...ofRootModule, ...ofWorkspace].toSorted();

interface Random {
  pick<T>(items: readonly T[]): T;
}

let repository: PlannedRepository;
beforeAll(async () => {
  repository = await exampleRepository();
}, 600_000);
afterAll(() => repository.remove());

/** What `go list` says a service is compiled of: the content of its files and the versions of its modules. */
async function compiledOf(): Promise<Readonly<Record<string, string>>> {
  const [alone, together] = await Promise.all([listed('off', ofRootModule, '0'), listed('', ofWorkspace, undefined)]);
  return { ...alone, ...together };
}

interface Listed {
  readonly ImportPath: string;
  readonly Dir: string;
  readonly Standard?: boolean;
  readonly Deps?: readonly string[];
  readonly Module?: { readonly Path: string; readonly Version?: string; readonly GoVersion?: string };
  readonly [files: string]: unknown;
}

async function listed(
  work: string,
  names: readonly string[],
  cgo: string | undefined,
): Promise<Record<string, string>> {
  const { folder } = repository;
  const env = {
    ...process.env,
    GOWORK: work,
    GOFLAGS: '',
    GOOS: 'linux',
    GOARCH: 'amd64',
    ...(cgo && { CGO_ENABLED: cgo }),
  };
  const argv = ['list', '-deps', '-json', '--', ...names.map((name) => `./services/${name}`)];
  const { stdout } = await run('go', argv, { cwd: folder, env, maxBuffer: 1 << 28 });
  const all = stdout.split(/^}$/m).flatMap((text) => (text.trim() === '' ? [] : [JSON.parse(`${text}}`) as Listed]));
  const byPath = new Map(all.filter(({ Standard }) => Standard !== true).map((each) => [each.ImportPath, each]));
  const result: Record<string, string> = {};
  for (const name of names) {
    const root = all.find(({ Dir }) => Dir.endsWith(`/services/${name}`));
    const paths = [root?.ImportPath ?? '', ...(root?.Deps ?? [])].toSorted();
    const packages = await Promise.all(paths.map((each) => contentOf(byPath.get(each))));
    result[name] = createHash('sha256').update(packages.join('\n')).digest('hex');
  }
  return result;
}

async function contentOf(each: Listed | undefined): Promise<string> {
  if (each === undefined) return '';
  const { Module: module, ImportPath: name } = each;
  if (module?.Version !== undefined && module.Version !== 'v0.0.0') return `${name} ${module.Path}@${module.Version}`;
  const kinds = ['GoFiles', 'CgoFiles', 'CFiles', 'HFiles', 'SFiles', 'EmbedFiles'];
  const files = kinds.flatMap((kind) => (each[kind] ?? []) as readonly string[]);
  const texts = files.map(async (file) => `${file} ${await readFile(path.join(each.Dir, file), 'utf8')}`);
  return [name, module?.GoVersion, ...(await Promise.all(texts))].join('\n');
}

type Edit = Readonly<Record<string, string | undefined>>;

/** One random change, and what it is for a message. */
async function change(random: Random, number: number): Promise<{ readonly what: string; readonly files: Edit }> {
  const { folder, git } = repository;
  const all = (await git('ls-files')).split('\n');
  const pick = (pattern: RegExp): string => random.pick(all.filter((file) => pattern.test(file)));
  const appended = async (file: string, text: string): Promise<Edit> => ({
    [file]: `${await readFile(path.join(folder, file), 'utf8')}${text}`,
  });
  const go = pick(/(?<!_test)\.go$/);
  const dir = path.dirname(pick(/(?<!_test)\.go$/));
  const pack = await packageName(folder, dir);
  const kinds: readonly (readonly [string, () => Edit | Promise<Edit>])[] = [
    ['a line in', () => appended(go, `\nvar _ = ${number}\n`)],
    ['a test in', async () => appended(pick(/_test\.go$/), `\nvar _ = ${number}\n`)],
    ['a new file in', () => ({ [`${dir}/new${number}.go`]: `package ${pack}\n\nconst new${number} = ${number}\n` })],
    ['a file for Windows in', () => ({ [`${dir}/new${number}_windows.go`]: `package ${pack}\n` })],
    ['a file that is never built in', () => ({ [`${dir}/tool${number}.go`]: `//go:build ignore\n\npackage main\n` })],
    ['a new embedded file', () => ({ [`services/gateway/static/page${number}.html`]: `${number}` })],
    ['a hidden file beside embedded ones', () => ({ [`services/gateway/static/.page${number}`]: `${number}` })],
    ['a C file', async () => appended('services/checksum/checksum.c', `/* ${number} */\n`)],
    ['a C header', async () => appended('services/checksum/checksum.h', `/* ${number} */\n`)],
    ['a README', () => ({ [`${dir}/README.md`]: `${number}` })],
    ['test data', () => ({ [`${dir}/testdata/${number}.json`]: '{}' })],
    ['a package that nobody imports', () => ({ [`libs/extra${number}/extra.go`]: `package extra\n` })],
    ['an import of a shared package in', () => importing(folder, go, number)],
    ['the removal of a file that was new', () => removal(all, random)],
    ['build constraints that keep a file out', () => constrained(folder, all, random)],
  ];
  const [what, make] = random.pick(kinds);
  const files = await make();
  return { what: `${what} (${Object.keys(files).join(', ')})`, files };
}

async function packageName(folder: string, dir: string): Promise<string> {
  const files = (await readdir(path.join(folder, dir))).filter((name) => /^[a-z]+\.go$/.test(name));
  const text = await readFile(path.join(folder, dir, files[0] ?? ''), 'utf8');
  return /^package (\w+)$/m.exec(text)?.[1] ?? '';
}

/** A new file of the package that imports a package of the libraries. */
async function importing(folder: string, go: string, number: number): Promise<Edit> {
  const dir = path.dirname(go);
  const shared = number % 2 === 0 ? 'job' : 'logging';
  if (dir.startsWith('libs/')) return { [go]: `${await readFile(path.join(folder, go), 'utf8')}\n// ${number}\n` };
  const text = `package ${await packageName(folder, dir)}\n\nimport _ "example.com/monorepo/libs/${shared}"\n`;
  return { [`${dir}/import${number}.go`]: text };
}

function removal(all: readonly string[], random: Random): Edit {
  const added = all.filter((file) => /\/(?:new|import|page|tool|extra)\d+(?:_windows)?\.(?:go|html)$/.test(file));
  return added.length === 0 ? { 'NOTES.md': 'nothing to remove' } : { [random.pick(added)]: undefined };
}

async function constrained(folder: string, all: readonly string[], random: Random): Promise<Edit> {
  const added = all.filter((file) => /\/(?:new|tool)\d+\.go$/.test(file));
  if (added.length === 0) return { 'NOTES.md': 'nothing to constrain' };
  const file = random.pick(added);
  const text = await readFile(path.join(folder, file), 'utf8');
  const isOut = text.startsWith('//go:build');
  // Of two packages in one folder neither can be built.
  if (isOut && text.includes('package main')) return { [file]: `${text}// again\n` };
  return { [file]: isOut ? text.replace(/^.*\n\n/, '') : `//go:build ignore\n\n${text}` };
}

test(`50 random changes (seed ${testSeed()}) affect the images whose compiled content changed for go list, and no others`, async () => {
  const next = seededNumbers(testSeed());
  const random: Random = { pick: (items) => items[Math.floor(next() * items.length)] as (typeof items)[number] };
  let before = await compiledOf();
  const seen = { affecting: 0, idle: 0 };
  for (let number = 1; number <= 50; number++) {
    const { what, files } = await change(random, number);
    await repository.commit(files);
    const [after, plan] = await Promise.all([compiledOf(), planIn(repository.folder, { inputs: { base: 'HEAD~1' } })]);
    const expected = services.filter((service) => before[service] !== after[service]);
    expect({ number, what, affected: plan.affected }).toEqual({ number, what, affected: expected });
    if (expected.length > 0) seen.affecting += 1;
    else seen.idle += 1;
    before = after;
  }
  expect(seen.affecting).toBeGreaterThan(10);
  expect(seen.idle).toBeGreaterThan(10);
}, 600_000);
