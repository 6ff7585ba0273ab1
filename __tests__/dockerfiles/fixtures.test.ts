import { readDockerfile } from '../../src/dockerfile/go/go-dockerfile.ts';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { editDockerfile } from '../../src/dockerfile/edit/edit.ts';
import type { BuildScope } from '../../src/dockerfile/stages/build-scope.ts';
import { description, IMAGES, parsed, SCOPE } from '../dockerfile/description.ts';
import { withoutEdits } from '../dockerfile/without-edits.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/dockerfiles');

const SCOPES: Readonly<Record<string, Partial<BuildScope>>> = {
  'args-everywhere': { buildArgs: { VERSION: '1.27', FLAVOUR: 'ignored, not declared' } },
  'monorepo-targets': { target: 'API-image' },
  'replaced-by-contexts': { buildContexts: ['build', 'docker.io/library/golang:1.25'] },
};

const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.Dockerfile'))
  .map((name) => name.replace('.Dockerfile', ''));

const scopeOf = (name: string): BuildScope => ({ ...SCOPE, ...SCOPES[name] });
const textOf = (name: string): string => readFileSync(join(FOLDER, `${name}.Dockerfile`), 'utf8');

describe('a Dockerfile of the fixtures', () => {
  // UPDATE_GOLDEN=1 writes what is read now, to be looked at before it is committed.
  test.each(NAMES)('%s is read and edited as described', (name) => {
    const path = join(FOLDER, `${name}.txt`);
    const described = description(textOf(name), scopeOf(name));
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, described);
    expect(described).toBe(readFileSync(path, 'utf8'));
  });

  test.each(NAMES)('%s: editing twice is editing once, and only RUN lines differ by flags', (name) => {
    const wish = {
      mounts: true,
      settings: [
        { env: 'GOPROXY', id: 'p' },
        { env: 'GOFLAGS', id: 'f-1' },
      ],
    };
    const text = textOf(name);
    const once = editDockerfile(readDockerfile(parsed(text), scopeOf(name), IMAGES), wish);
    const twice = editDockerfile(readDockerfile(parsed(once.text), scopeOf(name), IMAGES), wish);
    expect(twice.text).toBe(once.text);
    expect(twice.changed).toEqual([]);
    expect(withoutEdits(once.text, once.changed)).toBe(text);
    expect(once.text.split('\n').length).toBe(text.split('\n').length);
  });
});
