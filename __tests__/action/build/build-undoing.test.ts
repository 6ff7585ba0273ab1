import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { mainBoundary } from '../../../src/action/services/error-boundary.ts';
import { runMain } from '../../../src/action/run-main.ts';
import { runPost } from '../../../src/action/run-post.ts';
import { decodeState } from '../../../src/action/caches/post-state.ts';
import type { Command } from '../../../src/platform/shell.ts';
import type { RunReport } from '../../../src/report/run-report.ts';
import type { Played } from '../../fakes/shell.ts';
import { coldExtract } from '../docker.ts';
import { givenRun, type GivenRun, type RunOptions, service } from '../given.ts';

const dockerfile = `FROM golang:1.26 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /app .
RUN slim
FROM scratch
COPY --from=build /app /app
`;
const files = { ...service, Dockerfile: dockerfile };
const busy = 'slim: unlinkat /go/pkg/mod: device or resource busy';
const cacheBusy = "rm: cannot remove '/root/.cache/go-build': Device or resource busy";

/** A build that fails at a line of the Dockerfile after its RUN has printed something. */
function failing(heading: string, line: number, ...said: readonly string[]): Played {
  const exit = 'process "/bin/sh -c slim" did not complete successfully: exit code: 1';
  const lines = [
    `#1 [build 4/5] ${heading}`,
    ...said.map((text) => `#1 0.2 ${text}`),
    `#1 ERROR: ${exit}`,
    ...(line === 0 ? [] : [`Dockerfile:${line}`, '-'.repeat(20), `   ${line} | >>> ${heading}`, '-'.repeat(20)]),
    `ERROR: failed to build: failed to solve: ${exit}`,
  ];
  return { code: 1, stderr: `${lines.join('\n')}\n`, ms: 5000 };
}

/** A green build of the Dockerfile as it was given, whose RUNs took their time. */
function green(text: string): Played {
  const runs = text.split('\n').filter((line) => line.startsWith('RUN '));
  return {
    stderr: runs.map((run, at) => `#${at + 1} [build ${at + 3}/4] ${run}\n#${at + 1} DONE 2.0s\n\n`).join(''),
  };
}

const builtText = ({ argv }: Command): string => readFileSync(argv[argv.indexOf('--file') + 1] ?? '', 'utf8');
const mounts = (text: string, target: string): boolean => text.includes(`target=${target}`);

/** The engine of a RUN that removes the module cache. */
const removing = (command: Command): Played => {
  const text = builtText(command);
  return mounts(text, '/go/pkg/mod') ? failing('RUN slim', 5, 'removing', busy) : green(text);
};

const given = (build: (command: Command) => Played, options: RunOptions = {}): RunOptions => ({
  files,
  docker: { build, extract: coldExtract },
  ...options,
  inputs: { 'dockerfile-edits': 'auto', tags: 'app:1', secrets: 'token=abc', ...options.inputs },
});

const main = (run: GivenRun): Promise<number> => mainBoundary(run.services, () => runMain(run.services));
const builds = (run: GivenRun): readonly Command[] =>
  run.shell.matching(/buildx build/).filter(({ argv }) => argv.includes('--progress=plain'));
const notes = (run: GivenRun): readonly string[] =>
  run.store.entries.map(({ key }) => key).filter((key) => key.includes('-withheld-'));
const lookups = (run: GivenRun): number =>
  run.store.calls.filter(({ method, keys }) => method === 'find' && keys.some((key) => key.includes('-withheld-')))
    .length;
const phases = (run: GivenRun): readonly string[] =>
  reportOf(run)
    .phases.filter(({ name }) => name === 'build')
    .map(({ outcome }) => outcome);
const undone = (run: GivenRun) => reportOf(run).findings.filter(({ rule }) => rule === 'edit-undone');

function reportOf(run: GivenRun): RunReport {
  const state = decodeState(run.workflow.saved.get('run') ?? '');
  if (state === undefined) throw new Error(`there is no state: ${run.log.text()}`);
  return state.report;
}

