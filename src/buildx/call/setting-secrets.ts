import { createHash } from 'node:crypto';
import type { BuildOptions } from '../../config/build-options.ts';
import type { GoSettings } from '../../config/go-settings.ts';
import { hasUserinfo } from '../../config/secrets/credentials.ts';
import type { ProxySetting } from '../../config/proxies.ts';

/** One Go variable on its way into the RUNs: as a secret environment mount, so that it is in no layer and needs no ARG. */
export interface DeliveredSetting {
  /** The variable in the RUN. */
  readonly env: string;
  /** The input that the value comes from. */
  readonly input: string;
  /** The secret's id in the edits. */
  readonly id: string;
  /** The id by which a Dockerfile can mount it by hand: always the same. */
  readonly fixedId: string;
  /** The variable of the buildx process that holds the value. */
  readonly variable: string;
  readonly value: string;
  /** It is not for go alone. */
  readonly everyRun?: true;
  /** The value holds credentials. */
  readonly hasCredentials: boolean;
}

/**
 * Go's settings as secrets of the build. BuildKit keeps a secret's id in the layer cache key and its value out of it. So what
 * cannot change the result (where modules come from) has a constant id, and what can has an id with a hash of its value.
 */
export function deliveredSettings(settings: GoSettings): readonly DeliveredSetting[] {
  const wanted: readonly (readonly [env: string, value: string | undefined, changesResult: boolean])[] = [
    ['GOPROXY', settings.goproxy, false],
    ['GOSUMDB', settings.gosumdb, false],
    ['GOPRIVATE', settings.goprivate, false],
    ['GONOPROXY', settings.gonoproxy, false],
    ['GONOSUMDB', settings.gonosumdb, false],
    ['GOFLAGS', settings.goflags, true],
    ['GOTOOLCHAIN', settings.gotoolchain, true],
  ];
  return wanted.flatMap(([env, value, changesResult]) => {
    if (value === undefined) return [];
    const suffix = changesResult ? `-${createHash('sha256').update(value).digest('hex').slice(0, 12)}` : '';
    const fixedId = fixedSecretId(env);
    return [
      {
        env,
        input: env.toLowerCase(),
        id: `${fixedId}${suffix}`,
        fixedId,
        variable: `CACHED_GO_DOCKER_BUILD_${env}`,
        value,
        hasCredentials: hasUserinfo(value),
      },
    ];
  });
}

/** The id by which a Dockerfile can mount the value of one of Go's variables by hand. */
export function fixedSecretId(env: string): string {
  return `cached-go-docker-build-${env.toLowerCase()}`;
}

/** The ids of the settings that tell which modules are private: what stands in these secrets is known from the inputs. */
export const privateSettingIds: readonly string[] = ['GOPRIVATE', 'GONOPROXY', 'GONOSUMDB'].map(fixedSecretId);

/**
 * Network proxies with a password as secrets of the build, in capitals and in small letters: curl reads only `http_proxy`. Where
 * a request goes through does not change the result, so the id is constant.
 */
export function deliveredProxies(proxies: readonly ProxySetting[]): readonly DeliveredSetting[] {
  return proxies.flatMap(({ input, env, value }) => {
    const id = fixedSecretId(input);
    const variable = `CACHED_GO_DOCKER_BUILD_${env}`;
    return [env, env.toLowerCase()].map((name): DeliveredSetting => ({
      env: name,
      input,
      id,
      fixedId: id,
      variable,
      value,
      hasCredentials: true,
      everyRun: true,
    }));
  });
}

/** The build arguments of a build that takes these of its settings by their ARG; an input wins over a given argument. */
export function argumentsWith(
  given: BuildOptions['buildArgs'],
  settings: readonly DeliveredSetting[],
  names: readonly string[],
): BuildOptions['buildArgs'] {
  const passed = settings.filter(({ env }) => names.includes(env)).map(({ env, value }) => ({ name: env, value }));
  return [...given.filter(({ name }) => !passed.some((setting) => setting.name === name)), ...passed];
}
