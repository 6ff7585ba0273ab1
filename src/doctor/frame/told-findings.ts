import path from 'node:path';
import { allPlacements, runViews } from '../../dockerfile/go/run-views.ts';
import { goDockerfile } from '../../dockerfile/go/go-dockerfile.ts';
import { missingBases } from '../../dockerfile/stages/from-image.ts';
import { goSettingFindings, missingGitFindings } from '../../findings/advice/settings-in-stages.ts';
import { preflightFindings } from '../../findings/all-rules.ts';
import type { GoUse } from '../../findings/facts/facts.ts';
import { hiddenGoUses } from '../../findings/facts/go-uses.ts';
import { missingSources } from '../../findings/facts/missing-sources.ts';
import { nameIn } from '../../findings/facts/file-names.ts';
import type { Checkout } from '../../platform/checkout.ts';
import type { Finding } from '../../report/run-report.ts';
import { sentence } from '../../text/sentence.ts';
import type { DoctorFacts, ToldFinding } from './doctor-facts.ts';
import type { DoctorPlace } from './gather-facts.ts';
import { needsNoModules } from './needs-no-modules.ts';
import { toldPatch } from './told-patches.ts';

const noSettings = {
  goproxy: undefined,
  gosumdb: undefined,
  gotoolchain: undefined,
  goprivate: undefined,
  gonoproxy: undefined,
};

/** What a step of the action would tell of the Dockerfile and its module, as far as that needs no builder. */
export async function toldFindings(
  files: Checkout,
  { folder, context, dockerfile }: DoctorPlace,
  facts: Omit<DoctorFacts, 'told'>,
): Promise<readonly ToldFinding[]> {
  const {
    read,
    uses,
    modules,
    context: { ignore, isIgnored },
  } = facts;
  const source = { files, context, isIgnored };
  const views = runViews(goDockerfile(read, () => undefined));
  const [hiddenUses, missing] = await Promise.all([
    hiddenGoUses(source, views, new Map()),
    missingSources(source, allPlacements(read)),
  ]);
  const found = preflightFindings({
    folder,
    context,
    dockerfile,
    ignoreFile: path.resolve(folder, ignore.file),
    ignoreText: ignore.lines.join('\n'),
    isOffline: false,
    bases: missingBases(read),
    foreignBases: [],
    uses,
    hiddenUses,
    missingSources: missing,
    places: [],
  });
  const name = nameIn(folder, dockerfile);
  const all = [
    ...found,
    ...goSettingFindings(read.dockerfile, read.goStages, noSettings, name),
    ...directFindings(facts, name),
    ...moduleFindings(modules, folder, name),
  ];
  return all.map((finding) => ({ ...finding, patch: toldPatch(finding, { ...facts, folder, missing }) }));
}

/** Stages that the Dockerfile itself tells to fetch each module from its own repository. */
function directFindings(
  { read, uses, modules }: Pick<DoctorFacts, 'read' | 'uses' | 'modules'>,
  dockerfile: string,
): readonly Finding[] {
  if (modules.vendored || needsNoModules(modules)) return [];
  const isDirect = ({ call: { settings } }: GoUse): boolean =>
    settings.GOPROXY.kind === 'set' && /^direct\b/.test(settings.GOPROXY.value);
  const direct = new Set(uses.filter(isDirect).map(({ view }) => view.stage));
  const stages = read.goStages.filter(({ stage }) => direct.has(stage));
  return missingGitFindings(read.dockerfile, stages, 'GOPROXY=direct', dockerfile);
}

function moduleFindings(modules: DoctorFacts['modules'], folder: string, dockerfile: string): readonly Finding[] {
  if (modules.kind === 'none') return [];
  const { restore } = modules;
  const lacking = modules.modules.find(({ goSumFile }) => goSumFile === undefined);
  const file = lacking === undefined ? dockerfile : nameIn(folder, lacking.goModFile);
  const line = lacking === undefined ? 0 : 1;
  const without =
    restore.kind !== 'impossible'
      ? []
      : [{ rule: 'go-sum-missing', file, line, message: sentence(restore.reason), fix: restore.fix }];
  const broken = modules.problems.map((problem) => ({
    rule: 'go-files',
    file: nameIn(folder, problem.file),
    line: problem.line,
    message: problem.message,
    fix: 'Correct this line; `go mod tidy` writes these files again.',
  }));
  return [...without, ...broken];
}
