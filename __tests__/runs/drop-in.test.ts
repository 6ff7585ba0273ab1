import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { coldBuild } from '../action/docker.ts';
import { givenRun, type GivenRun, type RunOptions, service } from '../action/given.ts';
import { main } from '../action/jobs.ts';

const page = readFileSync(path.join(import.meta.dirname, '../../docs/drop-in.md'), 'utf8');
const rows = [...(page.split('\n## ')[0] ?? '').matchAll(/^\| <a name="([\w-]+)"><\/a>/gm)].map(([, id = '']) => id);

async function ran(options: RunOptions): Promise<{ readonly run: GivenRun; readonly code: number }> {
  const run = await givenRun(options);
  return { run, code: await main(run) };
}

const argvOf = (run: GivenRun): readonly string[] => run.shell.matching(/buildx build.*progress=plain/)[0]?.argv ?? [];
const errorsOf = async (options: RunOptions): Promise<string> =>
  (await ran(options)).run.log.messages('error').join('\n');

/** What each row of the page says of this action. */
const shown: Readonly<Record<string, () => Promise<void>>> = {
  'context-default': async () => {
    expect(argvOf((await ran({})).run).at(-1)).toBe('.');
    const { run, code } = await ran({ files: {}, inputs: { 'github-token': 'ghs_1' } });
    expect(code).toBe(0);
    const argv = argvOf(run);
    expect(argv.at(-1)).toBe(`https://github.com/me/app.git#${'a'.repeat(40)}`);
    expect(argv).not.toContain('--file');
    expect(argv.join(' ')).toContain('--secret id=GIT_AUTH_TOKEN.github.com,src=');
  },
  'remote-build': async () => {
    const context = 'https://github.com/other/lib.git#v2';
    const url = 'https://example.com/Dockerfile';
    const remote: readonly (readonly [Record<string, string>, string | undefined, string])[] = [
      [{ context }, undefined, context],
      [{ context, file: 'deploy/Dockerfile' }, 'deploy/Dockerfile', context],
      [{ file: url }, url, '.'],
    ];
    for (const [inputs, file, last] of remote) {
      const { run, code } = await ran({ inputs: { 'dockerfile-edits': 'auto', ...inputs } });
      expect(code).toBe(0);
      const argv = argvOf(run);
      expect(argv.at(-1)).toBe(last);
      expect(argv.includes('--file') ? argv[argv.indexOf('--file') + 1] : undefined).toBe(file);
      expect(run.log.messages('notice')).toEqual([expect.stringContaining('is not on the runner')]);
      expect(run.shell.matching(/progress=rawjson|imagetools|image inspect/)).toEqual([]);
      expect(run.store.entries).toEqual([]);
    }
    const own = `https://github.com/me/app.git#${'a'.repeat(40)}`;
    const rules = [[/^git .* status --porcelain/, '']] as const;
    const { run, code } = await ran({ rules, inputs: { 'dockerfile-edits': 'auto', context: '{{defaultContext}}' } });
    expect([code, argvOf(run).at(-1)]).toEqual([0, own]);
    expect(run.log.messages('notice')).toEqual([]);
    expect(run.shell.matching(/progress=rawjson/)).not.toEqual([]);
  },
  'standard-input': async () => {
    expect(await errorsOf({ inputs: { context: '-' } })).toMatch(/^context: .*standard input/);
  },
  'secret-lines': async () => {
    const inputs = { secrets: '=hunter3\nhunter2', 'secret-files': 'F=nowhere', 'secret-envs': 'E' };
    const errors = await errorsOf({ inputs: { secrets: inputs.secrets, 'secret-envs': 'E' } });
    expect(errors).toMatch(/secrets: line 1.*\n.*secrets: line 2.*\n.*secret-envs: line 1/);
    expect(errors).not.toMatch(/hunter[23]/);
    expect(await errorsOf({ inputs: { 'secret-files': inputs['secret-files'] } })).toMatch(/secret-files: .*nowhere/);
  },
  'secret-form': async () => {
    const argv = argvOf(
      (
        await ran({
          inputs: { secrets: 'id=a,env=TOKEN\nid=b,src=go.mod\ntype=file,source=go.sum,id=c\ntype=env,id=D' },
        })
      ).run,
    ).join(' ');
    for (const words of ['id=a,env=TOKEN', 'id=b,src=go.mod', 'id=c,src=go.sum', 'id=D,env=D'])
      expect(argv).toContain(`--secret ${words}`);
    // Values that only look like it stay values.
    for (const line of ['id=abc', 'A=id=b,src=go.mod', 'type=file,id=x', 'id=a,note=b,src=go.mod']) {
      const { run } = await ran({ inputs: { secrets: line } });
      expect(argvOf(run).join(' ')).toMatch(new RegExp(`--secret id=${line.split('=')[0]},src=/`));
    }
  },
  'early-errors': async () => {
    const { run, code } = await ran({ inputs: { target: 'biuld', 'secret-files': 'a=nowhere', push: 'yes' } });
    expect(code).toBe(1);
    const errors = run.log.messages('error').join('\n');
    for (const input of ['target', 'push']) expect(errors).toMatch(new RegExp(`^${input}: `, 'm'));
    expect(run.shell.matching(/buildx build/)).toEqual([]);
  },
  links: async () => {
    const run = await givenRun({});
    const file = path.join(run.workspace, 'Dockerfile');
    rmSync(file);
    symlinkSync('/etc/hostname', file);
    expect(await main(run)).toBe(1);
    expect(run.log.messages('error').join('\n')).toMatch(/^file: .*link out of the workspace/);
    const layers = await givenRun({ inputs: { 'layer-cache': 'local=layers/app' } });
    symlinkSync('/var', path.join(layers.workspace, 'layers'));
    expect(await main(layers)).toBe(1);
    expect(layers.log.messages('error').join('\n')).toMatch(/^layer-cache: .*link out of the workspace/);
  },
  'error-text': async () => {
    const stderr =
      coldBuild.replace('#3 DONE 9.0s', '#3 ERROR: exit code: 1') + 'ERROR: failed to solve: exit code: 1\n';
    expect(await errorsOf({ docker: { build: { code: 1, stderr } } })).toMatch(
      /^The build failed at \[build 5\/5\] RUN .*\nIts output says:\n  compiling$/,
    );
  },
  'classic-store': async () => {
    const inspected = (label: string): string =>
      `Name: mine\nDriver: docker\n\nNodes:\nName: mine\nStatus: running\nBuildKit version: v0.26.2\nPlatforms: linux/amd64\nLabels:\n org.mobyproject.buildkit.worker.${label}: x\n`;
    const attested = async (label: string, inputs = {}) => {
      const rules = [[/^docker buildx inspect/, inspected(label)]] as const;
      const { run } = await ran({ rules, inputs: { builder: 'mine', ...inputs } });
      const argv = argvOf(run);
      return { attest: argv.includes('--attest') ? argv[argv.indexOf('--attest') + 1] : undefined, run };
    };
    expect((await attested('moby.host-gateway-ip')).attest).toBeUndefined();
    expect((await attested('snapshotter')).attest).toMatch(/^type=provenance,mode=m\w+,.*builder-id=/);
    const { run } = await attested('moby.host-gateway-ip', { provenance: 'mode=max' });
    expect(run.log.messages('error').join('\n')).toMatch(/attestation/);
    expect(run.shell.matching(/buildx build/)).toEqual([]);
  },
  releases: async () => {
    const env = { GITHUB_REF: 'refs/tags/v1', GITHUB_REF_TYPE: 'tag' };
    const inputs = { 'cache-from': 'type=registry,ref=me/app:cache' };
    expect(argvOf((await ran({ env, inputs })).run)).not.toContain('--cache-from');
    expect(argvOf((await ran({ env, inputs: { ...inputs, 'clean-build': 'off' } })).run)).toContain('--cache-from');
  },
  'build-record': async () => {
    const { run } = await ran({});
    expect(run.workflow.outputs.get('report')).toMatch(/report\.json$/);
    expect(run.shell.matching(/history export/)).toEqual([]);
  },
  'log-groups': async () => {
    const { run } = await ran({});
    expect(run.log.groups.filter((group) => group !== 'Analyse')[0]).toBe('Builder info');
    for (const group of ['Digest', 'Metadata']) expect(run.log.groups).toContain(group);
    const asked = /^docker (?:info|version|buildx version)/;
    expect(run.shell.matching(asked)).toEqual([]);
    const rules = [
      [/^docker buildx version/, 'github.com/docker/buildx v0.29.1 abc\n'],
      [/^docker version/, '{"client":"28.5.1","engine":"28.5.2"}\n'],
    ] as const;
    const failed = await ran({ rules, docker: { build: { code: 1, stderr: 'ERROR: x\n' } } });
    const debugged = await ran({ rules, env: { RUNNER_DEBUG: '1' } });
    for (const { log } of [failed.run, debugged.run])
      expect(log.messages('info')).toEqual(expect.arrayContaining(['buildx 0.29.1', 'Docker 28.5.1, engine 28.5.2']));
    const refused = await ran({ files: { ...service, Dockerfile: 'FROM $NO\nRUN go build\n' } });
    expect([refused.code, refused.run.shell.matching(asked)]).toEqual([1, []]);
  },
  'edited-copy': async () => {
    const plain = service.Dockerfile.replaceAll(/ --mount=\S+/g, '');
    const files = { ...service, Dockerfile: plain };
    let text = '';
    const build = ({ argv }: { readonly argv: readonly string[] }) => {
      text = readFileSync(argv[argv.indexOf('--file') + 1] ?? '', 'utf8');
      return { stderr: coldBuild };
    };
    const { run } = await ran({ files, inputs: { 'dockerfile-edits': 'auto' }, docker: { build } });
    const argv = argvOf(run);
    const file = argv[argv.indexOf('--file') + 1] ?? '';
    expect([path.basename(file), file.startsWith(run.workspace)]).toEqual(['Dockerfile', false]);
    expect(text).toContain('--mount=type=cache');
    expect(text.split('\n')).toHaveLength(plain.split('\n').length);
  },
  'kept-apart': async () => {
    const added = async (RUNNER_ENVIRONMENT: string, ref = {}): Promise<readonly string[]> =>
      argvOf((await ran({ env: { RUNNER_ENVIRONMENT, ...ref } })).run).filter(
        (word) => word.includes('cached-go-docker-build-') && !word.startsWith('/'),
      );
    const own = /^cached-go-docker-build-[0-9a-f]{32}\.invalid:127\.0\.0\.1$/;
    const both = [
      expect.stringMatching(own),
      expect.stringMatching(/^BUILDKIT_CACHE_MOUNT_NS=cached-go-docker-build-[0-9a-f]{32}$/),
    ];
    const tag = { GITHUB_REF: 'refs/tags/v1', GITHUB_REF_TYPE: 'tag' };
    expect(await added('self-hosted')).toEqual(both);
    expect(await added('github-hosted')).toEqual([]);
    expect(await added('github-hosted', tag)).toEqual(both);
  },
};

