/** What a test needs of a finding. */
export interface ToldFinding {
  readonly rule: string;
  readonly message: string;
}

/**
 * What a finding is about: its rule and the folder or file that it names, or, where it names none, its words without the
 * stages and lines that it was found in. Whoever mends that is rid of all findings with the same cause.
 */
export function causeOf({ rule, message }: ToldFinding): string {
  const target = /(?:^|[\s(])(\/[^\s,;:)]+)/.exec(message)?.[1];
  const words = message.replace(/\b(?:stages?|lines?) [^\s:,]+(?:(?:,| and) [^\s:,]+)*/g, 'place');
  return `${rule}: ${target ?? words}`;
}

/** Causes that more than one finding of a plan has, each with the messages. */
export function repeatedCauses(findings: readonly ToldFinding[]): readonly (readonly string[])[] {
  const byCause = new Map<string, readonly string[]>();
  for (const finding of findings) {
    const cause = causeOf(finding);
    byCause.set(cause, [...(byCause.get(cause) ?? []), finding.message]);
  }
  return [...byCause.values()].filter((messages) => messages.length > 1);
}
