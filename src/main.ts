import { mainBoundary } from './action/boundary.ts';
import { openActions } from './action/open.ts';
import { runMain } from './action/run-main.ts';
import { processHost } from './platform/host.ts';

const host = processHost();
await host.runToEnd((signal) => {
  const around = openActions(host, signal);
  return mainBoundary(around, () => runMain(around));
});
