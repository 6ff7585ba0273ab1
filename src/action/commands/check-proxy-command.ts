import { inputs } from '../../config/inputs/inputs.ts';
import { checkProxies } from '../check-proxy.ts';
import { openTerminal } from '../services/open-services.ts';
import type { RunWords } from './command-words.ts';
import { readFlags } from './command-flags.ts';
import { print } from './command-output.ts';
import { programHelp } from './program-help.ts';
import { withServices } from './with-services.ts';

/** The command `check-proxy`: 1 when no proxy gave the right answer, or when it could not be told. */
export const checkProxyCommand: RunWords = async (host, signal, words) => {
  const flags = await readFlags(host, words, { name: '', table: inputs, folder: 'context', help: programHelp });
  if (typeof flags === 'number') return flags;
  return withServices(host, openTerminal(host, signal, flags), async (services) => {
    const { lines, anyRight } = await checkProxies(services);
    const text = lines.map((line) => line.replace(/^ {2}/, '')).join('\n');
    return print(host.stdout, services.run.redact(text), anyRight ? 0 : 1);
  });
};
