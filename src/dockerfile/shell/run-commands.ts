import type { Instruction } from '../syntax/parse.ts';
import { type ShellCommand, shellCommands, type Word } from './shell-commands.ts';
import { programName, unwrapped } from './wrapped-program.ts';

/** A command that a RUN runs. */
export interface RunCommand extends ShellCommand {
  /**
   * `own`: of the RUN's text itself. `substituted`: in `$(…)` and the like. `inner`: of a text that a command of the RUN gives to
   * another shell, as `sh -c '…'` or `bash <<EOF`.
   */
  readonly place: 'own' | 'substituted' | 'inner';
  /** Its number among the RUN's own commands; for others that of the command that they belong to. */
  readonly at: number;
  /** A shell that runs what nobody here can read: a script, or what only the shell knows. */
  readonly isUnread: boolean;
}

/** The commands of a RUN in their order. What a here-document only writes somewhere is none of them. */
export function runCommands(instruction: Instruction): readonly RunCommand[] {
  const own = ownCommands(instruction);
  let at = -1;
  return own.flatMap((command) => {
    if (!command.isSubstituted) at += 1;
    const place = command.isSubstituted ? 'substituted' : 'own';
    return withInner(command, own, { place, at: Math.max(at, 0), depth: 0 });
  });
}

/** The text that a RUN gives to its shell, as BuildKit puts it together (dockerfile2llb, dispatchRun). */
function runScript({ args, json, heredocs }: Instruction): string {
  const [first, ...others] = heredocs;
  if (json !== undefined) return json.join(' ');
  if (first === undefined) return args;
  if (others.length === 0 && /^\s*\d*<<-?\s*\S+\s*$/.test(args)) {
    return first.stripsTabs ? first.content.replace(/^\t+/gm, '') : first.content;
  }
  return `${args}${heredocs.map(({ content, name }) => `\n${content}${name}`).join('')}`;
}

function ownCommands(instruction: Instruction): readonly ShellCommand[] {
  const { json } = instruction;
  if (json !== undefined) return [plainCommand(json.map(literalWord))];
  const script = runScript(instruction);
  const interpreter = instruction.heredocs.length > 0 ? /^#!\s*(\S.*)/.exec(script)?.[1]?.trim() : undefined;
  if (interpreter === undefined) return shellCommands(script);
  const program = unwrapped(interpreter.split(/\s+/).map(literalWord));
  return SHELLS.has(programName(program)) ? shellCommands(script) : [plainCommand(program)];
}

const literalWord = (text: string): Word => ({ text, computed: false, literal: text.includes('$') });

const plainCommand = (words: readonly Word[]): ShellCommand => ({
  assignments: [],
  words,
  redirects: [],
  heredocs: [],
  subshell: [],
  isSubstituted: false,
  pipeline: 0,
});

const SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh', 'mksh']);
/** Run a file, or a text, in the shell that is there. */
const IN_SHELL = new Set(['source', '.', 'eval']);
/** Open a shell for another user, or for nobody else. */
const OPENS_SHELL = new Set(['su', 'runuser', 'sudo', 'chroot', 'doas']);

/** Whether a command's name is that of a shell, whose arguments may be commands. */
export function isShell(name: string): boolean {
  const last = name.split('/').at(-1) ?? '';
  return SHELLS.has(last) || IN_SHELL.has(last);
}

interface Placed {
  readonly place: RunCommand['place'];
  readonly at: number;
  /** How many shells it is within. */
  readonly depth: number;
}

const deepest = 8;

function withInner(
  command: ShellCommand,
  all: readonly ShellCommand[],
  { place, at, depth }: Placed,
): readonly RunCommand[] {
  const given = depth < deepest ? givenTo(command, all) : { kind: 'none' as const };
  const own = { ...command, place, at, isUnread: given.kind === 'unread' };
  if (given.kind !== 'texts') return [own];
  const inner = given.texts.flatMap((text) => {
    const commands = shellCommands(text);
    return commands.flatMap((each) => withInner(each, commands, { place: 'inner', at, depth: depth + 1 }));
  });
  return [own, ...inner];
}

/** What a command has another shell run. */
type Given = { readonly kind: 'texts'; readonly texts: readonly string[] } | { readonly kind: 'none' | 'unread' };

