import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PipelineRun, Rig } from '../rig.ts';
import { changeGreeting, greeting } from '../rig.ts';

/** What a failed build leaves for the next one. */
export function failedBuildScenarios(open: () => Rig): void {
  describe('a build that fails', () => {
    let failed: PipelineRun;
    let fixed: PipelineRun;
    let word: string;
    beforeAll(async () => {
      const [workspace, store] = [await open().project(), await open().coldStore()];
      const main = await workspace.read('main.go');
      word = await changeGreeting(workspace);
      // Without limits nothing uses overflow any more: a sweep would take it out.
      const broken = 'package main\n\nimport "example.com/service/greet"\n\nfunc main() { greet.To(missing) }\n';
      await workspace.write('main.go', broken);
      failed = await open().run({ workspace, store });
      await workspace.write('main.go', main);
      fixed = await open().run({ workspace, store });
    });

    test('turns the step red, and saves what was compiled until then', () => {
      expect([failed.code, failed.post.code, failed.report.result]).toEqual([1, 0, 'failure']);
      expect(failed.compiled).toEqual(['example.com/service', 'example.com/service/greet']);
      expect(failed.build).toMatchObject({ hit: 'exact', swept: 0 });
      expect(failed.build.saved?.key).toBeDefined();
    });

    test('leaves the next one only the rest to compile', async () => {
      expect([fixed.code, fixed.build.hit, fixed.build.matchedKey]).toEqual([0, 'exact', failed.build.saved?.key]);
      expect(fixed.compiled).toEqual(['example.com/service']);
      expect(fixed.requests).toEqual([]);
      expect(await greeting(fixed.image)).toContain(`${word} world`);
    });
  });

  test('a build that fails on an empty store leaves the next one only the rest', async () => {
    const [workspace, store] = [await open().project(), await open().folder()];
    await workspace.edit('main.go', 'version)', 'version, missing)');
    const failed = await open().run({ workspace, store });
    expect([failed.code, failed.modules.hit, failed.build.hit]).toEqual([1, 'miss', 'miss']);
    await workspace.edit('main.go', ', missing', '');
    const fixed = await open().run({ workspace, store });
    expect([fixed.code, fixed.modules.hit, fixed.build.hit, fixed.requests]).toEqual([0, 'exact', 'exact', []]);
    expect(fixed.compiled).toEqual(['example.com/service']);
  });
}
