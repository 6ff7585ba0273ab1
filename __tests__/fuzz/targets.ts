import { keptCacheAdvice } from '../dockerfile/description.ts';
import { readDockerfile } from '../../src/dockerfile/go/go-dockerfile.ts';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { decodeState, encodeState } from '../../src/action/caches/post-state.ts';
import { failureFrom } from '../../src/buildx/progress/failure.ts';
import { progressParser } from '../../src/buildx/progress/plain-progress.ts';
import { rawProgress } from '../../src/buildx/progress/raw-progress.ts';
import { credentialsIn, withoutUserinfo } from '../../src/config/secrets/credentials.ts';
import { parseNetrc } from '../../src/config/secrets/netrc.ts';
import { runFactsFrom } from '../../src/config/run/run-facts.ts';
import { blamedMounts } from '../../src/diagnosis/blamed-mounts.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { copySources } from '../../src/dockerfile/stages/copy-sources.ts';
import { cutStage } from '../../src/dockerfile/cut/cut-stage.ts';
import { editDockerfile } from '../../src/dockerfile/edit/edit.ts';
import { namedFrontends } from '../../src/dockerfile/stages/frontend.ts';
import { goFolders } from '../../src/dockerfile/commands/go-folders.ts';
import { parseDockerfile } from '../../src/dockerfile/syntax/parse.ts';
import { runViews } from '../../src/dockerfile/go/run-views.ts';
import { ignoredBy } from '../../src/context/ignore-patterns.ts';
import { findGoModules } from '../../src/gomod/find-modules.ts';
import { expandGlob, matchesGlob } from '../../src/context/globs.ts';
import { parseGoMod, parseGoWork } from '../../src/gomod/go-mod.ts';
import { parseGoSum } from '../../src/gomod/go-sum.ts';
import { matchesPrefixPatterns } from '../../src/gomod/private-modules.ts';
import { parseVendorList } from '../../src/gomod/vendor-list.ts';
import { goUses } from '../../src/findings/facts/go-uses.ts';
import { actionsCommands } from '../../src/platform/runner/actions-commands.ts';
import { actionsLog } from '../../src/platform/runner/actions-log.ts';
import { readTar } from '../../src/platform/machine/read-tar.ts';
import { markdownText } from '../../src/report/markdown.ts';
import { parseManifest } from '../../src/snapshot/manifest.ts';
import { readByRunner } from '../fakes/actions-runner.ts';
import { memoryFiles } from '../fakes/files.ts';
import { enterRunner, leaveRunner } from '../fakes/runner-process.ts';
import { tarOf } from '../fakes/tar.ts';
import { warmReport } from '../report/samples.ts';
import { storeTargets } from './store-targets.ts';
import type { Target } from './target.ts';

