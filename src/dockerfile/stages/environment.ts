import { posix } from 'node:path';
import { keyValues, quotedWords } from '../syntax/instruction-text.ts';
import { type Expansion, expand, type VariableLookup } from '../syntax/variables.ts';
import type { Dockerfile, Instruction } from '../syntax/parse.ts';
import { platformArgs } from './platform.ts';
import type { BuildScope } from './build-scope.ts';

/** What is in force at an instruction. ARGs are part of the environment: RUN sees them as variables. */
export interface Environment {
  readonly env: ReadonlyMap<string, string>;
  /** Those of them that the image keeps: what ENV set, here or in the base. */
  readonly kept: ReadonlyMap<string, string>;
  /** As USER or the image has it, expanded; empty for root. */
  readonly user: string;
  /** Absolute. */
  readonly workdir: string;
  /** What the Go of its image calls the folder of the build cache; absent for Go's own name. */
  readonly buildFolder?: string;
}

/** An instruction with what is in force when it begins. */
export interface InstructionStep {
  readonly instruction: Instruction;
  readonly before: Environment;
  /** An ONBUILD instruction of the base: it has no text of its own in this file. */
  readonly inherited: boolean;
}

/** The arguments of a file's global scope, which FROM and re-declared ARGs see. */
export function globalArguments(dockerfile: Dockerfile, scope: BuildScope): ReadonlyMap<string, string> {
  const stage = scope.target || dockerfile.stages.at(-1)?.name || 'default';
  const args = new Map(platformArgs({ build: scope.buildPlatform, target: scope.platform, stage }));
  for (const name of args.keys()) args.set(name, scope.buildArgs[name] ?? args.get(name) ?? '');
  for (const instruction of dockerfile.globalArgs) {
    for (const [name, text] of argPairs(instruction, dockerfile.escape)) {
      const value =
        scope.buildArgs[name] ?? (text === undefined ? undefined : valueOf(text, lookupIn(args), dockerfile.escape));
      if (value !== undefined) args.set(name, value);
    }
  }
  return args;
}

export interface Context {
  readonly escape: string;
  readonly globals: ReadonlyMap<string, string>;
  readonly buildArgs: Readonly<Record<string, string>>;
}

/** What is in force after the instruction. */
export function environmentAfter(instruction: Instruction, before: Environment, context: Context): Environment {
  switch (instruction.keyword) {
    case 'ENV':
      return { ...before, ...withEnv(instruction, before, context.escape) };
    case 'ARG':
      return { ...before, env: withArgs(instruction, before, context) };
    case 'USER':
      return { ...before, user: valueOf(instruction.args, lookupIn(before.env), context.escape) ?? before.user };
    case 'WORKDIR': {
      const folder = valueOf(instruction.args, lookupIn(before.env), context.escape) ?? '';
      return { ...before, workdir: posix.resolve('/', before.workdir, folder) };
    }
    default:
      return before;
  }
}

/** One text of an instruction with the variables in force there. */
export function expandIn(environment: Environment, text: string, escape: string): Expansion {
  return expand(text, lookupIn(environment.env), { escape });
}

export function lookupIn(values: ReadonlyMap<string, string>): VariableLookup {
  return (name) => values.get(name);
}

function valueOf(text: string, lookup: VariableLookup, escape: string): string | undefined {
  const expansion = expand(text, lookup, { escape });
  // A text that BuildKit cannot expand fails the build itself; until then nothing is set.
  return expansion.kind === 'expanded' ? expansion.value : undefined;
}

/**
 * What a stage that is built FROM another begins with: the ARGs of that one are in force too, but an ENV wins over
 * them.
 */
export function inheritedEnvironment(base: Environment): Environment {
  return { ...base, env: new Map([...base.env, ...base.kept]) };
}

// All pairs of one ENV see the environment before it.
function withEnv({ args }: Instruction, { env, kept }: Environment, escape: string): Pick<Environment, 'env' | 'kept'> {
  const set = (keyValues(args, escape) ?? []).flatMap(([key, value]) => {
    const name = valueOf(key, lookupIn(env), escape);
    const expanded = valueOf(value, lookupIn(env), escape);
    return name === undefined || expanded === undefined ? [] : [[name, expanded] as const];
  });
  return { env: new Map([...env, ...set]), kept: new Map([...kept, ...set]) };
}

/**
 * ARG sets the variable for what follows, over an ENV of that name too: a build argument first, else its default, else
 * the global argument. Without any of these an ENV of that name stays. The pairs of one ARG see each other.
 */
function withArgs(instruction: Instruction, { env }: Environment, context: Context): ReadonlyMap<string, string> {
  const after = new Map(env);
  for (const [name, text] of argPairs(instruction, context.escape)) {
    const fallback = text === undefined ? context.globals.get(name) : valueOf(text, lookupIn(after), context.escape);
    const value = context.buildArgs[name] ?? fallback;
    if (value !== undefined) after.set(name, value);
  }
  return after;
}

/** The names that ARG instructions declare. */
export function argNames(instructions: readonly Instruction[], escape: string): readonly string[] {
  const args = instructions.filter(({ keyword }) => keyword === 'ARG');
  return args.flatMap((instruction) => argPairs(instruction, escape).map(([name]) => name));
}

function argPairs({ args }: Instruction, escape: string): readonly (readonly [string, string | undefined])[] {
  return quotedWords(args, escape).map((word) => {
    const equals = word.indexOf('=');
    return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
  });
}
