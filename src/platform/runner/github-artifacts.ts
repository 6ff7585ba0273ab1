import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { pipeline } from 'node:stream/promises';
import * as v from 'valibot';
import type { HttpClient } from '@actions/http-client';
import type { Artifact, Artifacts, UploadedArtifact } from '../artifacts.ts';
import { errorText } from '../error-text.ts';
import { isEnterpriseServer } from '../enterprise-server.ts';
import { decodedText } from '../../text/json-schemas.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The artifact service of GitHub Actions, in the three requests of @actions/artifact for one file that is not packed. The
 * package itself would make the bundle larger by half. Nothing is loaded before the first upload.
 */
export function githubArtifacts(env: Environment): Artifacts {
  const service = serviceFrom(env);
  if ('obstacle' in service) {
    const { obstacle } = service;
    return { obstacle, upload: async () => ({ kind: 'failed', reason: obstacle }) };
  }
  return { obstacle: undefined, upload: (artifact) => uploadWithin(service, artifact) };
}

interface Service {
  readonly origin: string;
  readonly token: string;
  /** The run and the job, as the service names them. */
  readonly backend: { readonly workflow_run_backend_id: string; readonly workflow_job_run_backend_id: string };
}

function serviceFrom(env: Environment): Service | { readonly obstacle: string } {
  const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
  const address = env['ACTIONS_RESULTS_URL'] ?? '';
  if (token === '' || !URL.canParse(address)) return { obstacle: 'this run has no artifact service' };
  if (isEnterpriseServer(env['GITHUB_SERVER_URL'] || 'https://github.com'))
    return { obstacle: 'only servers of GitHub itself have such an artifact service' };
  const [run, job] = backendIds(token);
  if (run === undefined || job === undefined)
    return { obstacle: 'the token of this run does not name the run to the artifact service' };
  return {
    origin: new URL(address).origin,
    token,
    backend: { workflow_run_backend_id: run, workflow_job_run_backend_id: job },
  };
}

const claimsSchema = v.object({ scp: v.string() });

/** From the claim `scp`, such as `Actions.Example Actions.Results:RUN:JOB`. */
function backendIds(token: string): readonly string[] {
  const [, payload = ''] = token.split('.');
  const claims = decodedText(claimsSchema, Buffer.from(payload, 'base64url').toString('utf8'));
  const scope = claims?.scp.split(' ').find((each) => each.startsWith('Actions.Results:'));
  const [, ...ids] = scope?.split(':') ?? [];
  return ids.length === 2 ? ids : [];
}

async function uploadWithin(service: Service, artifact: Artifact): Promise<UploadedArtifact> {
  const { HttpClient } = await import('@actions/http-client');
  const options = { allowRetries: false, allowRedirects: false, socketTimeout: artifact.timeoutMs };
  const client = new HttpClient('cached-go-docker-build', [], options);
  const time = AbortSignal.timeout(artifact.timeoutMs);
  const signal = AbortSignal.any([artifact.signal, time]);
  const stopped = new Promise<never>((_resolve, reject) =>
    signal.addEventListener('abort', () => {
      client.dispose();
      const isOver = !artifact.signal.aborted;
      reject(new Error(isOver ? `it took longer than ${artifact.timeoutMs / 1000} s` : 'the run was cancelled'));
    }),
  );
  try {
    return await Promise.race([upload({ client, signal, ...service }, artifact), stopped]);
  } catch (error) {
    return { kind: 'failed', reason: errorText(error).split('\n')[0] ?? '' };
  } finally {
    client.dispose();
  }
}

interface Connection extends Service {
  readonly client: HttpClient;
  readonly signal: AbortSignal;
}

const createdSchema = v.object({ ok: v.literal(true), signed_upload_url: v.pipe(v.string(), v.url()) });
const finalizedSchema = v.object({ ok: v.literal(true), artifact_id: v.pipe(v.string(), v.regex(/^\d+$/)) });

async function upload(connection: Connection, { name, file, retentionDays }: Artifact): Promise<UploadedArtifact> {
  const { backend } = connection;
  const bytes = (await stat(file)).size;
  const created = await called(connection, 'CreateArtifact', createdSchema, {
    ...backend,
    name,
    ...(retentionDays === undefined ? {} : { expires_at: inDays(retentionDays) }),
    version: 7,
    mime_type: contentType,
  });
  await put(connection, created.signed_upload_url, file, bytes);
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  const { artifact_id: id } = await called(connection, 'FinalizeArtifact', finalizedSchema, {
    ...backend,
    name,
    size: String(bytes),
    hash: `sha256:${hash.digest('hex')}`,
  });
  return { kind: 'uploaded', id, bytes };
}

const contentType = 'application/octet-stream';
const dayMs = 24 * 60 * 60 * 1000;

function inDays(days: number): string {
  return new Date(Date.now() + days * dayMs).toISOString();
}

async function called<const Schema extends v.GenericSchema>(
  connection: Connection,
  method: string,
  schema: Schema,
  body: Readonly<Record<string, string | number>>,
): Promise<v.InferOutput<Schema>> {
  const { client, origin, token } = connection;
  const url = `${origin}/twirp/github.actions.results.api.v1.ArtifactService/${method}`;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const text = await attempted(connection, method, async () => {
    const answer = await client.post(url, JSON.stringify(body), headers);
    return { status: answer.message.statusCode ?? 0, text: await answer.readBody() };
  });
  const answer = decodedText(schema, text);
  if (answer === undefined) throw new Error(`the artifact service gave an answer to ${method} that cannot be used`);
  return answer;
}

async function put(connection: Connection, url: string, file: string, bytes: number): Promise<void> {
  const headers = {
    'content-type': contentType,
    'content-length': String(bytes),
    'x-ms-blob-type': 'BlockBlob',
    'x-ms-blob-content-type': contentType,
  };
  await attempted(connection, 'the upload', async () => {
    const answer = await connection.client.sendStream('PUT', url, createReadStream(file), headers);
    return { status: answer.message.statusCode ?? 0, text: await answer.readBody() };
  });
}

const mostAttempts = 3;
const firstDelayMs = 1000;

/** Once more after errors of the network and of the server, as a moment later it may answer. */
async function attempted(
  { signal }: Connection,
  what: string,
  body: () => Promise<{ readonly status: number; readonly text: string }>,
): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    signal.throwIfAborted();
    const end = await body().catch((error: unknown) => ({ status: 0, text: errorText(error) }));
    if (end.status >= 200 && end.status < 300) return end.text;
    const isPassing = end.status === 0 || end.status === 429 || end.status >= 500;
    if (!isPassing || attempt === mostAttempts) throw new Error(`${what}: ${saidIn(end)}`);
    await sleep(firstDelayMs * attempt, undefined, { signal });
  }
}

const refusalSchema = v.object({ msg: v.string() });

function saidIn({ status, text }: { readonly status: number; readonly text: string }): string {
  if (status === 0) return text;
  const said = decodedText(refusalSchema, text)?.msg ?? '';
  return `the artifact service answered with status ${status}${said === '' ? '' : ` (${said})`}`;
}
