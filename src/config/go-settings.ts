import { credentialsIn, withoutUserinfo } from './secrets/credentials.ts';
import type { AutoProxies } from './goproxy.ts';
import { parseGoproxy } from './goproxy.ts';
import type { InputReader } from './inputs/input-reader.ts';
import { shown } from './inputs/input-reader.ts';
import { didYouMean } from '../text/did-you-mean.ts';

/** Go's environment during the build. `undefined`: the input is absent, and what the Dockerfile says stays. */
export interface GoSettings {
  /** A list as Go takes it. */
  readonly goproxy: string | undefined;
  /** Given when the list is yet to be chosen; `goproxy` is undefined until then. */
  readonly autoProxies: AutoProxies | undefined;
  /** Whether the list comes from a preset, and not from a person. */
  readonly isPreset: boolean;
  readonly gosumdb: string | undefined;
  readonly goprivate: string | undefined;
  readonly gonoproxy: string | undefined;
  readonly gonosumdb: string | undefined;
  readonly goflags: string | undefined;
  readonly gotoolchain: string | undefined;
}

/** Reads and checks the inputs that become Go's environment. */
export function parseGoSettings(reader: InputReader): {
  readonly settings: GoSettings;
  readonly secretsToMask: readonly string[];
} {
  const goproxy = readGoproxy(reader);
  const gosumdb = checked(reader, 'gosumdb', gosumdbProblem) ?? goproxy.sumdb;
  const goprivate = checked(reader, 'goprivate', patternsProblem);
  const gonoproxy = checked(reader, 'gonoproxy', patternsProblem);
  const gonosumdb = checked(reader, 'gonosumdb', patternsProblem);
  const goflags = checked(reader, 'goflags', goflagsProblem);
  const gotoolchain = checked(reader, 'gotoolchain', gotoolchainProblem);
  return {
    settings: {
      goproxy: goproxy.list,
      autoProxies: goproxy.auto,
      isPreset: goproxy.isPreset === true,
      gosumdb,
      goprivate,
      gonoproxy,
      gonosumdb,
      goflags,
      gotoolchain,
    },
    secretsToMask: [reader.text('goproxy'), gosumdb].flatMap((setting) => credentialsIn(setting ?? '')),
  };
}

/** The list, or what to choose one from, and the checksum database that belongs to it. */
function readGoproxy(reader: InputReader): {
  readonly list: string | undefined;
  readonly isPreset?: boolean;
  readonly auto?: AutoProxies;
  readonly sumdb?: string | undefined;
} {
  const text = reader.text('goproxy');
  if (text === undefined) return { list: undefined };
  const wish = parseGoproxy(text);
  switch (wish.kind) {
    case 'list':
      return { ...wish, isPreset: wish.sumdb !== undefined };
    case 'auto':
      return { list: undefined, isPreset: true, auto: wish.auto };
    case 'wrong':
      reader.report('goproxy', wish.problem);
      return { list: undefined };
  }
}

function checked(
  reader: InputReader,
  name: Exclude<keyof GoSettings, 'goproxy' | 'autoProxies' | 'isPreset'>,
  problemOf: (value: string) => string | undefined,
): string | undefined {
  const value = reader.text(name);
  const problem = value === undefined ? undefined : problemOf(value);
  if (problem !== undefined) reader.report(name, problem);
  return value;
}

/** `off`, a name, a name with its key, and a URL after a space (https://go.dev/ref/mod#environment-variables). */
function gosumdbProblem(database: string): string | undefined {
  const advice = 'Write `off`, `sum.golang.google.cn`, or `name+hash+key`, optionally followed by a space and a URL.';
  if (/[\r\n\t]/.test(database)) return `it has more than one line. ${advice}`;
  const words = database.split(' ').filter((word) => word !== '');
  const [name = '', address] = words;
  if (words.length > 2) return `it has more than a name and a URL. ${advice}`;
  if (name === 'off') return address === undefined ? undefined : `nothing may follow \`off\`. ${advice}`;
  if (!/^[\w.-]+(\/[\w.-]+)*(\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+)?$/.test(name))
    return `\`${shown(name)}\` is not the name of a checksum database. ${advice}`;
  if (!/[.+/]/.test(name) && name !== 'localhost')
    return `\`${name}\` is not the name of a checksum database.${didYouMean(name, ['off', 'sum.golang.google.cn'])} ${advice}`;
  if (address !== undefined && !(URL.canParse(address) && /^https?:/i.test(address)))
    return `the text after the name is not an http or https URL. ${advice}`;
  return undefined;
}

