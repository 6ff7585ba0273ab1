import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshNamespace } from '../../harness/workspace.ts';
import { docker, inMounts, mounts } from '../builds.ts';
import type { PipelineRun, Rig } from '../rig.ts';
import { unique } from '../rig.ts';
import { keysIn, removeEntry } from '../snapshots.ts';

// The image is the build stage itself, so that it has all that its RUNs leave.
const dockerfile = `FROM golang:1.26 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build \\
    go mod download && go env GOPRIVATE | wc -c && go env GOTOOLCHAIN && CGO_ENABLED=0 go build -v -trimpath -o /out/service .
`;

export function goSettingScenarios(open: () => Rig): void {
  describe("Go's settings", () => {
    const tag = `engine-tests:${unique()}`;
    const canary = `canary${unique()}`;
    const password = unique();
    let first: PipelineRun;
    let otherProxy: PipelineRun;
    let otherFlags: PipelineRun;
    let otherToolchain: PipelineRun;

    beforeAll(async () => {
      const [workspace, store, namespace] = [await open().project(), await open().coldStore(), freshNamespace()];
      await workspace.write('Dockerfile', dockerfile);
      const { url } = open().proxy;
      // Without modules in the store the proxy is really used.
      for (const key of await keysIn(store, 'modules')) await removeEntry(store, key);
      const settings = {
        // The first has nothing, the second all, and the third, which has a password, is never asked.
        goproxy: `${url}/${canary}|${url}|https://reader:${password}@proxy.invalid`,
        goprivate: `${canary}.example.com/*`,
        gonoproxy: `${canary}.example.com/*`,
        gonosumdb: `${canary}.example.com/*`,
        goflags: '-tags=first',
        gotoolchain: 'local',
        outputs: '',
        load: 'true',
        tags: tag,
      };
      const env = { BUILDX_METADATA_PROVENANCE: 'max' };
      const run = (inputs: Readonly<Record<string, string>>) =>
        open().run({ workspace, store, namespace, env, inputs: { ...settings, ...inputs } });
      first = await run({});
      otherProxy = await run({
        goproxy: 'http://127.0.0.1:1/never-asked',
        goprivate: 'example.org',
        gonoproxy: 'git.example.org',
        gonosumdb: 'none',
        gosumdb: 'sum.golang.google.cn',
      });
      otherFlags = await run({ goflags: '-tags=second' });
      otherToolchain = await run({ goflags: '-tags=second', gotoolchain: 'local+path' });
    });
    afterAll(() => docker(['image', 'rm', '--force', tag]));

    const ran = (run: PipelineRun) => run.report.steps.find(({ name }) => name.includes('go mod download'));

    test('reach the RUN', () => {
      expect([first.code, ran(first)?.cached]).toEqual([0, false]);
      expect(first.requests).toContain(`/${canary}/github.com/segmentio/fasthash/@v/v1.0.3.zip`);
      expect(first.requests).toContain('/github.com/segmentio/fasthash/@v/v1.0.3.zip');
      const { length } = `${canary}.example.com/*\n`;
      expect(first.stdout).toMatch(new RegExp(`^#\\d+ [\\d.]+ ${length}$`, 'm'));
    });

    test('that cannot change the result are not in the layer cache key', () => {
      expect([otherProxy.code, ran(otherProxy)?.cached, otherProxy.requests]).toEqual([0, true, []]);
    });

    test('that can are', () => {
      expect([otherFlags.code, ran(otherFlags)?.cached]).toEqual([0, false]);
      expect([otherToolchain.code, ran(otherToolchain)?.cached]).toEqual([0, false]);
      expect(otherToolchain.stdout).toMatch(/^#\d+ [\d.]+ local\+path$/m);
    });

    test("are neither in the image's files nor in its configuration and history", async () => {
      const places = await Promise.all([
        docker(['image', 'inspect', tag]),
        docker(['image', 'history', '--no-trunc', tag]),
      ]);
      expect(places[1]?.stdout).toContain('/out/service');
      for (const { stdout } of places) {
        expect(stdout).not.toMatch(new RegExp(`${canary}|${password}|tags=`));
      }
      // All but Go itself and the kernel's own files.
      const script = `for folder in /src /root /go /etc /tmp /out /home /var /m0 /m1; do grep -rlE '${canary}|${password}' $folder 2>/dev/null || true; done; ls /out`;
      await open().offer(tag);
      const image = await inMounts({
        from: tag,
        namespace: first.namespace,
        mounts: [mounts.modules, mounts.build],
        script,
      });
      expect(image).toBe('service');
    });

    test('are in the provenance by their ids alone', async () => {
      const { metadata = '' } = first.outputs;
      const ref = /"buildx\.build\.ref":\s*"([^"]+)"/.exec(metadata)?.[1]?.split('/').at(-1) ?? '';
      const { stdout: record } = await docker([
        'buildx',
        'history',
        'inspect',
        'attachment',
        ref,
        '--type',
        'https://slsa.dev/provenance/v0.2',
      ]);
      for (const provenance of [metadata, record]) {
        expect(provenance).toContain('cached-go-docker-build-goproxy');
        expect(provenance).not.toMatch(new RegExp(`${canary}|${password}|tags=`));
      }
    });

    test('with a password are told nowhere', () => {
      for (const told of [first.stdout, first.post.stdout, first.summary, first.state, JSON.stringify(first.report)]) {
        expect(told.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(password);
      }
    });
  });

  test("Go's settings reach RUNs that mount them by hand, and where edits are off that is said of the others", async () => {
    const [workspace, store] = [await open().project(), await open().folder()];
    const byHand = ['goproxy', 'goflags'].map(
      (name) => `--mount=type=secret,id=cached-go-docker-build-${name},env=${name.toUpperCase()}`,
    );
    await workspace.write(
      'Dockerfile',
      `FROM golang:1.26
WORKDIR /src
COPY . .
RUN ${byHand.join(' ')} go env GOFLAGS && go mod download github.com/segmentio/fasthash
`,
    );
    const { url } = open().proxy;
    const canary = `canary${unique()}`;
    const inputs = {
      'dockerfile-edits': 'off',
      goproxy: `${url}/${canary}|${url}`,
      goflags: '-tags=by,hand',
      outputs: '',
    };
    const run = await open().run({ workspace, store, inputs });
    expect([run.code, run.requests]).toEqual([
      0,
      expect.arrayContaining([`/${canary}/github.com/segmentio/fasthash/@v/v1.0.3.zip`]),
    ]);
    expect(run.stdout).toMatch(/^#\d+ [\d.]+ -tags=by,hand$/m);
    expect(run.report.findings.filter(({ rule }) => rule === 'go-settings-unused')).toMatchObject([
      { line: 4, message: expect.stringContaining('`gosumdb` has no effect') },
    ]);
  });
}
