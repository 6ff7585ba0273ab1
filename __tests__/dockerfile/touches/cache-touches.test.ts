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
    ['go clean -cache --modcache', 'modules', 'calls go clean -cache --modcache'],
    ['go clean -cache --modcache', 'build', 'calls go clean -cache --modcache'],
    ['go -C /src clean -modcache', 'modules', 'calls go clean -modcache'],
    ['go clean -C=/src -cache', 'build', 'calls go clean -cache'],
    ['GO=go; $GO clean -modcache', 'modules', 'calls go clean -modcache'],
    ['go clean -i -cache', 'build', 'calls go clean -cache'],
    ['rm -rf /go/pkg/*', 'modules', 'calls rm on /go/pkg/*'],
    ['rm -rf "$(go env GOMODCACHE)" ~/.cache', 'modules', 'calls rm on /go/pkg/mod and ~/.cache'],
    ['rm -rf "$(go env GOMODCACHE)" ~/.cache', 'build', 'calls rm on /go/pkg/mod and ~/.cache'],
    ['go env GOCACHE | xargs rm -rf', 'build', 'calls rm on /root/.cache/go-build'],
    ['rm -rf $(go -C /src env GOMODCACHE GOCACHE)', 'build', 'calls rm on /go/pkg/mod and /root/.cache/go-build'],
    ['rm -r "$(dirname "$(go env GOMODCACHE)")"', 'modules', 'calls rm on /go/pkg'],
    ['D="/tmp /go/pkg/mod"; rm -rf $D', 'modules', 'calls rm on $D'],
    ['rm -rf /root/{.config,.cache}', 'build', 'calls rm on /root/{.config,.cache}'],
    ['rm -rf {/tmp/x,/go/{src,pkg}}', 'modules', 'calls rm on {/tmp/x,/go/{src,pkg}}'],
    ['echo /go/pkg/mod | xargs rm -rf', 'modules', 'calls echo on /go/pkg/mod'],
    ['ls -d /go/pkg/* | xargs -n1 rm -rf', 'modules', 'calls ls on /go/pkg/*'],
    ['for d in /tmp /go/pkg; do rm -rf "${d}"; done', 'modules', 'calls a loop on /go/pkg'],
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

describe('what makes the folder of a cache', () => {
  test.each<[string, 'modules' | 'build', string]>([
    ['mkdir /go/pkg', 'modules', 'calls mkdir on /go/pkg'],
    ['mkdir -m 755 /out ~/.cache', 'build', 'calls mkdir on ~/.cache'],
    ['cd /go && mkdir pkg pkg/mod', 'modules', 'calls mkdir on pkg'],
  ])('%s', (text, kind, what) => expect(touched(text, kind)).toBe(`makes: ${what}`));

  test.each([
    'mkdir -p /go/pkg/mod',
    'mkdir -vp /go/pkg',
    'mkdir --parents /go/pkg',
    'mkdir /go/pkg/mod/x /go/src',
    '[ -d /go/pkg ] || mkdir /go/pkg',
    'mkdir /root/.cache',
  ])('not %s', (text) => expect(touched(text)).toBe('nothing'));
});

test.each<[string, string]>([
  ['ln -s /go/pkg/mod /out/mod', 'links: calls ln on /go/pkg/mod'],
  ["ln -s $(go list -m -f '{{.Dir}}' a.com/b) /src/b", 'links: calls ln on /go/pkg/mod/MODULE@VERSION'],
  ['ln /go/pkg/mod/a/b@v1.2.3/x.so /lib', 'links: calls ln on /go/pkg/mod/a/b@v1.2.3/x.so'],
  ['cp -al /go/pkg/mod/a/b@v1.2.3 /out', 'links: calls cp on /go/pkg/mod/a/b@v1.2.3'],
  ['ln -s /go/bin/tool /go /usr/bin', 'nothing'],
])('a link into a cache: %s', (text, what) => expect(touched(text)).toBe(what));

