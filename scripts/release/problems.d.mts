/** What keeps the files of a commit from being released as `tag`. */
export function releaseProblems(files: {
  readonly tag: string;
  readonly packageJson: string;
  readonly changelog: string;
  /** Their texts by their paths. */
  readonly reusableWorkflows: Readonly<Record<string, string>>;
}): readonly string[];
