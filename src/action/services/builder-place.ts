import type { Builder } from '../../buildx/builder/builder.ts';
import type { BuilderPlace } from '../../trust/isolation.ts';

/** The builder's driver, and the addresses that its nodes are reached by. */
export function placeOf({ driver, nodes }: Builder): BuilderPlace {
  return { driver, addresses: nodes.map(({ endpoint }) => endpoint ?? '') };
}
