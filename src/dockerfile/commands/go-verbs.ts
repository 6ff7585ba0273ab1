/** Go commands that neither download nor compile anything of a build: Go's caches are nothing to them. */
const HARMLESS = new Set('bug doc env fmt help telemetry version clean'.split(' '));
const HARMLESS_PARTS = new Map<string, ReadonlySet<string>>(
  Object.entries({
    mod: new Set(['edit', 'init', 'help']),
    work: new Set(['edit', 'init', 'use', 'help']),
    // Go's own tools, which take no modules (src/cmd of Go 1.26); others are those of the go.mod.
    tool: new Set(
      (
        'addr2line asm buildid cgo compile covdata cover dist distpack doc fix link nm objdump pack pprof preprofile ' +
        'test2json trace vet'
      ).split(' '),
    ),
  }),
);
const OTHERS = new Set('build fix generate get install list mod run test tool vet work'.split(' '));

/** Whether what follows `go` may download modules or compile packages. In doubt it may. */
export function needsCaches(args: readonly string[]): boolean {
  const [verb, second, ...rest] = withoutChdir(args);
  if (verb === undefined || HARMLESS.has(verb) || /^--?(?:h|help)$/.test(verb)) return false;
  const parts = HARMLESS_PARTS.get(verb);
  if (parts === undefined) return true;
  // Alone, `go mod` and `go work` tell how they are called, and `go tool` tells the tools.
  return second !== undefined && !parts.has(second) && !rest.includes('--help');
}

/** Whether a word is one of go's commands. */
export function isGoVerb(word: string): boolean {
  return HARMLESS.has(word) || OTHERS.has(word);
}

const NEEDING = [...OTHERS].join('|');
const GO_COMMAND = new RegExp(
  `(?:^|[\\s;&|("'\`=/{])(?:xx-)?go(?:1\\.[\\w.]+)?\\s+(?:-C\\s*\\S+\\s+)?((?:${NEEDING})\\b[^;&|)"'\`\\n]*)`,
  'g',
);

/** Whether a text that some program may run names a go command that needs the caches. */
export function namesGoCommand(text: string): boolean {
  return [...text.matchAll(GO_COMMAND)].some(([, args = '']) => needsCaches(args.trim().split(/\s+/)));
}

/** What follows `go`, without `-C folder`, which stands before the verb or right after it. */
export function withoutChdir(args: readonly string[]): readonly string[] {
  const at = args.slice(0, 2).findIndex((word) => /^--?C(?:=|$)/.test(word));
  return at < 0 ? args : args.toSpliced(at, args[at]?.includes('=') === true ? 1 : 2);
}
