/** What a cache holds: compressed bytes by the name of each entry. */
export type Content = ReadonlyMap<string, number>;

/** An archive of the simulation: its size as it would be, and what is in it. */
export function archiveText(content: Content): string {
  return [`archive ${bytesOf(content)}`, ...[...content].map(([name, bytes]) => `${name} ${bytes}`)].join('\n');
}

export function archiveContent(text: string): Content {
  const [, ...lines] = text.split('\n');
  return new Map(
    lines.map((line) => {
      const [name = '', bytes = '0'] = line.split(' ');
      return [name, Number(bytes)] as const;
    }),
  );
}

/** The bytes that the text stands for; a text that is no archive stands for itself. */
export function archiveBytes(text: string): number {
  const told = /^archive (\d+)(?:\n|$)/.exec(text)?.[1];
  return told === undefined ? Buffer.byteLength(text) : Number(told);
}

export function bytesOf(content: Content): number {
  let sum = 0;
  for (const bytes of content.values()) sum += bytes;
  return sum;
}

/** What of `content` is not in `other`. */
export function without(content: Content, other: Content): Content {
  return new Map([...content].filter(([name]) => !other.has(name)));
}
