import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A registry (https://distribution.github.io/distribution/spec/api/) that fails as the first part of a repository's name says. */
export function registryAnswer(request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? '/';
  const host = request.headers.host ?? '';
  const [, status] = /^\/token\/(\d+)/.exec(url) ?? [];
  if (status !== undefined) return problem(response, Number(status), 'DENIED', 'no token');
  if (url.startsWith('/token')) return json(response, 200, { token: 'of-nobody' });
  const [, kind = ''] = /^\/v2\/(\w+)\//.exec(url) ?? [];
  switch (kind) {
    case 'limited':
      return problem(
        response,
        429,
        'TOOMANYREQUESTS',
        'You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
      );
    case 'private': {
      const repository = /^\/v2\/(.*?)\/(?:manifests|blobs)\//.exec(url)?.[1] ?? '';
      const challenge = `Bearer realm="http://${host}/token",service="registry",scope="repository:${repository}:pull",error="insufficient_scope"`;
      response.setHeader('www-authenticate', challenge);
      return problem(response, 401, 'UNAUTHORIZED', 'authentication required');
    }
    case 'busy':
    case 'refused': {
      const realm = `http://${host}/token/${kind === 'busy' ? 503 : 401}`;
      response.setHeader('www-authenticate', `Bearer realm="${realm}",service="registry"`);
      return problem(response, 401, 'UNAUTHORIZED', 'authentication required');
    }
    case 'foreign':
      return index(response, request.method === 'HEAD');
    case 'broken':
      return problem(response, 503, 'UNAVAILABLE', 'try again later');
    case 'readonly':
      if (request.method === 'POST')
        return problem(response, 403, 'DENIED', 'requested access to the resource is denied');
      return problem(response, 404, 'BLOB_UNKNOWN', 'blob unknown to registry');
    default:
      return kind === '' ? json(response, 200, {}) : problem(response, 404, 'MANIFEST_UNKNOWN', 'manifest unknown');
  }
}

/** An image for one platform that is not this machine's. */
function index(response: ServerResponse, isHead: boolean): void {
  const type = 'application/vnd.oci.image.index.v1+json';
  const manifest = {
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest: `sha256:${'0'.repeat(64)}`,
    size: 2,
    platform: { os: 'linux', architecture: 's390x' },
  };
  const text = JSON.stringify({ schemaVersion: 2, mediaType: type, manifests: [manifest] });
  const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  response.writeHead(200, {
    'content-type': type,
    'docker-content-digest': digest,
    'content-length': Buffer.byteLength(text),
  });
  response.end(isHead ? undefined : text);
}

function problem(response: ServerResponse, status: number, code: string, message: string): void {
  json(response, status, { errors: [{ code, message }] });
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}