/** The targets, with their seeds from the folder of fixtures. What reads from disk does so in the folder `scratch`. */
export async function fuzzTargets(fixtures: string, scratch: string): Promise<readonly Target[]> {
  const dockerfiles = textsBelow(fixtures, /(?:^|\.)Dockerfile$/);
  return [
    { name: 'Dockerfile', seeds: dockerfiles, run: readDockerfileText },
    { name: 'go.mod', seeds: [...textsBelow(fixtures, /^go\.mod$/), goMod], run: readGoMod },
    { name: 'go.work', seeds: ['go 1.26\n\nuse (\n\t./a\n\t./b\n)\n\nreplace x => ./x\n'], run: parseGoWork },
    { name: 'go.sum', seeds: [...textsBelow(fixtures, /^go\.sum$/), 'm v1.0.0 h1:AAAA=\n'], run: parseGoSum },
    {
      name: 'modules.txt',
      seeds: ['## workspace\n# m v1.0.0 => ./x\n## explicit; go 1.26\nm/sub\n'],
      run: parseVendorList,
    },
    { name: '.dockerignore', seeds: ['# all\n*\n!cmd/**/*.go\n!go.*\n**/[a-z]?/x\n'], run: readIgnore },
    { name: 'pattern', seeds: ['**/a*/b?c/[!x-z]*.go', 'cmd/*/go.mod'], run: readPattern },
    { name: 'manifest', seeds: [manifest], run: (text) => parseManifest(text, 'build') },
    { name: 'progress', seeds: textsBelow(path.join(fixtures, 'progress'), /^(?!raw).*\.txt$/), run: readProgress },
    { name: 'failed build', seeds: textsBelow(path.join(fixtures, 'logs'), /\.log$/), run: readProgress },
    { name: 'blamed mounts', seeds: [blame], run: readBlame },
    { name: 'raw progress', seeds: textsBelow(path.join(fixtures, 'progress'), /^raw/), run: readRawProgress },
    { name: 'event', seeds: [event], run: readEvent },
    { name: 'state', seeds: [state()], run: decodeState },
    { name: 'netrc', seeds: ['machine a login b password c\n# x\ndefault login d password e\n'], run: parseNetrc },
    { name: 'archive', seeds: [await archive()], run: readArchive },
    {
      name: 'frontend',
      seeds: ['# syntax=docker/dockerfile:1\n', '// syntax = x\n', '{"syntax":"x"}'],
      run: namedFrontends,
    },
    { name: 'URL', seeds: ['see https://me:pw@h/x and git+ssh://git@h', 'http://t@h|direct'], run: readUrls },
    { name: 'module pattern', seeds: ['*.corp.example.com,github.com/[a-c]?/*', 'a*b*/c'], run: readModulePattern },
    ...(await storeTargets(scratch)),
    { name: 'text', seeds: ['::error::x', 'a ##[error]x', 'a\tb\n'], run: printText },
  ];
}

function textsBelow(folder: string, names: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .filter((name) => names.test(path.basename(name)) && statSync(path.join(folder, name)).isFile())
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

const scope = {
  buildArgs: { A: 'b' },
  target: '',
  platform: 'linux/amd64',
  buildPlatform: 'linux/amd64',
  buildContexts: [],
};

async function readDockerfileText(text: string): Promise<void> {
  const parsed = parseDockerfile(text);
  if (parsed.kind === 'invalid') return;
  const { dockerfile } = parsed;
  const read = readDockerfile(dockerfile, scope, () => undefined);
  const settings = [{ env: 'GOPROXY', id: 'goproxy', hasCredentials: false, everyRun: true }];
  const wish = { mounts: true, vendored: false, settings, offline: true };
  const edited = editDockerfile(read, wish);
  keptCacheAdvice(read.goStages, edited);
  if (edited.changed.length > 0 && parseDockerfile(edited.text).kind === 'invalid')
    throw new Error('an edit has broken the Dockerfile');
  cutStage(read, read.goStages);
  const files = memoryFiles({ '/w/go.mod': goMod, '/w/a/go.mod': 'module a', '/w/.git/HEAD': '' });
  await findGoModules(files, {
    workspace: '/w',
    context: '/w',
    dockerfile: '/w/Dockerfile',
    dependencyPaths: [],
    copySources: copySources(read),
    goFolders: goFolders(read),
  });
  const views = runViews(read);
  await goUses({ files, context: '/w', isIgnored: () => false }, views, new Map());
}

async function readGoMod(text: string): Promise<void> {
  parseGoMod(text);
  const files = memoryFiles({ '/w/go.mod': text, '/w/go.sum': '', '/w/x/go.mod': 'module x' });
  const search = { workspace: '/w', context: '/w', dockerfile: '/w/Dockerfile', dependencyPaths: [], copySources: [] };
  await findGoModules(files, search);
}

function readIgnore(text: string): void {
  const isIgnored = ignoredBy(text);
  for (const file of ['go.mod', 'cmd/a/b/c/main.go', '.git/HEAD', 'a'.repeat(200)]) isIgnored(file);
}

async function readPattern(text: string): Promise<void> {
  matchesGlob(text, 'a/b/c/d/e/f/g/go.mod');
  matchesGlob(text, 'a'.repeat(300));
  await expandGlob(memoryFiles({ '/w/cmd/a/go.mod': '', '/w/a/b/c/d/e/go.mod': '' }), '/w', text);
}

const blame = "rm: cannot remove '/go/pkg/mod': Device or resource busy\nfind: cannot delete ‘./mod’: Resource busy\n";

function readBlame(text: string): unknown {
  return blamedMounts(text.split('\n'), [{ line: 1, cache: 'modules', target: '/go/pkg/mod' }]);
}

function readUrls(text: string): void {
  withoutUserinfo(text);
  credentialsIn(text);
}

function readModulePattern(text: string): void {
  matchesPrefixPatterns(text, 'a'.repeat(200));
  matchesPrefixPatterns('a*b*c*d*', text);
}

function readProgress(text: string): void {
  const parser = progressParser();
  const lines = text.split('\n');
  for (const line of lines) parser.feed(line);
  diagnose(failureFrom(lines));
  diagnose({ output: lines, message: text });
}

function readRawProgress(text: string): void {
  const progress = rawProgress();
  for (const line of text.split('\n')) progress.feed(line);
  progress.logLines();
  progress.vertexes();
  progress.error();
}

function readEvent(text: string): void {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = text;
  }
  runFactsFrom({ GITHUB_ACTIONS: 'true', GITHUB_REF: text, ACTIONS_RUNTIME_TOKEN: text }, value);
}

