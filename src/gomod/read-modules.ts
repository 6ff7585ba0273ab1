import path from 'node:path';
import type { Checkout } from '../platform/checkout.ts';
import { parseGoMod, parseGoWork } from './go-mod.ts';
import type { GoMod, GoWork } from './go-mod.ts';
import { parseGoSum } from './go-sum.ts';
import type { SumLine } from './go-sum.ts';
import type { VendorPlace } from './vendored.ts';
import { areVendored } from './vendored.ts';

/** A module of the user's. Paths are absolute. */
export interface GoModule {
  readonly dir: string;
  readonly goMod: GoMod;
  readonly goModFile: string;
  /** `undefined` when there is no go.sum beside the go.mod. */
  readonly goSumFile: string | undefined;
}

/** Something in one of the user's files that could not be understood. */
interface FileProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** What a set of folders with modules, and perhaps a workspace, amounts to. */
export interface ReadModules {
  readonly modules: readonly GoModule[];
  readonly workspace: (GoWork & { readonly file: string }) | undefined;
  readonly sums: readonly SumLine[];
  /** The go.sum and go.work.sum files that were read. */
  readonly goSumFiles: readonly string[];
  readonly vendored: boolean;
  readonly problems: readonly FileProblem[];
}

/** Where modules are. */
interface ModulePlaces {
  readonly dirs: readonly string[];
  /** The go.work whose members count too. */
  readonly workspaceFile?: string;
  /** Whether go commands of the build may use the vendor folder with this modules.txt. */
  readonly usesVendor: (list: string) => boolean;
}

/** Reads the modules in `dirs` and those of the workspace; a folder without a go.mod is left out. */
export async function readModules(
  files: Checkout,
  { dirs, workspaceFile, usesVendor }: ModulePlaces,
): Promise<ReadModules> {
  const workspace = workspaceFile === undefined ? undefined : await readWorkspace(files, workspaceFile);
  const members =
    workspace === undefined ? [] : workspace.use.map((use) => path.resolve(path.dirname(workspace.file), use));
  const found = await Promise.all([...new Set([...dirs, ...members])].map((dir) => readModule(files, dir)));
  const modules = found.filter((module) => module !== undefined);
  const workSum = workspaceFile === undefined ? undefined : path.join(path.dirname(workspaceFile), 'go.work.sum');
  const sumFiles = await Promise.all(
    [...modules.map((module) => module.goSumFile), workSum].map((file) => readSum(files, file)),
  );
  const sums = sumFiles.filter((sum) => sum !== undefined);
  return {
    modules,
    workspace,
    sums: sums.flatMap((sum) => sum.lines),
    goSumFiles: sums.map((sum) => sum.file),
    vendored: await areVendored(files, vendorPlaces(modules, workspace), usesVendor),
    problems: [
      ...modules.flatMap((module) => module.goMod.problems.map((problem) => ({ file: module.goModFile, ...problem }))),
      ...(workspace?.problems ?? []).map((problem) => ({ file: workspaceFile ?? '', ...problem })),
      ...sums.flatMap((sum) => sum.problems.map((problem) => ({ file: sum.file, ...problem }))),
    ],
  };
}

async function readModule(files: Checkout, dir: string): Promise<GoModule | undefined> {
  const goModFile = path.join(dir, 'go.mod');
  const text = await readIfFile(files, goModFile);
  if (text === undefined) return undefined;
  const goSumFile = path.join(dir, 'go.sum');
  const hasSum = (await files.kindOf(goSumFile)) === 'file';
  return { dir, goMod: parseGoMod(text), goModFile, goSumFile: hasSum ? goSumFile : undefined };
}

async function readWorkspace(files: Checkout, file: string): Promise<(GoWork & { readonly file: string }) | undefined> {
  const text = await readIfFile(files, file);
  return text === undefined ? undefined : { ...parseGoWork(text), file };
}

async function readSum(
  files: Checkout,
  file: string | undefined,
): Promise<(ReturnType<typeof parseGoSum> & { readonly file: string }) | undefined> {
  const text = file === undefined ? undefined : await readIfFile(files, file);
  return file === undefined || text === undefined ? undefined : { ...parseGoSum(text), file };
}

/** A workspace has one vendor folder for all its members. */
function vendorPlaces(modules: readonly GoModule[], workspace: ReadModules['workspace']): readonly VendorPlace[] {
  if (workspace !== undefined) return [{ dir: path.dirname(workspace.file), kind: 'workspace', file: workspace }];
  return modules.map(({ dir, goMod }) => ({ dir, kind: 'module', file: goMod }));
}

async function readIfFile(files: Checkout, file: string): Promise<string | undefined> {
  return (await files.kindOf(file)) === 'file' ? files.readText(file) : undefined;
}
