// Commands that no step of a workflow runs: one file of their own in dist/, which is loaded when one of them is asked for.
export { compareCommand } from './compare-command.ts';
export { doctorCommand } from './doctor-command.ts';
export { initCommand } from './init-command.ts';
export { printStats, printReports } from './print-reports.ts';
