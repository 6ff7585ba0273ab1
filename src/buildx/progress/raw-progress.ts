import * as v from 'valibot';
import { countOrZero, decodedText, textOrEmpty } from '../../text/json-schemas.ts';
import { type LineReader, lineReader } from '../../text/line-reader.ts';

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

/** An item that is no object counts as one of which nothing is told. */
const vertexSchema = v.fallback(
  v.object({
    digest: textOrEmpty,
    name: textOrEmpty,
    started: textOrEmpty,
    completed: textOrEmpty,
    error: textOrEmpty,
  }),
  { digest: '', name: '', started: '', completed: '', error: '' },
);
const logSchema = v.fallback(v.object({ vertex: textOrEmpty, stream: countOrZero, data: textOrEmpty }), {
  vertex: '',
  stream: 0,
  data: '',
});
const statusSchema = v.object({
  vertexes: v.fallback(v.array(vertexSchema), []),
  logs: v.fallback(v.array(logSchema), []),
});

type Status = v.InferOutput<typeof statusSchema>;

/**
 * Reads BuildKit's status stream (client/graph.go): one JSON object per line, log data in base64, then plain text for
 * an error.
 */
export function rawProgress(reader: ProgressReader = {}): RawProgress {
  const open = new Map<string, Unfinished>();
  const lines: string[] = [];
  const errors: string[] = [];
  const words: string[] = [];
  const addLog = ({ vertex, stream: number, data }: Status['logs'][number]): void => {
    const stream = `${vertex} ${number === 2 ? 2 : 1}`;
    const state = open.get(stream) ?? { decoder: new TextDecoder(), reader: lineReader() };
    open.set(stream, state);
    for (const part of state.reader.feed(state.decoder.decode(Buffer.from(data, 'base64'), { stream: true }))) {
      const line = part.replace(/\r$/, '');
      lines.push(line);
      reader.onLogLine?.(line);
    }
  };
  const ran = new Map<string, { readonly name: string; readonly spans: Map<number, Span> }>();
  const addVertex = ({ digest, name, started, completed, error }: Status['vertexes'][number]): void => {
    const start = Date.parse(started);
    const end = Date.parse(completed);
    if (!Number.isNaN(start)) reader.onStep?.({ digest, name, isRunning: Number.isNaN(end) });
    if (end >= start) {
      const known = ran.get(digest) ?? { name, spans: new Map<number, Span>() };
      // The same span is told again whenever something else of the step changes.
      known.spans.set(start, { start, end });
      ran.set(digest, known);
    }
    if (error !== '' && !error.endsWith('context canceled')) errors.push(error);
  };
  return {
    feed: (line) => {
      // What does not begin like an object is text of another program; so is a line cut short by the end of the process.
      const status = line.startsWith('{') ? decodedText(statusSchema, line) : undefined;
      if (status === undefined) {
        if (line.startsWith('ERROR: ') || words.length > 0) words.push(line);
        return;
      }
      for (const vertex of status.vertexes) addVertex(vertex);
      for (const log of status.logs) addLog(log);
    },
    logLines: () => [
      ...lines,
      ...[...open.values()].map(({ reader: end }) => end.rest()).filter((rest) => rest !== ''),
    ],
    vertexes: () => [...ran.values()].map(({ name, spans }) => ({ name, spans: [...spans.values()] })),
    error: () => errors[0] ?? (words.length === 0 ? undefined : words.join('\n').replace(prologue, '').trim()),
  };
}

/** The end of a stream that has no line end yet; a character can be cut in two as well. */
interface Unfinished {
  readonly decoder: InstanceType<typeof TextDecoder>;
  readonly reader: LineReader;
}

const prologue = /^ERROR: (?:failed to build: )?(?:failed to solve: )?/;
