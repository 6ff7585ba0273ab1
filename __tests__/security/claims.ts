/** A line of a table that claims something, and the tests that hold it. */
export interface Claim {
  readonly text: string;
  /** Labels of the tests in its last column, as `[words][label]`. */
  readonly labels: readonly string[];
}

/** What a label stands for: `[label]: file "title of the test"`. */
export interface Held {
  readonly label: string;
  /** From the root of the repository. */
  readonly file: string;
  readonly title: string;
}

/** What is wrong with the claims of a text: those without a test, and tests that are not there. `read` gives a file's text. */
export async function claimProblems(
  text: string,
  read: (file: string) => Promise<string | undefined>,
): Promise<readonly string[]> {
  const [claims, tests] = [claimsIn(text), testsIn(text)];
  const used = new Set(claims.flatMap(({ labels }) => labels));
  const labels = tests.map(({ label }) => label);
  const ofTests = await Promise.all(tests.map(async (test) => testProblem(test, await read(test.file))));
  return [
    ...claims.filter((claim) => claim.labels.length === 0).map((claim) => `no test holds this: ${claim.text}`),
    ...[...used].filter((label) => !labels.includes(label)).map((label) => `[${label}] is not defined`),
    ...labels.filter((label) => !text.includes(`][${label}]`)).map((label) => `[${label}] is not used`),
    ...labels.filter((label, index) => labels.indexOf(label) !== index).map((label) => `[${label}] is there twice`),
    ...ofTests.flat(),
  ];
}

/** The lines of all tables but those that make no claim. */
export function claimsIn(text: string): readonly Claim[] {
  const lines = text.split('\n');
  let isOfClaims = false;
  return lines.flatMap((line, index) => {
    if (!line.startsWith('|')) return [];
    const cells = line.split('|').slice(1, -1);
    const isHeader = lines[index + 1]?.startsWith('|---') === true;
    // What is to be protected is no claim.
    if (isHeader) isOfClaims = cells[0]?.trim() !== 'asset';
    if (isHeader || line.startsWith('|---') || !isOfClaims) return [];
    const labels = [...(cells.at(-1) ?? '').matchAll(/\[[^\]]+\]\[([\w-]+)\]/g)].map(([, label = '']) => label);
    return [{ text: line, labels }];
  });
}

export function testsIn(text: string): readonly Held[] {
  return [...text.matchAll(/^\[([\w-]+)\]: (\S+) "(.+)"$/gm)].map(([, label = '', file = '', title = '']) => ({
    label,
    file,
    title,
  }));
}

function testProblem({ label, file, title }: Held, text: string | undefined): readonly string[] {
  if (!file.startsWith('__tests__/')) return [`[${label}]: ${file} is no test`];
  if (text === undefined) return [`[${label}]: there is no file ${file}`];
  const isThere = ["'", '"', '`'].some((quote) => text.includes(`${quote}${title}${quote}`));
  return isThere ? [] : [`[${label}]: ${file} has no test "${title}"`];
}
