import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { basesOf } from '../corpus/bases.ts';
import { CORPUS } from '../corpus/corpus.ts';
import { type CorpusFile, corpusText, type GoBase, TREES } from '../corpus/corpus-file.ts';
import { parsed } from '../dockerfile/description.ts';
import { repeatedCauses } from '../harness/finding-causes.ts';
import { analysisLimitMs, shortestAnalysisMs } from './corpus/analysis-time.ts';
import { type Calls, callsOf } from './corpus/calls.ts';
import { corpusImages, type CorpusImages } from './corpus/corpus-images.ts';
import { asOneTree, byLayers } from './corpus/image-layers.ts';
import { builtFile, type CorpusOutcome } from './corpus/one-file.ts';
import { placedOn, withOwnFrontend } from './corpus/corpus-sources.ts';
import { pooled } from './corpus/pool.ts';
import { seededStore } from './corpus/seed.ts';

jest.setTimeout(600_000);

// CORPUS_ONLY=name,name builds these alone.
const only = (process.env['CORPUS_ONLY'] ?? '').split(',').filter((name) => name !== '');
const FILES = CORPUS.filter(({ name, isVariant }) => (only.length === 0 ? !isVariant : only.includes(name)));
const CASES = FILES.flatMap((file, turn) =>
  basesOf(file, turn).map((base) => ({ name: file.name, shows: file.shows, file, base, turn })),
);

const driver = execFileSync('docker', ['info', '--format', '{{.Driver}}'], { encoding: 'utf8' }).trim();
const exported = driver === 'overlay2' ? asOneTree : byLayers;

describe('the corpus of Dockerfiles', () => {
  let root = '';
  let made: CorpusImages | undefined;
  let outcomeOn: (file: CorpusFile, base: GoBase) => Promise<CorpusOutcome>;

  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'corpus-'));
    const images = (made = await corpusImages(root));
    const seed = await seededStore(root, images);
    // Three: while one compiles, the others wait for the builder or for each other's transfers.
    const outcomes = pooled(FILES, 3, (file) =>
      builtFile(file, basesOf(file, FILES.indexOf(file)), { root, images, seed, exported }),
    );
    outcomeOn = async (file, base) => {
      const outcome = (await outcomes(file)).get(base);
      if (outcome === undefined) throw new Error(`${file.name} was not built on ${base}`);
      return outcome;
    };
  });
  afterAll(async () => {
    await made?.remove();
    await rm(root, { recursive: true, force: true });
  });

  describe.each(CASES)('$name on $base: $shows', ({ file, base }) => {
    test('the image has the same files as that of the file as it is', async () => {
      const { differing } = await outcomeOn(file, base);
      expect(differing).toEqual([]);
    });

    test('no two findings of its plan have one cause', async () => {
      const { cold, warm } = await outcomeOn(file, base);
      expect([cold, warm].map(({ run }) => repeatedCauses(run.report.findings))).toEqual([[], []]);
    });

    test('the second run is as warm as the manifest says', async () => {
      const { cold, warm } = await outcomeOn(file, base);
      expect([cold.run.code, warm.run.code]).toEqual([0, 0]);
      const coldKinds = file.warm === 'warm' ? [] : file.warm.kinds;
      if (!coldKinds.includes('build')) {
        expect([warm.cache('build').hit, warm.compiled]).toEqual(['exact', file.compiles]);
        expect(cold.compiled).toBeGreaterThan(1);
      }
      if (!coldKinds.includes('modules') && !TREES[file.sources].vendored) {
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
    let called: ReadonlyMap<string, Calls>;
    beforeAll(async () => {
      if (made === undefined) throw new Error('there are no images');
      called = await callsOf(CORPUS, { root, images: made });
    });

    test.each(CORPUS)('$name: its stages, and the arguments of its target', (file) => {
      const dockerfile = parsed(withOwnFrontend(corpusText(file)));
      const { stages, args } = called.get(file.name) ?? { stages: [], args: [] };
      expect(stages).toEqual(
        dockerfile.stages.map(({ name, base, line }, index) => {
          return { name, base, line, isDefault: index === dockerfile.stages.length - 1 };
        }),
      );
      const written = [...dockerfile.globalArgs, ...dockerfile.stages.flatMap(({ instructions }) => instructions)];
      const declared = ({ name, line }: Calls['args'][number]): boolean =>
        written.some(({ keyword, args: text, line: first, endLine }) => {
          const names = text.split(/\s+/).map((word) => word.replace(/=.*/, ''));
          if (!names.includes(name)) return false;
          // One of ONBUILD is told at the FROM that brings it.
          if (keyword === 'ONBUILD') return names[0]?.toUpperCase() === 'ARG';
          return keyword === 'ARG' && first <= line && line <= endLine;
        });
      expect(args.filter((arg) => !declared(arg))).toEqual([]);
    });
  });

  test('of those that compile in a stage of their own nine of ten are warm', async () => {
    const own = CASES.filter(({ file }) => !isTheImage(file));
    const warm = await Promise.all(
      own.map(async ({ file, base }) => {
        const run = (await outcomeOn(file, base)).warm;
        return run.compiled === file.compiles && (run.requests.length === 0 || file.asks !== '');
      }),
    );
    expect(warm.filter(Boolean).length).toBeGreaterThanOrEqual(warm.length * 0.9);
  });

  test('each is analysed in one and a half seconds', async () => {
    if (made === undefined) throw new Error('there are no images');
    const slow: string[] = [];
    for (const [turn, file] of FILES.entries()) {
      const [base = 'busybox', ...others] = basesOf(file, turn);
      const runs = await Promise.all([base, ...others].map((each) => outcomeOn(file, each)));
      const ms = await shortestAnalysisMs(placedOn(base, file, made), runs, { root, images: made });
      if (ms > analysisLimitMs) slow.push(`${file.name}: ${ms} ms`);
    }
    expect(slow).toEqual([]);
  });
});

const isTheImage = ({ warm }: CorpusFile): boolean => warm !== 'warm' && warm.reason.includes('is the image itself');
