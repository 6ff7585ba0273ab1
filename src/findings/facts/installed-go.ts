import type { GoSetting } from '../../dockerfile/commands/go-calls.ts';
import { runText } from '../../dockerfile/commands/go-commands.ts';
import type { RunView } from '../../dockerfile/go/run-views.ts';
import { familiarName } from '../../dockerfile/stages/stage-graph.ts';
import { compareGoVersions, isGoVersion } from '../../gomod/go-version.ts';
import type { GoUse } from './facts.ts';

/** The Go of a base image. */
export interface InstalledGo {
  /** To compare with. */
  readonly version: string;
  /** As texts tell it. */
  readonly shown: string;
  /** The image itself says so. */
  readonly isSure: boolean;
}

/** From the image's own environment; where it could not be inspected, less surely, from its tag. */
export function installedGo({ view }: GoUse): InstalledGo | undefined {
  const { image, reference } = view.base;
  const known = image?.env['GOLANG_VERSION'];
  if (known !== undefined && isGoVersion(known))
    return { version: known, shown: known, isSure: !view.bringsGo && isFirst(view) };
  if (image !== undefined) return undefined;
  const tag = /(?:^|\/library\/)golang:(\d+\.\d+(?:\.\d+)?)(?:-|@|$)/.exec(familiarName(reference))?.[1];
  if (tag === undefined) return undefined;
  // A tag without a patch is for the newest of them.
  const isWhole = tag.split('.').length === 3 || compareGoVersions(tag, '1.21') < 0;
  return { version: isWhole ? tag : `${tag}.999`, shown: tag, isSure: false };
}

/** Whether the base image's own `go` is the first of PATH: no folder stands before it that the image does not have there. */
function isFirst({ step, base }: RunView): boolean {
  const own = '/usr/local/go/bin';
  const known = new Set((base.image?.env['PATH'] ?? '').split(':'));
  const dirs = (step.before.env.get('PATH') ?? '').split(':');
  const at = dirs.indexOf(own);
  return at >= 0 && dirs.slice(0, at).every((dir) => known.has(dir)) && !/(?<!\w)PATH=/.test(runText(step.instruction));
}

/** Whether that Go is surely of this version or a newer one. */
export function surelyHasGo(use: GoUse, version: string): boolean {
  const installed = installedGo(use);
  return installed?.isSure === true && compareGoVersions(installed.version, version) >= 0;
}

/** GOTOOLCHAIN as the command sees it. Go's official images since 1.21 set it to `local`. */
export function gotoolchainOf({ view, call }: GoUse): GoSetting {
  const { GOTOOLCHAIN } = call.settings;
  if (GOTOOLCHAIN.kind !== 'unset' || view.base.image !== undefined) return GOTOOLCHAIN;
  return { kind: 'set', value: 'local' };
}
