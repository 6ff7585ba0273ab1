import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHash } from 'node:crypto';

/** One artifact as the service has it in the end. */
export interface KeptArtifact {
  readonly name: string;
  readonly content: Buffer;
  readonly request: Readonly<Record<string, unknown>>;
}

type Call = 'CreateArtifact' | 'put' | 'FinalizeArtifact';

/** GitHub's artifact service, as far as the upload of one file goes, on this machine. */
export interface ArtifactService {
  /** What the runner gives to a step. */
  readonly environment: Readonly<Record<string, string>>;
  /** The calls that were answered, with the status of each, oldest first. */
  readonly calls: readonly (readonly [Call, number])[];
  readonly kept: readonly KeptArtifact[];
  /** Answers a call so, for so many requests. `undefined`: never. */
  fail(call: Call, answer: { readonly status: number; readonly body: string } | undefined, times?: number): void;
  close(): Promise<void>;
}

const run = 'ce7f54c7-61c7-4aae-887f-30da475f5f1a';
const job = 'ca395085-040a-526b-2ce8-bdc85f692774';
const signature = 'of-the-signed-url';

/** A runtime token with these claims. */
export function runtimeToken(claims: Readonly<Record<string, unknown>>): string {
  return `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.sig`;
}

/** Starts the service on 127.0.0.1. */
export async function startArtifactService(): Promise<ArtifactService> {
  const calls: (readonly [Call, number])[] = [];
  const kept: KeptArtifact[] = [];
  const begun = new Map<string, KeptArtifact>();
  const faults = new Map<Call, { answer: { status: number; body: string } | undefined; times: number }>();
  const token = runtimeToken({ scp: `Actions.ExampleScope Actions.Results:${run}:${job}`, ac: '[]' });

  const answered = (call: Call, request: IncomingMessage, content: Buffer): readonly [number, string] => {
    if (call === 'put') return stored(request, content);
    const body: Record<string, unknown> = JSON.parse(content.toString());
    const isOurs = body['workflow_run_backend_id'] === run && body['workflow_job_run_backend_id'] === job;
    if (request.headers.authorization !== `Bearer ${token}` || !isOurs) return [401, '{"msg":"unauthorized"}'];
    const name = String(body['name']);
    if (call === 'CreateArtifact') {
      begun.set(name, { name, content: Buffer.alloc(0), request: body });
      const url = `http://${request.headers.host}/blob/${encodeURIComponent(name)}?sig=${signature}`;
      return [200, JSON.stringify({ ok: true, signed_upload_url: url })];
    }
    const artifact = begun.get(name);
    const hash = `sha256:${createHash('sha256')
      .update(artifact?.content ?? '')
      .digest('hex')}`;
    if (artifact === undefined || body['hash'] !== hash || body['size'] !== String(artifact.content.length))
      return [200, '{"ok":false}'];
    kept.push(artifact);
    return [200, JSON.stringify({ ok: true, artifact_id: String(4000 + kept.length) })];
  };

  const stored = ({ method, headers, url = '' }: IncomingMessage, content: Buffer): readonly [number, string] => {
    const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
    const name = decodeURIComponent(pathname.slice('/blob/'.length));
    const artifact = begun.get(name);
    const isPut = method === 'PUT' && headers['x-ms-blob-type'] === 'BlockBlob';
    if (!isPut || artifact === undefined || searchParams.get('sig') !== signature) return [403, ''];
    // The signed URL is all that the storage gets.
    if (headers.authorization !== undefined) return [400, ''];
    begun.set(name, { ...artifact, content });
    return [201, ''];
  };

  const server = createServer((request, response) => void respond(request, response));
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(Buffer.from(part));
    const method = /ArtifactService\/(CreateArtifact|FinalizeArtifact)$/.exec(request.url ?? '')?.[1];
    const call: Call = method === 'CreateArtifact' || method === 'FinalizeArtifact' ? method : 'put';
    const fault = faults.get(call);
    if (fault !== undefined && fault.times > 0) {
      fault.times -= 1;
      if (fault.answer === undefined) return;
      calls.push([call, fault.answer.status]);
      response.writeHead(fault.answer.status).end(fault.answer.body);
      return;
    }
    const [status, text] = answered(call, request, Buffer.concat(parts));
    calls.push([call, status]);
    response.writeHead(status).end(text);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    environment: { ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/`, ACTIONS_RUNTIME_TOKEN: token },
    calls,
    kept,
    fail: (call, answer, times = Number.POSITIVE_INFINITY) => void faults.set(call, { answer, times }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
