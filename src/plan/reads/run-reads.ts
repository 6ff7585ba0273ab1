import { posix } from 'node:path';
import { builtPackages, wordValue } from '../../dockerfile/commands/built-packages.ts';
import { type GoCall, goCalls, goWords } from '../../dockerfile/commands/go-calls.ts';
import { runText } from '../../dockerfile/commands/go-commands.ts';
import type { RunView } from '../../dockerfile/go/run-views.ts';
import type { Word } from '../../dockerfile/shell/shell-commands.ts';
import { type RunCommand, runCommands } from '../../dockerfile/shell/run-commands.ts';
import { ownCommandStates } from '../../dockerfile/shell/shell-state.ts';
import { programName, unwrapped } from '../../dockerfile/shell/wrapped-program.ts';
import type { VariableLookup } from '../../dockerfile/syntax/variables.ts';
import { getters, gotFiles } from './got-files.ts';
import { changesSettings, unclearSetting } from './unclear-setting.ts';

/** A go command of a RUN, and the packages that it builds. */
export interface GoStep {
  readonly view: RunView;
  readonly call: GoCall;
  readonly names: readonly string[];
  /** Build tags, separated by commas. */
  readonly tags: string;
  /** It runs their tests. */
  readonly tests: boolean;
  readonly variables: VariableLookup;
}

/** What a RUN reads of the files around it. */
interface RunReads {
  readonly go: readonly GoStep[];
  /** Absolute image paths that it reads beside the packages. */
  readonly paths: readonly string[];
  /** Why it may read everything; empty when it does not. A phrase that goes on from "line 9". */
  readonly everything: string;
}

/** Programs that read no file of the project, whatever they are given. */
const READS_NOTHING = new Set(
  (
    ': [ [[ addgroup adduser break cd chmod chown command continue date declare echo exit export false getent groupadd hash hostname ' +
    'id install_packages ldconfig local ls mkdir mktemp popd printenv printf pushd pwd read readonly return rm rmdir set shift shopt ' +
    'sleep strip sync test touch true type ulimit umask uname unset update-ca-certificates upx useradd usermod wait which'
  ).split(' '),
);

/** Programs that read the files that they are given, and no others. */
const READS_ARGUMENTS = new Set(
  (
    'awk base64 basename cat cmp comm cp cut dd diff dirname du egrep fgrep file find grep gunzip gzip head install ln md5sum mv ' +
    'od readlink sed sha256sum sha512sum sort stat strings tail tar tee tr uniq unzip wc xz zcat zip zstd'
  ).split(' '),
);

/** Go's verbs that read nothing of the packages. */
const IDLE_VERBS = /^(?:version|env|clean|help|mod (?:download|verify|graph)|list)$/;

/** Where programs of a system are. Any other program that is called by its path may be one of the project. */
const SYSTEM_FOLDERS = /^\/(?:usr\/(?:local\/)?(?:go\/)?)?s?bin\/[^/]+$/;

/** Reads what one RUN may do with the files of its stage. */
export function runReads(view: RunView): RunReads {
  const { instruction, before } = view.step;
  const calls = new Map(goCalls(instruction, before, new Map()).map((call) => [call.at, call]));
  const states = new Map(ownCommandStates(instruction, before).map((each) => [each.command.at, each]));
  const variables = lookupIn(view);
  const commands = runCommands(instruction);
  // The states of the shell are followed in the RUN's own text alone.
  const isMoved = commands.some(
    ({ place, words }) => place !== 'own' && /^(?:cd|pushd|popd)$/.test(programName(unwrapped(words))),
  );
  const folderOf = ({ place, at, subshell }: RunCommand): string | undefined => {
    const own = states.get(at);
    // What comes after a subshell does not run in its folder.
    const isWithin = place !== 'substituted' || own?.command.subshell.every((id, depth) => subshell[depth] === id);
    return (isMoved && place !== 'own') || !isWithin ? undefined : own?.state.folder;
  };
  const read: { go: GoStep[]; paths: string[]; everything: string } = { go: [], paths: [], everything: '' };
  for (const command of commands) {
    const call = goWords(command) && command.place === 'own' ? calls.get(command.at) : undefined;
    const folder = folderOf(command);
    const ofProgram = call === undefined ? commandReads(command, folder, variables) : callReads(view, call, variables);
    for (const found of [ofProgram, inputReads(command, folder, variables)]) {
      if (typeof found === 'string') read.everything ||= found;
      else {
        read.go.push(...(found.go ?? []));
        read.paths.push(...(found.paths ?? []));
      }
    }
  }
  return read;
}

type Found = { readonly go?: readonly GoStep[]; readonly paths?: readonly string[] } | string;

