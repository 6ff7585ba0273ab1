import { posix } from 'node:path';
import { isWithin } from '../../dockerfile/stages/placements.ts';
import { expandIn, type InstructionStep } from '../../dockerfile/stages/environment.ts';
import { runMounts } from '../../dockerfile/stages/run-mounts.ts';
import { fromChain, sourceStage } from '../../dockerfile/stages/stage-graph.ts';
import { writtenCopy } from '../../dockerfile/syntax/copy-words.ts';
import type { ResolvedDockerfile } from '../../dockerfile/go/go-stages.ts';

/** Paths of the context that count for an image: all that is at or below the pattern. */
export interface CountedPath {
  /** Relative to the context; empty for all of it. */
  readonly pattern: string;
  /** How it comes into the image, for a reason: `line 9 copies it`. */
  readonly how: string;
}

/** Files that an instruction puts into a stage. */
interface PutFiles {
  readonly line: number;
  /** Where from: the context, or a stage of the file. */
  readonly from: number | 'context';
  /** Without a slash at their ends; empty for everything. */
  readonly sources: readonly string[];
  /** Absolute; `undefined` when only the build knows it. */
  readonly dest: string | undefined;
}

/** What COPY, ADD and bind mounts put into a stage, in those that it is built FROM too. */
export function putFiles(resolved: ResolvedDockerfile, index: number): readonly PutFiles[] {
  return fromChain(resolved.graph, index)
    .toReversed()
    .flatMap(({ stage }) => (resolved.steps[stage.index]?.steps ?? []).flatMap((step) => putBy(step, resolved)));
}

/** The same of one instruction. */
export function putBy(step: InstructionStep, { dockerfile }: ResolvedDockerfile): readonly PutFiles[] {
  const { instruction, before } = step;
  const copy = writtenCopy(instruction);
  const { line } = instruction;
  if (copy !== undefined) {
    const from = copy.from === undefined ? 'context' : sourceStage(copy.from, dockerfile.stages, true);
    if (from === undefined) return [];
    const local = copy.sources.filter((source) => !/:\/\/|^git@/.test(source));
    const sources = local.map((source) => expanded(step, source, dockerfile.escape) ?? '').map(cleaned);
    const to = expanded(step, copy.destination, dockerfile.escape);
    const dest = to === undefined ? undefined : posix.resolve('/', before.workdir, to);
    // Whoever keeps parents puts a source at its own path.
    const keepsParents = instruction.flags.some(({ name }) => name === 'parents');
    return sources.length === 0 ? [] : [{ line, from, sources, dest: keepsParents ? undefined : dest }];
  }
  const read = instruction.keyword === 'RUN' ? runMounts(instruction, before, dockerfile.escape) : undefined;
  const mounts = read?.kind === 'mounts' ? read.mounts : [];
  return mounts.flatMap(({ type, from, source, absoluteTarget, unset }): readonly PutFiles[] => {
    const stage = from === '' ? 'context' : sourceStage(from, dockerfile.stages, false);
    if (type !== 'bind' || stage === undefined) return [];
    return [{ line, from: stage, sources: [cleaned(source)], dest: unset.length > 0 ? undefined : absoluteTarget }];
  });
}

/** What of the context may be at a path of a stage, or below it. `puts` are those of the stage. */
export function contextPathsAt(
  resolved: ResolvedDockerfile,
  puts: readonly PutFiles[],
  imagePath: string,
): readonly { readonly pattern: string; readonly line: number }[] {
  return puts.flatMap((put) => {
    const paths = put.sources.flatMap((source) => pathsIn(put.dest, source, imagePath));
    const { from, line } = put;
    if (from === 'context') return paths.map((pattern) => ({ pattern, line }));
    const below = putFiles(resolved, from);
    return paths.flatMap((each) => contextPathsAt(resolved, below, posix.resolve('/', each)));
  });
}

/** Which paths of a source, copied to `dest`, may be at an image path or below it. */
function pathsIn(dest: string | undefined, source: string, imagePath: string): readonly string[] {
  if (dest === undefined || isWithin(imagePath, dest)) return [source];
  if (!isWithin(dest, imagePath)) return [];
  const rest = posix.relative(dest, imagePath);
  const [first = '', ...others] = rest.split('/');
  // The content of a folder, or a file under its own name; a glob may stand for either.
  const asFolder = posix.join(source, rest);
  if (/[*?[]/.test(source)) return [source];
  return posix.basename(source) === first ? [asFolder, posix.join(source, ...others)] : [asFolder];
}

function expanded({ before }: InstructionStep, text: string, escape: string): string | undefined {
  const value = expandIn(before, text, escape);
  return value.kind === 'expanded' && value.unset.length === 0 ? value.value : undefined;
}

/** Relative to the root, and empty for it. */
function cleaned(source: string): string {
  const path = posix.normalize(`/${source}`).replace(/^\/+|\/+$/g, '');
  return path === '*' ? '' : path;
}
