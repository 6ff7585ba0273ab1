import { describe, expect, test } from '@jest/globals';
import { checkProxies } from '../../src/action/check-proxy.ts';
import { goModHash } from '../../src/goproxy/mod-hash.ts';
import { givenRun, type RunOptions, service } from './given.ts';

const goMod = 'module golang.org/x/sys\n';
const goSum = `golang.org/x/sys v0.1.0/go.mod ${goModHash(Buffer.from(goMod))}\n`;
const files = { ...service, 'go.sum': goSum };
const right = { body: goMod };

async function checked(options: RunOptions) {
  const { services, http, shell } = await givenRun({ files, ...options });
  const { lines, anyRight } = await checkProxies(services);
  return { text: lines.join('\n'), anyRight, urls: http.urls, shell };
}

describe('check-proxy', () => {
  test('shows the answers of the proxies that are given, and a list to write', async () => {
    const { text, anyRight, urls, shell } = await checked({
      inputs: { goproxy: 'http://dead|https://me:pw@b|http://login|direct' },
      http: { 'https://me:pw@b': right, 'http://login': { body: '<html>' } },
    });
    expect(anyRight).toBe(true);
    expect(urls).toHaveLength(3);
    expect(text).toMatch(/https:\/\/b +yes +yes/);
    expect(text).toMatch(/http:\/\/login +yes +no .*another content/);
    expect(text).toMatch(/http:\/\/dead +no +- .*connection refused/);
    expect(text).toContain('As an input: goproxy: https://b|direct');
    expect(text).not.toContain('pw');
    expect(shell.matching(/docker/)).toEqual([]);
  });

  test('asks what `auto` would choose from, if none is given', async () => {
    const { text, urls } = await checked({
      rules: [[/^go env/, 'http://machine\n\n\n']],
      files: { ...files, Dockerfile: files.Dockerfile.replace('WORKDIR', 'ENV GOPROXY=http://stage\nWORKDIR') },
      http: { 'http://machine': right },
    });
    expect(urls).toHaveLength(5);
    expect(text).toContain('As an input: goproxy: http://machine|direct');
  });

  test('needs no Dockerfile', async () => {
    const { anyRight } = await checked({
      inputs: { goproxy: 'http://a' },
      files: { 'go.mod': service['go.mod'], 'go.sum': goSum },
      http: { 'http://a': right },
    });
    expect(anyRight).toBe(true);
  });

  test('says what a list does not do', async () => {
    const { text } = await checked({ inputs: { goproxy: 'http://a,http://b' }, http: { 'http://b': right } });
    expect(text).toMatch(/after `,` go takes the next proxy only when http:\/\/a says/);
  });

  test.each<[string, RunOptions, RegExp]>([
    ['none is right', { inputs: { goproxy: 'http://a' } }, /No proxy responded correctly/],
    ['there is no go.sum', { inputs: { goproxy: 'http://a' }, files: { ...files, 'go.sum': '' } }, /no go\.sum here/],
    [
      'every module is private',
      { inputs: { goproxy: 'http://a', goprivate: '*' } },
      /Every module in go\.sum is private/,
    ],
    ['there is nobody to ask', { inputs: { goproxy: 'direct' } }, /no http or https URL/],
  ])('%s', async (_name, options, says) => {
    const { text, anyRight } = await checked(options);
    expect([anyRight, text]).toEqual([false, expect.stringMatching(says)]);
    expect(text).not.toContain('As an input');
  });

  test('tells of wrong inputs', async () => {
    await expect(checked({ inputs: { goproxy: 'auot' } })).rejects.toThrow(/^goproxy: .*Did you mean `auto`/);
  });
});
