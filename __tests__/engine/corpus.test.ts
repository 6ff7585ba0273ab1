import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { editDockerfile } from '../../src/dockerfile/edit.ts';
import { CORPUS, type CorpusFile, corpusText } from '../corpus/corpus.ts';
import { IMAGES, parsed } from '../dockerfile/description.ts';
import { type Calls, callsOf } from './corpus/calls.ts';
import { corpusImages, type CorpusImages } from './corpus/corpus-images.ts';
import { asOneTree, byLayers } from './corpus/image-layers.ts';
import { builtFile, type CorpusOutcome } from './corpus/one-file.ts';
import { withOwnFrontend } from './corpus/corpus-sources.ts';
import { pooled } from './corpus/pool.ts';
import { seededStore } from './corpus/seed.ts';

jest.setTimeout(600_000);

// CORPUS_ONLY=name,name builds these alone.
const only = (process.env['CORPUS_ONLY'] ?? '').split(',').filter((name) => name !== '');
const FILES = CORPUS.filter(({ name }) => only.length === 0 || only.includes(name));

const driver = execFileSync('docker', ['info', '--format', '{{.Driver}}'], { encoding: 'utf8' }).trim();
const exported = driver === 'overlay2' ? asOneTree : byLayers;

function editedText({ buildArgs, target, contexts, sources }: CorpusFile, text: string): string {
  const platform = 'linux/amd64';
  const scope = { buildArgs, target, platform, buildPlatform: platform, buildContexts: Object.keys(contexts) };
  const wish = { mounts: true, vendored: sources === 'vendored', settings: [{ env: 'GOPROXY', id: 'proxy' }] };
  return editDockerfile(parsed(text), scope, IMAGES, wish).text;
}

describe('the corpus of Dockerfiles', () => {
  let root = '';
  let made: CorpusImages | undefined;
  let outcome: (file: CorpusFile) => Promise<CorpusOutcome>;

  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'corpus-'));
    const images = (made = await corpusImages(root));
    const seed = await seededStore(root, images);
    // Three: while one compiles, the others wait for the builder or for each other's transfers.
    outcome = pooled(FILES, 3, (file) => builtFile(file, { root, images, seed, exported }));
  });
  afterAll(async () => {
    await made?.remove();
    await rm(root, { recursive: true, force: true });
  });

  describe.each(FILES)('$name: $shows', (file) => {
    test('the image has the same files as that of the file as it is', async () => {
      const { differing } = await outcome(file);
      expect(differing).toEqual([]);
    });

    test('the second run is as warm as the manifest says', async () => {
      const { cold, warm } = await outcome(file);
      expect([cold.run.code, warm.run.code]).toEqual([0, 0]);
      const coldKinds = file.warm === 'warm' ? [] : file.warm.kinds;
      if (!coldKinds.includes('build')) {
        expect([warm.cache('build').hit, warm.compiled]).toEqual(['exact', file.compiles]);
        expect(cold.compiled).toBeGreaterThan(1);
      }
      if (!coldKinds.includes('modules') && file.sources !== 'vendored') {
        expect(warm.cache('modules').hit).toBe('exact');
        expect(cold.requests.some((url) => url.endsWith('.zip'))).toBe(true);
        expect(warm.requests.length > 0).toBe(file.asks !== '');
      }
      // Otherwise the manifest asks for less than there is.
      const isCold = { modules: warm.cache('modules').hit === 'off', build: warm.compiled !== file.compiles };
      expect(coldKinds.filter((kind) => !isCold[kind])).toEqual([]);
    });
  });

  describe('the builder reads the same', () => {
    let calls: (file: CorpusFile) => Promise<{ readonly original: Calls; readonly edited: Calls }>;
    beforeAll(() => {
      calls = pooled(FILES, 2, async (file) => {
        const text = withOwnFrontend(corpusText(file));
        return {
          original: await callsOf(text, file.target, root),
          edited: await callsOf(editedText(file, text), file.target, root),
        };
      });
    });

    test.each(FILES)('$name: its stages are those that are read', async (file) => {
      const { stages } = parsed(withOwnFrontend(corpusText(file)));
      const read = stages.map(({ name, base, line }, index) => {
        return { name, base, line, isDefault: index === stages.length - 1 };
      });
      expect((await calls(file)).original.stages).toEqual(read);
    });

    test.each(FILES)('$name: the edited file has the same stages and arguments in the same lines', async (file) => {
      const { original, edited } = await calls(file);
      expect(edited).toEqual(original);
    });
  });

  test('five of six and more are warm', async () => {
    const warm = await Promise.all(
      FILES.map(async (file) => {
        const run = (await outcome(file)).warm;
        return run.compiled === file.compiles && (run.requests.length === 0 || file.asks !== '');
      }),
    );
    expect(warm.filter(Boolean).length).toBeGreaterThanOrEqual((FILES.length * 5) / 6);
  });
});
