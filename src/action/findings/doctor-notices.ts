import { doctorRules } from '../../doctor/doctor-rules.ts';
import { examine } from '../../doctor/examine.ts';
import type { DoctorFinding } from '../../doctor/frame/doctor-rule.ts';
import { doctorFacts } from '../../doctor/frame/gather-facts.ts';
import { docsOf } from '../../doctor/rule-docs.ts';
import { readDockerfile } from '../../dockerfile/go/go-dockerfile.ts';
import { isDockersFrontend } from '../../dockerfile/stages/frontend.ts';
import { parseDockerfile } from '../../dockerfile/syntax/parse.ts';
import { errorText } from '../../platform/error-text.ts';
import type { Finding } from '../../report/run-report.ts';
import type { ReadBuild } from '../request/read-build.ts';
import type { Services } from '../services/services.ts';

interface DoctoredBuild {
  /** Absolute. */
  readonly context: string;
  readonly dockerfile: string;
  /** The user's own Dockerfile. */
  readonly text: string;
  readonly read: ReadBuild | undefined;
}

/** What the Dockerfile doctor finds that concerns caching, speed, clear faults and secrets, as notices. Trouble of its own is told in the log, and no more. */
export async function doctorNotices(
  services: Pick<Services, 'run' | 'checkout' | 'log'>,
  { context, dockerfile, text, read }: DoctoredBuild,
): Promise<readonly Finding[]> {
  const parsed = parseDockerfile(text);
  const [first] = read?.platforms ?? [];
  // Another frontend decides itself what the file means.
  if (parsed.kind === 'invalid' || first === undefined || !isDockersFrontend(first.frontend)) return [];
  try {
    const own = readDockerfile(parsed.dockerfile, first.scope, first.images);
    const place = { folder: services.run.folder, context, dockerfile };
    const platforms = read?.platforms.map(({ scope }) => scope.platform) ?? [];
    const rules = doctorRules.filter(({ inStep }) => inStep);
    return oneOfEach(examine(rules, await doctorFacts(services.checkout, place, own, platforms)));
  } catch (error) {
    services.log.info(`The Dockerfile doctor failed: ${errorText(error)}`);
    return [];
  }
}

/** One for each rule, at its first place: a step has room for few annotations. */
function oneOfEach(found: readonly DoctorFinding[]): readonly Finding[] {
  const rules = [...new Set(found.map(({ rule }) => rule))];
  return rules.flatMap(({ id }) => {
    const [first, ...others] = found.filter(({ rule }) => rule.id === id);
    if (first === undefined) return [];
    const { file, line, message, fix } = first;
    const lines = [...new Set(others.map((other) => other.line))];
    const more = lines.length === 0 ? '' : ` The same in ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}.`;
    return [{ rule: id, file, line, level: 'notice', message: `${message}${more}`, fix: `${fix} More: ${docsOf(id)}` }];
  });
}
