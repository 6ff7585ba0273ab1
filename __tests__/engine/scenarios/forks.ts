import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { freshNamespace } from '../../harness/workspace.ts';
import { inMounts } from '../builds.ts';
import type { PipelineRun, Rig } from '../rig.ts';
import { greeting, unique } from '../rig.ts';
import { storedZip } from '../snapshots.ts';

const repository = { default_branch: 'main', visibility: 'private' };
const runner = { RUNNER_ENVIRONMENT: 'self-hosted' };

/** A pull request of the repository `from`. */
function pull(number: number, from: string) {
  const env = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: `refs/pull/${number}/merge`,
    GITHUB_BASE_REF: 'main',
    ...runner,
  };
  const head = { repo: { full_name: from } };
  return { env, event: { action: 'synchronize', repository, pull_request: { number, base: { ref: 'main' }, head } } };
}
const push = { env: runner, event: { repository } };
const tag = { env: { GITHUB_REF: 'refs/tags/v1', GITHUB_REF_TYPE: 'tag', ...runner }, event: { repository } };

const canaries = { compiled: `canary-compiled-${unique()}`, module: `canary-module-${unique()}` };

/** The ids are explicit: then nothing of the mounts is in a RUN's layer cache key. */
const mountFlags = [
  '--mount=type=cache,id=forks-modules,target=/go/pkg/mod',
  '--mount=type=cache,id=forks-build,target=/root/.cache/go-build',
];
const mountFields = ['id=forks-modules', 'id=forks-build'];

/**
 * Gives the honest action of a package the output of another source, and a module another content, which its .ziphash
 * still vouches for. The package does not import that module: its action is the same with it. So whoever builds in these
 * mounts gets both canaries.
 */
const plant = `RUN ${mountFlags.join(' ')} <<'PLANT'
set -eu
export CGO_ENABLED=0
go build -trimpath -o /dev/null .
honest=$(basename "$(go list -export -trimpath -f '{{.Export}}' ./limits)" | sed 's/-d$//')
action=$(grep -l " $honest " /root/.cache/go-build/??/*-a)
cp limits/limits.go /tmp/limits.go
echo 'func init() { println("${canaries.compiled}") }' >> limits/limits.go
forged=$(go list -export -trimpath -f '{{.Export}}' ./limits)
cp /tmp/limits.go limits/limits.go
size=$(wc -c < "$forged")
awk -v out="$(basename "$forged" | sed 's/-d$//')" -v size="$size" '{ printf "%s %s %s %20d %20s\\n", $1, $2, out, size, $5 }' "$action" > /tmp/action
cat /tmp/action > "$action"
cp forged.zip /go/pkg/mod/cache/download/github.com/segmentio/fasthash/@v/v1.0.3.zip
echo 'func init() { println("${canaries.module}") }' >> /go/pkg/mod/github.com/segmentio/fasthash@v1.0.3/fnv1a/hash.go
PLANT
`;

const forgedZip = storedZip({
  'github.com/segmentio/fasthash@v1.0.3/go.mod': 'module github.com/segmentio/fasthash\n',
  'github.com/segmentio/fasthash@v1.0.3/fnv1a/hash.go': `package fnv1a

const Init64 = uint64(0)

func HashString64(text string) uint64 { return uint64(len(text)) }

func init() { println("${canaries.module}") }
`,
});

