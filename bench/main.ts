// Side by side in one run: cold, kept mounts, layer cache only, ours, and what the machine needs at the least.
import { execFileSync } from 'node:child_process';
import { access, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startGoProxy } from '../__tests__/servers/go-proxy.ts';
import { openApp } from './app.ts';
import { findBumps } from './bumps.ts';
import { imagesOf } from './dockerfile.ts';
import { startEngines } from './engine.ts';
import { figuresOf } from './figures.ts';
import { compiledTooMuch } from './goals.ts';
import type { Options } from './options.ts';
import { helpText, parseOptions } from './options.ts';
import { pageWith } from './page.ts';
import type { CommitRun, Measures, Results } from './results.ts';
import { mergeResults, parseResults } from './results.ts';
import type { Scenario } from './scenarios.ts';
import { chosenScenarios, scenarioNames, scenarios } from './scenarios.ts';
import type { Bench } from './stage.ts';
import { onStage } from './stage.ts';
import { plainTable, tablesOf } from './table.ts';

const root = path.resolve(import.meta.dirname, '..');

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  // npm starts scripts in the package's folder; paths are meant from where it was called.
  const parsed = parseOptions(words, process.env['INIT_CWD'] ?? process.cwd(), root, scenarioNames);
  switch (parsed.kind) {
    case 'help': {
      const lines = scenarios.map(
        ({ name, needs, text }) => `${name.padEnd(12)} ${text}${needs.length > 0 ? ` (${needs.join(', ')})` : ''}`,
      );
      console.log(helpText(lines));
      return 0;
    }
    case 'wrong':
      console.error([...parsed.problems, '--help tells all flags.'].join('\n'));
      return 2;
    case 'options':
      try {
        return await run(parsed.options);
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
        return 1;
      }
  }
}

async function run(options: Options): Promise<number> {
  const results = options.from.length > 0 ? await earlier(options) : await measured(options);
  console.log(`\n${machineLine(results)}, medians of repetitions: ${results.repetitions.length}, with the spread\n`);
  console.log(tablesOf(results).map(plainTable).join('\n\n'));
  for (const note of results.notes) console.log(`\nnot measured: ${note}`);
  if (results.failure !== '') console.error(`\nstopped: ${results.failure}`);
  if (options.json !== '') await writeFile(options.json, `${JSON.stringify(results, undefined, 2)}\n`);
  // What is not whole is no page.
  if (options.page !== '' && results.failure === '') await writePage(options.page, results);
  return results.failure !== '' || compiledTooMuch(results) ? 1 : 0;
}

async function earlier({ from }: Options): Promise<Results> {
  return mergeResults(await Promise.all(from.map(async (file) => parseResults(await readFile(file, 'utf8'), file))));
}

async function writePage(file: string, results: Results): Promise<void> {
  const figures = figuresOf(results, path.basename(file, '.md'));
  // The page first: when it has no place for results, nothing is written.
  const text = pageWith(await readFile(file, 'utf8'), results, figures);
  for (const figure of figures) await writeFile(path.join(path.dirname(file), figure.file), figure.svg);
  await writeFile(file, text);
}

async function measured(options: Options): Promise<Results> {
  await requireProject(options);
  execFileSync('bash', [path.join(root, 'scripts/engine.sh'), 'up'], { stdio: ['ignore', 'inherit', 'inherit'] });
  const signal = interrupted();
  const chosen = chosenScenarios(options.scenarios);
  const notes: string[] = [];
  const images = imagesOf(await readFile(path.join(options.app, options.dockerfile), 'utf8'));
  const engines = await startEngines(
    [...new Set([...images, ...(options.image === '' ? [] : [options.image])])],
    options.store,
  );
  if (!engines.areOwn)
    notes.push(
      'On an empty builder: engines of our own need root. On the one that is there, unpacked layers of a snapshot stay.',
    );
  const proxy = await startGoProxy();
  try {
    const facts = await projectFacts(
      options,
      chosen.some(({ name }) => ['warm', 'history'].includes(name)),
    );
    const bench: Bench = {
      options,
      proxy,
      engines,
      signal,
      bumps: facts.bumps,
      say: (line) => console.log(line),
      note: (text) => void (notes.includes(text) || notes.push(text)),
    };
    return { ...resultsFrame(options, facts.modules), ...(await measureAll(bench, chosen)), notes };
  } finally {
    await engines.stop();
    await proxy.close();
  }
}

/** What was measured before a build failed is kept. */
async function measureAll(
  bench: Bench,
  chosen: readonly Scenario[],
): Promise<Pick<Results, 'scenarios' | 'repetitions' | 'history' | 'failure'>> {
  const names = chosen.map(({ name }) => name);
  const repetitions: Measures[] = [];
  const history: CommitRun[] = [];
  const repeated = chosen.filter((scenario) => scenario.kind === 'repeated');
  try {
    for (let index = 1; index <= bench.options.repetitions && repeated.length > 0; index += 1) {
      await onStage(bench, String(index), async (stage) => {
        for (const scenario of repeated)
          repetitions[index - 1] = { ...repetitions[index - 1], ...(await scenario.measure(stage)) };
      });
    }
    for (const scenario of chosen)
      if (scenario.kind === 'once')
        await onStage(bench, 'h', (stage) => scenario.measure(stage, (commit) => void history.push(commit)));
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { scenarios: names, repetitions, history, failure };
  }
  return { scenarios: names, repetitions, history, failure: '' };
}

/** A terminal's interrupt ends the build that runs, and with it the bench, which clears away first. A second one ends all at once. */
function interrupted(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => controller.abort(new Error(`The bench was stopped by ${signal}.`)));
  return controller.signal;
}

async function requireProject({ app, dockerfile }: Options): Promise<void> {
  const file = path.join(app, dockerfile);
  await access(file).catch(() => {
    throw new Error(`There is no ${file}: --app names a Go project, and --dockerfile its Dockerfile.`);
  });
}

async function projectFacts(options: Options, withBumps: boolean) {
  const app = await openApp(options);
  try {
    const bumps = withBumps ? await findBumps(app.folder, 3, options.bump) : [];
    for (const { module, from, to } of bumps) console.log(`a module to bump: ${module} ${from} to ${to}`);
    return { modules: app.modules, bumps };
  } finally {
    await app.remove();
  }
}

function resultsFrame(options: Options, modules: number) {
  const told = (program: string, ...args: readonly string[]): string =>
    execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  return {
    schema: 1,
    at: new Date().toISOString(),
    machine: {
      cpu: os.cpus()[0]?.model.trim() ?? '',
      cores: os.cpus().length,
      memoryGib: Math.round(os.totalmem() / 2 ** 30),
      system: `${os.type()} ${os.release().split('-')[0]}`,
    },
    versions: {
      Docker: told('docker', 'version', '--format', '{{.Server.Version}}'),
      Buildx: told('docker', 'buildx', 'version').split(' ')[1] ?? '',
      Go: told('go', 'env', 'GOVERSION').replace(/^go/, ''),
      zstd: /v(\d[\d.]*)/.exec(told('zstd', '--version'))?.[1] ?? '',
    },
    app: { name: path.basename(options.app), dockerfile: options.dockerfile, modules },
  } as const;
}

function machineLine({ machine }: Results): string {
  return `${machine.cores} x ${machine.cpu}, ${machine.memoryGib} GiB`;
}
