import path from 'node:path';
import { isBelowOrSame } from '../../context/build-files.ts';
import { matchesGlob } from '../../context/globs.ts';
import { isBuilt } from './build-constraint.ts';
import type { GoPackage } from './go-packages.ts';
import type { GoView } from './go-query.ts';
import type { FileChange } from './file-change.ts';

/** A change, and of a Go file that was there what it was. */
export interface SourceChange extends FileChange {
  readonly before: string | undefined;
}

/** How a package is looked at: for which platform, and whether its tests are run. */
interface PackageUse {
  readonly view: GoView;
  readonly tests: boolean;
}

const sourceFile = /\.(?:go|c|cc|cpp|cxx|m|h|hh|hpp|hxx|f|F|for|f90|s|S|sx|swig|swigcxx|syso)$/;
const cFile = /\.(?:c|cc|cpp|cxx|m|mm|h|hh|hpp|hxx|ipp|tpp|inc|inl|def|a|so|syso|s|S|sx|f|F|for|f90|swig|swigcxx|i)$/;

/** Whether a change is one of a package: of what go compiles or embeds, and with `tests` of what its tests are. */
export function touches(pack: GoPackage, change: SourceChange, { view, tests }: PackageUse): boolean {
  const { dir, files } = pack;
  if (dir === '') return false;
  if (change.kind === 'folder')
    // Tests may read whatever lies there.
    return touchesFolder(pack, change.path) || (tests && isBelowOrSame(dir, change.path));
  if (files.cFolders.some((folder) => cFile.test(change.path) && isBelowOrSame(folder, change.path))) return true;
  if (!isBelowOrSame(dir, change.path)) return false;
  const name = path.relative(dir, change.path).split(path.sep).join('/');
  if (files.built?.has(name) === true || (tests && isOfTests(pack, name))) return true;
  if (isEmbedded(files.embeds, name)) return true;
  if (name.includes('/') || /^[._]/.test(name)) return false;
  // It may have been built before.
  if (files.ignored.has(name)) return wasBuilt(name, change, view);
  // Profile-guided optimization takes this file by itself.
  if (name === 'default.pgo') return true;
  if (!sourceFile.test(name) || name.endsWith('_test.go') || files.tests.has(name)) return false;
  return files.built === undefined || (change.how === 'deleted' && wasBuilt(name, change, view));
}

/** A submodule: with the package in it, with files for its C compiler, or with files that it may embed. */
function touchesFolder({ dir, files }: GoPackage, folder: string): boolean {
  const { cFolders, embeds } = files;
  const isOfC = cFolders.some((each) => isBelowOrSame(each, folder) || isBelowOrSame(folder, each));
  return isBelowOrSame(folder, dir) || isOfC || (isBelowOrSame(dir, folder) && embeds.length > 0);
}

function wasBuilt(name: string, { how, before }: SourceChange, view: GoView): boolean {
  return how !== 'added' && (before === undefined ? how === 'deleted' : isBuilt(name, before, view));
}

function isOfTests({ files }: GoPackage, name: string): boolean {
  if (files.tests.has(name) || /(?:^|\/)testdata\//.test(name)) return true;
  return (!name.includes('/') && name.endsWith('_test.go')) || isEmbedded(files.testEmbeds, name);
}

/** Also of a file that is gone. A pattern that names a folder takes all that is below it. */
function isEmbedded(patterns: readonly string[], name: string): boolean {
  const above = name.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
  return patterns.some((written) => {
    const pattern = written.replace(/^all:/, '');
    const takesHidden = written.startsWith('all:');
    const at = above.findIndex((each) => pattern === '.' || matchesGlob(pattern, each));
    if (at < 0) return false;
    // Below a folder, names that begin with a dot or an underscore are left out.
    return (
      takesHidden ||
      name
        .split('/')
        .slice(at + 1)
        .every((part) => !/^[._]/.test(part))
    );
  });
}
