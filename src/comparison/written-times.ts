/** A time that a program has in it as text or as a number of seconds. */
const times = [
  /\d{4}-\d\d-\d\d(?:[T _]\d\d:?\d\d(?::?\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?/g,
  /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? (?:\d\d? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[ \d,]*\d\d:\d\d:\d\d(?: [AP]M)?(?: [A-Z]{3,4})?(?: \d{4})?/g,
  /20\d\d[01]\d[0-3]\d[-T_]?[0-2]\d[0-5]\d[0-5]\dZ?/g,
  /1[6-9]\d{8}/g,
];
/** How far around a byte that differs a time may reach. */
const reachBytes = 40;
const blockBytes = 65_536;
/** Places that are looked at; a program with more has other causes. */
const mostPlaces = 200;

/** The first time in which two files differ at the same place. */
export function differingTime(
  cold: Buffer,
  warm: Buffer,
): { readonly cold: string; readonly warm: string } | undefined {
  for (const at of differingPlaces(cold, warm)) {
    const [before, after] = [timeAround(cold, at), timeAround(warm, at)];
    if (before !== undefined && after !== undefined && before !== after) return { cold: before, warm: after };
  }
  return undefined;
}

/** Offsets of bytes that differ, one for each neighbourhood. */
export function differingPlaces(cold: Buffer, warm: Buffer): readonly number[] {
  const places: number[] = [];
  const end = Math.min(cold.length, warm.length);
  for (let block = 0; block < end && places.length < mostPlaces; block += blockBytes) {
    const blockEnd = Math.min(block + blockBytes, end);
    if (cold.compare(warm, block, blockEnd, block, blockEnd) === 0) continue;
    for (let at = block; at < blockEnd && places.length < mostPlaces; at += 1) {
      if (cold[at] === warm[at]) continue;
      places.push(at);
      at += reachBytes;
    }
  }
  return places.length === 0 && cold.length !== warm.length ? [end] : places;
}

function timeAround(bytes: Buffer, at: number): string | undefined {
  const begin = Math.max(0, at - reachBytes);
  const text = bytes.toString('latin1', begin, at + reachBytes);
  for (const pattern of times)
    for (const match of text.matchAll(pattern))
      if (begin + match.index <= at && at < begin + match.index + match[0].length) return match[0];
  return undefined;
}
