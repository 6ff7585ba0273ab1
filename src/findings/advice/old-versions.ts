import type { VersionNeed } from '../../config/builder/needed-versions.ts';
import { isTooOld, neededVersions } from '../../config/builder/needed-versions.ts';
import type { Finding } from '../../report/run-report.ts';
import type { BuildFacts } from '../facts/build-facts.ts';

/**
 * What a too old buildx or BuildKit lacks of what this run uses, and what still works. What a frontend lacks that the Dockerfile
 * names is told at the instructions that lack it.
 */
export function versionFindings(
  facts: Pick<BuildFacts, 'builder' | 'config' | 'settings' | 'dockerfile'>,
): readonly Finding[] {
  const { builder } = facts;
  const lacking = wanted(facts).flatMap((need) => {
    const row = neededVersions[need];
    const versions =
      row.program === 'buildx' ? [builder.buildxVersion] : builder.nodes.map(({ buildkitVersion }) => buildkitVersion);
    const old = versions.find((version) => isTooOld(version, need) === true);
    return old === undefined ? [] : [{ ...row, version: old.replace(/^v/, '') }];
  });
  if (lacking.length === 0) return [];
  const message = lacking
    .map(
      ({ program, version, feature, first, without }) =>
        `${program} ${version} is too old for ${feature}: ${first.join('.')} is the first version with it. ${without}`,
    )
    .join(' ');
  const programs = new Set(lacking.map(({ program }) => program));
  const fix = [
    ...(programs.has('buildx') ? ['Install a newer buildx, for example with `docker/setup-buildx-action`.'] : []),
    ...(programs.has('BuildKit')
      ? [
          builder.driver === 'docker'
            ? 'Update the Docker engine, or use a newer BuildKit with `driver: docker-container`.'
            : 'Update the BuildKit of the builder.',
        ]
      : []),
  ].join(' ');
  return [{ rule: 'old-versions', file: '', line: 0, message, fix }];
}

/** What this run uses, in the order in which it is told. */
function wanted({
  config,
  settings,
  dockerfile,
}: Pick<BuildFacts, 'config' | 'settings' | 'dockerfile'>): readonly VersionNeed[] {
  const usesHelpers = config.cache.mode !== 'off';
  const isOwnFrontend = dockerfile.kind === 'read' && dockerfile.platforms[0].frontend.name === '';
  const usesSecrets = isOwnFrontend && settings.length > 0;
  return [
    ...(usesHelpers ? (['rawProgress', 'historyRemoval', 'hereDocuments'] as const) : []),
    ...(usesSecrets ? (['ownSecretVariables'] as const) : []),
  ];
}
