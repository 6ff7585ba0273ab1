import type { Diagnosis, Failure, RunReport } from './run-report.ts';

/** The report with every text of it that can come from outside, from BuildKit's headings and messages for example, changed. */
export function withTexts(report: RunReport, change: (text: string) => string): RunReport {
  return {
    ...report,
    ...(report.image === undefined ? {} : { image: change(report.image) }),
    phases: report.phases.map((phase) => ({ ...phase, reason: change(phase.reason) })),
    caches: report.caches.map((cache) => ({
      ...cache,
      reason: change(cache.reason),
      saveReason: change(cache.saveReason),
      verdictReason: change(cache.verdictReason),
    })),
    steps: report.steps.map((step) => ({ ...step, name: change(step.name) })),
    findings: report.findings.map((finding) => ({
      ...finding,
      file: change(finding.file),
      message: change(finding.message),
      fix: change(finding.fix),
    })),
    ...(report.warmth === undefined ? {} : { warmth: { ...report.warmth, reason: change(report.warmth.reason) } }),
    ...(report.repository === undefined ? {} : { repository: change(report.repository) }),
    ...(report.failure === undefined ? {} : { failure: failureWithTexts(report.failure, change) }),
  };
}

function failureWithTexts(failure: Failure, change: (text: string) => string): Failure {
  const { step, message, file, excerpt, diagnosis } = failure;
  return {
    ...failure,
    step: change(step),
    message: change(message),
    file: change(file),
    excerpt: excerpt.map(change),
    ...(diagnosis === undefined ? {} : { diagnosis: diagnosisWithTexts(diagnosis, change) }),
  };
}

function diagnosisWithTexts(diagnosis: Diagnosis, change: (text: string) => string): Diagnosis {
  const { cause, evidence, remedy } = diagnosis;
  return { ...diagnosis, cause: change(cause), evidence: change(evidence), remedy: change(remedy) };
}
