import type { Files } from '../../platform/files.ts';
import type { Shell } from '../../platform/shell.ts';
import { helperResult } from '../helper-result.ts';
import { helperScript } from '../scripts/helper-script.ts';
import type { StageSetting, UserStage } from './stage-build.ts';
import { buildInStage } from './stage-build.ts';

/** A RUN of the user's build that is to be run once more. */
interface HashQuestion {
  /** The Dockerfile up to the RUN, which these words run in front of its own shell. */
  readonly text: (words: readonly string[]) => string;
  readonly stage: UserStage;
}

export type HashAnswer =
  /** Lines as go prints them, unquoted. */
  { readonly kind: 'told'; readonly lines: readonly string[] } | { readonly kind: 'failed'; readonly reason: string };

/** Asks go what it hashes for the packages that a RUN compiles, by running it once more in the user's own stage. */
export async function askForHashes(
  shell: Shell,
  files: Files,
  setting: StageSetting,
  { text, stage }: HashQuestion,
): Promise<HashAnswer> {
  const folder = await files.makeTemporaryFolder('hashes');
  try {
    const nonce = `${setting.nonce}-hashes`;
    const words = ['/bin/sh', '-c', helperScript('go-hashes'), nonce];
    const dockerfile = { text: text(words), buildArgs: {} };
    const outcome = await buildInStage(shell, files, setting, { folder, nonce, dockerfile, stage });
    if (outcome.kind === 'failed') return outcome;
    const result = helperResult(nonce, outcome.lines);
    const lines = [...result].flatMap(([name, value]) => (name.startsWith('hash.') ? [unquoted(value)] : []));
    return lines.length > 0 ? { kind: 'told', lines } : { kind: 'failed', reason: 'go said nothing of what it hashes' };
  } finally {
    await files.remove(folder);
  }
}

/** Go quotes each line (`%q`). */
function unquoted(text: string): string {
  return text.replaceAll(/\\(["\\])/g, '$1');
}
