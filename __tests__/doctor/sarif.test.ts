import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { doctorRules } from '../../src/doctor/doctor-rules.ts';
import { sarifReport } from '../../src/doctor/sarif.ts';
import { examined } from './given.ts';

/** The schema is of draft 4, and uses nothing that later drafts read in another way but its own name. */
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(readFileSync(path.join(import.meta.dirname, '../fixtures/sarif/sarif-2.1.0.schema.json'), 'utf8'));
const ajv = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) => URL.canParse(text, 'https://example.com/') && !/[\s\\]/.test(text),
    'date-time': true,
  },
});
const isSarif = ajv.compile(schema);

/** Findings of many rules, with and without patches, in several files. */
async function manyFindings() {
  const files = {
    'go.mod': 'module example.com/app\n\ngo 1.27\n\nrequire example.com/lib v1.0.0\n',
    'main.go': 'package main\n\nfunc main() {}\n',
    Makefile: 'app:\n\tgo build -a -o app .\n',
    '.dockerignore': 'vendor\n',
  };
  const lines = [
    'FROM golang:latest',
    'ARG TOKEN=abc',
    'COPY . .',
    'RUN go mod tidy',
    'RUN go build -o /app . && make',
    '',
  ];
  return (await examined(lines.join('\n'), { files })).findings;
}

test('the output is as the schema of SARIF 2.1.0 says', async () => {
  const findings = await manyFindings();
  expect(new Set(findings.map(({ rule }) => rule.id)).size).toBeGreaterThan(5);
  expect(new Set(findings.map(({ file }) => file)).size).toBeGreaterThan(1);
  const report = JSON.parse(sarifReport(doctorRules, findings, '1.2.3'));
  expect([isSarif(report), isSarif.errors]).toEqual([true, null]);
  expect(isSarif({ ...report, runs: [{ ...report.runs[0], tool: {} }] })).toBe(false);
});

/** https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
test('the output has what code scanning asks for', async () => {
  const findings = await manyFindings();
  const { $schema, runs } = JSON.parse(sarifReport(doctorRules, findings, '1.2.3'));
  const [{ tool, results }] = runs;
  const text = (longest: number): unknown => expect.stringMatching(new RegExp(`^[^]{1,${longest}}$`));
  expect([$schema, tool.driver.name]).toEqual([expect.stringContaining('sarif-2.1.0.json'), text(255)]);
  for (const rule of tool.driver.rules)
    expect(rule).toMatchObject({
      id: text(255),
      shortDescription: { text: text(1024) },
      fullDescription: { text: text(1024) },
      help: { text: text(100_000) },
      defaultConfiguration: { level: expect.stringMatching(/^(?:note|warning|error)$/) },
    });
  for (const { ruleId, ruleIndex, level, message, locations } of results) {
    expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect([level, message.text]).toEqual([expect.stringMatching(/^(?:note|warning|error)$/), text(100_000)]);
    const [{ physicalLocation }, ...others] = locations;
    const { artifactLocation, region } = physicalLocation;
    expect([others, artifactLocation]).toEqual([[], { uri: expect.stringMatching(/^[\w.]/), uriBaseId: '%SRCROOT%' }]);
    expect(artifactLocation.uri).not.toMatch(/^\w+:/);
    expect(region.startLine).toBeGreaterThan(0);
    expect(region).toEqual({ startLine: region.startLine, startColumn: 1, endLine: region.startLine, endColumn: 1 });
  }
});

test('SARIF 2.1.0 with all rules, places and patches', async () => {
  const { findings } = await examined('FROM golang:1.24\nCOPY . .\nRUN go mod tidy\nCMD ["go", "test"]\n', {
    only: ['go-mod-tidy-in-build'],
  });
  const { version, runs } = JSON.parse(sarifReport(doctorRules, findings, '1.2.3'));
  const [{ tool, results }] = runs;
  expect([version, runs.length, tool.driver.version]).toEqual(['2.1.0', 1, '1.2.3']);
  expect(tool.driver.rules).toHaveLength(doctorRules.length);
  for (const { id, helpUri, defaultConfiguration } of tool.driver.rules) {
    expect(helpUri).toMatch(new RegExp(`^https://.*#${id}$`));
    expect(['error', 'warning', 'note']).toContain(defaultConfiguration.level);
  }
  expect(results).toEqual([
    {
      ruleId: 'go-mod-tidy-in-build',
      ruleIndex: doctorRules.findIndex(({ id }) => id === 'go-mod-tidy-in-build'),
      level: 'warning',
      message: { text: expect.stringContaining('go mod tidy') },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'Dockerfile', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 1 },
          },
        },
      ],
      fixes: [
        {
          description: { text: expect.any(String) },
          artifactChanges: [
            {
              artifactLocation: { uri: 'Dockerfile', uriBaseId: '%SRCROOT%' },
              replacements: [
                {
                  deletedRegion: { startLine: 3, startColumn: 1, endLine: 4, endColumn: 1 },
                  insertedContent: { text: 'RUN go mod download\n' },
                },
              ],
            },
          ],
        },
      ],
    },
  ]);
});

test('a finding of a whole file is at its first line', () => {
  const [rule] = doctorRules;
  if (rule === undefined) throw new Error('there are no rules');
  const finding = {
    rule,
    file: 'a folder/Dockerfile',
    line: 0,
    level: 'notice',
    message: 'm.',
    fix: 'f.',
    patch: undefined,
  } as const;
  const [result] = JSON.parse(sarifReport([rule], [finding], '1')).runs[0].results;
  expect(result.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: 'a%20folder/Dockerfile', uriBaseId: '%SRCROOT%' },
        region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
      },
    },
  ]);
  expect([result.level, result.fixes]).toEqual(['note', undefined]);
});
