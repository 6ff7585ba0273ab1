import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile, spawn } from 'node:child_process';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { docker } from '../builds.ts';
import type { PipelineRun, Rig } from '../rig.ts';
import { changeGreeting, greeting } from '../rig.ts';

const runProgram = promisify(execFile);
const script = path.join(import.meta.dirname, '../../../scripts/engine.sh');

export function otherEngineScenarios(open: () => Rig): void {
  describe('a warm run on an engine with an empty root', () => {
    let store: string;
    let engine: string;
    let warm: PipelineRun;
    let word: string;
    let known: string;

    beforeAll(async () => {
      const { workspace } = await open().cold();
      const { stdout: driver } = await docker(['info', '--format', '{{.Driver}}']);
      // Of the other kind, whichever engine these tests run on: only the folder with the snapshots is the same.
      store = driver.trim() === 'overlay2' ? 'containerd' : 'overlay2';
      engine = (await engines(['second', '--fresh', '--store', store])).trim().replace('DOCKER_HOST=', '');
      known = (await docker(['-H', engine, 'buildx', 'du'])).stdout;
      await copyImage('golang:1.26', engine);
      word = await changeGreeting(workspace);
      warm = await open().run({ workspace, store: await open().coldStore(), dockerHost: engine });
    });
    afterAll(() => engines(['down']));

    test('the engine is another one and knew nothing', async () => {
      const { stdout } = await docker(['-H', engine, 'info', '--format', '{{.Driver}} {{.ID}}']);
      const own = await docker(['info', '--format', '{{.Driver}} {{.ID}}']);
      expect(stdout.startsWith('overlay2')).toBe(store === 'overlay2');
      expect(stdout.split(' ')[1]).not.toBe(own.stdout.split(' ')[1]);
      expect(known).toMatch(/Total:\s+0B/);
    });

    test('it restores both caches, asks for nothing and compiles the change', async () => {
      expect([warm.code, warm.modules.hit, warm.build.hit, warm.requests]).toEqual([0, 'exact', 'exact', []]);
      expect(warm.compiled).toEqual(['example.com/service', 'example.com/service/greet']);
      expect(warm.build.saved?.bytes).toBeGreaterThan(0);
      expect(await greeting(warm.image)).toContain(`${word} world`);
    });
  });
}

/** Engines of this test alone: another root folder than that of the engine that the tests may run on. */
async function engines(args: readonly string[]): Promise<string> {
  const cache = process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache');
  const root = path.join(cache, 'cached-go-docker-build', 'engine-of-tests');
  const env = { ...process.env, CACHED_GO_DOCKER_BUILD_ENGINE_ROOT: root };
  return (await runProgram(script, args, { env })).stdout;
}

async function copyImage(image: string, to: string): Promise<void> {
  const save = spawn('docker', ['save', image], { stdio: ['ignore', 'pipe', 'inherit'] });
  const load = spawn('docker', ['-H', to, 'load', '-q'], { stdio: [save.stdout, 'ignore', 'inherit'] });
  const code = await new Promise((resolve, reject) => load.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`docker load of ${image} ended with ${String(code)}`);
}
