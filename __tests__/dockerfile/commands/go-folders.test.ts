import { placeDockerfile } from '../../../src/dockerfile/stages/placed-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import { goFolders } from '../../../src/dockerfile/commands/go-folders.ts';
import {
  asksBesideVendor,
  ignoresVendor,
  turnsWorkspaceOff,
} from '../../../src/dockerfile/commands/module-settings.ts';
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

describe('vendored modules', () => {
  test.each<[string, boolean]>([
    ['RUN go mod download', true],
    ['RUN go  mod tidy && go build', true],
    ['RUN go build -mod=mod ./...', true],
    ['RUN go build -mod readonly', true],
    ['ENV GOFLAGS=-mod=mod', true],
    ['ENV GOFLAGS="-trimpath --mod=mod"', true],
    ['RUN go build -mod=vendor', false],
    ['RUN go build -modfile=mod', false],
    ['RUN go build', false],
    ['LABEL x="go mod download"', false],
  ])('%s asks beside them: %s', (line, expected) =>
    expect(asksBesideVendor(placeDockerfile(file(line), SCOPE))).toBe(expected),
  );

  test('a stage that is not built does not', () => {
    const lines = ['RUN go build', 'FROM golang:1.26 AS other', 'RUN go mod download'];
    expect(asksBesideVendor(placeDockerfile(file(...lines), { ...SCOPE, target: 'build' }))).toBe(false);
  });

  test.each([
    ['', false],
    ['-mod=mod', true],
    ['-trimpath -mod=readonly', true],
    ['-mod=vendor', false],
  ])('GOFLAGS %s: %s', (flags, expected) => expect(ignoresVendor(flags)).toBe(expected));
});

test.each([
  ['ENV GOWORK=off', true],
  ['ENV GOWORK off', true],
  ['RUN GOWORK="off" go build', true],
  ['RUN go env -w GOWORK=off', true],
  ['ENV GOWORK=/src/go.work', false],
  ['RUN go build', false],
])('%s turns workspaces off: %s', (line, expected) =>
  expect(turnsWorkspaceOff(placeDockerfile(file(line), SCOPE))).toBe(expected),
);
