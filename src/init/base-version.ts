import { compareGoVersions, languageVersion } from '../gomod/go-version.ts';

/** The oldest Go that is written into a new Dockerfile. It builds what older ones do. */
const oldestBase = '1.26';

/** The tag of the Go image for a module: the minor version that go.mod asks for, which is at least the oldest one. */
export function baseVersion(versions: readonly (string | undefined)[]): string {
  const known = versions.filter((version) => version !== undefined);
  const highest = [oldestBase, ...known].reduce((one, other) => (compareGoVersions(one, other) < 0 ? other : one));
  // Before the release of 1.28 its images are called 1.28-rc.
  return /rc\d+$/.test(highest) ? `${languageVersion(highest)}-rc` : languageVersion(highest);
}
