/** Why modules could not be downloaded. `network`: another try may succeed; `final`: it would end the same way. */
export interface FetchFault {
  readonly kind: 'network' | 'final';
  /** An extended regular expression that JavaScript and `grep -E -i` read alike. */
  readonly pattern: string;
  /** What the user can do; empty where the message says it all. */
  readonly advice: string;
}

/**
 * What go, git and ssh say, by the kind of fault. The first row that matches counts, and a final one before any of the
 * network: one module that is not there fails the whole download, however often the others are tried.
 *
 * The texts are those of cmd/go/internal/modfetch and web, net and crypto/tls of Go 1.26, git 2.39's http.c and OpenSSH 9.
 */
const fetchFaults: readonly FetchFault[] = [
  final(
    'checksum mismatch|SECURITY ERROR',
    'The module is another than when go.sum was written: see what changed, then run `go mod tidy`.',
  ),
  final(
    'missing go.sum entry|updates to go.mod needed|updating go.mod',
    'Run `go mod tidy` and commit go.mod and go.sum.',
  ),
  final('errors parsing go.(mod|work)|malformed module path', ''),
  final('requires go >= |toolchain not available', 'Use a base image with that version of Go.'),
  final(
    'exec: "?git"?: executable file not found',
    'Install git in the Go stage before its first go command, or name a module proxy in `goproxy`.',
  ),
  final(
    'Host key verification failed|No [A-Za-z0-9]+ host key is known',
    'Give the host key in `ssh-known-hosts` (the output of `ssh-keyscan HOST`), or put it into the stage before its first go command.',
  ),
  final(
    'Permission denied \\(publickey|could not read Username|could not read Password|terminal prompts disabled|Authentication failed|fatal: Authentication',
    'Give a login in `netrc`, or an ssh agent in `ssh` with a key that may read the repository.',
  ),
  final(
    '(:|error:) (401|403|407)( |$)|401 Unauthorized|403 Forbidden|407 Proxy Authentication',
    'Give a login for the host in `netrc`.',
  ),
  final(
    '(404|410) (Not Found|Gone)|[:,] not found|unknown revision|invalid version|no matching versions|repository .*not found',
    'If the module is private, name it in `goprivate` and give a login in `netrc` or an ssh agent in `ssh`.',
  ),
  final(
    'certificate signed by unknown authority|x509: |SSL certificate problem|server certificate verification failed',
    'Add the CA certificate to the Go stage before its first go command.',
  ),
  final('lookup disabled by|disabled by GO', 'GOPROXY or GOVCS forbids it.'),
  final('no space left on device|read-only file system|mkdir .*permission denied|open .*permission denied', ''),
  network(
    '(:|error:) (408|429|5[0-9][0-9])( |$)|Too Many Requests|Bad Gateway|Service Unavailable|Gateway Time-?out|Internal Server Error',
  ),
  network(
    'connection reset|connection refused|broken pipe|connection timed out|network is unreachable|no route to host',
  ),
  network(
    'unexpected EOF|: EOF$|early EOF|remote end hung up|RPC failed|server closed|Connection closed|GOAWAY|stream error',
  ),
  network('i/o timeout|timeout awaiting|TLS handshake timeout|deadline exceeded|timed out|operation timeout'),
  network(
    'no such host|server misbehaving|Could not resolve|Temporary failure in name resolution|try again|Failed to connect',
  ),
];

/** How messages of a failed download are to be taken; `unknown` where no row knows them, and then nothing is tried again. */
export function classifyFault(
  messages: string,
): (FetchFault & { readonly line: string }) | { readonly kind: 'unknown'; readonly line: string } {
  const lines = messages.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('go: downloading '));
  for (const fault of [...fetchFaults].toSorted(
    (a, b) => Number(a.kind === 'network') - Number(b.kind === 'network'),
  )) {
    const line = lines.find((each) => new RegExp(fault.pattern, 'i').test(each));
    if (line !== undefined) return { ...fault, line };
  }
  return { kind: 'unknown', line: lines[0] ?? '' };
}

/** One pattern for `grep -E -i` that finds every fault of a kind. */
export function faultPattern(kind: FetchFault['kind']): string {
  return fetchFaults
    .filter((fault) => fault.kind === kind)
    .map(({ pattern }) => pattern)
    .join('|');
}

function final(pattern: string, advice: string): FetchFault {
  return { kind: 'final', pattern, advice };
}

function network(pattern: string): FetchFault {
  return { kind: 'network', pattern, advice: '' };
}
