import type { Word } from './shell-commands.ts';

/** How a program that runs another is called: flags that take a value of their own, and operands before the other's name. */
interface Wrapper {
  readonly valued: readonly string[];
  readonly operands: number;
}

const wrapper = (valued = '', operands = 0): Wrapper => ({ valued: valued.split(' '), operands });

const WRAPPERS = new Map<string, Wrapper>(
  Object.entries({
    busybox: wrapper(),
    chroot: wrapper('', 1),
    command: wrapper(),
    doas: wrapper('-u -C'),
    'dumb-init': wrapper(),
    env: wrapper('-u --unset -C --chdir'),
    exec: wrapper('-a'),
    flock: wrapper('-w -E --timeout', 1),
    gosu: wrapper('', 1),
    ionice: wrapper('-c -n -p'),
    nice: wrapper('-n --adjustment'),
    nohup: wrapper(),
    runuser: wrapper('-u --user -g -G'),
    setpriv: wrapper('--reuid --regid --groups'),
    setsid: wrapper(),
    stdbuf: wrapper('-i -o -e'),
    strace: wrapper('-o -e -p -s'),
    'su-exec': wrapper('', 1),
    sudo: wrapper('-u --user -g --group -h --host -p -C -D --chdir -R -T -U -r -t'),
    time: wrapper('-f -o'),
    timeout: wrapper('-k --kill-after -s --signal', 1),
    tini: wrapper('-e -p'),
    xargs: wrapper('-I -n -P -d -L -s -a -E --max-args --max-procs --delimiter'),
  }),
);

/** A command without the programs that only run it: `sudo -E env A=b go build` is `go build`. */
export function unwrapped(words: readonly Word[]): readonly Word[] {
  let rest = words;
  for (;;) {
    const name = programName(rest);
    const known = WRAPPERS.get(name);
    if (known === undefined) return rest;
    // These only tell where a program is.
    if (name === 'command' && /^-\w*[vV]/.test(rest[1]?.text ?? '')) return [];
    rest = afterWrapper(rest.slice(1), known);
  }
}

/** The last part of the path of a command's program; empty where there is none. */
export function programName([first]: readonly Word[]): string {
  return first?.text.split('/').at(-1) ?? '';
}

function afterWrapper(words: readonly Word[], { valued, operands }: Wrapper): readonly Word[] {
  let at = 0;
  let left = operands;
  for (; at < words.length; at++) {
    const text = words[at]?.text ?? '';
    if (text === '--') {
      at += 1;
      break;
    }
    if (valued.includes(text)) at += 1;
    else if (/^-./.test(text) || /^[A-Za-z_]\w*=/.test(text)) continue;
    else if (left > 0) left -= 1;
    else break;
  }
  return words.slice(at);
}
