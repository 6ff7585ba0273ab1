import { isGoReference } from '../../dockerfile/stages/steps.ts';
import type { Instruction } from '../../dockerfile/syntax/parse.ts';
import type { DoctorFacts } from '../frame/doctor-facts.ts';
import { linesInserted, linesReplaced, type Patch } from '../frame/patch.ts';
import type { DoctorRule, Found } from '../frame/doctor-rule.ts';
import { type FinalImage, finalImage, hasNoShell } from './final-image.ts';

/** How the program is started. */
export const runTimeRules: readonly DoctorRule[] = [
  {
    id: 'runs-as-root',
    level: 'notice',
    title: 'The program runs as root.',
    why: 'Whoever breaks into the program is root in its container, and platforms that require another user refuse to start it.',
    instead: 'Name a user by its number in the last stage: `USER 65532:65532`. It needs no entry in /etc/passwd.',
    inStep: false,
    find: asRoot,
  },
  {
    id: 'entrypoint-without-shell',
    level: 'error',
    title: 'ENTRYPOINT or CMD is written for a shell, and the image has none.',
    why: 'Docker starts `/bin/sh -c` with the text. In an image from scratch or from distroless there is no such file, and the container does not start.',
    instead: 'Write a JSON list: `ENTRYPOINT ["/app"]`.',
    inStep: true,
    find: withoutShell,
  },
  {
    id: 'entrypoint-in-shell',
    level: 'notice',
    title: 'ENTRYPOINT is written for a shell.',
    why: 'The program is then a child of `/bin/sh`: it may not get the signal that asks it to stop, and it does not get the words of CMD and of `docker run`.',
    instead: 'Write a JSON list: `ENTRYPOINT ["/app"]`.',
    inStep: false,
    find: inShell,
  },
];

/** The ENTRYPOINT and CMD that count: the last of each. */
function starts({ steps }: FinalImage): readonly Instruction[] {
  const own = steps.filter(({ inherited }) => !inherited).map(({ instruction }) => instruction);
  return ['ENTRYPOINT', 'CMD'].flatMap((keyword) => own.findLast((each) => each.keyword === keyword) ?? []);
}

function asRoot(facts: DoctorFacts): readonly Found[] {
  const image = finalImage(facts);
  // An image of Go itself is there to work in, not to be shipped.
  if (image === undefined || image.base === 'none' || isGoReference(image.reference)) return [];
  const [first] = starts(image).toSorted((a, b) => a.line - b.line);
  const isRoot = /^(?:|root|0)(?:$|:)/.test(image.user);
  // Without a program to start it is no image that runs. A base may have a user of its own, and a script may take another one.
  if (!isRoot || first === undefined) return [];
  if (image.user === '' && /nonroot/.test(image.reference)) return [];
  if (/\b(?:gosu|su-exec|setpriv|runuser|s6-setuidgid)\b/.test(image.text) || /entrypoint\.sh/.test(image.text))
    return [];
  const isPlain =
    image.base === 'scratch' && image.user === '' && !image.steps.some(({ instruction }) => mayNeedRoot(instruction));
  const isOwn = first.line > image.line;
  return [
    {
      line: first.line,
      message: `No USER is named for the image${image.user === '' ? '' : ` but ${image.user}`}: the program runs as root.`,
      fix: 'Write USER 65532:65532 before this line, and give that user the folders that the program writes to.',
      ...(isPlain && isOwn ? { patch: [linesInserted(facts.dockerfile, first.line, ['USER 65532:65532'])] } : {}),
    },
  ];
}

/** Another user may not write to a folder that is made for the program, nor, on some platforms, listen at a port below 1024. */
function mayNeedRoot({ keyword, args }: Instruction): boolean {
  if (keyword === 'EXPOSE') return args.split(/\s+/).some((port) => !(Number.parseInt(port, 10) >= 1024));
  return ['VOLUME', 'WORKDIR'].includes(keyword);
}

function withoutShell(facts: DoctorFacts): readonly Found[] {
  const image = finalImage(facts);
  if (image === undefined || !hasNoShell(image)) return [];
  return starts(image)
    .filter((each) => isForShell(each))
    .map((each) => ({
      line: each.line,
      message: `${each.keyword} is a text for /bin/sh, which the image does not have: the container does not start.`,
      fix: `Write a JSON list: ${each.keyword} ${jsonOf(each) ?? '["/app"]'}`,
      patch: asJson(facts, each),
    }));
}

function inShell(facts: DoctorFacts): readonly Found[] {
  const image = finalImage(facts);
  if (image === undefined || hasNoShell(image)) return [];
  const all = starts(image);
  // A text ignores CMD, and a list gets its words.
  const hasWords = all.some(({ keyword }) => keyword === 'CMD');
  return all
    .filter((each) => each.keyword === 'ENTRYPOINT' && isForShell(each) && !/^exec\s/.test(each.args))
    .map((each) => ({
      line: each.line,
      message: 'ENTRYPOINT is a text for /bin/sh: the program may not get the signal to stop, nor the words of CMD.',
      fix: `Write a JSON list: ENTRYPOINT ${jsonOf(each) ?? '["/app"]'}`,
      patch: hasWords ? undefined : asJson(facts, each),
    }));
}

function isForShell({ json, args }: Instruction): boolean {
  return json === undefined && args !== '';
}

/** The same words as a list, where nothing in them is for a shell. */
function jsonOf({ args }: Instruction): string | undefined {
  if (!/^[\w./:=@,+ -]+$/.test(args)) return undefined;
  return `[${args
    .trim()
    .split(/ +/)
    .map((word) => `"${word}"`)
    .join(', ')}]`;
}

function asJson({ dockerfile }: DoctorFacts, instruction: Instruction): Patch | undefined {
  const json = jsonOf(instruction);
  if (json === undefined || instruction.line !== instruction.endLine || !instruction.args.startsWith('/'))
    return undefined;
  return [linesReplaced(dockerfile, instruction.line, instruction.endLine, [`${instruction.keyword} ${json}`])];
}
