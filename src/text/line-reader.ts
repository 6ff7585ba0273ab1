/** Puts lines together from the pieces in which they come. */
export interface LineReader {
  /** The lines that end in this piece, without their ends. */
  readonly feed: (piece: string) => readonly string[];
  /** What has no line end yet. */
  readonly rest: () => string;
}

/** Of a longer line so many characters are kept, and how many are left out is said. A message of BuildKit, 16 MiB at most, is shorter as JSON. */
const longestLine = 64 * 1024 * 1024;

/** Takes time in proportion to the text, however long a line is and in however many pieces it comes. */
export function lineReader(): LineReader {
  let pieces: string[] = [];
  let length = 0;
  const add = (piece: string): void => {
    if (length < longestLine && piece !== '') pieces.push(piece.slice(0, longestLine - length));
    length += piece.length;
  };
  const rest = (): string =>
    pieces.join('') + (length > longestLine ? ` … (${length - longestLine} more characters in this line)` : '');
  return {
    rest,
    feed: (piece) => {
      const [first = '', ...others] = piece.split('\n');
      const last = others.pop();
      add(first);
      if (last === undefined) return [];
      const lines = [rest(), ...others];
      pieces = [];
      length = 0;
      add(last);
      return lines;
    },
  };
}
