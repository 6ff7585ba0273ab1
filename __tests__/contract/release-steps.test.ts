import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse } from 'yaml';
import type { ScriptJob, ScriptRun } from '../harness/workflow-steps.ts';
import { isWanted, runScript } from '../harness/workflow-steps.ts';

// The steps of the release workflow as they are written there, in a repository of their own with the files of this one. GitHub is
// a program `gh` that notes what it is told and answers what the test has laid out for it; the attestation is GitHub's own.
jest.setTimeout(120_000);

const root = path.join(import.meta.dirname, '../..');
const copied = [
  '.github',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'action.yml',
  'dist',
  'docs',
  'package.json',
  'scripts',
];
const tag = 'v1.4.0';

let folder: string;
let repository: string;
let sha: string;
let workflow: { readonly jobs: Readonly<Record<string, ScriptJob>> };

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'release-'));
  repository = path.join(folder, 'repository');
  await mkdir(repository);
  for (const name of copied) await cp(path.join(root, name), path.join(repository, name), { recursive: true });
  await edit('package.json', (text) => text.replace(/"version": "[^"]+"/, '"version": "1.4.0"'));
  await edit('CHANGELOG.md', (text) => text.replace('## Unreleased', '## Unreleased\n\n## 1.4.0 (2026-11-29)'));
  for (const name of ['build.yml', 'warm.yml'])
    await edit(`.github/workflows/${name}`, (text) =>
      text.replaceAll(/(cached-go-docker-build\/cached-go-docker-build\S*)@v\S+/g, `$1@${tag}`),
    );
  workflow = parse(await readFile(path.join(repository, '.github/workflows/release.yml'), 'utf8'));
  const origin = path.join(folder, 'origin.git');
  await git('init', '--quiet', '--bare', '--initial-branch=main', origin);
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message=release');
  await git('tag', tag);
  await git('remote', 'add', 'origin', origin);
  await git('push', '--quiet', '--set-upstream', 'origin', 'main');
  sha = await git('rev-parse', 'HEAD');
  await mkdir(path.join(folder, 'bin'));
  const gh = path.join(folder, 'bin/gh');
  await writeFile(
    gh,
    [
      '#!/usr/bin/env bash',
      '# Notes its words, and gives the first answer whose words are among them.',
      'printf "%s\\n" "$*" >> "$GH_FOLDER/told"',
      "while IFS=$'\\t' read -r words code text; do",
      '  [[ "$*" == *"$words"* ]] || continue',
      '  [[ -z $text ]] || printf "%b\\n" "$text"',
      '  exit "$code"',
      'done < "$GH_FOLDER/answers"',
      'echo "gh: nobody has laid out an answer to: $*" >&2',
      'exit 70',
      '',
    ].join('\n'),
  );
  await chmod(gh, 0o755);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function edit(name: string, change: (text: string) => string): Promise<void> {
  const file = path.join(repository, name);
  const text = await readFile(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${name} is not as the test takes it to be`);
  await writeFile(file, changed);
}

async function git(...args: readonly string[]): Promise<string> {
  const identity = ['-c', 'user.name=me', '-c', 'user.email=me@example.com'];
  const { stdout } = await promisify(execFile)('git', ['-C', repository, ...identity, ...args]);
  return stdout.trim();
}

const placeOf = (ghFolder: string) => ({
  cwd: repository,
  folder: ghFolder,
  env: {
    ...{ GITHUB_REF_NAME: tag, GITHUB_REPOSITORY: 'me/app', GH_FOLDER: ghFolder },
    PATH: `${path.join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
  },
});

type Answer = readonly [words: string, code: number, text: string];

/** Runs the scripts of a job one after the other until one fails, with what expressions stand for, and tells what `gh` was told. */
async function runJob(job: string, values: Readonly<Record<string, string>>, answers: readonly Answer[]) {
  const ghFolder = await mkdtemp(path.join(folder, 'gh-'));
  await writeFile(
    path.join(ghFolder, 'answers'),
    answers.map(([words, code, text]) => `${words}\t${code}\t${text.replaceAll('\n', '\\n')}\n`).join(''),
  );
  await writeFile(path.join(ghFolder, 'told'), '');
  const known: Record<string, string> = { 'github.token': 'token', 'github.repository': 'me/app', ...values };
  const runs = new Map<string, ScriptRun>();
  const { env, steps = [] } = workflow.jobs[job] ?? {};
  for (const step of steps) {
    if (step.run === undefined || !isWanted(step, known)) continue;
    const run = await runScript({ ...step, env: { ...env, ...step.env } }, known, placeOf(ghFolder));
    runs.set(step.name, run);
    for (const [name, value] of Object.entries(run.outputs)) known[`steps.${step.id}.outputs.${name}`] = value;
    if (run.code !== 0) break;
  }
  const told = (await readFile(path.join(ghFolder, 'told'), 'utf8')).trim().split('\n');
  return { runs, told, last: [...runs.values()].at(-1), values: known };
}

describe('before a release', () => {
  test('a commit of main that has passed by itself is ready, and its SHA is handed on', async () => {
    const { last, values, told } = await runJob('ready', { 'steps.commit.outputs.sha': '' }, [['run list', 0, '1']]);
    expect(last).toMatchObject({ code: 0 });
    expect(values['steps.commit.outputs.sha']).toBe(sha);
    expect(told).toEqual([expect.stringContaining(`--workflow e2e.yml --commit ${sha} --status success`)]);
  });

  test('a commit that has not passed by itself is not', async () => {
    const { last } = await runJob('ready', {}, [['run list', 0, '0']]);
    expect(last).toMatchObject({
      code: 1,
      output: expect.stringContaining(`no run of e2e.yml has passed with ${sha}`),
    });
  });

  test('a commit of another branch is not', async () => {
    await git('checkout', '--quiet', '-b', 'other');
    await git('commit', '--quiet', '--allow-empty', '--message=other');
    const { last, told } = await runJob('ready', {}, []);
    await git('checkout', '--quiet', 'main');
    expect(last).toMatchObject({ code: 1, output: expect.stringMatching(/the commit \w+ is not on main/) });
    expect(told).toEqual(['']);
  });
});

describe('a release', () => {
  const tags = ['refs/tags/v1', 'refs/tags/v1.3.0', `refs/tags/${tag}`]
    .map((ref) => ref.replace('refs/tags/', ''))
    .join('\n');
  let built: string;
  // As the job `build` packs it.
  beforeAll(async () => {
    const step = workflow.jobs['build']?.steps?.find(({ id }) => id === 'package');
    if (step === undefined) throw new Error('the workflow packs nothing');
    const { code, output, outputs } = await runScript(step, {}, placeOf(await mkdtemp(path.join(folder, 'gh-'))));
    if (code !== 0) throw new Error(output);
    built = outputs['sha256'] ?? '';
  });
  const published = (...answers: readonly Answer[]) =>
    runJob('publish', { 'needs.ready.outputs.sha': sha, 'needs.build.outputs.package-sha256': built }, [
      ['matching-refs', 0, tags],
      ...answers,
    ]);

  test('has the package, the checksums and the notes, and moves the major tag to its commit', async () => {
    const { last, told } = await published(
      ['release view', 1, ''],
      ['release create', 0, ''],
      ['refs/tags/v1', 0, '{}'],
    );
    expect(last).toMatchObject({ code: 0, output: `- uses: me/app@${sha} # ${tag}\n` });
    expect(told.slice(1)).toEqual([
      `release view ${tag} --json isDraft --jq .isDraft`,
      expect.stringMatching(
        /^release create v1\.4\.0 cached-go-docker-build-1\.4\.0\.tgz sha256sums\.txt --verify-tag .* --prerelease=false --latest=true$/,
      ),
      'api repos/me/app/git/refs/tags/v1',
      `api --silent --method PATCH repos/me/app/git/refs/tags/v1 -f sha=${sha} -F force=true`,
    ]);
    const sums = await readFile(path.join(repository, 'sha256sums.txt'), 'utf8');
    expect(sums).toMatch(/^[0-9a-f]{64} {2}cached-go-docker-build-1\.4\.0\.tgz$/m);
    expect(sums).toMatch(/^[0-9a-f]{64} {2}dist\/main\.js$/m);
  });

  test('makes the major tag where there is none', async () => {
    const { last, told } = await published(
      ['release view', 1, ''],
      ['release create', 0, ''],
      ['--method POST', 0, ''],
      ['refs/tags/v1', 1, ''],
    );
    expect(last).toMatchObject({ code: 0 });
    expect(told.at(-1)).toBe(`api --silent --method POST repos/me/app/git/refs -f ref=refs/tags/v1 -f sha=${sha}`);
  });

  test.each([
    ['is not made again', 'false', []],
    ['is made anew from what a first attempt has left', 'true', ['release delete', 'release create']],
  ])('%s', async (_name, isDraft, calls) => {
    const { last, told } = await published(
      ['release view', 0, isDraft],
      ['release delete', 0, ''],
      ['release create', 0, ''],
      ['refs/tags/v1', 0, '{}'],
    );
    expect(last).toMatchObject({ code: 0 });
    const made = told.filter((words) => /^release (?:delete|create)/.test(words));
    expect(made.map((words) => words.split(' ').slice(0, 2).join(' '))).toEqual(calls);
  });

  test('of another package than the one that was built is refused before anything is told', async () => {
    const { last, told } = await runJob(
      'publish',
      { 'needs.ready.outputs.sha': sha, 'needs.build.outputs.package-sha256': '0'.repeat(64) },
      [],
    );
    expect(last?.code).toBe(1);
    expect(told).toEqual(['']);
  });
});
