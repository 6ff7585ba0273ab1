import type { Instruction, Stage } from '../../dockerfile/syntax/parse.ts';
import { fromChain } from '../../dockerfile/stages/stage-graph.ts';
import type { DoctorFacts } from '../frame/doctor-facts.ts';
import { linesReplaced, type Patch } from '../frame/patch.ts';
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

/** A stage for developers or tests is meant to have Go. */
const forWork = /^(?:dev|devel|development|debug|test|tests|lint|ci|tools?)$|(?:^|[-_])(?:dev|test)(?:$|[-_])/;
const runsGo = /^(?:go|air|dlv|make|sh|bash|reflex|CompileDaemon|gow|task)$/;

function singleStage(facts: DoctorFacts): readonly Found[] {
  const { read, uses } = facts;
  const { target } = read;
  if (target === undefined || forWork.test(target.name)) return [];
  const chain = fromChain(read.graph, target.index).map(({ stage }) => stage);
  const own = uses.filter(({ view, call }) => chain.includes(view.stage) && ['build', 'install'].includes(call.verb));
  const start = chain.flatMap(({ instructions }) => instructions).findLast(isStart);
  const program = start === undefined ? '' : (start.json?.[0] ?? start.args.split(/\s/)[0] ?? '');
  const [use] = own;
  if (use === undefined || start === undefined || runsGo.test(program.split('/').at(-1) ?? '')) return [];
  return [
    {
      line: target.line,
      message: `The image is the stage that compiles: the toolchain, the sources and what was downloaded are in it.`,
      fix: `Name this stage build, and put the program into a second stage: COPY --from=build ${program} ${program}.`,
      patch: chain.length === 1 ? multiStage(facts, target) : undefined,
    },
  ];
}

const isStart = ({ keyword }: Instruction): boolean => keyword === 'CMD' || keyword === 'ENTRYPOINT';
const describes = new Set(['CMD', 'ENTRYPOINT', 'EXPOSE', 'LABEL', 'STOPSIGNAL']);

/**
 * The second stage, where it is certain that the image needs nothing but the program: it is linked without C, names no files that it opens, is
 * written to the path that the image starts, and nothing after the build but descriptions.
 */
function multiStage({ dockerfile, read, uses, seen }: DoctorFacts, stage: Stage): Patch | undefined {
  const { instructions, line } = stage;
  const built = uses.filter(({ call, view }) => view.stage === stage && ['build', 'install'].includes(call.verb));
  const [use] = built;
  const start = instructions.findLast(isStart);
  if (use === undefined || built.length > 1 || start?.json === undefined || read.dockerfile.stages.length > 1)
    return undefined;
  const { instruction, before } = use.view.step;
  const program = start.json[0] ?? '';
  const at = use.call.args.findIndex((arg) => arg === '-o');
  const after = instructions.slice(instructions.indexOf(instruction) + 1);
  const isDescribed = after.every(({ keyword }) => describes.has(keyword));
  const isLinkedStatically =
    before.env.get('CGO_ENABLED') === '0' || use.call.assigned.get('CGO_ENABLED')?.text === 'CGO_ENABLED=0';
  const written = dockerfile.lines[line - 1] ?? '';
  const isOwnLine = /^\s*FROM\s+(?:--\S+\s+)?[^\s#\\`]+\s*$/i.test(written);
  const isSame = at >= 0 && use.call.args[at + 1] === program && program.startsWith('/');
  if (seen.readsFiles !== '' || !isSame || !isDescribed || !isLinkedStatically || !isOwnLine || stage.name !== '')
    return undefined;
  return [
    linesReplaced(dockerfile, line, line, [`${written.trimEnd()} AS build`]),
    linesReplaced(dockerfile, instruction.endLine, instruction.endLine, [
      ...dockerfile.lines.slice(instruction.endLine - 1, instruction.endLine),
      '',
      'FROM gcr.io/distroless/static-debian12',
      `COPY --from=build ${program} ${program}`,
    ]),
  ];
}
