#!/usr/bin/env node
import { runCommand } from './action/commands/run-command.ts';
import { processHost } from './platform/machine/host.ts';

const host = processHost();
await host.runToEnd((signal) => runCommand(host, signal));
