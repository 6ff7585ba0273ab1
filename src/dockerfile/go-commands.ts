import { expand } from './expansion.ts';
import { PATH_SETTINGS } from './go-paths.ts';
import type { Instruction } from './model.ts';
import { type ShellCommand, shellCommands, type Word } from './shell-commands.ts';

/** `yes`: the text has a go command. `maybe`: it calls a program or script that may call go. */
export type CallsGo = 'yes' | 'maybe' | 'no';

const GO_SUBCOMMANDS =
  'build|clean|doc|env|fix|fmt|generate|get|install|list|mod|run|telemetry|test|tool|version|vet|work';
const GO_COMMAND = new RegExp(
  `(?:^|[\\s;&|("'\`=/{])(?:xx-)?go(?:1\\.[\\w.]+)?\\s+(?:-C\\s*\\S+\\s+)?(?:${GO_SUBCOMMANDS})\\b`,
);

// Programs that are known to call go.
const MAY_CALL_GO = new Set(
  (
    'make gmake mage task go-task just goreleaser ko gotestsum ginkgo golangci-lint garble staticcheck govulncheck gosec ' +
    'mockery mockgen wire buf sqlc templ swag ent xcaddy gox dlv air wails gomobile tinygo gopherjs bazel bazelisk please ' +
    'cmake ninja gqlgen controller-gen'
  ).split(' '),
);
const SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'source', '.', 'eval']);

/** The shell text of a RUN, here-documents included. */
export function runText({ args, json, heredocs }: Instruction): string {
  return [json ? json.join(' ') : args, ...heredocs.map(({ content }) => content)].join('\n');
}

/** Whether a RUN's text calls go. */
export function callsGo(instruction: Instruction): CallsGo {
  const text = runText(instruction);
  if (GO_COMMAND.test(text)) return 'yes';
  const commands = shellCommands(text);
  if (commands.some((command) => commandCallsGo(command) === 'yes')) return 'yes';
  return commands.some((command) => commandCallsGo(command) === 'maybe') ? 'maybe' : 'no';
}

/** Whether one simple command calls go. */
export function commandCallsGo({ words }: ShellCommand): CallsGo {
  const path = commandName(words);
  const name = path.split('/').at(-1) ?? '';
  if (['go', 'xx-go', 'gofmt'].includes(name) || /^go1\.\d/.test(name)) return 'yes';
  if (MAY_CALL_GO.has(name) || SHELLS.has(name)) return 'maybe';
  return path.includes('/') && !/^\/(?:usr\/)?s?bin\//.test(path) ? 'maybe' : 'no';
}

// `env A=b CMD`, `sudo -E CMD` and the like name what runs further on.
function commandName(words: readonly Word[]): string {
  const wrapper = ['env', 'sudo', 'xargs', 'timeout', 'nice', 'gosu', 'su-exec'].includes(words[0]?.text ?? '');
  const rest = wrapper
    ? words.slice(1).filter(({ text }) => !text.startsWith('-') && !/^(?:\w+=|\d)/.test(text))
    : words;
  return rest[0]?.text ?? '';
}

const OTHER_USER = /(?:^|[\s;&|(])(?:su|gosu|su-exec|runuser|setpriv|sudo\s[^;&|]*-u)\s/;

/** Settings of Go's paths that a RUN's own text makes. */
export type InlineSettings =
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
  for (const command of shellCommands(text)) {
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

function readSettings(command: ShellCommand, settings: Settings): string {
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
  const writes = name.text === 'go' && rest[0]?.text === 'env' && rest.some(({ text }) => text === '-w');
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
