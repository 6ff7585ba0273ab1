const NAME = String.raw`[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*`;
const HOST = String.raw`(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::\d+)?`;
const REFERENCE = new RegExp(
  `^(?:${HOST}/)?${NAME}(?:/${NAME})*(?::\\w[\\w.-]{0,127})?(?:@[A-Za-z][\\w.+-]*:[0-9a-fA-F]{32,})?$`,
);

/** Whether a text can be an image's reference (github.com/distribution/reference, regexp.go). */
export function isReference(text: string): boolean {
  return REFERENCE.test(text);
}

/** The same reference with its name in lower case; `undefined` where that is none either. A tag may have upper case. */
export function lowerCaseReference(text: string): string | undefined {
  const lower = text.replace(/^.*?(?=(?::[^/:@]*)?(?:@.*)?$)/s, (name) => name.toLowerCase());
  return isReference(lower) ? lower : undefined;
}
