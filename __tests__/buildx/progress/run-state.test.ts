import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { progressParser } from '../../../src/buildx/progress/plain-progress.ts';
import type { Step } from '../../../src/buildx/progress/plain-progress.ts';
import { runMsFrom, runStateFrom } from '../../../src/buildx/progress/run-state.ts';

type StepOutcome = Step['outcome'];
const stepsOf = (name: string): readonly Step[] => {
  const parser = progressParser();
  const text = readFileSync(join(import.meta.dirname, '../../fixtures/progress', name), 'utf8');
  for (const line of text.split('\n')) parser.feed(line);
  return parser.allSteps();
};

const step = (name: string, outcome: StepOutcome = 'done'): Step => ({ id: 1, name, ms: 0, outcome, message: '' });

describe('real builds', () => {
  const other = 'RUN for i in 1 2 3; do echo other $i; sleep 0.4; done; touch /o';
  const continued = 'RUN --mount=type=cache,target=/go/pkg/mod,id=m \\\n    echo downloading && \\\n    echo two >&2';
  const escaped =
    'RUN --mount=type=cache,target=/c echo "hello $WHO $VERSION \\$x \\n ${UNSET:-dflt} $UNSET" && \\\n    # a comment\n\n    echo \'single $WHO\'';
  test.each([
    ['executed', 'multi-stage.txt', 'other', other, 'executed'],
    ['taken from the layer cache', 'partly-cached.txt', 'other', other, 'cached'],
    ['over several lines', 'partly-cached.txt', 'build', continued, 'executed'],
    ['another flag than in the build', 'partly-cached.txt', 'build', continued.replace('id=m', 'id=n'), 'executed'],
    ['a here-document', 'partly-cached.txt', 'build', 'RUN <<EOF\nset -e\necho heredoc\nEOF', 'executed'],
    ['a here-document for a program', 'failed-stage.txt', 'build', 'RUN <<-EOF cat\n\ta\n\tEOF', 'cached'],
    ['variables, escapes and a comment', 'failed-stage.txt', 'build', escaped, 'cached'],
    ['the exec form', 'failed-stage.txt', 'build', 'RUN ["/bin/echo", "exec form"]', 'cached'],
    ['in the other stage', 'multi-stage.txt', 'build', other, 'absent'],
    [
      'a nameless stage by its number',
      'failed-stage.txt',
      '1',
      'RUN sh -c \'echo "two warnings"; exit 137\'',
      'failed',
    ],
    ['after the failed one', 'failed-run.txt', 'build', 'RUN echo never', 'absent'],
    ['on two platforms', 'multi-platform.txt', 'build', 'RUN echo "arch $TARGETARCH" > /out', 'executed'],
  ])('%s', (_name, file, stage, text, expected) => {
    expect(runStateFrom(stepsOf(file), { stage, text })).toBe(expected);
  });
});

describe('headings', () => {
  test.each<readonly [string, string, string, string, boolean]>([
    ['a Dockerfile of one stage', '[ 4/12] RUN go build ./...', 'build', 'RUN go build ./...', true],
    ['stage names are lower-cased', '[build 4/6] RUN x', 'Build', 'run x', true],
    ['a trigger of the base image', '[build 2/6] ONBUILD RUN x', 'build', 'RUN x', true],
    ['a longer command', '[build 4/6] RUN go build ./... -v', 'build', 'RUN go build ./...', false],
    ['a dot is a dot', '[build 4/6] RUN go build ./.x.', 'build', 'RUN go build ./...', false],
    ['a COPY with RUN in its name', '[build 4/6] COPY RUN x', 'build', 'RUN x', false],
    ['a command substitution', '[build 4/6] RUN echo `date`', 'build', 'RUN echo `date`', true],
    [
      'flags of an edit',
      '[build 4/6] RUN --mount=type=secret,id=a,env=GOPROXY --network=none x',
      'build',
      'RUN x',
      true,
    ],
    ['a quoted flag', '[build 4/6] RUN --mount=type=cache,target="/a b" x', 'build', 'RUN x', true],
    [
      'a here-string is no here-document',
      '[build 4/6] RUN cat <<<word && x',
      'build',
      'RUN cat <<<word && \\\n x',
      true,
    ],
  ])('%s', (_name, heading, stage, text, matches) => {
    expect(runStateFrom([step(heading)], { stage, text })).toBe(matches ? 'executed' : 'absent');
  });

  test.each<readonly [string, readonly StepOutcome[], string]>([
    ['executed on one platform only', ['done', 'cached'], 'mixed'],
    ['cached on all', ['cached', 'cached'], 'cached'],
    ['never finished', ['open'], 'failed'],
    ['cancelled on one', ['done', 'cancelled'], 'failed'],
  ])('%s', (_name, outcomes, expected) => {
    const steps = outcomes.map((outcome, index) => step(`[linux/arm/v${index} build 1/2] RUN x`, outcome));
    expect(runStateFrom(steps, { stage: 'build', text: 'RUN x' })).toBe(expected);
  });
});

describe('how long a RUN took', () => {
  const ran = (name: string, ms: number, outcome: StepOutcome = 'done'): Step => ({ ...step(name, outcome), ms });
  test.each<readonly [string, readonly Step[], number | undefined]>([
    ['executed', [ran('[build 1/2] RUN x', 700), ran('[build 2/2] RUN y', 900)], 700],
    ['on two platforms', [ran('[linux/a build 1/1] RUN x', 700), ran('[linux/b build 1/1] RUN x', 800)], 800],
    ['from the layer cache', [ran('[build 1/2] RUN x', 0, 'cached')], undefined],
    [
      'from the layer cache on one platform',
      [ran('[linux/a build 1/1] RUN x', 700), ran('[linux/b build 1/1] RUN x', 0, 'cached')],
      undefined,
    ],
    ['failed', [ran('[build 1/2] RUN x', 700, 'failed')], undefined],
    ['never seen', [], undefined],
  ])('%s', (_name, steps, ms) => {
    expect(runMsFrom(steps, { stage: 'build', text: 'RUN x' })).toBe(ms);
  });
});
