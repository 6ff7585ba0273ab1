import type { Finding } from '../../report/run-report.ts';
import { size } from '../../text/units.ts';
import type { PreflightFacts, WritablePlace } from '../facts/facts.ts';

/** Less room than a small service's snapshots take. */
const leastBytes = 256 * 1024 * 1024;
const leastFiles = 1000;

/** Folders of this machine that the run writes to and that have no room, or may not be written to. */
export function placeFindings({ places }: PreflightFacts): readonly Finding[] {
  return places.flatMap((place) => {
    const told = textOf(place);
    return told === undefined ? [] : [{ rule: 'disk', file: '', line: 0, ...told }];
  });
}

function textOf({
  name,
  folder,
  isWritable,
  isVital,
  freeBytes,
  freeFiles,
}: WritablePlace): Pick<Finding, 'message' | 'fix' | 'level'> | undefined {
  if (!isWritable) {
    return {
      message: `${name}, ${folder}, cannot be written to.`,
      fix: `Give the user of this run write permission there${isVital ? '' : ': until then nothing is stored in it'}.`,
      ...(isVital ? { level: 'error' } : {}),
    };
  }
  const fix = 'Remove what is no longer needed there, or use a larger disk.';
  if (freeBytes < leastBytes)
    return {
      message: `${name}, ${folder}, has only ${size(freeBytes)} left: there may be no room for the caches.`,
      fix,
    };
  if (freeFiles < leastFiles)
    return { message: `The file system of ${name}, ${folder}, can hold only ${freeFiles} more files (inodes).`, fix };
  return undefined;
}
