import { expand } from '../syntax/variables.ts';
import { PATH_SETTINGS } from '../stages/go-paths.ts';
import { isGoVerb, namesGoCommand, needsCaches, withoutChdir } from './go-verbs.ts';
import type { Instruction } from '../syntax/parse.ts';
import { isShell, type RunCommand, runCommands } from '../shell/run-commands.ts';
import type { Word } from '../shell/shell-commands.ts';
import { programName, unwrapped } from '../shell/wrapped-program.ts';

/**
 * `yes`: it has a go command that may download or compile. `maybe`: it calls a program or script that may call go. What neither
 * downloads nor compiles, as `go version` and `go env -w`, is `no`.
 */
export type CallsGo = 'yes' | 'maybe' | 'no';

// Programs that are known to call go.
const MAY_CALL_GO = new Set(
  (
    'make gmake mage task go-task just goreleaser ko gotestsum ginkgo golangci-lint garble staticcheck govulncheck gosec ' +
    'mockery mockgen wire buf sqlc templ swag ent xcaddy gox dlv air wails gomobile tinygo gopherjs bazel bazelisk please ' +
    'cmake ninja gqlgen controller-gen'
  ).split(' '),
);

// Programs that run no other, whatever their arguments say.
const CALL_NOBODY = new Set(
  (
    '[ [[ : addgroup adduser apk apt apt-cache apt-get awk basename cat cd chmod chown cp curl cut date dd declare dirname ' +
    'dnf dpkg du echo egrep exit export false fgrep file git gofmt grep groupadd gunzip gzip head hostname id install ' +
    'install_packages ldd ln local ls md5sum microdnf mkdir mktemp mv pacman popd printenv printf pushd pwd read readlink ' +
    'readonly return rm rmdir rpm sed set sha256sum shift shopt sleep sort stat strip sync tail tar tee test touch tr true type ' +
    'ulimit umask uname uniq unset unzip update-ca-certificates upx useradd usermod wait wc wget which xz yum zypper'
  ).split(' '),
);

/** All that is written in a RUN, here-documents included: also what is only data there. */
export function runText({ args, json, heredocs }: Instruction): string {
  return [json ? json.join(' ') : args, ...heredocs.map(({ content }) => content)].join('\n');
}

/** Names of files that an earlier instruction has put there, and that may call go. */
export type KnownScripts = ReadonlySet<string>;

const NO_SCRIPTS: KnownScripts = new Set();

/** Whether a RUN calls go. */
export function callsGo(instruction: Instruction, scripts: KnownScripts = NO_SCRIPTS): CallsGo {
  const calls = runCommands(instruction).map((command) => commandCallsGo(command, scripts));
  if (calls.includes('yes')) return 'yes';
  return calls.includes('maybe') ? 'maybe' : 'no';
}

/** Whether one command is go, or a program that may call it. What a shell runs for it is a command of its own. */
export function commandCallsGo(command: RunCommand, scripts: KnownScripts = NO_SCRIPTS): CallsGo {
  const words = unwrapped(command.words);
  const [program] = words;
  const args = words.slice(1).map(({ text }) => text);
  const name = programName(words);
  if (program === undefined) return 'no';
  if (isGoName(name) || isGoVariable(program.text, args)) return needsCaches(args) ? 'yes' : 'no';
  if (isShell(name) || command.isUnread) return command.isUnread ? 'maybe' : 'no';
  if (name === 'alias') return args.some((text) => /=go\b/.test(text)) ? 'maybe' : 'no';
  if (scripts.has(name)) return 'maybe';
  if (CALL_NOBODY.has(name) || ['su', 'runuser', 'trap', 'find'].includes(name)) return 'no';
  if (namesGo(args)) return 'yes';
  if (MAY_CALL_GO.has(name)) return 'maybe';
  return program.text.includes('/') && !/^\/(?:usr\/)?s?bin\//.test(program.text) ? 'maybe' : 'no';
}

/** Whether nothing of a RUN has to do with Go's caches: each command is known, and none is go or may call it. */
export function leavesCachesAlone(instruction: Instruction, scripts: KnownScripts): boolean {
  return runCommands(instruction).every((command) => {
    if (commandCallsGo(command, scripts) !== 'no') return false;
    const name = programName(unwrapped(command.words));
    return name === '' || isGoName(name) || isShell(name) || CALL_NOBODY.has(name);
  });
}

const isGoName = (name: string): boolean => /^(?:xx-)?go$|^go1\.\d/.test(name);

