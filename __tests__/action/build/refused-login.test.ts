import { expect, test } from '@jest/globals';
import { refusedLogin } from '../../../src/action/build/refused-login.ts';
import { configOf } from '../../config/given.ts';

const reading = 'example.com/m@v1.0.0: reading https://me:xxxxx@a.example.com:8443/m/@v/v1.0.0.mod: 401 Unauthorized';

test.each<readonly [string, string, Readonly<Record<string, string>>, RegExp | undefined]>([
  [
    'the URL',
    reading,
    { goproxy: 'https://b.example.com|https://me:pw@a.example.com:8443' },
    /in `goproxy` were refused by a\.example\.com:8443/,
  ],
  [
    'the URL, refused for good',
    reading.replace('401 Unauthorized', '403 Forbidden'),
    { goproxy: 'https://t0ken@a.example.com:8443' },
    /in `goproxy` were refused/,
  ],
  ['the netrc', reading, { netrc: 'machine a.example.com login me password pw1' }, /in `netrc` were refused/],
  [
    'the netrc, for git',
    "fatal: Authentication failed for 'https://a.example.com/m/'",
    { netrc: 'machine a.example.com login me password pw1' },
    /in `netrc` were refused/,
  ],
  [
    'the network proxy',
    'Get "https://a.example.com/m": 407 Proxy Authentication Required',
    { 'https-proxy': 'http://me:pw@p:1' },
    /in `https-proxy` were refused/,
  ],
  ['nowhere', reading, { goproxy: 'https://a.example.com:8443' }, undefined],
  [
    'for another host',
    reading,
    { netrc: 'machine b.example.com login me password pw1', goproxy: 'https://me:pw@b.example.com' },
    undefined,
  ],
  [
    'and not refused',
    reading.replace('401 Unauthorized', '502 Bad Gateway'),
    { goproxy: 'https://me:pw@a.example.com:8443' },
    undefined,
  ],
])('a login in %s', (_, message, inputs, advice) => {
  const given = refusedLogin(message, configOf(inputs));
  if (advice === undefined) expect(given).toBeUndefined();
  else expect(given).toMatch(advice);
});
