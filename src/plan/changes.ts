import path from 'node:path';
import type { FileChange } from './go/file-change.ts';

/**
 * The changes of `git diff --raw -z --no-renames`: a renamed file is one that was deleted and one that was added. A submodule
 * (mode 160000) is a folder.
 */
export function parseRawDiff(output: string, root: string): readonly FileChange[] {
  const fields = output.split('\0');
  const changes: FileChange[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [modeBefore = '', modeAfter = '', , , status = ''] = (fields[at] ?? '').replace(/^:/, '').split(' ');
    const isSubmodule = modeBefore === '160000' || modeAfter === '160000';
    changes.push({
      path: path.join(root, fields[at + 1] ?? ''),
      kind: isSubmodule ? 'folder' : 'file',
      how: status === 'A' ? 'added' : status === 'D' ? 'deleted' : 'modified',
    });
  }
  return changes;
}
