import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Builder } from '../../../src/buildx/builder/builder.ts';
import { parseInspection } from '../../../src/buildx/builder/builder.ts';
import { driverLimits } from '../../../src/buildx/builder/driver-limits.ts';

type AskedOfDriver = Parameters<typeof driverLimits>[1];
const run = promisify(execFile);
const refusal =
  /is not supported for the docker driver|index annotations not supported|not implemented for docker driver/;

const nothing: AskedOfDriver = {
  platforms: [],
  cacheTo: [],
  attestations: [],
  outputs: [],
  annotations: [],
  load: false,
};

/** A cache service that nobody offers. */
const service = { ACTIONS_RUNTIME_TOKEN: 'x', ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' };

/** What is told before a build of the driver docker is what buildx refuses on this very engine, no more and no less. */
export function driverLimitScenarios(): void {
  describe('what the driver docker refuses', () => {
    let folder: string;
    let builder: Builder | undefined;

    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'limits-'));
      await writeFile(path.join(folder, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\n');
      builder = parseInspection((await run('docker', ['buildx', 'inspect', 'default'])).stdout);
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    test.each<readonly [string, Partial<AskedOfDriver>, readonly string[], Readonly<Record<string, string>>?]>([
      ['several platforms', { platforms: ['linux/amd64', 'linux/arm64'] }, ['--platform', 'linux/amd64,linux/arm64']],
      ['a cache in the image', { cacheTo: ['type=inline'] }, ['--cache-to', 'type=inline']],
      ['a cache in a registry', { cacheTo: ['127.0.0.1:1/x'] }, ['--cache-to', '127.0.0.1:1/x']],
      ["GitHub's cache", { cacheTo: ['type=gha'] }, ['--cache-to', 'type=gha'], service],
      [
        '`layer-cache: gha`',
        { cacheTo: ['type=gha,scope=s,mode=max,ignore-error=true'] },
        ['--cache-to', 'type=gha,scope=s,mode=max,ignore-error=true'],
        service,
      ],
      ["GitHub's cache outside a job", { cacheTo: ['type=gha'] }, ['--cache-to', 'type=gha']],
      ["GitHub's cache without its address", { cacheTo: ['type=gha,token=x'] }, ['--cache-to', 'type=gha,token=x']],
      ['provenance', { attestations: ['type=provenance,mode=max'] }, ['--attest', 'type=provenance,mode=max']],
      ['none', { attestations: ['type=provenance,disabled=true'] }, ['--attest', 'type=provenance,disabled=true']],
      ['an OCI archive', { outputs: ['type=oci,dest=x'] }, ['--output', 'type=oci,dest=out.tar']],
      ['an archive for docker', { outputs: ['type=docker,dest=x'] }, ['--output', 'type=docker,dest=out.tar']],
      ['a tar archive', { outputs: ['type=tar,dest=x'] }, ['--output', 'type=tar,dest=out.tar']],
      [
        'a push by digest',
        { outputs: ['type=image,push=true,push-by-digest=true,name=x'] },
        ['--output', 'type=image,push=true,push-by-digest=true,name=127.0.0.1:1/x'],
      ],
      ['an annotation of an index', { annotations: ['index:a=b'] }, ['--annotation', 'index:a=b']],
      ['an annotation', { annotations: ['a=b'] }, ['--annotation', 'a=b']],
    ])('%s', async (_, asked, flags, env = {}) => {
      if (builder === undefined) throw new Error('buildx shows no builder');
      const end = await run('docker', ['buildx', 'build', '--builder', 'default', ...flags, '.'], {
        cwd: folder,
        env: { ...process.env, ...env },
      }).catch((error: { readonly stderr?: string }) => ({ stderr: error.stderr ?? '' }));
      const told = driverLimits(builder, { ...nothing, ...asked }, { engineStore: undefined, env });
      expect(told.length > 0).toBe(refusal.test(end.stderr));
    });
  });
}
