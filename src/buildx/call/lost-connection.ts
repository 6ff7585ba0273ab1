import type { Builder } from '../builder/builder.ts';
import type { BuildEnd } from './user-build.ts';

/**
 * What buildx says when its connection to BuildKit breaks or cannot be made (grpc, the code Unavailable). What BuildKit itself says of a
 * registry that it does not reach begins with other words, and what a RUN says with that RUN.
 */
const words =
  /^(?:(?:failed to receive status|listing workers for Build|failed to list workers|failed to get [\w ]+): )*(?:rpc error: code = Unavailable desc = |Unavailable: )(.*)$/s;

/** Why a build failed, if its connection was lost: with the builder and where it is. `undefined` for every other failure. */
export function lostConnection(
  { name, driver, nodes }: Pick<Builder, 'name' | 'driver' | 'nodes'>,
  message: string,
): string | undefined {
  const [, said] = words.exec(message) ?? [];
  if (said === undefined) return undefined;
  const endpoints = new Set(nodes.flatMap(({ endpoint }) => endpoint ?? []));
  const where = [driver, ...endpoints].join(', ');
  return `the connection to the builder \`${name}\` (driver ${where}) was lost: ${said}`;
}

const advice =
  'The Dockerfile is not the cause. BuildKit may have been restarted or have run out of memory, or something on the way closes connections, such as a load balancer with a time limit.';

/** The end of the user's build, whose failure is no step's if the connection was lost. */
export function namingLostBuilder(end: BuildEnd, builder: Builder): BuildEnd {
  if (end.result.kind !== 'failure') return end;
  const { error } = end.result;
  const lost = lostConnection(builder, error.message);
  if (lost === undefined) return end;
  const message = `${lost}${/[.?!]$/.test(lost) ? '' : '.'} ${advice}`;
  return { ...end, result: { kind: 'failure', error: { ...error, message, step: '', file: '', line: 0 } } };
}
