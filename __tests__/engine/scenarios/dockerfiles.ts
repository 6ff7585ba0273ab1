import { beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Workspace } from '../../harness/workspace.ts';
import { inMounts, plainBuild } from '../builds.ts';
import type { PipelineRun, Rig } from '../rig.ts';
import { changeGreeting, greeting } from '../rig.ts';

interface Case {
  readonly name: string;
  readonly dockerfile: string;
  readonly buildArgs?: string;
  /** Compiled entries that a change leaves to make, the command itself not counted. */
  readonly left: number;
  readonly check?: (warm: PipelineRun, workspace: Workspace) => Promise<void>;
}

// Everything that is new in a stage comes after the nonce of the workspace: an explicit id is not in a layer's key.
const cases: readonly Case[] = [
  {
    name: 'a user other than root, mounts of its own, ids from an argument',
    dockerfile: `
FROM golang:1.26 AS build
RUN mkdir -p /home/app/src /home/app/go/pkg /home/app/.cache && chown -R 65532:65532 /home/app
ENV HOME=/home/app GOPATH=/home/app/go CGO_ENABLED=0
USER 65532:65532
WORKDIR /home/app/src
COPY --chown=65532:65532 . .
ARG TEAM
RUN --mount=type=cache,id=\${TEAM}-modules,target=/home/app/go/pkg/mod,uid=65532,gid=65532 go mod download
RUN --mount=type=cache,id=\${TEAM}-modules,target=/home/app/go/pkg/mod,uid=65532,gid=65532 \\
    --mount=type=cache,id=\${TEAM}-build,target=/home/app/.cache/go-build,uid=65532,gid=65532 \\
    go build -v -trimpath -o /home/app/service .

FROM scratch
COPY --from=build /home/app/service /service
`,
    buildArgs: 'TEAM=payments',
    left: 1,
    check: async ({ namespace }) => {
      const owned = 'uid=65532,gid=65532';
      const strangers = 'find /m0 /m1 ! -user 65532 -o ! -group 65532 | head';
      const mounts = [`id=payments-modules,${owned}`, `id=payments-build,${owned}`];
      expect(await inMounts({ namespace, mounts, script: `${strangers}; find /m1 -name '*-a' | wc -l` })).toMatch(
        /^\d{3}$/,
      );
    },
  },
  {
    name: 'a relative target, folders elsewhere, a here-document',
    dockerfile: `
FROM golang:1.26 AS build
WORKDIR /src
ENV GOCACHE=/src/.cache/go GOMODCACHE=/modules CGO_ENABLED=0
COPY . .
RUN --mount=type=cache,target=.cache/go --mount=type=cache,target=/modules <<EOF
set -e
go mod download
go build -v -trimpath -o /out/service .
EOF

FROM scratch
COPY --from=build /out/service /service
`,
    left: 1,
  },
  {
    name: 'several stages with a build cache each, locked and private',
    dockerfile: `
FROM golang:1.26 AS source
ENV GOFLAGS=-trimpath CGO_ENABLED=0
WORKDIR /src
COPY . .

FROM source AS vet
RUN --mount=type=cache,id=modules,target=/go/pkg/mod,sharing=locked \\
    --mount=type=cache,id=vet,target=/root/.cache/go-build,sharing=private go vet ./... && touch /vetted

FROM source AS build
RUN --mount=type=cache,id=modules,target=/go/pkg/mod,sharing=locked \\
    --mount=type=cache,id=build,target=/root/.cache/go-build,sharing=locked go build -v -o /out/service .

FROM scratch
COPY --from=vet /vetted /
COPY --from=build /out/service /service
`,
    left: 1,
  },
];

