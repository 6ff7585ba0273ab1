import { expect, test } from '@jest/globals';
import { checksTold, foundByChecks } from '../../../src/action/build/module-checks.ts';
import type { Checked } from '../../../src/mounts/in-stage/fetch-modules.ts';
import { recordingLog } from '../../fakes/log.ts';

const bad: Checked = { check: 'tidy', found: 'bad', message: 'two lines differ' };
const untold: Checked = { check: 'verify', found: 'untold', message: 'no network' };
const ok: Checked = { check: 'verify', found: 'ok', message: '' };

function found(checked: readonly Checked[], checksFail: boolean) {
  const log = recordingLog();
  const failure = foundByChecks({ log }, { config: { fetch: { checksFail } } } as never, checked);
  return { failure, warnings: log.messages('warning') };
}
const text = 'go.mod and go.sum are not tidy: two lines differ. Run `go mod tidy` and commit both.';

test.each<[string, readonly Checked[], boolean, string, readonly string[]]>([
  ['what is wrong is a warning', [ok, bad], false, '', [text]],
  ['what is wrong fails the step where that is wanted', [bad], true, text, []],
  ['what could not be asked never fails it', [untold], true, '', ['`go mod verify` could not be asked: no network']],
  ['all is well', [ok], true, '', []],
])('checks of modules: %s', (_name, checked, checksFail, failure, warnings) => {
  expect(found(checked, checksFail)).toEqual({ failure, warnings });
});

test('the phase tells each check with its result', () => {
  expect(checksTold([ok, untold, bad])).toBe(', verify ok, verify could not be asked, tidy bad');
});
