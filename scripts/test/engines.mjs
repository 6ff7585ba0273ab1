import { mkdir, mkdtemp } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { mayRunAgain, runProgram } from '../run-program.mjs';
import { removeTree } from './remove-tree.mjs';

const script = path.join(import.meta.dirname, '..', 'engine.sh');
const startMs = 600_000;

/**
 * The two engines of the tests, each started once, when it is first asked for. The first is the machine's own; the
 * second is a private one with an empty store of the other kind (containerd's image store or overlay2).
 */
export function engines() {
  let first;
  let second;
  let folder;

  const openFirst = async () => {
    const up = await engineScript(['up']);
    if (up.trouble !== '') return { trouble: `no engine: ${up.trouble}` };
    const info = await runProgram(['docker', 'info', '--format', '{{json .DriverStatus}}'], {
      timeoutMs: 60_000,
      capture: true,
    });
    if (info.code !== 0) return { trouble: `no engine: ${info.output.trim() || info.trouble}` };
    return {
      trouble: '',
      store: info.stdout.includes('io.containerd.snapshotter') ? 'containerd' : 'overlay2',
      env: {},
    };
  };

  const openSecond = async () => {
    const { trouble, store } = await one.first();
    if (trouble !== '') return { trouble };
    const cache = path.join(process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'), 'cached-go-docker-build');
    await mkdir(cache, { recursive: true });
    // A root of this run's own: other engines of the machine are neither used nor stopped.
    folder = await mkdtemp(path.join(cache, 'test-engine-'));
    const other = store === 'containerd' ? 'overlay2' : 'containerd';
    const started = await engineScript(['second', '--store', other], folder);
    if (started.trouble !== '') return { trouble: `no second engine: ${started.trouble}` };
    const host = /^DOCKER_HOST=(.+)$/m.exec(started.stdout)?.[1] ?? '';
    const images = await engineScript(['images', '--host', host], folder);
    if (images.trouble !== '') return { trouble: `no base images on the second engine: ${images.trouble}` };
    return { trouble: '', store: other, env: { DOCKER_HOST: host } };
  };

  const one = {
    first: () => (first ??= openFirst()),
    second: () => (second ??= openSecond()),
    close: async () => {
      await second?.catch(() => undefined);
      if (folder === undefined) return '';
      mayRunAgain();
      const down = await engineScript(['down'], folder);
      if (down.trouble !== '') return `the second engine could not be stopped: ${down.trouble}`;
      await removeTree(folder);
      return '';
    },
  };
  return one;
}

async function engineScript(words, engineRoot) {
  const env =
    engineRoot === undefined ? process.env : { ...process.env, CACHED_GO_DOCKER_BUILD_ENGINE_ROOT: engineRoot };
  const ended = await runProgram(['bash', script, ...words], { env, timeoutMs: startMs, toStderr: true });
  return {
    stdout: ended.stdout,
    trouble: ended.code === 0 ? '' : ended.trouble || `scripts/engine.sh ${words[0]} failed`,
  };
}