test('each row of the page is shown by a test, and each test has a row', () => {
  expect(rows.length).toBeGreaterThan(5);
  expect(Object.keys(shown).toSorted()).toEqual(rows.toSorted());
});

test.each(rows)('%s', async (id) => {
  await expect(shown[id]?.()).resolves.toBeUndefined();
});

describe('a call', () => {
  const verdict = 'Check complete, 1 warning has been found!';

  test.each(['check', 'outline', 'targets'])(
    '%s runs on the file itself, and nothing is asked of the builder',
    async (call) => {
      const { run, code } = await ran({ inputs: { call, 'dockerfile-edits': 'auto', cache: 'all' } });
      expect(code).toBe(0);
      const asked = run.shell.commands.map(({ argv }) => argv.slice(0, 3).join(' '));
      expect(asked.filter((words) => !/^docker (?:context|buildx inspect)/.test(words))).toEqual([
        'docker buildx build',
      ]);
      expect(argvOf(run)).not.toContain('--file');
      expect(run.workflow.outputs.get('metadata')).not.toBe('');
      expect(run.log.messages('notice')).toEqual([]);
    },
  );

  test('a check with warnings ends as the user knows it', async () => {
    const build = { code: 1, stdout: `${verdict}\n\nWARNING: x\n` };
    const { run, code } = await ran({ inputs: { call: 'check' }, docker: { build } });
    expect(code).toBe(1);
    expect(run.log.messages('error')).toEqual([verdict]);
  });
});

