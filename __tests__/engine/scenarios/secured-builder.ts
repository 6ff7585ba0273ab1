import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { annotationsIn } from '../../harness/annotations.ts';
import { startJob } from '../../harness/action-run.ts';
import { buildInputs } from '../../harness/service-inputs.ts';
import { freshNamespace } from '../../harness/workspace.ts';
import { ownCertificate } from '../../servers/file-server.ts';
import type { BaseImages } from '../base-images.ts';
import type { RemoteBuilder } from '../remote-builder.ts';
import { startRemoteBuilder } from '../remote-builder.ts';
import type { PipelineRun, Rig } from '../rig.ts';
import { changeGreeting, greeting } from '../rig.ts';

interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const variables = (ca: string, own?: Certificate): Readonly<Record<string, string>> => ({
  BUILDER_NODE_0_AUTH_TLS_CACERT: ca,
  ...(own === undefined ? {} : { BUILDER_NODE_0_AUTH_TLS_CERT: own.cert, BUILDER_NODE_0_AUTH_TLS_KEY: own.key }),
});

/** A BuildKit that lets nobody in without a certificate: what most companies run. */
export function securedBuilderScenarios(open: () => { readonly rig: Rig; readonly images: BaseImages }): void {
  describe('a BuildKit that wants certificates', () => {
    const [server, client, stranger] = [ownCertificate(), ownCertificate(), ownCertificate()];
    const right = variables(server.cert, client);
    let remote: RemoteBuilder;
    let cold: PipelineRun;
    let warm: PipelineRun;
    let word: string;

    beforeAll(async () => {
      const { rig, images } = open();
      remote = await startRemoteBuilder(images.mirrors, { tls: { ...server, clients: client.cert } });
      const [workspace, store, namespace] = [await rig.project(), await rig.folder(), freshNamespace()];
      const inputs = { driver: 'remote', endpoint: remote.address };
      const run = (): Promise<PipelineRun> => rig.run({ workspace, store, namespace, inputs, env: right });
      cold = await run();
      await remote.empty();
      word = await changeGreeting(workspace);
      warm = await run();
    });
    afterAll(() => remote.close());

    test('builds with those of the environment', async () => {
      expect([cold.code, cold.modules.hit, cold.build.hit, cold.warnings]).toEqual([0, 'miss', 'miss', []]);
      expect(await greeting(cold.image)).toContain('hello world');
    });

    test('gets its caches through the same connection', async () => {
      expect([warm.code, warm.modules.hit, warm.build.hit, warm.warnings]).toEqual([0, 'exact', 'exact', []]);
      expect([warm.requests, warm.compiled]).toEqual([[], ['example.com/service', 'example.com/service/greet']]);
      expect(await greeting(warm.image)).toContain(`${word} world`);
    });

    test('neither run prints a key', () => {
      const keyLine = client.key.split('\n')[1] ?? '';
      for (const { stdout, post } of [cold, warm])
        expect(`${stdout}${post.stdout}`.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(keyLine);
    });

    test.each<readonly [string, Readonly<Record<string, string>>, RegExp]>([
      [
        'no certificates',
        {},
        /it speaks TLS, and the builder was made without certificates\. Set BUILDER_NODE_0_AUTH_TLS_CACERT/,
      ],
      [
        'only the one of its authority',
        variables(server.cert),
        /^endpoint: .*`BUILDER_NODE_0_AUTH_TLS_CERT` and `BUILDER_NODE_0_AUTH_TLS_KEY` are missing/,
      ],
      ['another authority', variables(stranger.cert, client), /its certificate is not trusted by `cacert`/],
      ['a certificate that it does not know', variables(server.cert, stranger), /it refuses the client certificate/],
      ['a key of another', variables(server.cert, { ...client, key: stranger.key }), /do not belong together/],
    ])('with %s the run ends within seconds and names the endpoint and the reason', async (_, env, reason) => {
      const workspace = await open().rig.project();
      const job = await startJob({ workspace: workspace.folder, env });
      try {
        const inputs = { driver: 'remote', endpoint: remote.address };
        const main = await job.main({ inputs: buildInputs(open().rig.proxy, inputs) });
        await job.posts();
        const { errors } = annotationsIn(main.stdout);
        expect([main.code, errors]).toEqual([1, [expect.stringMatching(reason)]]);
        if (Object.keys(env).length !== 1) expect(errors[0]).toContain(remote.address);
        expect(main.ms).toBeLessThan(15_000);
      } finally {
        await job.remove();
      }
    });
  });
}
