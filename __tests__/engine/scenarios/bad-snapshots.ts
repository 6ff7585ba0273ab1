import { beforeAll, describe, expect, test } from '@jest/globals';
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { freshNamespace } from '../../harness/workspace.ts';
import { filesIn, inMounts, mounts } from '../builds.ts';
import { nodeCount } from '../nodes.ts';
import type { PipelineRun, Rig } from '../rig.ts';
import { changeGreeting, greeting } from '../rig.ts';
import { damage, fileOf, keysIn, manifestOf, removeEntry, saveModules, storedZip } from '../snapshots.ts';

const canary = 'canary-of-a-changed-module';
const hashZip = 'github.com/segmentio/fasthash/@v/v1.0.3.zip';

/** A module that works, is a valid zip, and is not what go.sum names. */
const changedHash = storedZip({
  'github.com/segmentio/fasthash@v1.0.3/go.mod': 'module github.com/segmentio/fasthash\n',
  'github.com/segmentio/fasthash@v1.0.3/fnv1a/hash.go': `package fnv1a

const Init64 = uint64(0)

func HashString64(text string) uint64 { return uint64(len(text + "${canary}")) }

func init() { println("${canary}") }
`,
});

export function badSnapshotScenarios(open: () => Rig): void {
  describe('module archives', () => {
    let good: string;
    let tampered: string;
    let keys: { readonly good: string; readonly tampered: string };

    const withModules = async (changed: Readonly<Record<string, Buffer>>) => {
      const store = await open().coldStore();
      const [like = ''] = await keysIn(store, 'modules');
      return { store, key: await saveModules(store, open().proxy, like, changed) };
    };

    beforeAll(async () => {
      const [first, second] = [await withModules({}), await withModules({ [hashZip]: changedHash })];
      [good, tampered, keys] = [first.store, second.store, { good: first.key, tampered: second.key }];
    });

    describe('with a changed zip', () => {
      let run: PipelineRun;
      let word: string;
      let next: PipelineRun;
      beforeAll(async () => {
        const workspace = await open().project();
        word = await changeGreeting(workspace);
        const store = await copyOf(open(), tampered);
        run = await open().run({ workspace, store });
        next = await open().run({ workspace, store });
      });

      test('the same archives without the change are used, and nothing is asked for', async () => {
        const control = await open().run({ workspace: await open().project(), store: good });
        expect([control.code, control.modules, control.requests]).toMatchObject([
          0,
          { hit: 'exact', matchedKey: keys.good },
          [],
        ]);
        expect(control.warnings).toEqual([]);
      });

      test('are thrown away with a warning, and the build passes with downloaded modules', async () => {
        expect([run.code, run.modules]).toMatchObject([0, { hit: 'miss', matchedKey: '' }]);
        expect(run.modules.reason).toMatch(new RegExp(`${keys.tampered} is bad: .*checksum mismatch`));
        expect(run.warnings).toEqual([expect.stringContaining('discarded')]);
        expect(run.requests).toContain(`/${hashZip}`);
        expect(await greeting(run.image)).toContain(`${word} world`);
      });

      test('leave nothing in the image and in the mounts', async () => {
        expect((await readFile(path.join(run.image, 'service'))).includes(canary)).toBe(false);
        const script = `grep -rlF ${canary} /m0 /m1 || true`;
        expect(await inMounts({ namespace: run.namespace, mounts: [mounts.modules, mounts.build], script })).toBe('');
      });

      test('are superseded: the next run has good ones', () => {
        expect(run.modules.saved?.key).not.toBe(keys.tampered);
        expect([next.modules, next.requests]).toMatchObject([{ hit: 'exact', matchedKey: run.modules.saved?.key }, []]);
        expect(next.warnings).toEqual([]);
      });
    });

    describe('a module mount that has content already', () => {
      // What `go mod download` of these modules leaves, without a stamp of ours.
      const download = (versions: readonly string[]) => {
        const commands = versions.map((version) => `go mod download ${version}`);
        return [
          'cd /tmp',
          'export GOMODCACHE=/m0',
          ...commands,
          'find /m0 -name "*.zip*" -exec sha256sum {} + | sort',
        ].join('\n');
      };
      const planted = async (versions: readonly string[]) => {
        const namespace = freshNamespace();
        const zips = await inMounts({
          namespace,
          mounts: [mounts.modules],
          script: download(versions),
          env: open().network,
        });
        const [workspace, store] = [await open().project(), await copyOf(open(), tampered)];
        return { zips, run: await open().run({ workspace, store, namespace }) };
      };
      const zipsOf = (namespace: string) =>
        inMounts({
          namespace,
          mounts: [mounts.modules],
          script: 'find /m0 -name "*.zip*" -exec sha256sum {} + | sort',
        });

      test('keeps each of its files, whatever is restored', async () => {
        const { zips, run } = await planted([
          'github.com/JohnCGriffin/overflow@v0.0.0-20211019200055-46fa312c352c',
          'github.com/segmentio/fasthash@v1.0.3',
        ]);
        expect([run.code, run.modules.hit, run.requests]).toEqual([0, 'exact', []]);
        expect(zips.split('\n')).toHaveLength(4);
        expect(await zipsOf(run.namespace)).toBe(zips);
      });

      test('loses only what was put in when that is bad', async () => {
        const { zips, run } = await planted(['github.com/JohnCGriffin/overflow@v0.0.0-20211019200055-46fa312c352c']);
        expect([run.code, run.modules.hit]).toEqual([0, 'miss']);
        expect(run.requests.filter((url) => url.endsWith('.zip'))).toEqual([`/${hashZip}`]);
        expect((await zipsOf(run.namespace)).split('\n')).toEqual(expect.arrayContaining(zips.split('\n')));
        expect(await filesIn(run.namespace, mounts.modules)).toContain(
          'github.com/!john!c!griffin/overflow@v0.0.0-20211019200055-46fa312c352c/overflow.go',
        );
      });
    });
  });

  describe('a store with a base and a delta', () => {
    let store: string;
    let changed: PipelineRun;
    beforeAll(async () => {
      store = await open().coldStore();
      const workspace = await open().project();
      await changeGreeting(workspace);
      changed = await open().run({ workspace, store });
    });

    test('where layers are damaged: they alone are missing', async () => {
      const own = await copyOf(open(), store);
      const [modules = ''] = await keysIn(own, 'modules');
      await damage(await fileOf(own, modules, 'base'));
      await damage(await fileOf(own, changed.build.saved?.key ?? '', 'delta'));
      const run = await open().run({ workspace: await open().project(), store: own });
      expect([run.code, run.modules.hit, run.build.hit]).toEqual([0, 'miss', 'partial']);
      expect([run.modules.reason, run.build.reason]).toEqual([
        expect.stringMatching(/base is damaged/),
        expect.stringMatching(/delta is damaged/),
      ]);
      expect(run.build.restored.entries).toBeGreaterThan(100);
      expect(run.compiled).not.toContain('github.com/JohnCGriffin/overflow');
      expect(run.modules.saved?.key).not.toBe(modules);
    });

    test('where the base is gone and a manifest cannot be read: what is left is used, and a new base is written', async () => {
      const own = await copyOf(open(), store);
      const [modules = ''] = await keysIn(own, 'modules');
      await damage(await fileOf(own, modules, 'manifest'));
      const { layers } = await manifestOf(own, changed.build.saved?.key ?? '');
      await removeEntry(own, layers.find(({ role }) => role === 'base')?.key ?? '');
      const run = await open().run({ workspace: await open().project(), store: own });
      expect([run.code, run.modules.hit, run.build.hit]).toEqual([0, 'miss', 'partial']);
      expect(run.modules.reason).toMatch(/no manifest that can be read/);
      expect(run.build.reason).toMatch(/base is not in the store any more/);
      expect(run.compiled).toContain('github.com/JohnCGriffin/overflow');
      expect(run.build.saved?.key).toBeDefined();
      const written = await manifestOf(own, run.build.saved?.key ?? '');
      const base = { role: 'base', key: run.build.saved?.key };
      expect(written.layers).toMatchObject(Array.from({ length: nodeCount() }, () => base));
    });
  });
}

async function copyOf(rig: Rig, store: string): Promise<string> {
  const copy = await rig.folder();
  await cp(store, copy, { recursive: true, preserveTimestamps: true });
  return copy;
}
