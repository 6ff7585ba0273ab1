import { beforeAll, describe, expect, test } from '@jest/globals';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PipelineRun, Rig } from '../rig.ts';
import { changeGreeting } from '../rig.ts';
import { debianGoImage } from '../../harness/debian-image.ts';

const dockerfile = `FROM golang:1.26-bookworm AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY . .
RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build \\
    go build -v -trimpath -o /out/service . && /out/service > /out/said

FROM scratch
COPY --from=build /out/ /
`;

const native = `package native

// #include <string.h>
// static int length(const char *text) { return (int)strlen(text); }
import "C"

// Length is that of C's "four".
func Length() string { return string(rune('0' + C.length(C.CString("four")))) }
`;

/** The helper scripts under GNU's tools and dash, and C code in the build cache. */
export function debianScenarios(open: () => Rig): void {
  describe('a Debian image, with cgo', () => {
    let cold: PipelineRun;
    let warm: PipelineRun;
    let word: string;
    beforeAll(async () => {
      await debianGoImage();
      const [workspace, store] = [await open().project(), await open().folder()];
      await workspace.write('Dockerfile', dockerfile);
      await mkdir(path.join(workspace.folder, 'native'));
      await workspace.write('native/native.go', native);
      await workspace.edit(
        'main.go',
        '"example.com/service/limits"',
        '"example.com/service/limits"\n\t"example.com/service/native"',
      );
      await workspace.edit('main.go', 'say(text, version)', 'say(text, version, native.Length())');
      cold = await open().run({ workspace, store });
      word = await changeGreeting(workspace);
      warm = await open().run({ workspace, store });
    });

    test('is warm the next time', async () => {
      expect([cold.code, cold.modules.hit, cold.build.hit, cold.warnings]).toEqual([0, 'miss', 'miss', []]);
      expect(cold.compiled).toContain('example.com/service/native');
      expect([warm.code, warm.modules.hit, warm.build.hit, warm.requests, warm.warnings]).toEqual([
        0,
        'exact',
        'exact',
        [],
        [],
      ]);
      expect(warm.compiled).toEqual(['example.com/service', 'example.com/service/greet']);
      expect(warm.build.saved?.bytes).toBeLessThan((cold.build.saved?.bytes ?? 0) / 4);
      expect(await readFile(path.join(warm.image, 'said'), 'utf8')).toBe(`${word} world dev 4\n`.repeat(2));
    });
  });
}
