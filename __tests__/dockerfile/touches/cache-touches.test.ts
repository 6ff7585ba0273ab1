import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import { cacheTouch } from '../../../src/dockerfile/touches/cache-touches.ts';
import { IMAGES, parsed, SCOPE } from '../description.ts';

/** What the last RUN of a stage does to its module cache, or to another cache. */
function touched(text: string, kind: 'modules' | 'build' = 'modules', before: readonly string[] = ['WORKDIR /src']) {
  const lines = ['FROM golang:1.26 AS build', ...before, 'RUN go build', `RUN ${text}`];
  const run = readDockerfile(parsed(lines.join('\n')), SCOPE, IMAGES).goStages[0]?.goRuns.at(-1);
  if (run === undefined) throw new Error('there is no RUN');
  const touch = cacheTouch({ instruction: run.instruction, workdir: run.environment.workdir }, run, kind);
  return touch === undefined ? 'nothing' : `${touch.kind}: ${touch.what}`;
}

describe('what takes files out of the module cache', () => {
  test.each<[string, string]>([
    ['cp -r /go/pkg/mod/github.com/google /out', 'calls cp on /go/pkg/mod/github.com/google'],
    ['cp -a /go/pkg/mod/github.com/X/. /out', 'calls cp on /go/pkg/mod/github.com/X/.'],
    [
      'cp /go/pkg/mod/github.com/!cosm!wasm/wasmvm@*/internal/api/*.so /lib',
      'calls cp on /go/pkg/mod/github.com/!cosm!wasm/wasmvm@*/internal/api/*.so',
    ],
    ['find /go/pkg/mod -name LICENSE -exec cp {} /out \\;', 'calls find on /go/pkg/mod'],
    ['find / -name "*.so"', 'calls find on /'],
    ['find $(go env GOMODCACHE) -name "*.so" | xargs cp -t /out', 'calls find on /go/pkg/mod'],
    ['go build -o /a . && cp -r "$(go env GOMODCACHE)/github.com/a" /out', 'calls cp on /go/pkg/mod/github.com/a'],
    ['cp -r `go env GOPATH`/pkg/mod/github.com/a /out', 'calls cp on /go/pkg/mod/github.com/a'],
    ['cp -r ${GOPATH}/pkg/mod/github.com/a /out', 'calls cp on ${GOPATH}/pkg/mod/github.com/a'],
    ['cd /go/pkg/mod && cp -r github.com/a /out', 'calls cp on github.com/a'],
    ['(cd $GOPATH && tar cf - pkg/mod) | tar xf - -C /out', 'calls tar on pkg/mod'],
    ['tar -C /go -czf /out.tgz .', 'calls tar on /go/.'],
    ['tar czf /out.tgz --directory=/go/pkg mod', 'calls tar on /go/pkg/mod'],
    ['M=$(go env GOMODCACHE); cp -r $M/cache /out', 'calls cp on $M/cache'],
    ['export M=/go/pkg/mod && rsync -a "$M/" /out', 'calls rsync on $M/'],
    ['for d in /go/pkg/mod/github.com/*; do cp -r $d /out; done', 'calls a loop on /go/pkg/mod/github.com/*'],
    ['ls /go/pkg/mod > /out/list', 'calls ls on /go/pkg/mod'],
    ['ls -R /go', 'calls ls on /go'],
    [
      'cat /go/pkg/mod/cache/download/github.com/a/@v/list',
      'calls cat on /go/pkg/mod/cache/download/github.com/a/@v/list',
    ],
    ['install -m 644 /go/pkg/mod/github.com/*/LICENSE /out', 'calls install on /go/pkg/mod/github.com/*/LICENSE'],
    ['ln -s /go/pkg/mod /out/mod', 'calls ln on /go/pkg/mod'],
    ['zip -r /out.zip /go/pkg', 'calls zip on /go/pkg'],
    ['du -sh /go', 'calls du on /go'],
    ["sh -c 'cp -r /go/pkg/mod/a /out'", 'calls cp on /go/pkg/mod/a'],
    ['<<EOF\ncp -r /go/pkg/mod/a /out\nEOF', 'calls cp on /go/pkg/mod/a'],
    ['["cp", "-r", "/go/pkg/mod/a", "/out"]', 'calls cp on /go/pkg/mod/a'],
    ['wc -l < /go/pkg/mod/cache/lock', 'calls wc on /go/pkg/mod/cache/lock'],
    ['/opt/collect /go/pkg/mod', 'calls collect on /go/pkg/mod'],
  ])('%s', (text, what) => expect(touched(text)).toBe(`reads: ${what}`));

  test.each([
    'cp -r /go/pkg/mod/github.com/google/uuid@v1.6.0 /out',
    'cp /go/pkg/mod/github.com/a/b@v1.2.3/lib/*.so /lib',
    'cp -r $(go list -m -f "{{.Dir}}" github.com/google/uuid) /out',
    'V=$(go list -m -f "{{.Version}}" a/b) && cp -r /go/pkg/mod/a/b@$V/x /out',
    'cat /go/pkg/mod/cache/download/github.com/a/@v/v1.0.0.info',
    'go mod vendor && cp -r vendor /out',
    'mkdir -p /go/pkg/mod && chown -R nobody /go',
    'cp -r . /out',
    'cp -r x /',
    'cp -r assets / && tar xzf a.tgz -C / && tar -xf b.tar --directory=/go',
    'tar -C / -cf /out.tar src',
    'ls / /go',
    'cp /go/bin/tool /usr/bin',
    'export GOMODCACHE=/go/pkg/mod && go build',
    'GOMODCACHE=/go/pkg/mod go build -o /a .',
    'curl -o /go/pkg/mod/x http://example.com',
    'cp -r $UNKNOWN/x /out',
    'cat <<EOF > /script\ncp -r /go/pkg/mod /out\nEOF',
    'echo "cp /go/pkg/mod"',
    'find . -name "*.go"',
  ])('not %s', (text) => expect(touched(text)).toBe('nothing'));

  test('the folder that go runs in by default holds it', () => {
    expect(touched('cp -r . /out', 'modules', [])).toBe('reads: calls cp on .');
    expect(touched('find . -name x', 'modules', [])).toBe('reads: calls find on .');
  });
});

