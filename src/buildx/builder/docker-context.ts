import type { Shell } from '../../platform/shell.ts';
import type { Builder } from './builder.ts';

const inspectTimeoutMs = 10_000;

/** What docker uses where nothing says otherwise (docs.docker.com/engine/manage-resources/contexts). */
const defaultAddress = 'unix:///var/run/docker.sock';

/** The builder with the address of each node where buildx names a docker context; `context:NAME` where it has none that can be told. */
export async function withAddresses(
  shell: Shell,
  env: Readonly<Record<string, string | undefined>>,
  builder: Builder,
): Promise<Builder> {
  const names = new Set(builder.nodes.flatMap(({ endpoint = '' }) => (isContext(endpoint) ? [endpoint] : [])));
  if (names.size === 0) return builder;
  const addresses = new Map(
    await Promise.all([...names].map(async (name) => [name, await addressOf(shell, env, name)] as const)),
  );
  const nodes = builder.nodes.map((node) => ({
    ...node,
    endpoint: addresses.get(node.endpoint ?? '') ?? node.endpoint ?? '',
  }));
  return { ...builder, nodes };
}

/** The builder of the engine that docker uses: buildx names it after the docker context. */
export async function engineBuilderName(
  shell: Shell,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  // As docker itself: an address goes before a context.
  if ((env['DOCKER_HOST'] ?? '') !== '') return 'default';
  const exit = await shell.run({ argv: ['docker', 'context', 'show'], timeoutMs: inspectTimeoutMs });
  const name = exit.kind === 'exited' && exit.code === 0 ? exit.stdout.trim() : '';
  return name === '' ? 'default' : name;
}

function isContext(endpoint: string): boolean {
  return endpoint !== '' && !endpoint.includes('://');
}

async function addressOf(
  shell: Shell,
  env: Readonly<Record<string, string | undefined>>,
  name: string,
): Promise<string> {
  // It is no stored context: docker makes it of its environment.
  if (name === 'default') return env['DOCKER_HOST'] || defaultAddress;
  const exit = await shell.run({
    argv: ['docker', 'context', 'inspect', '--format', '{{.Endpoints.docker.Host}}', '--', name],
    timeoutMs: inspectTimeoutMs,
  });
  const address = exit.kind === 'exited' && exit.code === 0 ? exit.stdout.trim() : '';
  return address === '' ? `context:${name}` : address;
}
