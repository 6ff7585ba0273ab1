import { expect, test } from '@jest/globals';
import { refusedFindings } from '../../../src/action/findings/refused-findings.ts';
import type { Refused } from '../../../src/platform/checkout.ts';

test.each<[Refused['why'], RegExp, RegExp]>([
  ['leads-out', /a link out of the project/, /Put the file itself/],
  ['no-file', /no regular file/, /Put a file/],
  ['too-large', /larger than \d/, /so large/],
  ['unreadable', /may not read it, or its links form a circle/, /permissions and links/],
  ['too-many-folders', /not searched for Go modules/, /cache-dependency-path/],
])('a file that was not read since it is %s is named from the working folder', (why, message, fix) => {
  const [finding] = refusedFindings([{ path: '/project/app/api/go.sum', why }], '/project/app');
  expect(finding).toMatchObject({ rule: 'file-not-read', file: 'api/go.sum', line: 0 });
  expect(finding?.message).toMatch(/^api\/go\.sum was not/);
  expect(finding?.message).toMatch(message);
  expect(finding?.fix).toMatch(fix);
});
