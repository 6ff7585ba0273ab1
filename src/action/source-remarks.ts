import path from 'node:path';
import type { BuildError } from '../buildx/progress/failure.ts';
import type { GoMessage } from '../diagnosis/go-messages.ts';
import { goMessages } from '../diagnosis/go-messages.ts';
import type { SourceModule } from '../diagnosis/source-files.ts';
import { isLineOf, sourceFiles } from '../diagnosis/source-files.ts';
import { parseGoMod } from '../gomod/go-mod.ts';
import type { Checkout } from '../platform/checkout.ts';
import type { Place } from '../platform/log.ts';
import type { Asked } from './request/analysis.ts';
import type { Services } from './services/services.ts';

/** What the output of a failed build says of a line in a file of the workspace. */
interface SourceRemark {
  readonly message: string;
  readonly place: Place;
}

/** The runner shows ten errors of a step, and the first is the failure itself. */
const mostRemarks = 9;
/** A workspace has more modules only in collections of examples. */
const mostModules = 200;

/** The lines of the user's own Go files that the output names, for annotations there. None where a file is not certain. */
export async function sourceRemarks(
  { checkout, run }: Pick<Services, 'checkout' | 'run'>,
  { context, dockerfile }: Pick<Asked, 'context' | 'dockerfile'>,
  { output }: Pick<BuildError, 'output'>,
): Promise<readonly SourceRemark[]> {
  const messages = goMessages(output);
  if (messages.length === 0) return [];
  const modules = await modulesBelow(checkout, context);
  const folders = [context, path.dirname(dockerfile)];
  const remarks: SourceRemark[] = [];
  for (const said of messages) {
    if (remarks.length === mostRemarks) break;
    const [file, other] = await matching(checkout, said, sourceFiles(said, modules, folders));
    if (file === undefined || other !== undefined) continue;
    const relative = path.relative(run.folder, file).split(path.sep).join('/');
    if (relative.startsWith('../') || path.isAbsolute(relative)) continue;
    remarks.push({ message: said.message, place: { file: relative, line: said.line } });
  }
  return remarks;
}

async function modulesBelow(checkout: Checkout, context: string): Promise<readonly SourceModule[]> {
  const found = (await checkout.findBelow(context, 'go.mod')) ?? [path.join(context, 'go.mod')];
  const own = found.filter(
    (file) => !/(?:^|[/\\])(?:vendor|testdata|node_modules)[/\\]/.test(path.relative(context, file)),
  );
  const read = await Promise.all(
    own.slice(0, mostModules).map(async (file) => {
      const module = parseGoMod((await checkout.readText(file)) ?? '').module;
      return module === '' ? [] : [{ folder: path.dirname(file), path: module }];
    }),
  );
  return read.flat();
}

async function matching(checkout: Checkout, said: GoMessage, files: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    files.map(async (file) => {
      const text = await checkout.readText(file);
      return text !== undefined && isLineOf(said, text) ? [file] : [];
    }),
  );
  return found.flat();
}
