import { createHash } from 'node:crypto';
import type { SharedEntry } from '../../src/mounts/shared-entries.ts';
import { idLength } from '../../src/sharing/catalog.ts';
import type { Extraction } from '../../src/mounts/extract.ts';
import type { Extracted } from '../../src/mounts/extracted.ts';
import type { Layer } from '../../src/snapshot/manifest.ts';
import type { Content } from './archive.ts';
import { bytesOf, without } from './archive.ts';
import { inflation, mainMark } from './world.ts';

/** What a mount holds: layers that were put in, and what the build needed of them and made. */
export interface Mount {
  readonly layers: readonly { readonly layer: Layer; readonly content: Content }[];
  /** What all of them hold. */
  readonly there: Content;
  readonly needed: Content;
}

/** What is to be packed, and what the run is told: the helper scripts extract-build.sh and extract-modules.sh, on names and sizes. */
export function readMount(
  { layers, there, needed }: Mount,
  extraction: Extraction,
): { readonly extracted: Extracted; readonly packed: Content; readonly sharing?: SharedContent } {
  const { kind } = extraction.group;
  const inLayers = (marks: readonly string[]): Content =>
    new Map(layers.filter(({ layer }) => marks.includes(layer.mark)).flatMap(({ content }) => [...content]));
  const base = inLayers(extraction.marks.base);
  const known = inLayers(extraction.marks.all);
  const made = without(needed, there);
  const isSwept = kind === 'modules' || extraction.sweep;
  const live = isSwept ? needed : new Map([...known, ...needed]);
  const fresh = without(live, base);
  const content = kind === 'build' ? inflation : 1;
  const bytes = { live: Math.round(bytesOf(live) * content), delta: Math.round(bytesOf(fresh) * content) };
  const anew = [...made.keys()].filter((name) => !name.startsWith(mainMark)).length;
  const isNew = kind === 'build' ? anew > 0 : without(live, known).size > 0;
  const isRebase =
    kind === 'build' && isSwept && extraction.mayWriteBase && extraction.given?.includes('rebase') === true;
  const rule = whatToWrite({
    isUsed: needed.size > 0,
    isNew,
    baseBytes: extraction.baseBytes,
    mayWriteBase: extraction.mayWriteBase,
    isSwept,
    isBuild: kind === 'build',
    bytes,
  });
  const write = isRebase && needed.size > 0 ? 'base' : rule;
  const shares = kind === 'build' && extraction.sweep && needed.size > 0;
  const sharing = shares && extraction.given !== undefined ? sharedContent(live, extraction.given) : undefined;
  const packed = write === 'base' ? (sharing?.unshared ?? live) : write === 'delta' ? fresh : new Map<string, number>();
  return {
    packed,
    ...(sharing === undefined ? {} : { sharing }),
    extracted: {
      packing: { write, archives: [], packedBytes: Math.round(bytesOf(packed) * content), shortBytes: 0, sums: [] },
      contents: {
        used: needed.size - made.size,
        made: made.size,
        fresh: fresh.size,
        compiled: anew,
        mains: 1,
        total: there.size + made.size,
        live: { entries: live.size, bytes: bytes.live },
        baseLiveBytes: Math.round((bytesOf(live) - bytesOf(fresh)) * content),
      },
      reading: { replaced: 0, mounts: 1, isCrowded: false, strange: 0, driftS: 0, goVersion: '', readAt: 0 },
    },
  };
}

/** What shared-layers.sh lists and packs. */
interface SharedContent {
  readonly layers: readonly { readonly content: Content; readonly entries: readonly SharedEntry[] }[];
  readonly entries: readonly SharedEntry[];
  readonly unshared: Content;
}

function sharedContent(live: Content, given: readonly string[]): SharedContent {
  const numbers = new Map(given.flatMap((line) => (line.includes(' ') ? [pairOf(line)] : [])));
  const all = [...live].map(([name, bytes]) => ({ name, bytes, number: numbers.get(idOf(name)) }));
  const entryOf = ({ name, bytes, number }: (typeof all)[number]): SharedEntry => ({
    id: idOf(name),
    bytes: Math.round(bytes * inflation),
    ...(number === undefined ? {} : { layer: number }),
  });
  const contentOf = (some: typeof all): Content => new Map(some.map(({ name, bytes }) => [name, bytes]));
  const packed = [...new Set(all.flatMap(({ number = 0 }) => (number > 0 ? [number] : [])))].toSorted((a, b) => a - b);
  return {
    entries: all.map(entryOf),
    unshared: contentOf(all.filter(({ number }) => number !== 0)),
    layers: packed.map((layer) => {
      const some = all.filter(({ number }) => number === layer);
      return { content: contentOf(some), entries: some.map(entryOf) };
    }),
  };
}

function pairOf(line: string): readonly [string, number] {
  const [id = '', number = ''] = line.split(' ');
  return [id, Number(number)];
}

/** As the beginning of an action's id. */
const ids = new Map<string, string>();
function idOf(name: string): string {
  const known = ids.get(name) ?? createHash('sha256').update(name).digest('hex').slice(0, idLength);
  ids.set(name, known);
  return known;
}

export interface WriteQuestion {
  /** The build used or made something. */
  readonly isUsed: boolean;
  /** Something is new that is worth keeping. */
  readonly isNew: boolean;
  /** Content before compression. */
  readonly baseBytes: number;
  readonly bytes: { readonly live: number; readonly delta: number };
  readonly mayWriteBase: boolean;
  readonly isSwept: boolean;
  readonly isBuild: boolean;
}

/** The rule of both scripts. A test asks them the same. */
export function whatToWrite({ isBuild, ...question }: WriteQuestion): 'none' | 'base' | 'delta' {
  const { baseBytes, bytes, mayWriteBase, isSwept } = question;
  if (!question.isUsed || (!isBuild && !question.isNew)) return 'none';
  if (baseBytes === 0) return mayWriteBase ? 'base' : 'none';
  const isOld = bytes.delta * 2 > baseBytes || (isSwept && (baseBytes + bytes.delta) * 4 > bytes.live * 5);
  if (mayWriteBase && isOld) return 'base';
  return question.isNew ? 'delta' : 'none';
}
