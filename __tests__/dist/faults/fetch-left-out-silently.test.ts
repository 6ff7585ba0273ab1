import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { WholeRun } from '../../harness/action-run.ts';
import { startJob } from '../../harness/action-run.ts';
import { expectSuccess } from '../../harness/expect-success.ts';
import type { FaultProject } from '../../harness/faults.ts';
import { dryRun, faultProject } from '../../harness/faults.ts';
import { buildInputs } from '../../harness/service-inputs.ts';
import type { GoProxy } from '../../servers/go-proxy.ts';
import { startGoProxy } from '../../servers/go-proxy.ts';

jest.setTimeout(300_000);

let proxy: GoProxy;
let project: FaultProject;
let store: string;

beforeAll(async () => {
  [proxy, project] = await Promise.all([startGoProxy(), faultProject('fetch-left-out-silently')]);
  store = await mkdtemp(path.join(tmpdir(), 'skipped-'));
});
afterAll(() => Promise.all([proxy.close(), project.remove(), rm(store, { recursive: true, force: true })]));

async function run(inputs: Readonly<Record<string, string>> = {}): Promise<WholeRun> {
  const job = await startJob({ workspace: project.folder, env: { XDG_CACHE_HOME: store } });
  try {
    return await job.run({
      inputs: buildInputs(proxy, { 'cache-store': 'local', outputs: 'type=cacheonly', ...inputs }),
    });
  } finally {
    await job.remove();
  }
}

const skipped = ({ stdout, post, report }: WholeRun): readonly (readonly [string, boolean])[] =>
  report.phases
    .filter(({ outcome }) => outcome === 'skipped')
    .map(({ name, reason }) => [name, `${stdout}${post.stdout}`.includes(`${name} skipped: ${reason}\n`)]);

describe('a phase that is left out has its line in the log and in the summary', () => {
  test('make builds what nobody can see: nothing is fetched', async () => {
    const dockerfile = path.join(project.folder, 'Dockerfile');
    const text = await readFile(dockerfile, 'utf8');
    // The image's own make stands in: the golang image of the tests has none.
    await writeFile(
      dockerfile,
      text
        .replace('golang:1.26-bookworm', 'golang:1.26')
        .replace(
          'COPY . .',
          `COPY . .\nRUN printf '#!/bin/sh\\nCGO_ENABLED=0 go build -o /app .\\n' >/usr/local/bin/make && chmod +x /usr/local/bin/make`,
        ),
    );
    const cold = await run();
    expectSuccess(cold);
    expect(cold.stdout).toMatch(/^fetch skipped: .*calls make, and the analysis cannot tell what that builds/m);
    expect(cold.summary).toMatch(/^- Skipped: .*fetch&#58;.*calls make/m);
    expect(skipped(cold)).toContainEqual(['fetch', true]);
  });

  test('no cache: neither restored, put in, fetched, read nor saved', async () => {
    const off = await run({ cache: 'off', preflight: 'off' });
    expectSuccess(off);
    expect(skipped(off)).toEqual(['restore', 'inject', 'fetch', 'extract', 'save'].map((name) => [name, true]));
    expect(off.stdout).toMatch(/^preflight skipped: /m);
  });
});

test('the edited Dockerfile can be copied: its tabs and lines are the file’s', async () => {
  const heredoc = 'RUN <<-EOF\n\tset -e\n\t\tgo env  GOPATH\t# a\ttab\n\tEOF\n';
  await writeFile(
    path.join(project.folder, 'Dockerfile'),
    `FROM golang:1.26 AS build\nWORKDIR /src\nCOPY . .\n${heredoc}RUN go build -o /app .\nFROM scratch\nCOPY --from=build /app /app\n`,
  );
  const { stdout, code } = await dryRun(project.folder);
  expect(code).toBe(0);
  const shown = stdout.slice(stdout.indexOf('Edited Dockerfile\n'));
  expect(shown).toContain('\n\tset -e\n\t\tgo env  GOPATH\t# a\ttab\n\tEOF\n');
  expect(shown).toMatch(/^FROM golang:1\.26 AS build$/m);
});
