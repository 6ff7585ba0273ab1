import { builtPackages, wordValue } from '../commands/built-packages.ts';
import type { CutStage } from './cut-stage.ts';
import { accessFlags, madeReady, mountFlags, mountsModules } from './cut-stage.ts';
import type { VariableLookup } from '../syntax/variables.ts';
import { type GoCall, goCalls } from '../commands/go-calls.ts';
import { runText } from '../commands/go-commands.ts';
import type { GoRun } from '../go/go-runs.ts';
import type { GoStage } from '../go/go-stages.ts';
import { copyOfMade, isMade } from '../stages/made-stages.ts';
import type { Dockerfile, Instruction } from '../syntax/parse.ts';
import { hiddenCalls } from '../called/program-calls.ts';
import { isStraight, withoutSubstitutions } from '../shell/shell-flow.ts';

/** A `go list` of what one go command of the build needs: whatever it asks for, that command would ask for. */
export interface PackageList {
  /** Where it runs, absolute. */
  readonly folder: string;
  /** For `env`: assignments, then the command. */
  readonly argv: readonly string[];
}

type ListedPackages =
  | {
      readonly kind: 'lists';
      readonly lists: readonly PackageList[];
      /** By which they get secrets, agents, the network and the sources that are mounted, as written in their RUN. */
      readonly flags: readonly string[];
    }
  /** `reason` goes on from "the Dockerfile never runs `go mod download`, and". */
  | { readonly kind: 'none'; readonly reason: string };

/**
 * What the RUNs from a cut on build, as far as it can be told there: their sources have to be in the cut stage, so the first COPY,
 * ADD or USER after it ends the search, and so does what may change the sources, or only its shell knows. What comes after
 * that is left to the build.
 */
export function listedPackages(dockerfile: Dockerfile, stages: readonly GoStage[], cut: CutStage): ListedPackages {
  const made = copyOfMade(dockerfile, dockerfile.stages[cut.stage.index] ?? cut.stage.stage, cut.first.line);
  // Their output would be hidden, and the build would find them done.
  if (made !== undefined)
    return {
      kind: 'none',
      reason: `the ${made.keyword} at line ${made.line} takes from a stage that has to be built first`,
    };
  const found: Found = { lists: new Map(), flags: undefined };
  const end = readStage({ dockerfile, stages, cut, found }, cut.stage.index, cut.first.line);
  const lists = [...found.lists.values()];
  if (found.flags !== undefined && lists.length > 0) return { kind: 'lists', lists, flags: found.flags };
  return { kind: 'none', reason: end === '' ? 'no RUN builds packages of the module' : end };
}

interface Found {
  /** By all that they are, since the RUNs of several platforms mostly build the same. */
  readonly lists: Map<string, PackageList>;
  flags: readonly string[] | undefined;
}

interface Search {
  readonly dockerfile: Dockerfile;
  readonly stages: readonly GoStage[];
  readonly cut: CutStage;
  readonly found: Found;
}

/** Reads a stage from a line on, and those that are built FROM it. Gives what has ended the search; empty for nothing. */
function readStage(search: Search, index: number, line: number): string {
  const stage = search.dockerfile.stages[index];
  if (stage === undefined) return '';
  const variants = search.stages.filter((each) => each.index === index);
  for (const instruction of stage.instructions.filter((each) => each.line >= line)) {
    if (endsCut(instruction))
      return `the ${instruction.keyword} at line ${instruction.line} comes between the first go command and what is built`;
    if (instruction.keyword !== 'RUN') continue;
    const runs = variants.flatMap(({ runs: all }) => all.filter((run) => run.line === instruction.line));
    const ends = runs.map((run) => readRun(search, run));
    const end = ends.find((each) => each !== '');
    if (end !== undefined) return end;
  }
  const above = new Set(search.stages.filter((each) => isBuiltFrom(each, stage.name)).map((each) => each.index));
  const ends = [...above].map((each) => readStage(search, each, 0));
  return ends.find((each) => each !== '') ?? '';
}

const endsCut = ({ keyword }: Instruction): boolean => ['COPY', 'ADD', 'USER'].includes(keyword);

function isBuiltFrom({ stage }: GoStage, name: string): boolean {
  return name !== '' && stage.base.toLowerCase() === name;
}

/** Changes what go finds in ways that nobody can follow here. */
const REWRITES =
  /\bgo\.(?:mod|sum|work)\b|\bgit\s+(?:clone|submodule|init|checkout|pull|apply)\b|(?:^|[\s;&|])(?:patch|unset)\s/;

