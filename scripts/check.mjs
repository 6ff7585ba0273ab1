// Types, lint, the order of imports, format, generated files: everything that is checked without running the code.
import { runChecks } from './check/run-checks.mjs';

const { failed } = await runChecks();
process.exitCode = failed.length === 0 ? 0 : 1;
