import { expect, test } from '@jest/globals';
import { buildWarnings, withOwnSource } from '../../../src/buildx/progress/build-warnings.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** As buildx writes it. */
const metadataOf = (dockerfile: string): string =>
  JSON.stringify({
    'buildx.build.ref': 'default/default/x',
    'buildx.build.warnings': [
      {
        vertex: 'sha256:1',
        level: 1,
        short: base64("FromAsCasing: 'AS' and 'from' keywords' casing do not match (line 3)"),
        detail: [base64('The case of both keywords is the same')],
        url: 'https://docs.docker.com/go/dockerfile/rule/from-as-casing/',
        sourceInfo: {
          filename: 'Dockerfile',
          data: base64(dockerfile),
          definition: { def: ['x'] },
          language: 'Dockerfile',
        },
        range: [{ start: { line: 3 }, end: { line: 3 } }],
      },
    ],
  });

test('a warning has its rule, its place and its text', () => {
  expect(buildWarnings(metadataOf('FROM x\n'))).toEqual([
    {
      title: 'The case of both keywords is the same',
      message: "FromAsCasing: 'AS' and 'from' keywords' casing do not match",
      url: 'https://docs.docker.com/go/dockerfile/rule/from-as-casing/',
      file: 'Dockerfile',
      text: 'FROM x\n',
      line: 3,
    },
  ]);
});

test.each(['', 'null', '{}', '{"buildx.build.warnings":7}', '{"buildx.build.warnings":[7,{}]}', 'no JSON'])(
  'there is nothing to tell of %s',
  (metadata) => {
    expect(buildWarnings(metadata).filter(({ message }) => message !== '')).toEqual([]);
    expect(buildWarnings(withOwnSource(metadata, { built: 'a', own: 'b' }))).toEqual(buildWarnings(metadata));
  },
);

test('of an edited copy, the source is the file of the user, with the same lines', () => {
  const edited = metadataOf('RUN --mount=x go build\n');
  const own = withOwnSource(edited, { built: 'RUN --mount=x go build\n', own: 'RUN go build\n' });
  expect(buildWarnings(own)).toMatchObject([{ text: 'RUN go build\n', line: 3, file: 'Dockerfile' }]);
  expect(own).not.toContain('definition');
  expect(JSON.parse(own)).toMatchObject({ 'buildx.build.ref': 'default/default/x' });
  // Of another file, as of one that the frontend has made.
  expect(buildWarnings(withOwnSource(edited, { built: 'x', own: 'y' }))).toEqual(buildWarnings(edited));
});
