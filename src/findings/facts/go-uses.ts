import path, { posix } from 'node:path';
import type { GoCall, SecretValues } from '../../dockerfile/commands/go-calls.ts';
import { goCalls } from '../../dockerfile/commands/go-calls.ts';
import { programCalls } from '../../dockerfile/called/program-calls.ts';
import type { RunView } from '../../dockerfile/go/run-views.ts';
import { isBelowOrSame } from '../../context/build-files.ts';
import type { Replacement } from '../../gomod/go-mod.ts';
import { parseGoMod, parseGoWork } from '../../gomod/go-mod.ts';
import { parseGoSum } from '../../gomod/go-sum.ts';
import { replacementOf } from '../../gomod/modules-restore.ts';
import { parseVendorList } from '../../gomod/vendor-list.ts';
import { type Certainty, certaintyOfRuns } from './certainty.ts';
import type { FileState, GoUse, ModuleInBuild, NamedFolder, VendorInBuild, WorkspaceInBuild } from './facts.ts';
import { gitState, type ImagePlace } from './git-state.ts';
import { maySetGoEnv } from './go-env-file.ts';
import { programFiles } from './program-files.ts';
import { type ContextFiles, locate, locateAbove } from './files-in-image.ts';

/** The go commands of the RUNs with what each of them will find. */
export async function goUses(
  source: ContextFiles,
  views: readonly RunView[],
  secrets: SecretValues,
): Promise<readonly GoUse[]> {
  const certainty = certaintyOfRuns();
  const uses = views.flatMap((view) =>
    goCalls(view.step.instruction, view.step.before, secrets).map((call) => useOf(source, certainty, view, call)),
  );
  return Promise.all(uses);
}

/** The programs that call go by what their files say, as make by its Makefile. */
export async function hiddenGoUses(
  source: ContextFiles,
  views: readonly RunView[],
  secrets: SecretValues,
): Promise<readonly GoUse[]> {
  const certainty = certaintyOfRuns();
  const calls = views.flatMap((view) =>
    programCalls(view.step.instruction, view.step.before, secrets).map((call) => ({ view, call })),
  );
  const uses = calls.map(async ({ view, call }) =>
    (await callsGoThere(source, view, call)) ? [await useOf(source, certainty, view, call)] : [],
  );
  return (await Promise.all(uses)).flat();
}

async function callsGoThere(source: ContextFiles, view: RunView, call: GoCall): Promise<boolean> {
  const { folder } = call;
  if (folder === undefined) return false;
  const files = programFiles(call);
  if (files.kind === 'none') return files.callsGo;
  for (const name of files.names) {
    const found = await textAt({ source, view, folder }, name);
    if (found !== undefined) return files.callsGo(found.text);
  }
  return false;
}

async function useOf(
  source: ContextFiles,
  { isPlain, rewritesModules }: Certainty,
  view: RunView,
  call: GoCall,
): Promise<GoUse> {
  const isSure = call.isBinding && isPlain(view) && !(await maySetGoEnv(source, view));
  const plain = { view, call, isSure, isRewritten: rewritesModules(view) };
  const { GO111MODULE, GOWORK, GOFLAGS } = call.settings;
  const isModeless = GO111MODULE.kind === 'unclear' || (GO111MODULE.kind === 'set' && GO111MODULE.value === 'off');
  const nothing: GoUse = { ...plain, module: undefined, workspace: undefined, git: 'unknown' };
  const flags = `${GOFLAGS.kind === 'set' ? GOFLAGS.value : ''} ${call.args.join(' ')}`;
  if (call.folder === undefined || isModeless || /-modfile\b/.test(flags)) return nothing;
  const at: ImagePlace = { source, view, folder: call.folder };
  const git = await gitState(at);
  if (GOWORK.kind === 'unclear' || (GOWORK.kind === 'set' && GOWORK.value !== 'off')) return { ...nothing, git };
  const work =
    GOWORK.kind === 'set'
      ? { kind: 'absent' as const, imageFolder: '/' }
      : await locateAbove(source, view.placements, call.folder, 'go.work');
  const mod = await locateAbove(source, view.placements, call.folder, 'go.mod');
  // With a go.work that nobody can look for, the module alone tells too little.
  if (work.kind === 'unknown') return { ...nothing, git };
  const [module, workspace] = await Promise.all([
    mod.kind === 'found' ? moduleAt({ ...at, folder: mod.imageFolder }, mod.file) : undefined,
    work.kind === 'found' ? workspaceAt({ ...at, folder: work.imageFolder }, work.file) : undefined,
  ]);
  return { ...plain, module, workspace, git };
}

