// The builds that are compared. Each gives its wall time in milliseconds.
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** Mounts that no build has used yet. */
export const freshNamespace = () => `bench-${randomBytes(8).toString('hex')}`;

/** Go's settings for RUNs: those of this machine, with the counting proxy before the others. */
export function settings(proxyUrl) {
  return { GOPROXY: proxyUrl, GOSUMDB: 'off' };
}

/** `docker buildx build` alone, in the given namespace: cold when it is new, with kept mounts when it is not. */
export async function plainBuild(app, dockerfile, namespace, proxyUrl, extra = []) {
  const go = settings(proxyUrl);
  const ids = { GOPROXY: 'cached-go-docker-build-goproxy', GOSUMDB: 'cached-go-docker-build-gosumdb' };
  const file = await withSettings(app, dockerfile, ids);
  try {
    return await timed(
      'docker',
      [
        'buildx',
        'build',
        '--progress=plain',
        '--network=host',
        '--file',
        file,
        '--build-arg',
        `BUILDKIT_CACHE_MOUNT_NS=${namespace}`,
        ...Object.entries(ids).flatMap(([variable, id]) => ['--secret', `id=${id},env=${variable}`]),
        ...extra,
        app.folder,
      ],
      go,
    );
  } finally {
    await rm(path.dirname(file), { recursive: true, force: true });
  }
}

/** The whole pipeline by its command line, main and post together. */
export async function ourBuild(app, dockerfile, namespace, proxyUrl, store) {
  const report = path.join(store, 'report.json');
  const run = await timed(
    process.execPath,
    [
      path.join(root, 'dist/cli.js'),
      'build',
      '--network',
      'host',
      '--file',
      path.join(app.folder, dockerfile),
      '--goproxy',
      proxyUrl,
      '--gosumdb',
      'off',
      '--report-file',
      report,
      '--build-args',
      `BUILDKIT_CACHE_MOUNT_NS=${namespace}`,
      app.folder,
    ],
    { XDG_CACHE_HOME: store },
  );
  return { ...run, report: JSON.parse(await readFile(report, 'utf8')) };
}

/** The Dockerfile with the same settings that the action delivers, so that both builds have the same RUNs. */
async function withSettings(app, dockerfile, ids) {
  const text = await readFile(path.join(app.folder, dockerfile), 'utf8');
  const flags = Object.entries(ids)
    .map(([variable, id]) => `--mount=type=secret,id=${id},env=${variable}`)
    .join(' ');
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-dockerfile-'));
  const file = path.join(folder, dockerfile);
  await writeFile(file, text.replaceAll(/^RUN /gm, `RUN ${flags} `));
  return file;
}

/** Action ids of the entries that were made in a namespace's build cache since a time (s), read by a build of its own. */
export async function madeEntries(namespace, image, since) {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-entries-'));
  try {
    await writeFile(
      path.join(folder, 'Dockerfile'),
      [
        `FROM ${image} AS read`,
        'USER 0:0',
        `ARG NONCE=${randomBytes(8).toString('hex')}`,
        'RUN --network=none --mount=type=cache,target=/.mount,id=/root/.cache/go-build mkdir -p /out && cd /.mount && find . -type f -path "./??/*-a" | xargs cat > /out/entries; echo $NONCE > /dev/null',
        'FROM scratch',
        'COPY --from=read /out/ /',
        '',
      ].join('\n'),
    );
    execFileSync(
      'docker',
      [
        'buildx',
        'build',
        '--quiet',
        '--build-arg',
        `BUILDKIT_CACHE_MOUNT_NS=${namespace}`,
        '--output',
        `type=local,dest=${folder}/out`,
        folder,
      ],
      { stdio: 'pipe' },
    );
    const lines = (await readFile(path.join(folder, 'out/entries'), 'utf8'))
      .split('\n')
      .filter((line) => line.startsWith('v1 '));
    return new Set(
      lines
        .map((line) => line.split(/\s+/))
        .filter((fields) => Number(fields[4]) / 1e9 >= since)
        .map((fields) => fields[1]),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function timed(program, args, env) {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve({ ms: performance.now() - begin, output });
      else reject(new Error(`${program} ended with ${code}:\n${output.split('\n').slice(-30).join('\n')}`));
    });
  });
}
