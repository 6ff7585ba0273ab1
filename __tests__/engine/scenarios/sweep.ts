import { beforeAll, describe, expect, test } from '@jest/globals';
import { plainBuild, mounts } from '../builds.ts';
import type { ActionEntries } from '../entries.ts';
import { actionsIn, doneSince, heaviestIn } from '../entries.ts';
import type { PipelineRun, Rig } from '../rig.ts';
import { compiledIn } from '../rig.ts';
import type { SweepProject } from './sweep-project.ts';
import { ballastBytes, both, checks, modulesMount, sweepProject } from './sweep-project.ts';

/** Two build caches, each used by several RUNs, and every go command that leaves something in one. */
const everything = `
FROM golang:1.26 AS source
ENV CGO_ENABLED=0 GOFLAGS=-trimpath
WORKDIR /src
COPY go.mod go.sum ./
RUN ${modulesMount} go mod download
COPY . .

FROM source AS checks
RUN ${checks} go vet ./...
RUN ${checks} go test ./... && touch /checked

FROM source AS build
RUN ${both} go generate ./...
RUN ${both} go tool stamp
RUN ${both} go run ./cmd/hello
RUN ${both} go build -v -o /out/service .

FROM scratch
COPY --from=checks /checked /
COPY --from=build /out/service /service
`;

/** Everything in these mounts is what a snapshot's restoring and one build have left there. */
interface Mounts {
  readonly build: ActionEntries;
  readonly checks: ActionEntries;
}

/**
 * A base is written anew without what is dead, and what lives is what a builder would go on with that kept its mounts. What
 * was done is told by the entries: Go writes one for each action that it cannot find.
 */
