import { describe, expect, test } from '@jest/globals';
import { parseDockerfile } from '../../../src/dockerfile/syntax/parse.ts';
import { parsed } from '../description.ts';

describe('a Dockerfile that BuildKit refuses', () => {
  test.each([
    { name: 'an empty file', text: '', line: 1, message: /no FROM/ },
    { name: 'arguments only', text: 'ARG A=1\n', line: 1, message: /no FROM/ },
    { name: 'an instruction before FROM', text: '\nRUN go build\nFROM a', line: 2, message: /before the first FROM/ },
    { name: 'an unknown instruction', text: 'FROM a\nRNU go build', line: 2, message: /RNU.*Did you mean `RUN`/ },
    { name: 'FROM without an image', text: 'FROM', line: 1, message: /FROM takes/ },
    { name: 'FROM with too much', text: 'FROM a AS b c', line: 1, message: /FROM takes/ },
    { name: 'a stage name that is none', text: 'FROM a AS 1st', line: 1, message: /1st/ },
    { name: 'an unknown flag of FROM', text: 'FROM --from=b a', line: 1, message: /--from/ },
    { name: 'a here-document without end', text: 'FROM a\nRUN <<EOF\ngo build\n', line: 2, message: /EOF/ },
    { name: 'a JSON list of numbers', text: 'FROM a\nRUN ["go", 1]', line: 2, message: /strings/ },
    { name: 'two escape directives', text: '# escape=`\n# escape=\\\nFROM a', line: 2, message: /one escape/ },
    { name: 'an escape that is none', text: '# escape=x\nFROM a', line: 1, message: /escape/ },
    { name: 'an endless line', text: `FROM a\nRUN ${'x'.repeat(70_000)}`, line: 2, message: /longer/ },
  ])('$name: line $line', ({ text, line, message }) => {
    const result = parseDockerfile(text);
    expect(result).toMatchObject({ kind: 'invalid', line });
    expect(result.kind === 'invalid' && result.message).toMatch(message);
  });
});

describe('the frontend that a file asks for', () => {
  test.each([
    { text: '# syntax=docker/dockerfile:1\nFROM a', syntax: 'docker/dockerfile:1' },
    { text: '#syntax = docker/dockerfile:1.7 a comment\nFROM a', syntax: 'docker/dockerfile:1.7' },
    { text: '\ufeff# Syntax=x/y\r\nFROM a', syntax: 'x/y' },
    { text: '# escape=`\n# syntax=x/y\nFROM a', syntax: 'x/y' },
    { text: '# a comment\n# syntax=x/y\nFROM a', syntax: '' },
    { text: '\n# syntax=x/y\nFROM a', syntax: '' },
    { text: 'FROM a\n# syntax=x/y', syntax: '' },
  ])('$text: $syntax', ({ text, syntax }) => {
    expect(parsed(text).syntax).toBe(syntax);
  });
});

test('an instruction knows its place in the file', () => {
  const text = 'FROM a as Build\n \tRUN --mount=type=cache,target=/x \\\n # why\n\n  go build\nCOPY <<F /f\nx\nF\n';
  const [stage] = parsed(text).stages;
  expect(stage).toMatchObject({ name: 'build', base: 'a', line: 1 });
  const [run, copy] = stage?.instructions ?? [];
  expect(run).toMatchObject({
    keyword: 'RUN',
    line: 2,
    endLine: 5,
    args: 'go build',
    flags: [{ name: 'mount', value: 'type=cache,target=/x' }],
  });
  expect(text.slice(0, run?.keywordEnd)).toBe('FROM a as Build\n \tRUN');
  expect(copy).toMatchObject({ line: 6, endLine: 8, heredocs: [{ name: 'F', content: 'x\n' }] });
});