/** `$GO build`, `${GOCMD:-go} test`. */
function isGoVariable(program: string, [verb = '']: readonly string[]): boolean {
  return /^\$\{?\w*go(?:_?(?:cmd|bin|exe|tool))?(?:[:-][^}]*)?\}?$/i.test(program) && isGoVerb(verb);
}

/** A program that is not known is given a go command: in words of their own, or within one. */
function namesGo(args: readonly string[]): boolean {
  const at = args.findIndex((text, index) => isGoName(text.split('/').at(-1) ?? '') && isGoVerb(args[index + 1] ?? ''));
  return (at >= 0 && needsCaches(args.slice(at + 1))) || args.some((text) => /\s/.test(text) && namesGoCommand(text));
}

const OTHER_USER = /(?:^|[\s;&|(])(?:su|gosu|su-exec|runuser|setpriv|(?:sudo|doas)\s[^;&|]*-u)\s/;

/** Settings of Go's paths that a RUN's own text makes. */
type InlineSettings =
  | {
      readonly kind: 'settings';
      /** In force for the go commands of this RUN. */
      readonly env: ReadonlyMap<string, string>;
      /** What `go env -w` writes, in force for later RUNs too. */
      readonly written: ReadonlyMap<string, string>;
    }
  /** Set to something that only a shell knows, or differently for two commands. */
  | { readonly kind: 'unclear'; readonly reason: string };

/** Reads `GOCACHE=/x go build`, `export GOCACHE=/x` and `go env -w GOCACHE=/x` from a RUN's text. */
export function inlineSettings(instruction: Instruction, env: ReadonlyMap<string, string>): InlineSettings {
  const text = runText(instruction);
  if (OTHER_USER.test(text)) return { kind: 'unclear', reason: 'it runs commands as another user' };
  if (!PATH_SETTINGS.some((name) => text.includes(`${name}=`)))
    return { kind: 'settings', env: new Map(), written: new Map() };
  const exported = new Map<string, string>();
  const written = new Map<string, string>();
  const seen: ReadonlyMap<string, string>[] = [];
  for (const command of runCommands(instruction)) {
    const problem = readSettings(command, { env, exported, written, seen });
    if (problem !== '') return { kind: 'unclear', reason: problem };
  }
  const [first = exported, ...others] = seen;
  const differs = others.some((other) => PATH_SETTINGS.some((name) => other.get(name) !== first.get(name)));
  return differs
    ? { kind: 'unclear', reason: 'its commands use different cache folders' }
    : { kind: 'settings', env: first, written };
}

interface Settings {
  readonly env: ReadonlyMap<string, string>;
  readonly exported: Map<string, string>;
  readonly written: Map<string, string>;
  /** What each go command of the text runs with. */
  readonly seen: ReadonlyMap<string, string>[];
}

function readSettings(command: RunCommand, settings: Settings): string {
  const [name, ...rest] = command.words;
  const own = new Map(settings.exported);
  const into = (target: Map<string, string>, words: readonly Word[]): string =>
    words.map((word) => readSetting(word, settings, target)).find((problem) => problem !== '') ?? '';
  if (name === undefined) {
    const computed = command.assignments.find(
      ({ text, computed: unknown }) => unknown && PATH_SETTINGS.includes(text.split('=')[0] ?? ''),
    );
    if (computed) return into(new Map(), [computed]);
    // Without export a variable reaches a command only when it is in the environment already.
    return into(
      settings.exported,
      command.assignments.filter(({ text }) => settings.env.has(text.split('=')[0] ?? '')),
    );
  }
  if (name.text === 'export') return into(settings.exported, rest);
  const problem = into(own, [...command.assignments, ...(name.text === 'env' ? rest : [])]);
  if (problem !== '') return problem;
  const called = unwrapped(command.words);
  const [verb, ...flags] = withoutChdir(called.slice(1).map(({ text }) => text));
  const writes = isGoName(programName(called)) && verb === 'env' && flags.includes('-w');
  if (writes) return into(settings.written, rest);
  if (commandCallsGo(command) !== 'no') settings.seen.push(own);
  return '';
}

function readSetting(word: Word, { env, exported }: Settings, into: Map<string, string>): string {
  const equals = word.text.indexOf('=');
  const name = word.text.slice(0, Math.max(equals, 0));
  if (!PATH_SETTINGS.includes(name)) return '';
  const value = word.text.slice(equals + 1);
  const lookup = (variable: string): string | undefined => exported.get(variable) ?? env.get(variable);
  const expansion = expand(value, lookup, { escape: '\\' });
  if (word.computed || word.literal || expansion.kind === 'bad' || expansion.unset.length > 0) {
    return `${name} is set to a value that only the shell knows`;
  }
  into.set(name, expansion.value);
  return '';
}
