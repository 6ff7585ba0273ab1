import { readDockerfile } from '../../src/dockerfile/go/go-dockerfile.ts';
import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CacheMount, mountIdentity } from '../../src/dockerfile/go/cache-mounts.ts';
import { editDockerfile } from '../../src/dockerfile/edit/edit.ts';
import type { GoRun } from '../../src/dockerfile/go/go-runs.ts';
import { parseDockerfile } from '../../src/dockerfile/syntax/parse.ts';
import type { BuildScope, ImageConfig } from '../../src/dockerfile/stages/build-scope.ts';

const IMAGE = 'golang:1.26';
const TIMEOUT_MS = 120_000;
const run = promisify(execFile);

let folder = '';
let config: ImageConfig = { env: {}, user: '', workdir: '' };
let platform = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dockerfile-'));
  await run('docker', ['image', 'inspect', IMAGE]).catch(() => run('docker', ['pull', IMAGE]));
  const { stdout } = await run('docker', ['image', 'inspect', IMAGE]);
  const [image] = JSON.parse(stdout) as [
    { Os: string; Architecture: string; Config: { Env: string[]; User?: string; WorkingDir?: string } },
  ];
  const env = Object.fromEntries(
    image.Config.Env.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  config = { env, user: image.Config.User ?? '', workdir: image.Config.WorkingDir ?? '' };
  platform = `${image.Os}/${image.Architecture}`;
}, TIMEOUT_MS);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a RUN sees: its user's home, the setting that was delivered, Go's folders. In each of these it leaves a file named by the case. */
const record = (id: string): string =>
  `printf '%s\\n' "$HOME" "$GOPROXY" "$(go env GOMODCACHE)" "$(go env GOCACHE)" > /tmp/facts; for d in $(go env GOMODCACHE) $(go env GOCACHE); do echo here > $d/${id}; done`;

interface Case {
  readonly name: string;
  /** RECORD stands for what `record` does. */
  readonly text: string;
  readonly buildArgs?: Readonly<Record<string, string>>;
}

const BOTH = '--mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build';

const CASES: readonly Case[] = [
  { name: 'default ids', text: `FROM ${IMAGE} AS build\nRUN ${BOTH} RECORD` },
  {
    name: 'ids from arguments, with a modifier and the platform',
    text: `ARG TEAM=none\nFROM ${IMAGE} AS build\nARG TEAM\nARG TARGETARCH\nRUN --mount=type=cache,id=m-\${TEAM:-x}-$TARGETARCH,target=/go/pkg/mod --mount=type=cache,id=\${UNSET:+no}b-\${TEAM#p},dst=/root/.cache/go-build RECORD`,
    buildArgs: { TEAM: 'payments' },
  },
  {
    name: 'a global argument that the stage does not declare',
    text: `ARG NAME=global\nFROM ${IMAGE} AS build\nRUN --mount=type=cache,id=m$NAME,target=/go/pkg/mod --mount=type=cache,id=b$NAME,target=/root/.cache/go-build RECORD`,
  },
  {
    name: 'relative targets',
    text: `FROM ${IMAGE} AS build\nWORKDIR /job/src\nENV GOCACHE=/job/.cache/go\nRUN --mount=type=cache,target=../.cache/go --mount=type=cache,target=../../go/pkg/./mod/ RECORD`,
  },
  {
    name: 'folders by ENV and a replacing modifier',
    text: `FROM ${IMAGE} AS build\nENV ROOT=/caches/go-a\nENV GOMODCACHE=\${ROOT/go/mod} GOCACHE=$ROOT/build\nRUN --mount=type=cache,target=$GOMODCACHE --mount=type=cache,target=\${GOCACHE} RECORD`,
  },
  {
    name: 'a number as user, whom the image does not know',
    text: `FROM ${IMAGE} AS build\nRUN mkdir -p /.cache && chown 65532 /.cache && chmod 1777 /tmp\nUSER 65532:65532\nENV GOPATH=/tmp/go\nRUN --mount=type=cache,target=/tmp/go/pkg/mod,uid=65532,gid=65532 --mount=type=cache,target=/.cache/go-build,uid=65532 RECORD`,
  },
  {
    name: 'a user with a home of its own',
    text: `FROM ${IMAGE} AS build\nRUN echo 'app:x:1000:1001::/home/app:/bin/sh' >> /etc/passwd && mkdir -p /home/app/.cache && chown -R 1000:1001 /home/app && chmod 1777 /tmp\nUSER app\nENV GOPATH=/home/app/go\nRUN --mount=type=cache,target=/home/app/go/pkg/mod,uid=1000,gid=1001,mode=0700 --mount=type=cache,target=/home/app/.cache/go-build,uid=1000 RECORD`,
  },
  {
    name: 'HOME and XDG_CACHE_HOME',
    text: `FROM ${IMAGE} AS build\nENV HOME=/elsewhere GOPATH=\nENV XDG_CACHE_HOME=$HOME/xdg\nRUN --mount=type=cache,target=/elsewhere/go/pkg/mod --mount=type=cache,target=/elsewhere/xdg/go-build RECORD`,
  },
  {
    name: 'an ENV of the base wins over its ARG, an ARG alone is inherited',
    text: `FROM ${IMAGE} AS base\nENV GOCACHE=/env\nARG GOCACHE=/arg\nARG GOMODCACHE=/mod\nFROM base AS build\nRUN --mount=type=cache,target=/env,id=b,mode=0755 --mount=type=cache,target=/mod,id=m,gid=0 RECORD`,
  },
  {
    name: 'ARG after ENV in one stage',
    text: `FROM ${IMAGE} AS build\nENV GOCACHE=/env\nARG GOCACHE=/arg\nRUN --mount=type=cache,target=/arg --mount=type=cache,target=/go/pkg/mod RECORD`,
  },
  {
    name: 'quoted fields, comments and blank lines',
    text: `FROM ${IMAGE} AS build\nRUN --mount='type=cache,"id=a, b",target=/go/pkg/mod' \\\n # why\n\n --mount="type=cache,id=b c,target=/root/.cache/go-build" \\\n RECORD`,
  },
  { name: 'a here-document', text: `FROM ${IMAGE} AS build\nRUN ${BOTH} <<-'EOF' sh -e\n\tRECORD\n\tEOF` },
  {
    name: 'line ends of Windows and another escape',
    text: `# escape=\`\r\nFROM ${IMAGE} AS build\r\nrun\`\r\n  --mount=type=cache,id=\`\${x},target=/go/pkg/mod \`\r\n\r\n  --mount=type=cache,target=/root/.cache/go-build RECORD`,
  },
  {
    name: 'go env -w in an earlier RUN',
    text: `FROM ${IMAGE} AS build\nRUN go env -w GOMODCACHE=/written GOCACHE=/written-too\nRUN --mount=type=cache,target=/written --mount=type=cache,target=/written-too RECORD`,
  },
];

