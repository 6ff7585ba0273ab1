/** A workflow command as the runner understood it. */
export interface SeenCommand {
  readonly name: string;
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** What the runner made of a step's standard output. */
export interface SeenOutput {
  readonly commands: readonly SeenCommand[];
  /** Lines that it only printed. */
  readonly printed: readonly string[];
}

const known = [
  'group',
  'endgroup',
  'warning',
  'error',
  'notice',
  'debug',
  'add-mask',
  'stop-commands',
  'set-output',
  'save-state',
  'echo',
];

/**
 * Reads standard output as the runner does (actions/runner, ActionCommandManager.cs and ActionCommand.cs): lines end at \n,
 * \r or both; `::name::` counts at the start of a line, `##[name]` anywhere; while stopped only the token counts.
 */
export function readByRunner(output: string): SeenOutput {
  const commands: SeenCommand[] = [];
  const printed: string[] = [];
  let token: string | undefined;
  for (const line of output.replace(/\n$/, '').split(/\r\n|\r|\n/)) {
    const command = commandIn(line, token === undefined ? known : [token]);
    if (command === undefined) printed.push(line);
    else if (token !== undefined) token = undefined;
    else if (command.name === 'stop-commands') token = command.message;
    else commands.push(command);
  }
  return { commands, printed };
}

/** .NET trims U+0085 as a blank, and passes over these where it compares texts by culture (ICU); a tab it does not. */
const ignored = /(?![\t\v\f\u0085])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

function commandIn(given: string, names: readonly string[]): SeenCommand | undefined {
  const line = given.replaceAll(ignored, '');
  const second = /^[\s\u0085]*::([^\s:]+)(?: ([^:]*))?::(.*)$/.exec(line);
  const first = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/.exec(line);
  const match = second ?? first;
  const name = match?.[1] ?? '';
  if (match === null || !names.includes(name)) return undefined;
  const pairs = (match[2] ?? '').split(',').filter((pair) => pair.includes('='));
  const properties = Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))]),
  );
  return { name, message: unescaped(match[3] ?? ''), properties };
}

function unescaped(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
}

/** Reads GITHUB_OUTPUT or GITHUB_STATE as the runner does (FileCommandManager.cs). */
export function readFileCommands(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const [name = '', delimiter = ''] = line.split('<<');
    const end = lines.indexOf(delimiter, index + 1);
    if (delimiter === '' || end < 0) throw new Error(`Unable to process file command: ${line}`);
    values.set(name, lines.slice(index + 1, end).join('\n'));
    index = end;
  }
  return values;
}