/** Globs in the syntax of Go's path.Match, separated by commas. */
function patternsProblem(patterns: string): string | undefined {
  const advice = 'Write module path prefixes separated by commas, as in `github.com/my-org/*,git.example.com`.';
  if (/\s/.test(patterns)) return `patterns hold no spaces and no new lines. ${advice}`;
  for (const pattern of patterns.split(',').filter((text) => text !== '')) {
    if (pattern.includes('://'))
      return `\`${shown(withoutUserinfo(pattern))}\` is a URL; module paths have no \`https://\`. ${advice}`;
    if (!isGlob(pattern))
      return `\`${shown(pattern)}\` is no pattern: a \`[\` is not closed, or it ends in \`\\\`. ${advice}`;
  }
  return undefined;
}

function isGlob(pattern: string): boolean {
  return /^(?:[^[\\]|\\[\s\S]|\[(?!\^?\])(?:\\[\s\S]|[^\]\\])+\])*$/.test(pattern);
}

/**
 * Flags separated by spaces; quotes may enclose one as a whole (https://pkg.go.dev/cmd/go#hdr-Environment_variables).
 */
function goflagsProblem(flags: string): string | undefined {
  const advice = 'Write flags separated by spaces, each with its value behind `=`, as in `-trimpath -tags=netgo`.';
  if (/[\r\n]/.test(flags)) return `it has more than one line. ${advice}`;
  const words = splitQuoted(flags);
  if (words === undefined) return `a quote is not closed. ${advice}`;
  for (const word of words) {
    if (!word.startsWith('-')) return `\`${shown(word)}\` does not begin with \`-\`. ${advice}`;
    if (/^-{1,2}(=|$)/.test(word)) return `\`${shown(word)}\` has no name. ${advice}`;
  }
  return undefined;
}

/**
 * `local`, `auto`, `path`, a toolchain's name, or one of these as the least, with what may be looked for besides
 * (https://go.dev/doc/toolchain#select).
 */
function gotoolchainProblem(toolchain: string): string | undefined {
  const advice =
    'Write `local` (the Go of the image), `auto` (a newer one where go.mod asks for it), `path`, or a name such as `go1.26.1` or `go1.26.1+auto`.';
  if (/^(?:auto|path)$/.test(toolchain)) return undefined;
  const [, least = '', more] = /^([^+]*)(?:\+(.*))?$/s.exec(toolchain) ?? [];
  if (more !== undefined && !['auto', 'path'].includes(more))
    return `only \`+auto\` and \`+path\` may follow a toolchain, not \`${shown(`+${more}`)}\`. ${advice}`;
  if (least === 'local' || /^go[1-9]\d*(?:\.\d+(?:\.\d+|[a-z]+\d*)?)?(?:-[^\s/\\+]*)?$/.test(least)) return undefined;
  if (/^\d/.test(least)) return `\`${shown(toolchain)}\` lacks its \`go\`. Write \`go${shown(toolchain)}\`.`;
  return `\`${shown(toolchain)}\` is no toolchain.${didYouMean(toolchain, ['local', 'auto', 'path'])} ${advice}`;
}

/**
 * Words as Go's internal/quoted splits them: a quote counts only at the beginning of a word, and there is no escape.
 */
function splitQuoted(text: string): readonly string[] | undefined {
  const words: string[] = [];
  for (let rest = text.trimStart(); rest !== ''; rest = rest.trimStart()) {
    const quote = rest[0];
    if (quote === '"' || quote === "'") {
      const end = rest.indexOf(quote, 1);
      if (end === -1) return undefined;
      words.push(rest.slice(1, end));
      rest = rest.slice(end + 1);
    } else {
      const [word = ''] = rest.split(/\s/, 1);
      words.push(word);
      rest = rest.slice(word.length);
    }
  }
  return words;
}
