import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseWords } from '../../src/action/commands/command-words.ts';
import { doctorInputs } from '../../src/config/inputs/doctor-inputs.ts';
import { initInputs } from '../../src/config/inputs/init-inputs.ts';
import { compareInputs } from '../../src/config/inputs/compare-inputs.ts';
import type { InputTable } from '../../src/config/inputs/flags.ts';
import { inputs } from '../../src/config/inputs/inputs.ts';
import { mountsInputs } from '../../src/config/inputs/mounts-inputs.ts';
import { planInputs } from '../../src/config/inputs/plan-inputs.ts';
import { pages, read, root } from './pages.ts';

/** Programs of others that pages call, and words of the shell. */
const foreign = new Set(
  'apt-get cd cosign curl docker echo exec export gh git go gunzip jq kubectl make npm npx printf set skopeo source systemctl tar test'.split(
    ' ',
  ),
);
const tables: Readonly<Record<string, InputTable>> = {
  build: inputs,
  'check-proxy': inputs,
  compare: compareInputs,
  doctor: doctorInputs,
  init: initInputs,
  mounts: mountsInputs,
  plan: planInputs,
};
/** Commands whose flags are no inputs. */
const ownFlags: Readonly<Record<string, readonly string[]>> = { report: ['--format'], stats: ['--html'] };
const scripts = Object.keys((JSON.parse(read('package.json')) as { readonly scripts: object }).scripts);

