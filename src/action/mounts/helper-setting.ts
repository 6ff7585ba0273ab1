import type { ReachedNode } from '../../buildx/builder/builder-nodes.ts';
import type { HelperSetting } from '../../mounts/inject.ts';
import { helperWorkMs } from '../../mounts/work-limits.ts';
import type { Analysis } from '../request/analysis.ts';
import { podContext } from '../request/pod-context.ts';
import type { Services } from '../services/services.ts';

/** Longest time for a helper build: unpacking moves bytes on the builder's own disk, but its image may have to be pulled first. */
const helperTimeoutMs = 300_000;

/** What helper builds of this run share on a node. */
export function helperSetting(services: Pick<Services, 'run'>, analysis: Analysis, node: ReachedNode): HelperSetting {
  const { name, driver, nodes } = analysis.asked.builder;
  const builder = { name, driver, nodes: nodes.slice(node.index, node.index + 1) };
  return {
    // Without a platform a build goes to the first node.
    builder: node.index === 0 ? builder : { ...builder, platform: node.platform },
    image: analysis.serving.helperImage,
    namespace: analysis.serving.namespace,
    nonce: services.run.nonce,
    timeoutMs: helperTimeoutMs,
    workMs: helperWorkMs,
    signal: services.run.signal,
    ownBuilds: services.run.ownBuilds,
    podContext: podContext(analysis.asked, services.run.folder),
  };
}
