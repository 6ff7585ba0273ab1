import { describe, expect, test } from '@jest/globals';
import { parseGoMod, parseGoWork } from '../../src/gomod/go-mod.ts';

const goMod = `// a comment
module "example.com/Odd" // Deprecated: x

go 1.24.0
toolchain go1.26.1
godebug default=go1.21

require example.com/a v1.2.3 // indirect
require (
	example.com/b/v2 v2.0.0 // indirect; really
	"example.com/c" v0.0.0-20200101000000-abcdefabcdef
	// comment line
	example.com/d v1.0.0+incompatible // why
)
replace example.com/a => ../a
replace (
	example.com/b/v2 v2.0.0 => example.com/bb/v2 v2.1.0
	example.com/c => "./c"
)
exclude example.com/x v1.0.0
retract [v1.0.0, v1.1.0] // oops
retract (
	v1.2.0
	[v1.3.0, v1.4.0]
)
tool example.com/b/v2/cmd/x
tool (
	example.com/a/cmd/y
)
ignore ./node_modules
`;

const parsedGoMod = {
  module: 'example.com/Odd',
  go: '1.24.0',
  toolchain: 'go1.26.1',
  require: [
    { module: 'example.com/a', version: 'v1.2.3', indirect: true },
    { module: 'example.com/b/v2', version: 'v2.0.0', indirect: true },
    { module: 'example.com/c', version: 'v0.0.0-20200101000000-abcdefabcdef', indirect: false },
    { module: 'example.com/d', version: 'v1.0.0+incompatible', indirect: false },
  ],
  replace: [
    { module: 'example.com/a', version: undefined, by: { kind: 'folder', path: '../a' } },
    {
      module: 'example.com/b/v2',
      version: 'v2.0.0',
      by: { kind: 'module', module: 'example.com/bb/v2', version: 'v2.1.0' },
    },
    { module: 'example.com/c', version: undefined, by: { kind: 'folder', path: './c' } },
  ],
  tool: ['example.com/b/v2/cmd/x', 'example.com/a/cmd/y'],
  godebug: ['default=go1.21'],
  problems: [],
};

describe('parseGoMod', () => {
  test.each<[string, string]>([
    ['every form', goMod],
    ['Windows line ends', goMod.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${goMod}`],
  ])('%s', (_, text) => expect(parseGoMod(text)).toEqual(parsedGoMod));

  test('an empty file', () => {
    expect(parseGoMod('')).toEqual({
      module: '',
      go: undefined,
      toolchain: undefined,
      require: [],
      replace: [],
      tool: [],
      godebug: [],
      problems: [],
    });
  });

  test.each<[string, string, number]>([
    ['a merge conflict', 'module x\n<<<<<<< HEAD\n', 2],
    ['a replace without arrow', 'module x\n\nreplace a b\n', 3],
    ['a require without version', 'module x\nrequire (\n\ta\n)\n', 3],
  ])('tells the line of %s', (_, text, line) => expect(parseGoMod(text).problems).toMatchObject([{ line }]));
});

test('parseGoWork', () => {
  expect(
    parseGoWork('go 1.26\n\nuse ./api\nuse (\n\t./worker // why\n\t"./lib"\n)\nreplace example.com/a => ./a\n'),
  ).toEqual({
    go: '1.26',
    toolchain: undefined,
    use: ['./api', './worker', './lib'],
    replace: [{ module: 'example.com/a', version: undefined, by: { kind: 'folder', path: './a' } }],
    godebug: [],
    problems: [],
  });
});
