import type { GoDockerfile } from '../../dockerfile/go/go-dockerfile.ts';
import { type RunView, runViews } from '../../dockerfile/go/run-views.ts';
import { fromChain } from '../../dockerfile/stages/stage-graph.ts';
import { runReads, type GoStep } from './run-reads.ts';
import { contextPathsAt, type CountedPath, putBy, putFiles } from './stage-files.ts';

/** What an image is made of, as its Dockerfile tells: packages of go commands, and paths of the context. */
export interface ImageReads {
  readonly go: readonly GoStep[];
  readonly counted: readonly CountedPath[];
}

/**
 * Reads what of the context gets into the image. Of what is copied into a stage that only runs go, the packages count that go builds;
 * a file counts itself if a stage copies it that is the image's own, that runs something else, or from which another stage copies it.
 */
export function imageReads(resolved: GoDockerfile): ImageReads {
  const views = runViews(resolved);
  const goStages = new Set(resolved.goStages.map(({ index }) => index));
  const go: GoStep[] = [];
  const counted: CountedPath[] = [];
  for (const view of views.filter(({ stage }) => goStages.has(stage.index))) {
    const reads = runReads(view);
    go.push(...reads.go);
    counted.push(
      ...(reads.everything === ''
        ? readPaths(resolved, view, reads.paths)
        : everythingIn(resolved, view, reads.everything)),
    );
  }
  const own = new Set(fromChain(resolved.graph, resolved.target?.index ?? -1).map(({ stage }) => stage.index));
  for (const index of resolved.reached) {
    for (const step of resolved.steps[index]?.steps ?? []) {
      for (const { from, sources, line } of putBy(step, resolved)) {
        const how = `line ${line} copies it`;
        if (from !== 'context')
          counted.push(...sources.flatMap((source) => pathsOf(resolved, from, `/${source}`, how)));
        else if (own.has(index) || !goStages.has(index)) counted.push(...sources.map((pattern) => ({ pattern, how })));
      }
    }
  }
  return { go, counted };
}

function pathsOf(resolved: GoDockerfile, stage: number, imagePath: string, how: string): readonly CountedPath[] {
  const found = contextPathsAt(resolved, putFiles(resolved, stage), imagePath);
  return found.map(({ pattern }) => ({ pattern, how }));
}

function readPaths(resolved: GoDockerfile, view: RunView, paths: readonly string[]): readonly CountedPath[] {
  const { line } = view.step.instruction;
  const puts = putsOf(resolved, view);
  return paths.flatMap((each) =>
    contextPathsAt(resolved, puts, each).map(({ pattern }) => ({ pattern, how: `line ${line} reads it` })),
  );
}

/** Everything that has been copied into the stage before the RUN, and what the RUN mounts. */
export function everythingIn(resolved: GoDockerfile, view: RunView, reason: string): readonly CountedPath[] {
  const { line } = view.step.instruction;
  return contextPathsAt(resolved, putsOf(resolved, view), '/').map(({ pattern, line: copied }) => ({
    pattern,
    how: `line ${copied} copies it, and line ${line} ${reason}`,
  }));
}

function putsOf(resolved: GoDockerfile, { stage, step }: RunView): ReturnType<typeof putFiles> {
  const { line } = step.instruction;
  const mine = new Set((resolved.steps[stage.index]?.steps ?? []).map(({ instruction }) => instruction.line));
  // What comes after it is not there yet, and the mounts of other RUNs never are.
  const isThere = (put: { readonly line: number }): boolean => !mine.has(put.line) || put.line <= line;
  return putFiles(resolved, stage.index).filter(isThere);
}
