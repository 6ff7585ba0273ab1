import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshNamespace, tinyModule } from '../harness/workspace.ts';
import type { Workspace } from '../harness/workspace.ts';
import { plainBuild } from './builds.ts';
import type { PipelineRun, Rig } from './rig.ts';
import { openRig, unique } from './rig.ts';

const syntax = '# syntax=docker/dockerfile:1.6';
const withArgument = `${syntax}
FROM golang:1.26 AS build
ARG GOPROXY
WORKDIR /src
COPY . .
RUN go mod download
RUN go build -v . && mkdir /built && echo built > /built/out

FROM scratch
COPY --from=build /built/out /out
`;

let rig: Rig;
let workspace: Workspace;

beforeAll(async () => {
  await promisify(execFile)('bash', [path.join(import.meta.dirname, '../../scripts/engine.sh'), 'frontend']);
  rig = await openRig();
  workspace = await tinyModule();
  await workspace.write('nonce.txt', unique());
});
afterAll(async () => {
  await Promise.all([rig.close(), workspace.remove()]);
});

test('the frontend is a real one that is too old for secrets as variables', async () => {
  const dockerfile = 'FROM scratch\nRUN --mount=type=secret,id=a,env=A /none\n';
  await workspace.write('Old.Dockerfile', `${syntax}\n${dockerfile}`);
  const build = plainBuild(workspace, freshNamespace(), ['--file', path.join(workspace.folder, 'Old.Dockerfile')]);
  await expect(build).rejects.toThrow(/unexpected key 'env' in 'env=A'/);
});

describe('a Dockerfile with a frontend that is too old for secrets as variables', () => {
  let cold: PipelineRun;
  let warm: PipelineRun;
  let without: PipelineRun;

  beforeAll(async () => {
    const store = await rig.folder();
    // The module's go.sum is whole: nobody is asked for sums.
    const run = async (dockerfile: string): Promise<PipelineRun> => {
      await workspace.write('Dockerfile', dockerfile);
      return rig.run({ workspace, store, inputs: { gosumdb: '' } });
    };
    cold = await run(withArgument);
    await workspace.edit('tiny.go', '42', '43');
    warm = await run(withArgument);
    await workspace.edit('tiny.go', '43', '44');
    without = await run(withArgument.replace('ARG GOPROXY\n', ''));
  });

  test('gets the cache mounts, and the proxy by the argument that it declares', () => {
    expect([cold.code, cold.modules.hit, cold.build.hit, cold.warnings]).toEqual([0, 'miss', 'miss', []]);
    expect(cold.stdout).toMatch(/docker-image:\/\/docker\.io\/docker\/dockerfile:1\.6/);
    expect(cold.stdout).toMatch(/GOPROXY +as build argument/);
    expect(cold.requests).toContainEqual(expect.stringMatching(/\/github\.com\/pkg\/errors\/@v\/v0\.9\.1\.zip$/));
    expect(cold.compiled).toEqual(['example.com/tiny']);
  });

  test('is warm the next time', () => {
    expect([warm.code, warm.modules.hit, warm.build.hit, warm.warnings]).toEqual([0, 'exact', 'exact', []]);
    expect([warm.requests, warm.compiled]).toEqual([[], ['example.com/tiny']]);
  });

  test('builds without the argument as well, and a warning says where it belongs', () => {
    expect([without.code, without.modules.hit, without.build.hit]).toEqual([0, 'exact', 'exact']);
    expect(without.warnings).toEqual([
      expect.stringMatching(/^\S+: .*GOPROXY cannot be delivered.*declare ARG GOPROXY in the stage, before line 5\.$/s),
    ]);
    expect([without.requests, without.compiled]).toEqual([[], ['example.com/tiny']]);
  });
});
