import * as v from 'valibot';
import { buildxVersion } from '../../buildx/builder/buildx-version.ts';
import type { BuildEnd } from '../../buildx/call/user-build.ts';
import type { Shell } from '../../platform/shell.ts';
import { decodedText } from '../../text/json-schemas.ts';
import type { Services } from '../services/services.ts';

/** What buildx says of the build that is done, in the groups in which users of docker/build-push-action look for it. */
export async function tellBuild(
  { log, shell, run: { env } }: Pick<Services, 'log' | 'shell' | 'run'>,
  { result, imageid, digest, metadata, ref = '' }: BuildEnd,
): Promise<void> {
  const texts = [
    ['ImageID', imageid],
    ['Digest', digest],
    ['Metadata', metadata],
    ['Reference', ref],
  ] as const;
  for (const [title, text] of texts) if (text !== '') await log.group(title, async () => log.quote(text));
  if (result.kind === 'failure' || env['RUNNER_DEBUG'] === '1')
    await log.group('Versions', async () => {
      for (const line of await versionLines(shell)) log.info(line);
    });
}

/** Of the programs that built. Each is a start of it, so only whoever looks for the cause of something waits for them. */
async function versionLines(shell: Shell): Promise<readonly string[]> {
  const [buildx, docker] = await Promise.all([buildxVersion(shell), dockerVersions(shell)]);
  return [...(buildx === undefined ? [] : [`buildx ${buildx}`]), ...docker];
}

async function dockerVersions(shell: Shell): Promise<readonly string[]> {
  const format = '{"client":{{json .Client.Version}},"engine":{{json .Server.Version}}}';
  const exit = await shell.run({ argv: ['docker', 'version', '--format', format], timeoutMs: 10_000 });
  const versions = exit.kind === 'exited' ? decodedText(versionsSchema, exit.stdout) : undefined;
  return versions === undefined ? [] : [`Docker ${versions.client}, engine ${versions.engine}`];
}

const versionsSchema = v.object({ client: v.string(), engine: v.string() });
