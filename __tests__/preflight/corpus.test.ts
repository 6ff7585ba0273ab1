import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { CORPUS, CORPUS_FOLDER, corpusText } from '../corpus/corpus.ts';
import { checked, images } from './given.ts';

const tags = ['1.26', '1.26-alpine', '1.26-bookworm'];
const official = images['golang:1.26'] ?? [];
const all = { ...images, ...Object.fromEntries(tags.map((tag) => [`golang:${tag}`, official])) };

function filesBelow(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

// All of them are built by the test with a real engine: whatever was found would be wrong. Vendored sources are made there.
test.each(CORPUS.filter(({ sources }) => sources !== 'vendored'))('nothing is wrong with $name', async (file) => {
  const { name, sources, target, buildArgs } = file;
  const ignore = `${name}.Dockerfile.dockerignore`;
  const own = filesBelow(CORPUS_FOLDER);
  const files = {
    ...filesBelow(path.join(CORPUS_FOLDER, sources)),
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
