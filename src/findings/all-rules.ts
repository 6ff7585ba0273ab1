import type { Finding } from '../report/run-report.ts';
import { calledForceFindings } from './advice/called-force.ts';
import { builderFindings } from './advice/builder-limits.ts';
import { cleanBuildFindings } from './advice/clean-build.ts';
import { versionFindings } from './advice/old-versions.ts';
import { settingFindings } from './advice/setting-conflicts.ts';
import { dockerfileFindings, unusedSettings } from './advice/kept-caches.ts';
import { networkFindings } from './advice/network-proxies.ts';
import { uncachedModuleFindings } from './advice/uncached-modules.ts';
import type { BuildFacts } from './facts/build-facts.ts';
import { baseFindings } from './facts/bases.ts';
import type { PreflightFacts } from './facts/facts.ts';
import { goSumFindings, missingSourceFindings } from './rules/missing-sums.ts';
import { ignorePatternFindings } from './rules/bad-ignore-patterns.ts';
import { replaceFindings, workspaceFindings } from './rules/named-folders.ts';
import { placeFindings } from './rules/disk.ts';
import { foreignBaseFindings } from './rules/foreign-bases.ts';
import { replacedGoFindings } from './rules/replaced-go.ts';
import { toolchainFindings } from './rules/toolchain.ts';
import { vcsFindings } from './rules/vcs.ts';
import { vendorFindings } from './rules/vendor.ts';

/** Advice: each looks at all that is known of the build and tells what can be improved. */
const advice: readonly ((facts: BuildFacts) => readonly Finding[])[] = [
  unusedSettingAdvice,
  keptCacheAdvice,
  calledForceFindings,
  networkAdvice,
  builderFindings,
  versionFindings,
  cleanBuildFindings,
  uncachedModuleFindings,
  ({ dockerfile }) => (dockerfile.kind === 'read' ? dockerfile.proxyFindings : []),
  settingFindings,
];

/** Preflight: each looks at what the go commands of the build will find, and tells what will go wrong. */
const preflight: readonly ((facts: PreflightFacts) => readonly Finding[])[] = [
  baseFindings,
  foreignBaseFindings,
  missingSourceFindings,
  toolchainFindings,
  replacedGoFindings,
  goSumFindings,
  replaceFindings,
  workspaceFindings,
  vendorFindings,
  vcsFindings,
  ignorePatternFindings,
  placeFindings,
];

/** What the user can improve, from all that is known before the build. Of a Dockerfile that cannot be read nothing else is said. */
export function adviceFindings(facts: BuildFacts): readonly Finding[] {
  const { dockerfile, place } = facts;
  if (dockerfile.kind !== 'invalid') return advice.flatMap((rule) => rule(facts));
  return [
    {
      rule: 'dockerfile-parse',
      file: place.dockerfile,
      line: dockerfile.line,
      message: `The Dockerfile could not be read: ${dockerfile.message}`,
      fix: 'The build runs unchanged and without caches. Correct this line.',
    },
  ];
}

function unusedSettingAdvice({ config, dockerfile, settings, place }: BuildFacts): readonly Finding[] {
  const isUnedited = dockerfile.kind === 'read' && config.dockerfileEdits === 'off';
  return isUnedited ? unusedSettings(dockerfile.stages, settings, place.dockerfile) : [];
}

function keptCacheAdvice({ dockerfile, place }: BuildFacts): readonly Finding[] {
  if (dockerfile.kind !== 'read') return [];
  const { stages, edit, needed } = dockerfile;
  return dockerfileFindings(stages, edit, needed, place.dockerfile);
}

function networkAdvice({ config, builder, env }: BuildFacts): readonly Finding[] {
  return networkFindings(config, builder, env);
}

/**
 * What is known to go wrong before anything was run, each once: of a place that several commands meet, the one that ends the
 * build counts.
 */
export function preflightFindings(facts: PreflightFacts): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const finding of preflight.flatMap((rule) => rule(facts))) {
    const key = JSON.stringify([finding.rule, finding.file, finding.line]);
    const known = found.get(key);
    if (known === undefined || (known.level === undefined && finding.level === 'error')) found.set(key, finding);
  }
  return [...found.values()];
}
