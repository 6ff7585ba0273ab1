import { wordValue } from '../../dockerfile/commands/built-packages.ts';
import type { GoCall } from '../../dockerfile/commands/go-calls.ts';
import { runText } from '../../dockerfile/commands/go-commands.ts';
import type { RunView } from '../../dockerfile/go/run-views.ts';
import { runCommands } from '../../dockerfile/shell/run-commands.ts';
import { isStraight, withoutSubstitutions } from '../../dockerfile/shell/shell-flow.ts';
import { runMounts } from '../../dockerfile/stages/run-mounts.ts';
import type { Instruction } from '../../dockerfile/syntax/parse.ts';
import type { VariableLookup } from '../../dockerfile/syntax/variables.ts';

/** Variables by which go chooses the files of a package. */
const CHOOSING = ['GOFLAGS', 'GOOS', 'GOARCH', 'CGO_ENABLED'] as const;
/** Variables with flags of the C compiler and linker. */
const OF_C = ['CGO_CFLAGS', 'CGO_CPPFLAGS', 'CGO_CXXFLAGS', 'CGO_FFLAGS', 'CGO_LDFLAGS'] as const;

/** Settings by which modules come, and not which of their files are built. */
const HARMLESS = /^(?:GOPROXY|GOSUMDB|GONOSUMDB|GOPRIVATE|GONOPROXY|GOINSECURE|GOCACHE|GOMODCACHE)(?:=|$)/;

/** Whether a go command writes settings that choose files: `go env -w GOFLAGS=-tags=x`. */
export function changesSettings(verb: string, args: readonly string[]): boolean {
  if (verb !== 'env') return false;
  const isFlag = (arg: string): boolean => /^--?[wu]$/.test(arg);
  return args.some(isFlag) && !args.every((arg) => arg === 'env' || isFlag(arg) || HARMLESS.test(arg));
}

/** Why nobody here can tell which files a go command chooses; empty where they are known. A phrase that goes on from "line 9". */
export function unclearSetting(view: RunView, call: GoCall, variables: VariableLookup): string {
  if (view.earlier.some(writesSettings)) return 'builds with settings that `go env -w` has written';
  const { instruction, before } = view.step;
  const name = CHOOSING.find((each) =>
    each === 'GOFLAGS' && call.settings.GOFLAGS.kind === 'unclear' ? true : isUnclear(each, view, call, variables),
  );
  if (name !== undefined) return `has a ${name} that only the build knows`;
  const ofC = OF_C.find((each) => {
    const value = call.assigned.has(each) ? valueOf(each, call, variables) : before.env.get(each);
    return (
      isUnclear(each, view, call, () => '') || namesPath(value ?? (runText(instruction).includes(each) ? '$' : ''))
    );
  });
  if (ofC !== undefined) return `has a ${ofC} with a path`;
  const linked = call.args.some((arg) =>
    [...arg.matchAll(/-extldflags[=\s]+(?:'([^']*)'|"([^"]*)"|(\S+))/g)].some(([, one, other, bare]) =>
      namesPath(one ?? other ?? bare ?? ''),
    ),
  );
  return linked ? 'gives the linker a path' : '';
}

function writesSettings(instruction: Instruction): boolean {
  return runCommands(instruction).some(({ words }) => {
    const at = words.findIndex(({ text }) => /(?:^|\/)(?:xx-)?go$/.test(text));
    const texts = words.slice(at + 1).map(({ text }) => text);
    return at >= 0 && changesSettings(texts[0] ?? '', texts);
  });
}

function isUnclear(name: string, { step }: RunView, call: GoCall, variables: VariableLookup): boolean {
  const { instruction, before } = step;
  const mounts = runMounts(instruction, before, '\\');
  if (mounts.kind === 'mounts' && mounts.mounts.some(({ type, env }) => type === 'secret' && env === name)) return true;
  const text = runText(instruction);
  // A variable without a value, as a build argument of the workflow's, has made it empty.
  const isEmpty = !name.startsWith('CGO_') && before.env.get(name) === '';
  const mentions = text.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0;
  if (mentions === 0) return isEmpty;
  const assignments = text.match(new RegExp(`(?<![\\w$"'{])${name}=`, 'g'))?.length ?? 0;
  if (mentions > assignments || isDeclared(name, instruction)) return true;
  if (!call.assigned.has(name)) return false;
  // An `export` may be in a branch that is not taken.
  const plain = withoutSubstitutions(text);
  const mayBeSkipped = !call.isBinding && (!isStraight(plain, instruction) || plain.includes('&&'));
  if (mayBeSkipped && new RegExp(`\\bexport\\b[^;&|\\n]*\\b${name}=`).test(text)) return true;
  return valueOf(name, call, variables) === undefined && name !== 'GOFLAGS';
}

/** Set by a command of its own, which changes it for those after it if it is in the environment. */
function isDeclared(name: string, instruction: Instruction): boolean {
  const sets = ({ text }: { readonly text: string }): boolean => new RegExp(`^${name}\\+?=`).test(text);
  return runCommands(instruction).some(
    ({ words, assignments }) =>
      (words.length === 0 && assignments.some(sets)) ||
      (/^(?:declare|typeset|local|readonly)$/.test(words[0]?.text ?? '') && words.some(sets)),
  );
}

function valueOf(name: string, { assigned }: GoCall, variables: VariableLookup): string | undefined {
  const word = assigned.get(name);
  return word && wordValue({ ...word, text: word.text.slice(name.length + 1) }, variables);
}

/** Whether flags of C name a path, other than one of the system. */
function namesPath(flags: string): boolean {
  return flags.replaceAll(/\/(?:usr|lib|lib64|opt)(?:\/[^\s,'"]*)?(?=[\s,'"]|$)/g, '').match(/[/$@]|^\.\.?$/) !== null;
}
