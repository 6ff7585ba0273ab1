import path from 'node:path';
import type { Isolation } from '../config/isolation.ts';
import { sharedLayerLines } from '../dockerfile/domain-marks.ts';
import { dockerfileFindings, unusedSettings } from '../dockerfile/findings.ts';
import { frontendOf, isDockersFrontend } from '../dockerfile/frontend.ts';
import { reachableStages } from '../dockerfile/stages.ts';
import type { FoundModules } from '../gomod/find-modules.ts';
import { neededCaches } from './needed-caches.ts';
import type { Finding } from '../report/run-report.ts';
import type { Analysis } from './analysis.ts';
import { networkFindings } from './network-findings.ts';
import type { ReadBuild } from './read-build.ts';
import { settingFindings } from './setting-findings.ts';

interface FindingFacts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly analysis: Omit<Analysis, 'plan'>;
  readonly folder: string;
  readonly read: ReadBuild | undefined;
  readonly modules: FoundModules;
  readonly isolation: Isolation;
  readonly invalid: { readonly line: number; readonly message: string } | undefined;
  /** Relative to `folder`. */
  readonly dockerfile: string;
}

/** What the user can improve, from all that is known before the build. */
export function planFindings(facts: FindingFacts): readonly Finding[] {
  const { invalid, dockerfile, read, analysis, modules } = facts;
  if (invalid !== undefined) {
    return [
      {
        rule: 'dockerfile-parse',
        file: dockerfile,
        line: invalid.line,
        message: `The Dockerfile could not be read: ${invalid.message}`,
        fix: 'It is built as it is, without caches. Correct this line.',
      },
    ];
  }
  const unused = analysis.config.dockerfileEdits === 'off' ? unusedSettings(read?.stages ?? [], analysis.settings) : [];
  const edits =
    read?.edit === undefined ? [] : dockerfileFindings(read.stages, read.edit.result, neededCaches(modules, read));
  return [
    ...[...unused, ...edits].map((finding) => ({ ...finding, file: dockerfile })),
    ...networkFindings(analysis.config, analysis.builder, facts.env).map((finding) => ({
      ...finding,
      file: '',
      line: 0,
    })),
    ...isolationFindings(facts),
    ...moduleFindings(facts),
    ...(read?.moduleProxies.findings ?? []),
    ...settingFindings({ config: analysis.config, read, dockerfile }),
  ];
}

/** What still lets a run that is kept apart meet the others. */
function isolationFindings({ isolation, read, analysis, dockerfile }: FindingFacts): readonly Finding[] {
  if (isolation.kind === 'shared' || read === undefined) return [];
  const findings: Finding[] = [];
  const frontend = frontendOf(read.dockerfile, read.scope);
  if (!isDockersFrontend(frontend)) {
    findings.push({
      rule: 'foreign-frontend',
      file: dockerfile,
      line: 1,
      message: `This run is kept apart from trusted ones, but the frontend ${frontend.name} decides itself which cache mounts it uses.`,
      fix: 'Use # syntax=docker/dockerfile:1 or leave the line out, or give such runs a builder that is gone after the job.',
    });
  }
  const reachable = reachableStages(read.dockerfile, read.scope);
  const [line] = reachable.kind === 'stages' ? sharedLayerLines(reachable.stages) : [];
  if (analysis.config.dockerfileEdits === 'off' && line !== undefined) {
    findings.push({
      rule: 'shared-layer-cache',
      file: dockerfile,
      line,
      message:
        'This run is kept apart from trusted ones, but not the layer of this RUN: a cache mount with an explicit `id` or `sharing` is not in its layer cache key, so a trusted run can take the layer that was made here.',
      fix: 'Leave `id` and `sharing` out of the mount, allow `dockerfile-edits: auto`, or give such runs a builder that is gone after the job.',
    });
  }
  return findings;
}

function moduleFindings({ modules, analysis, folder, dockerfile }: FindingFacts): readonly Finding[] {
  if (modules.kind === 'none') {
    if (analysis.config.cache.mode === 'off' || modules.vendored) return [];
    const message = `Modules are not cached: ${modules.reason}.`;
    return [{ rule: 'go-mod-missing', file: dockerfile, line: 0, message, fix: modules.fix }];
  }
  const findings: Finding[] = [];
  if (modules.restore.kind === 'impossible') {
    const lacking = modules.modules.find(({ goSumFile }) => goSumFile === undefined);
    findings.push({
      rule: 'go-sum-missing',
      file: lacking === undefined ? dockerfile : path.relative(folder, lacking.goModFile),
      line: lacking === undefined ? 0 : 1,
      message: `Modules are not cached: ${modules.restore.reason}.`,
      fix: modules.restore.fix,
    });
  }
  for (const problem of modules.problems) {
    findings.push({
      rule: 'go-files',
      file: path.relative(folder, problem.file),
      line: problem.line,
      message: problem.message,
      fix: 'Correct this line; `go mod tidy` writes these files anew.',
    });
  }
  return findings;
}
