import { placeDockerfile } from '../../../src/dockerfile/stages/placed-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import { goFolders } from '../../../src/dockerfile/commands/go-folders.ts';
import { parsed, SCOPE } from '../description.ts';

const file = (...lines: readonly string[]) => parsed(['FROM golang:1.26 AS build', ...lines, ''].join('\n'));

describe('goFolders', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['the context', ['WORKDIR /src', 'COPY . .', 'RUN go build'], ['']],
    ['WORKDIR below it', ['COPY . /src', 'WORKDIR /src/services/api', 'RUN go build'], ['services/api']],
    [
      'WORKDIR by steps',
      ['WORKDIR /src', 'ADD . ./', 'WORKDIR services', 'WORKDIR "api"', 'RUN make'],
      ['services/api'],
    ],
    ['cd', ['WORKDIR /src', 'COPY . .', 'RUN cd services/api && go build && go vet'], ['services/api']],
    ['cd elsewhere first', ['WORKDIR /src', 'COPY . .', 'RUN cd /tmp && ls && cd /src/api && go build'], ['api']],
    ['a tool from elsewhere', ['WORKDIR /src', 'COPY . .', 'RUN cd /tmp && go install x@v1'], []],
    ['other commands before', ['WORKDIR /src', 'COPY . .', 'RUN apk add git && cd api && go build'], ['api']],
    ['go -C', ['WORKDIR /src', 'COPY . .', 'RUN go -C api build'], ['api']],
    ['go build -C', ['WORKDIR /src', 'COPY . .', 'RUN go build -C api -o /a .'], ['api']],
    ['several', ['WORKDIR /src', 'COPY . .', 'RUN cd api && go build', 'RUN cd worker && go build'], ['api', 'worker']],
    ['a bind mount', ['WORKDIR /src', 'RUN --mount=target=. cd api && go build'], ['api']],
    ['a bind mount elsewhere', ['RUN --mount=type=bind,source=.,target=/s cd /s/api && go build'], ['api']],
    ['a mount of something else', ['RUN --mount=type=cache,target=/s --mount=from=x,target=/t cd /s && go build'], []],
    ['a variable', ['WORKDIR /src', 'COPY . .', 'RUN cd $X && go build'], []],
    ['not before the context is there', ['WORKDIR /src', 'RUN go env', 'COPY . .'], []],
    ['not of parts of it', ['WORKDIR /src', 'COPY api api', 'RUN cd api && go build'], []],
    ['not of another stage', ['COPY --from=x / /src', 'WORKDIR /src', 'RUN go build'], []],
    ['not where nothing calls go', ['WORKDIR /src', 'COPY . .', 'RUN cd api && ls'], []],
  ])('%s', (_, lines, folders) => expect(goFolders(placeDockerfile(file(...lines), SCOPE))).toEqual(folders));

  test('a stage goes on where its base ended', () => {
    const lines = ['WORKDIR /src', 'COPY . .', 'FROM build AS api', 'WORKDIR api', 'RUN go build'];
    expect(goFolders(placeDockerfile(file(...lines), SCOPE))).toEqual(['api']);
    expect(goFolders(placeDockerfile(file(...lines), { ...SCOPE, target: 'build' }))).toEqual([]);
  });
});