interface Built {
  readonly runs: readonly GoRun[];
  readonly out: string;
}

describe('a builder agrees with what is read from a Dockerfile', () => {
  const namespace = randomBytes(8).toString('hex');
  const built = new Map<string, Built>();
  let found: readonly string[] = [];

  beforeAll(async () => {
    const cases = CASES.map(({ text, buildArgs = {} }, index) => {
      const id = `case-${index}-${namespace}`;
      const end = text.includes('\r\n') ? '\r\n' : '\n';
      const whole = [text.replace('RECORD', record(id)), 'FROM scratch', 'COPY --from=build /tmp/facts /', ''].join(
        end,
      );
      const { edited, runs } = read(whole, buildArgs);
      return { id, runs, text: edited, args: { ...buildArgs, BUILDKIT_CACHE_MOUNT_NS: namespace } };
    });
    const outs = await buildAll(cases);
    cases.forEach(({ runs }, index) => built.set(CASES[index]?.name ?? '', { runs, out: outs[index] ?? '' }));
    const mounts = cases.flatMap(({ id, runs }) =>
      (runs.at(-1)?.cacheMounts.served ?? []).map((mount) => ({ id, mount })),
    );
    const command = mounts.map(({ id }, index) => `cat /m${index}/${id} || echo nothing`).join('; ');
    found = (
      await contents(
        mounts.map(({ mount }) => mount),
        namespace,
        command,
      )
    )
      .trim()
      .split('\n');
  }, TIMEOUT_MS);

  test.each(CASES)('$name', ({ name }) => {
    const { runs, out } = built.get(name) ?? { runs: [], out: '' };
    const [home, proxy, gomodcache, gocache] = readFileSync(join(out, 'facts'), 'utf8').split('\n');
    expect(runs.at(-1)?.paths).toMatchObject({ home, gomodcache, gocache });
    expect(proxy).toBe('https://delivered.example');
    expect(
      runs
        .at(-1)
        ?.cacheMounts.served.map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['build', 'modules']);
    const at = 2 * CASES.findIndex((each) => each.name === name);
    expect(found.slice(at, at + 2)).toEqual(['here', 'here']);
  });
});

