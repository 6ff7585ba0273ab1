import { commandCallsGo } from './go-commands.ts';
import type { Instruction } from '../syntax/parse.ts';
import { runCommands } from '../shell/run-commands.ts';
import type { ShellCommand } from '../shell/shell-commands.ts';

const DOWNLOADS = /^(?:mod (?:download|vendor|verify|tidy)|work (?:vendor|sync)|get)\b/;
const COMPILES_NOTHING = /^(?:mod|work|get|env|version|telemetry|help|list(?!.* -export))\b/;

/** Whether all that a RUN uses go for is to download modules. In doubt it is not: a script may compile. */
export function onlyDownloads(instruction: Instruction): boolean {
  const commands = runCommands(instruction).filter((command) => commandCallsGo(command) !== 'no');
  const calls = commands.map((command) => (commandCallsGo(command) === 'yes' ? goArguments(command) : ''));
  return calls.every((call) => COMPILES_NOTHING.test(call)) && calls.some((call) => DOWNLOADS.test(call));
}

/** What follows `go` in `env A=b go -C dir mod download`. */
function goArguments({ words }: ShellCommand): string {
  const texts = words.map(({ text }) => text);
  const at = texts.findIndex((text) => /(?:^|\/)(?:xx-)?go(?:1\.[\w.]+)?$/.test(text));
  const rest = at < 0 ? '' : texts.slice(at + 1).join(' ');
  return rest.replace(/(?:^|\s)--?C[=\s]*\S+/, '').trim();
}
