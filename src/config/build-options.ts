import { parseAttestations } from './attestations.ts';
import type { Attestations } from './attestations.ts';
import { shown } from './inputs/input-reader.ts';
import type { InputReader } from './inputs/input-reader.ts';
import type { InputName } from './inputs/inputs.ts';
import { parseCacheTo, parseOutputs, parseTags } from './image/pushed-names.ts';
import { platformProblem } from './builder/node-wish.ts';
import { defaultGitContext, hasDefaultContext, withDefaultContext } from './run/default-context.ts';
import type { RunFacts } from './run/run-facts.ts';

/** What the user's build is, in the terms of `docker buildx build`. Lists keep the user's order. */
export interface BuildOptions extends Attestations {
  /** A path, as written, or a URL that Docker fetches. */
  readonly context: string;
  /** A path, as written, or a URL; `undefined` means `Dockerfile` in the context. */
  readonly file: string | undefined;
  readonly target: string | undefined;
  readonly buildArgs: readonly BuildArg[];
  readonly buildContexts: readonly { readonly name: string; readonly value: string }[];
  readonly platforms: readonly string[];
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly annotations: readonly string[];
  readonly outputs: readonly string[];
  readonly push: boolean;
  readonly load: boolean;
  readonly pull: boolean;
  readonly noCache: boolean;
  readonly noCacheFilters: readonly string[];
  readonly secrets: readonly BuildSecret[];
  readonly ssh: readonly string[];
  readonly network: string | undefined;
  readonly addHosts: readonly string[];
  readonly allow: readonly string[];
  readonly cgroupParent: string | undefined;
  readonly shmSize: string | undefined;
  readonly ulimits: readonly string[];
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
  readonly call: string | undefined;
  readonly builder: string | undefined;
}

/** Without a value, Docker takes it from the environment. */
export interface BuildArg {
  readonly name: string;
  readonly value: string | undefined;
}

type BuildSecret =
  | { readonly kind: 'value'; readonly id: string; readonly value: string }
  | { readonly kind: 'file'; readonly id: string; readonly path: string }
  | { readonly kind: 'env'; readonly id: string; readonly variable: string };

/** Reads the inputs that docker/build-push-action has too; the meaning of each is the same there. */
export function parseBuildOptions(reader: InputReader, facts: RunFacts): BuildOptions {
  const texts = (name: InputName): readonly string[] => reader.list(name).map((item) => item.text);
  const outputs = parseOutputs(reader);
  const load = reader.flag('load');
  const context = parseContext(reader, facts);
  const secrets = parseSecrets(reader);
  return {
    context,
    file: reader.text('file'),
    target: reader.text('target'),
    buildArgs: parseBuildArgs(reader),
    buildContexts: parseBuildContexts(reader, facts),
    platforms: parsePlatforms(reader),
    tags: parseTags(reader),
    labels: texts('labels'),
    annotations: texts('annotations'),
    outputs,
    push: reader.flag('push'),
    load,
    pull: reader.flag('pull'),
    noCache: reader.flag('no-cache'),
    noCacheFilters: texts('no-cache-filters'),
    secrets: [...secrets, ...tokenForContext(reader, facts, context, secrets)],
    ssh: texts('ssh'),
    network: reader.text('network'),
    addHosts: texts('add-hosts'),
    allow: texts('allow'),
    cgroupParent: reader.text('cgroup-parent'),
    shmSize: reader.text('shm-size'),
    ulimits: texts('ulimit'),
    cacheFrom: texts('cache-from'),
    cacheTo: parseCacheTo(reader),
    ...parseAttestations(reader, { load, outputs }, facts),
    call: reader.text('call'),
    builder: reader.text('builder'),
  };
}

function parseContext(reader: InputReader, facts: RunFacts): string {
  const context = reader.text('context') ?? '.';
  if (context === '-')
    reader.report(
      'context',
      'the context cannot come from standard input. Write the path of a folder, for example `.`.',
    );
  if (!hasDefaultContext(context)) return context;
  if (!facts.inActions)
    reader.report('context', '`{{defaultContext}}` is known only inside GitHub Actions. Write a path.');
  return withDefaultContext(context, facts);
}

/** BuildKit asks for it by this id when it fetches a private repository; for other repositories the token is none. */
function tokenForContext(
  reader: InputReader,
  facts: RunFacts,
  context: string,
  secrets: readonly BuildSecret[],
): readonly BuildSecret[] {
  const value = reader.text('github-token');
  if (value === undefined || !facts.inActions || !context.startsWith(defaultGitContext(facts))) return [];
  const host = URL.canParse(facts.serverUrl) ? new URL(facts.serverUrl).host : '';
  const id = `GIT_AUTH_TOKEN.${host}`;
  return secrets.some((secret) => secret.id === 'GIT_AUTH_TOKEN' || secret.id === id)
    ? []
    : [{ kind: 'value', id, value }];
}

