import { describe, expect, test } from '@jest/globals';
import type { GoSettings } from '../../src/config/go-settings.ts';
import { configOf, problemsOf } from './given.ts';

type Name = Exclude<keyof GoSettings, 'autoProxies' | 'isPreset'>;

const good: readonly (readonly [Name, string])[] = [
  ['goproxy', 'https://proxy.example.com'],
  ['goproxy', 'https://proxy.example.com,direct'],
  ['goproxy', 'https://a.example.com|https://b.example.com/path|direct'],
  ['goproxy', 'http://localhost:8080,off'],
  ['goproxy', 'file:///var/cache/proxy'],
  ['goproxy', 'https://user:pass@proxy.example.com'],
  ['goproxy', 'off'],
  ['goproxy', 'direct'],
  ['gosumdb', 'off'],
  ['gosumdb', 'sum.golang.google.cn'],
  ['gosumdb', 'sum.golang.google.cn https://sums.example.com'],
  ['gosumdb', 'sum.example.com+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8'],
  ['goprivate', '*'],
  ['goprivate', 'github.com/my-org/*,git.example.com'],
  ['goprivate', '*.corp.example.com,[a-c].example.com'],
  ['gonoproxy', 'none'],
  ['gonoproxy', 'git.example.com'],
  ['gonosumdb', 'github.com/my-org/*'],
  ['gotoolchain', 'local'],
  ['gotoolchain', 'auto'],
  ['gotoolchain', 'path'],
  ['gotoolchain', 'local+path'],
  ['gotoolchain', 'go1.26.1'],
  ['gotoolchain', 'go1.27rc2+auto'],
  ['gotoolchain', 'go1.21'],
  ['gotoolchain', 'go1.26.1-custom'],
  ['goflags', '-trimpath'],
  ['goflags', '-trimpath -tags=a,b --mod=mod'],
  ['goflags', `'-ldflags=-s -w' "-gcflags=all=-N -l"`],
];

const bad: readonly (readonly [Name, string, string])[] = [
  ['goproxy', 'https://a.example.com, direct', 'no spaces'],
  ['goproxy', 'https://a.example.com\ndirect', 'no new lines'],
  ['goproxy', 'https://a.example.com,,direct', 'element 2 is empty'],
  ['goproxy', 'proxy.example.com', 'element 1 is neither a URL'],
  ['goproxy', 'drect', 'Did you mean `direct`?'],
  ['goproxy', 'ftp://a.example.com', 'begins with `ftp://`'],
  ['goproxy', 'https://a.example.com?x=1', 'a query'],
  ['goproxy', 'auot', 'Did you mean `auto`?'],
  ['goproxy', 'china,direct', '`china` stands alone'],
  ['goproxy', 'https://a.example.com|auto', '`auto` stands first'],
  ['goproxy', 'auto|', 'behind `auto`, element 1 is empty'],
  ['goproxy', 'auto|direct', 'no proxy that could be asked'],
  ['goproxy', 'auto|file:///proxy', 'behind `auto`, element 1 is no proxy'],
  ['goproxy', 'auto|direct|https://a.example.com', 'behind `auto`, element 1 is no proxy'],
  ['gosumdb', 'of', 'Did you mean `off`?'],
  ['gosumdb', 'on', 'is not the name of a checksum database'],
  ['gosumdb', 'off https://x.example.com', 'nothing may follow'],
  ['gosumdb', 'sum.golang.google.cn x.example.com', 'not an http or https URL'],
  ['gosumdb', 'a.b https://c.d e', 'more than a name and a URL'],
  ['gosumdb', 'sum.golang.google.cn\noff', 'more than one line'],
  ['goprivate', 'https://github.com/my-org', 'is a URL'],
  ['goprivate', 'a, b', 'no spaces'],
  ['goprivate', '[a', 'not closed'],
  ['gonoproxy', 'https://git.example.com', 'is a URL'],
  ['gonosumdb', 'a b', 'no spaces'],
  ['gotoolchain', 'locl', 'Did you mean `local`?'],
  ['gotoolchain', '1.26.1', 'lacks its `go`. Write `go1.26.1`'],
  ['gotoolchain', 'go1.26.1+autos', 'not `+autos`'],
  ['gotoolchain', 'go1.26.1rc1', 'is no toolchain'],
  ['gotoolchain', 'go1.26-a/b', 'is no toolchain'],
  ['gotoolchain', 'auto+path', 'is no toolchain'],
  ['gotoolchain', 'go01.2', 'is no toolchain'],
  ['goflags', 'trimpath', 'does not begin with `-`'],
  ['goflags', '-tags a', '`a` does not begin'],
  ['goflags', `'-ldflags=-s`, 'a quote is not closed'],
  ['goflags', '-v\n-x', 'more than one line'],
  ['goflags', '-=x', 'has no name'],
];

describe('Go settings', () => {
  test.each(good)('%s: %s', (name, value) => expect(configOf({ [name]: value }).go[name]).toBe(value));

  test.each(bad)('%s: %s', (name, value, text) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toMatchObject([{ input: name, message: expect.stringContaining(text) }]);
    expect(problems[0]?.message).toMatch(/Write /);
  });

  test('what no input names stays undefined', () => {
    expect(configOf({}).go).toEqual({
      goproxy: undefined,
      autoProxies: undefined,
      isPreset: false,
      gosumdb: undefined,
      goprivate: undefined,
      gonoproxy: undefined,
      gonosumdb: undefined,
      goflags: undefined,
      gotoolchain: undefined,
    });
  });
});
