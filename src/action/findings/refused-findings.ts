import type { Refused } from '../../platform/checkout.ts';
import { limitsBytes, otherLimitBytes } from '../../platform/checkout.ts';
import type { Finding } from '../../report/run-report.ts';
import { size } from '../../text/units.ts';
import { nameIn } from '../../findings/facts/file-names.ts';
import path from 'node:path';

/** What the run did not read although it is there. `folder` is what the names are relative to. */
export function refusedFindings(refused: readonly Refused[], folder: string): readonly Finding[] {
  return refused.map((each) => {
    const file = nameIn(folder, each.path);
    return { rule: 'file-not-read', file, line: 0, ...textOf(each, file) };
  });
}

function textOf({ why, path: at }: Refused, name: string): Pick<Finding, 'message' | 'fix'> {
  switch (why) {
    case 'leads-out':
      return {
        message: `${name} was not read: it is a link out of the project, or lies behind one.`,
        fix: 'Put the file itself there. Docker does not follow such a link either.',
      };
    case 'no-file':
      return { message: `${name} was not read: it is no regular file.`, fix: 'Put a file there.' };
    case 'too-large': {
      const limit = size(limitsBytes.get(path.basename(at)) ?? otherLimitBytes);
      return { message: `${name} was not read: it is larger than ${limit}.`, fix: 'Check what made it so large.' };
    }
    case 'unreadable':
      return {
        message: `${name} was not read: this user may not read it, or its links form a circle.`,
        fix: 'Check its permissions and links.',
      };
    case 'too-many-folders':
      return {
        message: `${name} was not searched for Go modules: the project has too many folders.`,
        fix: 'Name the go.sum in `cache-dependency-path`.',
      };
  }
}
