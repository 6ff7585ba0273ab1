import path, { posix } from 'node:path';
import { isEverything } from '../../context/build-files.ts';
import { onlyDownloads } from '../../dockerfile/commands/download-commands.ts';
import type { Instruction } from '../../dockerfile/syntax/parse.ts';
import { writtenCopy } from '../../dockerfile/syntax/copy-words.ts';
import type { GoUse } from '../../findings/facts/facts.ts';
import { asksGoSum, downloadsAll } from '../../findings/facts/module-verbs.ts';
import type { DoctorFacts } from '../frame/doctor-facts.ts';
import { linesReplaced, type Patch, textReplaced } from '../frame/patch.ts';
import { writtenRuns } from '../frame/written-runs.ts';
import type { Found, DoctorRule } from '../frame/doctor-rule.ts';

/** In what order a stage copies and downloads: what stands first is kept the longest. */
export const orderRules: readonly DoctorRule[] = [
  {
    id: 'copy-before-download',
    level: 'warning',
    title: 'The sources are copied before `go mod download`.',
    why: 'Each change of a source file makes a new layer of the COPY, and BuildKit runs every instruction after it again: `go mod download` runs in each build instead of once for each go.sum.',
    instead: 'Copy go.mod and go.sum alone, download, and copy the sources afterwards.',
    inStep: true,
    find: copiesFirst,
  },
  {
    id: 'go-sum-not-copied',
    level: 'warning',
    title: 'go.mod is copied without its go.sum before `go mod download`.',
    why: 'Go then takes what the proxy sends without comparing it with the checksums that are committed, and the layer of the download stays as it is when only go.sum changes.',
    instead: 'Name go.sum in the COPY of go.mod.',
    inStep: true,
    find: sumLeftOut,
  },
];

function copiesFirst(facts: DoctorFacts): readonly Found[] {
  const seen = new Set<number>();
  return downloads(facts).flatMap((use) => {
    const { stage, step } = use.view;
    const at = stage.instructions.indexOf(step.instruction);
    const before = stage.instructions.slice(0, Math.max(at, 0));
    const copy = before.find(isOfAll);
    const isVendored = facts.modules.vendored;
    if (copy === undefined || seen.has(stage.index) || isVendored || hasDownload(before)) return [];
    if (keepsAndBuilds(facts, step.instruction)) return [];
    seen.add(stage.index);
    return [
      {
        line: copy.line,
        message: `All sources are copied before line ${step.instruction.line} downloads the modules: each change of a file runs the download again.`,
        fix: 'Copy go.mod and go.sum first, download, and copy the sources after that.',
        patch: downloadMoved(facts, use, copy, stage.instructions[at - 1] === copy),
      },
    ];
  });
}

/** The commands that download all modules, as far as the Dockerfile itself has their RUN. */
function downloads({ uses }: DoctorFacts): readonly GoUse[] {
  return uses.filter(({ call, view }) => downloadsAll(call) && !view.step.inherited);
}

function isOfAll(instruction: Instruction): boolean {
  const copy = writtenCopy(instruction);
  return copy !== undefined && copy.from === undefined && copy.sources.some(isEverything);
}

/** A RUN that builds runs again in any case, and with a mount of the module cache it downloads nothing again. */
function keepsAndBuilds(facts: DoctorFacts, instruction: Instruction): boolean {
  const run = writtenRuns(facts).find((each) => each.instruction === instruction);
  return run?.cacheMounts.served.some(({ kind }) => kind === 'modules') === true && !onlyDownloads(instruction);
}

const hasDownload = (instructions: readonly Instruction[]): boolean =>
  instructions.some((each) => each.keyword === 'RUN' && onlyDownloads(each));

/** The download right after the COPY, put before it with a COPY of its own: certain only where it needs no other file. */
function downloadMoved(
  facts: DoctorFacts,
  { module, workspace, isSure, view }: GoUse,
  copy: Instruction,
  isNext: boolean,
): Patch | undefined {
  const { dockerfile, context } = facts;
  const { instruction } = view.step;
  const isAlone = isNext && onlyDownloads(instruction) && instruction.heredocs.length === 0 && copy.flags.length === 0;
  const isAtRoot = module !== undefined && path.dirname(module.file) === context.folder;
  if (!isAlone || !isAtRoot || !isSure || workspace !== undefined || module.folders.length > 0) return undefined;
  const words = writtenCopy(copy);
  if (words === undefined || words.sources.length !== 1 || copy.json !== undefined || words.keyword !== 'COPY')
    return undefined;
  const names = ['go.mod', ...(module.sum === undefined ? [] : ['go.sum'])];
  const target = words.destination.endsWith('/') ? words.destination : `${words.destination}/`;
  const lines = (from: number, to: number): readonly string[] => dockerfile.lines.slice(from - 1, to);
  return [
    linesReplaced(dockerfile, copy.line, instruction.endLine, [
      `COPY ${names.join(' ')} ${target}`,
      ...lines(copy.endLine + 1, instruction.endLine),
      ...lines(copy.line, copy.endLine),
    ]),
  ];
}

function sumLeftOut(facts: DoctorFacts): readonly Found[] {
  return downloads(facts).flatMap(({ module, view }) => {
    if (
      module?.sumState.kind !== 'missing' ||
      module.sumState.why !== 'not-copied' ||
      isNeverCopied(facts, module.file)
    )
      return [];
    const copy = view.stage.instructions.find((each) => each.line < view.step.instruction.line && namesGoMod(each));
    if (copy === undefined) return [];
    return [
      {
        line: copy.line,
        message: `go.mod is copied without go.sum, so line ${view.step.instruction.line} downloads modules that nothing compares with the checksums of go.sum.`,
        fix: 'Copy both: COPY go.mod go.sum ./',
        patch: sumAdded(facts, copy),
      },
    ];
  });
}

/** Then the build itself fails, which another rule tells. */
const isNeverCopied = ({ uses }: DoctorFacts, goMod: string): boolean =>
  uses.some(({ call, module }) => asksGoSum(call) && module?.file === goMod && module.sumState.kind === 'missing');

const namesGoMod = (instruction: Instruction): boolean =>
  writtenCopy(instruction)?.sources.some((source) => posix.basename(source) === 'go.mod') === true;

function sumAdded({ dockerfile }: DoctorFacts, copy: Instruction): Patch | undefined {
  const words = writtenCopy(copy);
  // Two sources need a folder as their target.
  if (words === undefined || copy.json !== undefined || !/(?:^|\/)\.?$/.test(words.destination)) return undefined;
  return textReplaced(dockerfile, copy, /(\s)((?:\S*\/)?)go\.mod(?=\s)/, '$1$2go.mod $2go.sum');
}
