import path from 'node:path';
import * as v from 'valibot';
import type { PlanConfig } from '../../config/plan/plan-config.ts';
import { decodedText, objectOf } from '../../text/json-schemas.ts';
import type { Image } from '../../plan/image.ts';
import { ConfigError } from '../services/errors.ts';
import type { Services, ServicesOf } from '../services/services.ts';
import { isOutside, pathProblem } from './listed-images.ts';

const timeoutMs = 120_000;

const targetSchema = objectOf({
  context: v.exactOptional(v.string()),
  dockerfile: v.exactOptional(v.string()),
  'dockerfile-inline': v.exactOptional(v.string()),
  target: v.exactOptional(v.string()),
  'no-cache': v.exactOptional(v.boolean()),
  'no-cache-filter': v.exactOptional(v.array(v.string())),
  args: v.exactOptional(v.record(v.string(), v.nullable(v.string()))),
  contexts: v.exactOptional(v.record(v.string(), v.string())),
  platforms: v.exactOptional(v.array(v.string())),
  output: v.exactOptional(v.unknown()),
});
const bakeSchema = objectOf({ target: v.exactOptional(v.record(v.string(), targetSchema)) });
type Target = v.InferOutput<typeof targetSchema>;

/** What is asked of bake: its files and targets, `--set` of the build, and variables for the files. */
interface BakeWish extends Pick<PlanConfig, 'files' | 'targets'> {
  readonly set?: readonly string[];
  readonly vars?: Readonly<Record<string, string>>;
  /** The URL of a definition that is not in a folder. */
  readonly source?: string;
  /** The folder that bake runs in, absolute; absent for that of the repository. */
  readonly folder?: string;
}

/** A target of a bake or compose file. */
export interface BakedTarget {
  readonly name: string;
  /** As buildx evaluates it. */
  readonly dockerfile: string;
  /** It goes into Docker. */
  readonly isLoaded: boolean;
  /** Why what it is made of is not to be read here; empty for all others. */
  readonly whyLeft: string;
  /** Of a target that cannot be read, its name, arguments and platforms alone are its own. */
  readonly image: Image;
}

/** The images of bake or compose files, all of which are to be read. Throws `ConfigError` where one cannot. */
export async function bakedImages(
  services: ServicesOf<typeof bakedTargets>,
  wish: BakeWish,
  root: string,
): Promise<readonly Image[]> {
  const targets = await bakedTargets(services, wish, root);
  const left = targets.find(({ whyLeft }) => whyLeft !== '');
  if (left !== undefined)
    throw new ConfigError(`${left.image.place}: ${left.whyLeft}. Leave the target out with \`targets\`.`);
  return targets.map(({ image }) => image);
}

/** The targets of bake or compose files, as buildx itself evaluates them. Throws `ConfigError` where it cannot. */
export async function bakedTargets(
  services: Pick<Services, 'shell' | 'checkout'>,
  wish: BakeWish,
  root: string,
): Promise<readonly BakedTarget[]> {
  const { files } = wish;
  const cwd = wish.folder ?? root;
  const named = files.map(
    (written) => ({ what: 'file', at: path.resolve(cwd, written), written, kind: 'file' }) as const,
  );
  const problems = await Promise.all(named.map((each) => pathProblem(services, root, 'files', each)));
  const problem = problems.find((each) => each !== undefined);
  if (problem !== undefined) throw new ConfigError(problem);
  const answer = await evaluated(services, wish, cwd);
  if (answer.kind === 'none') throw new ConfigError(`files: ${answer.message}`);
  const entries = Object.entries(answer.targets);
  if (entries.length === 0) throw new ConfigError(`files: ${files.join(', ')} has no target to build.`);
  const describedBy = named.map(({ at }) => at);
  return Promise.all(entries.map(([name, target]) => readTarget(services, { name, target, describedBy, root, cwd })));
}

type Evaluated =
  | { readonly kind: 'targets'; readonly targets: Readonly<Record<string, Target>> }
  | { readonly kind: 'none'; readonly message: string };

/** What buildx makes of bake files in a folder. */
export async function evaluated(
  { shell }: Pick<Services, 'shell'>,
  { files, targets, set = [], vars = {}, source }: BakeWish,
  cwd: string,
): Promise<Evaluated> {
  const none = (message: string): Evaluated => ({ kind: 'none', message });
  const exit = await shell.run({
    argv: [
      'docker',
      ...['buildx', 'bake', ...(source === undefined ? [] : [source])],
      ...[...files.map((file) => `--file=${file}`), ...set.map((each) => `--set=${each}`)],
      ...['--print', '--', ...targets],
    ],
    cwd,
    env: { BUILDX_BAKE_GIT_AUTH_TOKEN: undefined, ...vars, NO_COLOR: '1' },
    timeoutMs,
  });
  if (exit.kind === 'not-started')
    return none('bake and compose files need `docker buildx`, which is not on this machine.');
  if (exit.kind !== 'exited') return none('`docker buildx bake --print` did not end in time.');
  if (exit.code !== 0) return none(`${files.join(', ')} cannot be evaluated: ${causeIn(exit.stderr)}`);
  const read = Object.entries(decodedText(bakeSchema, exit.stdout)?.target ?? {});
  return { kind: 'targets', targets: Object.fromEntries(read.map(([name, target]) => [name, withPlainArgs(target)])) };
}

