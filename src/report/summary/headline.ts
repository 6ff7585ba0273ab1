import { degradedPhases, medianOf, totalMs } from '../cache-text.ts';
import type { Hit, RunReport, Warmth } from '../run-report.ts';
import { sentence } from '../../text/sentence.ts';
import { duration } from '../../text/units.ts';
import { commandEnd, whyFailed } from './why-failed.ts';

/** The answer that a reader looks for first, and why it is so; plain text. */
interface Headline {
  readonly verdict: string;
  /** Empty where the verdict says it all. */
  readonly why: string;
}

/** How a run went, in a line: how warm it was and what that was worth, or why it failed. */
export function headline(report: RunReport): Headline {
  const took = duration(totalMs(report));
  if (report.result === 'failure') return failed(report, took);
  const { state, reason } = warmthOf(report);
  const lost = degradedPhases(report);
  const without = lost.length === 0 ? '' : `; ${lost.map(({ name }) => name).join(' and ')} failed`;
  const verdict = `${words[state]}: ${worth(report, state, took)}${without}`;
  return { verdict, why: reason === '' ? sentence(lost[0]?.reason ?? '') : reason };
}

function failed(report: RunReport, took: string): Headline {
  const why = whyFailed(report);
  switch (why.kind) {
    case 'diagnosed':
      return { verdict: `failed: ${why.diagnosis.cause}`, why: '' };
    case 'refused': {
      const { errors } = why;
      const found = errors.length === 1 ? 'this error' : `${errors.length} errors, of which this is the first`;
      return {
        verdict: `failed: ${errors[0].message}`,
        why: `The check before the build found ${found}, so the build was not started. Set \`preflight: warn\` to build anyway.`,
      };
    }
    case 'reported': {
      const ended = commandEnd(why.failure);
      const cause = ended === undefined ? why.failure.message : `a command ended with ${ended}`;
      return { verdict: cause === '' ? `failed after ${took}` : `failed: ${cause}`, why: '' };
    }
    case 'unknown':
      return { verdict: `failed after ${took}`, why: '' };
  }
}

const words: Readonly<Record<Warmth['state'], string>> = {
  warm: 'warm',
  partly: 'partly warm',
  cold: 'cold',
  off: 'without caches',
};

function worth(report: RunReport, state: Warmth['state'], took: string): string {
  const { coldMs, netMs } = report.verdict;
  if (coldMs > 0)
    return netMs >= 0
      ? `${took} instead of ${duration(totalMs(report) + netMs)}`
      : `${took}, ${duration(-netMs)} more than without caches`;
  if (state !== 'cold') return took;
  const warm = (report.history ?? []).filter(({ hit }) => hit !== 'miss').map(({ ms }) => ms);
  return warm.length === 0 ? took : `${took}; warm runs took about ${duration(medianOf(warm))} from restore to build`;
}

/** As the run has found it; in a report without that, as the snapshots were. */
function warmthOf({ warmth, caches }: RunReport): Warmth {
  if (warmth !== undefined) return warmth;
  const tried = caches.filter(({ hit }) => hit !== 'off');
  const is = (...hits: readonly Hit[]): boolean => tried.every(({ hit }) => hits.includes(hit));
  const state = tried.length === 0 ? 'off' : is('exact') ? 'warm' : is('miss') ? 'cold' : 'partly';
  const why = tried.at(-1)?.reason ?? '';
  return { state, reason: state === 'cold' && why !== '' ? sentence(`nothing was restored: ${why}`) : '' };
}
