import path from 'node:path';
import type { Asked } from './analysis.ts';
import type { Services } from '../services/services.ts';

/** Secrets whose value is an input, as files in the run's private folder. */
export async function secretFiles(
  services: Pick<Services, 'files'>,
  asked: Pick<Asked, 'config'>,
  folder: string,
): Promise<readonly { readonly id: string; readonly path: string }[]> {
  const values = asked.config.build.secrets.flatMap((secret) => (secret.kind === 'value' ? [secret] : []));
  return Promise.all(
    values.map(async ({ id, value }, index) => {
      const file = path.join(folder, `secret-${index}`);
      await services.files.writeText(file, value, { mode: 0o600 });
      return { id, path: file };
    }),
  );
}
