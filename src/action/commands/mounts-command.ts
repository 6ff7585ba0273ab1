import { mountsInputs } from '../../config/inputs/mounts-inputs.ts';
import { withoutUserinfo } from '../../config/secrets/credentials.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import type { Host } from '../../platform/machine/host.ts';
import { runAround } from '../run-around.ts';
import { flagLines, print } from './command-output.ts';
import { parseWords } from './command-words.ts';
import { mainBoundary } from '../services/error-boundary.ts';
import { openTerminal } from '../services/open-services.ts';

/** The first word is the mode. */
const { mode: _mode, ...restoreInputs } = mountsInputs;
/** All others are those of `restore`, which are in its state. */
const saveInputs = { state: mountsInputs.state };

/** The commands `mounts restore` and `mounts save`. What a program reads goes to the standard output, all else to the other one. */
export async function mountsCommand(host: Host, signal: AbortSignal, words: readonly string[]): Promise<number> {
  const [mode = '', ...flags] = words;
  if ([mode, ...flags].some((word) => word === '--help' || word === '-h')) return print(host.stdout, help());
  if (mode !== 'restore' && mode !== 'save') {
    const what = mode === '' ? 'What to do is missing' : `Unknown word \`${mode}\` after \`mounts\``;
    const near = didYouMean(mode, ['restore', 'save']);
    return print(host.stderr, `${what}: write \`mounts restore\` or \`mounts save\`.${near}`, 2);
  }
  const table = mode === 'restore' ? restoreInputs : saveInputs;
  const parsed = parseWords(flags, { table, folder: 'context' });
  const isFolderOfSave = mode === 'save' && parsed.kind === 'inputs' && parsed.inputs.has('context');
  const problems = [
    ...(parsed.kind === 'invalid' ? parsed.problems : []),
    ...(isFolderOfSave ? ['`mounts save` takes no folder: it uses that of `mounts restore`.'] : []),
  ];
  if (parsed.kind === 'invalid' || problems.length > 0)
    return print(host.stderr, withoutUserinfo([...problems, '`mounts --help` shows all flags.'].join('\n')), 2);
  const services = openTerminal({ ...host, stdout: host.stderr }, signal, new Map([...parsed.inputs, ['mode', mode]]));
  host.atExit(services.close);
  let outputs: Readonly<Record<string, string>> = {};
  try {
    const code = await mainBoundary(services, async () => void (outputs = await runAround(services)));
    return code !== 0 || mode === 'save' ? code : await print(host.stdout, JSON.stringify(outputs));
  } finally {
    services.close();
  }
}

function help(): string {
  return [
    "Puts Go's caches into BuildKit's cache mounts before a build that something else runs, and saves them after it.",
    '',
    'Usage: cached-go-docker-build mounts restore --state <file> [flags] [context]',
    '       cached-go-docker-build mounts save --state <file>',
    '',
    'restore prints as JSON what the build is to use: the Dockerfiles with the mounts that yours lack, a bake file that names them,',
    'and build arguments. save takes all other flags from the state.',
    '',
    ...flagLines(restoreInputs),
  ].join('\n');
}
