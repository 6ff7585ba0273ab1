import { runText } from '../../dockerfile/commands/go-commands.ts';
import { languageVersion } from '../../gomod/go-version.ts';
import { lineOfDirective } from '../../gomod/go-mod.ts';
import { type ToolchainNeed, toolchainNeed } from '../../gomod/toolchain-need.ts';
import type { Finding } from '../../report/run-report.ts';
import { changesGoLine } from '../facts/certainty.ts';
import type { GoUse, PreflightFacts } from '../facts/facts.ts';
import { imageFix } from './base-image-fix.ts';
import { gotoolchainOf, type InstalledGo, installedGo } from '../facts/installed-go.ts';
import { nameIn } from '../facts/file-names.ts';
import { loadsModule } from '../facts/module-verbs.ts';
import { writtenMounts } from '../../dockerfile/syntax/mount-fields.ts';

/** The Go that a go.mod or go.work asks for, against that of the base image and GOTOOLCHAIN. */
export function toolchainFindings(facts: PreflightFacts): readonly Finding[] {
  const seen = facts.uses.flatMap((use) => (loadsModule(use.call) ? findingOf(use, facts, false) : []));
  return [...seen, ...facts.hiddenUses.flatMap((use) => findingOf(use, facts, true))];
}

/** `isHidden`: a program that calls go, as make does. Which modules it takes is not known, but only that it must have this Go. */
function findingOf(use: GoUse, facts: PreflightFacts, isHidden: boolean): readonly Finding[] {
  const source = use.workspace === undefined ? use.module : use.workspace;
  const installed = installedGo(use);
  const setting = gotoolchainOf(use);
  if (changesGoLine(use.view) || source === undefined || installed === undefined || setting.kind === 'unclear')
    return [];
  const { go, toolchain } = 'goMod' in source ? source.goMod : source.goWork;
  const gotoolchain = setting.kind === 'set' ? setting.value : undefined;
  const need = toolchainNeed({ go, toolchain, installed: installed.version, gotoolchain });
  const mayBeKept = !facts.isOffline && mayKeepToolchain(use);
  const told = textOf(need, { use, installed, go: go ?? '', file: source.file, gotoolchain, mayBeKept });
  if (told === undefined || (isHidden && !['too-old', 'before-toolchains'].includes(need.kind))) return [];
  const isFatal = !isHidden && told.fails && use.isSure && installed.isSure;
  const isOfToolchain = need.kind === 'ignored' || (need.kind === 'downloads' && need.because.startsWith('toolchain'));
  const name = isOfToolchain ? 'toolchain' : 'go';
  const who = isHidden ? `${use.call.program} in line ${use.call.line} of the Dockerfile calls go, and ` : '';
  return [
    {
      rule: 'go-version',
      file: nameIn(facts.folder, source.file),
      line: lineOfDirective(source.text, name),
      message: `${who}${told.message}`,
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
  /** A toolchain that cannot be downloaded may be there all the same. */
  readonly mayBeKept: boolean;
}

/** Whether an earlier command, or an earlier build with the same cache mount, may have left a toolchain in GOMODCACHE. */
function mayKeepToolchain({ view: { earlier, step } }: GoUse): boolean {
  const hasCache = writtenMounts(step.instruction).some(({ type }) => type === 'cache');
  const goes = [...earlier, step.instruction].flatMap((each) => runText(each).match(/\bgo\b/g) ?? []);
  return hasCache || goes.length > 1;
}

function textOf(
  need: ToolchainNeed,
  { use, installed, go, file, gotoolchain, mayBeKept }: TextFacts,
): { readonly message: string; readonly fix: string; readonly fails: boolean } | undefined {
  const { reference, line } = use.view.base;
  const image = `the base image ${reference} (line ${line} of the Dockerfile) has Go ${installed.shown}`;
  const base = file.endsWith('go.work') ? 'go.work' : 'go.mod';
  const isOwn = need.kind === 'too-old' && need.running === installed.version;
  switch (need.kind) {
    case 'fits':
      return undefined;
    case 'ignored':
      return {
        message: `toolchain go${need.toolchain} of ${base} is not used: GOTOOLCHAIN=${gotoolchain ?? ''}; compiled with Go ${installed.shown}.`,
        fix: imageFix(use.view.base, need.toolchain),
        fails: false,
      };
    case 'before-toolchains':
      return {
        message: `${base} says go ${go}, and ${image}, which may reject it or fail to compile newer code.`,
        fix: imageFix(use.view.base, go),
        fails: false,
      };
    case 'too-old':
      return {
        message: `${base} requires go >= ${go} (running go ${isOwn ? installed.shown : need.running}${gotoolchain === undefined ? '' : `; GOTOOLCHAIN=${gotoolchain}`}): ${image}, and Go may use no other.`,
        fix: `${imageFix(use.view.base, go)} Or lower the line, with \`go ${base === 'go.work' ? 'work' : 'mod'} edit -go=${languageVersion(need.running)}\`.`,
        fails: true,
      };
    case 'from-path':
      return {
        message: `${need.because} needs Go ${need.version}, but ${image}, and with GOTOOLCHAIN=${gotoolchain ?? ''} Go looks for another in PATH only.`,
        fix: imageFix(use.view.base, need.version),
        fails: false,
      };
    case 'downloads': {
      const isOffline = use.call.settings.GOPROXY.kind === 'set' && use.call.settings.GOPROXY.value === 'off';
      const why = `${need.because} needs Go ${need.version}, but ${image}`;
      return {
        message: isOffline
          ? `${why}, and with GOPROXY=off go cannot download another one.`
          : `${why}: each build downloads the toolchain, which no cache keeps.`,
        fix: imageFix(use.view.base, need.version),
        fails: isOffline && !mayBeKept,
      };
    }
  }
}