function givenTo(command: ShellCommand, all: readonly ShellCommand[]): Given {
  const words = unwrapped(command.words);
  const name = programName(words);
  const texts = words.slice(1).map(({ text }) => text);
  if (SHELLS.has(name)) return givenToShell(command, words, all);
  switch (name) {
    case 'eval':
      return texts.some((text) => text.includes('$'))
        ? { kind: 'unread' }
        : { kind: 'texts', texts: [texts.join(' ')] };
    case 'source':
    case '.':
      return texts[0] === '/dev/stdin' ? readTexts(command, all) : { kind: 'unread' };
    case 'trap':
      return { kind: 'texts', texts: texts.slice(0, 1) };
    case 'su':
    case 'runuser': {
      const at = texts.findIndex((text) => /^(?:-c|--command)$/.test(text));
      return at < 0 ? readOrNone(command, all) : { kind: 'texts', texts: texts.slice(at + 1, at + 2) };
    }
    case 'find': {
      const at = texts.findIndex((text) => /^-(?:exec|execdir|ok|okdir)$/.test(text));
      return at < 0 ? { kind: 'none' } : { kind: 'texts', texts: [quoted(texts.slice(at + 1))] };
    }
    case '':
      // `sudo -i <<EOF`, `chroot /root <<EOF`.
      return OPENS_SHELL.has(programName(command.words)) ? readOrNone(command, all) : { kind: 'none' };
    default:
      return { kind: 'none' };
  }
}

const VALUED = new Set(['-o', '+o', '-O', '+O', '--rcfile', '--init-file']);

function givenToShell(command: ShellCommand, [, ...args]: readonly Word[], all: readonly ShellCommand[]): Given {
  let at = 0;
  for (; /^[-+]./.test(args[at]?.text ?? ''); at++) {
    const text = args[at]?.text ?? '';
    if (/^-\w*c\w*$/.test(text)) return ofText(args.slice(at + 1).find((word) => !/^[-+]/.test(word.text)));
    if (/^-\w*s\w*$/.test(text)) return readTexts(command, all);
    if (VALUED.has(text) || /^-\w*o$/.test(text)) at += 1;
    if (text === '--') break;
  }
  const [script] = args.slice(at).filter(({ text }) => text !== '--');
  const readsInput = script === undefined || ['-', '/dev/stdin'].includes(script.text);
  return readsInput ? readTexts(command, all) : { kind: 'unread' };
}

function ofText(word: Word | undefined): Given {
  if (word === undefined || /^\$\{?\w+\}?$/.test(word.text)) return { kind: 'unread' };
  return { kind: 'texts', texts: [word.text] };
}

const DOWNLOADERS = new Set(['curl', 'wget', 'fetch']);

/** What a shell reads: its here-documents, or what the commands before it in the pipeline print. */
function readTexts(command: ShellCommand, all: readonly ShellCommand[]): Given {
  const strings = command.redirects.filter(({ operator }) => operator === '<<<').map(({ target }) => target.text);
  const own = [...command.heredocs, ...strings];
  if (own.length > 0) return { kind: 'texts', texts: own };
  const before = all.slice(0, all.indexOf(command)).filter(({ pipeline }) => pipeline === command.pipeline);
  const printed = before.flatMap(({ words, heredocs }) =>
    ['echo', 'printf'].includes(programName(words))
      ? [
          words
            .slice(1)
            .map(({ text }) => text)
            .join(' '),
        ]
      : heredocs,
  );
  if (printed.length > 0) return { kind: 'texts', texts: printed };
  // An installer from elsewhere does not build what is here.
  return before.some(({ words }) => DOWNLOADERS.has(programName(unwrapped(words))))
    ? { kind: 'none' }
    : { kind: 'unread' };
}

/** The same for what opens a shell only if it has something to run. */
function readOrNone(command: ShellCommand, all: readonly ShellCommand[]): Given {
  const read = readTexts(command, all);
  return read.kind === 'texts' ? read : { kind: 'none' };
}

/** Words as a text of which a shell makes the same words; `;` and `+` end what `find` runs. */
function quoted(words: readonly string[]): string {
  const end = words.findIndex((word) => word === ';' || word === '+');
  return words
    .slice(0, end < 0 ? undefined : end)
    .map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`)
    .join(' ');
}
