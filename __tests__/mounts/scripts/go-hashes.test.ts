import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { helperResult } from '../../../src/mounts/helper-result.ts';
import { helperScript } from '../../../src/mounts/scripts/helper-script.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'go-hashes-'));
  const files = {
    'go.mod': 'module example.com/x\n\ngo 1.24\n',
    'main.go': 'package main\n\nimport "example.com/x/a"\n\nfunc main() { println(a.A()) }\n',
    'a/a.go': 'package a\n\nfunc A() int { return 1 }\n',
  };
  mkdirSync(path.join(folder, 'a'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the script prints of a RUN with this text, by this machine's shell and go. */
function told(text: string, env: Readonly<Record<string, string>> = {}) {
  const ended = spawnSync('sh', ['-c', helperScript('go-hashes'), 'n', '/bin/sh', '-c', text], {
    cwd: folder,
    env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '', GOAMD64: 'v1', ...env },
    encoding: 'utf8',
  });
  expect([ended.status, ended.stderr]).toEqual([0, '']);
  const result = helperResult('n', ended.stdout.split('\n'));
  return [...result].flatMap(([name, value]) => (name.startsWith('hash.') ? [value] : []));
}

test('tells each line once, without names of packages and files', () => {
  const lines = told('go build -o /dev/null . && echo built');
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^go1\.\d+/),
      expect.stringMatching(/^compile compile version .* \[\] \[\]$/),
      expect.stringMatching(/^goos linux goarch \w+$/),
      `dir example.com/x ${folder}`,
      `dir example.com/x/a ${folder}/a`,
    ]),
  );
  expect(new Set(lines).size).toBe(lines.length);
  expect(lines.filter((line) => /^(?:file|import|modinfo|omitdebug|compile$)|built/.test(line))).toEqual([]);
});

test('a flag, a variable and -trimpath are in the lines', () => {
  const before = told('go build -o /dev/null .');
  const added = (text: string, env = {}) => told(text, env).filter((line) => !before.includes(line));
  expect(added('go build -gcflags=all=-N -o /dev/null .')).toEqual([expect.stringMatching(/^compile .*-N/)]);
  expect(added('go build -trimpath -o /dev/null .')).toEqual(['trimpath']);
  const [name, value] = process.arch === 'arm64' ? ['GOARM64', 'v8.1'] : ['GOAMD64', 'v2'];
  expect(added('go build -o /dev/null .', { [name]: value })).toEqual([`${name}=${value}`]);
});

test("the user's own GODEBUG stays in force", () => {
  const text = 'echo "HASH[build x]: \\"$GODEBUG\\"" >&2';
  expect(told(text, { GODEBUG: 'http2client=0' })).toEqual(['gocachehash=1,http2client=0']);
});

test('of a module in the module cache only the place of that counts', () => {
  const folders = ['/go/pkg/mod/m.test/y@v1.2.3/b', '/elsewhere/m.test/y@v1.2.3/b', '/src/vendor/m.test/y/b'];
  const lines = folders.map((dir) => `HASH[build m.test/y/b]: "dir ${dir}\\n"`);
  expect(told(["cat >&2 <<'END'", ...lines, 'END'].join('\n'))).toEqual([
    'dir /go/pkg/mod',
    'dir m.test/y/b /src/vendor/m.test/y/b',
  ]);
});

test('a RUN that fails or has no go tells what it can, and the script ends well', () => {
  expect(told('exit 3')).toEqual([]);
  expect(told('no-such-program')).toEqual([]);
});
