import { describe, expect, test } from '@jest/globals';
import { scannedPackage } from '../../../src/plan/go/scanned-package.ts';

const place = {
  dir: '/project/a',
  module: { path: 'm', version: '', replacement: '' },
  moduleFolder: '/project',
};
const scanned = (text: string, unread = false) =>
  scannedPackage('m/a', place, [{ name: 'a.go', text: `package a\n\n${text}`, unread }]);

describe('imports as they are written', () => {
  test.each<[string, readonly string[]]>([
    ['import "m/b"', ['m/b']],
    ['import "m/b"; import c "m/c"', ['m/b', 'm/c']],
    ['import("m/b"; "m/c")', ['m/b', 'm/c']],
    ['import (\n\t"m/b" // all (of it)\n\t_ `m/c`\n)', ['m/b', 'm/c']],
    ['import ( // all\n\t"m/b"\n)', ['m/b']],
    ['import (\n\t/* (x) */ "m/b"\n\t// "m/no"\n\t. "m/c"\n)', ['m/b', 'm/c']],
    ['import /* x */ "m/b"', ['m/b']],
    ['/* a\nb */ import "m/b"', ['m/b']],
    ['// import "m/no"\nimport "m/b"', ['m/b']],
    ['/*\nimport "m/no"\n*/', []],
    ['import "m/b"\n\nconst url = "https://x" // y\n', ['m/b']],
    ['import "m/b"\n\nconst quote = \'"\'\n', ['m/b']],
  ])('%j', (text, imports) => expect(scanned(text).imports).toEqual(imports));

  test('behind the name of the package', () => {
    const source = { name: 'a.go', text: 'package a; import "m/b"\nimport "m/c"\n', unread: false };
    expect(scannedPackage('m/a', place, [source]).imports).toEqual(['m/b', 'm/c']);
  });
});

test('with cgo, and in a file that is too large to be read, C files of the whole module count', () => {
  expect(scanned('import "C"').files.cFolders).toEqual(['/project']);
  expect(scanned('').files).toMatchObject({ cFolders: [], embeds: [] });
  expect(scanned('', true).files).toMatchObject({ cFolders: ['/project'], embeds: ['all:*'] });
});
