// The main job on a real Go service: cold, one line changed, warm on mounts that the builder has never seen.
// Needs Node 20 and Go; brings up Docker if there is none. Leaves nothing behind but the engine.
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seconds, megabytes, table } from './demo/show.mjs';

const root = path.resolve(import.meta.dirname, '..');
const run = randomBytes(6).toString('hex');
const image = `cached-go-docker-build-demo:${run}`;
const folder = await mkdtemp(path.join(tmpdir(), 'cached-go-docker-build-demo-'));
const service = path.join(folder, 'web-service');

try {
  execFileSync('bash', [path.join(root, 'scripts/engine.sh'), 'up'], { stdio: ['ignore', 'inherit', 'inherit'] });
  await cp(path.join(root, 'examples/web-service'), service, { recursive: true });
  const cold = await build('cold: empty mounts, nothing stored');
  const file = path.join(service, 'internal/pagetoken/pagetoken.go');
  const source = await readFile(file, 'utf8');
  const changed = source.replace('malformed page token', `malformed page token (${run})`);
  if (changed === source) throw new Error(`${file} has no line to change`);
  await writeFile(file, changed);
  const warm = await build('warm: one source line changed, on mounts that the builder has never seen');
  const answer = await healthOfImage();
  console.log(`\n${table(cold, warm)}`);
  console.log(`\nGET /healthz of the image just built: ${answer}`);
  console.log(
    `Warm took ${((100 * warm.ms) / cold.ms).toFixed(0)} % of the cold time (${seconds(warm.ms)} of ${seconds(cold.ms)}), with ${megabytes(warm.restoredBytes)} restored.`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
  docker(['image', 'rm', '--force', image], 'ignore');
}

/**
 * Runs the whole pipeline by its command line. A new namespace gives the mounts of a fresh runner, and an added host of its name the
 * layers of one: on a builder that outlives the job BuildKit leaves the namespace out of the layers' key.
 */
async function build(title) {
  const namespace = `demo-${randomBytes(6).toString('hex')}`;
  console.log(`\n=== ${title} ===\n`);
  const report = path.join(folder, 'report.json');
  const args = [
    'build',
    '--load',
    '--tags',
    image,
    '--report-file',
    report,
    '--build-args',
    `BUILDKIT_CACHE_MOUNT_NS=${namespace}`,
    '--add-hosts',
    `${namespace}.invalid:127.0.0.1`,
  ];
  for (const [flag, variable] of [
    ['goproxy', 'GOPROXY'],
    ['gosumdb', 'GOSUMDB'],
  ]) {
    const value = execFileSync('go', ['env', variable], { encoding: 'utf8' }).trim();
    if (value !== '') args.push(`--${flag}`, value);
  }
  const begin = performance.now();
  const code = await exitCode(
    spawn(process.execPath, [path.join(root, 'dist/cli.js'), ...args, service], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...ownEnvironment(), XDG_CACHE_HOME: path.join(folder, 'cache') },
    }),
  );
  const ms = performance.now() - begin;
  if (code !== 0) throw new Error(`the build ended with ${code}`);
  const { phases, caches } = JSON.parse(await readFile(report, 'utf8'));
  return { ms, phases, caches, restoredBytes: caches.reduce((sum, cache) => sum + cache.restored.bytes, 0) };
}

/** That of a developer, also in CI: a service without a repository has no branch there that may save. */
function ownEnvironment() {
  const ofCi =
    /^(?:CI|TF_BUILD|JENKINS_(?:URL|HOME)|CONTINUOUS_INTEGRATION|BUILD_NUMBER|BUILD_ID|RUN_ID|TEAMCITY_VERSION|CODEBUILD_BUILD_ID)$|^(?:CI|GITHUB|GITLAB|BUILDKITE|CIRCLE|BITBUCKET|DRONE)_|^(?:BUILDKITE|CIRCLECI|DRONE)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofCi.test(name)));
}

async function healthOfImage() {
  const container = docker(['run', '--detach', '--rm', '--publish', '127.0.0.1::8080', image]).trim();
  try {
    const [address] = docker(['port', container, '8080/tcp']).trim().split('\n');
    for (let tries = 0; ; tries += 1) {
      try {
        const response = await fetch(`http://${address}/healthz`, { signal: AbortSignal.timeout(2000) });
        if (response.ok) return `${response.status} ${(await response.text()).trim()}`;
        throw new Error(`it answers ${response.status}`);
      } catch (error) {
        if (tries === 30) throw new Error('the service does not become healthy', { cause: error });
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  } finally {
    docker(['rm', '--force', container], 'ignore');
  }
}

function docker(args, stderr = 'inherit') {
  try {
    return execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', stderr] });
  } catch (error) {
    if (stderr === 'ignore') return '';
    throw error;
  }
}

function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
