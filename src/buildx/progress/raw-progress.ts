/** Collects what `docker buildx build --progress=rawjson` tells of a helper build. */
export interface RawProgress {
  /** Takes one line without its line end; a line that is no JSON is kept as part of the error text. */
  feed(line: string): void;
  /** What the RUNs printed, each whole line once; standard output and standard error in the order of their arrival. */
  logLines(): readonly string[];
  /**
   * Why the build failed: the first failed step's error, else BuildKit's last words; `undefined` when nothing failed.
   */
  error(): string | undefined;
  /** Every step that ran to its end, with when it did. */
  vertexes(): readonly Vertex[];
}

/** Learns of what happens as it happens. */
export interface ProgressReader {
  /** A step has begun or ended; it may do so several times. */
  readonly onStep?: (step: { readonly digest: string; readonly name: string; readonly isRunning: boolean }) => void;
  /** A RUN has printed a whole line. */
  readonly onLogLine?: (line: string) => void;
}

/** A step of BuildKit's. It may run several times, as when an image is fetched only once somebody needs it. */
export interface Vertex {
  /** Its heading, as in `[build 4/6] RUN go build ./...`. */
  readonly name: string;
  readonly spans: readonly Span[];
}

/** From when to when, in milliseconds since the epoch by the builder's clock. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads BuildKit's status stream (client/graph.go): one JSON object per line, log data in base64, then plain text for
 * an error.
 */
export function rawProgress(reader: ProgressReader = {}): RawProgress {
  const open = new Map<string, Unfinished>();
  const lines: string[] = [];
  const errors: string[] = [];
  const words: string[] = [];
  const addLog = (log: unknown): void => {
    const stream = `${textOf(log, 'vertex')} ${fieldOf(log, 'stream') === 2 ? 2 : 1}`;
    const state = open.get(stream) ?? { decoder: new TextDecoder(), rest: '' };
    const text = state.rest + state.decoder.decode(Buffer.from(textOf(log, 'data'), 'base64'), { stream: true });
    const parts = text.split('\n');
    open.set(stream, { decoder: state.decoder, rest: parts.pop() ?? '' });
    for (const part of parts) {
      const line = part.replace(/\r$/, '');
      lines.push(line);
      reader.onLogLine?.(line);
    }
  };
  const ran = new Map<string, { readonly name: string; readonly spans: Map<number, Span> }>();
  const addVertex = (vertex: unknown): void => {
    const start = Date.parse(textOf(vertex, 'started'));
    const end = Date.parse(textOf(vertex, 'completed'));
    const digest = textOf(vertex, 'digest');
    if (!Number.isNaN(start)) reader.onStep?.({ digest, name: textOf(vertex, 'name'), isRunning: Number.isNaN(end) });
    if (end >= start) {
      const known = ran.get(digest) ?? { name: textOf(vertex, 'name'), spans: new Map<number, Span>() };
      // The same span is told again whenever something else of the step changes.
      known.spans.set(start, { start, end });
      ran.set(digest, known);
    }
    const error = textOf(vertex, 'error');
    if (error !== '' && !error.endsWith('context canceled')) errors.push(error);
  };
  return {
    feed: (line) => {
      const status = parsed(line);
      if (status === undefined) {
        if (line.startsWith('ERROR: ') || words.length > 0) words.push(line);
        return;
      }
      for (const vertex of listOf(status, 'vertexes')) addVertex(vertex);
      for (const log of listOf(status, 'logs')) addLog(log);
    },
    logLines: () => [...lines, ...[...open.values()].map(({ rest }) => rest).filter((rest) => rest !== '')],
    vertexes: () => [...ran.values()].map(({ name, spans }) => ({ name, spans: [...spans.values()] })),
    error: () => errors[0] ?? (words.length === 0 ? undefined : words.join('\n').replace(prologue, '').trim()),
  };
}

/** The end of a stream that has no line end yet; a character can be cut in two as well. */
interface Unfinished {
  readonly decoder: InstanceType<typeof TextDecoder>;
  readonly rest: string;
}

const prologue = /^ERROR: (?:failed to build: )?(?:failed to solve: )?/;

function parsed(line: string): unknown {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    // A line cut short by the end of the process, or text of another program: no status.
    return undefined;
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function textOf(value: unknown, name: string): string {
  const field = fieldOf(value, name);
  return typeof field === 'string' ? field : '';
}

function listOf(value: unknown, name: string): readonly unknown[] {
  const field = fieldOf(value, name);
  return Array.isArray(field) ? field : [];
}