export function sweepScenarios(open: () => Rig): void {
  const read = async (namespace: string): Promise<Mounts> => ({
    build: await actionsIn(namespace, mounts.build),
    checks: await actionsIn(namespace, 'id=checks'),
  });
  const done = (before: Mounts, after: Mounts) => ({
    build: doneSince([before.build], after.build),
    checks: doneSince([before.checks], after.checks),
  });

  describe('a sweep of two mounts with vet, test, generate, tool, run and build', () => {
    let project: SweepProject;
    let store: string;
    const runs: Partial<Record<'cold' | 'changed' | 'swept' | 'unchanged', PipelineRun>> = {};
    const after: Partial<Record<'cold' | 'changed' | 'swept' | 'unchanged' | 'kept', Mounts>> = {};
    const run = (name: keyof typeof runs): PipelineRun => found(runs, name);
    const state = (name: keyof typeof after): Mounts => found(after, name);
    const next = async (name: keyof typeof runs) => {
      const made = await open().run({ workspace: project.workspace, store });
      if (made.code !== 0) throw new Error(`the run '${name}' failed:\n${made.stdout}`);
      [runs[name], after[name]] = [made, await read(made.namespace)];
    };

    /** What both a builder that kept its mounts and one with the swept snapshot do after a change. */
    const doneAfter = async (change: () => Promise<void>) => {
      const namespaces = [run('swept').namespace, run('unchanged').namespace] as const;
      const before = [await read(namespaces[0]), await read(namespaces[1])] as const;
      await change();
      const build = async (index: 0 | 1) => {
        const { output } = await plainBuild(project.workspace, namespaces[index]);
        const did = done(before[index], await read(namespaces[index]));
        return { did, compiled: compiledIn(output), tests: testsIn(output) };
      };
      return { kept: await build(0), restored: await build(1) };
    };

    beforeAll(async () => {
      store = await open().folder();
      project = await sweepProject(open(), { dockerfile: everything, heavy: 'main.go' });
      await next('cold');
      await project.change('greet/greet.go');
      await project.write('flavour/testdata/list', 'vanilla cherry\n');
      await next('changed');
      await project.dropBallast('main.go');
      await project.change('limits/limits.go');
      await next('swept');
      await project.touch();
      await next('unchanged');
      await plainBuild(project.workspace, run('swept').namespace);
      after.kept = await read(run('swept').namespace);
    });

    test('happens when much is dead, and takes out what no mount has used', () => {
      expect([run('cold').build.swept, run('changed').build.swept]).toEqual([0, 0]);
      expect(run('changed').build.saved?.bytes).toBeLessThan((run('cold').build.saved?.bytes ?? 0) / 2);
      expect(run('swept').build.swept).toBeGreaterThan(0);
      expect(heaviestIn(state('swept').build)).toBeGreaterThan(ballastBytes);
      expect(heaviestIn(state('unchanged').build)).toBeLessThan(ballastBytes);
    });

    test('leaves an unchanged build nothing to do, vet, test, generate, tool and run neither', () => {
      expect(
        run('unchanged').report.steps.filter(({ name, cached }) => /RUN .*go (?!mod)/.test(name) && cached),
      ).toEqual([]);
      expect([run('unchanged').build.hit, run('unchanged').compiled]).toEqual(['exact', []]);
      expect(testsIn(run('unchanged').stdout)).toEqual(['flavour cached', 'greet cached']);
      // The snapshot is one for both mounts, and each begins with all of it.
      const swept = [state('swept').build, state('swept').checks];
      for (const mount of [state('unchanged').build, state('unchanged').checks])
        expect(doneSince(swept, mount)).toEqual([]);
      // A builder that kept its mounts has nothing to do either.
      expect(done(state('swept'), state('kept'))).toEqual({ build: [], checks: [] });
    });

    test('keeps the executables of run, tool and generate', () => {
      const executables = (mount: ActionEntries) =>
        [...mount.values()].filter(({ content }) => content === 'folder').length;
      expect(executables(state('unchanged').build)).toBe(3);
    });

    test('keeps what an entry names that was made from content that was there already', () => {
      const before = new Set([...state('cold').checks.values()].map(({ output }) => output));
      const made = doneSince([state('cold').checks], state('changed').checks);
      const named = made.filter((id) => before.has(state('changed').checks.get(id)?.output ?? ''));
      expect(named.length).toBeGreaterThan(0);
      for (const { build, checks: other } of [state('swept'), state('unchanged')])
        expect([...build.values(), ...other.values()].filter(({ content }) => content === 'none')).toEqual([]);
    });

    test('keeps an entry that was written again in place as it is now', () => {
      const [cold, changed] = [state('cold').checks, state('changed').checks];
      const again = doneSince([cold], changed).filter(
        (id) => cold.has(id) && cold.get(id)?.output !== changed.get(id)?.output,
      );
      expect(again.length).toBeGreaterThan(0);
      expect(testsIn(run('changed').stdout)).toEqual(['flavour', 'greet']);
      // Once out of the delta over its base, once out of the new base.
      expect(testsIn(run('swept').stdout)).toEqual(['flavour cached', 'greet cached']);
      const left = again.filter((id) => state('unchanged').checks.has(id));
      expect(left.length).toBeGreaterThan(0);
      for (const id of left) expect(state('unchanged').checks.get(id)).toEqual(changed.get(id));
    });

    // First of the changes: what one of them makes is in both mounts. Go files the result of a test under the id of the
    // test binary's content too, and looks there only when it does not find it under that of its action.
    test('leaves a change that no test reaches no test to run', async () => {
      const text = await project.workspace.read('flavour/flavour.go');
      const unreached = '// Label is not tested.\nfunc Label() string { return "label" }\n';
      const { kept, restored } = await doneAfter(() => project.write('flavour/flavour.go', `${text}\n${unreached}`));
      expect(restored.tests).toEqual(kept.tests);
      expect(restored.did).toEqual(kept.did);
    });

    test.each([
      'greet/greet.go',
      'limits/limits.go',
      'flavour/flavour.go',
      'cmd/gen/main.go',
      'cmd/hello/main.go',
      'tools/stamp/main.go',
    ])('leaves a change of %s what it leaves a builder to do that kept its mounts', async (file) => {
      const { kept, restored } = await doneAfter(() => project.change(file));
      expect(kept.did.build.length + kept.did.checks.length).toBeGreaterThan(0);
      expect(restored.did).toEqual(kept.did);
      expect(restored.compiled).toEqual(kept.compiled);
    });
  });
}

function found<K extends string, T>(all: Readonly<Partial<Record<K, T>>>, name: K): T {
  const value = all[name];
  if (value === undefined) throw new Error(`there is no '${name}'`);
  return value;
}

/** What `go test` says of the packages with tests. */
function testsIn(output: string): readonly string[] {
  const lines = [...output.matchAll(/^#\d+ [\d.]+ ok +\texample\.com\/service\/(\w+)\t(\(cached\))?/gm)];
  return lines.map(([, name = '', cached]) => (cached === undefined ? name : `${name} cached`)).toSorted();
}
