/** Go 1.18 and later; older programs have pointers behind it (https://pkg.go.dev/debug/buildinfo). */
const magic = '\xff Go buildinf:';
/** Bytes of the header, of which the first string follows. */
const headerBytes = 32;
/** In the flags of the header: the strings follow it. */
const isInline = 2;
/** Go puts so many bytes before and behind the lines about modules. */
const markBytes = 16;

/**
 * What `go version -m` prints of a program, by a name for each line: `go`, `path`, `mod`, `dep <module>`, `build <setting>`.
 * `undefined` if the file is no Go program of Go 1.18 or later.
 */
export function goBuildInfo(bytes: Buffer): ReadonlyMap<string, string> | undefined {
  // A text with these bytes is in every program that reads build info; only the header is aligned.
  for (let at = bytes.indexOf(magic, 0, 'latin1'); at >= 0; at = bytes.indexOf(magic, at + 1, 'latin1')) {
    const flags = bytes[at + magic.length + 1] ?? 0;
    if (at % 16 !== 0 || (flags & isInline) === 0) continue;
    const version = textAt(bytes, at + headerBytes);
    const modules = version === undefined ? undefined : textAt(bytes, version.end);
    if (version === undefined || modules === undefined) continue;
    return new Map([['go', version.text], ...moduleLines(modules.text)]);
  }
  return undefined;
}

function moduleLines(marked: string): readonly (readonly [string, string])[] {
  if (marked.length <= 2 * markBytes) return [];
  const lines = marked.slice(markBytes, -markBytes).split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [word = '', ...rest] = line.split('\t');
      const text = rest.join(' ');
      if (word === 'dep') return [`dep ${rest[0] ?? ''}`, rest.slice(1).join(' ')];
      if (word !== 'build') return [word, text];
      const [setting, value] = splitAtEquals(text);
      return [`build ${setting}`, value];
    });
}

function splitAtEquals(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** A text with its length before it, as encoding/binary writes an unsigned number (varint). */
function textAt(bytes: Buffer, start: number): { readonly text: string; readonly end: number } | undefined {
  let length = 0;
  for (let at = start, shift = 0; shift < 28; at += 1, shift += 7) {
    const byte = bytes[at];
    if (byte === undefined) return undefined;
    length |= (byte & 0x7f) << shift;
    if (byte >= 0x80) continue;
    const end = at + 1 + length;
    // The marks are no UTF-8, and have to stay as long as they are.
    return end > bytes.length ? undefined : { text: bytes.toString('latin1', at + 1, end), end };
  }
  return undefined;
}
