import type { GoView } from './go-query.ts';

const systems = new Set(
  'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows zos'.split(
    ' ',
  ),
);
const notUnix = new Set('js nacl plan9 wasip1 windows zos'.split(' '));
const processors = new Set(
  (
    '386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc ppc64 ppc64le riscv ' +
    'riscv64 s390 s390x sparc sparc64 wasm'
  ).split(' '),
);

/**
 * Whether go builds a file for a view, by its name and its `//go:build` line (https://pkg.go.dev/cmd/go#hdr-Build_constraints). A line that
 * cannot be read keeps nothing out.
 */
export function isBuilt(name: string, text: string, view: GoView): boolean {
  if (name.endsWith('_test.go') || !isForName(name, view)) return false;
  if (view.cgo === '0' && /^import\s+(?:\(\s*)?"C"/m.test(text)) return false;
  const [, line] = /^\/\/go:build[ \t]+(.*)$/m.exec(beforePackage(text)) ?? [];
  return line === undefined || evaluated(line, (tag) => isSet(tag, view));
}

/** `_linux`, `_arm64` and `_linux_arm64` at the end of a name, after something else. */
function isForName(name: string, { goos, goarch }: GoView): boolean {
  const [, ...parts] = name.replace(/\.[^.]*$/, '').split('_');
  const [beforeLast, last] = parts.slice(-2).length === 2 ? parts.slice(-2) : ['', parts.at(-1)];
  if (last === undefined) return true;
  if (processors.has(last))
    return last === goarch && (!systems.has(beforeLast ?? '') || isSystem(beforeLast ?? '', goos));
  return !systems.has(last) || isSystem(last, goos);
}

function beforePackage(text: string): string {
  const at = /^package\s/m.exec(text)?.index;
  return at === undefined ? text : text.slice(0, at);
}

function isSystem(tag: string, goos: string): boolean {
  return tag === goos || (tag === 'linux' && goos === 'android') || (tag === 'darwin' && goos === 'ios');
}

function isSet(tag: string, { goos, goarch, cgo, tags }: GoView): boolean {
  if (isSystem(tag, goos) || tag === goarch || tag === 'gc' || /^go1\.\d+$/.test(tag)) return true;
  if (tag === 'unix') return !notUnix.has(goos);
  return tag === 'cgo' ? cgo === '1' : tags.split(',').includes(tag);
}

/** `!`, `&&`, `||` and brackets, the first the strongest. */
function evaluated(line: string, isTag: (tag: string) => boolean): boolean {
  const words = line.match(/\|\||&&|[!()]|[\w.]+/g) ?? [];
  let at = 0;
  const not = (): boolean => {
    const word = words[at++];
    if (word === '!') return !not();
    if (word !== '(') return isTag(word ?? '');
    const inner = or();
    at += 1;
    return inner;
  };
  const and = (): boolean => {
    let value = not();
    while (words[at] === '&&') {
      at += 1;
      value = not() && value;
    }
    return value;
  };
  const or = (): boolean => {
    let value = and();
    while (words[at] === '||') {
      at += 1;
      value = and() || value;
    }
    return value;
  };
  return or();
}
