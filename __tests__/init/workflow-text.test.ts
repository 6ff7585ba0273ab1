import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { inputSpecs } from '../../src/config/inputs/inputs.ts';
import { workflowText } from '../../src/init/workflow-text.ts';

const plain = { context: '', name: '', platforms: [], goprivate: [] };
const inputsOf = (text: string): Readonly<Record<string, unknown>> => parse(text).jobs.image.steps.at(-1).with;

test('builds each pull request, and publishes what comes to the default branch', () => {
  const text = workflowText(plain);
  expect(parse(text)).toMatchObject({
    name: 'Image',
    on: { push: { branches: ['main', 'master'] }, pull_request: null },
    permissions: {},
    jobs: { image: { 'timeout-minutes': 30, permissions: { contents: 'read', packages: 'write' } } },
  });
  expect(parse(text).jobs.image.steps[0].with).toEqual({ 'persist-credentials': false });
  expect(inputsOf(text)).toEqual({
    tags: 'ghcr.io/${{ github.repository }}:latest',
    push: "${{ github.event_name == 'push' }}",
  });
});

test('a module in a folder, for two platforms, with private modules', () => {
  const goprivate = ['github.com/acme/*', 'git.example.com', 'github.com/other'];
  const text = workflowText({
    context: 'services/api',
    name: 'api',
    platforms: ['linux/amd64', 'linux/arm64'],
    goprivate,
  });
  const inputs = inputsOf(text);
  expect(inputs).toEqual({
    context: 'services/api',
    platforms: 'linux/amd64,linux/arm64',
    driver: 'docker-container',
    tags: 'ghcr.io/${{ github.repository }}/api:latest',
    push: "${{ github.event_name == 'push' }}",
    goprivate: goprivate.join(','),
    netrc: [
      'machine github.com login x-access-token password ${{ secrets.MODULES_TOKEN }}',
      'machine git.example.com login ci password ${{ secrets.MODULES_TOKEN }}',
      '',
    ].join('\n'),
  });
  expect(Object.keys(inputs).filter((name) => !inputSpecs.has(name))).toEqual([]);
});

test.each(['1.10', 'true', 'on', '.hidden', '0x1', 'services/1.10'])('the folder %s stays a text', (context) => {
  expect(inputsOf(workflowText({ ...plain, context }))['context']).toBe(context);
});
