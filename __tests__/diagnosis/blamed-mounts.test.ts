import { describe, expect, test } from '@jest/globals';
import { blamedMounts } from '../../src/diagnosis/blamed-mounts.ts';

const modules = { line: 4, cache: 'modules', target: '/go/pkg/mod' } as const;
const build = { line: 4, cache: 'build', target: '/root/.cache/go-build' } as const;
const blamed = (...output: readonly string[]) => blamedMounts(output, [modules, build]).map(({ mount }) => mount.cache);

describe('a mount is blamed by', () => {
  test.each([
    ['go clean', 'unlinkat /go/pkg/mod: device or resource busy'],
    ['go itself', 'go: remove /go/pkg/mod: device or resource busy'],
    ['rm of coreutils', "rm: cannot remove '/go/pkg/mod': Device or resource busy"],
    ['rm in a UTF-8 locale', 'rm: cannot remove ‘/go/pkg/mod’: Device or resource busy'],
    ['rm of busybox on musl', "rm: can't remove '/go/pkg/mod': Resource busy"],
    ['rm of a folder above', "rm: cannot remove '/go/pkg': Directory not empty"],
    ['rmdir', "rmdir: failed to remove '/go/pkg/mod/': Device or resource busy"],
    ['find -delete', 'find: cannot delete ‘/go/pkg/mod’: Device or resource busy'],
    ['find of busybox', 'find: /go/pkg/mod: Resource busy'],
    ['rm after a cd', "rm: cannot remove 'pkg/mod': Device or resource busy"],
    ['find after a cd', 'find: cannot delete ‘./mod’: Device or resource busy'],
    ['mv', "mv: cannot move '/go/pkg/mod' to '/opt/mod': Device or resource busy"],
    ['mv of a folder above', "mv: cannot move '/go' to '/opt/go': Device or resource busy"],
    ['mv of busybox', "mv: can't rename '/go/pkg/mod': Resource busy"],
    ['mv that copies', "mv: inter-device move failed: '/go/pkg/mod' to '/opt/mod'; unable to remove target"],
    ['os.Rename of Go', 'rename /go/pkg/mod/cache/lock /src/lock: invalid cross-device link'],
    ['os.RemoveAll of Go', 'panic: unlinkat /go/pkg/mod: device or resource busy'],
    ['ln', "ln: failed to create hard link '/out/x' => '/go/pkg/mod/cache/x': Invalid cross-device link"],
    ['shutil.rmtree', "OSError: [Errno 16] Device or resource busy: '/go/pkg/mod'"],
    ['a shell with its line', '/build.sh: line 3: rm: cannot remove "/go/pkg/mod": Device or resource busy.'],
    ['mkdir', "mkdir: cannot create directory '/go/pkg/mod': File exists"],
    ['mkdir above it', "mkdir: can't create directory '/go/pkg': File exists"],
    ['ln -sfn', 'ln: /go/pkg/mod: cannot overwrite directory'],
    ['a user who is not root', 'mkdir /go/pkg/mod/cache: permission denied'],
    ['a file system', 'open /go/pkg/mod/cache/lock: read-only file system'],
    ['the runtime', 'error mounting "/x" to rootfs at "/go/pkg/mod": mkdir /go/pkg/mod: not a directory'],
  ])('%s', (_, line) => expect(blamed('compiling', line, 'make: *** [clean] Error 1')).toEqual(['modules']));

  test('each that has a line of its own', () => {
    expect(
      blamed(
        "rm: cannot remove '/root/.cache/go-build': Device or resource busy",
        "rm: cannot remove '/go/pkg/mod': Device or resource busy",
      ),
    ).toEqual(['modules', 'build']);
  });

  test('the last line that does it, as it is printed', () => {
    const lines = [
      '  unlinkat /go/pkg/mod: device or resource busy  ',
      "rm: can't remove '/go/pkg': Directory not empty",
    ];
    expect(blamedMounts(lines, [modules])).toEqual([{ mount: modules, words: lines[1] }]);
    expect(blamedMounts(lines.slice(0, 1), [modules])[0]?.words).toBe('unlinkat /go/pkg/mod: device or resource busy');
  });
});

describe('no mount is blamed by', () => {
  test.each([
    ['the words without a path', 'Device or resource busy'],
    ['another path', "rm: cannot remove '/data': Device or resource busy"],
    ['a path that only begins alike', "rm: cannot remove '/go/pkg/mod2': Device or resource busy"],
    ['a neighbour', "rm: cannot remove '/go/pkg/sumdb': Directory not empty"],
    ['the root, below which everything lies', "rm: cannot remove '/': Device or resource busy"],
    ['another relative name', "rm: cannot remove 'model': Device or resource busy"],
    ['a relative name with other words', 'rm: mod: Permission denied'],
    ['a module that does not compile', '/go/pkg/mod/github.com/a/b@v1.0.0/b.go:3:1: undefined: x'],
    ['a module that is not there', 'open /go/pkg/mod/github.com/a/b@v1.0.0/b.go: no such file or directory'],
    ['the path in another line', 'removing /go/pkg/mod'],
    ['a busy file in the cache', "rm: cannot remove '/go/pkg/mod/cache/lock': Device or resource busy"],
    ['a module that somebody writes to', 'open /go/pkg/mod/example.com/a@v1.0.0/x.go: permission denied'],
    ['a full disk', 'write /root/.cache/go-build/ab/ab12-d: no space left on device'],
    ['a network that is down', 'go: example.com/x@v1.0.0: dial tcp: connection refused'],
    ['data in one long line', `/go/pkg/mod: device or resource busy ${'x'.repeat(2000)}`],
  ])('%s', (_, line) => expect(blamed(line)).toEqual([]));

  test('the words in one line and the path in the next', () => {
    expect(blamed('Device or resource busy', '/go/pkg/mod')).toEqual([]);
  });
});
