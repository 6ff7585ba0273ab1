import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { inputSpecs } from '../../src/config/inputs/inputs.ts';
import { pages, read, root } from './pages.ts';

type Mapping = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Declared {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

const known = new Map<string, Declared>();

/** What a step or a job of ours takes and gives, by the file that declares it. */
function declared(file: string): Declared {
  const there = known.get(file) ?? readDeclared(file);
  known.set(file, there);
  return there;
}

function readDeclared(file: string): Declared {
  const document = parse(read(file)) as Mapping;
  const call = (document['on'] as Mapping | undefined)?.['workflow_call'];
  const from = isMapping(call) ? call : document;
  const names = (key: string): readonly string[] => Object.keys((from[key] as Mapping | undefined) ?? {});
  return { inputs: names('inputs'), outputs: names('outputs') };
}

/** The file of an action or workflow of ours; undefined for one of others. */
function ownFile(uses: string): string | undefined {
  const [, place] = /^(?:cached-go-docker-build\/cached-go-docker-build|\.)(\/[^@]*)?(?:@.*)?$/.exec(uses) ?? [];
  if (!/^(?:cached-go-docker-build\/|\.(?:\/|$))/.test(uses)) return undefined;
  const file = (place ?? '').replace(/^\/|\/$/g, '');
  return /\.ya?ml$/.test(file) ? file : path.posix.join(file, 'action.yml');
}

/** All mappings in a value that have `uses`. */
function usesIn(value: unknown): readonly Mapping[] {
  if (Array.isArray(value)) return value.flatMap(usesIn);
  if (!isMapping(value)) return [];
  return [...(typeof value['uses'] === 'string' ? [value] : []), ...Object.values(value).flatMap(usesIn)];
}

const snippets = pages.flatMap(({ blocks }) =>
  blocks.filter(({ language }) => language === 'yaml' || language === 'yml').map((block) => block),
);

describe.each(snippets)('$place', ({ text }) => {
  const documents = parseAllDocuments(text);

  test('is YAML', () => {
    expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]).map(String)).toEqual([]);
  });

  test('names actions, inputs and outputs of ours that there are', () => {
    const values = documents.map((document): unknown => document.toJS());
    const steps = values.flatMap(usesIn);
    const problems = steps.flatMap((step) => {
      const file = ownFile(String(step['uses']));
      if (file === undefined) return [];
      if (!existsSync(path.join(root, file))) return [`there is no ${file}`];
      const given = Object.keys((step['with'] as Mapping | undefined) ?? {});
      return given.filter((name) => !declared(file).inputs.includes(name)).map((name) => `${file} has no ${name}`);
    });
    const outputs = steps.flatMap((step) => {
      const file = ownFile(String(step['uses']));
      if (file === undefined || typeof step['id'] !== 'string') return [];
      const named = [...text.matchAll(new RegExp(`steps\\.${step['id']}\\.outputs\\.([\\w-]+)`, 'g'))];
      return named.flatMap(([, name = '']) =>
        declared(file).outputs.includes(name) ? [] : [`${file} gives no ${name}`],
      );
    });
    expect([...problems, ...outputs]).toEqual([]);
  });
});

test('there are snippets', () => {
  expect(snippets.length).toBeGreaterThan(30);
});

test('an input that a page gives a value, as in `offline: true`, is one', () => {
  const files = ['action.yml', 'bake/action.yml', 'mounts/action.yml', 'plan/action.yml'];
  const workflows = ['.github/workflows/build.yml', '.github/workflows/warm.yml'];
  const own = new Set([...inputSpecs.keys(), ...[...files, ...workflows].flatMap((file) => declared(file).inputs)]);
  // What belongs to GitHub, to other actions or to other programs is in a workflow of this repository somewhere.
  const foreign = new Set(
    [...snippets.map(({ text }) => text), ...workflows.map(read)].flatMap((text) =>
      [...text.matchAll(/^\s*(?:- )?([\w-]+):/gm)].map(([, name = '']) => name),
    ),
  );
  // Inputs of reproducible-containers/buildkit-cache-dance, which docs/mounts.md compares with.
  for (const name of ['cache-map', 'skip-extraction']) foreign.add(name);
  const unknown = pages.flatMap(({ file, prose }) =>
    [...prose.matchAll(/`([a-z]+(?:-[a-z]+)+): [^`\n]+`/g)]
      .map(([, name = '']) => name)
      .filter((name) => !own.has(name) && !foreign.has(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(unknown).toEqual([]);
});
