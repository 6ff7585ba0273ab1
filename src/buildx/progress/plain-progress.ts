/**
 * What one line of `docker buildx build --progress=plain` tells. `id` is the number behind `#`, `name` the step's
 * heading,
 * as in `[build 4/6] RUN go build ./...`.
 */
export type ProgressEvent = { readonly id: number; readonly name: string } & (
  | { readonly kind: 'started' | 'cached' | 'cancelled' }
  /** Output of the step's own process. `atMs` counts from the start of the step. */
  | { readonly kind: 'log'; readonly text: string; readonly atMs: number }
  /** Progress of BuildKit's own work: transfers, layers, exports. */
  | { readonly kind: 'status' | 'warning'; readonly text: string }
  | { readonly kind: 'done'; readonly ms: number }
  | { readonly kind: 'failed'; readonly message: string }
);

/** How a step ended; `open` while it has not. */
type StepOutcome = 'open' | 'done' | 'cached' | 'failed' | 'cancelled';

/** A step with everything that the output told of it. */
export interface Step {
  readonly id: number;
  readonly name: string;
  /** Up to BuildKit's own report; for a failed step, up to the last line of its output. */
  readonly ms: number;
  readonly outcome: StepOutcome;
  readonly message: string;
  /** When it began, in milliseconds on the clock of `feed`; absent where that was not told. */
  readonly startMs?: number;
}

/** A step as the report shows it. */
export interface BuildStep {
  readonly name: string;
  readonly ms: number;
  readonly cached: boolean;
  readonly startMs?: number;
}

interface ProgressParser {
  /**
   * Takes one line without its line end, and when it came. A line that is no progress (warnings, the error at the end) gives no event.
   */
  feed(line: string, atMs?: number): readonly ProgressEvent[];
  /** The user's own steps and the export, by their number; BuildKit's internal ones are left out. */
  steps(): readonly BuildStep[];
  /** Every step that was seen, also the internal ones. */
  allSteps(): readonly Step[];
}

/**
 * Reads `docker buildx build --progress=plain` line by line.
 *
 * The form is that of BuildKit's util/progress/progressui/printer.go: the first line of a number is its heading, which
 * is
 * repeated after another step was shown. Output of a RUN always has its time in front, so no RUN can imitate DONE or
 * CACHED.
 */
export function progressParser(): ProgressParser {
  const steps = new Map<number, Step>();
  const feed = (line: string, atMs?: number): readonly ProgressEvent[] => {
    const numbered = /^#(\d+) (.*)$/s.exec(line.replace(/\r$/, ''));
    const id = Number(numbered?.[1] ?? 0);
    const text = numbered?.[2] ?? '';
    if (id === 0) return [];
    const step = steps.get(id);
    if (step === undefined) {
      const begun = atMs === undefined ? {} : { startMs: atMs };
      steps.set(id, { id, name: text, ms: 0, outcome: 'open', message: '', ...begun });
      return [{ kind: 'started', id, name: text }];
    }
    const event = eventFrom(step, text);
    if (event === undefined) return [];
    steps.set(id, begunBefore(stepAfter(step, event), atMs));
    return [event];
  };
  const allSteps = (): readonly Step[] => [...steps.values()].toSorted((a, b) => a.id - b.id);
  return { feed, allSteps, steps: () => allSteps().filter(isOwnStep).map(buildStep) };
}

function eventFrom({ id, name }: Step, text: string): ProgressEvent | undefined {
  if (text === name || text === '...') return undefined;
  if (text === 'CACHED') return { kind: 'cached', id, name };
  if (text === 'CANCELED') return { kind: 'cancelled', id, name };
  if (text.startsWith('ERROR: ')) return { kind: 'failed', id, name, message: text.slice('ERROR: '.length) };
  if (text.startsWith('WARN: ')) return { kind: 'warning', id, name, text: text.slice('WARN: '.length) };
  const done = /^DONE(?: (\d+\.\d)s)?$/.exec(text);
  if (done !== null) return { kind: 'done', id, name, ms: milliseconds(done[1]) };
  const log = logLine.exec(text);
  if (log !== null) return { kind: 'log', id, name, atMs: milliseconds(log[1]), text: log[2] ?? '' };
  return { kind: 'status', id, name, text };
}

/** Seconds with one to three decimals, then the output. */
const logLine = /^(\d+\.\d{1,3})(?: (.*))?$/s;

function milliseconds(seconds: string | undefined): number {
  return Math.round(Number(seconds ?? 0) * 1000);
}

function stepAfter(step: Step, event: ProgressEvent): Step {
  switch (event.kind) {
    case 'cached':
      return { ...step, outcome: 'cached', ms: 0 };
    case 'done':
      return { ...step, outcome: 'done', ms: event.ms };
    case 'failed':
      return { ...step, outcome: 'failed', message: event.message };
    case 'cancelled':
      return { ...step, outcome: 'cancelled' };
    case 'log':
      return step.outcome === 'open' ? { ...step, ms: event.atMs } : step;
    case 'started':
    case 'status':
    case 'warning':
      return step;
  }
}

/** buildx shows one step at a time, so the heading may come late: whoever has run for so long has begun so long ago. */
function begunBefore(step: Step, atMs: number | undefined): Step {
  if (step.startMs === undefined || atMs === undefined || step.outcome === 'cached') return step;
  return { ...step, startMs: Math.max(0, Math.min(step.startMs, atMs - step.ms)) };
}

function isOwnStep(step: Step): boolean {
  return stepHeading.test(step.name) || step.name.startsWith('exporting to ');
}

/** `[build  4/12] …`, `[4/6] …`, `[linux/amd64->arm64 build 4/6] …`; BuildKit pads the number. */
const stepHeading = /^\[(?:[^\]]* )? *\d+\/\d+\] /;

function buildStep({ name, ms, outcome, startMs }: Step): BuildStep {
  const begun = startMs === undefined ? {} : { startMs: Math.round(startMs) };
  return { name, ms, cached: outcome === 'cached', ...begun };
}
