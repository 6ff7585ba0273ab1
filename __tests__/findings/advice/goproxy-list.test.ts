import { describe, expect, test } from '@jest/globals';
import { listFindings, loopbackFindings } from '../../../src/findings/advice/goproxy-list.ts';

describe('a list of proxies', () => {
  test.each([
    ['https://a.example.com,https://b.example.com', 'goproxy-comma'],
    ['https://a.example.com|https://b.example.com,https://c.example.com|direct', 'goproxy-comma'],
    ['http://me:pw@a.example.com', 'goproxy-plain-credentials'],
  ])('%s: %s', (list, rule) => {
    const found = listFindings(list);
    expect(found.map((finding) => finding.rule)).toEqual([rule]);
    expect(found[0]?.fix).toMatch(/^Write /);
    expect(JSON.stringify(found)).not.toContain('pw');
  });

  test.each([
    '',
    'direct',
    'https://a.example.com',
    'https://a.example.com,direct',
    'https://a.example.com,off',
    'https://a.example.com|https://b.example.com|direct',
    'https://me:pw@a.example.com',
  ])('nothing is said of %j', (list) => {
    expect(listFindings(list)).toEqual([]);
  });

  test('names the proxy after which it stops', () => {
    const [finding] = listFindings('https://a.example.com|https://me:pw@b.example.com,https://c.example.com');
    expect(finding?.message).toContain('only when https://b.example.com says');
  });
});

describe('a login over http', () => {
  // As go 1.26 does with each of them.
  test.each([
    ['http://me:pw@a.example.com', true],
    ['http://me:pw@127.0.0.1:8081', true],
    ['http://t0ken@a.example.com,direct', true],
    ['http://me:pw@a.example.com|off', true],
    ['http://me:pw@a.example.com|http://me:pw@b.example.com,direct', true],
    ['http://me:pw@a.example.com|https://b.example.com', false],
    ['http://me:pw@a.example.com|direct', false],
    ['https://a.example.com|http://me:pw@b.example.com', false],
  ])('%s fails each download: %s', (list, isFatal) => {
    const [finding] = listFindings(list).filter(({ rule }) => rule === 'goproxy-plain-credentials');
    expect([finding?.level === 'error', finding?.message.includes('the download of any module fails')]).toEqual([
      isFatal,
      isFatal,
    ]);
    expect(finding?.message).toContain('refusing to pass credentials to insecure URL');
  });
});

describe('a proxy of this machine', () => {
  test.each([
    'http://localhost:8081',
    'http://127.0.0.1',
    'http://[::1]:80/x',
    'https://a.example.com|http://127.1.2.3',
  ])('%s is not that in a RUN', (list) => expect(loopbackFindings(list)).toMatchObject([{ rule: 'goproxy-loopback' }]));

  test.each(['http://localhost.example.com', 'http://10.0.0.1:8081', 'direct', 'https://127.example.com'])(
    '%s is none',
    (list) => expect(loopbackFindings(list)).toEqual([]),
  );
});
