import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { ownBuilds } from '../../buildx/records/history.ts';
import { progressParser } from '../../buildx/progress/plain-progress.ts';
import { actionsCommands } from '../../platform/runner/actions-commands.ts';
import { actionsLog } from '../../platform/runner/actions-log.ts';
import { actionsWorkflow } from '../../platform/runner/actions-workflow.ts';
import { systemClock } from '../../platform/clock.ts';
import { githubArtifacts } from '../../platform/runner/github-artifacts.ts';
import { compressor } from '../../platform/machine/compress.ts';
import { hangGuard } from '../../platform/machine/hang-guard.ts';
import { githubCacheEntries } from '../../platform/store-github/github-cache-entries.ts';
import { withoutUserinfo } from '../../config/secrets/credentials.ts';
import type { Host } from '../../platform/machine/host.ts';
import { besideProgram } from '../../platform/machine/host.ts';
import type { Log } from '../../platform/log.ts';
import { nodeCheckout } from '../../platform/machine/node-checkout.ts';
import { nodeConnections } from '../../platform/machine/node-connections.ts';
import { nodeFiles } from '../../platform/machine/node-files.ts';
import { nodeHttp } from '../../platform/machine/node-http.ts';
import { nodeTrees } from '../../platform/host/node-trees.ts';
import { nodeShell } from '../../platform/machine/node-shell.ts';
import type { Shell } from '../../platform/shell.ts';
import type { SnapshotStore } from '../../platform/store/store.ts';
import { githubStore } from '../../platform/store-github/store-github.ts';
import { credentialsFor } from '../../platform/store-registry/docker-login.ts';
import type { RegistryApi } from '../../platform/store-registry/registry-api.ts';
import { registryApi } from '../../platform/store-registry/registry-api.ts';
import { registryEntries } from '../../platform/store-registry/registry-entries.ts';
import type { Repository } from '../../platform/store-registry/registry-calls.ts';
import { registryCalls } from '../../platform/store-registry/registry-calls.ts';
import { registryStore } from '../../platform/store-registry/store-registry.ts';
import { localStore } from '../../platform/store-local/store-local.ts';
import { terminalLog } from '../../platform/terminal/terminal-log.ts';
import { terminalWorkflow } from '../../platform/terminal/terminal-workflow.ts';
import type { Workflow } from '../../platform/workflow.ts';
import { redactor } from '../../report/redact.ts';
import { checkoutRoots } from './checkout-roots.ts';
import { ownPrefix } from './own-prefix.ts';
import { localRoot } from './local-store-folder.ts';
import type { StoreChoice, Services } from './services.ts';

/** The real surroundings of a step of GitHub Actions. */
export function openActions(host: Host, signal: AbortSignal): Services {
  const commands = actionsCommands();
  const secrets = secretKeeper();
  const log = actionsLog(commands, secrets.redact, secrets.mask);
  return surroundings(host, signal, log, secrets, actionsWorkflow(commands));
}

/** The real surroundings of the command line; `inputs` are its flags. `close` gives the terminal back. */
export function openTerminal(
  host: Host,
  signal: AbortSignal,
  inputs: ReadonlyMap<string, string>,
): Services & { readonly close: () => void } {
  const secrets = secretKeeper();
  const log = terminalLog(host.stdout, systemClock, host.env, {
    redact: secrets.redact,
    redactForeign: secrets.mask,
    progress: progressParser,
  });
  return { ...surroundings(host, signal, log, secrets, terminalWorkflow(inputs)), close: () => log.close() };
}

