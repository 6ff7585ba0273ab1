import { describe, expect, test } from '@jest/globals';
import { readDockerfile } from '../../src/dockerfile/go/go-dockerfile.ts';
import { parseDockerfile } from '../../src/dockerfile/syntax/parse.ts';
import { likelyContext } from '../../src/plan/likely-context.ts';
import { imageReads } from '../../src/plan/reads/image-reads.ts';

/** The context of `services/a/Dockerfile`, from the root; `leading` are folders whose go.mod names others above them. */
function contextOf(build: string, there: readonly string[], leading: readonly string[] = []): string | undefined {
  const parsed = parseDockerfile(
    `FROM golang AS build\nWORKDIR /src\n${build}\nFROM scratch\nCOPY --from=build /out /out\n`,
  );
  if (parsed.kind === 'invalid') throw new Error(parsed.message);
  const platform = 'linux/amd64';
  const scope = { buildArgs: {}, target: '', platform, buildPlatform: platform, buildContexts: [] };
  const resolved = readDockerfile(parsed.dockerfile, scope, () => undefined);
  const all = new Set([
    '/project',
    ...there.flatMap((file) =>
      file.split('/').map((_, index, parts) => `/project/${parts.slice(0, index + 1).join('/')}`),
    ),
  ]);
  const found = likelyContext('/project/services/a/Dockerfile', resolved, imageReads(resolved).go, {
    root: '/project',
    isThere: (at) => all.has(at),
    leadsOut: (folder) => leading.includes(folder),
  });
  return found?.replace(/^\/project\/?/, '');
}

describe('the context of a Dockerfile', () => {
  test.each<[string, string, readonly string[], string | undefined]>([
    ['a module of its own', 'COPY . .\nRUN go build -o /out .', ['services/a/go.mod', 'go.mod'], 'services/a'],
    ['a module at the root', 'COPY . .\nRUN go build -o /out ./services/a', ['services/a/main.go', 'go.mod'], ''],
    [
      'a package that only the root has',
      'COPY . .\nRUN go build -o /out ./cmd/b',
      ['services/a/go.mod', 'go.mod', 'cmd/b/main.go'],
      '',
    ],
    [
      'what it copies',
      'COPY go.mod ./\nCOPY libs libs\nCOPY services/a services/a\nRUN go build -o /out ./services/a',
      ['go.mod', 'libs/l.go', 'services/a/go.mod'],
      '',
    ],
    ['a folder that go runs in', 'COPY . .\nWORKDIR services/a\nRUN go build -o /out .', ['services/a/go.mod'], ''],
    ['nothing that fits', 'COPY gen gen\nRUN go build -o /out .', ['go.mod', 'services/a/main.go'], undefined],
    ['no module', 'COPY . .\nRUN go build -o /out .', ['services/a/main.go'], undefined],
  ])('%s', (_name, build, there, expected) => expect(contextOf(build, there)).toBe(expected));

  test('has the folders that its go.mod names', () => {
    const files = ['services/a/go.mod', 'go.mod'];
    expect(contextOf('COPY . .\nRUN go build -o /out .', files, ['/project/services/a'])).toBe('');
  });
});