function callReads(view: RunView, call: GoCall, variables: VariableLookup): Found {
  const built = builtPackages(call, variables);
  if (changesSettings(call.verb, call.args)) return "changes Go's settings";
  if (IDLE_VERBS.test(call.verb)) return {};
  // What `go run` starts may read any file.
  if (call.verb === 'run') return 'runs a program with `go run`';
  if (built.kind === 'unclear') return built.reason;
  if (built.kind === 'nothing') return {};
  const odd = unclearSetting(view, call, variables) || oddFlag([...call.args, ...flagsOf(call)]);
  if (odd !== '') return odd;
  const tags = [...built.flags, ...flagsOf(call)].flatMap((flag) => tagsOf(flag));
  return {
    go: [{ view, call, names: built.names, tags: [...new Set(tags)].join(','), tests: built.tests, variables }],
  };
}

/** Why flags make a go command read more than its packages; empty where they do not. */
function oddFlag(flags: readonly string[]): string {
  for (const [index, flag] of flags.entries()) {
    const [, name, given] = /^-{1,2}(overlay|modfile|compiler|toolexec|exec|vettool|pgo)(?:=(.*))?$/s.exec(flag) ?? [];
    if (name === undefined || (name === 'pgo' && /^(?:auto|off)$/.test(given ?? flags[index + 1] ?? ''))) continue;
    return `gives go the flag -${name}`;
  }
  return '';
}

/** Those of GOFLAGS, which hold for every command. */
function flagsOf({ settings: { GOFLAGS } }: GoCall): readonly string[] {
  return GOFLAGS.kind === 'set' ? GOFLAGS.value.split(/\s+/).filter((flag) => flag !== '') : [];
}

function tagsOf(flag: string): readonly string[] {
  const [, name, value = ''] = /^-{1,2}(tags|race|msan|asan)(?:=(.*))?$/.exec(flag) ?? [];
  if (name === undefined || value === 'false') return [];
  return name === 'tags' ? value.split(/[\s,]+/).filter((tag) => /^[\w.]+$/.test(tag)) : [name];
}

function commandReads(command: RunCommand, folder: string | undefined, variables: VariableLookup): Found {
  const words = unwrapped(command.words);
  const name = programName(words);
  if (command.isUnread) return 'runs a script';
  const own = [command.words[0], words[0]].find(
    (word) => word?.text.includes('/') === true && !SYSTEM_FOLDERS.test(word.text),
  );
  if (own !== undefined) return `runs \`${own.text.slice(0, 40)}\``;
  if (name === '' || READS_NOTHING.has(name) || /^(?:ba|da|a|z)?sh$/.test(name)) return {};
  // In `$(…)`, where the states of the shell are not followed.
  const texts = words.slice(1).map(({ text }) => text);
  const verb = texts.slice(0, texts[0] === 'mod' ? 2 : 1).join(' ');
  if (/^(?:xx-)?go$/.test(name) && IDLE_VERBS.test(verb) && !changesSettings(verb, texts)) return {};
  const isGetter = getters.has(name);
  if (!READS_ARGUMENTS.has(name) && !isGetter) return `runs \`${name.slice(0, 40)}\``;
  // It is given more than is written.
  if (programName(command.words) === 'xargs') return `gives \`${name}\` files that only its shell knows`;
  const given = words.slice(1);
  return filesRead(isGetter ? gotFiles(name, given) : given, name, { folder, variables, takesFlags: isGetter });
}

/** What stands behind `<`. */
function inputReads({ redirects }: RunCommand, folder: string | undefined, variables: VariableLookup): Found {
  const words = redirects.flatMap(({ operator, target }) => (/^<>?$/.test(operator) ? [target] : []));
  return words.length === 0 ? {} : filesRead(words, '<', { folder, variables, takesFlags: true });
}

interface FilesIn {
  readonly folder: string | undefined;
  readonly variables: VariableLookup;
  /** A word that begins like a flag is a file too. */
  readonly takesFlags: boolean;
}

function filesRead(words: readonly Word[], name: string, { folder, variables, takesFlags }: FilesIn): Found {
  const values = words.map((word) => (word.literal ? word.text : wordValue(word, variables)));
  const isUnknown = values.includes(undefined) || (folder === undefined && values.length > 0);
  if (isUnknown) return `gives \`${name}\` files that only its shell knows`;
  const paths = values.flatMap((value = '') => {
    // `dd if=file`, `tar --files-from=file`.
    const [, behind] = takesFlags ? [] : (/^(?:--)?\w[\w-]*=(.+)$/s.exec(value) ?? []);
    return [...(takesFlags || !value.startsWith('-') ? [value] : []), ...(behind === undefined ? [] : [behind])];
  });
  return { paths: paths.map((each) => posix.resolve(folder ?? '/', each.replace(/[*?[].*$/, ''))) };
}

/** What a variable holds in a RUN, unless its own text sets it. */
function lookupIn({ step: { instruction, before } }: RunView): VariableLookup {
  const own = new Set([...runText(instruction).matchAll(/(?:^|[\s;&|])(\w+)=/g)].map(([, name]) => name));
  return (name) => (own.has(name) ? undefined : before.env.get(name));
}
