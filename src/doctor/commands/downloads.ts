import { builtStages } from '../../dockerfile/stages/placed-dockerfile.ts';
import { writtenCopy } from '../../dockerfile/syntax/copy-words.ts';
import type { DoctorFacts } from '../frame/doctor-facts.ts';
import type { DoctorRule, Found } from '../frame/doctor-rule.ts';

/** What comes from elsewhere. */
export const downloadRules: readonly DoctorRule[] = [
  {
    id: 'add-without-checksum',
    level: 'warning',
    title: 'ADD downloads a file without its checksum.',
    why: 'Whatever the server sends becomes a part of the image, and nobody notices when it is another file.',
    instead: 'Give its checksum: `ADD --checksum=sha256:… https://…`. For Go itself, use the official image.',
    byHand: 'Only the project that publishes the file knows its checksum.',
    inStep: false,
    find: addsUnchecked,
  },
];

function addsUnchecked({ read }: DoctorFacts): readonly Found[] {
  return builtStages(read)
    .flatMap(({ instructions }) => instructions)
    .flatMap((instruction) => {
      const { sources = [], keyword } = writtenCopy(instruction) ?? {};
      const isChecked = instruction.flags.some(({ name }) => name === 'checksum');
      // BuildKit clones a Git repository, whose commits have checksums of their own.
      const url = sources.find((source) => /^https?:\/\//.test(source) && !/\.git(?:#|$)/.test(source));
      if (keyword !== 'ADD' || isChecked || url === undefined) return [];
      return [
        {
          line: instruction.line,
          message: 'Nothing checks what this ADD downloads.',
          fix: 'Write --checksum=sha256: with the checksum that the project publishes, before the URL.',
        },
      ];
    });
}
