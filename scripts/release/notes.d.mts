/** What CHANGELOG.md says of a version. */
export function changesOf(changelog: string, version: string): string | undefined;

/** The day in the heading of a version. */
export function dayOf(changelog: string, version: string): string | undefined;

/** The text of a release. */
export function releaseNotes(release: {
  readonly changes: string;
  readonly tag: string;
  readonly sha: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly packageFile: string;
}): string;
