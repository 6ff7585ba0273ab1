import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { editDockerfile, type EditWish } from '../../src/dockerfile/edit.ts';
import { dockerfileFindings } from '../../src/dockerfile/findings.ts';
import { goStages } from '../../src/dockerfile/go-stages.ts';
import type { BuildScope, Images } from '../../src/dockerfile/scope.ts';
import { description, GOLANG, IMAGES, parsed, SCOPE } from '../dockerfile/description.ts';
import { withoutEdits } from '../dockerfile/without-edits.ts';
import { CORPUS } from './corpus.ts';
import { CORPUS_FOLDER, type CorpusFile, corpusText, MADE_BASES, TREES } from './corpus-file.ts';

const scopeOf = ({ buildArgs, target, contexts, users }: CorpusFile): BuildScope => ({
  ...SCOPE,
  platform: 'linux/amd64',
  buildArgs,
  target,
  buildContexts: Object.keys(contexts),
  users,
});

const images: Images = (reference) => {
  const made = MADE_BASES[reference];
  return made === undefined ? IMAGES(reference) : { ...GOLANG, history: made };
};

const wishOf = ({ sources }: CorpusFile): EditWish => ({
  mounts: true,
  vendored: TREES[sources].vendored,
  settings: [
    { env: 'GOPROXY', id: 'p' },
    { env: 'GOFLAGS', id: 'f-1' },
  ],
});

test('the manifest names every Dockerfile of the corpus once, and at least a hundred and twenty', () => {
  const files = readdirSync(CORPUS_FOLDER).filter((name) => name.endsWith('.Dockerfile'));
  expect(CORPUS.map(({ name }) => `${name}.Dockerfile`).toSorted()).toEqual(files.toSorted());
  expect(CORPUS.length).toBeGreaterThanOrEqual(120);
});

describe.each(CORPUS)('$name: $shows', (file) => {
  const text = corpusText(file);
  const once = editDockerfile(parsed(text), scopeOf(file), images, wishOf(file));

  // UPDATE_GOLDEN=1 writes what is read now, to be looked at before it is committed.
  test('is read and edited as described', () => {
    const golden = path.join(CORPUS_FOLDER, `${file.name}.txt`);
    const described = description(text, scopeOf(file), { vendored: TREES[file.sources].vendored }, images);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, described);
    expect(existsSync(golden)).toBe(true);
    expect(described).toBe(readFileSync(golden, 'utf8'));
  });

  test('editing twice is editing once', () => {
    const twice = editDockerfile(parsed(once.text), scopeOf(file), images, wishOf(file));
    expect(twice.text).toBe(once.text);
    expect(twice.changed).toEqual([]);
  });

  test('nothing but what was added differs, and no line', () => {
    expect(withoutEdits(once.text, once.changed)).toBe(text);
    expect(once.text.split('\n')).toHaveLength(text.split('\n').length);
  });

  test('is left as it is where nothing is wished', () => {
    expect(editDockerfile(parsed(text), scopeOf(file), images, { mounts: false, settings: [] })).toEqual({
      text,
      changed: [],
      skipped: [],
      buildArgs: [],
    });
  });

  test('a cache that stays cold has the reason that the manifest gives, and no other has one', () => {
    const built = parsed(once.text);
    const stages = goStages(built, scopeOf(file), images);
    // Settings that an old frontend cannot take leave the caches as warm as they are.
    const findings = dockerfileFindings(stages, once).filter(({ rule }) => rule !== 'go-settings-unused');
    const messages = findings.map(({ message }) => message);
    expect(messages).toEqual(file.warm === 'warm' ? [] : messages.filter((message) => message !== ''));
    if (file.warm !== 'warm') expect(messages.join('\n')).toContain(file.warm.reason);
  });
});
