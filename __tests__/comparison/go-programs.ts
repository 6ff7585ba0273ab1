/** The bytes of a program with build info, as Go 1.18 and later write it: cmd/link/internal/ld/data.go (buildinfo). */
export function goProgram(lines: readonly string[], { version = 'go1.26.1', tail = '' } = {}): Buffer {
  const header = Buffer.alloc(32);
  header.write('\xff Go buildinf:', 'latin1');
  header.set([8, 2], 14);
  const mark = 'm'.repeat(16);
  return Buffer.concat([
    Buffer.alloc(64, 'x'),
    header,
    text(version),
    text(`${mark}${lines.map((line) => `${line}\n`).join('')}${mark}`),
    Buffer.from(tail),
  ]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value, 'latin1');
  const length: number[] = [];
  for (let rest = bytes.length; ; rest >>= 7) {
    if (rest < 0x80) {
      length.push(rest);
      return Buffer.concat([Buffer.from(length), bytes]);
    }
    length.push((rest & 0x7f) | 0x80);
  }
}
