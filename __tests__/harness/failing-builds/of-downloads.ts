import { debian, download, failingTest, type FailingBuilds, goBuild, printing } from './failing-build.ts';

const real = 'github.com/google/uuid@v1.6.0';
const wrongSums =
  'github.com/google/uuid v1.6.0 h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\\ngithub.com/google/uuid v1.6.0/go.mod h1:TIyPZe4MgqvfeYDBFedMoGGpEw/LqOeaOT+nhxU+yHo=\\n';
const viaGit = (at: string) => [`RUN git config --system url.${at}/.insteadOf https://github.com/`];
const direct = { GOPROXY: 'direct', GOPRIVATE: '*' };
// Of this host go knows that it is git's; of others it asks in all ways, and does not tell what git says.
const ownModule = 'github.com/team/lib@v1.0.0';

const overSsh = (...more: readonly string[]) =>
  download(() => direct, {
    from: debian,
    module: ownModule,
    before: ({ sshPort }) => [...viaGit(`ssh://git@127.0.0.1:${sshPort}`), ...more],
  });

/** Module proxies, the checksum database and the network. */
export const failingDownloads: FailingBuilds = {
  'checksum-mismatch': {
    real: download(({ modules }) => ({ GOPROXY: modules, GOFLAGS: '' }), {
      module: real,
      before: () => [`RUN mkdir /src && printf '${wrongSums}' > /src/go.sum`],
    }),
    near: printing('sha256sum: WARNING: 1 computed checksum did NOT match', 'app.tar.gz: FAILED'),
  },
  'sumdb-unknown': {
    real: download(({ modules, sumdb, status }) => ({ GOPROXY: modules, GOSUMDB: sumdb(status(404)) }), {
      module: real,
    }),
    near: download(({ status }) => ({ GOPROXY: status(404) })),
  },
  'sumdb-unreachable': {
    real: download(({ modules, sumdb, closed }) => ({ GOPROXY: modules, GOSUMDB: sumdb(closed) }), { module: real }),
    near: download(({ closed }) => ({ GOPROXY: closed })),
  },
  'network-proxy-login': {
    real: download(({ networkProxy }) => ({
      GOPROXY: 'http://proxy.example.test',
      HTTP_PROXY: networkProxy,
      NO_PROXY: '',
    })),
    near: printing('curl: (56) Received HTTP code 407 from proxy after CONNECT'),
  },
  'download-unauthorized': {
    real: download(({ status }) => ({ GOPROXY: status(401) })),
    near: failingTest('GET /login: got 401 Unauthorized, want 200'),
  },
  'download-forbidden': {
    real: download(({ status }) => ({ GOPROXY: status(403) })),
    near: failingTest('GET /admin: got 403 Forbidden, want 200'),
  },
  'download-gone': {
    real: download(({ status }) => ({ GOPROXY: status(410) })),
    near: download(({ status }) => ({ GOPROXY: status(404) })),
  },
  'unknown-revision': {
    real: download(() => direct, {
      from: debian,
      module: 'github.com/team/lib@v1.9.0',
      before: () => [
        'RUN git init -q /team/lib && cd /team/lib && git -c user.name=t -c user.email=t@example.com commit -q --allow-empty -m x',
        ...viaGit('file://'),
        'RUN git config --system safe.directory "*"',
      ],
    }),
    near: printing("fatal: ambiguous argument 'v1.9.0': unknown revision or path not in the working tree."),
  },
  'download-not-found': {
    real: download(({ status }) => ({ GOPROXY: status(404) })),
    near: failingTest('GET /items/7: got 404 Not Found, want 200'),
  },
  'certificate-host': {
    real: download(({ otherHost }) => ({ GOPROXY: otherHost })),
    near: download(({ secure }) => ({ GOPROXY: secure })),
  },
  'certificate-authority': {
    real: download(({ secure }) => ({ GOPROXY: secure })),
    near: failingTest('Get "https://127.0.0.1:8443/": tls: failed to verify certificate: x509: unknown authority'),
  },
  'proxy-off': {
    real: download(() => ({ GOPROXY: 'off' })),
    near: goBuild({ 'main.go': 'package main\n\nimport _ "example.com/lib"\n\nfunc main() {}\n' }),
  },
  'vcs-disallowed': {
    real: download(() => ({ ...direct, GOVCS: '*:off' }), { from: debian, module: ownModule }),
    near: download(() => ({ GOPROXY: 'off' })),
  },
  'download-rate-limit': {
    real: download(({ status }) => ({ GOPROXY: status(429) })),
    near: failingTest('client: 429 Too Many Requests'),
  },
  'download-server-error': {
    real: download(({ status }) => ({ GOPROXY: status(503) })),
    near: failingTest('got 503 Service Unavailable, want 200 OK'),
  },
  dns: {
    real: download(() => ({ GOPROXY: 'http://proxy.invalid' })),
    near: failingTest('dial tcp: lookup db.internal: no such host'),
  },
  'download-refused': {
    real: download(({ closed }) => ({ GOPROXY: closed })),
    near: failingTest('dial tcp 127.0.0.1:5432: connect: connection refused'),
  },
  'download-timeout': {
    real: download(({ silent }) => ({ GOPROXY: silent })),
    near: failingTest('context deadline exceeded: i/o timeout'),
  },
  'download-reset': {
    real: download(({ reset }) => ({ GOPROXY: reset })),
    near: failingTest('read tcp 127.0.0.1:1: connection reset by peer'),
  },
  'import-path': {
    real: download(({ status }) => ({ GOPROXY: 'direct', GOINSECURE: '*', GOPRIVATE: '*', HTTP_PROXY: status(404) }), {
      from: debian,
      module: 'nowhere.example.test/lib@v1.0.0',
    }),
    near: download(({ status }) => ({ GOPROXY: status(404) })),
  },
  'certificate-expired': {
    real: download(({ expired }) => ({ GOPROXY: expired })),
    near: download(({ secure }) => ({ GOPROXY: secure })),
  },
};

/** Repositories, which git, ssh and a login are needed for. */
export const failingRepositories: FailingBuilds = {
  'git-missing': {
    real: download(() => direct, { module: ownModule }),
    near: printing('exec: "hg": executable file not found in $PATH'),
  },
  'ssh-missing': {
    real: download(() => direct, {
      from: debian,
      module: ownModule,
      before: () => [...viaGit('ssh://git@127.0.0.1:1'), 'RUN rm -f /usr/bin/ssh'],
    }),
    near: download(() => direct, {
      from: debian,
      module: ownModule,
      before: () => viaGit('ssh://git@127.0.0.1:1'),
    }),
  },
  'ssh-host-key': {
    real: overSsh(),
    near: printing('host verification failed: the license is for another host'),
  },
  'ssh-key-refused': {
    real: overSsh('ENV GIT_SSH_COMMAND="ssh -o StrictHostKeyChecking=no"'),
    near: printing('-bash: /usr/local/bin/tool: Permission denied'),
  },
  'login-missing': {
    real: download(() => direct, {
      from: debian,
      module: ownModule,
      before: ({ status }) => viaGit(status(401)),
    }),
    near: download(() => direct, {
      from: debian,
      module: ownModule,
      before: ({ status }) => viaGit(status(404)),
    }),
  },
  'repository-unreachable': {
    real: download(() => direct, { from: debian, module: 'git.example.test/team/lib.git@v1.0.0' }),
    near: download(() => direct, { from: debian, module: ownModule, before: ({ status }) => viaGit(status(401)) }),
  },
};
