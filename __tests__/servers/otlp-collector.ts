import { createServer } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** A span as it was received. Ids are hex digits, times milliseconds since the epoch. */
export interface ReceivedSpan {
  readonly service: string;
  readonly traceId: string;
  readonly spanId: string;
  /** Empty for a root. */
  readonly parentSpanId: string;
  readonly name: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly isError: boolean;
}

export interface ReceivedPoint {
  readonly metric: string;
  readonly unit: string;
  readonly value: number;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface OtlpCollector {
  readonly url: string;
  readonly requests: { readonly path: string; readonly type: string; readonly authorization: string }[];
  readonly spans: ReceivedSpan[];
  readonly points: ReceivedPoint[];
  close(): Promise<void>;
}

/** A collector on this machine that takes OTLP by HTTP, as protobuf and as JSON. `hang` never answers, a number is the status of each answer. */
export async function startCollector(behaviour: 'hang' | number = 200): Promise<OtlpCollector> {
  const collector: Omit<OtlpCollector, 'url' | 'close'> = { requests: [], spans: [], points: [] };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const whole = Buffer.concat(parts);
      const body = request.headers['content-encoding'] === 'gzip' ? gunzipSync(whole) : whole;
      const type = request.headers['content-type'] ?? '';
      const path = request.url ?? '';
      collector.requests.push({ path, type, authorization: request.headers.authorization ?? '' });
      if (behaviour === 'hang') return;
      const message = type.includes('json') ? jsonMessage(body) : protobufMessage(body, path);
      collector.spans.push(...spansIn(message));
      collector.points.push(...pointsIn(message));
      response.writeHead(behaviour, { 'content-type': type }).end(type.includes('json') ? '{}' : '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the collector has no port');
  return {
    ...collector,
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What both encodings become: the names of the JSON encoding, ids as hex digits. */
type Message = { readonly [name: string]: unknown };

const list = (value: unknown): readonly Message[] => (Array.isArray(value) ? (value as readonly Message[]) : []);
const inner = (value: unknown): Message => (typeof value === 'object' && value !== null ? (value as Message) : {});
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function jsonMessage(body: Buffer): Message {
  return JSON.parse(body.toString()) as Message;
}

function attributesOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    list(value).map(({ key, value: given }) => {
      const [one] = Object.entries(inner(given));
      const isNumber = one?.[0] === 'intValue' || one?.[0] === 'doubleValue';
      const isFlag = one?.[0] === 'boolValue';
      return [text(key), isNumber ? Number(one?.[1]) : isFlag ? Boolean(one?.[1]) : one?.[1]];
    }),
  );
}

function spansIn(message: Message): readonly ReceivedSpan[] {
  return list(message['resourceSpans']).flatMap((resource) => {
    const service = String(attributesOf(inner(resource['resource'])['attributes'])['service.name']);
    return list(resource['scopeSpans']).flatMap((scope) =>
      list(scope['spans']).map((span) => ({
        service,
        traceId: text(span['traceId']),
        spanId: text(span['spanId']),
        parentSpanId: text(span['parentSpanId']),
        name: text(span['name']),
        startMs: Number(BigInt(String(span['startTimeUnixNano'])) / 1_000_000n),
        endMs: Number(BigInt(String(span['endTimeUnixNano'])) / 1_000_000n),
        attributes: attributesOf(span['attributes']),
        isError: Number(inner(span['status'])['code'] ?? 0) === 2,
      })),
    );
  });
}

function pointsIn(message: Message): readonly ReceivedPoint[] {
  return list(message['resourceMetrics']).flatMap((resource) =>
    list(resource['scopeMetrics']).flatMap((scope) =>
      list(scope['metrics']).flatMap((metric) =>
        list(inner(metric['gauge'])['dataPoints']).map((point) => ({
          metric: text(metric['name']),
          unit: text(metric['unit']),
          value: Number(point['asDouble'] ?? point['asInt'] ?? 0),
          attributes: attributesOf(point['attributes']),
        })),
      ),
    ),
  );
}

/** One field of a message, by its number. */
type Field = readonly [
  name: string,
  kind: 'text' | 'hex' | 'fixed' | 'double' | 'number' | 'signed' | Shape,
  isList?: true,
];
interface Shape {
  readonly [field: number]: Field;
}

/** Of https://github.com/open-telemetry/opentelemetry-proto what is looked at. */
const anyValue: Shape = {
  1: ['stringValue', 'text'],
  2: ['boolValue', 'number'],
  3: ['intValue', 'signed'],
  4: ['doubleValue', 'double'],
};
const keyValue: Shape = { 1: ['key', 'text'], 2: ['value', anyValue] };
const resourceShape: Shape = { 1: ['attributes', keyValue, true] };
const spanShape: Shape = {
  1: ['traceId', 'hex'],
  2: ['spanId', 'hex'],
  4: ['parentSpanId', 'hex'],
  5: ['name', 'text'],
  7: ['startTimeUnixNano', 'fixed'],
  8: ['endTimeUnixNano', 'fixed'],
  9: ['attributes', keyValue, true],
  15: ['status', { 2: ['message', 'text'], 3: ['code', 'number'] }],
};
const tracesShape: Shape = {
  1: [
    'resourceSpans',
    { 1: ['resource', resourceShape], 2: ['scopeSpans', { 2: ['spans', spanShape, true] }, true] },
    true,
  ],
};
const pointShape: Shape = { 4: ['asDouble', 'double'], 6: ['asInt', 'fixed'], 7: ['attributes', keyValue, true] };
const metricShape: Shape = {
  1: ['name', 'text'],
  3: ['unit', 'text'],
  5: ['gauge', { 1: ['dataPoints', pointShape, true] }],
};
const metricsShape: Shape = {
  1: [
    'resourceMetrics',
    { 1: ['resource', resourceShape], 2: ['scopeMetrics', { 2: ['metrics', metricShape, true] }, true] },
    true,
  ],
};

function protobufMessage(body: Buffer, path: string): Message {
  return decoded(body, path.endsWith('/metrics') ? metricsShape : tracesShape);
}

/** https://protobuf.dev/programming-guides/encoding/ */
function decoded(bytes: Buffer, shape: Shape): Message {
  const message: Record<string, unknown> = {};
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[at++] ?? 0;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length) {
    const tag = Number(varint());
    const [name, kind, isList] = shape[tag >> 3] ?? [undefined, 'text'];
    let value: unknown;
    switch (tag & 7) {
      case 0: {
        const number = varint();
        value = Number(kind === 'signed' ? BigInt.asIntN(64, number) : number);
        break;
      }
      case 1:
        value = kind === 'double' ? bytes.readDoubleLE(at) : bytes.readBigUInt64LE(at);
        at += 8;
        break;
      case 2: {
        const length = Number(varint());
        const part = bytes.subarray(at, at + length);
        at += length;
        if (typeof kind === 'object') value = decoded(part, kind);
        else value = kind === 'hex' ? part.toString('hex') : part.toString();
        break;
      }
      case 5:
        value = bytes.readUInt32LE(at);
        at += 4;
        break;
      default:
        throw new Error(`wire type ${tag & 7} is not of this format`);
    }
    if (name === undefined) continue;
    const before = message[name];
    message[name] = isList === true ? [...(Array.isArray(before) ? before : []), value] : value;
  }
  return message;
}
