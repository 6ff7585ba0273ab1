import { posix } from 'node:path';
import { runText } from '../../dockerfile/commands/go-commands.ts';
import { writtenCopy } from '../../dockerfile/syntax/copy-words.ts';
import { writtenMounts } from '../../dockerfile/syntax/mount-fields.ts';
import type { Instruction } from '../../dockerfile/syntax/parse.ts';
import type { DoctorFacts } from '../frame/doctor-facts.ts';
import type { DoctorRule, Found } from '../frame/doctor-rule.ts';

/** Logins for private modules that stay in a layer. */
export const loginRules: readonly DoctorRule[] = [
  {
    id: 'credentials-copied',
    level: 'error',
    title: 'A file with logins or keys is copied into a layer.',
    why: 'A layer is kept by the builder and by each layer cache, and a later `rm` does not remove the file from it.',
    instead:
      'Mount it: `RUN --mount=type=secret,id=netrc,target=/root/.netrc go mod download`. Or give it to the action as `netrc`: no RUN sees it then.',
    byHand: 'Only you know where the build or the program is to get the secret from.',
    inStep: true,
    find: copied,
  },
  {
    id: 'credentials-in-url',
    level: 'error',
    title: 'A URL has a user and a password or token in it.',
    why: 'The text is in the history of the layer, in the log of the build, and where it is given to `git config`, in a file of the layer.',
    instead: 'Give the login as `netrc` to the action, or as a secret mount to the RUN.',
    byHand: 'Only you know where the build or the program is to get the secret from.',
    inStep: true,
    find: inUrls,
  },
];

const loginFiles = new Set(['.netrc', '.git-credentials', 'id_rsa', 'id_ecdsa', 'id_ed25519']);

function instructionsOf({ read }: DoctorFacts): readonly Instruction[] {
  return read.dockerfile.stages.flatMap(({ instructions }) => instructions);
}

function copied(facts: DoctorFacts): readonly Found[] {
  return instructionsOf(facts).flatMap((instruction) => {
    const copy = writtenCopy(instruction);
    const words = copy === undefined || copy.from !== undefined ? [] : [...copy.sources, copy.destination];
    const file =
      words.map((word) => posix.basename(word)).find((name) => loginFiles.has(name)) ?? writtenFile(instruction);
    if (file === undefined) return [];
    return [
      {
        line: instruction.line,
        message: `${file} stays in the layer of this ${instruction.keyword}.`,
        fix: `Mount it where it is needed, with --mount=type=secret, or give the login to the action as \`netrc\`.`,
      },
    ];
  });
}

/** What a RUN writes and leaves there. */
function writtenFile(instruction: Instruction): string | undefined {
  if (instruction.keyword !== 'RUN') return undefined;
  const text = runText(instruction);
  const [, name] = />>?\s*\S*?(\.netrc|\.git-credentials|id_(?:rsa|ecdsa|ed25519))(?=["'\s;&]|$)/.exec(text) ?? [];
  return name === undefined || /\brm\s/.test(text) || mountsSecret(instruction) ? undefined : name;
}

function mountsSecret(instruction: Instruction): boolean {
  return writtenMounts(instruction).some(({ type }) => type === 'secret');
}

/** Of a variable its name has to tell that it is secret. What a secret mount gives is read when the RUN runs. */
const userinfo =
  /\bhttps?:\/\/(?:[\w.~%-]*:(?![\s@])[^\s/@"'$(]+|(?:[\w.~%-]*:)?\$\{?\w*(?:TOKEN|PASS|SECRET|KEY|PAT)\w*\}?)@[\w.-]/i;

function inUrls(facts: DoctorFacts): readonly Found[] {
  return instructionsOf(facts).flatMap((instruction) => {
    const text = instruction.keyword === 'RUN' ? runText(instruction) : instruction.args;
    if (!userinfo.test(text) || mountsSecret(instruction)) return [];
    return [
      {
        line: instruction.line,
        message: 'The login in this URL stays in the history of the layer.',
        fix: 'Take it out, and give the login to the action as `netrc` or to the RUN as a secret mount.',
      },
    ];
  });
}
