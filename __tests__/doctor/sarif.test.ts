import { expect, test } from '@jest/globals';
import { doctorRules } from '../../src/doctor/doctor-rules.ts';
import { sarifReport } from '../../src/doctor/sarif.ts';
import { examined } from './given.ts';

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
            region: { startLine: 3 },
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

test('a finding of a whole file has no region', () => {
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
    { physicalLocation: { artifactLocation: { uri: 'a%20folder/Dockerfile', uriBaseId: '%SRCROOT%' } } },
  ]);
  expect([result.level, result.fixes]).toEqual(['note', undefined]);
});
