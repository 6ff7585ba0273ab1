import { describe, expect, test } from '@jest/globals';
import { checkoutAdvice } from '../../src/config/git-context.ts';
import { isRemoteBuild, remoteDockerfile } from '../../src/config/remote-build.ts';
import { runFactsFrom } from '../../src/config/run/run-facts.ts';
import { configOf, givenFacts, localFacts, problemsOf, warningsOf } from './given.ts';

describe('build arguments', () => {
  test('keep their values as they are', () => {
    expect(configOf({ 'build-args': 'A=1\nB=x=y\nC=\nD\nE="q"\nF=1,2' }).build.buildArgs).toEqual([
      { name: 'A', value: '1' },
      { name: 'B', value: 'x=y' },
      { name: 'C', value: '' },
      { name: 'D', value: undefined },
      { name: 'E', value: '"q"' },
      { name: 'F', value: '1,2' },
    ]);
  });
  test('may hold new lines', () => {
    expect(configOf({ 'build-args': '"A=one\nRUN rm"' }).build.buildArgs).toEqual([
      { name: 'A', value: 'one\nRUN rm' },
    ]);
  });
  test.each(['=x', 'A B=x'])('%s has no name', (line) => {
    expect(problemsOf({ 'build-args': `OK=1\n${line}` })).toMatchObject([
      { input: 'build-args', message: expect.stringContaining('line 2') },
    ]);
  });
});

describe('secrets', () => {
  test('of three kinds', () => {
    const { secrets } = configOf({
      secrets: 'A=b=c',
      'secret-files': 'F=./f.txt',
      'secret-envs': 'X=ENV_X,Y=ENV_Y',
    }).build;
    expect(secrets).toEqual([
      { kind: 'value', id: 'A', value: 'b=c' },
      { kind: 'file', id: 'F', path: './f.txt' },
      { kind: 'env', id: 'X', variable: 'ENV_X' },
      { kind: 'env', id: 'Y', variable: 'ENV_Y' },
    ]);
  });
  test.each([
    ['id=a,src=./f.txt', { kind: 'file', id: 'a', path: './f.txt' }],
    ['id=a,type=file,source=f', { kind: 'file', id: 'a', path: 'f' }],
    ['id=a,env=TOKEN', { kind: 'env', id: 'a', variable: 'TOKEN' }],
    ['id=a,b', { kind: 'value', id: 'id', value: 'a,b' }],
    ['id=a', { kind: 'value', id: 'id', value: 'a' }],
    ['token=a,env=TOKEN', { kind: 'value', id: 'token', value: 'a,env=TOKEN' }],
  ])('as buildx takes them: %s', (secrets, expected) => {
    expect(configOf({ secrets }).build.secrets).toEqual([expected]);
  });
  test('keep spaces at their end', () => {
    expect(configOf({ secrets: 'A=b  \nC=d' }).build.secrets[0]).toEqual({ kind: 'value', id: 'A', value: 'b  ' });
  });
  test.each<[string, Record<string, string>, string]>([
    ['no equals sign', { secrets: 'A=1\nBEGIN' }, 'line 2 has no `=`'],
    [
      'no equals sign, as of a key that is not quoted',
      { secrets: 'KEY=-----BEGIN\nabc\n-----END' },
      'goes into double quotes',
    ],
    ['no id', { secrets: '=x' }, 'no usable id'],
    ['no variable', { 'secret-envs': 'A' }, '`id=VARIABLE`'],
  ])('%s', (_, given, text) => expect(problemsOf(given)[0]?.message).toContain(text));

  test.each<[string, Record<string, string>, string]>([
    ['value', { secrets: 'A=\nB=2' }, 'the value of `A` is empty'],
    ['path', { 'secret-files': 'A=' }, 'the path of `A` is empty'],
    ['variable', { 'secret-envs': 'A=' }, 'the VARIABLE of `A` is empty'],
  ])('one with an empty %s is left out, with a warning', (_, given, text) => {
    expect(problemsOf(given)).toEqual([]);
    expect(configOf(given).build.secrets.map(({ id }) => id)).not.toContain('A');
    expect(warningsOf(given)).toMatchObject([{ input: Object.keys(given)[0], message: expect.stringContaining(text) }]);
  });
});

describe('build contexts', () => {
  test('name and value', () => {
    expect(
      configOf({ 'build-contexts': 'base=docker-image://alpine\nsrc={{defaultContext}}:sub' }).build.buildContexts,
    ).toEqual([
      { name: 'base', value: 'docker-image://alpine' },
      { name: 'src', value: `https://github.com/me/app.git#${'a'.repeat(40)}:sub` },
    ]);
  });
  test('the default context needs a run to know it from', () => {
    expect(problemsOf({ 'build-contexts': 'src={{defaultContext}}' }, localFacts)).toMatchObject([
      { input: 'build-contexts', message: expect.stringContaining('only inside GitHub Actions') },
    ]);
  });
  test('need both', () => expect(problemsOf({ 'build-contexts': 'base' })).toHaveLength(1));
});

