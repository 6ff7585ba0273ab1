import { familiarName, fromChain, sourceStage } from '../../dockerfile/stages/stage-graph.ts';
import type { Instruction } from '../../dockerfile/syntax/parse.ts';
import { runText } from '../../dockerfile/commands/go-commands.ts';
import type { DoctorFacts } from '../frame/doctor-facts.ts';
import { linesInserted, type Patch, textReplaced } from '../frame/patch.ts';
import type { DoctorRule, Found } from '../frame/doctor-rule.ts';
import { baseOf, type FinalImage, finalImage } from './final-image.ts';

/** What the program finds in its image. */
export const contentRules: readonly DoctorRule[] = [
  {
    id: 'no-certificates',
    level: 'warning',
    title: 'The program opens TLS connections, and the image has no CA certificates.',
    why: 'An image from scratch is empty, and those of Debian and Ubuntu have no certificates. The first request ends with `x509: certificate signed by unknown authority`, at run time.',
    instead:
      'Copy them from the build stage: `COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/`; install `ca-certificates`; or use `gcr.io/distroless/static`.',
    inStep: false,
    find: withoutCertificates,
  },
  {
    id: 'no-time-zones',
    level: 'warning',
    title: 'The program loads time zones, and the image has none.',
    why: '`time.LoadLocation` looks into /usr/share/zoneinfo, which images from scratch and from Alpine do not have. It returns `unknown time zone` at run time.',
    instead: 'Compile them into the program with `-tags timetzdata` (450 kB), or import `time/tzdata`.',
    inStep: false,
    find: withoutTimeZones,
  },
  {
    id: 'other-libc',
    level: 'error',
    title: 'The program uses cgo, and is compiled for another C library than the image has.',
    why: 'Debian has glibc, Alpine has musl. A binary for one of them ends with `no such file or directory` or `not found` on the other.',
    instead:
      'Compile and run on the same distribution, compile with CGO_ENABLED=0 if the program can, or link statically.',
    byHand: 'Which way is right depends on what the program needs of C.',
    inStep: false,
    find: forOtherLibc,
  },
];

function withoutCertificates(facts: DoctorFacts): readonly Found[] {
  const image = finalImage(facts);
  const { opensTls } = facts.seen;
  if (opensTls === '' || image === undefined || !startsProgram(image)) return [];
  const isEmpty =
    image.base === 'scratch' || /^(?:docker\.io\/)?(?:library\/)?(?:debian|ubuntu)[:@]/.test(image.reference);
  const brings = /ca-certificates|\/etc\/ssl|\/etc\/pki|cert|SSL_CERT_(?:FILE|DIR)/i.test(image.text);
  if (!isEmpty || brings || copiesRoot(image)) return [];
  return [
    {
      line: image.line,
      message: `The program opens TLS connections (${opensTls}), and its image has no CA certificates.`,
      fix: 'Copy them from the build stage: COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/',
      patch: certificatesCopied(facts, image),
    },
  ];
}

/** From the stage that the image takes its program from: certain where that is one of the official Go image, which has them. */
function certificatesCopied({ dockerfile, read }: DoctorFacts, image: FinalImage): Patch | undefined {
  const own = image.steps.filter(({ inherited, instruction }) => !inherited && instruction.line > image.line);
  const copy = own.map(({ instruction }) => instruction).find(({ flags }) => flags.some(({ name }) => name === 'from'));
  const from = copy?.flags.find(({ name }) => name === 'from')?.value ?? '';
  const stage = sourceStage(from, read.dockerfile.stages, true);
  const first = stage === undefined ? undefined : fromChain(read.graph, stage).at(-1);
  if (copy === undefined || first === undefined || !/^golang[:@]/.test(familiarName(first.reference))) return undefined;
  const certificates = '/etc/ssl/certs/ca-certificates.crt';
  return [linesInserted(dockerfile, copy.line, [`COPY --from=${from} ${certificates} ${certificates}`])];
}

