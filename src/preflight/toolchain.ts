import type { GoSetting } from '../dockerfile/go-calls.ts';
import { languageVersion } from '../gomod/go-version.ts';
import { lineOfDirective } from '../gomod/go-mod.ts';
import { type ToolchainNeed, toolchainNeed } from '../gomod/toolchain-need.ts';
import type { Finding } from '../report/run-report.ts';
import { changesGoLine } from './certainty.ts';
import type { GoUse, PreflightFacts } from './facts.ts';
import { type InstalledGo, installedGo } from './installed-go.ts';
import { nameIn } from './names.ts';
import { loadsModule } from './verbs.ts';

/** The Go that a go.mod or go.work asks for, against that of the base image and GOTOOLCHAIN. */
export function toolchainFindings(facts: PreflightFacts): readonly Finding[] {
  return facts.uses.flatMap((use) => (loadsModule(use.call) ? findingOf(use, facts) : []));
}

function findingOf(use: GoUse, facts: PreflightFacts): readonly Finding[] {
  const source = use.workspace === undefined ? use.module : use.workspace;
  const installed = installedGo(use);
  const setting = gotoolchainOf(use);
  if (changesGoLine(use.view) || source === undefined || installed === undefined || setting.kind === 'unclear')
    return [];
  const { go, toolchain } = 'goMod' in source ? source.goMod : source.goWork;
  const gotoolchain = setting.kind === 'set' ? setting.value : undefined;
  const need = toolchainNeed({ go, toolchain, installed: installed.version, gotoolchain });
  const told = textOf(need, { use, installed, go: go ?? '', file: source.file, gotoolchain });
  if (told === undefined) return [];
  const isFatal = told.fails && use.isSure && installed.isSure;
  const name = need.kind === 'downloads' && need.because.startsWith('toolchain') ? 'toolchain' : 'go';
  return [
    {
      rule: 'go-version',
      file: nameIn(facts.folder, source.file),
      line: lineOfDirective(source.text, name),
      message: told.message,
      fix: told.fix,
      ...(isFatal ? { level: 'error' } : {}),
    },
  ];
}

interface TextFacts {
  readonly use: GoUse;
  readonly installed: InstalledGo;
  readonly go: string;
  /** The go.mod or go.work. */
  readonly file: string;
  readonly gotoolchain: string | undefined;
}

function textOf(
  need: ToolchainNeed,
  { use, installed, go, file, gotoolchain }: TextFacts,
): { readonly message: string; readonly fix: string; readonly fails: boolean } | undefined {
  const { reference, line } = use.view.base;
  const image = `the base image ${reference} (line ${line} of the Dockerfile) has Go ${installed.shown}`;
  const base = file.endsWith('go.work') ? 'go.work' : 'go.mod';
  const isOwn = need.kind === 'too-old' && need.running === installed.version;
  switch (need.kind) {
    case 'fits':
      return undefined;
    case 'before-toolchains':
      return {
        message: `${base} says go ${go}, and ${image}, which may refuse it or fail to compile what is newer.`,
        fix: imageFix(reference, go),
        fails: false,
      };
    case 'too-old':
      return {
        message: `${base} requires go >= ${go} (running go ${isOwn ? installed.shown : need.running}${gotoolchain === undefined ? '' : `; GOTOOLCHAIN=${gotoolchain}`}): ${image}, and Go may use no other.`,
        fix: `${imageFix(reference, go)} Or lower the line, with \`go mod edit -go=${languageVersion(need.running)}\`.`,
        fails: true,
      };
    case 'from-path':
      return {
        message: `${need.because} needs Go ${need.version}, but ${image}, and with GOTOOLCHAIN=${gotoolchain ?? ''} Go looks for another in PATH only.`,
        fix: imageFix(reference, need.version),
        fails: false,
      };
    case 'downloads': {
      const isOffline = use.call.settings.GOPROXY.kind === 'set' && use.call.settings.GOPROXY.value === 'off';
      const why = `${need.because} needs Go ${need.version}, but ${image}`;
      return {
        message: isOffline
          ? `${why}, and with GOPROXY=off no other can be downloaded.`
          : `${why}: each build downloads the toolchain, which no cache keeps.`,
        fix: imageFix(reference, need.version),
        fails: isOffline,
      };
    }
  }
}

/** The tag to write, of the same variant. */
function imageFix(reference: string, version: string): string {
  const name = reference.replace(/@.*$/, '');
  const match = /^(.*(?:^|\/)golang):([\d.]+(?:rc\d+)?)(-[a-z]+)?/.exec(name);
  if (match === null) return `Use a base image with Go ${version} or newer.`;
  const [, image = '', tag = '', variant = ''] = match;
  const language = languageVersion(version);
  // The tag is for this Go and the image behind it is older: it was pulled before that came out.
  const isStale = language === tag;
  const wanted = isStale ? version : language;
  return `Write FROM ${image}:${wanted}${variant}${isStale ? ', or set `pull: true` for the newest of this tag' : ''}.`;
}

/** Go's official images since 1.21 set it to `local`. */
function gotoolchainOf({ view, call }: GoUse): GoSetting {
  const { GOTOOLCHAIN } = call.settings;
  if (GOTOOLCHAIN.kind !== 'unset' || view.base.image !== undefined) return GOTOOLCHAIN;
  return { kind: 'set', value: 'local' };
}
