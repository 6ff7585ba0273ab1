import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Clock } from '../clock.ts';
import { errorCode, errorText } from '../error-text.ts';
import { withinLimits } from '../store/deadline.ts';
import { requireEmptyFolder } from '../store/entry-files.ts';
import { groupsProblem, keyProblem } from '../store/key-problems.ts';
import { inLookupOrder } from '../store/lookup-order.ts';
import type { LayerImage, Limits, Lookup, PrefixGroups, Restored, Saved, SnapshotStore } from '../store/store.ts';
import type { RegistryApi } from './registry-api.ts';
import type { Repository } from './registry-calls.ts';
import type { Descriptor, RegistryEntry } from './registry-entry.ts';
import { entryText, imageBytes, layersIn, parseEntry } from './registry-entry.ts';
import type { TaggedEntry } from './tags.ts';
import { entriesIn, keyInTag, spaceInTag, tagOf } from './tags.ts';

/** A store in a repository of a registry. */
interface RegistryStoreOptions {
  readonly repository: Repository;
  readonly api: RegistryApi;
  /** The space that entries are written to, and looked for first: one per ref. */
  readonly space: string;
  /** Further spaces that are read, in order: the pull request's base, the default branch. */
  readonly readable: readonly string[];
  readonly clock: Pick<Clock, 'now'>;
}

const manifestName = 'manifest.json';

/**
 * Snapshots as tags of a repository. The builder pushes and pulls their layers, each an image; an entry is an index that names these
 * images, with the manifest of the snapshot as an annotation. Only indexes pass the runner.
 */
export function registryStore(options: RegistryStoreOptions): SnapshotStore {
  const { repository, clock, space } = options;
  const where = `${repository.host}/${repository.name}`;
  const api = listingOnce(options.api);
  const own = { ...options, api };
  const guarded = <T>(limits: Limits, problem: string | undefined, body: (left: () => Limits) => Promise<T>) =>
    guardedCall(limits, where, problem, body);
  return {
    kind: 'registry',
    find: (groups, limits) =>
      guarded<Lookup>(limits, groupsProblem(groups), async (left) => {
        const found = await best(own, groups, left);
        return found === undefined ? { kind: 'none' } : { kind: 'found', key: found.key };
      }),
    restore: (groups, folder, limits) =>
      guarded<Restored>(limits, groupsProblem(groups), async (left) => {
        const begin = performance.now();
        await requireEmptyFolder(folder);
        const found = await best(own, groups, left);
        if (found === undefined) return { kind: 'none' };
        const { key, manifest } = found;
        await mkdir(folder, { recursive: true });
        if (manifest !== undefined) await writeFile(path.join(folder, manifestName), manifest);
        return { kind: 'restored', key, sizeBytes: Buffer.byteLength(manifest ?? ''), ms: performance.now() - begin };
      }),
    save: (key, folder, limits) =>
      guarded<Saved>(limits, keyProblem(key), async (left) => {
        const begin = performance.now();
        const tag = tagOf(key, space, clock.now());
        if (tag === undefined) throw new Error(`the key ${key} has too many parts for a tag`);
        const manifest = await readIfThere(path.join(folder, manifestName));
        const layers = manifest === undefined ? [] : layersIn(manifest);
        if (await isThere(own, key, left)) return { kind: 'exists' };
        const images = await Promise.all([...new Set(layers.map(({ digest }) => digest))].map(imageOf(api, left)));
        const entry = { key, space, ...(manifest === undefined ? {} : { manifest }) };
        await api.write(tag, entryText(entry, images), left());
        const sizeBytes = layers.filter((layer) => layer.key === key).reduce((sum, layer) => sum + layer.sizeBytes, 0);
        return { kind: 'saved', sizeBytes, ms: performance.now() - begin };
      }),
    layerImage: (digest, limits) =>
      guarded<LayerImage>(limits, undefined, async (left) => {
        const found = await api.read(digest, left());
        const sizeBytes = found === undefined ? undefined : imageBytes(found.text);
        if (found === undefined || sizeBytes === undefined || found.descriptor.digest !== digest)
          return { kind: 'none' };
        return { kind: 'found', reference: `${where}@${digest}`, sizeBytes };
      }),
    readOnlyReason: async (limits) => {
      const answer = await guarded(limits, undefined, async (left) => ({ reason: await api.readOnlyReason(left()) }));
      return answer.reason;
    },
  };
}

async function guardedCall<T>(
  limits: Limits,
  where: string,
  problem: string | undefined,
  body: (left: () => Limits) => Promise<T>,
): Promise<T | { readonly kind: 'degraded'; readonly reason: string }> {
  if (problem !== undefined) return { kind: 'degraded', reason: problem };
  const begin = performance.now();
  const left = (): Limits => ({ ...limits, timeoutMs: Math.max(1, limits.timeoutMs - (performance.now() - begin)) });
  try {
    return await withinLimits(limits, `the registry store ${where}`, () => body(left));
  } catch (error) {
    return { kind: 'degraded', reason: errorText(error) };
  }
}

/** Lists the tags once: a store is opened for one phase, and who saves meanwhile makes a tag of its own. */
function listingOnce(api: RegistryApi): RegistryApi {
  let listed: Promise<readonly string[]> | undefined;
  return {
    ...api,
    tags: async (limits) => {
      const tags = (listed ??= api.tags(limits));
      // A list that failed is asked for again.
      tags.catch(() => (listed = undefined));
      return tags;
    },
  };
}

/** The entry that a lookup takes. Of one that has another key than its tag says, or that cannot be read, there is the next. */
async function best(
  { api, space, readable }: RegistryStoreOptions,
  groups: PrefixGroups,
  left: () => Limits,
): Promise<RegistryEntry | undefined> {
  const tagged = entriesIn(await api.tags(left()));
  const spaces = [space, ...readable];
  const entries = spaces.map((each) => tagged.filter((entry) => entry.space === spaceInTag(each)));
  const inTags = groups.map((prefixes) => prefixes.map(keyInTag));
  const newest = (a: TaggedEntry, b: TaggedEntry): number => b.savedAtMs - a.savedAtMs;
  for (const candidate of inLookupOrder(entries, inTags, newest)) {
    const found = parseEntry((await api.read(candidate.tag, left()))?.text ?? '');
    if (found === undefined || keyInTag(found.key) !== candidate.key || !spaces.includes(found.space)) continue;
    if (groups.flat().some((prefix) => found.key.startsWith(prefix))) return found;
  }
  return undefined;
}

async function isThere({ api, space }: RegistryStoreOptions, key: string, left: () => Limits): Promise<boolean> {
  const alike = entriesIn(await api.tags(left())).filter(
    (entry) => entry.key === keyInTag(key) && entry.space === spaceInTag(space),
  );
  for (const { tag } of alike) if (parseEntry((await api.read(tag, left()))?.text ?? '')?.key === key) return true;
  return false;
}

function imageOf(api: RegistryApi, left: () => Limits): (digest: string) => Promise<Descriptor> {
  return async (digest) => {
    const found = await api.read(digest, left());
    if (found === undefined) throw new Error('an image of its layers is not in the registry any more');
    return found.descriptor;
  };
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