describe('cache-to', () => {
  test.each([
    'type=gha,mode=max',
    'type=gha,repository=o/r,ghtoken=x',
    'type=registry,ref=me/app:cache',
    'me/app:cache',
  ])('%s is passed as it is: no token of ours is among the arguments', (text) => {
    expect(configOf({ 'cache-to': text, 'github-token': 'ghs_1' }).build.cacheTo).toEqual([text]);
  });
});

describe('attestations', () => {
  const url = 'https://github.com/me/app/actions/runs/77/attempts/2';
  const publicDefault = `type=provenance,mode=max,builder-id=${url}`;
  test.each<[string, Record<string, string>, readonly string[], string | undefined]>([
    ['nothing asked', {}, [], publicDefault],
    ['loaded into Docker', { load: 'true' }, [], undefined],
    ['exported to Docker', { outputs: 'type=docker,dest=x.tar' }, [], undefined],
    ['a registry output', { outputs: 'type=registry' }, [], publicDefault],
    ['provenance: true', { provenance: 'true' }, [`type=provenance,builder-id=${url}`], undefined],
    ['provenance: false', { provenance: 'false' }, ['type=provenance,disabled=true'], undefined],
    ['provenance attributes', { provenance: 'mode=min' }, [`type=provenance,mode=min,builder-id=${url}`], undefined],
    ['a builder id of the user', { provenance: 'builder-id=me' }, ['type=provenance,builder-id=me'], undefined],
    ['sbom: true', { sbom: 'true' }, ['type=sbom,disabled=false'], publicDefault],
    ['sbom: false', { sbom: 'false' }, ['type=sbom,disabled=true'], publicDefault],
    ['sbom attributes', { sbom: 'generator=image' }, ['type=sbom,generator=image'], publicDefault],
    [
      'provenance in attests',
      { attests: 'type=provenance,mode=max' },
      [`type=provenance,mode=max,builder-id=${url}`],
      undefined,
    ],
    [
      'the inputs win over attests',
      { attests: 'type=provenance,mode=max\ntype=sbom', provenance: 'false', sbom: 'true' },
      ['type=provenance,disabled=true', 'type=sbom,disabled=false'],
      undefined,
    ],
    ['another attestation', { attests: 'type=other,x=true' }, ['type=other,x=true'], publicDefault],
  ])('%s', (_, given, attestations, defaultAttestation) => {
    const { build } = configOf(given);
    expect(build.attestations).toEqual(attestations);
    expect(build.defaultAttestation).toBe(defaultAttestation);
  });

  test('a private repository tells less', () => {
    const { build } = configOf({}, givenFacts({ visibility: 'private' }));
    expect(build.defaultAttestation).toBe(`type=provenance,mode=min,inline-only=true,builder-id=${url}`);
  });

  test('the job may wish for none by default', () => {
    const facts = givenFacts({ wishes: { ...givenFacts().wishes, noDefaultAttestations: true } });
    expect(configOf({}, facts).build.defaultAttestation).toBeUndefined();
    expect(configOf({ provenance: 'mode=max' }, facts).build.attestations).toHaveLength(1);
  });

  test('outside Actions there is no run to name', () => {
    expect(configOf({}, localFacts).build.defaultAttestation).toBeUndefined();
    expect(configOf({ provenance: 'true' }, localFacts).build.attestations).toEqual(['type=provenance,disabled=false']);
    expect(configOf({ provenance: 'mode=max' }, localFacts).build.attestations).toEqual(['type=provenance,mode=max']);
  });

  test.each<[string, Record<string, string>]>([
    ['provenance', { provenance: 'mode="max"' }],
    ['sbom', { sbom: 'a=1,"b' }],
    ['cache-to', { 'cache-to': 'type=local,dest="x"' }],
  ])('quotes that cannot be read are a problem: %s', (input, given) => {
    expect(problemsOf(given)).toMatchObject([{ input, message: expect.stringContaining('double quotes') }]);
  });
});