/** One letter is one byte. That it ends too early, or is none at all, is an error that its reader has to give. */
async function readArchive(text: string): Promise<void> {
  const bytes = Buffer.from(text, 'latin1');
  async function* parts(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 700) yield bytes.subarray(at, at + 700);
  }
  let ended = 0;
  try {
    await readTar(parts(), async ({ content }) => {
      for await (const part of content) ended += part.length;
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
  if (ended > bytes.length) throw new Error('more came out than there is');
}

async function printText(text: string): Promise<void> {
  const { output } = enterRunner();
  try {
    const log = actionsLog(actionsCommands());
    log.info(text);
    await log.passThrough(async (line) => line(text));
  } finally {
    leaveRunner();
  }
  const { commands } = readByRunner(output());
  if (commands.length > 0) throw new Error(`a text is a command: ${JSON.stringify(commands)}`);
  if (/[<>|`\n\p{Cc}]/u.test(markdownText(text))) throw new Error('a text is Markdown');
}

const goMod = `module example.com/m // a comment

go 1.26
toolchain go1.26.1

require (
	example.com/a v1.0.0
	"example.com/b" v2.0.0+incompatible // indirect
)
exclude example.com/a v0.9.0
replace (
	example.com/a => ../a
	example.com/b v2.0.0 => example.com/c v1.2.3
)
retract [v1.0.0, v1.9.9]
tool example.com/a/cmd
`;
const digest = `sha256:${'a'.repeat(64)}`;
const manifest = JSON.stringify({
  schema: 1,
  kind: 'build',
  goVersion: 'go1.26.1',
  complete: true,
  layers: [{ role: 'base', key: 'k', file: 'base-0.tar.zst', digest, sizeBytes: 12, mark: 'aa-build-0', bytes: 1 }],
  mounts: 'x',
  baseBytes: 1,
  live: { entries: 1, bytes: 2 },
  timings: [{ at: '2026-11-23T06:00:00Z', hit: 'exact', buildMs: 1, costMs: 2 }],
});
const event = JSON.stringify({
  action: 'opened',
  number: 7,
  repository: { default_branch: 'main', visibility: 'private', private: true, fork: false },
  pull_request: {
    number: 7,
    base: { ref: 'main' },
    head: { repo: { full_name: 'a/b', fork: true } },
    user: { login: 'x' },
  },
  sender: { login: 'dependabot[bot]' },
});

const state = (): string =>
  encodeState({
    version: 1,
    report: warmReport,
    saves: [],
    store: { kind: 'github', space: 'x', readable: [] },
    reportFile: '/t/r.json',
    temporaryFolder: '/t/x',
    jobRecord: '',
    timeoutMs: 1,
    interrupted: false,
    beside: {},
  });

async function archive(): Promise<string> {
  return Buffer.from(await tarOf({ 'build-0.tar': 'x'.repeat(3000), 'empty.tar': '' })).toString('latin1');
}
