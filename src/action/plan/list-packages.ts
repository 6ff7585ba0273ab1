import { isBelowOrSame } from '../../context/build-files.ts';
import type { ModuleChanges } from '../../plan/go/changed-modules.ts';
import type { GoGraph } from '../../plan/go/go-packages.ts';
import { type GoView, patternAt, rootOf, viewKey } from '../../plan/go/go-query.ts';
import { joinedFolders, type MainModules, type ModuleTexts } from '../../plan/go/module-versions.ts';
import type { Services } from '../services/services.ts';
import { askGo } from './ask-go.ts';
import type { ProjectFiles } from './project-files.ts';
import { scanPackages } from './scan-packages.ts';

/** Packages that a go command names, by the folder that it runs in. */
export interface NamedIn {
  readonly view: GoView;
  readonly folder: string;
  readonly names: readonly string[];
  readonly tests: boolean;
}

export interface PackageLists {
  readonly graphOf: (view: GoView) => GoGraph;
  readonly notes: readonly string[];
}

interface ListSources {
  readonly project: ProjectFiles;
  readonly after: ModuleTexts;
  readonly usesGo: boolean;
  readonly changesOf: (main: MainModules) => ModuleChanges;
  /** Paths that changed, absolute. */
  readonly changed: readonly string[];
}

interface ViewPatterns {
  readonly view: GoView;
  readonly patterns: Set<string>;
}

/** Lists the packages of all images, with one `go list` for each view. Where Go cannot, their text is read. */
export async function listPackages(
  services: Pick<Services, 'shell' | 'checkout'>,
  named: readonly NamedIn[],
  sources: ListSources,
): Promise<PackageLists> {
  const views = new Map<string, ViewPatterns>();
  for (const { view, folder, names, tests } of named) {
    const key = viewKey(view);
    const entry = views.get(key) ?? { view, patterns: new Set() };
    for (const name of names) entry.patterns.add(patternAt(rootOf(view), folder, name));
    // What only tests import is not among the dependencies.
    if (tests) entry.patterns.add('./...');
    views.set(key, entry);
  }
  const notes = new Set<string>();
  let scanned: Promise<GoGraph> | undefined;
  const scan = (why: string): Promise<GoGraph> => {
    notes.add(whyScanned(why));
    return (scanned ??= scanPackages(services, sources.project, sources.after));
  };
  const graphs = new Map<string, GoGraph>();
  const list = async ([key, { view, patterns }]: readonly [string, ViewPatterns]): Promise<void> => {
    const other = view.cgo === '0' ? graphs.get(viewKey({ ...view, cgo: '1' })) : undefined;
    if (other !== undefined && !cgoMatters(other)) return void graphs.set(key, other);
    const listed = sources.usesGo
      ? await askTwice(services, view, [...patterns], needsModules(view, sources))
      : ('off' as const);
    graphs.set(key, typeof listed === 'string' ? await scan(listed) : listed);
  };
  // Those without cgo come last: most of them are as the ones with it.
  for (const cgo of ['1', '0'])
    await inTurns(
      [...views].filter(([, { view }]) => view.cgo === cgo),
      list,
    );
  return { graphOf: (view) => graphs.get(viewKey(view)) ?? new Map(), notes: [...notes] };
}

/** Whether packages may be others without cgo: of the repository those with files for either, of others those that use it. */
function cgoMatters(graph: GoGraph): boolean {
  return [...graph.values()].some(
    ({ module, files }) =>
      files.cFolders.length > 0 || (files.ignored.size > 0 && (module === undefined || module.version === '')),
  );
}

/** Each `go list` keeps a core busy. */
const mostAtOnce = 4;

async function inTurns<T>(items: readonly T[], body: (item: T) => Promise<void>): Promise<void> {
  const ahead = [...items];
  const worker = async (): Promise<void> => {
    for (let item = ahead.shift(); item !== undefined; item = ahead.shift()) await body(item);
  };
  await Promise.all(Array.from({ length: mostAtOnce }, worker));
}

function whyScanned(why: string): string {
  const then =
    'The imports are read from the text of the files, for all platforms and build tags, and modules count as a whole.';
  if (why === 'off') return `Go is not asked (\`go: off\`). ${then}`;
  if (why === 'no-go')
    return `There is no Go on this machine. ${then} For the exact import graph, put actions/setup-go before this step.`;
  return `\`go list\` failed: ${why}. ${then}`;
}

/** Where the version of a module changed, or where modules of others may import what changed here. */
function needsModules({ main }: GoView, { after, changesOf, changed }: ListSources): boolean {
  const folders = joinedFolders(after, main);
  return changesOf(main).any || changed.some((at) => folders.some((folder) => isBelowOrSame(folder, at)));
}

/** First without the network. Modules are only needed where something of them matters, or where go cannot do without them. */
async function askTwice(
  services: Pick<Services, 'shell'>,
  view: GoView,
  patterns: readonly string[],
  needsAll: boolean,
): Promise<GoGraph | string> {
  const first = await askGo(services, view, patterns, false);
  if (first.kind === 'no-go') return 'no-go';
  const isWhole = first.kind === 'graph' && ![...first.graph.values()].some(({ dir }) => dir === '');
  if (first.kind === 'graph' && (isWhole || !needsAll)) return first.graph;
  const second = await askGo(services, view, patterns, true);
  if (second.kind === 'graph') return second.graph;
  if (first.kind === 'graph') return first.graph;
  return second.kind === 'failed' ? second.reason : first.reason;
}
