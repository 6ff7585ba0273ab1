import { compilesNothing } from '../../dockerfile/commands/download-commands.ts';
import { runText } from '../../dockerfile/commands/go-commands.ts';
import type { GoStage } from '../../dockerfile/go/go-stages.ts';
import { familiarName, fromChain, type PlacedStage } from '../../dockerfile/stages/stage-graph.ts';
import type { GoUse } from '../../findings/facts/facts.ts';
import type { DoctorFacts } from '../frame/doctor-facts.ts';
import { linesInserted, linesReplaced, type Patch } from '../frame/patch.ts';
import type { Found, DoctorRule } from '../frame/doctor-rule.ts';

/** What a program is compiled for: platform and C library. */
export const platformRules: readonly DoctorRule[] = [
  {
    id: 'build-platform-missing',
    level: 'warning',
    title: 'A stage that cross-compiles runs on the target platform.',
    why: 'Without `--platform=$BUILDPLATFORM` BuildKit takes the Go image of the target platform and emulates it: the compiler runs many times slower, although go could compile for that platform on the machine itself.',
    instead:
      'Write `FROM --platform=$BUILDPLATFORM golang:… AS build`, and compile with `GOOS=$TARGETOS GOARCH=$TARGETARCH`.',
    // A step tells it of the platforms that it builds for, as far as the images are known to have them.
    inStep: false,
    find: emulated,
  },
  {
    id: 'cgo-in-static-image',
    level: 'warning',
    title: 'A program that may need a C library goes into an image without one.',
    why: 'Where a C compiler is in the image, go links packages such as `net` and `os/user` with the C library. In scratch and in static distroless images the program then ends with `no such file or directory`.',
    instead: 'Set `ENV CGO_ENABLED=0` in the stage that compiles.',
    inStep: false,
    find: dynamic,
  },
];

function emulated(facts: DoctorFacts): readonly Found[] {
  const { read, platforms, dockerfile } = facts;
  const result = new Set(read.target === undefined ? [] : fromChain(read.graph, read.target.index).map(indexOf));
  const seen = new Set<number>();
  return read.goStages.flatMap((stage) => {
    const root = fromChain(read.graph, stage.index).at(-1);
    if (root === undefined || root.base.kind !== 'image' || root.stage.platform !== '' || result.has(root.stage.index))
      return [];
    const isCross = setsPlatform(stage);
    if (!isCross && (platforms.length < 2 || !callsGo(stage))) return [];
    if (usesCgo(stage, facts.seen.usesCgo !== '') || seen.has(root.stage.index)) return [];
    seen.add(root.stage.index);
    const { line } = root.stage;
    const written = dockerfile.lines[line - 1] ?? '';
    const changed = written.replace(/^(\s*FROM\s+)/i, '$1--platform=$$BUILDPLATFORM ');
    const patch: Patch | undefined =
      isCross && changed !== written ? [linesReplaced(dockerfile, line, line, [changed])] : undefined;
    return [
      {
        line,
        message: `This stage compiles for $TARGETARCH, and runs on the target platform, which BuildKit emulates.`,
        fix: `Write FROM --platform=$BUILDPLATFORM ${root.stage.base}${isCross ? '' : ', and compile with GOOS=$TARGETOS GOARCH=$TARGETARCH'}.`,
        patch,
      },
    ];
  });
}

const indexOf = ({ stage }: PlacedStage): number => stage.index;

const callsGo = ({ goRuns }: GoStage): boolean => goRuns.some((run) => run.callsGo === 'yes');

/** Whether go is told by the stage to compile for the target, which BuildKit gives as arguments. */
function setsPlatform({ stage }: GoStage): boolean {
  const isArg = stage.instructions.some(({ keyword, args }) => keyword === 'ARG' && /\bTARGETARCH\b/.test(args));
  const isSet = stage.instructions.some(
    (each) => ['ENV', 'RUN'].includes(each.keyword) && /\bGOARCH[= ]["']?\$\{?TARGETARCH\b/.test(runText(each)),
  );
  return isArg && isSet;
}

/** Go leaves cgo out where it compiles for another platform, unless it is told: sources with cgo then compile no more. */
function usesCgo({ goRuns }: GoStage, isInSources: boolean): boolean {
  return goRuns
    .filter(({ callsGo: calls, instruction }) => calls === 'yes' && !compilesNothing(instruction))
    .some(({ environment, instruction }) => {
      const value = writtenCgo(runText(instruction)) ?? environment.env.get('CGO_ENABLED');
      return value === undefined ? isInSources : value === '1';
    });
}

const writtenCgo = (text: string): string | undefined => /\bCGO_ENABLED=["']?(\d)/.exec(text)?.[1];

function dynamic(facts: DoctorFacts): readonly Found[] {
  const { read, uses, dockerfile } = facts;
  const result = read.target === undefined ? [] : fromChain(read.graph, read.target.index);
  const root = result.at(-1);
  if (root === undefined || !isStatic(root)) return [];
  const sources = new Set(result.flatMap((placed) => placed.sources));
  const found = new Map<number, Found>();
  for (const use of uses) {
    const { stage, step } = use.view;
    if (!sources.has(stage.index) || found.has(stage.index) || step.inherited || !mayLinkC(use)) continue;
    const { line } = step.instruction;
    const wanted = whyWithC(use, facts.seen.usesCgo);
    found.set(stage.index, {
      line,
      message: `${wanted ?? 'CGO_ENABLED is not 0'}, so the program may need a C library, and ${root.reference || 'scratch'} (line ${root.stage.line}) has none.`,
      ...(wanted === undefined
        ? {
            fix: `Write ENV CGO_ENABLED=0 before line ${line}.`,
            patch: [linesInserted(dockerfile, line, ['ENV CGO_ENABLED=0'])],
          }
        : { fix: 'Use an image with that library, such as gcr.io/distroless/base-debian12, or link statically.' }),
    });
  }
  return [...found.values()];
}

function isStatic({ base, reference }: PlacedStage): boolean {
  return base.kind === 'scratch' || /(?:^|\/)distroless\/static|chainguard\/static/.test(reference);
}

/** Why a program cannot be compiled without C just so; `undefined` if nothing says so. */
function whyWithC({ view: { step } }: GoUse, source: string): string | undefined {
  if (source !== '') return `${source} uses cgo`;
  return cgoOf(step) === '1' ? 'CGO_ENABLED is 1' : undefined;
}

const cgoOf = ({ instruction, before }: GoUse['view']['step']): string | undefined =>
  writtenCgo(runText(instruction)) ?? before.env.get('CGO_ENABLED');

/** Where nothing brings a C compiler, go does without C by itself. */
function mayLinkC({ call, view }: GoUse): boolean {
  if (!['build', 'install'].includes(call.verb)) return false;
  const { base, step, earlier } = view;
  const texts = [...earlier, step.instruction].map(runText);
  const isOfficial = /^(?:.*\/)?golang(?:[:@]|$)/.test(familiarName(base.reference)) && !/alpine/.test(base.reference);
  const hasCompiler =
    isOfficial || texts.some((text) => /\b(?:build-base|build-essential|gcc|clang|musl-dev)\b/.test(text));
  const isStatically = /(?<![\w/.-])-static\b|\bnetgo\b|linkmode[= ]external/.test(texts.at(-1) ?? '');
  const isWritten = texts.some((text) => /\bgo\s+env\s+-w\b[^\n]*CGO_ENABLED/.test(text));
  return hasCompiler && cgoOf(step) !== '0' && !isStatically && !isWritten;
}
