import path from 'node:path';
import type { ImageStore } from '../../buildx/builder/driver-limits.ts';
import type { BuildOptions } from '../../config/build-options.ts';
import { dockerfileFindings, unusedSettings } from '../../findings/rules/kept-caches.ts';
import { isDockersFrontend } from '../../dockerfile/stages/frontend.ts';
import type { FoundModules } from '../../gomod/find-modules.ts';
import { neededCaches } from '../request/needed-caches.ts';
import type { Finding } from '../../report/run-report.ts';
import type { Analysis } from '../request/analysis.ts';
import { builderFindings } from './builder-findings.ts';
import { networkFindings } from '../../findings/rules/network-proxies.ts';
import type { ReadBuild } from '../request/read-build.ts';
import { settingFindings } from './setting-findings.ts';

interface FindingFacts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly analysis: Omit<Analysis, 'plan'>;
  readonly folder: string;
  readonly read: ReadBuild | undefined;
  readonly modules: FoundModules;
  /** Nothing that another run made may be used. */
  readonly isClean: boolean;
  /** The options as the user gave them. */
  readonly given: BuildOptions;
  readonly engineStore: ImageStore | undefined;
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
        fix: 'The build runs unchanged and without caches. Correct this line.',
      },
    ];
  }
  const unused =
    analysis.asked.config.dockerfileEdits === 'off'
      ? unusedSettings(read?.stages ?? [], analysis.delivery.settings)
      : [];
  const edits =
    read?.edit === undefined ? [] : dockerfileFindings(read.stages, read.edit.result, neededCaches(modules, read));
  return [
    ...[...unused, ...edits].map((finding) => ({ ...finding, file: dockerfile })),
    ...networkFindings(analysis.asked.config, analysis.asked.builder, facts.env).map((finding) => ({
      ...finding,
      file: '',
      line: 0,
    })),
    ...builderFindings(analysis.asked.builder, analysis.asked.config.build, facts),
    ...cleanBuildFindings(facts),
    ...moduleFindings(facts),
    ...(read?.moduleProxies.findings ?? []),
    ...settingFindings({ config: analysis.asked.config, go: analysis.delivery.go, read, dockerfile }),
  ];
}

/** What a clean build leaves out, and what could still bring something of other runs in. */
function cleanBuildFindings({ isClean, given, read, dockerfile }: FindingFacts): readonly Finding[] {
  if (!isClean) return [];
  const findings: Finding[] = [];
  const leftOut = [
    ...(given.cacheFrom.length > 0 ? ['`cache-from`'] : []),
    ...(given.cacheTo.length > 0 ? ['`cache-to`'] : []),
  ];
  if (leftOut.length > 0) {
    findings.push({
      rule: 'clean-build',
      level: 'notice',
      file: '',
      line: 0,
      message: `A clean build leaves out ${leftOut.join(' and ')}: it takes no layer that another run made.`,
      fix: '`clean-build: off` lets them in.',
    });
  }
  const frontend = read?.platforms[0].frontend;
  if (frontend !== undefined && !isDockersFrontend(frontend)) {
    findings.push({
      rule: 'foreign-frontend',
      file: dockerfile,
      line: 1,
      message: `This is a clean build, but the frontend ${frontend.name} decides itself which cache mounts and layers it uses.`,
      fix: 'Use # syntax=docker/dockerfile:1 or leave the line out, or build with a builder that is made for the run.',
    });
  }
  return findings;
}

function moduleFindings({ modules, analysis, folder, dockerfile }: FindingFacts): readonly Finding[] {
  if (modules.kind === 'none') {
    if (analysis.asked.config.cache.mode === 'off' || modules.vendored) return [];
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
      fix: 'Correct this line; `go mod tidy` writes these files again.',
    });
  }
  return findings;
}
