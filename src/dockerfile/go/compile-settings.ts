import { goCalls } from '../commands/go-calls.ts';
import { isGoSetting } from '../commands/run-choices.ts';
import type { Instruction } from '../syntax/parse.ts';
import type { GoRun } from './go-runs.ts';
import type { GoStage } from './go-stages.ts';

/** Something that decides how go compiles packages, so that another value compiles them again. */
export interface CompileSetting {
  /** A variable, a flag, or WORKDIR. */
  readonly name: string;
  /** As far as the Dockerfile, and what its RUNs call, show it. All values that it has in the build. */
  readonly value: string;
  /** The first RUN that it counts for. */
  readonly line: number;
}

/** What decides how the go commands of these stages compile, by name; not what only the linker or main gets. */
export function compileSettings(stages: readonly GoStage[]): readonly CompileSetting[] {
  const found = stages.flatMap(({ goRuns }) => goRuns.filter(compiles).flatMap(settingsOf));
  const names = [...new Set(found.map(({ name }) => name))].toSorted();
  return names.flatMap((name) => {
    const own = found.filter((setting) => setting.name === name);
    const value = [...new Set(own.map((setting) => setting.value))].toSorted().join('\n');
    return own.slice(0, 1).map(({ line }) => ({ name, value, line }));
  });
}

function compiles({ cacheMounts: { served }, leavesCachesAlone }: GoRun): boolean {
  return !leavesCachesAlone && served.some(({ kind }) => kind === 'build');
}

/** Beside those of Go itself: another compiler, or another Go. */
const others: ReadonlySet<string> = new Set(['CC', 'CXX', 'GOROOT', 'GOTOOLCHAIN', 'PKG_CONFIG']);

/** Flags that are part of what go keeps compiled packages by (`go help build`), and whether they take a value. */
const flags: ReadonlyMap<string, boolean> = new Map([
  ...['trimpath', 'race', 'msan', 'asan', 'cover'].map((name) => [name, false] as const),
  ...['covermode', 'tags', 'gcflags', 'asmflags', 'buildmode', 'compiler', 'installsuffix', 'pgo', 'mod'].map(
    (name) => [name, true] as const,
  ),
]);

const compiling = new Set(['build', 'install', 'run', 'test', 'vet']);

function settingsOf(run: GoRun): readonly CompileSetting[] {
  const { line, environment, instruction } = run;
  const variables = [...environment.env].flatMap(([name, value]) => settingIn(name, value));
  const called = run.called.map((text): Instruction => ({ ...instruction, ...text.instruction }));
  const calls = [instruction, ...called].flatMap((text) => goCalls(text, environment, new Map()));
  const own = calls.filter(({ verb }) => compiling.has(verb));
  const inline = own.flatMap(({ assigned }) =>
    [...assigned].map(([name, { text }]) => [name, text.slice(name.length + 1)] as const),
  );
  return [
    ...variables,
    ...inline.flatMap(([name, value]) => settingIn(name, value)),
    ...own.flatMap(({ args }) => flagsIn(args)),
    ['WORKDIR', environment.workdir] as const,
  ].map(([name, value]) => ({ name, value, line }));
}

type Named = readonly [string, string];

/** Of GOFLAGS its flags: one may be for the linker alone, and new in each commit. */
function settingIn(name: string, value: string): readonly Named[] {
  if (name === 'GOFLAGS') return flagsIn(value.split(/\s+/));
  return isGoSetting(name) || others.has(name) ? [[name, value]] : [];
}

function flagsIn(args: readonly string[]): readonly Named[] {
  return args.flatMap((arg, index) => {
    const [, name = '', value] = /^--?([a-z]+)(?:=(.*))?$/s.exec(arg) ?? [];
    const takesValue = flags.get(name);
    if (takesValue === undefined) return [];
    return [[`-${name}`, value ?? (takesValue ? (args[index + 1] ?? '') : 'true')] as const];
  });
}
