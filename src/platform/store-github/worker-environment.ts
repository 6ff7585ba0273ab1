/**
 * Why there is no cache service to speak to, or `undefined` when there may be one.
 * The runner hands its address and token to steps with `uses:` only. A service of version 1 may do without a token, as that of act does.
 */
export function serviceProblem(env: Readonly<Record<string, string | undefined>>): string | undefined {
  if (isSet(env['ACTIONS_CACHE_URL'])) return undefined;
  const address = isSet(env['ACTIONS_RESULTS_URL']);
  if (address && isSet(env['ACTIONS_RUNTIME_TOKEN'])) return undefined;
  const missing = address ? 'ACTIONS_RUNTIME_TOKEN is' : 'ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN are';
  return [
    `the cache service of GitHub Actions is not here: ${missing} not set`,
    'the runner gives them to steps with "uses:" only; anywhere else use `cache-store: local`',
  ].join('; ');
}

/** Variables of the run that the child needs: the service's, and how this machine reaches the network. */
const passedOn = [
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_CACHE_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_CACHE_MODE',
  'ACTIONS_ORCHESTRATION_ID',
  'GITHUB_SERVER_URL',
  'PATH',
  'HOME',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'NODE_EXTRA_CA_CERTS',
  'NODE_OPTIONS',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'NODE_USE_SYSTEM_CA',
  'SSL_CERT_DIR',
  'SSL_CERT_FILE',
];

/**
 * The whole environment of a child that works in `<folder>/child`. What the library is to take for the workspace and the
 * temporary folder are relative, so they mean the same whatever the runner's folder is called.
 */
export function workerEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): Readonly<Record<string, string>> {
  const passed = passedOn.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]));
  return {
    ...Object.fromEntries(passed),
    RUNNER_TEMP: '..',
    GITHUB_WORKSPACE: '../child',
    TMPDIR: folder,
    LC_ALL: 'C',
  };
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== '';
}
