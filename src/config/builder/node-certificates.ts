import type { Problem } from '../inputs/input-reader.ts';
import { parseFields } from '../inputs/lists.ts';
import type { BuilderChoice, CreatedBuilder } from './builder-choice.ts';
import { inputList } from './builder-choice.ts';
import type { NodeWish } from './node-wish.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The options of the driver remote that name the files of TLS, with the end of the variable that holds each text. */
const parts = { cacert: 'CACERT', cert: 'CERT', key: 'KEY' } as const;

/** Texts of TLS for one node, by the option of the driver that takes each as a file. */
type NodeCertificates = Readonly<Partial<Record<keyof typeof parts, string>>>;

/**
 * The certificates of a node, from `BUILDER_NODE_<index>_AUTH_TLS_CACERT`, `_CERT` and `_KEY`, as docker/setup-buildx-action reads
 * them: the first node has the index 0, those of `append` follow, and only the driver remote over `tcp://` has any.
 */
export function nodeCertificates(
  env: Env,
  { driver }: Pick<CreatedBuilder, 'driver'>,
  { endpoint = '' }: NodeWish,
  index: number,
): NodeCertificates {
  if (driver !== 'remote' || !/^tcp:\/\//i.test(endpoint)) return {};
  const given = Object.entries(parts).map(([option, end]) => [
    option,
    env[`BUILDER_NODE_${index}_AUTH_TLS_${end}`] ?? '',
  ]);
  return Object.fromEntries(given.filter(([, text]) => text !== ''));
}

/** What is wrong with the certificates of the nodes: buildx takes all three or none (driver/remote/factory.go). */
export function certificateProblems(
  env: Env,
  choice: Pick<CreatedBuilder, 'driver'>,
  nodes: readonly NodeWish[],
): readonly Problem[] {
  return nodes.flatMap((node, index) => {
    const given = nodeCertificates(env, choice, node, index);
    if (Object.keys(given).length === 0) return [];
    const options = node.driverOptions.flatMap((option) => parseFields(option) ?? []);
    const missing = Object.entries(parts).flatMap(([option, end]) =>
      option in given || options.some((field) => field.startsWith(`${option}=`))
        ? []
        : [`BUILDER_NODE_${index}_AUTH_TLS_${end}`],
    );
    if (missing.length === 0) return [];
    const message = `the environment has a part of the certificates of node ${index} only, and ${inputList(missing)} ${missing.length === 1 ? 'is' : 'are'} missing or empty. Set all three, or none for a connection without TLS. If they come from secrets of the repository, check that this run may read them.`;
    return [{ input: index === 0 ? 'endpoint' : 'append', message }];
  });
}

/** Everything that the environment holds of such certificates, whichever node it is for: none of it is to be printed. */
export function certificateValues(env: Env, choice: BuilderChoice): readonly string[] {
  if (choice.kind !== 'created') return [];
  return Object.entries(env).flatMap(([name, value = '']) =>
    /^BUILDER_NODE_\d+_AUTH_TLS_(?:CACERT|CERT|KEY)$/.test(name) ? [value] : [],
  );
}
