import type { DoctorFacts } from './frame/doctor-facts.ts';
import type { DoctorFinding, DoctorRule } from './frame/doctor-rule.ts';

/** What these rules find, one for each rule and place, in the order of files and lines; those of the Dockerfile come first. */
export function examine(rules: readonly DoctorRule[], facts: DoctorFacts): readonly DoctorFinding[] {
  const found = new Map<string, DoctorFinding>();
  for (const rule of rules) {
    for (const { file = facts.dockerfile.file, line, message, fix, patch, level = rule.level } of rule.find(facts)) {
      const key = JSON.stringify([rule.id, file, line]);
      if (!found.has(key)) found.set(key, { rule, file, line, message, fix, level, patch });
    }
  }
  const place = ({ file }: DoctorFinding): string => (file === facts.dockerfile.file ? '' : file);
  return [...found.values()].toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : a.line - b.line));
}
