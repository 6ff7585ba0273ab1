import type { Connections, DialAnswer, DialRequest } from '../../platform/connections.ts';
import type { Files } from '../../platform/files.ts';
import type { InstanceNode } from './instance-file.ts';

interface Tools {
  readonly files: Files;
  readonly connections: Connections;
}

/** A node that is there says so at once; one that is far away, or starts, within this. */
const dialMs = 4000;

/**
 * What the connection to a node of the driver `remote` says that does not work; `undefined` where it does, or where only buildx knows
 * the way (`docker-container://`, `ssh://`, `kube-pod://`).
 */
export async function nodeTrouble(
  tools: Tools,
  { endpoint, driverOptions }: InstanceNode,
  signal: AbortSignal,
): Promise<string | undefined> {
  const address = addressOf(endpoint);
  if (address === undefined) return undefined;
  const host = 'host' in address ? address.host : '';
  const serverName = driverOptions['servername'] || host;
  const tls = await certificatesFor(tools.files, driverOptions, serverName);
  if (tls.kind === 'unread') return tls.reason;
  const request = { address, greeting: 'buildkit' as const, timeoutMs: dialMs, signal };
  return dialTrouble(
    await tools.connections.dial(tls.kind === 'plain' ? request : { ...request, tls: tls.given }),
    serverName,
  );
}

/** What of a Docker daemon that the environment names; its `tcp://` with certificates is left to docker. */
export async function daemonTrouble(
  { connections }: Tools,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<string | undefined> {
  const address = addressOf(env['DOCKER_HOST'] ?? '');
  if (address === undefined || (env['DOCKER_TLS_VERIFY'] ?? '') !== '') return undefined;
  return dialTrouble(await connections.dial({ address, greeting: 'docker', timeoutMs: dialMs, signal }), '');
}

function addressOf(endpoint: string): DialRequest['address'] | undefined {
  if (endpoint.startsWith('unix://')) return { path: endpoint.slice('unix://'.length) };
  // Of http its parts are told; what is no address there (`256.1.1.1`) is none.
  const url = endpoint.replace(/^tcp:/, 'http:');
  if (!endpoint.startsWith('tcp://') || !URL.canParse(url)) return undefined;
  const { hostname, port } = new URL(url);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 80) };
}

type Certificates =
  | { readonly kind: 'plain' }
  | { readonly kind: 'tls'; readonly given: NonNullable<DialRequest['tls']> }
  | { readonly kind: 'unread'; readonly reason: string };

async function certificatesFor(
  files: Files,
  options: InstanceNode['driverOptions'],
  serverName: string,
): Promise<Certificates> {
  const names = ['cacert', 'cert', 'key'] as const;
  if (![...names, 'servername'].some((name) => (options[name] ?? '') !== '')) return { kind: 'plain' };
  const texts: string[] = [];
  for (const name of names) {
    const file = options[name] ?? '';
    const text = file === '' ? '' : await files.readText(file).catch(() => undefined);
    if (text === undefined) return { kind: 'unread', reason: `its \`${name}\`, ${file}, cannot be read` };
    texts.push(text);
  }
  const [ca = '', cert = '', key = ''] = texts;
  return { kind: 'tls', given: { serverName, ca, ...(cert === '' ? {} : { cert, key }) } };
}

/** In words that tell what to look at. */
function dialTrouble(answer: DialAnswer, serverName: string): string | undefined {
  switch (answer.kind) {
    case 'answers':
    case 'cancelled':
      return undefined;
    case 'silent':
      return `it accepts the connection and does not answer within ${dialMs / 1000} s`;
    case 'unreached':
      return `no connection within ${dialMs / 1000} s: a firewall may drop it`;
    case 'closed':
      return 'it closes the connection without an answer';
    case 'speaks-tls':
      return 'it speaks TLS, and the builder was made without certificates. Set BUILDER_NODE_0_AUTH_TLS_CACERT, …_CERT and …_KEY if this step makes it, else make it with `--driver-opt cacert=…,cert=…,key=…`';
    case 'speaks-plain':
      return 'it does not speak TLS, and the builder was made with certificates';
    case 'failed':
      return failureText(answer.code, answer.message, serverName);
  }
}

function failureText(code: string, message: string, serverName: string): string {
  const said = `${message}${code === '' || message.includes(code) ? '' : ` (${code})`}`;
  switch (code) {
    case 'ECONNREFUSED':
      return 'connection refused: nothing listens there';
    case 'ENOENT':
      return 'there is no such socket';
    case 'EACCES':
      return 'this user may not use its socket';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'its host name is unknown here';
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
      return 'its host is unreachable';
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return `its certificate is not for ${serverName}. Name the right one with \`--driver-opt servername=…\`: ${message}`;
    default:
      if (/ALERT_(?:CERTIFICATE_REQUIRED|BAD_CERTIFICATE|CERTIFICATE_UNKNOWN|UNKNOWN_CA|HANDSHAKE_FAILURE)/.test(code))
        return `it refuses the client certificate of the builder, or wants one. Give \`--driver-opt cert=…,key=…\`: ${said}`;
      if (/^ERR_OSSL_(?:PEM|X509|ASN1|EVP)_/.test(code))
        return `its \`cacert\`, \`cert\` and \`key\` are no PEM texts, or do not belong together: ${said}`;
      if (/CERT|SELF_SIGNED|UNABLE_TO/.test(code)) return `its certificate is not trusted by \`cacert\`: ${said}`;
      return said;
  }
}
