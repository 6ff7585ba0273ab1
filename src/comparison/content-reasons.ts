import type { ImageFiles } from '../platform/image-files.ts';
import { differInTimesAlone } from './archive-times.ts';
import { goBuildInfo } from './go-build-info.ts';
import { differingPlaces, differingTime } from './written-times.ts';

/** Values of more lines than that are left out. */
const mostLines = 6;
const longestValue = 160;

/** What the difference between two files is, as far as the files tell: the causes first, else the place. */
export function contentReasons(cold: Buffer, warm: Buffer, gunzip: ImageFiles['gunzip']): readonly string[] {
  if (differInTimesAlone(cold, warm, gunzip)) return ['the archives differ in the times of their entries alone'];
  const info = buildInfoReasons(cold, warm);
  const time = differingTime(cold, warm);
  const known = [
    ...info,
    ...(time === undefined ? [] : [`a time is written into it: \`${time.cold}\` cold, \`${time.warm}\` warm`]),
  ];
  if (known.length > 0) return known;
  const [place = 0] = differingPlaces(cold, warm);
  return [
    `the first byte that differs is byte ${place + 1}`,
    ...(goBuildInfo(cold) === undefined || goBuildInfo(warm) === undefined
      ? []
      : ['both are Go programs with the same build info (`go version -m`)']),
  ];
}

function buildInfoReasons(cold: Buffer, warm: Buffer): readonly string[] {
  const [before, after] = [goBuildInfo(cold), goBuildInfo(warm)];
  if (before === undefined || after === undefined) return [];
  const names = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  const shown = names.slice(0, mostLines).map((name) => {
    const what = name.startsWith('build vcs.') ? `the VCS stamp \`${name.slice('build '.length)}\`` : `\`${name}\``;
    return `Go's build info differs in ${what}: ${valueOf(before.get(name))} cold, ${valueOf(after.get(name))} warm`;
  });
  const more = names.length - shown.length;
  return more <= 0 ? shown : [...shown, `Go's build info differs in ${more} more lines`];
}

function valueOf(text: string | undefined): string {
  if (text === undefined) return 'absent';
  return `\`${text.length > longestValue ? `${text.slice(0, longestValue)}…` : text}\``;
}
