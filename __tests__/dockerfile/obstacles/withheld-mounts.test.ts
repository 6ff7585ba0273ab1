import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import { describe, expect, test } from '@jest/globals';
import { editDockerfile } from '../../../src/dockerfile/edit/edit.ts';
import { mountsOfEdits } from '../../../src/dockerfile/edit/mounts-of-edits.ts';
import type { WithheldMount } from '../../../src/dockerfile/obstacles/withheld-mounts.ts';
import { IMAGES, parsed, SCOPE, keptCacheAdvice } from '../description.ts';

const lines = [
  'FROM golang:1.26 AS base',
  'RUN go mod download',
  'FROM base AS build',
  'RUN make',
  'FROM golang:1.26 AS tool',
  'RUN go install example.com/tool@v1.0.0',
  'FROM scratch',
  'COPY --from=build /app /app',
  'COPY --from=tool /tool /tool',
];

function edited(withheld: readonly WithheldMount[], text = lines.join('\n')) {
  const result = editDockerfile(readDockerfile(parsed(text), SCOPE, IMAGES), { mounts: true, settings: [], withheld });
  const stages = readDockerfile(parsed(result.text), SCOPE, IMAGES).goStages;
  const mounts = mountsOfEdits(result.changed, stages).map(({ line, cache }) => `${line} ${cache}`);
  return { result, stages, mounts };
}

const failed: WithheldMount = { line: 4, cache: 'modules', reason: 'it failed' };

describe('a mount that a RUN fails with', () => {
  test('is withheld from all that hand the cache on to each other, and from nobody else', () => {
    expect(edited([failed]).mounts).toEqual(['2 build', '4 build', '6 modules', '6 build']);
  });

  test('is withheld from a stage that the cache is copied from, and the COPY stays as it is', () => {
    const copied = [
      'FROM golang:1.26 AS modules',
      'RUN go mod download',
      'FROM golang:1.26 AS build',
      'COPY --from=modules /go/pkg /go/pkg',
      'RUN make && go build -o /app',
      'FROM scratch',
      'COPY --from=build /app /app',
    ].join('\n');
    expect(edited([], copied).result.text).toContain('/go/pk[g]');
    const { mounts, result } = edited([{ ...failed, line: 5 }], copied);
    expect(mounts).toEqual(['2 build', '5 build']);
    expect(result.text).toContain('COPY --from=modules /go/pkg /go/pkg');
  });

  test('is told as undone, with what to write', () => {
    const { result, stages } = edited([failed]);
    expect(keptCacheAdvice(stages, result)).toEqual([
      expect.objectContaining({ rule: 'edit-undone', line: 4, message: 'Stage build: it failed.' }),
    ]);
    expect(keptCacheAdvice(stages, result)[0]?.fix).toContain('`dockerfile-edits: off`');
  });

  test('is told also where nothing needs that cache', () => {
    const { result, stages } = edited([failed]);
    expect(keptCacheAdvice(stages, result, ['build'])).toHaveLength(1);
  });

  test('is withheld inside a mount of the author too', () => {
    const text = lines.join('\n').replace('RUN make', 'RUN --mount=type=cache,target=/go make');
    expect(edited([], text).mounts).toContain('4 modules');
    expect(edited([failed], text).mounts).not.toContain('4 modules');
  });

  test('of another line or cache changes nothing', () => {
    expect(edited([{ ...failed, line: 5 }]).mounts).toHaveLength(6);
    expect(edited([{ ...failed, cache: 'build' }]).mounts).toContain('4 modules');
  });
});
