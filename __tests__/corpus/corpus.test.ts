import type { Finding } from '../../src/report/run-report.ts';
import { readDockerfile } from '../../src/dockerfile/go/go-dockerfile.ts';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { editDockerfile, type EditResult, type EditWish } from '../../src/dockerfile/edit/edit.ts';
import { fromChain } from '../../src/dockerfile/stages/stage-graph.ts';
import type { BuildScope } from '../../src/dockerfile/stages/build-scope.ts';
import { description, parsed, SCOPE, keptCacheAdvice } from '../dockerfile/description.ts';
import { withoutEdits } from '../dockerfile/without-edits.ts';
import { repeatedCauses } from '../harness/finding-causes.ts';
import { type CacheKind, unservedKinds } from './served.ts';
import { CORPUS } from './corpus.ts';
import { CORPUS_FOLDER, type CorpusFile, corpusText, TREES } from './corpus-file.ts';
import { CORPUS_IMAGES, corpusScope } from './scopes.ts';

const scopes = new Map(await Promise.all(CORPUS.map(async (file) => [file, await corpusScope(file)] as const)));

const scopeOf = (file: CorpusFile): BuildScope => scopes.get(file) ?? SCOPE;

const wishOf = ({ sources }: CorpusFile): EditWish => ({
  mounts: true,
  vendored: TREES[sources].vendored,
  settings: [
    { env: 'GOPROXY', id: 'p' },
    { env: 'GOFLAGS', id: 'f-1' },
  ],
});

const editOf = (file: CorpusFile): EditResult =>
  editDockerfile(readDockerfile(parsed(corpusText(file)), scopeOf(file), CORPUS_IMAGES), wishOf(file));

test('the manifest names every Dockerfile of the corpus once, and at least a hundred and twenty', () => {
  const files = readdirSync(CORPUS_FOLDER).filter((name) => name.endsWith('.Dockerfile'));
  expect(CORPUS.map(({ name }) => `${name}.Dockerfile`).toSorted()).toEqual(files.toSorted());
  expect(CORPUS.length).toBeGreaterThanOrEqual(120);
});

describe.each(CORPUS)('$name: $shows', (file) => {
  const text = corpusText(file);
  const once = editOf(file);

  // UPDATE_GOLDEN=1 writes what is read now, to be looked at before it is committed.
  test('is read and edited as described', () => {
    const golden = path.join(CORPUS_FOLDER, `${file.name}.txt`);
    const described = description(text, scopeOf(file), { vendored: TREES[file.sources].vendored }, CORPUS_IMAGES);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, described);
    expect(existsSync(golden)).toBe(true);
    expect(described).toBe(readFileSync(golden, 'utf8'));
  });

  test('editing twice is editing once', () => {
    const twice = editDockerfile(readDockerfile(parsed(once.text), scopeOf(file), CORPUS_IMAGES), wishOf(file));
    expect(twice.text).toBe(once.text);
    expect(twice.changed).toEqual([]);
  });

  test('nothing but what was added differs, and no line', () => {
    expect(withoutEdits(once.text, once.changed)).toBe(text);
    expect(once.text.split('\n')).toHaveLength(text.split('\n').length);
  });

  test('is left as it is where nothing is wished', () => {
    expect(
      editDockerfile(readDockerfile(parsed(text), scopeOf(file), CORPUS_IMAGES), { mounts: false, settings: [] }),
    ).toEqual({
      text,
      changed: [],
      skipped: [],
      buildArgs: [],
    });
  });

  test('a cache that stays cold has the reason that the manifest gives, and no other has one', () => {
    const messages = cacheFindings(file, once).map(({ message }) => message);
    expect(messages).toEqual(file.warm === 'warm' ? [] : messages.filter((message) => message !== ''));
    if (file.warm !== 'warm') expect(messages.join('\n')).toContain(file.warm.reason);
  });

  test('no two findings have one cause', () => {
    const stages = readDockerfile(parsed(once.text), scopeOf(file), CORPUS_IMAGES).goStages;
    expect(repeatedCauses(keptCacheAdvice(stages, once))).toEqual([]);
  });

  test('the caches that have no mounts are those that the manifest gives as cold', () => {
    const expected = file.warm === 'warm' ? [] : file.warm.kinds;
    // Some are mounted, restored and of no use.
    expect(expected).toEqual(expect.arrayContaining([...unserved(file, once)]));
  });
});

test('of those that compile in a stage of their own nine of ten have both caches', () => {
  const edited = CORPUS.map((file) => ({ file, once: editOf(file) }));
  const own = edited.filter(({ file }) => !compilesInTheImage(file));
  const served = own.filter(({ file, once }) => unserved(file, once).length === 0);
  expect(own.length).toBeGreaterThanOrEqual(120);
  expect(served.length).toBeGreaterThanOrEqual(own.length * 0.9);
});

// Settings that an old frontend cannot take leave the caches as warm as they are.
function cacheFindings(file: CorpusFile, once: EditResult): readonly Finding[] {
  const stages = readDockerfile(parsed(once.text), scopeOf(file), CORPUS_IMAGES).goStages;
  return keptCacheAdvice(stages, once).filter(({ rule }) => rule !== 'go-settings-unused');
}

function unserved(file: CorpusFile, once: EditResult): readonly CacheKind[] {
  return unservedKinds(
    readDockerfile(parsed(once.text), scopeOf(file), CORPUS_IMAGES).goStages,
    TREES[file.sources].vendored,
  );
}

function compilesInTheImage(file: CorpusFile): boolean {
  const { graph, target, goStages } = readDockerfile(parsed(corpusText(file)), scopeOf(file), CORPUS_IMAGES);
  const image = new Set(fromChain(graph, target?.index ?? -1).map(({ stage }) => stage.index));
  return goStages.some(({ index }) => image.has(index));
}
