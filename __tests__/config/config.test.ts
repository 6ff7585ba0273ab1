import { describe, expect, test } from '@jest/globals';
import { configOf, givenFacts, localFacts, problemsOf, secretsIn, warningsOf } from './given.ts';

describe('parseConfig', () => {
  test('with no inputs at all has the defaults', () => {
    const config = configOf({});
    expect(config.build).toMatchObject({
      context: '.',
      file: undefined,
      push: false,
      load: false,
      noCache: false,
      tags: [],
      secrets: [],
    });
    expect(config.cache).toEqual({
      mode: 'auto',
      scope: undefined,
      store: 'github',
      maxBytes: undefined,
      dependencyPaths: [],
      timeoutMs: 45_000,
      sharing: false,
      helperImage: undefined,
      host: false,
      goHashes: false,
      layers: { kind: 'off' },
    });
    expect(config).toMatchObject({
      dockerfileEdits: 'auto',
      dryRun: false,
      preflight: 'auto',
      report: { file: undefined },
    });
    expect(secretsIn({})).toEqual([]);
  });

  test('empty and blank inputs equal absent ones', () => {
    const blank = Object.fromEntries(
      ['context', 'push', 'cache', 'cache-timeout', 'tags', 'goproxy', 'dry-run', 'secrets'].map((name) => [
        name,
        ' \n',
      ]),
    );
    expect(configOf(blank)).toEqual(configOf({}));
  });

  test.each<[string, string]>([
    ['true', 'auto'],
    ['True', 'auto'],
    ['false', 'off'],
    ['FALSE', 'off'],
    ['all', 'all'],
    ['modules', 'modules'],
  ])('cache: %s', (text, mode) => expect(configOf({ cache: text }).cache.mode).toBe(mode));

  test.each<[string, string]>([
    ['', 'auto'],
    ['true', 'auto'],
    ['warn', 'warn'],
    ['off', 'off'],
    ['false', 'off'],
  ])('preflight: %s', (text, mode) => expect(configOf({ preflight: text }).preflight).toBe(mode));

  test('the store follows the surroundings', () => {
    expect(configOf({}, localFacts).cache.store).toBe('local');
    expect(configOf({ 'cache-store': 'local' }).cache.store).toBe('local');
    expect(configOf({ 'cache-store': 'registry=ghcr.io/me/x' }).cache).toMatchObject({
      store: 'registry',
      repository: 'ghcr.io/me/x',
    });
    expect(problemsOf({ 'cache-store': 'github' }, localFacts)).toMatchObject([{ input: 'cache-store' }]);
    const unhosted = { host: 'true', 'cache-store': 'registry=ghcr.io/me/x' };
    expect(problemsOf(unhosted)).toMatchObject([{ input: 'host', message: expect.stringContaining('Remove `host`') }]);
  });

  test.each<[string, string, number | undefined]>([
    ['no size', '', 5e9],
    ['a size', '500MB', 500e6],
    ['small letters, a fraction and a blank', '1.5 gb', 1.5e9],
    ['zero', '0', undefined],
    ['zero with a unit', '0GB', undefined],
  ])('%s of the local store', (_, text, maxBytes) => {
    expect(configOf({ 'cache-max-size': text }, localFacts).cache.maxBytes).toBe(maxBytes);
  });

  test('the cache service has only the limit that is given', () => {
    expect(configOf({}).cache.maxBytes).toBeUndefined();
    expect(configOf({ 'cache-max-size': '2TB' }).cache.maxBytes).toBe(2e12);
    expect(warningsOf({ 'cache-max-size': '2TB', 'cache-store': 'registry=ghcr.io/me/x' })).toMatchObject([
      { input: 'cache-max-size', message: expect.stringContaining('retention policy') },
    ]);
  });

  test('images share layers where they are told to, and none in a registry', () => {
    const on = ['', 'off', 'false', 'on', 'true'].map((text) => configOf({ 'cache-sharing': text }).cache.sharing);
    expect(on).toEqual([false, false, false, true, true]);
    expect(problemsOf({ 'cache-sharing': 'yes' })).toMatchObject([{ input: 'cache-sharing' }]);
    expect(warningsOf({ 'cache-sharing': 'on', 'cache-store': 'registry=ghcr.io/me/x' })).toMatchObject([
      { input: 'cache-sharing', message: expect.stringContaining('`cache-store`') },
    ]);
  });

  test.each(['500', '5GiB', '5G', '-1GB', '1e3MB', 'GB', '1,5GB', '99999999999TB'])('%s is no size', (text) => {
    expect(problemsOf({ 'cache-max-size': text })).toEqual([
      {
        input: 'cache-max-size',
        message: expect.stringContaining(`\`${text}\` is no size. Write for example \`500MB\``),
      },
    ]);
  });

  test('tells all problems at once, each with the input it is about', () => {
    const given = {
      push: 'yes',
      cache: 'moduls',
      'cache-timeout': 'soon',
      secrets: 'lonely',
      goproxy: 'ftp://x',
      context: '-',
    };
    expect(
      problemsOf(given)
        .map((problem) => problem.input)
        .toSorted(),
    ).toEqual(Object.keys(given).toSorted());
  });

  test.each<[string, Record<string, string>, string]>([
    [
      'the allowed values and the nearest one',
      { cache: 'moduls' },
      '`auto`, `all`, `modules`, `off`. Did you mean `modules`?',
    ],
    ['no nearest when none is near', { cache: 'everything' }, 'Allowed: `auto`, `all`, `modules`, `off`.'],
    ['what a boolean is', { push: 'yes' }, 'Write `true` or `false`'],
    ['the line of an unclosed quote', { tags: 'a\n"b' }, 'line 2: a double quote opens here'],
    ['units of a time', { 'cache-timeout': '10 minutes' }, '`45s`, `2m` or `1m30s`'],
    ['that a time has limits', { 'cache-timeout': '2h' }, 'between 1s and 1h'],
    ['that zero is no time', { 'cache-timeout': '0' }, 'between 1s and 1h'],
    ['what an image reference is', { 'helper-image': 'a b' }, '`alpine:3.22`'],
  ])('a message tells %s', (_, given, text) => {
    const problems = problemsOf(given);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(text);
  });

  test('a value with new lines stays on one line of a message', () => {
    expect(problemsOf({ cache: 'a\n::error::b' })[0]?.message).not.toContain('\n');
  });

  test('knows what to mask, longest first', () => {
    const secretsToMask = secretsIn({
      secrets: 'token=s3cr3t-value\n"key=line one\nline two"\nx=ab',
      goproxy: 'https://user:p%40ss@proxy.example.com,direct',
      'github-token': 'ghs_123456',
    });
    expect(secretsToMask).toEqual(
      expect.arrayContaining([
        's3cr3t-value',
        'line one\nline two',
        'line one',
        'line two',
        'user:p%40ss',
        'p%40ss',
        'p@ss',
        'ghs_123456',
      ]),
    );
    expect(secretsToMask).toContain('ab');
    expect(secretsToMask).not.toContain('user');
    expect(secretsToMask.map((value) => value.length)).toEqual(
      secretsToMask.map((value) => value.length).toSorted((a, b) => b - a),
    );
  });

  test('credentials of a layer cache are masked', () => {
    const given = { 'cache-from': 'type=s3,region=x,secret_access_key=k3y/+=', 'cache-to': 'type=gha,ghtoken=ghs_own' };
    expect(secretsIn(given)).toEqual(['k3y/+=', 'ghs_own'].toSorted((a, b) => b.length - a.length));
  });

  test.each([
    ['three letters, as docker/build-push-action does', 'dev', ['dev']],
    ['four letters', 'prod', ['prod']],
  ])('a secret of %s: what is masked', (_name, value, masked) => {
    expect(secretsIn({ secrets: `STAGE=${value}` })).toEqual(masked);
  });

  test('a token in place of a user name is masked', () => {
    expect(secretsIn({ goproxy: 'https://tok3n@proxy.example.com' })).toEqual(['tok3n']);
  });

  test('no problem repeats a secret', () => {
    const problems = problemsOf(
      {
        secrets: 'hunter2\nid=\n=hunter3',
        goproxy: 'https//user:hunter4@host',
        context: 'https://me:hunter5@github.com/me/app.git',
        offline: 'true',
      },
      givenFacts(),
    );
    expect(problems.length).toBeGreaterThanOrEqual(4);
    expect(JSON.stringify(problems)).not.toContain('hunter');
  });
});
