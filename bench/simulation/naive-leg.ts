import path from 'node:path';
import { memoryFiles } from '../../__tests__/fakes/files.ts';
import { readableRefs } from '../../src/action/services/services.ts';
import { isRelease } from '../../src/trust/run-kind.ts';
import { archiveContent, archiveText, bytesOf, type Content, without } from './archive.ts';
import { buildMs, type Leg, type LegEnd, type SavedPart, spaceOf } from './leg.ts';
import type { CacheService } from './service.ts';
import { compiled, downloaded, mainMark, sumHashOf } from './world.ts';

/** `always`: both caches as a whole after every run. `per-sum`: only where there is none of this go.sum yet, as is common. */
export type NaivePolicy = 'always' | 'per-sum';

/**
 * What a workflow of cache steps around the build does: `restore-keys` find the newest of the image, and a save takes the whole cache. It
 * gets more than such workflows have: nothing dead is ever saved, and failed builds save nothing.
 */
export async function naiveLeg(
  service: CacheService,
  policy: NaivePolicy,
  { image, group, commit, facts, isFailing }: Leg,
): Promise<LegEnd> {
  const files = memoryFiles();
  const spaces = { space: spaceOf(facts.ref), readable: readableRefs(facts).map(({ ref }) => spaceOf(ref)) };
  const store = service.store(files, spaces);
  const sum = sumHashOf(group, commit).slice(0, 16);
  const run = policy === 'always' ? `-${facts.runId}` : '';
  const caches = [
    {
      name: 'modules',
      key: `modules-${group.modules[0]?.unit ?? ''}-${sum}${run}`,
      content: downloaded(group, commit),
    },
    { name: 'build', key: `build-${image.name}-${commit.go}-${sum}${run}`, content: compiled(image, commit) },
  ];
  const restored = new Map<string, { readonly key: string; readonly content: Content }>();
  for (const { name, key } of caches) {
    const folder = `/restored/${name}`;
    const newest = key.slice(0, key.indexOf(sum));
    const got = await store.restore([[key, `${newest}${sum}`, newest]], folder, limits);
    if (got.kind !== 'restored') continue;
    const text = (await files.readText(path.join(folder, 'archive'))) ?? '';
    restored.set(name, { key: got.key, content: archiveContent(text) });
  }
  const needed = compiled(image, commit);
  const found = restored.get('build');
  const lacking = bytesOf(without(needed, found?.content ?? new Map()));
  return {
    build: isRelease(facts) ? 'off' : found === undefined ? 'cold' : 'warm',
    isModulesWarm: restored.has('modules'),
    neededBytes: bytesOf(needed),
    reusedBytes: bytesOf(needed) - lacking,
    durationMs: 20_000 + buildMs(lacking),
    save: async () => {
      const saved: SavedPart[] = [];
      if (isFailing) return saved;
      for (const { name, key, content } of caches) {
        if (restored.get(name)?.key === key) continue;
        await files.writeText(`/saved/${name}/archive`, archiveText(withoutMain(content)));
        const end = await store.save(key, `/saved/${name}`, limits);
        if (end.kind === 'saved') saved.push({ by: facts.eventName, what: name, bytes: end.sizeBytes });
      }
      return saved;
    },
  };
}

const limits = { timeoutMs: 60_000 };

function withoutMain(content: Content): Content {
  return new Map([...content].filter(([name]) => !name.startsWith(mainMark)));
}
