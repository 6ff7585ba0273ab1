import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { inputSpecs } from '../../src/config/inputs/inputs.ts';

const text = ['builders-in-kubernetes.md', 'scale.md']
  .map((page) => readFileSync(path.join(import.meta.dirname, '../../docs', page), 'utf8'))
  .join('\n');
const documents = [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].flatMap(([, yaml = '']) => parseAllDocuments(yaml));
const values = documents.map((document) => document.toJS() as Readonly<Record<string, unknown>>);

test('the manifests and workflows of builders at scale are YAML without errors', () => {
  expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
  expect(values.map(({ kind, name }) => kind ?? name)).toEqual([
    'ConfigMap',
    'Service',
    'StatefulSet',
    'Images',
    'Warm builders',
    'Deployment',
    'Service',
    'Warm caches',
  ]);
});

test('each workload has the labels that its selectors ask for', () => {
  const of = (wanted: string, name: string) =>
    values.find(({ kind, metadata }) => kind === wanted && (metadata as { name: string }).name === name) as unknown as {
      spec: { selector: Record<string, unknown>; template: { metadata: { labels: unknown } } };
    };
  for (const [workload, name] of [
    ['StatefulSet', 'buildkit'],
    ['Deployment', 'mirror'],
  ] as const) {
    const { selector, template } = of(workload, name).spec;
    expect(selector['matchLabels']).toEqual(template.metadata.labels);
    expect(of('Service', name).spec.selector).toEqual(template.metadata.labels);
  }
});

test('the workflows name inputs that there are', () => {
  const known = [...inputSpecs.keys()];
  const steps = values.flatMap(
    ({ jobs }) => (jobs as { image: { steps: { uses: string; with?: object }[] } } | undefined)?.image.steps ?? [],
  );
  const own = steps.filter(({ uses }) => uses.startsWith('cached-go-docker-build/'));
  const given = own.flatMap((step) => Object.keys(step.with ?? {}));
  expect(given).toContain('cache-store');
  expect(given.filter((name) => !known.includes(name))).toEqual([]);
});
