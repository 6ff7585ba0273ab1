import { describe, expect, test } from '@jest/globals';
import { failureFrom } from '../../src/buildx/progress/failure.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';

const ran = 'process "/bin/sh -c go build" did not complete successfully: exit code: 1';
const named = (output: readonly string[], message = ran) => diagnose({ output, message })?.id;
const refused =
  'go: example.com/a@v1.0.0: Get "http://127.0.0.1:1/a": dial tcp 127.0.0.1:1: connect: connection refused';
const absent = 'go: example.com/b@v1.0.0: reading http://127.0.0.1:1/b: 404 Not Found';
const full = 'mkdir /tmp/go-build1: no space left on device';
const compile = './main.go:3:2: undefined: foo';

describe('of several causes the first is', () => {
  test.each([
    ['what the machine lacks', [full, absent, compile], 'disk-full'],
    ['what fails in every try, before what passes', [absent, refused], 'download-not-found'],
    ['of equals the nearest to the end: a try that failed, then the code', [refused, compile], 'compile-error'],
    ['of equals the nearest to the end: the code, then a network', [compile, refused], 'download-refused'],
    ['of one line the narrower', ['go: x@v1: dial tcp: lookup p on 1.1.1.1:53: i/o timeout'], 'dns'],
  ])('%s', (_, output, id) => expect(named(output)).toBe(id));
});

const testFailed = ['--- FAIL: TestStore (0.00s)', 'FAIL', 'FAIL\texample.com/app/store\t0.003s', 'FAIL'];

describe('what a test prints does not explain why it failed', () => {
  test.each([
    ['a login', 'Authentication failed for user bob'],
    ['a key', 'git@git.example.com: Permission denied (publickey).'],
    ['a checksum', '    cert.go:55: checksum mismatch for blob'],
    ['a disk', 'no space left on device (expected)'],
    ['a process that was killed', 'Killed'],
    ['its exit status', 'exit status: 137'],
    ['its exit code', 'container ended: exit code: 137'],
    ['memory', 'fork/exec /bin/true: cannot allocate memory'],
    ['a program', 'exec: "go": executable file not found in $PATH'],
    ['an answer that testify shows', '\t            \t404 Not Found'],
    ['an answer of git', 'fatal: repository not found'],
  ])('%s', (_, line) => {
    expect(named([line, ...testFailed])).toBe('test-failure');
    expect(named([...testFailed.slice(0, 1), line, ...testFailed.slice(1)])).toBe('test-failure');
  });

  test.each<[string, string, string]>([
    ['the compiler', 'fmt: /usr/local/go/pkg/tool/linux_amd64/compile: signal: killed', 'out-of-memory'],
    ['the linker', '/usr/local/go/pkg/tool/linux_amd64/link: write x: no space left on device', 'disk-full'],
    ['go, of modules', absent, 'download-not-found'],
    ['go, of a checksum', 'verifying example.com/a@v1.0.0: checksum mismatch', 'checksum-mismatch'],
    ['the test runner', 'panic: test timed out after 1s', 'test-timeout'],
  ])('but %s does', (_, line, id) => expect(named([line, ...testFailed])).toBe(id));

  test('and BuildKit does', () => {
    expect(named(testFailed, ran.replace('code: 1', 'code: 137'))).toBe('out-of-memory');
  });

  test('a package whose test ends without a verdict failed too', () => {
    expect(named(['no space left on device (expected)', 'FAIL\texample.com/app\t0.003s'])).toBe('test-failure');
  });

  test('a test that does not compile prints nothing', () => {
    const output = ['write /tmp/x: no space left on device', 'FAIL\texample.com/app [build failed]'];
    expect(named(output)).toBe('disk-full');
  });
});

describe('a line of a file is about modules only if it is about an import', () => {
  test.each([
    ['./main.go:30:1: syntax error: unexpected EOF, expecting }'],
    ['/go/pkg/mod/example.com/a@v1.0.0/a.go:30:1: syntax error: unexpected EOF, expecting }'],
    ['main.go:3:2: Get timed out, which is not handled'],
    ['main.go:3:2: SA1000: try again with a constant'],
  ])('%s', (line) => {
    const id = line.startsWith('/go/pkg/mod') ? 'dependency-compile' : 'compile-error';
    expect(named(['# example.com/app', line])).toBe(id);
    expect(named(['# example.com/app', line, 'FAIL\texample.com/app [build failed]', 'FAIL'])).toBe(id);
  });

  test.each([
    ['main.go:3:8: example.com/a@v1.0.0: Get "http://127.0.0.1:1/a": EOF', 'download-reset'],
    ['main.go:3:8: module lookup disabled by GOPROXY=off', 'proxy-off'],
    ['main.go:3:8: unrecognized import path "example.com/a": reading http://x: 404 Not Found', 'import-path'],
  ])('%s', (line, id) => expect(named([line])).toBe(id));
});

