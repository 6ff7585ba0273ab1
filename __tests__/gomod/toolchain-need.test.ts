import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toolchainNeed } from '../../src/gomod/toolchain-need.ts';
import { realGo } from './real-go.ts';
import { makeTree, type Tree } from './tree.ts';

test.each([
  ['nothing is asked for', undefined, undefined, '1.24.1', 'local', 'fits'],
  ['less is asked for', '1.22', undefined, '1.24.1', 'local', 'fits'],
  ['a patch is missing', '1.24.2', undefined, '1.24.1', 'local', 'too-old 1.24.1'],
  ['a release candidate is no release', '1.26.0', undefined, '1.26rc1', 'local', 'too-old 1.26rc1'],
  ['and is one of the language version', '1.26', undefined, '1.26rc1', 'local', 'fits'],
  ['Go decides by itself', '1.26.0', undefined, '1.24.1', undefined, 'downloads 1.26.0'],
  ['a language version is downloaded as its first release', '1.26', undefined, '1.24.1', 'auto', 'downloads 1.26.0'],
  ['the toolchain line asks for more', '1.24', 'go1.26.1', '1.24.1', 'auto', 'downloads 1.26.1'],
  ['the go line asks for more than the toolchain line', '1.26.0', 'go1.25.0', '1.24.1', 'auto', 'downloads 1.26.0'],
  ['toolchain default asks for nothing', '1.24', 'default', '1.24.1', 'auto', 'fits'],
  ['toolchain default keeps what is too old', '1.26.0', 'default', '1.24.1', 'auto', 'too-old 1.24.1'],
  ['a name is all there is', '1.26.0', undefined, '1.24.1', 'go1.25.0', 'too-old 1.25.0'],
  ['a name that suffices', '1.25', undefined, '1.24.1', 'go1.25.0', 'downloads 1.25.0'],
  ['a name of the installed one', '1.24', undefined, '1.24.1', 'go1.24.1', 'fits'],
  ['a least and auto', '1.22', undefined, '1.24.1', 'go1.25.0+auto', 'downloads 1.25.0'],
  ['a least and path', '1.26.0', undefined, '1.24.1', 'local+path', 'from-path 1.26.0'],
  ['a Go that knows no toolchains', '1.24', 'go1.24.1', '1.20.14', undefined, 'before-toolchains'],
  ['and one that suffices', '1.20', undefined, '1.20.14', undefined, 'fits'],
] as const)('%s', (_name, go, toolchain, installed, gotoolchain, expected) => {
  const need = toolchainNeed({ go, toolchain, installed, gotoolchain });
  const detail = 'version' in need ? ` ${need.version}` : 'running' in need ? ` ${need.running}` : '';
  expect(`${need.kind}${detail}`).toBe(expected);
});

/** The same question to the machine's own Go, which may download nothing here. */
describe('what Go itself does', () => {
  let tree: Tree;
  let installed = '';
  beforeAll(() => {
    tree = makeTree();
    installed = realGo(tree.root, ['env', 'GOVERSION']).trim().replace(/^go/, '').split(/[\s-]/)[0] ?? '';
  });
  afterAll(() => tree.remove());

  const lines = ['1.21', '1.22.3', '1.999', '1.999.5'];
  const toolchains = [undefined, 'go1.21.0', 'go1.999.2', 'default'];
  const settings = ['local', 'auto', 'path', 'local+auto', 'local+path', 'go1.998.0+auto'];
  test.each(
    lines.flatMap((go) =>
      toolchains.flatMap((toolchain) => settings.map((setting) => [go, toolchain, setting] as const)),
    ),
  )('go %s, toolchain %s, GOTOOLCHAIN=%s', (go, toolchain, gotoolchain) => {
    tree.write(
      'go.mod',
      `module example.com/x\n\ngo ${go}\n${toolchain === undefined ? '' : `toolchain ${toolchain}\n`}`,
    );
    const need = toolchainNeed({ go, toolchain, installed, gotoolchain });
    const said = realGo(tree.root, ['list', '-m'], { GOTOOLCHAIN: gotoolchain });
    switch (need.kind) {
      case 'fits':
        expect(said).not.toMatch(/requires go|download|cannot find/);
        break;
      case 'too-old':
        // Another one that GOTOOLCHAIN names has to come first.
        if (need.running === installed) expect(said).toContain(`go.mod requires go >= ${go} (running go ${installed}`);
        else expect(said).toContain(`download go${need.running}`);
        break;
      case 'downloads':
        expect(said).toMatch(new RegExp(`download go${need.version.replaceAll('.', String.raw`\.`)}\\b`));
        break;
      case 'from-path':
        expect(said).toMatch(new RegExp(`cannot find "go${need.version.replaceAll('.', String.raw`\.`)}" in PATH`));
        break;
      case 'before-toolchains':
        throw new Error(`the tests need Go 1.21 or newer, and this is ${installed}`);
    }
  });
});