function withoutTimeZones(facts: DoctorFacts): readonly Found[] {
  const image = finalImage(facts);
  const { loadsTimeZones } = facts.seen;
  if (loadsTimeZones === '' || image === undefined || !startsProgram(image)) return [];
  const isEmpty = image.base === 'scratch' || image.base === 'musl';
  const brings = /zoneinfo|tzdata|ZONEINFO/.test(`${image.text}\n${facts.read.dockerfile.text}`);
  // The Go image has those of Go itself.
  if (!isEmpty || brings || copiesRoot(image) || image.reference.includes('golang')) return [];
  const builds = facts.uses.filter(
    ({ call }) => call.verb === 'build' && !call.args.some((arg) => /^--?tags/.test(arg)),
  );
  const [build] = builds;
  const isOnly = builds.length === 1 && facts.uses.filter(({ call }) => call.verb === 'build').length === 1;
  return [
    {
      line: image.line,
      message: `The program loads time zones (${loadsTimeZones}), and its image has none.`,
      fix: 'Compile them in: go build -tags timetzdata.',
      ...(build !== undefined && isOnly
        ? {
            patch: textReplaced(
              facts.dockerfile,
              build.view.step.instruction,
              /\bgo build(?=\s)/,
              'go build -tags timetzdata',
            ),
          }
        : {}),
    },
  ];
}

/** A stage without a program to start is there to be exported. */
function startsProgram({ steps }: FinalImage): boolean {
  return steps.some(({ instruction }) => ['ENTRYPOINT', 'CMD'].includes(instruction.keyword));
}

/** A whole tree comes from elsewhere: it may have anything. */
function copiesRoot({ steps }: FinalImage): boolean {
  return steps.some(
    ({ instruction: { keyword, args } }) =>
      (keyword === 'COPY' && /(?:^|\s)\/(?:etc|usr|usr\/share|\*)?\/?\s/.test(`${args} `)) || keyword === 'ADD',
  );
}

function forOtherLibc(facts: DoctorFacts): readonly Found[] {
  const image = finalImage(facts);
  if (image === undefined || /gcompat|libc6-compat|musl|glibc/.test(image.text)) return [];
  const seen = new Set<number>();
  return facts.uses.flatMap(({ call, view }) => {
    const { instruction, before } = view.step;
    const assigned = call.assigned.get('CGO_ENABLED')?.text.replace('CGO_ENABLED=', '');
    const usesCgo = (assigned ?? before.env.get('CGO_ENABLED')) === '1';
    const built = baseOf(view.base.reference);
    const differs = (built === 'glibc' && image.base === 'musl') || (built === 'musl' && image.base === 'glibc');
    const isStatic = /-static|netgo|osusergo|musl/.test(textOf(instruction, view.earlier));
    const isTaken = facts.read.target?.index !== view.stage.index && takes(image, view.stage.name, view.stage.index);
    if (call.verb !== 'build' || !usesCgo || !differs || isStatic || !isTaken || seen.has(instruction.line)) return [];
    if (facts.seen.usesCgo === '') return [];
    seen.add(instruction.line);
    return [
      {
        line: instruction.line,
        message: `With CGO_ENABLED=1 the program is compiled for the C library of ${view.base.reference}, and ${image.reference} has another one: the container ends with "no such file or directory".`,
        fix: 'Compile and run on the same distribution, or write CGO_ENABLED=0.',
      },
    ];
  });
}

function textOf(instruction: Instruction, earlier: readonly Instruction[]): string {
  return [instruction, ...earlier].map(runText).join('\n');
}

/** Whether an image copies from a stage. */
function takes({ steps }: FinalImage, name: string, index: number): boolean {
  return steps.some(({ instruction }) =>
    instruction.flags.some(
      (flag) => flag.name === 'from' && [name, String(index)].includes(flag.value.toLowerCase()) && flag.value !== '',
    ),
  );
}
