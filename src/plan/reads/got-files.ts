import type { Word } from '../../dockerfile/shell/shell-commands.ts';

const INSTALLERS = new Set('apk apt apt-get dnf microdnf yum'.split(' '));
const DOWNLOADERS = new Set(['curl', 'wget']);

/** Programs that get something from elsewhere, but may be given files too. */
export const getters: ReadonlySet<string> = new Set([...INSTALLERS, ...DOWNLOADERS, 'dpkg']);

/** Flags of curl and wget whose value names a file that they read, or may: `-d @file`. */
const READING_FLAG =
  /^(?:-[dFTKEiH]|--(?:data|data-\w+|json|form|header|upload-file|config|cert|key|cacert|post-file|body-file|input-file))$/;

/** Of the arguments of such a program, those that name files. */
export function gotFiles(name: string, words: readonly Word[]): readonly Word[] {
  return words.flatMap((word, index) => {
    if (/:\/\//.test(word.text)) return [];
    const [, flag, joined] = /^(--[\w-]+)=(.*)$/s.exec(word.text) ?? [];
    const value = joined ?? word.text;
    const isKnown = !word.computed && !value.includes('$');
    const file = value.replace(/^(?:[\w-]+=)?@/, '');
    const isFile = INSTALLERS.has(name)
      ? isPath(value)
      : file !== value ||
        READING_FLAG.test(flag ?? words[index - 1]?.text ?? '') ||
        // What only the shell knows is an address, except where packages are installed.
        ((isKnown || name === 'dpkg') && (joined === undefined ? !value.startsWith('-') : isPath(value)));
    return isFile && file !== '-' ? [{ ...word, text: file }] : [];
  });
}

function isPath(text: string): boolean {
  return !/^--?\w/.test(text) && (text.includes('/') || /\.(?:deb|rpm|apk)$/.test(text));
}
