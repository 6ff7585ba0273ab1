import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { classifyFault, faultPattern } from '../../src/diagnosis/download-faults.ts';

const module = 'go: example.com/x@v1.0.0: ';
const asked = `${module}reading http://127.0.0.1:1/example.com/x/@v/v1.0.0.zip: `;

const messages: readonly (readonly [kind: 'network' | 'final' | 'unknown', message: string])[] = [
  ['network', `${asked}503 Service Unavailable`],
  ['network', `${asked}429 Too Many Requests`],
  ['network', `${asked}500 Internal Server Error`],
  ['network', `${module}Get "http://127.0.0.1:1/x": read tcp 127.0.0.1:2->127.0.0.1:1: read: connection reset by peer`],
  ['network', `${module}Get "http://127.0.0.1:1/x": dial tcp 127.0.0.1:1: connect: connection refused`],
  ['network', `${module}Get "https://proxy.example.com/x": dial tcp: lookup proxy.example.com: no such host`],
  [
    'network',
    `${module}Get "https://proxy.example.com/x": dial tcp: lookup proxy.example.com on 127.0.0.53:53: server misbehaving`,
  ],
  ['network', `${module}Get "http://127.0.0.1:1/x": EOF`],
  ['network', `${module}unexpected EOF`],
  ['network', `${module}Get "https://proxy.example.com/x": net/http: TLS handshake timeout`],
  ['network', `${module}Get "https://proxy.example.com/x": dial tcp 10.0.0.1:443: i/o timeout`],
  ['network', 'go mod download timed out after 60 s'],
  ['network', "\tfatal: unable to access 'https://git.example.com/x/': Could not resolve host: git.example.com"],
  ['network', "\tfatal: unable to access 'https://git.example.com/x/': The requested URL returned error: 502"],
  ['network', '\tssh: connect to host git.example.com port 22: Connection refused'],
  ['network', '\tfatal: the remote end hung up unexpectedly'],
  ['final', `${asked}404 Not Found`],
  ['final', `${asked}410 Gone`],
  ['final', `${asked}401 Unauthorized`],
  ['final', `${asked}403 Forbidden`],
  ['final', "\tfatal: unable to access 'https://git.example.com/x/': The requested URL returned error: 403"],
  ['final', 'verifying example.com/x@v1.0.0: checksum mismatch'],
  ['final', 'SECURITY ERROR'],
  ['final', `${module}missing go.sum entry for go.mod file`],
  ['final', `${module}invalid version: unknown revision v1.0.0`],
  ['final', `${module}exec: "git": executable file not found in $PATH`],
  ['final', '\tHost key verification failed.'],
  ['final', '\tgit@git.example.com: Permission denied (publickey).'],
  ['final', "\tfatal: could not read Username for 'https://git.example.com': terminal prompts disabled"],
  ['final', `${module}module lookup disabled by GOPROXY=off`],
  [
    'final',
    `${module}Get "https://proxy.example.com/x": tls: failed to verify certificate: x509: certificate signed by unknown authority`,
  ],
  ['final', 'go: go.mod requires go >= 1.99 (running go 1.26.1; GOTOOLCHAIN=local)'],
  ['final', 'go: mkdir /go/pkg/mod/cache: permission denied'],
  ['final', 'go: updating go.sum: open /src/go.sum: read-only file system'],
  ['unknown', 'go: something that nobody has seen'],
];

const finds = (kind: 'final' | 'network', message: string): boolean =>
  spawnSync('grep', ['-E', '-i', '-q', faultPattern(kind)], { input: `${message}\n` }).status === 0;

describe.each(messages)('%s: %s', (kind, message) => {
  test('is told', () => expect(classifyFault(message)).toMatchObject({ kind, line: message }));

  // The script looks for final faults first.
  test('is told by grep too', () => {
    expect(finds('final', message) ? 'final' : finds('network', message) ? 'network' : 'unknown').toBe(kind);
  });
});

test('one final fault among others decides', () => {
  const all = [
    `${asked}503 Service Unavailable`,
    'go: downloading example.com/y v1.0.0',
    `${module}unknown revision v1`,
  ];
  expect(classifyFault(all.join('\n'))).toMatchObject({ kind: 'final', line: `${module}unknown revision v1` });
});
