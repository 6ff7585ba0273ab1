import * as v from 'valibot';
import { countOrZero, decodedText, textOrEmpty } from '../../text/json-schemas.ts';
import { type LineReader, lineReader } from '../../text/line-reader.ts';

const vertexSchema = v.object({
  digest: textOrEmpty,
  name: textOrEmpty,
  started: textOrEmpty,
  completed: textOrEmpty,
  error: textOrEmpty,
  cached: v.fallback(v.boolean(), false),
});
const logSchema = v.object({ vertex: textOrEmpty, stream: countOrZero, data: textOrEmpty, timestamp: textOrEmpty });
const statusSchema = v.object({
  vertexes: v.fallback(v.array(vertexSchema), []),
  logs: v.fallback(v.array(logSchema), []),
});

type RawVertex = v.InferOutput<typeof vertexSchema>;
type RawLog = v.InferOutput<typeof logSchema>;

interface RawStep {
  readonly id: number;
  readonly startMs: number;
  /** Milliseconds of each time that it has run, by its start. */
  readonly spans: Map<string, number>;
}

/**
 * Turns the lines of `--progress=rawjson` into those of `--progress=plain`, as far as `progressParser` reads them: a step's heading, its
 * output and its end. A line that is no JSON (the error at the end) stays as it is.
 */
export function plainFromRaw(): (line: string) => readonly string[] {
  const steps = new Map<string, RawStep>();
  const readers = new Map<string, LineReader>();
  const ofVertex = (vertex: RawVertex): readonly string[] => {
    const startMs = Date.parse(vertex.started);
    if (Number.isNaN(startMs)) return [];
    const known = steps.get(vertex.digest);
    const step = known ?? { id: steps.size + 1, startMs, spans: new Map<string, number>() };
    steps.set(vertex.digest, step);
    const heading = known === undefined ? [`#${step.id} ${vertex.name}`] : [];
    const endMs = Date.parse(vertex.completed);
    if (Number.isNaN(endMs) || step.spans.has(vertex.started)) return heading;
    step.spans.set(vertex.started, endMs - startMs);
    return [...heading, `#${step.id} ${endOf(vertex, step)}`];
  };
  const ofLog = ({ vertex, stream, data, timestamp }: RawLog): readonly string[] => {
    const step = steps.get(vertex);
    if (step === undefined) return [];
    const source = `${vertex} ${stream}`;
    const reader = readers.get(source) ?? lineReader();
    readers.set(source, reader);
    const parts = reader.feed(Buffer.from(data, 'base64').toString());
    const seconds = Math.max(0, Date.parse(timestamp) - step.startMs) / 1000;
    const time = Number.isNaN(seconds) ? '0.000' : seconds.toFixed(3);
    return parts.map((text) => `#${step.id} ${time} ${text.replace(/\r$/, '')}`);
  };
  return (line) => {
    const status = line.startsWith('{') ? decodedText(statusSchema, line) : undefined;
    if (status === undefined) return [line];
    return [...status.vertexes.flatMap(ofVertex), ...status.logs.flatMap(ofLog)];
  };
}

function endOf({ error, cached }: RawVertex, { spans }: RawStep): string {
  if (error !== '') return error.endsWith('context canceled') ? 'CANCELED' : `ERROR: ${error}`;
  if (cached) return 'CACHED';
  const ms = [...spans.values()].reduce((sum, each) => sum + each, 0);
  return `DONE ${(ms / 1000).toFixed(1)}s`;
}
