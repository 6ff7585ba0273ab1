import { runBake } from './action/run-bake.ts';
import { mainBoundary } from './action/services/error-boundary.ts';
import { openActions } from './action/services/open-services.ts';
import { processHost } from './platform/machine/host.ts';

const host = processHost();
await host.runToEnd((signal) => {
  const services = openActions(host, signal);
  return mainBoundary(services, () => runBake(services));
});