describe('what changes modules in their cache', () => {
  const lib = '/go/pkg/mod/example.com/lib@v1.0.0';

  test.each<[string, string]>([
    [`sed -i s/a/b/ ${lib}/a.go`, `calls sed on ${lib}/a.go`],
    [`sed -Ei.bak s/a/b/ ${lib}/*.go`, `calls sed on ${lib}/*.go`],
    [`perl -pi -e s/a/b/ ${lib}/a.go`, `calls perl on ${lib}/a.go`],
    [`cd ${lib} && patch -p1 < /src/a.patch`, `calls patch on ${lib}`],
    [`patch -d ${lib} -p1 -i /src/a.patch`, `calls patch on ${lib}`],
    [`git -C ${lib} apply /src/a.patch`, `calls git on ${lib}`],
    [`git apply --directory=${lib} /src/a.patch`, `calls git on ${lib}`],
    ["cp a.go $(go list -m -f '{{.Dir}}' example.com/lib)/", 'calls cp on /go/pkg/mod/MODULE@VERSION/'],
    ["D=$(go list -f '{{ .Dir }}' -m a.com/b); cp -t $D a.go", 'calls cp on $D'],
    ['mv a.go "$(go env GOMODCACHE)/a/b@v1/"', 'calls mv on /go/pkg/mod/a/b@v1/'],
    [`echo x >> ${lib}/a.go`, `calls echo on ${lib}/a.go`],
    [`> ${lib}/a.go`, `writes to ${lib}/a.go`],
    [`cat <<EOF | tee ${lib}/a.go\nx\nEOF`, `calls tee on ${lib}/a.go`],
    [`dd if=a.go of=${lib}/a.go`, `calls dd on ${lib}/a.go`],
    ['tar xzf modules.tgz -C /go/pkg/mod', 'calls tar on /go/pkg/mod'],
    ['unzip -d /go/pkg/mod modules.zip', 'calls unzip on /go/pkg/mod'],
    ['ln -s /data/mod /go/pkg/mod', 'calls ln on /go/pkg/mod'],
    [`find ${lib} -name "*.go" -exec sed -i s/a/b/ {} +`, `calls find on ${lib}`],
    [`grep -rl a ${lib} | xargs sed -i s/a/b/`, `calls grep on ${lib}`],
  ])('%s', (text, what) => expect(touched(text)).toBe(`changes: ${what}`));

  test.each([
    `sed -n 1p ${lib}/a.go`,
    'sed -i s/a/b/ /src/a.go',
    'patch -p1 < /src/a.patch',
    'git apply a.patch',
    'git clone https://example.com/a /a',
    'cp a.go /usr/bin && tar xzf a.tgz && unzip a.zip',
    `cp ${lib}/a.go .`,
    "cp $(go list -m -f '{{.Dir}}' a.com/b)/x.so /lib",
    "cp a.go $(go list -f '{{.Dir}}' ./cmd)",
    'chmod -R u+w /go/pkg/mod',
    'grep -rl a . | xargs sed -i s/a/b/',
    'echo x > /out/go/pkg/mod',
  ])('not %s', (text) => expect(touched(text)).toBe('nothing'));

  test('the build cache holds what go alone can change', () => {
    expect(touched('tar xf x -C ~/.cache/go-build', 'build')).toBe('nothing');
  });
});

test('the build cache is read whatever the file', () => {
  expect(touched('cp -r ~/.cache/go-build/00 /out', 'build')).toBe('reads: calls cp on ~/.cache/go-build/00');
  expect(touched('tar cf /out.tar /root', 'build')).toBe('reads: calls tar on /root');
});

test.each([
  ['opened substitutions', '$('.repeat(100_000)],
  ['backticks', '`x'.repeat(40_000)],
  ['commands of find', 'find x;'.repeat(14_000)],
  ['braces', `rm ${'{a,'.repeat(20_000)}`],
  ['names of go env', `$(go env ${'A '.repeat(10_000)}`],
  ['calls of go list', '$(go list -m '.repeat(8000)],
])('any text is searched in time that grows as it does: %s', (_name, args) => {
  const run = readDockerfile(parsed('FROM golang:1.26\nRUN go build'), SCOPE, IMAGES).goStages[0]?.goRuns.at(-1);
  if (run === undefined) throw new Error('there is no RUN');
  const begin = process.cpuUsage();
  cacheTouch({ instruction: { args, json: undefined, heredocs: [] }, workdir: '/' }, run, 'modules');
  expect(process.cpuUsage(begin).user / 1000).toBeLessThan(2500);
});
