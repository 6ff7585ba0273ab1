import { runText } from '../../dockerfile/commands/go-commands.ts';
import { keyValues } from '../../dockerfile/syntax/instruction-text.ts';
import type { Instruction } from '../../dockerfile/syntax/parse.ts';
import type { DoctorFacts } from '../frame/doctor-facts.ts';
import type { DoctorRule, Found } from '../frame/doctor-rule.ts';

/** Secrets whose value or name stands in the Dockerfile. No message shows a value. */
export const secretValueRules: readonly DoctorRule[] = [
  {
    id: 'secret-literal',
    level: 'error',
    title: 'A token or a private key stands in the Dockerfile.',
    why: 'Everybody who may read the repository has it, for as long as its history exists, and the layers of the image have it too.',
    instead: 'Revoke it. Give a new one as a secret mount: `RUN --mount=type=secret,id=token …`.',
    byHand: 'Only you know where the build or the program is to get the secret from.',
    inStep: true,
    find: literals,
  },
  {
    id: 'secret-in-env',
    level: 'error',
    title: 'ENV holds a secret.',
    why: 'The value is in the configuration of the image: `docker inspect` shows it to everybody who may pull the image.',
    instead:
      'Give it when the container starts, or for a build as a secret mount: `RUN --mount=type=secret,id=token,env=TOKEN …`.',
    byHand: 'Only you know where the build or the program is to get the secret from.',
    inStep: true,
    find: environment,
  },
  {
    id: 'secret-in-arg',
    level: 'warning',
    title: 'A build argument holds a secret.',
    why: 'Build arguments are in the provenance of the build, and those of the last stage in the history of the image.',
    instead:
      'Use a secret mount: `RUN --mount=type=secret,id=token,env=TOKEN …`, with `secrets` of the action. For private modules, see `netrc`.',
    byHand: 'Only you know where the build or the program is to get the secret from.',
    inStep: false,
    find: buildArguments,
  },
  {
    id: 'secret-in-ldflags',
    level: 'error',
    title: 'A secret is linked into the program with `-X`.',
    why: '`strings` on the binary shows it to everybody who may pull the image.',
    instead: 'Let the program read it from its environment or from a file when it starts.',
    byHand: 'Only you know where the build or the program is to get the secret from.',
    inStep: true,
    find: linked,
  },
];

/** Tokens by the forms that their issuers document. */
const tokens =
  /\bgh[opusr]_[A-Za-z0-9]{36,}|\bgithub_pat_\w{60,}|\bglpat-[\w-]{20,}|\bAKIA[0-9A-Z]{16}\b|\bxox[abprs]-[\w-]{20,}|\bAIza[\w-]{35}\b|-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/;

/** The end of a name tells what it is; `_FILE`, `_PATH` and `_URL` are none. */
const secretName =
  /(?:^|_)(?:TOKEN|PASSWORD|PASSWD|PASSPHRASE|SECRET|API_?KEY|PRIVATE_KEY|SECRET_KEY|SECRET_ACCESS_KEY)$/i;

function instructionsOf({ read }: DoctorFacts): readonly Instruction[] {
  return [...read.dockerfile.globalArgs, ...read.dockerfile.stages.flatMap(({ instructions }) => instructions)];
}

function literals(facts: DoctorFacts): readonly Found[] {
  return facts.dockerfile.lines.flatMap((text, index) =>
    tokens.test(text)
      ? [
          {
            line: index + 1,
            message: 'This line has a token or a private key in it.',
            fix: 'Revoke it, and give a new one as a secret mount.',
          },
        ]
      : [],
  );
}

function environment(facts: DoctorFacts): readonly Found[] {
  const { escape } = facts.read.dockerfile;
  return instructionsOf(facts).flatMap((instruction) => {
    if (instruction.keyword !== 'ENV') return [];
    const secret = keyValues(instruction.args, escape)?.find(
      ([name, value]) => secretName.test(name) && isSecret(value),
    );
    if (secret === undefined) return [];
    const [name] = secret;
    return [
      {
        line: instruction.line,
        message: `${name} stays in the configuration of the image, for everybody who may pull it.`,
        fix: `Remove it. Give ${name} when the container starts, or to a RUN as a secret mount.`,
      },
    ];
  });
}

/** Not a switch, a number, or a text that says that it is none. */
function isSecret(written: string): boolean {
  const value = written.replaceAll(/["']/g, '');
  return value !== '' && !/^(?:true|false|yes|no|on|off|none|null|\d+|change-?me|<.*>|x+)$/i.test(value);
}

function buildArguments(facts: DoctorFacts): readonly Found[] {
  const seen = new Set<string>();
  return instructionsOf(facts).flatMap(({ keyword, args, line }) => {
    const names = keyword === 'ARG' ? args.split(/\s+/).map((word) => word.replace(/=.*$/, '')) : [];
    const name = names.find((each) => secretName.test(each));
    if (name === undefined || seen.has(name)) return [];
    seen.add(name);
    return [
      {
        line,
        message: `${name} comes as a build argument, which stays in the provenance of the build and may stay in the history of the image.`,
        fix: `Use a secret mount in the RUN that needs it: --mount=type=secret,id=${name.toLowerCase()},env=${name}`,
      },
    ];
  });
}

function linked(facts: DoctorFacts): readonly Found[] {
  const flag = /-X[\s=]+["']?[\w./-]+\.(\w*(?:token|password|secret|api_?key))=/i;
  return instructionsOf(facts).flatMap((instruction) => {
    const [, name] = instruction.keyword === 'RUN' ? (flag.exec(runText(instruction)) ?? []) : [];
    if (name === undefined) return [];
    return [
      {
        line: instruction.line,
        message: `-X links ${name} into the program, where everybody who has the image can read it.`,
        fix: 'Let the program read it when it starts.',
      },
    ];
  });
}
