import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { referenceFiles } from '../../../scripts/docs/reference.ts';
import { inputSpecs } from '../../../src/config/inputs/inputs.ts';
import { outputs } from '../../../src/config/inputs/outputs.ts';

const root = path.join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** What docker/build-push-action v7 takes. */
const dockerInputs = [
  'add-hosts allow annotations attests build-args build-contexts builder cache-from cache-to call cgroup-parent context file github-token labels load',
  'network no-cache no-cache-filters outputs platforms provenance pull push sbom secret-envs secret-files secrets shm-size ssh tags target ulimit',
].flatMap((line) => line.split(' '));

describe('the reference', () => {
  test.each([...referenceFiles()])('%s is what scripts/docs.mjs writes', (file, text) => expect(read(file)).toBe(text));

  test('every input of docker/build-push-action is there', () => {
    const names = [...inputSpecs].filter(([, spec]) => spec.origin === 'docker').map(([name]) => name);
    expect(names.toSorted()).toEqual(dockerInputs);
    expect(names).toHaveLength(33);
  });

  test('action.yml and action-types.yml are YAML with the inputs and outputs of the tables', () => {
    const names = { inputs: [...inputSpecs.keys()], outputs: Object.keys(outputs) };
    for (const file of ['action.yml', 'action-types.yml']) {
      const { inputs: inputsThere, outputs: outputsThere } = parse(read(file));
      expect({ inputs: Object.keys(inputsThere), outputs: Object.keys(outputsThere) }).toEqual(names);
    }
  });

  test('the runner gets text for every default', () => {
    const { inputs, runs } = parse(read('action.yml'));
    expect(inputs.push.default).toBe('false');
    expect(inputs['github-token'].default).toBe('${{ github.token }}');
    expect(inputs.tags).not.toHaveProperty('default');
    expect(runs).toEqual({ using: 'node24', main: 'dist/main.js', post: 'dist/post.js', 'post-if': 'always()' });
  });

  test('defaults are among the allowed values', () => {
    const wrong = [...inputSpecs].filter(([, { type, default: value }]) => {
      const allowed = type.kind === 'choice' ? type.choices : type.kind === 'boolean' ? ['false'] : [value];
      return !allowed.includes(value);
    });
    expect(wrong).toEqual([]);
  });
});
