/** How buildx begins the line that sums up what `--call check` has found (docker/buildx, commands/build.go). */
const beginning = 'Check complete, ';

/** Whether a message is the sum of what a check has found, and no error of a build. */
export function isCheckVerdict(message: string): boolean {
  return message.startsWith(beginning);
}

/**
 * What a failed `call` of the input says as its error: a check ends with 1 after warnings and names them on standard output alone.
 * `undefined` for all others, whose error is on standard error.
 */
export function checkVerdict(call: string | undefined, firstOutput: string | undefined): string | undefined {
  if (firstOutput === undefined || !/^(?:check|lint)(?:,|$)/.test(call ?? '')) return undefined;
  if (isCheckVerdict(firstOutput)) return firstOutput;
  // With `format=json` there is no such line.
  return `${beginning}warnings or errors have been found: see the result above, or the output \`metadata\`.`;
}
