import type { InputTable } from '../../config/inputs/flags.ts';
import type { Host } from '../../platform/machine/host.ts';

/** The flags of a command, for its help. */
export function flagLines(table: InputTable): readonly string[] {
  const flags = Object.entries(table).map(([name, spec]) => {
    const fallback = spec.default === '' ? '' : ` (default: ${spec.default})`;
    return `  --${name}\n${wrapped(`${spec.text.replaceAll('`', '')}${fallback}`)}`;
  });
  return ['Flags:', ...flags, '  --help, --version'];
}

function wrapped(text: string): string {
  const lines = ['      '];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length > 100) lines.push(`      ${word}`);
    else lines[lines.length - 1] = line.trim() === '' ? `      ${word}` : `${line} ${word}`;
  }
  return lines.join('\n');
}

/** Prints a text whole, and gives the exit code. */
export async function print(stream: Host['stdout'], text: string, code = 0): Promise<number> {
  await new Promise<void>((resolve) => stream.write(`${text}\n`, () => resolve()));
  return code;
}