describe('a context that is fetched', () => {
  test.each<[string, string, string]>([
    [
      'this repository',
      'https://github.com/me/app.git',
      'a step with `actions/checkout` before this one and write `context: .`',
    ],
    [
      'a folder in it',
      'https://github.com/me/app.git#main:services/api',
      '`actions/checkout` with `ref: main` before this one and write `context: services/api`',
    ],
    [
      'this very commit',
      `https://github.com/me/app.git#${'a'.repeat(40)}`,
      'a step with `actions/checkout` before this one and write `context: .`',
    ],
    ['another repository', 'https://github.com/other/lib.git', '`repository: other/lib`'],
    ['short form', 'github.com/other/lib', '`repository: other/lib`'],
    ['ssh form', 'git@github.com:other/lib.git#v2', '`repository: other/lib`, `ref: v2`'],
    ['ssh URL', 'ssh://git@github.com/other/lib.git', '`repository: other/lib`'],
    [
      'query form',
      'https://github.com/me/app.git?ref=dev&subdir=api',
      'with `ref: dev` before this one and write `context: api`',
    ],
    ['query folder', 'https://github.com/me/app.git?subdir=api', '`context: api`'],
    ['the default context', '{{defaultContext}}', '`context: .`'],
    ['a folder of the default context', '{{ defaultContext }}:services/api', '`context: services/api`'],
    ['an archive', 'https://example.com/source.tar.gz', '`context: .`'],
  ])('%s', (_, context, text) => {
    const facts = givenFacts();
    const { build } = configOf({ context }, facts);
    expect(isRemoteBuild(build)).toBe(true);
    expect(checkoutAdvice(build.context, facts)).toContain(text);
  });

  test.each<[string, string, string | undefined, string | undefined]>([
    ['the default context', '{{defaultContext}}', undefined, 'Dockerfile'],
    ['a folder of it', '{{defaultContext}}:services/api', 'build/Dockerfile', 'services/api/build/Dockerfile'],
    [
      'another repository',
      'https://user:word@github.com/other/lib.git#v2',
      undefined,
      'Dockerfile of https://github.com/other/lib.git#v2',
    ],
    ['a Dockerfile by its URL', '.', 'https://user:word@example.com/x/Dockerfile', 'https://example.com/x/Dockerfile'],
    ['files on the runner', '.', 'deploy/Dockerfile', undefined],
  ])('the name of its Dockerfile: %s', (_, context, file, name) => {
    const { build } = configOf({ context, ...(file === undefined ? {} : { file }) });
    expect(remoteDockerfile(build, givenFacts())).toBe(name);
  });

  test('the default context needs a run to know it from', () => {
    expect(problemsOf({ context: '{{defaultContext}}' }, localFacts)).toMatchObject([
      { input: 'context', message: expect.stringContaining('only inside GitHub Actions') },
    ]);
  });

  test('its modules cannot come from a snapshot alone', () => {
    expect(problemsOf({ context: '{{defaultContext}}', offline: 'true' })).toMatchObject([{ input: 'offline' }]);
  });

  test('standard input is refused', () => expect(problemsOf({ context: '-' })).toHaveLength(1));
  test.each(['.', './services/api', '/abs/path', 'my.folder', 'a@b', 'with space', 'github.company', '..'])(
    '%s is a folder',
    (context) => {
      expect(configOf({ context }).build.context).toBe(context);
    },
  );
});

describe('`{{defaultContext}}` as docker/build-push-action makes it', () => {
  const base = 'https://github.com/me/app.git';
  const [sha, head] = ['a'.repeat(40), 'b'.repeat(40)];
  const pull = { GITHUB_REF: 'refs/pull/15/merge' };
  const asHead = { DOCKER_DEFAULT_GIT_CONTEXT_PR_HEAD_REF: 'true' };
  const asQuery = { BUILDX_SEND_GIT_QUERY_AS_INPUT: '1' };
  test.each<[string, Record<string, string>, string, string]>([
    ['the commit of the run', {}, '{{defaultContext}}', `${base}#${sha}`],
    ['with a folder', {}, '{{ defaultContext }}:api', `${base}#${sha}:api`],
    ['without a commit, the ref', { GITHUB_SHA: '' }, '{{defaultContext}}', `${base}#refs/heads/main`],
    ['a pull request is merged', pull, '{{defaultContext}}', `${base}#${sha}`],
    ['a pull request itself', { ...pull, ...asHead }, '{{defaultContext}}', `${base}#${head}`],
    ['its own commit is of pull requests alone', asHead, '{{defaultContext}}', `${base}#${sha}`],
    ['as a query', asQuery, '{{defaultContext}}', `${base}?ref=refs/heads/main&checksum=${sha}`],
    ['a folder of it', asQuery, '{{defaultContext}}:api', `${base}?ref=refs/heads/main&checksum=${sha}&subdir=api`],
    ['a pull request as a query', { ...pull, ...asQuery }, '{{defaultContext}}', `${base}?ref=${sha}`],
    ['both', { ...pull, ...asHead, ...asQuery }, '{{defaultContext}}', `${base}?ref=${head}`],
  ])('%s', (_, env, text, expected) => {
    const environment = {
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'me/app',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: sha,
      ...env,
    };
    const facts = runFactsFrom(environment, { pull_request: { head: { sha: head } } });
    const { build } = configOf({ context: text, 'build-contexts': `src=${text}` }, facts);
    expect(build.context).toBe(expected);
    expect(build.buildContexts).toEqual([{ name: 'src', value: expected }]);
  });

  test('is fetched with the token of the run, under the id that BuildKit asks for', () => {
    const own = { context: '{{defaultContext}}', 'github-token': 'ghs_1' };
    const id = 'GIT_AUTH_TOKEN.github.com';
    expect(configOf(own).build.secrets).toEqual([{ kind: 'value', id, value: 'ghs_1' }]);
    const given = { ...own, secrets: 'GIT_AUTH_TOKEN=mine' };
    expect(configOf(given).build.secrets).toEqual([{ kind: 'value', id: 'GIT_AUTH_TOKEN', value: 'mine' }]);
    expect(configOf({ ...own, context: 'https://github.com/other/lib.git' }).build.secrets).toEqual([]);
    expect(configOf({ ...own, context: '.' }).build.secrets).toEqual([]);
  });
});
