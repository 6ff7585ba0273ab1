import { describe, expect, test } from '@jest/globals';
import type { BuildError } from '../../src/buildx/progress/failure.ts';
import { editNote, editOfFailed } from '../../src/diagnosis/edited-instruction.ts';

const mount = '--mount=type=cache,id=cached-go-docker-build-modules,target=/go/pkg/mod';
const changed = [
  { line: 4, added: [mount] },
  { line: 7, added: ['--mount=type=secret,id=goproxy,env=GOPROXY'] },
];
const failed = (differences: Partial<BuildError>): BuildError => ({
  message: 'exit code: 1',
  step: '[build 4/4] RUN make',
  output: [],
  exitCode: 1,
  file: 'Dockerfile',
  line: 4,
  ...differences,
});

describe('a build that failed at an edited instruction', () => {
  test('says which edit it has, and how to build without', () => {
    expect(editNote(failed({}), changed, 'Dockerfile')).toBe(
      `Line 4 of Dockerfile is built with an edit of this action: ${mount}. \`dockerfile-edits: off\` builds the file as it is written.`,
    );
  });

  test('says so of settings too', () => {
    expect(editNote(failed({ line: 7 }), changed, 'Dockerfile')).toContain('id=goproxy,env=GOPROXY. `dockerfile-edits');
  });

  test('is recognised by the heading where BuildKit names no line', () => {
    const step = `[build 4/4] RUN ${mount} make`;
    expect(editOfFailed(failed({ line: 0, file: '', step }), changed, 'Dockerfile')?.line).toBe(4);
  });
});

describe('nothing is said of', () => {
  test.each<[string, Partial<BuildError>]>([
    ['an instruction as it is written', { line: 5 }],
    ['the same line of another file', { file: 'bake.hcl' }],
    ['a heading without the flags', { line: 0, file: '' }],
    ['no step at all', { line: 0, file: '', step: '' }],
  ])('%s', (_, error) => expect(editNote(failed(error), changed, 'Dockerfile')).toBe(''));
});