describe('a RUN that fails with an added mount', () => {
  test('is built again without it, and the run is green', async () => {
    const run = await givenRun(given(removing));
    expect(await main(run)).toBe(0);
    expect([reportOf(run).result, phases(run)]).toEqual(['success', ['failed', 'done']]);
    expect(run.workflow.outputs.get('digest')).toBe('sha256:digest');
    expect(run.log.messages('error')).toEqual([]);
  });

  test('keeps everything else of the build', async () => {
    const run = await givenRun(given(removing));
    await main(run);
    const folderless = ({ argv }: Command) => argv.map((word) => word.replace(/\/build-\w+\//, '/build/'));
    const [first, second, ...more] = builds(run);
    if (first === undefined || second === undefined) throw new Error('there were no two builds');
    expect(more).toEqual([]);
    expect(folderless(second)).toEqual(folderless(first));
    expect(second.argv.join(' ')).toContain('--tag app:1');
    expect(second.env).toEqual(first.env);
  });

  test('is told once, at its line, with the words, what is noted and what to write', async () => {
    const run = await givenRun(given(removing));
    await main(run);
    const message = `Stage build: with the added cache mount at /go/pkg/mod this RUN failed ("${busy}"), so the image is built again without it. The failure is recorded: later runs do not add this mount until this RUN or a program that it calls changes.`;
    expect(undone(run)).toMatchObject([{ file: 'Dockerfile', line: 5, message }]);
    const told = run.log.entries.filter(({ level, message: text }) => level === 'warning' && text.includes(busy));
    expect(told).toMatchObject([{ place: { title: 'edit-undone', file: 'Dockerfile', line: 5 } }]);
    expect(told[0]?.message).toContain('`dockerfile-edits: off`');
  });

  test('has its cache off and the other one saved, without a time that is not one', async () => {
    const run = await givenRun(given(removing));
    await main(run);
    expect(reportOf(run).caches).toMatchObject([
      {
        kind: 'modules',
        hit: 'off',
        verdict: null,
        reason: expect.stringContaining('the added one is left out: with'),
      },
      {
        kind: 'build',
        hit: 'miss',
        verdict: null,
        verdictReason: expect.stringContaining('used the layers of the first'),
      },
    ]);
    expect(reportOf(run).verdict).toMatchObject({ coldMs: 0, netMs: 0 });
    await runPost(run.post().services);
    const saved = run.store.entries.find(({ key }) => key.includes('-build-1-build-'));
    expect(JSON.parse(Buffer.from(saved?.files.get('manifest.json') ?? '').toString())).toMatchObject({ timings: [] });
  });

  test('is known by its heading where BuildKit names no line', async () => {
    const run = await givenRun(
      given((command) => {
        const text = builtText(command);
        const heading = text.split('\n').find((line) => line.endsWith(' slim')) ?? '';
        return mounts(text, '/go/pkg/mod') ? failing(heading, 0, busy) : green(text);
      }),
    );
    expect([await main(run), phases(run)]).toEqual([0, ['failed', 'done']]);
  });
});

describe('later runs', () => {
  const later = { env: { GITHUB_RUN_ID: '78' } };

  test('leave the mount out from the start', async () => {
    const first = await givenRun(given(removing));
    await main(first);
    expect(notes(first)).toEqual([expect.stringMatching(/-withheld-[0-9a-f]{12}-[0-9a-f]{12}-0m$/)]);
    const second = await first.next(given(removing, later));
    expect([await main(second), phases(second), lookups(second)]).toEqual([0, ['done'], 1]);
    expect(undone(second)).toMatchObject([
      { line: 5, message: expect.stringContaining('an earlier run failed with the added cache mount') },
    ]);
    expect(mounts(second.log.text(), '/root/.cache/go-build')).toBe(true);
  });

  test('try it again where the RUN has changed, and not where a line before it has', async () => {
    const first = await givenRun(given(removing));
    await main(first);
    const moved = await first.next(given(removing, later));
    writeFileSync(`${first.workspace}/Dockerfile`, `# a remark\n${dockerfile}`);
    expect([await main(moved), phases(moved)]).toEqual([0, ['done']]);
    expect(undone(moved)).toMatchObject([{ line: 6 }]);
    writeFileSync(`${first.workspace}/Dockerfile`, dockerfile.replace('RUN slim', 'RUN slim --all'));
    const changed = await first.next(given(removing, later));
    expect([await main(changed), phases(changed)]).toEqual([0, ['failed', 'done']]);
  });

  test('try it again where a script has changed that the RUN calls', async () => {
    const script = { ...files, Dockerfile: dockerfile.replace('RUN slim', 'RUN ./tidy.sh'), 'tidy.sh': 'slim\n' };
    const first = await givenRun(given(removing, { files: script }));
    await main(first);
    const same = await first.next(given(removing, later));
    expect([await main(same), phases(same)]).toEqual([0, ['done']]);
    writeFileSync(`${first.workspace}/tidy.sh`, 'slim --all\n');
    const changed = await first.next(given(removing, later));
    expect([await main(changed), phases(changed)]).toEqual([0, ['failed', 'done']]);
  });

  test('and another use in the same job know it too', async () => {
    const first = await givenRun(given(removing));
    await main(first);
    const second = await first.next(given(removing));
    expect([await main(second), phases(second)]).toEqual([0, ['done']]);
  });
});

describe('the store', () => {
  test('is not asked where RUNs with added mounts have go commands alone', async () => {
    const run = await givenRun(
      given((command) => green(builtText(command)), {
        files: { ...files, Dockerfile: dockerfile.replace(/RUN slim\n/, '') },
      }),
    );
    expect([await main(run), lookups(run)]).toEqual([0, 0]);
  });

  test('is not asked in a dry run, nor where nothing may be read of it', async () => {
    const dry = await givenRun(given(removing, { inputs: { 'dry-run': 'true' } }));
    const mute = await givenRun(given(removing, { env: { ACTIONS_CACHE_MODE: 'write-only' } }));
    expect([await main(dry), lookups(dry)]).toEqual([0, 0]);
    expect([await main(mute), lookups(mute)]).toEqual([0, 0]);
  });

  test.each<[string, RunOptions, string]>([
    [
      'does not take it',
      { store: { trouble: { save: 'it is full' } } },
      'the failure could not be recorded: it is full.',
    ],
    [
      'may not be written',
      { env: { ACTIONS_CACHE_MODE: 'read' } },
      'may not record the failure: ACTIONS_CACHE_MODE is read.',
    ],
    [
      'is not for this event',
      { env: { GITHUB_EVENT_NAME: 'issue_comment' } },
      'without write access to the repository.',
    ],
  ])('that %s leaves the run green, and the finding says so', async (_, options, said) => {
    const run = await givenRun(given(removing, options));
    expect([await main(run), phases(run), notes(run)]).toEqual([0, ['failed', 'done'], []]);
    expect(undone(run)[0]?.message).toContain('The next run adds the mount again, because ');
    expect(undone(run)[0]?.message).toContain(said);
  });

  test('that does not answer is none', async () => {
    const run = await givenRun(given(removing, { store: { trouble: { find: 'no answer' } } }));
    expect([await main(run), phases(run)]).toEqual([0, ['failed', 'done']]);
  });
});

describe('both caches', () => {
  test('are left out one after the other, and noted together', async () => {
    const run = await givenRun(
      given((command) => {
        const text = builtText(command);
        if (mounts(text, '/go/pkg/mod')) return failing('RUN slim', 5, busy);
        return mounts(text, '/root/.cache/go-build') ? failing('RUN slim', 5, cacheBusy) : green(text);
      }),
    );
    expect([await main(run), phases(run)]).toEqual([0, ['failed', 'failed', 'done']]);
    expect(undone(run)).toHaveLength(2);
    expect(notes(run)).toEqual([expect.stringMatching(/-0b\.0m$/)]);
  });

  test('are left out in one build where one output blames both', async () => {
    const run = await givenRun(
      given((command) => {
        const text = builtText(command);
        return mounts(text, '/go/pkg/mod') ? failing('RUN slim', 5, busy, cacheBusy) : green(text);
      }),
    );
    expect([await main(run), phases(run)]).toEqual([0, ['failed', 'done']]);
  });

  test('of another stage are left out in the third build, which is the last', async () => {
    const two = `${dockerfile.replace('FROM scratch', 'FROM golang:1.26 AS other\nRUN go build -o /x . && slim\nFROM scratch')}COPY --from=other /x /x\n`;
    const run = await givenRun(
      given(
        (command) => {
          const [first = '', second = ''] = builtText(command).split('AS other');
          if (mounts(first, '/go/pkg/mod')) return failing('RUN slim', 5, busy);
          return mounts(second, '/go/pkg/mod') ? failing('RUN slim', 7, busy) : failing('RUN slim', 5, 'no');
        },
        { files: { ...files, Dockerfile: two } },
      ),
    );
    expect([await main(run), builds(run).length]).toEqual([1, 3]);
    const [last] = builds(run).toReversed();
    expect(last?.argv[last.argv.indexOf('--file') + 1]).toBe(`${run.workspace}/Dockerfile`);
  });
});

describe('a build that is not made again', () => {
  test.each<[string, Played]>([
    ['fails by itself', failing('RUN slim', 5, 'slim: not today')],
    ['blames a mount in a RUN that has none', failing('COPY . .', 3, busy)],
    ['blames another path', failing('RUN slim', 5, 'slim: unlinkat /data: device or resource busy')],
  ])('%s', async (_, played) => {
    const run = await givenRun(given(() => played));
    expect([await main(run), builds(run).length, undone(run)]).toEqual([1, 1, []]);
  });

  test('is offline, where modules come by the mount alone', async () => {
    const inject = { modules: ['verdict=exact', 'entries=6', 'zips=2', 'go=go1.26.1'] };
    const run = await givenRun(
      given(removing, { inputs: { offline: 'true' }, docker: { build: removing, inject, extract: coldExtract } }),
    );
    expect(await main(run)).toBe(1);
    expect([builds(run).length, run.log.messages('error').length]).toEqual([1, 1]);
  });

  test('was cancelled in the second build', async () => {
    const run = await givenRun(
      given((command) => {
        if (mounts(builtText(command), '/go/pkg/mod')) return failing('RUN slim', 5, busy);
        run.stop.abort();
        return { hangs: true };
      }),
    );
    expect([await main(run), builds(run).length, undone(run).map(({ message }) => message)]).toEqual([
      1,
      2,
      [expect.stringMatching(/without it\.$/)],
    ]);
    expect(notes(run)).toEqual([]);
  });

  test('was cancelled', async () => {
    const run = await givenRun(
      given(() => {
        run.stop.abort();
        return failing('RUN slim', 5, busy);
      }),
    );
    await main(run);
    expect(builds(run)).toHaveLength(1);
  });
});

describe('the error', () => {
  test("is the second build's own, and nothing is noted", async () => {
    const run = await givenRun(
      given((command) =>
        mounts(builtText(command), '/go/pkg/mod')
          ? failing('RUN slim', 5, busy)
          : failing('RUN CGO_ENABLED=0 go build -o /app .', 4, 'main.go:3:1: syntax error'),
      ),
    );
    expect([await main(run), phases(run), notes(run)]).toEqual([1, ['failed', 'failed'], []]);
    expect(run.log.messages('error')[0]).toContain('(Dockerfile:4)');
    expect(undone(run)[0]?.message).toContain('The build also failed without the mount, so nothing is recorded.');
  });

  test('at an edited RUN names the edit and how to build without', async () => {
    const run = await givenRun(given(() => failing('RUN slim', 5, 'slim: not today')));
    await main(run);
    expect(run.log.messages('error')).toEqual([
      expect.stringMatching(
        /exit code: 1\nIts output says:\n {2}slim: not today\nLine 5 of Dockerfile is built with an edit of this action: --mount=type=cache,.*target=\/go\/pkg\/mod .*\. `dockerfile-edits: off` builds the file as it is written\.$/,
      ),
    ]);
  });

  test('at a RUN that only has settings names them', async () => {
    const inputs = { cache: 'off', goproxy: 'https://proxy.example.com' };
    const run = await givenRun(given(() => failing('RUN slim', 5, 'slim: not today'), { inputs }));
    await main(run);
    expect(run.log.messages('error')[0]).toMatch(/an edit of this action: --mount=type=secret,id=\S+,env=GOPROXY\. /);
  });

  test.each<[string, Played, RunOptions['inputs']]>([
    ['at another instruction', failing('COPY . .', 3, 'no such file'), {}],
    ['without edits', failing('RUN slim', 5, 'slim: not today'), { 'dockerfile-edits': 'off' }],
  ])('%s names none', async (_, played, inputs) => {
    const run = await givenRun(given(() => played, { inputs: inputs ?? {} }));
    await main(run);
    expect(run.log.messages('error').join('\n')).not.toContain('edit');
  });
});

test('a pull request of a fork notes what it may: in its own scope', async () => {
  const run = await givenRun(
    given(removing, {
      env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' },
      event: {
        repository: { default_branch: 'main', visibility: 'private', full_name: 'me/app' },
        pull_request: {
          number: 7,
          head: { sha: 'a'.repeat(40), repo: { fork: true, full_name: 'you/app' } },
          base: { ref: 'main' },
        },
      },
    }),
  );
  expect([await main(run), notes(run).length]).toEqual([0, 1]);
});
