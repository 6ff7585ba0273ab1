import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { CORPUS } from './corpus.ts';
import { CORPUS_FOLDER, corpusText, MADE_BASES } from './corpus-file.ts';
import { treeAt } from './scopes.ts';
import { checked, images } from '../findings/given.ts';

const tags = ['1.26', '1.26-alpine', '1.26-bookworm'];
const official = images['golang:1.26'] ?? [];
const names = [...tags.map((tag) => `golang:${tag}`), ...Object.keys(MADE_BASES)];
const all = { ...images, ...Object.fromEntries(names.map((name) => [name, official])) };

// All of them are built by the test with a real engine: whatever was found would be wrong.
test.each(CORPUS)('nothing is wrong with $name', async (file) => {
  const { name, sources, target, buildArgs } = file;
  const ignore = `${name}.Dockerfile.dockerignore`;
  const own = path.join(CORPUS_FOLDER, ignore);
  const files = {
    ...treeAt('', sources),
    [`${name}.Dockerfile`]: corpusText(file),
    ...(existsSync(own) ? { [ignore]: readFileSync(own, 'utf8') } : {}),
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
