import path, { posix } from 'node:path';
import { type CalledFile, calledFiles } from '../../dockerfile/called/called-files.ts';
import { includedFiles, type MakeCall, parseMakefile, recipeLines } from '../../dockerfile/called/makefile.ts';
import type { ShellStart } from '../../dockerfile/called/placed-commands.ts';
import type { RunView } from '../../dockerfile/go/run-views.ts';
import { type CalledFileText, type CalledText, type CalledTexts, runKey } from '../../dockerfile/stages/build-scope.ts';
import { expandGlob, isGlob } from '../../context/globs.ts';
import { type ContextFiles, locate } from '../../findings/facts/files-in-image.ts';

/** What the RUNs of a build run of the scripts and Makefiles that it puts beside them, as far as that can be read. */
export async function calledTexts(source: ContextFiles, views: readonly RunView[]): Promise<CalledTexts> {
  const reads = views.map(async (view) => {
    const { instruction, before } = view.step;
    const home = before.env.get('HOME') ?? '/root';
    const reading: Reading = { source, view, budget: { files: mostFiles, texts: mostTexts } };
    const start = { workdir: before.workdir, home, variables: before.env };
    return [runKey(view.stage.index, instruction.line), await textsOf(instruction, start, reading, 0)] as const;
  });
  return new Map((await Promise.all(reads)).filter(([, texts]) => texts.length > 0));
}

/** A RUN that calls more is left to the build. */
const mostFiles = 40;
const mostTexts = 2000;
const mostCharacters = 256 * 1024;
const deepest = 6;

interface Reading {
  readonly source: ContextFiles;
  readonly view: RunView;
  /** What may still be read for this RUN. */
  readonly budget: { files: number; texts: number };
}

async function textsOf(
  text: Parameters<typeof calledFiles>[0],
  start: ShellStart,
  reading: Reading,
  depth: number,
): Promise<readonly CalledText[]> {
  const texts: CalledText[] = [];
  for (const called of depth < deepest ? calledFiles(text, start) : []) {
    for (const found of await textsIn(called, start, reading)) {
      reading.budget.texts -= 1;
      if (reading.budget.texts < 0) return texts;
      const next = { ...start, workdir: found.workdir, variables: called.variables };
      texts.push(found, ...(await textsOf(found.instruction, next, reading, depth + 1)));
    }
  }
  return texts;
}

function textsIn(called: CalledFile, start: ShellStart, reading: Reading): Promise<readonly CalledText[]> {
  return called.kind === 'script' ? scriptText(called, reading) : recipeTexts(called, start, reading);
}

async function scriptText(
  { path: at, workdir }: CalledFile & { readonly kind: 'script' },
  reading: Reading,
): Promise<readonly CalledText[]> {
  const script = await fileAt(at, reading);
  if (script === undefined || !/^(?:#!.*\bsh\b|#!.*\b(?:ba|da|a|z|k)sh\b|(?!#!))/.test(script.text)) return [];
  const instruction = shellText(inFolder(script.text, posix.dirname(at)));
  return [{ name: script.name, instruction, workdir, files: [script] }];
}

const shellText = (args: string): CalledText['instruction'] => ({ args, json: undefined, heredocs: [] });

/** A script finds its neighbours by its own name. */
function inFolder(text: string, folder: string): string {
  return text
    .replaceAll(/\$\(dirname (?:-- )?"?(?:\$0|\$\{0\}|\$\{?BASH_SOURCE(?:\[0\])?\}?)"?\)|\$\{0%\/\*\}/g, folder)
    .replaceAll(/\$\(cd (?:-- )?"?(\/[^"&$]*?)"?\s*&&\s*pwd(?: -P)?\)/g, (_all, to: string) => posix.resolve(to));
}

async function recipeTexts(
  { call, variables }: CalledFile & { readonly kind: 'make' },
  { home }: ShellStart,
  reading: Reading,
): Promise<readonly CalledText[]> {
  const makefile = await makefileOf(call, reading);
  if (makefile === undefined) return [];
  const environment = new Map([['HOME', home], ...variables]);
  const { name, files } = makefile;
  const read = parseMakefile(files.map(({ text }) => text));
  return recipeLines(read, call, environment).map(({ target, text }) => ({
    name: `the target ${target} of ${name}`,
    instruction: shellText(text),
    workdir: call.folder,
    files,
  }));
}

async function makefileOf(
  { folder, file }: MakeCall,
  reading: Reading,
): Promise<{ readonly name: string; readonly files: readonly FoundFile[] } | undefined> {
  for (const name of file === '' ? ['GNUmakefile', 'makefile', 'Makefile'] : [file]) {
    const found = await fileAt(posix.resolve(folder, name), reading);
    if (found !== undefined) return { name: found.name, files: await withIncluded(found, folder, reading, 0) };
  }
  return undefined;
}

async function withIncluded(
  including: FoundFile,
  folder: string,
  reading: Reading,
  depth: number,
): Promise<readonly FoundFile[]> {
  const all = [including];
  for (const written of depth < deepest ? includedFiles(including.text) : []) {
    const names = isGlob(written) ? await matching(written, path.dirname(including.file), reading) : [written];
    for (const name of names) {
      const found = await fileAt(posix.resolve(folder, name), reading);
      if (found !== undefined) all.push(...(await withIncluded(found, folder, reading, depth + 1)));
    }
  }
  return all;
}

async function matching(pattern: string, folder: string, { source }: Reading): Promise<readonly string[]> {
  return (await expandGlob(source.files, folder, pattern)).map((file) => path.relative(folder, file));
}

interface FoundFile extends CalledFileText {
  /** Relative to the context. */
  readonly name: string;
}

/** The file of the context that lies at a path of the image, unless it is none of text or too long. */
async function fileAt(imagePath: string, { source, view, budget }: Reading): Promise<FoundFile | undefined> {
  if (budget.files <= 0) return undefined;
  const located = await locate(source, view.placements, imagePath);
  if (located.kind !== 'found') return undefined;
  budget.files -= 1;
  const text = await source.files.readText(located.file);
  if (text === undefined || text.length > mostCharacters || text.includes('\0')) return undefined;
  return { file: located.file, name: path.relative(source.context, located.file), text };
}
