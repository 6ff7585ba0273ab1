import { expect, test } from '@jest/globals';
import type { GoSettings } from '../../../src/config/go-settings.ts';
import { deliveredProxies, deliveredSettings } from '../../../src/buildx/call/setting-secrets.ts';

const none: GoSettings = {
  goproxy: undefined,
  autoProxies: undefined,
  isPreset: false,
  gosumdb: undefined,
  goprivate: undefined,
  gonoproxy: undefined,
  gonosumdb: undefined,
  goflags: undefined,
  gotoolchain: undefined,
};
const idOf = (settings: Readonly<Record<string, string>>): string | undefined =>
  deliveredSettings({ ...none, ...settings })[0]?.id;

test('what no input names is not delivered', () => {
  expect(deliveredSettings(none)).toEqual([]);
});

test.each([
  ['goproxy', 'GOPROXY', 'https://user:pw@proxy.example.com|direct'],
  ['gosumdb', 'GOSUMDB', 'off'],
  ['goprivate', 'GOPRIVATE', 'github.com/me/*'],
  ['gonoproxy', 'GONOPROXY', 'git.example.com'],
  ['gonosumdb', 'GONOSUMDB', 'git.example.com'],
  ['goflags', 'GOFLAGS', '-trimpath'],
  ['gotoolchain', 'GOTOOLCHAIN', 'go1.26.1'],
])('%s comes as a secret, whose value is only in a variable of buildx', (input, env, value) => {
  const [setting, ...others] = deliveredSettings({ ...none, [input]: value });
  expect(others).toEqual([]);
  expect(setting).toMatchObject({ env, variable: `CACHED_GO_DOCKER_BUILD_${env}`, value });
  expect(setting?.id).toMatch(/^[a-z0-9-]+$/);
  expect(setting?.id).not.toContain(value);
});

// BuildKit has a secret's id in the layer cache key, and its value not.
test.each([['goproxy'], ['gosumdb'], ['goprivate'], ['gonoproxy'], ['gonosumdb']])(
  'another %s builds nothing anew',
  (input) => {
    expect(idOf({ [input]: 'a' })).toBe(idOf({ [input]: 'b' }));
  },
);

test.each([['goproxy'], ['gosumdb'], ['goprivate'], ['gonoproxy'], ['gonosumdb'], ['goflags'], ['gotoolchain']])(
  '%s has an id for Dockerfiles that never changes',
  (input) => {
    const ids = ['a', 'b'].map((value) => deliveredSettings({ ...none, [input]: value })[0]?.fixedId);
    expect(ids).toEqual([`cached-go-docker-build-${input}`, `cached-go-docker-build-${input}`]);
  },
);

test.each([['goflags'], ['gotoolchain']])('another %s does', (input) => {
  expect(idOf({ [input]: 'a' })).not.toBe(idOf({ [input]: 'b' }));
  expect(idOf({ [input]: 'a' })).not.toBe(idOf({ [input]: '' }));
  expect(idOf({ [input]: 'a' })).toBe(idOf({ [input]: 'a' }));
});

test('a proxy comes in capitals and in small letters from one secret, to every RUN', () => {
  const proxy = { input: 'https-proxy', env: 'HTTPS_PROXY', value: 'http://me:pw@h:1', hasCredentials: true } as const;
  const [capitals, small, ...others] = deliveredProxies([proxy]);
  expect(others).toEqual([]);
  expect(capitals).toEqual({
    env: 'HTTPS_PROXY',
    input: 'https-proxy',
    id: 'cached-go-docker-build-https-proxy',
    fixedId: 'cached-go-docker-build-https-proxy',
    variable: 'CACHED_GO_DOCKER_BUILD_HTTPS_PROXY',
    value: 'http://me:pw@h:1',
    hasCredentials: true,
    everyRun: true,
  });
  expect(small).toEqual({ ...capitals, env: 'https_proxy' });
});
