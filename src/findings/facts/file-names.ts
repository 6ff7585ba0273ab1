import path from 'node:path';

/** A file as findings and texts name it: from the working folder of the run, with slashes. */
export function nameIn(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/') || '.';
}
