import { withoutUserinfo } from '../config/secrets/credentials.ts';
import { inputs } from '../config/inputs/inputs.ts';
import { initInputs } from '../config/inputs/init-inputs.ts';
import { planInputs } from '../config/inputs/plan-inputs.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import type { Host } from '../platform/machine/host.ts';
import { nodeFiles } from '../platform/machine/node-files.ts';
import { mainBoundary, postBoundary } from './services/error-boundary.ts';
import { checkProxies } from './check-proxy.ts';
import { parseWords } from './command-words.ts';
import { mountsCommand } from './mounts-command.ts';
import { runPlan } from './plan/run-plan.ts';
import { ConfigError } from './services/errors.ts';
import { openTerminal } from './services/open-services.ts';
import { runMain } from './run-main.ts';
import { flagLines, print } from './command-output.ts';
import { runPost } from './run-post.ts';

declare const PACKAGE_VERSION: string;

const commands = ['build', 'check-proxy', 'mounts', 'plan', 'report', 'stats'];

/**
 * The command line: `build` runs main and post in one go, `check-proxy` asks module proxies, `plan` says which images a change affects,
 * `mounts` restores caches before a build and saves them after it, `report` and `stats` read reports of runs. Gives the exit code: 2 for a command that cannot be understood.
 */
export async function runCommand(host: Host, signal: AbortSignal): Promise<number> {
  const [command, ...words] = host.words;
  if (command === '--version' || command === '-v') return print(host.stdout, PACKAGE_VERSION);
  if (command === undefined || command === '--help' || command === '-h' || command === 'help')
    return print(host.stdout, help());
  if (!commands.includes(command))
    return print(host.stderr, `Unknown command \`${command}\`.${didYouMean(command, commands)} See \`--help\`.`, 2);
  if (command === 'mounts') return mountsCommand(host, signal, words);
  if (command === 'report' || command === 'stats') return aboutReports(host, command, words);
  const isPlan = command === 'plan';
  if (words.some((word) => word === '--help' || word === '-h')) return print(host.stdout, isPlan ? planHelp() : help());
  const parsed = isPlan ? parseWords(words, { table: planInputs, folder: 'path' }) : parseWords(words);
  if (parsed.kind === 'invalid')
    return print(host.stderr, withoutUserinfo([...parsed.problems, '`--help` shows all flags.'].join('\n')), 2);
  if (isPlan) return plan(host, signal, parsed.inputs);
  return command === 'build' ? build(host, signal, parsed.inputs) : checkProxy(host, signal, parsed.inputs);
}

/** Of reports that are there: nothing is run, and nothing of it is loaded by a step. */
async function aboutReports(host: Host, command: 'report' | 'stats', words: readonly string[]): Promise<number> {
  const files = nodeFiles(host.temporaryRoot);
  const { out, trouble, code } =
    command === 'report'
      ? await (await import('./reports/report-command.ts')).reportCommand(host, files, words)
      : await (await import('./reports/stats-command.ts')).statsCommand(host, files, words);
  if (out !== '') await print(host.stdout, out);
  if (trouble !== '') await print(host.stderr, trouble);
  return code;
}

/** Gives 1 when no proxy gave the right answer, or when it could not be told. */
async function checkProxy(host: Host, signal: AbortSignal, flags: ReadonlyMap<string, string>): Promise<number> {
  const services = openTerminal(host, signal, flags);
  host.atExit(services.close);
  try {
    const { lines, anyRight } = await checkProxies(services);
    return await print(
      host.stdout,
      services.run.redact(lines.map((line) => line.replace(/^ {2}/, '')).join('\n')),
      anyRight ? 0 : 1,
    );
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return await print(host.stderr, services.run.redact(error.message), 1);
  } finally {
    services.close();
  }
}

/** Gives 1 when nothing can be written for the module. */
async function init(host: Host, signal: AbortSignal, words: readonly string[]): Promise<number> {
  if (words.some((word) => word === '--help' || word === '-h')) return print(host.stdout, initHelp());
  const parsed = parseWords(words, { table: initInputs, folder: 'path' });
  if (parsed.kind === 'invalid')
    return print(host.stderr, withoutUserinfo([...parsed.problems, '`init --help` shows all flags.'].join('\n')), 2);
  const given = new Map([...parsed.inputs, ['context', parsed.inputs.get('path') ?? '.'] as const]);
  const services = openTerminal(host, signal, given);
  host.atExit(services.close);
  try {
    const { runInit } = await import('./init/run-init.ts');
    return await print(host.stdout, services.run.redact((await runInit(services)).join('\n')));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return await print(host.stderr, services.run.redact(error.message), 1);
  } finally {
    services.close();
  }
}

/** The matrix goes to the standard output, for a program; what people read goes to the other one. */
async function plan(host: Host, signal: AbortSignal, flags: ReadonlyMap<string, string>): Promise<number> {
  // The folder in which files are looked for, as for `build`.
  const given = new Map([...flags, ['context', flags.get('path') ?? '.'] as const]);
  const services = openTerminal({ ...host, stdout: host.stderr }, signal, given);
  host.atExit(services.close);
  try {
    const matrix = await runPlan(services);
    return await print(host.stdout, JSON.stringify(matrix));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return await print(host.stderr, services.run.redact(error.message), 1);
  } finally {
    services.close();
  }
}

async function build(host: Host, signal: AbortSignal, flags: ReadonlyMap<string, string>): Promise<number> {
  const services = openTerminal(host, signal, flags);
  // Also when the last moment of a run that was told to stop has come.
  host.atExit(services.close);
  try {
    const code = await mainBoundary(services, () => runMain(services));
    return Math.max(code, await postBoundary(services, () => runPost(services)));
  } finally {
    services.close();
  }
}

function help(): string {
  return [
    'Builds a Go image with BuildKit, with the caches of earlier builds in its cache mounts.',
    '',
    'Usage: cached-go-docker-build build [flags] [context]',
    '       cached-go-docker-build check-proxy [flags] [context]',
    '       cached-go-docker-build init [flags] [path]    (flags: init --help)',
    '       cached-go-docker-build plan [flags] [path]    (flags: plan --help)',
    '       cached-go-docker-build doctor [flags] [context]    (flags: doctor --help)',
    '       cached-go-docker-build mounts restore|save [flags] [context]    (flags: mounts --help)',
    '       cached-go-docker-build report [--format text|markdown|json] <file>...',
    '       cached-go-docker-build stats [--html <file>] <folder>',
    '',
    'check-proxy asks module proxies for a file of this module, those of --goproxy or those that `auto` would choose from,',
    'and exits with 1 if none responds correctly. It needs no Docker.',
    '',
    'Without --cache-store the caches are kept in your cache folder. Flags that take lists can be given several times.',
    '',
    ...flagLines(inputs),
  ].join('\n');
}

function initHelp(): string {
  return [
    'Writes a Dockerfile, a .dockerignore and a workflow for a Go module that has none. A file that is there is kept.',
    '',
    'Usage: cached-go-docker-build init [flags] [path]',
    '',
    ...flagLines(initInputs),
  ].join('\n');
}

function planHelp(): string {
  return [
    'Finds the images of a repository and says which of them a change affects, and why. Prints the matrix as JSON.',
    '',
    'Usage: cached-go-docker-build plan --base <ref> [flags] [path]',
    '',
    ...flagLines(planInputs),
  ].join('\n');
}
