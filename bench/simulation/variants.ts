import type { SimulationOptions } from './simulate.ts';

/** A simulation by its name in the tables. */
export interface Variant {
  readonly name: string;
  readonly part: 'policy' | 'sensitivity';
  readonly options: SimulationOptions;
}

const GB = 1e9;
const dayMs = 24 * 3_600_000;

/** What the service of github.com allows: its documentation, with nothing paid. */
const rules: SimulationOptions['rules'] = {
  limitBytes: 10 * GB,
  unusedForMs: 7 * dayMs,
  uploadsPerMinute: 200,
  downloadsPerMinute: 1500,
};

/** All that is simulated. `days` is for the policies; what they depend on takes a quarter of that. */
export function variants(days: number, seed: number): readonly Variant[] {
  const shortDays = Math.max(1, Math.round(days / 4));
  const usual: SimulationOptions = {
    policy: 'action',
    sharing: 'off',
    images: 100,
    imagesPerSum: 20,
    sizes: 1,
    days,
    runsPerDay: 1000,
    goReleases: [Math.floor(days * 0.4)],
    isNightly: false,
    rules,
    seed,
  };
  const short = { ...usual, days: shortDays, goReleases: [Math.floor(shortDays * 0.4)] };
  const sensitive = (name: string, differences: Partial<SimulationOptions>): Variant => ({
    name,
    part: 'sensitivity',
    options: { ...short, ...differences },
  });
  const paid = { freeBytes: 10 * GB, budgetByteMs: (10 * GB * shortDays * dayMs) / 4 };
  return [
    { name: 'this action', part: 'policy', options: usual },
    { name: 'save everything every run', part: 'policy', options: { ...usual, policy: 'always' } },
    { name: 'save everything once per go.sum', part: 'policy', options: { ...usual, policy: 'per-sum' } },
    sensitive('100 images, 5 go.sums', {}),
    sensitive('the same, `cache-sharing: on`', { sharing: 'on' }),
    sensitive('50 images', { images: 50 }),
    sensitive('200 images', { images: 200 }),
    sensitive('images of half the size', { sizes: 0.5 }),
    sensitive('images of twice the size', { sizes: 2 }),
    sensitive('one go.sum', { imagesPerSum: 100 }),
    sensitive('10 go.sums', { imagesPerSum: 10 }),
    sensitive('no Go release', { goReleases: [] }),
    sensitive('all images each night', { isNightly: true }),
    sensitive('images of twice the size, 20 GB', { sizes: 2, rules: { ...rules, limitBytes: 20 * GB } }),
    sensitive('the same, with a budget that lasts a while', {
      sizes: 2,
      rules: { ...rules, limitBytes: 20 * GB, paid },
    }),
  ];
}
