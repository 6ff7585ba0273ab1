import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { faultPattern } from '../../../src/diagnosis/download-faults.ts';
import { helperResult } from '../../../src/mounts/helper-result.ts';
import { helperScript } from '../../../src/mounts/scripts/helper-script.ts';

const made: string[] = [];
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

interface Given {
  /** Shell text that stands for go; `$try` counts its calls from 1. */
  readonly go?: string;
  readonly limits?: string;
  readonly netrc?: string;
  readonly sshHosts?: string;
  readonly checks?: string;
  /** Folders of the stage, each with arguments for `env`, in the place of `go mod download`. */
  readonly lists?: readonly (readonly [folder: string, ...argv: readonly string[]])[];
  /** Beside the go.mod. */
  readonly goWork?: true;
  readonly env?: Readonly<Record<string, string>>;
  /** The user cannot write there. */
  readonly noHome?: true;
}

/** Runs the script on this machine, with folders in the place of its mounts and a go that does as it is told. */
function fetched({
  go = 'exit 0',
  limits = '5 5 5',
  netrc,
  sshHosts = '',
  checks = '',
  lists = [],
  goWork,
  env = {},
  noHome,
}: Given) {
  const root = mkdtempSync(path.join(tmpdir(), 'fetch-script-'));
  made.push(root);
  for (const folder of ['fetch/given/gomod', 'fetch/work', 'fetch/src/svc', 'mount/0', 'bin', 'home'])
    mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, 'fetch/given/folders'), '.\n');
  writeFileSync(path.join(root, 'fetch/given/gomod/go.mod'), 'module x\n');
  for (const [index, [folder, ...argv]] of lists.entries()) {
    mkdirSync(path.join(root, 'fetch/given/lists'), { recursive: true });
    const lines = [path.join(root, 'fetch/src', folder), ...argv, ''].join('\n');
    writeFileSync(path.join(root, 'fetch/given/lists', String(index)), lines);
  }
  if (goWork) writeFileSync(path.join(root, 'fetch/given/gomod/go.work'), 'use .\n');
  if (netrc !== undefined) writeFileSync(path.join(root, 'fetch/netrc'), netrc);
  writeFileSync(path.join(root, 'tries'), '');
  writeFileSync(
    path.join(root, 'bin/go'),
    `#!/bin/sh
[ "$1" != env ] || { echo /the/go/env; exit; }
echo x >> ${root}/tries
try=$(wc -l < ${root}/tries)
put() { mkdir -p "$GOMODCACHE/cache/download"; : > "$GOMODCACHE/cache/download/$1"; }
${go}
`,
  );
  chmodSync(path.join(root, 'bin/go'), 0o755);
  const script =
    `NONCE=n\nLIMITS='${limits}'\nDELAYS='0.01 0.01 0.01'\nSSH_HOSTS='${sshHosts}'\nCHECKS='${checks}'\nSOURCES=svc\n${helperScript('fetch')}`
      .replaceAll('/.fetch', path.join(root, 'fetch'))
      .replaceAll('/.mount', path.join(root, 'mount'));
  const home = noHome === true ? '/proc/1/nowhere' : path.join(root, 'home');
  const PATH = `${path.join(root, 'bin')}:${process.env['PATH'] ?? ''}`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], {
    encoding: 'utf8',
    env: {
      PATH,
      HOME: home,
      FINAL_FAULTS: faultPattern('final'),
      NETWORK_FAULTS: faultPattern('network'),
      ...env,
    },
  });
  expect([status, stderr]).toEqual([0, '']);
  const result = helperResult('n', stdout.split('\n'));
  const tries = readFileSync(path.join(root, 'tries'), 'utf8').length / 2;
  return { root, result, tries, outcome: result.get('outcome'), fault: result.get('fault.0') };
}
const unavailable = 'echo "go: x: reading http://p/x.zip: 503 Service Unavailable" >&2; exit 1';

