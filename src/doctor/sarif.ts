import type { DoctorFinding, DoctorRule, RuleLevel } from './frame/doctor-rule.ts';
import type { Hunk } from './frame/patch.ts';
import { docsOf } from './rule-docs.ts';

const levels: Readonly<Record<RuleLevel, string>> = { error: 'error', warning: 'warning', notice: 'note' };

/** Findings as SARIF 2.1.0 (OASIS), with all rules and the patches as fixes. */
export function sarifReport(rules: readonly DoctorRule[], findings: readonly DoctorFinding[], version: string): string {
  const driver = {
    name: 'cached-go-docker-build doctor',
    version,
    informationUri: docsOf('').replace(/#$/, ''),
    rules: rules.map(descriptor),
  };
  const results = findings.map((finding) => resultOf(finding, rules.indexOf(finding.rule)));
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  return JSON.stringify(
    { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] },
    undefined,
    2,
  );
}

function descriptor({ id, title, why, instead, level }: DoctorRule): object {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: `${title} ${why}` },
    help: { text: `${why}\n\n${instead}` },
    helpUri: docsOf(id),
    defaultConfiguration: { level: levels[level] },
  };
}

function resultOf({ rule, level, file, line, message, fix, patch }: DoctorFinding, ruleIndex: number): object {
  return {
    ruleId: rule.id,
    ruleIndex,
    level: levels[level],
    message: { text: `${message} ${fix}` },
    locations: [{ physicalLocation: { artifactLocation: artifact(file), region: startOf(Math.max(line, 1)) } }],
    ...(patch === undefined ? {} : { fixes: [{ description: { text: fix }, artifactChanges: patch.map(change) }] }),
  };
}

/** Code scanning asks for all four; columns are not known. What concerns a whole file is shown at its first line. */
function startOf(line: number): object {
  return { startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
}

function artifact(file: string): object {
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

/** Whole lines: up to the start of the one after them. */
function change({ file, line, removed, inserted }: Hunk): object {
  const deletedRegion = { startLine: line, startColumn: 1, endLine: line + removed.length, endColumn: 1 };
  const text = inserted.map((each) => `${each}\n`).join('');
  return {
    artifactLocation: artifact(file),
    replacements: [{ deletedRegion, ...(text === '' ? {} : { insertedContent: { text } }) }],
  };
}
