/** What keeps the files of a commit from being released as `tag`. */
export function releaseProblems(files: {
  readonly tag: string;
  readonly packageJson: string;
  readonly changelog: string;
  readonly reusableWorkflow: string;
}): readonly string[];