describe('the fetching script', () => {
  test('ends when go succeeds, and counts what is new', () => {
    const { outcome, tries, result } = fetched({ go: 'put a.zip; put a.mod; put list' });
    expect([outcome, tries, result.get('files'), result.get('zips')]).toEqual(['done', 1, '2', '1']);
  });

  test('tries again after a fault of the network', () => {
    const { outcome, tries, result } = fetched({ go: `[ "$try" -gt 2 ] || { ${unavailable}; }` });
    expect([outcome, tries]).toEqual(['done', 3]);
    expect(result.get('try.1')).toMatch(/^\d 0 go: x: reading .*503 Service Unavailable$/);
  });

  test('gives up when so many tries in a row brought nothing', () => {
    const { outcome, tries, fault } = fetched({ go: unavailable });
    expect([outcome, tries, fault]).toEqual(['network', 3, expect.stringContaining('503')]);
  });

  test('begins to count anew when a try brought something', () => {
    const { outcome, tries } = fetched({ go: `[ "$try" != 3 ] || put a.zip; [ "$try" -gt 5 ] || { ${unavailable}; }` });
    expect([outcome, tries]).toEqual(['done', 6]);
  });

  test.each([
    ['final', 'echo "verifying x@v1: checksum mismatch" >&2; exit 1'],
    ['final', `echo "go: y: reading http://p/y.zip: 404 Not Found" >&2; ${unavailable}`],
    ['unknown', 'echo "what is this?" >&2; exit 2'],
  ])('does not try again after a fault that is %s', (kind, go) => {
    const { outcome, tries } = fetched({ go });
    expect([outcome, tries]).toEqual([kind, 1]);
  });

  test('ends a try that takes too long, and gives the next one more time', () => {
    const { outcome, result } = fetched({ go: 'sleep 1.5', limits: '1 3 9' });
    expect([outcome, result.get('tries')]).toEqual(['done', '2']);
    expect(result.get('try.1')).toContain('timed out after 1 s');
  });

  test('asks in a copy of the files: what it got is not to be written to', () => {
    const { root } = fetched({ go: 'echo changed >> go.mod' });
    expect(readFileSync(path.join(root, 'fetch/given/gomod/go.mod'), 'utf8')).toBe('module x\n');
  });

  test('leaves out a GOWORK that names a file of the sources, and keeps GOWORK=off', () => {
    const go = 'echo "${GOWORK:-unset}" >&2; exit 1';
    expect(fetched({ go, env: { GOWORK: '/src/go.work' } }).fault).toBe('unset');
    expect(fetched({ go, env: { GOWORK: 'off' } }).fault).toBe('off');
  });

  test('asks git why, where go does not tell', () => {
    const go =
      'echo "go: git.example.invalid/team/lib.git@v1.0.0: no secure protocol found for repository" >&2; exit 1';
    const { outcome, result } = fetched({ go });
    expect(result.get('fault.1')).toContain("unable to access 'https://git.example.invalid/team/lib/'");
    // There is no such host: that is the network's fault.
    expect(outcome).toBe('network');
  });

  test('says so when there is no go', () => {
    const root = mkdtempSync(path.join(tmpdir(), 'fetch-script-'));
    made.push(root);
    const { status, stdout } = spawnSync('/bin/sh', ['-c', `NONCE=n\n${helperScript('fetch')}`], {
      encoding: 'utf8',
      env: { PATH: root },
    });
    expect([status, stdout]).toEqual([0, 'n outcome=no-go\n']);
  });
});

describe('packages in the place of all modules', () => {
  const one = [['svc', 'go', 'list', '-tags=a b', '--', './x']] as const;

  test('are asked for in their folder, with their settings, whatever is in them', () => {
    const go = 'echo "$PWD $GOOS $GOWORK $# $3" >&2; exit 1';
    const { result, tries, root } = fetched({
      go,
      env: { GOWORK: '/src/go.work' },
      lists: [
        ['svc', 'GOOS=$(x) y', 'go', 'list', '-tags=a b', '--', './$x'],
        ['.', 'go', 'list', '', '*'],
      ],
    });
    expect([result.get('fault.0'), result.get('fault.1'), tries]).toEqual([
      `${path.join(root, 'fetch/src/svc')} $(x) y /src/go.work 4 --`,
      `${path.join(root, 'fetch/src')}  /src/go.work 3 *`,
      2,
    ]);
  });

  test.each<[string, string, string, number]>([
    ['comes', 'put a.zip', 'done', 1],
    ['is not there yet', 'echo "x.go:3:8: no required module provides package y; to add it:"', 'done', 1],
    ['stumbles', `[ "$try" -gt 2 ] || echo "x@v1: reading http://p/x.zip: 503 Service Unavailable"`, 'done', 3],
    ['is not there ever', 'echo "x@v1: reading http://p/x.zip: 404 Not Found"', 'final', 1],
    ['cannot be listed', 'echo "go: cannot find main module" >&2; exit 1', 'unknown', 1],
  ])('a package that %s', (_, go, outcome, tries) => {
    const ended = fetched({ go, lists: one });
    expect([ended.outcome, ended.tries]).toEqual([outcome, tries]);
  });

  test('a folder that is not there yet is not for the network to make', () => {
    expect(fetched({ lists: [['nowhere', 'go', 'list']] }).outcome).toBe('unknown');
  });

  test('a list that takes too long is tried again', () => {
    const { outcome, result } = fetched({ go: '[ "$try" -gt 1 ] || sleep 3', limits: '1 3', lists: one });
    expect([outcome, result.get('try.1')]).toEqual(['done', expect.stringContaining('go list timed out after 1 s')]);
  });

  test('go keeps what it notes of them out of the stage', () => {
    const { fault, root } = fetched({ go: 'echo "$GOCACHE" >&2; exit 1', lists: one });
    expect(fault).toBe(path.join(root, 'fetch/work/go-build'));
  });
});

