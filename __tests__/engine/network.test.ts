import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { expectSuccess } from '../harness/expect-success.ts';
import { freshNamespace } from '../harness/workspace.ts';
import type { Workspace } from '../harness/workspace.ts';
import type { Squid } from '../servers/squid.ts';
import { startSquid } from '../servers/squid.ts';
import { docker } from './builds.ts';
import type { PipelineRun, Rig } from './rig.ts';
import { openRig, unique } from './rig.ts';

jest.setTimeout(600_000);

/** Only squid knows it: what comes from there has come through squid. */
const hidden = 'modules.test';
const zip = /\/github\.com\/segmentio\/fasthash\/@v\/v1\.0\.3\.zip/;

// The nonce stands before every RUN: the proxy is in no layer cache key, so an earlier run would do for the others.
const dockerfile = `FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum nonce.txt ./
RUN echo "before:$HTTP_PROXY:$http_proxy:$NO_PROXY:$no_proxy"
RUN --mount=type=cache,target=/go/pkg/mod go mod download github.com/segmentio/fasthash
FROM busybox:1.37
COPY --from=build /src/nonce.txt /
RUN echo "last:$HTTP_PROXY:$no_proxy" && echo done > /done
`;

let rig: Rig;
let open: Squid;
let guarded: Squid;
const user = { name: 'me', password: `canary${unique()}` };
const tags: string[] = [];

beforeAll(async () => {
  const hosts = { [hidden]: '127.0.0.1' };
  [rig, open, guarded] = await Promise.all([openRig(), startSquid({ hosts }), startSquid({ hosts, user })]);
});
afterAll(async () => {
  await Promise.all([rig.close(), open.close(), guarded.close()]);
  if (tags.length > 0) await docker(['image', 'rm', '--force', ...tags]);
});

async function workspaceWith(text = dockerfile): Promise<Workspace> {
  const workspace = await rig.project();
  await workspace.write('Dockerfile', text);
  return workspace;
}

const port = (): string => new URL(rig.proxy.url).port;

