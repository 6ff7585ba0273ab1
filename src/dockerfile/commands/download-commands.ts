import { commandCallsGo } from './go-commands.ts';
import type { Instruction } from '../syntax/parse.ts';
import { runCommands } from '../shell/run-commands.ts';
import type { ShellCommand } from '../shell/shell-commands.ts';

const DOWNLOADS = /^(?:mod (?:download|vendor|verify|tidy)|work (?:vendor|sync)|get)\b/;
const COMPILES_NOTHING = /^(?:mod|work|get|env|version|telemetry|help|list(?!.* -export))\b/;

/** Whether all that a RUN uses go for is to download modules. In doubt it is not: a script may compile. */
export function onlyDownloads(instruction: Instruction): boolean {
  const calls = goCalls(instruction);
  return calls.every((call) => COMPILES_NOTHING.test(call)) && calls.some((call) => DOWNLOADS.test(call));
}

/** Whether go compiles nothing in a RUN. In doubt it does. */
export function compilesNothing(instruction: Instruction): boolean {
  return goCalls(instruction).every((call) => COMPILES_NOTHING.test(call));
}

/** Whether go takes every package of a RUN from a vendor folder, as its flags say. In doubt it does not. */
export function onlyVendored(instruction: Instruction): boolean {
  const calls = goCalls(instruction);
  return calls.length > 0 && calls.every((call) => /\s--?mod[= ]vendor\b/.test(call));
}

/** What the calls of go have behind `go`; empty for what may be one. */
function goCalls(instruction: Instruction): readonly string[] {
  const commands = runCommands(instruction).filter((command) => commandCallsGo(command) !== 'no');
  return commands.map((command) => (commandCallsGo(command) === 'yes' ? goArguments(command) : ''));
}

/** What follows `go` in `env A=b go -C dir mod download`. */
function goArguments({ words }: ShellCommand): string {
  const texts = words.map(({ text }) => text);
  const at = texts.findIndex((text) => /(?:^|\/)(?:xx-)?go(?:1\.[\w.]+)?$/.test(text));
  const rest = at < 0 ? '' : texts.slice(at + 1).join(' ');
  return rest.replace(/(?:^|\s)--?C[=\s]*\S+/, '').trim();
}