function readRun({ dockerfile, cut, found }: Search, run: GoRun): string {
  const { instruction } = run;
  const the = `the RUN at line ${run.line}`;
  if (run.inherited) return 'the base image runs commands by itself (ONBUILD)';
  const made = madeReady(run, 'apart');
  if (made !== '') return `${made}, which the stage lacks before`;
  const text = withoutSubstitutions(runText(instruction));
  if (REWRITES.test(text.replaceAll(/-modfile[= ]\S+/g, ''))) return `${the} may change what go finds`;
  const calls = goCalls(instruction, run.environment, new Map());
  const hidden = hiddenCalls(instruction);
  if (calls.length + hidden.length === 0) return '';
  if (!isStraight(text, instruction)) return `${the} decides in its shell what is built`;
  const stop = hidden[0]?.at ?? Infinity;
  for (const call of calls.filter(({ at }) => at < stop)) {
    const built = listOf(call, run, cut);
    if (built.kind === 'nothing') continue;
    if (built.kind === 'unclear') return `${the} ${built.reason}`;
    const access = accessOf(run, cut, dockerfile);
    if (access.kind === 'none') return `${the} ${access.reason}`;
    found.flags ??= access.flags;
    if (found.flags.join(' ') !== access.flags.join(' ')) return `${the} has other mounts than those before it`;
    found.lists.set(JSON.stringify(built.list), built.list);
  }
  return hidden[0] === undefined ? '' : `${the} calls ${hidden[0].name}, and the analysis cannot tell what that builds`;
}

type Access =
  | { readonly kind: 'flags'; readonly flags: readonly string[] }
  | { readonly kind: 'none'; readonly reason: string };

/** What a RUN finds beside its stage. */
function accessOf(run: GoRun, { first }: CutStage, dockerfile: Dockerfile): Access {
  if (!mountsModules(run)) return { kind: 'none', reason: 'does not mount the module cache' };
  const access = accessFlags(run);
  if (access.includes('--network=none')) return { kind: 'none', reason: 'has no network' };
  const sources = mountFlags(run, ['bind']);
  const binds = run.cacheMounts.all.filter(({ type }) => type === 'bind');
  const isMoved = binds.length > 0 && run.environment.workdir !== first.environment.workdir;
  if (binds.some(({ from }) => isMade(dockerfile, from)))
    return { kind: 'none', reason: 'mounts a stage that has to be built first' };
  if (isMoved || sources.length < binds.length)
    return { kind: 'none', reason: 'mounts its sources in a way of its own' };
  return { kind: 'flags', flags: [...access, ...sources] };
}

type Listed =
  | { readonly kind: 'list'; readonly list: PackageList }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unclear'; readonly reason: string };

/** Go prints the faults of packages that way, and goes on with the others. */
const FAULTS = ['-e', '-deps', '-f', '{{with .Error}}{{.Err}}{{end}}'];

function listOf(call: GoCall, run: GoRun, cut: CutStage): Listed {
  const lookup = lookupIn(run);
  const built = builtPackages(call, lookup);
  if (built.kind !== 'packages') return built;
  if (call.folder === undefined) return { kind: 'unclear', reason: 'runs go in a folder that only its shell knows' };
  const settings = changedSettings(run, cut);
  for (const [name, word] of call.assigned) {
    if (!CHOOSING.has(name)) continue;
    const value = wordValue({ ...word, text: word.text.slice(name.length + 1) }, lookup);
    if (value === undefined) return { kind: 'unclear', reason: `sets ${name} to what only its shell knows` };
    settings.set(name, value);
  }
  const tests = built.tests ? ['-test'] : [];
  const command = ['list', ...FAULTS, ...tests, ...built.flags, '--', ...built.names];
  const argv = [...[...settings].map(([name, value]) => `${name}=${value}`), call.program, ...command];
  // They become lines of a file.
  if ([call.folder, ...argv].some((text) => /[\0\r\n]/.test(text)))
    return { kind: 'unclear', reason: 'has a line break in what it gives go' };
  return { kind: 'list', list: { folder: call.folder, argv } };
}

/** Variables by which go chooses files, modules and where it gets them: those of `go help environment` of Go 1.26. */
const CHOOSING = new Set(
  (
    'CGO_ENABLED GO111MODULE GO386 GOAMD64 GOARCH GOARM GOARM64 GOAUTH GODEBUG GOENV GOEXPERIMENT GOFIPS140 GOFLAGS GOINSECURE ' +
    'GOMIPS GOMIPS64 GONOPROXY GONOSUMDB GOOS GOPPC64 GOPRIVATE GOPROXY GORISCV64 GOROOT GOSUMDB GOTOOLCHAIN GOVCS GOWASM GOWORK'
  ).split(' '),
);

/** What ENV and ARG have changed since the cut. */
function changedSettings({ environment, cacheMounts: { all } }: GoRun, { first }: CutStage): Map<string, string> {
  const secret = new Set(all.map(({ env }) => env));
  const changed = [...environment.env].filter(([name, value]) => first.environment.env.get(name) !== value);
  return new Map(changed.filter(([name]) => CHOOSING.has(name) && !secret.has(name)));
}

/** What a variable holds in a RUN: not one that its own text sets, or a secret. */
function lookupIn({ instruction, environment, cacheMounts: { all } }: GoRun): VariableLookup {
  const set = runText(instruction).matchAll(/(?:^|[\s;&|])(\w+)=/g);
  const own = new Set([...[...set].map(([, name]) => name), ...all.map(({ env }) => env)]);
  return (name) => (own.has(name) ? undefined : environment.env.get(name));
}