test(
  'an edited Dockerfile makes the same image, and fills the mounts',
  async () => {
    const namespace = randomBytes(8).toString('hex');
    const text = [
      `FROM ${IMAGE} AS build`,
      // An explicit id and its namespace are not in a RUN's layer cache key: this makes the RUNs run.
      `ENV NONCE=${namespace}`,
      'WORKDIR /src',
      "RUN printf 'module example.com/m\\n\\ngo 1.21\\n' > go.mod && printf 'package m\\n\\nconst M = 1\\n' > m.go",
      'RUN go mod verify && go build -trimpath -buildmode=archive -o /out/m.a .',
      'RUN echo the end > /out/end',
      'FROM scratch',
      'COPY --from=build /out/ /',
      '',
    ].join('\n');
    const { edited, runs } = read(text, {});
    expect(edited).not.toBe(text);
    const args = { BUILDKIT_CACHE_MOUNT_NS: namespace };
    const [plain = '', changed = ''] = await buildAll([
      { text, args },
      { text: edited, args },
    ]);
    expect(digests(changed)).toEqual(digests(plain));
    expect(digests(changed)).toHaveLength(2);
    const mounts = runs.at(-1)?.cacheMounts.served.filter(({ kind }) => kind === 'build') ?? [];
    expect(Number(await contents(mounts, namespace, 'find /m0 -name "*-a" | wc -l'))).toBeGreaterThan(0);
  },
  TIMEOUT_MS,
);

function read(
  text: string,
  buildArgs: Readonly<Record<string, string>>,
): { readonly edited: string; readonly runs: readonly GoRun[] } {
  const scope: BuildScope = { buildArgs, target: '', platform, buildPlatform: platform, buildContexts: [] };
  const settings = [{ env: 'GOPROXY', id: 'proxy.of-the-test' }];
  const images = (): ImageConfig => config;
  const edited = editDockerfile(readDockerfile(parsed(text), scope, images), { mounts: true, settings }).text;
  return { edited, runs: readDockerfile(parsed(edited), scope, images).goStages.flatMap((stage) => stage.runs) };
}

function parsed(text: string) {
  const result = parseDockerfile(text);
  if (result.kind === 'invalid') throw new Error(`line ${result.line}: ${result.message}`);
  return result.dockerfile;
}

/** What a command prints in a RUN that mounts the records which `mountIdentity` names at /m0, /m1, … */
async function contents(mounts: readonly CacheMount[], namespace: string, command: string): Promise<string> {
  const flags = mounts.map((mount, index) => {
    const [id, , , owner] = JSON.parse(mountIdentity(mount)) as [string, string, string, string];
    const [uid, gid, mode] = owner.split(':');
    const fields = [
      'type=cache',
      `"id=${id}"`,
      `target=/m${index}`,
      ...(owner === '' ? [] : [`uid=${uid}`, `gid=${gid}`, `mode=${mode}`]),
    ];
    return `--mount='${fields.join(',')}'`;
  });
  const nonce = randomBytes(4).toString('hex');
  const text = `FROM ${IMAGE} AS helper\nUSER 0:0\nRUN --network=none ${flags.join(' ')} : ${nonce}; { ${command}; } > /found\nFROM scratch\nCOPY --from=helper /found /\n`;
  const [out = ''] = await buildAll([{ text, args: { BUILDKIT_CACHE_MOUNT_NS: namespace } }]);
  return readFileSync(join(out, 'found'), 'utf8');
}

interface Build {
  readonly text: string;
  readonly args: Readonly<Record<string, string>>;
}

/** Builds Dockerfiles without a context, in one go, and returns the folders with the images' files. */
async function buildAll(builds: readonly Build[]): Promise<readonly string[]> {
  const own = mkdtempSync(join(folder, 'build-'));
  mkdirSync(join(own, 'context'));
  const outs = builds.map((_, index) => join(own, `out-${index}`));
  const targets = builds.map(({ text, args }, index) => {
    writeFileSync(join(own, `Dockerfile-${index}`), text);
    const secret = ['id=proxy.of-the-test,env=TEST_PROXY'];
    const target = {
      context: 'context',
      dockerfile: `../Dockerfile-${index}`,
      args,
      secret,
      output: [`type=local,dest=out-${index}`],
    };
    return [`t${index}`, target] as const;
  });
  writeFileSync(join(own, 'bake.json'), JSON.stringify({ target: Object.fromEntries(targets) }));
  const names = targets.map(([name]) => name);
  const env = { ...process.env, TEST_PROXY: 'https://delivered.example', BUILDX_NO_DEFAULT_ATTESTATIONS: '1' };
  await run('docker', ['buildx', 'bake', '--progress=plain', '-f', 'bake.json', ...names], { env, cwd: own });
  return outs;
}

function digests(image: string): readonly string[] {
  return readdirSync(image).map(
    (name) =>
      `${name} ${createHash('sha256')
        .update(readFileSync(join(image, name)))
        .digest('hex')}`,
  );
}
