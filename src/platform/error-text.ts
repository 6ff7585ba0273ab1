/** The text of whatever was thrown. Not by `instanceof`: an error of another realm is no Error of this one. */
export function errorText(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}

/** The code of a system error (`ENOSPC`); empty when it has none. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** The same as `errorText`, with what a reader can do about the common troubles of a disk. */
export function diskErrorText(error: unknown, folder: string): string {
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `no space left in ${folder}`;
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return `${folder} may not be written (${errorText(error)})`;
    default:
      return errorText(error);
  }
}
