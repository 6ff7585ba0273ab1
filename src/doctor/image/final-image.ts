import type { InstructionStep } from '../../dockerfile/stages/environment.ts';
import { familiarName, fromChain } from '../../dockerfile/stages/stage-graph.ts';
import { runText } from '../../dockerfile/commands/go-commands.ts';
import type { DoctorFacts } from '../frame/doctor-facts.ts';

/** The image that the Dockerfile makes. */
export interface FinalImage {
  /** What its chain of FROM begins with; empty for scratch. */
  readonly reference: string;
  readonly base: ImageBase;
  /** The line of the target's FROM. */
  readonly line: number;
  /** The instructions of the target and of the stages that it is built FROM, in their order. */
  readonly steps: readonly InstructionStep[];
  /** The user at its end; empty where the base decides. */
  readonly user: string;
  /** All texts of its instructions. */
  readonly text: string;
}

/** `static`: distroless or alike, without a C library and a shell. `none`: nobody here knows the image. */
type ImageBase = 'scratch' | 'static' | 'musl' | 'glibc' | 'none';

/** `undefined` where the target begins with what `build-contexts` gives, or with no image. */
export function finalImage({ read }: DoctorFacts): FinalImage | undefined {
  if (read.target === undefined) return undefined;
  const chain = fromChain(read.graph, read.target.index);
  const base = chain.at(-1)?.base;
  if (base?.kind !== 'image' && base?.kind !== 'scratch') return undefined;
  const reference = base.kind === 'image' ? base.reference : '';
  const steps = chain.toReversed().flatMap(({ stage }) => read.steps[stage.index]?.steps ?? []);
  return {
    reference,
    base: baseOf(reference),
    line: read.target.line,
    steps,
    user: read.steps[read.target.index]?.last.user ?? '',
    text: steps.map(({ instruction }) => runText(instruction)).join('\n'),
  };
}

/** What an image is by its name; that of scratch is empty. */
export function baseOf(reference: string): ImageBase {
  if (reference === '') return 'scratch';
  const name = familiarName(reference);
  if (/^(?:alpine|golang:[^@]*alpine[^@]*)(?:[:@]|$)/.test(name)) return 'musl';
  if (/^(?:debian|ubuntu|golang)(?:[:@]|$)/.test(name)) return 'glibc';
  const distroless = /^gcr\.io\/distroless\/(\w+)/.exec(name)?.[1];
  if (distroless === 'static') return 'static';
  return distroless === 'base' || distroless === 'cc' ? 'glibc' : 'none';
}

/** Whether an image has no shell by its name. */
export function hasNoShell({ reference, base, steps }: FinalImage): boolean {
  const isBare = base === 'scratch' || /^gcr\.io\/distroless\/(?:static|base|cc)/.test(reference);
  // A shell may be copied in, from busybox or from a root file system.
  const brings = steps.some(
    ({ instruction: { keyword, args } }) =>
      ['RUN', 'ADD', 'SHELL'].includes(keyword) ||
      (keyword === 'COPY' && /busybox|(?:^|\s|\/)s?h(?:\s|$)|\/bin(?:\/|\s|$)|\s\/\s*$|--from=\S+\s+\/\s/.test(args)),
  );
  return isBare && !/debug/.test(reference) && !brings;
}
