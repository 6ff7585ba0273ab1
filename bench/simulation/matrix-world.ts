import { shuffled, type Image, type World } from './world.ts';

/**
 * Which modules an image uses of those of the repository. `services`: a third of the modules is used by all, a third by one of three teams,
 * the rest by one image. `varied`: each image has half of them, whichever they are, which is the hardest to share.
 */
export type Mix = 'services' | 'varied';

const modules = 200;
const standardParts = 60;
const standardBytes = 24e6;

/** Images of one go.sum whose compiled code is 50 to 90 MB with zstd. */
export function matrixWorld(images: number, mix: Mix, random: () => number): World {
  const bytes = (mean: number): number => Math.max(1, Math.round(mean * -Math.log(1 - random() * 0.999)));
  const all = Array.from({ length: images }, (_, index) => index);
  const users = (number: number): readonly number[] => {
    if (mix === 'varied') return all.filter(() => random() < 0.5);
    if (number % 3 === 0) return all;
    return number % 3 === 1
      ? all.filter((image) => image % 3 === Math.floor(number / 3) % 3)
      : shuffled(all, random).slice(0, 1);
  };
  const standard = Array.from({ length: standardParts }, (_, number) => ({
    unit: `std${number}`,
    bytes: bytes(standardBytes / standardParts),
    of: number % 6 === 0 ? all.filter(() => random() < 0.5) : all,
  }));
  const used = Array.from({ length: modules }, (_, number) => ({
    unit: `g0.m${number}`,
    bytes: bytes(0.5e6),
    of: users(number),
  }));
  const shared = Array.from({ length: 12 }, (_, number) => ({
    unit: `g0.s${number}`,
    bytes: bytes(0.12e6),
    of: all.filter(() => random() < 0.6),
  }));
  return {
    groups: [
      {
        modules: used.map(({ unit }) => ({ unit, zipBytes: 600_000 })),
        shared: shared.map(({ unit }) => unit),
      },
    ],
    images: all.map((index): Image => {
      const units = [...standard, ...used, ...shared].filter(({ of }) => of.includes(index));
      return {
        name: `image${index}`,
        group: 0,
        units: units.map(({ unit, bytes: size }) => ({ unit, bytes: size })),
        packages: Array.from({ length: 25 }, (_, number) => ({
          unit: `i${index}.p${number}`,
          bytes: bytes(0.1e6),
          imports: [],
        })),
      };
    }),
  };
}