/** The commands of a line of a shell, each as its words. Quotes keep a word together; what they expand is left as it is. */
function commandsOf(line: string): readonly (readonly string[])[] {
  const commands: string[][] = [[]];
  const inner = [...line.matchAll(/\$\(([^()]*)\)/g)].flatMap(([, command = '']) => commandsOf(command));
  const plain = line.replaceAll(/\$\([^()]*\)/g, 'value').replace(/(^|\s)#.*$/, '$1');
  for (const [word] of plain.matchAll(/&&|\|\||[|;]|\d?>{1,2}\s*\S+|(?:"[^"]*"|'[^']*'|[^\s"'|;])+/g)) {
    if (/^(?:&&|\|\||[|;])$/.test(word)) commands.push([]);
    // A file that output goes to, and a variable before the program, are no words of it.
    else if (!/^\d?>/.test(word) && !(commands.at(-1)?.length === 0 && /^\w+=/.test(word)))
      commands.at(-1)?.push(word.replaceAll(/["']/g, ''));
  }
  return [...commands.filter((words) => words.length > 0), ...inner];
}

/** What is wrong with a command; undefined if nothing is. */
function troubleOf(words: readonly string[]): string | undefined {
  const [program = '', ...rest] = words;
  if (program === 'npm') return troubleOfNpm(rest);
  if (program === 'npx') {
    // By its bare name npx would fetch whatever somebody else has published under it: the package is in no registry.
    const [option, , ...called] = rest[0] === '--yes' ? rest.slice(1) : rest;
    return option === '--package' ? troubleOf(called) : 'npx without --package';
  }
  if (program === 'node') {
    const [script = '', ...flags] = rest.slice(rest.findIndex((word) => !word.startsWith('-')));
    return script === 'dist/cli.js' ? troubleOfOurs(flags) : troubleOfScript(script, flags);
  }
  if (program === 'cached-go-docker-build') return troubleOfOurs(rest);
  if (program.startsWith('scripts/')) return troubleOfScript(program, rest);
  return foreign.has(program) ? undefined : `unknown program ${program}`;
}

const ofNpm = ['ci', 'install', 'pack', 'publish', 'version'];

function troubleOfNpm([verb = '', ...rest]: readonly string[]): string | undefined {
  if (ofNpm.includes(verb)) return undefined;
  const [name = '', ...flags] = verb === 'run' ? rest : [verb, ...rest];
  if (!scripts.includes(name)) return `npm has no script ${name}`;
  const [, script = ''] =
    / (\S+\.mjs)/.exec((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts[name] ?? '') ??
    [];
  return script === '' ? undefined : troubleOfScript(script, flags);
}

/** A flag is in the source of its script, or beside it in the folder of the script's name. */
function troubleOfScript(script: string, words: readonly string[]): string | undefined {
  // The program of reproducible-containers/buildkit-cache-dance, which docs/mounts.md compares with.
  if (script === 'dist/index.js') return undefined;
  if (!existsSync(path.join(root, script))) return `there is no ${script}`;
  // The bench is one program in several folders.
  const beside = script.startsWith('bench/') ? 'bench' : script.replace(/\.mjs$/, '');
  const text = [script, ...sourcesIn(beside)].map(read).join('\n');
  const flags = words
    .filter((word) => /^--\w/.test(word) && word !== '--help')
    .map((word) => word.slice(2).split('=')[0] ?? '');
  const unknown = flags.filter((flag) => !new RegExp(`['"\`]--${flag}\\b|\\b${flag}['"]?: \\{ type`).test(text));
  return unknown.length === 0 ? undefined : `${script} has no --${unknown.join(', --')}`;
}

function sourcesIn(folder: string): readonly string[] {
  const place = path.join(root, folder);
  if (!existsSync(place) || !statSync(place).isDirectory()) return [];
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.m?[tj]s$/.test(name)).map((name) => path.posix.join(folder, name));
}

function troubleOfOurs([command = '', ...words]: readonly string[]): string | undefined {
  if (command.startsWith('-')) return ['--help', '--version'].includes(command) ? undefined : `no flag ${command}`;
  const own = ownFlags[command];
  if (own !== undefined) return words.find((word) => word.startsWith('--') && !own.includes(word));
  const table = tables[command];
  if (table === undefined) return `no command ${command}`;
  const flags = words.filter((word) => word !== '--help' && word !== '…').slice(command === 'mounts' ? 1 : 0);
  const parsed = parseWords(flags, { table, folder: command === 'plan' ? 'path' : 'context' });
  return parsed.kind === 'invalid' ? parsed.problems.join(' ') : undefined;
}

const blocks = pages.flatMap((page) =>
  page.blocks.filter(({ language }) => ['sh', 'bash', 'console'].includes(language)),
);
const spans = pages.flatMap(({ file, prose }) =>
  [...prose.matchAll(/`((?:npm (?:run|test)|npx|node|cached-go-docker-build|scripts\/[\w.-]+) [^`\n]+)`/g)].map(
    ([, text = '']) => ({
      file,
      text,
    }),
  ),
);

/** Also what is neither a block of a shell nor a span: a step of a workflow, a script of another CI system. */
const scriptFiles = ['examples', '.github']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((file) => /\.ya?ml$|Jenkinsfile$|Makefile$/.test(file))
  .map((file) => ({ file, text: read(file) }));
const texts = [...pages.map(({ file, text }) => ({ file, text })), ...scriptFiles].filter(({ text }) =>
  /\bnpx /.test(text),
);

/** Our program with its words, in what is no block of a shell. */
const ownCalls = [
  ...scriptFiles,
  ...pages.flatMap(({ blocks: all }) =>
    all
      .filter(({ language }) => !['sh', 'bash', 'console'].includes(language))
      .map(({ place, text }) => ({ file: place, text })),
  ),
].flatMap(({ file, text }) =>
  [...text.replaceAll(/\\\n\s*/g, ' ').matchAll(/(?:^|[\s'"])(cached-go-docker-build [a-z-][^\n]*)/gm)].map(
    ([, call = '']) => ({ file, call }),
  ),
);

describe('commands', () => {
  test.each(blocks)('$place has commands that there are', ({ language, text }) => {
    const joined = text.replaceAll(/\\\n\s*/g, ' ').split('\n');
    const lines =
      language === 'console' ? joined.flatMap((line) => (line.startsWith('$ ') ? [line.slice(2)] : [])) : joined;
    const commands = lines.map((line) => line.replace(/^\$ /, '')).flatMap(commandsOf);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.flatMap((words) => troubleOf(words) ?? [])).toEqual([]);
  });

  test.each(texts)('$file names the package for npx', ({ text }) => {
    expect([...text.matchAll(/\bnpx (?!…|(?:--yes )?--package )[^`\n]*/g)].map(([call]) => call)).toEqual([]);
  });

  test('in steps of workflows and scripts of other CI systems have flags that there are', () => {
    expect(ownCalls.length).toBeGreaterThan(5);
    expect(
      ownCalls.flatMap(({ file, call }) => {
        const trouble = troubleOf(commandsOf(call)[0] ?? []);
        return trouble === undefined ? [] : [`${file}: \`${call}\`: ${trouble}`];
      }),
    ).toEqual([]);
  });

  test('in the text are commands that there are', () => {
    expect(spans.length).toBeGreaterThan(20);
    const troubles = spans.flatMap(({ file, text }) =>
      commandsOf(text).flatMap((words) => {
        const trouble = troubleOf(words);
        return trouble === undefined ? [] : [`${file}: \`${text}\`: ${trouble}`];
      }),
    );
    expect(troubles).toEqual([]);
  });
});
