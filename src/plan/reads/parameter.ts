import { type GoCall, goCalls } from '../../dockerfile/commands/go-calls.ts';
import { type RunView, runViews } from '../../dockerfile/go/run-views.ts';
import type { GoDockerfile } from '../../dockerfile/go/go-dockerfile.ts';
import { argNames } from '../../dockerfile/stages/environment.ts';

/** A build argument by which one Dockerfile builds several programs: `go build ./cmd/$SERVICE`. */
interface Parameter {
  readonly name: string;
  /** What stands before and after it in the name of the package. */
  readonly before: string;
  readonly after: string;
  readonly view: RunView;
  readonly call: GoCall;
}

/** The argument without a value that names the folder of a package, if there is one. */
export function parameterOf(resolved: GoDockerfile): Parameter | undefined {
  for (const view of runViews(resolved)) {
    const { instruction, before } = view.step;
    const calls = goCalls(instruction, before, new Map()).filter(({ verb }) => verb === 'build' || verb === 'install');
    for (const call of calls) {
      for (const { text } of call.words) {
        const [, start, name, end] = /^(\.\/(?:[\w./-]*\/)?)\$\{?(\w+)\}?((?:\/[\w./-]*)?)$/.exec(text) ?? [];
        if (start === undefined || name === undefined || end === undefined || (before.env.get(name) ?? '') !== '')
          continue;
        if (argNames(view.stage.instructions, resolved.dockerfile.escape).includes(name))
          return { name, before: start, after: end, view, call };
      }
    }
  }
  return undefined;
}
