import type { Config } from '../../config/config.ts';
import { hasUserinfo } from '../../config/secrets/credentials.ts';
import type { GoRun } from '../../dockerfile/go/go-runs.ts';
import type { GoStage } from '../../dockerfile/go/go-stages.ts';
import { asksNoSumDatabase, loginOf, privatePatterns } from '../../dockerfile/go/private-settings.ts';
import type { FoundModules } from '../../gomod/find-modules.ts';
import { privateModules } from '../../gomod/private-modules.ts';
import { privateSettingIds } from '../../buildx/call/setting-secrets.ts';

/** The modules of an image that are private, or may be. */
export interface PrivateModules {
  readonly modules: readonly string[];
  /** Why, as the end of a sentence; empty when there are none. */
  readonly reason: string;
}

/**
 * The modules that Go would not ask a public proxy for, by the inputs and by what is in force in the RUNs, and those that
 * nothing shows to be public: where logins are given, or no checksum database is asked, any of them may be private.
 */
export function privateModulesOf(config: Config, found: FoundModules, stages: readonly GoStage[]): PrivateModules {
  if (found.kind === 'none') return { modules: [], reason: '' };
  const all = [...new Set(found.sums.map(({ module }) => module))];
  const runs = stages.flatMap(({ goRuns, settingRuns }) => [...settingRuns, ...goRuns]);
  const reason = whyAnyMayBe(config, runs);
  if (reason !== '') return { modules: all, reason };
  const { go, fetch } = config;
  const patterns = [go.goprivate, go.gonoproxy, go.gonosumdb, ...privatePatterns(runs, privateSettingIds)];
  const byPattern = new Set(privateModules(patterns, all));
  const isOfLogin = (module: string): boolean =>
    fetch.netrcHosts.some((host) => module === host || module.startsWith(`${host}/`));
  const modules = all.filter((module) => byPattern.has(module) || isOfLogin(module));
  if (modules.length === 0) return { modules, reason: '' };
  return {
    modules,
    reason: byPattern.size > 0 ? 'GOPRIVATE, GONOPROXY or GONOSUMDB name them' : '`netrc` has a login for their host',
  };
}

/** Why each module may be private; empty when there is no such reason. */
function whyAnyMayBe({ go, fetch, build }: Config, runs: readonly GoRun[]): string {
  const proxies = [go.goproxy ?? '', ...(go.autoProxies?.candidates ?? [])].flatMap((list) => list.split(/[,|]/));
  const isProxyOf = (host: string): boolean =>
    proxies.some((url) => URL.canParse(url) && new URL(url).hostname === host);
  if (proxies.some(hasUserinfo)) return '`goproxy` has a login';
  if (fetch.netrcHosts.some(isProxyOf)) return '`netrc` has a login for a proxy of `goproxy`';
  if (fetch.hasDefaultLogin) return '`netrc` has a login for every host';
  if (build.ssh.length > 0) return '`ssh` is given';
  if (go.gosumdb === 'off' || asksNoSumDatabase(runs)) return 'no checksum database is asked';
  return loginOf(runs);
}
