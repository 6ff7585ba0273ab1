import type { GoCall } from '../../dockerfile/commands/go-calls.ts';
import { compareGoVersions } from '../../gomod/go-version.ts';
import type { GoUse } from './facts.ts';

const LOADS = new Set(
  (
    'build install run test vet list generate fix get mod-download mod-verify mod-tidy mod-vendor mod-graph mod-why ' +
    'work-sync work-vendor'
  ).split(' '),
);
const ASKS_SUM = new Set('build install run test vet list'.split(' '));
/** With these `go list` looks into modules that are required; else it names the packages that are asked for. */
const LISTS_OTHERS = new Set(['all', '-deps', '-export', '-test']);
const MAY_VENDOR = new Set('build install run test vet list generate fix'.split(' '));

/** Whether a go command reads the module that it runs in; `go install x@version` and `go env` do not. */
export function loadsModule({ verb, args }: GoCall): boolean {
  if (!LOADS.has(verb.replace(' ', '-'))) return false;
  const names = args.filter((arg) => !arg.startsWith('-'));
  return !((verb === 'install' || verb === 'run') && names.some((name) => name.includes('@')));
}

/** Whether it asks for all modules of the go.mod: `go mod download` without names. */
export function downloadsAll({ verb, args }: GoCall): boolean {
  return verb === 'mod download' && args.every((arg) => arg.startsWith('-'));
}

/** Where it takes modules from, by `-mod`: `mod`, `readonly` or `vendor`. */
type ModChoice = { readonly kind: 'given'; readonly value: string } | { readonly kind: 'none' | 'unclear' };

/** What its flags or else GOFLAGS say. `unclear`: GOFLAGS is not known. */
function modChoice({ args, settings: { GOFLAGS } }: GoCall): ModChoice {
  const value = modOf(args.join(' ')) ?? (GOFLAGS.kind === 'set' ? modOf(GOFLAGS.value) : undefined);
  if (value !== undefined) return { kind: 'given', value };
  return { kind: GOFLAGS.kind === 'unclear' ? 'unclear' : 'none' };
}

/** Whether it refuses modules that go.sum has no line for; others add the line, or ask for none. */
export function asksGoSum(call: GoCall): boolean {
  const { verb, args } = call;
  const choice = modChoice(call);
  const adds = choice.kind === 'given' && choice.value === 'mod';
  if (!ASKS_SUM.has(verb) || !loadsModule(call) || adds) return false;
  return verb !== 'list' || args.some((arg) => LISTS_OTHERS.has(arg));
}

/** Whether it takes modules from the vendor folder, as far as flags decide it. `unclear`: GOFLAGS is not known. */
export function vendorChoice(call: GoCall): 'yes' | 'no' | 'unclear' {
  if (!MAY_VENDOR.has(call.verb)) return 'no';
  const choice = modChoice(call);
  switch (choice.kind) {
    case 'given':
      return choice.value === 'vendor' ? 'yes' : 'no';
    case 'unclear':
      return 'unclear';
    case 'none':
      return 'yes';
  }
}

/** Whether the command must take modules from the vendor folder, and Go compares that with the go.mod. */
export function asksVendor({ call, module, workspace }: GoUse): boolean {
  const choice = modChoice(call);
  const isGiven =
    MAY_VENDOR.has(call.verb) && loadsModule(call) && choice.kind === 'given' && choice.value === 'vendor';
  return isGiven && workspace === undefined && comparesVendor(module?.goMod.go);
}

/** Whether the command reads its modules from a vendor folder that is in the build. */
export function isVendored(use: GoUse): boolean {
  const { call, module, workspace } = use;
  const vendor = workspace === undefined ? module?.vendor : workspace.vendor;
  if (vendor === undefined || vendorChoice(call) === 'no') return false;
  const isMeant =
    workspace === undefined
      ? comparesVendor(module?.goMod.go)
      : compareGoVersions(workspace.goWork.go ?? '1.18', vendorsWorkspace) >= 0;
  return isMeant && vendor.list.ofWorkspace === (workspace !== undefined);
}

const vendorsByItself = '1.14';
const vendorsWorkspace = '1.22';

/** Without a `go` line Go leaves the vendor folder alone, and compares nothing. */
function comparesVendor(go: string | undefined): boolean {
  return go !== undefined && compareGoVersions(go, vendorsByItself) >= 0;
}

function modOf(flags: string): string | undefined {
  return /(?:^|[\s'"])-{1,2}mod[= ](\w+)/.exec(flags)?.[1];
}