describe('what git says is about modules only below a message of go', () => {
  const repository = "fatal: repository 'https://git.example.com/a/' not found";
  const reading = 'go: example.com/a@v1.0.0: reading go.mod: git ls-remote: exit status 128:';

  test.each<[string, readonly string[]]>([
    ['indented', [reading, `\t${repository}`]],
    ['as it is', [reading, 'remote: no access', repository]],
    ['of an import', ['main.go:3:8: example.com/a@v1.0.0: git fetch: exit status 128:', `\t${repository}`]],
    ['after an empty line', [reading, '\t', `\t${repository}`]],
  ])('%s', (_, output) => expect(named(output)).toBe('download-not-found'));

  test.each<[string, readonly string[]]>([
    ["a RUN's own", ["Cloning into 'a'...", repository]],
    ["a RUN's own after a download", ['go: downloading example.com/b v1.0.0', repository]],
    ['of another program', ['npm ERR! Authentication failed']],
    ['of a test', ['    store_test.go:12: ', '\t            \t404 Not Found']],
  ])('not %s', (_, output) => expect(named(output)).toBeUndefined());
});

const asked = (method: string, scope = 'pull'): string =>
  `unexpected status from ${method} request to https://auth.example.test/token?scope=repository%3Aapp%3A${scope}: `;
const get = 'Get "https://auth.example.test/token?scope=repository%3Aapp%3Apull": ';

describe('a registry whose token server', () => {
  test.each([
    ['does not finish a handshake', `${get}net/http: TLS handshake timeout`],
    ['cannot be reached', `${get}dial tcp 10.0.0.1:443: connect: connection refused`],
    ['has no address', `${get}dial tcp: lookup auth.example.test: no such host`],
    ['closes the connection', `${get}EOF`],
    ['resets the connection', `${get}read tcp 10.0.0.2:1->10.0.0.1:443: read: connection reset by peer`],
    ['does not answer', `${get}context deadline exceeded (Client.Timeout exceeded while awaiting headers)`],
    ['is overloaded', `${asked('POST')}503 Service Unavailable`],
  ])('%s, denies nothing', (_, words) => {
    const failed = `failed to authorize: failed to fetch oauth token: ${words}`;
    expect(named([], `base:1: failed to resolve source metadata for base:1: ${failed}`)).toBe('token-server-down');
    expect(named([], `failed to push example.test/app:1: ${failed}`)).toBe('token-server-down');
    expect(named([], `failed to fetch anonymous token: ${words}`)).toBe('token-server-down');
  });

  test.each([
    [
      'refuses a pull',
      `failed to authorize: failed to fetch oauth token: ${asked('GET')}401 Unauthorized`,
      'pull-denied',
    ],
    [
      'refuses a push',
      `failed to push x/app:1: failed to authorize: failed to fetch oauth token: ${asked('POST')}403 Forbidden`,
      'push-denied',
    ],
    [
      'refuses a push, as the daemon says',
      `failed to fetch oauth token: ${asked('GET', 'pull%2Cpush')}401 Unauthorized`,
      'push-denied',
    ],
    [
      'has a certificate that is not trusted',
      `failed to authorize: failed to fetch anonymous token: ${get}tls: failed to verify certificate: x509: unknown`,
      'registry-unreachable',
    ],
  ])('%s', (_, message, id) => expect(named([], message)).toBe(id));
});

describe('a flag that is unknown', () => {
  test.each([
    ['to the frontend', 'dockerfile parse error on line 2: unknown flag: --parents', 'unknown-flag'],
    ['in a mount', "dockerfile parse error on line 2: unexpected key 'foo' in 'foo=bar'", 'unknown-flag'],
    ['to buildx', 'unknown flag: --annotation', 'old-buildx'],
    ['in a secret, to buildx', "unexpected key 'foo' in 'foo=bar'", undefined],
  ])('%s', (_, message, id) => expect(named([], message)).toBe(id));
});

