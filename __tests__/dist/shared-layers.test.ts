import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { filesFolder } from '../../src/platform/store-local/entries.ts';
import type { Layer, Manifest } from '../../src/snapshot/manifest.ts';
import { parseManifest } from '../../src/snapshot/manifest.ts';
import { startJob, type WholeRun } from '../harness/action-run.ts';
import { allEntries } from '../harness/local-store.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import type { Workspace } from '../harness/workspace.ts';
import { tinyModule } from '../harness/workspace.ts';
import { type GoProxy, startGoProxy } from '../servers/go-proxy.ts';

/** Two programs of one repository that have most of what they compile in common. */
const images = ['reader', 'writer'] as const;
type Image = (typeof images)[number];
const imports: Readonly<Record<Image, string>> = { reader: 'text/scanner', writer: 'text/tabwriter' };

const program = (image: Image, change: number): string => `package main

import (
	"fmt"
	_ "${imports[image]}"

	"example.com/tiny/${image}/own"
)

func main() { fmt.Println(own.Change + ${change}) }
`;

const dockerfile = (image: Image): string => `FROM golang:1.26 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build go build -v -trimpath -o /out/${image} ./${image}
FROM scratch
COPY --from=build /out /
`;

interface Turn {
  readonly run: WholeRun;
  readonly manifest: Manifest | undefined;
}

let workspace: Workspace;
let proxy: GoProxy;
let store: string;
/** All jobs of one push start at once; each push changes a package of each image. */
const pushes: Readonly<Record<Image, Turn>>[] = [];

async function leg(image: Image, push: number): Promise<WholeRun> {
  const env = { XDG_CACHE_HOME: store, GITHUB_RUN_ID: String(push) };
  const job = await startJob({ workspace: workspace.folder, env });
  const inputs = { 'cache-store': 'local', 'cache-sharing': 'on', file: `${image}.Dockerfile` };
  const run = await job.run({ inputs: buildInputs(proxy, inputs) });
  await job.remove();
  return run;
}

async function newestManifest({ report }: WholeRun): Promise<Manifest | undefined> {
  const { saved, matchedKey = '' } = report.caches.find(({ kind }) => kind === 'build') ?? {};
  const { entries } = await allEntries(store);
  const entry = entries.find(({ key }) => key === (saved?.key ?? matchedKey));
  if (entry === undefined) return undefined;
  return parseManifest(await readFile(path.join(filesFolder(entry.folder), 'manifest.json'), 'utf8'), 'build');
}

beforeAll(async () => {
  [workspace, proxy, store] = await Promise.all([
    tinyModule(),
    startGoProxy(),
    mkdtemp(path.join(tmpdir(), 'shared-layers-')),
  ]);
  for (const image of images) await workspace.write(`${image}.Dockerfile`, dockerfile(image));
  for (let push = 1; push <= 5; push += 1) {
    for (const image of images) {
      await workspace.write(`${image}/main.go`, program(image, push));
      await workspace.write(`${image}/own/own.go`, `package own\n\nconst Change = ${push}\n`);
    }
    const runs = await Promise.all(images.map((image) => leg(image, push)));
    const turns = runs.map(async (run): Promise<Turn> => ({ run, manifest: await newestManifest(run) }));
    const [reader, writer] = await Promise.all(turns);
    if (reader !== undefined && writer !== undefined) pushes.push({ reader, writer });
  }
});

afterAll(() => Promise.all([workspace.remove(), proxy.close(), rm(store, { recursive: true, force: true })]));

const turnsOf = (push: number): readonly Turn[] => Object.values(pushes[push - 1] ?? {});
const basesOf = ({ manifest }: Turn): readonly Layer[] =>
  (manifest?.layers ?? []).filter(({ role }) => role === 'base');
const compiled = ({ run }: Turn): readonly string[] =>
  [...run.stdout.matchAll(/^#\d+ [\d.]+ ([a-z][\w./]*)$/gm)].map(([, name = '']) => name);
const sizeOf = (layers: readonly Layer[]): number => layers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);

describe('two images of one repository, built at the same time, push by push', () => {
  test('all of them succeed, and nothing warns', () => {
    for (const push of [1, 2, 3, 4, 5])
      for (const { run } of turnsOf(push)) {
        expect([run.code, run.post.code]).toEqual([0, 0]);
        expect(`${run.stdout}${run.post.stdout}`).not.toContain('::warning');
      }
  });

  test('the first saves a base each, and the second nothing but deltas', () => {
    for (const turn of turnsOf(1)) expect(basesOf(turn)).toHaveLength(1);
    for (const turn of turnsOf(2)) expect(turn.manifest?.layers.map(({ role }) => role)).toEqual(['base', 'delta']);
  });

  test('from the second on both are warm: what has changed is compiled, and nothing else', () => {
    for (const push of [2, 3, 4, 5])
      for (const [index, turn] of turnsOf(push).entries())
        expect(compiled(turn).toSorted()).toEqual([
          `example.com/tiny/${images[index]}`,
          `example.com/tiny/${images[index]}/own`,
        ]);
  });

  test('one writes what both use, and in the fourth both put it in the place of their own', () => {
    const [reader = [], writer = []] = turnsOf(5).map(basesOf);
    const shared = reader.filter(({ digest }) => writer.some((layer) => layer.digest === digest));
    expect(shared).toHaveLength(1);
    const stored = sizeOf(reader) + sizeOf(writer) - sizeOf(shared);
    const before = sizeOf(turnsOf(1).flatMap(basesOf));
    // Each has its main and two small packages for itself.
    expect(stored).toBeLessThan(before * 0.65);
    // What both restore is no more than it was.
    for (const [index, bases] of [reader, writer].entries())
      expect(sizeOf(bases)).toBeLessThan(sizeOf(turnsOf(1).map(basesOf)[index] ?? []) * 1.1);
  });
});