async function moduleAt(place: ImagePlace, file: string): Promise<ModuleInBuild | undefined> {
  const text = await place.source.files.readText(file);
  if (text === undefined) return undefined;
  const goMod = parseGoMod(text);
  const sum = await textAt(place, 'go.sum');
  const folder = path.dirname(file);
  return {
    file,
    text,
    goMod,
    sum: sum && { file: sum.file, lines: parseGoSum(sum.text).lines },
    sumState: await stateOf(place, posix.join(place.folder, 'go.sum'), path.join(folder, 'go.sum')),
    vendor: await vendorAt(place),
    vendorState: await stateOf(place, posix.join(place.folder, modulesList), path.join(folder, modulesList)),
    folders: await Promise.all(
      replacedFolders(goMod.require, goMod.replace).map(({ module, written }) =>
        namedFolder(place, folder, module, written),
      ),
    ),
  };
}

async function workspaceAt(place: ImagePlace, file: string): Promise<WorkspaceInBuild | undefined> {
  const text = await place.source.files.readText(file);
  if (text === undefined) return undefined;
  const goWork = parseGoWork(text);
  const members = goWork.use.map((written) => namedFolder(place, path.dirname(file), '', written));
  return { file, text, goWork, vendor: await vendorAt(place), members: await Promise.all(members) };
}

async function textAt(
  { source, view, folder }: ImagePlace,
  name: string,
): Promise<{ readonly file: string; readonly text: string } | undefined> {
  const located = await locate(source, view.placements, posix.resolve(folder, name));
  if (located.kind !== 'found') return undefined;
  const text = await source.files.readText(located.file);
  return text === undefined ? undefined : { file: located.file, text };
}

/** The list that `go mod vendor` writes. */
const modulesList = 'vendor/modules.txt';

async function vendorAt(place: ImagePlace): Promise<VendorInBuild | undefined> {
  const found = await textAt(place, modulesList);
  return found && { file: found.file, list: parseVendorList(found.text) };
}

/** The requirements that a `replace` takes from a folder: what nothing requires is not looked for. */
function replacedFolders(
  require: readonly { readonly module: string; readonly version: string }[],
  replace: readonly Replacement[],
): readonly { readonly module: string; readonly written: string }[] {
  return require.flatMap(({ module, version }) => {
    const by = replacementOf(module, version, replace)?.by;
    return by?.kind === 'folder' ? [{ module, written: by.path }] : [];
  });
}

async function namedFolder(
  place: ImagePlace,
  hostFolder: string,
  module: string,
  written: string,
): Promise<NamedFolder> {
  const imageFolder = posix.resolve(place.folder, written);
  const file = path.join(path.resolve(hostFolder, written), 'go.mod');
  const [state, found] = await Promise.all([
    stateOf(place, posix.join(imageFolder, 'go.mod'), file),
    textAt({ ...place, folder: imageFolder }, 'go.mod'),
  ]);
  return { module, written, imageFolder, state, goMod: found && { ...found, goMod: parseGoMod(found.text) } };
}

/** Whether a file is in the image; `file` is where it would come from on this machine. */
async function stateOf({ source, view }: ImagePlace, imagePath: string, file: string): Promise<FileState> {
  const { kind } = await locate(source, view.placements, imagePath);
  if (kind !== 'absent') return { kind: kind === 'found' ? 'there' : 'unknown' };
  const missing = { kind: 'missing', file } as const;
  const { files, context, isIgnored } = source;
  if (!isBelowOrSame(context, path.dirname(file))) return { ...missing, why: 'outside' };
  if ((await files.kindOf(file)) !== 'file') return { ...missing, why: 'absent' };
  const name = path.relative(context, file).split(path.sep).join('/');
  return { ...missing, why: isIgnored(name) ? 'ignored' : 'not-copied' };
}
