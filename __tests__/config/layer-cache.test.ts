import { describe, expect, test } from '@jest/globals';
import { configOf, problemsOf } from './given.ts';

const tagged = { tags: 'ghcr.io/me/app:1' };

test('without it layers are kept only where `cache-to` says', () => {
  expect(configOf({}).cache.layers).toEqual({ kind: 'off' });
});

describe('a layer cache is named by its kind and its place', () => {
  test.each([
    ['off', { kind: 'off' }],
    ['gha', { kind: 'gha' }],
    ['inline', { kind: 'inline' }],
    ['registry=ghcr.io/me/app-layers', { kind: 'registry', ref: 'ghcr.io/me/app-layers' }],
    ['registry=localhost:5000/layers:main', { kind: 'registry', ref: 'localhost:5000/layers:main' }],
    ['local=/var/cache/layers', { kind: 'local', folder: '/var/cache/layers' }],
    ['local=a folder/layers', { kind: 'local', folder: 'a folder/layers' }],
  ])('%s', (text, layerCache) => {
    expect(configOf({ 'layer-cache': text, ...tagged }).cache.layers).toEqual(layerCache);
  });
});

describe('anything else is an error that says what to write', () => {
  test.each([
    ['an unknown kind', 's3=bucket', /`s3=bucket` is not a layer cache\. Write `gha`/],
    ['an entry of cache-to', 'type=gha,mode=max', /is not a layer cache\. Write `gha`/],
    ['a value that there is none of', 'gha=x', /`gha` takes no value/],
    ['no image', 'registry=', /is not the name of an image/],
    ['a digest', `registry=app@sha256:${'0'.repeat(64)}`, /without a digest/],
    ['attributes of a reference', 'registry=app,mode=max', /is not the name of an image/],
    ['no folder', 'local=', /is not a folder/],
    ['a folder with a comma', 'local=/a,mode=max', /without commas and quotes/],
  ])('%s', (_, text, message) => {
    expect(problemsOf({ 'layer-cache': text, ...tagged })).toEqual([
      { input: 'layer-cache', message: expect.stringMatching(message) },
    ]);
  });

  test('an image that keeps its own layers has to have a name', () => {
    expect(problemsOf({ 'layer-cache': 'inline' })).toEqual([
      { input: 'layer-cache', message: expect.stringContaining('Add its name to `tags`') },
    ]);
  });
});
