import type { Builder } from '../buildx/builder.ts';
import type { BuilderPlace } from '../config/isolation.ts';
import type { Surroundings } from './surroundings.ts';

/** The builder's driver, and the addresses that docker and its nodes are reached by. */
export function placeOf({ env }: Surroundings, { driver, nodes }: Builder): BuilderPlace {
  return { driver, addresses: [env['DOCKER_HOST'] ?? '', ...nodes.map(({ endpoint }) => endpoint ?? '')] };
}
