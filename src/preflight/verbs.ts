import type { GoCall } from '../dockerfile/go-calls.ts';
import { compareGoVersions } from '../gomod/go-version.ts';
import type { GoUse } from './facts.ts';

const LOADS = new Set(
  (
    'build install run test vet list generate fix get mod-download mod-verify mod-tidy mod-vendor mod-graph mod-why ' +
    'work-sync work-vendor'
  ).split(' '),
);
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

/** Whether it takes modules from the vendor folder, as far as flags decide it. `unclear`: GOFLAGS is not known. */
export function vendorChoice({ verb, args, settings }: GoCall): 'yes' | 'no' | 'unclear' {
  if (!MAY_VENDOR.has(verb)) return 'no';
  const given = modOf(args.join(' ')) ?? (settings.GOFLAGS.kind === 'set' ? modOf(settings.GOFLAGS.value) : undefined);
  if (given !== undefined) return given === 'vendor' ? 'yes' : 'no';
  return settings.GOFLAGS.kind === 'unclear' ? 'unclear' : 'yes';
}

/** Whether the command reads its modules from a vendor folder that is in the build. */
export function isVendored({ call, module, workspace }: GoUse): boolean {
  const vendor = workspace === undefined ? module?.vendor : workspace.vendor;
  const go = workspace === undefined ? (module?.goMod.go ?? '1.16') : (workspace.goWork.go ?? '1.18');
  const least = workspace === undefined ? '1.14' : '1.22';
  if (vendor === undefined || vendorChoice(call) === 'no' || compareGoVersions(go, least) < 0) return false;
  return vendor.list.ofWorkspace === (workspace !== undefined);
}

function modOf(flags: string): string | undefined {
  return /(?:^|[\s'"])-{1,2}mod[= ](\w+)/.exec(flags)?.[1];
}
