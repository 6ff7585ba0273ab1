import type { BuildError } from '../buildx/progress/failure.ts';

/** What was added to an instruction of the user's Dockerfile, by its line. */
interface Edited {
  readonly line: number;
  readonly added: readonly string[];
}

/** The edit that the instruction carries at which a build failed; undefined where it is built as it is written. */
export function editOfFailed<T extends Edited>(
  { line, file, step }: BuildError,
  changed: readonly T[],
  dockerfile: string,
): T | undefined {
  if (line > 0) return file === dockerfile ? changed.find((each) => each.line === line) : undefined;
  // Without a place: the heading of a RUN has its flags.
  return changed.find(({ added }) => added.length > 0 && added.every((text) => step.includes(text)));
}

/** What every error at an edited instruction ends with; empty for the others. `dockerfile` is the file's name without its folder. */
export function editNote(error: BuildError, changed: readonly Edited[], dockerfile: string): string {
  const edit = editOfFailed(error, changed, dockerfile);
  if (edit === undefined) return '';
  return `Line ${edit.line} of ${dockerfile} is built with an edit of this action: ${edit.added.join(' ')}. \`dockerfile-edits: off\` builds the file as it is written.`;
}