describe('what removes a cache', () => {
  test.each<[string, 'modules' | 'build', string]>([
    ['go clean -modcache', 'modules', 'calls go clean -modcache'],
    ['go clean -cache --modcache', 'modules', 'calls go clean -modcache'],
    ['go clean -i -cache', 'build', 'calls go clean -cache'],
    ['rm -rf /go/pkg/*', 'modules', 'calls rm on /go/pkg/*'],
    ['rm -rf "$(go env GOMODCACHE)" ~/.cache', 'modules', 'calls rm on /go/pkg/mod'],
    ['rm -rf "$(go env GOMODCACHE)" ~/.cache', 'build', 'calls rm on ~/.cache'],
    ['go env GOCACHE | xargs rm -rf', 'build', 'calls rm on /root/.cache/go-build'],
    ['mv /go/pkg /out', 'modules', 'calls mv on /go/pkg'],
    ['sudo rm -r $HOME/.cache/go-build', 'build', 'calls rm on $HOME/.cache/go-build'],
    ['find /go -delete', 'modules', 'calls find on /go'],
    ['find /go/pkg -exec rm -rf {} +', 'modules', 'calls find on /go/pkg'],
    ['find /go/pkg -print0 | xargs -0 rm -rf', 'modules', 'calls find on /go/pkg'],
    ["trap 'rm -rf /root/.cache' EXIT; go build", 'build', 'calls rm on /root/.cache'],
    ['cp -r /go/pkg/mod/x /out; rm -rf /go/pkg', 'modules', 'calls rm on /go/pkg'],
  ])('%s: the %s cache', (text, kind, what) => expect(touched(text, kind)).toBe(`removes: ${what}`));

  test.each<[string, 'modules' | 'build']>([
    ['go clean -testcache', 'build'],
    ['go clean -cache', 'modules'],
    ['rm -rf /tmp/* /go/src', 'modules'],
    ['mv /out /go/pkg/out', 'modules'],
  ])('not %s: the %s cache', (text, kind) => expect(touched(text, kind)).toBe('nothing'));
});

test('the build cache is read whatever the file', () => {
  expect(touched('cp -r ~/.cache/go-build/00 /out', 'build')).toBe('reads: calls cp on ~/.cache/go-build/00');
  expect(touched('tar cf /out.tar /root', 'build')).toBe('reads: calls tar on /root');
});

test.each([
  ['opened substitutions', '$('.repeat(100_000)],
  ['backticks', '`x'.repeat(40_000)],
  ['commands of find', 'find x;'.repeat(14_000)],
])('any text is searched in time that grows as it does: %s', (_name, args) => {
  const run = readDockerfile(parsed('FROM golang:1.26\nRUN go build'), SCOPE, IMAGES).goStages[0]?.goRuns.at(-1);
  if (run === undefined) throw new Error('there is no RUN');
  const begin = process.cpuUsage();
  cacheTouch({ instruction: { args, json: undefined, heredocs: [] }, workdir: '/' }, run, 'modules');
  expect(process.cpuUsage(begin).user / 1000).toBeLessThan(2500);
});
