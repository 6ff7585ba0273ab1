// The cache of a busy repository, simulated: the action's own decisions on a model of the cache service. Needs no engine.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { plainTable } from '../table.ts';
import { matrices, matrixTable, playMatrix } from './matrix.ts';
import { pageWithSimulation, simulationTables, type Simulated } from './page.ts';
import { simulate } from './simulate.ts';
import { variants } from './variants.ts';

const help = `Simulates the runs of a repository of many images: the action decides, on a model of GitHub's cache service.

usage: npm run bench -- simulation [flags]

  --days N       how many days, 1 000 runs each (30); what it depends on takes a quarter of that
  --seed N       another world (1)
  --only TEXT    variants whose names have this text; matrix: only images that share
  --page FILE    writes the results into a page, between its simulation marks`;

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...words],
      options: {
        days: { type: 'string', default: '30' },
        seed: { type: 'string', default: '1' },
        only: { type: 'string', default: '' },
        page: { type: 'string', default: '' },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  const { only, page } = values;
  if (values.help) {
    console.log(help);
    return 0;
  }
  const [days, seed] = [Number(values.days), Number(values.seed)];
  if (![days, seed].every((number) => Number.isInteger(number) && number > 0))
    return wrong('--days and --seed are numbers from 1 on.');
  const chosen = variants(days, seed).filter(({ name }) => name.includes(only));
  if (chosen.length === 0 && only !== 'matrix') return wrong(`No variant has "${only}" in its name.`);
  const simulated: Simulated[] = [];
  for (const { name, part, options } of chosen) {
    const begun = performance.now();
    simulated.push({ name, part, result: await simulate(options) });
    console.log(`${name}: ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  }
  const played = await Promise.all(
    matrices.map(async (options) => ({ ...options, played: await playMatrix({ ...options, seed }) })),
  );
  const ofRuns = simulationTables(simulated);
  const tables = [...ofRuns, ...(only === '' || 'matrix'.includes(only) ? [matrixTable(played)] : [])];
  console.log(tables.map(plainTable).join('\n\n'));
  if (page !== '') {
    const file = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), page);
    await writeFile(file, pageWithSimulation(await readFile(file, 'utf8'), ofRuns));
  }
  return 0;
}

function wrong(problem: string): number {
  console.error(`${problem}\n--help tells all flags.`);
  return 2;
}
