import type { Builder } from '../../buildx/builder/builder.ts';
import type { Config } from '../../config/config.ts';
import { hasProxyLogin, loopbackHost, overridingArg, ownProxies, proxyPort } from '../../config/proxies.ts';
import type { Finding } from '../../report/run-report.ts';

/** They are in no file. */
const nowhere = { file: '', line: 0 };

/** What is wrong with the network proxies of a build, before it waits for one in vain. */
export function networkFindings(
  config: Pick<Config, 'proxies' | 'build'>,
  builder: Builder,
  env: Readonly<Record<string, string | undefined>>,
): readonly Finding[] {
  const own = ownProxies(config.build.buildArgs, env);
  const inputs = config.proxies.filter((proxy) => overridingArg(proxy, config.build.buildArgs) === undefined);
  const all = [
    ...inputs
      .filter(({ env: name }) => name !== 'NO_PROXY')
      .map(({ input, value }) => ({ told: `\`${input}\``, value })),
    ...own.map(({ name, value }) => ({ told: `the build argument \`${name}\``, value })),
  ];
  return [
    ...all.flatMap(({ told, value }) => unreachable(told, value, config.build.network, builder)),
    ...own.filter(({ value }) => hasProxyLogin(value)).map(({ name }) => exposed(name)),
    ...config.proxies.flatMap((proxy) => {
      const arg = overridingArg(proxy, config.build.buildArgs);
      return arg === undefined ? [] : [overridden(proxy.input, arg.name)];
    }),
  ];
}

function unreachable(told: string, value: string, network: string | undefined, builder: Builder): readonly Finding[] {
  const host = loopbackHost(value);
  if (host === undefined || (network === 'host' && hasHostNetwork(builder))) return [];
  return [
    {
      ...nowhere,
      rule: 'proxy-on-localhost',
      message: `${told} names ${host}. Inside a RUN that is the RUN's own network and not this machine, so no proxy listens there.`,
      fix: `${addressAdvice(builder, proxyPort(value))}${hostNetworkAdvice(builder)}`,
    },
  ];
}

function addressAdvice({ driver }: Builder, port: string): string {
  if (driver !== 'docker' && driver !== 'docker-container')
    return 'Write an address by which the builder, which may be on another machine, reaches the proxy.';
  return (
    `Let the proxy listen on the address by which containers reach this machine and write that, for example \`http://172.17.0.1:${port}\` ` +
    "(`docker network inspect bridge --format '{{(index .IPAM.Config 0).Gateway}}'` prints it)"
  );
}

function hostNetworkAdvice({ driver }: Builder): string {
  switch (driver) {
    case 'docker':
      return '; or set `network: host`.';
    case 'docker-container':
      return '; or set `network: host`, with a builder that was made with `--driver-opt network=host` or by `builder-config`.';
    default:
      return '';
  }
}

/** Whether `network: host` means this machine's network: a builder in a container may have one of its own. */
function hasHostNetwork({ driver, nodes }: Builder): boolean {
  switch (driver) {
    case 'docker':
      return true;
    case 'docker-container':
      return nodes.some(({ driverOptions = '' }) => /\bnetwork="host"/.test(driverOptions));
    default:
      return false;
  }
}

function exposed(name: string): Finding {
  return {
    ...nowhere,
    rule: 'proxy-password-exposed',
    message: `The build argument \`${name}\` holds a user name or password, and build arguments stay in the provenance (\`mode=max\`) and in the builder's history.`,
    fix: /^https?_/i.test(name)
      ? `Give the proxy with the input \`${name.toLowerCase().replace('_', '-')}\` instead, which delivers it as a secret.`
      : 'Mount it as a secret where it is needed: `RUN --mount=type=secret,id=proxy,env=ALL_PROXY`, with the input `secrets`.',
  };
}

function overridden(input: string, name: string): Finding {
  return {
    ...nowhere,
    rule: 'proxy-overridden',
    message: `\`${input}\` has no effect: \`build-args\` sets \`${name}\`, and what you set there counts.`,
    fix: 'Remove one of the two.',
  };
}
