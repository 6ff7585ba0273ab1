import { type DoctorConfig, parseDoctorConfig } from '../../config/plan/doctor-config.ts';
import { doctorRules } from '../../doctor/doctor-rules.ts';
import type { DoctorFinding } from '../../doctor/frame/doctor-rule.ts';
import { jsonReport } from '../../doctor/json-report.ts';
import { sarifReport } from '../../doctor/sarif.ts';
import { type DoctorOutcome, textReport } from '../../doctor/text-report.ts';
import { plainText } from '../../platform/plain-text.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { ConfigError, refusedInputs } from '../services/errors.ts';
import type { ServicesOf, Services } from '../services/services.ts';
import { examineProject, projectPlace } from './examine-project.ts';
import { fixProject } from './fix-project.ts';

/** What the command prints, and its exit code. */
interface DoctorEnd {
  readonly text: string;
  readonly code: 0 | 1;
}

/** Examines a project and, where it is asked to, mends it. Throws `ConfigError` for wrong flags and for a Dockerfile that cannot be read. */
export async function runDoctor(
  services: ServicesOf<typeof fixProject> & Pick<Services, 'workflow' | 'run'>,
  version: string,
): Promise<DoctorEnd> {
  const parsed = parseDoctorConfig((name) => services.workflow.input(name));
  if (parsed.kind === 'invalid') throw refusedInputs(parsed.problems);
  const { config } = parsed;
  const ids = doctorRules.map(({ id }) => id);
  const unknown = config.ignore.find((id) => !ids.includes(id));
  if (unknown !== undefined)
    throw new ConfigError(`ignore: there is no rule \`${unknown}\`.${didYouMean(unknown, ids)}`);
  const place = projectPlace(services.run.folder, config);
  const examined = (): Promise<readonly DoctorFinding[]> => examineProject(services, config, place);
  const outcome: DoctorOutcome = config.fix
    ? await fixProject(services, place.folder, examined).then(({ fixed, stale, left }) => ({
        findings: left,
        fixed,
        stale,
      }))
    : { findings: await examined() };
  return { text: reportOf(outcome, config, version), code: fails(outcome.findings, config) ? 1 : 0 };
}

function reportOf(outcome: DoctorOutcome, { format }: DoctorConfig, version: string): string {
  switch (format) {
    case 'text':
      // Lines of the project stand in it: none of them is a command of the runner.
      return plainText(textReport(outcome)).replaceAll('##[', '## [');
    case 'json':
      return harmlessJson(jsonReport(outcome));
    case 'sarif':
      return harmlessJson(sarifReport(doctorRules, outcome.findings, version));
  }
}

/** The same JSON, in which no line of the project is a command of the runner. */
const harmlessJson = (text: string): string => text.replaceAll('##[', String.raw`\u0023#[`);

const ranks = ['notice', 'warning', 'error'] as const;

function fails(findings: readonly DoctorFinding[], { failOn }: DoctorConfig): boolean {
  if (failOn === 'never') return false;
  return findings.some(({ level }) => ranks.indexOf(level) >= ranks.indexOf(failOn));
}
