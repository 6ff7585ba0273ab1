import type { Rule } from './rule.ts';

/**
 * What go says of module proxies, the checksum database and the network.
 *
 * The texts are those of cmd/go/internal/modfetch and web, net and crypto/tls of Go 1.26, git 2.39's http.c and OpenSSH 9.
 */
export const moduleDownloadRules: readonly Rule[] = [
  {
    id: 'checksum-mismatch',
    heading: 'verifying …: checksum mismatch',
    pattern: 'checksum mismatch|SECURITY ERROR',
    by: 'module',
    rank: 'cause',
    cause: 'A downloaded module is not the one whose checksum go.sum has.',
    remedy:
      'Do not change go.sum unless you know why the content changed: it may be an attack. Download the module through another proxy (`goproxy`) to compare, and clear the cache of a proxy of your own; if the author moved a tag, require a version with a new tag.',
    fetch: 'final',
  },
  {
    id: 'sumdb-unknown',
    heading: 'verifying …: reading …/lookup/…: 404 Not Found',
    pattern: 'verifying [a-z.]+: [^ ]+: reading [^ ]+: 4[0-9][0-9]',
    by: 'module',
    rank: 'cause',
    cause: 'The checksum database does not know the module: it is private, or not published.',
    remedy:
      'If the module is private, name it in `goprivate` (or `gonosumdb`): then go does not ask the database for it.',
    fetch: 'final',
  },
  {
    id: 'sumdb-unreachable',
    heading: 'verifying go.mod: …: Get "…/lookup/…": dial tcp',
    pattern: 'verifying [a-z.]+: [^ ]+: (reading [^ ]+: 5|Get "|initializing|[^ ]+/latest|dial )',
    by: 'module',
    rank: 'symptom',
    cause: 'Go cannot reach the checksum database, which it asks about each module that go.sum lacks.',
    remedy:
      'Commit a complete go.sum (`go mod tidy`), so that go has nothing to ask, or use a proxy that passes the database on. For your own hosts alone write `gonosumdb: git.example.com/*`; `gosumdb: off` gives up the check for every module that go.sum lacks, and whatever the proxy serves is accepted.',
    fetch: 'network',
  },
  {
    id: 'import-path',
    heading: 'unrecognized import path',
    pattern: 'unrecognized import path [^ ]+ (reading [^ ]+: 4[0-9][0-9]|pars[a-z]+ )',
    by: 'module',
    rank: 'cause',
    cause: 'Go asked the server in the path of a module for its repository, and the server did not tell.',
    remedy:
      'Compare the path in go.mod. For a private server that does not answer `?go-get=1`, end the path of the repository with `.git`, and name it in `goprivate`.',
    fetch: 'final',
  },
  {
    id: 'network-proxy-login',
    heading: '407 Proxy Authentication Required',
    pattern: '(:|error:) 407( |$)|407 Proxy Authentication|Proxy Authentication Required',
    by: 'module',
    rank: 'cause',
    cause: 'The network proxy asks for a login.',
    remedy: 'Give it in `http-proxy` and `https-proxy`, as in `http://user:password@proxy.example.com:3128`.',
    fetch: 'final',
  },
  {
    id: 'download-unauthorized',
    heading: '401 Unauthorized',
    pattern: '(:|error:) 401( |$)|401 Unauthorized',
    by: 'module',
    rank: 'cause',
    cause: 'The module proxy or the server with the repository asks for a login.',
    remedy: 'Give a login for the host in `netrc`.',
    fetch: 'final',
  },
  {
    id: 'download-forbidden',
    heading: '403 Forbidden',
    pattern: '(:|error:) 403( |$)|403 Forbidden',
    by: 'module',
    rank: 'cause',
    cause: 'The module proxy or the server with the repository refuses this module, or this login.',
    remedy:
      'Give a login for the host in `netrc` that may read the module. A proxy of a company may also block single modules or versions.',
    fetch: 'final',
  },
  {
    id: 'download-gone',
    heading: '410 Gone',
    pattern: '410 Gone|(:|error:) 410( |$)',
    by: 'module',
    rank: 'cause',
    cause: 'The module proxy does not serve this module or version.',
    remedy:
      'Add another proxy or `direct` to `goproxy`, separated by a comma, or require another version. If the module is private, name it in `goprivate` and give a login in `netrc` or an ssh agent in `ssh`.',
    fetch: 'final',
  },
  {
    id: 'unknown-revision',
    heading: 'at revision …: unknown revision, invalid version: unknown revision',
    pattern: 'unknown revision [^ ]+$|invalid version|no matching versions',
    by: 'module',
    rank: 'cause',
    cause: 'The repository has no such version: the tag or commit was never pushed, or was removed.',
    remedy:
      'Push the tag, or require a version that exists. If the module is private, name it in `goprivate` and give a login in `netrc` or an ssh agent in `ssh`.',
    fetch: 'final',
  },
  {
    id: 'download-not-found',
    heading: '404 Not Found',
    pattern: '404 Not Found|[:,] not found|(:|error:) 404( |$)|repository ([^ ]+ )?not found',
    by: 'module',
    rank: 'cause',
    cause: 'The module proxy or the repository has no such module or version.',
    remedy:
      'If the module is private, name it in `goprivate` and give a login in `netrc` or an ssh agent in `ssh`; else compare path and version in go.mod.',
    fetch: 'final',
  },
  {
    id: 'certificate-expired',
    heading: 'x509: certificate has expired or is not yet valid',
    pattern: 'certificate has expired|certificate is not yet valid',
    by: 'module',
    rank: 'cause',
    cause: 'The certificate of the server is out of date, or the clock of the builder is wrong.',
    remedy: 'Renew the certificate of the proxy or repository, or correct the clock of the builder.',
    fetch: 'final',
  },
  {
    id: 'certificate-host',
    heading: 'x509: certificate is valid for …, not …, x509: certificate is not valid for any names',
    pattern: 'certificate is (not )?valid for|cannot validate certificate for|certificate is not valid for any names',
    by: 'module',
    rank: 'cause',
    cause: 'The server has a certificate for another name than the one in the URL.',
    remedy: 'Write the name that the certificate has into `goproxy`, or give the server a certificate for this name.',
    fetch: 'final',
  },
  {
    id: 'certificate-authority',
    heading: 'x509: certificate signed by unknown authority',
    pattern:
      'certificate signed by unknown authority|x509: |SSL certificate problem|server certificate verification failed',
    by: 'module',
    rank: 'cause',
    cause:
      'The stage does not trust the certificate of the server: it is that of a company, or the stage has no CA certificates.',
    remedy: 'Add the CA certificate to the Go stage before its first go command.',
    fetch: 'final',
  },
  {
    id: 'proxy-off',
    heading: 'module lookup disabled by GOPROXY=off',
    pattern: 'lookup disabled by|disabled by GO',
    by: 'module',
    rank: 'cause',
    cause: 'GOPROXY is `off`, so go downloads nothing, and the module is not in its cache.',
    remedy:
      'GOPROXY or GOVCS forbids it: name a proxy in `goproxy`. For builds without a network (`offline`), fill the cache with `fetch: only` first.',
    fetch: 'final',
  },
  {
    id: 'vcs-disallowed',
    heading: 'GOVCS disallows using git',
    pattern: 'GOVCS disallows using',
    by: 'module',
    rank: 'cause',
    cause: 'GOVCS forbids downloading the module from its repository.',
    remedy:
      'Name a module proxy that has it in `goproxy`, or allow the repository, as in `ENV GOVCS=git.example.com:git`.',
    fetch: 'final',
  },
  {
    id: 'download-rate-limit',
    heading: 'reading …: 429 Too Many Requests',
    pattern: '(:|error:) 429( |$)|429 Too Many Requests|Too Many Requests',
    by: 'module',
    rank: 'symptom',
    cause: 'The module proxy has answered too many requests from this address.',
    remedy:
      'Run the job later, or use a proxy of your own in front of it (docs/own-proxy.md). With the module cache, a build asks for new modules alone.',
    fetch: 'network',
  },
  {
    id: 'download-server-error',
    heading: '502 Bad Gateway, 503 Service Unavailable',
    pattern:
      '(:|error:) (408|5[0-9][0-9])( |$)|Bad Gateway|Service Unavailable|Gateway Time-?out|Internal Server Error',
    by: 'module',
    rank: 'symptom',
    cause: 'The module proxy, or a server behind it, has a disturbance.',
    remedy: 'Run the job again, or name a second proxy in `goproxy` behind a `|`, which go asks after any error.',
    fetch: 'network',
  },
  {
    id: 'dns',
    heading: 'dial tcp: lookup …: no such host',
    pattern:
      'no such host|server misbehaving|Could not resolve|Temporary failure in name resolution|try again|dial tcp: lookup ',
    by: 'module',
    rank: 'symptom',
    cause: 'The name of the server cannot be resolved where the RUN runs.',
    remedy:
      'Compare the name in `goproxy`. For a name of an internal network, give the builder its DNS server (`builder-config`, `[dns]`), or `network: host`.',
    fetch: 'network',
  },
  {
    id: 'download-refused',
    heading: 'dial tcp …: connect: connection refused',
    pattern: 'connection refused|network is unreachable|no route to host|Failed to connect',
    by: 'module',
    rank: 'symptom',
    cause: 'Nothing answers at the address of the module proxy or repository, as seen from the RUN.',
    remedy:
      'See whether the proxy runs and its address is right. In a RUN, `localhost` is the container: for a proxy of the runner write `network: host`; behind a network proxy, `http-proxy` and `https-proxy`.',
    fetch: 'network',
  },
  {
    id: 'download-timeout',
    heading: 'i/o timeout, TLS handshake timeout',
    pattern:
      'connection timed out|i/o timeout|timeout awaiting|TLS handshake timeout|deadline exceeded|timed out|operation timeout',
    by: 'module',
    rank: 'symptom',
    cause: 'The module proxy or repository does not answer in time: it is overloaded, or a firewall drops the packets.',
    remedy:
      'See whether the network of the builder may reach the host (docs/endpoints.md), and name a second proxy in `goproxy` behind a `|`.',
    fetch: 'network',
  },
  {
    id: 'download-reset',
    heading: 'connection reset by peer, unexpected EOF',
    pattern:
      'connection reset|broken pipe|unexpected EOF|: EOF$|early EOF|remote end hung up|RPC failed|server closed|Connection closed|GOAWAY|stream error',
    by: 'module',
    rank: 'symptom',
    cause: 'The connection broke while a module was downloaded.',
    remedy:
      'Run the job again. If it happens often, name a second proxy in `goproxy` behind a `|`, and see whether a network proxy cuts long downloads.',
    fetch: 'network',
  },
];