function parseBuildArgs(reader: InputReader): readonly BuildArg[] {
  return reader.list('build-args').flatMap(({ text, line }) => {
    const { key, value } = split(text);
    if (key !== '' && !/\s/.test(key)) return [{ name: key, value }];
    reader.report(
      'build-args',
      `line ${line}: \`${shown(key)}\` is not the name of a build argument. Write \`NAME=value\`, or \`NAME\` to take it from the environment.`,
    );
    return [];
  });
}

function parseBuildContexts(reader: InputReader, facts: RunFacts): BuildOptions['buildContexts'] {
  return reader.list('build-contexts').flatMap(({ text, line }) => {
    const { key, value } = split(text);
    if (!facts.inActions && hasDefaultContext(text)) {
      reader.report(
        'build-contexts',
        `line ${line}: \`{{defaultContext}}\` is known only inside GitHub Actions. Write a path.`,
      );
      return [];
    }
    if (key !== '' && value !== undefined && value !== '')
      return [{ name: key, value: withDefaultContext(value, facts) }];
    reader.report('build-contexts', `line ${line}: \`${shown(text)}\` lacks a name or a path. Write \`name=path\`.`);
    return [];
  });
}

function parsePlatforms(reader: InputReader): readonly string[] {
  return reader.list('platforms').map(({ text, line }) => {
    const problem = platformProblem(text);
    if (problem !== undefined) reader.report('platforms', `line ${line}: ${problem}`);
    return text;
  });
}

function parseSecrets(reader: InputReader): readonly BuildSecret[] {
  return [
    ...parsePairs(reader, 'secrets', 'id=value').map(({ id, value }) => secretFrom(id, value)),
    ...parsePairs(reader, 'secret-files', 'id=path').map(({ id, value }): BuildSecret => ({
      kind: 'file',
      id,
      path: value,
    })),
    ...parsePairs(reader, 'secret-envs', 'id=VARIABLE').map(({ id, value }): BuildSecret => ({
      kind: 'env',
      id,
      variable: value,
    })),
  ];
}

/**
 * Also as `docker buildx build --secret` takes it, in any order: `id=NAME,src=PATH`, `id=NAME,env=VARIABLE` or `type=env,id=NAME`. Nobody
 * means a secret called `id` or `type` by it.
 */
function secretFrom(id: string, value: string): BuildSecret {
  const fields = `${id}=${value}`.split(',').map(split);
  const isFlag = fields.every(({ key, value: text }) => /^(id|type|src|source|env)$/.test(key) && text !== undefined);
  const of = new Map(isFlag ? fields.map(({ key, value: text = '' }) => [key, text]) : []);
  const [name = '', path = of.get('source')] = [of.get('id'), of.get('src')];
  const variable = of.get('env') ?? (of.get('type') === 'env' && path === undefined ? name : undefined);
  if (name === '' || /\s/.test(name)) return { kind: 'value', id, value };
  if (variable !== undefined && variable !== '') return { kind: 'env', id: name, variable };
  return path === undefined || path === '' ? { kind: 'value', id, value } : { kind: 'file', id: name, path };
}

/** The text of a broken line is never shown: it may be the second line of a secret. */
function parsePairs(
  reader: InputReader,
  name: InputName,
  form: string,
): readonly { readonly id: string; readonly value: string }[] {
  const [, valueName] = form.split('=');
  return reader.list(name).flatMap(({ text, line }) => {
    const { key, value } = split(text);
    const id = key.trim();
    if (value === undefined) {
      const hint =
        name === 'secrets' ? ' A value of several lines goes into double quotes as a whole: `"id=first line…"`.' : '';
      reader.report(name, `line ${line} has no \`=\`. Write \`${form}\`.${hint}`);
    } else if (id === '' || /[\s,]/.test(id)) {
      reader.report(
        name,
        `line ${line} has no usable id before the \`=\`. Write \`${form}\`, with an id without spaces and commas.`,
      );
    } else if (value === '') {
      // As in docker/build-push-action: a pull request from a fork gets no secret of the repository, and its build goes on without.
      reader.warn(
        name,
        `line ${line}: the ${valueName} of \`${id}\` is empty, so the build gets no secret \`${id}\`. If it comes from a secret of the repository, check that the secret exists and that this run may read it; runs for pull requests from forks may not.`,
      );
    } else {
      return [{ id, value }];
    }
    return [];
  });
}

function split(text: string): { readonly key: string; readonly value: string | undefined } {
  const at = text.indexOf('=');
  return at === -1 ? { key: text, value: undefined } : { key: text.slice(0, at), value: text.slice(at + 1) };
}
