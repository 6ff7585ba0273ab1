import type { Checked } from '../../mounts/in-stage/fetch-modules.ts';
import type { Asked } from '../request/analysis.ts';
import type { Services } from '../services/services.ts';

const remedies: Readonly<Record<Checked['check'], { readonly bad: string; readonly fix: string }>> = {
  verify: {
    bad: '`go mod verify` found modules that are not what go.sum names',
    fix: 'A run with `cache: off` downloads them again. Find out what changed them.',
  },
  tidy: { bad: 'go.mod and go.sum are not tidy', fix: 'Run `go mod tidy` and commit both.' },
};

/** The checks with their results, as the phase tells them. */
export function checksTold(checked: readonly Checked[]): string {
  return checked.map(({ check, found }) => `, ${check} ${found === 'untold' ? 'could not be asked' : found}`).join('');
}

/** Warns of what checks have found, unless it is to fail the step: then that is the text. */
export function foundByChecks(
  services: Pick<Services, 'log'>,
  { config }: Pick<Asked, 'config'>,
  checked: readonly Checked[],
): string {
  const failures: string[] = [];
  for (const { check, found, message } of checked) {
    const { bad, fix } = remedies[check];
    const text = `${bad}: ${message.replace(/\.?$/, '.')} ${fix}`;
    if (found === 'bad' && config.fetch.checksFail) failures.push(text);
    else if (found === 'bad') services.log.warning(text);
    else if (found === 'untold') services.log.warning(`\`go mod ${check}\` could not be asked: ${message}`);
  }
  return failures.join('\n');
}
