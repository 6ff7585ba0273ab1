import path, { posix } from 'node:path';
import type { BaseView } from '../../dockerfile/go/run-views.ts';
import type { GoUse, MissingSource } from '../../findings/facts/facts.ts';
import { nameIn } from '../../findings/facts/file-names.ts';
import { installedGo } from '../../findings/facts/installed-go.ts';
import { compareGoVersions, languageVersion, toolchainVersion } from '../../gomod/go-version.ts';
import type { Finding } from '../../report/run-report.ts';
import type { DoctorFacts } from './doctor-facts.ts';
import { type Hunk, linesAppended, linesReplaced, type Patch } from './patch.ts';

interface ToldFacts extends Omit<DoctorFacts, 'told'> {
  /** Findings name files from here. */
  readonly folder: string;
  readonly missing: readonly MissingSource[];
}

/** The change that mends what the check before the build tells; `undefined` where a person has to decide. */
export function toldPatch({ rule, file, line }: Finding, facts: ToldFacts): Patch | undefined {
  switch (rule) {
    case 'copied-file-missing':
      return included(
        facts,
        facts.missing.flatMap((each) => (each.line === line && each.isIgnored ? each.source : [])),
      );
    case 'go-sum-incomplete':
      return included(
        facts,
        facts.uses.flatMap((use) => (use.call.line === line ? ignoredSum(use, facts) : [])),
      );
    case 'go-version':
      return newerBases(facts, file);
    default:
      return undefined;
  }
}

/** Single files only: a folder may hold what is to stay out. */
function included({ context: { ignore } }: ToldFacts, files: readonly string[]): Patch | undefined {
  const names = [...new Set(files.map((name) => `!${posix.normalize(name).replace(/^\//, '')}`))];
  return names.length === 0 ? undefined : [linesAppended(ignore, names)];
}

function ignoredSum({ module }: GoUse, { context }: ToldFacts): readonly string[] {
  const state = module?.sumState;
  if (state?.kind !== 'missing' || state.why !== 'ignored') return [];
  return [path.relative(context.folder, state.file).split(path.sep).join('/')];
}

/** All bases whose Go is older than the go.mod or go.work of that name asks for. */
function newerBases({ uses, folder, dockerfile }: ToldFacts, name: string): Patch | undefined {
  const hunks = new Map<number, Hunk | undefined>();
  for (const use of uses) {
    const source = use.workspace ?? use.module;
    const installed = installedGo(use);
    if (source === undefined || installed === undefined || nameIn(folder, source.file) !== name) continue;
    const wanted = askedGo('goMod' in source ? source.goMod : source.goWork);
    if (compareGoVersions(installed.version, wanted) >= 0) continue;
    const { base } = use.view;
    hunks.set(base.line, newerBase(base, wanted, dockerfile));
  }
  const all = [...hunks.values()];
  return all.length > 0 && all.every((hunk) => hunk !== undefined) ? all : undefined;
}

function askedGo({
  go = '1.16',
  toolchain = '',
}: {
  readonly go: string | undefined;
  readonly toolchain: string | undefined;
}): string {
  const newer = toolchainVersion(toolchain);
  return newer !== undefined && compareGoVersions(newer, go) > 0 ? newer : go;
}

/** Only tags that each Go has: one of Alpine 3.18, say, ends with the Go that was the newest then. */
const officialTag = /^((?:docker\.io\/)?(?:library\/)?golang):\d+\.\d+(?:\.\d+)?(-alpine|-bookworm|-trixie|)$/;

function newerBase({ written, line }: BaseView, wanted: string, source: DoctorFacts['dockerfile']): Hunk | undefined {
  const [, image, variant = ''] = officialTag.exec(written) ?? [];
  const text = source.lines[line - 1] ?? '';
  // Of a version before its release there is no tag without its end.
  if (image === undefined || /[a-z]/.test(wanted) || text.split(written).length !== 2) return undefined;
  return linesReplaced(source, line, line, [text.replace(written, `${image}:${languageVersion(wanted)}${variant}`)]);
}