function surroundings(host: Host, signal: AbortSignal, log: Log, secrets: SecretKeeper, workflow: Workflow): Services {
  const nonce = randomBytes(12).toString('hex');
  const temporaryRoot = path.resolve(host.env['RUNNER_TEMP'] || host.temporaryRoot);
  const temporaryFolder = path.join(temporaryRoot, `${ownPrefix}${nonce}`);
  const shell = endingWith(signal, nodeShell(host.env));
  const inActions = host.env['GITHUB_ACTIONS'] === 'true';
  const folder = inActions ? host.env['GITHUB_WORKSPACE'] || host.folder : host.folder;
  return {
    run: {
      env: host.env,
      folder,
      machine: host.machine,
      temporaryFolder,
      redact: secrets.redact,
      endingHangs: hangGuard(),
      signal,
      ownBuilds: ownBuilds(shell),
      trees: nodeTrees,
      artifacts: githubArtifacts(host.env),
      nonce,
    },
    workflow: secrets.watch(workflow),
    // A run that was told to stop asks nobody to do anything: what fails then, fails for that reason.
    log: { ...log, warning: (message, place) => (signal.aborted ? log.info(message) : log.warning(message, place)) },
    shell,
    files: nodeFiles(temporaryFolder),
    checkout: nodeCheckout(checkoutRoots(folder, inActions, (name) => workflow.input(name))),
    http: nodeHttp(systemClock),
    connections: nodeConnections,
    clock: systemClock,
    compress: compressor(shell),
    store: (choice) => openStore({ host, temporaryFolder, log, shell }, choice),
    cacheEntries: (access) =>
      'apiUrl' in access
        ? githubCacheEntries(access)
        : registryEntries(registryOf({ host, temporaryFolder, shell }, access).api, access.space),
  };
}

interface StoreTools {
  readonly host: Host;
  readonly temporaryFolder: string;
  readonly log: Log;
  readonly shell: Shell;
}

function openStore({ host, temporaryFolder, log, shell }: StoreTools, choice: StoreChoice): SnapshotStore {
  switch (choice.kind) {
    case 'github':
      return githubStore({
        workerPath: besideProgram('store-worker.js'),
        nodePath: host.nodePath,
        temporaryFolder,
        env: host.env,
        log: ({ text }) => log.debug(text),
      });
    case 'local':
      return localStore({
        root: localRoot(host.env, host.home),
        space: choice.space,
        readable: choice.readable,
        ...(choice.maxBytes === undefined ? {} : { maxBytes: choice.maxBytes }),
        clock: systemClock,
        log: (line) => log.debug(line),
      });
    case 'registry':
      return registryStore({
        ...registryOf({ host, temporaryFolder, shell }, choice),
        space: choice.space,
        readable: choice.readable,
        clock: systemClock,
      });
  }
}

/** The repository of a registry store, with the login that `docker login` has left. */
function registryOf(
  { host, temporaryFolder, shell }: Omit<StoreTools, 'log'>,
  choice: StoreChoice,
): { readonly repository: Repository; readonly api: RegistryApi } {
  const [, registry = '', name = ''] = /^([^/]+)\/(.+)$/.exec(choice.repository ?? '') ?? [];
  const repository = { host: registry, name };
  const tools = { shell, files: nodeFiles(temporaryFolder) };
  const folder = host.env['DOCKER_CONFIG'] || path.join(host.home, '.docker');
  const calls = registryCalls(nodeHttp(systemClock), repository, () => credentialsFor(tools, folder, registry));
  return { repository, api: registryApi(calls, repository) };
}

/** No program outlives a run that was told to stop, unless it has a limit of its own. */
function endingWith(signal: AbortSignal, shell: Shell): Shell {
  return { run: (command) => shell.run({ signal, ...command }) };
}

interface SecretKeeper {
  /** For text that is passed on: takes out what is known as a secret. */
  readonly mask: (text: string) => string;
  /** For text of our own, in which no URL shows a user or a password either. */
  readonly redact: (text: string) => string;
  readonly watch: (workflow: Workflow) => Workflow;
}

/** Everything that becomes known as a secret is taken out of all text from then on. */
function secretKeeper(): SecretKeeper {
  const secrets: string[] = [];
  let current = redactor([]);
  return {
    mask: (text) => current(text),
    redact: (text) => withoutUserinfo(current(text)),
    watch: (workflow) => ({
      ...workflow,
      addSecret: (value) => {
        secrets.push(value);
        current = redactor(secrets);
        workflow.addSecret(value);
      },
    }),
  };
}
