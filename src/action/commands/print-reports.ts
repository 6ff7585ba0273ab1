import type { Host } from '../../platform/machine/host.ts';
import { nodeFiles } from '../../platform/machine/node-files.ts';
import { type CommandEnd, reportCommand } from '../reports/report-command.ts';
import type { RunWords } from './command-words.ts';
import { print } from './command-output.ts';

// Of reports that are there: nothing is run.

/** The command `report`. */
export const printReports: RunWords = async (host, _signal, words) =>
  printed(host, await reportCommand(host, nodeFiles(host.temporaryRoot), words));

/** The command `stats`. Its plots are a file of their own, which is loaded for it alone. */
export const printStats: RunWords = async (host, _signal, words) => {
  const { statsCommand } = await import('../reports/stats-command.ts');
  return printed(host, await statsCommand(host, nodeFiles(host.temporaryRoot), words));
};

async function printed(host: Host, { out, trouble, code }: CommandEnd): Promise<number> {
  if (out !== '') await print(host.stdout, out);
  if (trouble !== '') await print(host.stderr, trouble);
  return code;
}
