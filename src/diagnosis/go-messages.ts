/** What a go command says of a line of a Go file. */
export interface GoMessage {
  /** Import path of the package; empty where go does not name it, as for what it finds before it compiles. */
  readonly package: string;
  /** As printed: from where go runs, or absolute. */
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** Messages are shorter; what is longer is data. */
const longestLine = 2000;

/** The messages of compilers, vet and tests in an output, each once. Those about modules that were not downloaded are left out. */
export function goMessages(output: readonly string[]): readonly GoMessage[] {
  const found: GoMessage[] = [];
  let compiled = '';
  let test = testLines();
  for (const text of output) {
    if (text.length > longestLine) continue;
    const heading = /^# ([^\s[]+)(?: \[[^\s\]]+\])?$/.exec(text)?.[1];
    if (heading !== undefined) compiled = heading === 'command-line-arguments' ? '' : heading;
    const failed = /^FAIL\t(\S+)\t/.exec(text)?.[1];
    if (failed !== undefined) {
      found.push(...test.failing().map((each) => ({ ...each, package: failed })));
      test = testLines();
    }
    const said = messageIn(text);
    if (said !== undefined && !/@v\d/.test(said.message)) found.push({ ...said, package: compiled });
    test.take(text);
  }
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}

function messageIn(text: string): Omit<GoMessage, 'package'> | undefined {
  const [, path, line, message] = /^(?:vet: )?([^\s:]+\.go):(\d{1,7}):\d{1,7}: (.+)$/.exec(text) ?? [];
  return path === undefined || message === undefined ? undefined : { path, line: Number(line), message };
}

/** Which lines are those of tests that failed: below `--- FAIL`, and with `-v` above it. */
function testLines(): {
  readonly take: (text: string) => void;
  readonly failing: () => readonly Omit<GoMessage, 'package'>[];
} {
  const failing: Omit<GoMessage, 'package'>[] = [];
  let open: Omit<GoMessage, 'package'>[] = [];
  let isFailing = false;
  const take = (text: string): void => {
    const isFail = /^ *--- FAIL: /.test(text);
    if (isFail) failing.push(...open);
    if (isFail || /^ *(?:--- |=== )|^(?:ok|PASS|FAIL)\b/.test(text)) {
      open = [];
      isFailing = isFail;
      return;
    }
    const [, path, line, message] = /^ {4,}([^\s:]+_test\.go):(\d{1,7}): (.+)$/.exec(text) ?? [];
    if (path === undefined || message === undefined) return;
    (isFailing ? failing : open).push({ path, line: Number(line), message });
  };
  return { take, failing: () => failing };
}
