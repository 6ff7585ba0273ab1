import { postBoundary } from './action/boundary.ts';
import { openActions } from './action/open.ts';
import { runPost } from './action/run-post.ts';
import { processHost } from './platform/host.ts';

const host = processHost();
await host.runToEnd((signal) => {
  const around = openActions(host, signal);
  return postBoundary(around, () => runPost(around));
});
