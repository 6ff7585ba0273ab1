import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { CORPUS } from '../corpus/corpus.ts';
import { CORPUS_FOLDER, corpusText, MADE_BASES, TREES } from '../corpus/corpus-file.ts';
import { checked, images } from './given.ts';

const tags = ['1.26', '1.26-alpine', '1.26-bookworm'];
const official = images['golang:1.26'] ?? [];
const names = [...tags.map((tag) => `golang:${tag}`), ...Object.keys(MADE_BASES)];
const all = { ...images, ...Object.fromEntries(names.map((name) => [name, official])) };

function filesBelow(folder: string, into = ''): Readonly<Record<string, string>> {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = found.filter((name) => statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [path.join(into, name), readFileSync(path.join(folder, name), 'utf8')]),
  );
}

// All of them are built by the test with a real engine: whatever was found would be wrong. Vendored sources are made there.
test.each(CORPUS.filter(({ sources }) => !TREES[sources].vendored))('nothing is wrong with $name', async (file) => {
  const { name, sources, target, buildArgs } = file;
  const ignore = `${name}.Dockerfile.dockerignore`;
  const own = filesBelow(CORPUS_FOLDER);
  const files = {
    ...filesBelow(path.join(CORPUS_FOLDER, TREES[sources].folder), TREES[sources].into),
    [`${name}.Dockerfile`]: corpusText(file),
    ...(own[ignore] === undefined ? {} : { [ignore]: own[ignore] }),
  };
  const args = Object.entries(buildArgs).map(([key, value]) => `${key}=${value}`);
  const inputs = {
    file: `${name}.Dockerfile`,
    target,
    'build-args': args.join('\n'),
    'dockerfile-edits': 'auto',
  };
  const { findings } = await checked(files, { inputs, docker: { images: all } });
  const ours = ['go-version', 'copied-file-missing', 'disk', 'vcs-stamp', 'vendor-inconsistent'];
  expect(
    findings.filter(({ rule }) => ours.includes(rule) || /^(?:go-sum|replace|workspace|preflight)/.test(rule)),
  ).toEqual([]);
});
