import { expect, test } from '@jest/globals';
import { examined } from '../given.ts';

const id = 'add-without-checksum';
const toldOf = async (line: string): Promise<readonly string[]> =>
  (await examined(['FROM debian:12', line, 'RUN go build .'].join('\n'), { only: [id] })).told;

test('an archive of Go from a server', async () => {
  expect(await toldOf('ADD https://example.com/go1.24.1.linux-amd64.tar.gz /tmp/')).toEqual([`2 ${id}`]);
});

test.each([
  ['its checksum', `ADD --checksum=sha256:${'a'.repeat(64)} https://example.com/go.tar.gz /tmp/`],
  ['a Git repository', 'ADD https://example.com/me/app.git#v1.0.0 /src'],
  ['a file of the context', 'ADD go.tar.gz /usr/local'],
  ['a COPY', 'COPY https /x'],
])('near: %s', async (_name, line) => {
  expect(await toldOf(line)).toEqual([]);
});