describe('what go may not write is', () => {
  test.each([
    ['its cache', 'go: could not create module cache: mkdir /go/pkg: permission denied', 'cache-folder'],
    ['its modules', 'go: mkdir /go/pkg/mod/cache: permission denied', 'cache-folder'],
    [
      'its build cache, which it cannot find',
      'build cache is required, but could not be located: GOCACHE is not defined and neither $XDG_CACHE_HOME nor $HOME are defined',
      'cache-folder',
    ],
    ['go.sum', 'go: updating go.sum: open /src/go.sum: read-only file system', 'go-file-access'],
    ['go.mod', 'go: open /src/go.mod: permission denied', 'go-file-access'],
  ])('%s', (_, line, id) => expect(named([line])).toBe(id));
});

test('the evidence is the first line that says so, on one line', () => {
  const output = ['# example.com/app', `  ${compile}`, './z.go:9:1: undefined: bar', 'make: *** [build] Error 1'];
  expect(diagnose({ output, message: ran })).toMatchObject({ id: 'compile-error', evidence: compile });
});

describe('nothing is taken from', () => {
  test.each<[string, readonly string[], string]>([
    [
      'the command that BuildKit quotes',
      [],
      'process "/bin/sh -c echo no space left on device; exit 1" did not complete successfully: exit code: 1',
    ],
    ['what a test prints', ['    store_test.go:20: write /x: no space left on device'], ran],
    ['commands that the shell shows', ['+ grep "signal: killed" log'], ran],
    ['what go is about to do', ['go: downloading example.com/no such host v1.0.0'], ran],
    ['words of BuildKit that a RUN prints', ['pull access denied for x'], ran],
    ['silence', [], ran],
  ])('%s', (_, output, message) => expect(named(output, message)).toBeUndefined());
});

describe('hostile output takes no time', () => {
  const megabyte = 1 << 20;
  test.each([
    'a',
    ' ',
    ':',
    '/',
    '"',
    '\t',
    'go: ',
    'mkdir ',
    'lookup ',
    'reading ',
    'verifying m: a: ',
    '(replaced by ',
    'C compiler "',
    'a.go:1:1: ',
    'x.go:',
    'exec: "',
    'failed to push ',
    '\\',
    '-',
    '@v1',
    '@v1.0.0 ',
    'FAIL\ta',
    'a.go:1:1: b',
    'package a ',
    '/pkg/mod/',
    'vendor/',
    'gcc',
    'CacheService/',
  ])('%j again and again', (part) => {
    const line = part.repeat(megabyte / part.length);
    const output = Array.from({ length: 200 }, () => line);
    const begin = process.cpuUsage();
    diagnose({ output, message: line });
    // A pattern that goes back over what it has read takes minutes; of a busy machine the processor's time tells nothing.
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(3000);
  });
});

describe('a log that is none', () => {
  const long = 20_000_000;
  test.each<[string, string]>([
    ['nothing', ''],
    ['empty lines', '\n'.repeat(100)],
    ['NUL bytes', '\0'.repeat(10_000)],
    ['NUL bytes in a line of BuildKit', `#5 0.1 \0\0go: \0\n#5 ERROR: \0\nERROR: \0`],
    ['bytes that are no UTF-8, as they are read', '\ufffd'.repeat(10_000)],
    ['only carriage returns', '\r'.repeat(10_000)],
    ['only colours', '\u001B[31m\u001B[0m\n'.repeat(1000)],
    ['one long line', 'x'.repeat(long)],
    ['one long line of spaces', ' '.repeat(long)],
    ['one long line of words', 'go: x@v1: '.repeat(long / 10)],
    ['one long line of colons', '1:'.repeat(long / 2)],
    ['a long line of a step', `#5 0.1 ${'a/'.repeat(long / 2)}\n#5 ERROR: x\nERROR: x`],
    ['a long last word', `ERROR: failed to solve: ${'a.go:1:2: '.repeat(long / 10)}`],
  ])('%s ends soon, without a cause', (_, text) => {
    const before = process.cpuUsage();
    const failure = failureFrom(text.split('\n'));
    expect(failure.message).not.toBe('');
    expect(diagnose(failure)).toBeUndefined();
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(3);
  });
});
