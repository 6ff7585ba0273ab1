import { markdownCode, markdownText } from '../markdown.ts';
import type { Diagnosis, Failure, Finding, RunReport } from '../run-report.ts';
import { shownStep } from './shown-step.ts';
import { commandEnd, whyFailed } from './why-failed.ts';

/** More errors are in the table of findings. */
const mostErrors = 5;

/** Where the build failed, what its output says, and what to do; the verdict is the cause itself. Markdown, empty without a failure. */
export function failureSection(report: RunReport): string {
  const why = whyFailed(report);
  switch (why.kind) {
    case 'diagnosed':
      return paragraphs(place(why.failure, true), output(why.failure), remedy(why.diagnosis, why.failure));
    case 'refused':
      return paragraphs(...why.errors.slice(0, mostErrors).map(errorText));
    case 'reported':
      return paragraphs(place(why.failure, false), output(why.failure));
    case 'unknown':
      return '';
  }
}

/** The findings that neither the verdict nor the failure has. */
export function otherFindings(report: RunReport): readonly Finding[] {
  const why = whyFailed(report);
  const shown: readonly Finding[] = why.kind === 'refused' ? why.errors.slice(0, mostErrors) : [];
  return report.findings.filter((finding) => !shown.includes(finding));
}

/** A file with its line, as code. Markdown, empty without a file. */
export function placeText({ file, line }: Pick<Finding, 'file' | 'line'>): string {
  if (file === '') return '';
  return markdownCode(line === 0 ? file : `${file}:${line}`);
}

/** Without a diagnosis the verdict has the message. */
function place(failure: Failure, withMessage: boolean): string {
  const { step, message } = failure;
  const at = placeText(failure);
  const ended = commandEnd(failure);
  const said = ended === undefined && withMessage ? `<br>${markdownText(message)}` : '';
  if (at === '' && step === '' && said === '') return '';
  const shown = step === '' ? '' : `: ${markdownCode(shownStep(step))}`;
  return `**Failed${at === '' ? '' : ` at ${at}`}**${shown}${ended === undefined ? said : `, ${markdownText(ended)}`}`;
}

function output({ excerpt }: Failure): string {
  return excerpt.length === 0 ? '' : `<pre>${excerpt.map((text) => markdownText(text)).join('<br>')}</pre>`;
}

/** The line that shows the cause stands before it, unless the output or the message has it. */
function remedy({ evidence, remedy: text, docs }: Diagnosis, { message, excerpt }: Failure): string {
  const isShown = [...excerpt, message].some((line) => line.includes(evidence.trim()));
  const more = /^https:\/\/[\w./#-]+$/.test(docs) ? ` ([more](${docs}))` : '';
  return `${isShown ? '' : `${markdownCode(evidence, 300)}<br>`}**Remedy**: ${markdownText(text, 600)}${more}`;
}

/** The verdict has the message of the first error. */
function errorText(error: Finding, index: number): string {
  const at = placeText(error);
  const found = at === '' ? '' : `**Found at ${at}**`;
  const message = index === 0 ? '' : markdownText(error.message);
  const lines = [
    [found, message].filter((text) => text !== '').join(': '),
    error.fix === '' ? '' : `**Remedy**: ${markdownText(error.fix, 600)}`,
  ];
  return lines.filter((text) => text !== '').join('<br>');
}

function paragraphs(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n');
}
