import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { runFactsFrom } from '../../src/config/run/run-facts.ts';
import { runAttributes, runResult, seriesAttributes } from '../../src/telemetry/run-attributes.ts';
import { failedReport, warmReport } from '../report/samples.ts';

const report = { ...warmReport, repository: 'owner/repo', image: 'ghcr.io/me/api:1.2.3, services/api/Dockerfile' };
const environment = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'owner/repo',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_SHA: 'abc',
  GITHUB_RUN_ID: '7',
  GITHUB_JOB: 'image',
  GITHUB_WORKFLOW: 'ci',
  GITHUB_TOKEN: 'a secret',
};
const push = runFactsFrom(environment, undefined);
const pull = runFactsFrom({ ...environment, GITHUB_REF: 'refs/pull/12/merge', GITHUB_BASE_REF: 'main' }, undefined);

test('a run is named as the semantic conventions name pipelines and repositories', () => {
  expect(runAttributes(push, report)).toEqual({
    'cicd.pipeline.name': 'ci',
    'cicd.pipeline.run.id': '7',
    'cicd.pipeline.run.url.full': 'https://github.com/owner/repo/actions/runs/7',
    'cicd.pipeline.task.name': 'image',
    'cicd.pipeline.task.type': 'build',
    'cicd.pipeline.task.run.result': 'success',
    'vcs.provider.name': 'github',
    'vcs.owner.name': 'owner',
    'vcs.repository.name': 'repo',
    'vcs.repository.url.full': 'https://github.com/owner/repo',
    'vcs.ref.head.name': 'main',
    'vcs.ref.head.type': 'branch',
    'vcs.ref.head.revision': 'abc',
    image: 'ghcr.io/me/api, services/api/Dockerfile',
  });
});

test.each([
  ['success', warmReport],
  ['failure', failedReport],
  // Nothing has failed.
  ['cancellation', { ...warmReport, result: 'failure' as const }],
])('a run ends with %s', (result, ended) => expect(runResult(ended)).toBe(result));

test('a pull request has a base and a number, and is in a series with all others', () => {
  expect(runAttributes(pull, report)).toMatchObject({ 'vcs.ref.base.name': 'main', 'vcs.change.id': '12' });
  expect(seriesAttributes(pull, report)).not.toHaveProperty('vcs.ref.head.name');
});

test('outside Actions there is what the report knows', () => {
  const facts = runFactsFrom({}, undefined);
  expect(seriesAttributes(facts, { ...report, repository: 'https://gitlab.example/a/b' })).toEqual({
    'vcs.owner.name': 'a',
    'vcs.repository.name': 'b',
    image: 'ghcr.io/me/api, services/api/Dockerfile',
  });
});

test('docs/reports.md names each attribute', () => {
  const page = readFileSync(path.join(import.meta.dirname, '../../docs/reports.md'), 'utf8');
  const names = [push, pull].flatMap((facts) => Object.keys(runAttributes(facts, report)));
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
