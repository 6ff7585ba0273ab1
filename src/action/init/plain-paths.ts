/** Whether a path can stand in a Dockerfile, a shell command and YAML as it is. */
export function isPlainPath(text: string): boolean {
  return /^(?:[A-Za-z0-9_][\w.-]*|\.\w[\w.-]*)(?:\/(?:[A-Za-z0-9_][\w.-]*|\.\w[\w.-]*))*$/.test(text);
}

/** A path of the project as it may stand in a message. */
export function shownPath(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]|`/g, '?').slice(0, 100);
}