export function dockerfileScenarios(open: () => Rig): void {
  describe.each(cases)('warm next time: $name', ({ dockerfile, buildArgs = '', left, check }) => {
    let workspace: Workspace;
    let cold: PipelineRun;
    let warm: PipelineRun;
    let word: string;
    beforeAll(async () => {
      const store = await open().folder();
      workspace = await open().project();
      await workspace.write('Dockerfile', dockerfile.trimStart());
      const inputs = { 'build-args': buildArgs };
      cold = await open().run({ workspace, store, inputs });
      word = await changeGreeting(workspace);
      warm = await open().run({ workspace, store, inputs });
    });

    test('both caches are kept, and only the change is compiled', async () => {
      expect([cold.code, cold.modules.hit, cold.build.hit, cold.warnings]).toEqual([0, 'miss', 'miss', []]);
      expect([cold.modules.saved, cold.build.saved]).not.toContain(null);
      expect([warm.code, warm.modules.hit, warm.build.hit, warm.requests]).toEqual([0, 'exact', 'exact', []]);
      expect(warm.compiled).toEqual(['example.com/service', 'example.com/service/greet']);
      expect(compiledPackages(cold)).toBeGreaterThan(40);
      expect(compiledPackages(warm)).toBe(left);
      expect(await greeting(warm.image)).toContain(`${word} world`);
      await check?.(warm, workspace);
    });
  });

  describe('warm next time: a Dockerfile without mounts', () => {
    let workspace: Workspace;
    let warm: PipelineRun;
    beforeAll(async () => {
      workspace = await open().project();
      const naive = (await workspace.read('Dockerfile.naive')).replace('go build', 'go build -v');
      await workspace.write(
        'Dockerfile',
        naive.replace('WORKDIR', 'ENV GOPROXY=$PROXY GOSUMDB=off\nWORKDIR').replace('$PROXY', open().proxy.url),
      );
      const store = await open().folder();
      const inputs = { goproxy: '', gosumdb: '' };
      const cold = await open().run({ workspace, store, inputs });
      expect([cold.code, cold.modules.hit, cold.build.hit]).toEqual([0, 'miss', 'miss']);
      await changeGreeting(workspace);
      warm = await open().run({ workspace, store, inputs });
    });

    test('gets them, and only the change is compiled', () => {
      expect([warm.code, warm.modules.hit, warm.build.hit, warm.requests]).toEqual([0, 'exact', 'exact', []]);
      expect(warm.compiled).toEqual(['example.com/service', 'example.com/service/greet']);
      expect(warm.stdout).toContain('RUN --mount=type=cache,id=cached-go-docker-build-modules,target=/go/pkg/mod');
    });

    test('the image has the same files as without the action', async () => {
      const folder = await open().folder();
      await plainBuild(workspace, warm.namespace, [`--output=type=local,dest=${folder}`]);
      const digests = [folder, warm.image].map(async (image) => sha256(await readFile(path.join(image, 'service'))));
      const [plain, edited] = await Promise.all(digests);
      expect(edited).toBe(plain);
    });
  });

  test('where the image takes files out of the modules, it builds as it is and the log says what to do', async () => {
    const [workspace, store] = [await open().project(), await open().coldStore()];
    const dockerfile = `FROM golang:1.26 AS build
WORKDIR /src
COPY nonce.txt go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -v -trimpath -o /out/service .

FROM scratch
COPY --from=build /go/pkg/mod/cache/download /licences
COPY --from=build /out/service /service
`;
    await workspace.write('Dockerfile', dockerfile);
    const run = await open().run({ workspace, store });
    expect([run.code, run.modules.hit]).toEqual([0, 'off']);
    expect(run.modules.reason).toMatch(/none was added: COPY reads \/go\/pkg\/mod\/cache\/download of the stage/);
    expect(run.modules.saveReason).toBe(run.modules.reason);
    expect(run.warnings).toContainEqual(
      expect.stringMatching(
        /No mount of the modules cache was added to stage build[^]*Read only the files that are needed/,
      ),
    );
    expect(run.stdout).not.toMatch(/--mount=type=cache,\S*target=\/go\/pkg\/mod/);
    expect(await greeting(run.image)).toContain('hello world');
  });
}

/** What the log says of the packages that a run compiled, commands not counted. */
function compiledPackages(run: PipelineRun): number {
  return Number(/extract done .*build: \d+ entr\w+ made, (\d+) packages? compiled/.exec(run.stdout)?.[1] ?? -1);
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
