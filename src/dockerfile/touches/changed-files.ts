import type { PlacedCommand } from '../called/placed-commands.ts';
import type { Word } from '../shell/shell-commands.ts';
import { programName, unwrapped } from '../shell/wrapped-program.ts';

/** The files and folders that a command writes to or changes in place. */
export function changedFiles({ command, folder }: PlacedCommand): readonly Word[] {
  const words = unwrapped(command.words);
  const name = programName(words);
  const args = words.slice(1);
  const written = command.redirects.filter(({ operator }) => /^(?:>|>>|>\||<>)$/.test(operator));
  const given = (): readonly Word[] => args.filter(({ text }) => !text.startsWith('-'));
  const here: Word = { text: folder, computed: false, literal: true };
  const changed = (): readonly Word[] => {
    if (name !== 'patch' && editsInPlace(words)) return given();
    switch (name) {
      case 'tee':
        return given();
      case 'cp':
      case 'install':
      case 'ln':
      case 'mv':
      case 'rsync':
        return [valueOf(args, /^-t$/, /^(?:--target-directory=|-t)/) ?? given().slice(1).at(-1)].flatMap(
          (word) => word ?? [],
        );
      case 'dd':
        return args.flatMap((word) => after(word, /^of=/) ?? []);
      case 'patch':
        return [...given(), valueOf(args, /^(?:-d|--directory)$/, /^(?:--directory=|-d)/) ?? here];
      case 'git':
        return args.some(({ text }) => text === 'apply' || text === 'am')
          ? [valueOf(args, /^-C$/, /^--directory=/) ?? here]
          : [];
      case 'tar':
        return isUnpacking(args) ? [valueOf(args, /^(?:-\w*C|--directory)$/, /^--directory=/) ?? here] : [];
      case 'unzip':
        return [valueOf(args, /^-d$/, /^-d/) ?? here];
      default:
        return [];
    }
  };
  return [...written.map(({ target }) => target), ...changed()];
}

const IN_PLACE: Readonly<Record<string, RegExp>> = {
  sed: /^(?:-[nErsuz]*i|--in-place)/,
  gsed: /^(?:-[nErsuz]*i|--in-place)/,
  perl: /^-[a-z]*i/,
};

/** Whether it is an editor that writes the files that it is given, as `sed -i`, also behind `find -exec`. */
export function editsInPlace(words: readonly Word[]): boolean {
  const name = programName(words);
  if (name === 'find') {
    const at = words.findIndex(({ text }) => /^-(?:exec|execdir|ok|okdir)$/.test(text));
    return at > 0 && editsInPlace(unwrapped(words.slice(at + 1)));
  }
  const flag = IN_PLACE[name];
  return name === 'patch' || (flag !== undefined && words.slice(1).some(({ text }) => flag.test(text)));
}

/** Whether tar unpacks. */
export function isUnpacking(args: readonly Word[]): boolean {
  const texts = args.map(({ text }) => text);
  return /^-?\w*x/.test(texts[0] ?? '') || texts.some((text) => /^(?:-\w*x\w*|--extract|--get)$/.test(text));
}

/** The value of a flag that stands apart from it or is joined to it. */
function valueOf(args: readonly Word[], apart: RegExp, joined: RegExp): Word | undefined {
  const at = args.findIndex(({ text }) => apart.test(text));
  if (at >= 0) return args[at + 1];
  const word = args.find(({ text }) => joined.test(text));
  return word && after(word, joined);
}

function after(word: Word, beginning: RegExp): Word | undefined {
  return beginning.test(word.text) ? { ...word, text: word.text.replace(beginning, '') } : undefined;
}
