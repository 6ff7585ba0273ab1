import type { Builder } from '../../buildx/builder/builder.ts';
import { execution, nodeReach, nodeShares, ownPlatform } from '../../buildx/builder/builder-nodes.ts';
import { driverLimits } from '../../buildx/builder/driver-limits.ts';
import type { ForeignStage } from '../../dockerfile/go/emulated-stages.ts';
import type { GoDockerfile } from '../../dockerfile/go/go-dockerfile.ts';
import { foreignStages } from '../../dockerfile/go/emulated-stages.ts';
import type { Finding } from '../../report/run-report.ts';
import { sentence } from '../../text/sentence.ts';
import type { BuildFacts } from '../facts/build-facts.ts';

/** What a user should know of the builder before it builds: what it refuses, where it builds, and what it emulates. */
export function builderFindings(facts: BuildFacts): readonly Finding[] {
  const { builder, dockerfile, place } = facts;
  const { build } = facts.config;
  return [
    ...limitFindings(facts),
    ...nodeFindings(builder, build.platforms),
    ...(dockerfile.kind === 'read'
      ? emulationFindings(builder, build.platforms, dockerfile.platforms, place.dockerfile)
      : []),
  ];
}

function limitFindings({ builder, config, engineStore, env }: BuildFacts): readonly Finding[] {
  const another = 'Use a builder of the driver `docker-container` (`docker/setup-buildx-action` makes one)';
  const { kind } = config.cache.layers;
  return driverLimits(builder, config.build, { engineStore, env }).map(({ asked: refused, lacks }) => {
    const asked = refused === `\`cache-to: type=${kind}\`` ? `\`layer-cache: ${kind}\`` : refused;
    const isDocker = builder.driver === 'docker';
    const store = "the engine's classic image store";
    const message =
      lacks === 'driver'
        ? `The builder \`${builder.name}\` has the driver ${builder.driver}, which refuses ${asked}.`
        : isDocker
          ? `The builder \`${builder.name}\` has the driver docker, which refuses ${asked} with ${store}.`
          : `buildx refuses ${asked}: ${store} holds one image of one platform, without attestations.`;
    const containerd = "turn on Docker's containerd image store";
    const fix =
      lacks === 'driver'
        ? `${another}.`
        : isDocker
          ? `${another}, or ${containerd}.`
          : `Push the result, load one platform without attestations, or ${containerd}.`;
    return { rule: 'driver-limit', file: '', line: 0, message, fix, level: 'error' };
  });
}

function nodeFindings(builder: Builder, platforms: readonly string[]): readonly Finding[] {
  const reach = nodeReach(builder, platforms);
  if (reach.why === '') return [];
  if (reach.elsewhere.length === 0) {
    const fix = 'Leave out `loadbalance`: then builds of one context go to one pod. Or write `replicas=1`.';
    return [{ rule: 'builder-nodes', file: '', line: 0, message: `${sentence(reach.why)} Caches are off.`, fix }];
  }
  const elsewhere = reach.elsewhere.join(', ');
  const message = `${sentence(reach.why)} So ${elsewhere} starts with what that node has kept itself.`;
  const fix =
    'Create the nodes with `--platform`, so that each platform of the build belongs to one of them (`builder-platforms`, and `platforms` in `append`).';
  return [{ rule: 'builder-nodes', file: '', line: 0, message, fix }];
}

/** Rule of the findings about stages that are emulated. */
export const emulatedRule = 'emulated-stage';

function emulationFindings(
  builder: Builder,
  platforms: readonly string[],
  dockerfiles: readonly GoDockerfile[],
  dockerfile: string,
): readonly Finding[] {
  const shares = nodeShares(builder, platforms);
  const found = dockerfiles.flatMap((platform) => {
    const { scope } = platform;
    const { node } = shares.find(({ platforms: own }) => own.includes(scope.platform)) ?? shares[0] ?? {};
    if (node === undefined) return [];
    const isForeign = (each: string): boolean => ['emulated', 'unannounced'].includes(execution(node, each));
    return foreignStages(platform, isForeign).map((foreign) => ({
      ...foreign,
      isAnnounced: execution(node, foreign.platform) === 'emulated',
      where: `node ${node.name} runs ${ownPlatform(node) ?? ''}`,
    }));
  });
  const lines = [...new Set(found.map(({ stage }) => stage.line))];
  return lines.flatMap((line) => {
    const same = found.filter(({ stage }) => stage.line === line);
    const [first] = same;
    if (first === undefined) return [];
    const foreign = [...new Set(same.map(({ platform }) => platform))].join(' and ');
    const stage = `Stage ${first.stage.name || first.stage.index} (line ${line})`;
    const message = same.every(({ isAnnounced }) => isAnnounced)
      ? `${stage} is emulated for ${foreign}: ${first.where}. Go compiles many times slower there.`
      : `${stage} is emulated for ${foreign}, or fails with "exec format error": ${first.where} and announces no emulator for it.`;
    return [{ rule: emulatedRule, file: dockerfile, line, message, fix: crossCompileAdvice(first) }];
  });
}

/** The three lines that avoid an emulation. */
function crossCompileAdvice({ image, stage, isResult, usesCgo }: ForeignStage): string {
  const name = stage.name === '' ? '' : ` AS ${stage.name}`;
  const from = `\`FROM --platform=$BUILDPLATFORM ${image}${isResult ? ' AS build' : name}\``;
  const apart = isResult
    ? 'Compile in a stage of its own, and COPY the program from there'
    : 'Compile on the own platform of the node';
  const cgo = usesCgo
    ? ' This stage sets CGO_ENABLED=1: that needs a C cross compiler as well (tonistiigi/xx brings one), or a node of that platform.'
    : '';
  return `${apart}: ${from}, \`ARG TARGETOS TARGETARCH\`, \`RUN GOOS=$TARGETOS GOARCH=$TARGETARCH go build …\`.${cgo}`;
}
