import { posix } from 'node:path';
import type { CacheKind } from '../../config/cache-kind.ts';
import { copyPaths } from '../touches/cache-content.ts';
import { isInside } from '../go/cache-mounts.ts';
import type { ResolvedDockerfile } from '../go/go-stages.ts';
import { cacheConsumer } from '../obstacles/cache-consumers.ts';
import { cacheFolder } from '../go/cache-folder.ts';
import type { InstructionStep } from '../stages/environment.ts';
import type { GoStage } from '../go/go-stages.ts';
import type { Instruction } from '../syntax/parse.ts';
import type { Images } from '../stages/build-scope.ts';
import { fromChain, sourceStage } from '../stages/stage-graph.ts';

/**
 * A COPY that takes one of Go's caches out of a Go stage to the same place in another: a stage that only downloads, and the
 * one that compiles. When both have the cache's mount, the second finds all of it there, and the COPY has nothing to do.
 */
export interface CarriedCache {
  readonly instruction: Instruction;
  /** Indexes of the Go stages that may have filled it. */
  readonly from: readonly number[];
  readonly to: number;
  /** How the source becomes a pattern; absent where it is one, or is there in any case. */
  readonly pattern?: SourcePattern;
}

/** BuildKit leaves no empty folder behind where a mount was, and a COPY fails without its source, but not without matches of a pattern. */
interface SourcePattern {
  /** Offset in the file of the character that goes in brackets. */
  readonly at: number;
  /** The source as it will be written. */
  readonly written: string;
}

interface CarrySurroundings extends ResolvedDockerfile {
  readonly images: Images;
}

/** The COPYs that carry a cache of this kind between Go stages. */
export function carriedCaches(
  kind: CacheKind,
  stages: readonly GoStage[],
  around: CarrySurroundings,
): readonly CarriedCache[] {
  return stages.flatMap((to) => {
    const folder = onlyFolder([to], kind);
    if (folder === undefined) return [];
    const taker = { kind, folder, to, stages };
    const places = fromChain(around.graph, to.index).filter(
      ({ stage }) => stage.index === to.index || isBaseOfGoOnly(stage.index, taker, around),
    );
    const steps = places.flatMap(({ stage }) => around.steps[stage.index]?.steps ?? []);
    return steps.flatMap((step) => carriedBy(step, taker, around) ?? []);
  });
}

/** A stage that runs nothing itself, and that only Go stages are built FROM: what it copies is for them alone. */
function isBaseOfGoOnly(index: number, { folder, stages }: Taker, around: CarrySurroundings): boolean {
  const isGo = (stage: number): boolean => stages.some((go) => go.index === stage);
  const builtFrom = [...around.reached].filter((other) =>
    fromChain(around.graph, other).some(({ stage }) => stage.index === index),
  );
  if (isGo(index) || builtFrom.some((other) => other !== index && !isGo(other))) return false;
  return cacheConsumer(index, folder, around) === undefined;
}

interface Taker {
  readonly kind: CacheKind;
  readonly folder: string;
  readonly to: GoStage;
  readonly stages: readonly GoStage[];
}

function carriedBy(
  { instruction, before, inherited }: InstructionStep,
  { kind, folder, to, stages }: Taker,
  { dockerfile, graph, images }: CarrySurroundings,
): CarriedCache | undefined {
  const from = instruction.flags.find(({ name }) => name === 'from');
  if (instruction.keyword !== 'COPY' || inherited || from === undefined || !hasPlainFlags(instruction))
    return undefined;
  const index = sourceStage(from.value, dockerfile.stages, true);
  const chain = index === undefined ? [] : fromChain(graph, index).map(({ stage }) => stage.index);
  const filling = stages.filter((stage) => chain.includes(stage.index));
  const [filled] = filling;
  if (filled === undefined || onlyFolder(filling, kind) !== folder) return undefined;
  const { sources, destination } = copyPaths(instruction, before, dockerfile.escape);
  const [source = ''] = sources;
  const path = withoutBrackets(posix.resolve('/', source));
  const holds = path === folder || isInside(path, folder) || isInside(folder, path);
  if (sources.length !== 1 || path === '/' || path !== destination || !holds) return undefined;
  const carried = { instruction, from: filling.map((stage) => stage.index), to: to.index };
  const missing = firstThatMayMiss(path, images(filled.baseImage)?.workdir ?? '');
  if (missing === undefined || source.includes('[')) return carried;
  const pattern = sourcePattern(instruction, dockerfile.text, { path, missing });
  return pattern && { ...carried, pattern };
}

// Others choose what is copied, or how it is laid out.
const hasPlainFlags = ({ flags }: Instruction): boolean =>
  flags.every(({ name }) => ['from', 'link', 'chown', 'chmod'].includes(name));

/** The one folder that all RUNs of these stages have for the cache; undefined when they differ. */
function onlyFolder(stages: readonly GoStage[], kind: CacheKind): string | undefined {
  const [folder, ...others] = new Set(stages.flatMap(({ goRuns }) => goRuns.map((run) => cacheFolder(run, kind))));
  return others.length === 0 ? folder : undefined;
}

const withoutBrackets = (path: string): string => path.replace(/\[(.)\]/g, '$1');

/**
 * The place, counted from the end of the path, of the first part that may not be there. The image's own folder is, and every
 * distribution has /root.
 */
function firstThatMayMiss(path: string, workdir: string): number | undefined {
  const sure = [workdir, '/root'].find((folder) => folder !== '' && (path === folder || isInside(path, folder))) ?? '/';
  const left = posix.relative(sure, path);
  return left === '' ? undefined : left.split('/').length;
}

function sourcePattern(
  { args, json, keywordEnd }: Instruction,
  text: string,
  { path, missing }: { readonly path: string; readonly missing: number },
): SourcePattern | undefined {
  const word = json?.[0] ?? args.split(/[\t\v\f\r ]+/)[0] ?? '';
  const trimmed = word.replace(/\/+$/, '');
  const parts = trimmed.split('/');
  const part = parts.at(-missing) ?? '';
  // A variable in its place cannot be put in brackets.
  if (part !== path.split('/').at(-missing) || !/\w$/.test(part)) return undefined;
  const inWord = parts.slice(0, parts.length - missing + 1).join('/').length - 1;
  const at = wordOffset(text, keywordEnd, json === undefined ? word : JSON.stringify(word));
  if (at === undefined) return undefined;
  const written = `${word.slice(0, inWord)}[${word.charAt(inWord)}]${word.slice(inWord + 1)}`;
  return { at: at + (json === undefined ? 0 : 1) + inWord, written };
}

/** Where a word stands first after an offset; undefined where a comment comes before it, which may hold it too. */
function wordOffset(text: string, from: number, word: string): number | undefined {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    if (/\n[\t ]*#/.test(text.slice(from, at))) return undefined;
    const bounded = /[\s,[]/.test(text.charAt(at - 1)) && /[\s,\]]|^$/.test(text.charAt(at + word.length));
    if (bounded) return at;
  }
  return undefined;
}
