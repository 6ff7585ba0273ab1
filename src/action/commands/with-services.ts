import type { Host } from '../../platform/machine/host.ts';
import { ConfigError } from '../services/errors.ts';
import { openTerminal } from '../services/open-services.ts';
import { print } from './command-output.ts';

type Terminal = ReturnType<typeof openTerminal>;

/** Runs a command with its services, and closes them. Input that is wrong is told on the standard error output, with exit code `refused`. */
export async function withServices(
  host: Host,
  terminal: Terminal,
  body: (services: Terminal) => Promise<number>,
  refused = 1,
): Promise<number> {
  host.atExit(terminal.close);
  try {
    return await body(terminal);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return await print(host.stderr, terminal.run.redact(error.message), refused);
  } finally {
    terminal.close();
  }
}
