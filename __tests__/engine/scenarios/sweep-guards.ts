import { describe, expect, test } from '@jest/globals';
import { freshNamespace } from '../../harness/workspace.ts';
import { docker, inMounts, mounts, plainBuild } from '../builds.ts';
import { actionsIn, doneSince, heaviestIn } from '../entries.ts';
import type { Rig } from '../rig.ts';
import { compiledIn, greeting } from '../rig.ts';
import { contentOf } from '../snapshots.ts';
import { whenAsked } from '../when-asked.ts';
import { ballastBytes, both, checks, modulesMount, sweepProject } from './sweep-project.ts';

/** Builds after which an entry that was not used need not be dead, or is used by another part of the build. */
export function sweepGuardScenarios(open: () => Rig): void {
  describe('a RUN that comes from the layer cache', () => {
    // An explicit id is not in a layer's key: the RUNs of new mounts are found in the layer cache too.
    const mounting =
      '--mount=type=cache,id=modules,target=/go/pkg/mod --mount=type=cache,id=build,target=/root/.cache/go-build';
    const dockerfile = `
FROM golang:1.26 AS source
ENV CGO_ENABLED=0 GOFLAGS=-trimpath
WORKDIR /src
COPY nonce.txt go.mod go.sum ./
RUN --mount=type=cache,id=modules,target=/go/pkg/mod go mod download

FROM source AS report
COPY ballast ballast
COPY tools tools
RUN ${mounting} go build -v -o /out/report ./tools/report

FROM source AS build
COPY greet greet
COPY limits limits
COPY main.go ./
RUN ${mounting} go build -v -o /out/service .

FROM scratch
COPY --from=report /out/report /report
COPY --from=build /out/service /service
`;

    test('keeps a sweep from taking out what that RUN would have used', async () => {
      const store = await open().folder();
      const project = await sweepProject(open(), { dockerfile, heavy: 'tools/report/main.go' });
      const { workspace } = project;
      const cold = await open().run({ workspace, store, meetsLayers: true });
      expect([cold.code, cold.build.hit]).toEqual([0, 'miss']);
      await project.change('greet/greet.go');
      const half = await open().run({ workspace, store, meetsLayers: true });
      const compiles = half.report.steps.filter(({ name }) => name.includes('go build'));
      expect(compiles.map(({ cached }) => cached).toSorted()).toEqual([false, true]);
      expect(half.build).toMatchObject({ hit: 'exact', swept: 0 });
      expect(half.build.used).toBeGreaterThan(0);
      expect(half.build.saved?.bytes).toBeLessThan((cold.build.saved?.bytes ?? 0) / 2);
      await project.change('tools/report/main.go');
      const other = await open().run({ workspace, store, meetsLayers: true });
      expect([other.code, other.build.matchedKey]).toEqual([0, half.build.saved?.key]);
      expect(other.compiled).toEqual(['example.com/service/tools/report']);
      expect(heaviestIn(await actionsIn(other.namespace, 'id=build'))).toBeGreaterThan(ballastBytes);
    });
  });

  test('a mount that the build does not compile in is not swept and not saved', async () => {
    const store = await open().coldStore();
    const workspace = await open().project();
    await workspace.edit('Dockerfile', 'CGO_ENABLED=0 go build', 'sh compile.sh');
    await workspace.write('compile.sh', 'export CGO_ENABLED=0 GOCACHE=/tmp/elsewhere\nexec go build "$@"\n');
    const before = await contentOf(store);
    const run = await open().run({ workspace, store });
    expect([run.code, run.compiled.includes('github.com/segmentio/fasthash/fnv1a')]).toEqual([0, true]);
    expect(run.build).toMatchObject({ hit: 'exact', used: 0, swept: 0, saved: null });
    expect(run.build.saveReason).toContain('neither used nor made an entry');
    expect(await contentOf(store)).toEqual(before);
  });

  describe('a sweep of a mount that two platforms share', () => {
    const dockerfile = `
FROM --platform=$BUILDPLATFORM golang:1.26 AS build
ARG TARGETOS TARGETARCH
ENV CGO_ENABLED=0
WORKDIR /src
COPY go.mod go.sum ./
RUN ${modulesMount} go mod download
COPY . .
RUN ${both} GOOS=$TARGETOS GOARCH=$TARGETARCH go build -v -trimpath -o /out/service .

FROM scratch
COPY --from=build /out/service /service
`;
    const platforms = 'linux/amd64,linux/arm64';

    test('keeps what either of them has used', async () => {
      const store = await open().folder();
      const project = await sweepProject(open(), { dockerfile, heavy: 'main.go' });
      const { workspace } = project;
      const run = () => open().run({ workspace, store, inputs: { platforms } });
      const cold = await run();
      const { stdout } = await docker(['info', '--format', '{{.Driver}}']);
      if (stdout.trim() === 'overlay2') {
        // Without containerd's image store the docker driver builds for one platform only.
        expect(cold.code).toBe(1);
        expect(cold.stdout).toContain(`which refuses \`platforms: ${platforms}\``);
        return;
      }
      expect([cold.code, cold.build.hit]).toEqual([0, 'miss']);
      await project.dropBallast('main.go');
      await project.change('greet/greet.go');
      const swept = await run();
      const changed = [
        'example.com/service',
        'example.com/service',
        'example.com/service/greet',
        'example.com/service/greet',
      ];
      expect([swept.code, swept.compiled]).toEqual([0, changed]);
      expect(swept.build.swept).toBeGreaterThan(0);
      const before = await actionsIn(swept.namespace, mounts.build);
      await project.touch();
      const unchanged = await run();
      const after = await actionsIn(unchanged.namespace, mounts.build);
      expect([unchanged.code, unchanged.build.hit, unchanged.compiled]).toEqual([0, 'exact', []]);
      expect(doneSince([before], after)).toEqual([]);
      expect(after.size).toBeLessThan(before.size);
      await project.change('greet/greet.go');
      const { output } = await plainBuild(workspace, unchanged.namespace, ['--platform', platforms]);
      expect(compiledIn(output)).toEqual(changed);
      expect(await greeting(`${unchanged.image}/linux_amd64`)).toContain('world');
    });
  });

  test('one of two mounts was replaced: nothing is swept, and the other is saved', async () => {
    const dockerfile = (url: string): string => `
FROM golang:1.26 AS source
ENV CGO_ENABLED=0 GOFLAGS=-trimpath
WORKDIR /src
COPY go.mod go.sum ./
RUN ${modulesMount} go mod download
COPY . .
RUN ${url === '' ? ':' : `wget -q -O /dev/null ${url}`}

FROM source AS checks
RUN ${checks} go vet ./limits && touch /checked

FROM source AS build
RUN ${both} go build -v -o /out/service .

FROM scratch
COPY --from=checks /checked /
COPY --from=build /out/service /service
`;
    const store = await open().folder();
    const project = await sweepProject(open(), { dockerfile: dockerfile(''), heavy: 'main.go' });
    const { workspace } = project;
    const cold = await open().run({ workspace, store });
    expect([cold.code, cold.build.hit]).toEqual([0, 'miss']);
    await project.dropBallast('main.go');
    await project.change('greet/greet.go');
    const namespace = freshNamespace();
    const drop = async () => {
      await inMounts({ namespace, mounts: ['id=checks'], script: ':', dropped: true });
    };
    const half = await whenAsked(drop, async (url) => {
      await project.write('Dockerfile', dockerfile(url).trimStart());
      return open().run({ workspace, store, namespace });
    });
    expect([half.code, half.compiled]).toEqual([0, ['example.com/service', 'example.com/service/greet']]);
    expect(half.build).toMatchObject({ hit: 'exact', swept: 0 });
    expect(half.build.saved?.bytes).toBeLessThan((cold.build.saved?.bytes ?? 0) / 2);
    await project.write('Dockerfile', dockerfile('').trimStart());
    const next = await open().run({ workspace, store });
    expect([next.code, next.build.matchedKey, next.compiled]).toEqual([0, half.build.saved?.key, []]);
    expect(heaviestIn(await actionsIn(next.namespace, mounts.build))).toBeGreaterThan(ballastBytes);
  });
}