describe('checks', () => {
  const answers = (verify: string, tidy: string): string => `case "$2$3" in
verify) ${verify} ;;
tidy-diff) case $PWD in */fetch/src/svc) ${tidy} ;; *) exit 9 ;; esac ;;
esac`;

  test.each<[string, string, string, string]>([
    ['nothing', 'exit 0', 'exit 0', 'ok ok'],
    ['a changed zip', 'echo "x v1: zip has been modified (/go/pkg/mod/x.zip)"; exit 1', 'exit 0', 'bad ok'],
    ['what tidy would change', 'exit 0', 'printf "diff current/go.mod tidy/go.mod\\n-require x\\n"; exit 1', 'ok bad'],
    ['no answer', 'exit 0', 'echo "go: x: 503 Service Unavailable" >&2; exit 1', 'ok untold'],
  ])('find %s', (_, verify, tidy, found) => {
    const { result, outcome } = fetched({ go: answers(verify, tidy), checks: 'verify tidy' });
    const words = ['verify', 'tidy'].map((check) => result.get(`check.${check}`)?.split(' ')[0]);
    expect([outcome, words.join(' ')]).toEqual(['done', found]);
  });

  test('say what they found', () => {
    const { result } = fetched({
      go: answers('exit 0', 'printf "diff a b\\n--- a\\n+++ b\\n-require x\\n+require y\\n"; exit 1'),
      checks: 'tidy',
    });
    expect(result.get('check.tidy')).toBe('bad -require x;+require y;');
  });

  test('leave out tidy in a workspace', () => {
    expect(fetched({ checks: 'tidy', goWork: true }).result.get('check.tidy')).toMatch(/^untold a workspace/);
  });

  test('are not made unless all modules came', () => {
    const { result } = fetched({ go: 'echo "404 Not Found" >&2; exit 1', checks: 'verify' });
    expect([...result.keys()].filter((name) => name.startsWith('check'))).toEqual([]);
  });
});

describe('a login', () => {
  const netrc = 'machine git.example.com login me password x\n';
  const go = 'echo "$NETRC $(cat "$HOME/.netrc") $GOENV $GIT_CONFIG_GLOBAL" >&2; exit 1';

  test('is where go and git look for it', () => {
    const { fault, root } = fetched({ go, netrc });
    expect(fault).toMatch(
      new RegExp(`^${path.join(root, 'fetch/netrc')} machine git.example.com login me password x *$`),
    );
  });

  test('is so too where the home folder cannot be written to', () => {
    const { fault } = fetched({ go, netrc, noHome: true });
    expect(fault).toMatch(/netrc machine git.example.com login me password x \/the\/go\/env$/);
  });

  test('is nowhere without one', () => {
    const { root } = fetched({});
    expect(existsSync(path.join(root, 'home/.netrc'))).toBe(false);
  });
});

describe('ssh', () => {
  const go = 'echo "$GIT_SSH_COMMAND" >&2; git config --get-regexp "url.*" >&2; exit 1';

  test('refuses hosts without a known key, and is used for hosts that are told', () => {
    const { result, root } = fetched({ go, sshHosts: 'git.example.com other.example.com' });
    expect(result.get('fault.0')).toContain('StrictHostKeyChecking=yes');
    expect(result.get('fault.0')).toContain(`~/.ssh/known_hosts ${path.join(root, 'fetch/given/known_hosts')}`);
    expect([result.get('fault.1'), result.get('fault.2')]).toEqual([
      'url.ssh://git@git.example.com/.insteadof https://git.example.com/',
      'url.ssh://git@other.example.com/.insteadof https://other.example.com/',
    ]);
  });

  test('is left as the image has it', () => {
    expect(fetched({ go, env: { GIT_SSH_COMMAND: 'ssh -v' } }).fault).toBe('ssh -v');
  });
});
