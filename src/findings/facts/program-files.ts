import type { GoCall } from '../../dockerfile/commands/go-calls.ts';
import { isShell } from '../../dockerfile/shell/run-commands.ts';
import { makefileRecipes } from './make-goals.ts';

/** Where it is written whether a program calls go in the folder that it is run in. */
type ProgramFiles =
  /** The first of these files that is there tells it. */
  | { readonly kind: 'files'; readonly names: readonly string[]; readonly callsGo: (text: string) => boolean }
  | { readonly kind: 'none'; readonly callsGo: boolean };

/** Tools that do nothing but call go for the module of their folder. */
const ALWAYS = new Set(['gotestsum', 'ginkgo', 'mage']);

/** The file that tells what a program does. */
export function programFiles({ program, args }: Pick<GoCall, 'program' | 'args'>): ProgramFiles {
  const name = program.split('/').at(-1) ?? '';
  const ofScript = (file: string | undefined): ProgramFiles =>
    file === undefined || file.startsWith('-')
      ? { kind: 'none', callsGo: false }
      : { kind: 'files', names: [file], callsGo: linesCallGo };
  if (ALWAYS.has(name)) return { kind: 'none', callsGo: true };
  if (isShell(name)) return ofScript(args.find((arg) => !arg.startsWith('-')));
  switch (name) {
    case 'make':
    case 'gmake': {
      const at = args.findIndex((arg) => ['-f', '--file'].includes(arg));
      const names = at < 0 ? ['GNUmakefile', 'makefile', 'Makefile'] : args.slice(at + 1, at + 2);
      const others = at < 0 ? args : args.toSpliced(at, 2);
      const targets = others.filter((arg) => !/^-|=/.test(arg) && !/^\d+$/.test(arg));
      return { kind: 'files', names, callsGo: (text) => linesCallGo(makefileRecipes(text, targets)) };
    }
    case 'task':
    case 'go-task':
      return { kind: 'files', names: ['Taskfile.yml', 'Taskfile.yaml'], callsGo: linesCallGo };
    case 'just':
      return { kind: 'files', names: ['justfile', 'Justfile'], callsGo: linesCallGo };
    default:
      return ofScript(program.includes('/') ? program : undefined);
  }
}

const CALL = /(?:^|[\s;&|@(`"'=-])go\s+(?:build|generate|install|list|mod|run|test|tool|vet)\b/;
/** Another folder, another Go, another machine: nothing is known of it here. */
const ELSEWHERE = /GOTOOLCHAIN|\bcd\s|\s-C[\s=]|\bpushd\b|\bdocker\b|@(?:v\d|latest)/;

/** Whether a line of a script calls go in its own folder; nothing is said of one that chooses its Go or folder. */
function linesCallGo(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => !/^\s*(?:#|$)/.test(line));
  if (lines.some((line) => /GOTOOLCHAIN|^\s*(?:cd|pushd)\s/.test(line))) return false;
  return lines.some((line) => CALL.test(line) && !ELSEWHERE.test(line));
}
