import type { GoUse } from '../../findings/facts/facts.ts';
import { hasAllCommitted } from '../frame/committed-modules.ts';
import type { DoctorFacts } from '../frame/doctor-facts.ts';
import { type Patch, textReplaced } from '../frame/patch.ts';
import type { Found, DoctorRule } from '../frame/doctor-rule.ts';

/** Commands of a RUN that change which modules are built. */
export const moduleCommandRules: readonly DoctorRule[] = [
  {
    id: 'go-get-in-build',
    level: 'warning',
    title: '`go get` runs in the build.',
    why: '`go get` asks the network for versions and changes go.mod in the image: two builds of one commit may have different modules, and no cache makes the request unnecessary.',
    instead:
      'Run `go get` on your machine, commit go.mod and go.sum, and write `go mod download` here. For a tool write `go install example.com/tool@v1.2.3`.',
    byHand: 'What `go get` adds may be missing in go.mod.',
    inStep: true,
    find: (facts) =>
      commands(facts, 'get', () => ({
        message: '`go get` changes go.mod in the image, and asks the network for versions in each build.',
        fix: 'Run `go get` on your machine and commit go.mod and go.sum; for a tool write `go install module@version`.',
      })),
  },
  {
    id: 'go-mod-tidy-in-build',
    level: 'warning',
    title: '`go mod tidy` runs in the build.',
    why: '`go mod tidy` downloads the modules of all tests of all dependencies, and may change go.mod and go.sum: the image is not built of what is committed. It needs all sources, so it cannot have a layer of its own.',
    instead: 'Run `go mod tidy` before the commit, and write `go mod download` here.',
    inStep: true,
    find: (facts) =>
      commands(facts, 'mod tidy', (use) => ({
        message:
          '`go mod tidy` downloads more than the build needs, and may build other modules than those that are committed.',
        fix: 'Write `go mod download`, and run `go mod tidy` before the commit.',
        patch: downloading(facts, use),
      })),
  },
  {
    id: 'go-mod-vendor-in-build',
    level: 'warning',
    title: '`go mod vendor` runs in the build.',
    why: 'Go downloads the modules into its cache and then copies them into the sources, in each build. The copy makes a large layer and saves nothing.',
    instead: 'Write `go mod download` with a cache mount, or commit the vendor folder.',
    inStep: true,
    find: (facts) =>
      commands(facts, 'mod vendor', (use) => ({
        message: '`go mod vendor` copies all modules into a layer in each build.',
        fix: 'Write `go mod download`, or commit the vendor folder.',
        patch: isVendorUnused(facts) ? downloading(facts, use) : undefined,
      })),
  },
  {
    id: 'go-install-latest',
    level: 'warning',
    title: 'A tool is installed at `@latest`.',
    why: 'Each new layer may bring another version of the tool, so that a build fails, or differs, without any change of yours.',
    instead:
      'Name the version, as in `go install example.com/tool@v1.2.3`, or write the tool into go.mod with `go get -tool`.',
    byHand: 'Only the network knows the newest version.',
    inStep: false,
    find: latest,
  },
];

function commands(
  { uses }: DoctorFacts,
  verb: string,
  told: (use: GoUse) => Pick<Found, 'message' | 'fix' | 'patch'>,
): readonly Found[] {
  // Who makes the module in the image has nothing to commit.
  const makes = uses.some(({ call }) => call.verb === 'mod init');
  return uses
    .filter(({ call, view }) => call.verb === verb && !view.step.inherited && !makes)
    .map((use) => ({ line: use.call.line, ...told(use) }));
}

/** Only where all that it would look for is committed. */
function downloading(facts: DoctorFacts, { view, call }: GoUse): Patch | undefined {
  if (!hasAllCommitted(facts) || call.args.length > 0) return undefined;
  return textReplaced(facts.dockerfile, view.step.instruction, /\bgo mod (?:tidy|vendor)\b/, 'go mod download');
}

/** Whether nothing asks for the vendor folder by its name, nor calls what may. */
function isVendorUnused({ dockerfile, read, uses }: DoctorFacts): boolean {
  const isNamed = (dockerfile.lines.join('\n').match(/vendor/g) ?? []).length > 1;
  const isHidden = read.goStages.some(({ goRuns }) => goRuns.some((run) => run.callsGo === 'maybe'));
  return !isNamed && !isHidden && uses.every(({ module }) => module?.vendor === undefined);
}

function latest({ uses }: DoctorFacts): readonly Found[] {
  return uses.flatMap(({ call, view }) => {
    const tool = call.args.find((arg) => arg.endsWith('@latest'));
    if (tool === undefined || !['install', 'run'].includes(call.verb) || view.step.inherited) return [];
    const fix = `Name the version: ${tool.replace(/@latest$/, '@v…')}`;
    return [{ line: call.line, message: `${tool} may be another version in the next build.`, fix: `${fix}.` }];
  });
}
