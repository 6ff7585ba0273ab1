import { describe, expect, test } from '@jest/globals';
import { examined } from '../given.ts';

const toldOf = async (id: string, line: string): Promise<readonly string[]> =>
  (await examined(['FROM golang:1.24', line, 'RUN go build .'].join('\n'), { only: [id] })).told;

describe('credentials-copied', () => {
  const id = 'credentials-copied';

  test.each([
    'COPY .netrc /root/.netrc',
    'ADD ssh/id_rsa /root/.ssh/',
    'COPY netrc /root/.netrc',
    'RUN echo "machine x login y" > ~/.netrc',
  ])('%s', async (line) => {
    expect(await toldOf(id, line)).toEqual([`2 ${id}`]);
  });

  test.each([
    'RUN --mount=type=secret,id=netrc,target=/root/.netrc go mod download',
    'RUN --mount=type=secret,id=t echo "machine x password $(cat /run/secrets/t)" > ~/.netrc',
    'RUN echo machine > ~/.netrc && go mod download && rm ~/.netrc',
    'COPY id_rsa.pub /x',
    'COPY netrc.go ./',
  ])('near: %s', async (line) => {
    expect(await toldOf(id, line)).toEqual([]);
  });
});

describe('credentials-in-url', () => {
  const id = 'credentials-in-url';

  test.each([
    'RUN git config --global url."https://me:pw1@git.example.com/".insteadOf "https://git.example.com/"',
    'RUN git config --global url."https://${GITHUB_TOKEN}@github.com/".insteadOf "https://github.com/"',
    'RUN git config --global url."https://x-access-token:$TOKEN@github.com/".insteadOf "https://github.com/"',
    'ENV GOPROXY=https://me:pw1@proxy.example.com',
  ])('%s', async (line) => {
    expect(await toldOf(id, line)).toEqual([`2 ${id}`]);
  });

  test.each([
    'RUN git config --global url."ssh://git@github.com/".insteadOf "https://github.com/"',
    'RUN --mount=type=secret,id=t,env=TOKEN git -c url."https://x:${TOKEN}@github.com/".insteadOf=https://github.com/ clone x',
    'RUN curl https://example.com:8080/@scope/pkg',
    'ENV GOPROXY=https://proxy.example.com,direct',
    'RUN curl https://$HOST@example.com',
  ])('near: %s', async (line) => {
    expect(await toldOf(id, line)).toEqual([]);
  });
});
