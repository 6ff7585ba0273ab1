import { expect, test } from '@jest/globals';
import { foreignPlace } from '../../../src/action/caches/own-places.ts';
import type { PostState } from '../../../src/action/caches/post-state.ts';
import { warmReport } from '../../report/samples.ts';

const own = '/temp/cached-go-docker-build-0123ab';
const save = (folder: string): PostState['saves'][number] => ({
  kind: 'build',
  key: 'key',
  rivals: [],
  foundKey: '',
  supersedes: false,
  folder,
  role: 'base',
  standsOn: [],
  sizeBytes: 1,
  storeFailed: false,
});
const state: PostState = {
  version: 1,
  report: warmReport,
  saves: [save(`${own}/snapshot-build-x`)],
  store: { kind: 'github', space: '', readable: [] },
  reportFile: '/temp/cached-go-docker-build-0123ab.report.json',
  temporaryFolder: own,
  jobRecord: '/temp/cached-go-docker-build-0123456789ab.job.json',
  timeoutMs: 1,
  interrupted: false,
  beside: {},
};
const places = { temporaryRoot: '/temp', givenReport: '/work/report.json' };

test.each([
  ['what main writes', {}],
  ['nothing that is optional', { reportFile: '', jobRecord: '', saves: [] }],
  ['the report where the input says', { reportFile: '/work/report.json' }],
])('%s is its own', (_name, differences) => {
  expect(foreignPlace({ ...state, ...differences }, places)).toBeUndefined();
});

test.each<[string, Partial<PostState>, string]>([
  ['the home folder, to remove', { temporaryFolder: '/root' }, '/root'],
  ['nothing, to remove', { temporaryFolder: '' }, ''],
  ['the folder for temporary files', { temporaryFolder: '/temp' }, '/temp'],
  ['another name', { temporaryFolder: '/temp/other' }, '/temp/other'],
  ['the prefix elsewhere', { temporaryFolder: '/etc/cached-go-docker-build-a' }, '/etc/cached-go-docker-build-a'],
  ['a way out', { temporaryFolder: `${own}/..` }, `${own}/..`],
  ['a way out behind the prefix', { temporaryFolder: `${own}/../../root` }, `${own}/../../root`],
  ['a folder of the user, to upload', { saves: [save('/root/.ssh')] }, '/root/.ssh'],
  ['that of another run', { saves: [save('/temp/cached-go-docker-build-b/x')] }, '/temp/cached-go-docker-build-b/x'],
  ['a way out of the own one', { saves: [save(`${own}/..`)] }, `${own}/..`],
  ['the second of two', { saves: [...state.saves, save('relative')] }, 'relative'],
  ['a file to write', { reportFile: '/root/.bashrc' }, '/root/.bashrc'],
  ['a file to write beside the given one', { reportFile: '/work/other.json' }, '/work/other.json'],
  ['notes to read', { jobRecord: '/dev/stdin' }, '/dev/stdin'],
])('%s is not', (_name, differences, expected) => {
  expect(foreignPlace({ ...state, ...differences }, places)).toBe(expected);
});
