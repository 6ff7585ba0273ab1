import { analyse } from '../../src/action/analyse/analyse.ts';
import { readRequest } from '../../src/action/request/read-request.ts';
import { doctorRules } from '../../src/doctor/doctor-rules.ts';
import type { Finding } from '../../src/report/run-report.ts';
import { givenRun, type RunOptions } from '../action/given.ts';

const PATH = 'PATH=/go/bin:/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Images as their registries have them. */
export const images: Readonly<Record<string, readonly string[]>> = {
  'golang:1.24': ['GOLANG_VERSION=1.24.1', 'GOTOOLCHAIN=local', 'GOPATH=/go', PATH],
  'golang:1.24-alpine3.20': ['GOLANG_VERSION=1.24.1', 'GOTOOLCHAIN=local', 'GOPATH=/go', PATH],
  'golang:1.26': ['GOLANG_VERSION=1.26.1', 'GOTOOLCHAIN=local', 'GOPATH=/go', PATH],
  'golang:1.17': ['GOLANG_VERSION=1.17.13', 'GOPATH=/go', PATH],
  'golang:1.20': ['GOLANG_VERSION=1.20.14', 'GOPATH=/go', PATH],
  'acme/go-base': ['GOLANG_VERSION=1.24.1', 'GOTOOLCHAIN=local', 'GOPATH=/go', PATH],
};

const hash = 'h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

/** The two lines of each `module version`. */
export const sumOf = (...modules: readonly string[]): string =>
  modules.map((each) => `${each} ${hash}\n${each}/go.mod ${hash}\n`).join('');

/** `error go.mod:3 rule` of each finding of the check before the build, and the whole findings. */
export async function checked(
  files: Readonly<Record<string, string>>,
  options: Omit<RunOptions, 'files'> = {},
): Promise<{ readonly told: readonly string[]; readonly findings: readonly Finding[] }> {
  const { services } = await givenRun({ ...options, files, checkout: false, docker: { images, ...options.docker } });
  const { plan } = await analyse(services, await readRequest(services));
  // What other parts of the analysis tell.
  const others: readonly string[] = [
    'go-mod-missing',
    'go-sum-missing',
    'cache-mount-missing',
    'cache-mount-unserved',
    'go-settings-unused',
    ...doctorRules.filter(({ inStep }) => inStep).map(({ id }) => id),
  ];
  const findings = plan.findings.filter(({ rule }) => !others.includes(rule));
  return {
    findings,
    told: findings.map(({ rule, file, line, level }) => `${level ?? 'warning'} ${file}:${line} ${rule}`),
  };
}