export function forkScenarios(open: () => Rig): void {
  describe('a pull request of a fork that plants forged entries, on a builder and a store that stay', () => {
    const namespace = freshNamespace();
    let planting: PipelineRun;
    let again: PipelineRun;
    const others = new Map<string, PipelineRun>();

    beforeAll(async () => {
      const [workspace, store] = [await open().project(), await open().folder()];
      const dockerfile = (await workspace.read('Dockerfile')).replaceAll(
        /RUN (--mount=\S+ )+/g,
        `RUN ${mountFlags.join(' ')} `,
      );
      const zip = path.join(workspace.folder, 'forged.zip');
      const run = (facts: { readonly env: Readonly<Record<string, string>>; readonly event: unknown }) =>
        open().run({ workspace, store, namespace, ...facts });
      await writeFile(zip, forgedZip);
      await workspace.write('Dockerfile', dockerfile.replace('COPY . .\n', `COPY . .\n${plant}`));
      planting = await run(pull(7, 'somebody/fork'));
      // From here on all build the very same files by the very same Dockerfile.
      await rm(zip);
      await workspace.write('Dockerfile', dockerfile);
      again = await run(pull(7, 'somebody/fork'));
      others.set('the default branch', await run(push));
      others.set('a pull request of another fork', await run(pull(8, 'somebody/fork')));
      others.set('a pull request of the repository', await run(pull(9, 'owner/repo')));
      others.set('a tag', await run(tag));
    });

    const domainOf = ({ stdout }: PipelineRun): string =>
      /as (cached-go-docker-build-[0-9a-f]{32})$/m.exec(stdout)?.[1] ?? '';
    const foundIn = (where: string): Promise<string> => {
      const script = `grep -rlF -e ${canaries.compiled} -e ${canaries.module} /m0 /m1 | wc -l`;
      return inMounts({ namespace: where, mounts: mountFields, script });
    };
    const holds = async ({ image }: PipelineRun): Promise<readonly string[]> => {
      const service = await readFile(path.join(image, 'service'));
      return Object.values(canaries).filter((canary) => service.includes(canary));
    };
    const saved = ({ modules, build }: PipelineRun) => [modules.saved?.key, build.saved?.key];

    test('gets what it has planted itself: the forgery works, and it is saved', async () => {
      expect([planting.code, again.code]).toEqual([0, 0]);
      expect(saved(planting)).toEqual([expect.any(String), expect.any(String)]);
      expect([again.modules.matchedKey, again.build.matchedKey]).toEqual(saved(planting));
      expect(await holds(again)).toEqual(Object.values(canaries));
    });

    test('has mounts of its own, and they alone hold it', async () => {
      expect(domainOf(planting)).not.toBe('');
      expect(Number(await foundIn(`${domainOf(planting)}/${namespace}`))).toBeGreaterThan(1);
      expect(await foundIn(namespace)).toBe('0');
      for (const name of ['the default branch', 'a pull request of another fork', 'a tag']) {
        const domain = domainOf(others.get(name) ?? planting);
        expect(domain).not.toBe(domainOf(planting));
        expect(await foundIn(`${domain}/${namespace}`)).toBe('0');
      }
    });

    test.each(['the default branch', 'a pull request of another fork', 'a pull request of the repository', 'a tag'])(
      '%s gets none of it',
      async (name) => {
        const run = others.get(name) ?? planting;
        expect([run.code, await holds(run)]).toEqual([0, []]);
        expect(await greeting(run.image)).toContain('hello world');
        const forged = [...saved(planting), ...saved(again)];
        for (const { matchedKey } of [run.modules, run.build])
          expect(forged.filter((key) => key !== undefined && key === matchedKey)).toEqual([]);
      },
    );

    test('the others share what the default branch has saved, as far as they may', () => {
      const [main, other, own, release] = [...others.values()];
      expect([main?.modules.hit, main?.build.hit]).toEqual(['miss', 'miss']);
      expect(main?.compiled).toContain('github.com/segmentio/fasthash/fnv1a');
      for (const run of [other, own]) {
        expect(run?.modules.matchedKey).toBe(main?.modules.saved?.key);
        expect(run?.build.matchedKey).toBe(main?.build.saved?.key);
      }
      expect([release?.modules.matchedKey, release?.build.hit]).toEqual([main?.modules.saved?.key, 'off']);
      expect(release?.compiled).toContain('github.com/segmentio/fasthash/fnv1a');
    });
  });
}
