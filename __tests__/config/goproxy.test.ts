import { describe, expect, test } from '@jest/globals';
import { configOf, secretsIn } from './given.ts';

describe('goproxy stands for', () => {
  test('mirrors in China, with their checksum database', () => {
    expect(configOf({ goproxy: 'china' }).go).toMatchObject({
      goproxy: 'https://goproxy.cn|https://mirrors.aliyun.com/goproxy/|https://goproxy.io|direct',
      gosumdb: 'sum.golang.google.cn',
      autoProxies: undefined,
    });
  });

  test('these, and a checksum database that is given', () => {
    expect(configOf({ goproxy: 'china', gosumdb: 'off' }).go.gosumdb).toBe('off');
  });

  test.each([
    ['auto', { candidates: [], last: 'direct' }],
    ['auto|https://a.example.com', { candidates: ['https://a.example.com'], last: undefined }],
    [
      'auto,https://a.example.com,http://b.example.com/x|off',
      { candidates: ['https://a.example.com', 'http://b.example.com/x'], last: 'off' },
    ],
  ])('what is to be chosen: %s', (goproxy, autoProxies) => {
    expect(configOf({ goproxy }).go).toMatchObject({ goproxy: undefined, autoProxies, gosumdb: undefined });
  });

  test('candidates whose credentials are masked', () => {
    expect(secretsIn({ goproxy: 'auto|https://me:pw-of-proxy@a.example.com' })).toContain('pw-of-proxy');
  });
});
