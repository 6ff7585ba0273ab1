import { describe, expect, test } from '@jest/globals';
import { shellCommands } from '../../../src/dockerfile/shell/shell-commands.ts';

/** Commands as `A=b name word > file`, those of substitutions in brackets. */
function shown(text: string): readonly string[] {
  return shellCommands(text).map(({ assignments, words, redirects, heredocs, isSubstituted }) => {
    const all = [...assignments, ...words].map((word) => word.text);
    const files = redirects.map(({ operator, target }) => `${operator}${target.text}`);
    const line = [...all, ...files, ...heredocs.map((body) => `<<${JSON.stringify(body)}`)].join(' ');
    return isSubstituted ? `[${line}]` : line;
  });
}

describe('the commands of a shell text', () => {
  test.each<readonly [string, readonly string[]]>([
    ['a b && c || d; e | f & g', ['a b', 'c', 'd', 'e', 'f', 'g']],
    ['A=1 B="x y" go build', ['A=1 B=x y go build']],
    ['mv a /usr/lib/$(uname -m)-linux-gnu/', ['[uname -m]', 'mv a /usr/lib/$_-linux-gnu/']],
    ['mv a /usr/lib/`uname -m`-gnu/ && ls', ['[uname -m]', 'mv a /usr/lib/$_-gnu/', 'ls']],
    ['echo "$(go list -m) `date`" x', ['[go list -m]', '[date]', 'echo $_ $_ x']],
    ['echo $(cat $(ls x)) y', ['[ls x]', '[cat $_]', 'echo $_ y']],
    ["echo '$(go build)' \\`", ['echo $(go build) `']],
    ['echo $((1 << 2)) $(( (1) + 2 )) x', ['echo $_ $_ x']],
    ['make 2>&1 >/log | tee -a x', ['make >&1 >/log', 'tee -a x']],
    ['go build >x 2>>y <z &>w', ['go build >x >>y <z >w']],
    ['diff <(go list) b', ['[go list]', 'diff $_ b']],
    ['echo a#b # go build\nls', ['echo a#b', 'ls']],
    ['go build \\\n  -o x \\\n  .', ['go build -o x .']],
    ['case "$P" in linux/amd64|x/y) A=1;; *) go vet;; esac; ls', ['A=1', 'go vet', '', 'ls']],
    ['x=$(case $a in b) echo c;; esac) && ls', ['[echo c]', '[]', 'x=$_', 'ls']],
    ['if [ -d v ]; then go build; fi', ['[ -d v ]', 'go build', '']],
    ['f() { go build; }; f', ['f', 'go build', '', 'f']],
    ['command -v go; command go vet; time go test', ['command -v go', 'go vet', 'go test']],
    ['echo ${X:-a b} $Y', ['echo ${X:-a b} $Y']],
    ['echo "a\\n" "\\$X" a\\ b', ['echo a\\n $X a b']],
    ['cat <<<"go build"', ['cat <<<go build']],
  ])('%s', (text, commands) => expect(shown(text)).toEqual(commands));
});

describe('here-documents are data', () => {
  test.each<readonly [string, readonly string[]]>([
    ['cat > f <<EOF\ngo build\nEOF\nls', ['cat >f <<"go build\\n"', 'ls']],
    ["cat <<'A' > f && cat <<-B\ngo 1\nA\n\tgo 2\n\tB\nls", ['cat >f <<"go 1\\n"', 'cat <<"go 2\\n"', 'ls']],
    ['cat <<A <<"B"\none\nA\ntwo\nB\nls', ['cat <<"one\\n" <<"two\\n"', 'ls']],
    ['cat <<EOF\n$(go list) \\$(no) `date`\nEOF', ['cat <<"$(go list) \\\\$(no) `date`\\n"', '[go list]', '[date]']],
    ["cat <<'EOF'\n$(go list)\nEOF", ['cat <<"$(go list)\\n"']],
    ['x=$(cat <<EOF\ngo build\nEOF\n)\nls', ['[cat <<"go build\\n"]', 'x=$_', 'ls']],
    ['while read a; do go vet; done <<EOF\nb\nEOF\nls', ['read a', 'go vet', '<<"b\\n"', 'ls']],
    ['cat <<EOF\nno end', ['cat <<"no end"']],
    ['cat <<EOF\r\ngo\r\nEOF\r\nls\r\n', ['cat <<"go\\r\\n"', 'ls']],
  ])('%s', (text, commands) => expect(shown(text)).toEqual(commands));
});

test('a subshell is numbered by those that it is in', () => {
  const places = shellCommands('a; (b; (c); $(d)); (e)').map(({ words, subshell }) => [
    words[0]?.text,
    subshell.length,
  ]);
  expect(places).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 2],
    ['d', 2],
    ['$_', 1],
    ['e', 1],
  ]);
});

test.each(['$(', '(', '`$(', '"$(', '<('])('a text with %s in it ten thousand times is read to its end', (opening) => {
  expect(shellCommands(`go build && ${opening.repeat(10_000)}`)[0]?.words.map(({ text }) => text)).toEqual([
    'go',
    'build',
  ]);
});