describe('what the build checks find', () => {
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const warned = async (env: Record<string, string>, edits: string): Promise<GivenRun> => {
    const { run } = await ran({
      env,
      inputs: { 'dockerfile-edits': edits, goproxy: 'https://proxy.example.com' },
      docker: {
        build: ({ argv }) => {
          const at = (flag: string): string => argv[argv.indexOf(flag) + 1] ?? '';
          const data = base64(readFileSync(at('--file'), 'utf8'));
          const warning = {
            short: base64('FromAsCasing: casing differs (line 1)'),
            detail: [base64('The casing is the same')],
            url: 'https://docs.docker.com/x',
            sourceInfo: { filename: 'Dockerfile', data },
            range: [{ start: { line: 1 } }],
          };
          return { stderr: coldBuild, metadata: JSON.stringify({ 'buildx.build.warnings': [warning] }) };
        },
      },
    });
    return run;
  };
  const told = (run: GivenRun): readonly unknown[] =>
    run.log.entries.filter(({ place }) => place?.title === 'The casing is the same');

  test.each(['auto', 'off'])('is told at the line of the file of the user (dockerfile-edits: %s)', async (edits) => {
    const run = await warned({}, edits);
    expect(told(run)).toMatchObject([{ level: 'warning', place: { file: 'Dockerfile', line: 1 } }]);
    const own = base64(readFileSync(path.join(run.workspace, 'Dockerfile'), 'utf8'));
    expect(run.workflow.outputs.get('metadata')).toContain(own);
  });

  test('is only in the metadata where the job wishes so', async () => {
    const run = await warned({ DOCKER_BUILD_CHECKS_ANNOTATIONS: 'false' }, 'auto');
    expect(told(run)).toEqual([]);
    expect(run.workflow.outputs.get('metadata')).toContain('buildx.build.warnings');
  });
});
