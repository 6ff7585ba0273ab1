import { posix } from 'node:path';
import { fromChain } from '../../dockerfile/stages/stage-graph.ts';
import type { Instruction, Stage } from '../../dockerfile/syntax/parse.ts';
import type { GoUse } from '../../findings/facts/facts.ts';
import type { DoctorFacts } from './doctor-facts.ts';

/** An image that is the stage that compiles its program, or is built FROM it: the toolchain is in it. */
export interface ShippedToolchain {
  readonly target: Stage;
  /** What it is made of, the target first. */
  readonly chain: readonly Stage[];
  /** The commands in it that compile. */
  readonly builds: readonly GoUse[];
  /** The ENTRYPOINT, or else the CMD. */
  readonly start: Instruction;
  /** What that starts, as written. */
  readonly program: string;
}

/** A stage for developers or tests is meant to have Go. */
const forWork = /^(?:dev|devel|development|debug|test|tests|lint|ci|tools?)$|(?:^|[-_])(?:dev|test)(?:$|[-_])/;
const runsGo = /^(?:go|air|dlv|make|sh|bash|reflex|CompileDaemon|gow|task)$/;

/** `undefined` for an image that is meant to have Go, or starts nothing. */
export function shippedToolchain({ read, uses }: DoctorFacts): ShippedToolchain | undefined {
  const { target } = read;
  if (target === undefined || forWork.test(target.name)) return undefined;
  const chain = fromChain(read.graph, target.index).map(({ stage }) => stage);
  const builds = uses.filter(
    ({ view, call }) => chain.includes(view.stage) && ['build', 'install'].includes(call.verb),
  );
  const starts = startsOf(chain);
  const [start] = starts;
  if (builds.length === 0 || start === undefined || starts.some((each) => runsGo.test(posix.basename(startedBy(each)))))
    return undefined;
  return { target, chain, builds, start, program: startedBy(start) };
}

/** The last ENTRYPOINT and the last CMD. */
function startsOf(chain: readonly Stage[]): readonly Instruction[] {
  const instructions = chain.toReversed().flatMap((stage) => stage.instructions);
  return ['ENTRYPOINT', 'CMD'].flatMap((keyword) => instructions.findLast((each) => each.keyword === keyword) ?? []);
}

const startedBy = ({ json, args }: Instruction): string => json?.[0] ?? args.split(/\s/)[0] ?? '';

/** Whether the image starts a program that it compiles and that opens no file by its name: it needs nothing of Go's caches. */
export function needsProgramAlone(
  { target, builds, start, program }: ShippedToolchain,
  { read, seen }: DoctorFacts,
): boolean {
  const end = read.steps[target.index]?.last;
  if (end === undefined || seen.readsFiles !== '' || /[;&|]/.test(start.json === undefined ? start.args : ''))
    return false;
  const folders = program.includes('/') ? [end.workdir] : (end.env.get('PATH') ?? '').split(':');
  const started = folders.map((folder) => posix.resolve('/', folder, program));
  return builds.some((use) => started.includes(outputOf(use) ?? ''));
}

/** The file that `-o` names, absolute; `undefined` where there is none. */
export function outputOf({ call: { args, folder } }: GoUse): string | undefined {
  const at = args.findIndex((arg) => /^--?o(?:=|$)/.test(arg));
  const written = /=(.*)/.exec(args[at] ?? '')?.[1] ?? args[at + 1];
  return at < 0 || written === undefined || folder === undefined ? undefined : posix.resolve(folder, written);
}
