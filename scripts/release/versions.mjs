/** The parts of a tag such as `v1.2.3` or `v1.2.3-rc.1`; `undefined` for any other name. */
export function parseTag(tag) {
  const match = /^v((0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?)$/.exec(tag);
  if (match === null) return undefined;
  const [, version, major, minor, patch, prerelease = ''] = match;
  return { version, numbers: [Number(major), Number(minor), Number(patch)], isPrerelease: prerelease !== '' };
}

/** Whether no release among `tags` is newer than `tag`. Prereleases count for nothing, and are never the newest. */
export function isNewest(tag, tags) {
  const own = parseTag(tag);
  if (own === undefined || own.isPrerelease) return false;
  return releases(tags).every(({ numbers }) => compare(numbers, own.numbers) <= 0);
}

/** The tag of the major version that has to move to `tag`, such as `v1`; `undefined` where a newer release of it is there. */
export function majorTagToMove(tag, tags) {
  const [major] = parseTag(tag)?.numbers ?? [];
  const ofMajor = tags.filter((other) => parseTag(other)?.numbers[0] === major);
  return isNewest(tag, ofMajor) ? `v${major}` : undefined;
}

function releases(tags) {
  return tags.map(parseTag).filter((parsed) => parsed !== undefined && !parsed.isPrerelease);
}

function compare(a, b) {
  return a.map((number, index) => number - b[index]).find((difference) => difference !== 0) ?? 0;
}