async function build(
  workspace: Workspace,
  inputs: Readonly<Record<string, string>>,
  more: { readonly namespace?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<PipelineRun> {
  const goproxy = `http://${hidden}:${port()}`;
  return rig.run({ workspace, store: await rig.folder(), ...more, inputs: { goproxy, outputs: '', ...inputs } });
}

function image(): Readonly<Record<string, string>> {
  const tag = `engine-tests:${unique()}`;
  tags.push(tag);
  return { load: 'true', tags: tag };
}

const printed = (run: PipelineRun, word: string): string | undefined =>
  new RegExp(`^#\\d+ [\\d.]+ ${word}:(.*)$`, 'm').exec(run.stdout)?.[1];
const ran = (run: PipelineRun, words: string) => run.report.steps.find(({ name }) => name.includes(words));

describe('a proxy without a password', () => {
  let workspace: Workspace;
  let run: PipelineRun;
  let other: PipelineRun;
  const namespace = freshNamespace();
  const names = image();

  beforeAll(async () => {
    workspace = await workspaceWith();
    await open.clear();
    run = await build(
      workspace,
      { ...names, 'http-proxy': `http://${open.address}`, 'no-proxy': 'a.test, b.test' },
      {
        namespace,
        env: { BUILDX_METADATA_PROVENANCE: 'max' },
      },
    );
  });

  test('is what modules come through', async () => {
    expectSuccess(run);
    expect(await open.requests()).toContainEqual(
      expect.stringMatching(/^GET http:\/\/modules\.test:.*v1\.0\.3\.zip 200$/),
    );
    expect(run.requests).toContainEqual(expect.stringMatching(zip));
  });

  test('is in every RUN, in capitals and in small letters, with the whole list of hosts without one', () => {
    const proxy = `http://${open.address}`;
    expect(printed(run, 'before')).toBe(`${proxy}:${proxy}:a.test,b.test:a.test,b.test`);
    expect(printed(run, 'last')).toBe(`${proxy}:a.test,b.test`);
  });

  test('is in no layer: neither ENV nor history of the image have it', async () => {
    const [inspected, history] = await Promise.all([
      docker(['image', 'inspect', names['tags'] ?? '']),
      docker(['image', 'history', '--no-trunc', names['tags'] ?? '']),
    ]);
    expect(history.stdout).toContain('echo done');
    expect(inspected.stdout + history.stdout).not.toMatch(new RegExp(`${open.address}|a\\.test`));
  });

  test('is in the provenance: whoever has a password in it needs another way', () => {
    expect(run.outputs['metadata']).toContain(`"build-arg:HTTP_PROXY": "http://${open.address}"`);
  });

  test('is not in the layer cache key', async () => {
    other = await build(workspace, { 'http-proxy': 'http://127.0.0.1:1', 'no-proxy': '' }, { namespace });
    expectSuccess(other);
    for (const words of ['go mod download', 'echo "before', 'echo "last']) expect(ran(other, words)?.cached).toBe(true);
  });
});

test('hosts of no-proxy are reached without it, each of the list', async () => {
  const [first, second] = [unique(), unique()];
  await open.clear();
  const run = await build(await workspaceWith(), {
    goproxy: [`direct-a.test:${port()}/${first}`, `direct-b.test:${port()}/${second}`, `${hidden}:${port()}`]
      .map((address) => `http://${address}`)
      .join('|'),
    'add-hosts': 'direct-a.test:127.0.0.1,direct-b.test:127.0.0.1',
    'http-proxy': `http://${open.address}`,
    'no-proxy': 'nobody.test,direct-a.test,direct-b.test',
  });
  expectSuccess(run);
  expect(run.requests).toEqual(
    expect.arrayContaining([expect.stringContaining(`/${first}/`), expect.stringContaining(`/${second}/`)]),
  );
  const through = (await open.requests()).join('\n');
  expect(through).toMatch(zip);
  expect(through).not.toContain('direct-');
});

test("the user's own build argument wins, in small letters too", async () => {
  await open.clear();
  const run = await build(await workspaceWith(), {
    'http-proxy': 'http://127.0.0.1:1',
    'build-args': `http_proxy=http://${open.address}`,
  });
  expectSuccess(run);
  expect(await open.requests()).toContainEqual(expect.stringMatching(zip));
  expect(run.report.findings).toContainEqual(expect.objectContaining({ rule: 'proxy-overridden' }));
});

test("Docker's own configuration gives proxies too, and the inputs win over it, as both do over ENV", async () => {
  const DOCKER_CONFIG = await rig.folder();
  const proxies = { default: { httpProxy: 'http://configured.test:1', httpsProxy: 'http://configured.test:2' } };
  await writeFile(path.join(DOCKER_CONFIG, 'config.json'), JSON.stringify({ proxies }));
  const workspace = await workspaceWith(
    [
      'FROM busybox:1.37',
      'ENV HTTP_PROXY=http://dockerfile.test:4 http_proxy=http://dockerfile.test:5',
      'COPY nonce.txt /',
      'RUN echo "is:$HTTP_PROXY $http_proxy $HTTPS_PROXY"',
    ].join('\n'),
  );
  const given = `http://${user.name}:${user.password}@given.test:3`;
  const inputs = { 'http-proxy': 'http://given.test:3' };
  const [without, over, secretly] = [
    await build(workspace, {}, { env: { DOCKER_CONFIG } }),
    await build(workspace, { ...inputs, 'no-cache': 'true' }, { env: { DOCKER_CONFIG } }),
    await build(workspace, { 'http-proxy': given, 'no-cache': 'true' }, { env: { DOCKER_CONFIG } }),
  ];
  expect([without, over, secretly].map((run) => printed(run, 'is'))).toEqual([
    'http://configured.test:1 http://configured.test:1 http://configured.test:2',
    'http://given.test:3 http://given.test:3 http://configured.test:2',
    'http://***@given.test:3 http://***@given.test:3 http://configured.test:2',
  ]);
});

test("the runner's own HTTP_PROXY is not taken over", async () => {
  const workspace = await workspaceWith('FROM busybox:1.37\nCOPY nonce.txt /\nRUN echo "is:$HTTP_PROXY$http_proxy:"\n');
  const proxy = 'http://proxy.invalid:3128';
  const run = await build(workspace, {}, { env: { HTTP_PROXY: proxy, http_proxy: proxy, NO_PROXY: '127.0.0.1' } });
  expect([run.code, printed(run, 'is')]).toEqual([0, ':']);
});

describe('a proxy with a password', () => {
  let run: PipelineRun;
  const names = image();

  beforeAll(async () => {
    await guarded.clear();
    const value = `http://${user.name}:${user.password}@${guarded.address}`;
    run = await build(
      await workspaceWith(),
      { ...names, 'http-proxy': value, 'no-proxy': 'a.test' },
      {
        env: { BUILDX_METADATA_PROVENANCE: 'max' },
      },
    );
  });

  test('lets modules through', async () => {
    expectSuccess(run);
    expect(await guarded.requests()).toContainEqual(expect.stringMatching(/v1\.0\.3\.zip 200$/));
  });

  test('is in every RUN, masked where it is printed', () => {
    const masked = `http://***@${guarded.address}`;
    expect(printed(run, 'before')).toBe(`${masked}:${masked}:a.test:a.test`);
    expect(printed(run, 'last')).toBe(`${masked}:a.test`);
  });

  test('is in no image, provenance or history, and told nowhere', async () => {
    const { metadata = '' } = run.outputs;
    const ref = /"buildx\.build\.ref":\s*"([^"]+)"/.exec(metadata)?.[1]?.split('/').at(-1) ?? '';
    const places = await Promise.all([
      docker(['image', 'inspect', names['tags'] ?? '']),
      docker(['image', 'history', '--no-trunc', names['tags'] ?? '']),
      docker(['buildx', 'history', 'inspect', '--format', 'json', ref]),
      docker(['buildx', 'history', 'inspect', 'attachment', ref, '--type', 'provenance']),
    ]);
    const own = [run.stdout.replace(/^::add-mask::.*$/gm, ''), run.post.stdout, run.summary, run.state];
    const all = [...places.map(({ stdout }) => stdout), metadata, ...own, JSON.stringify(run.report)];
    expect(all.join('\n')).toContain('cached-go-docker-build-http-proxy');
    for (const text of all) expect(text).not.toContain(user.password);
  });
});

test('a proxy on localhost is told before the build waits for it', async () => {
  const workspace = await workspaceWith('FROM busybox:1.37\nCOPY nonce.txt /\n');
  const run = await build(workspace, { network: 'default', 'http-proxy': 'http://localhost:3128' });
  expectSuccess(run);
  expect(run.warnings).toContainEqual(expect.stringMatching(/`http-proxy` names localhost.*172\.17\.0\.1:3128/s));
});
