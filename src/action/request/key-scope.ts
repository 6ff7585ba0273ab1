import path from 'node:path';
import type { Config } from '../../config/config.ts';
import type { RunFacts } from '../../config/run/run-facts.ts';
import { isInCi } from '../../config/run/run-facts.ts';
import type { GoStage } from '../../dockerfile/go/go-stages.ts';
import { compileArgs } from '../../dockerfile/go/compile-args.ts';
import type { KeyPart } from '../../snapshot/keys.ts';
import type { ReadBuild } from './read-build.ts';

export interface ScopeQuestion {
  readonly facts: RunFacts;
  readonly config: Config;
  /** Absolute paths. */
  readonly context: string;
  readonly dockerfile: string;
  readonly folder: string;
  /** `undefined` when the Dockerfile could not be read. */
  readonly read: ReadBuild | undefined;
}

/** What a build cache is for, as the parts of its scope: two builds that differ in one do not sweep each other's entries. */
export function scopeParts(question: ScopeQuestion, stages: readonly GoStage[]): readonly KeyPart[] {
  const { config, read } = question;
  const platforms = config.build.platforms.toSorted().join(',') || (read?.platforms[0].scope.platform ?? '');
  const target = read?.platforms[0].scope.target.toLowerCase() ?? '';
  const gomodcache = stages.flatMap(({ goRuns }) => goRuns.map((run) => run.paths.gomodcache))[0] ?? '';
  return [
    { name: 'context', value: place(question, question.context), reason: 'the folder that is built' },
    { name: 'file', value: place(question, question.dockerfile), reason: 'the Dockerfile' },
    ...(target === '' ? [] : [{ name: 'target', value: target, reason: 'the stage that is built' }]),
    { name: 'platforms', value: platforms, reason: 'what it is compiled for' },
    {
      name: 'GOMODCACHE',
      value: gomodcache,
      reason: 'the path of module sources, which is in what is compiled of them',
    },
    ...argumentParts(question, stages),
  ];
}

function argumentParts({ config, read }: ScopeQuestion, stages: readonly GoStage[]): readonly KeyPart[] {
  const { goflags, gotoolchain } = config.go;
  const found = read === undefined ? [] : compileArgs(read.platforms[0], stages);
  // The input wins over a build argument of that name.
  const others = found.filter(({ name }) => goflags === undefined || name !== 'GOFLAGS');
  return [
    ...others.map(({ name, value, reason }) => ({ name: `build-arg ${name}`, value, reason })),
    ...(goflags === undefined ? [] : [{ name: 'goflags', value: goflags, reason: 'the input' }]),
    // The Go version of the key is that of the image: with another toolchain everything is compiled anew.
    ...(gotoolchain === undefined ? [] : [{ name: 'gotoolchain', value: gotoolchain, reason: 'the input' }]),
  ];
}

/** Jobs check the repository out wherever they like; on a person's machine several projects share one store. */
function place({ facts, folder }: ScopeQuestion, file: string): string {
  const root = facts.inActions ? folder : facts.workspace;
  return isInCi(facts) && root !== '' ? path.relative(root, file).split(path.sep).join('/') || '.' : file;
}
