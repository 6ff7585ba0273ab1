import { describe, expect, it } from '@jest/globals';
import { mean, median, seededRandom, shownCounts, shownTimes } from '../../bench/statistics.ts';

describe('median', () => {
  it.each([
    { name: 'one value', values: [4], middle: 4 },
    { name: 'an odd number of values, in any order', values: [9, 1, 5], middle: 5 },
    { name: 'an even number: the mean of the two in the middle', values: [1, 100, 3, 5], middle: 4 },
  ])('$name', ({ values, middle }) => {
    expect(median(values)).toBe(middle);
  });

  it('of nothing is no number', () => {
    expect(median([])).toBeNaN();
  });
});

it('the mean counts outliers', () => {
  expect(mean([1, 1, 10])).toBe(4);
});

describe('shown', () => {
  it.each([
    { name: 'times have their spread', text: shownTimes([12_300, 11_900, 13_000]), shown: '12.3 s (11.9 to 13.0)' },
    { name: 'short times have two digits', text: shownTimes([640, 620, 700]), shown: '0.64 s (0.62 to 0.70)' },
    { name: 'one value has no spread', text: shownTimes([12_300]), shown: '12.3 s' },
    { name: 'equal values have none', text: shownCounts([3, 3, 3]), shown: '3' },
    { name: 'counts are rounded', text: shownCounts([1.234, 2]), shown: '1.62 (1.23 to 2)' },
  ])('$name', ({ text, shown }) => {
    expect(text).toBe(shown);
  });
});

describe('seededRandom', () => {
  const first = (seed: number): readonly number[] => Array.from({ length: 1000 }, seededRandom(seed));

  it('gives the same for the same seed, and other numbers for another', () => {
    expect(first(7)).toEqual(first(7));
    expect(first(7)).not.toEqual(first(8));
  });

  it('gives numbers between 0 and 1, all over', () => {
    const numbers = first(1);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(Math.abs(mean(numbers) - 0.5)).toBeLessThan(0.05);
  });
});
