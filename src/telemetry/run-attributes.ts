import type { RunFacts } from '../config/run/run-facts.ts';
import type { Attributes } from '../platform/otlp/otlp-data.ts';
import type { RunReport } from '../report/run-report.ts';
import { imageSeries } from '../text/image-series.ts';

/**
 * What is known of the pipeline and the commit, by the names of OpenTelemetry's semantic conventions. What is not known is left out.
 * https://opentelemetry.io/docs/specs/semconv/registry/attributes/cicd/ and …/vcs/
 */
export function runAttributes(facts: RunFacts, report: RunReport): Attributes {
  const { serverUrl, repository, runId } = facts;
  const page = facts.inActions && repository !== '' ? `${serverUrl}/${repository}` : '';
  return withoutEmpty({
    ...seriesAttributes(facts, report),
    'cicd.pipeline.run.id': runId,
    'cicd.pipeline.run.url.full': page === '' || runId === '' ? '' : `${page}/actions/runs/${runId}`,
    'cicd.pipeline.task.type': 'build',
    'cicd.pipeline.task.run.result': runResult(report),
    'vcs.provider.name': facts.inActions ? 'github' : '',
    'vcs.repository.url.full': page,
    'vcs.ref.head.revision': facts.sha,
    'vcs.ref.base.name': shortRef(facts.prBaseRef ?? ''),
    'vcs.change.id': facts.prNumber === undefined ? '' : String(facts.prNumber),
  });
}

/** How a run ended, by the words of the conventions. Of a cancelled one the report has no failure. */
export function runResult({ result, failure }: Pick<RunReport, 'result' | 'failure'>): string {
  return result === 'failure' && failure === undefined ? 'cancellation' : result;
}

/** What tells one time series from another: nothing that is new in each run. */
export function seriesAttributes(facts: RunFacts, report: RunReport): Attributes {
  const repository = facts.inActions ? facts.repository : (report.repository ?? '');
  // Other systems give an address.
  const [, owner = '', name = repository] = /([^/]+)\/([^/]+?)(?:\.git)?$/.exec(repository) ?? [];
  const isChange = facts.ref.startsWith('refs/pull/');
  return withoutEmpty({
    'cicd.pipeline.name': facts.workflow,
    'cicd.pipeline.task.name': facts.job,
    'vcs.owner.name': owner,
    'vcs.repository.name': name,
    // Pull requests are one series.
    'vcs.ref.head.name': isChange || !facts.inActions ? '' : shortRef(facts.ref),
    'vcs.ref.head.type': isChange || !facts.inActions || facts.refType === 'unknown' ? '' : facts.refType,
    image: imageSeries(report.image ?? ''),
  });
}

function shortRef(ref: string): string {
  return ref.replace(/^refs\/(?:heads|tags)\//, '');
}

function withoutEmpty(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== ''));
}
