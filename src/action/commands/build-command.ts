import { inputs } from '../../config/inputs/inputs.ts';
import { runMain } from '../run-main.ts';
import { runPost } from '../run-post.ts';
import { mainBoundary, postBoundary } from '../services/error-boundary.ts';
import { openTerminal } from '../services/open-services.ts';
import type { RunWords } from './command-words.ts';
import { readFlags } from './command-flags.ts';
import { programHelp } from './program-help.ts';

/** The command `build`: main and post in one go. */
export const buildCommand: RunWords = async (host, signal, words) => {
  const flags = await readFlags(host, words, { name: '', table: inputs, folder: 'context', help: programHelp });
  if (typeof flags === 'number') return flags;
  const services = openTerminal(host, signal, flags);
  // Also when the last moment of a run that was told to stop has come.
  host.atExit(services.close);
  try {
    const code = await mainBoundary(services, () => runMain(services));
    return Math.max(code, await postBoundary(services, () => runPost(services)));
  } finally {
    services.close();
  }
};
