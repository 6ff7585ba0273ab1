interface Parts {
  readonly numbers: readonly [major: number, minor: number, patch: number];
  /** `rc`, `beta`, `alpha`; empty for a release. */
  readonly kind: string;
  readonly pre: number;
}

/** Before 1.21 a missing patch was the same as 0; since then 1.21 is less than 1.21rc1, and that less than 1.21.0. */
const noPatch = -1;

/** Whether Go accepts the text as a version, without `go` before it. */
export function isGoVersion(version: string): boolean {
  return partsOf(version) !== undefined;
}

/** Less than 0, 0 or more, as Go orders its own versions (internal/gover.Compare). Malformed ones come first. */
export function compareGoVersions(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  for (const [index, number] of a.numbers.entries()) {
    const difference = number - (b.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  return a.pre - b.pre;
}

/** `1.26` of `1.26.3` and `1.26rc1`. */
export function languageVersion(version: string): string {
  return /^\d+\.\d+/.exec(version)?.[0] ?? version;
}

/** The version in a toolchain's name, `1.26.3` of `go1.26.3-custom`; `undefined` when it is no such name. */
export function toolchainVersion(name: string): string | undefined {
  const version = /^go([^\s/\\-]+)(?:[\s-][^/\\]*)?$/.exec(name)?.[1];
  return version !== undefined && isGoVersion(version) ? version : undefined;
}

function partsOf(version: string): Parts | undefined {
  const match = /^(0|[1-9]\d*)(?:\.(0|[1-9]\d*)(?:\.(0|[1-9]\d*)|([a-z]+)(0|[1-9]\d*)?)?)?$/.exec(version);
  if (match === null) return undefined;
  const [, major = '', minor, patch, kind = '', pre = '0'] = match;
  const missing = minor === undefined || (kind === '' && Number(minor) < 21) ? 0 : noPatch;
  return {
    numbers: [Number(major), Number(minor ?? 0), patch === undefined ? missing : Number(patch)],
    kind,
    pre: Number(pre),
  };
}
