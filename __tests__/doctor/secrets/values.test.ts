import { describe, expect, test } from '@jest/globals';
import { examined } from '../given.ts';

const file = (line: string): string => ['FROM golang:1.24', line, 'RUN go build .'].join('\n');
const toldOf = async (id: string, line: string): Promise<readonly string[]> =>
  (await examined(file(line), { only: [id] })).told;

// Put together here: the tests hold no text that looks like a token.
const github = ['ghp', 'a1B2'.repeat(9)].join('_');

describe('secret-literal', () => {
  const id = 'secret-literal';

  test.each([
    ['a token of GitHub', `RUN curl -H "Authorization: ${github}" example.com`],
    ['an access key of AWS', `ENV KEY_ID=${['AKIA', 'IOSFODNN7EXAMPLE'].join('')}`],
    ['a private key', `RUN echo "${['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' ')}"`],
  ])('%s, whose value no message has', async (_name, line) => {
    const { told, findings } = await examined(file(line), { only: [id] });
    expect(told).toEqual([`2 ${id}`]);
    expect(JSON.stringify(findings)).not.toContain(github);
  });

  test.each(['RUN echo ghp_short', 'ENV NAME=AKIAUNUSED', 'RUN echo BEGIN PUBLIC KEY'])('near: %s', async (line) => {
    expect(await toldOf(id, line)).toEqual([]);
  });
});

describe('secret-in-env', () => {
  const id = 'secret-in-env';

  test.each(['ENV API_TOKEN=abc', 'ENV DB_PASSWORD="pw" A=b', 'ENV API_KEY $KEY', 'ENV AWS_SECRET_ACCESS_KEY=$KEY'])(
    '%s',
    async (line) => {
      expect(await toldOf(id, line)).toEqual([`2 ${id}`]);
    },
  );

  test.each([
    'ENV TOKEN_FILE=/run/secrets/token',
    'ENV API_TOKEN=',
    'ENV REQUIRE_PASSWORD=false',
    'ENV TOKENIZER=bpe',
    'ENV PASSWORD_MIN_LENGTH=8',
    'ENV PUBLIC_KEY=abc',
  ])('near: %s', async (line) => {
    expect(await toldOf(id, line)).toEqual([]);
  });
});

describe('secret-in-arg', () => {
  const id = 'secret-in-arg';

  test.each(['ARG GITHUB_TOKEN', 'ARG VERSION=1 NPM_TOKEN', 'ARG DB_PASSWORD=x'])('%s', async (line) => {
    expect(await toldOf(id, line)).toEqual([`2 ${id}`]);
  });

  test('one that several stages declare is told once', async () => {
    const text = ['ARG GITHUB_TOKEN', 'FROM golang:1.24', 'ARG GITHUB_TOKEN', 'RUN go build .'].join('\n');
    expect((await examined(text, { only: [id] })).told).toEqual([`1 ${id}`]);
  });

  test.each(['ARG TOKEN_URL', 'ARG SECRET_ID_FILE', 'ARG KEYBOARD', 'RUN --mount=type=secret,id=token,env=TOKEN true'])(
    'near: %s',
    async (line) => {
      expect(await toldOf(id, line)).toEqual([]);
    },
  );
});

describe('secret-in-ldflags', () => {
  const id = 'secret-in-ldflags';

  test.each([
    'RUN go build -ldflags "-X main.apiKey=$KEY" .',
    "RUN go build -ldflags='-s -X example.com/a/b.Token=x' .",
  ])('%s', async (line) => {
    expect(await toldOf(id, line)).toEqual([`2 ${id}`]);
  });

  test.each([
    'RUN go build -ldflags "-X main.version=$V" .',
    'RUN go build -ldflags "-X main.tokenURL=https://x" .',
    'RUN echo apiKey=x',
  ])('near: %s', async (line) => {
    expect(await toldOf(id, line)).toEqual([]);
  });
});
