import { languageVersion } from '../../gomod/go-version.ts';
import { lineOfDirective } from '../../gomod/go-mod.ts';
import { toolchainNeed } from '../../gomod/toolchain-need.ts';
import type { Finding } from '../../report/run-report.ts';
import { changesGoLine } from '../facts/certainty.ts';
import type { GoUse, NamedFolder, PreflightFacts } from '../facts/facts.ts';
import { imageFix } from './base-image-fix.ts';
import { gotoolchainOf, installedGo } from '../facts/installed-go.ts';
import { nameIn } from '../facts/file-names.ts';
import { downloadsAll, isVendored, loadsModule } from '../facts/module-verbs.ts';

/**
 * Modules in folders of this repository that ask for a newer Go than the one that runs. Go looks for another only for the main
 * module or the go.work, and refuses these.
 */
export function replacedGoFindings(facts: PreflightFacts): readonly Finding[] {
  return facts.uses.flatMap((use) => {
    const { call, module, workspace, view } = use;
    if (module === undefined || workspace !== undefined || !loadsModule(call) || isVendored(use)) return [];
    if (changesGoLine(view)) return [];
    return module.folders.flatMap((folder) => findingOf(folder, use, facts));
  });
}

function findingOf(folder: NamedFolder, use: GoUse, { folder: root }: PreflightFacts): readonly Finding[] {
  const installed = installedGo(use);
  const setting = gotoolchainOf(use);
  const go = folder.goMod?.goMod.go;
  if (folder.goMod === undefined || go === undefined || installed === undefined || setting.kind === 'unclear')
    return [];
  const gotoolchain = setting.kind === 'set' ? setting.value : undefined;
  const need = toolchainNeed({ go, toolchain: undefined, installed: installed.version, gotoolchain });
  if (need.kind !== 'too-old') return [];
  const { base } = use.view;
  const file = nameIn(root, folder.goMod.file);
  const running = need.running === installed.version ? installed.shown : need.running;
  // Other commands look at it only where they need the module.
  const isFatal = downloadsAll(use.call) && use.isSure && !use.isRewritten && installed.isSure;
  return [
    {
      rule: 'go-version',
      file,
      line: lineOfDirective(folder.goMod.text, 'go'),
      message: `${folder.module}, which ${folder.written} replaces, requires go >= ${go} (running go ${running}): the base image ${base.reference} (line ${base.line} of the Dockerfile) has Go ${installed.shown}, and Go may use no other.`,
      fix: `${imageFix(base, go)} Or lower the line, with \`go mod edit -go=${languageVersion(need.running)} ${file}\`.`,
      ...(isFatal ? { level: 'error' } : {}),
    },
  ];
}
