const commit = /^(?:.*[-_.])?g?[0-9a-f]{7,64}$/i;
const version = /^v?\d+(?:\.\d+)+(?:[-+_.][\w.+-]*)?$/i;
const date = /^\d{4}-\d{2}-\d{2}(?!\d)/;
const time = /\b\d{1,2}:\d{2}\b/;
const url = /^[a-z][a-z0-9+.-]*:\/\//i;
const number = /^[-+]?\d+(?:\.\d+)?$/;

/**
 * Whether a value says when, of what or as what something is built, rather than what is: a commit, a version, a date or
 * time, a number, a URL. It is another one in the next run, so nothing that is to be found again may depend on it.
 */
export function isPassing(value: string): boolean {
  const text = value.trim();
  return [url, number, version, date, time].some((pattern) => pattern.test(text)) || isCommit(text);
}

/** Also at the end of a name, as in `main-1a2b3c4`; there it has a digit, as words have not. */
function isCommit(text: string): boolean {
  return commit.test(text) && (/^[0-9a-f]+$/i.test(text) || /\d/.test(text.split(/[-_.]/).at(-1) ?? ''));
}
