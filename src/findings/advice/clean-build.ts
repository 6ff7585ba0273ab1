import { isDockersFrontend } from '../../dockerfile/stages/frontend.ts';
import type { Finding } from '../../report/run-report.ts';
import type { BuildFacts } from '../facts/build-facts.ts';

/** What a clean build leaves out, and what could still bring something of other runs in. */
export function cleanBuildFindings({ isClean, given, place, dockerfile }: BuildFacts): readonly Finding[] {
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
  const frontend = dockerfile.kind === 'read' ? dockerfile.platforms[0].frontend : undefined;
  if (frontend !== undefined && !isDockersFrontend(frontend)) {
    findings.push({
      rule: 'foreign-frontend',
      file: place.dockerfile,
      line: 1,
      message: `This is a clean build, but the frontend ${frontend.name} decides itself which cache mounts and layers it uses.`,
      fix: 'Use # syntax=docker/dockerfile:1 or leave the line out, or build with a builder that is made for the run.',
    });
  }
  return findings;
}
