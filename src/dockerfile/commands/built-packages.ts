import { expand, type VariableLookup } from '../syntax/variables.ts';
import type { GoCall } from './go-calls.ts';
import type { Word } from '../shell/shell-commands.ts';

/** What a go command builds of the module that it runs in. */
type BuiltPackages =
  | {
      readonly kind: 'packages';
      readonly names: readonly string[];
      /** The flags that choose files and modules, as `go list` takes them. */
      readonly flags: readonly string[];
      /** Their tests too. */
      readonly tests: boolean;
    }
  /** It builds nothing of it, and leaves it as it is. */
  | { readonly kind: 'nothing' }
  /** Nobody here can tell, or what follows may find other sources. `reason` goes on from "the RUN". */
  | { readonly kind: 'unclear'; readonly reason: string };

/** Reads the arguments of a go command, with the variables that are known where it runs. */
export function builtPackages({ verb, words, args }: GoCall, lookup: VariableLookup): BuiltPackages {
  switch (verb) {
    case 'build':
    case 'install':
    case 'run':
    case 'test':
    case 'vet':
      return packagesIn(verb, withoutRedirections(words), lookup);
    case 'generate':
    case 'get':
    case 'fix':
    case 'mod edit':
    case 'mod init':
    case 'mod tidy':
    case 'mod vendor':
      return unclear(`runs \`go ${verb}\` first`);
    case 'env':
      return args.some((arg) => /^--?[wu]$/.test(arg)) ? unclear("changes Go's settings") : { kind: 'nothing' };
    case 'clean':
      return args.some((arg) => /^--?modcache$/.test(arg)) ? unclear('empties the module cache') : { kind: 'nothing' };
    default:
      return /^(?:tool|work)\b/.test(verb) ? unclear(`runs \`go ${verb}\` first`) : { kind: 'nothing' };
  }
}

const unclear = (reason: string): BuiltPackages & { readonly kind: 'unclear' } => ({ kind: 'unclear', reason });

/** The value of a shell's word; `undefined` when only the shell knows it. */
export function wordValue({ text, computed, literal }: Word, lookup: VariableLookup): string | undefined {
  if (computed || literal) return undefined;
  if (!text.includes('$')) return text;
  const value = expand(text, lookup, { escape: '\\' });
  // Where it is not quoted, the shell makes several words of one with blanks.
  return value.kind === 'bad' || value.unset.length > 0 || /\s/.test(value.value) ? undefined : value.value;
}

type Takes = 'nothing' | 'value';
interface FlagRule {
  readonly takes: Takes;
  /** `go list` gets it too. */
  readonly kept: boolean;
}

const rules = (names: string, takes: Takes, kept = false): readonly (readonly [string, FlagRule])[] =>
  names.split(' ').map((name) => [name, { takes, kept }] as const);

/** The flags of `go build`, by `go help build` of Go 1.26. */
const BUILD_FLAGS = [
  ...rules('compiler mod modfile overlay tags', 'value', true),
  ...rules('asan modcacherw msan race', 'nothing', true),
  ...rules(
    'asmflags buildmode covermode coverpkg gccgoflags gcflags installsuffix ldflags o p pgo pkgdir toolexec',
    'value',
  ),
  ...rules('a buildvcs cover i json linkshared n trimpath v work x', 'nothing'),
];
/** Those of `go test`, by `go help testflag`. */
const TEST_FLAGS = [
  ...rules(
    'bench benchtime blockprofile blockprofilerate count coverprofile cpu cpuprofile exec fuzz fuzzminimizetime fuzztime list ' +
      'memprofile memprofilerate mutexprofile mutexprofilefraction outputdir parallel run shuffle skip timeout trace vet',
    'value',
  ),
  ...rules('artifacts benchmem c failfast fullpath short', 'nothing'),
];
const FLAGS = {
  build: new Map(BUILD_FLAGS),
  install: new Map(BUILD_FLAGS),
  run: new Map([...BUILD_FLAGS, ...rules('exec', 'value')]),
  test: new Map([...BUILD_FLAGS, ...TEST_FLAGS]),
  vet: new Map([...BUILD_FLAGS, ...rules('vettool c', 'value')]),
} as const;
type Building = keyof typeof FLAGS;

/** Words of `go build` or `go install` without those that are the value of the flag before them, as in `-o app`. */
export function ownWords(words: readonly string[]): readonly string[] {
  return words.filter((_, at) => {
    const [, flag = ''] = /^--?([a-z]\w*)$/i.exec(words[at - 1] ?? '') ?? [];
    return FLAGS.build.get(flag)?.takes !== 'value';
  });
}

function packagesIn(verb: Building, words: readonly Word[], lookup: VariableLookup): BuiltPackages {
  const flags: string[] = [];
  const names: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.text === '-args') break;
    // What follows is for the program.
    if (verb === 'run' && names.length > 0 && !(isFile(names.at(-1)) && isFile(word.text))) break;
    const [, flag, given] = /^--?([a-z]\w*)(?:=(.*))?$/is.exec(word.text) ?? [];
    // Flags of a program, or packages: only `go test` has flags after these.
    if (flag === undefined || (names.length > 0 && verb !== 'test')) {
      const name = packageName(word, lookup);
      if (name === undefined) return unclear('builds packages that only its shell knows');
      if (name !== '') names.push(name);
      continue;
    }
    const rule = FLAGS[verb].get(flag);
    if (rule === undefined) return unclear(`gives go the flag -${flag}, which this action does not know`);
    const value = given === undefined && rule.takes === 'value' ? words[++at] : { ...word, text: given ?? '' };
    if (!rule.kept) continue;
    const known = value && wordValue(value, lookup);
    if (known === undefined) return unclear(`gives go a -${flag} that only its shell knows`);
    const written = given === undefined && rule.takes === 'nothing' ? `-${flag}` : `-${flag}=${known}`;
    flags.push(written);
  }
  return chosen(verb, names, flags);
}

const isFile = (name: string | undefined): boolean => name?.endsWith('.go') === true;

function chosen(verb: Building, names: readonly string[], flags: readonly string[]): BuiltPackages {
  // A module of its own, whatever go.mod says.
  if (names.some((name) => name.includes('@'))) return { kind: 'nothing' };
  return { kind: 'packages', names: names.length > 0 ? names : ['.'], flags, tests: verb === 'test' || verb === 'vet' };
}

/** Empty for a variable that holds nothing; `undefined` for what the shell makes into file names too. */
function packageName(word: Word, lookup: VariableLookup): string | undefined {
  const value = wordValue(word, lookup);
  return value === undefined || /^-|[\s*?[\]{}~'"\\]/.test(value) ? undefined : value;
}

function withoutRedirections(words: readonly Word[]): readonly Word[] {
  const isOperator = (text: string | undefined): boolean => /^\d*(?:>>?|<)$/.test(text ?? '');
  return words.filter(({ text }, at) => !/^\d*[<>]/.test(text) && !isOperator(words[at - 1]?.text));
}
