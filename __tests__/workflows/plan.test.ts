import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { type ActRun, runAct } from './act-run.ts';
import { commitAll, copyOfExample, copyOfThis, type Repository } from './repositories.ts';

const workflow = '.github/workflows/plan.yml';
const names = ['api', 'audit', 'checksum', 'gateway', 'scheduler', 'worker'];

let monorepo: Repository;
let itself: Repository;
/** The commit that was pushed last; none before the first push. */
let before = '0'.repeat(40);

beforeAll(async () => {
  [monorepo, itself] = await Promise.all([copyOfExample('monorepo'), copyOfThis()]);
  const output = (name: string): string => `\${{ steps.plan.outputs.${name} }}`;
  const plan = 'cached-go-docker-build/cached-go-docker-build/plan@v1';
  const jobs = {
    plan: {
      'runs-on': 'ubuntu-latest',
      outputs: { matrix: output('matrix'), any: output('any') },
      steps: [{ uses: 'actions/checkout@v5' }, { id: 'plan', uses: plan }],
    },
    image: {
      needs: 'plan',
      if: "needs.plan.outputs.any == 'true'",
      strategy: { matrix: '${{ fromJSON(needs.plan.outputs.matrix) }}' },
      'runs-on': 'ubuntu-latest',
      steps: [
        {
          env: { NAME: '${{ matrix.name }}', FILE: '${{ matrix.file }}', SCOPE: '${{ matrix.cache-scope }}' },
          run: 'echo "leg $NAME $FILE $SCOPE"',
        },
      ],
    },
  };
  await writeFile(path.join(monorepo.folder, workflow), stringify({ name: 'Plan', on: 'push', jobs }));
});

afterAll(() => Promise.all([monorepo.remove(), itself.remove()]));

async function push(file: string, text: string): Promise<ActRun> {
  await writeFile(path.join(monorepo.folder, file), text);
  const payload = { before };
  before = await commitAll(monorepo.folder);
  const run = await runAct({
    folder: monorepo.folder,
    workflow,
    payload,
    runId: '301',
    env: {},
    repositories: { 'cached-go-docker-build/cached-go-docker-build@v1': itself.folder },
  });
  if (run.code !== 0) throw new Error(run.text);
  return run;
}

const legsOf = (run: ActRun): readonly string[] =>
  run.lines.flatMap(({ text }) => /^leg (.*)$/.exec(text)?.[1] ?? []).toSorted();
const leg = (name: string): string => `${name} services/${name}/Dockerfile ${name}`;

describe('a matrix that is planned', () => {
  test('of the first push: a job for each image', async () => {
    expect(legsOf(await push('README.md', 'first'))).toEqual(names.map(leg));
  });

  test('of a shared package: a job for each image that imports it', async () => {
    const run = await push('libs/job/more.go', 'package job\n');
    expect(legsOf(run)).toEqual(['api', 'audit', 'scheduler', 'worker'].map(leg));
  });

  test('of a README: no job', async () => {
    expect(legsOf(await push('README.md', 'second'))).toEqual([]);
  });
});
