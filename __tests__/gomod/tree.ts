import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeCheckout } from '../../src/platform/machine/node-checkout.ts';

/** A folder of its own for one test. */
export interface Tree {
  readonly root: string;
  write(file: string, text?: string): void;
  remove(): void;
}

export function makeTree(content: Readonly<Record<string, string>> = {}): Tree {
  const root = mkdtempSync(path.join(tmpdir(), 'tree-'));
  const write = (file: string, text = ''): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  for (const [file, text] of Object.entries(content)) write(file, text);
  return { root, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Everything on the disk of this machine, to read. */
export const readOnlyFiles = nodeCheckout(['/']);