/** What buildx prints is a bake file again, so it marks what would be a template in arguments (`Target.MarshalJSON` in bake/bake.go). */
function withPlainArgs(target: Target): Target {
  const plain = (text: string): string => text.replaceAll(/([$%])\1\{/g, '$1{');
  if (target.args === undefined) return target;
  const args = Object.entries(target.args).map(([name, value]) => [plain(name), value === null ? null : plain(value)]);
  return { ...target, args: Object.fromEntries(args) };
}

interface NamedTarget {
  readonly name: string;
  readonly target: Target;
  readonly describedBy: readonly string[];
  readonly root: string;
  readonly cwd: string;
}

async function readTarget(
  services: Pick<Services, 'checkout'>,
  { name, target, describedBy, root, cwd }: NamedTarget,
): Promise<BakedTarget> {
  const place = `files: target ${name.slice(0, 80)}`;
  const { context: written = '.', dockerfile = 'Dockerfile', contexts = {}, args = {} } = target;
  const context = path.resolve(cwd, written.replace(ofBakesFolder, ''));
  const file = path.resolve(ofBakesFolder.test(dockerfile) ? cwd : context, dockerfile.replace(ofBakesFolder, ''));
  const named = [
    { what: 'context', at: context, written, kind: 'folder' },
    { what: 'file', at: file, written: dockerfile, kind: 'file' },
  ] as const;
  const whyLeft = await whyUnread(services, root, target, named);
  if (whyLeft === '')
    for (const each of named) {
      const problem = await pathProblem(services, root, place, each);
      if (problem !== undefined) throw new ConfigError(problem);
    }
  const others = Object.entries(contexts).map(([key, from]) => {
    const isElsewhere = /^[\w-]+:|^git@/.test(from);
    return [key, isElsewhere ? from : path.resolve(cwd, from)] as const;
  });
  const image: Image = {
    name,
    context,
    isGuess: false,
    file,
    target: target.target ?? '',
    buildArgs: Object.fromEntries(
      Object.entries(args).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
    ),
    cacheScope: name,
    ...(target['no-cache'] === true ? { noCache: 'all' } : { noCache: target['no-cache-filter'] ?? [] }),
    place,
    // Others, as `local`, stand for the machine's own.
    platforms: (target.platforms ?? []).filter((platform) => platform.includes('/')),
    describedBy,
    contexts: Object.fromEntries(others),
  };
  // Nothing of it is read: any folder and any file that is there will do.
  const unread = { ...image, context: root, file: describedBy[0] ?? '', target: '', contexts: {} };
  return {
    name,
    dockerfile,
    isLoaded: goesIntoDocker(target),
    whyLeft,
    image: whyLeft === '' ? image : unread,
  };
}

/** Docker's own exporter takes no attestations. */
export function goesIntoDocker({ output = [] }: Pick<Target, 'output'>): boolean {
  return /type=docker\b|"type":"docker"/.test(JSON.stringify(output));
}

/** The folder that bake runs in, wherever the definition is. */
const ofBakesFolder = /^cwd:\/\//;

async function whyUnread(
  services: Pick<Services, 'checkout'>,
  root: string,
  { context = '.', 'dockerfile-inline': inline }: Target,
  named: readonly { readonly what: string; readonly at: string; readonly written: string }[],
): Promise<string> {
  if (/^(?!cwd:)[\w+-]+:\/\/|^git@/.test(context))
    return `its context \`${context.slice(0, 100)}\` is no folder of the repository`;
  if (inline !== undefined) return 'its Dockerfile is a part of the bake file';
  for (const { what, at, written } of named)
    if (await isOutside(services, root, at))
      return `the ${what} \`${written.slice(0, 100)}\` is outside of the repository`;
  return '';
}

/** The line in which buildx names the place, without the log of what it has read. */
function causeIn(stderr: string): string {
  const lines = stderr.split('\n');
  const found = lines.find((line) => line.startsWith('ERROR: ')) ?? lines.findLast((line) => line.trim() !== '') ?? '';
  return found.replace(/^ERROR: /, '').slice(0, 400);
}
