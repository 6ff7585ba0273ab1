import type { DoctorFacts } from '../frame/doctor-facts.ts';
import { linesReplaced, type Patch } from '../frame/patch.ts';
import { needsProgramAlone, outputOf, type ShippedToolchain, shippedToolchain } from '../frame/shipped-toolchain.ts';
import type { Found, DoctorRule } from '../frame/doctor-rule.ts';

/** What stages begin with. */
export const baseRules: readonly DoctorRule[] = [
  {
    id: 'base-unpinned',
    level: 'warning',
    title: 'A base image has no version.',
    why: 'Without a tag, or with `latest`, the next build may have another Go or another distribution. A new Go also makes everything in the build cache useless.',
    instead:
      'Name a version, as in `golang:1.26` or `alpine:3.22`; with a digest nobody can change what the tag means.',
    byHand: 'Only the registry knows which versions there are.',
    inStep: false,
    find: unpinned,
  },
  {
    id: 'single-stage',
    level: 'warning',
    title: 'The image has the Go toolchain and the sources in it.',
    why: 'The image is hundreds of megabytes larger than the program, each pull and push carries the compiler, and an attacker finds a compiler and a shell in it.',
    instead:
      'Compile in one stage and copy the program into another: `FROM gcr.io/distroless/static-debian12`, `COPY --from=build /app /app`.',
    inStep: false,
    find: singleStage,
  },
];

function unpinned({ read }: DoctorFacts): readonly Found[] {
  return [...read.reached].flatMap((index) => {
    const placed = read.graph.stages[index];
    if (placed?.base.kind !== 'image') return [];
    const { reference } = placed.base;
    // They have no versions, or only for those who pay.
    if (/(?:^|\/)distroless\/|^cgr\.dev\//.test(reference) || reference.includes('@')) return [];
    const [, tag] = /:([^/:]+)$/.exec(reference) ?? [];
    if (tag !== undefined && tag !== 'latest') return [];
    const name = reference.replace(/:latest$/, '');
    return [
      {
        line: placed.stage.line,
        message: `${reference} ${tag === undefined ? 'has no tag, which means `latest`' : 'is whatever is the newest on that day'}.`,
        fix: `Name a version, as in ${name}:${examples[name.split('/').at(-1) ?? ''] ?? '1.2'}.`,
      },
    ];
  });
}

const examples: Readonly<Record<string, string>> = {
  golang: '1.26',
  alpine: '3.22',
  debian: 'bookworm-slim',
  ubuntu: '24.04',
  busybox: '1.37',
};

function singleStage(facts: DoctorFacts): readonly Found[] {
  const shipped = shippedToolchain(facts);
  if (shipped === undefined) return [];
  const { target, program } = shipped;
  return [
    {
      line: target.line,
      message: `The image is the stage that compiles: the toolchain, the sources and what was downloaded are in it.`,
      fix: `Name this stage build, and put the program into a second stage: COPY --from=build ${program} ${program}.`,
      patch: multiStage(facts, shipped),
    },
  ];
}

const describes = new Set(['CMD', 'ENTRYPOINT', 'EXPOSE', 'LABEL', 'STOPSIGNAL']);

/**
 * The second stage, where it is certain that the image needs nothing but the program: it is linked without C, names no files that it opens, is
 * written to the path that the image starts, and nothing after the build but descriptions.
 */
function multiStage(facts: DoctorFacts, shipped: ShippedToolchain): Patch | undefined {
  const { dockerfile, read } = facts;
  const { target, builds, start, program } = shipped;
  const [use] = builds;
  const isAlone = builds.length === 1 && read.dockerfile.stages.length === 1 && needsProgramAlone(shipped, facts);
  if (use === undefined || !isAlone || start.json === undefined || outputOf(use) !== program) return undefined;
  const { instruction, before } = use.view.step;
  const after = target.instructions.slice(target.instructions.indexOf(instruction) + 1);
  const isDescribed = after.every(({ keyword }) => describes.has(keyword));
  const isLinkedStatically =
    before.env.get('CGO_ENABLED') === '0' || use.call.assigned.get('CGO_ENABLED')?.text === 'CGO_ENABLED=0';
  const written = dockerfile.lines[target.line - 1] ?? '';
  const isOwnLine = /^\s*FROM\s+(?:--\S+\s+)?[^\s#\\`]+\s*$/i.test(written);
  if (!isDescribed || !isLinkedStatically || !isOwnLine || target.name !== '') return undefined;
  return [
    linesReplaced(dockerfile, target.line, target.line, [`${written.trimEnd()} AS build`]),
    linesReplaced(dockerfile, instruction.endLine, instruction.endLine, [
      ...dockerfile.lines.slice(instruction.endLine - 1, instruction.endLine),
      '',
      'FROM gcr.io/distroless/static-debian12',
      `COPY --from=build ${program} ${program}`,
    ]),
  ];
}
