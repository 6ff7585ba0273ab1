import { describe, expect, test } from '@jest/globals';
import { doctorRules } from '../../src/doctor/doctor-rules.ts';
import { examined, fixed, type Given } from './given.ts';

/** A Dockerfile in which a rule finds something. */
interface FoundCase extends Given {
  readonly name: string;
  readonly dockerfile: readonly string[];
  /** Where the findings are; the Dockerfile if absent. */
  readonly in?: string;
  /** Lines of the findings. */
  readonly at: readonly number[];
  /** After the patches; `no patch` where a person has to decide. */
  readonly becomes: readonly string[] | 'no patch';
}

interface NearCase extends Given {
  readonly name: string;
  readonly dockerfile: readonly string[];
}

/** The cases of one rule: what it finds and what it makes of it, and what only looks so. */
export function ruleCases(id: string, finds: readonly FoundCase[], near: readonly NearCase[]): void {
  describe(`the rule ${id}`, () => {
    test.each(finds)('finds $name', async ({ dockerfile, in: file, at, becomes, ...given }) => {
      const text = dockerfile.join('\n');
      const { told, findings } = await examined(text, { ...given, only: [id] });
      expect(told).toEqual(at.map((line) => `${file === undefined ? '' : `${file}:`}${line} ${id}`));
      if (becomes === 'no patch') expect(findings.map(({ patch }) => patch)).toEqual(at.map(() => undefined));
      else expect((await fixed(text, [id], given)).split('\n')).toEqual(becomes);
    });

    test('has a patch, or says why it has none', () => {
      const rule = doctorRules.find((each) => each.id === id);
      expect(rule?.byHand === undefined).toBe(finds.some(({ becomes }) => becomes !== 'no patch'));
    });

    test.each(near)('near: $name', async ({ dockerfile, ...given }) => {
      expect((await examined(dockerfile.join('\n'), { ...given, only: [id] })).told).toEqual([]);
    });
  });
}
